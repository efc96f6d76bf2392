//! Which states a strategy passes through, and what differs between two versions.

use serde::Deserialize;
use uuid::Uuid;

use crate::platform::words::LocalText;
use crate::strategy::document::StrategyState;

/// What can happen to a strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// A body decides that it comes into force.
    Decide,
    /// Another one takes its place.
    Supersede,
    /// Its period is over and nothing takes its place.
    End,
}

/// The one table of what may happen in which state.
pub fn may(state: StrategyState, act: Act) -> bool {
    matches!((state, act), (StrategyState::Draft, Act::Decide) | (StrategyState::InForce, Act::Supersede | Act::End))
}

/// A goal or measure as versions are compared by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Part {
    pub id: Uuid,
    /// What it was copied from.
    pub origin_id: Option<Uuid>,
    /// The goal it stands under.
    pub under: Option<Uuid>,
    pub code: String,
    pub title: LocalText,
    pub target_state: LocalText,
    pub strategic_goal: LocalText,
    pub description: LocalText,
}

/// One part in both versions.
#[derive(Debug, PartialEq, Eq)]
pub struct Pair<'a> {
    pub before: &'a Part,
    pub after: &'a Part,
}

/// What differs between two versions.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Comparison<'a> {
    pub added: Vec<&'a Part>,
    pub dropped: Vec<&'a Part>,
    /// Parts that stand under another goal.
    pub moved: Vec<Pair<'a>>,
    /// Parts whose code or texts differ.
    pub changed: Vec<Pair<'a>>,
    /// How many parts are the same in both.
    pub same: usize,
}

/// Compares two versions: parts are one when the later was copied from the earlier or, failing that, has its code.
pub fn compare<'a>(before: &'a [Part], after: &'a [Part]) -> Comparison<'a> {
    let copied = |part: &Part| before.iter().find(|old| part.origin_id == Some(old.id));
    let mut pairs: Vec<Pair<'a>> =
        after.iter().filter_map(|part| Some(Pair { before: copied(part)?, after: part })).collect();
    let by_code = |part: &&Part, pairs: &[Pair<'a>]| {
        let free = |old: &&Part| !pairs.iter().any(|pair| pair.before.id == old.id);
        before.iter().filter(free).find(|old| old.code == part.code)
    };
    for part in after {
        if !pairs.iter().any(|pair| pair.after.id == part.id)
            && let Some(old) = by_code(&part, &pairs)
        {
            pairs.push(Pair { before: old, after: part });
        }
    }
    let comparison = Comparison {
        added: after.iter().filter(|part| !pairs.iter().any(|pair| pair.after.id == part.id)).collect(),
        dropped: before.iter().filter(|part| !pairs.iter().any(|pair| pair.before.id == part.id)).collect(),
        ..Comparison::default()
    };
    pairs.sort_by(|a, b| a.after.code.cmp(&b.after.code));
    settle(pairs, comparison)
}

fn settle<'a>(pairs: Vec<Pair<'a>>, mut comparison: Comparison<'a>) -> Comparison<'a> {
    let counterparts: Vec<(Uuid, Uuid)> = pairs.iter().map(|pair| (pair.before.id, pair.after.id)).collect();
    let counterpart =
        |id: Option<Uuid>| id.and_then(|id| counterparts.iter().find(|(old, _)| *old == id).map(|(_, new)| *new));
    for pair in pairs {
        let is_moved = counterpart(pair.before.under) != pair.after.under;
        let texts = |part: &Part| {
            (
                part.code.clone(),
                part.title.clone(),
                part.target_state.clone(),
                part.strategic_goal.clone(),
                part.description.clone(),
            )
        };
        let is_changed = texts(pair.before) != texts(pair.after);
        if is_moved {
            comparison.moved.push(Pair { before: pair.before, after: pair.after });
        }
        if is_changed {
            comparison.changed.push(Pair { before: pair.before, after: pair.after });
        }
        if !is_moved && !is_changed {
            comparison.same += 1;
        }
    }
    comparison
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::words::Language;

    fn part(id: u128, origin: Option<u128>, under: Option<u128>, code: &str, title: &str) -> Part {
        Part {
            id: Uuid::from_u128(id),
            origin_id: origin.map(Uuid::from_u128),
            under: under.map(Uuid::from_u128),
            code: code.to_owned(),
            title: LocalText::new(Language::Fi, title),
            target_state: LocalText::default(),
            strategic_goal: LocalText::default(),
            description: LocalText::default(),
        }
    }

    #[test]
    fn versions_differ_in_what_is_added_dropped_moved_and_changed() {
        let before = [
            part(1, None, None, "1", "Yksi"),
            part(2, None, None, "2", "Kaksi"),
            part(3, None, Some(1), "1.1", "Osa"),
            part(4, None, Some(1), "1.2", "Pois"),
            part(5, None, Some(2), "2.1", "Sama"),
        ];
        let after = [
            part(11, Some(1), None, "1", "Eka"),
            part(12, Some(2), None, "2", "Kaksi"),
            part(13, Some(3), Some(12), "1.1", "Osa"),
            part(15, None, Some(12), "2.1", "Sama"),
            part(16, None, Some(12), "2.2", "Uusi"),
        ];
        let found = compare(&before, &after);
        let codes = |parts: &[&Part]| parts.iter().map(|part| part.code.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&found.added), ["2.2"]);
        assert_eq!(codes(&found.dropped), ["1.2"]);
        assert_eq!(found.moved.iter().map(|pair| pair.after.code.as_str()).collect::<Vec<_>>(), ["1.1"]);
        assert_eq!(found.changed.iter().map(|pair| pair.after.code.as_str()).collect::<Vec<_>>(), ["1"]);
        assert_eq!(found.same, 2);
    }

    #[test]
    fn a_state_is_left_by_what_may_happen_in_it_alone() {
        use StrategyState::{Draft, Ended, InForce, Superseded};
        let acts = [Act::Decide, Act::Supersede, Act::End];
        let allowed: Vec<_> =
            [Draft, InForce, Superseded, Ended].into_iter().map(|state| acts.map(|act| may(state, act))).collect();
        assert_eq!(allowed, [[true, false, false], [false, true, true], [false; 3], [false; 3]]);
    }
}
