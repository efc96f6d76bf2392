//! A primary, its standby, and the portals over them.

use std::time::{Duration, Instant};

use super::address::Address;
use super::servers::{OWNER, Server, own_folder};
use crate::program::{Folder, Serving};

pub struct Stage {
    pub primary: Server,
    pub standby: Server,
    /// Where the portals find the primary, as HAProxy or a virtual address would lead them.
    pub writes: Address,
    /// Where the standby finds it.
    pub stream: Address,
    _folder: Folder,
}

impl Stage {
    /// Both servers, filled.
    pub fn set() -> Stage {
        let folder = Folder::new();
        own_folder(&folder.0);
        let primary = Server::filled(&folder.0);
        let stream = Address::leading_to(primary.port);
        let standby = Server::standby(&folder.0, stream.port);
        let writes = Address::leading_to(primary.port);
        Stage { primary, standby, writes, stream, _folder: folder }
    }

    /// A portal that writes by an address and whose public pages read at the standby.
    pub fn node_by(&self, writes: &Address) -> Serving {
        Serving::start(&self.settings(writes).each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    pub fn node(&self) -> Serving {
        self.node_by(&self.writes)
    }

    fn settings(&self, writes: &Address) -> [(&'static str, String); 3] {
        [
            ("DATABASE_URL", format!("postgres://{OWNER}@127.0.0.1:{}/suunta", writes.port)),
            ("SUUNTA_PUBLIC_DATABASE_URL", format!("postgres://suunta_public@127.0.0.1:{}/suunta", self.standby.port)),
            ("SUUNTA_LOG", "info,sqlx=warn".into()),
        ]
    }

    /// Lets every commit wait until the standby has it.
    pub fn be_synchronous(&self) {
        self.primary.run("alter system set synchronous_standby_names = '*'");
        self.primary.run("select pg_reload_conf()");
        until("the standby is synchronous", || {
            self.primary.ask("select count(*) from pg_stat_replication where sync_state = 'sync'") == "1"
        });
    }

    /// What an operator's tool does when the primary is gone: the standby writes, and the address leads there.
    pub fn promote(&self) {
        self.standby.run("select pg_promote(true, 30)");
        self.writes.lead_to(self.standby.port);
    }
}

/// Waits until something holds.
#[track_caller]
pub fn until(what: &str, holds: impl Fn() -> bool) -> Duration {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(60), "still not: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
    began.elapsed()
}
