//! The rolling three-month worklist: what the programme's work must keep to, looked through in each round (Kainuun liitto,
//! draft strategy 9.9.2024, card MVB 2.2 B: "3 kk välein tarkistettavalle työlistalle").

use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use serde::Deserialize;
use serde_json::{Map, json};
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::book::GoalRef;
use super::kinds::WORK_ITEM;
use super::round::InRound;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::organisation::Scope;
use crate::council::party::PartyRef;
use crate::council::record::{Pairs, Work, read_record, signed_out};
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::platform::words::{LocalText, Quarter};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/worklist", &[], list)
        .staff_page("/{org}/worklist/new", &[], ask)
        .action("/{org}/worklist/new", add)
        .staff_page("/{org}/worklist/{item}/edit", &[], edit)
        .action("/{org}/worklist/{item}/edit", save)
        .action("/{org}/review/{quarter}/worklist/{item}", review)
        .action("/{org}/review/{quarter}/worklist", carry_over)
}

/// A line of the worklist with what the rounds found of it.
#[derive(Debug, Deserialize)]
struct Line {
    id: Uuid,
    title: LocalText,
    owner: Option<PartyRef>,
    due_on: Option<Date>,
    goal: Option<GoalRef>,
    outcome: Option<String>,
    ended_on: Option<Date>,
    example: bool,
    rounds: Vec<Reviewed>,
}

#[derive(Debug, Deserialize)]
struct Reviewed {
    quarter: Quarter,
    outcome: String,
}

async fn items(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Line>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(w) || jsonb_build_object(
            'owner', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name) from party p
                where p.organisation_id = $1 and p.id = w.owner_id),
            'goal', (select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'title', g.title)
                from goal g join strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                where g.organisation_id = $1 and g.id = w.goal_id),
            'rounds', coalesce((select jsonb_agg(jsonb_build_object('quarter', r.quarter, 'outcome', v.outcome) order by r.quarter)
                from work_review v join round r on r.organisation_id = $1 and r.id = v.round_id
                where v.organisation_id = $1 and v.work_item_id = w.id), '[]')
        ) as "line!: Json<Line>"
        from work_item w where w.organisation_id = $1
        order by w.ended_on desc nulls first, w.due_on nulls last, w.added_on, w.id limit 300"#,
        organisation
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

#[derive(Template)]
#[template(path = "review/worklist.html")]
struct ListPage {
    scope: Scope,
    open: Vec<Line>,
    ended: Vec<Line>,
}

async fn list(work: Work) -> Result {
    work.scope.require(Role::Reader)?;
    let items = items(&mut *work.look().await?, work.scope.organisation.id).await?;
    let (open, ended) = items.into_iter().partition(|line| line.ended_on.is_none());
    Page(ListPage { open, ended, scope: work.scope }).fresh()
}

fn form(work: &Work, title: &str, below: &str) -> Entry {
    Entry {
        kind: WORK_ITEM,
        title: work.t(title),
        about: None,
        lead: None,
        button: work.t("save"),
        action: work.to(format!("/worklist/{below}")),
        way: vec![(work.t("worklist"), work.to("/worklist"))],
        then: work.to("/worklist"),
        occasion: "worklist",
    }
}

async fn ask(work: Work) -> Result {
    work.scope.require(Role::Editor)?;
    let entry = form(&work, "work-new", "new");
    let due = work.today().saturating_add(jiff::Span::new().months(3));
    entry::ask(work, entry, None, &[("due_on", due.to_string())]).await
}

async fn add(work: Work, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Editor)?;
    let entry = form(&work, "work-new", "new");
    let known = json!({ "added_on": work.today() });
    let known = known.as_object().cloned().unwrap_or_default();
    entry::keep(work, entry, Target::New(Uuid::now_v7()), pairs, known, |_| Vec::new()).await
}

async fn edit(work: Work, Path((_, item)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Editor)?;
    let row = read_record(&mut *work.look().await?, "work_item", item).await?.ok_or(Error::NotFound)?;
    let entry = form(&work, "work-edit", &format!("{item}/edit"));
    entry::ask(work, entry, Some(&row), &[]).await
}

async fn save(work: Work, Path((_, item)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Editor)?;
    let entry = form(&work, "work-edit", &format!("{item}/edit"));
    entry::keep(work, entry, Target::Known(item), pairs, Map::new(), |_| Vec::new()).await
}

#[derive(Deserialize)]
struct Outcome {
    #[serde(default)]
    outcome: String,
    /// The sitting that looks it through, to lead back to.
    #[serde(default)]
    place: usize,
}

/// What a round finds of a line.
async fn review(
    work: Work,
    Path((_, quarter, item)): Path<(String, String, Uuid)>,
    Form(Outcome { outcome, place }): Form<Outcome>,
) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    if !found.round.state.takes_reports() {
        return Err(Error::Closed);
    }
    if !["done", "carried", "dropped"].contains(&outcome.as_str()) {
        return Err(Error::BadRequest(outcome.chars().take(40).collect()));
    }
    let work = &found.work;
    let mut door = work.begin(Uuid::now_v7(), "worklist").await?;
    let known = read_record(&mut door, "work_item", item).await?;
    known.ok_or(Error::NotFound)?;
    found_of(&mut door, work.scope.organisation.id, found.round.id, item, &outcome, work.today()).await?;
    door.commit().await?;
    Ok(Redirect::to(&found.to(&format!("/sittings/{}#work", place.max(1)))).into_response())
}

/// Notes what a round found of a line, and ends the line or takes it up again.
async fn found_of(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Uuid,
    item: Uuid,
    outcome: &str,
    today: Date,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into work_review (organisation_id, id, round_id, work_item_id, outcome) values ($1, $2, $3, $4, $5)
        on conflict (organisation_id, round_id, work_item_id) do update set outcome = excluded.outcome",
        organisation,
        Uuid::now_v7(),
        round,
        item,
        outcome
    )
    .execute(&mut *door)
    .await?;
    let ended = (outcome != "carried").then_some(outcome);
    sqlx::query!(
        "update work_item set outcome = $3, ended_on = case when $3::text is not null then $4::date end, version = version + 1
        where organisation_id = $1 and id = $2 and outcome is distinct from $3",
        organisation,
        item,
        ended,
        today.to_sqlx() as _
    )
    .execute(door)
    .await
    .map(drop)
}

/// Carries over every line that the round has not looked through.
async fn carry_over(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Form(Outcome { place, .. }): Form<Outcome>,
) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    if !found.round.state.takes_reports() {
        return Err(Error::Closed);
    }
    let work = &found.work;
    let mut door = work.begin(Uuid::now_v7(), "worklist").await?;
    sqlx::query!(
        "insert into work_review (organisation_id, id, round_id, work_item_id, outcome)
        select $1, uuid_by_time(), $2, w.id, 'carried' from work_item w
        where w.organisation_id = $1 and w.ended_on is null
        on conflict (organisation_id, round_id, work_item_id) do nothing",
        work.scope.organisation.id,
        found.round.id
    )
    .execute(&mut *door)
    .await?;
    door.commit().await?;
    Ok(Redirect::to(&found.to(&format!("/sittings/{}#work", place.max(1)))).into_response())
}
