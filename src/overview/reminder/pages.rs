//! What an admin sees of reminders, the channel, and the button that reminds those whose reports are missing.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use uuid::Uuid;

use super::channel::address;
use super::letters::send_of;
use super::queries::{self, Channel, Line, Told};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::review::round::InRound;

pub fn routes() -> Pages {
    Pages::default()
        .action("/{org}/review/{quarter}/reminders", remind)
        .staff_page("/{org}/admin/outbox", &[], outbox)
        .action("/{org}/admin/channel", set_channel)
}

/// Reminds everybody whose report is missing, at most once a day.
async fn remind(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    if !found.round.state.takes_reports() {
        return Err(Error::Closed);
    }
    let count = send_of(&found.work.app, &found.work.scope.organisation, true).await?;
    Ok(Redirect::to(&format!("{}?reminded={count}", found.to("/reports"))).into_response())
}

#[derive(Template)]
#[template(path = "overview/outbox.html")]
struct OutboxPage {
    scope: Scope,
    lines: Vec<Line>,
    told: Vec<Told>,
    kind: String,
    /// What was typed, or where the channel is, without its secret.
    url: String,
    /// Whether there is a mail server.
    mails: bool,
    /// Key of what is wrong.
    wrong: Option<&'static str>,
}

async fn outbox(work: Work) -> Result {
    page(work, None, None).await
}

async fn page(work: Work, typed: Option<Channel>, wrong: Option<&'static str>) -> Result {
    work.scope.require(Role::Admin)?;
    let own = work.scope.organisation.id;
    let mut door = work.look().await?;
    let lines = queries::lines(&mut door, own).await?;
    let told = queries::told(&mut door, own).await?;
    let known = queries::channel(&mut door, own).await?;
    // The address is its own secret: of a kept one only the host is shown.
    let host = |channel: Channel| Channel {
        url: reqwest::Url::parse(&channel.url)
            .ok()
            .and_then(|url| Some(format!("https://{}/…", url.host_str()?)))
            .unwrap_or_default(),
        ..channel
    };
    let shown = typed.or(known.map(host)).unwrap_or(Channel { kind: "teams".into(), url: String::new() });
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mails = work.app.mailer.is_some();
    let page = OutboxPage { lines, told, kind: shown.kind, url: shown.url, mails, wrong, scope: work.scope };
    Ok((status, Page(page).fresh()?).into_response())
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    url: String,
}

async fn set_channel(work: Work, Form(Typed { kind, url }): Form<Typed>) -> Result {
    work.scope.require(Role::Admin)?;
    let own = work.scope.organisation.id;
    // What is only shown of a kept address is no new one.
    if url.ends_with('…') {
        return Ok(Redirect::to(&work.to("/admin/outbox")).into_response());
    }
    let known = ["teams", "slack"].contains(&kind.as_str());
    let read = if url.trim().is_empty() { Ok(None) } else { address(&url).map(Some) };
    let (true, Ok(read)) = (known, read) else {
        return page(work, Some(Channel { kind, url }), Some("wrong-web")).await;
    };
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    queries::set_channel(&mut door, own, read.map(|url| Channel { kind, url })).await?;
    door.commit().await?;
    Ok(Redirect::to(&work.to("/admin/outbox")).into_response())
}
