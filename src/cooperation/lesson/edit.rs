//! A lesson that somebody adds, from the list or from what it was learned in.

use axum::Form;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::kinds::LESSON;
use super::queries::{self, Source};
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Pairs, Sent, Work, free_slug, signed_out};
use crate::platform::web::{Error, Query, Result, encode_value};

/// What it was learned in, as a page's link says it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    /// `strategy/code`.
    measure: Option<String>,
    project: Option<String>,
    group: Option<String>,
}

impl From {
    /// The field that is filled in beforehand, and with what.
    async fn find(&self, work: &Work) -> Result<Option<(&'static str, Source)>> {
        let (mut door, own) = (work.look().await?, work.scope.organisation.id);
        let (column, found) = if let Some(name) = &self.measure {
            let (strategy, code) = name.split_once('/').ok_or_else(|| Error::BadRequest(name.clone()))?;
            ("measure_id", queries::measure(&mut door, own, strategy, code).await?)
        } else if let Some(slug) = &self.project {
            ("project_id", queries::project(&mut door, own, slug).await?)
        } else if let Some(slug) = &self.group {
            ("group_id", queries::group(&mut door, own, slug).await?)
        } else {
            return Ok(None);
        };
        Ok(Some((column, found.ok_or(Error::NotFound)?)))
    }

    fn query(&self) -> String {
        let parts = [("measure", &self.measure), ("project", &self.project), ("group", &self.group)];
        let part = parts.into_iter().find_map(|(name, value)| Some((name, value.as_ref()?)));
        part.map(|(name, value)| format!("?{name}={}", encode_value(value))).unwrap_or_default()
    }
}

fn form(work: &Work, from: &From, source: Option<&Source>, then: String) -> Entry {
    Entry {
        kind: LESSON,
        title: work.t("lesson-new"),
        about: source.map(|source| work.plain(&source.name).to_owned()),
        lead: Some(work.t("lesson-new-help")),
        button: work.t("save"),
        action: work.to(format!("/lessons/new{}", from.query())),
        way: vec![(work.t("lessons"), work.to("/lessons"))],
        then,
        occasion: "lesson",
    }
}

pub(super) async fn ask(work: Work, Query(from): Query<From>) -> Result {
    work.scope.require(Role::Reporter)?;
    let found = from.find(&work).await?;
    let mut beforehand = vec![("learned_on", work.today().to_string())];
    if let Some((column, source)) = &found {
        beforehand.push((column, source.id.to_string()));
        beforehand.extend(source.goal.map(|goal| ("goal_id", goal.to_string())));
    }
    let entry = form(&work, &from, found.as_ref().map(|(_, source)| source), String::new());
    entry::ask(work, entry, None, &beforehand).await
}

pub(super) async fn add(work: Work, Query(from): Query<From>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Reporter)?;
    let found = from.find(&work).await?;
    let slug = slug_of(&work, &pairs).await?;
    let entry = form(&work, &from, found.as_ref().map(|(_, source)| source), work.at("lessons", &slug));
    // It is for the organisation's own people until an editor makes it public.
    let known = json!({ "slug": slug, "visibility": "internal" });
    let known = known.as_object().cloned().unwrap_or_default();
    entry::keep(work, entry, Target::New(Uuid::now_v7()), pairs, known, |_| Vec::new()).await
}

/// The name that the lesson gets in addresses.
async fn slug_of(work: &Work, pairs: &Pairs) -> Result<String> {
    let (columns, _) = Sent::of(work, pairs.clone()).read(&LESSON, None);
    let slug = free_slug(&mut work.look().await?, &LESSON, "slug", &columns).await?;
    // `lessons/new` is the form's own address.
    Ok(if slug == "new" { "new-lesson".to_owned() } else { slug })
}
