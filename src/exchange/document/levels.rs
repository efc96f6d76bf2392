//! What a strategy's levels are called, by the labels that its document prints.

use super::tree::{Kind, Node, Outline};

/// The word of a label without its code: "MVB" of "MVB 1.2", "Kriittinen kehittämiskohde" of "1. KRIITTINEN KEHITTÄMISKOHDE".
fn label_word(label: &str) -> String {
    let words = label.split([' ', '/']).skip_while(|word| !word.starts_with(char::is_alphabetic));
    let words: Vec<&str> = words.take_while(|word| !word.chars().any(|char| char.is_ascii_digit())).collect();
    let word = words.join(" ");
    let shouted = word.chars().count() > 6 && !word.chars().any(char::is_lowercase);
    if !shouted {
        return word.trim().to_owned();
    }
    let lower = word.to_lowercase();
    let mut letters = lower.chars();
    let first: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}", letters.as_str().trim_end())
}

/// Names of the levels from the top: different words for one level stand side by side.
pub(super) fn levels(nodes: &[Node]) -> Vec<String> {
    let mut levels = Vec::new();
    let mut level: Vec<&Node> = nodes.iter().filter(|node| node.kind.is_goal()).collect();
    while !level.is_empty() && levels.len() < 5 {
        let mut words: Vec<String> = Vec::new();
        for word in level.iter().filter_map(|node| node.label.as_deref()).map(label_word) {
            if !word.is_empty() && !words.contains(&word) && words.len() < 3 {
                words.push(word);
            }
        }
        levels.push(words.join("/"));
        level = level.iter().flat_map(|node| &node.children).filter(|node| node.kind.is_goal()).collect();
    }
    while levels.last().is_some_and(String::is_empty) {
        levels.pop();
    }
    levels
}

/// What stands before the level's name of measures: "Toimenpide".
pub(super) fn measure_word(outline: &Outline) -> String {
    let measures =
        outline.all().into_iter().filter(|node| node.kind == Kind::Measure && !node.title.starts_with(&label_of(node)));
    let mut words = measures.map(|node| label_word(&label_of(node))).filter(|word| !word.is_empty());
    words.next().unwrap_or_default()
}

fn label_of(node: &Node) -> String {
    node.label.clone().unwrap_or_else(|| "\0".to_owned())
}
