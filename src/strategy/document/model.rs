//! A strategy as its pages show it.

use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::council::organisation::Citation;
use crate::platform::db::PeriodColumn;
use crate::platform::words::LocalText;
use crate::strategy::measure::{Counts, MeasureLine};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrategyState {
    Draft,
    InForce,
    Superseded,
    Ended,
}

impl StrategyState {
    pub fn word(self) -> &'static str {
        match self {
            StrategyState::Draft => "draft",
            StrategyState::InForce => "in-force",
            StrategyState::Superseded => "superseded",
            StrategyState::Ended => "ended",
        }
    }

    /// Key of its name among the texts.
    pub fn text(self) -> String {
        format!("state-{}", self.word())
    }

    /// Key of the sentence that every page of a strategy in this state carries; none when it is in force.
    pub fn notice(self) -> Option<String> {
        (self != StrategyState::InForce).then(|| format!("notice-{}", self.word()))
    }
}

/// A line of the list of strategies.
#[derive(Debug, Clone, Deserialize)]
pub struct StrategyLine {
    pub slug: String,
    pub title: LocalText,
    pub summary: LocalText,
    pub state: StrategyState,
    pub period: Option<PeriodColumn>,
    pub goals: usize,
    pub measures: usize,
}

/// A strategy with everything on its pages.
#[derive(Debug, Clone, Deserialize)]
pub struct Document {
    pub slug: String,
    /// Whether only the organisation's own people see it.
    pub internal: bool,
    pub title: LocalText,
    pub summary: LocalText,
    pub state: StrategyState,
    pub standing: LocalText,
    pub period: Option<PeriodColumn>,
    pub decision: Option<Decision>,
    pub successor: Option<Named>,
    /// Names of the levels from the top.
    pub levels: Vec<LocalText>,
    pub measure_word: LocalText,
    pub citation: Option<Citation>,
    pub chapters: Vec<Chapter>,
    pub values: Vec<Value>,
    pub boxes: Vec<ModelBox>,
    /// All goals in the order of the tree: a goal stands before those below it.
    pub goals: Vec<GoalLine>,
    pub measures: Vec<MeasureLine>,
}

/// The decision that brought a strategy into force.
#[derive(Debug, Clone, Deserialize)]
pub struct Decision {
    pub body: LocalText,
    pub day: Date,
    pub section: Option<String>,
}

/// Another record by its slug and title.
#[derive(Debug, Clone, Deserialize)]
pub struct Named {
    pub slug: String,
    pub title: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Chapter {
    pub slug: String,
    pub number: Option<String>,
    pub title: LocalText,
    pub body: LocalText,
    pub picture: Option<crate::council::content::Picture>,
    pub citation: Option<Citation>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Value {
    pub title: LocalText,
    pub description: LocalText,
    pub citation: Option<Citation>,
}

/// A box of the strategy model's picture.
#[derive(Debug, Clone, Deserialize)]
pub struct ModelBox {
    pub layer: String,
    pub title: LocalText,
    pub note: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
pub struct GoalLine {
    pub id: Uuid,
    pub parent_id: Option<Uuid>,
    pub level: usize,
    pub code: String,
    pub code_printed: bool,
    /// As printed: "MWB 1.1".
    pub label: Option<String>,
    pub title: LocalText,
    pub strategic_goal: LocalText,
    pub target_state: LocalText,
}

impl GoalLine {
    /// How people name it: the printed label where it has the code in it ("MWB 1.1"), else the code.
    pub fn called(&self) -> &str {
        called(self.label.as_deref(), &self.code)
    }
}

/// A goal's name in speech: its printed label where that ends in the code, else the code.
pub fn called<'a>(label: Option<&'a str>, code: &'a str) -> &'a str {
    label.filter(|label| label.ends_with(code)).unwrap_or(code)
}

impl Document {
    pub fn top_goals(&self) -> impl Iterator<Item = &GoalLine> {
        self.goals.iter().filter(|goal| goal.parent_id.is_none())
    }

    pub fn goals_below(&self, goal: &GoalLine) -> impl Iterator<Item = &GoalLine> {
        self.goals.iter().filter(move |below| below.parent_id == Some(goal.id))
    }

    /// Measures of the goal itself.
    pub fn measures_of(&self, goal: &GoalLine) -> impl Iterator<Item = &MeasureLine> {
        self.measures.iter().filter(move |measure| measure.goal_id == goal.id)
    }

    /// Measures of the goal and of every goal below it.
    pub fn measures_under(&self, goal: &GoalLine) -> Vec<&MeasureLine> {
        let mut under = vec![goal.id];
        // Goals stand before those below them, so one pass finds all.
        for below in &self.goals {
            if below.parent_id.is_some_and(|parent| under.contains(&parent)) {
                under.push(below.id);
            }
        }
        self.measures.iter().filter(|measure| under.contains(&measure.goal_id)).collect()
    }

    pub fn counts_under(&self, goal: &GoalLine, today: Date) -> Counts {
        Counts::of(self.measures_under(goal), today)
    }

    /// Name of a goal's level, as the strategy itself has it.
    pub fn level_of(&self, goal: &GoalLine) -> Option<&LocalText> {
        self.levels.get(goal.level.checked_sub(1)?)
    }

    pub fn boxes_of<'a>(&'a self, layer: &'a str) -> impl Iterator<Item = &'a ModelBox> {
        self.boxes.iter().filter(move |one| one.layer == layer)
    }
}
