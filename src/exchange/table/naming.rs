//! What rows are called on the page, and the names for addresses of new records that came without one.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::check::{Check, hash};
use super::column::{Key, key};
use super::queries::{self, Row};
use super::read::Line;
use crate::council::record::{Shape, Word};
use crate::platform::words::Slug;

/// Most characters of what a row is called.
const LONGEST_LABEL: usize = 120;

impl Check {
    /// What the row is called: by its title, or by the first of its cells.
    pub(super) fn label(&self, line: &Line) -> String {
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
    pub(super) async fn name(&mut self, door: &mut PgConnection, rows: &mut [Row]) -> sqlx::Result<()> {
        let Key::Column(column) = key(&self.plan.kind) else { return Ok(()) };
        let is_slug = self.plan.kind.field(column).is_some_and(|field| field.shape == Shape::Word(Word::Slug));
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
