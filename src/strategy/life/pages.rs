//! The page of a strategy's life, and the comparison of two versions.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::model::{Act, Comparison, Part, compare as compared, may};
use super::queries::{self, Life, Version};
use crate::council::organisation::Scope;
use crate::council::record::{Done, Named, Work, choices, named_in};
use crate::platform::web::{App, Error, Page, Path, Query, Result};
use crate::platform::words::LocalText;

/// What was typed about a decision, to be shown again when something is wrong with it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Decision {
    #[serde(default)]
    pub body: String,
    #[serde(default)]
    pub day: String,
    #[serde(default)]
    pub section: String,
    /// The strategy in force that it takes the place of; none when empty.
    #[serde(default)]
    pub replaces: String,
}

#[derive(Template)]
#[template(path = "strategy/life.html")]
struct LifePage {
    scope: Scope,
    id: Uuid,
    life: Life,
    bodies: Vec<Named>,
    /// Other strategies of the organisation.
    others: Vec<Named>,
    /// Those of them that are in force.
    in_force: Vec<Named>,
    decision: Decision,
    /// Field and key of what is wrong.
    wrong: Option<(&'static str, &'static str)>,
    done: Option<Uuid>,
}

impl LifePage {
    fn may(&self, act: Act) -> bool {
        may(self.life.state, act)
    }

    fn named(&self, named: &Named) -> String {
        named_in(&self.scope, named)
    }

    fn is(&self, typed: &str, named: &Named) -> bool {
        typed == named.id.to_string()
    }

    /// The strategy that this one was written beside, if it can be compared with.
    fn follows(&self) -> Option<String> {
        let id = self.life.follows?;
        let path = self.others.iter().find(|other| other.id == id)?.path.as_ref()?;
        path.rsplit('/').next().map(str::to_owned)
    }

    fn is_wrong(&self, field: &str) -> Option<&'static str> {
        self.wrong.filter(|(wrong, _)| *wrong == field).map(|(_, text)| text)
    }
}

pub(super) async fn life(work: Work, Path((_, id)): Path<(String, Uuid)>, Query(done): Query<Done>) -> Result {
    work.may_change("strategy")?;
    let done = done.known(&mut *work.look().await?).await?;
    page(work, id, Decision::default(), None, done).await
}

/// The page again, with what is wrong.
pub(super) async fn page(
    work: Work,
    id: Uuid,
    decision: Decision,
    wrong: Option<(&'static str, &'static str)>,
    done: Option<Uuid>,
) -> Result {
    let mut door = work.look().await?;
    let life = queries::life(&mut door, id).await?.ok_or(Error::NotFound)?;
    let bodies = choices(&mut door, "party", None, &json!({"kind": "body"})).await?;
    let mut others = choices(&mut door, "strategy", None, &json!({})).await?;
    let mut in_force = choices(&mut door, "strategy", None, &json!({"state": "in_force"})).await?;
    others.retain(|other| other.id != id);
    in_force.retain(|other| other.id != id);
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = LifePage { id, life, bodies, others, in_force, decision, wrong, done, scope: work.scope };
    Ok((status, Page(page).fresh()?).into_response())
}

#[derive(Template)]
#[template(path = "strategy/compare.html")]
struct ComparePage {
    scope: Scope,
    versions: Vec<Version>,
    /// The earlier one; none when there is nothing to compare with.
    before: Option<(Version, Vec<Part>)>,
    after: (Version, Vec<Part>),
}

/// One text of a part in both versions.
struct Texts<'a> {
    label: String,
    before: &'a LocalText,
    after: &'a LocalText,
}

impl ComparePage {
    fn comparison(&self) -> Comparison<'_> {
        match &self.before {
            Some((_, before)) => compared(before, &self.after.1),
            None => Comparison::default(),
        }
    }

    /// The texts of a part that differ.
    fn texts<'a>(&self, before: &'a Part, after: &'a Part) -> Vec<Texts<'a>> {
        let all = [
            ("title", &before.title, &after.title),
            ("strategic-goal", &before.strategic_goal, &after.strategic_goal),
            ("target-state", &before.target_state, &after.target_state),
            ("description", &before.description, &after.description),
        ];
        let differing = all.into_iter().filter(|(_, before, after)| before != after);
        differing.map(|(key, before, after)| Texts { label: self.scope.tf("field", key), before, after }).collect()
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct With {
    #[serde(default)]
    with: String,
}

pub(super) async fn compare(
    State(app): State<App>,
    scope: Scope,
    Path((_, slug)): Path<(String, String)>,
    Query(With { with }): Query<With>,
) -> Result {
    let (mut door, own) = (scope.door(&app).await?, scope.organisation.id);
    let versions = queries::versions(&mut door, own).await?;
    let after = versions.iter().find(|version| version.slug == slug).cloned().ok_or(Error::NotFound)?;
    let before = match with.as_str() {
        "" => {
            versions.iter().find(|version| after.follows == Some(version.id) || version.superseded_by == Some(after.id))
        }
        with => Some(versions.iter().find(|version| version.slug == with).ok_or(Error::NotFound)?),
    };
    let before = match before.cloned() {
        Some(version) => {
            let parts = queries::parts(&mut door, own, version.id).await?;
            Some((version, parts))
        }
        None => None,
    };
    let parts = queries::parts(&mut door, own, after.id).await?;
    drop(door);
    let keep = scope.keep();
    Page(ComparePage { scope, versions, before, after: (after, parts) }).kept(keep)
}
