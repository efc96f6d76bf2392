//! Suunta: the portal where regional councils, cities and counties show what they have decided to do,
//! who does it, by when, how it goes, and with whom they work across borders.
//!
//! The house has storeys, each standing on those below it:
//! `platform → council → strategy → review → cooperation → overview → exchange`.
//! A room is a folder: `mod.rs` says what it is for and what others may use, `model.rs` holds types and
//! pure rules, `queries.rs` all its SQL, `pages.rs` its handlers and page structs.

pub mod commands;
pub mod config;
pub mod cooperation;
pub mod council;
pub mod exchange;
pub mod overview;
pub mod platform;
pub mod review;
pub mod routes;
pub mod run;
pub mod strategy;
