//! From a row's cells to the fields of a record: what it changes of one that is there, and what a new one has.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::check::{Check, Reading};
use super::column::VISIBILITY;
use super::plan::Meant;
use super::value::differing;
use crate::council::record::{Among, Field, Shape, Typed, Wrong};

/// Where new records stand in a list before they have their places: the database gives them, last of all.
const LAST: i32 = 32_000;

impl Check {
    /// What a row changes of a record. Columns that the file does not have stay as they are.
    pub(super) fn changed(&self, reading: &mut Reading<'_>, known: &Value) -> Map<String, Value> {
        for parent in self.plan.kind.parents.iter().filter(|parent| self.plan.kind.field(parent.column).is_none()) {
            let named = reading.named.get(parent.column).map(|called| called.id.to_string());
            if named.is_some_and(|named| known[parent.column] != named) {
                reading.wrong.push(Wrong::new(parent.column, "wrong-table-moved"));
            }
        }
        let own = self.plan.key().and_then(|meant| meant.column.field()).map(|field| field.column);
        let mut fields: Vec<&'static Field> = Vec::new();
        for meant in self.plan.meant.iter().filter(|meant| !self.stays(reading, meant)) {
            let Some(field) = meant.column.field().filter(|field| Some(field.column) != own) else { continue };
            if !fields.iter().any(|other| other.column == field.column) {
                fields.push(field);
            }
        }
        let mut columns = Map::new();
        for field in fields {
            self.fill(field, reading, Some(known), &mut columns);
        }
        self.tied(reading, known["strategy_id"].as_str().and_then(|id| id.parse().ok()));
        differing(columns, known)
    }

    /// Whether a cell leaves what is there as it is: it only says that a text did not fit, or is an empty word for who
    /// may see the record.
    fn stays(&self, reading: &Reading<'_>, meant: &Meant) -> bool {
        let cell = self.plan.cell(reading.line, meant);
        let hidden = meant.column.field().is_some_and(|field| field.column == VISIBILITY.column);
        self.plan.is_left_out(cell) || hidden && cell.is_empty() || reading.line.broken.contains(&meant.place)
    }

    /// What a new record has.
    pub(super) fn added(&self, reading: &mut Reading<'_>) -> Map<String, Value> {
        let kind = self.plan.kind;
        let mut columns = Map::new();
        for field in kind.fields {
            self.fill(field, reading, None, &mut columns);
        }
        if kind.hideable {
            match reading.typed.get(VISIBILITY.column) {
                "" => drop(columns.insert(VISIBILITY.column.to_owned(), json!("internal"))),
                _ => self.fill(&VISIBILITY, reading, None, &mut columns),
            }
        }
        let above: Vec<_> = kind.parents.iter().filter(|parent| reading.named.contains_key(parent.column)).collect();
        for parent in &above {
            let Some(called) = reading.named.get(parent.column) else { continue };
            columns.insert(parent.column.to_owned(), json!(called.id));
            for inherited in parent.inherits {
                columns.entry(*inherited).or_insert_with(|| json!(called.within));
            }
        }
        let is_wanting = above.is_empty()
            && !reading.wrong.iter().any(|wrong| kind.parents.iter().any(|parent| parent.column == wrong.name));
        if let Some(first) = kind.parents.first().filter(|_| is_wanting) {
            reading.wrong.push(Wrong::new(first.column, "wrong-required"));
        }
        // Of several records it can be a part of, it is a part of one: unless that is in the other.
        if above.len() > 1 && !above.iter().any(|parent| !parent.inherits.is_empty()) {
            reading.wrong.push(Wrong::new(above[1].column, "wrong-contradiction"));
        }
        self.tied(reading, columns.get("strategy_id").and_then(Value::as_str).and_then(|id| id.parse().ok()));
        columns.extend(kind.beginning.iter().map(|(column, value)| ((*column).to_owned(), json!(value))));
        if kind.among.is_some() {
            columns.insert("position".to_owned(), json!(LAST));
        }
        columns
    }

    /// Reads one field.
    fn fill(&self, field: &Field, reading: &mut Reading<'_>, known: Option<&Value>, columns: &mut Map<String, Value>) {
        if reading.wrong.iter().any(|wrong| wrong.name == field.column) {
            return;
        }
        let mut kept = Vec::new();
        if field.shape == Shape::Period {
            // A wording is in the language it was in, and a new one in the organisation's own.
            let before = known.map(|row| (row["wording"].as_str(), row["wording_language"].as_str()));
            let same = before.is_some_and(|(wording, _)| wording.unwrap_or_default() == reading.typed.get("period"));
            let language = before.and_then(|(_, language)| language);
            let language = if same { language.unwrap_or_default() } else { language.unwrap_or(self.plan.first.code()) };
            reading.typed.set("period.language", language);
        }
        // Names of levels in other languages than those of the file stay.
        if let Some(known) = known.filter(|_| field.shape == Shape::Levels) {
            let mut before = Typed::default();
            field.show(known, &mut before);
            before
                .iter()
                .filter(|(name, _)| !reading.typed.has(name))
                .for_each(|(name, text)| kept.push((name.to_owned(), text.to_owned())));
        }
        kept.into_iter().for_each(|(name, text)| reading.typed.set(name, text));
        let is_wanting = known.is_some_and(|row| [json!(null), json!({}), json!("")].contains(&row[field.column]));
        match field.read(&reading.typed, known, columns) {
            // What was wanting before the file came is nothing that the file does.
            Err(wrong) if wrong.text == "wrong-required" && is_wanting => {}
            Err(wrong) => reading.wrong.push(wrong),
            Ok(()) => {}
        }
    }

    /// Refuses what names a record of another strategy where it must be of the same.
    fn tied(&self, reading: &mut Reading<'_>, strategy: Option<Uuid>) {
        for field in self.plan.kind.fields {
            let Shape::One { among: Among::SameStrategy, .. } = field.shape else { continue };
            let elsewhere = reading.named.get(field.column).is_some_and(|called| called.within != strategy);
            if elsewhere {
                reading.wrong.push(Wrong::new(field.column, "wrong-choice"));
            }
        }
    }
}
