//! Run as root and as an ordinary user alike; the machine needs PostgreSQL. Processes are looked for by the folder's
//! path, which is in their arguments. With `--nocapture` they print what they measured.

mod faults;
mod life;
mod refusals;

use std::env;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use super::{Cluster, Error, Options, Step, account, leftovers};

/// On an idle machine everything here takes a second at most; the tests run beside others.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder that is removed after the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        Self::named("")
    }

    fn named(rest: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let base = env::temp_dir().canonicalize().expect("a temporary folder");
        Self(base.join(format!("cluster-{}-{number}{rest}", std::process::id())))
    }

    fn options(&self) -> Options {
        Options { data: self.0.clone(), programs: None, durable: false, temporary: false }
    }

    fn temporary(&self) -> Options {
        Options { temporary: true, ..self.options() }
    }

    async fn start(&self) -> Cluster {
        Cluster::start(self.options(), &|_| {}).await.expect("the cluster starts")
    }

    /// The arguments of the processes that name this folder.
    fn processes(&self) -> Vec<String> {
        let all = leftovers::output("ps", &["-ww", "-A", "-o", "pid=,args="]).expect("ps");
        let path = self.0.to_string_lossy().into_owned();
        all.lines().filter(|line| line.contains(&path)).map(str::to_owned).collect()
    }

    fn server(&self) -> u32 {
        let text = fs::read_to_string(self.0.join("postgres/postmaster.pid")).expect("a server runs");
        text.lines().next().and_then(|line| line.parse().ok()).expect("a process id")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn ask(cluster: &Cluster, query: &str) -> Option<String> {
    let mut command = Command::new("psql");
    command.arg("-h").arg(cluster.socket_folder()).args(["-p", &cluster.port().to_string(), "-U", cluster.owner()]);
    let output =
        command.args(["-Atqc", query, "postgres"]).env("PGCLIENTENCODING", "UTF8").output().expect("psql runs");
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn signal(name: &str, process: u32) {
    let status = Command::new("/bin/sh").args(["-c", &format!("kill -s {name} {process}")]).status();
    assert!(status.expect("sh runs").success());
}

/// Looks every 20 ms until `holds`, and says how long it took.
fn within(what: &str, holds: impl Fn() -> bool) -> Duration {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "not within {PATIENCE:?}: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
    began.elapsed()
}

/// The error line of a start that must fail.
async fn refusal(options: Options) -> String {
    let error = Cluster::start(options, &|_| {}).await.expect_err("the start is refused");
    let line = error.to_string();
    assert!(!line.contains('\n'), "{line}");
    line
}
