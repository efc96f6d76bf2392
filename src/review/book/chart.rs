//! Readings as a small chart, and the figures beside it.

use super::model::Chart;
use crate::platform::picture::Series;

impl Chart {
    /// The picture of a chart's numbers; none where it has none.
    pub fn drawn(&self) -> Option<Series> {
        let readings: Vec<_> = self.points.iter().filter_map(|point| Some((point.on, point.value?))).collect();
        Series::of(&readings, self.target)
    }

    /// The last number that was read, and the one before it.
    pub fn last_two(&self) -> (Option<f64>, Option<f64>) {
        let mut values = self.points.iter().rev().filter_map(|point| point.value);
        (values.next(), values.next())
    }
}
