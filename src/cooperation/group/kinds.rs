//! What is filled in about groups.

use crate::council::record::{Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

pub const KINDS: [Kind; 5] = [
    Kind::new(
        "cooperation_group",
        &[
            Field::choice("kind", &["cooperation", "cluster", "actors"], "group-kind").required(),
            Field::line("name").required(),
            Field::slug(),
            Field::prose("summary"),
            Field::rich("body"),
            Field::one("coordinator_id", "party").helped(),
            Field::line("meets"),
            Field::flag("open_to_join").helped(),
            Field::one("network_id", "network"),
            SOURCE,
            HEADING,
        ],
    )
    .parts(&["group_goal", "group_member", "group_meeting", "group_note"])
    .ordered(&[])
    .hideable(),
    Kind::new("group_goal", &[Field::one("goal_id", "goal").required()])
        .under(&[Parent::new("cooperation_group", "group_id")]),
    Kind::new(
        "group_member",
        &[
            Field::word("works_for").required(),
            Field::word("person"),
            Field::new("email", Shape::Word(Word::Email)),
            Field::word("interests"),
            Field::flag("listed").helped(),
            Field::new("language", Shape::Word(Word::Language)).required(),
            Field::day("joined_on").required(),
        ],
    )
    .under(&[Parent::new("cooperation_group", "group_id")])
    .pageless()
    .traceless(),
    Kind::new(
        "group_meeting",
        &[
            Field::day("held_on").required(),
            Field::new("starts_at", Shape::Word(Word::Clock)),
            Field::line("title"),
            Field::line("place"),
            Field::prose("agenda"),
            Field::prose("notes").helped(),
        ],
    )
    .under(&[Parent::new("cooperation_group", "group_id")])
    .hideable(),
    Kind::new(
        "group_note",
        &[
            Field::choice("kind", &["foresight", "need"], "note-kind").required(),
            Field::prose("body").required(),
            Field::one("goal_id", "goal"),
            Field::day("noted_on").required(),
        ],
    )
    .under(&[Parent::new("cooperation_group", "group_id")]),
];

/// A meeting as who calls it together fills it in.
pub const MEETING: Kind = Kind::new(
    "group_meeting",
    &[
        Field::day("held_on").required(),
        Field::new("starts_at", Shape::Word(Word::Clock)),
        Field::line("place"),
        Field::line("title").labelled("meeting-title").helped(),
        Field::prose("agenda"),
        Field::choice("visibility", &["public", "internal"], "choice-visibility")
            .required()
            .labelled("meeting-visibility")
            .helped(),
    ],
);

/// The same with what was said and agreed.
pub const MEETING_HELD: Kind = Kind::new(
    "group_meeting",
    &[
        Field::day("held_on").required(),
        Field::new("starts_at", Shape::Word(Word::Clock)),
        Field::line("place"),
        Field::line("title").labelled("meeting-title").helped(),
        Field::prose("agenda"),
        Field::prose("notes").helped(),
        Field::choice("visibility", &["public", "internal"], "choice-visibility")
            .required()
            .labelled("meeting-visibility")
            .helped(),
    ],
);

/// What a group sees coming or finds to be needed, as its coordinator writes it down.
pub const NOTE: Kind = Kind::new(
    "group_note",
    &[
        Field::choice("kind", &["foresight", "need"], "note-kind").required(),
        Field::prose("body").required().labelled("note-body").helped(),
        Field::one("goal_id", "goal"),
        Field::day("noted_on").required(),
    ],
);
