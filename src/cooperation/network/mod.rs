//! Networks: one register for all organisations, and each one's own place in them.

mod map;
mod model;
mod pages;
mod queries;

pub use model::{NetworkKind, NetworkLine};
pub use pages::routes;
