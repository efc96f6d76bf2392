//! The way in for a new organisation: what is in order and what comes next, told from what is there and never ticked
//! off by hand; at its end the organisation is opened to visitors.

mod edit;
mod model;
mod pages;
mod queries;

pub use model::Guide;
pub use pages::{guide, routes};
pub use queries::internal;
