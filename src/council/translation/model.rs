//! Which texts are looked at, and how many of them are wanting.

use serde::{Deserialize, Serialize};

use crate::council::record::Kind;
use crate::platform::words::Language;

/// A kind of record and its columns that are texts in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Looked {
    pub kind: &'static str,
    pub fields: Vec<&'static str>,
}

/// The texts of a kind that are translated; none of one without texts, or that holds what outsiders wrote.
pub fn looked(kind: &Kind) -> Option<Looked> {
    let fields: Vec<_> = kind.fields.iter().filter(|field| field.is_text()).map(|field| field.column).collect();
    (!fields.is_empty() && !kind.traceless).then_some(Looked { kind: kind.word, fields })
}

/// How many texts of a kind lack a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    pub kind: String,
    pub language: String,
    pub texts: i64,
}

/// A text of a record that lacks a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Gap {
    pub field: String,
    pub language: Language,
}

/// The counts of a kind in the order of the languages; nothing when none is wanting.
pub fn row(counts: &[Count], kind: &str, languages: &[Language]) -> Option<Vec<i64>> {
    let of = |language: &Language| {
        let own = |count: &&Count| count.kind == kind && count.language == language.code();
        counts.iter().find(own).map(|count| count.texts).unwrap_or_default()
    };
    let row: Vec<i64> = languages.iter().map(of).collect();
    row.iter().any(|texts| *texts > 0).then_some(row)
}

/// The sums of rows, column by column.
pub fn sums<'a>(rows: impl Iterator<Item = &'a Vec<i64>>, columns: usize) -> Vec<i64> {
    rows.fold(vec![0; columns], |sums, row| sums.iter().zip(row).map(|(sum, texts)| sum + texts).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::council::record::Field;

    const GOAL: Kind = Kind::new("goal", &[Field::line("title"), Field::word("code"), Field::prose("target_state")]);

    const READING: Kind = Kind::new("reading", &[Field::word("value")]);

    #[test]
    fn only_texts_are_looked_at_and_never_those_of_outsiders() {
        assert_eq!(looked(&GOAL), Some(Looked { kind: "goal", fields: vec!["title", "target_state"] }));
        assert_eq!(looked(&GOAL.traceless()), None);
        assert_eq!(looked(&READING), None);
    }

    #[test]
    fn counts_stand_under_their_languages() {
        let count = |language: &str, texts| Count { kind: "goal".into(), language: language.into(), texts };
        let counts = [count("en", 3), count("sv", 5)];
        let languages = [Language::Fi, Language::Sv, Language::En];
        assert_eq!(row(&counts, "goal", &languages), Some(vec![0, 5, 3]));
        assert_eq!(row(&counts, "measure", &languages), None);
        assert_eq!(row(&counts, "goal", &languages[..1]), None);
        assert_eq!(sums([vec![0, 5, 3], vec![1, 0, 1]].iter(), 3), [1, 5, 4]);
    }
}
