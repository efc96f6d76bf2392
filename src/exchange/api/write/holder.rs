//! Who holds a token, and what they are let into.

use std::net::{IpAddr, Ipv4Addr};

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;

use crate::council::account::{Reader, token_hash};
use crate::council::organisation::Registry;
use crate::council::record::Work;
use crate::exchange::api::problem::{Problem, language_of};
use crate::exchange::api::token;
use crate::platform::web::{App, Asked, ClientAddress, Error, Result};
use crate::platform::words::Language;

/// What a token may send in a minute.
const MOST: i64 = 120;

/// A request with a token that opens something here: work like that of somebody with its role.
pub struct Holder {
    pub work: Work,
    pub language: Language,
}

impl FromRequestParts<App> for Holder {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Holder> {
        let language = language_of(&parts.headers, app.language);
        let actor = actor(parts, app, language).await?;
        // What the trail and the reports call it.
        let roles = vec![(actor.organisation, actor.role)];
        let reader = Reader { account: actor.account, email: actor.name.clone(), roles };
        let first = first_language(parts, app, &reader).await?;
        parts.extensions.insert(reader);
        parts.extensions.insert(Asked(Some(language).filter(|language| *language != first)));
        let work = Work::from_request_parts(parts, app).await?;
        if work.scope.organisation.id != actor.organisation {
            return Err(Error::NotFound);
        }
        let mut door = work.look().await?;
        if token::sendings(&mut door, &actor).await? >= MOST {
            return Err(wait(language, 60));
        }
        token::note_use(&mut door, &actor, work.today()).await?;
        door.commit().await?;
        Ok(Holder { work, language })
    }
}

/// The language in which the organisation's addresses have no prefix.
async fn first_language(parts: &mut Parts, app: &App, reader: &Reader) -> Result<Language> {
    let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
    let slug = params.iter().find(|(name, _)| *name == "org").map(|(_, slug)| slug.to_owned()).unwrap_or_default();
    let registry = parts.extensions.get::<Registry>().cloned();
    let registry = registry.ok_or_else(|| Error::internal("the registry is not laid"))?;
    let organisations = registry.found_by(app, Some(reader)).await?;
    organisations.get(&slug).map(|one| one.first_language()).ok_or(Error::NotFound)
}

/// Whose token a request brings.
async fn actor(parts: &mut Parts, app: &App, language: Language) -> Result<token::Actor> {
    let staff = &app.database.staff();
    let brought = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(brought) = brought else { return Err(unknown(language)) };
    let secret = brought.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    if let Some(secret) = secret.and_then(|(_, text)| token::secret(text.trim()))
        && let Some(actor) = token::actor(staff, &token_hash(secret), (app.now)()).await?
    {
        return Ok(actor);
    }
    // Whoever holds a token that opens something need not wait for those who guess beside them.
    let address = parts.extensions.get::<ClientAddress>().copied();
    let address = address.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ClientAddress(address)| address);
    if token::guesses(staff, address).await? {
        return Err(wait(language, 15 * 60));
    }
    token::note_guess(staff, address).await?;
    Err(unknown(language))
}

fn unknown(language: Language) -> Error {
    refused(StatusCode::UNAUTHORIZED, language, (header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer")))
}

fn wait(language: Language, seconds: u32) -> Error {
    refused(StatusCode::TOO_MANY_REQUESTS, language, (header::RETRY_AFTER, HeaderValue::from(seconds)))
}

fn refused(status: StatusCode, language: Language, (name, value): (HeaderName, HeaderValue)) -> Error {
    let mut response = Problem::of(status, language).into_response();
    response.headers_mut().insert(name, value);
    Error::Refused(Box::new(response))
}
