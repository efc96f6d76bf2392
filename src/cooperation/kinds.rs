//! What is filled in about networks, memberships in them and the duties of international work.

use crate::council::record::{Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

/// What a network may be about.
pub const THEMES: &[&str] = &[
    "business",
    "climate",
    "culture",
    "digital",
    "education",
    "energy",
    "health",
    "labour",
    "region",
    "research",
    "rural",
    "sea",
    "transport",
    "youth",
];

/// The kinds of this storey, in the order in which the contents list them. A network is shared by all organisations;
/// those who are in it look after what is said of it.
pub const KINDS: [Kind; 6] = [
    Kind::new(
        "membership",
        &[
            Field::one("network_id", "network").required().helped(),
            Field::line("role").required(),
            Field::prose("benefit"),
            Field::one("contact_id", "party"),
            Field::new("since", Shape::Whole { least: 1000, most: 2200 }),
            Field::period(),
            Field::new("cost_per_year", Shape::Number).helped(),
            Field::new("hours_per_year", Shape::Whole { least: 0, most: 100_000 }),
            Field::day("renewal_decided_by"),
            Field::choice("decision", &["renew", "leave"], "membership-decision"),
            Field::day("decided_on"),
            Field::prose("decision_note"),
            SOURCE,
            HEADING,
        ],
    )
    .parts(&["membership_goal", "membership_use"])
    .ordered(&[])
    .hideable(),
    Kind::new("membership_goal", &[Field::one("goal_id", "goal").required()])
        .under(&[Parent::new("membership", "membership_id")]),
    Kind::new(
        "membership_use",
        &[Field::day("used_on").required(), Field::prose("body").required(), Field::one("party_id", "party")],
    )
    .under(&[Parent::new("membership", "membership_id")]),
    Kind::new(
        "network",
        &[
            Field::choice(
                "kind",
                &["theme", "representation", "sister_city", "political", "regional", "actors"],
                "kind",
            )
            .required(),
            Field::line("name").required(),
            Field::word("abbreviation"),
            Field::slug(),
            Field::new("themes", Shape::Several { words: THEMES, family: "theme" }),
            Field::prose("summary"),
            Field::new("since", Shape::Whole { least: 1000, most: 2200 }),
            Field::line("seat"),
            Field::new("country", Shape::Word(Word::Country)),
            Field::new("latitude", Shape::Number),
            Field::new("longitude", Shape::Number),
            Field::line("size"),
            Field::prose("governance"),
            Field::new("homepage", Shape::Word(Word::Web)),
            Field::line("fact_source").helped(),
        ],
    )
    .parts(&["network_member"]),
    Kind::new("network_member", &[Field::line("name").required()])
        .under(&[Parent::new("network", "network_id")])
        .ordered(&["network_id"]),
    Kind::new("duty", &[Field::line("title").required(), Field::one("party_id", "party").required(), SOURCE, HEADING])
        .ordered(&[])
        .hideable(),
];
