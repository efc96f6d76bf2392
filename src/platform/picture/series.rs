//! Readings as a small chart: a line through the values, with the target and nought as lines of their own.

use jiff::civil::{Date, date};

/// Size of the picture.
const WIDTH: f64 = 260.0;
const HEIGHT: f64 = 96.0;
/// Room for the dots at the edges, and for the days under them.
const EDGE: f64 = 8.0;
const FOOT: f64 = 26.0;

/// A chart as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Path through the readings; empty where there is one.
    pub line: String,
    pub dots: Vec<(f64, f64)>,
    /// Height of the target's line.
    pub target: Option<f64>,
    /// Height of the line of nought, where values lie on both sides of it.
    pub nought: Option<f64>,
    pub first: Date,
    /// The last day, where it is another.
    pub last: Option<Date>,
}

impl Series {
    /// Size of the picture without the days under it, for paper.
    pub const WIDTH: f64 = WIDTH;
    pub const PLOT: f64 = HEIGHT - FOOT;

    /// The picture of readings in the order of their days; none where there are none.
    pub fn of(readings: &[(Date, f64)], target: Option<f64>) -> Option<Series> {
        let ((first, _), (last, _)) = (readings.first()?, readings.last()?);
        let values = || readings.iter().map(|(_, value)| *value).chain(target);
        let least = values().fold(f64::INFINITY, f64::min);
        let most = values().fold(f64::NEG_INFINITY, f64::max);
        let high = HEIGHT - EDGE - FOOT;
        let y = |value: f64| match most - least {
            span if span > 0.0 && span.is_finite() => rounded(high - (value - least) / span * (high - EDGE)),
            // All are alike: the line runs in the middle.
            _ => rounded(f64::midpoint(high, EDGE)),
        };
        let days = day(*last) - day(*first);
        let x = |on: Date| match days > 0.0 {
            true => rounded(EDGE + (day(on) - day(*first)) / days * (WIDTH - 2.0 * EDGE)),
            false => WIDTH / 2.0,
        };
        let dots: Vec<(f64, f64)> = readings.iter().map(|(on, value)| (x(*on), y(*value))).collect();
        let line: Vec<String> = dots.iter().map(|(x, y)| format!("{x} {y}")).collect();
        Some(Series {
            line: if days > 0.0 { format!("M{}", line.join("L")) } else { String::new() },
            dots,
            target: target.map(y),
            nought: (least < 0.0 && most > 0.0).then(|| y(0.0)),
            first: *first,
            last: (days > 0.0).then_some(*last),
        })
    }

    pub fn width(&self) -> f64 {
        WIDTH
    }

    pub fn height(&self) -> f64 {
        HEIGHT
    }

    /// Where the days stand.
    pub fn foot(&self) -> f64 {
        HEIGHT - 8.0
    }
}

fn day(on: Date) -> f64 {
    f64::from(i32::try_from(on.duration_since(date(1970, 1, 1)).as_hours() / 24).unwrap_or_default())
}

fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOW: f64 = HEIGHT - EDGE - FOOT;

    fn drawn(values: &[f64], target: Option<f64>) -> Series {
        let readings: Vec<_> = (1i8..).zip(values).map(|(month, value)| (date(2026, month, 1), *value)).collect();
        Series::of(&readings, target).unwrap()
    }

    #[test]
    fn a_chart_reaches_from_its_first_to_its_last_reading() {
        let series = drawn(&[0.0, 10.0, 5.0], Some(20.0));
        assert_eq!(series.dots.first(), Some(&(EDGE, LOW)));
        assert_eq!(series.dots.last().map(|(x, _)| *x), Some(WIDTH - EDGE));
        assert_eq!(series.target, Some(EDGE), "the target is above all of them");
        assert_eq!((series.nought, Series::of(&[], Some(1.0))), (None, None));
    }

    #[test]
    fn one_reading_equal_ones_and_negative_ones_stay_within() {
        let one = drawn(&[7.0], None);
        assert_eq!((one.line.as_str(), one.dots.as_slice(), one.last), ("", &[(130.0, 35.0)][..], None));
        assert_eq!(drawn(&[3.0, 3.0, 3.0], Some(3.0)).target, Some(35.0), "alike is in the middle");
        let below = drawn(&[-40.0, 10.0, -10.0], Some(-5.0));
        assert!(below.nought.is_some_and(|y| y > EDGE && y < LOW));
        for series in [one, below, drawn(&[f64::MAX, f64::MIN], None)] {
            assert!(series.dots.iter().all(|(x, y)| (EDGE..=WIDTH - EDGE).contains(x) && (EDGE..=LOW).contains(y)));
        }
    }
}
