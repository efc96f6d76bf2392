//! Signing in and out, and one's own account: the pages.

mod elsewhere;
mod landing;
mod link;
mod reset;

use std::net::{IpAddr, Ipv4Addr};

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Form};
use serde::Deserialize;

use super::account::{self, LONGEST_PASSWORD, REMINDERS, Reader, Refused, Reminded, SHORTEST_PASSWORD, Session};
use super::organisation::{Organisation, Portal};
use crate::platform::web::{App, ClientAddress, Error, Page, Pages, Query, Result};
use crate::platform::words::Language;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/sign-in", &["next"], form)
        .action("/sign-in", sign_in)
        .action("/sign-out", sign_out)
        .staff_page("/account", &[], own)
        .action("/account/password", change_password)
        .action("/account/sessions/end", end_sessions)
        .action("/account/reminders", set_reminders)
        .merge(elsewhere::routes())
        .merge(link::routes())
        .merge(reset::routes())
}

#[derive(Template)]
#[template(path = "council/sign_in.html")]
struct SignInPage {
    scope: Portal,
    email: String,
    next: String,
    /// What people call the provider that they may sign in with instead.
    provider: Option<String>,
    /// Key of what was wrong.
    error: Option<&'static str>,
}

impl SignInPage {
    fn new(app: &App, scope: Portal, next: String, error: Option<&'static str>) -> SignInPage {
        let elsewhere = app.extensions.get::<account::Elsewhere>();
        let provider = elsewhere.map(|elsewhere| elsewhere.provider.name().to_owned());
        SignInPage { scope, email: String::new(), next, provider, error }
    }

    /// Where an error is put right: at the provider's button or in the form.
    fn field(&self) -> &'static str {
        if self.error.is_some_and(|error| error.starts_with("elsewhere-")) { "elsewhere" } else { "email" }
    }
}

#[derive(Debug, Default, Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

/// Only paths of this portal are led to, never another host.
#[doc(hidden)]
pub fn local(next: &str) -> Option<&str> {
    let plain =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(|c: char| c == '\\' || c.is_control());
    plain.then_some(next)
}

async fn form(State(app): State<App>, scope: Portal, headers: HeaderMap, Query(asked): Query<Next>) -> Result {
    let asked = local(&asked.next).map(str::to_owned);
    let next = asked.or_else(|| landing::came_from(&app, &scope, &headers)).unwrap_or_default();
    if scope.reader.is_some() {
        return Ok(
            Redirect::to(&landing::onward(&scope, &scope.organisations, scope.reader.as_ref(), &next)).into_response()
        );
    }
    Page(SignInPage::new(&app, scope, next, None)).fresh()
}

#[derive(Deserialize)]
struct Credentials {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

async fn sign_in(
    State(app): State<App>,
    scope: Portal,
    client: Option<Extension<ClientAddress>>,
    Form(typed): Form<Credentials>,
) -> Result {
    let address = address_of(client);
    let next = local(&typed.next).unwrap_or_default().to_owned();
    let sendable =
        typed.password.len() <= 4 * LONGEST_PASSWORD && !typed.email.contains('\0') && typed.email.len() <= 1000;
    let signed_in = match sendable {
        true => account::sign_in(&app.database.staff(), &typed.email, typed.password, address).await,
        false => Err(Refused::Wrong),
    };
    match signed_in {
        Ok(session) => landing::arrive(&app, &scope, &session, &next).await,
        Err(Refused::Error(error)) => Err(error),
        Err(Refused::Wrong) => {
            let page = SignInPage { email: typed.email, ..SignInPage::new(&app, scope, next, Some("sign-in-wrong")) };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response())
        }
        Err(Refused::Wait(seconds)) => {
            let page = SignInPage { email: typed.email, ..SignInPage::new(&app, scope, next, Some("sign-in-wait")) };
            later(StatusCode::TOO_MANY_REQUESTS, seconds, page)
        }
    }
}

/// A page that says to try again after so many seconds.
pub(super) fn later(status: StatusCode, seconds: u32, page: impl Template) -> Result {
    let mut response = (status, Page(page).fresh()?).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    Ok(response)
}

/// Where a request comes from; there is no address when the portal is called within the program.
pub(super) fn address_of(client: Option<Extension<ClientAddress>>) -> IpAddr {
    client.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |Extension(ClientAddress(address))| address)
}

/// To another page, with a session or without one.
fn with_session(app: &App, session: Option<&Session>, to: &str) -> Result {
    let mut response = Redirect::to(to).into_response();
    response.headers_mut().insert(header::SET_COOKIE, account::cookie(app, session)?);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

async fn sign_out(State(app): State<App>, scope: Portal, headers: HeaderMap) -> Result {
    if let Some(session) = Session::of(&app, &headers) {
        account::sign_out(&app.database.staff(), &session).await?;
    }
    with_session(&app, None, &scope.url("/"))
}

#[derive(Template)]
#[template(path = "council/account.html")]
struct AccountPage {
    scope: Portal,
    reader: Reader,
    /// Whether they sign in with a password; some sign in elsewhere.
    has_password: bool,
    /// The language they are written to in, and what they are not reminded of.
    reminded: Reminded,
    error: Option<&'static str>,
}

impl AccountPage {
    async fn read(app: &App, scope: Portal) -> Result<AccountPage> {
        let Some(reader) = scope.reader.clone() else {
            return Err(Error::SignIn(scope.url("/sign-in?next=%2Faccount")));
        };
        let has_password = account::has_password(&app.database.staff(), reader.account).await?;
        let reminded = account::reminded(&app.database.staff(), reader.account).await?;
        Ok(AccountPage { scope, reader, has_password, reminded, error: None })
    }

    /// Organisations in which the reader has a role, with its name.
    fn roles(&self) -> Vec<(&Organisation, &'static str)> {
        let role = |id| self.reader.role_in(id).map(account::Role::word);
        let organisations = self.scope.organisations.values();
        organisations.filter_map(|organisation| Some((organisation.as_ref(), role(organisation.id)?))).collect()
    }
}

/// Keeps in which language somebody is written to, and of what they are reminded: the boxes that are ticked.
async fn set_reminders(State(app): State<App>, scope: Portal, Form(pairs): Form<Vec<(String, String)>>) -> Result {
    let page = AccountPage::read(&app, scope).await?;
    let value = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let language = value("language").and_then(Language::parse);
    let wanted = |kind: &&str| pairs.iter().any(|(name, value)| name == "kind" && value == kind);
    let off = REMINDERS.into_iter().filter(|kind| !wanted(kind)).map(str::to_owned).collect();
    let reminded = Reminded { language, off };
    account::set_reminded(&app.database.staff(), page.reader.account, &reminded).await?;
    Ok(Redirect::to(&format!("{}#reminders", page.scope.url("/account"))).into_response())
}

async fn own(State(app): State<App>, scope: Portal) -> Result {
    Page(AccountPage::read(&app, scope).await?).fresh()
}

#[derive(Deserialize)]
struct NewPassword {
    #[serde(default)]
    old: String,
    #[serde(default)]
    new: String,
}

/// What is wrong with a new password, as the key of a text.
fn weak(new: &str) -> Option<&'static str> {
    let length = new.chars().count();
    match length {
        _ if length < SHORTEST_PASSWORD => Some("password-short"),
        _ if length > LONGEST_PASSWORD => Some("password-long"),
        _ => None,
    }
}

async fn change_password(State(app): State<App>, scope: Portal, Form(typed): Form<NewPassword>) -> Result {
    let page = AccountPage::read(&app, scope).await?;
    if let Some(error) = weak(&typed.new) {
        return refused(AccountPage { error: Some(error), ..page });
    }
    let old = typed.old.chars().take(LONGEST_PASSWORD + 1).collect();
    match account::change_password(&app.database.staff(), page.reader.account, old, typed.new).await {
        Ok(session) => with_session(&app, Some(&session), &page.scope.url("/account")),
        Err(Refused::Error(error)) => Err(error),
        Err(_) => refused(AccountPage { error: Some("password-old-wrong"), ..page }),
    }
}

fn refused(page: impl Template) -> Result {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response())
}

async fn end_sessions(State(app): State<App>, scope: Portal) -> Result {
    let page = AccountPage::read(&app, scope).await?;
    account::end_sessions(&app.database.staff(), page.reader.account).await?;
    with_session(&app, None, &page.scope.url("/sign-in"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_leads_to_this_portal_alone() {
        assert_eq!(local("/kainuu/desk"), Some("/kainuu/desk"));
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "", "kainuu", "/a\nb", "/a\u{1}"]
        {
            assert_eq!(local(elsewhere), None, "{elsewhere}");
        }
    }
}
