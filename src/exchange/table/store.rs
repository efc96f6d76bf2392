//! Writes checked rows into the records: many at once, and one by one where the database refuses one of them, so that the
//! others are written all the same.

use serde_json::{Value, json};
use sqlx::{Connection, PgConnection};

use super::queries::{self, Row, WrongCell};
use crate::council::record::{Kind, as_wrong};

/// Writes the rows that add or change something. What the database refuses is refused in the row.
///
/// # Errors
/// When the database is away or too busy.
pub async fn write(door: &mut PgConnection, kind: &Kind, rows: &mut [Row]) -> sqlx::Result<()> {
    let mut point = Connection::begin(&mut *door).await?;
    match all(&mut point, kind, rows).await {
        Ok(unlike) if unlike.is_empty() => return point.commit().await,
        Ok(_) => point.rollback().await?,
        Err(error) if refusal(kind, &error).is_some() => point.rollback().await?,
        Err(error) => return Err(error),
    }
    for row in rows.iter_mut().filter(|row| row.state == "added" || row.state == "changed") {
        let mut point = Connection::begin(&mut *door).await?;
        let refused = match all(&mut point, kind, std::slice::from_ref(row)).await {
            Ok(unlike) => (!unlike.is_empty()).then(|| whole("wrong-table-changed")),
            Err(error) => Some(refusal(kind, &error).ok_or(error)?),
        };
        match refused {
            None => point.commit().await?,
            Some(wrong) => {
                point.rollback().await?;
                row.state = "refused".to_owned();
                row.wrong = vec![wrong];
            }
        }
    }
    Ok(())
}

/// Writes rows; the ids of those that had another version by then.
async fn all(door: &mut PgConnection, kind: &Kind, rows: &[Row]) -> sqlx::Result<Vec<uuid::Uuid>> {
    let added: Vec<Value> = rows.iter().filter(|row| row.state == "added").map(new_record).collect();
    if !added.is_empty() {
        queries::insert_all(door, kind.word, &added).await?;
    }
    let changed: Vec<&Row> = rows.iter().filter(|row| row.state == "changed").collect();
    if changed.is_empty() {
        return Ok(Vec::new());
    }
    let sent: Vec<Value> = changed
        .iter()
        .map(|row| json!({"id": row.record_id, "version": row.record_version, "fields": row.fields}))
        .collect();
    let written = queries::update_all(door, kind.word, &sent).await?;
    Ok(changed.iter().filter_map(|row| row.record_id).filter(|id| !written.contains(id)).collect())
}

/// A new record has the id of its row: a row is stored once.
fn new_record(row: &Row) -> Value {
    let mut fields = row.fields.clone();
    fields["id"] = json!(row.id);
    fields
}

fn whole(text: &str) -> WrongCell {
    WrongCell { place: None, name: String::new(), text: text.to_owned() }
}

/// What a person is told of what the database refused; none where it is the database that is in trouble.
fn refusal(kind: &Kind, error: &sqlx::Error) -> Option<WrongCell> {
    let sqlx::Error::Database(cause) = error else { return None };
    if let Some(wrong) = as_wrong(kind, error) {
        // A rule about several fields is named after none of them.
        if wrong.text == "wrong-contradiction" {
            let named = cause.constraint().is_some_and(|rule| rule.contains(&wrong.name));
            let name = if named { wrong.name } else { String::new() };
            return Some(WrongCell { name, ..whole("wrong-table-contradiction") });
        }
        return Some(WrongCell { place: None, name: wrong.name, text: wrong.text.to_owned() });
    }
    match cause.code()?.as_ref() {
        // Row security: the register that all share is changed by those who are in the network.
        "42501" => Some(whole("wrong-table-changed")),
        // What a trigger refuses, and records of a closed round.
        "P0001" | "SU002" => Some(whole("wrong-table-contradiction")),
        _ => None,
    }
}
