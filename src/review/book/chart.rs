//! Readings as a small chart: a line through the values, with the target as a line of its own.

use super::model::Chart;

/// Size of a chart's picture.
pub const WIDTH: f64 = 240.0;
pub const HEIGHT: f64 = 64.0;
/// Room for the dots at the edges.
const EDGE: f64 = 6.0;

/// A chart as it is drawn.
pub struct Drawn {
    /// Path through the readings.
    pub line: String,
    pub dots: Vec<(f64, f64)>,
    /// Height of the target's line.
    pub target: Option<f64>,
}

impl Chart {
    /// The picture of a chart with two numbers or more; none where there is nothing to draw.
    #[expect(clippy::cast_precision_loss, reason = "days and counts are far below 2^52")]
    pub fn drawn(&self) -> Option<Drawn> {
        let points: Vec<(f64, f64)> = self
            .points
            .iter()
            .filter_map(|point| {
                let day = point.on.duration_since(jiff::civil::date(1970, 1, 1)).as_hours() / 24;
                Some((day as f64, point.value?))
            })
            .collect();
        let ((first, _), (last, _)) = (points.first()?, points.last()?);
        if points.len() < 2 || first >= last {
            return None;
        }
        let values = || points.iter().map(|(_, value)| *value).chain(self.target);
        let least = values().fold(f64::INFINITY, f64::min);
        let most = values().fold(f64::NEG_INFINITY, f64::max);
        let span = if most > least { most - least } else { 1.0 };
        let x = |day: f64| rounded(EDGE + (day - first) / (last - first) * (WIDTH - 2.0 * EDGE));
        let y = |value: f64| rounded(HEIGHT - EDGE - (value - least) / span * (HEIGHT - 2.0 * EDGE));
        let dots: Vec<(f64, f64)> = points.iter().map(|(day, value)| (x(*day), y(*value))).collect();
        let line: Vec<String> = dots.iter().map(|(x, y)| format!("{x} {y}")).collect();
        Some(Drawn { line: format!("M{}", line.join("L")), dots, target: self.target.map(y) })
    }

    /// The last number that was read, and the one before it.
    pub fn last_two(&self) -> (Option<f64>, Option<f64>) {
        let mut values = self.points.iter().rev().filter_map(|point| point.value);
        (values.next(), values.next())
    }
}

fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::words::LocalText;
    use crate::review::book::model::Point;

    #[test]
    fn a_chart_reaches_from_its_first_to_its_last_reading() {
        let point = |month, value| Point { on: jiff::civil::date(2026, month, 1), value: Some(value), done: None };
        let chart = |points| Chart {
            slug: "osuus".into(),
            title: LocalText::default(),
            unit: LocalText::default(),
            baseline: None,
            target: Some(20.0),
            rising: Some(true),
            example: false,
            points,
        };
        let drawn = chart(vec![point(1, 0.0), point(4, 10.0), point(7, 5.0)]).drawn().unwrap();
        assert_eq!(drawn.dots.first(), Some(&(EDGE, HEIGHT - EDGE)));
        assert_eq!(drawn.dots.last().map(|(x, _)| *x), Some(WIDTH - EDGE));
        assert_eq!(drawn.target, Some(EDGE), "the target is above all of them");
        assert!(chart(vec![point(1, 1.0)]).drawn().is_none(), "one reading is no line");
    }
}
