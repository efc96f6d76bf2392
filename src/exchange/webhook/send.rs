//! Sending: what is due goes out signed, and what is not taken goes out again after a longer and longer pause.

use std::time::Duration;

use axum::http::{Request, StatusCode, header};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::model::{next_try, signature};
use super::queries::{self, Due, Ending};
use crate::council::organisation::{Organisation, read_all};
use crate::platform::outbound::Outbound;
use crate::platform::web::{App, Result};

/// How often what is due is looked for.
const EVERY: Duration = Duration::from_secs(10);
/// Messages to one organisation's addresses in one go: others wait for their turn.
const AT_ONCE: usize = 50;
/// How long what was settled is shown.
const SHOWN: jiff::SignedDuration = jiff::SignedDuration::from_hours(30 * 24);

/// Delivers for as long as the task lives.
pub async fn work(app: App) {
    loop {
        if let Err(error) = deliver(&app).await {
            tracing::warn!(%error, "the webhooks could not be told");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Sends what is due, of every organisation.
///
/// # Errors
/// When the database is away.
pub async fn deliver(app: &App) -> Result<()> {
    for organisation in read_all(&app.database.public()).await?.values() {
        deliver_of(app, organisation).await?;
    }
    Ok(())
}

async fn deliver_of(app: &App, organisation: &Organisation) -> Result<()> {
    let now = (app.now)();
    // Whoever does not answer is not asked again before the next go.
    let mut alone = Vec::new();
    for _ in 0..AT_ONCE {
        let mut door = app.database.work_for(organisation.id).await?;
        let due = queries::take(&mut door, organisation.id, now, &alone).await?;
        door.commit().await?;
        let Some(due) = due else { break };
        let ending = tried(app, organisation, &due, now).await?;
        let tries = &app.meters.jobs.webhooks;
        match ending.state {
            "delivered" => tries.sent.inc(),
            "waiting" => tries.failed.inc(),
            "failed" => tries.given_up.inc(),
            _ => 0,
        };
        if !matches!(ending.state, "delivered" | "withdrawn") {
            alone.push(due.webhook);
        }
        let mut door = app.database.work_for(organisation.id).await?;
        queries::note(&mut door, organisation.id, &due, &ending).await?;
        door.commit().await?;
    }
    let mut door = app.database.work_for(organisation.id).await?;
    queries::forget(&mut door, organisation.id, now.saturating_sub(SHOWN).unwrap_or(now)).await?;
    door.commit().await?;
    Ok(())
}

/// Sends one message, and says how that ended.
async fn tried(app: &App, organisation: &Organisation, due: &Due, now: Timestamp) -> Result<Ending> {
    let ending = |state, answered, refusal| Ending { state, answered, refusal, next: None, gone: false };
    let Some(body) = body(app, organisation, due).await? else { return Ok(ending("withdrawn", None, None)) };
    let (answered, refusal) = match post(app, due, now, &body.to_string()).await {
        Ok(status) if status.is_success() => return Ok(ending("delivered", i16::try_from(status.as_u16()).ok(), None)),
        Ok(status) => (Some(status), None),
        Err(refusal) => (None, Some(refusal)),
    };
    let gone = answered == Some(StatusCode::GONE);
    let answered = answered.and_then(|status| i16::try_from(status.as_u16()).ok());
    // A test says at once how it went.
    let next = next_try(due.tries, now).filter(|_| !gone && due.news_type != "test");
    let state = if next.is_some() { "waiting" } else { "failed" };
    Ok(Ending { next, gone, ..ending(state, answered, refusal) })
}

/// What the message says; nothing where visitors see the record no more.
async fn body(app: &App, organisation: &Organisation, due: &Due) -> Result<Option<Value>> {
    let home = format!("{}/{}", app.public_url, organisation.slug);
    let tenant = json!({ "slug": organisation.slug, "name": organisation.name, "url": home });
    let day = due.made_at.to_zoned(organisation.time_zone.clone()).date();
    let record = match (&due.kind, due.record) {
        (Some(kind), Some(record)) => {
            let mut door = app.database.current().acquire().await?;
            let Some(told) = queries::told(&mut door, organisation.id, kind, record).await? else { return Ok(None) };
            let url = format!("{home}{}", told.path);
            Some(json!({ "kind": kind, "id": record, "url": url, "code": told.code, "title": told.title }))
        }
        _ => None,
    };
    Ok(Some(json!({
        "type": due.news_type,
        "timestamp": due.made_at.to_string(),
        "data": { "organisation": tenant, "day": day.to_string(), "record": record },
    })))
}

async fn post(app: &App, due: &Due, now: Timestamp, body: &str) -> std::result::Result<StatusCode, String> {
    let id = format!("msg_{}", due.id.simple());
    let request = Request::post(&due.address)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, "Suunta webhooks")
        .header("webhook-id", &id)
        .header("webhook-timestamp", now.as_second().to_string())
        .header("webhook-signature", signature(&due.secret, &id, now, body))
        .body(body.as_bytes().to_vec())
        .map_err(|error| error.to_string())?;
    let outbound = app.extensions.get::<Outbound>().ok_or("nothing is sent from here")?;
    match outbound.send(request).await {
        Ok(answer) => Ok(answer.status()),
        // The address is not repeated: it may hold a secret.
        Err(crate::platform::outbound::Error::Request(error)) => Err(chain(&error.without_url())),
        Err(error) => Err(error.to_string()),
    }
}

/// An error with what lies beneath it.
fn chain(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut beneath = error.source();
    while let Some(error) = beneath {
        said = format!("{said}: {error}");
        beneath = error.source();
    }
    said
}
