//! The quarterly model: a round a quarter, from the leads' reports through the forums to a frozen record. The heart of the
//! portal (Kainuun liitto, draft strategy 9.9.2024, card MVB 1.2 A).

pub mod assessment;
pub mod book;
pub mod feedback;
mod kinds;
pub mod paper;
pub mod question;
pub mod reaction;
pub mod reading;
pub mod report;
pub mod round;
pub mod signal;
pub mod sitting;
pub mod snapshot;
pub mod values;
pub mod worklist;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .merge(round::routes())
        .merge(report::routes())
        .merge(sitting::routes())
        .merge(question::routes())
        .merge(values::routes())
        .merge(assessment::routes())
        .merge(snapshot::routes())
        .merge(reading::routes())
        .merge(reaction::routes())
        .merge(signal::routes())
        .merge(feedback::routes())
        .merge(worklist::routes())
}
