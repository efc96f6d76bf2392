//! Codes: those that are printed, made fit for addresses; and ours where none is printed.

use std::collections::{BTreeMap, BTreeSet};

use super::super::tree::{Kind, Node, Outline};
use crate::platform::words::Code;

/// Gives every goal and measure a code.
pub(super) fn given(outline: &mut Outline) {
    let mut taken = BTreeSet::new();
    let mut number = 0;
    for node in outline.nodes.iter_mut().filter(|node| node.kind.rank().is_some()) {
        number += 1;
        coded(node, None, number, &mut taken);
    }
}

fn coded(node: &mut Node, above: Option<&str>, number: usize, taken: &mut BTreeSet<String>) {
    let own = match node.kind {
        // Without a goal it has no code; that it has none is told.
        Kind::Measure => {
            (node.code, node.code_printed) = (None, false);
            return;
        }
        _ => node.code.clone().filter(|code| Code::parse(code).is_ok_and(|code| !code.is_measure())),
    };
    let made = above.map_or_else(|| number.to_string(), |above| format!("{above}.{number}"));
    let code = own.filter(|code| !taken.contains(code)).unwrap_or_else(|| {
        if node.code.is_some() {
            node.doubts.push(super::super::tree::Doubt::new(
                "code-twice",
                node.line,
                node.code.clone().unwrap_or_default(),
            ));
        }
        node.code_printed = false;
        free(&made, taken)
    });
    taken.insert(code.clone());
    node.code = Some(code.clone());
    lettered(node, &code, taken);
    let goals = node.children.iter_mut().filter(|child| child.kind.is_goal());
    for (number, child) in (1..).zip(goals) {
        coded(child, Some(&code), number, taken);
    }
}

fn free(wanted: &str, taken: &BTreeSet<String>) -> String {
    let wanted = if Code::parse(wanted).is_ok() { wanted } else { "X" };
    let more = (2..).map(|number| format!("{wanted}X{number}"));
    std::iter::once(wanted.to_owned()).chain(more).find(|code| !taken.contains(code)).unwrap_or_default()
}

/// Gives the measures of a goal their letters: printed ones first, the others what is left, in their order.
fn lettered(goal: &mut Node, code: &str, taken: &mut BTreeSet<String>) {
    let mut printed = BTreeSet::new();
    for measure in goal.children.iter_mut().filter(|child| child.kind == Kind::Measure) {
        let Some(own) = measure.code.take() else { continue };
        // "1.2.3" below 1.2 is its third; "B" its second.
        let ending = own.strip_prefix(code).map_or(own.as_str(), |rest| rest.trim_start_matches(['.', '-', ' ']));
        let ending = ending.to_uppercase();
        let whole = format!("{code}-{ending}");
        if Code::parse(&whole).is_ok_and(|code| code.is_measure()) && !taken.contains(&whole) && printed.insert(ending)
        {
            measure.code = Some(whole.clone());
            taken.insert(whole);
        } else {
            measure.doubt("code-twice", measure.line, own);
            measure.code_printed = false;
        }
    }
    let mut letters = ('A'..='Z').map(String::from).chain((27..).map(|number| number.to_string()));
    for measure in goal.children.iter_mut().filter(|child| child.kind == Kind::Measure && child.code.is_none()) {
        let code = letters.by_ref().map(|letter| format!("{code}-{letter}")).find(|code| !taken.contains(code));
        if let Some(code) = code {
            taken.insert(code.clone());
            measure.doubt("code-ours", measure.line, code.clone());
            measure.code = Some(code);
            measure.code_printed = false;
        }
    }
    let rank = |child: &Node| {
        let code = child.code.as_deref().and_then(|code| Code::parse(code).ok());
        (child.kind.is_goal(), code.filter(|_| child.kind == Kind::Measure))
    };
    goal.children.sort_by_key(rank);
}

/// Names every node by its line, so that its address stays what it is while the tree is put right.
pub(super) fn named(outline: &mut Outline) {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    let mut waiting: Vec<&mut Node> = outline.nodes.iter_mut().rev().collect();
    while let Some(node) = waiting.pop() {
        let count = counts.entry(node.line).or_default();
        *count += 1;
        node.id = if *count == 1 { format!("n{}", node.line) } else { format!("n{}-{count}", node.line) };
        waiting.extend(node.children.iter_mut().rev());
    }
}
