//! What is wanted and what was learned, in the exchange format.

use serde::{Deserialize, Serialize};

use super::{Schedule, Visibility};
use crate::platform::words::LocalText;

/// Something that the organisation wants decided.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdvocacyTarget {
    pub slug: String,
    pub title: LocalText,
    #[serde(default)]
    pub summary: LocalText,
    /// The wording that is wanted in the decision.
    #[serde(default)]
    pub wanted: LocalText,
    /// The wording that stands in it.
    #[serde(default)]
    pub obtained: LocalText,
    /// Who decides, where a source says so.
    #[serde(default)]
    pub decision_maker: LocalText,
    /// When it is decided.
    #[serde(default)]
    pub window: Option<Schedule>,
    #[serde(default)]
    pub result: AdvocacyResult,
    /// Day of the result.
    #[serde(default)]
    pub decided_on: Option<jiff::civil::Date>,
    /// Slug of the party that leads.
    #[serde(default)]
    pub lead: Option<String>,
    /// `strategy-slug/code` of the goal it serves.
    #[serde(default)]
    pub goal: Option<String>,
    /// `strategy-slug/code` of the measure it is part of.
    #[serde(default)]
    pub measure: Option<String>,
    /// Who acts beside the one who leads.
    #[serde(default)]
    pub actors: Vec<AdvocacyActor>,
    /// Studies behind it.
    #[serde(default)]
    pub studies: Vec<AdvocacyStudy>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
    /// Key of the [`Source`] of what was obtained, and the heading there as printed.
    #[serde(default)]
    pub obtained_source: Option<String>,
    #[serde(default)]
    pub obtained_heading: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdvocacyResult {
    #[default]
    Open,
    Obtained,
    Partly,
    NotObtained,
    Dropped,
}

/// A party of the organisation's own, by slug, or somebody else by name.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdvocacyActor {
    #[serde(default)]
    pub party: Option<String>,
    #[serde(default)]
    pub name: LocalText,
    #[serde(default)]
    pub task: LocalText,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdvocacyStudy {
    pub title: LocalText,
    #[serde(default)]
    pub publisher: LocalText,
    #[serde(default)]
    pub link: Option<String>,
    #[serde(default)]
    pub dated: Option<jiff::civil::Date>,
}

/// A success or a failure that others should learn from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub slug: String,
    pub title: LocalText,
    pub outcome: LessonOutcome,
    /// Markdown: what happened, and what to do the next time.
    pub body: LocalText,
    pub learned_on: jiff::civil::Date,
    /// `strategy-slug/code` of the goal it is tied to.
    #[serde(default)]
    pub goal: Option<String>,
    /// `strategy-slug/code` of the measure it was learned in.
    #[serde(default)]
    pub measure: Option<String>,
    /// Slug of the project it was learned in.
    #[serde(default)]
    pub project: Option<String>,
    /// Slug of the group it was learned in.
    #[serde(default)]
    pub group: Option<String>,
    #[serde(default = "internal")]
    pub visibility: Visibility,
}

/// A lesson is for the organisation's own people unless the file says otherwise.
fn internal() -> Visibility {
    Visibility::Internal
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LessonOutcome {
    Success,
    Failure,
}
