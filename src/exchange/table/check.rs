//! What each row of a file would do: add a record, change one, change nothing, or be refused, and why.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::column::{Key, VISIBILITY, key};
use super::found::{Found, FoundNames};
use super::plan::{Meant, Plan};
use super::queries::{self, Called, Row};
use super::read::Line;
use super::value::{Names, cell, differing, put, tidy};
use crate::council::record::{Among, Field, Shape, Typed, Wrong};
use crate::platform::words::Slug;

/// Most characters of what a row is called.
const LONGEST_LABEL: usize = 120;
/// Where new records stand in a list before they have their places: the database gives them, last of all.
const LAST: i32 = 32_000;

/// Checks rows against what is there.
pub struct Check {
    pub plan: Plan,
    found: FoundNames,
    /// Records that rows before named, so that none is named twice.
    seen: HashSet<u64>,
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
struct Reading<'a> {
    line: &'a Line,
    typed: Typed,
    wrong: Vec<Wrong>,
    /// What the row's cells name, by the column's word.
    named: HashMap<String, Called>,
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

    /// What a row changes of a record. Columns that the file does not have stay as they are.
    fn changed(&self, reading: &mut Reading<'_>, known: &Value) -> Map<String, Value> {
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
    fn added(&self, reading: &mut Reading<'_>) -> Map<String, Value> {
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
        if let Err(wrong) = field.read(&reading.typed, known, columns) {
            reading.wrong.push(wrong);
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

    /// What the row is called: by its title, or by the first of its cells.
    fn label(&self, line: &Line) -> String {
        let title = self.plan.kind.title().map(|field| field.column);
        let titles = self
            .plan
            .meant
            .iter()
            .filter(|meant| meant.column.field().map(|field| field.column) == title && title.is_some());
        let cells = titles.chain(&self.plan.meant).map(|meant| self.plan.cell(line, meant));
        let label = cells.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default();
        label.chars().filter(|letter| !letter.is_control()).take(LONGEST_LABEL).collect()
    }

    /// Gives new records without a name for addresses one of their own, made from their titles.
    async fn name(&mut self, door: &mut PgConnection, rows: &mut [Row]) -> sqlx::Result<()> {
        let Key::Column(column) = key(&self.plan.kind) else { return Ok(()) };
        let is_slug = self
            .plan
            .kind
            .field(column)
            .is_some_and(|field| field.shape == Shape::Word(crate::council::record::Word::Slug));
        if !is_slug {
            return Ok(());
        }
        let nameless = |row: &&mut Row| row.state == "added" && row.fields[column].is_null();
        let made: Vec<String> = rows.iter_mut().filter(nameless).map(|row| self.made(row)).collect();
        let taken: HashSet<String> =
            queries::by_own(door, self.plan.kind.word, &made).await?.into_iter().map(|called| called.name).collect();
        for (row, made) in rows.iter_mut().filter(nameless).zip(made) {
            let free = !taken.contains(&made) && self.seen.insert(hash(&(&made, None::<Uuid>)));
            row.fields[column] = match free {
                true => json!(made),
                false => json!(unlike_others(&made, row.id)),
            };
        }
        Ok(())
    }

    fn made(&self, row: &Row) -> String {
        let titles = self.plan.kind.title().and_then(|field| row.fields[field.column].as_object());
        let mut texts = titles.into_iter().flat_map(Map::values).filter_map(Value::as_str);
        texts.find_map(Slug::from_title).map_or_else(|| self.plan.kind.key(), |slug| slug.as_str().to_owned())
    }
}

/// The name with the end of an id, which no other has.
fn unlike_others(made: &str, id: Uuid) -> String {
    let end: String = id.simple().to_string().chars().skip(22).collect();
    let start: String = made.chars().take(60).collect();
    format!("{}-{end}", start.trim_end_matches('-'))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
