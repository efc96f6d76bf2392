//! Joins two parts by a dash: "10-12/24", "maalis–kesäkuu 2025", "syksy 2024 – kevät 2025", "2024–25".

use super::unit::{Season, Unit};
use super::units::{Form, Part, Time, Tokens, counted_unit};
use super::vocabulary::{Counted, Mark};

impl Tokens {
    /// The time that begins here and the index behind it.
    pub(super) fn time(&self, at: usize) -> Option<(Time, usize)> {
        let Some((first, next)) = self.part(at, true) else { return self.number_to_part(at) };
        if self.is_dash(next)
            && first.until.is_none()
            && let Some(range) = self.part_to_part(first, next)
        {
            return Some(range);
        }
        Some((Time { first, last: None }, next))
    }

    /// A number that takes its unit from what stands behind the dash: "10-12/24", "1.–15.3.2026", "1.–3. kvartal".
    fn number_to_part(&self, at: usize) -> Option<(Time, usize)> {
        let number = self.small(at)?;
        let dash = self.skip_dot(at + 1);
        let (last, next) = self.part(dash + 1, false).filter(|_| self.is_dash(dash))?;
        if !matches!(last.form, Form::Number { .. }) {
            return None;
        }
        let unit = match last.unit {
            Unit::Day { month, .. } => Unit::Day { month, day: number },
            Unit::Month(_) => counted_unit(Counted::Month, number)?,
            Unit::Quarter(_) => counted_unit(Counted::Quarter, number)?,
            Unit::Half(_) => counted_unit(Counted::Half, number)?,
            Unit::Season(_) | Unit::Year => return None,
        };
        Some((Time { first: Part { unit, mark: None, ..last }, last: Some(last) }, next))
    }

    fn part_to_part(&self, first: Part, dash: usize) -> Option<(Time, usize)> {
        if first.unit == Unit::Year
            && let Some((last, next)) = self.short_year(first, dash)
        {
            return Some((Time { first, last: Some(last) }, next));
        }
        let end = self.skip_end_of(dash + 1);
        let (last, next) = self.part(end, first.unit != Unit::Year)?;
        if last.until.is_some() {
            return None;
        }
        let end_named = end > dash + 1 || self.marks(next).is_some_and(|(_, marks)| marks.contains(&Mark::EndOf));
        if last.unit == Unit::Year && !end_named {
            let tight = self.tight(dash) && self.tight(dash + 1);
            match first.unit {
                Unit::Season(Season::Winter) if first.year.is_some_and(|year| last.year == Some(year + 1)) => {
                    return Some((Time { first: Part { year: last.year, ..first }, last: None }, next));
                }
                Unit::Season(_) | Unit::Half(_) => return None,
                _ if tight && matches!(first.form, Form::Name | Form::Counted) => return None,
                _ => {}
            }
        }
        let (first, last) = share_years(first, last)?;
        Some((Time { first, last: Some(last) }, next))
    }

    /// "2024–25". A second number of at most 12 could be a month, and is read as neither.
    fn short_year(&self, first: Part, dash: usize) -> Option<(Part, usize)> {
        let year = first.year?;
        let short = i16::from(self.small(dash + 1).filter(|short| *short > 12)?);
        let alone = self.part(dash + 1, false).is_none();
        (alone && short > year % 100).then(|| (Part { year: Some(year / 100 * 100 + short), ..first }, dash + 2))
    }

    /// Past words that only say that the end of the time is meant: "– end of 2025".
    fn skip_end_of(&self, at: usize) -> usize {
        let after = self.skip_fillers(at);
        match self.marks(after) {
            Some((count, [Mark::EndOf])) => self.skip_fillers(after + count),
            _ => at,
        }
    }
}

/// Gives a part without a year the year of the other. A bare year lends none: what "March to 2025" begins with is not
/// said. `None` when a year stays missing on one side only.
pub(super) fn share_years(mut first: Part, mut last: Part) -> Option<(Part, Part)> {
    if first.form == Form::Kesa && matches!(last.unit, Unit::Month(_)) && first.year.is_none() {
        first.unit = Unit::Month(6);
    }
    if first.unit != Unit::Year && last.unit != Unit::Year {
        first.year = first.year.or(last.year);
        last.year = last.year.or(first.year);
    }
    (first.year.is_some() == last.year.is_some()).then_some((first, last))
}
