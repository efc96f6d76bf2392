//! What a document is made of before anybody asks what it means: blocks with the line they begin on.

use serde::{Deserialize, Serialize};

/// Largest file that is taken, in bytes.
pub const LARGEST: usize = 10 << 20;
/// Most that the parts of a packed file may be when they are unpacked, in bytes.
pub const UNPACKED: u64 = 50 << 20;
/// Most blocks of a document.
pub const BLOCKS: usize = 20_000;
/// Longest block, in characters; what is longer goes on in the next block.
pub const LONGEST: usize = 20_000;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the file is larger than 10 MB, or would be larger than 50 MB when it is unpacked")]
    TooLarge,
    #[error("the document has more than 20,000 paragraphs")]
    TooLong,
    #[error("the file is neither text nor a Word document (.docx)")]
    Unknown,
    #[error("the Word document is broken")]
    Broken,
    #[error("there is no text in the file")]
    Empty,
}

/// How a block stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// From 1, the topmost.
    Heading(u8),
    /// A paragraph that is bold as a whole.
    Bold,
    Item,
    Paragraph,
}

/// A line as the document has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// From 1; of a Word document its paragraph.
    pub line: u32,
    pub text: String,
    /// Whether the author broke the line here: the next one belongs to the same box.
    #[serde(default)]
    pub broken: bool,
}

/// A heading, a list item or a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    pub shape: Shape,
    /// The number of a numbered item, as printed: "4".
    #[serde(default)]
    pub number: Option<String>,
    pub lines: Vec<Line>,
}

impl Block {
    pub fn new(shape: Shape, line: u32, text: impl Into<String>) -> Block {
        Block { shape, number: None, lines: vec![Line { line, text: text.into(), broken: false }] }
    }

    /// The line on which it begins.
    pub fn line(&self) -> u32 {
        self.lines.first().map_or(0, |line| line.line)
    }

    /// Its text on one line, with words that were broken over two lines mended.
    pub fn text(&self) -> String {
        join(self.lines.iter().map(|line| line.text.as_str()))
    }

    pub fn is_heading(&self) -> bool {
        matches!(self.shape, Shape::Heading(_) | Shape::Bold)
    }

    /// How high it stands; a bold paragraph stands below every heading.
    pub fn level(&self) -> Option<u8> {
        match self.shape {
            Shape::Heading(level) => Some(level),
            Shape::Bold => Some(9),
            _ => None,
        }
    }
}

/// Words before which a hyphen at a line's end stands for a word's second half: "yhteistyö- / ja klusteriryhmät".
const SUSPENDED: [&str; 12] = ["ja", "tai", "sekä", "eli", "og", "eller", "samt", "och", "and", "or", "&", "+"];

/// Puts lines together. A word that was broken with a hyphen becomes whole again; a hyphen that belongs to the word stays:
/// between equal vowels ("osa-alueet"), before a capital or a digit ("EU-Office") and where the second half is left out.
pub fn join<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut whole = String::new();
    for line in lines {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let first = line.chars().next().unwrap_or(' ');
        let mut before = whole.chars().rev();
        let breaks = before.next() == Some('-') && before.next().is_some_and(char::is_alphanumeric);
        let last = whole.chars().rev().nth(1).unwrap_or(' ');
        let next = line.split_whitespace().next().unwrap_or_default();
        if breaks && !SUSPENDED.contains(&next) {
            let same = last == first && "aeiouyäöåæø".contains(first);
            if first.is_lowercase() && !same {
                whole.pop();
            }
        } else if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(line);
    }
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes the marks of Markdown out of a line: bold, escapes, code.
pub fn unmarked(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\\' if chars.peek().is_some_and(|next| next.is_ascii_punctuation()) => plain.extend(chars.next()),
            '*' | '_' if chars.peek() == Some(&char) => drop(chars.next()),
            '`' => {}
            // What PostgreSQL, a page or a reader's eye cannot take.
            '\0' | '\u{FEFF}' | '\u{AD}' | '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            char if char.is_control() => plain.push(' '),
            char => plain.push(char),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_words_are_mended_and_hyphens_that_belong_stay() {
        let joined = |lines: &[&str]| join(lines.iter().copied());
        assert_eq!(
            joined(&["Yhteistyön +", "hankerahoitu-", "ksen", "vaikuttavuus"]),
            "Yhteistyön + hankerahoituksen vaikuttavuus"
        );
        assert_eq!(joined(&["Toiminnan osa-", "alueet (lyhyesti"]), "Toiminnan osa-alueet (lyhyesti");
        assert_eq!(joined(&["yhteistyö-", "ja klusteriryhmät"]), "yhteistyö- ja klusteriryhmät");
        assert_eq!(joined(&["the EU-", "Office"]), "the EU-Office");
        assert_eq!(joined(&["2024 -", "2029"]), "2024 - 2029");
        let kept = "maakuntasuunnitelman, -kaavan ja -ohjelman";
        assert_eq!(joined(&[kept]), kept);
        assert_eq!(joined(&["maakuntasuunnitelman,", "-kaavan"]), "maakuntasuunnitelman, -kaavan");
    }

    #[test]
    fn marks_are_no_text() {
        assert_eq!(unmarked("**2029\\_luonnos** `x`"), "2029_luonnos x");
        assert_eq!(unmarked("a\u{202E}b\0c"), "abc");
    }
}
