//! Days with something on them.

use jiff::Span;
use jiff::civil::{Date, Time};
use serde::Serialize;
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Text;
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;
use crate::overview::calendar;

/// The longest time that is looked through at once, in years: what recurs is reckoned year by year.
const LONGEST: i32 = 5;

/// Something on a day: a sitting, a meeting, a recurring process, what opens or ends.
#[derive(Debug, Serialize, ToSchema)]
pub struct Event {
    /// Made of what it is of, its kind and its day.
    pub id: Uuid,
    /// sitting, assessment, preparation, recurrence, measure, strategy, agreement, meeting, call-opens, call-closes or
    /// window.
    pub kind: String,
    pub on: Date,
    /// Where the organisation is.
    #[schema(value_type = Option<String>, example = "13:00:00")]
    pub at: Option<Time>,
    /// The code of what it is of, where that has one.
    pub code: Option<String>,
    pub title: Text,
    /// The quarter whose review it is a part of.
    pub quarter: Option<String>,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
    pub url: String,
}

impl Event {
    fn of(event: calendar::Event, base: &str) -> Event {
        // The day stands first, so that the order of ids is that of days.
        let day = u128::try_from(event.on.duration_since(Date::ZERO).as_hours() / 24).unwrap_or_default();
        let own = u128::from_be_bytes(digest(&event.uid())) & ((1 << 96) - 1);
        Event {
            id: uuid::Builder::from_u128(day << 96 | own).with_version(uuid::Version::Custom).into_uuid(),
            kind: event.kind.word().to_owned(),
            on: event.on,
            at: event.at,
            code: event.code,
            title: Text(event.title),
            quarter: event.quarter.map(|quarter| quarter.to_string()),
            example: event.example,
            url: format!("{base}{}", event.path),
        }
    }
}

fn digest(uid: &str) -> [u8; 16] {
    use sha2::{Digest, Sha256};
    let mut own = [0; 16];
    own.copy_from_slice(&Sha256::digest(uid)[..16]);
    own
}

impl Resource for Event {
    const NAME: &'static str = "events";
    const FILTERS: &'static [Filter] = &[
        Filter::new("from", Shape::Day, "From this day on; today where it is not given."),
        Filter::new("to", Shape::Day, "Until this day; a year from the first where it is not given, five at most."),
    ];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        let from = ask.day("from").unwrap_or(ask.today);
        let ahead = |years| from.saturating_add(Span::new().years(years)).min(LAST);
        let to = ask.day("to").unwrap_or(ahead(1)).min(ahead(LONGEST));
        let events = calendar::between(door, ask.organisation, from.min(LAST), to, false).await?;
        let mut events: Vec<_> = events.into_iter().map(|event| Event::of(event, &ask.base)).collect();
        events.sort_by_key(|event| event.id);
        events.retain(|event| ask.after.is_none_or(|after| event.id > after));
        events.truncate(ask.limit + 1);
        Ok(events)
    }
}

/// What recurs is reckoned into the year after; later years have no days.
const LAST: Date = jiff::civil::date(9990, 1, 1);
