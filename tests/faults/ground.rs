//! A PostgreSQL beside the portal that can be killed, stopped and frozen.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use sqlx::{AssertSqlSafe, Executor, PgConnection};
use suunta::platform::db::{Cluster, ClusterOptions, Doors};

use crate::program::{Folder, Serving, program};
use crate::visitor::Visitor;

/// Password of the editor of Kainuu that tests sign in as.
pub const PASSWORD: &str = "kolme pientä sanaa";
pub const EDITOR: &str = "editor@kainuu.example";

/// Settings of a portal: what goes wrong is meant to, so nothing is logged.
pub const QUIET: (&str, &str) = ("SUUNTA_LOG", "off");

/// A cluster with an empty database for a portal.
pub struct Ground {
    cluster: Option<Cluster>,
    folder: Folder,
}

impl Ground {
    pub async fn start() -> Ground {
        let mut ground = Ground { cluster: None, folder: Folder::new() };
        ground.give_back().await;
        let server = Doors::of_cluster(ground.cluster.as_ref().unwrap(), "postgres");
        server.as_owner().await.unwrap().execute("create database portal").await.unwrap();
        ground
    }

    /// Starts it, for the first time or again.
    pub async fn give_back(&mut self) {
        let options = ClusterOptions { data: self.folder.0.clone(), programs: None, durable: false, temporary: false };
        self.cluster = Some(Cluster::start(options, &|_| {}).await.unwrap());
    }

    /// Stops it properly.
    pub async fn stop(&mut self) {
        if let Some(cluster) = self.cluster.take() {
            cluster.stop().await.unwrap();
        }
    }

    /// The address by which a portal reaches it.
    pub fn address(&self) -> String {
        format!("postgres://suunta_owner@localhost/portal?host={}", self.socket_folder())
    }

    /// A portal on it, with more settings where a test needs them, and its editor signed in.
    pub async fn portal(&self, more: &[(&str, &str)]) -> (Serving, Visitor) {
        let address = self.address();
        let settings = [&[("DATABASE_URL", address.as_str()), QUIET], more].concat();
        let portal = Serving::start(&settings);
        add_editor(&settings);
        let editor = Visitor::editor(portal.port).await;
        (portal, editor)
    }

    pub fn socket_folder(&self) -> String {
        self.folder.0.join("postgres-run").display().to_string()
    }

    pub async fn owner(&self) -> PgConnection {
        owner(&self.address()).await
    }

    pub fn signal(&self, name: &str) {
        signal_cluster(&self.folder, name);
    }
}

/// A connection that may do everything.
pub async fn owner(address: &str) -> PgConnection {
    Doors::by_address(address, None, None).unwrap().as_owner().await.unwrap()
}

/// Sends a signal to every process of the PostgreSQL in a data folder.
pub fn signal_cluster(folder: &Folder, name: &str) {
    let recorded = fs::read_to_string(folder.0.join("postgres/postmaster.pid")).unwrap();
    let postmaster = recorded.lines().next().unwrap().trim().to_owned();
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output().unwrap();
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let children = listed.lines().filter_map(|line| {
        let (pid, parent) = line.trim().split_once(' ')?;
        (parent.trim() == postmaster).then(|| pid.to_owned())
    });
    let all: Vec<String> = [postmaster.clone()].into_iter().chain(children).collect();
    let kill = Command::new("kill").args(["-s", name]).args(&all).stderr(Stdio::null()).status().unwrap();
    assert!(kill.success() || name == "KILL", "{name} {all:?}");
}

/// Adds somebody who may edit Kainuu's content.
pub fn add_editor(settings: &[(&str, &str)]) {
    let mut adding = program(settings)
        .args(["account", "add", EDITOR, "--organisation", "kainuu", "--role", "editor", "--password-stdin"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(adding.stdin.take().unwrap(), "{PASSWORD}").unwrap();
    let output = adding.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// How often each lesson stands in the database whose title begins with some words.
pub async fn lessons(owner: &mut PgConnection, beginning: &str) -> std::collections::BTreeMap<String, i64> {
    let sql = "select title ->> 'fi', count(*) from lesson where title ->> 'fi' like $1 || '%' group by 1";
    let rows: Vec<(String, i64)> = sqlx::query_as(AssertSqlSafe(sql)).bind(beginning).fetch_all(owner).await.unwrap();
    rows.into_iter().collect()
}
