//! What each row of a file would do: add a record, change one, change nothing, or be refused, and why.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::column::{Key, key};
use super::found::{Found, FoundNames};
use super::plan::{Meant, Plan};
use super::queries::{self, Called, Row};
use super::read::Line;
use super::value::{Names, cell, put, tidy};
use crate::council::record::{Shape, Typed, Wrong};

/// Checks rows against what is there.
pub struct Check {
    pub plan: Plan,
    found: FoundNames,
    /// Records that rows before named, so that none is named twice.
    pub(super) seen: HashSet<u64>,
    /// Ids that are none of this organisation's: a file with one is refused as a whole.
    pub foreign: Option<(u32, usize)>,
}

/// What is known about the rows that are checked together.
#[derive(Default)]
struct Around {
    /// Records by their ids, as they stand.
    rows: HashMap<Uuid, Value>,
    /// Records by what they are called in themselves.
    called: HashMap<String, Vec<Called>>,
    names: Names,
}

/// Which record a row is about.
enum Target {
    New,
    Known(Value),
}

/// A row while it is read.
pub(super) struct Reading<'a> {
    pub line: &'a Line,
    pub typed: Typed,
    pub wrong: Vec<Wrong>,
    /// What the row's cells name, by the column's word.
    pub named: HashMap<String, Called>,
}

impl Check {
    pub fn new(plan: Plan) -> Check {
        Check { plan, found: FoundNames::default(), seen: HashSet::new(), foreign: None }
    }

    /// Checks some rows; empty ones are passed over.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn rows(&mut self, door: &mut PgConnection, lines: &[Line]) -> sqlx::Result<Vec<Row>> {
        let lines: Vec<&Line> = lines.iter().filter(|line| !line.is_empty()).collect();
        let around = self.look_around(door, &lines).await?;
        let mut rows: Vec<Row> = lines.iter().map(|line| self.row(line, &around)).collect();
        self.name(door, &mut rows).await?;
        Ok(rows)
    }

    /// Reads what the rows are about and what they name.
    async fn look_around(&mut self, door: &mut PgConnection, lines: &[&Line]) -> sqlx::Result<Around> {
        let plan = &self.plan;
        let naming = plan.meant.iter().filter_map(|meant| Some((meant, meant.column.names()?)));
        let cells =
            naming.flat_map(|(meant, kind)| lines.iter().map(move |line| (kind, plan.cell(line, meant).to_owned())));
        let names: Vec<_> = cells.filter(|(_, name)| !name.is_empty()).collect();
        self.found.find(door, names.into_iter()).await?;
        let mut around = Around::default();
        let Some(own) = plan.key() else { return Ok(around) };
        let keys: Vec<String> =
            lines.iter().map(|line| plan.cell(line, own).to_owned()).filter(|key| !key.is_empty()).collect();
        let mut ids: Vec<Uuid> = keys.iter().filter_map(|key| key.parse().ok()).collect();
        if key(&plan.kind) != Key::Id {
            let called = queries::by_own(door, plan.kind.word, &keys).await?;
            ids = called.iter().map(|called| called.id).collect();
            for one in called {
                around.called.entry(one.name.clone()).or_default().push(one);
            }
        }
        let rows = queries::these(door, plan.kind.word, &ids).await?;
        let id_of = |value: &Value| value.as_str()?.parse::<Uuid>().ok();
        let naming = plan.meant.iter().filter(|meant| meant.column.names().is_some());
        let columns: Vec<String> = naming.map(|meant| meant.column.word()).collect();
        let named = rows.iter().flat_map(|row| columns.iter().filter_map(|column| id_of(&row[column.as_str()])));
        around.names = queries::names(door, &named.collect::<Vec<_>>()).await?;
        around.rows = rows.into_iter().filter_map(|row| Some((id_of(&row["id"])?, row))).collect();
        Ok(around)
    }

    fn row(&mut self, line: &Line, around: &Around) -> Row {
        let mut reading = self.read(line);
        let target = self.target(&mut reading, around);
        let mut row = Row {
            id: Uuid::now_v7(),
            number: i32::try_from(line.number).unwrap_or(i32::MAX),
            label: self.label(line),
            cells: line.cells.clone(),
            fields: json!({}),
            was: json!({}),
            ..Row::default()
        };
        let fields = match &target {
            Some(Target::Known(known)) => {
                row.record_id = known["id"].as_str().and_then(|id| id.parse().ok());
                row.record_version = known["version"].as_i64().and_then(|version| version.try_into().ok());
                self.changed(&mut reading, known)
            }
            Some(Target::New) => self.added(&mut reading),
            None => Map::new(),
        };
        row.wrong = reading.wrong.into_iter().map(|wrong| self.plan.at(wrong)).collect();
        row.state = match (&target, row.wrong.is_empty()) {
            (_, false) | (None, _) => "refused",
            (Some(Target::Known(_)), true) if fields.is_empty() => "unchanged",
            (Some(Target::Known(_)), true) => "changed",
            (Some(Target::New), true) => "added",
        }
        .to_owned();
        match (row.state.as_str(), &target) {
            ("changed", Some(Target::Known(known))) => row.was = self.was(line, known, &fields, around),
            ("unchanged", _) => row.cells = Vec::new(),
            _ => {}
        }
        row.fields = Value::Object(fields);
        row
    }

    /// The cells as a form would have them, and what they name.
    fn read<'a>(&mut self, line: &'a Line) -> Reading<'a> {
        let mut reading = Reading { line, typed: Typed::default(), wrong: Vec::new(), named: HashMap::new() };
        for meant in &self.plan.meant {
            let word = meant.column.word();
            if line.broken.contains(&meant.place) {
                reading.wrong.push(Wrong::new(word, "wrong-table-error"));
                continue;
            }
            let cell = self.plan.cell(line, meant);
            if self.plan.is_left_out(cell) {
                continue;
            }
            put(&meant.column, cell, &meant.words, self.plan.reader, &mut reading.typed);
            let Some(kind) = meant.column.names().filter(|_| !cell.is_empty()) else { continue };
            match self.found.get(kind, cell) {
                Found::One(called) => {
                    reading.typed.set(word.clone(), called.id.to_string());
                    reading.named.insert(word, called.clone());
                }
                Found::Nothing => reading.wrong.push(Wrong::new(word, "wrong-table-unknown")),
                Found::Several => reading.wrong.push(Wrong::new(word, "wrong-table-several")),
                Found::Foreign => {
                    self.foreign.get_or_insert((line.number, meant.place));
                    reading.wrong.push(Wrong::new(word, "wrong-table-unknown"));
                }
            }
        }
        reading
    }

    /// Which record a row is about; none where that is what is wrong.
    fn target(&mut self, reading: &mut Reading<'_>, around: &Around) -> Option<Target> {
        let Some(own) = self.plan.key() else { return Some(Target::New) };
        let name = self.plan.cell(reading.line, own).to_owned();
        if name.is_empty() {
            return Some(Target::New);
        }
        let word = own.column.word();
        let within = self.within(reading);
        if !self.seen.insert(hash(&(&name, within))) {
            reading.wrong.push(Wrong::new(word, "wrong-table-row-twice"));
            return None;
        }
        if key(&self.plan.kind) == Key::Id {
            let known = name.parse().ok().and_then(|id: Uuid| around.rows.get(&id));
            if known.is_none() {
                self.foreign.get_or_insert((reading.line.number, own.place));
                reading.wrong.push(Wrong::new(word, "wrong-table-unknown"));
            }
            return known.cloned().map(Target::Known);
        }
        let called = around.called.get(&name).map(Vec::as_slice).unwrap_or_default();
        let mut fitting =
            called.iter().filter(|called| called.within.is_none() || within.is_none() || called.within == within);
        match (fitting.next(), fitting.next()) {
            (None, _) => Some(Target::New),
            (Some(one), None) => around.rows.get(&one.id).cloned().map(Target::Known),
            (Some(_), Some(_)) => {
                reading.wrong.push(Wrong::new(word, "wrong-table-several"));
                None
            }
        }
    }

    /// The record in which the row's own name counts: its strategy, named itself or by what else it holds.
    fn within(&self, reading: &Reading<'_>) -> Option<Uuid> {
        let named =
            self.plan.kind.parents.iter().filter_map(|parent| Some((parent, reading.named.get(parent.column)?)));
        named
            .map(
                |(parent, called)| {
                    if parent.inherits.is_empty() { called.id } else { called.within.unwrap_or(called.id) }
                },
            )
            .next()
    }

    /// What stood before in the cells that change it.
    fn was(&self, line: &Line, known: &Value, fields: &Map<String, Value>, around: &Around) -> Value {
        let is_changed = |meant: &&Meant| {
            meant.column.field().is_some_and(|field| match field.shape {
                Shape::Period => fields.contains_key("wording"),
                _ => fields.contains_key(field.column),
            })
        };
        let before = self.plan.meant.iter().filter(is_changed).filter_map(|meant| {
            let before = cell(&meant.column, known, &around.names, self.plan.reader).plain(self.plan.reader);
            let after = self.plan.cell(line, meant);
            // Of a text in several languages, those that are otherwise.
            let is_other = tidy(after) != tidy(&before) && !self.plan.is_left_out(after);
            is_other.then(|| (meant.place.to_string(), json!(before)))
        });
        Value::Object(before.collect())
    }
}

pub(super) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
