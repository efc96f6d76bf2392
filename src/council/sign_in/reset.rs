//! Asking for a new password when the old one is forgotten.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::response::Redirect;
use axum::{Extension, Form};
use serde::Deserialize;

use super::{address_of, later, refused};
use crate::council::account::{self, Refused};
use crate::council::organisation::Portal;
use crate::platform::web::{App, ClientAddress, Page, Pages, Query, Result, Shell};

pub fn routes() -> Pages {
    Pages::default().staff_page("/password-reset", &["asked"], form).action("/password-reset", ask)
}

#[derive(Template)]
#[template(path = "council/password_reset.html")]
struct ResetPage {
    scope: Portal,
    email: String,
    /// Whether this portal can send mail at all.
    mails: bool,
    /// Whether a link was just asked for.
    asked: bool,
    error: Option<&'static str>,
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    asked: String,
}

async fn form(State(app): State<App>, scope: Portal, Query(query): Query<Asked>) -> Result {
    let (mails, asked) = (app.mailer.is_some(), query.asked == "yes");
    Page(ResetPage { scope, email: String::new(), mails, asked, error: None }).fresh()
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
}

async fn ask(
    State(app): State<App>,
    scope: Portal,
    client: Option<Extension<ClientAddress>>,
    Form(typed): Form<Typed>,
) -> Result {
    let page = |scope, error| ResetPage { scope, email: typed.email.clone(), mails: true, asked: false, error };
    let Some(mailer) = app.mailer.clone() else {
        return refused(ResetPage { mails: false, ..page(scope, None) });
    };
    let Some(email) = account::address(&typed.email) else {
        return refused(page(scope, Some("email-wrong")));
    };
    match account::count_reset(&app.database.staff(), &email, address_of(client)).await {
        Ok(()) => {}
        Err(Refused::Wait(seconds)) => {
            return later(StatusCode::TOO_MANY_REQUESTS, seconds, page(scope, Some("sign-in-wait")));
        }
        Err(Refused::Wrong) => return refused(page(scope, Some("email-wrong"))),
        Err(Refused::Error(error)) => return Err(error),
    }
    let to = scope.url("/password-reset?asked=yes");
    // Only now is it looked whether there is such an account: the answer is on its way and its time tells nothing.
    let mail = Shell::of_portal(&app, scope.language, "/password-reset".into());
    tokio::spawn(async move {
        let write = |link: &account::Link| account::letter(&mail, &email, "", link);
        match account::mail_reset(&app.database.staff(), &email, write).await {
            Ok(true) => mailer.wake(),
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "a reset that was asked for could not be mailed"),
        }
    });
    Ok(Redirect::to(&to).into_response())
}
