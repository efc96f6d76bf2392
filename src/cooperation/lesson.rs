//! Lessons: successes and failures that others should learn from, from projects, measures and groups.

use crate::council::record::{Field, Kind};
use crate::platform::web::Pages;

/// What is filled in about a lesson.
pub const KINDS: [Kind; 1] = [Kind::new(
    "lesson",
    &[
        Field::line("title").required(),
        Field::slug(),
        Field::choice("outcome", &["success", "failure"], "lesson-outcome").required(),
        Field::rich("body").required(),
        Field::day("learned_on").required(),
        Field::one("goal_id", "goal"),
        Field::one("project_id", "project"),
        Field::one("measure_id", "measure"),
        Field::one("group_id", "cooperation_group"),
    ],
)
.hideable()];

pub fn routes() -> Pages {
    Pages::default()
}
