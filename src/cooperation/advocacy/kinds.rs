//! What is filled in about what the organisation wants decided.

use crate::council::record::{Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

/// Where the obtained wording stands.
const OBTAINED_SOURCE: Field = Field::one("obtained_source_id", "source");
const OBTAINED_HEADING: Field = Field::word("obtained_heading");

/// What came of it.
const OUTCOME: Field =
    Field::choice("result", &["open", "obtained", "partly", "not_obtained", "dropped"], "advocacy-result").required();

/// What is recorded of a result.
pub(super) const RESULT: Kind = Kind::new(
    "advocacy_target",
    &[
        OUTCOME,
        Field::day("decided_on").labelled("result_day").helped(),
        Field::prose("obtained").helped(),
        OBTAINED_SOURCE,
        OBTAINED_HEADING,
    ],
);

/// Whom somebody met, and what came of it.
pub(super) const CONTACT: Kind = Kind::new(
    "advocacy_contact",
    &[
        Field::day("met_on").required(),
        Field::line("with_whom").required(),
        Field::one("party_id", "party").labelled("who_of_ours"),
        Field::prose("body").labelled("came_of_it"),
    ],
)
.under(&[Parent::new("advocacy_target", "target_id")]);

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
            OUTCOME,
            Field::prose("obtained").helped(),
            OBTAINED_SOURCE,
            OBTAINED_HEADING,
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
    CONTACT,
];
