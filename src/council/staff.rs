//! The people with a role in an organisation: who they are, who is invited, who may do what. For its admins.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use uuid::Uuid;

use super::account::{self, AccountLine, Role};
use super::organisation::Scope;
use crate::platform::web::{App, Error, Page, Pages, Path, Result};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/admin/people", &[], list)
        .action("/{org}/admin/people", invite)
        .action("/{org}/admin/people/{account}", change)
}

#[derive(Template)]
#[template(path = "council/staff.html")]
struct StaffPage {
    scope: Scope,
    accounts: Vec<AccountLine>,
    /// What was typed for the next invitation.
    email: String,
    /// Key of what was wrong.
    error: Option<&'static str>,
    /// A link just made, to be handed over; it is shown once.
    link: Option<String>,
}

impl StaffPage {
    async fn read(app: &App, scope: Scope) -> Result<StaffPage> {
        let accounts = account::accounts_of(&app.database, scope.organisation.id).await?;
        Ok(StaffPage { scope, accounts, email: String::new(), error: None, link: None })
    }

    fn is_own(&self, line: &AccountLine) -> bool {
        self.scope.reader.as_ref().is_some_and(|reader| reader.account == line.account)
    }
}

async fn list(State(app): State<App>, scope: Scope) -> Result {
    scope.require(Role::Admin)?;
    Page(StaffPage::read(&app, scope).await?).fresh()
}

#[derive(Deserialize)]
struct Invitation {
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: String,
}

async fn invite(State(app): State<App>, scope: Scope, Form(typed): Form<Invitation>) -> Result {
    scope.require(Role::Admin)?;
    let organisation = scope.organisation.id;
    let (Some(email), Some(role)) = (account::address(&typed.email), Role::parse(&typed.role)) else {
        let page = StaffPage { email: typed.email, error: Some("email-wrong"), ..StaffPage::read(&app, scope).await? };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response());
    };
    let account = account::add(&app.database, organisation, &email, role).await?;
    let token = account::invite_here(&app.database, organisation, account).await?;
    let link = token.map(|token| format!("{}/invitations/{token}", app.public_url));
    Page(StaffPage { link, ..StaffPage::read(&app, scope).await? }).fresh()
}

#[derive(Deserialize)]
struct Change {
    /// A role, or nothing to take it away.
    #[serde(default)]
    role: String,
}

async fn change(
    State(app): State<App>,
    scope: Scope,
    Path((_, account)): Path<(String, Uuid)>,
    Form(typed): Form<Change>,
) -> Result {
    let reader = scope.require(Role::Admin)?;
    // Nobody locks the door behind themselves: another admin does that.
    if reader.account == account {
        return Err(Error::BadRequest("one's own role".into()));
    }
    let role = match typed.role.as_str() {
        "" => None,
        word => Some(Role::parse(word).ok_or_else(|| Error::BadRequest(word.chars().take(40).collect()))?),
    };
    match account::set_role(&app.database, scope.organisation.id, account, role).await? {
        true => Ok(Redirect::to(&scope.to("/admin/people")).into_response()),
        false => Err(Error::NotFound),
    }
}
