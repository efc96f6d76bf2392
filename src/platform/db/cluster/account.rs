//! The account PostgreSQL runs under. PostgreSQL refuses root.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, chown, lchown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use super::folder::Place;
use super::programs::Programs;
use super::{Error, leftovers};

/// Under whom PostgreSQL runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Account {
    /// The portal's own user, who is not root.
    Own,
    /// Another user; the portal is root and drops to it.
    Other { user: u32, group: u32 },
    /// A user namespace in which root is called 65534. It has none of root's powers
    /// but is still the owner of root's files, so root's own home is within reach.
    Namespace,
}

impl Account {
    /// A command under this account, in `/`, with a clean environment: the portal's secrets are not for PostgreSQL, and
    /// `PG…` and locale variables would change what its programs do.
    pub fn command(self, program: &Path) -> Command {
        let mut command = match self {
            Self::Own => Command::new(program),
            Self::Other { user, group } => {
                let mut command = Command::new(program);
                // The standard library also leaves root's supplementary groups behind.
                command.uid(user).gid(group);
                command
            }
            Self::Namespace => {
                let mut command = Command::new("unshare");
                command.args(["--user", "--map-user=65534", "--map-group=65534", "--"]).arg(program);
                command
            }
        };
        command.current_dir("/").env_clear().env("PATH", search_path()).env("LC_ALL", "C").stdin(Stdio::null());
        for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
            if let Some(value) = env::var_os(name) {
                command.env(name, value);
            }
        }
        command
    }

    /// Gives a file or folder to this account.
    pub fn own(self, path: &Path) -> Result<(), Error> {
        let Some((user, group)) = self.ids() else { return Ok(()) };
        chown(path, Some(user), Some(group)).map_err(Error::folder(path))
    }

    /// Gives a folder and all in it to this account, unless it has it already.
    fn own_all(self, folder: &Path) -> Result<(), Error> {
        let Some((user, group)) = self.ids() else { return Ok(()) };
        match fs::metadata(folder) {
            Ok(found) if found.uid() != user => {}
            _ => return Ok(()),
        }
        // The folder itself comes last: an interrupted change is then seen and done again.
        own_tree(folder, user, group).map_err(Error::folder(folder))
    }

    fn ids(self) -> Option<(u32, u32)> {
        match self {
            Self::Own => None,
            Self::Other { user, group } => Some((user, group)),
            Self::Namespace => Some((0, 0)),
        }
    }

    /// Whether this account reaches the data folder, writes there and runs the programs: found out by doing so.
    fn works(self, place: &Place, programs: &Programs) -> bool {
        const PROBE: &str = r#"cd "$1" && cd "$2" && : >.probe && rm .probe && "$3" --version && "$4" --version"#;
        if self.own(&place.socket_folder).is_err() {
            return false;
        }
        let mut command = self.command(Path::new("/bin/sh"));
        command.args(["-c", PROBE, "probe"]).arg(&place.data).arg(&place.socket_folder);
        command.arg(programs.postgres()).arg(programs.initdb());
        let result = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        tracing::debug!(account = ?self, ?result, "probed an account for PostgreSQL");
        result.is_ok_and(|status| status.success())
    }
}

/// Chooses the account, and hands the cluster and the socket's folder over to it.
pub(super) fn choose(place: &Place, programs: &Programs) -> Result<Account, Error> {
    if user_id() != 0 {
        return Ok(Account::Own);
    }
    let mut candidates = Vec::new();
    if let Ok(found) = fs::metadata(&place.cluster)
        && found.uid() != 0
    {
        // Whoever ran the cluster before goes on, so that ordinary user and root may take turns.
        candidates.push(Account::Other { user: found.uid(), group: found.gid() });
    }
    candidates.extend(ordinary_users());
    // Last, because to the file system it still is root.
    candidates.push(Account::Namespace);
    let chosen = candidates.into_iter().find(|account| account.works(place, programs));
    let account = chosen.ok_or_else(|| Error::NoAccount { data: place.data.clone() })?;
    account.own_all(&place.cluster)?;
    Ok(account)
}

/// The users made for this: `postgres` comes with the programs, `nobody` is everywhere.
fn ordinary_users() -> Vec<Account> {
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    ["postgres", "nobody"].into_iter().filter_map(|name| find_user(&users, name)).collect()
}

fn find_user(users: &str, name: &str) -> Option<Account> {
    let mut fields = users
        .lines()
        .map(|line| line.split(':'))
        .find_map(|mut fields| (fields.next() == Some(name)).then_some(fields))?;
    let user = fields.nth(1)?.parse().ok()?;
    let group = fields.next()?.parse().ok()?;
    (user != 0).then_some(Account::Other { user, group })
}

fn own_tree(folder: &Path, user: u32, group: u32) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            own_tree(&entry.path(), user, group)?;
        } else {
            lchown(entry.path(), Some(user), Some(group))?;
        }
    }
    lchown(folder, Some(user), Some(group))
}

/// The portal's search path and the folders of the standard tools, which a service manager may leave out.
fn search_path() -> OsString {
    let mut path = env::var_os("PATH").unwrap_or_default();
    path.push(if path.is_empty() { "/usr/bin:/bin" } else { ":/usr/bin:/bin" });
    path
}

/// The effective user id of this process. The standard library does not tell it.
pub(super) fn user_id() -> u32 {
    static USER: OnceLock<u32> = OnceLock::new();
    *USER.get_or_init(|| {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let from_proc =
            status.lines().find_map(|line| line.strip_prefix("Uid:")?.split_whitespace().nth(1)?.parse().ok());
        let from_id = || leftovers::output("id", &["-u"])?.trim().parse().ok();
        // An unknown user is not root: PostgreSQL says so itself if it is.
        from_proc.or_else(from_id).unwrap_or(u32::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_whole_name() {
        let users = "root:x:0:0::/root:/bin/sh\npostgres2:x:7:7::/:/bin/sh\npostgres:x:101:104:,,,:/var:/bin/bash\n";
        assert_eq!(find_user(users, "postgres"), Some(Account::Other { user: 101, group: 104 }));
        assert_eq!(find_user(users, "nobody"), None);
        assert_eq!(find_user(users, "root"), None);
    }

    #[test]
    fn children_do_not_inherit_secrets() {
        let output = Account::Own.command(Path::new("/usr/bin/env")).output().expect("env runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let names: Vec<&str> = text.lines().filter_map(|line| line.split('=').next()).collect();
        assert!(names.iter().all(|name| ["PATH", "LC_ALL", "LD_LIBRARY_PATH"].contains(name)), "{names:?}");
    }
}
