//! Sessions: who a request comes from.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::cookie::{Cookie, SameSite};
use sqlx::postgres::types::PgInterval;

use super::model::{Reader, Role};
use super::token;
use crate::platform::web::{App, Error, SESSION_COOKIE, SESSION_COOKIE_PLAIN, cookie_named};

/// A session that nobody uses ends after this long, in microseconds: two hours.
const IDLE: i64 = 2 * 60 * 60 * 1_000_000;
/// Every session ends after this long: a working day.
const LONGEST: i64 = 12 * 60 * 60 * 1_000_000;

/// A session's token, as the browser holds it.
pub struct Session(pub String);

impl Session {
    /// The session that a request's cookie names, whether or not it still stands.
    pub fn of(app: &App, headers: &HeaderMap) -> Option<Session> {
        cookie_named(headers, name(app)).filter(|token| token.len() == 43).map(|token| Session(token.to_owned()))
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        token::hash(&self.0)
    }
}

fn is_secure(app: &App) -> bool {
    app.public_url.starts_with("https://")
}

/// Behind TLS the browser itself guards the name; plain HTTP is for the machine's own loopback.
fn name(app: &App) -> &'static str {
    if is_secure(app) { SESSION_COOKIE } else { SESSION_COOKIE_PLAIN }
}

/// The header that gives the browser its session, or takes it away.
///
/// # Errors
/// When it is no header, which a token cannot cause.
pub fn cookie(app: &App, session: Option<&Session>) -> Result<HeaderValue, Error> {
    header(app, name(app), session.map(|session| session.0.clone()))
}

/// The cookie of a browser in which signing in elsewhere was begun. It ends with the browser's session, and what it
/// opens ends after ten minutes.
fn begun_name(app: &App) -> &'static str {
    if is_secure(app) { "__Host-suunta-begun" } else { "suunta-begun-on-loopback" }
}

/// The header that gives the browser what proves that a sign-in elsewhere was begun in it, or takes it away.
///
/// # Errors
/// When it is no header, which a token cannot cause.
pub fn begun_cookie(app: &App, browser: Option<String>) -> Result<HeaderValue, Error> {
    header(app, begun_name(app), browser)
}

/// What a browser says to prove that a sign-in elsewhere was begun in it.
pub fn begun_here(app: &App, headers: &HeaderMap) -> Option<String> {
    cookie_named(headers, begun_name(app)).filter(|token| token.len() == 43).map(str::to_owned)
}

/// Lax, so that the cookie comes along when the provider leads people back here.
fn header(app: &App, name: &'static str, value: Option<String>) -> Result<HeaderValue, Error> {
    let mut cookie = Cookie::new(name, value.clone().unwrap_or_default());
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(is_secure(app));
    cookie.set_path("/");
    if value.is_none() {
        cookie.make_removal();
    }
    HeaderValue::try_from(cookie.to_string()).map_err(Error::internal)
}

/// Who a request comes from, if its session still stands. Asked at every request, so that a lost role is lost at once.
///
/// # Errors
/// When the database is away.
pub async fn reader(app: &App, headers: &HeaderMap) -> Result<Option<Reader>, Error> {
    match Session::of(app, headers) {
        Some(session) => reader_of(app, &session).await,
        None => Ok(None),
    }
}

/// Whose session it is, if it still stands.
///
/// # Errors
/// When the database is away.
pub async fn reader_of(app: &App, session: &Session) -> Result<Option<Reader>, Error> {
    let interval = |microseconds| PgInterval { months: 0, days: 0, microseconds };
    let hash = session.hash();
    let rows = sqlx::query!(
        r#"select account_id as "account_id!", email as "email!", organisation_id, role
        from session_roles($1, $2, $3)"#,
        hash.as_slice(),
        interval(IDLE),
        interval(LONGEST)
    )
    .fetch_all(&app.database.staff())
    .await?;
    let Some(first) = rows.first() else { return Ok(None) };
    // Once a few minutes is enough to tell an idle session from a used one.
    sqlx::query!(
        "update account_session set seen_at = now() where token_hash = $1 and seen_at < now() - interval '5 minutes'",
        hash.as_slice()
    )
    .execute(&app.database.staff())
    .await?;
    let roles =
        rows.iter().filter_map(|row| Some((row.organisation_id?, Role::parse(row.role.as_deref()?)?))).collect();
    Ok(Some(Reader { account: first.account_id, email: first.email.clone(), roles }))
}
