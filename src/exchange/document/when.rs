//! The time in a schedule: the whole of it, or the longest part that says a time and nothing else.

use crate::platform::words::Period;

/// Words of a sentence that are looked at.
const LOOKED_AT: usize = 60;
/// Longest part that is tried, in words.
const LONGEST: usize = 9;

/// A schedule's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    pub period: Period,
    /// The part that says it, where that is not all of the wording.
    pub dates: Option<String>,
}

/// Reads the time in a wording; none where there is none that could be understood.
pub fn when(wording: &str) -> Option<When> {
    let whole = Period::parse(wording);
    if whole.understood && whole.period.is_read() {
        return Some(When { period: whole.period, dates: None });
    }
    let words: Vec<&str> = wording.split_whitespace().take(LOOKED_AT).collect();
    for length in (1..=words.len().min(LONGEST)).rev() {
        for part in words.windows(length) {
            let part = part.join(" ");
            let part = part.trim_end_matches(['.', ',', ';']);
            if !part.contains(|char: char| char.is_ascii_digit()) {
                continue;
            }
            let read = Period::parse(part);
            if read.understood && read.period.is_read() {
                return Some(When { period: read.period, dates: Some(part.to_owned()) });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_in_a_sentence_is_found() {
        let dates = |wording: &str| when(wording).map(|when| when.dates);
        assert_eq!(dates("syksy 2024 – kevät 2025"), Some(None));
        let sentence = "3kk aikana (10/24 - ) syksyllä 2024 rakennetaan malli ja testataan sitä kehityskeskusteluissa";
        assert_eq!(dates(sentence), Some(Some("3kk aikana (10/24 - ) syksyllä 2024".into())));
        let sentence = "ohjelmien teemoille nimetty vastuuhenkilöt vuoden 2025 syyskuuhun mennessä";
        assert_eq!(dates(sentence), Some(Some("vuoden 2025 syyskuuhun mennessä".into())));
        assert_eq!(
            dates("toteutetaan osana strategian toteutusta, syksy 2024 alkaen"),
            Some(Some("syksy 2024 alkaen".into()))
        );
        assert_eq!(
            dates("jatkuu uudelleen määriteltynä viimeistään 1.1.2026."),
            Some(Some("viimeistään 1.1.2026".into()))
        );
        assert_eq!(dates("kun aika on"), None);
    }
}
