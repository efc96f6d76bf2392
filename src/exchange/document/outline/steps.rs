//! Takes apart what a card prints in one run: "1) … 2) …", or sentence after sentence.

/// The steps of a text.
pub fn split(text: &str) -> Vec<String> {
    let counted = enumerated(text);
    let pieces = if counted.len() > 1 { counted } else { sentences(text) };
    let tidy = |piece: &String| piece.trim().trim_end_matches([',', ';', ':']).trim().to_owned();
    pieces.iter().map(tidy).filter(|piece| !piece.is_empty()).collect()
}

/// Pieces at "1)", "2)" and so on, in this order; what stands before the first is a piece of its own.
fn enumerated(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    for number in 1..=99u8 {
        let mark = format!("{number})");
        let begins =
            |(at, _): &(usize, &str)| rest[..*at].chars().next_back().is_none_or(|before| " :,;.".contains(before));
        let Some((at, _)) = rest.match_indices(&mark).find(begins) else { break };
        pieces.push(rest[..at].to_owned());
        rest = &rest[at + mark.len()..];
    }
    pieces.push(rest.to_owned());
    pieces
}

/// Sentences: a full stop after a whole word, then a capital.
fn sentences(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(". ") {
        let word = text[from..at].rsplit(' ').next().unwrap_or_default();
        let capital = text[at + 2..].chars().next().is_some_and(char::is_uppercase);
        if capital && word.chars().count() > 3 && word.chars().any(char::is_alphabetic) {
            pieces.push(text[from..=at].to_owned());
            from = at + 2;
        }
    }
    pieces.push(text[from..].to_owned());
    pieces
}
