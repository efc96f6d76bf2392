//! Text in pictures: SVG breaks no lines by itself.

use super::text_width;

/// A text in lines that are no wider than `room` at a size, broken at spaces (not at hard ones) and after hyphens. A word that is longer
/// than a line is cut, where it can be before a consonant with a vowel; Finnish has such words.
pub fn broken(text: &str, room: f64, size: f64, strong: bool) -> Vec<String> {
    let fits = |line: &str| text_width(line, size, strong) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let text = text.replace('\u{ad}', "");
    for word in text.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()) {
        let mut word = word;
        loop {
            let begun = if line.is_empty() { String::new() } else { format!("{line} ") };
            let whole = format!("{begun}{word}");
            if fits(&whole) {
                line = whole;
                break;
            }
            if let Some((first, rest)) = at_hyphen(word, |part| fits(&format!("{begun}{part}"))) {
                lines.push(format!("{begun}{first}"));
                line.clear();
                word = rest;
            } else if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            } else {
                let (first, rest) = word.split_at(cut(word, fits));
                if rest.is_empty() {
                    lines.push(first.to_owned());
                    break;
                }
                lines.push(format!("{first}-"));
                word = rest;
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The first lines of a text; the last one ends in an ellipsis where more would follow.
pub fn broken_off(text: &str, room: f64, size: f64, strong: bool, most: usize) -> Vec<String> {
    let mut lines = broken(text, room, size, strong);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while text_width(&format!("{last}…"), size, strong) > room && last.pop().is_some() {}
            let end = last.trim_end_matches([',', ';', ':', '.', ' ', '-']).len();
            last.truncate(end);
            last.push('…');
        }
    }
    lines
}

/// The part of a word up to its last own hyphen or dash that still fits, and the rest.
fn at_hyphen(word: &str, fits: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    let ends = word.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '/')).map(|(at, c)| at + c.len_utf8());
    let at = ends.take_while(|at| fits(&word[..*at])).last()?;
    (at < word.len()).then(|| word.split_at(at))
}

/// Where a word is cut so that its beginning fits with a hyphen: at least after its first letter.
fn cut(word: &str, fits: impl Fn(&str) -> bool) -> usize {
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(1).chain([word.len()]).collect();
    let within = ends.iter().take_while(|end| fits(&format!("{}-", &word[..**end]))).count().max(1);
    let letters: Vec<char> = word.chars().collect();
    let vowel = |at: usize| letters.get(at).is_some_and(|c| "aeiouyåäöæøAEIOUYÅÄÖÆØ".contains(*c));
    let begins = |at: &usize| letters.get(*at).is_some_and(|c| c.is_alphabetic()) && !vowel(*at) && vowel(*at + 1);
    let low = within.saturating_sub(6).max(3);
    let letters_kept = (low..=within).rev().find(begins).unwrap_or(within);
    ends.get(letters_kept - 1).copied().unwrap_or(word.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_at_spaces_and_hyphens_and_words_between_syllables() {
        assert_eq!(
            broken("Yhteistyö- ja klusteriryhmät", 108.0, 15.0, false),
            ["Yhteistyö- ja", "klusteriryh-", "mät"]
        );
        assert_eq!(broken("VAU-uudistus", 70.0, 15.0, false), ["VAU-", "uudistus"]);
        assert_eq!(broken_off("yksi kaksi kolme neljä", 60.0, 15.0, false, 2), ["yksi", "kaksi…"]);
        assert_eq!(broken_off("yksi", 60.0, 15.0, false, 2), ["yksi"]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in "\\PC{0,80}", room in 30f64..400.0) {
            let lines = broken(&text, room, 10.0, true);
            for line in &lines {
                prop_assert!(text_width(line, 10.0, true) <= room, "{line:?} is wider than {room}");
            }
            let letters = |text: &str| {
                text.chars().filter(|c| !c.is_whitespace() && !"-\u{ad}".contains(*c)).collect::<String>()
            };
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
