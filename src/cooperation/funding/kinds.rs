//! What is filled in about funds, calls and projects.

use crate::council::record::{Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

pub const KINDS: [Kind; 4] = [
    Kind::new(
        "fund",
        &[
            Field::line("name").required(),
            Field::word("abbreviation"),
            Field::slug(),
            Field::prose("summary"),
            Field::choice("currency", &["EUR", "NOK", "SEK", "DKK"], "currency").required(),
            Field::period(),
            SOURCE,
            HEADING,
        ],
    )
    .parts(&["fund_frame", "funding_call"])
    .ordered(&[])
    .hideable(),
    Kind::new(
        "fund_frame",
        &[
            Field::new("year", Shape::Whole { least: 1990, most: 2200 }).required(),
            Field::new("amount", Shape::Number).required(),
            Field::line("note"),
        ],
    )
    .under(&[Parent::new("fund", "fund_id")]),
    Kind::new(
        "funding_call",
        &[
            Field::line("title").required(),
            Field::slug(),
            Field::line("theme"),
            Field::prose("summary"),
            Field::one("goal_id", "goal"),
            Field::day("opens_on").labelled("call-opens-on"),
            Field::day("closes_on"),
            Field::new("amount", Shape::Number),
            Field::new("link", Shape::Word(Word::Web)),
        ],
    )
    .under(&[Parent::new("fund", "fund_id")])
    .hideable(),
    Kind::new(
        "project",
        &[
            Field::line("title").required(),
            Field::word("code"),
            Field::slug(),
            Field::prose("summary"),
            Field::choice(
                "state",
                &["idea", "applied", "granted", "running", "ended", "rejected", "withdrawn"],
                "project-state",
            )
            .required(),
            Field::one("fund_id", "fund"),
            Field::one("call_id", "funding_call"),
            Field::word("applicant"),
            Field::one("party_id", "party"),
            Field::one("goal_id", "goal").helped(),
            Field::day("decided_on"),
            Field::period(),
            Field::new("total_cost", Shape::Number),
            Field::new("applied_amount", Shape::Number),
            Field::new("granted_amount", Shape::Number),
            Field::new("paid_amount", Shape::Number),
            Field::new("municipalities", Shape::Lines).helped(),
            Field::prose("results"),
        ],
    )
    .hideable(),
];
