//! Who holds a token, and what they are let into.

use axum::Extension;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::net::{IpAddr, Ipv4Addr};

use crate::council::account::{Reader, token_hash};
use crate::council::record::Work;
use crate::exchange::api::problem::{Problem, language_of};
use crate::exchange::api::token;
use crate::platform::web::{App, Asked, ClientAddress, Error};
use crate::platform::words::Language;

/// What a token may send in a minute.
const MOST: i64 = 120;

/// A request with a token that opens something here: work like that of somebody with its role.
pub struct Holder {
    pub work: Work,
    pub language: Language,
}

impl FromRequestParts<App> for Holder {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Holder, Response> {
        let language = language_of(&parts.headers, app.language);
        let actor = actor(parts, app, language).await?;
        // What the trail and the reports call it.
        let roles = vec![(actor.organisation, actor.role)];
        let reader = Reader { account: actor.account, email: actor.name.clone(), roles };
        parts.extensions.insert(reader);
        let first = first_language(parts, app).await?;
        parts.extensions.insert(Asked(Some(language).filter(|language| *language != first)));
        let work = Work::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        if work.scope.organisation.id != actor.organisation {
            return Err(Error::NotFound.into_response());
        }
        let mut door = work.look().await.map_err(IntoResponse::into_response)?;
        let sent = token::sendings(&mut door, &actor).await.map_err(away)?;
        if sent >= MOST {
            return Err(wait(language, 60));
        }
        token::note_use(&mut door, &actor, work.today()).await.map_err(away)?;
        door.commit().await.map_err(away)?;
        Ok(Holder { work, language })
    }
}

/// The account that a token stands for.
pub fn holder_of(work: &Work) -> Result<uuid::Uuid, Response> {
    work.signed_in().map(|reader| reader.account).map_err(IntoResponse::into_response)
}

fn away(error: sqlx::Error) -> Response {
    Error::from(error).into_response()
}

/// The language in which the organisation's addresses have no prefix.
async fn first_language(parts: &mut Parts, app: &App) -> Result<Language, Response> {
    let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound.into_response())?;
    let slug = params.iter().find(|(name, _)| *name == "org").map(|(_, slug)| slug.to_owned()).unwrap_or_default();
    let registry = parts.extensions.get::<crate::council::organisation::Registry>().cloned();
    let registry = registry.ok_or_else(|| Error::internal("the registry is not laid").into_response())?;
    let organisations = registry.all(app).await.map_err(IntoResponse::into_response)?;
    organisations.get(&slug).map(|one| one.first_language()).ok_or_else(|| Error::NotFound.into_response())
}

/// Whose token a request brings.
async fn actor(parts: &mut Parts, app: &App, language: Language) -> Result<token::Actor, Response> {
    let staff = &app.database.staff;
    let address = Option::<Extension<ClientAddress>>::from_request_parts(parts, app).await.ok().flatten();
    let address = address.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |Extension(ClientAddress(address))| address);
    let brought = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(brought) = brought else { return Err(unknown(language)) };
    if token::guesses(staff, address).await.map_err(away)? {
        return Err(wait(language, 15 * 60));
    }
    let secret = brought.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let secret = secret.and_then(|(_, text)| token::secret(text.trim()));
    let found = match secret {
        Some(secret) => token::actor(staff, &token_hash(secret), (app.now)()).await.map_err(away)?,
        None => None,
    };
    match found {
        Some(actor) => Ok(actor),
        None => {
            token::note_guess(staff, address).await.map_err(away)?;
            Err(unknown(language))
        }
    }
}

fn unknown(language: Language) -> Response {
    let mut response = Problem::of(StatusCode::UNAUTHORIZED, language).into_response();
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

fn wait(language: Language, seconds: u32) -> Response {
    let mut response = Problem::of(StatusCode::TOO_MANY_REQUESTS, language).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}
