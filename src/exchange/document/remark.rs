//! What a stored measure says of its own document: gaps and oddities, in the document's language.

use super::tree::Node;
use crate::platform::web::text;
use crate::platform::words::Language;

/// Doubts that stay true when the measure is stored.
const STAYING: [&str; 6] = ["number-twice", "part-missing", "no-card", "covers-goal", "code-ours", "lead-unsaid"];

/// A doubt in words.
pub fn doubt_in_words(language: Language, what: &str, about: &str) -> String {
    let about = match what {
        "part-missing" => text(language, &format!("document-field-{about}"), &[]),
        _ => about.to_owned(),
    };
    text(language, &format!("document-doubt-{what}"), &[("x", about.into())])
}

/// What is odd about a measure, and what its document says of it that has no field.
pub fn remark(node: &Node, language: Language) -> String {
    let doubts = node.doubts.iter().filter(|doubt| STAYING.contains(&doubt.what.as_str()));
    let mut lines: Vec<String> = doubts.map(|doubt| doubt_in_words(language, &doubt.what, &doubt.about)).collect();
    let mut labels: Vec<&str> = node.fields.iter().filter_map(|field| field.label.as_deref()).collect();
    labels.dedup();
    lines.extend(labels.into_iter().map(|label| format!("{label}.")));
    lines.extend(node.texts("description").map(|field| field.text.clone()));
    lines.join("\n")
}
