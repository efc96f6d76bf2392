//! The cluster of the whole test process, with a template database that every test's own is copied from.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{LazyLock, Mutex};

use sqlx::{AssertSqlSafe, Connection, Executor};
use suunta::platform::db::{Cluster, ClusterOptions, Database, Doors, MIGRATOR};
use tokio::runtime::Runtime;
use tokio::sync::{Semaphore, SemaphorePermit};

const TEMPLATE: &str = "it_template";
/// The same without the example quarters: nothing has been reported yet.
const PLAIN: &str = "it_plain";

/// Databases in use at once: each portal holds a few of the server's hundred connections.
static PLACES: Semaphore = Semaphore::const_new(12);

static GROUND: LazyLock<Ground> = LazyLock::new(Ground::lay);

struct Ground {
    cluster: Cluster,
    /// Names of databases that are no longer needed. The thread at the other end also keeps the runtime alive
    /// that the cluster was started in.
    done: Mutex<Sender<String>>,
}

impl Ground {
    fn lay() -> Ground {
        let (done, unneeded) = channel::<String>();
        let (laid, started) = channel();
        // A thread of its own, because the runtime of a test ends with the test.
        std::thread::spawn(move || {
            let runtime = Runtime::new().unwrap();
            let cluster = runtime.block_on(start());
            let server = Doors::of_cluster(&cluster, "postgres");
            laid.send(cluster).unwrap();
            for name in unneeded {
                runtime.block_on(drop_database(&server, &name));
            }
        });
        Ground { cluster: started.recv().expect("the cluster starts"), done: Mutex::new(done) }
    }
}

async fn start() -> Cluster {
    let data: PathBuf = std::env::temp_dir().join(format!("suunta-it-{}", std::process::id()));
    let options = ClusterOptions { data, programs: None, durable: false, temporary: true };
    let cluster = Cluster::start(options, &|_| {}).await.expect("the cluster starts");
    let mut server = Doors::of_cluster(&cluster, "postgres").as_owner().await.unwrap();
    server.execute(AssertSqlSafe(format!("create database {PLAIN}"))).await.unwrap();
    let doors = Doors::of_cluster(&cluster, PLAIN);
    let mut owner = doors.as_owner().await.unwrap();
    MIGRATOR.run(&mut owner).await.unwrap();
    owner.close().await.unwrap();
    let database = doors.open(2);
    suunta::commands::fill_with_organisations(&database).await.unwrap();
    close(database).await;
    server.execute(AssertSqlSafe(format!("create database {TEMPLATE} template {PLAIN}"))).await.unwrap();
    let database = Doors::of_cluster(&cluster, TEMPLATE).open(2);
    suunta::exchange::play(&database, suunta::exchange::EXAMPLE_QUARTERS, super::portal::now()).await.unwrap();
    close(database).await;
    server.close().await.unwrap();
    cluster
}

/// A database with connections to it cannot be copied.
async fn close(database: Database) {
    database.close().await;
}

async fn drop_database(server: &Doors, name: &str) {
    // What cannot be dropped goes with the cluster.
    let Ok(mut server) = server.as_owner().await else { return };
    let _ = server.execute(AssertSqlSafe(format!("drop database if exists {name} with (force)"))).await;
    let _ = server.close().await;
}

/// A database of one test, dropped after it.
pub struct TestDatabase {
    name: String,
    pub doors: Doors,
    _place: SemaphorePermit<'static>,
}

impl TestDatabase {
    /// A copy of the template: migrated, with the example content.
    pub async fn filled() -> TestDatabase {
        TestDatabase::make(TEMPLATE).await
    }

    /// A copy in which nothing has been reported yet.
    pub async fn plain() -> TestDatabase {
        TestDatabase::make(PLAIN).await
    }

    async fn make(template: &str) -> TestDatabase {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let place = PLACES.acquire().await.unwrap();
        let ground = &*GROUND;
        let name = format!("it_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let mut server = Doors::of_cluster(&ground.cluster, "postgres").as_owner().await.unwrap();
        server.execute(AssertSqlSafe(format!("create database {name} template {template}"))).await.unwrap();
        server.close().await.unwrap();
        TestDatabase { doors: Doors::of_cluster(&ground.cluster, &name), name, _place: place }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let _ = GROUND.done.lock().unwrap().send(std::mem::take(&mut self.name));
    }
}

/// Address by which another program reaches the test's database as its owner.
pub fn cluster_address(database: &TestDatabase) -> String {
    let cluster = &GROUND.cluster;
    let (owner, port, folder) = (cluster.owner(), cluster.port(), cluster.socket_folder().display());
    format!("postgres://{owner}@localhost:{port}/{}?host={folder}", database.name)
}

/// A text with every run of white space, no-break spaces too, made one space, and without soft hyphens.
pub fn squeezed(text: &str) -> String {
    text.replace('\u{ad}', "")
        .split(|c: char| c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
