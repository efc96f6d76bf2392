//! What keeps machines from asking to join, without asking people to prove that they are none.

use std::net::{IpAddr, Ipv4Addr};

use axum::Extension;
use jiff::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

use super::membership;
use crate::council::contact::{Age, age};
use crate::platform::web::ClientAddress;

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
    /// It was open for too long, or is none of ours.
    Old,
    /// Too many came from there.
    Often,
}

/// Whether a form is let in: `honey` is what stands in the field that nobody sees, `seal` the form's own.
///
/// # Errors
/// When the database is away.
pub(super) async fn traps(
    door: &mut PgConnection,
    organisation: Uuid,
    client: Option<Extension<ClientAddress>>,
    (honey, seal): (&str, &str),
    now: Timestamp,
) -> sqlx::Result<Caught> {
    if !honey.is_empty() {
        return Ok(Caught::Machine);
    }
    match age(door, organisation, seal, now).await? {
        Some(Age::Right) => {}
        Some(Age::TooYoung) => return Ok(Caught::Hasty),
        Some(Age::TooOld) | None => return Ok(Caught::Old),
    }
    let address = client.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |Extension(ClientAddress(address))| address);
    let lately = membership::count(door, organisation, address, now, WITHIN).await?;
    Ok(if lately >= MOST { Caught::Often } else { Caught::Nothing })
}
