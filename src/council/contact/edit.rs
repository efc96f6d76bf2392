//! What is done with a message: it is answered, passed on or put away.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use uuid::Uuid;

use super::letters;
use super::model::{Message, words};
use super::pages::{Said, page, seen};
use super::queries::{self, Done};
use crate::council::record::{Pairs, Sent, Work, Wrong, posted, signed_out};
use crate::platform::mail;
use crate::platform::web::{Error, Path, Result};

/// Why a message is put away.
const REASONS: [&str; 2] = ["spam", "settled"];

/// What is to be done, as it was typed.
#[derive(Clone, Copy)]
enum Deed {
    Answer,
    PassOn,
    PutAway,
}

pub(super) async fn answer(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    deal(work, id, pairs, Deed::Answer).await
}

pub(super) async fn pass_on(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    deal(work, id, pairs, Deed::PassOn).await
}

pub(super) async fn put_away(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    deal(work, id, pairs, Deed::PutAway).await
}

async fn deal(work: Work, id: Uuid, pairs: Pairs, deed: Deed) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let (seen, sent) = (seen(&work)?, Sent::of(&work, pairs));
    // Whoever passes a message on may see it no more.
    let then = match deed {
        Deed::Answer => work.to(format!("/messages/{id}#steps")),
        Deed::PassOn | Deed::PutAway => work.to("/messages"),
    };
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    if let Some(then) = posted(&mut door, seen.organisation, sent.key, seen.account, &then).await? {
        return Ok(Redirect::to(&then).into_response());
    }
    let message = queries::one(&mut door, seen, id).await?.ok_or(Error::NotFound)?;
    let stale = sent.version != message.version || (!message.waits() && !matches!(deed, Deed::Answer));
    let parties = queries::parties(&mut door, seen.organisation).await?;
    let read = read(deed, &sent, |party| parties.iter().any(|(id, _)| *id == party));
    let step = match read {
        Ok(step) if !stale => step,
        read => {
            drop(door);
            let said = Said { typed: sent.typed.clone(), wrong: read.err().filter(|_| !stale), stale };
            return page(work, id, said).await;
        }
    };
    let done = Done { by: seen.account, at: (work.app.now)(), ..step };
    queries::note(&mut door, seen.organisation, id, done).await?;
    if matches!(deed, Deed::Answer) {
        mail_answer(&work, &mut door, &message, done.body).await?;
    }
    door.commit().await?;
    if let Some(mailer) = &work.app.mailer {
        mailer.wake();
    }
    Ok(Redirect::to(&then).into_response())
}

/// The step that is asked for, or what is wrong with it.
fn read(deed: Deed, sent: &Sent, is_party: impl Fn(Uuid) -> bool) -> Result<Done<'_>, Wrong> {
    let step = |kind, body, party, state| Done { kind, body, party, state, by: Uuid::nil(), at: Default::default() };
    let text = |name, required| words(sent.typed.get(name), required).map_err(|key| Wrong::new(name, key));
    match deed {
        Deed::Answer => Ok(step("answered", text("answer", true)?, None, Some("answered"))),
        Deed::PassOn => {
            let party = sent.typed.get("party").parse().ok().filter(|party| is_party(*party));
            let party = party.ok_or(Wrong::new("party", "message-choose-party"))?;
            Ok(step("passed_on", text("note", false)?, Some(party), None))
        }
        Deed::PutAway => {
            let reason = REASONS.into_iter().find(|reason| *reason == sent.typed.get("reason"));
            let reason = reason.ok_or(Wrong::new("reason", "message-choose-reason"))?;
            Ok(step("put_away", reason, None, Some("put_away")))
        }
    }
}

/// The answer goes to the sender by mail too, where they gave an address and there is a way to the mail.
async fn mail_answer(work: &Work, door: &mut sqlx::PgConnection, message: &Message, answer: &str) -> Result<()> {
    let letter = letters::answered(&work.app, &work.scope.organisation, message, answer);
    if let Some(letter) = letter.filter(|_| work.app.mailer.is_some()) {
        mail::put(door, &letter).await?;
    }
    Ok(())
}
