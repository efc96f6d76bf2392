//! What is still to be translated: for editors, which texts of the organisation's records stand in one of its languages
//! and lack another, counted by kind and language, with the way to each field and as a file.

mod file;
mod model;
mod pages;
mod queries;

use crate::platform::web::Pages;

/// What the page and its files are asked for.
const ASKED: &[&str] = &["kind", "language"];

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/records/languages", &["kind", "language", "after"], pages::show)
        .staff_page("/{org}/records/languages.csv", ASKED, file::csv)
        .staff_page("/{org}/records/languages.xlsx", ASKED, file::xlsx)
}
