//! Lessons: successes and failures that others should learn from, from projects, measures and groups.

mod edit;
mod file;
mod kinds;
mod model;
mod pages;
mod queries;

pub use kinds::KINDS;
#[doc(hidden)]
pub use model::After;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/lessons", &["q", "outcome", "goal", "after"], pages::list)
        .page("/{org}/lessons/{slug}", &[], pages::show)
        .file("/{org}/lessons.csv", file::csv)
        .file("/{org}/lessons.xlsx", file::xlsx)
        .staff_page("/{org}/lessons/new", &["measure", "project", "group"], edit::ask)
        .action("/{org}/lessons/new", edit::add)
}
