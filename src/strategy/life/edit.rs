//! What happens to a strategy: a decision, a successor, its end, its next version.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use uuid::Uuid;

use super::model::{Act, may};
use super::pages::{Decision, page};
use super::queries;
use crate::council::record::{Work, day};
use crate::platform::web::{Error, Path, Result};
use crate::platform::words::{LocalText, Slug};
use crate::strategy::document::StrategyState;

/// A decision as it can be kept: the body, the day, the section.
fn read(typed: &Decision) -> Result<(Uuid, jiff::civil::Date, String), (&'static str, &'static str)> {
    let body = typed.body.parse().map_err(|_| ("body", "wrong-required"))?;
    let day = day(typed.day.trim()).ok_or(("day", "wrong-day"))?;
    let section = typed.section.trim();
    let plain = !section.chars().any(char::is_control) && section.chars().count() <= 40;
    match section {
        "" => Err(("section", "wrong-required")),
        section if plain => Ok((body, day, section.to_owned())),
        _ => Err(("section", "wrong-long")),
    }
}

pub(super) async fn decide(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(typed): Form<Decision>) -> Result {
    work.may_change("strategy")?;
    let (body, day, section) = match read(&typed) {
        Ok(read) => read,
        Err(wrong) => return page(work, id, typed, Some(wrong), None).await,
    };
    let replaces: Option<Uuid> = match typed.replaces.as_str() {
        "" => None,
        text => Some(text.parse().map_err(|_| Error::NotFound)?),
    };
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "decision").await?;
    let life = queries::lock(&mut door, id).await?.ok_or(Error::NotFound)?;
    if !may(life.state, Act::Decide) {
        drop(door);
        return page(work, id, typed, Some(("body", "life-not-now")), None).await;
    }
    // Whoever decides is a body of the organisation: the foreign key says that it is its own, this that it is a body.
    let known = crate::council::record::read_record(&mut door, "party", body).await?;
    if known.is_none_or(|party| party["kind"] != "body") {
        drop(door);
        return page(work, id, typed, Some(("body", "wrong-choice")), None).await;
    }
    queries::decide(&mut door, id, body, day, &section).await?;
    if let Some(replaced) = replaces {
        let other = queries::lock(&mut door, replaced).await?.ok_or(Error::NotFound)?;
        // The world is not left with a strategy that something hidden has replaced.
        if other.public && !life.public {
            drop(door);
            return page(work, id, typed, Some(("replaces", "life-public-first")), None).await;
        }
        if replaced == id || !may(other.state, Act::Supersede) {
            drop(door);
            return page(work, id, typed, Some(("replaces", "life-not-now")), None).await;
        }
        queries::supersede(&mut door, replaced, id).await?;
    }
    door.commit().await?;
    to_life(&work, id, change)
}

fn to_life(work: &Work, id: Uuid, change: Uuid) -> Result {
    Ok(Redirect::to(&format!("{}?done={change}", work.to_record("strategy", id, "life"))).into_response())
}

#[derive(Deserialize)]
pub(super) struct Succession {
    #[serde(default)]
    by: String,
}

pub(super) async fn supersede(
    work: Work,
    Path((_, id)): Path<(String, Uuid)>,
    Form(Succession { by }): Form<Succession>,
) -> Result {
    work.may_change("strategy")?;
    let by: Uuid = match by.parse() {
        Ok(by) if by != id => by,
        _ => return page(work, id, Decision::default(), Some(("by", "wrong-required")), None).await,
    };
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "decision").await?;
    let life = queries::lock(&mut door, id).await?.ok_or(Error::NotFound)?;
    let next = queries::lock(&mut door, by).await?.ok_or(Error::NotFound)?;
    if life.public && !next.public {
        drop(door);
        return page(work, id, Decision::default(), Some(("by", "life-public-first")), None).await;
    }
    if !may(life.state, Act::Supersede) || next.state != StrategyState::InForce {
        drop(door);
        return page(work, id, Decision::default(), Some(("by", "life-not-now")), None).await;
    }
    queries::supersede(&mut door, id, by).await?;
    door.commit().await?;
    to_life(&work, id, change)
}

pub(super) async fn end(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    work.may_change("strategy")?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "end").await?;
    let life = queries::lock(&mut door, id).await?.ok_or(Error::NotFound)?;
    if !may(life.state, Act::End) {
        drop(door);
        return page(work, id, Decision::default(), Some(("end", "life-not-now")), None).await;
    }
    queries::end(&mut door, id).await?;
    door.commit().await?;
    to_life(&work, id, change)
}

#[derive(Deserialize)]
pub(super) struct NextVersion {
    /// What it is called, in the organisation's own language.
    #[serde(default)]
    title: String,
    /// Its name in addresses; made from the title when empty.
    #[serde(default)]
    slug: String,
}

pub(super) async fn write_next(
    work: Work,
    Path((_, id)): Path<(String, Uuid)>,
    Form(NextVersion { title, slug }): Form<NextVersion>,
) -> Result {
    work.may_change("strategy")?;
    let named = LocalText::default().try_with(work.scope.first, title.trim());
    let Some(title) = named.ok().filter(|named| !named.is_empty() && title.len() <= 1000) else {
        return page(work, id, Decision::default(), Some(("title", "wrong-required")), None).await;
    };
    let slug = match slug.trim() {
        "" => title.get(work.scope.first).and_then(Slug::from_title),
        slug => Slug::parse(slug).ok(),
    };
    let Some(slug) = slug else {
        return page(work, id, Decision::default(), Some(("slug", "wrong-slug")), None).await;
    };
    let (copy, change) = (Uuid::now_v7(), Uuid::now_v7());
    let mut door = work.begin(change, "version").await?;
    match queries::copy(&mut door, id, copy, slug.as_str()).await {
        Ok(true) => {}
        Ok(false) => return Err(Error::NotFound),
        Err(sqlx::Error::Database(cause)) if cause.is_unique_violation() => {
            drop(door);
            return page(work, id, Decision::default(), Some(("slug", "wrong-taken")), None).await;
        }
        Err(error) => return Err(error.into()),
    }
    queries::name(&mut door, copy, &title).await?;
    door.commit().await?;
    Ok(Redirect::to(&format!("{}?done={change}", work.to_record("strategy", copy, "edit"))).into_response())
}
