//! What somebody outside wrote becomes an observation of the situational picture: in the words of who brings it in, because
//! observations stay when the message is erased.

use axum::Form;
use serde_json::{Value, json};
use uuid::Uuid;

use super::kinds::FEEDBACK;
use crate::council::contact::{self, Message};
use crate::council::entry::{self, Entry, keep_by, written_in};
use crate::council::record::{Pairs, Sent, Work, in_language, insert_record, signed_out};
use crate::platform::web::{Pages, Path, Result};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/messages/{message}/signal", &[], ask)
        .action("/{org}/messages/{message}/signal", add)
}

fn form(work: &Work, message: &Message) -> Entry {
    let page = work.to(format!("/messages/{}", message.line.id));
    Entry {
        kind: FEEDBACK,
        title: work.t("message-signal"),
        about: None,
        lead: Some(work.t("message-signal-lead")),
        button: work.t("send"),
        action: format!("{page}/signal"),
        way: vec![(work.t("messages"), work.to("/messages")), (message.line.subject.clone(), page.clone())],
        then: format!("{page}#steps"),
        occasion: "signal",
    }
}

async fn ask(work: Work, Path((_, message)): Path<(String, Uuid)>) -> Result {
    let message = contact::find(&work, message).await?;
    let body = in_language("body", written_in(&work.scope));
    let entry = form(&work, &message);
    entry::ask(work, entry, None, &[(body.as_str(), message.line.subject)]).await
}

async fn add(work: Work, Path((_, message)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let message = contact::find(&work, message).await?;
    let (own, by, now) = (work.scope.organisation.id, work.signed_in()?.account, (work.app.now)());
    let (entry, sent) = (form(&work, &message), Sent::of(&work, pairs));
    keep_by(work, entry, sent, async |door, columns| {
        let mut columns = columns.clone();
        for (column, value) in [("origin", json!("stakeholder")), ("sent_by", json!(by)), ("sent_at", json!(now))] {
            columns.insert(column.to_owned(), value);
        }
        insert_record(door, "signal", Uuid::now_v7(), &Value::Object(columns)).await?;
        contact::note_signal(door, own, message.line.id, (by, now)).await
    })
    .await
}
