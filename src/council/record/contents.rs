//! What there is to look after: the contents, and the lists of records that they and the forms lead to.

use std::collections::HashMap;

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::field::word;
use super::form::named_in;
use super::kind::Kind;
use super::queries;
use super::work::Work;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Page, Path, Query, Result, encode_value};

/// A list of records, each with what is done to it from the list.
pub(super) struct Part {
    pub kind: Kind,
    pub lines: Vec<Line>,
    /// Address of the form for another one.
    pub add: Option<String>,
}

/// One record of a list.
pub(super) struct Line {
    pub id: Uuid,
    pub label: String,
    /// The language of its name where that is not the reader's.
    pub lang: &'static str,
    pub internal: bool,
    /// Its place among those it can change places with, from 1, and how many they are.
    pub place: usize,
    pub count: usize,
}

impl Part {
    /// The records of a kind that have these values.
    pub(super) async fn read(door: &mut PgConnection, scope: &Scope, kind: Kind, having: &Value) -> sqlx::Result<Part> {
        let rows = queries::list(door, kind.word, having).await?;
        let ids: Vec<Uuid> = rows.iter().filter_map(id_of).collect();
        let names = queries::names(door, &ids).await?;
        let group = |row: &Value| {
            kind.among.map(|among| among.iter().map(|column| word(&row[*column])).collect::<Vec<_>>().join(" "))
        };
        let mut counts: HashMap<Option<String>, usize> = HashMap::new();
        for row in &rows {
            *counts.entry(group(row)).or_default() += 1;
        }
        let mut places: HashMap<Option<String>, usize> = HashMap::new();
        let lines = rows.iter().filter_map(|row| {
            let id = id_of(row)?;
            let place = places.entry(group(row)).or_default();
            *place += 1;
            Some(Line {
                id,
                label: names.get(&id).map(|named| named_in(scope, named)).unwrap_or_default(),
                lang: names.get(&id).map(|named| scope.lang_of(&named.name)).unwrap_or_default(),
                internal: row["visibility"] == "internal",
                place: *place,
                count: counts.get(&group(row)).copied().unwrap_or_default(),
            })
        });
        Ok(Part { kind, lines: lines.collect(), add: None })
    }
}

pub(super) fn id_of(row: &Value) -> Option<Uuid> {
    row["id"].as_str()?.parse().ok()
}

#[derive(Template)]
#[template(path = "council/records.html")]
struct Contents {
    scope: Scope,
    kinds: Vec<(Kind, i64)>,
}

pub(super) async fn contents(work: Work) -> Result {
    work.scope.require(Role::Editor)?;
    let counts = queries::counts(&mut *work.look().await?).await?;
    let standing = work.records.iter().filter(|kind| kind.parents.is_empty() && work.scope.may(kind.role));
    let mut kinds: Vec<(Kind, i64)> =
        standing.map(|kind| (*kind, counts.get(kind.word).copied().unwrap_or_default())).collect();
    // What is looked after most often stands first.
    const FIRST: [&str; 6] = ["strategy", "membership", "party", "page", "recurrence", "forum"];
    kinds.sort_by_key(|(kind, _)| {
        (FIRST.iter().position(|first| *first == kind.word).unwrap_or(FIRST.len()), kind.word)
    });
    Page(Contents { scope: work.scope, kinds }).fresh()
}

/// Records on one page of a list that has no order of its own.
const PAGE: i64 = 100;

#[derive(Template)]
#[template(path = "council/records_of_kind.html")]
struct ListPage {
    scope: Scope,
    part: Part,
    /// What was looked for.
    words: String,
    /// Address of the next page, where the list goes on.
    next: Option<String>,
    done: Option<Uuid>,
}

impl ListPage {
    /// Address of what is listed as a file.
    fn file(&self, form: &str) -> String {
        let searched = if self.words.is_empty() { String::new() } else { format!("?q={}", encode_value(&self.words)) };
        format!("{}{searched}", self.scope.to(format!("/records/{}/table.{form}", self.part.kind.word)))
    }
}

/// What a list of records is asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    after: Option<Uuid>,
    done: Option<Uuid>,
}

#[derive(Debug, Default, Deserialize)]
pub struct Done {
    /// The change that led here, which can be taken back from here.
    pub done: Option<Uuid>,
}

impl Done {
    /// The change, or the nil id where nothing was changed by it, so that nothing is to be taken back.
    /// # Errors
    /// When the database is away.
    pub async fn known(self, door: &mut PgConnection) -> sqlx::Result<Option<Uuid>> {
        let Some(change) = self.done else { return Ok(None) };
        let changed = !queries::change(door, change).await?.is_empty();
        Ok(Some(if changed { change } else { Uuid::nil() }))
    }
}

pub(super) async fn list(work: Work, Path((_, word)): Path<(String, String)>, Query(asked): Query<Asked>) -> Result {
    let kind = work.may_change(&word)?;
    if kind.single {
        let own = work.scope.organisation.id;
        return Ok(Redirect::to(&work.to_record(kind.word, own, "edit")).into_response());
    }
    if !kind.parents.is_empty() {
        return Err(Error::NotFound);
    }
    let words: String = asked.q.trim().chars().take(120).collect();
    let mut door = work.look().await?;
    let (mut part, next) = match kind.among {
        Some(_) => (Part::read(&mut door, &work.scope, kind, &json!({})).await?, None),
        None => newest(&mut door, &work.scope, kind, &words, asked.after).await?,
    };
    let done = Done { done: asked.done }.known(&mut door).await?;
    part.add = Some(work.to(format!("/records/{word}/new")));
    let searched = if words.is_empty() { String::new() } else { format!("q={}&", encode_value(&words)) };
    let next = next.map(|after| format!("{}?{searched}after={after}", work.to(format!("/records/{word}"))));
    Page(ListPage { scope: work.scope, part, words, next, done }).fresh()
}

/// A page of records without an order of their own, and after which one the list goes on.
async fn newest(
    door: &mut PgConnection,
    scope: &Scope,
    kind: Kind,
    words: &str,
    after: Option<Uuid>,
) -> sqlx::Result<(Part, Option<Uuid>)> {
    let mut rows = queries::newest(door, kind.word, words, after, PAGE + 1).await?;
    let goes_on = i64::try_from(rows.len()).is_ok_and(|count| count > PAGE);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = rows.last().map(|(named, _)| named.id).filter(|_| goes_on);
    let lines = rows.into_iter().map(|(named, internal)| {
        let label = named_in(scope, &named);
        Line { id: named.id, label, lang: scope.lang_of(&named.name), internal, place: 1, count: 1 }
    });
    Ok((Part { kind, lines: lines.collect(), add: None }, next))
}
