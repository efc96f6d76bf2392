//! What the process takes of the machine, as Linux tells it in `/proc`. Elsewhere nothing is told.

use std::fs;

/// What the process takes.
#[derive(Debug, Default)]
pub struct Process {
    pub cpu_seconds: Option<f64>,
    pub memory: Option<u64>,
    pub threads: Option<u64>,
    pub open_files: Option<u64>,
    pub files_limit: Option<u64>,
    /// Seconds since 1970.
    pub started: Option<f64>,
}

impl Process {
    pub fn read() -> Process {
        let stat = fs::read_to_string("/proc/self/stat").ok();
        // The name of the program stands in parentheses and may hold anything; numbers follow it.
        let numbers = stat.as_deref().and_then(|stat| stat.rsplit_once(") ")).map(|(_, rest)| rest);
        let number = |place: usize| numbers.and_then(|rest| rest.split(' ').nth(place)?.parse::<f64>().ok());
        let ticks = rustix::param::clock_ticks_per_second() as f64;
        Process {
            cpu_seconds: number(11).zip(number(12)).map(|(user, system)| (user + system) / ticks),
            memory: kilobytes("/proc/self/status", "VmRSS:").map(|kilobytes| kilobytes * 1024),
            threads: kilobytes("/proc/self/status", "Threads:"),
            open_files: fs::read_dir("/proc/self/fd").ok().map(|files| files.count() as u64),
            files_limit: open_files_limit(),
            started: number(19).zip(kilobytes("/proc/stat", "btime")).map(|(since, boot)| boot as f64 + since / ticks),
        }
    }
}

/// The number behind a word at the beginning of a line.
fn kilobytes(file: &str, word: &str) -> Option<u64> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| line.strip_prefix(word))?.split_whitespace().next()?.parse().ok()
}

/// Lets the process have as many files and connections open as it may ask for by itself; most shells begin with few.
pub fn raise_open_files_limit() {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
    let raised = rustix::process::Rlimit { current: limit.maximum, ..limit };
    if let Err(error) = rustix::process::setrlimit(rustix::process::Resource::Nofile, raised) {
        tracing::debug!(%error, "the limit of open files stays as it is");
    }
}

/// How many files and connections the process may have open; none where there is no limit.
pub fn open_files_limit() -> Option<u64> {
    rustix::process::getrlimit(rustix::process::Resource::Nofile).current
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_process_knows_what_it_takes() {
        let process = Process::read();
        assert!(process.memory.is_some_and(|memory| (1 << 20..1 << 36).contains(&memory)), "{process:?}");
        assert!(process.open_files.is_some_and(|files| (3..10_000).contains(&files)), "{process:?}");
        assert!(process.threads.is_some_and(|threads| threads >= 1), "{process:?}");
        assert!(process.cpu_seconds.is_some_and(|seconds| seconds < 36_000.0), "{process:?}");
        // Later than the year 2020.
        assert!(process.started.is_some_and(|started| started > 1.58e9), "{process:?}");
    }
}
