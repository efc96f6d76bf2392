//! Reads a wording: finds its expressions of time, says what each means, and decides whether they agree.

use std::ops::Range;

use super::lexer::{self, Sort};
use super::meaning::{Found, Stretch, choose, meaning};
use super::units::{Time, Tokens};
use super::vocabulary::{self, Mark, Word};
use super::{End, Period, Start};

/// What was read of a wording.
///
/// The wording is understood only when every word of it is a word of time and its expressions agree:
///
/// - A unit covers its first to its last day; "by September" and "until 2029" have September and 2029 in them,
///   "before" has not.
/// - Two expressions agree when one lies in the other; then the finer one is taken as it stands. A season is held to
///   the wider days in which people use its name: "syksyllä 2024 (10-12/24)" is October–December 2024.
/// - Months without a year narrow the end of the years before them: "2024 – 2025 (kk. 1-2)" is read as from 2024 to
///   February 2025, "2025 (kk. 1-2)" as January–February 2025.
/// - A duration beside an end is set aside: "9/2024 – 12/2024 (3 kk)" of Kainuun liitto has four months. Beside a start alone,
///   months give the end: "3kk aikana (10/24 - ) syksyllä 2024" is October–December 2024, as the same draft strategy says elsewhere.
///   Where they cannot (weeks, or a start such as "2025"), only the start is taken, and nothing is called open-ended.
/// - "Loppuvuosi" says no month in which it begins; it is read as by the end of the year.
///
/// Not read, for a guess would be needed: a time without a year; 1/3/2026 (two customs); "2010-12" (a month or two
/// years); "syksy 2024–2025"; "innan 1 mars" (until and with the day in nynorsk, without it in Swedish; with the dot
/// of "1. mars" it is nynorsk); words such as "early", "about", "beginning of"; weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The period; [`Period::is_read`] only if the wording was understood.
    pub period: Period,
    /// Whether all of the wording was understood.
    pub understood: bool,
    /// The pieces that are not words of time, or that contradict each other, as they are written.
    pub rest: Vec<String>,
    /// The durations in the wording, as they are written.
    pub durations: Vec<String>,
    /// When the wording was not understood for the words around a time: that time, for a person to confirm.
    pub suggestion: Option<Period>,
}

/// A piece of a group with the tokens it was read from.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Time(Time, Range<usize>),
    Mark(Mark, Range<usize>),
    Dash(usize),
    Duration,
}

impl Item {
    pub(super) fn time(&self) -> Option<(Time, Range<usize>)> {
        match self {
            Self::Time(time, tokens) => Some((*time, tokens.clone())),
            Self::Mark(..) | Self::Dash(_) | Self::Duration => None,
        }
    }

    fn tokens(&self) -> Range<usize> {
        match self {
            Self::Time(_, tokens) | Self::Mark(_, tokens) => tokens.clone(),
            Self::Dash(at) => *at..*at + 1,
            Self::Duration => 0..0,
        }
    }
}

/// What stands between brackets, commas and unknown words.
#[derive(Default)]
pub(super) struct Group {
    pub(super) items: Vec<Item>,
    /// Whether a bracket was opened before it.
    pub(super) bracketed: bool,
}

struct Scan {
    tokens: Tokens,
    groups: Vec<Group>,
    /// For each token whether it was left over.
    left_over: Vec<bool>,
    /// Each duration with its months, if it counts months.
    durations: Vec<(Range<usize>, Option<i16>)>,
    /// Whether something is so unclear that the times around it must not be suggested either.
    misleading: bool,
}

/// Reads a wording.
pub(super) fn read(wording: &str) -> Reading {
    let mut scan = Scan::new(wording);
    scan.run();
    let mut found = Vec::new();
    let mut conflict = scan.misleading;
    for group in &scan.groups {
        match meaning(group) {
            Ok(times) => found.extend(times),
            Err(tokens) => {
                conflict |= group.items.iter().any(|item| item.time().is_some());
                scan.left_over[tokens].fill(true);
            }
        }
    }
    let months: Vec<_> = scan.durations.iter().map(|(_, months)| *months).collect();
    let chosen = choose(&found, &months);
    if chosen.is_none() {
        for (_, tokens) in &found {
            scan.left_over[tokens.clone()].fill(true);
        }
    }
    let rest = scan.rest(wording);
    let read = chosen.filter(|_| !conflict).and_then(|stretch| stretch.period(wording));
    let understood = read.is_some() && rest.is_empty();
    let (period, suggestion) = match read {
        Some(period) if understood => (period, None),
        suggestion => (Period::unread(wording), suggestion),
    };
    let durations = scan.durations.iter().map(|(tokens, _)| scan.text(wording, tokens.clone())).collect();
    Reading { period, understood, rest, durations, suggestion }
}

impl Stretch {
    fn period(self, wording: &str) -> Option<Period> {
        let start = match self.start {
            Some((unit, year)) => Some(Start { date: unit.days(year)?.0, precision: unit.precision() }),
            None => None,
        };
        let end = match self.end {
            Some((unit, year)) => Some(End { date: unit.days(year)?.1, precision: unit.precision() }),
            None => None,
        };
        Some(Period { start, end, open_ended: self.open, wording: wording.to_owned() })
    }
}

impl Tokens {
    /// The longest known phrase that begins here: how many words it has and what it says.
    pub(super) fn marks(&self, at: usize) -> Option<(usize, &'static [Mark])> {
        let words: Vec<_> = self
            .0
            .iter()
            .skip(at)
            .take_while(|token| token.sort == Sort::Word)
            .take(vocabulary::LONGEST_PHRASE)
            .map(|token| token.plain.as_str())
            .collect();
        vocabulary::marks(&words)
    }
}

impl Scan {
    fn new(wording: &str) -> Self {
        let tokens = Tokens(lexer::tokens(wording));
        let left_over = vec![false; tokens.0.len()];
        Self { tokens, groups: vec![Group::default()], left_over, durations: Vec::new(), misleading: false }
    }

    fn run(&mut self) {
        let mut at = 0;
        while at < self.tokens.0.len() {
            at = self.step(at);
        }
    }

    /// Takes what begins at a token; gives the index behind it.
    fn step(&mut self, at: usize) -> usize {
        if let Some((next, months)) = self.tokens.duration(at) {
            self.durations.push((at..next, months));
            self.push(Item::Duration);
            return next;
        }
        if let Some((time, next)) = self.tokens.time(at) {
            if let Some(mark) = time.first.mark
                && time.last.and_then(|last| last.mark) != Some(Mark::To)
            {
                self.push(Item::Mark(mark, at..next));
            }
            self.push(Item::Time(time, at..next));
            return next;
        }
        if let Some((count, marks)) = self.tokens.marks(at) {
            for mark in marks {
                self.push(Item::Mark(*mark, at..at + count));
            }
            return at + count;
        }
        self.sign(at)
    }

    fn sign(&mut self, at: usize) -> usize {
        match self.tokens.sort(at) {
            Some(Sort::Dash { .. }) if self.is_bullet() => self.left_over[at] = true,
            Some(Sort::Dash { .. }) => self.push(Item::Dash(at)),
            Some(Sort::Dot | Sort::Colon) => {}
            Some(Sort::Open) => self.groups.push(Group { bracketed: true, ..Group::default() }),
            Some(Sort::Comma | Sort::Close) => self.groups.push(Group::default()),
            _ if matches!(self.tokens.word(at), Some((Word::Filler, _))) => {}
            _ => return self.unknown(at),
        }
        at + 1
    }

    /// A dash that nothing stands before, unless brackets show that it means "until".
    fn is_bullet(&self) -> bool {
        self.groups.last().is_none_or(|group| group.items.is_empty() && !group.bracketed)
    }

    /// Leaves a token over, with the signs and numbers that cling to it: no part of "1/10/24" is a time.
    fn unknown(&mut self, at: usize) -> usize {
        let after_dash = self.groups.last().is_some_and(|group| matches!(group.items.last(), Some(Item::Dash(_))));
        let is_number = |at| matches!(self.tokens.sort(at), Some(Sort::Number { .. }));
        let joins =
            |at| matches!(self.tokens.sort(at), Some(Sort::Slash | Sort::Dot | Sort::Dash { .. } | Sort::Colon));
        let mut next = at + 1;
        self.misleading |= matches!(self.tokens.word(at), Some((Word::Misleading, _)))
            || (after_dash && is_number(at))
            || (self.tokens.tight(at) && self.tokens.sort(at) == Some(Sort::Slash));
        if is_number(at) {
            while self.tokens.tight(next) && (is_number(next) || (joins(next) && is_number(next + 1))) {
                next += 1;
            }
        }
        self.left_over[at..next].fill(true);
        self.groups.push(Group::default());
        next
    }

    fn push(&mut self, item: Item) {
        if let Some(group) = self.groups.last_mut() {
            group.items.push(item);
        }
    }

    fn text(&self, wording: &str, tokens: Range<usize>) -> String {
        let from = self.tokens.0[tokens.start].at.start;
        let to = self.tokens.0[tokens.end - 1].at.end;
        wording[from..to].to_owned()
    }

    /// The stretches of tokens left over, each as it is written. Words of no sense of their own between two such
    /// stretches belong to them.
    fn rest(&self, wording: &str) -> Vec<String> {
        let mut rest: Vec<Range<usize>> = Vec::new();
        for at in (0..self.left_over.len()).filter(|at| self.left_over[*at]) {
            match rest.last_mut() {
                Some(last) if (last.end..at).all(|between| self.is_glue(between)) => last.end = at + 1,
                _ => rest.push(at..at + 1),
            }
        }
        rest.into_iter().map(|tokens| self.text(wording, tokens)).collect()
    }

    fn is_glue(&self, at: usize) -> bool {
        let signs = matches!(self.tokens.sort(at), Some(Sort::Dot | Sort::Colon | Sort::Comma));
        signs || matches!(self.tokens.word(at), Some((Word::Filler, _)))
    }
}

/// The tokens from the first to the last of some items.
pub(super) fn tokens_of(items: &[Item]) -> Range<usize> {
    let tokens = items.iter().map(Item::tokens).filter(|tokens| !tokens.is_empty());
    tokens.reduce(|all, tokens| all.start.min(tokens.start)..all.end.max(tokens.end)).unwrap_or(0..0)
}

/// What a group of items means, each meaning with its tokens, or the tokens that make no sense together.
pub(super) type Meanings = Result<Vec<(Found, Range<usize>)>, Range<usize>>;
