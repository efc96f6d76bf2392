//! Webhooks: addresses of other programs that are told what is new for the world. What is told is signed, tried again for
//! two days, and public: what was made internal meanwhile is not told.

mod edit;
mod model;
mod pages;
mod queries;
mod send;

use crate::platform::web::Pages;

pub use model::type_key;
pub use send::{deliver, work};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/admin/webhooks", &[], pages::list)
        .action("/{org}/admin/webhooks", edit::add)
        .action("/{org}/admin/webhooks/{webhook}/test", edit::test)
        .action("/{org}/admin/webhooks/{webhook}/revival", edit::revive)
        .action("/{org}/admin/webhooks/{webhook}/removal", edit::remove)
}
