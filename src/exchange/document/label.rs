//! Reads the head of a line: "MVB 1.2:", "4. Vastuutaho (kokonaisvastuu): …", "Toimenpide 2024–2025:", "B: …".

use super::words::{Meaning, Words, folded};
use crate::platform::words::Period;

/// A line's head, and what comes after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub meaning: Meaning,
    /// The number before the word: "4" of "4. Vastuutaho".
    pub number: Option<String>,
    /// The code after the word: "1.2".
    pub code: Option<String>,
    /// A time after the word: "2024–2025".
    pub period: Option<String>,
    /// What stands in brackets after the word: "3 kk".
    pub aside: Option<String>,
    /// The label as printed, without a colon.
    pub printed: String,
    pub rest: String,
}

/// Reads a line's head. In a sentence a word means nothing: it must be followed by a code, a time, a colon or the end.
pub fn label(text: &str, words: &Words) -> Option<Label> {
    let letters = folded(text);
    let (number, start) = number_before(&letters);
    let (meaning, length) = words.at(&letters[start..])?;
    let after_word = start + length;
    let mut reading = Reading { text, letters: &letters, at: after_word };
    // "MWB:t" is the plural of a word, not its end.
    if reading.peek() == Some(':') && letters.get(after_word + 1).is_some_and(|next| next.is_alphabetic()) {
        return None;
    }
    reading.skip(" /");
    let period = reading.period();
    let code = if period.is_some() { None } else { reading.code() };
    reading.skip(" ");
    let aside = reading.aside();
    let printed = text.char_indices().nth(reading.at).map_or(text, |(byte, _)| &text[..byte]);
    let printed = printed.trim().trim_end_matches([':', '/', '–', '-', '.']).trim().to_owned();
    let ended = reading.ended();
    let rest = reading.rest();
    let is_head = rest.is_empty() || ended || code.is_some();
    is_head.then_some(Label { meaning, number, code, period, aside, printed, rest })
}

/// "B: Oppiva organisaatio": the letter, and what comes after it.
pub fn lettered(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    let letter = chars.next().filter(char::is_ascii_uppercase)?;
    let rest = chars.as_str().strip_prefix([':', '.', ')'])?;
    (rest.starts_with(' ') && !rest.trim().is_empty()).then(|| (letter, rest.trim()))
}

/// "1.2 Energy", "3) Trust": the code, and what comes after it.
pub fn numbered(text: &str) -> Option<(String, &str)> {
    let letters = folded(text);
    let mut reading = Reading { text, letters: &letters, at: 0 };
    let code = reading.code()?;
    let end = text.char_indices().nth(reading.at).map_or(text.len(), |(byte, _)| byte);
    let rest = text[end..].trim_start_matches(['.', ')', ':']);
    (rest.starts_with(' ') && !rest.trim().is_empty()).then(|| (code, rest.trim()))
}

/// A number before the word, and where the word begins.
fn number_before(letters: &[char]) -> (Option<String>, usize) {
    let digits = letters.iter().take_while(|char| char.is_ascii_digit() || **char == '.').count();
    let mut at = digits;
    if letters.get(at).is_some_and(|next| *next == ')') {
        at += 1;
    }
    let spaces = letters[at..].iter().take_while(|char| **char == ' ').count();
    let number: String = letters[..digits].iter().collect();
    let number = number.trim_matches('.').to_owned();
    if number.is_empty() || spaces == 0 || number.len() > 12 { (None, 0) } else { (Some(number), at + spaces) }
}

struct Reading<'a> {
    text: &'a str,
    letters: &'a [char],
    at: usize,
}

impl Reading<'_> {
    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    fn skip(&mut self, these: &str) {
        while self.peek().is_some_and(|next| these.contains(next)) {
            self.at += 1;
        }
    }

    fn original(&self, from: usize, to: usize) -> String {
        self.text.chars().skip(from).take(to - from).collect()
    }

    /// A time up to a colon or the end.
    fn period(&mut self) -> Option<String> {
        let end =
            self.letters[self.at..].iter().position(|char| *char == ':').map_or(self.letters.len(), |at| self.at + at);
        if end - self.at > 60 || end == self.at {
            return None;
        }
        let words = self.original(self.at, end).trim().to_owned();
        let holds_year = words.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit));
        if !holds_year || !Period::parse(&words).understood {
            return None;
        }
        self.at = end;
        Some(words)
    }

    /// "1", "1.2", "1.2.3", "M1"; no year.
    fn code(&mut self) -> Option<String> {
        let letters = &self.letters[self.at..];
        let first = usize::from(letters.first().is_some_and(char::is_ascii_alphabetic));
        let length = letters[first..].iter().take_while(|char| char.is_ascii_digit() || **char == '.').count() + first;
        let code = self.original(self.at, self.at + length);
        let code = code.trim_end_matches('.');
        let parts: Vec<&str> = code[first..].split('.').collect();
        let is_code = parts.iter().all(|part| (1..=3).contains(&part.len())) && parts.len() <= 5;
        let boundary = letters.get(length).is_none_or(|next| !next.is_alphanumeric() && *next != '-' && *next != '/');
        if !is_code || !boundary || length == first {
            return None;
        }
        self.at += code.chars().count();
        Some(code.to_owned())
    }

    /// What stands in brackets, where the head goes on or ends behind them.
    fn aside(&mut self) -> Option<String> {
        if self.peek() != Some('(') {
            return None;
        }
        let length = self.letters[self.at..].iter().take(60).position(|char| *char == ')')?;
        let after = self.letters.get(self.at + length + 1);
        if after.is_some_and(|next| *next != ':') {
            return None;
        }
        let aside = self.original(self.at + 1, self.at + length);
        self.at += length + 1;
        Some(aside)
    }

    /// Whether the head ends here: with a colon, or a dash between spaces.
    fn ended(&mut self) -> bool {
        self.skip(" ");
        let dash = matches!(self.peek(), Some('–' | '—')) && self.letters.get(self.at + 1) == Some(&' ');
        let ends = self.peek() == Some(':') || dash || self.peek() == Some('.') && self.at + 1 == self.letters.len();
        if ends || matches!(self.peek(), Some('.' | ')')) {
            self.at += 1;
        }
        ends
    }

    fn rest(&self) -> String {
        self.original(self.at, self.letters.len()).trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Meaning, number, code, what stands beside it, and the rest.
    type Read = (Meaning, Option<String>, Option<String>, Option<String>, String);

    fn read(text: &str) -> Option<Read> {
        label(text, &Words::default()).map(|it| (it.meaning, it.number, it.code, it.period.or(it.aside), it.rest))
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn heads_of_lines_are_read_as_kainuus_draft_strategy_prints_them() {
        assert_eq!(read("1. KRIITTINEN KEHITTÄMISKOHDE"), Some((Meaning::Area, some("1"), None, None, String::new())));
        assert_eq!(read("MWB 1.1: työn x"), Some((Meaning::Battle, None, some("1.1"), None, "työn x".into())));
        assert_eq!(read("MVB 2.2:"), Some((Meaning::Battle, None, some("2.2"), None, String::new())));
        assert_eq!(read("TAVOITETILA 2029"), Some((Meaning::TargetState, None, None, some("2029"), String::new())));
        let measure = Some((Meaning::Measure, None, None, some("2024 – 2025 (kk. 1-2)"), String::new()));
        assert_eq!(read("Toimenpide 2024 – 2025 (kk. 1-2):"), measure);
        let measure = Some((Meaning::Measure, None, None, some("2025 – 2028"), String::new()));
        assert_eq!(read("Toimenpide / 2025 – 2028"), measure);
        let part = Some((Meaning::TargetState, None, None, some("3 kk"), "Edun".into()));
        assert_eq!(read("Tavoitetila (3 kk): Edun"), part);
        assert_eq!(read("Vastuutaho: x").map(|it| it.0), Some(Meaning::Responsible));
        assert_eq!(read("MWB:t (max 5"), None);
        assert_eq!(read("Tavoitetila on hyvä"), None);
        assert_eq!(read("Toimenpiteet/ MWB, aikataulut"), None);
    }

    #[test]
    fn heads_of_other_councils_are_read() {
        assert_eq!(
            read("Tiltak 1.1.2 – Bygge").map(|it| (it.0, it.2, it.4)),
            Some((Meaning::Measure, some("1.1.2"), "Bygge".into()))
        );
        assert_eq!(
            read("Priority 2: Skills").map(|it| (it.0, it.2, it.4)),
            Some((Meaning::Area, some("2"), "Skills".into()))
        );
        assert_eq!(
            read("Goal 1.1 Cleaner air").map(|it| (it.0, it.2, it.4)),
            Some((Meaning::Goal, some("1.1"), "Cleaner air".into()))
        );
        assert_eq!(lettered("B: Oppiva"), Some(('B', "Oppiva")));
        assert_eq!(lettered("BC: x"), None);
        assert_eq!(numbered("1.2 Energy"), Some(("1.2".into(), "Energy")));
        assert_eq!(numbered("1) Luottamus:"), Some(("1".into(), "Luottamus:")));
        assert_eq!(numbered("2024 was a year"), None);
    }
}
