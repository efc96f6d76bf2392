//! Tables of records: each kind as a file with a column for every field and language, and the same file back in. What a
//! file would do is shown row by row before anything is stored; what is stored is one change of the trail.

mod check;
mod column;
mod files;
mod fill;
mod found;
mod import;
mod job;
mod naming;
mod pages;
mod plan;
mod queries;
mod read;
#[cfg(test)]
mod round_trip;
mod send;
mod store;
mod value;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;

use crate::platform::web::Pages;

#[doc(hidden)]
pub use read::{Batch, Line, MOST_COLUMNS, MOST_ROWS, SOME, Unreadable, read as read_file};

/// Largest file that is taken in, in bytes.
pub const LARGEST: usize = 32 << 20;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/records/tables", &[], pages::tables)
        .staff_page("/{org}/records/{kind}/table.csv", &["q"], files::csv)
        .staff_page("/{org}/records/{kind}/table.xlsx", &["q"], files::xlsx)
        .staff_page("/{org}/records/{kind}/template.csv", &[], files::template_csv)
        .staff_page("/{org}/records/{kind}/template.xlsx", &[], files::template_xlsx)
        .staff_page("/{org}/records/{kind}/table", &[], pages::ask)
        .action("/{org}/records/{kind}/table", send::send.layer(DefaultBodyLimit::max(LARGEST + (1 << 20))))
        .staff_page("/{org}/records/{kind}/table/{import}", &["rows", "after"], pages::import)
        .staff_page("/{org}/records/{kind}/table/{import}/refused.csv", &[], files::refused_csv)
        .staff_page("/{org}/records/{kind}/table/{import}/refused.xlsx", &[], files::refused_xlsx)
        .action("/{org}/records/{kind}/table/{import}/storing", send::store)
        .action("/{org}/records/{kind}/table/{import}/removal", send::remove)
}
