//! The title page: what the document is called, its years, the day and the body it was put before.

use jiff::civil::Date;

use super::super::block::Block;
use super::super::tree::Field;
use crate::platform::words::{Language, Period};

/// The years in a title: "2024 - 2029", as printed.
pub fn years(title: &Field) -> Option<Field> {
    let text: Vec<char> = title.text.chars().collect();
    let year = |at: usize| -> Option<i32> {
        let digits: String = text.get(at..at + 4)?.iter().collect();
        let alone = !text.get(at + 4).is_some_and(char::is_ascii_digit) && (at == 0 || !text[at - 1].is_ascii_digit());
        digits.parse().ok().filter(|year| alone && (1900..2200).contains(year))
    };
    let first = (0..text.len()).find(|at| year(*at).is_some())?;
    let between = text[first + 4..].iter().take_while(|char| " -–—".contains(**char)).count();
    let last = year(first + 4 + between).filter(|_| between > 0).map_or(first + 4, |_| first + 8 + between);
    let wording: String = text[first..last].iter().collect();
    Period::parse(&wording).understood.then(|| Field::new("period", wording, title.line))
}

/// The first day that a text names: "9.9.2024", "1. mars 2026".
pub fn day(text: &str) -> Option<Date> {
    let words: Vec<&str> = text.split_whitespace().take(200).collect();
    for at in 0..words.len() {
        for length in (1..=3).rev() {
            let Some(window) = words.get(at..at + length) else { continue };
            let read = Period::parse(window.join(" ").trim_matches([',', '.', '(', ')']));
            let whole = |edge: &str| edge == "day";
            if read.understood
                && let (Some(start), Some(end)) = (read.period.start(), read.period.end())
                && start.date == end.date
                && whole(start.precision.as_str())
            {
                return Some(start.date);
            }
        }
    }
    None
}

/// Words that betray a language.
const TELLING: [(Language, &[&str]); 5] = [
    (
        Language::Fi,
        &["ja", "on", "sekä", "että", "ovat", "jossa", "mukaan", "vuoden", "tavoitteet", "liiton", "alkaen"],
    ),
    (Language::Sv, &["och", "att", "är", "för", "inte", "av", "vi", "till", "ska", "från", "åtgärder"]),
    (Language::Nb, &["og", "er", "for", "ikke", "av", "vi", "til", "skal", "fra", "fylkeskommunen", "hvordan", "være"]),
    (
        Language::Nn,
        &["og", "er", "for", "ikkje", "av", "vi", "til", "skal", "frå", "fylkeskommunen", "korleis", "vere"],
    ),
    (Language::En, &["and", "the", "of", "is", "are", "for", "to", "with", "will", "by", "in"]),
];

/// The language that most words are of.
pub fn language(blocks: &[Block]) -> Language {
    let mut counts = [0usize; 5];
    for block in blocks.iter().take(2000) {
        for word in block.text().to_lowercase().split(|char: char| !char.is_alphabetic()) {
            for (count, (_, words)) in counts.iter_mut().zip(&TELLING) {
                *count += usize::from(words.contains(&word));
            }
        }
    }
    // The first of equals wins, so bokmål goes before nynorsk.
    let best = counts.iter().enumerate().rev().max_by_key(|(_, count)| **count);
    best.map_or(Language::En, |(at, _)| TELLING[at].0)
}
