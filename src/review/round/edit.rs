//! What editors do to a round: plan it, set its days and its question, open it, let the forums begin.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::model::{Act, Plan, may};
use super::pages::{InRound, plan_page, refused};
use super::queries;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Kind, Pairs, Work, read_record};
use crate::platform::web::{Error, Path, Result};
use crate::platform::words::Quarter;
use crate::review::kinds::{ROUND_DAYS, ROUND_QUESTION, ROUND_SUMMARY, SITTING};

#[derive(Deserialize)]
pub(super) struct Planned {
    #[serde(default)]
    quarter: String,
}

pub(super) async fn plan(work: Work, Form(Planned { quarter }): Form<Planned>) -> Result {
    work.scope.require(Role::Editor)?;
    let Ok(quarter) = quarter.parse::<Quarter>() else { return refused(work, "wrong-choice").await };
    let organisation = work.scope.organisation.id;
    let mut door = work.begin(Uuid::now_v7(), "round").await?;
    let (habit, forums) = queries::habit(&mut door, organisation).await?;
    if forums.is_empty() {
        drop(door);
        return refused(work, "refused-no-forums").await;
    }
    let plan = Plan::suggest(quarter, work.today(), habit, forums.len());
    if !queries::plan(&mut door, organisation, quarter, &plan, &forums).await? {
        drop(door);
        return refused(work, "wrong-taken").await;
    }
    door.commit().await?;
    Ok(Redirect::to(&work.to(format!("/review/{quarter}/plan"))).into_response())
}

/// The form of a part of the plan.
fn part(found: &InRound, kind: Kind, title: &'static str, below: &str) -> Entry {
    let work = &found.work;
    let mut way = found.way();
    way.push((work.t("round-plan"), found.to("/plan")));
    Entry {
        kind,
        title: work.t(title),
        about: None,
        lead: None,
        button: work.t("save"),
        action: found.to(&format!("/plan/{below}")),
        way,
        then: found.to("/plan"),
        occasion: "round",
    }
}

async fn ask(work: Work, quarter: &str, kind: Kind, title: &'static str, below: &str) -> Result {
    let found = InRound::find(work, quarter, Role::Editor).await?;
    let row = read_record(&mut *found.work.look().await?, "round", found.round.id).await?;
    let entry = part(&found, kind, title, below);
    entry::ask(found.work, entry, row.as_ref(), &[]).await
}

async fn set(work: Work, quarter: &str, pairs: Pairs, kind: Kind, title: &'static str, below: &str) -> Result {
    if work.scope.reader.is_none() {
        return crate::council::record::signed_out(work, pairs);
    }
    let found = InRound::find(work, quarter, Role::Editor).await?;
    if let Err(refused) = may(found.round.state, Act::Plan) {
        let text = found.work.t(refused.text());
        return plan_page(found, Some(text)).await;
    }
    let entry = part(&found, kind, title, below);
    let target = Target::Known(found.round.id);
    entry::keep(found.work, entry, target, pairs, Map::new(), |_| Vec::new()).await
}

pub(super) async fn ask_days(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    ask(work, &quarter, ROUND_DAYS, "round-days", "days").await
}

pub(super) async fn set_days(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    set(work, &quarter, pairs, ROUND_DAYS, "round-days", "days").await
}

pub(super) async fn ask_question(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    ask(work, &quarter, ROUND_QUESTION, "values-question", "question").await
}

pub(super) async fn set_question(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    set(work, &quarter, pairs, ROUND_QUESTION, "values-question", "question").await
}

pub(super) async fn ask_summary(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    ask(work, &quarter, ROUND_SUMMARY, "round-summary", "summary").await
}

pub(super) async fn set_summary(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    set(work, &quarter, pairs, ROUND_SUMMARY, "round-summary", "summary").await
}

/// The form of a sitting's day.
fn sitting_form(found: &InRound, place: usize) -> Result<(Entry, Uuid)> {
    let sitting = found.round.sittings.iter().find(|sitting| sitting.place == place).ok_or(Error::NotFound)?;
    let mut entry = part(found, SITTING, "sitting-day", &format!("sittings/{place}"));
    entry.about = Some(found.work.plain(&sitting.body.name).to_owned());
    Ok((entry, sitting.id))
}

pub(super) async fn ask_sitting(work: Work, Path((_, quarter, place)): Path<(String, String, usize)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let (entry, id) = sitting_form(&found, place)?;
    let row = read_record(&mut *found.work.look().await?, "sitting", id).await?;
    entry::ask(found.work, entry, row.as_ref(), &[]).await
}

pub(super) async fn set_sitting(
    work: Work,
    Path((_, quarter, place)): Path<(String, String, usize)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return crate::council::record::signed_out(work, pairs);
    }
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let (entry, id) = sitting_form(&found, place)?;
    if let Err(refused) = may(found.round.state, Act::Plan) {
        let text = found.work.t(refused.text());
        return plan_page(found, Some(text)).await;
    }
    let (organisation, round) = (found.work.scope.organisation.id, found.round.id);
    let (app, account) = (found.work.app.clone(), found.work.signed_in()?.account);
    let answer =
        entry::keep(found.work, entry, Target::Known(id), pairs, Map::<String, Value>::new(), |_| Vec::new()).await?;
    if answer.status().is_redirection() {
        // The days of a round that is only planned follow its first sitting.
        let mut door = app.database.work_as(organisation, account, Uuid::now_v7(), "round").await?;
        queries::recount(&mut door, organisation, round).await?;
        door.commit().await?;
    }
    Ok(answer)
}

/// Moves the round on, if its state lets it.
async fn act(work: Work, quarter: &str, act: Act) -> Result {
    let found = InRound::find(work, quarter, Role::Editor).await?;
    let (organisation, round) = (found.work.scope.organisation.id, found.round.id);
    let (now, today) = ((found.work.app.now)(), found.work.today());
    let mut door = found.work.begin(Uuid::now_v7(), "round").await?;
    let state = queries::lock(&mut door, organisation, round).await?.ok_or(Error::NotFound)?;
    if let Err(refused) = may(state, act) {
        drop(door);
        let text = found.work.t(refused.text());
        return plan_page(found, Some(text)).await;
    }
    let mut then = found.to("/plan");
    match act {
        Act::Open => {
            queries::open(&mut door, organisation, round, now, today).await?;
            then = found.to("/reports");
        }
        Act::ToForums => queries::to_forums(&mut door, organisation, round, now).await?,
        Act::Cancel => {
            queries::cancel(&mut door, organisation, round).await?;
            then = found.work.to("/review");
        }
        Act::Plan | Act::Close => {}
    }
    door.commit().await?;
    Ok(Redirect::to(&then).into_response())
}

pub(super) async fn open(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    act(work, &quarter, Act::Open).await
}

pub(super) async fn to_forums(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    act(work, &quarter, Act::ToForums).await
}

pub(super) async fn cancel(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    act(work, &quarter, Act::Cancel).await
}
