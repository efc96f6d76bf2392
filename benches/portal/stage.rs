//! What is measured stands here: a PostgreSQL cluster as the portal makes its own, and portals over its databases.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use suunta::platform::db::{Cluster, ClusterOptions, Doors, MIGRATOR};

use crate::Result;
use crate::load::{TICKS, pinned};

/// The program, as it is released.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_suunta");

/// The database with the organisations that come with the program.
pub const EXAMPLE: &str = "example";

/// Longest wait for a portal.
const PATIENCE: Duration = Duration::from_secs(60);

/// Programs that are needed beside PostgreSQL's own.
pub fn missing() -> Vec<&'static str> {
    let found = |program: &str| {
        let paths = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&paths).chain(["/usr/sbin".into()]).any(|folder| folder.join(program).exists())
    };
    ["wrk", "nginx", "pgbench", "taskset"].into_iter().filter(|program| !found(program)).collect()
}

/// The cluster, in a folder that goes with it.
pub struct Stage {
    pub cluster: Cluster,
    folder: tempfile::TempDir,
}

impl Stage {
    pub async fn lay() -> Result<Stage> {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::Builder::new().prefix("suunta-bench-").tempdir()?;
        // Servers run as users of their own.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))?;
        let data = folder.path().join("data");
        let options = ClusterOptions { data, programs: None, durable: true, temporary: false };
        let cluster = Cluster::start(options, &|_| {}).await?;
        let stage = Stage { cluster, folder };
        stage.create(EXAMPLE).await?;
        // The first start fills it.
        stage.portal(EXAMPLE, &[], None)?;
        Ok(stage)
    }

    pub async fn close(self) -> Result<()> {
        Ok(self.cluster.stop().await?)
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Makes a database with the current schema.
    pub async fn create(&self, name: &str) -> Result<()> {
        let mut server = Doors::of_cluster(&self.cluster, "postgres").as_owner().await?;
        server.execute(AssertSqlSafe(format!("create database {name}"))).await?;
        server.close().await?;
        let mut owner = self.owner(name).await?;
        MIGRATOR.run(&mut owner).await?;
        Ok(owner.close().await?)
    }

    /// A connection that may do everything.
    pub async fn owner(&self, database: &str) -> Result<PgConnection> {
        Ok(Doors::of_cluster(&self.cluster, database).as_owner().await?)
    }

    /// The address of a database for one of its users.
    pub fn address(&self, database: &str, user: &str) -> String {
        let (port, folder) = (self.cluster.port(), self.cluster.socket_folder().display());
        format!("postgres://{user}@localhost:{port}/{database}?host={folder}")
    }

    /// Starts a portal over a database and waits until it is ready.
    pub fn portal(&self, database: &str, settings: &[(&str, &str)], core: Option<u32>) -> Result<Portal> {
        let mut command = pinned(PROGRAM, core);
        command
            .env("DATABASE_URL", self.address(database, self.cluster.owner()))
            .env("SUUNTA_PUBLIC_DATABASE_URL", self.address(database, "suunta_public"))
            .env("SUUNTA_STAFF_DATABASE_URL", self.address(database, "suunta_staff"))
            .envs(settings.iter().copied());
        Portal::start(command)
    }

    /// Seconds of processor time that all processes of the database have needed so far.
    pub fn database_time(&self) -> Result<f64> {
        let pid_file = self.folder().join("data/postgres/postmaster.pid");
        family_time(std::fs::read_to_string(pid_file)?.lines().next().unwrap_or_default())
    }
}

/// Seconds of processor time that a process and its children have needed so far.
fn family_time(parent: &str) -> Result<f64> {
    let mut sum = 0.0;
    for entry in std::fs::read_dir("/proc")? {
        let stat = std::fs::read_to_string(entry?.path().join("stat")).unwrap_or_default();
        let Some((before, after)) = stat.rsplit_once(')') else { continue };
        let fields: Vec<&str> = after.split_whitespace().collect();
        let own = before.split(' ').next() == Some(parent);
        if own || fields.get(1) == Some(&parent) {
            // The time of those who have ended counts to their parent.
            sum += ticks(&fields, if own { 4 } else { 2 });
        }
    }
    Ok(sum / TICKS)
}

/// User and system time, and with four fields that of children which have ended.
fn ticks(fields: &[&str], count: usize) -> f64 {
    fields.iter().skip(11).take(count).filter_map(|field| field.parse::<f64>().ok()).sum()
}

/// A portal that runs, until it is dropped.
pub struct Portal {
    child: Child,
    /// What it says; nobody listens any more, but a pipe without an end would be an error to it.
    _said: Option<BufReader<ChildStdout>>,
    pub port: u16,
}

impl Portal {
    /// Starts the program as a command says, on a free port and with nothing of the surroundings set.
    pub fn start(mut command: Command) -> Result<Portal> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PG")) {
            command.env_remove(name);
        }
        command.env("SUUNTA_LISTEN", format!("127.0.0.1:{port}")).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::null()).spawn()?;
        let mut said = child.stdout.take().map(BufReader::new);
        let (began, mut line) = (Instant::now(), String::new());
        while let Some(said) = &mut said
            && said.read_line(&mut line)? > 0
            && began.elapsed() < PATIENCE
        {
            if line.contains("is ready at") {
                break;
            }
            line.clear();
        }
        let mut portal = Portal { child, _said: said, port };
        if line.contains("is ready at") {
            return Ok(portal);
        }
        Err(format!("the portal does not start: {:?}", portal.child.try_wait()?).into())
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Seconds of processor time so far.
    pub fn time(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        Ok(ticks(&fields, 2) / TICKS)
    }

    /// Memory in use, in megabytes.
    pub fn memory(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        Ok(crate::load::number_after(&status, "VmRSS:")? / 1024.0)
    }

    /// Asks it to stop, and waits for its end.
    pub fn stop(mut self) -> Result<()> {
        crate::load::said(Command::new("kill").args(["-s", "TERM", &self.child.id().to_string()]).output()?)?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// nginx with one worker, which serves files of a folder.
pub struct Nginx {
    child: Child,
    pub port: u16,
    pub folder: PathBuf,
}

impl Nginx {
    /// Starts it on one core. Each file `name` is at `/name`; one that ends in an encoding is sent as that.
    pub fn start(folder: PathBuf, core: u32) -> Result<Nginx> {
        std::fs::create_dir_all(&folder)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let at = folder.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {at}/{kind};"))
            .concat();
        let encoded: String = ["br", "zstd"]
            .map(|encoding| format!("location ~ \\.{encoding}$ {{ add_header Content-Encoding {encoding}; }}"))
            .concat();
        let settings = format!(
            "worker_processes 1; daemon off; pid {at}/pid; error_log {at}/errors; user root;
            events {{ worker_connections 4096; }}
            http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100;
                default_type 'text/html; charset=utf-8'; {temporary}
                server {{ listen 127.0.0.1:{port}; root {at}; {encoded} }} }}"
        );
        // Only root changes users, and only root may say so.
        let settings = if is_root() { settings } else { settings.replace(" user root;", "") };
        let file = folder.join("nginx.conf");
        std::fs::write(&file, settings)?;
        let mut command = pinned("nginx", Some(core));
        command.env("PATH", format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default()));
        let child = command.arg("-e").arg(folder.join("errors")).arg("-c").arg(&file).stdin(Stdio::null()).spawn()?;
        std::thread::sleep(Duration::from_millis(500));
        Ok(Nginx { child, port, folder })
    }

    pub fn url(&self, name: &str) -> String {
        format!("http://127.0.0.1:{}/{name}", self.port)
    }

    /// Seconds of processor time so far.
    pub fn time(&self) -> Result<f64> {
        family_time(&self.child.id().to_string())
    }
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its worker goes with it when it is asked, not when it is killed.
        let _ = Command::new("kill").args(["-s", "TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}
