//! A reading of an indicator, sent by a system that measures.

use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use super::holder::Holder;
use super::queries;
use super::sending::{Sending, texts};
use crate::council::entry::{self, Keep, Target};
use crate::council::record::Pairs;
use crate::exchange::api::interface::Taking;
use crate::exchange::api::records::Text;
use crate::exchange::api::resource::json;
use crate::platform::web::{Error, Path, Result, text};
use crate::platform::words::Language;

/// How it is told of in the document.
pub const READING: Taking = Taking {
    name: "send-reading",
    done: ("201", "The reading is kept, or was before."),
    refused: &[],
    about: "/api/v1/organisations/{org}/indicators",
    narrowed: &[],
    body: example,
    answer: kept,
};

/// A reading as the indicator takes it.
fn example(indicator: &Value, today: Date, language: Language) -> Value {
    match indicator["kind"].as_str() {
        Some("number") => json!({ "taken_on": today, "value": 12.5 }),
        Some("judged") => {
            let note = json!({ language.code(): text(language, "api-example-note", &[]) });
            json!({ "taken_on": today, "note": note })
        }
        _ => json!({ "taken_on": today, "done": true }),
    }
}

/// What the answer to the example says.
fn kept(indicator: &Value, base: &str, today: Date) -> Value {
    let url = format!("{base}/indicators/{}", indicator["slug"].as_str().unwrap_or_default());
    json!({ "id": Uuid::nil(), "indicator": indicator["slug"], "taken_on": today, "url": url })
}

/// A reading to be kept: a value, whether it is done, or a note. One a day.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReading {
    pub taken_on: Date,
    /// Of an indicator that is a number.
    #[schema(value_type = Option<f64>)]
    pub value: Option<Number>,
    /// Of an indicator that is done or not.
    pub done: Option<bool>,
    #[serde(default)]
    pub note: Text,
}

/// A reading that is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptReading {
    pub id: Uuid,
    /// Name of its indicator in addresses.
    pub indicator: String,
    pub taken_on: Date,
    /// Address of the indicator's page.
    pub url: String,
}

impl NewReading {
    fn pairs(&self) -> Pairs {
        let mut pairs = texts("note", &self.note);
        pairs.push(("taken_on".into(), self.taken_on.to_string()));
        pairs.extend(self.value.as_ref().map(|value| ("value".into(), value.to_string())));
        pairs.extend(self.done.map(|done| ("done".into(), done.to_string())));
        pairs
    }
}

/// Keeps a reading, for those who look after content.
pub async fn add_reading(
    Holder { work, language }: Holder,
    Path((_, slug)): Path<(String, String)>,
    sending: Sending<NewReading>,
) -> Result {
    let kind = work.may_change("reading")?;
    let organisation = work.scope.organisation.id;
    let mut door = work.look().await?;
    let indicator = queries::indicator(&mut door, organisation, &slug).await?.ok_or(Error::NotFound)?;
    drop(door);
    let account = work.signed_in()?.account;
    let id = Uuid::now_v7();
    let known: Map<_, _> = [("indicator_id".to_owned(), json!(indicator))].into_iter().collect();
    let (note, path) = (sending.note(&id.to_string()), format!("readings/{slug}"));
    let sent = sending.sent(account, &path, sending.body.pairs());
    let keep = Keep { kind, target: Target::New(id), known, occasion: "token", then: &note };
    let kept = entry::keep_sent(&work, sent, keep, |_| Vec::new()).await?;
    let done = sending.done(&work, kept, language)?;
    let url = format!("{}/{}/indicators/{slug}", work.app.public_url, work.scope.organisation.slug);
    let reading = KeptReading {
        id: done.parse().unwrap_or(id),
        indicator: slug,
        taken_on: sending.body.taken_on,
        url: url.clone(),
    };
    let body = json(&reading)?;
    Ok((StatusCode::CREATED, [(header::LOCATION, url)], body).into_response())
}
