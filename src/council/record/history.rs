//! What was changed, field by field.

use serde_json::Value;
use uuid::Uuid;

use super::field::{local_text, word};
use super::kind::{Field, Kind, Shape};
use super::typed::{Typed, in_language};
use crate::platform::words::Language;

/// A row of the trail: what one change did to one record.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its place in the organisation's trail, from 1.
    pub number: i64,
    pub change_id: Uuid,
    pub happened_at: jiff_sqlx::Timestamp,
    /// Who did it, while the account is there.
    pub email: Option<String>,
    /// None for the operator's commands.
    pub account_id: Option<Uuid>,
    pub occasion: String,
    pub what: String,
    pub kind: String,
    pub record_id: Uuid,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub hash: Vec<u8>,
}

/// Columns that are no fields of a form and yet tell something.
const BESIDE: [Field; 8] = [
    Field::choice("visibility", &["public", "internal"], "choice-visibility"),
    Field::choice("state", &["draft", "in_force", "superseded", "ended"], "state"),
    Field::one("decided_by", "party"),
    Field::day("decided_on"),
    Field::word("decided_section"),
    Field::one("superseded_by", "strategy"),
    Field::one("other_goal_id", "goal"),
    Field::word("position"),
];

/// One text of a record that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The part of its texts' keys that names the field.
    pub label: String,
    pub shape: Shape,
    pub language: Option<Language>,
    pub before: String,
    pub after: String,
}

impl Entry {
    /// The record as the change left it, or as it was when it was removed.
    pub fn state(&self) -> &Value {
        self.after.as_ref().or(self.before.as_ref()).unwrap_or(&Value::Null)
    }

    /// What the change did, field by field, in the order of the form.
    pub fn differences(&self, kind: &Kind) -> Vec<Difference> {
        let nothing = Value::Null;
        differences(kind, self.before.as_ref().unwrap_or(&nothing), self.after.as_ref().unwrap_or(&nothing))
    }
}

/// What differs between two states of a record of a kind.
pub fn differences(kind: &Kind, before: &Value, after: &Value) -> Vec<Difference> {
    let beside = BESIDE.iter().filter(|field| kind.field(field.column).is_none());
    kind.fields.iter().chain(beside).flat_map(|field| in_field(field, before, after)).collect()
}

fn in_field(field: &Field, before: &Value, after: &Value) -> Vec<Difference> {
    let one = |language, before: String, after: String| Difference {
        label: field.key(),
        shape: field.shape,
        language,
        before,
        after,
    };
    let all = if field.is_text() {
        let (before, after) = (local_text(&before[field.column]), local_text(&after[field.column]));
        let text =
            |texts: &crate::platform::words::LocalText, language| texts.get(language).unwrap_or_default().to_owned();
        Language::ALL
            .into_iter()
            .map(|language| one(Some(language), text(&before, language), text(&after, language)))
            .collect()
    } else {
        vec![one(None, told(field, before), told(field, after))]
    };
    all.into_iter().filter(|difference| difference.before != difference.after).collect()
}

/// A value in one text, as it stands in a form.
fn told(field: &Field, row: &Value) -> String {
    if row.is_null() {
        return String::new();
    }
    match field.shape {
        Shape::Period => word(&row["wording"]),
        Shape::Levels => {
            let mut typed = Typed::default();
            field.show(row, &mut typed);
            typed.iter().map(|(_, text)| text).collect::<Vec<_>>().join("; ")
        }
        _ => {
            let mut typed = Typed::default();
            field.show(row, &mut typed);
            typed.get(field.column).to_owned()
        }
    }
}

/// The texts of a field in a state: for each language, or one without.
pub fn texts(field: &Field, row: &Value) -> Vec<(Option<Language>, String)> {
    if !field.is_text() {
        return Some(told(field, row)).filter(|text| !text.is_empty()).map(|text| (None, text)).into_iter().collect();
    }
    let mut typed = Typed::default();
    field.show(row, &mut typed);
    let text = |language| typed.get(&in_language(field.column, language)).to_owned();
    Language::ALL
        .into_iter()
        .map(|language| (Some(language), text(language)))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const KIND: Kind = Kind::new("step", &[Field::line("title"), Field::day("done_on")]);

    #[test]
    fn a_change_is_told_field_by_field_and_language_by_language() {
        let before =
            json!({"title": {"fi": "Yksi", "en": "One"}, "done_on": null, "visibility": "internal", "version": 1});
        let after = json!({"title": {"fi": "Kaksi", "en": "One"}, "done_on": "2026-01-02", "visibility": "public", "version": 2});
        let told: Vec<_> =
            differences(&KIND, &before, &after).into_iter().map(|d| (d.label, d.language, d.before, d.after)).collect();
        let text = str::to_owned;
        assert_eq!(
            told,
            [
                (text("title"), Some(Language::Fi), text("Yksi"), text("Kaksi")),
                (text("done-on"), None, String::new(), text("2026-01-02")),
                (text("visibility"), None, text("internal"), text("public")),
            ]
        );
    }
}
