//! What data there is, and where it lies.

use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use crate::platform::words::{Language, LocalText};

/// What an organisation publishes, as the database tells.
#[derive(Debug, Deserialize)]
pub struct Holding {
    pub organisation_id: Uuid,
    /// Its strategies, in their order.
    #[serde(default)]
    pub strategies: Vec<Named>,
    /// Closed quarters that are no example data.
    #[serde(default)]
    pub quarters: Vec<String>,
    /// Whether there are projects that are no example data.
    pub projects: bool,
    /// Since when, and when last, by kind of record.
    #[serde(default)]
    pub times: Vec<Times>,
}

#[derive(Debug, Deserialize)]
pub struct Named {
    pub slug: String,
    pub title: LocalText,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Span {
    pub added: Timestamp,
    pub changed: Timestamp,
}

#[derive(Debug, Deserialize)]
pub struct Times {
    /// Name of the records' table.
    pub kind: String,
    #[serde(flatten)]
    pub span: Span,
}

/// One set of data of an organisation.
#[derive(Debug)]
pub struct Dataset {
    pub set: Set,
    pub span: Option<Span>,
    pub files: Vec<File>,
}

/// A file or an address that gives a dataset.
#[derive(Debug)]
pub struct File {
    /// Address below the portal's own.
    pub path: String,
    pub format: Format,
    /// What of the dataset it holds, where it is not all.
    pub part: Option<LocalText>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    Strategies,
    Indicators,
    Networks,
    Projects,
    Reviews,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    Json,
    Xlsx,
}

impl Set {
    pub fn word(self) -> &'static str {
        match self {
            Set::Strategies => "strategies",
            Set::Indicators => "indicators",
            Set::Networks => "networks",
            Set::Projects => "projects",
            Set::Reviews => "reviews",
        }
    }

    /// The page for people that shows it, below the organisation's own.
    pub fn page(self) -> &'static str {
        match self {
            Set::Strategies => "/strategies",
            Set::Indicators => "/indicators",
            Set::Networks => "/networks",
            Set::Projects => "/funding/projects",
            Set::Reviews => "/review",
        }
    }

    /// How often it changes, in the words of the EU's authority.
    pub fn frequency(self) -> &'static str {
        match self {
            Set::Reviews => "QUARTERLY",
            _ => "IRREG",
        }
    }

    /// What it is about, in the words of the EU's authority: government and public sector, regions and cities, economy.
    pub fn themes(self) -> &'static [&'static str] {
        match self {
            Set::Projects => &["GOVE", "REGI", "ECON"],
            _ => &["GOVE", "REGI"],
        }
    }
}

impl Format {
    /// As people call it, and as the EU's authority does.
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "CSV",
            Format::Json => "JSON",
            Format::Xlsx => "XLSX",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv",
            Format::Json => "application/json",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl Holding {
    /// The organisation's datasets: only what there is something of.
    pub fn datasets(&self, slug: &str) -> Vec<Dataset> {
        [Set::Strategies, Set::Indicators, Set::Networks, Set::Projects, Set::Reviews]
            .into_iter()
            .map(|set| Dataset { set, span: self.span(set), files: self.files(set, slug) })
            .filter(|dataset| !dataset.files.is_empty())
            .collect()
    }

    fn span(&self, set: Set) -> Option<Span> {
        let kind = match set {
            Set::Strategies => "strategy",
            Set::Indicators => "indicator",
            Set::Networks => "membership",
            Set::Reviews => "round",
            Set::Projects => return None,
        };
        self.times.iter().find(|times| times.kind == kind).map(|times| times.span)
    }

    fn files(&self, set: Set, slug: &str) -> Vec<File> {
        let whole = |format, path: String| File { path, format, part: None };
        let list = |csv: &str| {
            vec![
                whole(Format::Csv, format!("/{slug}/{csv}.csv")),
                whole(Format::Json, format!("/api/v1/organisations/{slug}/{}", set.word())),
            ]
        };
        match set {
            Set::Strategies if self.strategies.is_empty() => Vec::new(),
            Set::Strategies => {
                let file = |one: &Named| File {
                    path: format!("/{slug}/strategies/{}/table.csv", one.slug),
                    format: Format::Csv,
                    part: Some(one.title.clone()),
                };
                let all = whole(Format::Json, format!("/api/v1/organisations/{slug}/strategies"));
                self.strategies.iter().map(file).chain([all]).collect()
            }
            Set::Indicators if self.span(set).is_some() => list("indicators"),
            Set::Networks if self.span(set).is_some() => list("networks"),
            Set::Projects if self.projects => {
                let xlsx = whole(Format::Xlsx, format!("/{slug}/funding/projects.xlsx"));
                list("funding/projects").into_iter().chain([xlsx]).collect()
            }
            Set::Reviews => {
                let of = |quarter: &String| {
                    [Format::Json, Format::Xlsx].map(|format| File {
                        path: format!("/{slug}/review/{quarter}.{}", format.name().to_lowercase()),
                        format,
                        part: Some(LocalText::new(Language::En, quarter.as_str())),
                    })
                };
                self.quarters.iter().flat_map(of).collect()
            }
            Set::Indicators | Set::Networks | Set::Projects => Vec::new(),
        }
    }
}
