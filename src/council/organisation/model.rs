//! What an organisation is to the pages.

use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::platform::words::{Language, LocalText};

/// An organisation as every page of it knows it.
#[derive(Debug, Clone)]
pub struct Organisation {
    pub id: Uuid,
    pub slug: String,
    pub kind: String,
    pub name: LocalText,
    pub short_name: LocalText,
    pub summary: LocalText,
    /// Languages of its content, its own first.
    pub languages: Vec<Language>,
    /// Languages in which every text must exist.
    pub required_languages: Vec<Language>,
    pub time_zone: jiff::tz::TimeZone,
    /// OKLCH hue of its colours.
    pub hue: i16,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub homepage: Option<String>,
    /// Day on which it ceased.
    pub ended_on: Option<Date>,
    /// Who carries on.
    pub successor: LocalText,
    pub position: i16,
    pub citation: Option<Citation>,
    /// Whether visitors find it; its own people always do.
    pub opened: bool,
}

impl Organisation {
    /// The language in which its addresses have no prefix.
    pub fn first_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }

    /// The name for narrow places.
    pub fn header_name(&self) -> &LocalText {
        if self.short_name.is_empty() { &self.name } else { &self.short_name }
    }
}

/// Where a record comes from, as a page cites it.
#[derive(Debug, Clone, Deserialize)]
pub struct Citation {
    pub publisher: LocalText,
    pub title: LocalText,
    /// Language of the source.
    pub language: Language,
    /// Day of the document, or the day on which a page was last checked.
    pub dated: Option<Date>,
    /// Heading in the source, as printed.
    pub heading: Option<String>,
}

impl Citation {
    /// The title in the source's own language, as one would look it up.
    pub fn own_title(&self) -> &str {
        self.title.pick(self.language, self.language).map(|picked| picked.text).unwrap_or_default()
    }
}
