//! Joins the measures of an overview with their cards, by the likeness of their words; and finds a place for those that
//! have no card.

use super::super::tree::{Field, Kind, Node, Outline};
use super::likeness::{alike, same};

/// Below this, two titles are not taken for one measure.
const ALIKE: f32 = 0.4;
/// Below this, somebody should look.
const SURE: f32 = 0.8;

/// Joins what belongs together, area by area.
pub(super) fn joined(outline: &mut Outline) {
    for top in outline.nodes.iter_mut().filter(|node| node.kind.is_goal()) {
        let mut lines = Vec::new();
        taken_out(top, &mut lines);
        if lines.is_empty() {
            continue;
        }
        if !has_card(top) {
            lines.into_iter().for_each(|line| put_back(top, line));
            continue;
        }
        settled(top, lines);
    }
}

/// A measure of an overview, and the goal that it was printed under.
struct Line {
    measure: Node,
    goal: String,
    /// The goal of the card that it became part of, and that card's line.
    joined: Option<(String, u32)>,
}

fn is_overview(node: &Node) -> bool {
    node.kind == Kind::Measure && !node.has_card() && !node.code_printed && node.children.is_empty()
}

fn has_card(node: &Node) -> bool {
    node.kind == Kind::Measure && node.has_card() || node.children.iter().any(has_card)
}

/// Where a goal is found again: its line is its own.
fn key(node: &Node) -> String {
    node.line.to_string()
}

fn taken_out(goal: &mut Node, lines: &mut Vec<Line>) {
    let goal_key = key(goal);
    let (out, kept): (Vec<Node>, Vec<Node>) = std::mem::take(&mut goal.children).into_iter().partition(is_overview);
    goal.children = kept;
    lines.extend(out.into_iter().map(|measure| Line { measure, goal: goal_key.clone(), joined: None }));
    goal.children.iter_mut().for_each(|child| taken_out(child, lines));
}

fn goal_of<'t>(tree: &'t mut Node, wanted: &str) -> Option<&'t mut Node> {
    if tree.kind.is_goal() && key(tree) == wanted {
        return Some(tree);
    }
    tree.children.iter_mut().find_map(|child| goal_of(child, wanted))
}

fn put_back(tree: &mut Node, line: Line) {
    let above = if goal_of(tree, &line.goal).is_some() { goal_of(tree, &line.goal) } else { Some(tree) };
    if let Some(goal) = above {
        goal.children.push(line.measure);
        goal.children.sort_by_key(|child| child.line);
    }
}

/// Every pair of an overview's line and a card with its likeness, the likest first.
fn pairs(tree: &Node, lines: &[Line]) -> Vec<(f32, usize, u32)> {
    let mut cards = Vec::new();
    let mut waiting = vec![tree];
    while let Some(node) = waiting.pop() {
        if node.kind == Kind::Measure && node.has_card() {
            cards.push((node.line, node.title.as_str()));
        }
        waiting.extend(&node.children);
    }
    let mut pairs: Vec<(f32, usize, u32)> = lines
        .iter()
        .take(200)
        .enumerate()
        .flat_map(|(at, line)| {
            cards.iter().take(200).map(move |(card, title)| (alike(&line.measure.title, title), at, *card))
        })
        .filter(|(alike, ..)| *alike >= ALIKE)
        .collect();
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    pairs
}

fn settled(tree: &mut Node, mut lines: Vec<Line>) {
    let mut taken = Vec::new();
    for (likeness, at, card) in pairs(tree, &lines) {
        if lines[at].joined.is_some() || taken.contains(&card) {
            continue;
        }
        taken.push(card);
        let measure = lines[at].measure.clone();
        lines[at].joined = joined_with(tree, card, &measure, likeness).map(|goal| (goal, card));
    }
    let places: Vec<Option<String>> = (0..lines.len()).map(|at| place(tree, &lines, at)).collect();
    for (mut line, place) in lines.into_iter().zip(places) {
        if line.joined.is_none() {
            let at = line.measure.line;
            let title = line.measure.title.clone();
            line.measure.doubt("no-card", at, title);
            if let Some(place) = place {
                line.goal = place;
                line.measure.doubt("placed", at, "");
            }
            put_back(tree, line);
        }
    }
}

/// Makes an overview's line part of the card on a line; the goal that the card stands in.
fn joined_with(tree: &mut Node, card: u32, line: &Node, likeness: f32) -> Option<String> {
    let goal = key(tree);
    for child in &mut tree.children {
        if child.kind != Kind::Measure {
            if let Some(goal) = joined_with(child, card, line, likeness) {
                return Some(goal);
            }
        } else if child.line == card {
            if !same(&child.title, &line.title) {
                child.fields.push(Field::new("overview_title", line.title.clone(), line.title_line));
                if likeness < SURE {
                    let sure = likeness * 100.0;
                    child.doubt("joined", line.title_line, format!("{sure:.0} %, {}", line.title));
                }
            }
            let scheduled = line.texts("overview_schedule").cloned();
            child.fields.extend(scheduled);
            let rest = line.fields.iter().filter(|field| !["overview_schedule", "part"].contains(&field.name.as_str()));
            child.fields.extend(rest.cloned());
            return Some(goal);
        }
    }
    None
}

/// The goal for a line without a card: where its neighbours' letters leave a gap before the next one, else with the one before.
fn place(tree: &Node, lines: &[Line], at: usize) -> Option<String> {
    if lines[at].joined.is_some() {
        return None;
    }
    let after = lines[at + 1..].iter().find_map(|line| line.joined.as_ref());
    if let Some((goal, card)) = after
        && gap_before(tree, *card) > 0
    {
        return Some(goal.clone());
    }
    let before = lines[..at].iter().rev().find_map(|line| line.joined.as_ref());
    before.or(after).map(|(goal, _)| goal.clone())
}

/// How many letters before a card's own no card of its goal has.
fn gap_before(tree: &Node, card: u32) -> usize {
    let Some(at) = tree.children.iter().position(|child| child.kind == Kind::Measure && child.line == card) else {
        return tree.children.iter().map(|child| gap_before(child, card)).sum();
    };
    let letter =
        tree.children[at].code.as_deref().and_then(|code| code.chars().next_back()).filter(char::is_ascii_uppercase);
    let place = letter.map_or(0, |letter| usize::from(u8::try_from(letter).unwrap_or(b'A') - b'A'));
    place.saturating_sub(at)
}
