//! The desk, and the page that is taken into a development discussion.

use askama::Template;
use jiff::civil::Date;
use sqlx::PgConnection;
use uuid::Uuid;

use super::model::{AtWork, Now, Own, Task};
use super::queries;
use crate::council::account::Role;
use crate::council::contact::{Waiting, waiting_for};
use crate::council::organisation::Scope;
use crate::council::record::{Change, Filter, Work, told, trail};
use crate::overview::calendar::{self, Event};
use crate::overview::start::{self, Guide};
use crate::platform::web::{Page, Pages, Result};
use crate::platform::words::LocalText;
use crate::review::book::{Sitting, last_closed, live};
use crate::strategy::health::{facts, findings};

/// Days back in which something counts as changed lately.
const LATELY: i64 = 14;
/// Days ahead of which a desk tells what is on, and how much of it.
const AHEAD: i64 = 60;
const COMING: usize = 10;
/// Rows of the trail that a desk shows.
const ROWS: i64 = 40;

pub fn routes() -> Pages {
    Pages::default().staff_page("/{org}/desk", &[], desk).staff_page("/{org}/desk/strategy", &[], my_strategy)
}

/// A strategy with the number of things that its health check finds.
struct Health {
    slug: String,
    title: LocalText,
    count: usize,
}

#[derive(Template)]
#[template(path = "overview/desk.html")]
struct DeskPage {
    scope: Scope,
    /// What an admin of a new organisation does next.
    guide: Option<Guide>,
    own: Vec<Own>,
    /// Rounds at work, with what waits in them.
    rounds: Vec<AtWork>,
    /// Messages from outside that the reader looks after.
    messages: Vec<Waiting>,
    /// How the quarter stands, once there is one.
    now: Option<Now>,
    tasks: Vec<Task>,
    due: Vec<(Date, Task)>,
    changes: Vec<Change>,
    health: Vec<Health>,
    internal: Vec<(String, i64)>,
    /// What comes up that concerns the reader.
    coming: Vec<Event>,
}

impl DeskPage {
    /// The sitting of a round at work that comes next.
    fn sits_next(&self, round: &AtWork) -> Option<&Sitting> {
        let now = self.now.as_ref().filter(|now| now.book.quarter == round.quarter)?;
        now.book.next_sitting()
    }

    /// What the reader leads, and what they take part in, each with its heading.
    fn groups(&self) -> Vec<(String, Vec<&Task>)> {
        let (leads, takes_part): (Vec<_>, Vec<_>) = self.tasks.iter().partition(|task| task.lead);
        let groups = [(self.scope.t("desk-leads"), leads), (self.scope.t("takes-part-in"), takes_part)];
        groups.into_iter().filter(|(_, tasks)| !tasks.is_empty()).collect()
    }
}

async fn desk(work: Work) -> Result {
    let account = work.scope.require(Role::Reader)?.account;
    let (own_id, today) = (work.scope.organisation.id, work.scope.today());
    let mut door = work.look().await?;
    let guide = start::guide(&work.app, &work.scope, &mut door).await?;
    let own = queries::own_parties(&mut door, own_id, account, today).await?;
    let ids: Vec<_> = own.iter().map(|(id, _)| *id).collect();
    let rounds = queries::at_work(&mut door, own_id, account, today).await?;
    let now = now(&mut door, own_id, rounds.last(), today).await?;
    let messages = waiting_for(&mut door, own_id, account, today).await?;
    let tasks = queries::tasks(&mut door, own_id, &ids).await?;
    let mut due: Vec<(Date, Task)> = tasks.iter().filter_map(|task| Some((task.due(today)?, task.clone()))).collect();
    due.sort_by_key(|(day, _)| *day);
    let changes = changed(&work, &mut door).await?;
    let health = health(&work, &mut door).await?;
    let coming = coming(&work, &mut door, &ids).await?;
    let internal = start::internal(&mut door, own_id).await?;
    let own = own.into_iter().map(|(_, own)| own).collect();
    let page = DeskPage {
        guide,
        own,
        rounds,
        messages,
        now,
        tasks,
        due,
        changes,
        health,
        internal,
        coming,
        scope: work.scope,
    };
    Page(page).fresh()
}

/// How the quarter stands, by the last round at work or else the last closed one.
async fn now(
    door: &mut PgConnection,
    organisation: Uuid,
    round: Option<&AtWork>,
    today: Date,
) -> sqlx::Result<Option<Now>> {
    let at_work = match round {
        Some(round) => live(door, organisation, round.id, today, true).await?,
        None => None,
    };
    let book = match at_work {
        Some(book) => Some(book),
        None => last_closed(door, organisation, None).await?,
    };
    let Some(book) = book else { return Ok(None) };
    let before = last_closed(door, organisation, Some(book.quarter)).await?;
    Ok(Some(Now { book, before }))
}

/// What people changed lately, for those who see who did.
async fn changed(work: &Work, door: &mut PgConnection) -> Result<Vec<Change>> {
    if !work.scope.may(Role::Reporter) {
        return Ok(Vec::new());
    }
    let since = work.scope.today().checked_sub(jiff::Span::new().days(LATELY)).ok();
    let zone = work.scope.organisation.time_zone.iana_name().unwrap_or("UTC").to_owned();
    let entries = trail(&mut *door, &Filter { since, ..Filter::default() }, &zone, ROWS).await?;
    let mut changes = told(door, &work.scope, &work.records, &entries).await?;
    // What was taken in from files is no news.
    changes.retain(|change| change.who.is_some());
    Ok(changes)
}

/// The strategies in which the health check finds something.
async fn health(work: &Work, door: &mut PgConnection) -> Result<Vec<Health>> {
    let required = &work.scope.organisation.required_languages;
    let checked = facts(door, work.scope.organisation.id, None).await?;
    let health = checked.into_iter().map(|facts| Health {
        count: findings(&facts, required, work.scope.today()).len(),
        slug: facts.slug,
        title: facts.title,
    });
    Ok(health.filter(|health| health.count > 0).collect())
}

/// What comes up that concerns somebody who is these parties.
async fn coming(work: &Work, door: &mut PgConnection, parties: &[Uuid]) -> Result<Vec<Event>> {
    let today = work.scope.today();
    let ahead = today.saturating_add(jiff::Span::new().days(AHEAD));
    let mut coming = calendar::between(door, work.scope.organisation.id, today, ahead, true).await?;
    coming.retain(|event| event.concerns(parties));
    coming.truncate(COMING);
    Ok(coming)
}

#[derive(Template)]
#[template(path = "overview/my_strategy.html")]
struct MyStrategyPage {
    scope: Scope,
    own: Vec<Own>,
    tasks: Vec<Task>,
}

/// Made for a conversation between two people: what is said there is never stored.
async fn my_strategy(work: Work) -> Result {
    let account = work.scope.require(Role::Reader)?.account;
    let (own_id, today) = (work.scope.organisation.id, work.scope.today());
    let mut door = work.look().await?;
    let own = queries::own_parties(&mut door, own_id, account, today).await?;
    let ids: Vec<_> = own.iter().map(|(id, _)| *id).collect();
    let tasks = queries::tasks(&mut door, own_id, &ids).await?;
    let own = own.into_iter().map(|(_, own)| own).collect();
    Page(MyStrategyPage { own, tasks, scope: work.scope }).fresh()
}
