//! What may never happen, tried: processes killed, frozen and cut off, locks, floods, slow clients, full disks.
//!
//! `cargo test --test faults` tries it at length, with `SUUNTA_FAULTS=short` in the form that fits a check of every change;
//! `-- --nocapture` prints what came of each. Figures that depend on the machine are printed, and asserted with room.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where it is surprised")]

mod away;
mod full;
mod ground;
mod killed;
mod limits;
mod nodes;
mod overload;
mod panics;
#[path = "../it/support/program.rs"]
mod program;
mod proxy;
mod result;
#[path = "../it/support/services.rs"]
mod services;
mod slow;
mod stop;
mod visitor;

use tokio::sync::{Mutex, MutexGuard};

/// Whether only the short form is asked for.
fn short() -> bool {
    std::env::var("SUUNTA_FAULTS").is_ok_and(|form| form == "short")
}

/// One of two numbers: for the short form, and for the long one.
fn times(short_form: usize, long_form: usize) -> usize {
    if short() { short_form } else { long_form }
}

static TURN: Mutex<()> = Mutex::const_new(());

/// Waits for one's turn: each of these tests needs the machine for itself.
async fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().await
}

/// The same for a test that is no future.
fn alone() -> MutexGuard<'static, ()> {
    TURN.blocking_lock()
}
