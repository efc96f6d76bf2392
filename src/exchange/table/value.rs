//! What stands in a cell: from a record's value to the words of its reader, and from what people write back to what a
//! form would have sent.

use std::collections::HashMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::column::{Column, Of};
use crate::council::record::{Field, Shape, Typed, Word, in_language};
use crate::platform::table::Cell;
use crate::platform::web::text;
use crate::platform::words::Language;
use crate::platform::words::format::month_name;

/// Levels of a strategy that have names.
const LEVELS: usize = 4;

/// What the records are called that others name.
pub type Names = HashMap<Uuid, String>;

/// The cells of a record, in the order of the columns.
pub fn cells(columns: &[Column], row: &Value, names: &Names, language: Language) -> Vec<Cell> {
    columns.iter().map(|column| cell(column, row, names, language)).collect()
}

/// One cell of a record.
pub fn cell(column: &Column, row: &Value, names: &Names, language: Language) -> Cell {
    let named = |column: &str| match row[column].as_str() {
        Some(id) => {
            Cell::text(id.parse().ok().and_then(|id: Uuid| names.get(&id)).cloned().unwrap_or_else(|| id.to_owned()))
        }
        None => Cell::Empty,
    };
    match column.of {
        Of::Id => named("id"),
        Of::Parent(parent) => named(parent.column),
        Of::Text(field, own) => Cell::Text(local(field, row, own)),
        Of::Field(Field { column, shape: Shape::One { .. }, .. }) => named(column),
        Of::Field(field) => {
            let mut typed = Typed::default();
            field.show(row, &mut typed);
            shown(field.shape, typed.get(field.column), language)
        }
    }
}

fn local(field: &Field, row: &Value, language: Language) -> String {
    let mut typed = Typed::default();
    field.show(row, &mut typed);
    if field.shape != Shape::Levels {
        return typed.get(&in_language(field.column, language)).to_owned();
    }
    let level = |place: usize| typed.get(&in_language(&format!("{}.{place}", field.column), language)).to_owned();
    let names: Vec<String> = (0..LEVELS).map(level).collect();
    names.join("\n").trim_end_matches('\n').to_owned()
}

fn shown(shape: Shape, value: &str, language: Language) -> Cell {
    let word = |family: &str, word: &str| text(language, &format!("{family}-{}", word.replace('_', "-")), &[]);
    match shape {
        _ if value.is_empty() => Cell::Empty,
        Shape::Choice { family, .. } | Shape::Maybe { family } => Cell::Text(word(family, value)),
        Shape::Flag => Cell::Text(word("choice-flag", value)),
        Shape::Several { family, .. } => {
            Cell::Text(value.split(',').map(|one| word(family, one)).collect::<Vec<_>>().join(", "))
        }
        Shape::Months => {
            let names = value.split(',').filter_map(|month| Some(month_name(month.parse().ok()?, language)));
            Cell::Text(names.collect::<Vec<_>>().join(", "))
        }
        Shape::Number | Shape::Whole { .. } => {
            value.parse().map_or_else(|_| Cell::text(value), |number: Decimal| Cell::Number(number.normalize()))
        }
        Shape::Day => value.parse::<Date>().map_or_else(|_| Cell::text(value), Cell::Day),
        _ => Cell::text(value),
    }
}

/// The words that a column's cells may have, each with what it means; in every language, the reader's first.
pub fn words(field: &Field, reader: Language) -> HashMap<String, String> {
    let mut known = HashMap::new();
    let mut learn = |name: &str, word: &str| {
        known.entry(name.to_lowercase()).or_insert_with(|| word.to_owned());
    };
    let own: Vec<String> = allowed(field);
    own.iter().for_each(|word| learn(word, word));
    if field.shape == Shape::Flag {
        [("x", "true"), ("1", "true"), ("0", "false")].iter().for_each(|(name, word)| learn(name, word));
    }
    if matches!(field.shape, Shape::Maybe { .. }) {
        for language in Language::ALL {
            own.iter().for_each(|word| learn(&text(language, &format!("choice-flag-{word}"), &[]), word));
        }
    }
    for language in std::iter::once(reader).chain(Language::ALL) {
        for word in &own {
            if let Cell::Text(name) = shown(field.shape, word, language) {
                learn(&name, word);
            }
        }
    }
    if field.shape == Shape::Word(Word::Language) {
        Language::ALL.iter().for_each(|language| learn(language.endonym(), language.code()));
    }
    known
}

/// The words of which a field takes one or some; none where it takes anything.
pub fn allowed(field: &Field) -> Vec<String> {
    match field.shape {
        Shape::Choice { words, .. } | Shape::Several { words, .. } => {
            words.iter().map(|&word| word.to_owned()).collect()
        }
        Shape::Flag | Shape::Maybe { .. } => vec!["true".to_owned(), "false".to_owned()],
        Shape::Months => (1..=12).map(|month: i8| month.to_string()).collect(),
        Shape::Word(Word::Language) => Language::ALL.iter().map(|language| language.code().to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// Puts a cell where a form would have put it. What names another record is found elsewhere.
pub fn put(column: &Column, cell: &str, words: &HashMap<String, String>, reader: Language, typed: &mut Typed) {
    let text = tidy(cell);
    let meant = |word: &str| words.get(&word.trim().to_lowercase()).cloned().unwrap_or_else(|| word.trim().to_owned());
    match column.of {
        Of::Id | Of::Parent(_) => {}
        Of::Text(field, own) if field.shape == Shape::Levels => {
            let mut levels = text.lines();
            for place in 0..LEVELS {
                let level = levels.next().unwrap_or_default();
                typed.set(in_language(&format!("{}.{place}", field.column), own), level.trim());
            }
        }
        Of::Text(field, own) => typed.set(in_language(field.column, own), text),
        Of::Field(field) => match field.shape {
            Shape::Several { .. } | Shape::Months => {
                let some = text.split([',', ';', '\n']).filter(|word| !word.trim().is_empty());
                typed.set(field.column, some.map(meant).collect::<Vec<_>>().join(","));
            }
            Shape::Choice { .. } | Shape::Flag | Shape::Maybe { .. } | Shape::Word(Word::Language) => {
                typed.set(field.column, meant(&text));
            }
            // In English the comma stands between thousands: a number of which one cannot know is none.
            Shape::Number if reader == Language::En && has_thousands(&text) => {
                typed.set(field.column, format!("{text}?"))
            }
            Shape::Period => typed.set("period", text),
            _ => typed.set(field.column, text),
        },
    }
}

/// A text as forms send it: plain line ends, no blanks around it.
pub fn tidy(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

fn has_thousands(text: &str) -> bool {
    let plain = text.trim_start_matches(['-', '−']);
    let mut groups = plain.split('.').next().unwrap_or_default().split(',');
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    let rest: Vec<&str> = groups.collect();
    first && !rest.is_empty() && rest.iter().all(|group| group.len() == 3)
}

/// Leaves of what was read only what is otherwise in the record.
pub fn differing(read: Map<String, Value>, row: &Value) -> Map<String, Value> {
    read.into_iter().filter(|(column, value)| plain(value) != plain(&row[column.as_str()])).collect()
}

/// A value as it is compared: numbers by their worth, texts without the blanks around them.
fn plain(value: &Value) -> Value {
    let decimal = |text: &str| text.parse::<rust_decimal::Decimal>().ok().map(|number| number.normalize().to_string());
    match value {
        Value::Number(number) => decimal(&number.to_string()).map_or_else(|| value.clone(), Value::String),
        Value::String(text) => Value::String(decimal(text).unwrap_or_else(|| tidy(text))),
        Value::Object(texts) => Value::Object(texts.iter().map(|(name, text)| (name.clone(), tidied(text))).collect()),
        Value::Array(values) => Value::Array(values.iter().map(plain).collect()),
        other => other.clone(),
    }
}

fn tidied(value: &Value) -> Value {
    value.as_str().map_or_else(|| value.clone(), |text| Value::String(tidy(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(field: &'static Field, cell: &str, reader: Language) -> String {
        let mut typed = Typed::default();
        put(&Column { of: Of::Field(field) }, cell, &words(field, reader), reader, &mut typed);
        typed.get(field.column).to_owned()
    }

    static PHASE: Field = Field::choice("phase", &["planned", "under_way", "done", "dropped"], "phase");
    static FLAG: Field = Field::flag("lead");
    static MONTHS: Field = Field::new("months", Shape::Months);
    static NUMBER: Field = Field::new("value", Shape::Number);

    #[test]
    fn words_are_read_in_every_language() {
        for language in Language::ALL {
            for word in ["planned", "under_way", "done", "dropped"] {
                let Cell::Text(shown) = shown(PHASE.shape, word, language) else { panic!("{word}") };
                assert_eq!(read(&PHASE, &shown.to_uppercase(), Language::Fi), word, "{shown}");
            }
            let Cell::Text(months) = shown(MONTHS.shape, "1,12", language) else { panic!("months") };
            assert_eq!(read(&MONTHS, &months, Language::En), "1,12", "{months}");
        }
        assert_eq!(read(&FLAG, "Kyllä", Language::En), "true");
        assert_eq!(read(&FLAG, "X", Language::En), "true");
        assert_eq!(read(&PHASE, "jotain", Language::En), "jotain");
    }

    #[test]
    fn a_number_that_may_mean_two_things_is_none() {
        assert_eq!(read(&NUMBER, "1,234", Language::En), "1,234?");
        assert_eq!(read(&NUMBER, "1,234.5", Language::En), "1,234.5?");
        assert_eq!(read(&NUMBER, "1,5", Language::En), "1,5");
        assert_eq!(read(&NUMBER, "1,234", Language::Fi), "1,234");
    }

    #[test]
    fn what_is_the_same_is_no_difference() {
        let row = json!({"value": 12.50, "title": {"fi": "Otsikko \r\n"}, "done_on": "2026-01-02", "months": [1, 2], "note": null});
        let read = json!({"value": "12.5", "title": {"fi": "Otsikko"}, "done_on": "2026-01-02", "months": [1, 2], "note": null});
        assert_eq!(differing(read.as_object().cloned().unwrap_or_default(), &row), Map::new());
        let read = json!({"value": "12.6", "months": [2, 1]});
        assert_eq!(differing(read.as_object().cloned().unwrap_or_default(), &row).len(), 2);
    }
}
