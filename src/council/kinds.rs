//! What is filled in about the organisation, its sources, parties, calendar, pages and pictures.

use super::account::Role;
use super::record::{Among, Field, HEADING, Kind, Parent, SOURCE, Shape, Word};

/// The kinds of this storey, in the order in which the contents list them.
pub const KINDS: [Kind; 8] = [
    Kind::new(
        "organisation",
        &[
            Field::line("name").required(),
            Field::line("short_name"),
            Field::prose("summary"),
            Field::new("languages", Shape::Languages).required().helped(),
            Field::new("required_languages", Shape::Languages).helped(),
            Field::new("hue", Shape::Whole { least: 0, most: 359 }).required().helped(),
            Field::new("time_zone", Shape::Word(Word::TimeZone)).required(),
            Field::flag("rounds_automatic").helped(),
            Field::new("opening_days", Shape::Whole { least: 0, most: 92 }).required().helped(),
            Field::new("reporting_days", Shape::Whole { least: 0, most: 60 }).required(),
            Field::new("acceptance_days", Shape::Whole { least: 0, most: 60 }).required(),
            Field::one("contact_id", "party").helped(),
            Field::new("answer_days", Shape::Whole { least: 1, most: 92 }).required(),
            Field::new("country", Shape::Word(Word::Country)).required(),
            Field::new("homepage", Shape::Word(Word::Web)),
            Field::new("frame_origins", Shape::Lines).helped(),
            Field::day("ended_on"),
            Field::prose("successor"),
            SOURCE,
            HEADING,
        ],
    )
    .single(Role::Admin),
    Kind::new(
        "party",
        &[
            Field::choice("kind", &["body", "unit", "post", "group", "person"], "party").required(),
            Field::line("name").required(),
            Field::line("abbreviation"),
            Field::slug(),
            Field::prose("summary"),
            Field::one("within_id", "party"),
            Field::new("email", Shape::Word(Word::Email)),
            Field::word("telephone"),
            Field::flag("contact_public").helped(),
            Field::day("published_until").helped(),
            SOURCE,
            HEADING,
        ],
    )
    .parts(&["holding"])
    .ordered(&["kind"])
    .hideable(),
    Kind::new(
        "holding",
        &[
            Field::one("person_id", "party").among(Among::Having("kind", "person")).required(),
            Field::day("starts_on"),
            Field::day("ends_on"),
        ],
    )
    .under(&[Parent::new("party", "post_id")]),
    Kind::new(
        "forum",
        &[
            Field::one("body_id", "party").among(Among::Having("kind", "body")).required(),
            Field::prose("task"),
            SOURCE,
            HEADING,
        ],
    )
    .ordered(&[]),
    Kind::new(
        "recurrence",
        &[
            Field::line("title").required(),
            Field::slug(),
            Field::prose("description"),
            Field::choice("every", &["month", "quarter", "half_year", "year"], "every").required(),
            Field::new("lead_days", Shape::Whole { least: 0, most: 366 }).helped(),
            Field::new("months", Shape::Months).helped(),
            Field::one("party_id", "party"),
            SOURCE,
            HEADING,
        ],
    )
    .ordered(&[])
    .hideable(),
    Kind::new(
        "page",
        &[
            Field::choice("place", &["page", "international", "international_section"], "choice-place").required(),
            Field::line("title").required(),
            Field::slug(),
            Field::prose("lead").labelled("lead_text"),
            Field::rich("body"),
            Field::one("picture_id", "picture"),
            SOURCE,
            HEADING,
        ],
    )
    .ordered(&[])
    .hideable(),
    Kind::new(
        "picture",
        &[Field::line("alt").required().helped(), Field::line("caption"), Field::line("credit").required().helped()],
    )
    .pageless(),
    Kind::new(
        "source",
        &[
            Field::line("title").required(),
            Field::line("publisher").required(),
            Field::new("key", Shape::Word(Word::Slug)).helped(),
            Field::new("language", Shape::Word(Word::Language)).required(),
            Field::day("dated"),
            Field::prose("note"),
        ],
    )
    .pageless(),
];
