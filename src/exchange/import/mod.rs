//! Takes one organisation in, whole, in one transaction through the staff door.

mod advocacy;
mod cooperation;
mod council;
mod funding;
mod strategy;

use std::collections::HashMap;

use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::format::{Document, Forum, Party, Schedule, Source, Strategy};
use super::{Error, register};
use crate::platform::db::Database;
use crate::platform::words::{Code, Period, Slug};

/// What came in, for the line that is printed.
#[derive(Debug, Default, Clone)]
pub struct Imported {
    pub organisation: String,
    pub records: usize,
    /// Schedules of which only the wording could be kept.
    pub unread_schedules: Vec<String>,
}

/// A file being taken in: the connection, the tenant, and what its records are called so far.
struct Import<'c> {
    connection: &'c mut PgConnection,
    organisation: Uuid,
    sources: HashMap<String, Uuid>,
    parties: HashMap<String, Uuid>,
    /// Goals by `strategy/code`.
    goals: HashMap<String, Uuid>,
    /// Measures by `strategy/code`.
    measures: HashMap<String, Uuid>,
    /// Strategies by slug.
    strategies: HashMap<String, Uuid>,
    /// Values by `strategy/place`, from 1.
    values: HashMap<String, Uuid>,
    done: Imported,
}

/// What is added to an organisation that is there.
#[derive(Debug, Default)]
pub struct Addition {
    pub sources: Vec<Source>,
    pub parties: Vec<Party>,
    pub forums: Vec<Forum>,
    pub strategies: Vec<Strategy>,
}

/// What became of an [`Addition`]: its records by the names that the file has for them.
#[derive(Debug, Default)]
pub struct Added {
    pub sources: HashMap<String, Uuid>,
    pub strategies: HashMap<String, Uuid>,
    /// By `strategy/code`.
    pub goals: HashMap<String, Uuid>,
    /// By `strategy/code`.
    pub measures: HashMap<String, Uuid>,
    /// By `strategy/place`, from 1.
    pub values: HashMap<String, Uuid>,
    pub records: usize,
}

/// Adds to an organisation that is there, in the transaction of whoever does it. Parties may be its own.
///
/// # Errors
/// When the addition contradicts itself or the database refuses a record.
pub async fn add(connection: &mut PgConnection, organisation: Uuid, addition: &Addition) -> Result<Added, Error> {
    let known = sqlx::query!("select slug, id from party where organisation_id = $1", organisation)
        .fetch_all(&mut *connection)
        .await?;
    let last = sqlx::query!(
        r#"select coalesce((select max(position) from party where organisation_id = $1), 0)::smallint as "party!",
            coalesce((select max(position) from forum where organisation_id = $1), 0)::smallint as "forum!",
            coalesce((select max(position) from strategy where organisation_id = $1), 0)::smallint as "strategy!""#,
        organisation
    )
    .fetch_one(&mut *connection)
    .await?;
    let mut import = Import::new(connection, organisation, Imported::default());
    import.parties = known.into_iter().map(|party| (party.slug, party.id)).collect();
    import.sources(&addition.sources).await?;
    for (position, party) in (last.party.saturating_add(1)..).zip(&addition.parties) {
        import.party(position, party).await?;
    }
    for (position, forum) in (last.forum.saturating_add(1)..).zip(&addition.forums) {
        import.forum(position, forum).await?;
    }
    for (position, strategy) in (last.strategy.saturating_add(1)..).zip(&addition.strategies) {
        import.strategy(position, strategy).await?;
    }
    Ok(Added {
        sources: import.sources,
        strategies: import.strategies,
        goals: import.goals,
        measures: import.measures,
        values: import.values,
        records: import.done.records,
    })
}

/// Stores an organisation. Its red threads are tied afterwards, see [`super::tie_threads`].
///
/// # Errors
/// When the file contradicts itself or the database refuses a record; then nothing is stored.
pub async fn import(database: &Database, document: &Document, position: i16) -> Result<Imported, Error> {
    let own = Uuid::now_v7();
    let mut transaction = database.work_for(own).await?;
    let done = Imported { organisation: document.organisation.slug.clone(), ..Imported::default() };
    let mut import = Import::new(&mut transaction, own, done);
    import.organisation(document, position).await?;
    for (position, party) in (1..).zip(&document.parties) {
        import.party(position, party).await?;
    }
    import.party_ties(&document.parties).await?;
    import.calendar(document).await?;
    for (position, strategy) in (1..).zip(&document.strategies) {
        import.strategy(position, strategy).await?;
    }
    for (position, indicator) in (1..).zip(&document.indicators) {
        import.indicator(position, indicator).await?;
    }
    for (position, page) in (1..).zip(&document.pages) {
        import.page(position, page).await?;
    }
    import.duties(document).await?;
    let mut networks = HashMap::new();
    for network in &document.networks {
        networks.insert(network.slug.clone(), register::network(import.connection, network).await?);
    }
    for (position, membership) in (1..).zip(&document.memberships) {
        let network = named(&networks, "network", &membership.network)?;
        import.membership(position, network, membership).await?;
    }
    for (position, group) in (1..).zip(&document.groups) {
        let network = group.network.as_ref().map(|slug| named(&networks, "network", slug)).transpose()?;
        import.group(position, network, group).await?;
    }
    for (position, target) in (1..).zip(&document.advocacy) {
        import.advocacy_target(position, target).await?;
    }
    import.funding(document).await?;
    // Last: they come from everything else.
    for lesson in &document.lessons {
        import.lesson(lesson).await?;
    }
    let done = import.done;
    transaction.commit().await?;
    Ok(done)
}

/// The word that a variant is stored as: its name in the exchange format.
pub(super) fn word(variant: &impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn named(ids: &HashMap<String, Uuid>, what: &'static str, name: &str) -> Result<Uuid, Error> {
    ids.get(name).copied().ok_or_else(|| Error::Missing { what, name: name.to_owned() })
}

fn checked_slug(slug: &str) -> Result<&str, Error> {
    match Slug::parse(slug) {
        Ok(_) => Ok(slug),
        Err(cause) => Err(Error::Invalid { name: slug.to_owned(), cause: cause.to_string() }),
    }
}

fn checked_code(code: &str, measure: bool) -> Result<&str, Error> {
    let invalid = |cause: &str| Error::Invalid { name: code.to_owned(), cause: cause.to_owned() };
    match Code::parse(code) {
        Ok(parsed) if parsed.is_measure() == measure => Ok(code),
        Ok(_) => Err(invalid("a measure's code has a hyphen and a goal's has none")),
        Err(cause) => Err(invalid(&cause.to_string())),
    }
}

/// A schedule's parts as the columns of a table.
struct Columns {
    starts_on: Option<jiff_sqlx::Date>,
    starts_precision: Option<&'static str>,
    ends_on: Option<jiff_sqlx::Date>,
    ends_precision: Option<&'static str>,
    open_ended: bool,
    wording: Option<String>,
    language: Option<&'static str>,
}

impl<'c> Import<'c> {
    fn new(connection: &'c mut PgConnection, organisation: Uuid, done: Imported) -> Import<'c> {
        Import {
            connection,
            organisation,
            sources: HashMap::new(),
            parties: HashMap::new(),
            goals: HashMap::new(),
            measures: HashMap::new(),
            strategies: HashMap::new(),
            values: HashMap::new(),
            done,
        }
    }
}

impl Import<'_> {
    /// Counts a record and names it in the error when the database refuses it.
    fn stored<T>(&mut self, name: &str, result: Result<T, sqlx::Error>) -> Result<T, Error> {
        self.done.records += 1;
        result.map_err(|cause| Error::Refused { name: name.to_owned(), cause })
    }

    fn source(&self, key: Option<&String>) -> Result<Option<Uuid>, Error> {
        key.map(|key| named(&self.sources, "source", key)).transpose()
    }

    /// Reads a schedule; what cannot be read is kept as wording and told.
    fn columns(&mut self, schedule: Option<&Schedule>) -> Columns {
        let Some(schedule) = schedule else {
            return Columns {
                starts_on: None,
                starts_precision: None,
                ends_on: None,
                ends_precision: None,
                open_ended: false,
                wording: None,
                language: None,
            };
        };
        let reading = Period::parse(schedule.dates.as_ref().unwrap_or(&schedule.wording));
        if !reading.understood {
            self.done.unread_schedules.push(schedule.wording.clone());
        }
        let period = reading.period;
        Columns {
            starts_on: period.start().map(|start| start.date.into()),
            starts_precision: period.start().map(|start| start.precision.as_str()),
            ends_on: period.end().map(|end| end.date.into()),
            ends_precision: period.end().map(|end| end.precision.as_str()),
            open_ended: period.open_ended(),
            wording: Some(schedule.wording.clone()),
            language: Some(schedule.language.code()),
        }
    }
}
