//! Where signing in leads: back to where somebody came from, else to the desk where their work lies.

use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;

use super::{local, with_session};
use crate::council::account::{self, Reader, Role, Session};
use crate::council::organisation::{Organisation, Organisations, Portal};
use crate::platform::web::{App, Result};
use crate::platform::words::Language;

/// The page that the link to sign in stood on, if it is an organisation's: people want to go on where they were. From
/// an organisation's front page they go on to their desk.
pub(super) fn came_from(app: &App, scope: &Portal, headers: &HeaderMap) -> Option<String> {
    let address = headers.get(header::REFERER)?.to_str().ok()?;
    let path = local(address.strip_prefix(app.public_url.as_str())?)?;
    let (_, below) = of_organisation(scope, path)?;
    Some(if below.is_empty() { format!("{}/desk", path.trim_end_matches('/')) } else { path.to_owned() })
}

/// The organisation that a path belongs to, and what stands below its front page.
fn of_organisation<'a>(scope: &'a Portal, path: &'a str) -> Option<(&'a Organisation, &'a str)> {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let (slug, below) = match Language::parse(first) {
        Some(_) => rest.split_once('/').unwrap_or((rest, "")),
        None => (first, rest),
    };
    Some((scope.organisations.get(slug)?, below))
}

/// Where somebody goes on to who has just signed in, among the organisations that they find.
pub(super) fn onward(scope: &Portal, organisations: &Organisations, reader: Option<&Reader>, next: &str) -> String {
    let holds = |organisation: &Organisation| reader.is_some_and(|reader| reader.role_in(organisation.id).is_some());
    // The desk of an organisation that one does not work for is absent to them.
    let absent =
        of_organisation(scope, next).is_some_and(|(organisation, below)| below == "desk" && !holds(organisation));
    if !next.is_empty() && !absent {
        return next.to_owned();
    }
    let mut own = organisations.values().filter(|organisation| holds(organisation));
    let leads = |organisation: &Organisation| {
        reader.and_then(|reader| reader.role_in(organisation.id)).is_some_and(|role| role >= Role::Admin)
    };
    match (own.next(), own.next()) {
        // Who begins with an organisation finds its guide.
        (Some(only), None) if !only.opened && leads(only) => scope.url_of(only, "/admin/start"),
        (Some(only), None) => scope.url_of(only, "/desk"),
        _ => scope.url("/account"),
    }
}

/// Signs somebody in and leads them on.
///
/// # Errors
/// When the database is away.
pub(super) async fn arrive(app: &App, scope: &Portal, session: &Session, next: &str) -> Result {
    let reader = account::reader_of(app, session).await?;
    let organisations = scope.found_by(app, reader.as_ref()).await?;
    let answer = with_session(app, Some(session), &onward(scope, &organisations, reader.as_ref(), next))?;
    Ok(answer.into_response())
}
