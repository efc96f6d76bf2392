//! Finds the structure of a strategy in the blocks of its document: pure, total, and bounded by what is read.

mod build;
mod codes;
mod front;
mod heads;
mod join;
mod likeness;
mod picture;
mod steps;

use super::block::Block;
use super::doubt::{self, Around};
use super::tree::Outline;
use super::words::Words;

/// The outline of a document. Whatever the blocks hold, there is one; what it could not place, it lists.
pub fn outline(blocks: &[Block], words: &Words, around: &Around<'_>) -> Outline {
    let (mut outline, boxes) = build::built(blocks, words);
    join::joined(&mut outline);
    codes::given(&mut outline);
    picture::placed(&mut outline, boxes);
    codes::named(&mut outline);
    doubt::checked(&mut outline, around);
    outline
}
