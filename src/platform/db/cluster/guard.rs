//! Starts PostgreSQL under a guard: a small shell that holds the other end of a pipe. When the portal dies, `kill -9`
//! included, the system closes the pipe and the guard stops PostgreSQL.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::account::Account;
use super::folder::Place;
use super::programs::Programs;
use super::{Error, Progress, Step, leftovers};

const GUARD: &str = include_str!("guard.sh");
const SWEEPER: &str = include_str!("sweeper.sh");

const ATTEMPTS: u32 = 5;
const READY_LIMIT: Duration = Duration::from_secs(30);
/// After a crash the log is replayed first.
const HEALING_LIMIT: Duration = Duration::from_secs(60);

const SETTINGS: [&str; 15] = [
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "max_connections=100",
    "jit=off",
    "timezone=UTC",
    "log_timezone=UTC",
    "max_wal_size=512MB",
    "min_wal_size=80MB",
    "logging_collector=off",
    "log_destination=stderr",
    "log_checkpoints=off",
    "log_min_messages=warning",
    // A statement and the details of an error may hold what people wrote; the portal gets them, the log does not.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    "ssl=off",
];
#[cfg(not(target_os = "linux"))]
const DURABLE: [&str; 1] = ["shared_buffers=128MB"];
/// After a crash all files go to the disk before the log is replayed: one by one that takes seconds.
#[cfg(target_os = "linux")]
const DURABLE: [&str; 2] = ["shared_buffers=128MB", "recovery_init_sync_method=syncfs"];
const FAST: [&str; 6] = [
    "shared_buffers=32MB",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
];

/// All that is needed to start PostgreSQL, again and again.
#[derive(Debug)]
pub(super) struct Plan {
    pub place: Place,
    pub programs: Programs,
    pub account: Account,
    pub durable: bool,
}

/// A running guard. Dropped, it stops PostgreSQL and waits for it.
#[derive(Debug)]
pub(super) struct Guard {
    pub child: Child,
    /// As long as this is open, PostgreSQL runs.
    pub pipe: Option<ChildStdin>,
    /// Where this PostgreSQL's lines in the log begin.
    pub log_from: u64,
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.pipe.take());
        let _ = self.child.wait();
    }
}

/// A command that runs `program` under the guard. Its standard input is the pipe to hold.
pub(super) fn guarded(account: Account, program: &Path) -> Command {
    let mut command = account.command(Path::new("/bin/sh"));
    // A group of its own: Ctrl-C in the terminal is for the portal alone.
    command.args(["-c", GUARD, "suunta-guard"]).arg(program).stdin(Stdio::piped()).process_group(0);
    command
}

impl Plan {
    /// Starts PostgreSQL, and does not wait.
    pub fn spawn(&self) -> Result<Guard, Error> {
        let (log, log_from) = self.place.open_log()?;
        let output = log.try_clone().map_err(Error::folder(&self.place.log))?;
        let mut command = guarded(self.account, &self.programs.postgres());
        command.arg("-D").arg(&self.place.cluster).arg("-p").arg(super::PORT.to_string());
        let purpose: &[&str] = if self.durable { &DURABLE } else { &FAST };
        for setting in SETTINGS.iter().chain(purpose) {
            command.args(["-c", setting]);
        }
        command.arg("-c").arg(socket_setting(&self.place.socket_folder));
        let mut child = command.stdout(output).stderr(log).spawn().map_err(Error::process("PostgreSQL"))?;
        let pipe = child.stdin.take();
        Ok(Guard { child, pipe, log_from })
    }

    fn is_ready(&self) -> bool {
        let says_ready = || self.place.status().is_some_and(|status| status == "ready");
        // The file may be a dead one's. Whoever answers on the socket has written it anew before: so it is read again.
        says_ready() && UnixStream::connect(self.place.socket()).is_ok() && says_ready()
    }
}

/// The setting is a list: quotes keep commas and blanks in a path together.
fn socket_setting(folder: &Path) -> OsString {
    let mut setting = OsString::from("unix_socket_directories=\"");
    for piece in folder.as_os_str().as_bytes().split_inclusive(|byte| *byte == b'"') {
        setting.push(std::ffi::OsStr::from_bytes(piece));
        if piece.ends_with(b"\"") {
            setting.push("\"");
        }
    }
    setting.push("\"");
    setting
}

/// Starts PostgreSQL and waits until it accepts connections. A few early ends are forgiven: after a crash, processes
/// of the dead server may hold its memory for a moment.
pub(super) fn start_until_ready(plan: &Plan, unclean: bool, progress: &Progress) -> Result<Guard, Error> {
    let limit = if unclean { HEALING_LIMIT } else { READY_LIMIT };
    let mut attempt = 1;
    loop {
        let mut guard = plan.spawn()?;
        if wait_until_ready(plan, &mut guard, limit, progress)? {
            return Ok(guard);
        }
        if attempt == ATTEMPTS {
            let detail = plan.place.log_tail(guard.log_from);
            return Err(Error::NotStarted { detail, log: plan.place.log.clone() });
        }
        thread::sleep(Duration::from_millis(100) * attempt);
        attempt += 1;
        leftovers::settle(&plan.place)?;
    }
}

/// `false` if PostgreSQL ended.
fn wait_until_ready(plan: &Plan, guard: &mut Guard, limit: Duration, progress: &Progress) -> Result<bool, Error> {
    const REPORT: Duration = Duration::from_secs(5);
    let began = Instant::now();
    let mut next_report = REPORT;
    while !plan.is_ready() {
        if guard.child.try_wait().map_err(Error::process("PostgreSQL"))?.is_some() {
            return Ok(false);
        }
        progress.check()?;
        if began.elapsed() > limit {
            let detail = plan.place.log_tail(guard.log_from);
            return Err(Error::Slow { seconds: limit.as_secs(), detail, log: plan.place.log.clone() });
        }
        if began.elapsed() > next_report {
            progress.report(Step::Waiting(next_report));
            next_report += REPORT;
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok(true)
}

/// Removes a temporary cluster after PostgreSQL, also when the portal is killed. It runs as the portal's own user, who
/// owns the data folder; the guard may not.
#[derive(Debug)]
pub(super) struct Sweeper(Child);

impl Sweeper {
    pub fn start(place: &Place) -> Result<Self, Error> {
        let mut command = Account::Own.command(Path::new("/bin/sh"));
        command.args(["-c", SWEEPER, "suunta-sweeper"]).arg(place.pid_file());
        command.arg(&place.socket_folder);
        if place.was_empty {
            command.arg(&place.data);
        } else {
            command.args([&place.cluster, &place.log]);
        }
        command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().map(Self).map_err(Error::process("the sweeper"))
    }
}

impl Drop for Sweeper {
    fn drop(&mut self) {
        // Waiting closes the pipe first, which is the sign to sweep.
        let _ = self.0.wait();
    }
}
