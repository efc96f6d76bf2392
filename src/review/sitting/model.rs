//! What may be done in a sitting, and when.

use crate::review::round::{Refused, Sitting, State};

/// What the secretary does in a sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Writes down what was noted, decided, passed on, or is done about a deviation.
    Record,
    Conclude,
    /// Opens it again, as long as the next one has not been concluded.
    Continue,
}

impl Act {
    pub const ALL: [Act; 3] = [Act::Record, Act::Conclude, Act::Continue];
}

/// The one table of a sitting: forums sit in order, one after another (johry, MH, henkilöstökokous).
///
/// # Errors
/// Why it may not be done now.
pub fn may(round: State, sittings: &[Sitting], place: usize, act: Act) -> Result<(), Refused> {
    match round {
        State::Closed => return Err(Refused("closed")),
        State::Planned => return Err(Refused("not-open")),
        State::Collecting => return Err(Refused("not-in-forums")),
        State::InForums => {}
    }
    let turn = sittings.iter().find(|sitting| sitting.concluded_at.is_none()).map(|sitting| sitting.place);
    let last = sittings.iter().filter(|sitting| sitting.concluded_at.is_some()).map(|sitting| sitting.place).max();
    match act {
        Act::Record | Act::Conclude if turn == Some(place) => Ok(()),
        Act::Record | Act::Conclude if turn.is_some_and(|turn| turn < place) => Err(Refused("not-its-turn")),
        Act::Record | Act::Conclude => Err(Refused("concluded")),
        Act::Continue if last == Some(place) => Ok(()),
        Act::Continue if last.is_some_and(|last| last > place) => Err(Refused("next-concluded")),
        Act::Continue => Err(Refused("not-concluded")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn sittings(concluded: usize) -> Vec<Sitting> {
        let moment = "2026-12-16T12:00:00Z".parse().unwrap();
        let sitting = |place| Sitting {
            id: Uuid::nil(),
            place,
            body: serde_json::from_str(r#"{"slug": "mh", "kind": "body", "name": {"fi": "Maakuntahallitus"}}"#)
                .unwrap(),
            task: Default::default(),
            sits_on: jiff::civil::date(2026, 12, 16),
            sits_at: None,
            noted: Default::default(),
            concluded_at: (place <= concluded).then_some(moment),
        };
        (1..=3).map(sitting).collect()
    }

    #[test]
    fn forums_sit_in_order() {
        let met = |concluded, act| {
            let sittings = sittings(concluded);
            [1, 2, 3]
                .map(|place| may(State::InForums, &sittings, place, act).map_or_else(|refused| refused.0, |()| "may"))
        };
        assert_eq!(met(0, Act::Record), ["may", "not-its-turn", "not-its-turn"]);
        assert_eq!(met(1, Act::Record), ["concluded", "may", "not-its-turn"]);
        assert_eq!(met(3, Act::Conclude), ["concluded"; 3]);
        assert_eq!(met(0, Act::Continue), ["not-concluded"; 3]);
        assert_eq!(met(2, Act::Continue), ["next-concluded", "may", "not-concluded"]);
    }

    #[test]
    fn nothing_is_recorded_outside_of_the_forums_time() {
        for (state, refused) in
            [(State::Planned, "not-open"), (State::Collecting, "not-in-forums"), (State::Closed, "closed")]
        {
            for act in Act::ALL {
                assert_eq!(may(state, &sittings(1), 2, act), Err(Refused(refused)));
            }
        }
    }
}
