//! What funds, calls and projects are, and the rule by which is said where a fund stands. No web, no queries.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use uuid::Uuid;

/// How far a project has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Idea,
    Applied,
    Granted,
    Running,
    Ended,
    Rejected,
    Withdrawn,
}

impl State {
    pub const ALL: [State; 7] =
        [State::Idea, State::Applied, State::Granted, State::Running, State::Ended, State::Rejected, State::Withdrawn];

    /// Its word in addresses and in the database.
    pub fn word(self) -> &'static str {
        match self {
            State::Idea => "idea",
            State::Applied => "applied",
            State::Granted => "granted",
            State::Running => "running",
            State::Ended => "ended",
            State::Rejected => "rejected",
            State::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(word: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.word() == word)
    }

    /// The shape that stands beside its word.
    pub fn mark(self) -> &'static str {
        match self {
            State::Idea | State::Withdrawn => "none",
            State::Applied => "upcoming",
            State::Granted => "good",
            State::Running => "running",
            State::Ended => "done",
            State::Rejected => "bad",
        }
    }
}

/// Whether a call takes applications on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    Open,
    Coming,
    Closed,
}

impl Opening {
    pub const ALL: [Opening; 3] = [Opening::Open, Opening::Coming, Opening::Closed];

    /// A call without any day has not been announced yet. Both of its days belong to it.
    pub fn of(opens: Option<Date>, closes: Option<Date>, today: Date) -> Opening {
        match (opens, closes) {
            (_, Some(closes)) if closes < today => Opening::Closed,
            (Some(opens), _) if opens > today => Opening::Coming,
            (None, None) => Opening::Coming,
            _ => Opening::Open,
        }
    }

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Opening::Open => "open",
            Opening::Coming => "coming",
            Opening::Closed => "closed",
        }
    }

    pub fn parse(word: &str) -> Option<Opening> {
        Opening::ALL.into_iter().find(|opening| opening.word() == word)
    }

    /// The shape that stands beside its word.
    pub fn mark(self) -> &'static str {
        match self {
            Opening::Open => "good",
            Opening::Coming => "upcoming",
            Opening::Closed => "none",
        }
    }
}

/// What a fund has to grant in a year.
#[derive(Debug, Clone, Deserialize)]
pub struct Frame {
    pub fund: Uuid,
    pub year: i16,
    pub amount: Decimal,
    pub example: bool,
}

/// What the rule needs to know of a call.
#[derive(Debug, Clone, Deserialize)]
pub struct SetAside {
    pub id: Uuid,
    pub fund: Uuid,
    pub opens_on: Option<Date>,
    pub closes_on: Option<Date>,
    pub amount: Option<Decimal>,
}

/// Projects of a fund that are alike, added up: what was granted to them, or what they wait for.
#[derive(Debug, Clone, Deserialize)]
pub struct Sum {
    pub fund: Uuid,
    pub call: Option<Uuid>,
    /// Whether they wait for a decision; the others were granted their money.
    pub waiting: bool,
    /// The year of the decision; of the start where no day of decision is known.
    pub year: Option<i16>,
    /// Granted, or applied for while they wait.
    pub amount: Decimal,
    pub example: bool,
}

/// Everything from which is said where funds stand.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Money {
    pub frames: Vec<Frame>,
    pub calls: Vec<SetAside>,
    pub sums: Vec<Sum>,
}

/// Where a fund stands: its frame, what is granted of it, what is tied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// None while nobody has set one.
    pub frame: Option<Decimal>,
    pub granted: Decimal,
    pub tied: Decimal,
}

impl Standing {
    /// What is left of the frame.
    pub fn free(&self) -> Option<Decimal> {
        self.frame.map(|frame| (frame - self.granted - self.tied).max(Decimal::ZERO))
    }

    /// By how much more is granted and tied than there is.
    pub fn over(&self) -> Option<Decimal> {
        self.frame.map(|frame| self.granted + self.tied - frame).filter(|over| *over > Decimal::ZERO)
    }

    pub fn is_empty(&self) -> bool {
        *self == Standing::default()
    }
}

impl Money {
    /// Where a fund stands on a day, in a year or in all of them.
    ///
    /// A grant counts in the year of its decision. What is tied counts in the year in which it can be granted: the one in
    /// which its call closes, and the present one at the earliest.
    pub fn standing(&self, fund: Uuid, year: Option<i16>, today: Date) -> Standing {
        let within = |own: Option<i16>| year.is_none() || own == year;
        let sums = || self.sums.iter().filter(move |sum| sum.fund == fund);
        let frames: Vec<Decimal> = self
            .frames
            .iter()
            .filter(|frame| frame.fund == fund && within(Some(frame.year)))
            .map(|frame| frame.amount)
            .collect();
        let granted = sums().filter(|sum| !sum.waiting && within(sum.year)).map(|sum| sum.amount).sum();
        let calls: Vec<&SetAside> = self.calls.iter().filter(|call| call.fund == fund).collect();
        let in_calls: Decimal =
            calls.iter().filter(|call| within(Some(call.year(today)))).map(|call| self.tied_in(call, today)).sum();
        // Waiting outside of any call that is known here.
        let alone: Decimal = sums()
            .filter(|sum| sum.waiting && within(Some(today.year())))
            .filter(|sum| !calls.iter().any(|call| Some(call.id) == sum.call))
            .map(|sum| sum.amount)
            .sum();
        let frame = (!frames.is_empty()).then(|| frames.into_iter().sum());
        Standing { frame, granted, tied: in_calls + alone }
    }

    /// What was granted from a call.
    pub fn granted_in(&self, call: &SetAside) -> Decimal {
        self.in_call(call, false)
    }

    /// What a call ties. While it is open, all that it has not granted yet; before and after that what is applied for,
    /// at most what it has left. Applications count within its amount and never beside it.
    pub fn tied_in(&self, call: &SetAside, today: Date) -> Decimal {
        let waiting = self.in_call(call, true);
        let left = call.amount.map(|amount| (amount - self.granted_in(call)).max(Decimal::ZERO));
        match (left, Opening::of(call.opens_on, call.closes_on, today)) {
            (Some(left), Opening::Open) => left,
            (Some(left), _) => waiting.min(left),
            (None, _) => waiting,
        }
    }

    fn in_call(&self, call: &SetAside, waiting: bool) -> Decimal {
        let own = |sum: &&Sum| sum.fund == call.fund && sum.call == Some(call.id) && sum.waiting == waiting;
        self.sums.iter().filter(own).map(|sum| sum.amount).sum()
    }

    /// Years in which a fund, or any, has a frame, grants or ties, the first first.
    pub fn years(&self, fund: Option<Uuid>, today: Date) -> Vec<i16> {
        let of = |own: Uuid| fund.is_none_or(|fund| fund == own);
        let frames = self.frames.iter().filter(|frame| of(frame.fund)).map(|frame| frame.year);
        let granted = self.sums.iter().filter(|sum| of(sum.fund) && !sum.waiting).filter_map(|sum| sum.year);
        let waiting = self.sums.iter().filter(|sum| of(sum.fund) && sum.waiting).map(|_| today.year());
        let tied = self.calls.iter().filter(|call| of(call.fund) && !self.tied_in(call, today).is_zero());
        let mut years: Vec<i16> =
            frames.chain(granted).chain(waiting).chain(tied.map(|call| call.year(today))).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// What was granted in no known year.
    pub fn undated(&self, fund: Uuid) -> Decimal {
        let undated = self.sums.iter().filter(|sum| sum.fund == fund && !sum.waiting && sum.year.is_none());
        undated.map(|sum| sum.amount).sum()
    }

    /// Whether any of it was made up.
    pub fn is_example(&self) -> bool {
        self.frames.iter().any(|frame| frame.example) || self.sums.iter().any(|sum| sum.example)
    }
}

impl SetAside {
    /// The year in which what it ties can be granted.
    pub fn year(&self, today: Date) -> i16 {
        self.closes_on.map_or(today.year(), |closes| closes.year().max(today.year()))
    }
}

#[cfg(test)]
mod tests;
