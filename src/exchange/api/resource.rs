//! What a resource is, and how every one of them is answered: a page of a list, or one record.

use std::future::Future;

use axum::extract::{FromRequestParts, RawPathParams, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use futures_util::future::BoxFuture;
use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::{Ask, Filter};
use crate::council::organisation::{Portal, Scope};
use crate::platform::web::{App, Error, Keep, Query, Result};

/// A kind of record that the interface gives out: what it tells is the type itself, and one query reads it.
pub trait Resource: Serialize + ToSchema + Send + Sync + Sized + 'static {
    /// The last part of its list's address.
    const NAME: &'static str;
    /// What its lists may be narrowed by.
    const FILTERS: &'static [Filter] = &[];

    /// What lists are in order of, and go on behind.
    fn id(&self) -> Uuid;

    /// The records that are asked for, at most [`Ask::rows`] of them.
    fn read(door: &mut PgConnection, ask: &Ask) -> impl Future<Output = sqlx::Result<Vec<Self>>> + Send;
}

/// A page of a list.
#[derive(Serialize)]
struct Listing<R> {
    items: Vec<R>,
    /// Address of the page that goes on.
    next: Option<String>,
}

/// Reads the first records that are asked for, as what they tell: for examples.
pub type Sampling = for<'a> fn(&'a mut PgConnection, &'a Ask) -> BoxFuture<'a, sqlx::Result<Vec<(Uuid, Value)>>>;

/// The [`Sampling`] of a resource.
pub fn sample<'a, R: Resource>(
    door: &'a mut PgConnection,
    ask: &'a Ask,
) -> BoxFuture<'a, sqlx::Result<Vec<(Uuid, Value)>>> {
    Box::pin(async move {
        let told = |one: &R| -> sqlx::Result<(Uuid, Value)> {
            let value = serde_json::to_value(one).map_err(|error| sqlx::Error::Decode(error.into()))?;
            Ok((one.id(), value))
        };
        R::read(door, ask).await?.iter().map(told).collect()
    })
}

/// The names in an address that say which record is meant, without the organisation's.
pub struct Key(String);

impl FromRequestParts<App> for Key {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Key> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let names: Vec<&str> = params.iter().filter(|(name, _)| *name != "org").map(|(_, value)| value).collect();
        let key = names.join("/");
        // PostgreSQL knows no text with a zero byte, so none is a name.
        if key.contains('\0') { Err(Error::NotFound) } else { Ok(Key(key)) }
    }
}

type Pairs = Vec<(String, String)>;

/// A page of an organisation's records.
pub async fn list<R: Resource>(State(app): State<App>, scope: Scope, Query(pairs): Query<Pairs>) -> Result {
    let ask = Ask::of(&app, &scope, R::FILTERS, pairs)?;
    listed::<R>(&app, &ask, &scope.shell.path, scope.keep()).await
}

/// A page of the records of all.
pub async fn list_all<R: Resource>(State(app): State<App>, scope: Portal, Query(pairs): Query<Pairs>) -> Result {
    let ask = Ask::of_all(&app, &scope, R::FILTERS, pairs)?;
    listed::<R>(&app, &ask, &scope.shell.path, scope.keep()).await
}

async fn listed<R: Resource>(app: &App, ask: &Ask, path: &str, keep: Keep) -> Result {
    let mut items = R::read(&mut *app.database.public().acquire().await?, ask).await?;
    let goes_on = items.len() > ask.limit;
    items.truncate(ask.limit);
    let last = items.last().filter(|_| goes_on);
    let next = last.map(|last| format!("{}{path}{}", app.public_url, ask.behind(last.id())));
    answer(&Listing { items, next: next.clone() }, next.as_deref(), keep)
}

/// One record of an organisation.
pub async fn one<R: Resource>(
    State(app): State<App>,
    scope: Scope,
    Key(key): Key,
    Query(pairs): Query<Pairs>,
) -> Result {
    // One record is asked for by its address alone.
    if let Some((name, _)) = pairs.first() {
        return Err(Error::BadRequest(name.chars().take(80).collect()));
    }
    let key = if key.is_empty() { scope.organisation.slug.clone() } else { key };
    let ask = Ask::of(&app, &scope, &[], pairs)?.only(key);
    let found = R::read(&mut *app.database.public().acquire().await?, &ask).await?.pop();
    answer(&found.ok_or(Error::NotFound)?, None, scope.keep())
}

fn answer(body: &impl Serialize, next: Option<&str>, keep: Keep) -> Result {
    let mut response = json(body)?;
    if let Some(next) = next {
        let link = HeaderValue::try_from(format!("<{next}>; rel=\"next\"")).map_err(Error::internal)?;
        response.headers_mut().insert(header::LINK, link);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response.extensions_mut().insert(keep);
    Ok(response)
}

/// A body in JSON.
///
/// # Errors
/// When it has no such form, which is a defect.
pub fn json(body: &impl Serialize) -> Result {
    let body = serde_json::to_vec(body).map_err(Error::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
