//! A period on a scale of days with its true precision: solid over days that are certain, outlined over the unit in
//! which it begins or ends somewhere. A season is not a day.

use jiff::civil::Date;

use super::DayScale;
use crate::platform::words::{Period, Precision};

/// One piece of a period on the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    pub x: f64,
    pub width: f64,
    /// Whether every day of it is certain.
    pub sure: bool,
    /// An end that is a deadline, drawn as a mark.
    pub deadline: bool,
    /// Goes on without an end: drawn with an arrow.
    pub open: bool,
}

/// The pieces of a period on a line that ends on the day `last`; none where the wording could not be read.
pub fn pieces(period: &Period, scale: &DayScale, last: Date) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if !period.is_read() {
        return pieces;
    }
    let mut piece = |sure, from: Date, to: Date, deadline, open| {
        let x = scale.begin(from);
        pieces.push(Piece { x, width: (scale.end(to) - x).max(0.0), sure, deadline, open });
    };
    let (start, end) = (period.start(), period.end());
    // The unit in which it begins ends here, the one in which it ends begins there.
    let begun = start.map(|start| unit_end(start.date, start.precision));
    let ending = end.map(|end| unit_begin(end.date, end.precision));
    match (start, end) {
        (Some(start), Some(end)) => match (begun, ending) {
            (Some(begun), Some(ending)) if begun < ending => {
                piece(start.precision == Precision::Day, start.date, begun, false, false);
                if let (Ok(from), Ok(to)) = (begun.tomorrow(), ending.yesterday())
                    && from <= to
                {
                    piece(true, from, to, false, false);
                }
                piece(end.precision == Precision::Day, ending, end.date, false, false);
            }
            // It begins and ends somewhere within one unit.
            _ => piece(false, start.date, end.date, false, false),
        },
        (Some(start), None) => {
            let begun = begun.unwrap_or(start.date);
            piece(false, start.date, begun, false, false);
            if let Ok(from) = begun.tomorrow() {
                piece(false, from, last, false, period.open_ended());
            }
        }
        // When it begins is not said, so nothing but the deadline is drawn.
        (None, Some(end)) => piece(false, end.date, end.date, true, false),
        (None, None) => {}
    }
    pieces
}

/// The last day of the unit that begins on a day.
fn unit_end(day: Date, precision: Precision) -> Date {
    let months = months_of(precision);
    if months == 0 {
        return day;
    }
    day.first_of_month().saturating_add(jiff::Span::new().months(months)).yesterday().unwrap_or(day)
}

/// The first day of the unit that ends on a day.
fn unit_begin(day: Date, precision: Precision) -> Date {
    let months = months_of(precision);
    if months == 0 {
        return day;
    }
    day.first_of_month().saturating_sub(jiff::Span::new().months(months - 1))
}

fn months_of(precision: Precision) -> i32 {
    match precision {
        Precision::Day => 0,
        Precision::Month => 1,
        Precision::Quarter | Precision::Season => 3,
        Precision::HalfYear => 6,
        Precision::Year => 12,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn units_have_their_own_length() {
        assert_eq!(unit_end(date(2024, 9, 1), Precision::Season), date(2024, 11, 30));
        assert_eq!(unit_end(date(2024, 1, 1), Precision::Year), date(2024, 12, 31));
        assert_eq!(unit_begin(date(2025, 2, 28), Precision::Month), date(2025, 2, 1));
        assert_eq!(unit_begin(date(2025, 5, 31), Precision::Season), date(2025, 3, 1));
        assert_eq!(unit_end(date(2024, 9, 9), Precision::Day), date(2024, 9, 9));
    }

    #[test]
    fn a_year_is_outlined_at_both_ends_and_solid_between() {
        let (first, last) = (date(2024, 1, 1), date(2028, 12, 31));
        let scale = DayScale::new(first, last, 0.0, 500.0);
        let sure = |wording: &str| -> Vec<bool> {
            pieces(&Period::parse(wording).period, &scale, last).iter().map(|piece| piece.sure).collect()
        };
        assert_eq!(sure("2024-2028"), [false, true, false]);
        assert_eq!(sure("joskus"), Vec::<bool>::new());
    }
}
