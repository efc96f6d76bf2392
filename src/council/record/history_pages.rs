//! The history of a record, its earlier states, taking a change back, and the trail of the whole organisation.

use std::collections::HashMap;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::edit::around;
use super::form::named_in;
use super::history::{Difference, Entry, texts};
use super::kind::{Kind, Shape};
use super::queries::{self, Filter, Named};
use super::refusal::is_changed_since;
use super::typed::{day, word};
use super::work::{Records, Work};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Page, Path, Query, Result};
use crate::platform::words::Language;

/// Rows of the trail on one page.
const PAGE: i64 = 100;
/// Rows of the trail in one file.
const FILE: i64 = 1_000_000;

/// One change: everything that was done in one go.
pub struct Change {
    pub id: Uuid,
    /// The moment, for machines.
    pub stamp: String,
    pub when: String,
    /// Who did it; none for the operator.
    pub who: Option<String>,
    pub occasion: String,
    pub lines: Vec<ChangeLine>,
}

/// What a change did to one record.
pub struct ChangeLine {
    pub number: i64,
    pub what: String,
    pub kind: String,
    pub id: Uuid,
    pub label: String,
    pub told: Vec<Told>,
    /// Whether the record has a history of its own to look at.
    pub known: bool,
    /// Whether the record's state after it can be looked at.
    pub has_state: bool,
}

/// One field that was changed, in words.
pub struct Told {
    pub label: String,
    pub language: Option<Language>,
    pub before: String,
    pub after: String,
}

/// Rows of the trail as changes in words, the rows of one change together.
///
/// # Errors
/// When the database is away.
pub async fn told(
    door: &mut PgConnection,
    scope: &Scope,
    records: &Records,
    entries: &[Entry],
) -> sqlx::Result<Vec<Change>> {
    let named: Vec<Uuid> = entries
        .iter()
        .flat_map(|entry| [entry.before.as_ref(), entry.after.as_ref()])
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(|row| row.values().filter_map(|value| value.as_str()?.parse().ok()))
        .collect();
    let names = queries::names(door, &named).await?;
    let mut changes: Vec<Change> = Vec::new();
    for entry in entries {
        let line = line(scope, records, entry, &names);
        match changes.last_mut().filter(|change| change.id == entry.change_id) {
            Some(change) => change.lines.push(line),
            None => changes.push(Change {
                id: entry.change_id,
                stamp: format!("{:.3}", entry.happened_at.to_jiff()),
                when: scope.moment(entry.happened_at.to_jiff(), &scope.organisation.time_zone),
                who: entry.email.clone(),
                occasion: entry.occasion.clone(),
                lines: vec![line],
            }),
        }
    }
    Ok(changes)
}

fn line(scope: &Scope, records: &Records, entry: &Entry, names: &HashMap<Uuid, Named>) -> ChangeLine {
    let kind = records.get(&entry.kind);
    let label = match names.get(&entry.record_id) {
        Some(named) => named_in(scope, named),
        // It is gone by now; its own title says what it was.
        None => {
            // A tie has no name of its own: what it ties names it.
            let tied =
                ["goal_id", "measure_id", "party_id", "other_goal_id"].map(|column| word(&entry.state()[column]));
            let ends: Vec<String> = tied
                .iter()
                .filter_map(|id| names.get(&id.parse().ok()?))
                .map(|named| named_in(scope, named))
                .chain(entry.state()["role"].as_str().filter(|_| kind.is_none()).map(|role| scope.tf("role", role)))
                .collect();
            if kind.is_none() {
                return ChangeLine { label: ends.join(" – "), ..bare(entry) };
            }
            let title = kind.and_then(Kind::title).map(|field| super::typed::local_text(&entry.state()[field.column]));
            title.map(|title| scope.plain(&title).to_owned()).unwrap_or_default()
        }
    };
    let told = kind.map(|kind| entry.differences(kind)).unwrap_or_default();
    ChangeLine {
        number: entry.number,
        what: entry.what.clone(),
        kind: entry.kind.replace('_', "-"),
        id: entry.record_id,
        label,
        told: told.into_iter().map(|difference| in_words(scope, difference, names)).collect(),
        known: kind.is_some(),
        has_state: entry.after.is_some() && kind.is_some(),
    }
}

/// A line of which only is known what was done.
fn bare(entry: &Entry) -> ChangeLine {
    ChangeLine {
        number: entry.number,
        what: entry.what.clone(),
        kind: entry.kind.replace('_', "-"),
        id: entry.record_id,
        label: String::new(),
        told: Vec::new(),
        known: false,
        has_state: false,
    }
}

fn in_words(scope: &Scope, difference: Difference, names: &HashMap<Uuid, Named>) -> Told {
    let value = |text: String| value_in_words(scope, difference.shape, text, names);
    Told {
        label: scope.tf("field", &difference.label),
        language: difference.language,
        before: value(difference.before.clone()),
        after: value(difference.after.clone()),
    }
}

fn value_in_words(scope: &Scope, shape: Shape, text: String, names: &HashMap<Uuid, Named>) -> String {
    match shape {
        _ if text.is_empty() => text,
        Shape::One { .. } => match text.parse::<Uuid>().ok().and_then(|id| names.get(&id)) {
            Some(named) => named_in(scope, named),
            None => scope.t("record-gone"),
        },
        Shape::Choice { family, .. } | Shape::Maybe { family } => scope.tf(family, text.replace('_', "-")),
        Shape::Flag => scope.tf("choice-flag", text),
        Shape::Day => day(&text).map(|day| scope.date(&day)).unwrap_or(text),
        _ => text,
    }
}

#[derive(Template)]
#[template(path = "council/history.html")]
struct HistoryPage {
    scope: Scope,
    kind: Kind,
    id: Uuid,
    title: String,
    changes: Vec<Change>,
    /// Whether the reader may take changes back.
    may_change: bool,
    /// Whether the record is still there.
    is_there: bool,
}

pub(super) async fn history(work: Work, Path((_, word, id)): Path<(String, String, Uuid)>) -> Result {
    let kind = work.may_look(&word)?;
    let mut door = work.look().await?;
    let parts: Vec<String> = kind.parts.iter().map(|part| (*part).to_owned()).chain(["thread".to_owned()]).collect();
    let entries = queries::history(&mut door, id, &parts).await?;
    let row = queries::read(&mut door, kind.word, id).await?;
    if row.is_none() && !entries.iter().any(|entry| entry.kind == kind.word && entry.record_id == id) {
        return Err(Error::NotFound);
    }
    let names = queries::names(&mut door, &[id]).await?;
    let changes = told(&mut door, &work.scope, &work.records, &entries).await?;
    let title = names.get(&id).map(|named| named_in(&work.scope, named));
    let title = title.or_else(|| changes.first()?.lines.first().map(|line| line.label.clone())).unwrap_or_default();
    let may_change = work.scope.may(kind.role);
    Page(HistoryPage { kind, id, title, changes, may_change, is_there: row.is_some(), scope: work.scope }).fresh()
}

/// The texts of a field: one for each language, or one without.
type Texts = Vec<(Option<Language>, String)>;

#[derive(Template)]
#[template(path = "council/state.html")]
struct StatePage {
    scope: Scope,
    kind: Kind,
    id: Uuid,
    number: i64,
    title: String,
    /// Labels with their texts.
    fields: Vec<(String, Texts)>,
    may_change: bool,
}

pub(super) async fn state(work: Work, Path((_, word, id, number)): Path<(String, String, Uuid, i64)>) -> Result {
    let kind = work.may_look(&word)?;
    let mut door = work.look().await?;
    let row = queries::state_at(&mut door, kind.word, id, number).await?.ok_or(Error::NotFound)?;
    let named: Vec<Uuid> = row
        .as_object()
        .into_iter()
        .flat_map(|row| row.values().filter_map(|value| value.as_str()?.parse().ok()))
        .collect();
    let names = queries::names(&mut door, &named).await?;
    let told = |text, shape| value_in_words(&work.scope, shape, text, &names);
    let fields = kind.fields.iter().filter_map(|field| {
        let texts = texts(field, &row).into_iter().map(|(language, text)| (language, told(text, field.shape)));
        Some((work.tf("field", field.key()), texts.collect::<Vec<_>>())).filter(|(_, texts)| !texts.is_empty())
    });
    let fields = fields.collect();
    let title = names.get(&id).map(|named| named_in(&work.scope, named)).unwrap_or_default();
    let may_change = work.scope.may(kind.role) && names.contains_key(&id);
    Page(StatePage { kind, id, number, title, fields, may_change, scope: work.scope }).fresh()
}

#[derive(Template)]
#[template(path = "council/refused.html")]
struct RefusedPage {
    scope: Scope,
}

/// A change that cannot be taken back any more.
pub(super) fn refused(work: Work) -> Result {
    Ok((StatusCode::CONFLICT, Page(RefusedPage { scope: work.scope }).fresh()?).into_response())
}

pub(super) async fn undo(work: Work, Path((_, change)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Editor)?;
    let undoing = Uuid::now_v7();
    let mut door = work.begin(undoing, "undo").await?;
    let entries = queries::change(&mut door, change).await?;
    if entries.is_empty() {
        return Err(Error::NotFound);
    }
    // Each record of the change must be one that the reader may change; what is done to roles is taken back elsewhere.
    // Whose desk an account opens falls with a party and comes back with it.
    let with_party = entries.iter().any(|entry| entry.kind == "party" && entry.what == "delete");
    // What the operator took in is taken back by the operator.
    if entries.iter().any(|entry| entry.account_id.is_none()) {
        return Err(Error::NotFound);
    }
    for entry in &entries {
        match entry.kind.as_str() {
            "thread" => {}
            "account_party" if with_party => {}
            kind => drop(work.may_change(kind)?),
        }
    }
    match queries::undo(&mut door, change).await {
        Ok(()) => {}
        Err(error) if is_changed_since(&error) => {
            drop(door);
            return refused(work);
        }
        Err(error) => return Err(error.into()),
    }
    // A record that is back is shown rather than its parts, which fell after it.
    let known = |entry: &&Entry| work.records.get(&entry.kind).is_some();
    let shown = entries.iter().filter(known).find(|entry| entry.what == "delete");
    let Some(shown) = shown.or_else(|| entries.iter().find(known)) else {
        door.commit().await?;
        return Ok(Redirect::to(&work.to("/records")).into_response());
    };
    let row = queries::read(&mut door, &shown.kind, shown.record_id).await?;
    door.commit().await?;
    let kind = work.records.get(&shown.kind);
    let to = match (kind, row) {
        (Some(kind), Some(_)) => format!("{}?done={undoing}", work.to_record(kind.word, shown.record_id, "edit")),
        (Some(kind), None) => around(&work, kind, shown.state(), Some(undoing)),
        (None, _) => work.to("/records"),
    };
    Ok(Redirect::to(&to).into_response())
}

#[derive(Template)]
#[template(path = "council/audit.html")]
struct AuditPage {
    scope: Scope,
    kinds: Vec<String>,
    asked: Asked,
    changes: Vec<Change>,
    /// Address of the page with older changes.
    older: Option<String>,
    /// The parameters of this page, for the file of the same rows.
    query: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    who: String,
    #[serde(default)]
    since: String,
    #[serde(default)]
    until: String,
    before: Option<i64>,
}

impl Asked {
    fn filter(&self) -> Result<Filter> {
        let read = |text: &str| match text {
            "" => Ok(None),
            text => day(text).map(Some).ok_or_else(|| Error::BadRequest(text.chars().take(40).collect())),
        };
        Ok(Filter {
            kind: self.kind.clone(),
            who: self.who.clone(),
            since: read(&self.since)?,
            until: read(&self.until)?,
            before: self.before,
        })
    }
}

pub(super) async fn audit(work: Work, Query(asked): Query<Asked>) -> Result {
    work.scope.require(Role::Admin)?;
    let filter = asked.filter()?;
    let zone = work.scope.organisation.time_zone.iana_name().unwrap_or("UTC").to_owned();
    let mut door = work.look().await?;
    let entries = queries::trail(&mut door, &filter, &zone, PAGE).await?;
    let changes = told(&mut door, &work.scope, &work.records, &entries).await?;
    let last = entries.last().filter(|_| entries.len() as i64 == PAGE).map(|entry| entry.number);
    let mut parameters = Vec::new();
    for (name, value) in [("kind", &asked.kind), ("who", &asked.who), ("since", &asked.since), ("until", &asked.until)]
    {
        if !value.is_empty() {
            parameters.push(format!("{name}={}", crate::platform::web::encode_value(value)));
        }
    }
    let query = if parameters.is_empty() { String::new() } else { format!("?{}", parameters.join("&")) };
    let older = last.map(|number| {
        let join = if query.is_empty() { "?" } else { "&" };
        work.to(format!("/admin/audit{query}{join}before={number}"))
    });
    let mut kinds: Vec<String> = work.records.iter().map(|kind| kind.word.to_owned()).collect();
    kinds.extend(["thread", "role_grant", "group_role", "account_party"].map(str::to_owned));
    Page(AuditPage { kinds, asked, changes, older, query, scope: work.scope }).fresh()
}

/// The trail as a table: one row an entry, with the hashes by which anybody can check the chain.
pub(super) async fn audit_file(work: Work, Query(asked): Query<Asked>) -> Result {
    work.scope.require(Role::Admin)?;
    let zone = work.scope.organisation.time_zone.iana_name().unwrap_or("UTC").to_owned();
    let entries = queries::trail(&mut *work.look().await?, &asked.filter()?, &zone, FILE).await?;
    let mut file = csv::Writer::from_writer(Vec::new());
    let head = [
        "number", "change", "time", "account", "email", "occasion", "what", "kind", "record", "before", "after", "hash",
    ];
    file.write_record(head).map_err(Error::internal)?;
    for entry in &entries {
        let row = |row: &Option<Value>| row.as_ref().map(word).unwrap_or_default();
        let cells = [
            entry.number.to_string(),
            entry.change_id.to_string(),
            entry.happened_at.to_jiff().to_string(),
            entry.account_id.map(|id| id.to_string()).unwrap_or_default(),
            entry.email.clone().unwrap_or_default(),
            entry.occasion.clone(),
            entry.what.clone(),
            entry.kind.clone(),
            entry.record_id.to_string(),
            row(&entry.before),
            row(&entry.after),
            data_encoding::HEXLOWER.encode(&entry.hash),
        ];
        file.write_record(cells.map(|cell| as_text(&cell))).map_err(Error::internal)?;
    }
    let file = file.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    let name = format!("attachment; filename=\"{}-audit.csv\"", work.scope.organisation.slug);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(name).map_err(Error::internal)?),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    Ok((headers, file).into_response())
}

/// A cell that no spreadsheet takes for a formula.
fn as_text(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\n', '\r']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}
