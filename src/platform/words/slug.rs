//! Names in addresses.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A name that is part of an address: small letters a–z and digits in groups joined by single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// Why a text is not a slug.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// It has more than [`Slug::MAX_LENGTH`] characters.
    #[error("a name in an address has at most {} characters", Slug::MAX_LENGTH)]
    TooLong,
    /// It has other characters, or hyphens in the wrong places.
    #[error("“{0}” is not a name for an address: use a–z, 0–9 and single hyphens")]
    Malformed(String),
}

impl Slug {
    /// The greatest number of characters.
    pub const MAX_LENGTH: usize = 80;

    /// Reads a slug exactly as it is written.
    ///
    /// # Errors
    /// When it is too long or has characters that an address does not.
    pub fn parse(text: &str) -> Result<Self, SlugError> {
        if text.chars().count() > Self::MAX_LENGTH {
            return Err(SlugError::TooLong);
        }
        let is_group =
            |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.split('-').all(is_group) {
            Ok(Self(text.to_owned()))
        } else {
            Err(SlugError::Malformed(text.to_owned()))
        }
    }

    /// A slug for a title, cut between words where it would be too long.
    /// `None` when no letter or digit of the title can stand in an address ("???").
    pub fn from_title(title: &str) -> Option<Self> {
        let plain: String = title.chars().flat_map(char::to_lowercase).map(plain_letters).collect();
        let mut slug = String::new();
        for word in plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            let room = Self::MAX_LENGTH - slug.len();
            if slug.is_empty() {
                slug.extend(word.chars().take(room));
            } else if word.len() < room {
                slug.push('-');
                slug.push_str(word);
            } else {
                break;
            }
        }
        (!slug.is_empty()).then_some(Self(slug))
    }

    /// The slug as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a small letter becomes in an address, for the letters of the Nordic and Sámi languages and the commonest
/// accents. A combining accent disappears, so that "a" and its two dots become "a"; all else separates words.
const fn plain_letters(letter: char) -> &'static str {
    const ASCII: &str = "0123456789abcdefghijklmnopqrstuvwxyz";
    match letter {
        '0'..='9' => ASCII.split_at(letter as usize - '0' as usize).1.split_at(1).0,
        'a'..='z' => ASCII.split_at(letter as usize - 'a' as usize + 10).1.split_at(1).0,
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' | 'ā' => "a",
        'æ' => "ae",
        'č' | 'ç' | 'ć' => "c",
        'đ' | 'ð' => "d",
        'é' | 'è' | 'ê' | 'ë' | 'ē' => "e",
        'ģ' => "g",
        'í' | 'ì' | 'î' | 'ï' | 'ī' => "i",
        'ķ' => "k",
        'ļ' | 'ł' => "l",
        'ñ' | 'ŋ' | 'ņ' | 'ń' => "n",
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' | 'õ' | 'ō' => "o",
        'œ' => "oe",
        'š' | 'ś' | 'ş' => "s",
        'ß' => "ss",
        'ŧ' => "t",
        'þ' => "th",
        'ü' | 'ú' | 'ù' | 'û' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        'ž' | 'ź' | 'ż' => "z",
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\'' | '’' => "",
        _ => "-",
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Slug {
    type Error = SlugError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_title_becomes_a_slug() {
        let slug = |title| Slug::from_title(title).map(|slug| slug.to_string());
        assert_eq!(slug("Itä- ja Pohjois-Suomen EU-toimisto").as_deref(), Some("ita-ja-pohjois-suomen-eu-toimisto"));
        assert_eq!(slug("Høring: Ærlig på Ålesund, Öland").as_deref(), Some("horing-aerlig-pa-alesund-oland"));
        assert_eq!(slug("a\u{308}a\u{308}ni – café").as_deref(), Some("aani-cafe"));
        assert_eq!(slug(" ?? "), None);
    }

    #[test]
    fn what_is_not_a_slug_is_refused() {
        for wrong in ["", "-", "a-", "-a", "a--b", "A", "a b", "ä", "a_b", "a.b"] {
            assert!(matches!(Slug::parse(wrong), Err(SlugError::Malformed(_))), "{wrong}");
        }
        assert_eq!(Slug::parse(&"a".repeat(81)), Err(SlugError::TooLong));
        assert!(Slug::parse("kainuu-ely").is_ok());
    }

    proptest! {
        #[test]
        fn every_made_slug_is_a_slug(title in ".*", long in "[a-zåäö ]{0,200}") {
            for slug in [Slug::from_title(&title), Slug::from_title(&long)].into_iter().flatten() {
                prop_assert_eq!(Slug::parse(slug.as_str()), Ok(slug.clone()));
            }
        }
    }
}
