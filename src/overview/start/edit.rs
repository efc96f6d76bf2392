//! What an admin decides on the guide's page.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::queries;
use crate::council::account::Role;
use crate::council::record::{Kind, Work, list_records, update_record};
use crate::platform::web::{Error, Result};

#[derive(Deserialize)]
pub(super) struct Shown {
    #[serde(default)]
    shown: String,
}

/// Puts the guide away, or brings it back.
pub(super) async fn show_or_put_away(work: Work, Form(Shown { shown }): Form<Shown>) -> Result {
    work.scope.require(Role::Admin)?;
    let guided = yes_or_no(&shown)?;
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    queries::set_guided(&mut door, work.scope.organisation.id, guided).await?;
    door.commit().await?;
    Ok(Redirect::to(&work.to(if guided { "/admin/start" } else { "/desk" })).into_response())
}

/// Lets visitors find the organisation, with every record of the kinds that are ticked; or hides it from them again.
pub(super) async fn open_or_close(work: Work, Form(pairs): Form<Vec<(String, String)>>) -> Result {
    work.scope.require(Role::Admin)?;
    let values = |name: &'static str| pairs.iter().filter(move |(known, _)| known == name).map(|(_, value)| value);
    let opened = yes_or_no(values("opened").next().map_or("", String::as_str))?;
    let kinds = values("kind").map(|word| work.records.get(word).copied().filter(|kind| kind.hideable));
    let kinds: Vec<Kind> = kinds.collect::<Option<_>>().ok_or_else(|| Error::BadRequest("a kind".into()))?;
    if !opened && !kinds.is_empty() {
        return Err(Error::BadRequest("a kind".into()));
    }
    let mut door = work.begin(Uuid::now_v7(), if opened { "public" } else { "internal" }).await?;
    for kind in kinds {
        make_public(&mut door, &kind).await?;
    }
    queries::set_opened(&mut door, work.scope.organisation.id, opened).await?;
    door.commit().await?;
    Ok(Redirect::to(&work.to("/admin/start#opening")).into_response())
}

/// Makes every record of a kind public.
async fn make_public(door: &mut PgConnection, kind: &Kind) -> Result<(), Error> {
    for row in list_records(door, kind.word, &json!({ "visibility": "internal" })).await? {
        let id = row["id"].as_str().and_then(|id| id.parse().ok());
        let version = row["version"].as_i64().and_then(|version| i32::try_from(version).ok());
        let (Some(id), Some(version)) = (id, version) else {
            return Err(Error::internal("a record has no id or version"));
        };
        // The organisation's changes come one after another: nobody else saved it meanwhile.
        if !update_record(door, kind.word, id, version, &json!({ "visibility": "public" })).await? {
            return Err(Error::internal("a record was changed out of turn"));
        }
    }
    Ok(())
}

fn yes_or_no(word: &str) -> Result<bool, Error> {
    match word {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Error::BadRequest(word.chars().take(40).collect())),
    }
}
