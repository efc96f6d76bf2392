//! Reports: what the lead of each measure tells of it in a round, and who may do what with it.

mod edit;
mod model;
mod pages;
mod queries;

pub use edit::write;
pub use model::{Act, Hand, ReportState, may};
pub use pages::{InReport, routes};
