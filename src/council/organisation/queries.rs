//! Queries of organisations.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::beginning::{Beginning, FIRST_HUE};
use super::model::{Citation, Organisation};
use crate::council::account::Reader;
use crate::platform::db::{Database, Version};
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

    /// The organisations that somebody finds, by slug.
    ///
    /// # Errors
    /// When one must be read and the database is away.
    pub async fn found_by(&self, app: &App, reader: Option<&Reader>) -> Result<Organisations> {
        found(app, self.all(app).await?, reader).await
    }
}

/// The organisations that somebody finds: those that are open to all, and those that they work for.
///
/// # Errors
/// When one must be read and the database is away.
pub(super) async fn found(app: &App, open: Organisations, reader: Option<&Reader>) -> Result<Organisations> {
    let is_open = |id: Uuid| open.values().any(|organisation| organisation.id == id);
    let own = reader.iter().flat_map(|reader| &reader.roles).map(|(id, _)| *id).filter(|id| !is_open(*id));
    with_unopened(&app.database, open.clone(), own.collect()).await
}

/// Every organisation, open to visitors or not: for the operator, and for what happens by the calendar.
///
/// # Errors
/// When the database is away.
pub async fn every(database: &Database) -> Result<Organisations> {
    let mut all = (*read_all(&database.current()).await?).clone();
    all.extend((*unopened(database).await?).clone());
    Ok(Arc::new(all))
}

/// The organisations that visitors do not find yet, by slug.
///
/// # Errors
/// When the database is away.
pub async fn unopened(database: &Database) -> Result<Organisations> {
    let staff = database.staff();
    let unopened = sqlx::query_scalar!(r#"select unopened_organisations() as "id!""#).fetch_all(&staff).await?;
    with_unopened(database, Organisations::default(), unopened).await
}

/// Those at the visitors' door with some more, each read at the door of its own people.
async fn with_unopened(database: &Database, open: Organisations, unopened: Vec<Uuid>) -> Result<Organisations> {
    if unopened.is_empty() {
        return Ok(open);
    }
    let mut all = (*open).clone();
    for id in unopened {
        let mut door = database.work_for(id).await?;
        all.extend(read(&mut *door, Some(id)).await?);
    }
    Ok(Arc::new(all))
}

/// All organisations by slug, as they stand at a door.
///
/// # Errors
/// When the database is away.
pub async fn read_all(door: impl sqlx::PgExecutor<'_>) -> Result<Organisations> {
    Ok(Arc::new(read(door, None).await?))
}

/// The organisations at a door by slug, or one of them.
async fn read(door: impl sqlx::PgExecutor<'_>, only: Option<Uuid>) -> Result<BTreeMap<String, Arc<Organisation>>> {
    let rows = sqlx::query!(
        r#"select id as "id!", slug as "slug!", kind as "kind!", name as "name!: LocalText",
            short_name as "short_name!: LocalText", summary as "summary!: LocalText", languages as "languages!",
            required_languages as "required_languages!",
            time_zone as "time_zone!", hue as "hue!", country as "country!", homepage,
            ended_on as "ended_on: jiff_sqlx::Date", successor as "successor!: LocalText",
            position as "position!", citation as "citation: Json<Citation>", opened as "opened!"
        from published.organisation where $1::uuid is null or id = $1 order by position, slug"#,
        only
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
            opened: row.opened,
        })
        .map(|one| (one.slug.clone(), Arc::new(one)))
        .collect();
    Ok(organisations)
}

/// Puts a new organisation behind the others, unopened, with the guide for its admins.
pub(super) async fn insert(door: &mut PgConnection, id: Uuid, beginning: &Beginning) -> sqlx::Result<()> {
    let languages: Vec<String> = beginning.languages.iter().map(|language| language.code().to_owned()).collect();
    sqlx::query!(
        "insert into organisation (id, slug, kind, name, languages, time_zone, hue, country, position, opened, guided)
        values ($1, $2, $3, $4, $5, $6, $7, $8,
            (select coalesce(max(o.position), 0) + 1 from published.organisation o), false, true)",
        id,
        beginning.slug.as_str(),
        beginning.kind.word(),
        beginning.name as _,
        &languages,
        beginning.time_zone.iana_name().unwrap_or("UTC"),
        FIRST_HUE,
        beginning.country
    )
    .execute(door)
    .await
    .map(drop)
}
