//! Making, testing, taking up again and removing webhooks.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use uuid::Uuid;

use super::model::{SECRET, TYPES, address, written};
use super::pages::{Said, page};
use super::queries;
use crate::council::account::Role;
use crate::council::record::Work;
use crate::platform::web::{Error, Path, Result};

/// Makes one and shows its secret, this once.
pub async fn add(work: Work, Form(pairs): Form<Vec<(String, String)>>) -> Result {
    work.scope.require(Role::Admin)?;
    let typed = pairs.iter().find(|(name, _)| name == "address").map(|(_, value)| value.clone()).unwrap_or_default();
    let asked = pairs.iter().filter(|(name, _)| name == "type").map(|(_, value)| value.as_str());
    let types: Vec<String> =
        TYPES.into_iter().filter(|word| asked.clone().any(|asked| asked == *word)).map(Into::into).collect();
    let said = Said { address: typed, types, ..Said::default() };
    let Some(read) = address(&said.address) else {
        return page(work, Said { wrong: Some("wrong-web"), wrong_in: "address", ..said }).await;
    };
    if said.types.is_empty() {
        return page(work, Said { wrong: Some("webhook-types-none"), wrong_in: "type-0", ..said }).await;
    }
    let mut secret = [0; SECRET];
    getrandom::fill(&mut secret).map_err(Error::internal)?;
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    queries::add(&mut door, work.scope.organisation.id, &read, &said.types, &secret).await?;
    door.commit().await?;
    page(work, Said { secret: Some(written(&secret)), types: said.types, ..Said::default() }).await
}

pub async fn test(work: Work, Path((_, webhook)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Admin)?;
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    let found = queries::test(&mut door, work.scope.organisation.id, webhook).await?;
    door.commit().await?;
    back(&work, found)
}

pub async fn revive(work: Work, Path((_, webhook)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Admin)?;
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    let found = queries::revive(&mut door, work.scope.organisation.id, webhook).await?;
    door.commit().await?;
    back(&work, found)
}

pub async fn remove(work: Work, Path((_, webhook)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Admin)?;
    let mut door = work.begin(Uuid::now_v7(), "").await?;
    let found = queries::remove(&mut door, work.scope.organisation.id, webhook).await?;
    door.commit().await?;
    back(&work, found)
}

fn back(work: &Work, found: bool) -> Result {
    match found {
        true => Ok(Redirect::to(&work.to("/admin/webhooks")).into_response()),
        false => Err(Error::NotFound),
    }
}
