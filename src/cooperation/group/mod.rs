//! Co-operation and cluster groups, and open networks of actors: what they are for, who is in them, when they meet, what they see.

mod asked;
mod file;
mod joining;
mod kinds;
mod letters;
mod meetings;
mod members;
mod membership;
mod model;
mod notes;
mod pages;
mod queries;
mod tended;
mod traps;

pub use kinds::KINDS;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .merge(pages::routes())
        .merge(joining::routes())
        .merge(members::routes())
        .merge(meetings::routes())
        .merge(notes::routes())
}
