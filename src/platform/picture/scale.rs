//! Days on a line.

use jiff::civil::Date;

/// Maps days to a stretch of a picture.
#[derive(Debug, Clone, Copy)]
pub struct DayScale {
    first: Date,
    days: f64,
    x: f64,
    width: f64,
}

impl DayScale {
    /// From the first day to the end of the last one, laid on `width` units from `x`.
    pub fn new(first: Date, last: Date, x: f64, width: f64) -> DayScale {
        DayScale { first, days: days_between(first, last).max(0.0) + 1.0, x, width }
    }

    /// Where a day begins.
    pub fn begin(&self, day: Date) -> f64 {
        self.x + (days_between(self.first, day) / self.days).clamp(0.0, 1.0) * self.width
    }

    /// Where a day ends.
    pub fn end(&self, day: Date) -> f64 {
        self.x + ((days_between(self.first, day) + 1.0) / self.days).clamp(0.0, 1.0) * self.width
    }
}

fn days_between(from: Date, to: Date) -> f64 {
    f64::from(i32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or(i32::MAX))
}
