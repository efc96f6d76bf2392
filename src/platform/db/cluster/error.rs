use std::io;
use std::path::{Path, PathBuf};

/// Why the private cluster does not run. Each is one line: what is wrong and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No `initdb` and `postgres` anywhere.
    #[error(
        "PostgreSQL's programs were not found: install them (Debian and Ubuntu: apt install postgresql; Fedora: dnf \
         install postgresql-server; macOS: brew install postgresql@17) or set DATABASE_URL to a database you have"
    )]
    NoPrograms,
    /// The folder the operator named has no programs.
    #[error("there is no PostgreSQL in {}: name the folder that holds initdb and postgres", folder.display())]
    NotInFolder {
        /// The folder that was named.
        folder: PathBuf,
    },
    /// Only versions below 15 were found.
    #[error("PostgreSQL {version} in {} is too old: install version 15 or newer", folder.display())]
    TooOld {
        /// As `postgres --version` says it.
        version: String,
        /// The folder of the programs.
        folder: PathBuf,
    },
    /// The cluster was made by a major version that is not installed.
    #[error(
        "the database in {} was made by PostgreSQL {made_by}, but only {found} is installed: install PostgreSQL \
         {made_by}, or move the data over with pg_upgrade",
        cluster.display()
    )]
    OtherMajor {
        /// The folder of the cluster.
        cluster: PathBuf,
        /// The major version that made it.
        made_by: u32,
        /// The versions that were found, and where.
        found: String,
    },
    /// The folder of the cluster holds something else.
    #[error("{} is not empty and not a PostgreSQL cluster: move it away or set SUUNTA_DATA to another folder", cluster.display())]
    NotACluster {
        /// The folder where the cluster should be.
        cluster: PathBuf,
    },
    /// A file or folder could not be made, read or written.
    #[error("cannot use {} ({source}): make it writable for this user or set SUUNTA_DATA to another folder", path.display())]
    Folder {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A temporary cluster was asked for where a cluster is already.
    #[error("{} already holds a database, which a temporary one would remove: choose an empty folder", cluster.display())]
    NotTemporary {
        /// The folder of the cluster.
        cluster: PathBuf,
    },
    /// Another portal holds the lock.
    #[error("the data folder {} is already in use by another portal: stop it or set SUUNTA_DATA to another folder", data.display())]
    InUse {
        /// The data folder.
        data: PathBuf,
    },
    /// The cluster belongs to another user, and this process is not root.
    #[error("the database in {} belongs to user id {owner}: start the portal as that user or as root", cluster.display())]
    Foreign {
        /// The folder of the cluster.
        cluster: PathBuf,
        /// Its owner.
        owner: u32,
    },
    /// No account other than root's can run PostgreSQL in the data folder.
    #[error(
        "PostgreSQL does not run as root, and no other account reaches the data folder {} and PostgreSQL's programs: \
         set SUUNTA_DATA to a folder outside root's home (such as /var/lib/suunta), or start the portal as an \
         ordinary user",
        data.display()
    )]
    NoAccount {
        /// The data folder.
        data: PathBuf,
    },
    /// `initdb` failed.
    #[error("the database could not be created in {}: {detail}", cluster.display())]
    NotCreated {
        /// The folder where the cluster should be.
        cluster: PathBuf,
        /// The last lines `initdb` wrote.
        detail: String,
    },
    /// A PostgreSQL of an earlier run would not go.
    #[error("an earlier PostgreSQL (process {process}) still runs in {} and does not stop: end it and start again", cluster.display())]
    StillRunning {
        /// Its process id.
        process: u32,
        /// The folder of the cluster.
        cluster: PathBuf,
    },
    /// PostgreSQL ended instead of starting.
    #[error("PostgreSQL does not start: {detail} (more in {})", log.display())]
    NotStarted {
        /// The last lines of the log.
        detail: String,
        /// The log.
        log: PathBuf,
    },
    /// PostgreSQL did not become ready in time.
    #[error("PostgreSQL was not ready in {seconds} s: {detail} (more in {})", log.display())]
    Slow {
        /// How long it had.
        seconds: u64,
        /// The last lines of the log.
        detail: String,
        /// The log.
        log: PathBuf,
    },
    /// A process or thread could not be started.
    #[error("cannot start {what} ({source}): check the machine's process limits and that /bin/sh is there")]
    Process {
        /// Which one.
        what: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// PostgreSQL did not stop in time.
    #[error("PostgreSQL has not stopped in {seconds} s: it will be stopped at the next start")]
    NotStopped {
        /// How long it had.
        seconds: u64,
    },
    /// The start was dropped before it was done.
    #[error("the start of the database was interrupted: start again")]
    Cancelled,
}

impl Error {
    pub(super) fn folder(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Folder { path: path.to_owned(), source }
    }

    pub(super) fn process(what: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Process { what, source }
    }
}
