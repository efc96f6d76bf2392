//! The exchange format: one organisation as one readable JSON file.
//!
//! The files under `src/example/` are written in it, and `suunta import` reads it. Records point at
//! each other by slug or code, never by a database id. A text is an object of languages
//! (`{"fi": "…", "en": "…"}`), see [`LocalText`].

mod advocacy;
mod cooperation;
mod funding;
mod strategy;

use serde::{Deserialize, Serialize};

use crate::platform::words::{Language, LocalText};

pub use advocacy::{AdvocacyActor, AdvocacyResult, AdvocacyStudy, AdvocacyTarget, Lesson, LessonOutcome};
pub use cooperation::{Duty, Group, GroupKind, Membership, Network, NetworkKind};
pub use funding::{Currency, Fund, FundFrame, FundingCall, Project, ProjectState};
pub use strategy::{
    Chapter, Goal, Indicator, IndicatorKind, Measure, MeasureIndicator, ModelBox, ModelLayer, Responsible, Strategy,
    StrategyState, Thread, Value,
};

/// The version of the format this program writes and reads.
pub const FORMAT: u32 = 1;

/// One organisation with everything that belongs to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// [`FORMAT`] of the program that wrote the file.
    pub format: u32,
    pub organisation: Organisation,
    /// Where the content comes from; records name a source by its `key`.
    #[serde(default)]
    pub sources: Vec<Source>,
    #[serde(default)]
    pub parties: Vec<Party>,
    /// The rooms of the quarterly model, in the order in which a quarter passes through them.
    #[serde(default)]
    pub forums: Vec<Forum>,
    #[serde(default)]
    pub recurrences: Vec<Recurrence>,
    #[serde(default)]
    pub strategies: Vec<Strategy>,
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    #[serde(default)]
    pub pages: Vec<Page>,
    /// Who answers for what in international work.
    #[serde(default)]
    pub duties: Vec<Duty>,
    /// Networks of the register that all organisations share. The same network may stand in several
    /// files; a later import completes what an earlier one left empty and overwrites nothing.
    #[serde(default)]
    pub networks: Vec<Network>,
    #[serde(default)]
    pub memberships: Vec<Membership>,
    /// Co-operation and cluster groups, and open networks of actors.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// What the organisation wants decided.
    #[serde(default)]
    pub advocacy: Vec<AdvocacyTarget>,
    /// What was learned in measures, projects and groups.
    #[serde(default)]
    pub lessons: Vec<Lesson>,
    #[serde(default)]
    pub funds: Vec<Fund>,
    /// Calls for applications, and the projects that are paid for or were applied for.
    #[serde(default)]
    pub calls: Vec<FundingCall>,
    #[serde(default)]
    pub projects: Vec<Project>,
    /// Ties to goals of this or another organisation.
    #[serde(default)]
    pub threads: Vec<Thread>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// First segment of every address: `kainuu`.
    pub slug: String,
    pub kind: OrganisationKind,
    pub name: LocalText,
    /// A short form for the page header where the name is long.
    #[serde(default)]
    pub short_name: LocalText,
    /// One or two sentences on the organisation's front page.
    #[serde(default)]
    pub summary: LocalText,
    /// Languages of the content, the organisation's own first.
    pub languages: Vec<Language>,
    /// IANA name: `Europe/Helsinki`.
    pub time_zone: String,
    /// Hue of the colour scheme, 0–359 degrees (OKLCH).
    pub hue: i16,
    /// Country by ISO 3166-1 alpha-2; the accessibility statement follows it.
    pub country: String,
    #[serde(default)]
    pub homepage: Option<String>,
    /// Day on which the organisation ceased, `2025-12-31`.
    #[serde(default)]
    pub ended_on: Option<jiff::civil::Date>,
    /// Who carries on, in words.
    #[serde(default)]
    pub successor: LocalText,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    RegionalCouncil,
    StateAgency,
    City,
    County,
}

/// A document or a public page that content rests on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub key: String,
    pub publisher: LocalText,
    pub title: LocalText,
    /// Language of the document.
    pub language: Language,
    /// Day of the document, or the day it was last checked, as `2024-09-09`.
    #[serde(default)]
    pub dated: Option<jiff::civil::Date>,
    /// What is worth knowing about it: a draft, updated when, checked when.
    #[serde(default)]
    pub note: LocalText,
}

/// Whoever can carry responsibility.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Unique in the organisation; address `/{org}/people/{slug}`.
    pub slug: String,
    pub kind: PartyKind,
    pub name: LocalText,
    /// As people say it: johry, MH, akj.
    #[serde(default)]
    pub abbreviation: LocalText,
    #[serde(default)]
    pub summary: LocalText,
    /// Slug of the unit it belongs to (of a post), or the unit above (of a unit).
    #[serde(default)]
    pub within: Option<String>,
    /// For a post: slug of the person who holds it, where a source names one.
    #[serde(default)]
    pub held_by: Option<String>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    Person,
    Post,
    Unit,
    Body,
    Group,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    #[default]
    Public,
    Internal,
}

/// A body's place in the quarterly model.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forum {
    /// Slug of the body.
    pub body: String,
    /// What the forum does with the quarter.
    #[serde(default)]
    pub task: LocalText,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

/// A recurring process of the annual clock.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recurrence {
    pub slug: String,
    pub title: LocalText,
    #[serde(default)]
    pub description: LocalText,
    pub every: Every,
    /// Months 1–12 in which it falls; empty where the source does not say.
    #[serde(default)]
    pub months: Vec<i16>,
    /// Slug of the party that runs it.
    #[serde(default)]
    pub party: Option<String>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// A human schedule: the wording, and its reading where the parser needs help.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// As printed in the source, without the label "Aikataulu".
    pub wording: String,
    /// Language of the wording.
    pub language: Language,
    /// The part of the wording that is a date expression, where the wording is a whole sentence.
    #[serde(default)]
    pub dates: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Path below `static/`: `img/students.svg`.
    pub file: String,
    pub alt: LocalText,
    #[serde(default)]
    pub caption: LocalText,
    pub credit: LocalText,
}

/// A content page: `/{org}/pages/{slug}`, or a section of the international page.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub slug: String,
    pub place: PagePlace,
    pub title: LocalText,
    /// Plain text under the title.
    #[serde(default)]
    pub lead: LocalText,
    /// Markdown; headings begin at `##`.
    #[serde(default)]
    pub body: LocalText,
    #[serde(default)]
    pub picture: Option<Picture>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PagePlace {
    /// A page of its own.
    Page,
    /// The opening of the international page; one for each organisation.
    International,
    /// A section of the international page, with a page of its own too.
    InternationalSection,
}
