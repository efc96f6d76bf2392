//! The values, taken up in each round: one question, answers without names, and the staff meeting's one answer.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::Map;
use sqlx::PgConnection;
use uuid::Uuid;

use super::book::{Book, book_of, live};
use super::kinds::ROUND_ANSWER;
use super::round::{InRound, Round, State};
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::organisation::Scope;
use crate::council::record::{Pairs, Work, read_record, signed_out};
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::platform::words::LocalText;

/// Most characters of an answer in words.
const LONGEST: usize = 2_000;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/review/{quarter}/values", &[], show)
        .action("/{org}/review/{quarter}/values", give)
        .staff_page("/{org}/review/{quarter}/values/answer", &[], ask_answer)
        .action("/{org}/review/{quarter}/values/answer", answer)
}

#[derive(Template)]
#[template(path = "review/values.html")]
struct ValuesPage {
    scope: Scope,
    round: Round,
    book: Book,
    /// Whether the reader may answer, and has not yet.
    may_answer: bool,
    answered: bool,
    /// What was typed.
    words: String,
    /// Key of what is wrong.
    wrong: Option<&'static str>,
}

async fn has_answered(door: &mut PgConnection, organisation: Uuid, round: Uuid, account: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from value_answered where organisation_id = $1 and round_id = $2 and account_id = $3) as "known!""#,
        organisation,
        round,
        account
    )
    .fetch_one(door)
    .await
}

async fn show(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Reader).await?;
    page(found, String::new(), None).await
}

async fn page(found: InRound, words: String, wrong: Option<&'static str>) -> Result {
    let InRound { work, round } = found;
    let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
    let book = match round.state {
        State::Closed => book_of(&work.app, &work.scope, round.quarter).await?.0,
        _ => {
            live(&mut *work.look().await?, organisation, round.id, work.today(), true).await?.ok_or(Error::NotFound)?
        }
    };
    let answered = has_answered(&mut *work.look().await?, organisation, round.id, account).await?;
    let may_answer = takes_answers(&round) && work.scope.may(Role::Reporter) && !answered;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = ValuesPage { round, book, may_answer, answered, words, wrong, scope: work.scope };
    Ok((status, Page(page).fresh()?).into_response())
}

fn takes_answers(round: &Round) -> bool {
    round.state.takes_reports() && !round.question.is_empty()
}

#[derive(Deserialize)]
struct Given {
    #[serde(default)]
    mark: String,
    #[serde(default)]
    words: String,
}

/// Takes an answer, once from each: the mark is counted, the words are kept, and neither says whose they are.
async fn give(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Form(Given { mark, words }): Form<Given>,
) -> Result {
    let found = InRound::find(work, &quarter, Role::Reporter).await?;
    if !takes_answers(&found.round) {
        return Err(Error::Closed);
    }
    let Some(mark) = mark.parse::<i16>().ok().filter(|mark| (1..=5).contains(mark)) else {
        return page(found, words, Some("wrong-mark")).await;
    };
    let language = entry::written_in(&found.work.scope);
    let text = LocalText::default().try_with(language, words.trim());
    let Some(text) = text.ok().filter(|_| words.chars().count() <= LONGEST) else {
        return page(found, words, Some("wrong-forbidden")).await;
    };
    let (organisation, account) = (found.work.scope.organisation.id, found.work.signed_in()?.account);
    let round = found.round.id;
    let mut door = found.work.begin(Uuid::now_v7(), "").await?;
    let first = sqlx::query!(
        "insert into value_answered (organisation_id, round_id, account_id) values ($1, $2, $3) on conflict do nothing",
        organisation,
        round,
        account
    )
    .execute(&mut *door)
    .await?;
    if first.rows_affected() == 1 {
        sqlx::query!(
            "insert into value_mark as k (organisation_id, round_id, mark, given) values ($1, $2, $3, 1)
            on conflict (organisation_id, round_id, mark) do update set given = k.given + 1",
            organisation,
            round,
            mark
        )
        .execute(&mut *door)
        .await?;
        if !text.is_empty() {
            sqlx::query!(
                "insert into value_word (organisation_id, round_id, body) values ($1, $2, $3)",
                organisation,
                round,
                text as _
            )
            .execute(&mut *door)
            .await?;
        }
        door.commit().await?;
    }
    Ok(Redirect::to(&found.to("/values")).into_response())
}

/// The form of the staff meeting's one answer.
fn form(found: &InRound) -> Entry {
    let work = &found.work;
    let mut way = found.way();
    way.push((work.t("values"), found.to("/values")));
    Entry {
        kind: ROUND_ANSWER,
        title: work.t("values-answer"),
        about: None,
        lead: Some(work.plain(&found.round.question).to_owned()),
        button: work.t("save"),
        action: found.to("/values/answer"),
        way,
        then: found.to("/values"),
        occasion: "values",
    }
}

async fn ask_answer(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let row = read_record(&mut *found.work.look().await?, "round", found.round.id).await?;
    let entry = form(&found);
    entry::ask(found.work, entry, row.as_ref(), &[]).await
}

async fn answer(work: Work, Path((_, quarter)): Path<(String, String)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    if !takes_answers(&found.round) {
        return Err(Error::Closed);
    }
    let (entry, round) = (form(&found), found.round.id);
    entry::keep(found.work, entry, Target::Known(round), pairs, Map::new(), |_| Vec::new()).await
}
