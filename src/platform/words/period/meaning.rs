//! What the marks around a time say of it, and which of several times is meant.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::parse::{Group, Item, Meanings, tokens_of};
use super::ranges::share_years;
use super::unit::{MAX_YEAR, MIN_YEAR, Precision, Unit};
use super::units::{Form, Part, Time};
use super::vocabulary::Mark;

/// A stretch of time as a wording names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: Option<(Unit, i16)>,
    pub(super) end: Option<(Unit, i16)>,
    pub(super) open: bool,
}

/// What an expression says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Stretch(Stretch),
    /// Months without a year, from and to: "kk. 1-2".
    Months(Unit, Unit),
}

/// The marks and dashes of a group around its times.
struct Marks {
    marks: Vec<Mark>,
    dash: bool,
}

impl Marks {
    fn of(items: &[Item]) -> Self {
        let marks = items.iter().filter_map(|item| if let Item::Mark(mark, _) = item { Some(*mark) } else { None });
        Self { marks: marks.collect(), dash: items.iter().any(|item| matches!(item, Item::Dash(_))) }
    }

    fn has(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }

    fn only(&self, allowed: &[Mark]) -> bool {
        self.marks.iter().all(|mark| allowed.contains(mark))
    }

    fn is_empty(&self) -> bool {
        self.marks.is_empty() && !self.dash
    }
}

/// What a group means.
pub(super) fn meaning(group: &Group) -> Meanings {
    let items = &group.items;
    let all = tokens_of(items);
    let times: Vec<_> = (0..items.len()).filter(|at| matches!(items[*at], Item::Time(..))).collect();
    let found = match times[..] {
        [] => return without_time(items),
        [at] => single(group, at).map(|found| vec![(found, all.clone())]),
        _ if Marks::of(items).is_empty() => items.iter().filter_map(Item::time).map(each_plain).collect(),
        [first, second] => pair(items, first, second).map(|found| vec![(found, all.clone())]),
        _ => None,
    };
    found.ok_or(all)
}

fn each_plain((time, tokens): (Time, Range<usize>)) -> Option<(Found, Range<usize>)> {
    plain(time).map(|found| (found, tokens))
}

/// Words such as "toistaiseksi" stand alone; other marks say nothing without a time.
fn without_time(items: &[Item]) -> Meanings {
    let marks = Marks::of(items);
    if marks.is_empty() {
        Ok(Vec::new())
    } else if marks.only(&[Mark::Ongoing]) && !marks.dash {
        Ok(vec![(Found::Stretch(Stretch { start: None, end: None, open: true }), tokens_of(items))])
    } else {
        Err(tokens_of(items))
    }
}

/// One time with what stands around it.
fn single(group: &Group, at: usize) -> Option<Found> {
    let Item::Time(time, _) = group.items[at] else { return None };
    let (before, after) = (Marks::of(&group.items[..at]), Marks::of(&group.items[at + 1..]));
    let marks = Marks::of(&group.items);
    if marks.is_empty() {
        return plain(time);
    }
    if time.last.is_some() || time.first.until.is_some() {
        return range(time, &before, &after).map(Found::Stretch);
    }
    // A dash after the time ends the expression, or only "toistaiseksi" comes behind it.
    let dash_ends = match &group.items[at + 1..] {
        [.., Item::Dash(_)] => true,
        [Item::Dash(_), rest @ ..] => Marks::of(rest).has(Mark::Ongoing),
        _ => !after.dash,
    };
    if !dash_ends || (before.dash && !matches!(group.items[0], Item::Dash(_))) {
        return None;
    }
    with_marks(time.first, &marks, before.dash, after.dash).map(Found::Stretch)
}

/// A range may be said to be between its ends, and its end may be said to be one.
fn range(time: Time, before: &Marks, after: &Marks) -> Option<Stretch> {
    use Mark::{Between, By, EndOf, To};
    let end_named = after.only(&[To, EndOf]) || (after.only(&[To, By, EndOf]) && after.has(EndOf));
    let agrees = before.only(&[Between]) && end_named && !before.dash && !after.dash;
    match plain(time)? {
        Found::Stretch(stretch) if agrees => Some(stretch),
        _ => None,
    }
}

/// One unit and the marks around it.
fn with_marks(part: Part, marks: &Marks, dash_before: bool, dash_after: bool) -> Option<Stretch> {
    use Mark::{Before, Begins, By, EndOf, From, Innan, Ongoing, To};
    let unit = (part.unit, part.year?);
    let first_day = valid(unit.0, unit.1)?.0;
    let from = |open| Some(Stretch { start: Some(unit), end: None, open });
    let until = |end| Some(Stretch { start: None, end: Some(end), open: false });
    let dotted_day = matches!((part.unit, part.form), (Unit::Day { .. }, Form::Number { dotted: true }));
    match (dash_before, dash_after) {
        (true, true) => None,
        (true, false) => marks.only(&[To, By, EndOf]).then(|| until(unit)).flatten(),
        (false, true) if marks.only(&[From, Ongoing]) => from(true),
        (false, true) => None,
        _ if marks.has(Ongoing) => marks.only(&[Ongoing, From, Begins]).then(|| from(true)).flatten(),
        _ if marks.has(Begins) => marks.only(&[Begins, From]).then(|| from(false)).flatten(),
        _ if marks.only(&[From]) => from(true),
        _ if marks.only(&[To, By, EndOf]) && (marks.has(To) || marks.has(By)) => until(unit),
        _ if marks.only(&[Before, Innan, EndOf]) && marks.has(EndOf) && marks.marks.len() > 1 => until(unit),
        _ if marks.only(&[Innan]) && dotted_day => until(unit),
        _ if marks.only(&[Before]) => until(day_before(unit, first_day)?),
        _ => None,
    }
}

/// The unit of the same kind that ends the day before.
fn day_before((unit, _): (Unit, i16), first: Date) -> Option<(Unit, i16)> {
    let before = Unit::containing(first.yesterday().ok()?, unit.precision());
    (before.1 >= MIN_YEAR).then_some(before)
}

/// Two times joined by words: "tammikuusta maaliskuuhun 2025", "from March to June", "between 2024 and 2026".
fn pair(items: &[Item], first: usize, second: usize) -> Option<Found> {
    use Mark::{And, Between, By, EndOf, From, To};
    let (Item::Time(left, _), Item::Time(right, _)) = (&items[first], &items[second]) else { return None };
    let before = Marks::of(&items[..first]);
    let between = Marks::of(&items[first + 1..second]);
    let after = Marks::of(&items[second + 1..]);
    let is_single = |time: &Time| time.last.is_none() && time.first.until.is_none();
    let from = before.has(From) || between.has(From);
    let until = [To, By].into_iter().any(|mark| between.has(mark) || after.has(mark));
    let by = between.has(By) || after.has(By);
    let joined = match (before.has(Between), between.has(And)) {
        (true, true) => !from && !until,
        (false, false) => until && (from || between.has(To)) && (from || !by),
        _ => false,
    };
    let agrees = is_single(left)
        && is_single(right)
        && joined
        && !(before.dash || between.dash || after.dash)
        && before.only(&[From, Between])
        && between.only(&[From, To, By, EndOf, And])
        && after.only(&[To, By, EndOf]);
    let (first, last) = share_years(left.first, right.first).filter(|_| agrees)?;
    plain(Time { first, last: Some(last) })
}

/// A time with no marks. A range that runs backwards is none.
fn plain(time: Time) -> Option<Found> {
    let last = time.last.unwrap_or(time.first);
    let (start, end) = (time.first.unit, last.until.unwrap_or(last.unit));
    match (time.first.year, last.year) {
        (Some(from), Some(to)) if valid(start, from)?.0 <= valid(end, to)?.1 => {
            let (start, end) = (Some((start, from)), Some((end, to)));
            Some(Found::Stretch(Stretch { start, end, open: false }))
        }
        (None, None) if time.last.is_none() && time.first.form == Form::Counted => match (start, end) {
            (Unit::Month(from), Unit::Month(to)) if from <= to => Some(Found::Months(start, end)),
            _ => None,
        },
        _ => None,
    }
}

/// The days of a unit whose year is in range.
fn valid(unit: Unit, year: i16) -> Option<(Date, Date)> {
    unit.days(year).filter(|_| (MIN_YEAR..=MAX_YEAR).contains(&year))
}

/// The one that is meant: the finest, if it lies in every other. `None` when they contradict each other.
/// `durations` are those of the wording, each with its months if it counts months.
pub(super) fn choose(found: &[(Found, Range<usize>)], durations: &[Option<i16>]) -> Option<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (found, _) in found {
        match *found {
            Found::Stretch(stretch) => stretches.push(stretch.lasting(durations)),
            Found::Months(from, to) => {
                let years = stretches.pop()?;
                stretches.push(years.narrowed_to(from, to)?);
            }
        }
    }
    let lies_in_all = |inner: &Stretch| stretches.iter().all(|outer| inner == outer || inner.lies_in(outer));
    stretches.iter().copied().find(lies_in_all)
}

impl Stretch {
    /// "2024 – 2025 (kk. 1-2)": the months belong to the last of the years.
    fn narrowed_to(self, from: Unit, to: Unit) -> Option<Self> {
        let (Some((Unit::Year, first)), Some((Unit::Year, last))) = (self.start, self.end) else { return None };
        let start = if first == last { (from, first) } else { (Unit::Year, first) };
        Some(Self { start: Some(start), end: Some((to, last)), open: false })
    }

    /// A start alone, with durations beside it, is not open-ended; one duration in months gives its end.
    fn lasting(self, durations: &[Option<i16>]) -> Self {
        let (Some((unit, year)), None, false) = (self.start, self.end, durations.is_empty()) else { return self };
        let end = || {
            let [Some(months @ 1..)] = *durations else { return None };
            let next = unit.days(year)?.0.checked_add(i32::from(months).months()).ok()?;
            let finest = matches!(unit, Unit::Day { .. } | Unit::Month(_));
            let end = Unit::containing(next.yesterday().ok()?, unit.precision());
            (finest && end.1 <= MAX_YEAR).then_some(end)
        };
        Self { end: end(), open: false, ..self }
    }

    /// Whether it is within the days of a stretch that has both ends, and says them at least as exactly.
    fn lies_in(&self, outer: &Self) -> bool {
        let (Some((first, first_year)), Some((last, last_year))) = (outer.start, outer.end) else { return false };
        let (Some((from, _)), Some((_, to))) = (first.loose_days(first_year), last.loose_days(last_year)) else {
            return false;
        };
        let within = |(unit, year): (Unit, i16)| unit.days(year).is_some_and(|(a, z)| from <= a && z <= to);
        let ends = [self.start, self.end];
        self.coarseness() <= outer.coarseness()
            && ends.iter().any(Option::is_some)
            && ends.into_iter().flatten().all(within)
    }

    fn coarseness(&self) -> Option<Precision> {
        [self.start, self.end].into_iter().flatten().map(|(unit, _)| unit.precision()).max()
    }
}
