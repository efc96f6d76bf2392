//! The overview storey: what looks across everything.

pub mod across;
pub mod calendar;
pub mod desk;
pub mod front;
pub mod help;
pub mod index;
pub mod people;
pub mod reminder;
pub mod search;
pub mod sitemap;
pub mod start;
