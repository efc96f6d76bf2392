//! The health check of a strategy: what a careful secretary would notice.

mod model;
mod pages;
mod queries;

pub use model::{Facts, Fault, Finding, findings};
pub use pages::routes;
pub use queries::facts;
