//! Signing in with the organisation's own directory: to the provider and back.
//!
//! Beginning writes what must be the same when the answer comes, so it is a POST, guarded like every other. It could
//! not redirect: browsers hold a form's redirects to `form-action 'self'`, and naming the provider there would not do,
//! because many lead on to a directory of their own, whose host nobody here knows. So it answers with a page that leads
//! on by itself and has a link for whoever does not want that; a page's own navigation is no form's.
//!
//! The answer comes as a GET from another site. It changes nothing but what this browser began with that POST: without
//! the state and the browser's cookie it is refused before anything is done.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use axum::{Extension, Form};
use serde::Deserialize;

use super::{Next, SignInPage, address_of, landing, later, local};
use crate::council::account::{self, Elsewhere, NotSignedIn};
use crate::council::organisation::Portal;
use crate::platform::web::{App, ClientAddress, Error, Page, Pages, Query, Result, Shell};

pub fn routes() -> Pages {
    Pages::default().action("/sign-in/elsewhere", start).entry("/sign-in/elsewhere/answer", answer)
}

#[derive(Template)]
#[template(path = "council/elsewhere.html")]
struct LeadingOn {
    scope: Portal,
    provider: String,
    address: String,
}

async fn start(
    State(app): State<App>,
    scope: Portal,
    client: Option<Extension<ClientAddress>>,
    headers: HeaderMap,
    Form(typed): Form<Next>,
) -> Result {
    let elsewhere = app.extensions.get::<Elsewhere>().ok_or(Error::NotFound)?;
    let next = local(&typed.next).filter(|next| next.len() <= 4096 && !next.contains('\0')).unwrap_or_default();
    // A browser keeps one cookie, however many tabs begin.
    let browser = account::begun_here(&app, &headers);
    let begun = elsewhere.begin(&app.database.staff(), browser, next, scope.language, address_of(client)).await;
    match begun {
        Ok(begun) => {
            let cookie = account::begun_cookie(&app, Some(begun.browser))?;
            let provider = elsewhere.provider.name().to_owned();
            let mut response = Page(LeadingOn { scope, provider, address: begun.address }).fresh()?;
            response.headers_mut().insert(header::SET_COOKIE, cookie);
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            Ok(response)
        }
        Err(why) => not_signed_in(&app, scope, next.to_owned(), why),
    }
}

#[derive(Debug, Default, Deserialize)]
struct Answer {
    #[serde(default)]
    state: String,
    code: Option<String>,
    error: Option<String>,
    /// RFC 9207: who answers.
    iss: Option<String>,
}

async fn answer(State(app): State<App>, mut scope: Portal, headers: HeaderMap, Query(given): Query<Answer>) -> Result {
    let elsewhere = app.extensions.get::<Elsewhere>().ok_or(Error::NotFound)?;
    // The page is the reader's sign-in page again, in the language in which they began.
    let language = account::language_of(&given.state).unwrap_or(scope.language);
    scope.shell = Shell::of_portal(&app, language, "/sign-in".into());
    scope.shell.signed_in = scope.reader.is_some();
    let code = match (given.code, given.error) {
        (_, Some(error)) => Err(error),
        (Some(code), None) => Ok(code),
        (None, None) => Err(String::new()),
    };
    let from_another = given.iss.is_some_and(|iss| iss != elsewhere.provider.issuer());
    let finished = match account::begun_here(&app, &headers) {
        _ if from_another => Err(NotSignedIn::Unproven),
        Some(browser) => elsewhere.finish(&app.database.staff(), &browser, &given.state, code).await,
        None => Err(NotSignedIn::Over),
    };
    let mut response = match finished {
        Ok((session, next)) => landing::arrive(&app, &scope, &session, &next).await?,
        Err(why) => return not_signed_in(&app, scope, String::new(), why),
    };
    response.headers_mut().append(header::SET_COOKIE, account::begun_cookie(&app, None)?);
    Ok(response)
}

/// The sign-in page again, saying why.
fn not_signed_in(app: &App, scope: Portal, next: String, why: NotSignedIn) -> Result {
    let (status, error) = match why {
        NotSignedIn::Error(error) => return Err(error),
        NotSignedIn::Wait(seconds) => {
            let page = SignInPage::new(app, scope, next, Some("sign-in-wait"));
            return later(StatusCode::TOO_MANY_REQUESTS, seconds, page);
        }
        NotSignedIn::Away => {
            let page = SignInPage::new(app, scope, next, Some("elsewhere-away"));
            return later(StatusCode::SERVICE_UNAVAILABLE, 30, page);
        }
        NotSignedIn::Over => (StatusCode::BAD_REQUEST, "elsewhere-over"),
        NotSignedIn::Unproven => (StatusCode::BAD_REQUEST, "elsewhere-unproven"),
        NotSignedIn::Denied => (StatusCode::FORBIDDEN, "elsewhere-denied"),
        NotSignedIn::Taken => (StatusCode::FORBIDDEN, "elsewhere-taken"),
        NotSignedIn::Closed => (StatusCode::FORBIDDEN, "elsewhere-closed"),
    };
    let mut response = (status, Page(SignInPage::new(app, scope, next, Some(error))).fresh()?).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}
