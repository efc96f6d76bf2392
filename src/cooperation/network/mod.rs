//! Networks: one register for all organisations, each one's own place in them, and what that is worth.

mod file;
mod map;
mod model;
mod pages;
mod queries;
mod worth;

pub use map::{Pin, Pins, pins};
pub use model::{Listing, Narrowed, NetworkKind, NetworkLine, Place};
pub use pages::{FILTERS, Filters, cut, routes};
pub use queries::PAGE;
