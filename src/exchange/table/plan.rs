//! How a file is understood: which of its columns mean what.

use std::collections::HashMap;

use super::column::{Column, Headings, Key, Of, columns, key};
use super::queries::WrongCell;
use super::read::{Line, Unreadable};
use super::value::words;
use crate::council::record::{Kind, Wrong, in_language};
use crate::platform::web::text;
use crate::platform::words::Language;

/// A column of the file that means one of the kind.
#[derive(Debug, Clone)]
pub struct Meant {
    /// Its place in the file, from 0.
    pub place: usize,
    pub column: Column,
    /// What its cells may say, and what that means.
    pub words: HashMap<String, String>,
}

/// A file's columns.
#[derive(Debug, Clone)]
pub struct Plan {
    pub kind: Kind,
    pub meant: Vec<Meant>,
    pub headings: Vec<String>,
    pub reader: Language,
    /// The organisation's own.
    pub first: Language,
    /// What a workbook says in place of a text that is too long for it, in every language.
    too_long: [String; 5],
}

/// Why the headings of a file are not understood, and what that is about.
pub type Misunderstood = (Unreadable, Option<String>);

impl Plan {
    /// Reads the headings.
    ///
    /// # Errors
    /// When none of them is known, or two mean the same.
    pub fn of(kind: Kind, head: &Line, reader: Language, first: Language) -> Result<Plan, Misunderstood> {
        let all = columns(&kind, &Language::ALL);
        let known = Headings::of(&all, reader, first);
        let headings: Vec<String> = head.cells.iter().map(|heading| heading.trim().to_owned()).collect();
        let mut meant: Vec<Meant> = Vec::new();
        for (place, heading) in headings.iter().enumerate() {
            let Some(column) = known.find(heading).and_then(|found| all.get(found)) else { continue };
            if meant.iter().any(|other| other.column.word() == column.word()) {
                let cell = Some(super::column::cell_name(place, head.number));
                return Err((Unreadable { text: "wrong-table-twice", cell }, Some(heading.clone())));
            }
            let words = column.field().map(|field| words(field, reader)).unwrap_or_default();
            meant.push(Meant { place, column: *column, words });
        }
        if meant.is_empty() {
            return Err((Unreadable::because("wrong-table-headings"), None));
        }
        let too_long = Language::ALL.map(|language| text(language, "table-too-long", &[]));
        Ok(Plan { kind, meant, headings, reader, first, too_long })
    }

    /// The words of the columns that the headings mean; empty where they mean none.
    pub fn words(&self) -> Vec<String> {
        let mut words = vec![String::new(); self.headings.len()];
        for meant in &self.meant {
            if let Some(word) = words.get_mut(meant.place) {
                *word = meant.column.word();
            }
        }
        words
    }

    pub fn cell<'a>(&self, line: &'a Line, meant: &Meant) -> &'a str {
        line.cells.get(meant.place).map(|cell| cell.trim()).unwrap_or_default()
    }

    /// Whether a cell only says that its text did not fit: what is there stays.
    pub fn is_left_out(&self, cell: &str) -> bool {
        cell.starts_with('(') && self.too_long.iter().any(|said| said == cell)
    }

    /// The column that names the record itself.
    pub fn key(&self) -> Option<&Meant> {
        self.meant.iter().find(|meant| match (key(&self.kind), meant.column.of) {
            (Key::Id, Of::Id) => true,
            (Key::Column(column), Of::Field(field)) => field.column == column,
            _ => false,
        })
    }

    /// The column of the file that a form's field stands in.
    pub fn place_of(&self, name: &str) -> Option<usize> {
        let is_it = |meant: &&Meant| {
            let word = meant.column.word();
            word == name || name.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with('.'))
        };
        let any_language = |meant: &&Meant| match meant.column.of {
            Of::Text(field, language) => {
                field.column == name || name.starts_with(field.column) && name.ends_with(&in_language("", language))
            }
            _ => false,
        };
        self.meant.iter().find(is_it).or_else(|| self.meant.iter().find(any_language)).map(|meant| meant.place)
    }

    /// What is wrong with a field, at its place in the file.
    pub fn at(&self, wrong: Wrong) -> WrongCell {
        WrongCell { place: self.place_of(&wrong.name), name: wrong.name, text: wrong.text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::council::record::Field;

    const KIND: Kind = Kind::new("step", &[Field::line("title").required(), Field::day("done_on")]);

    fn head(cells: &[&str]) -> Line {
        Line { number: 1, cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), broken: Vec::new() }
    }

    #[test]
    fn headings_are_understood_in_any_order_and_others_are_left_out() {
        let plan = Plan::of(KIND, &head(&["Huomautus", "done_on", "Title (en)"]), Language::Fi, Language::Fi).unwrap();
        assert_eq!(plan.words(), ["", "done_on", "title.en"]);
        assert_eq!(plan.place_of("title.en"), Some(2));
        assert_eq!(plan.place_of("title"), Some(2));
        assert_eq!(plan.place_of("nothing"), None);
    }

    #[test]
    fn headings_that_say_one_thing_twice_or_nothing_are_refused() {
        let wrong = |cells: &[&str]| Plan::of(KIND, &head(cells), Language::Fi, Language::Fi).err().map(|(why, _)| why);
        let twice = Unreadable { text: "wrong-table-twice", cell: Some("B1".to_owned()) };
        assert_eq!(wrong(&["title.fi", "Otsikko"]), Some(twice));
        assert_eq!(wrong(&["a", "b"]), Some(Unreadable::because("wrong-table-headings")));
    }
}
