//! What is filled in about what the organisation wants decided.

use crate::council::record::{Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

pub const KINDS: [Kind; 4] = [
    Kind::new(
        "advocacy_target",
        &[
            Field::line("title").required(),
            Field::slug(),
            Field::prose("summary"),
            Field::prose("wanted").helped(),
            Field::line("decision_maker"),
            Field::period().labelled("window"),
            Field::one("lead_id", "party"),
            Field::one("goal_id", "goal"),
            Field::one("measure_id", "measure"),
            Field::choice("result", &["open", "obtained", "partly", "not_obtained", "dropped"], "advocacy-result")
                .required(),
            Field::prose("obtained").helped(),
            Field::day("decided_on"),
            SOURCE,
            HEADING,
        ],
    )
    .parts(&["advocacy_actor", "advocacy_study", "advocacy_contact"])
    .ordered(&[])
    .hideable(),
    Kind::new("advocacy_actor", &[Field::one("party_id", "party").helped(), Field::line("name"), Field::line("task")])
        .under(&[Parent::new("advocacy_target", "target_id")])
        .ordered(&["target_id"]),
    Kind::new(
        "advocacy_study",
        &[
            Field::line("title").required(),
            Field::line("publisher"),
            Field::new("link", Shape::Word(Word::Web)),
            Field::day("dated"),
        ],
    )
    .under(&[Parent::new("advocacy_target", "target_id")])
    .ordered(&["target_id"]),
    Kind::new(
        "advocacy_contact",
        &[
            Field::day("met_on").required(),
            Field::line("with_whom").required(),
            Field::one("party_id", "party"),
            Field::prose("body"),
        ],
    )
    .under(&[Parent::new("advocacy_target", "target_id")]),
];
