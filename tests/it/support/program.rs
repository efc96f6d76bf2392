//! The program as another process: started, asked, signalled, stopped.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// On an idle machine a start takes two seconds; the tests run beside others.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// A folder that is removed after the test.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A path in the temporary folder where nothing is yet.
    pub fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let base = std::env::temp_dir().canonicalize().unwrap();
        Folder(base.join(format!("suunta-run-{}-{number}", std::process::id())))
    }

    pub fn text(&self) -> &str {
        self.0.to_str().unwrap()
    }

    /// Processes whose command line names the folder.
    pub fn processes(&self) -> Vec<String> {
        let listed = Command::new("ps").args(["-ww", "-A", "-o", "pid=,args="]).output().unwrap();
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        listed.lines().filter(|line| line.contains(self.text())).map(str::to_owned).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program with an environment in which only the given settings stand.
pub fn program(settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suunta"));
    for (name, _) in std::env::vars_os() {
        if name == "DATABASE_URL" || ["SUUNTA_", "PG"].iter().any(|ours| name.to_string_lossy().starts_with(ours)) {
            command.env_remove(name);
        }
    }
    // Nobody's own files: a `.pgpass` that cannot be read would be a line more.
    command
        .env("HOME", std::env::temp_dir())
        .envs(settings.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The program while it serves.
pub struct Serving {
    pub child: Child,
    pub port: u16,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Serving {
    pub fn start(settings: &[(&str, &str)]) -> Serving {
        let port = free_port();
        let mut child = program(settings).args(["--listen", &format!("127.0.0.1:{port}")]).spawn().unwrap();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (said, heard) = (BufReader::new(child.stdout.take().unwrap()), lines.clone());
        std::thread::spawn(move || {
            said.lines().map_while(Result::ok).for_each(|line| heard.lock().unwrap().push(line))
        });
        let mut serving = Serving { child, port, lines };
        let began = Instant::now();
        while !serving.said("Suunta is ready at") {
            let ended = serving.child.try_wait().unwrap();
            assert!(
                ended.is_none() && began.elapsed() < PATIENCE,
                "{ended:?} {:?} {}",
                serving.lines(),
                serving.errors()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        serving
    }

    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    pub fn said(&self, words: &str) -> bool {
        self.lines().iter().any(|line| line.contains(words))
    }

    /// What the log says; waits for the end of the program.
    pub fn errors(&mut self) -> String {
        let mut text = String::new();
        let _ = self.child.kill();
        self.child.stderr.take().map(|mut log| log.read_to_string(&mut text));
        text
    }

    /// Status and body of a page.
    pub fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        (status, answer)
    }

    pub fn signal(&self, name: &str) {
        let kill = format!("kill -s {name} {}", self.child.id());
        assert!(Command::new("/bin/sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Asks it to stop, and gives its exit code and how long it took.
    pub fn stop(mut self) -> (Option<i32>, Duration) {
        self.signal("TERM");
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status.code(), began.elapsed());
            }
            assert!(began.elapsed() < PATIENCE, "it does not stop");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks until no process names the folder.
pub fn nothing_remains(folder: &Folder) {
    let began = Instant::now();
    loop {
        let processes = folder.processes();
        if processes.is_empty() {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(3), "still there: {processes:#?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Runs the program to its end.
pub fn ended(settings: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut child = program(settings).args(arguments).spawn().unwrap();
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("{arguments:?} {settings:?} does not end");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().unwrap()
}
