//! Tokens by which an organisation's other systems report: an admin hands them out, for a while and with a role, and
//! takes them back. A token is an actor of its own in the trail; what it may do is what somebody with its role may.

mod pages;
mod queries;

pub use pages::routes;
pub use queries::{Actor, actor, guesses, note_guess, note_use, sendings};

/// What every token begins with, so that one that has gone astray is recognised.
const PREFIX: &str = "suunta_";
/// Days that a token is good for at most.
const LONGEST: i64 = 365;
/// Days that a token is good for where nothing else is said.
const USUAL: i64 = 180;

/// The secret of a token, if a text can be one.
pub fn secret(text: &str) -> Option<&str> {
    text.strip_prefix(PREFIX).filter(|secret| secret.len() == 43)
}
