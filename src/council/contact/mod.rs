//! Contact without anybody's address: a form that reaches the responsible party, and what becomes of a message.
//!
//! A visitor writes; the message reaches whoever looks after the party it is for, and the editors where nobody does. The
//! sender follows it at a secret address that the form carries already, so that a form that is sent twice is one message.

mod edit;
mod erasure;
mod letters;
mod model;
mod pages;
mod queries;
mod seal;
mod send;

pub use erasure::erase;
pub use model::{Message, Waiting};
pub use pages::find;
pub use queries::{note_signal, waiting_for};
pub use seal::{Age, age, ripe, sealed};

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/contact", &["to", "about"], pages::ask)
        .action("/{org}/contact", send::send)
        // Secret, so it is listed nowhere.
        .staff_page("/{org}/contact/{token}", &[], pages::told)
        .staff_page("/{org}/messages", &["state"], pages::list)
        .staff_page("/{org}/messages/{message}", &[], pages::show)
        .action("/{org}/messages/{message}/answer", edit::answer)
        .action("/{org}/messages/{message}/passing-on", edit::pass_on)
        .action("/{org}/messages/{message}/put-away", edit::put_away)
}
