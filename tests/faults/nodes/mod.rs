//! Several portals over a primary and its hot standby, as a council runs them that wants no night without its portal.

mod address;
mod failover;
mod once;
mod pooled;
mod servers;
mod stage;
mod starts;
mod visits;
mod writes;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use stage::Stage;

/// One after another: each has two servers and several portals, and what it prints was measured alone.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How often something is tried: the second number in the short form.
fn times(long: usize, short: usize) -> usize {
    if std::env::var("SUUNTA_FAULTS").is_ok_and(|form| form == "short") { short } else { long }
}

/// Median and longest of some waits, for people.
fn told(mut waits: Vec<Duration>) -> String {
    waits.sort();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100].as_millis();
    format!("{} times, median {} ms, longest {} ms", waits.len(), at(50), at(100))
}
