//! What is filled in about a lesson.

use crate::council::record::{Field, Kind};

const TITLE: Field = Field::line("title").required();
const OUTCOME: Field =
    Field::choice("outcome", &["success", "failure"], "lesson-outcome").labelled("lesson_outcome").required();
const BODY: Field = Field::rich("body").required();
const LEARNED_ON: Field = Field::day("learned_on").required();
const GOAL: Field = Field::one("goal_id", "goal");
const PROJECT: Field = Field::one("project_id", "project");
const MEASURE: Field = Field::one("measure_id", "measure");
const GROUP: Field = Field::one("group_id", "cooperation_group");

pub const KINDS: [Kind; 1] =
    [Kind::new("lesson", &[TITLE, Field::slug(), OUTCOME, BODY, LEARNED_ON, GOAL, PROJECT, MEASURE, GROUP]).hideable()];

/// What is asked of somebody who adds one: its name in addresses is made from its title.
pub(super) const LESSON: Kind = Kind::new("lesson", &[TITLE, OUTCOME, BODY, LEARNED_ON, GOAL, PROJECT, MEASURE, GROUP]);
