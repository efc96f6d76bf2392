//! The annual clock: what recurs in the year, as a ring and as a list, and the days that come.

mod events;
mod feed;
mod gather;
mod pages;
mod queries;
mod ring;

pub use events::{Event, between};
pub use pages::routes;
