//! Funding: funds with their frames, calls, projects, and where the organisation stands: granted, tied and free.

mod amount;
mod call_file;
mod file;
mod filter;
mod kinds;
mod lines;
mod model;
mod overview;
mod pages;
mod picture;
mod projects;
mod queries;

#[doc(hidden)]
pub use filter::Place;
pub use kinds::KINDS;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/funding", &["year"], overview::show)
        .page("/{org}/funding/funds/{slug}", &[], pages::fund)
        .page("/{org}/funding/calls", &["opening"], pages::calls)
        .page("/{org}/funding/calls/{slug}", &[], pages::call)
        .page("/{org}/funding/projects", filter::PARAMETERS, projects::list)
        .page("/{org}/funding/projects/{slug}", &[], projects::show)
        .file("/{org}/funding/calls.csv", call_file::csv)
        .file("/{org}/funding/calls.xlsx", call_file::xlsx)
        .file("/{org}/funding/projects.csv", file::csv)
        .file("/{org}/funding/projects.xlsx", file::xlsx)
}
