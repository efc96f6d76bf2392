//! Example quarters: rounds, reports and sittings that are in no source, made up so that the review can be seen before
//! anybody has reported. All of it is marked as an example in the database, labelled on every page, and taken away by one
//! command. It is played through the same closing as a real round, so its record is as whole.

mod file;
mod funding;
mod stage;

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use sqlx::PgConnection;
use uuid::Uuid;

use self::file::Played;
use self::funding::Writing;
use self::stage::Stage;
use super::Error;
use crate::council::organisation::read_all;
use crate::platform::db::Database;
use crate::platform::words::Quarter;
use crate::review::round::Plan;

/// Plays an example file for an organisation that is there, as of a moment.
///
/// # Errors
/// When the file names what is not there, or the database refuses; then nothing is kept of the round it stopped in.
pub async fn play(database: &Database, text: &str, now: Timestamp) -> Result<(), Error> {
    let unreadable = |cause: serde_json::Error| Error::Unreadable { file: "quarters".into(), cause: cause.to_string() };
    let played: Played = serde_json::from_str(text).map_err(unreadable)?;
    let organisations =
        read_all(&database.current()).await.map_err(|error| sqlx::Error::Protocol(error.to_string()))?;
    let missing = || Error::Missing { what: "organisation", name: played.organisation.clone() };
    let organisation = organisations.get(&played.organisation).ok_or_else(missing)?;
    let today = now.to_zoned(organisation.time_zone.clone()).date();
    let mut door = database.work_for(organisation.id).await?;
    let names = names(&mut door, organisation.id, &played.strategy).await?;
    door.commit().await?;
    for round in &played.rounds {
        let mut quarter = Quarter::of(today);
        (0..round.ago).for_each(|_| quarter = quarter.previous());
        let mut door = database.work_for(organisation.id).await?;
        let plan = days(quarter, today, round.ago == 0);
        let mut stage = Stage { door: &mut door, organisation, names: &names, quarter, plan, now };
        stage.play(&played, round).await?;
        door.commit().await?;
    }
    let mut door = database.work_for(organisation.id).await?;
    Writing { door: &mut door, names: &names, today }.write(&played.funding).await?;
    door.commit().await?;
    Ok(())
}

/// The days of a round: a closed one ends with its quarter, the open one sits in two weeks.
fn days(quarter: Quarter, today: Date, open: bool) -> Plan {
    let add = |day: Date, days: i64| day.saturating_add(Span::new().days(days));
    let first = if open { add(today, 14) } else { add(quarter.last_day(), -20) };
    let mut plan = Plan {
        opens_on: add(first, -21),
        reports_due: add(first, -9),
        acceptance_due: add(first, -4),
        sittings: Vec::new(),
    };
    plan.sittings = (0..3).map(|place| add(first, place * 7)).collect();
    plan
}

/// What records are called in the file, with their ids: measures and goals by code, the others by slug or title.
async fn names(door: &mut PgConnection, organisation: Uuid, strategy: &str) -> Result<HashMap<String, Uuid>, Error> {
    let rows = sqlx::query!(
        r#"with own as (select id from strategy where organisation_id = $1 and slug = $2)
        select code as "name!", id as "id!" from measure where organisation_id = $1 and strategy_id = (select id from own)
        union all select code, id from goal where organisation_id = $1 and strategy_id = (select id from own)
        union all select slug, id from party where organisation_id = $1
        union all select 'fund ' || slug, id from fund where organisation_id = $1
        union all select 'indicator ' || slug, id from indicator where organisation_id = $1
        union all select title ->> 'fi', id from strategy_value where organisation_id = $1 and strategy_id = (select id from own)
        union all select 'forum ' || row_number() over (order by position), id from forum where organisation_id = $1"#,
        organisation,
        strategy
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|row| (row.name, row.id)).collect())
}

/// Takes the example data of every organisation away, as the schema's owner: rounds with everything in them and their
/// records, signals, lines of the worklist, readings, frames, calls and projects. Measures that were last reported in an example round get back what
/// stood there before. How many rounds went.
///
/// # Errors
/// When the database refuses; then nothing is taken away.
pub async fn remove(owner: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select remove_example() as "gone!""#).fetch_one(owner).await
}
