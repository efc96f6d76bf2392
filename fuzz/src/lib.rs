//! What must hold of everything that reads text from outside, whatever comes. Each target is a module with one function
//! that takes bytes and panics where something does not hold. `fuzz_targets/` hands them to libFuzzer, and
//! `tests/it/corpora.rs` takes them in to go through the corpora, and through what is made of them by chance, at every
//! run of the tests.

pub mod address;
pub mod cookies;
pub mod document;
pub mod markdown;
pub mod period;
pub mod picture;
pub mod table;
pub mod whole;
