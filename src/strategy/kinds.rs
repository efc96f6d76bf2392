//! What is filled in about strategies and everything they hold.

use crate::council::record::{Among, Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

const INDICATOR_KINDS: &[&str] = &["done", "number", "judged"];

/// The kinds of this storey, in the order in which the contents list them. A strategy's state is no field: it changes
/// by a decision alone.
pub const KINDS: [Kind; 11] = [
    Kind::new(
        "strategy",
        &[
            Field::line("title").required(),
            Field::slug(),
            Field::prose("summary"),
            Field::prose("standing").helped(),
            Field::period(),
            Field::new("levels", Shape::Levels).helped(),
            Field::line("measure_word").helped(),
            SOURCE,
            HEADING,
        ],
    )
    .parts(&["goal", "chapter", "strategy_value", "model_box"])
    .ordered(&[])
    .beginning(&[("state", "draft")])
    .hideable(),
    Kind::new(
        "goal",
        &[
            Field::one("parent_id", "goal").among(Among::SameStrategy).helped(),
            Field::new("code", Shape::Word(Word::GoalCode)).required().helped(),
            Field::flag("code_printed"),
            Field::word("label").helped(),
            Field::line("title").required(),
            Field::prose("strategic_goal"),
            Field::prose("target_state"),
            Field::prose("description"),
            Field::new("other_titles", Shape::Lines).helped(),
            Field::new("assess_in", Shape::Whole { least: 1, most: 4 }).helped(),
            SOURCE,
            HEADING,
        ],
    )
    .under(&[
        Parent::top("strategy", "strategy_id", &["parent_id"]),
        Parent::sharing("goal", "parent_id", &["strategy_id"]),
    ])
    .parts(&["goal", "measure", "indicator"])
    .ordered(&["strategy_id", "parent_id"])
    .hideable(),
    Kind::new(
        "measure",
        &[
            Field::one("goal_id", "goal").among(Among::SameStrategy).required(),
            Field::new("code", Shape::Word(Word::MeasureCode)).required().helped(),
            Field::flag("code_printed"),
            Field::line("title").required(),
            Field::line("overview_title"),
            Field::prose("target_state"),
            Field::prose("responsible_wording"),
            Field::choice("phase", &["planned", "under_way", "done", "dropped"], "phase").required(),
            Field::choice("status", &["on_track", "at_risk", "late", "unknown"], "choice-status").helped(),
            Field::prose("status_reason"),
            Field::prose("remark"),
            SOURCE,
            HEADING,
        ],
    )
    .under(&[Parent::sharing("goal", "goal_id", &["strategy_id"])])
    .parts(&["step", "schedule", "responsibility", "indicator"])
    .ordered(&["goal_id"])
    .hideable(),
    Kind::new("step", &[Field::line("title").required(), Field::day("due_on"), Field::day("done_on")])
        .under(&[Parent::new("measure", "measure_id")])
        .ordered(&["measure_id"]),
    Kind::new(
        "schedule",
        &[Field::choice("place", &["card", "overview"], "choice-schedule").required(), Field::period().required()],
    )
    .under(&[Parent::new("measure", "measure_id")])
    .ordered(&["measure_id"]),
    Kind::new("responsibility", &[Field::one("party_id", "party").required(), Field::flag("lead").helped()])
        .under(&[Parent::new("measure", "measure_id")])
        .ordered(&["measure_id"]),
    Kind::new(
        "indicator",
        &[
            Field::line("title").required(),
            Field::slug(),
            Field::prose("description"),
            Field::choice("kind", INDICATOR_KINDS, "indicator").required(),
            Field::line("unit"),
            Field::new("baseline", Shape::Number),
            Field::new("target", Shape::Number),
            Field::new("rising", Shape::Maybe { family: "choice-rising" }),
            SOURCE,
            HEADING,
        ],
    )
    .under(&[Parent::new("measure", "measure_id"), Parent::new("goal", "goal_id")])
    .parts(&["reading"])
    .ordered(&["measure_id", "goal_id"])
    .hideable(),
    Kind::new(
        "reading",
        &[
            Field::day("taken_on").required(),
            Field::new("value", Shape::Number),
            Field::new("done", Shape::Maybe { family: "choice-done" }),
            Field::prose("note"),
        ],
    )
    .under(&[Parent::new("indicator", "indicator_id")]),
    Kind::new(
        "chapter",
        &[
            Field::word("number"),
            Field::line("title").required(),
            Field::slug(),
            Field::rich("body"),
            Field::one("picture_id", "picture"),
            SOURCE,
            HEADING,
        ],
    )
    .under(&[Parent::new("strategy", "strategy_id")])
    .ordered(&["strategy_id"])
    .hideable(),
    Kind::new("strategy_value", &[Field::line("title").required(), Field::prose("description"), SOURCE, HEADING])
        .under(&[Parent::new("strategy", "strategy_id")])
        .ordered(&["strategy_id"]),
    // The boxes of the strategy model's picture, beside the goals.
    Kind::new(
        "model_box",
        &[
            Field::choice(
                "layer",
                &["input", "foundation", "area", "board", "rule", "follow_up", "steering"],
                "choice-layer",
            )
            .required(),
            Field::line("title").required(),
            Field::prose("note"),
        ],
    )
    .under(&[Parent::new("strategy", "strategy_id")])
    .ordered(&["strategy_id", "layer"]),
];
