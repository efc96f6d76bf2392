//! What the portal talks to, as Node programs: an OpenID provider and a mail server (`tests/services`).

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// On an idle machine a start takes half a second; the tests run beside others.
const PATIENCE: Duration = Duration::from_secs(40);

/// The folder of the programs, with what they need installed once.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/services");
    if !folder.join("node_modules/oidc-provider").is_dir() || !folder.join("node_modules/smtp-server").is_dir() {
        let installed = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder).output();
        let installed = installed.expect("these tests need Node 20 or newer with npm: apt install nodejs npm");
        assert!(installed.status.success(), "npm ci: {}", String::from_utf8_lossy(&installed.stderr));
    }
    folder
});

/// A program that serves on a port of the loopback until it is dropped.
pub struct Service {
    child: Child,
    pub port: u16,
    lines: Receiver<String>,
}

impl Service {
    /// Starts a program and waits until it listens.
    pub fn start(program: &str, arguments: &[&str]) -> Service {
        let mut child = Command::new("node")
            .arg(program)
            .args(arguments)
            .current_dir(&*FOLDER)
            // The program ends with its standard input, even when the test is killed.
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("these tests need Node 20 or newer: apt install nodejs npm");
        let said = BufReader::new(child.stdout.take().unwrap());
        let (tell, lines) = channel();
        std::thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        let mut service = Service { child, port: 0, lines };
        let ready = service.line();
        service.port = ready.strip_prefix("ready ").and_then(|port| port.parse().ok()).expect(&ready);
        service
    }

    /// The next line that it says.
    #[track_caller]
    pub fn line(&self) -> String {
        self.lines.recv_timeout(PATIENCE).expect("the service says something")
    }

    /// Whether it has said nothing more for a while.
    pub fn is_silent(&self, wait: Duration) -> bool {
        self.lines.recv_timeout(wait).is_err()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A client that follows nothing and keeps no cookies, over the same cryptography as the portal's own.
pub fn client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}
