//! Text in pictures: SVG breaks no lines by itself.

/// Breaks a text into lines of at most `width` characters, at spaces and after hyphens. A longer word is cut and
/// hyphenated; Finnish has them.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.max(2);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut word = word;
        loop {
            let space = usize::from(!line.is_empty());
            if length(&line) + space + length(word) <= width {
                if space == 1 {
                    line.push(' ');
                }
                line.push_str(word);
                break;
            }
            if let Some((first, rest)) = at_hyphen(word, width.saturating_sub(length(&line) + space)) {
                if space == 1 {
                    line.push(' ');
                }
                line.push_str(first);
                lines.push(std::mem::take(&mut line));
                word = rest;
            } else if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            } else {
                let cut = word.char_indices().nth(width - 1).map_or(word.len(), |(at, _)| at);
                lines.push(format!("{}-", &word[..cut]));
                word = &word[cut..];
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The part of a word up to its last own hyphen or dash that still fits, and the rest.
fn at_hyphen(word: &str, room: usize) -> Option<(&str, &str)> {
    let at = word
        .char_indices()
        .take(room)
        .filter(|(_, c)| matches!(c, '-' | '–' | '/'))
        .map(|(at, c)| at + c.len_utf8())
        .last()?;
    (at < word.len()).then(|| word.split_at(at))
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The beginning of a text, cut at a word, at most `width` characters with its ellipsis.
pub fn shortened(text: &str, width: usize) -> String {
    if length(text) <= width {
        return text.to_owned();
    }
    let end = text.char_indices().nth(width.saturating_sub(1)).map_or(text.len(), |(at, _)| at);
    let whole_word = text[end..].starts_with(' ');
    let cut = if whole_word { end } else { text[..end].rfind(' ').unwrap_or(end) };
    format!("{}…", text[..cut].trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_at_spaces_and_hyphens() {
        assert_eq!(wrapped("Yhteistyö- ja klusteriryhmät", 12), ["Yhteistyö-", "ja", "klusteriryh-", "mät"]);
        assert_eq!(wrapped("VAU-uudistus", 6), ["VAU-", "uudis-", "tus"]);
        assert_eq!(shortened("yksi kaksi kolme", 11), "yksi kaksi…");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_no_letter_is_lost(text in "\\PC{0,80}", width in 2usize..40) {
            let lines = wrapped(&text, width);
            prop_assert!(lines.iter().all(|line| line.chars().count() <= width));
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
