//! The steps by which an organisation comes to be.

use serde::Deserialize;

use crate::council::organisation::FIRST_HUE;
use crate::platform::words::LocalText;

/// What there is of an organisation, as far as its beginning goes.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Facts {
    /// Whether its admins want to be guided.
    pub guided: bool,
    pub opened: bool,
    /// Its name stands in each of its languages.
    pub named: bool,
    pub hue: i16,
    /// It says what it does.
    pub described: bool,
    /// Somebody answers messages.
    pub contact: bool,
    /// It has a unit, post or body.
    pub parties: bool,
    /// How many people have a role in it.
    pub people: usize,
    /// Its first strategy, one that visitors see if there is one.
    pub strategy: Option<First>,
    /// Some strategy has a goal or a chapter.
    pub planned: bool,
    pub indicators: bool,
    pub networks: bool,
    /// Forums are there, and a round in them or the wish to have rounds by themselves.
    pub rounds: bool,
}

/// The strategy that an organisation begins with.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct First {
    pub slug: String,
    pub title: LocalText,
    pub internal: bool,
}

/// One step of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its word in the keys of the texts.
    pub word: &'static str,
    pub done: bool,
    /// Where it is done: the keys of what the places are called, and their addresses below the organisation's own.
    pub ways: Vec<(&'static str, &'static str)>,
}

/// Steps that somebody may leave undone for good: the colours may stay, and mail is the operator's.
const BY_CHOICE: [&str; 2] = ["colours", "mail"];

/// How far an organisation has come.
pub struct Guide {
    pub(super) facts: Facts,
    pub steps: Vec<Step>,
}

impl Guide {
    pub(super) fn of(facts: Facts, mails: bool) -> Guide {
        let step = |word, done, ways: &[(&'static str, &'static str)]| Step { word, done, ways: ways.to_vec() };
        let steps = vec![
            step("names", facts.named, &[("start-to-settings", "/edit#name")]),
            step("colours", facts.hue != FIRST_HUE, &[("start-to-settings", "/edit#hue")]),
            step("about", facts.described, &[("start-to-settings", "/edit#summary")]),
            step(
                "parties",
                facts.parties,
                &[("start-add-party", "/records/party/new"), ("start-by-table", "/records/party/table")],
            ),
            step("contact", facts.contact, &[("start-to-settings", "/edit#contact_id")]),
            step("people", facts.people > 1, &[("start-invite", "/admin/people")]),
            step(
                "strategy",
                facts.planned,
                &[
                    ("start-by-document", "/records/strategy/import"),
                    ("start-by-table", "/records/strategy/table"),
                    ("start-by-hand", "/records/strategy/new"),
                ],
            ),
            step("indicators", facts.indicators, &[("strategies", "/strategies")]),
            step("networks", facts.networks, &[("start-add-network", "/records/membership/new")]),
            step("round", facts.rounds, &[("start-add-forum", "/records/forum/new"), ("start-plan-round", "/review")]),
            step("mail", mails, &[("start-to-outbox", "/admin/outbox")]),
        ];
        Guide { facts, steps }
    }

    pub fn done(&self) -> usize {
        self.steps.iter().filter(|step| step.done).count()
    }

    /// How many steps are done, of how many.
    pub fn so_far(&self) -> String {
        format!("{} / {}", self.done(), self.steps.len())
    }

    /// What comes next.
    pub fn next(&self) -> Option<&Step> {
        self.steps.iter().find(|step| !step.done)
    }

    /// Whether it is worth showing before anything else: until all is in order, or its admins put it away.
    pub(super) fn is_wanted(&self) -> bool {
        let in_order = self.steps.iter().all(|step| step.done || BY_CHOICE.contains(&step.word));
        self.facts.guided && !(self.facts.opened && in_order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all_done() -> Facts {
        Facts {
            guided: true,
            opened: true,
            named: true,
            hue: 150,
            described: true,
            contact: true,
            parties: true,
            people: 2,
            strategy: None,
            planned: true,
            indicators: true,
            networks: true,
            rounds: true,
        }
    }

    #[test]
    fn the_first_step_that_is_not_done_comes_next() {
        let guide = Guide::of(Facts { hue: FIRST_HUE, named: true, ..Facts::default() }, false);
        assert_eq!((guide.done(), guide.next().map(|step| step.word)), (1, Some("colours")));
        let guide = Guide::of(Facts { people: 1, ..all_done() }, true);
        assert_eq!(guide.next().map(|step| step.word), Some("people"), "an admin alone is not all people");
    }

    #[test]
    fn it_is_shown_until_all_is_in_order_or_it_is_put_away() {
        assert!(!Guide::of(all_done(), true).is_wanted());
        assert!(!Guide::of(Facts { hue: FIRST_HUE, ..all_done() }, false).is_wanted());
        assert!(Guide::of(Facts { people: 1, ..all_done() }, true).is_wanted());
        assert!(Guide::of(Facts { opened: false, ..all_done() }, true).is_wanted());
        assert!(!Guide::of(Facts { opened: false, guided: false, ..all_done() }, false).is_wanted());
    }
}
