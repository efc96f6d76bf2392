//! What may never happen, tried: processes killed, frozen and cut off, locks, floods, slow clients, full disks.
//!
//! `cargo test --test faults` tries it at length, with `SUUNTA_FAULTS=short` in the form that fits a check of every change.

mod nodes;
#[path = "../it/support/program.rs"]
mod program;
#[path = "../it/support/services.rs"]
mod services;
