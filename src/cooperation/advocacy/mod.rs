//! The ledger of advocacy: what is wanted in a decision, who decides and when, what was done for it, and what was obtained.

mod edit;
mod file;
mod kinds;
mod model;
mod pages;
mod queries;
mod windows;
mod wording;

pub use kinds::KINDS;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/advocacy", &["result", "goal"], pages::ledger)
        .page("/{org}/advocacy/{slug}", &[], pages::show)
        .file("/{org}/advocacy.csv", file::csv)
        .file("/{org}/advocacy.xlsx", file::xlsx)
        .staff_page("/{org}/advocacy/{slug}/contacts/new", &[], edit::ask_contact)
        .action("/{org}/advocacy/{slug}/contacts/new", edit::add_contact)
        .staff_page("/{org}/advocacy/{slug}/contacts/{contact}/edit", &[], edit::ask_change)
        .action("/{org}/advocacy/{slug}/contacts/{contact}/edit", edit::change_contact)
        .staff_page("/{org}/advocacy/{slug}/result", &[], edit::ask_result)
        .action("/{org}/advocacy/{slug}/result", edit::record_result)
}
