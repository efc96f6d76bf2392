//! The counts of one route and method.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::http::{Method, StatusCode};

/// Methods that have a label of their own; whatever else somebody sends is one more.
pub(super) const METHODS: [&str; 5] = ["GET", "HEAD", "POST", "OPTIONS", "other"];

/// Answers that have a label of their own; the last stands for all others.
const STATUSES: [&str; 28] = [
    "200", "304", "303", "302", "404", "204", "206", "301", "307", "308", "201", "202", "400", "401", "403", "405",
    "408", "409", "410", "413", "414", "415", "422", "429", "431", "500", "503", "other",
];

/// Upper bounds of durations in microseconds: kept pages at the lower end, the deadline at the upper.
const BOUNDS: [u64; 13] =
    [100, 250, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 10_000_000];

pub(super) fn method(method: &Method) -> usize {
    METHODS.iter().position(|known| *known == method.as_str()).unwrap_or(METHODS.len() - 1)
}

fn status(status: StatusCode) -> usize {
    STATUSES.iter().position(|known| *known == status.as_str()).unwrap_or(STATUSES.len() - 1)
}

/// Counts by answer, and how long they took.
#[derive(Debug, Default)]
pub(crate) struct Lane {
    statuses: [AtomicU64; STATUSES.len()],
    durations: [AtomicU64; BOUNDS.len() + 1],
    microseconds: AtomicU64,
}

impl Lane {
    pub(super) fn note(&self, answered: StatusCode, took: Duration) {
        let took = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let bucket = BOUNDS.iter().position(|bound| took <= *bound).unwrap_or(BOUNDS.len());
        self.statuses[status(answered)].fetch_add(1, Ordering::Relaxed);
        self.durations[bucket].fetch_add(1, Ordering::Relaxed);
        self.microseconds.fetch_add(took, Ordering::Relaxed);
    }

    /// The answers that were given, and how often.
    pub(super) fn statuses(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let counts = self.statuses.iter().map(|count| count.load(Ordering::Relaxed));
        STATUSES.into_iter().zip(counts).filter(|(_, count)| *count > 0)
    }

    pub(super) fn count(&self) -> u64 {
        self.statuses.iter().map(|count| count.load(Ordering::Relaxed)).sum()
    }

    /// Seconds altogether, and the count below each bound but not below the one before.
    pub(super) fn durations(&self) -> (f64, Vec<(f64, u64)>) {
        let bounds = BOUNDS.iter().map(|bound| *bound as f64 / 1e6).chain([f64::INFINITY]);
        let counts = self.durations.iter().map(|count| count.load(Ordering::Relaxed));
        (self.microseconds.load(Ordering::Relaxed) as f64 / 1e6, bounds.zip(counts).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_counted_under_its_answer_and_its_duration() {
        let lane = Lane::default();
        lane.note(StatusCode::OK, Duration::from_micros(100));
        lane.note(StatusCode::OK, Duration::from_micros(101));
        lane.note(StatusCode::IM_A_TEAPOT, Duration::from_secs(60));
        assert_eq!(lane.statuses().collect::<Vec<_>>(), [("200", 2), ("other", 1)]);
        let (seconds, durations) = lane.durations();
        assert!((seconds - 60.000_201).abs() < 1e-9, "{seconds}");
        assert_eq!(durations[0], (0.0001, 1));
        assert_eq!(durations[1], (0.00025, 1));
        assert_eq!(durations[13], (f64::INFINITY, 1));
        assert_eq!((lane.count(), durations.iter().map(|(_, count)| count).sum::<u64>()), (3, 3));
    }

    #[test]
    fn what_nobody_sends_is_one_label() {
        assert_eq!(METHODS[method(&Method::POST)], "POST");
        assert_eq!(METHODS[method(&Method::from_bytes(b"BREW").unwrap())], "other");
        assert_eq!(METHODS[method(&Method::DELETE)], "other");
    }
}
