//! What is filled in about each kind of record: the one description from which forms, checks and histories are made.

use uuid::Uuid;

use crate::council::account::Role;

/// A kind of record; its word is its table's name and its part of the address.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    pub word: &'static str,
    pub fields: &'static [Field],
    /// Kinds under which it stands; none for one that stands by itself.
    pub parents: &'static [Parent],
    /// Kinds that are edited as parts of it.
    pub parts: &'static [&'static str],
    /// Columns that those have in common among whom it has a place; `None` where there is no order.
    pub among: Option<&'static [&'static str]>,
    /// Whether it is public or internal by itself.
    pub hideable: bool,
    /// Who may change it.
    pub role: Role,
    /// Whether a page shows it, itself or as a part of another.
    pub paged: bool,
    /// Whether it leaves no trace, so that nothing of it is taken back: it holds the personal data of outsiders.
    pub traceless: bool,
    /// What is set when one is added, beside the fields.
    pub beginning: &'static [(&'static str, &'static str)],
    /// Whether there is exactly one, which is neither added nor removed.
    pub single: bool,
}

/// Where a record stands: the column that names the record above it, and the columns it shares with it.
#[derive(Debug, Clone, Copy)]
pub struct Parent {
    pub kind: &'static str,
    pub column: &'static str,
    pub inherits: &'static [&'static str],
    /// Columns that are empty in those who stand directly below it.
    pub empty: &'static [&'static str],
}

impl Parent {
    pub const fn new(kind: &'static str, column: &'static str) -> Parent {
        Parent { kind, column, inherits: &[], empty: &[] }
    }

    /// A parent from which columns are taken over.
    pub const fn sharing(kind: &'static str, column: &'static str, inherits: &'static [&'static str]) -> Parent {
        Parent { kind, column, inherits, empty: &[] }
    }

    /// A parent at the top of a tree: those directly below it have nothing in these columns.
    pub const fn top(kind: &'static str, column: &'static str, empty: &'static [&'static str]) -> Parent {
        Parent { kind, column, inherits: &[], empty }
    }
}

impl Kind {
    pub const fn new(word: &'static str, fields: &'static [Field]) -> Kind {
        Kind {
            word,
            fields,
            parents: &[],
            parts: &[],
            among: None,
            hideable: false,
            role: Role::Editor,
            paged: true,
            traceless: false,
            beginning: &[],
            single: false,
        }
    }

    #[must_use]
    pub const fn under(self, parents: &'static [Parent]) -> Kind {
        Kind { parents, ..self }
    }

    #[must_use]
    pub const fn parts(self, parts: &'static [&'static str]) -> Kind {
        Kind { parts, ..self }
    }

    #[must_use]
    pub const fn ordered(self, among: &'static [&'static str]) -> Kind {
        Kind { among: Some(among), ..self }
    }

    #[must_use]
    pub const fn hideable(self) -> Kind {
        Kind { hideable: true, ..self }
    }

    /// No page shows it by itself.
    #[must_use]
    pub const fn pageless(self) -> Kind {
        Kind { paged: false, ..self }
    }

    /// It keeps no history.
    #[must_use]
    pub const fn traceless(self) -> Kind {
        Kind { traceless: true, ..self }
    }

    #[must_use]
    pub const fn beginning(self, beginning: &'static [(&'static str, &'static str)]) -> Kind {
        Kind { beginning, ..self }
    }

    #[must_use]
    pub const fn single(self, role: Role) -> Kind {
        Kind { single: true, role, ..self }
    }

    /// The parent of a kind under which it may stand.
    pub fn parent(&self, kind: &str) -> Option<&'static Parent> {
        self.parents.iter().find(|parent| parent.kind == kind)
    }

    pub fn field(&self, column: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.column == column)
    }

    /// The change that a page leads back from; none of a record that leaves no trace.
    pub fn told(&self, change: Uuid) -> Uuid {
        if self.traceless { Uuid::nil() } else { change }
    }

    /// The field that says what the record is called.
    pub fn title(&self) -> Option<&'static Field> {
        self.field("title").or_else(|| self.field("name"))
    }
}

/// Something to fill in.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub column: &'static str,
    /// The part of its texts' keys that names it: the column, where two kinds do not use one name for two things.
    pub label: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// Whether it may be empty in a draft, and is needed once that is sent in.
    pub needed: bool,
    /// Whether there is a sentence of help before it.
    pub help: bool,
}

/// What is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text in several languages, on one line.
    Line,
    /// A text in several languages, of some sentences.
    Prose,
    /// A text in several languages, in Markdown.
    Rich,
    /// A word or number of no language.
    Word(Word),
    /// One of a few words; the family names their texts.
    Choice { words: &'static [&'static str], family: &'static str },
    /// Any of a few words; the family names their texts.
    Several { words: &'static [&'static str], family: &'static str },
    /// Yes or no.
    Flag,
    /// Yes, no or neither; the family names the three.
    Maybe { family: &'static str },
    /// A decimal number.
    Number,
    /// A whole number within bounds.
    Whole { least: i64, most: i64 },
    /// A day.
    Day,
    /// A schedule in people's words, over the seven columns of a period.
    Period,
    /// Another record of the organisation.
    One { kind: &'static str, among: Among },
    /// Names of levels, from the top.
    Levels,
    /// Lines of text in no order of language.
    Lines,
    /// Codes of languages.
    Languages,
    /// Months of the year.
    Months,
}

impl Shape {
    /// What a box or boxes hold when none is ticked; browsers send nothing of them then.
    pub fn unticked(self) -> Option<&'static str> {
        match self {
            Shape::Flag => Some("false"),
            Shape::Months | Shape::Several { .. } => Some(""),
            _ => None,
        }
    }
}

/// Which records may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    All,
    /// Those of the same strategy.
    SameStrategy,
    /// Those whose column has a value.
    Having(&'static str, &'static str),
}

/// What a word must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    Any,
    /// A name in addresses; made from the title where it is left empty.
    Slug,
    GoalCode,
    MeasureCode,
    Email,
    Web,
    Country,
    TimeZone,
    Language,
    /// A time of the clock.
    Clock,
}

impl Field {
    /// A field that is called as its column is, neither required nor explained.
    pub const fn new(column: &'static str, shape: Shape) -> Field {
        Field { column, label: column, shape, required: false, needed: false, help: false }
    }

    /// A text of one line, in several languages.
    pub const fn line(column: &'static str) -> Field {
        Field::new(column, Shape::Line)
    }

    /// A text of paragraphs, in several languages.
    pub const fn prose(column: &'static str) -> Field {
        Field::new(column, Shape::Prose)
    }

    /// A text with headings, lists and links (Markdown), in several languages.
    pub const fn rich(column: &'static str) -> Field {
        Field::new(column, Shape::Rich).helped()
    }

    /// A word of no language: a code, a number as it is written, an address.
    pub const fn word(column: &'static str) -> Field {
        Field::new(column, Shape::Word(Word::Any))
    }

    /// Yes or no.
    pub const fn flag(column: &'static str) -> Field {
        Field::new(column, Shape::Flag)
    }

    /// A day.
    pub const fn day(column: &'static str) -> Field {
        Field::new(column, Shape::Day)
    }

    /// When, in the words that people use, with how they are understood.
    pub const fn period() -> Field {
        Field::new("period", Shape::Period).helped()
    }

    /// The name in addresses.
    pub const fn slug() -> Field {
        Field::new("slug", Shape::Word(Word::Slug)).helped()
    }

    /// One of some words; `family` begins the keys of what they are called.
    pub const fn choice(column: &'static str, words: &'static [&'static str], family: &'static str) -> Field {
        Field::new(column, Shape::Choice { words, family })
    }

    /// Another record of a kind.
    pub const fn one(column: &'static str, kind: &'static str) -> Field {
        Field::new(column, Shape::One { kind, among: Among::All })
    }

    #[must_use]
    pub const fn among(self, among: Among) -> Field {
        match self.shape {
            Shape::One { kind, .. } => Field { shape: Shape::One { kind, among }, ..self },
            _ => self,
        }
    }

    #[must_use]
    pub const fn labelled(self, label: &'static str) -> Field {
        Field { label, ..self }
    }

    #[must_use]
    pub const fn required(self) -> Field {
        Field { required: true, ..self }
    }

    #[must_use]
    pub const fn needed(self) -> Field {
        Field { needed: true, ..self }
    }

    #[must_use]
    pub const fn helped(self) -> Field {
        Field { help: true, ..self }
    }

    /// Whether it is a text in several languages.
    pub fn is_text(&self) -> bool {
        matches!(self.shape, Shape::Line | Shape::Prose | Shape::Rich)
    }
}

impl Field {
    /// The part of its texts' keys that names it.
    pub fn key(&self) -> String {
        self.label.replace('_', "-")
    }
}

impl Kind {
    /// The part of its texts' keys that names it.
    pub fn key(&self) -> String {
        self.word.replace('_', "-")
    }
}

/// Fields that say where a record comes from.
pub const SOURCE: Field = Field::one("source_id", "source");
/// The heading in the source.
pub const HEADING: Field = Field::word("source_heading");
