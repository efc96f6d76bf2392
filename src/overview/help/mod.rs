//! Help: a short page for each of those whom the portal is for, with the three things that they come for.
//!
//! The words are Markdown files, one a page and language, in `texts/`. Names of buttons and pages in them are keys of the
//! interface's texts, so they are always what stands on the button; the pictures beside them are taken by a command
//! (`tests/browser/help.mjs`).

mod model;
mod pages;

use crate::platform::web::Pages;

/// Whose pages the links lead to.
const WITHIN: &[&str] = &["in"];

pub fn routes() -> Pages {
    Pages::default().page("/help", WITHIN, pages::index).page("/help/{topic}", WITHIN, pages::topic)
}
