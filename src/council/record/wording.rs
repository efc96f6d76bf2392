//! Changes told in words: who did what to which record, field by field.

use std::collections::HashMap;

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::field::{day, local_text, word};
use super::form::named_in;
use super::history::{Difference, Entry};
use super::kind::{Kind, Shape, Word};
use super::queries::{self, Named};
use super::work::Records;
use crate::council::organisation::Scope;
use crate::platform::words::Language;

/// One change: everything that was done in one go.
pub struct Change {
    pub id: Uuid,
    /// The moment, for machines.
    pub stamp: String,
    pub when: String,
    /// Who did it; none for the operator.
    pub who: Option<String>,
    pub occasion: String,
    pub lines: Vec<ChangeLine>,
}

/// What a change did to one record.
pub struct ChangeLine {
    pub number: i64,
    pub what: String,
    pub kind: String,
    pub id: Uuid,
    pub label: String,
    pub told: Vec<Told>,
    /// Whether the record has a history of its own to look at.
    pub known: bool,
    /// Whether the record's state after it can be looked at.
    pub has_state: bool,
}

/// One field that was changed, in words.
pub struct Told {
    pub label: String,
    pub language: Option<Language>,
    pub before: String,
    pub after: String,
}

/// Rows of the trail as changes in words, the rows of one change together.
///
/// # Errors
/// When the database is away.
pub async fn told(
    door: &mut PgConnection,
    scope: &Scope,
    records: &Records,
    entries: &[Entry],
) -> sqlx::Result<Vec<Change>> {
    let named: Vec<Uuid> = entries
        .iter()
        .flat_map(|entry| [entry.before.as_ref(), entry.after.as_ref()])
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(|row| row.values().filter_map(|value| value.as_str()?.parse().ok()))
        .collect();
    let names = queries::names(door, &named).await?;
    let mut changes: Vec<Change> = Vec::new();
    for entry in entries {
        let line = line(scope, records, entry, &names);
        match changes.last_mut().filter(|change| change.id == entry.change_id) {
            Some(change) => change.lines.push(line),
            None => changes.push(Change {
                id: entry.change_id,
                stamp: format!("{:.3}", entry.happened_at.to_jiff()),
                when: scope.moment(entry.happened_at.to_jiff(), &scope.organisation.time_zone),
                who: entry.email.clone(),
                occasion: entry.occasion.clone(),
                lines: vec![line],
            }),
        }
    }
    Ok(changes)
}

fn line(scope: &Scope, records: &Records, entry: &Entry, names: &HashMap<Uuid, Named>) -> ChangeLine {
    let kind = records.get(&entry.kind);
    let told = kind.map(|kind| entry.differences(kind)).unwrap_or_default();
    ChangeLine {
        number: entry.number,
        what: entry.what.clone(),
        kind: entry.kind.replace('_', "-"),
        id: entry.record_id,
        label: label(scope, kind, entry, names),
        told: told.into_iter().map(|difference| in_words(scope, difference, names)).collect(),
        known: kind.is_some(),
        has_state: entry.after.is_some() && kind.is_some(),
    }
}

/// What a record is called: its name, its title when it is gone by now, or what it ties when it has no name of its own.
fn label(scope: &Scope, kind: Option<&Kind>, entry: &Entry, names: &HashMap<Uuid, Named>) -> String {
    if let Some(named) = names.get(&entry.record_id) {
        return named_in(scope, named);
    }
    let state = entry.state();
    let Some(kind) = kind else {
        let tied = ["goal_id", "measure_id", "party_id", "other_goal_id"];
        let ends = tied.iter().filter_map(|column| names.get(&word(&state[*column]).parse().ok()?));
        let role = state["role"].as_str().map(|role| scope.tf("role", role));
        return ends.map(|named| named_in(scope, named)).chain(role).collect::<Vec<_>>().join(" – ");
    };
    let title = kind.title().map(|field| local_text(&state[field.column])).unwrap_or_default();
    scope.plain(&title).to_owned()
}

fn in_words(scope: &Scope, difference: Difference, names: &HashMap<Uuid, Named>) -> Told {
    let value = |text: String| value_in_words(scope, difference.shape, text, names);
    Told {
        label: scope.tf("field", &difference.label),
        language: difference.language,
        before: value(difference.before.clone()),
        after: value(difference.after.clone()),
    }
}

/// A value as a reader of the page reads it: names for ids, words for choices, days in their habit.
pub(super) fn value_in_words(scope: &Scope, shape: Shape, text: String, names: &HashMap<Uuid, Named>) -> String {
    match shape {
        _ if text.is_empty() => text,
        Shape::One { .. } => match text.parse::<Uuid>().ok().and_then(|id| names.get(&id)) {
            Some(named) => named_in(scope, named),
            None => scope.t("record-gone"),
        },
        Shape::Choice { family, .. } | Shape::Maybe { family } => scope.tf(family, text.replace('_', "-")),
        Shape::Several { family, .. } => {
            text.split(',').map(|word| scope.tf(family, word.replace('_', "-"))).collect::<Vec<_>>().join(", ")
        }
        Shape::Number => scope.figure(&text),
        Shape::Word(Word::Language) => text.parse().map_or(text, |language: Language| language.endonym().to_owned()),
        Shape::Languages => {
            let endonym = |code: &str| Language::parse(code).map_or(code.to_owned(), |one| one.endonym().to_owned());
            text.split([',', ' ']).filter(|code| !code.is_empty()).map(endonym).collect::<Vec<_>>().join(", ")
        }
        Shape::Word(Word::Country) => scope.tx("country-name", text),
        Shape::Flag => scope.tf("choice-flag", text),
        Shape::Day => day(&text).map(|day| scope.date(&day)).unwrap_or(text),
        _ => text,
    }
}
