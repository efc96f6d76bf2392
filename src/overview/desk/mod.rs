//! The desk of somebody who works for the organisation: what they lead, what is due, what changed, what waits.

mod model;
mod pages;
mod queries;

pub use pages::routes;
