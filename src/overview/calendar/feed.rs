//! The calendar for other programs (iCalendar, RFC 5545): of the organisation, of a person or a group, and, at an address
//! that nobody else knows, somebody's own with what is internal.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Form};
use icalendar::{Calendar, Component};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Deserialize;
use uuid::Uuid;

use super::events::{Event, between};
use super::pages::show_with;
use crate::council::account::{Reader, Role, new_token, token_hash};
use crate::council::organisation::{Registry, Scope, unopened};
use crate::council::record::Work;
use crate::platform::web::{App, Error, Path, Result};

/// How far back and ahead a calendar reaches.
fn reach(today: Date) -> (Date, Date) {
    (today.saturating_sub(Span::new().months(6)), today.saturating_add(Span::new().months(18)))
}

/// The organisation's public calendar.
pub(super) async fn whole(State(app): State<App>, scope: Scope) -> Result {
    let (from, to) = reach(scope.today());
    // What is internal is not for a public address, whoever asks.
    let events = between(&mut *app.database.public().acquire().await?, scope.organisation.id, from, to, false).await?;
    let name = scope.plain(&scope.organisation.name).to_owned();
    Ok(answer(&app, &scope, &name, &events))
}

/// The public calendar of one party: what concerns it.
pub(super) async fn of_party(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let own = scope.organisation.id;
    let mut door = app.database.public().acquire().await?;
    let party = sqlx::query!(
        r#"select id as "id!", name as "name!: crate::platform::words::LocalText" from published.party
        where organisation_id = $1 and slug = $2"#,
        own,
        slug
    )
    .fetch_optional(&mut *door)
    .await?
    .ok_or(Error::NotFound)?;
    let (from, to) = reach(scope.today());
    let mut events = between(&mut door, own, from, to, false).await?;
    events.retain(|event| event.parties.contains(&party.id));
    let name = format!("{}, {}", scope.plain(&party.name), scope.plain(&scope.organisation.name));
    Ok(answer(&app, &scope, &name, &events))
}

/// Somebody's own calendar at its secret address: all sittings and deadlines, and what concerns them. The program that
/// asks has no session; the secret says whose it is, also where visitors do not find the organisation yet.
pub(super) async fn own(
    State(app): State<App>,
    Extension(registry): Extension<Registry>,
    Path((slug, secret)): Path<(String, String)>,
    mut parts: Parts,
) -> Result {
    let secret = secret.strip_suffix(".ics").ok_or(Error::NotFound)?;
    let organisation = match registry.all(&app).await?.get(&slug) {
        Some(open) => open.id,
        None => unopened(&app.database).await?.get(&slug).ok_or(Error::NotFound)?.id,
    };
    let mut door = app.database.work_for(organisation).await?;
    let owner = sqlx::query_scalar!("select calendar_owner($1, $2)", organisation, &token_hash(secret)[..])
        .fetch_one(&mut *door)
        .await?
        .ok_or(Error::NotFound)?;
    let roles = vec![(organisation, Role::Reader)];
    parts.extensions.insert(Reader { account: owner, email: String::new(), roles });
    let scope = Scope::from_request_parts(&mut parts, &app).await?;
    let today = scope.today();
    let parties = sqlx::query_scalar!(
        r#"select own_parties($1, $2, $3) as "id!""#,
        organisation,
        owner,
        jiff_sqlx::Date::from(today) as _
    )
    .fetch_all(&mut *door)
    .await?;
    let (from, to) = reach(today);
    let mut events = between(&mut door, organisation, from, to, true).await?;
    events.retain(|event| event.concerns(&parties));
    let name = scope.plain(&scope.organisation.name).to_owned();
    Ok(answer(&app, &scope, &name, &events))
}

fn answer(app: &App, scope: &Scope, name: &str, events: &[Event]) -> Response {
    let mut calendar = Calendar::new();
    calendar.name(name);
    let host = app.public_url.split("://").nth(1).unwrap_or("suunta").to_owned();
    let stamp = (app.now)();
    for event in events {
        calendar.push(entry(app, scope, event, &host, stamp));
    }
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    let age = HeaderValue::from_static("no-cache");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, age)], calendar.to_string()).into_response()
}

/// One event: a whole day, or an hour from its time where the organisation is.
fn entry(app: &App, scope: &Scope, event: &Event, host: &str, stamp: jiff::Timestamp) -> icalendar::Event {
    let mut entry = icalendar::Event::new();
    let example = if event.example { format!(" ({})", scope.t("example")) } else { String::new() };
    entry.uid(&format!("{}@{host}", event.uid()));
    entry.summary(&format!("{}{example}", event.named(scope)));
    entry.description(&scope.tf("event", event.kind.word()));
    entry.url(&format!("{}{}", app.public_url, scope.to(&event.path)));
    entry.add_property("DTSTAMP", basic(stamp));
    match event.at.and_then(|at| event.on.to_datetime(at).to_zoned(scope.organisation.time_zone.clone()).ok()) {
        Some(begins) => {
            entry.add_property("DTSTART", basic(begins.timestamp()));
            entry.add_property("DTEND", basic(begins.timestamp() + 1.hour()));
        }
        None => {
            whole_day(&mut entry, "DTSTART", event.on);
            whole_day(&mut entry, "DTEND", event.on.saturating_add(1.day()));
        }
    }
    entry.done()
}

fn basic(moment: jiff::Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn whole_day(entry: &mut icalendar::Event, name: &str, day: Date) {
    let mut property = icalendar::Property::new(name, day.strftime("%Y%m%d").to_string());
    property.append_parameter(icalendar::Parameter::new("VALUE", "DATE"));
    entry.append_property(property);
}

#[derive(Deserialize)]
pub(super) struct Asked {
    /// Whether the address is taken away rather than made anew.
    #[serde(default)]
    end: String,
}

/// Makes somebody's secret address, or takes it away. It is shown once.
pub(super) async fn renew(work: Work, Form(Asked { end }): Form<Asked>) -> Result {
    let account = work.scope.require(Role::Reader)?.account;
    let organisation = work.scope.organisation.id;
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    sqlx::query!("delete from calendar_feed where organisation_id = $1 and account_id = $2", organisation, account)
        .execute(&mut *door)
        .await?;
    let mut made = None;
    if end.is_empty() {
        let (secret, hash) = new_token().map_err(Error::internal)?;
        let now = jiff_sqlx::Timestamp::from((work.app.now)());
        sqlx::query!(
            "insert into calendar_feed (organisation_id, id, account_id, token_hash, made_at) values ($1, $2, $3, $4, $5)",
            organisation,
            Uuid::now_v7(),
            account,
            &hash[..],
            now as _
        )
        .execute(&mut *door)
        .await?;
        made = Some(format!("{}{}", work.app.public_url, work.to(format!("/calendar/{secret}.ics"))));
    }
    door.commit().await?;
    show_with(&work.app, work.scope, made).await
}
