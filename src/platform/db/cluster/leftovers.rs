//! Clears what an earlier run left: a server that still runs or is on its way out, and files of a dead one.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Error;
use super::folder::Place;

/// Processes of a server whose first process is dead leave by themselves, unless they are stuck.
const ORPHANS_LEAVE: Duration = Duration::from_millis(500);
const QUIT_AFTER: Duration = Duration::from_secs(5);
const KILL_AFTER: Duration = Duration::from_secs(10);
const GIVE_UP_AFTER: Duration = Duration::from_secs(13);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Returns when no PostgreSQL runs in the cluster and no file stands in the way of a new one. The caller holds the
/// lock, so whatever runs belongs to a portal that is gone: it is asked to stop at once, which does no harm to one that
/// is stopping anyway.
pub(super) fn settle(place: &Place) -> Result<(), Error> {
    let began = Instant::now();
    let mut asked = Signal::None;
    loop {
        let running = running(place);
        let Some(&process) = running.all.first() else { break };
        let elapsed = began.elapsed();
        let wanted = match running.server {
            _ if elapsed > KILL_AFTER => Signal::Kill,
            _ if elapsed > QUIT_AFTER => Signal::Quit,
            Some(_) => Signal::Int,
            None if elapsed > ORPHANS_LEAVE => Signal::Quit,
            None => Signal::None,
        };
        if elapsed > GIVE_UP_AFTER {
            return Err(Error::StillRunning { process, cluster: place.cluster.clone() });
        }
        if wanted > asked {
            asked = wanted;
            match (wanted, running.server) {
                (Signal::Int, Some(server)) => send("INT", &[server]),
                (Signal::Quit, _) => send("QUIT", &running.all),
                _ => send("KILL", &running.all),
            }
        }
        thread::sleep(LOOK_EVERY);
    }
    remove_dead_files(place)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Signal {
    None,
    Int,
    Quit,
    Kill,
}

/// The PostgreSQL processes of one cluster.
struct Running {
    /// The first process, which alone takes orders.
    server: Option<u32>,
    all: Vec<u32>,
}

fn running(place: &Place) -> Running {
    let server = recorded_process(place).filter(|process| is_server_of(*process, &place.cluster));
    let mut all = processes_in(&place.cluster);
    all.extend(server.filter(|server| !all.contains(server)));
    Running { server, all }
}

/// The process id in `postmaster.pid`.
pub(super) fn recorded_process(place: &Place) -> Option<u32> {
    let text = fs::read_to_string(place.pid_file()).ok()?;
    // A server run by hand in single-user mode writes its process id with a minus.
    text.lines().next()?.trim().trim_start_matches('-').parse().ok()
}

/// Every PostgreSQL process works in the folder of its cluster; `/proc` tells, where there is one.
fn processes_in(cluster: &Path) -> Vec<u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    processes.filter(|process| is_postgres(*process) && works_in(*process, cluster)).collect()
}

fn is_postgres(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/comm")).is_ok_and(|name| name.trim() == "postgres")
}

fn works_in(process: u32, cluster: &Path) -> bool {
    fs::read_link(format!("/proc/{process}/cwd")).is_ok_and(|folder| folder == cluster)
}

/// Whether a process is the server of this cluster, and not another that has got the same number since.
fn is_server_of(process: u32, cluster: &Path) -> bool {
    if Path::new("/proc/self/cwd").exists() {
        return is_postgres(process) && works_in(process, cluster);
    }
    let command = output("ps", &["-ww", "-o", "command=", "-p", &process.to_string()]).unwrap_or_default();
    command.contains("postgres") && command.contains(&*cluster.to_string_lossy())
}

/// Signals go through the shell's own `kill`: the standard library has none. A frozen process hears no signal but the
/// one that wakes it.
fn send(signal: &str, processes: &[u32]) {
    tracing::warn!(signal, ?processes, "stopping a PostgreSQL that an earlier run left");
    let script = r#"signal=$1; shift; kill -s "$signal" "$@"; kill -s CONT "$@""#;
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script, "kill", signal]).args(processes.iter().map(u32::to_string));
    // They may have gone in the meantime; the next look tells.
    let _ = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
}

/// PostgreSQL removes its own files of a dead server, unless another process has got the dead one's number, as happens
/// in containers. Nothing runs here any more, so they may go. The process file stays if it is no obstacle: PostgreSQL
/// also learns from it.
fn remove_dead_files(place: &Place) -> Result<(), Error> {
    if recorded_process(place).is_some_and(exists) {
        remove(&place.pid_file())?;
    }
    let socket = place.socket();
    remove(&socket)?;
    remove(&socket.with_extension(format!("{}.lock", super::PORT)))
}

fn exists(process: u32) -> bool {
    let number = process.to_string();
    Path::new("/proc").join(&number).exists() || output("ps", &["-o", "pid=", "-p", &number]).is_some()
}

fn remove(file: &Path) -> Result<(), Error> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::folder(file)(error)),
        _ => Ok(()),
    }
}

/// What a small program says; `None` if it fails.
pub(super) fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
