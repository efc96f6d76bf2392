//! What a group sees coming and finds to be needed; and how a need becomes a project idea or an advocacy target.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use serde_json::{Map, json};
use uuid::Uuid;

use super::kinds::NOTE;
use super::model::name_of;
use super::queries;
use super::tended::Tended;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Pairs, Work, insert_record, read_record, signed_out};
use crate::platform::web::{Error, Pages, Path, Query, Result};
use crate::platform::words::{LocalText, Slug};

/// More than any place in a list: at its end.
const LAST: i32 = 32_000;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/groups/{slug}/notes/new", &["kind"], ask)
        .action("/{org}/groups/{slug}/notes/new", add)
        .staff_page("/{org}/groups/{slug}/notes/{note}/edit", &[], edit)
        .action("/{org}/groups/{slug}/notes/{note}/edit", save)
        .action("/{org}/groups/{slug}/notes/{note}/project", become_project)
        .action("/{org}/groups/{slug}/notes/{note}/target", become_target)
}

fn form(tended: &Tended, title: &str, below: &str, note: Uuid) -> Entry {
    Entry {
        kind: NOTE,
        title: tended.work.t(title),
        about: None,
        lead: Some(tended.work.t("group-note-help")),
        button: tended.work.t("save"),
        action: tended.to(&format!("/notes/{below}")),
        way: tended.way(),
        then: format!("{}#note-{note}", tended.to("")),
        occasion: "group-note",
    }
}

#[derive(Debug, Default, Deserialize)]
struct Of {
    kind: Option<String>,
}

async fn ask(work: Work, Path((_, slug)): Path<(String, String)>, Query(Of { kind }): Query<Of>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let kind = kind.unwrap_or_else(|| "foresight".to_owned());
    if !["foresight", "need"].contains(&kind.as_str()) {
        return Err(Error::BadRequest(kind.chars().take(40).collect()));
    }
    let entry = form(&tended, "group-note-new", "new", Uuid::nil());
    let today = tended.work.today().to_string();
    entry::ask(tended.work, entry, None, &[("kind", kind), ("noted_on", today)]).await
}

async fn add(work: Work, Path((_, slug)): Path<(String, String)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let tended = Tended::find(work, slug).await?;
    let note = Uuid::now_v7();
    let entry = form(&tended, "group-note-new", "new", note);
    let known = Map::from_iter([("group_id".to_owned(), json!(tended.group.id))]);
    entry::keep(tended.work, entry, Target::New(note), pairs, known, |_| Vec::new()).await
}

/// The group, if the note is one of its own.
async fn with_note(work: Work, slug: String, note: Uuid) -> Result<Tended> {
    let tended = Tended::find(work, slug).await?;
    let (own, group) = (tended.organisation(), tended.group.id);
    match queries::has_note(&mut *tended.work.look().await?, own, group, note).await? {
        true => Ok(tended),
        false => Err(Error::NotFound),
    }
}

async fn edit(work: Work, Path((_, slug, note)): Path<(String, String, Uuid)>) -> Result {
    let tended = with_note(work, slug, note).await?;
    let row = read_record(&mut *tended.work.look().await?, "group_note", note).await?.ok_or(Error::NotFound)?;
    let entry = form(&tended, "group-note-edit", &format!("{note}/edit"), note);
    entry::ask(tended.work, entry, Some(&row), &[]).await
}

async fn save(work: Work, Path((_, slug, note)): Path<(String, String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let tended = with_note(work, slug, note).await?;
    let entry = form(&tended, "group-note-edit", &format!("{note}/edit"), note);
    entry::keep(tended.work, entry, Target::Known(note), pairs, Map::new(), |_| Vec::new()).await
}

async fn become_project(work: Work, Path((_, slug, note)): Path<(String, String, Uuid)>) -> Result {
    become_of(work, slug, note, "project").await
}

async fn become_target(work: Work, Path((_, slug, note)): Path<(String, String, Uuid)>) -> Result {
    become_of(work, slug, note, "advocacy_target").await
}

/// Makes a need into a record of another kind, which names the need it came from. It is internal at first; whoever
/// presses twice finds the one that there is.
async fn become_of(work: Work, slug: String, note: Uuid, kind: &'static str) -> Result {
    let tended = with_note(work, slug, note).await?;
    let own = tended.organisation();
    let mut door = tended.work.begin(Uuid::now_v7(), "group-need").await?;
    let row = read_record(&mut door, "group_note", note).await?.ok_or(Error::NotFound)?;
    if row["kind"] != "need" {
        return Err(Error::NotFound);
    }
    let is_project = kind == "project";
    let (project, target) = queries::came_of(&mut door, own, note).await?;
    if !(if is_project { project } else { target }) {
        let body: LocalText = serde_json::from_value(row["body"].clone()).unwrap_or_default();
        let title = name_of(&body);
        let made = title.iter().find_map(|(_, text)| Slug::from_title(text));
        let made = made.map_or_else(|| tended.slug.clone(), |made| made.as_str().to_owned());
        let free = match is_project {
            true => queries::free_project(&mut door, own, &made).await?,
            false => queries::free_target(&mut door, own, &made).await?,
        };
        let named = free.unwrap_or_else(|| Uuid::now_v7().to_string());
        let mut columns = json!({ "slug": named, "title": title, "summary": body, "goal_id": row["goal_id"], "need_id": note,
            "visibility": "internal" });
        match is_project {
            true => columns["state"] = json!("idea"),
            false => columns["position"] = json!(LAST),
        }
        insert_record(&mut door, kind, Uuid::now_v7(), &columns).await?;
        door.commit().await?;
    }
    Ok(Redirect::to(&format!("{}#note-{note}", tended.to(""))).into_response())
}
