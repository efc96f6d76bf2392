//! The wanted wording and the obtained one, side by side, with the words marked that differ.

use similar::{ChangeTag, TextDiff};

use crate::platform::words::{Language, LocalText};

/// Share of words in common below which two wordings are too different for marks to help.
const ALIKE: f32 = 0.35;
/// Longest text that is compared, in characters: a wording, not a whole plan.
const LONGEST: usize = 20_000;

/// Some words of a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    /// Whether the other wording does not have them.
    pub differs: bool,
}

/// Two wordings, each in its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideBySide {
    pub wanted: Vec<Part>,
    pub obtained: Vec<Part>,
}

/// Compares the two texts that a reader is shown; none where one is missing, where they are in two languages, where they
/// are the same or where they are too different.
pub fn side_by_side(wanted: &LocalText, obtained: &LocalText, reader: Language, first: Language) -> Option<SideBySide> {
    let (wanted, obtained) = (wanted.pick(reader, first)?, obtained.pick(reader, first)?);
    if wanted.language != obtained.language || wanted.text == obtained.text {
        return None;
    }
    compared(wanted.text, obtained.text)
}

fn compared(wanted: &str, obtained: &str) -> Option<SideBySide> {
    if wanted.len().max(obtained.len()) > LONGEST {
        return None;
    }
    let differences = TextDiff::from_words(wanted, obtained);
    let words = |text: &str| text.split_whitespace().count();
    let mut both = SideBySide { wanted: Vec::new(), obtained: Vec::new() };
    let mut common = 0;
    for change in differences.iter_all_changes() {
        let text = change.value();
        match change.tag() {
            ChangeTag::Equal => {
                common += words(text);
                add(&mut both.wanted, text, false);
                add(&mut both.obtained, text, false);
            }
            ChangeTag::Delete => add(&mut both.wanted, text, true),
            ChangeTag::Insert => add(&mut both.obtained, text, true),
        }
    }
    // Spaces alone are no difference.
    let differs = both.wanted.iter().chain(&both.obtained).any(|part| part.differs && words(&part.text) > 0);
    let share = 2.0 * as_share(common) / as_share(words(wanted) + words(obtained)).max(1.0);
    (differs && share >= ALIKE).then_some(both)
}

/// Adds words to those before them of the same sort.
fn add(parts: &mut Vec<Part>, text: &str, differs: bool) {
    match parts.last_mut() {
        Some(last) if last.differs == differs => last.text.push_str(text),
        _ => parts.push(Part { text: text.to_owned(), differs }),
    }
}

fn as_share(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(parts: &[Part]) -> String {
        parts.iter().map(|part| if part.differs { format!("[{}]", part.text) } else { part.text.clone() }).collect()
    }

    #[test]
    fn words_that_differ_are_marked_and_others_not() {
        let both =
            compared("Rata perusparannetaan vuoteen 2030 mennessä.", "Rata perusparannetaan vuoteen 2032 mennessä.");
        let both = both.unwrap();
        assert_eq!(marked(&both.wanted), "Rata perusparannetaan vuoteen [2030] mennessä.");
        assert_eq!(marked(&both.obtained), "Rata perusparannetaan vuoteen [2032] mennessä.");
    }

    #[test]
    fn wordings_that_are_too_different_the_same_or_in_two_languages_have_no_marks() {
        assert_eq!(compared("Toimipiste Kajaaniin ja kymmenen tehtävää", "Asia raukesi eduskunnan vaaleihin"), None);
        let text = |language, words: &str| LocalText::new(language, words);
        let compare =
            |wanted: &LocalText, obtained: &LocalText| side_by_side(wanted, obtained, Language::Fi, Language::Fi);
        let (finnish, english) = (text(Language::Fi, "rata on auki nyt"), text(Language::En, "rata on auki silloin"));
        assert_eq!(compare(&finnish, &english), None);
        assert_eq!(compare(&finnish, &finnish), None);
        assert_eq!(compare(&finnish, &LocalText::default()), None);
        assert!(compare(&finnish, &text(Language::Fi, "rata on auki silloin")).is_some());
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(wanted in "[abc ]{0,40}", obtained in "[abc ]{0,40}") {
            if let Some(both) = compared(&wanted, &obtained) {
                let whole = |parts: &[Part]| parts.iter().map(|part| part.text.as_str()).collect::<String>();
                prop_assert_eq!(whole(&both.wanted), wanted);
                prop_assert_eq!(whole(&both.obtained), obtained);
            }
        }
    }
}
