//! The preview: the tree of what was recognised, its doubts, what could not be placed, and the document beside it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use uuid::Uuid;

use super::block::Line;
use super::doubt::{self, Around};
use super::queries::{self, Draft};
use super::remark::doubt_in_words;
use super::tree::{Doubt, Field, Kind, Loose, Node};
use super::when::when;
use super::who::Known;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::web::{Error, Page, Path, Result};

/// A document that waits, looked through once more with the parties that there are now.
pub(super) async fn opened(work: &Work, id: Uuid) -> Result<(Draft, queries::Here)> {
    work.scope.require(Role::Editor)?;
    let mut door = work.look().await?;
    let organisation = work.scope.organisation.id;
    let mut draft = queries::draft(&mut door, organisation, id).await?.ok_or(Error::NotFound)?;
    let here = queries::here(&mut door, organisation).await?;
    doubt::checked(&mut draft.outline, &Around { parties: &here.known() });
    Ok((draft, here))
}

/// A field of a node as the page shows it.
pub(super) struct Told {
    pub name: String,
    /// Whether the one before it has another name.
    pub begins: bool,
    pub text: String,
    pub line: u32,
    /// How it is understood: a schedule's time, a wording's parties.
    pub understood: Option<String>,
}

/// A node as the page shows it.
pub(super) struct Shown {
    pub node: Node,
    pub depth: usize,
    pub fields: Vec<Told>,
    pub doubts: Vec<(u32, String)>,
}

/// A doubt with its words and where it leads.
pub(super) struct Leading {
    pub words: String,
    pub about: String,
    pub href: String,
}

#[derive(Template)]
#[template(path = "exchange/document/draft.html")]
pub(super) struct DraftPage {
    scope: Scope,
    draft: Draft,
    nodes: Vec<Shown>,
    doubts: Vec<Leading>,
    lines: Vec<Line>,
}

impl DraftPage {
    /// Fields that an unplaced line may fill.
    fn fields(&self) -> [&'static str; 8] {
        ["description", "steps", "schedule", "target_state", "responsible", "indicators", "strategic_goal", "title"]
    }

    fn loose(&self) -> &[Loose] {
        &self.draft.outline.unplaced
    }

    fn beside(&self) -> [Kind; 4] {
        [Kind::Chapter, Kind::Value, Kind::Mission, Kind::Vision]
    }
}

pub(super) async fn show(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    page(work, id, StatusCode::OK).await
}

async fn page(work: Work, id: Uuid, status: StatusCode) -> Result {
    let (draft, here) = opened(&work, id).await?;
    let known = here.known();
    let phrases = doubt::phrases(&draft.outline);
    let mut nodes = Vec::new();
    for node in &draft.outline.nodes {
        shown(&work.scope, node, 1, (&known, &phrases), &mut nodes);
    }
    let doubts =
        draft.outline.open_doubts().into_iter().map(|(node, doubt)| leading(&work.scope, node, doubt)).collect();
    let lines = draft.blocks.iter().flat_map(|block| block.lines.iter().cloned()).collect();
    Ok((status, Page(DraftPage { nodes, doubts, lines, draft, scope: work.scope }).fresh()?).into_response())
}

fn leading(scope: &Scope, node: Option<&Node>, doubt: &Doubt) -> Leading {
    let words = doubt_in_words(scope.language, &doubt.what, &doubt.about);
    match node {
        Some(node) => Leading { words, about: called(node), href: format!("#{}", node.id) },
        None if doubt.line > 0 => Leading { words, about: String::new(), href: format!("#line-{}", doubt.line) },
        None => Leading { words, about: String::new(), href: "#found".into() },
    }
}

/// A node by its code, or by the beginning of its title.
pub(super) fn called(node: &Node) -> String {
    let title: String = node.title.chars().take(60).collect();
    match &node.code {
        Some(code) => format!("{code} {title}"),
        None => title,
    }
}

fn shown(scope: &Scope, node: &Node, depth: usize, around: (&[Known], &[String]), all: &mut Vec<Shown>) {
    let mut fields: Vec<Told> =
        node.other_titles.iter().chain(&node.fields).map(|field| told(scope, field, around)).collect();
    for at in 1..fields.len() {
        fields[at].begins = fields[at].name != fields[at - 1].name;
    }
    let doubts = node.doubts.iter().map(|it| (it.line, doubt_in_words(scope.language, &it.what, &it.about))).collect();
    let mut alone = node.clone();
    alone.children.clear();
    all.push(Shown { node: alone, depth, fields, doubts });
    for child in &node.children {
        shown(scope, child, depth + 1, around, all);
    }
}

fn told(scope: &Scope, field: &Field, (known, phrases): (&[Known], &[String])) -> Told {
    let understood = match field.name.as_str() {
        "schedule" | "overview_schedule" => when(&field.text).map(|when| when.period.uniform(scope.language)),
        "responsible" => {
            let named = super::who::named(&field.text, known, phrases).into_iter().filter(|party| party.slug.is_some());
            Some(named.map(|party| party.name).collect::<Vec<_>>().join(" · ")).filter(|names| !names.is_empty())
        }
        _ => None,
    };
    let text = match field.name.as_str() {
        "layer" => scope.tf("choice-layer", field.text.replace('_', "-")),
        _ => field.text.clone(),
    };
    let name = if field.name == "title" { "other_title" } else { field.name.as_str() };
    Told { name: scope.tf("document-field", name), begins: true, text, line: field.line, understood }
}
