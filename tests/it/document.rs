//! Strategies taken in from the documents that they are printed in.

mod brought_in;
mod outlined;
mod whole;

use suunta::exchange::document::{Around, Outline, Words, outline, read};

const KAINUU: &[u8] = include_bytes!("documents/kainuu-2024-2029.txt");
const NORWEGIAN: &[u8] = include_bytes!("documents/example-nb.docx");
const ENGLISH: &[u8] = include_bytes!("documents/example-en.md");
const FINNISH: &[u8] = include_bytes!("documents/example-fi.txt");

fn outlined(bytes: &[u8]) -> Outline {
    outline(&read(bytes).unwrap(), &Words::default(), &Around::default())
}

/// Letters alone: case and marks are the printer's.
fn bare(text: &str) -> String {
    text.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
