//! What readers ask and say of a round, before and during its sittings. An answer stays with its question.

use axum::Form;
use serde::Deserialize;
use serde_json::{Map, json};
use uuid::Uuid;

use super::kinds::{ANSWER, QUESTION};
use super::round::InRound;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Pairs, Work, read_record, signed_out};
use crate::platform::web::{Error, Pages, Path, Query, Result};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/review/{quarter}/questions/new", &["measure"], ask)
        .action("/{org}/review/{quarter}/questions/new", add)
        .staff_page("/{org}/review/{quarter}/questions/{question}/answer", &[], ask_answer)
        .action("/{org}/review/{quarter}/questions/{question}/answer", answer)
}

#[derive(Debug, Default, Deserialize)]
struct About {
    measure: Option<Uuid>,
}

/// The form of a question, with the columns of what it is about.
async fn form(found: &InRound, about: &About) -> Result<(Entry, Map<String, serde_json::Value>)> {
    if !found.round.state.takes_reports() {
        return Err(Error::NotFound);
    }
    let work = &found.work;
    let mut columns = Map::new();
    columns.insert("round_id".into(), json!(found.round.id));
    let (mut words, mut query) = (None, String::new());
    if let Some(measure) = about.measure {
        let row = read_record(&mut *work.look().await?, "measure", measure).await?.ok_or(Error::NotFound)?;
        let title = serde_json::from_value(row["title"].clone()).unwrap_or_default();
        words = Some(format!("{} {}", row["code"].as_str().unwrap_or_default(), work.plain(&title)));
        columns.insert("measure_id".into(), json!(measure));
        query = format!("?measure={measure}");
    }
    let entry = Entry {
        kind: QUESTION,
        title: work.t("question-new"),
        about: words,
        lead: Some(work.t("question-new-help")),
        button: work.t("send"),
        action: found.to(&format!("/questions/new{query}")),
        way: found.way(),
        then: found.to("#questions"),
        occasion: "question",
    };
    Ok((entry, columns))
}

async fn ask(work: Work, Path((_, quarter)): Path<(String, String)>, Query(about): Query<About>) -> Result {
    let found = InRound::find(work, &quarter, Role::Reader).await?;
    let (entry, _) = form(&found, &about).await?;
    entry::ask(found.work, entry, None, &[("kind", "question".to_owned())]).await
}

async fn add(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Query(about): Query<About>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let found = InRound::find(work, &quarter, Role::Reader).await?;
    let (entry, mut columns) = form(&found, &about).await?;
    columns.insert("asked_by".into(), json!(found.work.signed_in()?.account));
    columns.insert("asked_at".into(), json!((found.work.app.now)()));
    entry::keep(found.work, entry, Target::New(Uuid::now_v7()), pairs, columns, |_| Vec::new()).await
}

/// The form of an answer, and the question as it stands.
async fn answering(found: &InRound, question: Uuid) -> Result<(Entry, serde_json::Value)> {
    let work = &found.work;
    let row = read_record(&mut *work.look().await?, "question", question).await?;
    let row = row.filter(|row| row["round_id"] == json!(found.round.id)).ok_or(Error::NotFound)?;
    if !found.round.state.takes_reports() {
        return Err(Error::NotFound);
    }
    let body = serde_json::from_value(row["body"].clone()).unwrap_or_default();
    let entry = Entry {
        kind: ANSWER,
        title: work.t("question-answer"),
        about: None,
        lead: Some(work.plain(&body).to_owned()),
        button: work.t("save"),
        action: found.to(&format!("/questions/{question}/answer")),
        way: found.way(),
        then: found.to("#questions"),
        occasion: "question",
    };
    Ok((entry, row))
}

async fn ask_answer(work: Work, Path((_, quarter, question)): Path<(String, String, Uuid)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Reporter).await?;
    let (entry, row) = answering(&found, question).await?;
    entry::ask(found.work, entry, Some(&row), &[]).await
}

async fn answer(
    work: Work,
    Path((_, quarter, question)): Path<(String, String, Uuid)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let found = InRound::find(work, &quarter, Role::Reporter).await?;
    let (entry, _) = answering(&found, question).await?;
    let (account, now) = (found.work.signed_in()?.account, (found.work.app.now)());
    let known = json!({ "answered_by": account, "answered_at": now });
    let known = known.as_object().cloned().unwrap_or_default();
    entry::keep(found.work, entry, Target::Known(question), pairs, known, |_| Vec::new()).await
}
