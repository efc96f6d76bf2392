//! What was changed, field by field.

use serde_json::Value;
use uuid::Uuid;

use super::field::{local_text, word};
use super::kind::{Field, Kind, Shape};
use super::typed::Typed;
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
    let all = if in_languages(field) {
        let pair = |language| (Some(language), text(field, before, language), text(field, after, language));
        Language::ALL.into_iter().map(pair).map(|(language, before, after)| one(language, before, after)).collect()
    } else {
        vec![one(None, told(field, before), told(field, after))]
    };
    all.into_iter().filter(|difference| difference.before != difference.after).collect()
}

/// Whether a field is told language by language.
fn in_languages(field: &Field) -> bool {
    field.is_text() || field.shape == Shape::Levels
}

/// The text of a field in one language; names of levels from the top.
fn text(field: &Field, row: &Value, language: Language) -> String {
    let value = &row[field.column];
    let levels = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let texts = levels.iter().map(|level| local_text(level).get(language).unwrap_or_default().to_owned());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" › ")
}

/// A value in one text, as it stands in a form.
fn told(field: &Field, row: &Value) -> String {
    if row.is_null() {
        return String::new();
    }
    match field.shape {
        Shape::Period => word(&row["wording"]),
        _ => {
            let mut typed = Typed::default();
            field.show(row, &mut typed);
            typed.get(field.column).to_owned()
        }
    }
}

/// The texts of a field in a state: for each language, or one without.
pub fn texts(field: &Field, row: &Value) -> Vec<(Option<Language>, String)> {
    let all = match in_languages(field) {
        true => Language::ALL.into_iter().map(|language| (Some(language), text(field, row, language))).collect(),
        false => vec![(None, told(field, row))],
    };
    all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_of_levels_are_told_in_each_language() {
        const LEVELS: Kind = Kind::new("strategy", &[Field::new("levels", Shape::Levels)]);
        let before = json!({"levels": [{"fi": "Painopiste", "en": "Area"}]});
        let after = json!({"levels": [{"fi": "Painopiste", "en": "Area"}, {"fi": "Kärki"}]});
        let told = differences(&LEVELS, &before, &after);
        let told: Vec<_> = told.iter().map(|one| (one.language, one.before.as_str(), one.after.as_str())).collect();
        assert_eq!(told, [(Some(Language::Fi), "Painopiste", "Painopiste › Kärki")]);
    }

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
