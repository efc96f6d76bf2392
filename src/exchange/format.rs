//! The exchange format: one organisation as one readable JSON file.
//!
//! The files under `src/example/` are written in it, and `suunta import` reads it. Records point at
//! each other by slug or code, never by a database id. A text is an object of languages
//! (`{"fi": "…", "en": "…"}`), see [`LocalText`].

use serde::{Deserialize, Serialize};

use crate::platform::words::{Language, LocalText};

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

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    pub slug: String,
    pub title: LocalText,
    #[serde(default)]
    pub summary: LocalText,
    pub state: StrategyState,
    /// As printed: "2024 – 2029". Read by the Period parser.
    #[serde(default)]
    pub period: Option<Schedule>,
    /// What happened to it: "esitelty maakuntahallitukselle 9.9.2024".
    #[serde(default)]
    pub standing: LocalText,
    /// Names of its levels from the top: ["Kriittinen kehittämiskohde", "MWB/MVB"].
    #[serde(default)]
    pub levels: Vec<LocalText>,
    /// What stands before the level's name of measures: "Toimenpide".
    #[serde(default)]
    pub measure_word: LocalText,
    #[serde(default)]
    pub chapters: Vec<Chapter>,
    #[serde(default)]
    pub values: Vec<Value>,
    /// The boxes of the strategy model's picture.
    #[serde(default)]
    pub model: Vec<ModelBox>,
    #[serde(default)]
    pub goals: Vec<Goal>,
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
pub enum StrategyState {
    Draft,
    InForce,
    Superseded,
    Ended,
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

/// A text chapter of a strategy.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub slug: String,
    /// As printed: "3".
    #[serde(default)]
    pub number: Option<String>,
    pub title: LocalText,
    /// Markdown; headings begin at `##`.
    #[serde(default)]
    pub body: LocalText,
    /// File name under `static/img/` of the picture shown with it.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
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

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub title: LocalText,
    #[serde(default)]
    pub description: LocalText,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

/// One box of the strategy model's picture (Kainuun liitto, draft strategy 9.9.2024, "Strategian rakenneluonnos").
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelBox {
    pub layer: ModelLayer,
    pub title: LocalText,
    #[serde(default)]
    pub note: LocalText,
}

/// The rows of the strategy model, from top to bottom. The critical areas, strategic goals and MWBs
/// between `Area` and `Steering` are drawn from the strategy's own goals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModelLayer {
    /// Programme goals, situational picture, stakeholder feedback.
    Input,
    /// Mission, vision, values.
    Foundation,
    /// Areas of operation with their core tasks.
    Area,
    /// The board that decides.
    Board,
    /// How MWBs are kept: at most five, resourced, assessed at least once a year.
    Rule,
    /// Measures, key indicators, strategy forums.
    FollowUp,
    /// Action plan (TTS), budget, staff goals and development discussions.
    Steering,
}

/// A node of a strategy's tree.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// "1", "1.2", "M1": letters, digits and dots; a goal's code has no hyphen.
    pub code: String,
    /// False where the code is the portal's own, not the source's.
    #[serde(default = "yes")]
    pub code_printed: bool,
    /// The label as printed: "MWB 1.1", "MVB 1.2", "1. KRIITTINEN KEHITTÄMISKOHDE".
    #[serde(default)]
    pub label: Option<String>,
    pub title: LocalText,
    /// Other spellings of the title in the source.
    #[serde(default)]
    pub other_titles: Vec<String>,
    #[serde(default)]
    pub target_state: LocalText,
    #[serde(default)]
    pub description: LocalText,
    /// The strategic goal's short name, as in the model's picture.
    #[serde(default)]
    pub strategic_goal: LocalText,
    #[serde(default)]
    pub goals: Vec<Goal>,
    #[serde(default)]
    pub measures: Vec<Measure>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

/// What is done for a goal: the overview line and, where the source has one, the five-part card.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// The goal's code, a hyphen and a letter: "1.2-B".
    pub code: String,
    /// False where the letter is the portal's own, not the source's.
    #[serde(default = "yes")]
    pub code_printed: bool,
    pub title: LocalText,
    /// The title on the source's overview page, where it differs from the card's.
    #[serde(default)]
    pub overview_title: LocalText,
    /// Schedule of the overview page: "Toimenpide 2024-2025".
    #[serde(default)]
    pub overview_schedule: Option<Schedule>,
    #[serde(default)]
    pub steps: Vec<LocalText>,
    #[serde(default)]
    pub schedules: Vec<Schedule>,
    #[serde(default)]
    pub target_state: LocalText,
    #[serde(default)]
    pub responsible: Vec<Responsible>,
    /// The responsible parties as the source words them.
    #[serde(default)]
    pub responsible_wording: LocalText,
    #[serde(default)]
    pub indicators: Vec<MeasureIndicator>,
    /// What is odd in the source: a missing part, a number printed twice.
    #[serde(default)]
    pub remark: LocalText,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    pub party: String,
    /// Exactly one leads.
    #[serde(default)]
    pub lead: bool,
}

/// An indicator that belongs to one measure.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureIndicator {
    pub slug: String,
    pub title: LocalText,
    #[serde(default)]
    pub kind: IndicatorKind,
}

/// An indicator of the organisation or of a goal.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub slug: String,
    pub title: LocalText,
    #[serde(default)]
    pub description: LocalText,
    #[serde(default)]
    pub kind: IndicatorKind,
    /// `strategy-slug/code` of a goal.
    #[serde(default)]
    pub goal: Option<String>,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKind {
    /// Done or not.
    #[default]
    Done,
    Number,
    /// Judged in words.
    Judged,
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

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// "EU:n suuntaan tapahtuva yhteistyö".
    pub title: LocalText,
    /// Slug of the post (or other party) that carries it.
    pub party: String,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    pub slug: String,
    pub kind: NetworkKind,
    pub name: LocalText,
    #[serde(default)]
    pub abbreviation: Option<String>,
    /// What it is.
    #[serde(default)]
    pub summary: LocalText,
    /// Year of founding.
    #[serde(default)]
    pub since: Option<i16>,
    /// Town of the seat, or the town itself for a sister city.
    #[serde(default)]
    pub seat: LocalText,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// Degrees; of the seat's town centre.
    #[serde(default)]
    pub latitude: Option<f64>,
    #[serde(default)]
    pub longitude: Option<f64>,
    /// How many members it has, in words: "about 100 cities".
    #[serde(default)]
    pub size: LocalText,
    /// Members by name where a source lists them.
    #[serde(default)]
    pub members: Vec<LocalText>,
    /// How it is governed.
    #[serde(default)]
    pub governance: LocalText,
    #[serde(default)]
    pub homepage: Option<String>,
    /// Publisher of the facts, in words (the register has no organisation, so no source key).
    #[serde(default)]
    pub fact_source: LocalText,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkKind {
    Theme,
    Representation,
    SisterCity,
    Political,
    Regional,
    Actors,
}

/// An organisation's own place in a network.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    pub network: String,
    /// "Jäsen", "isäntäorganisaatio".
    pub role: LocalText,
    /// What it gives us and what we do in it.
    #[serde(default)]
    pub benefit: LocalText,
    /// Slug of the contact unit.
    #[serde(default)]
    pub contact: Option<String>,
    #[serde(default)]
    pub since: Option<i16>,
    /// Agreement period.
    #[serde(default)]
    pub period: Option<Schedule>,
    /// `strategy-slug/code` of goals it serves.
    #[serde(default)]
    pub goals: Vec<String>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

/// A red thread from one of our goals or measures to a goal here or elsewhere.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thread {
    /// `strategy-slug/code` of ours.
    pub from: String,
    /// `organisation/strategy-slug/code`.
    pub to: String,
    /// Why they are tied.
    #[serde(default)]
    pub note: LocalText,
}

fn yes() -> bool {
    true
}
