//! What is told to a channel of Teams or Slack by an incoming webhook: that a round is open, that the forums begin, that it
//! is closed. Only what everybody in the organisation may know, and under the rule of what the portal may ask.

use std::time::Duration;

use axum::http::{Request, header};
use serde_json::json;
use uuid::Uuid;

use crate::council::organisation::{Organisation, every};
use crate::platform::outbound::Outbound;
use crate::platform::web::{App, Error, Result, Shell};
use crate::platform::words::Quarter;

/// Tries before a message is given up, each after twice the pause of the one before.
const TRIES: i16 = 6;

/// Writes down what is new in every organisation that has a channel, and sends what is due.
///
/// # Errors
/// When the database is away.
pub async fn announce(app: &App) -> Result<()> {
    for organisation in every(&app.database).await?.values() {
        note(app, organisation).await?;
        tell(app, organisation).await?;
    }
    Ok(())
}

/// Notes the states that rounds have come to since the channel was set.
async fn note(app: &App, organisation: &Organisation) -> Result<()> {
    let now = jiff_sqlx::Timestamp::from((app.now)());
    let shell = Shell::of_portal(app, organisation.first_language(), "/".into());
    let mut door = app.database.work_for(organisation.id).await?;
    let news = sqlx::query!(
        r#"select r.quarter, r.state from round r
        where r.organisation_id = $1 and r.state <> 'planned' and not r.example
            and exists (select from channel c where c.organisation_id = $1)
            and coalesce(r.closed_at, r.forums_at, r.opened_at) > $2::timestamptz - interval '1 day'
            and not exists (select from announcement a where a.organisation_id = $1 and a.about = r.quarter || ' ' || r.state)"#,
        organisation.id,
        now as _
    )
    .fetch_all(&mut *door)
    .await?;
    for one in news {
        let Ok(quarter) = one.quarter.parse::<Quarter>() else { continue };
        let words = shell.tx(format!("announce-{}", one.state.replace('_', "-")), shell.quarter(&quarter));
        let link = format!("{}/{}/review/{quarter}", app.public_url, organisation.slug);
        sqlx::query!(
            "insert into announcement (organisation_id, id, about, words, link, made_at, next_try_at)
            values ($1, $2, $3, $4, $5, $6, $6) on conflict (organisation_id, about) do nothing",
            organisation.id,
            Uuid::now_v7(),
            format!("{} {}", one.quarter, one.state),
            words,
            link,
            now as _
        )
        .execute(&mut *door)
        .await?;
    }
    door.commit().await?;
    Ok(())
}

/// Sends what is due, the oldest first. A message is counted as tried before it is sent, so that one that is lost on the
/// way is sent again rather than by two nodes at once.
async fn tell(app: &App, organisation: &Organisation) -> Result<()> {
    let now = (app.now)();
    loop {
        let mut door = app.database.work_for(organisation.id).await?;
        let taken = sqlx::query!(
            "update announcement a set tries = tries + 1, next_try_at = $2::timestamptz + make_interval(mins => (2 ^ tries)::int)
            from channel c where a.organisation_id = $1 and c.organisation_id = $1 and a.id = (
                select id from announcement where organisation_id = $1 and sent_at is null and tries < $3 and next_try_at <= $2
                order by made_at limit 1 for update skip locked)
            returning a.id, a.tries, a.words, a.link, c.kind, c.url",
            organisation.id,
            jiff_sqlx::Timestamp::from(now) as _,
            TRIES
        )
        .fetch_optional(&mut *door)
        .await?;
        door.commit().await?;
        let Some(taken) = taken else { return Ok(()) };
        let refusal = post(app, &taken.kind, &taken.url, &taken.words, &taken.link).await.err();
        let tries = &app.meters.jobs.announcements;
        match refusal {
            None => tries.sent.inc(),
            Some(_) if taken.tries >= TRIES => tries.given_up.inc(),
            Some(_) => tries.failed.inc(),
        };
        let mut door = app.database.work_for(organisation.id).await?;
        sqlx::query!(
            "update announcement set sent_at = case when $3::text is null then $4::timestamptz end, refusal = left($3, 500)
            where organisation_id = $1 and id = $2",
            organisation.id,
            taken.id,
            refusal,
            jiff_sqlx::Timestamp::from(now) as _
        )
        .execute(&mut *door)
        .await?;
        door.commit().await?;
        if refusal.is_some() {
            return Ok(());
        }
    }
}

/// Posts one message, as the channel's kind wants it; or why it was not taken.
async fn post(app: &App, kind: &str, url: &str, words: &str, link: &str) -> std::result::Result<(), String> {
    let body = match kind {
        "slack" => json!({ "text": format!("{words}\n{link}") }),
        // Teams takes an adaptive card in a message.
        _ => json!({ "type": "message", "attachments": [{
            "contentType": "application/vnd.microsoft.card.adaptive",
            "content": { "type": "AdaptiveCard", "version": "1.4", "body": [{ "type": "TextBlock", "text": words, "wrap": true }],
                "actions": [{ "type": "Action.OpenUrl", "title": link, "url": link }] },
        }] }),
    };
    let request = Request::post(url)
        .header(header::CONTENT_TYPE, "application/json")
        .body(body.to_string().into_bytes())
        .map_err(|error| error.to_string())?;
    let outbound = app.extensions.get::<Outbound>().ok_or("nothing is sent from here")?;
    let answer = tokio::time::timeout(Duration::from_secs(10), outbound.send(request)).await;
    match answer {
        Ok(Ok(answer)) if answer.status().is_success() => Ok(()),
        Ok(Ok(answer)) => Err(format!("it answered {}", answer.status())),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("it did not answer in time".into()),
    }
}

/// Reads what was typed as the address of a webhook.
pub(super) fn address(typed: &str) -> std::result::Result<String, Error> {
    let url = reqwest::Url::parse(typed.trim()).map_err(|_| Error::BadRequest("url".into()))?;
    match url.scheme() {
        "https" | "http" if url.host().is_some() => Ok(url.to_string()),
        _ => Err(Error::BadRequest("url".into())),
    }
}
