//! A message is sent: what keeps programs out, and what is kept.

use std::net::IpAddr;

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use axum::{Extension, Form};
use sqlx::{Postgres, Transaction};

use super::model::{Draft, counted_as};
use super::pages::{Refusal, Writing, refuse};
use super::seal::{Age, Seal, is_ours, ripe};
use super::{letters, queries};
use crate::council::account;
use crate::council::organisation::Scope;
use crate::council::record::{Pairs, Typed, Wrong};
use crate::council::sign_in::address_of;
use crate::platform::mail;
use crate::platform::web::{App, ClientAddress, Result};

/// Messages from one address within ten minutes, and within a day.
const MOST: (i64, i64) = (5, 20);
/// Seconds to wait when there were that many.
const WAIT: (u32, u32) = (10 * 60, 60 * 60);

/// What became of a message.
enum Sent {
    /// It is kept, or was before: the secret by which it is found.
    Kept(String),
    Refused(Refusal),
}

pub(super) async fn send(
    State(app): State<App>,
    scope: Scope,
    client: Option<Extension<ClientAddress>>,
    Form(pairs): Form<Pairs>,
) -> Result {
    let typed = Typed::of(pairs);
    match keep(&app, &scope, &typed, counted_as(address_of(client))).await? {
        Sent::Kept(token) => {
            if let Some(mailer) = &app.mailer {
                mailer.wake();
            }
            Ok(Redirect::to(&scope.at("contact", token)).into_response())
        }
        Sent::Refused(refusal) => refuse(&app, scope, Writing { typed, refusal }).await,
    }
}

/// Keeps a message that a person sent.
async fn keep(app: &App, scope: &Scope, typed: &Typed, address: IpAddr) -> Result<Sent> {
    let (own, now) = (scope.organisation.id, (app.now)());
    let refused = |told, seal: Option<Seal>, made_at| {
        Ok(Sent::Refused(Refusal { told: Some(told), seal, made_at, ..Refusal::default() }))
    };
    let Some(seal) = Seal::parse(typed.get("form")) else { return refused("contact-refused-old", None, None) };
    let mut door = app.database.work_for(own).await?;
    if !is_ours(&mut door, own, &seal).await? {
        return refused("contact-refused-old", None, None);
    }
    match seal.age(now) {
        Age::TooOld => return refused("contact-refused-old", None, Some(ripe(now))),
        Age::TooYoung => return refused("contact-refused-fast", Some(seal), None),
        // A field that nobody sees is filled in.
        Age::Right if !typed.get("web").is_empty() => return refused("contact-refused-machine", Some(seal), None),
        Age::Right => {}
    }
    let draft = match Draft::read(typed) {
        Ok(draft) => draft,
        Err(wrong) => return Ok(Sent::Refused(Refusal { wrong, seal: Some(seal), ..Refusal::default() })),
    };
    let hash = account::token_hash(&seal.token);
    if let Some((subject, body)) = queries::sent_before(&mut door, own, &hash).await? {
        return match subject == draft.subject && body == draft.body {
            true => Ok(Sent::Kept(seal.token)),
            false => refused("contact-refused-sent", None, Some(ripe(now))),
        };
    }
    let (short, long) = queries::lately(&mut door, own, address, draft.email.as_deref(), now).await?;
    if let Some(wait) = wait(short, long) {
        return Ok(Sent::Refused(Refusal { wait: Some(wait), seal: Some(seal), ..Refusal::default() }));
    }
    insert(app, scope, door, (draft, seal), address).await
}

/// Seconds to wait, where too many came lately.
fn wait(short: i64, long: i64) -> Option<u32> {
    match (short >= MOST.0, long >= MOST.1) {
        (_, true) => Some(WAIT.1),
        (true, _) => Some(WAIT.0),
        _ => None,
    }
}

async fn insert(
    app: &App,
    scope: &Scope,
    mut door: Transaction<'static, Postgres>,
    (draft, seal): (Draft, Seal),
    address: IpAddr,
) -> Result<Sent> {
    let (own, now, today) = (scope.organisation.id, (app.now)(), scope.today());
    let party = match draft.to.as_str() {
        "" => None,
        slug => match queries::party(&mut door, own, slug, scope.role().is_some()).await? {
            Some(party) => Some(party),
            None => {
                let wrong = vec![Wrong::new("to", "wrong-choice")];
                return Ok(Sent::Refused(Refusal { wrong, seal: Some(seal), ..Refusal::default() }));
            }
        },
    };
    let hash = account::token_hash(&seal.token);
    let kept = queries::insert(&mut door, (own, party, scope.language), &draft, &hash, address, (now, today)).await?;
    if let (Some(answer_by), Some(email), Some(_)) = (kept, &draft.email, &app.mailer) {
        mail::put(&mut door, &letters::received(scope, email, &seal.token, answer_by)).await?;
    }
    door.commit().await?;
    Ok(Sent::Kept(seal.token))
}
