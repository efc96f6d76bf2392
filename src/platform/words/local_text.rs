//! A text in one or more languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::Language;

/// A text in one or more languages; each text it holds says something.
///
/// Stored as an object: `{"fi": "Suunta", "en": "Direction"}`. Blank texts are never kept, and neither are the
/// characters that [`LocalText::try_with`] refuses.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct LocalText(BTreeMap<Language, String>);

/// What a reader is shown of a [`LocalText`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked<'a> {
    /// The text.
    pub text: &'a str,
    /// The language it is written in, for the `lang` attribute.
    pub language: Language,
    /// Whether that is another language than the reader's own, which the page notes quietly.
    pub fallback: bool,
}

/// A text holds a character that can hide or reorder what a reader sees, or that the database cannot store.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text in “{language}” has the forbidden character U+{:04X}", u32::from(*character))]
pub struct ForbiddenCharacter {
    /// The language of the text.
    pub language: Language,
    /// The first such character.
    pub character: char,
}

/// NUL, and the controls that override or isolate the direction of writing. The plain marks U+200E and U+200F only
/// hint at a direction and are allowed.
const fn is_forbidden(character: char) -> bool {
    matches!(character, '\0' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The first forbidden character. Most texts have none of the bytes that one begins with, so letters are seldom read.
fn forbidden_in(text: &str) -> Option<char> {
    const FIRST: u8 = 0xE2;
    text.bytes().any(|byte| byte == 0 || byte == FIRST).then(|| text.chars().find(|one| is_forbidden(*one))).flatten()
}

impl LocalText {
    /// A text in one language. Made for texts in the code: what [`Self::try_with`] would refuse is left out.
    pub fn new(language: Language, text: impl Into<String>) -> Self {
        Self::default().with(language, text)
    }

    /// The same with one language added or replaced; a blank text removes the language.
    /// Made for texts in the code: what [`Self::try_with`] would refuse is left out.
    #[must_use]
    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        let mut text = text.into();
        text.retain(|character| !is_forbidden(character));
        self.put(language, text);
        self
    }

    /// The same with one language added or replaced, from somebody's input; a blank text removes the language.
    ///
    /// # Errors
    /// When the text holds NUL or a control that overrides or isolates the direction of writing.
    pub fn try_with(mut self, language: Language, text: impl Into<String>) -> Result<Self, ForbiddenCharacter> {
        let text = text.into();
        if let Some(character) = forbidden_in(&text) {
            return Err(ForbiddenCharacter { language, character });
        }
        self.put(language, text);
        Ok(self)
    }

    fn put(&mut self, language: Language, text: String) {
        if text.trim().is_empty() {
            self.0.remove(&language);
        } else {
            self.0.insert(language, text);
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages there is a text in, in the order of [`Language::ALL`].
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.0.keys().copied()
    }

    /// The texts with their languages, in the order of [`Language::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// The text to show to `reader` on the pages of an organisation whose own language is `first`.
    ///
    /// The reader's language if it exists; for Norwegian then its other form; then the organisation's first
    /// language; then whatever there is, in the reader's order of [`Language::fallbacks`].
    /// `None` only when there is no text at all.
    pub fn pick(&self, reader: Language, first: Language) -> Option<Picked<'_>> {
        [Some(reader), reader.sibling(), Some(first)]
            .into_iter()
            .flatten()
            .chain(reader.fallbacks())
            .find_map(|language| self.get(language).map(|text| (language, text)))
            .map(|(language, text)| Picked { text, language, fallback: language != reader })
    }
}

impl<'de> Deserialize<'de> for LocalText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut texts = BTreeMap::<Language, String>::deserialize(deserializer)?;
        for (language, text) in &texts {
            if let Some(character) = forbidden_in(text) {
                return Err(de::Error::custom(ForbiddenCharacter { language: *language, character }));
            }
        }
        texts.retain(|_, text| !text.trim().is_empty());
        Ok(Self(texts))
    }
}

impl FromIterator<(Language, String)> for LocalText {
    fn from_iter<T: IntoIterator<Item = (Language, String)>>(texts: T) -> Self {
        texts.into_iter().fold(Self::default(), |all, (language, text)| all.with(language, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Fi, Nb, Nn, Sv};

    #[test]
    fn is_stored_as_an_object_by_language() {
        let text = LocalText::new(Fi, "Suunta").with(En, "Direction");
        let stored = serde_json::to_string(&text).unwrap();
        assert_eq!(stored, r#"{"fi":"Suunta","en":"Direction"}"#);
        assert_eq!(serde_json::from_str::<LocalText>(&stored).unwrap(), text);
        assert!(serde_json::from_str::<LocalText>("{}").unwrap().is_empty());
    }

    #[test]
    fn blank_texts_are_dropped() {
        let text: LocalText = serde_json::from_str(r#"{"fi":"Suunta","sv":"","en":" \n\u00a0"}"#).unwrap();
        assert_eq!(text.languages().collect::<Vec<_>>(), [Fi]);
        assert!(LocalText::new(Fi, "Suunta").with(Fi, " ").is_empty());
    }

    #[test]
    fn hidden_controls_are_refused_with_their_name() {
        for escape in ["0000", "202A", "202E", "2066", "2069"] {
            let stored = format!("{{\"nb\":\"a\\u{escape}b\"}}");
            let error = serde_json::from_str::<LocalText>(&stored).unwrap_err().to_string();
            assert!(error.contains(&format!("“nb” has the forbidden character U+{escape}")), "{error}");
        }
        assert!(serde_json::from_str::<LocalText>(r#"{"nb":"a\u200E\u200F"}"#).is_ok());
        assert!(serde_json::from_str::<LocalText>(r#"{"de":"a"}"#).is_err());
        assert_eq!(LocalText::new(Fi, "a\u{202E}b").get(Fi), Some("ab"));
        assert!(LocalText::default().try_with(Fi, "a\0b").is_err());
    }

    #[test]
    fn the_reader_gets_their_language_or_the_nearest() {
        let text = LocalText::new(Fi, "suunta").with(Nn, "retning").with(En, "direction");
        let shown = |reader, first| text.pick(reader, first).map(|p| (p.text, p.language, p.fallback));
        assert_eq!(shown(En, Fi), Some(("direction", En, false)));
        assert_eq!(shown(Nb, Fi), Some(("retning", Nn, true)));
        assert_eq!(shown(Sv, Fi), Some(("suunta", Fi, true)));
        assert_eq!(shown(Sv, Sv), Some(("retning", Nn, true)));
        assert_eq!(LocalText::default().pick(Fi, Fi), None);
    }
}
