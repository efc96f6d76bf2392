//! The yearly assessment of a must-win battle: how far it came, whether it was resourced, whether it goes on. It stands on
//! the agenda of the round in which it falls due.

use axum::Form;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::book::{GoalRef, live};
use super::kinds::ASSESSMENT;
use super::round::{InRound, State};
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Pairs, Work, read_record, signed_out};
use crate::platform::web::{Error, Pages, Path, Result};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/review/{quarter}/assessments/{goal}", &[], ask)
        .action("/{org}/review/{quarter}/assessments/{goal}", save)
}

/// The form of a goal's assessment in a round that is at work, and the assessment if there is one.
async fn form(found: &InRound, goal: Uuid) -> Result<(Entry, Option<Value>)> {
    let work = &found.work;
    let organisation = work.scope.organisation.id;
    if !matches!(found.round.state, State::Collecting | State::InForums) {
        return Err(Error::NotFound);
    }
    let mut door = work.look().await?;
    let book = live(&mut door, organisation, found.round.id, work.today(), true).await?.ok_or(Error::NotFound)?;
    let pointers = book.due.iter().chain(book.assessments.iter().map(|assessment| &assessment.goal));
    let known: &GoalRef = pointers.into_iter().find(|known| known.id == goal).ok_or(Error::NotFound)?;
    let id = sqlx::query_scalar!(
        "select id from assessment where organisation_id = $1 and round_id = $2 and goal_id = $3",
        organisation,
        found.round.id,
        goal
    )
    .fetch_optional(&mut *door)
    .await?;
    let row = match id {
        Some(id) => read_record(&mut door, "assessment", id).await?,
        None => None,
    };
    let entry = Entry {
        kind: ASSESSMENT,
        title: work.tx("assessment-of", known.called()),
        about: Some(work.plain(&known.title).to_owned()),
        lead: Some(work.t("assessment-help")),
        button: work.t("save"),
        action: found.to(&format!("/assessments/{goal}")),
        way: found.way(),
        then: found.to("/sittings/1#assessments"),
        occasion: "assessment",
    };
    Ok((entry, row))
}

async fn ask(work: Work, Path((_, quarter, goal)): Path<(String, String, Uuid)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let (entry, row) = form(&found, goal).await?;
    let today = found.work.today().to_string();
    entry::ask(found.work, entry, row.as_ref(), &[("assessed_on", today)]).await
}

async fn save(work: Work, Path((_, quarter, goal)): Path<(String, String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    let (entry, row) = form(&found, goal).await?;
    let id = row.and_then(|row| row["id"].as_str()?.parse().ok());
    let known = json!({ "goal_id": goal, "round_id": found.round.id, "year": found.round.quarter.year() });
    let known: Map<String, Value> = known.as_object().cloned().unwrap_or_default();
    let target = id.map_or_else(|| Target::New(Uuid::now_v7()), Target::Known);
    entry::keep(found.work, entry, target, pairs, known, |_| Vec::new()).await
}
