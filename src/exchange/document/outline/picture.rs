//! The picture of the strategy model, as far as its words tell: what each box is, which boxes name the areas and their
//! strategic goals once more. A box that says nothing is listed.

use super::super::block::Block;
use super::super::tree::{Field, Kind, Loose, Node, Outline};
use super::build::in_capitals;
use super::likeness::{alike, same};

/// Words by which a box's layer is known.
const LAYERS: [(&str, &[&str]); 6] = [
    ("rule", &["max ", "min.", "resurss", "ressurs", "at most"]),
    (
        "follow_up",
        &["mittari", "seuranta", "indikator", "indicator", "aikataul", "tidsplan", "schedule", "forum", "foorum"],
    ),
    (
        "steering",
        &["talousarvio", "budsjett", "budget", "kehityskeskustelu", "tts", "toimintasuunnitelma", "økonomiplan"],
    ),
    (
        "input",
        &["tilannekuva", "palaute", "ohjelman tavoit", "situational", "feedback", "tilbakemelding", "situasjonsbilde"],
    ),
    ("foundation", &["missio", "visio", "arvot", "mission", "vision", "values", "verdier", "visjon"]),
    ("board", &["hallitus", "fylkesutvalg", "fylkesting", "board", "styrelse"]),
];

/// What the boxes that follow are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Nothing,
    Parts,
    Areas,
    Goals,
}

pub(super) fn placed(outline: &mut Outline, boxes: Vec<Block>) {
    let mut after = After::Nothing;
    let mut goals: Vec<(u32, String)> = Vec::new();
    for block in &boxes {
        let (text, line) = (block.text(), block.line());
        let folded = text.to_lowercase();
        if let Some(next) = heads(&folded) {
            after = next;
            outline.sections.push(Loose { line, text });
        } else if let Some(layer) = layer(&folded) {
            after = if matches!(layer, "rule" | "follow_up" | "steering") { After::Nothing } else { after };
            boxed(outline, layer, block);
        } else if after == After::Areas && named_again(outline, line, &text) {
        } else if after == After::Goals {
            goals.push((line, text));
        } else if after == After::Parts {
            boxed(outline, "area", block);
        } else {
            outline.unplaced.push(Loose { line, text });
        }
    }
    strategic_goals(outline, goals);
    outline.unplaced.sort_by_key(|loose| loose.line);
    outline.sections.sort_by_key(|loose| loose.line);
}

fn heads(text: &str) -> Option<After> {
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if starts(&["toiminnan osa", "areas of operation", "virksomhetsområder", "verksomhetsområder"]) {
        Some(After::Parts)
    } else if starts(&["kriittiset", "critical areas", "painopisteet", "satsingsområder"]) {
        Some(After::Areas)
    } else if starts(&["strategiset tavoitteet", "strategic goals", "strategiske mål"]) {
        Some(After::Goals)
    } else {
        None
    }
}

fn layer(text: &str) -> Option<&'static str> {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    LAYERS.iter().find(|(_, words)| has(words)).map(|(layer, _)| *layer)
}

/// Boxes of a layer: several, where a capital begins a line, or a slash or a comma stands between them.
fn boxed(outline: &mut Outline, layer: &str, block: &Block) {
    let texts = match layer {
        "area" | "steering" => in_capitals(block),
        _ => vec![(block.line(), block.text())],
    };
    for (line, text) in texts {
        let apart: Vec<&str> = match layer {
            "input" => text.split(" / ").collect(),
            "foundation" | "steering" => text.split(", ").collect(),
            _ => vec![text.as_str()],
        };
        for title in apart.into_iter().map(str::trim).filter(|title| !title.is_empty()) {
            let mut node = Node::new(Kind::Box, title, line);
            node.fields.push(Field::new("layer", layer, line));
            outline.nodes.push(node);
        }
    }
}

/// A box that names an area in other words.
fn named_again(outline: &mut Outline, line: u32, text: &str) -> bool {
    let areas = outline.nodes.iter_mut().filter(|node| node.kind == Kind::Area);
    let best = areas.max_by(|one, other| alike(&one.title, text).total_cmp(&alike(&other.title, text)));
    let Some(area) = best.filter(|area| alike(&area.title, text) >= 0.5) else { return false };
    if !same(&area.title, text) {
        area.other_titles.push(Field::new("title", text, line));
    }
    true
}

/// The strategic goals, one for each area in their order; in any other number nobody knows whose they are.
fn strategic_goals(outline: &mut Outline, goals: Vec<(u32, String)>) {
    let areas = outline.nodes.iter_mut().filter(|node| node.kind == Kind::Area).collect::<Vec<_>>();
    if areas.len() != goals.len() {
        outline.unplaced.extend(goals.into_iter().map(|(line, text)| Loose { line, text }));
        return;
    }
    for (area, (line, text)) in areas.into_iter().zip(goals) {
        let whole = format!("{} {}", area.title, area.text("target_state"));
        if alike(&whole, &text) < 0.5 {
            area.doubt("by-place", line, text.clone());
        }
        area.fields.push(Field::new("strategic_goal", text, line));
    }
}
