//! A forum's sitting in a round: an agenda that makes itself, what the secretary records, and its conclusion.

mod edit;
mod model;
mod pages;
mod queries;

pub use model::{Act, may};
pub use pages::routes;
