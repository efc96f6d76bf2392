//! `suunta check`: looks at everything that a portal stands on, and says what to do where something is amiss. A database
//! that serves is not changed; a private one that does not run is started for as long as it is looked at.

mod database;
mod surroundings;

use std::net::IpAddr;

use super::opened::Opened;
use crate::config::Settings;
use crate::platform::db::Doors;
use crate::run::{Stopped, say};

/// What is found: each line is right, or says what to do.
#[derive(Default)]
struct Findings {
    amiss: usize,
}

impl Findings {
    fn right(&mut self, what: impl std::fmt::Display) {
        say(format!("ok     {}", one_line(what)));
    }

    fn amiss(&mut self, what: impl std::fmt::Display) {
        self.amiss += 1;
        say(format!("amiss  {}", one_line(what)));
    }

    /// One of two sentences: how it should be, or how it is and what to do.
    fn either(&mut self, right: bool, so: &str, otherwise: &str) {
        match right {
            true => self.right(so),
            false => self.amiss(otherwise),
        }
    }

    fn told(&mut self, right: bool, what: impl std::fmt::Display, do_this: &str) {
        match right {
            true => self.right(what),
            false => self.amiss(format!("{what}: {do_this}")),
        }
    }
}

/// What others said may have lines of its own.
fn one_line(what: impl std::fmt::Display) -> String {
    what.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Looks at settings, the machine, database, mail, directory and disk.
pub(crate) async fn check(settings: &Settings) -> Result<(), Stopped> {
    let mut findings = Findings::default();
    configuration(settings, &mut findings);
    surroundings::machine(settings, &mut findings);
    match &settings.database_url {
        // The schema is not brought up to date here: that is a change.
        Some(address) => {
            let (public, staff) = (settings.public_database_url.as_deref(), settings.staff_database_url.as_deref());
            let doors = Doors::by_address(address, public, staff).map_err(Stopped::setting)?;
            database::look(settings, &doors, &mut findings).await;
        }
        None => {
            let opened = Opened::beside(settings).await?;
            database::look(settings, &opened.doors, &mut findings).await;
            opened.close().await?;
        }
    }
    surroundings::others(settings, &mut findings).await?;
    match findings.amiss {
        0 => Ok(()),
        1 => Err(Stopped::failed("one thing is amiss")),
        amiss => Err(Stopped::failed(format!("{amiss} things are amiss"))),
    }
}

fn configuration(settings: &Settings, findings: &mut Findings) {
    let seen = settings.seen_as();
    let loopback = settings.listen.ip().is_loopback();
    findings.told(
        seen.starts_with("https://") || (loopback && settings.public_url.is_none()),
        format_args!("the world sees the portal at {seen}"),
        "set SUUNTA_PUBLIC_URL to its https:// address, or cookies and links are not safe",
    );
    findings.either(
        settings.public_url.is_none() || !loopback || !settings.trusted_proxies.is_empty(),
        "the proxy before it is known, or there is none",
        "the proxy before it is not known: set SUUNTA_TRUSTED_PROXIES to its address, or all guesses at passwords seem \
         to come from it",
    );
    if settings.trusted_proxies.iter().any(|network| network.prefix_len() == 0) {
        findings
            .amiss("every address is a trusted proxy: name yours alone, or anybody chooses the address they come from");
    }
    if let Some(address) = settings.watching.metrics_listen {
        findings.told(
            is_within(address.ip()),
            format_args!("metrics are told at {address}"),
            "let SUUNTA_METRICS_LISTEN name the loopback or a private address: whoever reaches it may read them",
        );
    }
}

/// Whether an address cannot be reached from the whole world.
fn is_within(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => address.is_loopback() || address.is_private() || address.is_link_local(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics_stay_within() {
        for (address, within) in [
            ("127.0.0.1", true),
            ("::1", true),
            ("10.1.2.3", true),
            ("fd00::1", true),
            ("0.0.0.0", false),
            ("::", false),
            ("::ffff:8.8.8.8", false),
            ("2001:db8::1", false),
        ] {
            assert_eq!(is_within(address.parse().unwrap()), within, "{address}");
        }
    }
}
