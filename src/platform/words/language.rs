//! The five languages of the portal.

use std::fmt;
use std::str::FromStr;

use icu_locale_core::{Locale, locale};
use serde::{Deserialize, Serialize};

/// A language that texts are written in and pages are read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Finnish.
    Fi,
    /// Swedish.
    Sv,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English, in its British spelling and habits.
    En,
}

/// The text is not the code of one of the five languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not one of the languages fi, sv, nb, nn, en")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// Every language, in the order in which lists show them.
    pub const ALL: [Self; 5] = [Self::Fi, Self::Sv, Self::Nb, Self::Nn, Self::En];

    /// The code used in addresses, `lang` attributes and stored texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// Reads exactly one of the five codes.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Reads a language tag such as a browser sends: case and region do not matter, and plain `no` is bokmål.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if primary == "no" { Some(Self::Nb) } else { Self::parse(&primary) }
    }

    /// What to offer, in order, to a reader whose own language is missing.
    ///
    /// The two forms of Norwegian come first for each other. Swedish is next for Norwegians and Norwegian for Swedes;
    /// a Finnish reader gets Swedish, the country's other language, and English before Norwegian.
    pub const fn fallbacks(self) -> [Self; 4] {
        match self {
            Self::Fi => [Self::Sv, Self::En, Self::Nb, Self::Nn],
            Self::Sv => [Self::Nb, Self::Nn, Self::En, Self::Fi],
            Self::Nb => [Self::Nn, Self::Sv, Self::En, Self::Fi],
            Self::Nn => [Self::Nb, Self::Sv, Self::En, Self::Fi],
            Self::En => [Self::Sv, Self::Nb, Self::Nn, Self::Fi],
        }
    }

    /// The other form of Norwegian, for the two that have one.
    pub const fn sibling(self) -> Option<Self> {
        match self {
            Self::Nb => Some(Self::Nn),
            Self::Nn => Some(Self::Nb),
            Self::Fi | Self::Sv | Self::En => None,
        }
    }

    /// The language with its country, as Open Graph names it.
    pub fn open_graph(self) -> &'static str {
        match self {
            Language::Fi => "fi_FI",
            Language::Sv => "sv_FI",
            Language::Nb => "nb_NO",
            Language::Nn => "nn_NO",
            Language::En => "en_GB",
        }
    }

    /// The language's name in itself, as language menus show it.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Fi => "Suomi",
            Self::Sv => "Svenska",
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }

    /// The locale whose habits dates, numbers and sorting follow.
    pub const fn locale(self) -> Locale {
        match self {
            Self::Fi => locale!("fi"),
            Self::Sv => locale!("sv"),
            Self::Nb => locale!("nb"),
            Self::Nn => locale!("nn"),
            Self::En => locale!("en-GB"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::parse(code).ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_and_stored_as_itself() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            let stored = serde_json::to_string(&language).unwrap();
            assert_eq!(stored, format!("\"{}\"", language.code()));
            assert_eq!(serde_json::from_str::<Language>(&stored).unwrap(), language);
        }
        assert!("no".parse::<Language>().is_err());
        assert_eq!(Language::parse("FI"), None);
    }

    #[test]
    fn a_browsers_tag_is_read_loosely() {
        assert_eq!(Language::from_tag("en-US"), Some(Language::En));
        assert_eq!(Language::from_tag("no"), Some(Language::Nb));
        assert_eq!(Language::from_tag("NN-no"), Some(Language::Nn));
        assert_eq!(Language::from_tag("de"), None);
    }

    #[test]
    fn fallbacks_are_the_other_four_and_norwegian_helps_norwegian() {
        for language in Language::ALL {
            let mut all: Vec<_> = language.fallbacks().into_iter().chain([language]).collect();
            all.sort();
            assert_eq!(all, Language::ALL);
            if let Some(sibling) = language.sibling() {
                assert_eq!(language.fallbacks()[0], sibling);
            }
        }
    }
}
