//! The page that a link leads to: it sets a password, the first one or another.

use askama::Template;
use axum::Form;
use axum::extract::State;
use serde::Deserialize;

use super::{landing, refused, weak};
use crate::council::account::{self, Purpose, Refused};
use crate::council::organisation::Portal;
use crate::platform::web::{App, Error, Page, Pages, Path, Result};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/invitations/{token}", &[], form)
        .action("/invitations/{token}", set)
        .staff_page("/password-reset/{token}", &[], form)
        .action("/password-reset/{token}", set)
}

#[derive(Template)]
#[template(path = "council/invitation.html")]
struct LinkPage {
    scope: Portal,
    email: String,
    purpose: Purpose,
    error: Option<&'static str>,
}

impl LinkPage {
    fn title(&self) -> &'static str {
        match self.purpose {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset-set",
        }
    }
}

async fn form(State(app): State<App>, scope: Portal, Path(token): Path<String>) -> Result {
    let (email, purpose) = account::linked(&app.database.staff(), &token).await?.ok_or(Error::NotFound)?;
    Page(LinkPage { scope, email, purpose, error: None }).fresh()
}

#[derive(Deserialize)]
struct NewPassword {
    #[serde(default)]
    new: String,
}

async fn set(
    State(app): State<App>,
    scope: Portal,
    Path(token): Path<String>,
    Form(typed): Form<NewPassword>,
) -> Result {
    let staff = &app.database.staff();
    // Asked first, so that nobody makes us hash without a link.
    let (email, purpose) = account::linked(staff, &token).await?.ok_or(Error::NotFound)?;
    if let Some(error) = weak(&typed.new) {
        return refused(LinkPage { scope, email, purpose, error: Some(error) });
    }
    match account::follow(staff, &token, typed.new).await {
        Ok(session) => landing::arrive(&app, &scope, &session, "").await,
        Err(Refused::Error(error)) => Err(error),
        Err(_) => Err(Error::NotFound),
    }
}
