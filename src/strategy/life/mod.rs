//! A strategy's life: draft, in force by a recorded decision, superseded or ended; its next version written beside it
//! and compared with it.

mod edit;
mod model;
mod pages;
mod queries;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/records/strategy/{id}/life", &["done"], pages::life)
        .action("/{org}/records/strategy/{id}/decision", edit::decide)
        .action("/{org}/records/strategy/{id}/succession", edit::supersede)
        .action("/{org}/records/strategy/{id}/end", edit::end)
        .action("/{org}/records/strategy/{id}/versions", edit::write_next)
        .page("/{org}/strategies/{slug}/compare", &["with"], pages::compare)
}
