//! Pages of the strategy as they were when a round closed: `?as-of=2026-Q3`. What a page knew was kept as it was then, for
//! visitors and for the organisation's own people, so that it is shown by the same templates as what is now.

use jiff_sqlx::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::{document, goal, indicator};
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Result};

/// What a page knows: its own type, or the value that is frozen.
pub trait Facts: DeserializeOwned + Send + Unpin + 'static {}
impl<T: DeserializeOwned + Send + Unpin + 'static> Facts for T {}

/// What the database tells of a page.
///
/// # Errors
/// When it is not what the page knows.
pub fn read<T: Facts>(facts: &RawValue) -> sqlx::Result<T> {
    serde_json::from_str(facts.get()).map_err(|error| sqlx::Error::Decode(error.into()))
}

/// The page of an address below the organisation's own as it was when the round that the reader asks for closed; none
/// when they ask for no round. The day of that closing is the page's today.
///
/// # Errors
/// `NotFound` where there was no such page, or no such round is closed.
pub async fn page<T: Facts>(scope: &mut Scope, door: &mut PgConnection, path: &str) -> Result<Option<T>> {
    let Some(quarter) = scope.as_of() else { return Ok(None) };
    let kept = sqlx::query!(
        r#"select facts as "facts!: Json<Box<RawValue>>", closed_at as "closed_at!: Timestamp", example as "example!"
        from published.frozen_page where organisation_id = $1 and quarter = $2 and path = $3"#,
        scope.organisation.id,
        quarter.to_string(),
        path
    )
    .fetch_optional(door)
    .await?
    .ok_or(Error::NotFound)?;
    scope.stand_at(kept.closed_at.to_jiff(), kept.example);
    Ok(Some(read(&kept.facts)?))
}

/// What every page of the organisation's strategies knows now, with its address below the organisation's own.
///
/// # Errors
/// When the database is away.
pub async fn all(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(String, Value)>> {
    let mut pages = document::frozen(door, organisation).await?;
    pages.extend(goal::frozen(door, organisation).await?);
    pages.extend(indicator::frozen(door, organisation).await?);
    Ok(pages)
}
