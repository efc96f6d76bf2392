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

use std::time::Duration;

use stage::Stage;

use crate::{alone as turn, times};

/// Median and longest of some waits, for people.
fn told(mut waits: Vec<Duration>) -> String {
    waits.sort();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100].as_millis();
    format!("{} times, median {} ms, longest {} ms", waits.len(), at(50), at(100))
}
