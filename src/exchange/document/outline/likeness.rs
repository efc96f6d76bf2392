//! How alike two titles are.

use std::collections::BTreeSet;

/// Letters that count when two titles are compared: without case, marks and spaces at the ends.
fn bare(text: &str) -> String {
    let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Whether two titles are the same but for case and marks.
pub fn same(one: &str, other: &str) -> bool {
    bare(one) == bare(other)
}

/// The beginnings of a title's words: endings change with case and number.
fn stems(text: &str) -> BTreeSet<String> {
    let bare = bare(text);
    let words = bare.split(' ').filter(|word| word.chars().count() > 3);
    words.map(|word| word.chars().take(5).collect()).collect()
}

/// How many of the shorter title's words stand in the longer one, 0 to 1.
pub fn alike(one: &str, other: &str) -> f32 {
    let (one, other) = (stems(one), stems(other));
    let shared = one.intersection(&other).count();
    let fewest = one.len().min(other.len());
    if fewest == 0 {
        return 0.0;
    }
    let few = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    few(shared) / few(fewest)
}
