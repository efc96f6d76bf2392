//! The columns of a table of records: what each is about, what it is called, and how a heading is known again.

use std::collections::HashMap;

use crate::council::record::{Field, Kind, Parent, Shape, Word};
use crate::platform::web::text;
use crate::platform::words::Language;

/// Whether a record is public, as a field like others.
pub static VISIBILITY: Field = Field::choice("visibility", &["public", "internal"], "choice-visibility");

/// What a column is about.
#[derive(Debug, Clone, Copy)]
pub enum Of {
    /// The record's id, of kinds that have no name of their own in tables.
    Id,
    /// The record that it is a part of.
    Parent(&'static Parent),
    /// A text in one language, or names of levels in one.
    Text(&'static Field, Language),
    /// Anything else that is filled in.
    Field(&'static Field),
}

/// A column of a table of records.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub of: Of,
}

/// The name that a kind's records have in tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A column that names it in the organisation, or within the record above it.
    Column(&'static str),
    Id,
}

/// By what the records of a kind are known again.
pub fn key(kind: &Kind) -> Key {
    let named = |field: &&Field| matches!(field.shape, Shape::Word(Word::Slug | Word::GoalCode | Word::MeasureCode));
    kind.fields.iter().find(named).map_or(Key::Id, |field| Key::Column(field.column))
}

/// Whether tables of a kind are taken in and out: there is more than one of them.
pub fn is_kept(kind: &Kind) -> bool {
    !kind.single
}

/// All columns of a kind, with its texts in these languages.
pub fn columns(kind: &Kind, languages: &[Language]) -> Vec<Column> {
    let mut all = Vec::new();
    let column = |of| Column { of };
    if key(kind) == Key::Id {
        all.push(column(Of::Id));
    }
    // A record above that is also filled in needs no second column.
    let above = kind.parents.iter().filter(|parent| kind.field(parent.column).is_none());
    all.extend(above.map(|parent| column(Of::Parent(parent))));
    for field in kind.fields {
        match field.shape {
            Shape::Line | Shape::Prose | Shape::Rich | Shape::Levels => {
                all.extend(languages.iter().map(|language| column(Of::Text(field, *language))));
            }
            _ => all.push(column(Of::Field(field))),
        }
    }
    if kind.hideable {
        all.push(column(Of::Field(&VISIBILITY)));
    }
    all
}

impl Column {
    /// What it is called by programs: `title.fi`, `phase`.
    pub fn word(&self) -> String {
        match self.of {
            Of::Id => "id".to_owned(),
            Of::Parent(parent) => parent.column.to_owned(),
            Of::Text(field, language) => format!("{}.{}", field.column, language.code()),
            Of::Field(field) => field.column.to_owned(),
        }
    }

    /// What it is called by people, in the words of a language.
    pub fn label(&self, language: Language) -> String {
        let named = |key: String| text(language, &key, &[]);
        match self.of {
            Of::Id => named("table-id".to_owned()),
            Of::Parent(parent) => named(format!("record-{}", parent.kind.replace('_', "-"))),
            Of::Text(field, own) => format!("{} ({})", named(format!("field-{}", field.key())), own.code()),
            Of::Field(field) => named(format!("field-{}", field.key())),
        }
    }

    /// The field that it fills.
    pub fn field(&self) -> Option<&'static Field> {
        match self.of {
            Of::Text(field, _) | Of::Field(field) => Some(field),
            Of::Id | Of::Parent(_) => None,
        }
    }

    /// The kind of record that its cells name, if they do.
    pub fn names(&self) -> Option<&'static str> {
        match self.of {
            Of::Parent(parent) => Some(parent.kind),
            Of::Field(Field { shape: Shape::One { kind, .. }, .. }) => Some(kind),
            _ => None,
        }
    }

    pub fn width(&self) -> f64 {
        match self.field().map(|field| field.shape) {
            Some(Shape::Line | Shape::Prose | Shape::Rich) => 36.0,
            Some(Shape::One { .. }) => 22.0,
            _ => 16.0,
        }
    }
}

/// What the columns are called in a file, each otherwise than the others.
pub fn headings(columns: &[Column], language: Language) -> Vec<String> {
    let mut taken = std::collections::HashSet::new();
    let named = columns.iter().map(|column| {
        let label = column.label(language);
        if taken.insert(folded(&label)) { label } else { format!("{label} [{}]", column.word()) }
    });
    named.collect()
}

fn folded(heading: &str) -> String {
    heading.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Finds columns by their headings: by their words, or by their names in any language.
pub struct Headings(HashMap<String, usize>);

impl Headings {
    pub fn of(columns: &[Column], reader: Language, first: Language) -> Headings {
        let mut known = HashMap::new();
        let mut learn = |name: String, place: usize| {
            known.entry(folded(&name)).or_insert(place);
        };
        for (place, column) in columns.iter().enumerate() {
            learn(column.word(), place);
        }
        // The reader's own words count before those of others.
        for language in std::iter::once(reader).chain(Language::ALL) {
            for (place, name) in headings(columns, language).into_iter().enumerate() {
                learn(name, place);
            }
            for (place, column) in columns.iter().enumerate() {
                if let Of::Text(field, own) = column.of {
                    let name = text(language, &format!("field-{}", field.key()), &[]);
                    learn(format!("{name} ({})", own.endonym()), place);
                    if own == first {
                        learn(name, place);
                    }
                }
            }
        }
        Headings(known)
    }

    /// The place of the column that a heading means.
    pub fn find(&self, heading: &str) -> Option<usize> {
        self.0.get(&folded(heading)).copied()
    }
}

/// A cell as spreadsheets call it: `C14`; columns from 0, rows from 1.
pub fn cell_name(column: usize, row: u32) -> String {
    let (mut letters, mut rest) = (Vec::new(), column + 1);
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    format!("{}{row}", letters.into_iter().rev().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: Kind = Kind::new("step", &[Field::line("title").required(), Field::slug(), Field::day("done_on")])
        .under(&[Parent::new("measure", "measure_id")])
        .hideable();

    #[test]
    fn a_heading_is_known_in_every_language_and_by_its_word() {
        let columns = columns(&KIND, &Language::ALL);
        let known = Headings::of(&columns, Language::Fi, Language::Fi);
        for language in Language::ALL {
            for (place, heading) in headings(&columns, language).iter().enumerate() {
                assert_eq!(known.find(&heading.to_uppercase()), Some(place), "{heading}");
            }
        }
        for (place, column) in columns.iter().enumerate() {
            assert_eq!(known.find(&column.word()), Some(place));
        }
        assert_eq!(known.find("Otsikko (suomi)"), known.find("title.fi"));
        assert_eq!(known.find("Otsikko"), known.find("title.fi"));
        assert_eq!(known.find("Jotain muuta"), None);
    }

    #[test]
    fn cells_are_called_as_spreadsheets_call_them() {
        for (column, row, name) in
            [(0, 1, "A1"), (2, 14, "C14"), (25, 2, "Z2"), (26, 2, "AA2"), (701, 9, "ZZ9"), (702, 9, "AAA9")]
        {
            assert_eq!(cell_name(column, row), name);
        }
    }

    #[test]
    fn records_are_known_by_the_name_they_have() {
        assert_eq!(key(&KIND), Key::Column("slug"));
        const NAMELESS: Kind = Kind::new("reading", &[Field::day("taken_on")]);
        assert_eq!(key(&NAMELESS), Key::Id);
    }
}
