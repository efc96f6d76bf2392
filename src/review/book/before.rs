//! What the quarter before came to: the book that was closed last, for those who look at the one after it.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Book, Decision, Entry, Reaction};
use crate::platform::words::{LocalText, Quarter, Status};
use crate::review::round::Sitting;

/// The book of the last quarter before this one that was closed, as it was frozen for whoever reads.
pub async fn last_closed(
    door: &mut PgConnection,
    organisation: Uuid,
    before: Option<Quarter>,
) -> sqlx::Result<Option<Book>> {
    sqlx::query_scalar!(
        r#"select facts as "facts!: Json<Book>" from published.frozen_page
        where organisation_id = $1 and coalesce(quarter < $2, true) and path = '/review/' || quarter
        order by quarter desc limit 1"#,
        organisation,
        before.map(|quarter| quarter.to_string())
    )
    .fetch_optional(door)
    .await
    .map(|row| row.map(|Json(book)| book))
}

/// A measure that is late or at risk as far as is known, and what was agreed on it.
pub struct Late<'a> {
    pub entry: &'a Entry,
    pub status: Status,
    /// Why, in the words of whoever reported it.
    pub reason: &'a LocalText,
    /// The quarter that said so.
    pub quarter: Quarter,
    /// The last reaction to it, of this quarter or of the one before.
    pub reaction: Option<&'a Reaction>,
}

impl Book {
    /// What is late or at risk: what this quarter's reports say, and of measures that are not yet reported on what the
    /// quarter before said. What is late stands first.
    pub fn late<'a>(&'a self, before: Option<&'a Book>) -> Vec<Late<'a>> {
        let of = |book: &'a Book, entry: &'a Entry| {
            let report = entry.report.as_ref().filter(|_| entry.is_deviation())?;
            let agreed = |book: &'a Book| book.reaction(&entry.id);
            let reaction = agreed(self).or_else(|| before.and_then(agreed));
            Some(Late { entry, status: report.status, reason: &report.status_reason, quarter: book.quarter, reaction })
        };
        let known = |entry: &'a Entry| match before {
            Some(before) if entry.is_missing() => before.measure(&entry.id).and_then(|entry| of(before, entry)),
            _ => of(self, entry),
        };
        let mut late: Vec<_> = self.measures.iter().filter_map(known).collect();
        late.sort_by_key(|one| one.status != Status::Late);
        late
    }

    /// What was recorded about a measure.
    pub fn decisions_on<'a>(&'a self, measure: &'a Uuid) -> impl Iterator<Item = &'a Decision> {
        self.decisions.iter().filter(move |decision| decision.measure_id == Some(*measure))
    }

    /// Whether anything was agreed or recorded about a measure.
    pub fn has_dealt_with(&self, measure: &Uuid) -> bool {
        self.reaction(measure).is_some() || self.decisions_on(measure).next().is_some()
    }

    /// The sitting of a body.
    pub fn sitting_of(&self, body: &str) -> Option<&Sitting> {
        self.sittings.iter().find(|sitting| sitting.body.slug == body && self.has_minutes(sitting))
    }

    /// Whether a sitting recorded anything.
    pub fn has_minutes(&self, sitting: &Sitting) -> bool {
        !sitting.noted.is_empty() || self.decisions_of(&sitting.id).next().is_some()
    }

    /// The next sitting that is not concluded.
    pub fn next_sitting(&self) -> Option<&Sitting> {
        self.sittings.iter().find(|sitting| sitting.concluded_at.is_none())
    }
}
