//! The history of a record, its earlier states, and taking a change back.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use uuid::Uuid;

use super::arrange::around;
use super::form::named_in;
use super::history::{Entry, texts};
use super::kind::Kind;
use super::queries;
use super::refusal::is_changed_since;
use super::wording::{Change, told, value_in_words};
use super::work::Work;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Page, Path, Result};
use crate::platform::words::Language;

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
