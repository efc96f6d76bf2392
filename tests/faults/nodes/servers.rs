//! PostgreSQL servers of one test: real ones, in its folder, on the loopback, gone when it ends in whatever way.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tokio::runtime::Runtime;

use crate::ground::add_editor;
use crate::program::{PATIENCE, Serving, free_port};

pub const OWNER: &str = "suunta_owner";

/// What every server of a test is set to. A killed process loses nothing that it gave to the system, so nothing is synced.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
shared_buffers = 32MB
max_connections = 150
hot_standby_feedback = on
wal_retrieve_retry_interval = 200ms
wal_receiver_status_interval = 1s
log_min_messages = warning
";

/// Ends the server when its standard input ends, so that none outlives the process of the test.
const GUARD: &str = r#""$@" & server=$!; cat > /dev/null; kill -INT $server 2> /dev/null; wait $server"#;

pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// The folder of PostgreSQL's programs.
static PROGRAMS: LazyLock<PathBuf> = LazyLock::new(|| {
    let packaged = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(packaged.map(|entry| entry.path().join("bin")));
    let whole = |folder: &PathBuf| ["initdb", "pg_basebackup"].iter().all(|program| folder.join(program).is_file());
    folders.into_iter().find(whole).expect("PostgreSQL's programs are there: apt install postgresql")
});

/// PostgreSQL refuses root; then it runs as the user that came with it, or as nobody.
static ACCOUNT: LazyLock<Option<(u32, u32)>> = LazyLock::new(|| {
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let ids = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).map_while(|field| field.parse().ok());
        Some((numbers.next()?, numbers.next()?))
    };
    Some(ids("postgres").or_else(|| ids("nobody")).unwrap())
});

/// A command under the servers' account, with a clean environment.
pub fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    if let Some((user, group)) = *ACCOUNT {
        command.uid(user).gid(group);
    }
    command.current_dir("/").env_clear().env("LC_ALL", "C").env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}

/// Makes a folder that the servers' account owns.
pub fn own_folder(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    if let Some((user, group)) = *ACCOUNT {
        chown(folder, Some(user), Some(group)).unwrap();
    }
}

fn done(program: &str, arguments: &[&str]) {
    let output = command(&PROGRAMS.join(program)).args(arguments).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

pub struct Server {
    pub port: u16,
    data: PathBuf,
    guard: Child,
}

/// The data folder of a server that has been filled once for all tests of the process.
static FILLED: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().canonicalize().unwrap().join(format!("suunta-filled-{}", std::process::id()));
    own_folder(&folder);
    // It goes with the process: its end closes the pipe.
    let mut sweeper = Command::new("/bin/sh");
    sweeper.args(["-c", r#"trap '' INT TERM; cat > /dev/null; rm -rf "$1""#, "sweeper", text(&folder)]);
    std::mem::forget(sweeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    let server = Server::primary(&folder);
    server.run_in("postgres", "create database suunta");
    let address = server.address("suunta");
    assert_eq!(Serving::start(&[("DATABASE_URL", &address)]).stop().0, Some(0));
    add_editor(&[("DATABASE_URL", &address)]);
    folder.join("one")
});

impl Server {
    /// A server with the organisations that come with the program, and an editor of Kainuu's.
    pub fn filled(folder: &Path) -> Server {
        let data = folder.join("one");
        let copied = command(Path::new("/bin/cp")).args(["-a", text(&FILLED), text(&data)]).status();
        assert!(copied.is_ok_and(|status| status.success()), "the filled folder is copied");
        Server::start(data)
    }

    /// A new server without any database of ours.
    pub fn primary(folder: &Path) -> Server {
        let data = folder.join("one");
        done("initdb", &["-D", text(&data), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        let settings = fs::read_to_string(data.join("postgresql.conf")).unwrap();
        fs::write(data.join("postgresql.conf"), settings + SETTINGS).unwrap();
        Server::start(data)
    }

    /// A standby that streams from an address.
    pub fn standby(folder: &Path, from: u16) -> Server {
        let data = folder.join("two");
        let from = from.to_string();
        let whence = ["-h", "127.0.0.1", "-p", &from, "-U", OWNER];
        done("pg_basebackup", &[&whence[..], &["-D", text(&data), "-R", "-X", "stream", "-c", "fast", "-N"]].concat());
        Server::start(data)
    }

    fn start(data: PathBuf) -> Server {
        let port = free_port();
        let log = fs::File::create(data.with_extension("log")).unwrap();
        let mut guard = command(Path::new("/bin/sh"));
        guard.args(["-c", GUARD, "guard"]).arg(PROGRAMS.join("postgres")).arg("-D").arg(&data);
        guard.args(["-p", &port.to_string()]).stdin(Stdio::piped()).stdout(log.try_clone().unwrap()).stderr(log);
        let server = Server { port, guard: guard.spawn().unwrap(), data };
        let began = Instant::now();
        while !server.answers() {
            let log = || fs::read_to_string(server.data.with_extension("log"));
            assert!(began.elapsed() < PATIENCE, "the server does not start: {:?}", log());
            sleep(Duration::from_millis(50));
        }
        server
    }

    fn answers(&self) -> bool {
        RUNTIME.block_on(PgConnection::connect(&self.address("postgres"))).is_ok()
    }

    /// Address of a database as its owner.
    pub fn address(&self, database: &str) -> String {
        format!("postgres://{OWNER}@127.0.0.1:{}/{database}", self.port)
    }

    /// Runs statements in the portal's database.
    #[track_caller]
    pub fn run(&self, statements: &str) {
        self.run_in("suunta", statements);
    }

    #[track_caller]
    pub fn run_in(&self, database: &str, statements: &str) {
        let address = self.address(database);
        RUNTIME.block_on(async {
            let mut owner = PgConnection::connect(&address).await.unwrap();
            owner.execute(AssertSqlSafe(statements.to_owned())).await.unwrap();
            owner.close().await.unwrap();
        });
    }

    /// The one text that a query gives.
    #[track_caller]
    pub fn ask(&self, query: &str) -> String {
        let address = self.address("suunta");
        RUNTIME.block_on(async {
            let mut owner = PgConnection::connect(&address).await.unwrap();
            let query = format!("select ({query})::text");
            sqlx::query_scalar(AssertSqlSafe(query)).fetch_one(&mut owner).await.unwrap()
        })
    }

    /// The texts that a query gives.
    pub fn list(&self, query: &str) -> Vec<String> {
        let address = self.address("suunta");
        RUNTIME.block_on(async {
            let mut owner = PgConnection::connect(&address).await.unwrap();
            sqlx::query_scalar(AssertSqlSafe(query.to_owned())).fetch_all(&mut owner).await.unwrap()
        })
    }

    /// Ends it as a power cut would: the postmaster is killed outright, and its processes with it.
    pub fn kill(&self) {
        let recorded = fs::read_to_string(self.data.join("postmaster.pid")).unwrap();
        let process = recorded.lines().next().unwrap().to_owned();
        let children = Command::new("ps").args(["-o", "pid=", "--ppid", &process]).output().unwrap();
        let children = String::from_utf8_lossy(&children.stdout).into_owned();
        let all = [process.as_str()].into_iter().chain(children.split_whitespace());
        assert!(Command::new("kill").arg("-9").args(all).status().is_ok());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let began = Instant::now();
        while self.guard.try_wait().is_ok_and(|ended| ended.is_none()) && began.elapsed() < Duration::from_secs(15) {
            sleep(Duration::from_millis(20));
        }
        let _ = self.guard.kill();
        let _ = self.guard.wait();
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
