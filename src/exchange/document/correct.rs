//! Puts right what was recognised: kind, code, title, place and texts of a node, and what could not be placed.

use super::doubt::is_found_anew;
use super::tree::{Field, Kind, Loose, Node, Outline};
use crate::council::record::{Pairs, is_forbidden};
use crate::platform::words::Code;

/// What is wrong with a correction: the field, and the text that says it.
pub type Wrong = (String, &'static str);

/// A correction of a node as a form sends it.
#[derive(Debug, Clone)]
pub struct Correction {
    pub kind: Option<Kind>,
    pub code: String,
    pub title: String,
    /// The node that it stands in; empty for none.
    pub above: String,
    pub left_out: bool,
    pub lead: String,
    /// Names of fields with their texts, one a line.
    pub fields: Vec<(String, String)>,
}

fn sent<'p>(pairs: &'p Pairs, name: &str) -> &'p str {
    pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim())
}

impl Correction {
    pub fn of(pairs: &Pairs) -> Correction {
        let clean = |text: &str| text.chars().filter(|char| *char == '\n' || !is_strange(*char)).collect::<String>();
        let fields =
            pairs.iter().filter_map(|(name, value)| Some((name.strip_prefix("field.")?.to_owned(), clean(value))));
        Correction {
            kind: Kind::parse(sent(pairs, "kind")),
            code: sent(pairs, "code").to_owned(),
            title: clean(sent(pairs, "title")),
            above: sent(pairs, "above").to_owned(),
            left_out: sent(pairs, "left_out") == "true",
            lead: sent(pairs, "lead").to_owned(),
            fields: fields.collect(),
        }
    }
}

fn is_strange(char: char) -> bool {
    char.is_control() || is_forbidden(char.encode_utf8(&mut [0; 4]))
}

/// The nodes in which one of a kind may stand: goals of a higher level, itself and what is in it left out.
pub fn places<'o>(outline: &'o Outline, node: &Node) -> Vec<&'o Node> {
    let mut inside = vec![node.id.as_str()];
    let mut waiting: Vec<&Node> = node.children.iter().collect();
    while let Some(child) = waiting.pop() {
        inside.push(&child.id);
        waiting.extend(&child.children);
    }
    let all = outline.all().into_iter();
    all.filter(|other| other.kind.is_goal() && !inside.contains(&other.id.as_str())).collect()
}

/// The node that another stands in.
pub fn above<'o>(outline: &'o Outline, id: &str) -> Option<&'o Node> {
    outline.all().into_iter().find(|node| node.children.iter().any(|child| child.id == id))
}

/// Checks a correction and carries it out. What was doubtful in reading the node counts as looked at.
///
/// # Errors
/// What is wrong with it, field by field; then nothing is changed.
pub fn corrected(outline: &mut Outline, id: &str, correction: &Correction) -> Result<(), Vec<Wrong>> {
    let node = outline.node(id).ok_or_else(Vec::new)?.clone();
    let (kind, code) = checked(outline, &node, correction)?;
    let was_in = above(outline, id).map(|above| above.id.clone()).unwrap_or_default();
    let now_in = if kind.rank().is_some() { correction.above.clone() } else { String::new() };
    if let Some(node) = outline.node(id) {
        node.code_printed &= node.code == code;
        (node.kind, node.code) = (kind, code);
        node.title.clone_from(&correction.title);
        node.left_out = correction.left_out;
        node.lead = Some(correction.lead.clone()).filter(|lead| !lead.is_empty());
        for (name, text) in correction.fields.iter().filter(|(name, _)| is_field(name)) {
            filled(node, name, text);
        }
        node.doubts.retain(|doubt| is_found_anew(&doubt.what));
    }
    if was_in != now_in {
        moved(outline, id, &now_in);
    }
    Ok(())
}

fn is_field(name: &str) -> bool {
    let named = Kind::ALL.into_iter().any(|kind| kind.fields().contains(&name));
    named || matches!(name, "overview_title" | "overview_schedule")
}

fn checked(outline: &Outline, node: &Node, correction: &Correction) -> Result<(Kind, Option<String>), Vec<Wrong>> {
    let mut wrong: Vec<Wrong> = Vec::new();
    let kind = correction.kind.unwrap_or(node.kind);
    if correction.kind.is_none() {
        wrong.push(("kind".into(), "wrong-choice"));
    }
    if correction.title.is_empty() {
        wrong.push(("title".into(), "wrong-required"));
    }
    if correction.fields.iter().any(|(_, text)| text.chars().count() > 40_000)
        || correction.title.chars().count() > 2000
    {
        wrong.push(("title".into(), "wrong-long"));
    }
    let place = places(outline, node).into_iter().find(|place| place.id == correction.above);
    let fits = |place: &Node| place.kind.rank() < kind.rank();
    match (kind.rank(), place) {
        (None, _) if !node.children.is_empty() => wrong.push(("kind".into(), "document-wrong-children")),
        (None, _) => {}
        (Some(_), None) if !correction.above.is_empty() || kind == Kind::Measure => {
            wrong.push(("above".into(), "document-wrong-place"));
        }
        (Some(_), Some(place)) if !fits(place) => wrong.push(("above".into(), "document-wrong-place")),
        _ => {}
    }
    let code = kind.rank().map(|_| code_for(outline, node, correction, kind, place, &mut wrong));
    if wrong.is_empty() { Ok((kind, code)) } else { Err(wrong) }
}

/// The code that was typed, or the next one of the place that it moves to.
fn code_for(
    outline: &Outline,
    node: &Node,
    correction: &Correction,
    kind: Kind,
    place: Option<&Node>,
    wrong: &mut Vec<Wrong>,
) -> String {
    let all = outline.all();
    let is_taken = |code: &str| all.iter().any(|other| other.id != node.id && other.code.as_deref() == Some(code));
    let stem = place.and_then(|place| place.code.clone()).unwrap_or_default();
    let moved = above(outline, &node.id).map(|above| above.id.as_str()).unwrap_or_default() != correction.above;
    let typed = correction.code.as_str();
    let retyped = Some(typed) != node.code.as_deref().or(Some(""));
    if (moved || kind.is_goal() != node.kind.is_goal() || typed.is_empty()) && !retyped {
        let letters = ('A'..='Z').map(String::from).chain((1..).map(|number| number.to_string()));
        let next: Box<dyn Iterator<Item = String>> = if kind == Kind::Measure {
            Box::new(letters.map(|letter| format!("{stem}-{letter}")))
        } else if stem.is_empty() {
            Box::new((1..).map(|number: u32| number.to_string()))
        } else {
            Box::new((1..).map(|number: u32| format!("{stem}.{number}")))
        };
        return next.take(10_000).find(|code| !is_taken(code)).unwrap_or_default();
    }
    let fits = match Code::parse(typed) {
        Ok(code) if kind == Kind::Measure => code.is_measure() && code.goal_part().as_str() == stem,
        Ok(code) => !code.is_measure(),
        Err(_) => false,
    };
    if !fits {
        let text = if kind == Kind::Measure { "document-wrong-measure-code" } else { "document-wrong-goal-code" };
        wrong.push(("code".into(), text));
    } else if is_taken(typed) {
        wrong.push(("code".into(), "wrong-taken"));
    }
    typed.to_owned()
}

/// Fills a field anew: a line that stood there before keeps its place in the document.
fn filled(node: &mut Node, name: &str, text: &str) {
    let (before, others): (Vec<Field>, Vec<Field>) =
        std::mem::take(&mut node.fields).into_iter().partition(|field| field.name == name);
    node.fields = others;
    let whole = !matches!(name, "steps" | "schedule" | "responsible" | "indicators");
    let unchanged =
        before.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join("\n") == text.replace('\r', "").trim();
    if unchanged {
        node.fields.extend(before);
        return;
    }
    let lines = if whole { vec![text.trim()] } else { text.lines().map(str::trim).collect() };
    for line in lines.into_iter().filter(|line| !line.is_empty()).take(500) {
        let known = before.iter().find(|field| field.text == line).or(before.first());
        let place = known.map_or(node.line, |field| field.line);
        node.fields.push(Field::new(name, line, place));
    }
}

/// Moves a node with all that is in it.
fn moved(outline: &mut Outline, id: &str, to: &str) {
    let Some(node) = taken_out(&mut outline.nodes, id) else { return };
    let there = if to.is_empty() { None } else { outline.node(to) };
    let list = match there {
        Some(place) => &mut place.children,
        None => &mut outline.nodes,
    };
    list.push(node);
    list.sort_by_key(|node| node.code.as_deref().and_then(|code| Code::parse(code).ok()));
}

fn taken_out(nodes: &mut Vec<Node>, id: &str) -> Option<Node> {
    if let Some(at) = nodes.iter().position(|node| node.id == id) {
        return Some(nodes.remove(at));
    }
    nodes.iter_mut().find_map(|node| taken_out(&mut node.children, id))
}

/// Puts lines that could not be placed where somebody says: under a node as one of its texts, or as a node of their own.
pub fn put(outline: &mut Outline, pairs: &Pairs) {
    let mut left = Vec::new();
    let unplaced = std::mem::take(&mut outline.unplaced);
    for (at, loose) in unplaced.into_iter().enumerate() {
        let is_same = sent(pairs, &format!("line.{at}")) == loose.line.to_string();
        let (to, field) = (sent(pairs, &format!("to.{at}")), sent(pairs, &format!("as.{at}")));
        if !is_same || to.is_empty() || !put_one(outline, &loose, to, field) {
            left.push(loose);
        }
    }
    outline.unplaced = left;
}

fn put_one(outline: &mut Outline, loose: &Loose, to: &str, field: &str) -> bool {
    if let Some(kind) = to.strip_prefix("new.").and_then(Kind::parse).filter(|kind| kind.rank().is_none()) {
        let mut node = Node::new(kind, loose.text.clone(), loose.line);
        let taken = outline.all().iter().filter(|other| other.line == loose.line).count();
        node.id = format!("n{}-p{}", loose.line, taken + 1);
        outline.nodes.push(node);
        return true;
    }
    let Some(node) = outline.node(to) else { return false };
    if field == "title" {
        node.title = format!("{} {}", node.title, loose.text).trim().to_owned();
    } else if node.kind.fields().contains(&field) {
        node.fields.push(Field::new(field, loose.text.clone(), loose.line));
    } else {
        return false;
    }
    true
}
