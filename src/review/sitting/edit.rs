//! What the secretary records: what was noted, decided with its section, passed on, and what is done about deviations.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::model::Act;
use super::pages::{InSitting, sitting_page};
use super::queries;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Kind, Pairs, Work, Wrong, day, read_record, signed_out};
use crate::platform::web::{Error, Path, Query, Result};
use crate::review::kinds::{DECISION, NOTED, REACTION};

/// The sitting that something is to be recorded in, or its page with why it may not be.
async fn allowed(work: Work, quarter: &str, place: usize, act: Act) -> Result<InSitting> {
    let sitting = InSitting::find(work, quarter, place, Role::Editor).await?;
    match sitting.refused(act) {
        Some(refused) => Err(Error::Refused(Box::new(sitting_page(sitting, Some(refused)).await?))),
        None => Ok(sitting),
    }
}

/// A form of the sitting.
fn form(sitting: &InSitting, kind: Kind, title: &str, below: &str, about: Option<String>) -> Entry {
    let work = &sitting.found.work;
    let mut way = sitting.found.way();
    way.push((work.plain(&sitting.sitting.body.name).to_owned(), sitting.to("")));
    Entry {
        kind,
        title: work.t(title),
        about,
        lead: None,
        button: work.t("save"),
        action: sitting.to(below),
        way,
        then: sitting.to(""),
        occasion: "sitting",
    }
}

pub(super) async fn ask_noted(work: Work, Path((_, quarter, place)): Path<(String, String, usize)>) -> Result {
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let row = read_record(&mut *sitting.found.work.look().await?, "sitting", sitting.sitting.id).await?;
    let entry = form(&sitting, NOTED, "sitting-noted", "/noted", None);
    entry::ask(sitting.found.work, entry, row.as_ref(), &[]).await
}

pub(super) async fn set_noted(
    work: Work,
    Path((_, quarter, place)): Path<(String, String, usize)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let entry = form(&sitting, NOTED, "sitting-noted", "/noted", None);
    let target = Target::Known(sitting.sitting.id);
    entry::keep(sitting.found.work, entry, target, pairs, Map::new(), |_| Vec::new()).await
}

/// The form of what is done about a measure's deviation, and the reaction's id if the sitting has set one.
async fn reaction_form(sitting: &InSitting, measure: Uuid) -> Result<(Entry, Option<Uuid>)> {
    let book = sitting.book().await?;
    let deviating = book.measure(&measure).filter(|entry| entry.is_deviation()).ok_or(Error::NotFound)?;
    let work = &sitting.found.work;
    let about = format!("{} {}", deviating.code, work.plain(&deviating.title));
    let known =
        queries::reaction(&mut *work.look().await?, work.scope.organisation.id, sitting.sitting.id, measure).await?;
    let mut entry = form(sitting, REACTION, "reaction-set", &format!("/reactions/{measure}"), Some(about));
    entry.lead = Some(work.t("reaction-set-help"));
    Ok((entry, known))
}

pub(super) async fn ask_reaction(
    work: Work,
    Path((_, quarter, place, measure)): Path<(String, String, usize, Uuid)>,
) -> Result {
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let (entry, known) = reaction_form(&sitting, measure).await?;
    let row = match known {
        Some(id) => read_record(&mut *sitting.found.work.look().await?, "reaction", id).await?,
        None => None,
    };
    entry::ask(sitting.found.work, entry, row.as_ref(), &[]).await
}

pub(super) async fn set_reaction(
    work: Work,
    Path((_, quarter, place, measure)): Path<(String, String, usize, Uuid)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let (entry, known) = reaction_form(&sitting, measure).await?;
    let target = known.map_or_else(|| Target::New(Uuid::now_v7()), Target::Known);
    let columns = ids(&sitting, json!({ "measure_id": measure }));
    let sits_on = sitting.sitting.sits_on;
    let check = move |columns: &mut Map<String, Value>| {
        let due = columns["due_on"].as_str().and_then(day);
        match due {
            Some(due) if due < sits_on => vec![Wrong::new("due_on", "wrong-before-sitting")],
            _ => Vec::new(),
        }
    };
    entry::keep(sitting.found.work, entry, target, pairs, columns, check).await
}

/// What everything that a sitting records carries.
fn ids(sitting: &InSitting, with: Value) -> Map<String, Value> {
    let mut columns = with.as_object().cloned().unwrap_or_default();
    columns.insert("round_id".into(), json!(sitting.found.round.id));
    columns.insert("sitting_id".into(), json!(sitting.sitting.id));
    columns
}

/// What a decision is about.
#[derive(Debug, Default, Deserialize)]
pub(super) struct About {
    measure: Option<Uuid>,
    signal: Option<Uuid>,
    goal: Option<Uuid>,
}

/// The form of a decision, with the columns that say what it is about.
async fn decision_form(sitting: &InSitting, about: &About) -> Result<(Entry, Map<String, Value>)> {
    let book = sitting.book().await?;
    let work = &sitting.found.work;
    let (words, columns, query) = match about {
        About { measure: Some(id), .. } => {
            let entry = book.measure(id).ok_or(Error::NotFound)?;
            (
                Some(format!("{} {}", entry.code, work.plain(&entry.title))),
                json!({ "measure_id": id }),
                format!("?measure={id}"),
            )
        }
        About { signal: Some(id), .. } => {
            let signal = book.signals.iter().find(|signal| signal.id == *id).ok_or(Error::NotFound)?;
            (
                Some(work.plain(&signal.body).chars().take(120).collect()),
                json!({ "signal_id": id }),
                format!("?signal={id}"),
            )
        }
        About { goal: Some(id), .. } => {
            let goal =
                book.due.iter().chain(book.assessments.iter().map(|done| &done.goal)).find(|goal| goal.id == *id);
            let goal = goal.ok_or(Error::NotFound)?;
            (
                Some(format!("{} {}", goal.called(), work.plain(&goal.title))),
                json!({ "goal_id": id }),
                format!("?goal={id}"),
            )
        }
        About { .. } => (None, json!({}), String::new()),
    };
    let entry = form(sitting, DECISION, "decision-new", &format!("/decisions/new{query}"), words);
    Ok((entry, ids(sitting, columns)))
}

pub(super) async fn ask_decision(
    work: Work,
    Path((_, quarter, place)): Path<(String, String, usize)>,
    Query(about): Query<About>,
) -> Result {
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let (entry, _) = decision_form(&sitting, &about).await?;
    // What is about a signal is as internal as the signal is.
    let visibility = if about.signal.is_some() { "internal" } else { "public" };
    entry::ask(sitting.found.work, entry, None, &[("visibility", visibility.to_owned())]).await
}

pub(super) async fn add_decision(
    work: Work,
    Path((_, quarter, place)): Path<(String, String, usize)>,
    Query(about): Query<About>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let (entry, mut columns) = decision_form(&sitting, &about).await?;
    columns.insert("made_at".into(), json!((sitting.found.work.app.now)()));
    let check = |columns: &mut Map<String, Value>| match columns["outcome"] == "decided" && columns["section"].is_null()
    {
        true => vec![Wrong::new("section", "wrong-section")],
        false => Vec::new(),
    };
    entry::keep(sitting.found.work, entry, Target::New(Uuid::now_v7()), pairs, columns, check).await
}

pub(super) async fn remove_decision(
    work: Work,
    Path((_, quarter, place, decision)): Path<(String, String, usize, Uuid)>,
) -> Result {
    let sitting = allowed(work, &quarter, place, Act::Record).await?;
    let work = &sitting.found.work;
    let mut door = work.begin(Uuid::now_v7(), "sitting").await?;
    if !queries::remove_decision(&mut door, work.scope.organisation.id, sitting.sitting.id, decision).await? {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(Redirect::to(&sitting.to("#minutes")).into_response())
}

/// Concludes the sitting. No deviation leaves it without an answer.
pub(super) async fn conclude(work: Work, Path((_, quarter, place)): Path<(String, String, usize)>) -> Result {
    let sitting = allowed(work, &quarter, place, Act::Conclude).await?;
    let unanswered = sitting.book().await?.unanswered().len();
    if unanswered > 0 {
        let text = sitting.found.work.tn("conclude-unanswered", unanswered);
        return sitting_page(sitting, Some(text)).await;
    }
    let work = &sitting.found.work;
    let by = (work.signed_in()?.account, (work.app.now)());
    let mut door = work.begin(Uuid::now_v7(), "sitting").await?;
    queries::conclude(&mut door, work.scope.organisation.id, sitting.sitting.id, Some(by)).await?;
    door.commit().await?;
    Ok(Redirect::to(&sitting.to("")).into_response())
}

pub(super) async fn go_on(work: Work, Path((_, quarter, place)): Path<(String, String, usize)>) -> Result {
    let sitting = allowed(work, &quarter, place, Act::Continue).await?;
    let work = &sitting.found.work;
    let mut door = work.begin(Uuid::now_v7(), "sitting").await?;
    queries::conclude(&mut door, work.scope.organisation.id, sitting.sitting.id, None).await?;
    door.commit().await?;
    Ok(Redirect::to(&sitting.to("")).into_response())
}
