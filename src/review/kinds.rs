//! What is filled in about a quarter. These are no records that the contents list: each has pages of its own.

use crate::council::record::{Among, Field, Kind, Shape};

const OUTCOMES: &[&str] = &["noted", "decided", "passed_on"];
const REACTIONS: &[&str] = &["act", "move", "drop", "accept"];

/// The days of a round: when it opens, when reports are due, when they are accepted.
pub const ROUND_DAYS: Kind = Kind::new(
    "round",
    &[
        Field::day("opens_on").required().helped(),
        Field::day("reports_due").required().helped(),
        Field::day("acceptance_due").required().helped(),
    ],
);

/// The question of a round about the values, and the value that it is about.
pub const ROUND_QUESTION: Kind = Kind::new(
    "round",
    &[Field::one("value_id", "strategy_value").helped(), Field::prose("question").required().helped()],
);

/// What came of that question.
pub const ROUND_ANSWER: Kind = Kind::new("round", &[Field::prose("answer").required().helped()]);

/// What the quarter came to, in a few sentences.
pub const ROUND_SUMMARY: Kind = Kind::new("round", &[Field::prose("summary").required().helped()]);

/// The day of a forum's sitting.
pub const SITTING: Kind = Kind::new("sitting", &[Field::day("sits_on").required()]);

/// What a lead tells of a measure (phase, status with reason, progress, what happened, what next).
pub const REPORT: Kind = Kind::new(
    "report",
    &[
        Field::choice("phase", &["planned", "under_way", "done", "dropped"], "phase").required().helped(),
        Field::choice("status", &["on_track", "at_risk", "late", "unknown"], "choice-status")
            .labelled("report-status")
            .needed()
            .helped(),
        Field::prose("status_reason").helped(),
        Field::new("progress", Shape::Whole { least: 0, most: 100 }),
        Field::prose("happened").needed().helped(),
        Field::prose("next").helped(),
    ],
);

/// Why a report goes back to its writer.
pub const RETURN: Kind = Kind::new("report", &[Field::prose("comment").required().helped()]);

/// What a forum decided, noted or passed on.
pub const DECISION: Kind = Kind::new(
    "decision",
    &[
        Field::choice("outcome", OUTCOMES, "outcome").required().helped(),
        Field::word("section").helped(),
        Field::prose("body").required(),
        Field::choice("visibility", &["public", "internal"], "choice-visibility").required().helped(),
    ],
);

/// The answer to a deviation: what, by whom, until when.
pub const REACTION: Kind = Kind::new(
    "reaction",
    &[
        Field::choice("kind", REACTIONS, "reaction").required().labelled("reaction").helped(),
        Field::prose("body").required(),
        Field::one("owner_id", "party").required(),
        Field::day("due_on").required().labelled("reaction-due"),
    ],
);

/// That such an answer was carried out.
pub const REACTION_DONE: Kind = Kind::new("reaction_done", &[Field::day("done_on").required(), Field::prose("body")]);

/// What a forum noted of its agenda as a whole.
pub const NOTED: Kind = Kind::new("sitting", &[Field::prose("noted").required()]);

/// What a council member asks before or in a sitting.
pub const QUESTION: Kind = Kind::new(
    "question",
    &[
        Field::choice("kind", &["question", "comment"], "asked").required().labelled("asked"),
        Field::prose("body").required(),
    ],
);

/// The answer to it.
pub const ANSWER: Kind = Kind::new("question", &[Field::prose("answer").required()]);

/// Something that somebody noticed, for the situational picture.
pub const SIGNAL: Kind = Kind::new(
    "signal",
    &[
        Field::prose("body").required().labelled("signal-body").helped(),
        Field::choice("origin", &["staff", "group", "survey", "stakeholder"], "origin").required(),
        Field::one("group_id", "party").among(Among::Having("kind", "group")).helped(),
        Field::one("goal_id", "goal").helped(),
    ],
);

/// What a message from outside says of a goal, in the words of who brings it in.
pub const FEEDBACK: Kind = Kind::new(
    "signal",
    &[
        Field::prose("body").required().labelled("signal-body").helped(),
        Field::one("goal_id", "goal").required().helped(),
    ],
);

/// The goal that a signal is about.
pub const SIGNAL_GOAL: Kind = Kind::new("signal", &[Field::one("goal_id", "goal").required()]);

/// What was done about a signal.
pub const HANDLING: Kind = Kind::new("signal", &[Field::prose("handling").required().helped()]);

/// Something on the three-month worklist.
pub const WORK_ITEM: Kind = Kind::new(
    "work_item",
    &[
        Field::line("title").required(),
        Field::one("owner_id", "party"),
        Field::day("due_on").labelled("work-due").helped(),
        Field::one("goal_id", "goal"),
    ],
);

/// The yearly assessment of a must-win battle.
pub const ASSESSMENT: Kind = Kind::new(
    "assessment",
    &[
        Field::choice("result", &["reached", "partly", "not_reached", "too_early"], "result").required(),
        Field::choice("resourcing", &["enough", "short"], "resourcing").required(),
        Field::choice("verdict", &["go_on", "change", "end"], "verdict").required(),
        Field::prose("body").required(),
        Field::day("assessed_on").required(),
    ],
);

/// What was wrong in a closed round's record.
pub const CORRECTION: Kind = Kind::new("correction", &[Field::prose("body").required().labelled("correction")]);
