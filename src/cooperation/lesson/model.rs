//! Lessons as pages show them.

use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::platform::words::LocalText;
use crate::review::book::GoalRef;

/// Whether it is to be repeated or avoided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Success,
    Failure,
}

impl Outcome {
    pub const ALL: [Outcome; 2] = [Outcome::Success, Outcome::Failure];

    /// Name in addresses, in keys of texts and in the database.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Success => "success",
            Outcome::Failure => "failure",
        }
    }

    pub fn parse(word: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.word() == word)
    }

    /// The shape and colour of its mark.
    pub fn kind(self) -> &'static str {
        match self {
            Outcome::Success => "done",
            Outcome::Failure => "bad",
        }
    }
}

/// A lesson, as a line of the list and on its page.
#[derive(Debug, Clone, Deserialize)]
pub struct Lesson {
    pub id: Uuid,
    pub slug: String,
    pub title: LocalText,
    pub outcome: Outcome,
    pub body: LocalText,
    pub learned_on: Date,
    pub example: bool,
    pub internal: bool,
    pub goal: Option<GoalRef>,
    pub measure: Option<GoalRef>,
    pub project: Option<Origin>,
    pub group: Option<Origin>,
}

/// A project or a group that a lesson comes from.
#[derive(Debug, Clone, Deserialize)]
pub struct Origin {
    pub slug: String,
    pub name: LocalText,
}

/// A place in the list, which a page begins after: a day and a lesson of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    pub day: Date,
    pub id: Uuid,
}

impl After {
    pub fn of(lesson: &Lesson) -> After {
        After { day: lesson.learned_on, id: lesson.id }
    }

    /// Reads `2026-11-22.0198…`, as addresses have it.
    pub fn parse(text: &str) -> Option<After> {
        let (day, id) = text.split_once('.')?;
        let after = After { day: day.parse().ok()?, id: Uuid::try_parse(id).ok()? };
        // A page has one address, and PostgreSQL knows not all of the days before our era.
        (after.to_string() == text && after.day.year() > 0).then_some(after)
    }
}

impl std::fmt::Display for After {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{}", self.day, self.id.simple())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_has_one_form() {
        let id = Uuid::from_u128(7);
        let after = After { day: jiff::civil::date(2026, 11, 22), id };
        assert_eq!(After::parse(&after.to_string()), Some(after));
        for odd in ["", "2026-11-22", "2026-11-22.x", "2026-13-01.00000000000000000000000000000007", "22.11.2026"] {
            assert_eq!(After::parse(odd), None, "{odd}");
        }
        let early = After { day: jiff::civil::date(-9999, 1, 1), id };
        assert_eq!(After::parse(&early.to_string()), None, "no day that the database knows");
        assert_eq!(After::parse(&format!("2026-11-22.{id}")), None, "hyphens are another form");
        assert_eq!(After::parse(&format!("20261122.{}", id.simple())), None, "so are days without");
    }
}
