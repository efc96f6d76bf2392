//! The pages on which one record is looked after: its form, with its parts, and the question before it is removed.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::contents::{Done, Part, id_of};
use super::form::{Control, Filled, Form, named_in, strategy_of};
use super::kind::{Kind, Parent, Shape};
use super::queries::{self, Named};
use super::typed::{Typed, Wrong};
use super::work::Work;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Page, Path, Query, Result};

/// The page of a form: of a new record, or of one with its parts.
#[derive(Template)]
#[template(path = "council/record.html")]
pub(super) struct EditPage {
    pub scope: Scope,
    pub form: Form,
    /// The record; none while it is new.
    pub id: Option<Uuid>,
    pub title: String,
    /// Where the form is sent.
    pub action: String,
    /// The records it stands in, from the top.
    pub way: Vec<(String, String)>,
    /// Where a new record is to stand.
    pub within: String,
    pub parts: Vec<Part>,
    /// Where its texts stand in the document that they were taken from.
    pub places: Vec<queries::DocumentPlace>,
    /// Address of the page that shows it.
    pub page: Option<String>,
    pub internal: Option<bool>,
    pub done: Option<Uuid>,
}

/// What a form is shown with: what was typed, and what is to be said about it.
#[derive(Default)]
pub(super) struct Said {
    pub wrong: Vec<Wrong>,
    pub theirs: BTreeMap<String, String>,
    pub stale: bool,
    pub done: Option<Uuid>,
}

/// A record's values as its form shows them.
pub(super) fn shown(kind: &Kind, row: &Value) -> Typed {
    let mut typed = Typed::default();
    for field in kind.fields {
        field.show(row, &mut typed);
    }
    typed
}

/// The page of a record's form.
pub(super) async fn edit_page(work: Work, kind: Kind, row: &Value, typed: &Typed, said: Said) -> Result<EditPage> {
    let id = id_of(row).ok_or(Error::NotFound)?;
    let mut door = work.look().await?;
    let version = row["version"].as_i64().and_then(|version| i32::try_from(version).ok());
    let filled = Filled {
        kind,
        typed,
        version,
        wrong: &said.wrong,
        theirs: &said.theirs,
        stale: said.stale,
        strategy: strategy_of(row),
        language: None,
    };
    let form = Form::fill(&mut door, &work.scope, filled).await?;
    let up = line_of(&work, &mut door, kind.word, id).await?;
    let mut parts = Vec::new();
    for part in kind.parts.iter().filter_map(|part| work.records.get(part)) {
        let Some(parent) = part.parent(kind.word) else { continue };
        let mut read = Part::read(&mut door, &work.scope, *part, &having(parent, id)).await?;
        read.add = Some(work.to(format!("/records/{}/new?in={}.{id}", part.word, kind.word)));
        parts.push(read);
    }
    let places = queries::document_places(&mut door, id).await?;
    let internal = kind.hideable.then(|| row["visibility"] == "internal");
    let title = up.first().map(|named| named_in(&work.scope, named)).unwrap_or_default();
    let page = up.iter().find_map(|named| named.path.as_ref()).map(|path| work.to(path));
    Ok(EditPage {
        form,
        id: Some(id),
        title,
        action: work.to_record(kind.word, id, "edit"),
        way: way(&work, kind, &up),
        within: String::new(),
        parts,
        places,
        page,
        internal,
        done: said.done,
        scope: work.scope,
    })
}

/// The values that those directly below a record have.
fn having(parent: &Parent, id: Uuid) -> Value {
    let mut having = Map::new();
    having.insert(parent.column.to_owned(), json!(id));
    for column in parent.empty {
        having.insert((*column).to_owned(), Value::Null);
    }
    Value::Object(having)
}

/// A record of a kind and those that it stands in, itself first. What is of two kinds at once, as a group that is a party,
/// is there as the kind that what is below it stands in.
pub(super) async fn line_of(work: &Work, door: &mut PgConnection, kind: &str, id: Uuid) -> sqlx::Result<Vec<Named>> {
    let mut line: Vec<Named> = Vec::new();
    for named in queries::way_up(door, id).await? {
        let Some(at) = line.iter().position(|one| one.id == named.id) else {
            line.push(named);
            continue;
        };
        let fits = match at.checked_sub(1).and_then(|below| work.records.get(&line[below].kind)) {
            Some(below) => below.parent(&named.kind).is_some(),
            None => named.kind == kind,
        };
        if fits {
            line[at] = named;
        }
    }
    Ok(line)
}

/// The way to a record from the contents, itself left out.
fn way(work: &Work, kind: Kind, up: &[Named]) -> Vec<(String, String)> {
    let mut way = vec![(work.t("records"), work.to("/records"))];
    let top = up.last().and_then(|named| work.records.get(&named.kind)).unwrap_or(&kind);
    if top.parents.is_empty() && !top.single {
        way.push((work.tf("records", top.key()), work.to(format!("/records/{}", top.word))));
    }
    for named in up.iter().skip(1).rev() {
        way.push((named_in(&work.scope, named), work.to_record(&named.kind, named.id, "edit")));
    }
    way
}

pub(super) async fn edit(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Query(done): Query<Done>,
) -> Result {
    let kind = work.may_change(&word)?;
    let mut door = work.look().await?;
    let row = queries::read(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let done = done.known(&mut door).await?;
    drop(door);
    let typed = shown(&kind, &row);
    Page(edit_page(work, kind, &row, &typed, Said { done, ..Said::default() }).await?).fresh()
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Within {
    /// `{kind}.{id}` of the record under which a new one is to stand.
    #[serde(default, rename = "in")]
    pub within: String,
}

/// The record under which a new one is to stand, as it stands.
pub(super) async fn parent_of(work: &Work, kind: &Kind, within: &str) -> Result<Option<(&'static Parent, Value)>> {
    if kind.parents.is_empty() {
        return Ok(None);
    }
    let (word, id) = within.split_once('.').ok_or(Error::NotFound)?;
    let parent = kind.parent(word).ok_or(Error::NotFound)?;
    let id: Uuid = id.parse().map_err(|_| Error::NotFound)?;
    let row = queries::read(&mut *work.look().await?, parent.kind, id).await?.ok_or(Error::NotFound)?;
    Ok(Some((parent, row)))
}

pub(super) async fn new(
    work: Work,
    Path((_, word)): Path<(String, String)>,
    Query(Within { within }): Query<Within>,
) -> Result {
    let kind = work.may_change(&word)?;
    let parent = parent_of(&work, &kind, &within).await?;
    let mut typed = Typed::default();
    if let Some((parent, row)) = &parent {
        typed.set(parent.column, super::field::word(&row["id"]));
        // A code begins as the one above it does.
        if let Some(code) = row["code"].as_str().filter(|_| kind.field("code").is_some()) {
            typed.set("code", format!("{code}{}", if kind.word == "measure" { "-" } else { "." }));
        }
    }
    typed.set("code_printed", "true");
    if kind.field("phase").is_some() {
        typed.set("phase", "planned");
    }
    Page(new_page(work, kind, parent.map(|(_, row)| row), &within, &typed, Said::default()).await?).fresh()
}

/// The page of the form for a new record.
pub(super) async fn new_page(
    work: Work,
    kind: Kind,
    parent: Option<Value>,
    within: &str,
    typed: &Typed,
    said: Said,
) -> Result<EditPage> {
    if kind.single {
        return Err(Error::NotFound);
    }
    let mut door = work.look().await?;
    let strategy = parent.as_ref().and_then(|row| strategy_of(row).or_else(|| id_of(row)));
    let filled = Filled {
        kind,
        typed,
        version: None,
        wrong: &said.wrong,
        theirs: &said.theirs,
        stale: false,
        strategy,
        language: None,
    };
    let form = Form::fill(&mut door, &work.scope, filled).await?;
    let up = match parent.as_ref().and_then(id_of) {
        Some(id) => line_of(&work, &mut door, within.split('.').next().unwrap_or_default(), id).await?,
        None => Vec::new(),
    };
    let mut way = way(&work, kind, &up);
    if let Some(named) = up.first() {
        way.push((named_in(&work.scope, named), work.to_record(&named.kind, named.id, "edit")));
    }
    Ok(EditPage {
        form,
        id: None,
        title: work.tx("record-new", work.tf("record", kind.key())),
        action: work.to(format!("/records/{}/new", kind.word)),
        way,
        within: within.to_owned(),
        parts: Vec::new(),
        places: Vec::new(),
        page: None,
        internal: None,
        done: None,
        scope: work.scope,
    })
}

#[derive(Template)]
#[template(path = "council/record_remove.html")]
pub(super) struct RemovePage {
    pub scope: Scope,
    pub kind: Kind,
    pub id: Uuid,
    pub version: i64,
    pub title: String,
    /// What goes with it, by kind.
    pub parts: Vec<Part>,
    pub refused: bool,
}

pub(super) async fn ask_remove(work: Work, Path((_, word, id)): Path<(String, String, Uuid)>) -> Result {
    let kind = work.may_change(&word)?;
    Page(remove_page(work, kind, id, false).await?).fresh()
}

pub(super) async fn remove_page(work: Work, kind: Kind, id: Uuid, refused: bool) -> Result<RemovePage> {
    let mut door = work.look().await?;
    let row = queries::read(&mut door, kind.word, id).await?.filter(|_| !kind.single).ok_or(Error::NotFound)?;
    let names = queries::names(&mut door, &[id]).await?;
    let title = names.get(&id).map(|named| named_in(&work.scope, named)).unwrap_or_default();
    let mut parts = Vec::new();
    for part in kind.parts.iter().filter_map(|part| work.records.get(part)) {
        let Some(parent) = part.parent(kind.word) else { continue };
        let read = Part::read(&mut door, &work.scope, *part, &having(parent, id)).await?;
        if !read.lines.is_empty() {
            parts.push(read);
        }
    }
    let version = row["version"].as_i64().unwrap_or_default();
    Ok(RemovePage { kind, id, version, title, parts, refused, scope: work.scope })
}

/// To the form, or the history, of the record that a page shows: `{page}/edit`, `{page}/history`.
pub(super) async fn from_page(work: Work, uri: axum::http::Uri) -> Result {
    work.scope.require(Role::Reporter)?;
    let below = uri.path().strip_prefix(&format!("/{}", work.scope.organisation.slug)).ok_or(Error::NotFound)?;
    let (path, page) = below.rsplit_once('/').ok_or(Error::NotFound)?;
    let shown = queries::shown_at(&mut *work.look().await?, path).await?;
    let (kind, id) = shown.ok_or(Error::NotFound)?;
    Ok(Redirect::to(&work.to_record(&kind, id, page)).into_response())
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Wording {
    #[serde(default)]
    q: String,
}

/// How a wording of time is understood, as plain text for the form's script.
pub(super) async fn period(work: Work, Query(Wording { q }): Query<Wording>) -> Result {
    work.scope.require(Role::Reporter)?;
    let said = super::form::understood(&work.scope, &q);
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")], said)
        .into_response())
}
