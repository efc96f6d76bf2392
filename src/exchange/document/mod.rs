//! A strategy taken in from the document that it is printed in, so that nobody retypes what a council has.
//!
//! Bytes become blocks with their lines ([`block`], [`text`], [`docx`]); words at the heads of lines say what they mean
//! ([`words`], [`label`]); the outline is the tree of what was recognised, with every doubt ([`outline`], [`doubt`]); an
//! editor puts it right on the pages; and what they store goes the way of every import ([`made`], [`store`]).

mod block;
mod correct;
mod docx;
mod doubt;
mod edit;
mod label;
mod levels;
mod made;
mod outline;
mod pages;
mod queries;
mod remark;
mod send;
mod slugs;
mod store;
mod text;
mod tree;
mod vocabulary;
mod when;
mod who;
mod words;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;

pub use block::{Block, Unreadable};
pub use doubt::Around;
pub use outline::outline;
pub use store::{erase, from_file};
pub use tree::{Doubt, Field as NodeField, Kind as NodeKind, Node, Outline};
pub use words::{Meaning, Words};

use crate::council::record::{Field, Kind, Shape, Word};
use crate::platform::web::Pages;

/// What is filled in about the words that a council uses for its levels.
pub const KINDS: &[Kind] = &[Kind::new(
    "level_word",
    &[
        Field::new("word", Shape::Word(Word::Any)).required().helped(),
        Field::choice("means", &Meaning::FOR_EDITORS, "document-means").required(),
    ],
)
.pageless()];

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/records/strategy/import", &[], send::ask)
        .action("/{org}/records/strategy/import", send::send.layer(DefaultBodyLimit::max(block::LARGEST + (1 << 20))))
        .staff_page("/{org}/documents/{document}", &[], pages::show)
        .staff_page("/{org}/documents/{document}/remove", &[], edit::ask_remove)
        .action("/{org}/documents/{document}/remove", edit::remove)
        .action("/{org}/documents/{document}/unplaced", edit::put)
        .staff_page("/{org}/documents/{document}/nodes/{node}", &[], edit::ask)
        .action("/{org}/documents/{document}/nodes/{node}", edit::correct)
        .staff_page("/{org}/documents/{document}/store", &[], store::ask)
        .action("/{org}/documents/{document}/store", store::store)
}

/// Largest file that is taken, in bytes.
pub const LARGEST: u64 = 10 << 20;

/// Reads a document into blocks.
///
/// # Errors
/// When it is too large, no document, or has no text.
pub fn read(bytes: &[u8]) -> Result<Vec<Block>, Unreadable> {
    if bytes.len() > block::LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let blocks = if docx::is_packed(bytes) { docx::blocks(bytes)? } else { text::blocks(&text::decoded(bytes)?)? };
    if blocks.is_empty() { Err(Unreadable::Empty) } else { Ok(blocks) }
}
