//! The quarterly model: a round a quarter, from the leads' reports through the forums to a frozen record. The heart of the
//! portal (Kainuun liitto, draft strategy 9.9.2024, card MVB 1.2 A).

mod entry;
mod kinds;
pub mod report;

pub mod round;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default().merge(round::routes()).merge(report::routes())
}
