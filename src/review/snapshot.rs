//! Closing a round: the reports become the measures' own, everything is frozen as it stands, and the record takes its
//! place in the chain. After that nothing changes; what was wrong is said in a correction beside it.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::book::live;
use super::kinds::CORRECTION;
use super::round::{Act, InRound, Round, State, may};
use crate::council::account::Role;
use crate::council::entry::{self, Entry};
use crate::council::organisation::{Organisation, Scope};
use crate::council::record::{Pairs, Sent, Work, signed_out};
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::strategy::frozen;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/review/{quarter}/closure", &[], ask)
        .action("/{org}/review/{quarter}/closure", close)
        .staff_page("/{org}/review/{quarter}/corrections/new", &[], ask_correction)
        .action("/{org}/review/{quarter}/corrections/new", correct)
}

#[derive(Template)]
#[template(path = "review/closure.html")]
struct ClosurePage {
    scope: Scope,
    round: Round,
    /// What still has to be done: key of the sentence, and how many it is about.
    obstacles: Vec<(&'static str, usize)>,
    /// Why it cannot be closed now.
    not_now: Option<String>,
    /// Whether somebody tried.
    tried: bool,
}

async fn ask(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let not_now = may(found.round.state, Act::Close).err().map(|refused| found.work.t(refused.text()));
    page(found, not_now, StatusCode::OK).await
}

async fn page(found: InRound, not_now: Option<String>, status: StatusCode) -> Result {
    let InRound { work, round } = found;
    let mut obstacles = Vec::new();
    if round.state == State::InForums {
        let mut door = work.look().await?;
        let book = live(&mut door, work.scope.organisation.id, round.id, work.today(), true).await?;
        obstacles = book.map(|book| book.obstacles()).unwrap_or_default();
    }
    let tried = status != StatusCode::OK;
    Ok((status, Page(ClosurePage { round, obstacles, not_now, tried, scope: work.scope }).fresh()?).into_response())
}

async fn close(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let work = &found.work;
    let mut door = work.begin(Uuid::now_v7(), "closing").await?;
    let closed = freeze(&mut door, &work.scope.organisation, &found.round, (work.app.now)()).await?;
    match closed {
        Ok(()) => {
            door.commit().await?;
            Ok(Redirect::to(&found.to("")).into_response())
        }
        Err(refused) => {
            drop(door);
            let text = found.work.t(refused);
            page(found, Some(text), StatusCode::CONFLICT).await
        }
    }
}

/// Closes a round within a transaction that works for its organisation; or the key of the sentence that says why not.
///
/// # Errors
/// When the database refuses.
pub async fn freeze(
    door: &mut PgConnection,
    organisation: &Organisation,
    round: &Round,
    now: Timestamp,
) -> sqlx::Result<std::result::Result<(), String>> {
    let own = organisation.id;
    let today = now.to_zoned(organisation.time_zone.clone()).date();
    let state = super::round::lock(door, own, round.id).await?.unwrap_or(State::Closed);
    if let Err(refused) = may(state, Act::Close) {
        return Ok(Err(refused.text()));
    }
    let Some(book) = live(door, own, round.id, today, true).await? else { return Ok(Err("refused-closed".into())) };
    if !book.obstacles().is_empty() {
        return Ok(Err("close-not-yet".into()));
    }
    take_over(door, own, round.id).await?;
    sqlx::query_scalar!("select set_config('suunta.freezes', $1, true)", round.id.to_string())
        .fetch_one(&mut *door)
        .await?;
    for internal in [true, false] {
        sqlx::query_scalar!("select set_config('suunta.as_visitor', $1, true)", if internal { "" } else { "on" })
            .fetch_one(&mut *door)
            .await?;
        let mut pages = frozen::all(door, own).await?;
        let mut book = live(door, own, round.id, today, internal).await?;
        if let Some(book) = &mut book {
            book.state = State::Closed;
            book.closed_at = Some(now);
        }
        pages.push((format!("/review/{}", round.quarter), json!(book)));
        for (path, facts) in pages {
            sqlx::query!(
                "insert into frozen_page (organisation_id, round_id, path, internal, facts) values ($1, $2, $3, $4, $5)",
                own,
                round.id,
                path,
                internal,
                facts
            )
            .execute(&mut *door)
            .await?;
        }
    }
    sqlx::query_scalar!("select set_config('suunta.as_visitor', '', true)").fetch_one(&mut *door).await?;
    sqlx::query!("select close_round($1, $2)", round.id, now.to_sqlx() as _).execute(door).await?;
    Ok(Ok(()))
}

/// The measures take over what was accepted of them.
async fn take_over(door: &mut PgConnection, organisation: Uuid, round: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update measure m set phase = t.phase, status = t.status, status_reason = t.status_reason, reported_in = r.quarter,
            version = m.version + 1
        from report t join round r on r.organisation_id = t.organisation_id and r.id = t.round_id
        where t.organisation_id = $1 and t.round_id = $2 and t.state = 'accepted'
            and m.organisation_id = $1 and m.id = t.measure_id",
        organisation,
        round
    )
    .execute(door)
    .await
    .map(drop)
}

/// The form of a correction.
fn correction(found: &InRound) -> Entry {
    let work = &found.work;
    Entry {
        kind: CORRECTION,
        title: work.t("correction-new"),
        about: None,
        lead: Some(work.t("correction-help")),
        button: work.t("save"),
        action: found.to("/corrections/new"),
        way: found.way(),
        then: found.to(""),
        occasion: "correction",
    }
}

async fn ask_correction(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    if found.round.state != State::Closed {
        return Err(Error::NotFound);
    }
    let entry = correction(&found);
    entry::ask(found.work, entry, None, &[]).await
}

async fn correct(work: Work, Path((_, quarter)): Path<(String, String)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    if found.round.state != State::Closed {
        return Err(Error::NotFound);
    }
    let entry = correction(&found);
    let sent = Sent::of(&found.work, pairs);
    let (account, now) = (found.work.signed_in()?.account, (found.work.app.now)());
    let round = found.round.id;
    entry::keep_by(
        found.work,
        entry,
        sent,
        async move |door: &mut PgConnection, columns: &serde_json::Map<String, serde_json::Value>| {
            sqlx::query!(
                "select correct_round($1, $2, $3, $4, $5)",
                round,
                Uuid::now_v7(),
                columns["body"],
                account,
                now.to_sqlx() as _
            )
            .execute(door)
            .await
            .map(drop)
        },
    )
    .await
}

/// What was found of one organisation's chain of closed quarters.
#[derive(Debug)]
pub struct Chain {
    pub organisation: String,
    pub links: i64,
    /// One line for each place where it is not what was frozen.
    pub faults: Vec<String>,
}

/// Checks the chains of all organisations, as the schema's owner: that no link is missing or altered, and that every
/// frozen page is still what was frozen.
///
/// # Errors
/// When the database is away.
pub async fn verify(owner: &mut PgConnection) -> sqlx::Result<Vec<Chain>> {
    let rows = sqlx::query!(
        r#"select o.slug as "slug!", (select count(*) from snapshot s where s.organisation_id = o.id) as "links!",
            array(select concat_ws(' ', f.quarter, 'record ' || f.number, f.fault) from snapshot_faults(o.id) f) as "faults!"
        from organisation o order by o.position, o.slug"#
    )
    .fetch_all(owner)
    .await?;
    Ok(rows.into_iter().map(|row| Chain { organisation: row.slug, links: row.links, faults: row.faults }).collect())
}
