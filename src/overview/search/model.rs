//! What a search finds, and how far it looks.

use serde::Deserialize;

use crate::platform::words::{Language, LocalText};

/// Kinds of what can be found, in the order in which people choose among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Strategy,
    Chapter,
    Goal,
    Measure,
    Indicator,
    Round,
    Party,
    Page,
    Network,
    Group,
    Advocacy,
    Fund,
    Call,
    Project,
    Lesson,
}

impl Kind {
    pub const ALL: [Kind; 15] = [
        Kind::Strategy,
        Kind::Chapter,
        Kind::Goal,
        Kind::Measure,
        Kind::Indicator,
        Kind::Round,
        Kind::Party,
        Kind::Page,
        Kind::Network,
        Kind::Group,
        Kind::Advocacy,
        Kind::Fund,
        Kind::Call,
        Kind::Project,
        Kind::Lesson,
    ];

    /// The word by which the database, addresses and texts call it.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Strategy => "strategy",
            Kind::Chapter => "chapter",
            Kind::Goal => "goal",
            Kind::Measure => "measure",
            Kind::Indicator => "indicator",
            Kind::Round => "round",
            Kind::Party => "party",
            Kind::Page => "page",
            Kind::Network => "network",
            Kind::Group => "group",
            Kind::Advocacy => "advocacy",
            Kind::Fund => "fund",
            Kind::Call => "call",
            Kind::Project => "project",
            Kind::Lesson => "lesson",
        }
    }

    pub fn parse(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// How far a search looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// Every word, in some form or compound.
    Exact,
    /// Also words a letter or two away.
    Near,
    /// Any of the words.
    Some,
}

impl Width {
    /// From the narrowest: the next is tried when nothing is found.
    pub const ALL: [Width; 3] = [Width::Exact, Width::Near, Width::Some];

    /// As the database calls it.
    pub fn number(self) -> i32 {
        match self {
            Width::Exact => 0,
            Width::Near => 1,
            Width::Some => 2,
        }
    }
}

/// One page that was found.
#[derive(Debug, Clone, Deserialize)]
pub struct Hit {
    pub organisation: String,
    pub organisation_name: LocalText,
    pub first_language: Language,
    pub kind: Kind,
    path: String,
    pub code: Option<String>,
    pub title: LocalText,
    pub body: LocalText,
    /// The folded words at which the search hits.
    pub marks: Vec<String>,
}

impl Hit {
    /// Its address without language.
    pub fn address(&self) -> String {
        format!("/{}{}", self.organisation, self.path)
    }
}

/// How many hits are of a kind.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct OfKind {
    pub kind: Kind,
    pub count: usize,
}

/// How many hits an organisation has.
#[derive(Debug, Clone, Deserialize)]
pub struct OfOrganisation {
    pub slug: String,
    pub name: LocalText,
    pub first_language: Language,
    pub count: usize,
}

/// What was found: a page of it, and how much there is.
#[derive(Debug, Clone, Deserialize)]
pub struct Results {
    /// Pages that were found, of the kind that is asked for.
    pub total: usize,
    /// Whether there are more: a common word is not counted to its end.
    pub more: bool,
    pub kinds: Vec<OfKind>,
    pub organisations: Vec<OfOrganisation>,
    pub hits: Vec<Hit>,
}

impl Results {
    /// Nothing at all.
    pub fn none() -> Results {
        Results { total: 0, more: false, kinds: Vec::new(), organisations: Vec::new(), hits: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_as_it_is_written() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.word()), Some(kind));
            assert_eq!(serde_json::from_value::<Kind>(kind.word().into()).ok(), Some(kind));
        }
    }
}
