//! Reads text into blocks: Markdown, and plain text without any marks.

use super::block::{BLOCKS, Block, LONGEST, Line, Shape, Unreadable, unmarked};

/// Text of bytes: UTF-8, or UTF-16 where the file says so, else what Windows wrote before that.
///
/// # Errors
/// When it is no text.
pub fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    let text = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    // Text has few control characters; a picture or a program has many.
    let strange = text.chars().filter(|char| char.is_control() && !"\n\r\t\u{C}".contains(*char)).count();
    if strange * 100 > text.chars().count() { Err(Unreadable::Unknown) } else { Ok(text.into_owned()) }
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    /// Whether the next line of text goes on in the last block.
    open: bool,
}

/// Blocks of a text, by its marks and its empty lines.
///
/// # Errors
/// When it has too many.
pub fn blocks(text: &str) -> Result<Vec<Block>, Unreadable> {
    let mut reading = Reading::default();
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{C}'], "\n");
    for (number, line) in (1u32..).zip(text.split('\n')) {
        reading.line(number, line);
        if reading.blocks.len() > BLOCKS {
            return Err(Unreadable::TooLong);
        }
    }
    reading.blocks.iter_mut().for_each(shaped);
    Ok(reading.blocks.into_iter().filter(|block| !block.text().is_empty()).collect())
}

impl Reading {
    fn line(&mut self, number: u32, line: &str) {
        let trimmed = line.trim();
        if trimmed.is_empty() || is_rule(trimmed) {
            // A line under a line makes that a heading.
            let above = self.open.then(|| self.blocks.last_mut()).flatten();
            if let Some(block) = above.filter(|block| !trimmed.is_empty() && block.lines.len() == 1)
                && block.shape == Shape::Paragraph
            {
                block.shape = Shape::Heading(if trimmed.starts_with('=') { 1 } else { 2 });
            }
            self.open = false;
            return;
        }
        let broken = line.ends_with("  ") || line.ends_with('\\');
        if let Some((level, text)) = heading(trimmed) {
            self.begin(Shape::Heading(level), None, number, text, broken);
            self.open = false;
        } else if let Some((mark, text)) = item(trimmed) {
            self.begin(Shape::Item, mark, number, text, broken);
        } else if self.open && self.has_room() {
            if let Some(block) = self.blocks.last_mut() {
                block.lines.push(Line { line: number, text: trimmed.trim_end_matches('\\').to_owned(), broken });
            }
        } else {
            self.begin(Shape::Paragraph, None, number, trimmed.trim_end_matches('\\'), broken);
        }
    }

    fn has_room(&self) -> bool {
        self.blocks.last().is_some_and(|block| block.lines.len() < 500)
    }

    /// Begins a block, in pieces where it is very long.
    fn begin(&mut self, shape: Shape, mark: Option<String>, line: u32, text: &str, broken: bool) {
        let mut rest = text;
        while !rest.is_empty() && self.blocks.len() <= BLOCKS {
            let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
            let (piece, next) = rest.split_at(end);
            let line = Line { line, text: piece.to_owned(), broken };
            self.blocks.push(Block { shape, number: mark.clone(), lines: vec![line] });
            rest = next;
        }
        self.open = true;
    }
}

/// Takes the marks off a block, once it is known as a whole: what is bold or in capitals throughout is a heading.
fn shaped(block: &mut Block) {
    let marked = block.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    let inner = marked.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    if block.shape == Shape::Paragraph && inner.is_some_and(|inner| !inner.is_empty() && !inner.contains("**")) {
        block.shape = Shape::Bold;
    }
    let slanted =
        marked.strip_prefix('*').and_then(|rest| rest.strip_suffix('*')).is_some_and(|inner| !inner.contains('*'));
    if slanted && let Some(first) = block.lines.first_mut() {
        first.text.remove(0);
    }
    if slanted && let Some(last) = block.lines.last_mut() {
        last.text.pop();
    }
    for line in &mut block.lines {
        line.text = unmarked(&line.text).trim().to_owned();
    }
    if block.shape == Shape::Paragraph && block.lines.len() == 1 && is_capital(&block.lines[0].text) {
        block.shape = Shape::Heading(2);
    }
}

fn is_capital(text: &str) -> bool {
    let letters = text.chars().filter(|char| char.is_alphabetic());
    text.chars().count() < 120 && letters.clone().count() >= 5 && letters.clone().all(|char| !char.is_lowercase())
}

fn is_rule(line: &str) -> bool {
    line.len() >= 3 && (line.bytes().all(|byte| byte == b'=') || line.bytes().all(|byte| byte == b'-'))
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let text = line.get(level..)?;
    let level = u8::try_from(level).ok().filter(|level| (1..=6).contains(level))?;
    (text.starts_with(' ') && !text.trim().is_empty()).then(|| (level, text.trim().trim_end_matches('#').trim()))
}

/// A list item: its number, where it has one, and its text.
fn item(line: &str) -> Option<(Option<String>, &str)> {
    for mark in ["- ", "* ", "+ ", "• ", "– ", "o "] {
        if let Some(text) = line.strip_prefix(mark) {
            return Some((None, text.trim()));
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = line.get(digits..)?.strip_prefix(['.', ')'])?;
    let is_number = (1..=3).contains(&digits) && after.starts_with(' ');
    is_number.then(|| (Some(line[..digits].to_owned()), after.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<(Shape, u32, String)> {
        blocks(text).unwrap().iter().map(|block| (block.shape, block.line(), block.text())).collect()
    }

    #[test]
    fn marks_make_blocks() {
        let text = "# A\\_b\n\n**C  \nd**\n\n**E:**  \nf\n\n1. g\n  - h\n    i\n\nj\n===\nTAVOITETILA 2029\n";
        let made = shapes(text);
        let expected = [
            (Shape::Heading(1), 1, "A_b"),
            (Shape::Bold, 3, "C d"),
            (Shape::Paragraph, 6, "E: f"),
            (Shape::Item, 9, "g"),
            (Shape::Item, 10, "h i"),
            (Shape::Heading(1), 13, "j"),
            (Shape::Heading(2), 15, "TAVOITETILA 2029"),
        ];
        assert_eq!(made, expected.map(|(shape, line, text)| (shape, line, text.to_owned())));
        assert_eq!(blocks(text).unwrap()[3].number.as_deref(), Some("1"));
    }

    #[test]
    fn bytes_of_windows_are_read_and_pictures_are_not() {
        assert_eq!(decoded(b"Kehitt\xe4mine").unwrap(), "Kehittämine");
        assert_eq!(decoded(b"\xff\xfea\0b\0").unwrap(), "ab");
        assert_eq!(decoded(&[0, 1, 2, 3, 4, 5, 255]), Err(Unreadable::Unknown));
    }

    #[test]
    fn a_long_document_is_refused_and_a_long_line_is_cut() {
        assert_eq!(blocks(&"a\n\n".repeat(BLOCKS + 1)), Err(Unreadable::TooLong));
        let long = blocks(&"a".repeat(LONGEST * 2 + 1)).unwrap();
        assert_eq!(long.iter().map(|block| block.text().len()).collect::<Vec<_>>(), [LONGEST, LONGEST, 1]);
    }
}
