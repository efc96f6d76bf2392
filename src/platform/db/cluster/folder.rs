//! The files of the cluster inside the portal's data folder, and the lock on it.

use std::env;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::{Error, PORT, account, programs};

/// The longest path of a Unix socket: `sun_path` without its final NUL.
const SOCKET_PATH_LIMIT: usize = if cfg!(target_os = "linux") { 107 } else { 103 };
/// The file in the data folder that the portal locks.
const LOCK: &str = "suunta.lock";
/// A log above this is set aside before PostgreSQL starts.
const LOG_LIMIT: u64 = 10 * 1024 * 1024;

/// The data folder, locked, and the cluster's places in it. All paths are absolute.
#[derive(Debug)]
pub(super) struct Place {
    pub data: PathBuf,
    pub cluster: PathBuf,
    pub socket_folder: PathBuf,
    pub log: PathBuf,
    /// Whether the data folder held nothing when the portal came.
    pub was_empty: bool,
    /// Held as long as the portal runs; the system releases it when the portal dies.
    _lock: File,
}

impl Place {
    /// Makes the data folder if needed and locks it.
    pub fn open(data: &Path) -> Result<Self, Error> {
        // As root PostgreSQL runs as another user, who must be able to pass through; nobody else may list.
        let mode = if account::user_id() == 0 { 0o711 } else { 0o700 };
        DirBuilder::new().recursive(true).mode(mode).create(data).map_err(Error::folder(data))?;
        let data = data.canonicalize().map_err(Error::folder(data))?;
        let (cluster, log) = (data.join("postgres"), data.join("postgres.log"));
        check_owner(&cluster)?;
        let was_empty = fs::read_dir(&data).map_err(Error::folder(&data))?.next().is_none();
        let lock = lock(&data)?;
        let socket_folder = socket_folder(&data)?;
        Ok(Self { data, cluster, socket_folder, log, was_empty, _lock: lock })
    }

    pub fn pid_file(&self) -> PathBuf {
        self.cluster.join("postmaster.pid")
    }

    pub fn socket(&self) -> PathBuf {
        self.socket_folder.join(socket_name())
    }

    /// The major version that made the cluster; `None` if there is no cluster yet.
    pub fn made_by(&self) -> Result<Option<u32>, Error> {
        match fs::read_to_string(self.cluster.join("PG_VERSION")) {
            Ok(text) => match programs::leading_number(text.trim()) {
                Some(major) => Ok(Some(major)),
                None => Err(Error::NotACluster { cluster: self.cluster.clone() }),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if fs::read_dir(&self.cluster).is_ok_and(|mut entries| entries.next().is_some()) {
                    return Err(Error::NotACluster { cluster: self.cluster.clone() });
                }
                Ok(None)
            }
            Err(error) => Err(Error::folder(&self.cluster)(error)),
        }
    }

    /// The eighth line of `postmaster.pid`: `starting`, `ready`, `stopping` …
    pub fn status(&self) -> Option<String> {
        let text = fs::read_to_string(self.pid_file()).ok()?;
        text.lines().nth(7).map(|line| line.trim().to_owned())
    }

    /// Opens the log for a new PostgreSQL and sets a long one aside. Returns where the new lines begin.
    pub fn open_log(&self) -> Result<(File, u64), Error> {
        if fs::metadata(&self.log).is_ok_and(|log| log.len() > LOG_LIMIT) {
            fs::rename(&self.log, self.log.with_extension("log.1")).map_err(Error::folder(&self.log))?;
        }
        let mut options = OpenOptions::new();
        let log = options.create(true).append(true).mode(0o600).open(&self.log).map_err(Error::folder(&self.log))?;
        let length = log.metadata().map_err(Error::folder(&self.log))?.len();
        Ok((log, length))
    }

    /// The last lines of the log after `from`, in one line.
    pub fn log_tail(&self, from: u64) -> String {
        let mut bytes = Vec::new();
        let read = File::open(&self.log).and_then(|mut log| {
            let length = log.metadata()?.len();
            log.seek(SeekFrom::Start(from.max(length.saturating_sub(8192))))?;
            log.take(8192).read_to_end(&mut bytes)
        });
        match read {
            Ok(_) => last_lines(&String::from_utf8_lossy(&bytes)),
            Err(error) => format!("its log cannot be read ({error})"),
        }
    }
}

/// The socket's folder of the cluster that another portal runs in a data folder now.
pub(super) fn socket_of_running(data: &Path) -> Option<PathBuf> {
    let data = data.canonicalize().ok()?;
    // Without a lock to ask for there is nothing that runs, and none is made.
    if !data.join(LOCK).is_file() {
        return None;
    }
    match lock(&data) {
        Err(Error::InUse { .. }) => socket_folder(&data).ok(),
        _ => None,
    }
}

/// The last three lines, joined into one.
pub(super) fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return "it said nothing".to_owned();
    }
    lines[lines.len().saturating_sub(3)..].join(" | ")
}

/// Fails early, with a clear line, where PostgreSQL would refuse another user's folder.
fn check_owner(cluster: &Path) -> Result<(), Error> {
    let user = account::user_id();
    match fs::metadata(cluster) {
        Ok(found) if user != 0 && found.uid() != user => {
            Err(Error::Foreign { cluster: cluster.to_owned(), owner: found.uid() })
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::folder(cluster)(error)),
        _ => Ok(()),
    }
}

fn lock(data: &Path) -> Result<File, Error> {
    let path = data.join(LOCK);
    let mut options = OpenOptions::new();
    let file = options.create(true).append(true).mode(0o600).open(&path).map_err(Error::folder(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse { data: data.to_owned() }),
        Err(TryLockError::Error(error)) => Err(Error::folder(&path)(error)),
    }
}

fn socket_name() -> String {
    format!(".s.PGSQL.{PORT}")
}

/// A 0700 folder for the socket: inside the data folder if clients can name that, else in the temporary one.
fn socket_folder(data: &Path) -> Result<PathBuf, Error> {
    let inside = data.join("postgres-run");
    if fits(&inside) {
        return private_folder(&inside).map(|()| inside.clone()).map_err(Error::folder(&inside));
    }
    let mut hasher = DefaultHasher::new();
    data.hash(&mut hasher);
    let name = format!("suunta-{}-{:016x}", account::user_id(), hasher.finish());
    let temporary = Some(env::temp_dir()).filter(|folder| folder.is_absolute() && fits(&folder.join(&name)));
    let short = temporary.unwrap_or_else(|| PathBuf::from("/tmp")).join(name);
    private_folder(&short).map_err(Error::folder(&short))?;
    Ok(short)
}

/// Whether clients can name the folder: short enough for a socket, and no comma, which `psql` and `pg_dump` take for
/// the end of a host.
fn fits(folder: &Path) -> bool {
    !folder.as_os_str().as_encoded_bytes().contains(&b',')
        && folder.join(socket_name()).as_os_str().len() <= SOCKET_PATH_LIMIT
}

/// Makes a folder that only its owner enters. One that is there already must be a folder (not a link that somebody
/// else laid in the temporary folder) of this user, or of anybody if this is root in root's own data folder.
fn private_folder(folder: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => return other,
    }
    let found = fs::symlink_metadata(folder)?;
    if !found.is_dir() || (account::user_id() != 0 && found.uid() != account::user_id()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it belongs to somebody else"));
    }
    fs::set_permissions(folder, Permissions::from_mode(0o700))
}
