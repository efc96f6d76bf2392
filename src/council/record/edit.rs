//! Writing a record down: saving it, adding one, and looking at how it would be.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value, json};
use sqlx::{Postgres, Transaction};
use uuid::Uuid;

use super::field::local_text;
use super::kind::Kind;
use super::pages::{Said, edit_page, line_of, new_page, parent_of, shown};
use super::queries;
use super::refusal::{as_wrong, is_not_theirs};
use super::sent::{Pairs, Sent, is_slug};
use super::typed::{Typed, merge};
use super::work::Work;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Page, Path, Result};
use crate::platform::words::Slug;

/// More than any place in a list: at its end.
pub(super) const LAST: i32 = 32_000;

pub(super) async fn save(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let kind = work.may_change(&word)?;
    let sent = Sent::of(&work, pairs);
    let change = Uuid::now_v7();
    let answer = format!("{}?done={}", work.to_record(kind.word, id, "edit"), kind.told(change));
    let mut door = work.begin(change, "").await?;
    if sent.act.is_empty()
        && let Some(answer) = posted(&work, &mut door, sent.key, &answer).await?
    {
        return Ok(Redirect::to(&answer).into_response());
    }
    let row = queries::read(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let (columns, mut wrong) = sent.read(&kind, Some(&row));
    if sent.is_search() {
        wrong.clear();
    }
    if sent.is_question() || !wrong.is_empty() {
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        // The form keeps the version it was read in, so that nothing is overwritten unseen afterwards.
        let row = with_version(row, sent.version);
        drop(door);
        return said(work, kind, &row, &sent.typed, Said { wrong, ..Said::default() }, status).await;
    }
    let version = if sent.act == "preview" { version_of(&row) } else { sent.version };
    match queries::update(&mut door, kind.word, id, version, &Value::Object(columns)).await {
        Ok(true) if sent.act == "preview" => preview(work, &kind, door, id).await,
        Ok(true) => {
            door.commit().await?;
            Ok(Redirect::to(&answer).into_response())
        }
        Ok(false) => {
            drop(door);
            conflict(work, kind, id, sent).await
        }
        Err(error) => {
            let wrong = as_wrong(&kind, &error).ok_or(error)?;
            drop(door);
            let row = with_version(row, sent.version);
            let told = Said { wrong: vec![wrong], ..Said::default() };
            said(work, kind, &row, &sent.typed, told, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

pub(super) fn version_of(row: &Value) -> i32 {
    row["version"].as_i64().and_then(|version| i32::try_from(version).ok()).unwrap_or_default()
}

fn with_version(mut row: Value, version: i32) -> Value {
    row["version"] = json!(version);
    row
}

#[derive(Template)]
#[template(path = "council/signed_out.html")]
struct SignedOutPage {
    scope: Scope,
    action: String,
    sign_in: String,
    typed: Pairs,
}

/// A session can end while somebody writes. What they wrote is kept on the page, to be sent once they are back.
///
/// # Errors
/// When the template fails.
pub fn signed_out(work: Work, typed: Pairs) -> Result {
    let page = SignedOutPage {
        action: work.url(&work.path),
        sign_in: work.shell.url_under(work.portal_language, "/sign-in"),
        typed,
        scope: work.scope,
    };
    Ok((StatusCode::UNAUTHORIZED, Page(page).fresh()?).into_response())
}

/// Notes that the form was sent; where its first sending led, if this is not the first.
async fn posted(
    work: &Work,
    door: &mut Transaction<'static, Postgres>,
    key: Uuid,
    answer: &str,
) -> Result<Option<String>> {
    let account = work.signed_in()?.account;
    Ok(queries::posted(door, work.scope.organisation.id, key, account, answer).await?)
}

async fn said(work: Work, kind: Kind, row: &Value, typed: &Typed, told: Said, status: StatusCode) -> Result {
    Ok((status, Page(edit_page(work, kind, row, typed, told).await?).fresh()?).into_response())
}

/// Somebody else saved since: both texts are laid side by side, and what only one of the two changed is put together.
async fn conflict(work: Work, kind: Kind, id: Uuid, sent: Sent) -> Result {
    let mut door = work.look().await?;
    let row = queries::read(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    // Nobody changed it: it is in the register that all share, and not theirs to change.
    if version_of(&row) == sent.version {
        return Err(Error::NotFound);
    }
    let base = queries::version(&mut door, kind.word, id, sent.version).await?;
    drop(door);
    let base = base.map(|base| shown(&kind, &base));
    // Browsers leave out boxes that are not ticked; here their being empty counts.
    let mut mine = sent.typed;
    for field in kind.fields {
        if let Some(empty) = field.shape.unticked().filter(|_| !mine.has(field.column)) {
            mine.set(field.column, empty);
        }
    }
    let merged = merge(&mine, &shown(&kind, &row), base.as_ref());
    let told = Said { theirs: merged.conflicts, stale: true, ..Said::default() };
    said(work, kind, &row, &merged.typed, told, StatusCode::CONFLICT).await
}

/// The page that shows a record, as it would be after a change that is not kept.
async fn preview(work: Work, kind: &Kind, mut door: Transaction<'static, Postgres>, id: Uuid) -> Result<Response> {
    let up = line_of(&work, &mut door, kind.word, id).await?;
    let path = up.iter().find_map(|named| named.path.as_ref()).ok_or(Error::NotFound)?;
    let address = format!("/{}{path}", work.scope.organisation.slug);
    let language = Some(work.scope.language).filter(|language| *language != work.scope.first);
    work.inside.show(&address, language, work.signed_in()?.clone(), door).await
}

pub(super) async fn create(work: Work, Path((_, word)): Path<(String, String)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let kind = work.may_change(&word)?;
    let sent = Sent::of(&work, pairs);
    let parent = parent_of(&work, &kind, &sent.within).await?;
    let (mut columns, mut wrong) = sent.read(&kind, None);
    let within = parent.as_ref().map(|(_, row)| row.clone());
    if sent.is_search() {
        wrong.clear();
    }
    if sent.is_question() || !wrong.is_empty() || kind.single {
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let told = Said { wrong, ..Said::default() };
        let page = new_page(work, kind, within, &sent.within, &sent.typed, told).await?;
        return Ok((status, Page(page).fresh()?).into_response());
    }
    if let Some((parent, row)) = &parent {
        if columns.get(parent.column).is_none_or(Value::is_null) {
            columns.insert(parent.column.to_owned(), row["id"].clone());
        }
        for column in parent.inherits {
            columns.insert((*column).to_owned(), row[*column].clone());
        }
    }
    let (id, change) = (Uuid::now_v7(), Uuid::now_v7());
    let answer = format!("{}?done={}", work.to_record(kind.word, id, "edit"), kind.told(change));
    let mut door = work.begin(change, "").await?;
    if sent.act.is_empty()
        && let Some(answer) = posted(&work, &mut door, sent.key, &answer).await?
    {
        return Ok(Redirect::to(&answer).into_response());
    }
    match add(&mut door, &kind, id, columns).await {
        Ok(()) if sent.act == "preview" => preview(work, &kind, door, id).await,
        Ok(()) => {
            door.commit().await?;
            Ok(Redirect::to(&answer).into_response())
        }
        Err(error) if is_not_theirs(&error) => Err(Error::NotFound),
        Err(error) => {
            let wrong = as_wrong(&kind, &error).ok_or(error)?;
            drop(door);
            let told = Said { wrong: vec![wrong], ..Said::default() };
            let page = new_page(work, kind, within, &sent.within, &sent.typed, told).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response())
        }
    }
}

/// Adds a record at the end of its list; internal until somebody makes it public.
async fn add(
    door: &mut Transaction<'static, Postgres>,
    kind: &Kind,
    id: Uuid,
    mut columns: Map<String, Value>,
) -> sqlx::Result<()> {
    for field in kind.fields.iter().filter(|field| is_slug(field)) {
        if columns.get(field.column).is_none_or(Value::is_null) {
            let slug = free_slug(door, kind, field.column, &columns).await?;
            columns.insert(field.column.to_owned(), json!(slug));
        }
    }
    for (column, value) in kind.beginning {
        columns.insert((*column).to_owned(), json!(value));
    }
    if kind.hideable {
        columns.insert("visibility".to_owned(), json!("internal"));
    }
    if kind.among.is_some() {
        columns.insert("position".to_owned(), json!(LAST));
    }
    queries::insert(door, kind.word, id, &Value::Object(columns)).await?;
    if let Some(among) = kind.among {
        queries::place(door, kind.word, id, among, LAST).await?;
    }
    Ok(())
}

/// A name for addresses that no other record of the kind has, made from the record's title.
///
/// # Errors
/// When the database is away.
pub async fn free_slug(
    door: &mut Transaction<'static, Postgres>,
    kind: &Kind,
    column: &str,
    columns: &Map<String, Value>,
) -> sqlx::Result<String> {
    let title = kind.title().and_then(|field| columns.get(field.column)).map(local_text).unwrap_or_default();
    let made = title.iter().find_map(|(_, text)| Slug::from_title(text));
    let made = made.map_or_else(|| kind.key(), |slug| slug.as_str().to_owned());
    for number in 1..100 {
        let slug = if number == 1 { made.clone() } else { format!("{made}-{number}") };
        if queries::list(door, kind.word, &json!({ column: slug })).await?.is_empty() {
            return Ok(slug);
        }
    }
    Ok(format!("{made}-{}", Uuid::now_v7().simple()))
}
