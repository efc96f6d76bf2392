//! The heat map of measures by quarters, and what changed from one quarter to the next, in both directions.

use crate::platform::picture::{BarPart, bar_of};
use crate::platform::words::{Phase, Quarter, Status};

use super::model::{Book, Entry, Mark};

/// Quarters that a heat map shows at most.
const QUARTERS: usize = 8;

/// Measures by quarters.
pub struct Heat<'a> {
    /// From the first to this round's.
    pub quarters: Vec<Quarter>,
    pub rows: Vec<Row<'a>>,
}

pub struct Row<'a> {
    pub entry: &'a Entry,
    /// One for each quarter; none where nothing was reported.
    pub cells: Vec<Option<Mark>>,
}

impl Heat<'_> {
    /// The map of a book's measures, in their order.
    pub fn of(book: &Book) -> Heat<'_> {
        let marks = book.measures.iter().flat_map(|entry| entry.marks.iter().map(|mark| mark.quarter));
        let mut quarters: Vec<Quarter> = marks.chain([book.quarter]).collect();
        quarters.sort_unstable();
        quarters.dedup();
        let first = quarters.len().saturating_sub(QUARTERS);
        let quarters = quarters.split_off(first);
        let cell = |entry: &Entry, quarter: &Quarter| match *quarter == book.quarter {
            true => entry.mark(book.quarter),
            false => entry.marks.iter().find(|mark| mark.quarter == *quarter).copied(),
        };
        let row = |entry| Row { entry, cells: quarters.iter().map(|quarter| cell(entry, quarter)).collect() };
        let rows = book.measures.iter().map(row).collect();
        Heat { rows, quarters }
    }
}

/// How a measure turned since the round before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    Worse,
    Better,
    /// Reached its end: done or dropped.
    Finished,
    /// Reported for the first time.
    New,
    /// Was reported before and is not now.
    Silent,
}

impl Turn {
    pub const ALL: [Turn; 5] = [Turn::Worse, Turn::Better, Turn::Finished, Turn::New, Turn::Silent];

    pub fn word(self) -> &'static str {
        match self {
            Turn::Worse => "worse",
            Turn::Better => "better",
            Turn::Finished => "finished",
            Turn::New => "new",
            Turn::Silent => "silent",
        }
    }
}

/// A measure that changed.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    pub entry: &'a Entry,
    pub turn: Turn,
    pub before: Option<Mark>,
    pub after: Option<Mark>,
}

/// From well to ill; unknown stands between at risk and on track, for nobody knows.
fn ill(status: Status) -> u8 {
    match status {
        Status::OnTrack => 0,
        Status::Unknown => 1,
        Status::AtRisk => 2,
        Status::Late => 3,
    }
}

/// How what was reported turned; none when it stands as it stood.
pub fn turn(before: Option<Mark>, after: Option<Mark>) -> Option<Turn> {
    match (before, after) {
        (None, None) => None,
        (None, Some(_)) => Some(Turn::New),
        (Some(before), None) => (!before.phase.is_final()).then_some(Turn::Silent),
        (Some(before), Some(after)) if after.phase.is_final() && !before.phase.is_final() => Some(Turn::Finished),
        (Some(before), Some(after)) => match ill(after.status).cmp(&ill(before.status)) {
            std::cmp::Ordering::Greater => Some(Turn::Worse),
            std::cmp::Ordering::Less => Some(Turn::Better),
            // Taken up again.
            std::cmp::Ordering::Equal if before.phase == Phase::Dropped && after.phase != Phase::Dropped => {
                Some(Turn::Better)
            }
            std::cmp::Ordering::Equal => None,
        },
    }
}

impl Book {
    /// The statuses of a round as the parts of a bar.
    pub fn bar(&self) -> Vec<BarPart> {
        let kinds = self.counts().into_iter().map(|(status, count)| (status.map_or("none", Status::kind), count));
        bar_of(&kinds.collect::<Vec<_>>())
    }

    /// What changed since the round before, what turned worse first.
    pub fn changes(&self) -> Vec<Change<'_>> {
        // The last round that anybody reported in.
        let last = self.measures.iter().filter_map(|entry| entry.before().map(|mark| mark.quarter)).max();
        let change = |entry| {
            let entry: &Entry = entry;
            let (before, after) = (entry.before().copied(), entry.mark(self.quarter));
            let was_silent = before.is_some_and(|mark| Some(mark.quarter) != last);
            let turn = turn(before, after)?;
            // In the very first round all are new, and who was silent already has not changed by being so.
            if last.is_none() && turn == Turn::New || was_silent && turn == Turn::Silent {
                return None;
            }
            Some(Change { entry, turn, before, after })
        };
        let mut changes: Vec<_> = self.measures.iter().filter_map(change).collect();
        changes.sort_by_key(|change| change.turn);
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(status: Status, phase: Phase) -> Option<Mark> {
        Some(Mark { quarter: "2026-Q1".parse().unwrap(), phase, status, progress: None })
    }

    #[test]
    fn a_measure_turns_in_both_directions() {
        let at = |status| mark(status, Phase::UnderWay);
        let (well, risk, late) = (at(Status::OnTrack), at(Status::AtRisk), at(Status::Late));
        assert_eq!(turn(well, risk), Some(Turn::Worse));
        assert_eq!(turn(late, risk), Some(Turn::Better));
        assert_eq!(turn(risk, risk), None);
        assert_eq!(turn(at(Status::Unknown), well), Some(Turn::Better));
        assert_eq!(turn(None, late), Some(Turn::New));
        assert_eq!(turn(late, None), Some(Turn::Silent));
        assert_eq!(turn(late, mark(Status::OnTrack, Phase::Done)), Some(Turn::Finished));
        assert_eq!(turn(mark(Status::OnTrack, Phase::Done), None), None, "done is done");
        assert_eq!(turn(mark(Status::Unknown, Phase::Dropped), at(Status::Unknown)), Some(Turn::Better));
    }
}
