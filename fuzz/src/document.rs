//! Strategy documents: Markdown, plain text, Word.

use suunta::exchange::document::{Around, Words, outline, read};

/// What is read has an outline no larger than it is.
pub fn check(bytes: &[u8]) {
    if let Ok(blocks) = read(bytes) {
        let found = outline(&blocks, &Words::default(), &Around::default());
        assert!(found.all().len() <= blocks.len() * 40 + 40);
    }
}
