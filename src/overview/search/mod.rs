//! Search over titles and texts, in one organisation or in all: inflected words, parts of compounds, both forms of
//! Norwegian, codes and typing errors; counted by kind and organisation, with what was hit marked.
//!
//! How words are kept and compared is the migration `…_search.sql`; here stands what is asked and shown.

mod asked;
mod marks;
mod model;
mod pages;
mod queries;
mod suggestions;

use crate::platform::web::Pages;

/// Parameters of the pages of a search, in their one order.
const WITHIN: &[&str] = &["q", "kind", "page"];
const EVERYWHERE: &[&str] = &["q", "kind", "organisation", "page"];

pub fn routes() -> Pages {
    Pages::default()
        .page("/search", EVERYWHERE, pages::everywhere)
        .page("/{org}/search", WITHIN, pages::within)
        .file("/search/suggestions", suggestions::everywhere)
        .file("/{org}/search/suggestions", suggestions::within)
}

pub use marks::folded;
