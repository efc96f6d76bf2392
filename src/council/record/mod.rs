//! Looking after records: one way to fill in, check, save, order, show, remove, take back and look back, for every kind
//! of record that a room declares. What a kind is made of stands in its storey's `kinds.rs`; this room does the rest.

mod arrange;
mod audit;
mod contents;
mod edit;
mod field;
mod form;
mod history;
mod history_pages;
mod kind;
mod pages;
mod queries;
mod refusal;
mod sent;
mod typed;
mod wording;
mod work;

pub use contents::Done;
pub use edit::{free_slug, signed_out};
pub use field::{day, is_forbidden};
pub use form::{Control, Filled, Form, named_in};
pub use kind::{Among, Field, HEADING, Kind, Parent, SOURCE, Shape, Word};
pub use queries::{
    Filter, Named, choices, delete as delete_record, insert as insert_record, list as list_records, names, posted,
    read as read_record, trail, update as update_record, verify, way_up,
};
pub use refusal::as_wrong;
pub use sent::{Pairs, Sent};
pub use typed::{Merged, Typed, Wrong, in_language, merge};
pub use wording::{Change, ChangeLine, told};
pub use work::{Records, Work, to_record};

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    let mut pages = Pages::default()
        .staff_page("/{org}/records", &[], contents::contents)
        .staff_page("/{org}/records/period", &["q"], pages::period)
        .staff_page("/{org}/records/{kind}", &["q", "after", "done"], contents::list)
        .staff_page("/{org}/records/{kind}/new", &["in"], pages::new)
        .action("/{org}/records/{kind}/new", edit::create)
        .staff_page("/{org}/records/{kind}/{id}/edit", &["done"], pages::edit)
        .action("/{org}/records/{kind}/{id}/edit", edit::save)
        .action("/{org}/records/{kind}/{id}/place", arrange::place)
        .action("/{org}/records/{kind}/{id}/visibility", arrange::show_or_hide)
        .staff_page("/{org}/records/{kind}/{id}/remove", &[], pages::ask_remove)
        .action("/{org}/records/{kind}/{id}/remove", arrange::remove)
        .staff_page("/{org}/records/{kind}/{id}/history", &[], history_pages::history)
        .staff_page("/{org}/records/{kind}/{id}/history/{number}", &[], history_pages::state)
        .action("/{org}/records/{kind}/{id}/history/{number}/restore", arrange::restore)
        .action("/{org}/changes/{change}/undo", history_pages::undo)
        .staff_page("/{org}/admin/audit", &["kind", "who", "since", "until", "before"], audit::audit)
        .staff_page("/{org}/admin/audit.csv", &["kind", "who", "since", "until", "before"], audit::audit_file);
    // The addresses that the pages themselves have, with what is done there behind them.
    for page in [
        "/{org}/edit",
        "/{org}/history",
        "/{org}/strategies/{slug}/edit",
        "/{org}/strategies/{slug}/history",
        "/{org}/strategies/{slug}/{code}/edit",
        "/{org}/strategies/{slug}/{code}/history",
        "/{org}/indicators/{slug}/edit",
        "/{org}/indicators/{slug}/history",
        "/{org}/people/{slug}/edit",
        "/{org}/people/{slug}/history",
        "/{org}/networks/{slug}/edit",
        "/{org}/networks/{slug}/history",
        "/{org}/groups/{slug}/edit",
        "/{org}/groups/{slug}/history",
        "/{org}/pages/{slug}/edit",
        "/{org}/pages/{slug}/history",
        "/{org}/international/edit",
        "/{org}/international/history",
        "/{org}/advocacy/{slug}/edit",
        "/{org}/advocacy/{slug}/history",
        "/{org}/lessons/{slug}/edit",
        "/{org}/lessons/{slug}/history",
        "/{org}/funding/funds/{slug}/edit",
        "/{org}/funding/funds/{slug}/history",
        "/{org}/funding/calls/{slug}/edit",
        "/{org}/funding/calls/{slug}/history",
        "/{org}/funding/projects/{slug}/edit",
        "/{org}/funding/projects/{slug}/history",
    ] {
        pages = pages.staff_page(page, &[], pages::from_page);
    }
    pages
}
