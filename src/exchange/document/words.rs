//! Which words of a document mean which level or part: a vocabulary in four languages, to which an organisation adds its own.

use serde::{Deserialize, Serialize};

use super::vocabulary::VOCABULARY;

/// What a word at the head of a line means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    Area,
    Goal,
    Battle,
    Measure,
    /// One card for all measures of a goal.
    MeasureSet,
    /// Headings over several of them.
    Areas,
    Goals,
    Measures,
    TargetState,
    Steps,
    Schedule,
    Responsible,
    Indicators,
    Description,
    Values,
    Mission,
    Vision,
    /// The picture of the strategy model.
    Model,
    /// The order in which bodies discuss the strategy.
    Forums,
    /// A heading that means nothing by itself.
    Ignore,
}

impl Meaning {
    /// Those that an editor may give a word.
    pub const FOR_EDITORS: [&'static str; 16] = [
        "area",
        "goal",
        "battle",
        "measure",
        "areas",
        "goals",
        "measures",
        "target_state",
        "steps",
        "schedule",
        "responsible",
        "indicators",
        "values",
        "mission",
        "vision",
        "ignore",
    ];

    pub fn parse(word: &str) -> Option<Meaning> {
        serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
    }

    /// The field of a node that it fills.
    pub fn field(self) -> Option<&'static str> {
        match self {
            Meaning::TargetState => Some("target_state"),
            Meaning::Steps => Some("steps"),
            Meaning::Schedule => Some("schedule"),
            Meaning::Responsible => Some("responsible"),
            Meaning::Indicators => Some("indicators"),
            Meaning::Description => Some("description"),
            _ => None,
        }
    }
}

/// A word, or some, with what they mean.
#[derive(Debug, Clone)]
struct Word {
    letters: Vec<char>,
    meaning: Meaning,
}

/// The vocabulary that a document is read with, the longest words first.
#[derive(Debug, Clone)]
pub struct Words(Vec<Word>);

impl Default for Words {
    fn default() -> Words {
        Words::with(std::iter::empty())
    }
}

/// Letters to compare by; as many as the text has.
pub fn folded(text: &str) -> Vec<char> {
    text.chars().map(|char| char.to_lowercase().next().unwrap_or(char)).collect()
}

impl Words {
    /// The built-in vocabulary and an organisation's own words, which count first.
    pub fn with<'a>(own: impl Iterator<Item = (&'a str, Meaning)>) -> Words {
        let word = |(word, meaning): (&str, Meaning)| Word { letters: folded(word.trim()), meaning };
        let mut words: Vec<Word> = own.chain(VOCABULARY.iter().copied()).map(word).collect();
        words.retain(|word| !word.letters.is_empty());
        words.sort_by_key(|word| std::cmp::Reverse(word.letters.len()));
        Words(words)
    }

    /// The word that letters begin with: what it means, and how long it is.
    pub(super) fn at(&self, letters: &[char]) -> Option<(Meaning, usize)> {
        let ends = |word: &&Word| letters.get(word.letters.len()).is_none_or(|next| !next.is_alphanumeric());
        let found = self.0.iter().find(|word| letters.starts_with(&word.letters) && ends(word))?;
        Some((found.meaning, found.letters.len()))
    }

    /// What a heading speaks of, where a word for several stands in it anywhere.
    pub(super) fn section(&self, text: &str) -> Option<Meaning> {
        let letters: Vec<char> = folded(text).into_iter().take(200).collect();
        let short = text.split_whitespace().count() <= 4;
        let begins = |at: &usize| *at == 0 || !letters[at - 1].is_alphanumeric();
        (0..letters.len()).filter(begins).find_map(|at| {
            let (meaning, _) = self.at(&letters[at..])?;
            let several = [Meaning::Areas, Meaning::Goals, Meaning::Measures, Meaning::Values, Meaning::Model];
            let purpose = short && matches!(meaning, Meaning::Mission | Meaning::Vision);
            (purpose || several.contains(&meaning)).then_some(meaning)
        })
    }

    /// Where the word for the order of discussion stands in a text: what follows it.
    pub(super) fn after_forums<'t>(&self, text: &'t str) -> Option<&'t str> {
        let letters = folded(text);
        let forums = self.0.iter().filter(|word| word.meaning == Meaning::Forums);
        let end = forums.filter_map(|word| {
            let at = letters.windows(word.letters.len()).position(|window| window == word.letters)?;
            (at == 0 || !letters[at - 1].is_alphanumeric()).then_some(at + word.letters.len())
        });
        let end = end.min()?;
        text.char_indices().nth(end).map(|(byte, _)| &text[byte..])
    }
}
