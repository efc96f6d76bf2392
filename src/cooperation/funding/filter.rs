//! What projects are chosen by, as it stands in an address, and the place from which a list goes on.

use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::lines::{CallRef, Choices, FundRef, GoalRef, ProjectLine};
use super::model::State;
use crate::platform::web::{Error, encode_value};

/// Parameters of the list and of its files, in their one order.
pub const PARAMETERS: &[&str] = &["fund", "goal", "state", "municipality", "call", "q", "after"];
/// The goal of those that have none.
pub const NO_GOAL: &str = "none";
/// Longest words that are looked for, in characters.
const LONGEST: usize = 120;

/// What the address says, unread.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub fund: String,
    #[serde(default)]
    pub goal: String,
    #[serde(default)]
    pub state: String,
    #[serde(default)]
    pub municipality: String,
    #[serde(default)]
    pub call: String,
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    after: String,
}

/// What it means, found among what there is.
#[derive(Debug, Clone, Default)]
pub struct Found {
    pub fund: Option<Uuid>,
    pub goal: Option<Uuid>,
    pub without_goal: bool,
    pub state: Option<State>,
    pub municipality: Option<String>,
    pub call: Option<Uuid>,
    pub words: Option<String>,
}

/// Where a list goes on: behind this project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub listed_on: Date,
    pub id: Uuid,
}

impl Place {
    pub fn of(line: &ProjectLine) -> Place {
        Place { listed_on: line.listed_on, id: line.id }
    }

    /// Reads `2026-11-22_0198…`, as addresses have it.
    pub fn parse(text: &str) -> Option<Place> {
        let (day, id) = text.split_once('_')?;
        // Only the one writing of a day: what PostgreSQL could not hold is no day here either.
        let listed_on: Date = day.parse().ok().filter(|read: &Date| read.to_string() == day && read.year() > 0)?;
        Some(Place { listed_on, id: id.parse().ok()? })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}_{}", self.listed_on, self.id)
    }
}

fn odd(text: &str) -> Error {
    Error::BadRequest(text.chars().take(80).collect())
}

/// The one that is asked for, if any is.
///
/// # Errors
/// `BadRequest` when there is none of that name.
fn among<T>(
    asked: &str,
    all: &[T],
    word: impl Fn(&T) -> String,
    id: impl Fn(&T) -> Uuid,
) -> Result<Option<Uuid>, Error> {
    match asked {
        "" => Ok(None),
        asked => all.iter().find(|one| word(one) == asked).map(|one| Some(id(one))).ok_or_else(|| odd(asked)),
    }
}

impl Asked {
    /// Reads what is asked for.
    ///
    /// # Errors
    /// `BadRequest` when it names what is not there.
    pub fn found(&self, choices: &Choices) -> Result<Found, Error> {
        let without_goal = self.goal == NO_GOAL;
        let goal = if without_goal { "" } else { self.goal.as_str() };
        let given = |text: &str| (!text.trim().is_empty()).then(|| text.trim().chars().take(LONGEST).collect());
        Ok(Found {
            fund: among(&self.fund, &choices.funds, |fund: &FundRef| fund.slug.clone(), |fund| fund.id)?,
            goal: among(goal, &choices.goals, GoalRef::word, |goal| goal.id)?,
            without_goal,
            state: match self.state.as_str() {
                "" => None,
                word => Some(State::parse(word).ok_or_else(|| odd(word))?),
            },
            municipality: given(&self.municipality),
            call: among(&self.call, &choices.calls, |call: &CallRef| call.slug.clone(), |call| call.id)?,
            words: given(&self.q),
        })
    }

    /// The place from which the list goes on.
    ///
    /// # Errors
    /// `BadRequest` when it is none.
    pub fn after(&self) -> Result<Option<Place>, Error> {
        match self.after.as_str() {
            "" => Ok(None),
            text => Place::parse(text).map(Some).ok_or_else(|| odd(text)),
        }
    }

    /// Whether the list begins behind others.
    pub fn goes_on(&self) -> bool {
        !self.after.is_empty()
    }

    /// Whether anything is chosen by.
    pub fn is_narrow(&self) -> bool {
        self.pairs().any(|(_, value)| !value.is_empty())
    }

    fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let values = [&self.fund, &self.goal, &self.state, &self.municipality, &self.call, &self.q];
        PARAMETERS.iter().copied().zip(values.into_iter().map(|value| value.trim()))
    }

    /// The same choice in an address, from a place on or from the beginning.
    pub fn query(&self, after: Option<Place>) -> String {
        let after = after.map(|place| place.to_string()).unwrap_or_default();
        let pairs = self.pairs().chain([("after", after.as_str())]).filter(|(_, value)| !value.is_empty());
        let written: Vec<String> = pairs.map(|(name, value)| format!("{name}={}", encode_value(value))).collect();
        if written.is_empty() { String::new() } else { format!("?{}", written.join("&")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_and_nothing_else_is_one() {
        let place = Place { listed_on: Date::MAX, id: Uuid::from_u128(7) };
        assert_eq!(Place::parse(&place.to_string()), Some(place));
        for odd in [
            "",
            "_",
            "2026-01-01",
            "2026-13-01_x",
            "2026-01-01_7",
            "-009999-01-01_00000000-0000-0000-0000-000000000007",
        ] {
            assert_eq!(Place::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn an_address_says_what_was_chosen_and_nothing_empty() {
        let asked = Asked { goal: "liitto-2024/2.2".into(), q: " tuuli voima ".into(), ..Asked::default() };
        assert_eq!(asked.query(None), "?goal=liitto-2024%2F2.2&q=tuuli+voima");
        assert_eq!(Asked::default().query(None), "");
        assert!(asked.is_narrow() && !Asked::default().is_narrow());
    }

    #[test]
    fn what_is_not_there_is_refused() {
        let choices = Choices::default();
        let fund = Asked { fund: "eakr".into(), ..Asked::default() };
        let state = Asked { state: "lost".into(), ..Asked::default() };
        for asked in [fund, state] {
            assert!(matches!(asked.found(&choices), Err(Error::BadRequest(_))), "{asked:?}");
        }
        let none = Asked { goal: NO_GOAL.into(), ..Asked::default() };
        assert!(none.found(&choices).is_ok_and(|found| found.without_goal && found.goal.is_none()));
    }
}
