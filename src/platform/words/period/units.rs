//! Finds the times that tokens name: "9.9.2024", "10/24", "syksyllä 2024", "4. kvartal 2025", "kk. 1-2".

use super::lexer::{Sort, Token};
use super::unit::{MAX_YEAR, MIN_YEAR, Season, Unit};
use super::vocabulary::{self, Counted, Mark, Word};

/// A unit of the calendar, or a counted stretch of units, as far as one expression names it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) unit: Unit,
    /// The last unit, when the expression counts a stretch: the 2 of "kk. 1-2".
    pub(super) until: Option<Unit>,
    pub(super) year: Option<i16>,
    /// What the Finnish case says: "syyskuusta", "syyskuuhun".
    pub(super) mark: Option<Mark>,
    pub(super) form: Form,
}

/// How a part is written, where that decides what may stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A year, or a date of ISO 8601.
    Plain,
    /// Begins with a number, so that another number and a dash may stand before it: "12/24", "15.3.2026".
    /// `dotted`: with the dot of a Norwegian or Finnish ordinal before the name of a month.
    Number { dotted: bool },
    /// A name.
    Name,
    /// "kesä": the summer, or in "kesä–elokuu" the month.
    Kesa,
    /// A word of counting and then numbers: "kk. 1-2", "Q4".
    Counted,
}

impl Part {
    const fn new(unit: Unit, form: Form) -> Self {
        Self { unit, until: None, year: None, mark: None, form }
    }
}

/// A part, or two joined by a dash.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    pub(super) first: Part,
    pub(super) last: Option<Part>,
}

/// The tokens of a wording, asked by their index; an index past the end has nothing.
pub(super) struct Tokens(pub(super) Vec<Token>);

impl Tokens {
    pub(super) fn sort(&self, at: usize) -> Option<Sort> {
        self.0.get(at).map(|token| token.sort)
    }

    pub(super) fn word(&self, at: usize) -> Option<(Word, Option<Mark>)> {
        let token = self.0.get(at).filter(|token| token.sort == Sort::Word)?;
        vocabulary::word(&token.plain)
    }

    /// Whether there is a token right after the one before it, without space.
    pub(super) fn tight(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|token| !token.spaced)
    }

    pub(super) fn is_dash(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(Token::is_dash)
    }

    fn is_tight_iso_dash(&self, at: usize) -> bool {
        self.tight(at) && self.sort(at) == Some(Sort::Dash { iso: true })
    }

    /// A number of one or two digits.
    pub(super) fn small(&self, at: usize) -> Option<i8> {
        match self.sort(at)? {
            Sort::Number { value, digits: 1..=2 } => i8::try_from(value).ok(),
            _ => None,
        }
    }

    /// A number of exactly two digits with no space before it.
    fn two_digits(&self, at: usize) -> Option<i16> {
        match self.sort(at)? {
            Sort::Number { value, digits: 2 } if self.tight(at) => Some(value),
            _ => None,
        }
    }

    pub(super) fn year(&self, at: usize) -> Option<i16> {
        match self.sort(at)? {
            Sort::Number { value, digits: 4 } if (MIN_YEAR..=MAX_YEAR).contains(&value) => Some(value),
            _ => None,
        }
    }

    fn skip(&self, at: usize, sort: Sort) -> usize {
        at + usize::from(self.sort(at) == Some(sort))
    }

    pub(super) fn skip_dot(&self, at: usize) -> usize {
        self.skip(at, Sort::Dot)
    }

    pub(super) fn skip_fillers(&self, mut at: usize) -> usize {
        while matches!(self.word(at), Some((Word::Filler, _))) {
            at += 1;
        }
        at
    }

    /// A duration: "3kk", "6 months". It says how long, not when. Gives the index behind it and its months, if it
    /// counts months.
    pub(super) fn duration(&self, at: usize) -> Option<(usize, Option<i16>)> {
        let Sort::Number { value, digits: 1..=3 } = self.sort(at)? else { return None };
        match self.word(at + 1)?.0 {
            Word::Counted(Counted::Month) => Some((at + 2, Some(value))),
            Word::OfDuration => Some((at + 2, None)),
            Word::Year if self.year(self.skip_dot(at + 2)).is_none() => Some((at + 2, None)),
            _ => None,
        }
    }

    /// The part that begins here; `year_first` allows "2025 syyskuu".
    pub(super) fn part(&self, at: usize, year_first: bool) -> Option<(Part, usize)> {
        let at = self.skip_fillers(at);
        self.iso(at).or_else(|| self.part_from_year(at, year_first)).or_else(|| self.part_from_unit(at))
    }

    /// "2026-03-01" and "2026-03". What could as well be two years, "2010-12", is neither.
    fn iso(&self, at: usize) -> Option<(Part, usize)> {
        let year = self.year(at)?;
        let month = self.two_digits(at + 2).filter(|_| self.is_tight_iso_dash(at + 1))?;
        let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
        let with = |unit| Part { year: Some(year), ..Part::new(unit, Form::Plain) };
        if self.is_tight_iso_dash(at + 3)
            && let Some(day) = self.two_digits(at + 4)
        {
            let day = i8::try_from(day).ok()?;
            return Some((with(Unit::Day { month, day }), at + 5));
        }
        (year % 100 >= i16::from(month)).then_some((with(Unit::Month(month)), at + 3))
    }

    /// "2025", "vuosi 2025", "vuoden 2025 syyskuu", "2025-Q4".
    fn part_from_year(&self, at: usize, year_first: bool) -> Option<(Part, usize)> {
        let (number, mark, named) = match self.word(at) {
            Some((Word::Year, mark)) => (self.skip_dot(at + 1), mark, true),
            _ => (at, None, false),
        };
        let year = self.year(number)?;
        let mut next = self.skip_fillers(number + 1);
        if self.is_tight_iso_dash(number + 1) && matches!(self.word(number + 2), Some((Word::Counted(_), None))) {
            next = number + 2;
        }
        if (named || year_first)
            && let Some((unit, after)) = self.unit(next)
            && unit.year.is_none()
            && self.year_after(unit, after).is_none()
        {
            return Some((Part { year: Some(year), mark: unit.mark.or(mark), ..unit }, after));
        }
        Some((Part { year: Some(year), mark, ..Part::new(Unit::Year, Form::Plain) }, number + 1))
    }

    fn part_from_unit(&self, at: usize) -> Option<(Part, usize)> {
        let (part, next) = self.unit(at)?;
        if part.year.is_some() {
            return Some((part, next));
        }
        match self.year_after(part, next) {
            Some((year, next)) => Some((Part { year: Some(year), ..part }, next)),
            None => Some((part, next)),
        }
    }

    /// The year behind a unit: "syksy 2024", "Q4/2025", "joulukuu, vuonna 2025", "vinteren 2024/25".
    fn year_after(&self, part: Part, at: usize) -> Option<(i16, usize)> {
        let joined = matches!(part.unit, Unit::Quarter(_) | Unit::Half(_)) || part.form == Form::Counted;
        let sign = self.sort(at) == Some(Sort::Slash) || (self.is_tight_iso_dash(at) && part.until.is_none());
        if joined && sign && self.tight(at + 1) {
            return self.year(at + 1).map(|year| (year, at + 2));
        }
        let at = self.skip_fillers(self.skip(at, Sort::Comma));
        let number = match self.word(at) {
            Some((Word::Year, None)) => self.skip_dot(at + 1),
            _ => at,
        };
        let year = self.year(number).filter(|_| self.iso(number).is_none())?;
        if part.unit == Unit::Season(Season::Winter) && self.sort(number + 1) == Some(Sort::Slash) {
            return self.next_year(number + 2, year).map(|next_year| (next_year, number + 3));
        }
        Some((year, number + 1))
    }

    /// The year after `year`, written in full or with two digits.
    fn next_year(&self, at: usize, year: i16) -> Option<i16> {
        let Sort::Number { value, digits } = self.sort(at)? else { return None };
        let next = year + 1;
        ((digits == 4 && value == next) || (digits == 2 && value == next % 100)).then_some(next)
    }

    /// A unit, with its year only where the two are one sign: "10/24", "9.9.2024".
    fn unit(&self, at: usize) -> Option<(Part, usize)> {
        let named = |unit, mark, next| Some((Part { mark, ..Part::new(unit, Form::Name) }, next));
        if let Some(found) = self.ordinal(at) {
            return Some(found);
        }
        match self.word(at) {
            Some((Word::Counted(counted), mark)) => self.counted(at + 1, counted, mark),
            Some((Word::Season(season), mark)) => {
                let form = if self.0[at].plain == "kesä" { Form::Kesa } else { Form::Name };
                Some((Part { mark, ..Part::new(Unit::Season(season), form) }, at + 1))
            }
            Some((Word::HalfOfYear(half), mark)) => named(Unit::Half(half), mark, at + 1),
            // "Loppuvuosi" has no first day; its last one is the year's.
            Some((Word::LateInYear, mark)) => named(Unit::Year, mark.or(Some(Mark::By)), at + 1),
            Some((Word::Stem(month), mark)) => named(Unit::Month(month), mark, self.skip_dot(at + 1)),
            Some((Word::Month(month), mark)) => {
                self.american(at, month).or_else(|| named(Unit::Month(month), mark, self.skip_dot(at + 1)))
            }
            _ => self.day_and_name(at).or_else(|| self.numeric_date(at)).or_else(|| self.numeric_month(at)),
        }
    }

    /// "4. kvartaali", "first half", "1st quarter".
    fn ordinal(&self, at: usize) -> Option<(Part, usize)> {
        let (number, next) = match self.word(at) {
            Some((Word::Ordinal(number), _)) => (number, at + 1),
            Some((Word::Counted(_), _)) => return None,
            _ => (self.small(at)?, self.skip_ordinal_sign(at + 1)),
        };
        let next = self.skip_fillers(next);
        let (Word::Counted(counted @ (Counted::Quarter | Counted::Half)), mark) = self.word(next)? else {
            return None;
        };
        let unit = counted_unit(counted, number)?;
        Some((Part { mark, ..Part::new(unit, Form::Number { dotted: false }) }, next + 1))
    }

    fn skip_ordinal_sign(&self, at: usize) -> usize {
        let ending = self.tight(at) && matches!(self.word(at), Some((Word::OrdinalEnding, _)));
        if ending { at + 1 } else { self.skip_dot(at) }
    }

    /// What follows a word of counting: "Q4", "kk. 1-2", "kvartal 1–3".
    fn counted(&self, at: usize, counted: Counted, mark: Option<Mark>) -> Option<(Part, usize)> {
        let at = self.skip(self.skip_dot(at), Sort::Colon);
        let unit = counted_unit(counted, self.small(at)?)?;
        let part = Part { mark, ..Part::new(unit, Form::Counted) };
        let until = self.small(at + 2).filter(|_| self.is_dash(at + 1)).and_then(|last| counted_unit(counted, last));
        match until {
            Some(_) => Some((Part { until, ..part }, at + 3)),
            None => Some((part, at + 1)),
        }
    }

    /// "March 1, 2026"; the year must follow, for "March 25" could be either.
    fn american(&self, at: usize, month: i8) -> Option<(Part, usize)> {
        let day = self.small(at + 1)?;
        let next = self.skip(self.skip_ordinal_sign(at + 2), Sort::Comma);
        let year = self.year(next)?;
        let part = Part::new(Unit::Day { month, day }, Form::Name);
        Some((Part { year: Some(year), ..part }, next + 1))
    }

    /// "1. mars", "1st of March", "1. maaliskuuta".
    fn day_and_name(&self, at: usize) -> Option<(Part, usize)> {
        let day = self.small(at)?;
        let dotted = self.sort(at + 1) == Some(Sort::Dot);
        let next = self.skip_fillers(self.skip_ordinal_sign(at + 1));
        let (Word::Month(month), mark) = self.word(next)? else { return None };
        let part = Part::new(Unit::Day { month, day }, Form::Number { dotted });
        Some((Part { mark, ..part }, self.skip_dot(next + 1)))
    }

    /// "1.3.2026", "1.3.26", "1.3."; day before month, as all five languages write it with dots.
    fn numeric_date(&self, at: usize) -> Option<(Part, usize)> {
        let day = self.small(at)?;
        let dots = |at| self.tight(at) && self.sort(at) == Some(Sort::Dot);
        let month = self.small(at + 2).filter(|_| dots(at + 1))?;
        let part = Part::new(Unit::Day { month, day }, Form::Number { dotted: false });
        if dots(at + 3) {
            if let Some(year) = self.year(at + 4) {
                return Some((Part { year: Some(year), ..part }, at + 5));
            }
            if let Some(year) = self.two_digits(at + 4) {
                return Some((Part { year: Some(2000 + year), ..part }, at + 5));
            }
        }
        self.tight(at + 2).then(|| (part, self.skip_dot(at + 3)))
    }

    /// "10/24", "10/2024", "10.2024".
    fn numeric_month(&self, at: usize) -> Option<(Part, usize)> {
        let month = self.small(at).filter(|month| (1..=12).contains(month))?;
        let year = match self.sort(at + 1)? {
            Sort::Slash => self.year(at + 2).or_else(|| self.two_digits(at + 2).map(|year| 2000 + year)),
            Sort::Dot if self.tight(at + 1) && self.tight(at + 2) => self.year(at + 2),
            _ => None,
        }?;
        let goes_on = self.tight(at + 3) && self.sort(at + 3) == Some(Sort::Slash);
        let part = Part::new(Unit::Month(month), Form::Number { dotted: false });
        (!goes_on).then_some((Part { year: Some(year), ..part }, at + 3))
    }
}

/// The unit of a number, if there is one.
pub(super) fn counted_unit(counted: Counted, number: i8) -> Option<Unit> {
    match (counted, number) {
        (Counted::Month, 1..=12) => Some(Unit::Month(number)),
        (Counted::Quarter, 1..=4) => Some(Unit::Quarter(number)),
        (Counted::Half, 1..=2) => Some(Unit::Half(number)),
        _ => None,
    }
}
