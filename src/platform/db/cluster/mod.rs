//! The private PostgreSQL cluster: what the portal runs when `DATABASE_URL` is not set.
//!
//! The cluster lives in the portal's data folder and listens on a Unix socket only. [`Cluster::start`] finds
//! PostgreSQL's programs, picks an account that is not root, cleans up after a crash, makes the cluster when there is
//! none and waits until it answers. From then on two things watch it: a small `sh` (see `guard`) that stops PostgreSQL
//! when the portal dies in whatever way, and a thread (see `keeper`) that starts it again when it dies while the
//! portal lives.

mod account;
mod create;
mod error;
mod folder;
mod guard;
mod keeper;
mod leftovers;
mod programs;
#[cfg(test)]
mod tests;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

pub use error::Error;
pub(super) use programs::{folders, leading_number};

/// The superuser of the cluster. The socket's folder is 0700 and its word is trusted there, so it has no password.
pub(super) const OWNER: &str = "suunta_owner";
/// Names the socket file; nothing listens on a TCP port.
pub(super) const PORT: u16 = 5432;
/// The guard kills a PostgreSQL that does not stop after 10 s, so this is not reached unless the guard is stuck.
const STOP_LIMIT: Duration = Duration::from_secs(20);

/// Where and how the cluster runs.
#[derive(Debug, Clone)]
pub struct Options {
    /// The portal's data folder; made if missing. The cluster lives in `postgres` inside it.
    pub data: PathBuf,
    /// The folder with `initdb` and `postgres`, when it must not be looked for.
    pub programs: Option<PathBuf>,
    /// `false` trades safety at a power cut for speed (`fsync=off`): for tests only.
    pub durable: bool,
    /// The cluster is removed when it stops or when the owner process dies; the data folder too, if it was missing or
    /// empty at the start. A cluster that is there already is refused.
    pub temporary: bool,
}

/// What [`Cluster::start`] is doing. `Display` gives a line for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The first start in this folder: `initdb` runs, about a second.
    CreatingCluster,
    /// The last run did not end properly: leftovers are stopped and the log is replayed.
    Healing,
    /// PostgreSQL has been started.
    Starting,
    /// PostgreSQL is still on its way; reported every five seconds.
    Waiting(Duration),
    /// Connections are accepted.
    Ready,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreatingCluster => f.write_str("creating the database"),
            Self::Healing => f.write_str("the database was not closed properly; healing it"),
            Self::Starting => f.write_str("starting the database"),
            Self::Waiting(time) => write!(f, "still waiting for the database ({} s)", time.as_secs()),
            Self::Ready => f.write_str("the database is ready"),
        }
    }
}

/// A running PostgreSQL that belongs to this process alone.
///
/// Dropping it stops PostgreSQL in the background; [`Cluster::stop`] also waits for the end. It is not tied to the
/// runtime that started it, so a `static` may hold it through many tests.
#[derive(Debug)]
pub struct Cluster {
    keeper: keeper::Keeper,
    socket_folder: PathBuf,
    created: bool,
}

/// The private cluster of a portal that runs, as another program of the same user reaches it.
#[derive(Debug, Clone)]
pub struct Running {
    pub(super) socket_folder: PathBuf,
}

impl Running {
    /// The cluster in a data folder that another portal holds.
    pub fn find(data: &Path) -> Option<Running> {
        folder::socket_of_running(data).map(|socket_folder| Running { socket_folder })
    }
}

impl Cluster {
    /// Starts the cluster and returns when it accepts connections; `progress` hears of each step.
    ///
    /// # Errors
    /// Each is one line that says what is wrong and what to do. Nothing is left running.
    pub async fn start(options: Options, progress: &(dyn Fn(Step) + Sync)) -> Result<Self, Error> {
        let (sender, mut steps) = unbounded_channel();
        let work = tokio::task::spawn_blocking(move || begin(&options, &Progress(sender)));
        while let Some(step) = steps.recv().await {
            progress(step);
        }
        work.await.unwrap_or(Err(Error::Cancelled))
    }

    /// The folder of the Unix socket, for the connection's `host`.
    #[must_use]
    pub fn socket_folder(&self) -> &Path {
        &self.socket_folder
    }

    /// The port, which only names the socket file.
    #[must_use]
    pub fn port(&self) -> u16 {
        PORT
    }

    /// The superuser's name. It needs no password; its first database is `postgres`.
    #[must_use]
    pub fn owner(&self) -> &str {
        OWNER
    }

    /// Whether this start made the cluster, that is, whether it is empty.
    #[must_use]
    pub fn was_created(&self) -> bool {
        self.created
    }

    /// Stops PostgreSQL (a fast shutdown: open transactions are rolled back) and waits until its processes are gone.
    ///
    /// # Errors
    /// When PostgreSQL is still there after 20 seconds.
    pub async fn stop(mut self) -> Result<(), Error> {
        let Some(ended) = self.keeper.close() else { return Ok(()) };
        match tokio::time::timeout(STOP_LIMIT, ended).await {
            Ok(_) => Ok(()),
            Err(_) => Err(Error::NotStopped { seconds: STOP_LIMIT.as_secs() }),
        }
    }
}

/// The way back to the `progress` of [`Cluster::start`], from the thread that does the work.
struct Progress(UnboundedSender<Step>);

impl Progress {
    fn report(&self, step: Step) {
        // Nobody listens when the start was cancelled; `check` tells.
        let _ = self.0.send(step);
    }

    /// Fails when the caller has dropped the start.
    fn check(&self) -> Result<(), Error> {
        if self.0.is_closed() { Err(Error::Cancelled) } else { Ok(()) }
    }
}

fn begin(options: &Options, progress: &Progress) -> Result<Cluster, Error> {
    let place = folder::Place::open(&options.data)?;
    if options.temporary && place.cluster.exists() {
        return Err(Error::NotTemporary { cluster: place.cluster });
    }
    let sweeper = options.temporary.then(|| guard::Sweeper::start(&place)).transpose()?;
    let made_by = place.made_by()?;
    let programs = programs::find(options.programs.as_deref(), made_by, &place.cluster)?;

    let unclean = place.pid_file().exists();
    if unclean {
        progress.report(Step::Healing);
    }
    leftovers::settle(&place)?;
    let account = account::choose(&place, &programs)?;
    let socket_folder = place.socket_folder.clone();
    let plan = guard::Plan { place, programs, account, durable: options.durable };
    if made_by.is_none() {
        progress.report(Step::CreatingCluster);
        create::create(&plan, progress)?;
    }
    progress.report(Step::Starting);
    let guard = guard::start_until_ready(&plan, unclean, progress)?;
    let keeper = keeper::Keeper::start(plan, guard, sweeper)?;
    progress.report(Step::Ready);
    Ok(Cluster { keeper, socket_folder, created: made_by.is_none() })
}
