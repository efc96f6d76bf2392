//! What a person should look at before anything is stored. Doubts from reading stay until somebody puts the node right;
//! the others are found anew each time.

use super::tree::{Doubt, Kind, Node, Outline, PARTS};
use super::when::when;
use super::who::{Known, Named, named};
use super::words::folded;

/// What stands around a document: the organisation's parties.
#[derive(Debug, Clone, Copy, Default)]
pub struct Around<'a> {
    pub parties: &'a [Known],
}

/// Doubts that are found anew each time.
const FOUND_ANEW: [&str; 9] = [
    "no-goal",
    "part-missing",
    "schedule-unread",
    "responsible-unknown",
    "lead-unsaid",
    "title-missing",
    "question",
    "too-many",
    "nothing-found",
];

/// Most parties that are told of as unknown.
const MOST_UNKNOWN: usize = 200;

/// Whether a doubt goes away only when what it is about does.
pub fn is_found_anew(what: &str) -> bool {
    FOUND_ANEW.contains(&what)
}

/// Names in the document that stand together although a joining word is in them: its areas of operation.
pub fn phrases(outline: &Outline) -> Vec<String> {
    let boxes = outline.nodes.iter().filter(|node| node.kind == Kind::Box);
    boxes
        .filter(|node| matches!(node.text("layer").as_str(), "area" | "board"))
        .map(|node| node.title.clone())
        .collect()
}

/// The parties that a measure's card names.
pub fn responsible(node: &Node, known: &[Known], phrases: &[String]) -> Vec<Named> {
    node.texts("responsible").flat_map(|field| named(&field.text, known, phrases)).collect()
}

/// Looks through a document for what is doubtful now.
pub fn checked(outline: &mut Outline, around: &Around<'_>) {
    let phrases = phrases(outline);
    let measures = outline.all().into_iter().filter(|node| node.kind == Kind::Measure && !node.left_out);
    let cards = measures.filter(|node| node.has_card()).count();
    outline.each(|node| {
        node.doubts.retain(|doubt| !is_found_anew(&doubt.what));
        if node.title.trim().is_empty() {
            node.doubt("title-missing", node.line, node.label.clone().unwrap_or_default());
        } else if node.title.ends_with('?') && node.kind != Kind::Box {
            node.doubt("question", node.line, node.title.clone());
        }
        if node.kind == Kind::Measure {
            check_measure(node, cards > 0, around, &phrases);
        }
    });
    for measure in outline.nodes.iter_mut().filter(|node| node.kind == Kind::Measure) {
        measure.doubt("no-goal", measure.line, "");
    }
    let mut doubts = whole(outline);
    doubts.extend(unknown(outline, around, &phrases));
    outline.doubts = doubts;
}

/// Parties that the document names and the organisation does not have, each once.
pub fn unknown(outline: &Outline, around: &Around<'_>, phrases: &[String]) -> Vec<Doubt> {
    let mut doubts: Vec<Doubt> = Vec::new();
    for node in outline.all().into_iter().filter(|node| !node.left_out) {
        let named: Vec<(u32, String)> = match node.kind {
            Kind::Forum if party_of(&node.title, around.parties).is_none() => vec![(node.line, node.title.clone())],
            Kind::Measure => {
                let line = node.first("responsible").map_or(node.line, |field| field.line);
                let named = responsible(node, around.parties, phrases).into_iter().filter(|party| party.slug.is_none());
                named.map(|party| (line, party.name)).collect()
            }
            _ => Vec::new(),
        };
        for (line, name) in named {
            if doubts.len() < MOST_UNKNOWN && !doubts.iter().any(|doubt| folded(&doubt.about) == folded(&name)) {
                doubts.push(Doubt::new("party-unknown", line, name));
            }
        }
    }
    doubts
}

/// The party that a name is.
pub fn party_of<'k>(name: &str, known: &'k [Known]) -> Option<&'k Known> {
    let found = named(name, known, &[]);
    let slug = found.first().filter(|_| found.len() == 1)?.slug.as_ref()?;
    known.iter().find(|party| party.slug == *slug)
}

fn check_measure(node: &mut Node, cards: bool, around: &Around<'_>, phrases: &[String]) {
    let mut found = Vec::new();
    if cards && node.has_card() {
        let missing = PARTS.into_iter().filter(|part| node.first(part).is_none());
        found.extend(missing.map(|part| Doubt::new("part-missing", node.line, part)));
    }
    let schedules = node.fields.iter().filter(|field| matches!(field.name.as_str(), "schedule" | "overview_schedule"));
    for field in schedules.filter(|field| when(&field.text).is_none()) {
        found.push(Doubt::new("schedule-unread", field.line, field.text.clone()));
    }
    if let Some(field) = node.first("responsible") {
        let parties = responsible(node, around.parties, phrases);
        if parties.is_empty() {
            found.push(Doubt::new("responsible-unknown", field.line, field.text.clone()));
        }
        if parties.len() > 1 && node.lead.is_none() {
            found.push(Doubt::new("lead-unsaid", field.line, field.text.clone()));
        }
    }
    node.doubts.extend(found);
}

fn whole(outline: &Outline) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let kept: Vec<&Node> = outline.all().into_iter().filter(|node| !node.left_out).collect();
    if !kept.iter().any(|node| node.kind.rank().is_some()) {
        doubts.push(Doubt::new("nothing-found", 0, ""));
    }
    if outline.title.text.is_empty() {
        doubts.push(Doubt::new("title-missing", 0, ""));
    }
    let battles = kept.iter().filter(|node| node.kind == Kind::Battle).count();
    let rule = kept.iter().filter(|node| node.kind == Kind::Box).find_map(|node| Some((most(&node.title)?, node.line)));
    if let Some((most, line)) = rule.filter(|(most, _)| battles > *most) {
        doubts.push(Doubt::new("too-many", line, format!("{most} < {battles}")));
    }
    doubts
}

/// The number that a rule allows: 5 of "MWB:t (max 5, …)".
fn most(rule: &str) -> Option<usize> {
    let folded = rule.to_lowercase();
    let after = ["max ", "max. ", "enintään ", "at most ", "høyst ", "maks "]
        .iter()
        .find_map(|word| folded.split_once(word).map(|(_, after)| after.to_owned()))?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
