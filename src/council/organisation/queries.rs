//! Queries of organisations.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use sqlx::types::Json;

use super::model::{Citation, Organisation};
use crate::platform::db::Version;
use crate::platform::web::{App, KeepScope, Result};
use crate::platform::words::{Language, LocalText};

/// The organisations, kept in memory while the shared version is current: every request needs one.
#[derive(Clone, Default)]
pub struct Registry(Arc<RwLock<Option<(Version, Organisations)>>>);

/// Organisations by slug.
pub type Organisations = Arc<BTreeMap<String, Arc<Organisation>>>;

impl Registry {
    /// All organisations by slug.
    ///
    /// # Errors
    /// When they must be read and the database is away.
    pub async fn all(&self, app: &App) -> Result<Organisations> {
        let version = app.version(KeepScope::Shared);
        if let Some((known, organisations)) = &*self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner)
            && *known == version
        {
            return Ok(organisations.clone());
        }
        let organisations = read_all(&app.database.public()).await?;
        *self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some((version, organisations.clone()));
        Ok(organisations)
    }
}

/// All organisations by slug, as they stand at a door.
///
/// # Errors
/// When the database is away.
pub async fn read_all(door: impl sqlx::PgExecutor<'_>) -> Result<Organisations> {
    let rows = sqlx::query!(
        r#"select id as "id!", slug as "slug!", kind as "kind!", name as "name!: LocalText",
            short_name as "short_name!: LocalText", summary as "summary!: LocalText", languages as "languages!",
            required_languages as "required_languages!",
            time_zone as "time_zone!", hue as "hue!", country as "country!", homepage,
            ended_on as "ended_on: jiff_sqlx::Date", successor as "successor!: LocalText",
            position as "position!", citation as "citation: Json<Citation>"
        from published.organisation order by position, slug"#
    )
    .fetch_all(door)
    .await?;
    let organisations = rows
        .into_iter()
        .map(|row| Organisation {
            id: row.id,
            slug: row.slug,
            kind: row.kind,
            name: row.name,
            short_name: row.short_name,
            summary: row.summary,
            required_languages: row.required_languages.iter().filter_map(|code| Language::parse(code)).collect(),
            languages: row.languages.iter().filter_map(|code| Language::parse(code)).collect(),
            time_zone: jiff::tz::TimeZone::get(&row.time_zone).unwrap_or_else(|error| {
                tracing::error!(%error, "an organisation's time zone is unknown");
                jiff::tz::TimeZone::UTC
            }),
            hue: row.hue,
            country: row.country,
            homepage: row.homepage,
            ended_on: row.ended_on.map(Into::into),
            successor: row.successor,
            position: row.position,
            citation: row.citation.map(|Json(citation)| citation),
        })
        .map(|one| (one.slug.clone(), Arc::new(one)))
        .collect();
    Ok(Arc::new(organisations))
}
