//! Strategies in the exchange format.

use serde::{Deserialize, Serialize};

use super::{Picture, Schedule, Visibility};
use crate::platform::words::LocalText;

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
