//! Putting a node right, placing what could not be placed, throwing a document away.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::correct::{Correction, Wrong, above, corrected, places, put as put_lines};
use super::doubt;
use super::pages::{called, opened};
use super::queries;
use super::remark::doubt_in_words;
use super::tree::{Kind, Node, Outline};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::{Pairs, Work, signed_out};
use crate::platform::web::{Error, Page, Path, Result};

/// Something to choose: value, words, whether it is chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "exchange/document/node.html")]
struct NodePage {
    scope: Scope,
    document: Uuid,
    name: String,
    node: Node,
    /// What the form holds.
    typed: Correction,
    /// The node as it was when the form was opened.
    seen: String,
    stale: bool,
    kinds: Vec<Choice>,
    places: Vec<Choice>,
    leads: Vec<Choice>,
    doubts: Vec<String>,
    printed: Vec<(u32, String)>,
    wrong: Vec<(String, String)>,
}

impl NodePage {
    fn error(&self, name: &str) -> Option<&String> {
        self.wrong.iter().find(|(own, _)| own == name).map(|(_, text)| text)
    }
}

/// Names a node as it stands, so that nobody overwrites what they have not seen.
fn seal(node: &Node) -> String {
    let mut alone = node.clone();
    alone.children.clear();
    alone.doubts.clear();
    let told = serde_json::to_vec(&alone).unwrap_or_default();
    data_encoding::HEXLOWER.encode(&Sha256::digest(told)[..8])
}

fn as_typed(outline: &Outline, node: &Node) -> Correction {
    let mut names: Vec<&str> = node.kind.fields().to_vec();
    names.extend(["overview_title", "overview_schedule"].into_iter().filter(|name| node.first(name).is_some()));
    Correction {
        kind: Some(node.kind),
        code: node.code.clone().unwrap_or_default(),
        title: node.title.clone(),
        above: above(outline, &node.id).map(|above| above.id.clone()).unwrap_or_default(),
        left_out: node.left_out,
        lead: node.lead.clone().unwrap_or_default(),
        fields: names.into_iter().map(|name| (name.to_owned(), node.text(name))).collect(),
    }
}

pub(super) async fn ask(work: Work, Path((_, id, node)): Path<(String, Uuid, String)>) -> Result {
    page(work, id, &node, None, (Vec::new(), false)).await
}

async fn page(
    work: Work,
    id: Uuid,
    node: &str,
    typed: Option<(Correction, String)>,
    (wrong, stale): (Vec<Wrong>, bool),
) -> Result {
    let (mut draft, here) = opened(&work, id).await?;
    let node = draft.outline.node(node).ok_or(Error::NotFound)?.clone();
    let outline = &draft.outline;
    let seen = seal(&node);
    let (typed, seen) = match typed {
        Some((typed, old)) => (typed, if stale { seen } else { old }),
        None => (as_typed(outline, &node), seen),
    };
    let scope = &work.scope;
    let kind_of =
        |kind: Kind| (kind.word().to_owned(), scope.tf("document-kind", kind.word()), typed.kind == Some(kind));
    let kinds = Kind::ALL.into_iter().map(kind_of).collect();
    let chosen = |place: &Node| (place.id.clone(), called(place), place.id == typed.above);
    let places = places(outline, &node).into_iter().map(chosen).collect();
    let named = doubt::responsible(&node, &here.known(), &doubt::phrases(outline));
    let leads =
        named.into_iter().map(|party| (party.name.clone(), party.name.clone(), party.name == typed.lead)).collect();
    let doubts = node.doubts.iter().map(|it| doubt_in_words(scope.language, &it.what, &it.about)).collect();
    let lines: Vec<u32> = node.fields.iter().map(|field| field.line).chain([node.line, node.title_line]).collect();
    let printed = draft.blocks.iter().filter(|block| lines.contains(&block.line()));
    let printed = printed.map(|block| (block.line(), block.text())).collect();
    let status = match (wrong.is_empty(), stale) {
        (_, true) => StatusCode::CONFLICT,
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    let wrong = wrong.into_iter().map(|(name, key)| (name, scope.t(key))).collect();
    let name = draft.name.clone();
    let page = NodePage {
        document: id,
        name,
        node,
        typed,
        seen,
        stale,
        kinds,
        places,
        leads,
        doubts,
        printed,
        wrong,
        scope: work.scope,
    };
    Ok((status, Page(page).fresh()?).into_response())
}

pub(super) async fn correct(
    work: Work,
    Path((_, id, node)): Path<(String, Uuid, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Editor)?;
    let correction = Correction::of(&pairs);
    let seen = pairs.iter().find(|(name, _)| name == "seen").map(|(_, seen)| seen.clone()).unwrap_or_default();
    let organisation = work.scope.organisation.id;
    let mut door = work.begin(Uuid::now_v7(), "document").await?;
    let mut draft = queries::draft(&mut door, organisation, id).await?.ok_or(Error::NotFound)?;
    let known = draft.outline.node(&node).ok_or(Error::NotFound)?;
    if seal(known) != seen && as_sent(known, &correction) {
        // The same form once more.
        return Ok(Redirect::to(&work.to(format!("/documents/{id}#{node}"))).into_response());
    }
    if seal(known) != seen {
        drop(door);
        return page(work, id, &node, Some((correction, seen)), (Vec::new(), true)).await;
    }
    match corrected(&mut draft.outline, &node, &correction) {
        Ok(()) => {
            queries::put_right(&mut door, organisation, id, &draft.outline).await?;
            door.commit().await?;
            Ok(Redirect::to(&work.to(format!("/documents/{id}#{node}"))).into_response())
        }
        Err(wrong) => {
            drop(door);
            page(work, id, &node, Some((correction, seen)), (wrong, false)).await
        }
    }
}

/// Whether a node is already what a form makes of it.
fn as_sent(node: &Node, correction: &Correction) -> bool {
    let same_fields = correction.fields.iter().all(|(name, text)| node.text(name) == text.replace('\r', "").trim());
    Some(node.kind) == correction.kind
        && node.title == correction.title
        && node.left_out == correction.left_out
        && same_fields
}

pub(super) async fn put(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Editor)?;
    let organisation = work.scope.organisation.id;
    let mut door = work.begin(Uuid::now_v7(), "document").await?;
    let mut draft = queries::draft(&mut door, organisation, id).await?.ok_or(Error::NotFound)?;
    put_lines(&mut draft.outline, &pairs);
    queries::put_right(&mut door, organisation, id, &draft.outline).await?;
    door.commit().await?;
    Ok(Redirect::to(&work.to(format!("/documents/{id}#unplaced"))).into_response())
}

#[derive(Template)]
#[template(path = "exchange/document/remove.html")]
struct RemovePage {
    scope: Scope,
    document: Uuid,
    name: String,
}

pub(super) async fn ask_remove(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    let (draft, _) = opened(&work, id).await?;
    Page(RemovePage { scope: work.scope, document: id, name: draft.name }).fresh()
}

/// Throws a document away, once somebody said that they are sure.
pub(super) async fn remove(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    work.scope.require(Role::Editor)?;
    if !pairs.iter().any(|(name, value)| name == "sure" && value == "true") {
        return Ok(Redirect::to(&work.to(format!("/documents/{id}/remove"))).into_response());
    }
    let mut door = work.begin(Uuid::now_v7(), "document").await?;
    if !queries::remove(&mut door, work.scope.organisation.id, id).await? {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(Redirect::to(&work.to("/records/strategy/import")).into_response())
}
