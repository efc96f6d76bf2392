//! What is done to a record as a whole: placing it, showing and hiding it, removing it, and putting it back to how it stood.

use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::edit::{LAST, version_of};
use super::field::word;
use super::kind::{Kind, Shape};
use super::pages::remove_page;
use super::refusal::{as_wrong, is_in_use};
use super::work::Work;
use super::{history_pages, queries};
use crate::platform::web::{Error, Page, Path, Result};

#[derive(Deserialize)]
pub(super) struct Place {
    /// From 1, among those that it can change places with.
    place: i32,
}

pub(super) async fn place(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Form(Place { place }): Form<Place>,
) -> Result {
    let kind = work.may_change(&word)?;
    let among = kind.among.ok_or(Error::NotFound)?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "place").await?;
    if !queries::place(&mut door, kind.word, id, among, place.clamp(1, LAST)).await? {
        return Err(Error::NotFound);
    }
    let row = queries::read(&mut door, kind.word, id).await?.unwrap_or_default();
    door.commit().await?;
    Ok(Redirect::to(&format!("{}#part-{id}", around(&work, &kind, &row, Some(change)))).into_response())
}

/// The page on which a record stands in a list: that of the record above it, or of its kind.
pub(super) fn around(work: &Work, kind: &Kind, row: &Value, done: Option<Uuid>) -> String {
    let done = done.map(|change| format!("?done={change}")).unwrap_or_default();
    let mut above = kind.parents.iter().rev().filter_map(|parent| {
        let id: Uuid = word(&row[parent.column]).parse().ok()?;
        Some(work.to_record(parent.kind, id, "edit"))
    });
    match above.next() {
        Some(page) => format!("{page}{done}"),
        None => work.to(format!("/records/{}{done}", kind.word)),
    }
}

#[derive(Deserialize)]
pub(super) struct Visibility {
    visibility: String,
}

pub(super) async fn show_or_hide(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Form(Visibility { visibility }): Form<Visibility>,
) -> Result {
    let kind = work.may_change(&word)?;
    if !kind.hideable || !["public", "internal"].contains(&visibility.as_str()) {
        return Err(Error::BadRequest(visibility.chars().take(40).collect()));
    }
    let change = Uuid::now_v7();
    let mut door = work.begin(change, &visibility).await?;
    let row = queries::read(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let fields = json!({ "visibility": visibility });
    if !queries::update(&mut door, kind.word, id, version_of(&row), &fields).await? {
        drop(door);
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(Redirect::to(&format!("{}?done={change}", work.to_record(kind.word, id, "edit"))).into_response())
}

#[derive(Deserialize)]
pub(super) struct Removal {
    #[serde(default)]
    version: i32,
}

pub(super) async fn remove(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Form(Removal { version }): Form<Removal>,
) -> Result {
    let kind = work.may_change(&word)?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "").await?;
    let row = queries::read(&mut door, kind.word, id).await?.filter(|_| !kind.single).ok_or(Error::NotFound)?;
    match queries::delete(&mut door, kind.word, id, version).await {
        Ok(true) => {
            door.commit().await?;
            Ok(Redirect::to(&around(&work, &kind, &row, Some(kind.told(change)))).into_response())
        }
        // Somebody changed it since: whoever removes it looks at it once more.
        Ok(false) if version_of(&row) == version => Err(Error::NotFound),
        Ok(false) => {
            drop(door);
            Ok((StatusCode::CONFLICT, Page(remove_page(work, kind, id, false).await?).fresh()?).into_response())
        }
        Err(error) if is_in_use(&error) => {
            drop(door);
            Ok((StatusCode::CONFLICT, Page(remove_page(work, kind, id, true).await?).fresh()?).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Puts a record back to how it stood after an entry of the trail.
pub(super) async fn restore(work: Work, Path((_, word, id, number)): Path<(String, String, Uuid, i64)>) -> Result {
    let kind = work.may_change(&word)?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "restore").await?;
    let state = queries::state_at(&mut door, kind.word, id, number).await?.ok_or(Error::NotFound)?;
    let row = queries::read(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    // Only what people fill in: who may see it, its state and its place are decided elsewhere.
    let columns = kind.fields.iter().flat_map(|field| match field.shape {
        Shape::Period => {
            vec![
                "starts_on",
                "starts_precision",
                "ends_on",
                "ends_precision",
                "open_ended",
                "wording",
                "wording_language",
            ]
        }
        _ => vec![field.column],
    });
    let columns: Map<String, Value> =
        columns.filter_map(|column| Some((column.to_owned(), state.get(column)?.clone()))).collect();
    match queries::update(&mut door, kind.word, id, version_of(&row), &Value::Object(columns)).await {
        Ok(true) => {
            door.commit().await?;
            Ok(Redirect::to(&format!("{}?done={change}", work.to_record(kind.word, id, "edit"))).into_response())
        }
        Ok(false) => Err(Error::NotFound),
        Err(error) if as_wrong(&kind, &error).is_some() => {
            drop(door);
            history_pages::refused(work)
        }
        Err(error) => Err(error.into()),
    }
}
