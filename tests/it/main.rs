//! The portal as visitors, operators and attackers meet it: whole, over a real PostgreSQL.
//!
//! Each file tests one room of promises. All tests share one private cluster (see `support::ground`), each has a
//! database of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where it is surprised")]

mod accounts;
mod advocacy;
mod check;
mod colours;
mod conflicts;
mod constraints;
mod contact;
mod corpora;
mod crawl;
mod document;
mod doors;
mod drawn;
mod elsewhere;
mod exchange;
mod finding;
mod firstrun;
mod funding;
mod groups;
mod guards;
mod help;
mod house;
mod interface;
mod languages;
mod lessons;
mod life;
mod mail;
mod networks;
mod opendata;
mod operation;
mod pictures;
mod planted;
mod program;
mod quarter;
mod queries;
mod records;
mod refusals;
mod reminders;
mod roles;
mod search;
mod sources;
mod supply;
mod support;
mod survival;
mod table;
mod tenants;
mod trail;
mod translations;
mod visibility;
mod walks;
