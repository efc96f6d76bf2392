//! Reads whatever bytes come as a document, and finds its outline: neither may panic, nor take more than its bounds.

#![no_main]

use libfuzzer_sys::fuzz_target;
use suunta::exchange::document::{Around, Words, outline, read};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(blocks) = read(bytes) {
        let found = outline(&blocks, &Words::default(), &Around::default());
        assert!(found.all().len() <= blocks.len() * 40 + 40);
    }
});
