//! Sends a document in: a file, or text that is pasted.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::block::{Block, Unreadable};
use super::doubt::Around;
use super::queries::{self, Draft, Here, Waiting};
use super::tree::Outline;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::picture::{Sent, read as read_upload};
use crate::council::record::{Work, posted};
use crate::platform::web::{Error, Page, Result};

/// Documents that are read at once: each takes a core.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

#[derive(Template)]
#[template(path = "exchange/document/send.html")]
struct SendPage {
    scope: Scope,
    /// Names this sending, so that what is sent twice is taken in once.
    key: Uuid,
    text: String,
    wrong: Option<&'static str>,
    waiting: Vec<Waiting>,
}

async fn page(work: Work, text: String, wrong: Option<&'static str>) -> Result {
    let waiting = queries::waiting(&mut *work.look().await?, work.scope.organisation.id).await?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = SendPage { scope: work.scope, key: Uuid::now_v7(), text, wrong, waiting };
    Ok((status, Page(page).fresh()?).into_response())
}

pub(super) async fn ask(work: Work) -> Result {
    work.scope.require(Role::Editor)?;
    page(work, String::new(), None).await
}

/// Reads a document beside the threads that answer.
///
/// # Errors
/// When it cannot be read; a defect of ours.
pub(super) async fn outlined(bytes: Vec<u8>, here: Here) -> Result<Result<(Vec<Block>, Outline), Unreadable>> {
    let _turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    let reading = move || {
        let blocks = super::read(&bytes)?;
        let outline = super::outline(&blocks, &here.words(), &Around { parties: &here.known() });
        Ok((blocks, outline))
    };
    tokio::task::spawn_blocking(reading).await.map_err(Error::internal)
}

pub(super) async fn send(work: Work, sent: Sent) -> Result {
    let account = work.scope.require(Role::Editor)?.account;
    let (typed, file) = read_upload(sent).await?;
    let organisation = work.scope.organisation.id;
    let here = queries::here(&mut *work.look().await?, organisation).await?;
    let pasted = typed.get("text").to_owned();
    let bytes = if file.is_empty() { pasted.clone().into_bytes() } else { file };
    let (blocks, outline) = match outlined(bytes, here).await? {
        Ok(read) => read,
        Err(cause) => return page(work, pasted, Some(text_of(cause))).await,
    };
    let draft = Draft { id: Uuid::now_v7(), name: name_of(typed.get("file.name")), blocks, outline, strategy: None };
    let answer = work.to(format!("/documents/{}", draft.id));
    let now = (work.app.now)();
    let mut door = work.begin(Uuid::now_v7(), "document").await?;
    if let Ok(key) = typed.get("key").parse()
        && let Some(answer) = posted(&mut door, organisation, key, account, &answer).await?
    {
        return Ok(Redirect::to(&answer).into_response());
    }
    queries::erase(&mut door, organisation, now).await?;
    queries::keep(&mut door, organisation, &draft, Some(account), now).await?;
    door.commit().await?;
    Ok(Redirect::to(&answer).into_response())
}

/// The text that says why a file is not read.
fn text_of(cause: Unreadable) -> &'static str {
    match cause {
        Unreadable::TooLarge => "document-wrong-large",
        Unreadable::TooLong => "document-wrong-long",
        Unreadable::Unknown => "document-wrong-kind",
        Unreadable::Broken => "document-wrong-broken",
        Unreadable::Empty => "document-wrong-empty",
    }
}

/// A file's name without its folders and without what hides or reorders letters.
pub(super) fn name_of(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = super::block::unmarked(last).chars().take(120).collect();
    if plain.trim().is_empty() { "–".into() } else { plain.trim().to_owned() }
}
