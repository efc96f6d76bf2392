//! A form on a page of its own: asked, checked, kept. The fields are those of a kind, as records have them;
//! what stands around them is the page's.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde_json::{Map, Value};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::council::organisation::Scope;
use crate::council::record::{
    Control, Filled, Form, Kind, Pairs, Sent, Shape, Typed, Work, Wrong, as_wrong, in_language, insert_record, merge,
    posted, read_record, signed_out, update_record,
};
use crate::platform::web::{Error, Page, Result};
use crate::platform::words::Language;

/// What a page asks for.
pub struct Entry {
    pub kind: Kind,
    pub title: String,
    /// What it is about, in a line above the title.
    pub about: Option<String>,
    pub lead: Option<String>,
    /// Words on the button.
    pub button: String,
    /// Where it is sent to.
    pub action: String,
    /// The way to the page: name and address.
    pub way: Vec<(String, String)>,
    /// Where it leads when it is kept.
    pub then: String,
    /// What the change is for, in the trail.
    pub occasion: &'static str,
}

/// What it becomes.
pub enum Target {
    /// A new record with this id.
    New(Uuid),
    /// A change of one that is there.
    Known(Uuid),
}

#[derive(Template)]
#[template(path = "council/entry.html")]
struct EntryPage {
    scope: Scope,
    entry: Entry,
    form: Form,
}

/// The language that a signed-in person writes in: the page's, where the organisation has it, else the organisation's own.
pub fn written_in(scope: &Scope) -> Language {
    if scope.organisation.languages.contains(&scope.language) { scope.language } else { scope.first }
}

/// The page, filled with a record as it stands, or with what is set beforehand.
///
/// # Errors
/// When the database is away.
pub async fn ask(work: Work, entry: Entry, row: Option<&Value>, beforehand: &[(&str, String)]) -> Result {
    let mut typed = Typed::default();
    for (name, value) in beforehand {
        typed.set(*name, value);
    }
    if let Some(row) = row {
        entry.kind.fields.iter().for_each(|field| field.show(row, &mut typed));
    }
    let version = row.and_then(version_of);
    page(work, entry, &typed, version, &Said::default()).await
}

/// What is said about a form that was not kept.
#[derive(Default)]
pub struct Said {
    pub wrong: Vec<Wrong>,
    /// What somebody else wrote meanwhile, by name.
    pub theirs: BTreeMap<String, String>,
    /// Whether somebody else saved meanwhile.
    pub stale: bool,
}

impl Said {
    pub fn status(&self) -> StatusCode {
        match (self.wrong.is_empty(), self.stale) {
            (_, true) => StatusCode::CONFLICT,
            (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
            (true, false) => StatusCode::OK,
        }
    }
}

/// A form, to stand in a page.
///
/// # Errors
/// When the database is away.
pub async fn form(work: &Work, kind: Kind, typed: &Typed, version: Option<i32>, said: &Said) -> Result<Form> {
    let language = Some(written_in(&work.scope));
    let Said { wrong, theirs, stale } = said;
    let filled = Filled { kind, typed, version, wrong, theirs, stale: *stale, strategy: None, language };
    Ok(Form::fill(&mut *work.look().await?, &work.scope, filled).await?)
}

async fn page(work: Work, entry: Entry, typed: &Typed, version: Option<i32>, said: &Said) -> Result {
    let form = form(&work, entry.kind, typed, version, said).await?;
    Ok((said.status(), Page(EntryPage { entry, form, scope: work.scope }).fresh()?).into_response())
}

pub fn version_of(row: &Value) -> Option<i32> {
    row["version"].as_i64().and_then(|version| i32::try_from(version).ok())
}

/// What became of a form that was sent.
pub enum Kept {
    /// It is kept, or was before: where that leads.
    Done(String),
    /// Something is wrong with it.
    Wrong { typed: Typed, version: Option<i32>, wrong: Vec<Wrong> },
    /// Somebody else saved since: both people's texts, and the record's version by now.
    Stale { typed: Typed, version: Option<i32>, theirs: BTreeMap<String, String> },
}

/// What is kept, and where.
pub struct Keep<'a> {
    pub kind: Kind,
    pub target: Target,
    /// What the page itself knows of the record, beside what is typed.
    pub known: Map<String, Value>,
    pub occasion: &'a str,
    /// Where it leads when it is kept.
    pub then: &'a str,
}

/// Keeps what was sent; `check` says what is wrong with it as a whole and may add what follows from it.
///
/// # Errors
/// When there is no such record, or the database is away.
pub async fn keep_sent(
    work: &Work,
    sent: Sent,
    keep: Keep<'_>,
    check: impl FnOnce(&mut Map<String, Value>) -> Vec<Wrong>,
) -> Result<Kept> {
    let Keep { kind, target, known, occasion, then } = keep;
    let account = work.signed_in()?.account;
    let mut door = work.begin(Uuid::now_v7(), occasion).await?;
    if !sent.is_search()
        && let Some(answer) = posted(&mut door, work.scope.organisation.id, sent.key, account, then).await?
    {
        return Ok(Kept::Done(answer));
    }
    let row = match target {
        Target::New(_) => None,
        Target::Known(id) => Some(read_record(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?),
    };
    let (mut columns, mut wrong) = sent.read(&kind, row.as_ref());
    wrong.extend(missing_texts(&work.scope, kind, &columns, &wrong));
    columns.extend(known);
    if wrong.is_empty() && !sent.is_search() {
        wrong = check(&mut columns);
    }
    let version = row.as_ref().map(|_| sent.version);
    if sent.is_search() {
        wrong.clear();
    }
    if sent.is_search() || !wrong.is_empty() {
        return Ok(Kept::Wrong { typed: sent.typed, version, wrong });
    }
    let columns = Value::Object(columns);
    let kept = match target {
        Target::New(id) => insert_record(&mut door, kind.word, id, &columns).await.map(|()| true),
        Target::Known(id) => update_record(&mut door, kind.word, id, sent.version, &columns).await,
    };
    match (kept, row) {
        (Ok(true), _) => {
            door.commit().await?;
            Ok(Kept::Done(then.to_owned()))
        }
        (Ok(false), Some(row)) => Ok(stale(kind, &row, sent)),
        (Ok(false), None) => Err(Error::NotFound),
        (Err(error), _) => {
            let wrong = vec![as_wrong(&kind, &error).ok_or(error)?];
            Ok(Kept::Wrong { typed: sent.typed, version, wrong })
        }
    }
}

/// Somebody else saved since: both texts are laid side by side.
fn stale(kind: Kind, row: &Value, sent: Sent) -> Kept {
    let mut theirs = Typed::default();
    kind.fields.iter().for_each(|field| field.show(row, &mut theirs));
    let mut mine = sent.typed;
    for field in kind.fields {
        if let Some(empty) = field.shape.unticked().filter(|_| !mine.has(field.column)) {
            mine.set(field.column, empty);
        }
    }
    let merged = merge(&mine, &theirs, None);
    Kept::Stale { typed: merged.typed, version: version_of(row), theirs: merged.conflicts }
}

/// Keeps what a page asked for. A refusal is the page again with everything that was typed.
///
/// # Errors
/// When there is no such record, or the database is away.
pub async fn keep(
    work: Work,
    entry: Entry,
    target: Target,
    pairs: Pairs,
    known: Map<String, Value>,
    check: impl FnOnce(&mut Map<String, Value>) -> Vec<Wrong>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let sent = Sent::of(&work, pairs);
    let what = Keep { kind: entry.kind, target, known, occasion: entry.occasion, then: &entry.then };
    match keep_sent(&work, sent, what, check).await? {
        Kept::Done(then) => Ok(Redirect::to(&then).into_response()),
        Kept::Wrong { typed, version, wrong } => {
            page(work, entry, &typed, version, &Said { wrong, ..Said::default() }).await
        }
        Kept::Stale { typed, version, theirs } => {
            page(work, entry, &typed, version, &Said { theirs, stale: true, ..Said::default() }).await
        }
    }
}

/// Keeps what a page asked for by a way of its own.
///
/// # Errors
/// When the database is away.
pub async fn keep_by(
    work: Work,
    entry: Entry,
    sent: Sent,
    write: impl AsyncFnOnce(&mut PgConnection, &Map<String, Value>) -> sqlx::Result<()>,
) -> Result {
    let account = work.signed_in()?.account;
    let mut door = work.begin(Uuid::now_v7(), entry.occasion).await?;
    if !sent.is_search()
        && let Some(answer) = posted(&mut door, work.scope.organisation.id, sent.key, account, &entry.then).await?
    {
        return Ok(Redirect::to(&answer).into_response());
    }
    let (columns, mut wrong) = sent.read(&entry.kind, None);
    wrong.extend(missing_texts(&work.scope, entry.kind, &columns, &wrong));
    if sent.is_search() {
        wrong.clear();
    }
    if sent.is_search() || !wrong.is_empty() {
        drop(door);
        return page(work, entry, &sent.typed, None, &Said { wrong, ..Said::default() }).await;
    }
    write(&mut door, &columns).await?;
    door.commit().await?;
    Ok(Redirect::to(&entry.then).into_response())
}

/// Texts that must be there and are empty.
fn missing_texts(scope: &Scope, kind: Kind, columns: &Map<String, Value>, wrong: &[Wrong]) -> Vec<Wrong> {
    let texts = kind.fields.iter().filter(|field| field.required && field.is_text());
    let empty = texts.filter(|field| {
        let is_empty = columns.get(field.column).and_then(Value::as_object).is_some_and(Map::is_empty);
        is_empty && !wrong.iter().any(|wrong| wrong.name.starts_with(field.column))
    });
    empty.map(|field| Wrong::new(in_language(field.column, written_in(scope)), "wrong-required")).collect()
}
