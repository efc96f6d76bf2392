//! What keeps machines from asking to join, without asking people to prove that they are none.

use std::net::{IpAddr, Ipv4Addr};

use axum::Extension;
use jiff::Timestamp;
use sqlx::PgConnection;
use uuid::{NoContext, Uuid};

use super::membership;
use crate::platform::web::ClientAddress;

/// Nobody fills in the form in less than this many seconds.
const SHORTEST: i64 = 3;
/// Forms from one address within [`WITHIN`] before it has to wait.
const MOST: i64 = 10;
/// Seconds.
pub(super) const WITHIN: i64 = 15 * 60;

/// What became of a form that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Caught {
    Nothing,
    /// It filled in what nobody sees.
    Machine,
    /// It came faster than people write.
    Hasty,
    /// Too many came from there.
    Often,
}

/// A name for a form that says when it was opened.
pub(super) fn opened(now: Timestamp) -> Uuid {
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    let fraction = u32::try_from(now.subsec_nanosecond()).unwrap_or_default();
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, fraction))
}

/// Whether a form is let in: `honey` is what stands in the field that nobody sees, `key` names the form.
///
/// # Errors
/// When the database is away.
pub(super) async fn traps(
    door: &mut PgConnection,
    organisation: Uuid,
    client: Option<Extension<ClientAddress>>,
    (honey, key): (&str, &str),
    now: Timestamp,
) -> sqlx::Result<Caught> {
    if !honey.is_empty() {
        return Ok(Caught::Machine);
    }
    if is_hasty(key, now) {
        return Ok(Caught::Hasty);
    }
    let address = client.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |Extension(ClientAddress(address))| address);
    let lately = membership::count(door, organisation, address, now, WITHIN).await?;
    Ok(if lately >= MOST { Caught::Often } else { Caught::Nothing })
}

fn is_hasty(key: &str, now: Timestamp) -> bool {
    let opened = key.parse::<Uuid>().ok().and_then(|key| key.get_timestamp()).map(|opened| opened.to_unix().0);
    let opened = opened.and_then(|seconds| i64::try_from(seconds).ok());
    opened.is_none_or(|opened| now.as_second() - opened < SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_knows_when_it_was_opened() {
        let now: Timestamp = "2026-11-22T08:00:00Z".parse().unwrap();
        let key = opened(now).to_string();
        let after = |seconds| now + jiff::SignedDuration::from_secs(seconds);
        assert!(is_hasty(&key, after(2)) && !is_hasty(&key, after(3)) && !is_hasty(&key, after(100_000)));
        // One that no form of ours had.
        assert!(is_hasty("", now) && is_hasty("x", now) && is_hasty(&Uuid::nil().to_string(), now));
        assert!(is_hasty(&key, after(-60)), "from the future");
    }
}
