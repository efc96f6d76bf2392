//! Asking to join a group, and leaving it: for anyone, with no account.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Form};
use serde::Deserialize;

use super::asked::Asked;
use super::letters::{About, To};
use super::membership::{self, Asking};
use super::model::Group;
use super::queries;
use super::traps::{Caught, WITHIN, traps};
use crate::council::account::{new_token, token_hash};
use crate::council::contact::{ripe, sealed};
use crate::council::organisation::Scope;
use crate::platform::mail;
use crate::platform::web::{App, ClientAddress, Error, Page, Pages, Path, Query, Result};
use crate::platform::words::LocalText;

pub fn routes() -> Pages {
    // These pages are nobody's to find: they are made for each reader and never kept.
    Pages::default()
        .staff_page("/{org}/groups/{slug}/join", &["asked"], form)
        .action("/{org}/groups/{slug}/join", join)
        .staff_page("/{org}/groups/{slug}/leave/{token}", &[], ask_leave)
        .action("/{org}/groups/{slug}/leave/{token}", leave)
}

#[derive(Template)]
#[template(path = "cooperation/group_join.html")]
struct JoinPage {
    scope: Scope,
    group: Group,
    typed: Asked,
    /// The form's seal.
    key: String,
    /// Fields with the keys of what is wrong with them.
    wrong: Vec<(&'static str, &'static str)>,
    /// Whether somebody has just asked.
    asked: bool,
    mails: bool,
}

impl JoinPage {
    fn error(&self, name: &str) -> Option<&'static str> {
        self.wrong.iter().find(|(own, _)| *own == name).map(|(_, text)| *text)
    }
}

/// The group that anyone may ask to join, as the reader sees it.
async fn open_group(app: &App, scope: &Scope, slug: &str) -> Result<Group> {
    let group = queries::one(&mut *scope.door(app).await?, scope.organisation.id, slug).await?;
    group.filter(|group| group.open_to_join).ok_or(Error::NotFound)
}

#[derive(Debug, Default, Deserialize)]
struct Said {
    #[serde(default)]
    asked: String,
}

async fn form(
    State(app): State<App>,
    scope: Scope,
    Path((_, slug)): Path<(String, String)>,
    Query(Said { asked }): Query<Said>,
) -> Result {
    let group = open_group(&app, &scope, &slug).await?;
    let seal = sealed(&mut *scope.door(&app).await?, scope.organisation.id, (app.now)().as_second()).await?;
    let (key, mails) = (seal.to_string(), app.mailer.is_some());
    Page(JoinPage { scope, group, typed: Asked::default(), key, wrong: Vec::new(), asked: asked == "yes", mails })
        .fresh()
}

async fn join(
    State(app): State<App>,
    scope: Scope,
    Path((_, slug)): Path<(String, String)>,
    client: Option<Extension<ClientAddress>>,
    Form(typed): Form<Asked>,
) -> Result {
    let group = open_group(&app, &scope, &slug).await?;
    let read = match typed.read() {
        Ok(read) => read,
        Err(wrong) => return again(&app, scope, group, typed, wrong),
    };
    let mut door = app.database.work_for(scope.organisation.id).await?;
    let now = (app.now)();
    let caught = traps(&mut door, scope.organisation.id, client, (&typed.homepage, &typed.key), now).await?;
    match caught {
        Caught::Nothing => {}
        // A machine is told what a person is told.
        Caught::Machine => return Ok(asked(&scope, &slug)),
        Caught::Hasty => return again(&app, scope, group, typed, vec![("send", "join-hasty")]),
        Caught::Old => {
            let seal = sealed(&mut door, scope.organisation.id, ripe(now)).await?;
            let typed = Asked { key: seal.to_string(), ..typed };
            return again(&app, scope, group, typed, vec![("send", "contact-refused-old")]);
        }
        Caught::Often => {
            let page = again(&app, scope, group, typed, vec![("send", "sign-in-wait")])?;
            let wait = [(header::RETRY_AFTER, HeaderValue::from(WITHIN))];
            return Ok((StatusCode::TOO_MANY_REQUESTS, wait, page).into_response());
        }
    }
    keep(&app, &scope, &mut door, &group, &read).await?;
    door.commit().await?;
    if let Some(mailer) = &app.mailer {
        mailer.wake();
    }
    Ok(asked(&scope, &slug))
}

fn asked(scope: &Scope, slug: &str) -> axum::response::Response {
    Redirect::to(&format!("{}?asked=yes", scope.to(format!("/groups/{slug}/join")))).into_response()
}

/// The form again, with everything that was typed and what is wrong with it.
fn again(app: &App, scope: Scope, group: Group, typed: Asked, wrong: Vec<(&'static str, &'static str)>) -> Result {
    // The form stays the one that was opened: who was hasty waits no second time.
    let (key, mails) = (typed.key.clone(), app.mailer.is_some());
    let page = Page(JoinPage { scope, group, typed, key, wrong, asked: false, mails }).fresh()?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Keeps what was asked, and writes to whoever asked. An address that is known to the group already changes nothing and
/// is answered alike, so that nobody learns who is in it.
async fn keep(
    app: &App,
    scope: &Scope,
    door: &mut sqlx::PgConnection,
    group: &Group,
    (plain, email): &(Asked, String),
) -> Result<()> {
    let (token, hash) = new_token().map_err(Error::internal)?;
    let asking =
        Asking { group: group.id, asked: plain, email, language: scope.language, now: (app.now)(), token: hash };
    let is_new = membership::ask(door, scope.organisation.id, asking).await?;
    if is_new && app.mailer.is_some() {
        let about = About { app, scope, slug: &group.slug, name: &group.name, public: !group.internal };
        let to = To { email, language: scope.language.code(), token: &token };
        mail::put(door, &about.asked(&to)).await?;
    }
    Ok(())
}

#[derive(Template)]
#[template(path = "cooperation/group_leave.html")]
struct LeavePage {
    scope: Scope,
    /// The group that is left; none once it is.
    group: Option<LocalText>,
}

/// Asks once. The address `leave/done` says that it is done.
async fn ask_leave(
    State(app): State<App>,
    scope: Scope,
    Path((_, slug, token)): Path<(String, String, String)>,
) -> Result {
    if token == "done" {
        return Page(LeavePage { scope, group: None }).fresh();
    }
    let mut door = app.database.work_for(scope.organisation.id).await?;
    let group = membership::way_out(&mut door, scope.organisation.id, &slug, token_hash(&token)).await?;
    let group = Some(group.ok_or(Error::NotFound)?);
    drop(door);
    Page(LeavePage { scope, group }).fresh()
}

async fn leave(State(app): State<App>, scope: Scope, Path((_, slug, token)): Path<(String, String, String)>) -> Result {
    let mut door = app.database.work_for(scope.organisation.id).await?;
    // Who is gone already is gone: sending the form twice is no mistake.
    membership::leave(&mut door, scope.organisation.id, &slug, token_hash(&token)).await?;
    door.commit().await?;
    Ok(Redirect::to(&scope.to(format!("/groups/{slug}/leave/done"))).into_response())
}
