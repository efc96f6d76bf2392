//! What an organisation's own systems send with a token: readings of indicators and reports of measures. Both are kept
//! by the rules that people's forms are kept by.

mod holder;
mod queries;
mod reading;
mod report;
mod sending;

pub use reading::{KeptReading, NewReading, READING, add_reading};
pub use report::{KeptReport, NewReport, REPORT, send_report};
