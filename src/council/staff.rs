//! The people with a role in an organisation: who they are, who is invited, who may do what. For its admins.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::account::{self, AccountLine, Known, Link, Purpose, Refused, Role};
use super::organisation::Scope;
use super::record::{Named, choices, named_in};
use crate::platform::db::Worker;
use crate::platform::mail::Letter;
use crate::platform::web::{App, Error, Page, Pages, Path, Result, Shell};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/admin/people", &[], list)
        .action("/{org}/admin/people", invite)
        .action("/{org}/admin/people/{account}", change)
        .action("/{org}/admin/people/{account}/party", set_party)
        .action("/{org}/admin/people/{account}/link", send_link)
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
    /// Those whose desk somebody may find.
    parties: Vec<Named>,
    /// A link just made.
    made: Option<Made>,
    /// Whether links are sent by mail.
    mails: bool,
}

/// A link that was just made.
enum Made {
    /// To be handed over; it is shown once, with the key of how long it is good.
    Shown(&'static str, String),
    /// Sent to this address, and shown to nobody else: so it proves that the address is its owner's.
    Mailed(String),
}

impl StaffPage {
    async fn read(app: &App, scope: Scope) -> Result<StaffPage> {
        let mails = app.mailer.is_some();
        let accounts = account::accounts_of(&app.database, scope.organisation.id, mails).await?;
        let mut door = app.database.work_for(scope.organisation.id).await?;
        let parties = choices(&mut door, "party", None, &json!({})).await?;
        Ok(StaffPage { parties, scope, accounts, email: String::new(), error: None, made: None, mails })
    }

    fn stands_for(&self, line: &AccountLine, party: &Named) -> bool {
        line.party == Some(party.id)
    }

    fn named(&self, named: &Named) -> String {
        named_in(&self.scope, named)
    }

    fn is_own(&self, line: &AccountLine) -> bool {
        self.scope.reader.as_ref().is_some_and(|reader| reader.account == line.account)
    }
}

async fn list(State(app): State<App>, scope: Scope) -> Result {
    scope.require(Role::Admin)?;
    Page(StaffPage::read(&app, scope).await?).fresh()
}

/// The admin, at work for the organisation.
fn worker(scope: &Scope) -> Result<Worker> {
    let account = scope.require(Role::Admin)?.account;
    Ok(Worker { organisation: scope.organisation.id, account: Some(account) })
}

#[derive(Deserialize)]
struct Invitation {
    #[serde(default)]
    email: String,
    #[serde(default)]
    role: String,
}

async fn invite(State(app): State<App>, scope: Scope, Form(typed): Form<Invitation>) -> Result {
    let worker = worker(&scope)?;
    let organisation = scope.organisation.id;
    let (Some(email), Some(role)) = (account::address(&typed.email), Role::parse(&typed.role)) else {
        let page = StaffPage { email: typed.email, error: Some("email-wrong"), ..StaffPage::read(&app, scope).await? };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response());
    };
    // A role is changed in the list, where nobody changes their own. And without mail nobody has proven that an address
    // is theirs: whoever was handed its link elsewhere would come in here.
    let refused = match account::known(&app.database, organisation, &email).await? {
        Known::Here => Some("invite-already-here"),
        Known::Elsewhere if app.mailer.is_none() => Some("invite-elsewhere"),
        Known::No | Known::Elsewhere => None,
    };
    if refused.is_some() {
        let page = StaffPage { email: typed.email, error: refused, ..StaffPage::read(&app, scope).await? };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response());
    }
    let made = match &app.mailer {
        Some(mailer) => {
            let write = |link: &Link| mail(&app, &scope, &email, link);
            let mailed = account::invite_by_mail(&app.database, worker, (&email, role), write).await?;
            mailer.wake();
            mailed.then_some(Made::Mailed(email.clone()))
        }
        None => {
            let account = account::add(&app.database, worker, &email, role).await?;
            account::invite_here(&app.database, organisation, account).await?.map(|link| shown(&app, &link))
        }
    };
    Page(StaffPage { made, ..StaffPage::read(&app, scope).await? }).fresh()
}

/// A mail in the organisation's own language: which one its reader prefers is not known yet.
fn mail(app: &App, scope: &Scope, recipient: &str, link: &Link) -> Letter {
    let shell = Shell::of_portal(app, scope.organisation.first_language(), "/".into());
    account::letter(&shell, recipient, shell.plain(&scope.organisation.name), link)
}

fn shown(app: &App, link: &Link) -> Made {
    let key = match link.purpose {
        Purpose::Invitation => "invitation-made",
        Purpose::Reset => "reset-made",
    };
    Made::Shown(key, format!("{}{}", app.public_url, link.path()))
}

/// A link for somebody who has lost theirs, or their password: mailed to them, or, without mail, shown to be handed
/// over where it opens no other organisation's doors.
async fn send_link(State(app): State<App>, scope: Scope, Path((_, account)): Path<(String, Uuid)>) -> Result {
    scope.require(Role::Admin)?;
    let organisation = scope.organisation.id;
    let made = match &app.mailer {
        Some(mailer) => {
            let write = |to: &str, link: &Link| mail(&app, &scope, to, link);
            match account::mail_link(&app.database, organisation, account, write).await {
                Ok(mailed) => {
                    mailer.wake();
                    mailed.map(Made::Mailed)
                }
                Err(Refused::Wait(seconds)) => {
                    let page = StaffPage { error: Some("sign-in-wait"), ..StaffPage::read(&app, scope).await? };
                    let again = [(header::RETRY_AFTER, HeaderValue::from(seconds))];
                    return Ok((StatusCode::TOO_MANY_REQUESTS, again, Page(page).fresh()?).into_response());
                }
                Err(Refused::Error(error)) => return Err(error),
                Err(Refused::Wrong) => None,
            }
        }
        None => account::hand_out(&app.database, organisation, account).await?.map(|link| shown(&app, &link)),
    };
    let made = Some(made.ok_or(Error::NotFound)?);
    Page(StaffPage { made, ..StaffPage::read(&app, scope).await? }).fresh()
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
    match account::set_role(&app.database, worker(&scope)?, account, role).await? {
        true => Ok(Redirect::to(&scope.to("/admin/people")).into_response()),
        false => Err(Error::NotFound),
    }
}

#[derive(Deserialize)]
struct Standing {
    /// A party, or nothing.
    #[serde(default)]
    party: String,
}

async fn set_party(
    State(app): State<App>,
    scope: Scope,
    Path((_, account)): Path<(String, Uuid)>,
    Form(typed): Form<Standing>,
) -> Result {
    let worker = worker(&scope)?;
    let party = match typed.party.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::NotFound)?),
    };
    match account::set_party(&app.database, worker, account, party).await? {
        true => Ok(Redirect::to(&scope.to("/admin/people")).into_response()),
        false => Err(Error::NotFound),
    }
}
