//! Marking what was hit in a text that is shown, and cutting the piece of it where the hit stands.

use std::fmt;

use askama::filters::{Html, HtmlSafe, escape};

use crate::platform::web::{Shell, first_words};
use crate::platform::words::{Language, LocalText};

/// Length of an extract, in characters.
const LENGTH: usize = 190;
/// How much of it stands before the first hit.
const BEFORE: usize = 70;

/// Letters and what they are folded to, one for one: as `search_fold` in the migration has them.
const MARKED: &str = concat!(
    "äöåÄÖÅøØæÆéÀÁÂÃĀĂĄàáâãāăąÒÓÔÕŐòóôõőÉÈÊËĒĖĘèêëēėęÍÌÎÏĪíìîïīÜÚÙÛŪŰüúùûūűÝýÿ",
    "ŠŚšśŽŹŻžźżÇČĆçčćĐÐđðÑŃŅŊñńņŋŁĻłļŘřŤŦťŧĢĞģğĶķ"
);
const FOLDED: &str = concat!(
    "aoaaoaooaaeaaaaaaaaaaaaaaooooooooooeeeeeeeeeeeeeiiiiiiiiiiuuuuuuuuuuuuyyy",
    "sssszzzzzzccccccddddnnnnnnnnllllrrttttggggkk"
);

/// A word without capitals and marks, as words are kept in the index.
pub fn folded(word: &str) -> String {
    let plain = |letter: char| match MARKED.chars().position(|marked| marked == letter) {
        Some(at) => FOLDED.chars().nth(at).unwrap_or(letter),
        None => letter.to_lowercase().next().unwrap_or(letter),
    };
    word.chars().map(|letter| if letter.is_ascii() { letter.to_ascii_lowercase() } else { plain(letter) }).collect()
}

/// A text in HTML: escaped, what was hit in `<mark>`, wrapped with its language where that is not the page's.
pub struct Marked(String);

impl fmt::Display for Marked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl HtmlSafe for Marked {}

impl Marked {
    /// A text in the reader's language, or as it is.
    pub fn title(shell: &Shell, text: &LocalText, first: Language, marks: &[String]) -> Marked {
        // The shell notes what it had to borrow from another language.
        let _ = shell.show_of(text, first);
        match text.pick(shell.language, first) {
            Some(picked) => Marked::new(picked.text, picked.language, shell.language, marks),
            None => Marked(String::new()),
        }
    }

    /// The piece of a text where it is hit: in the reader's language if it is hit there, else in the language where it
    /// is, else the beginning.
    pub fn extract(shell: &Shell, text: &LocalText, first: Language, marks: &[String]) -> Marked {
        let Some(picked) = text.pick(shell.language, first) else { return Marked(String::new()) };
        let own = (plain(picked.text), picked.language);
        if is_hit(&own.0, marks) {
            return Marked::new(&piece(&own.0, marks), own.1, shell.language, marks);
        }
        let others = Language::ALL.into_iter().filter(|language| *language != own.1);
        let others = others.filter_map(|language| text.get(language).map(|text| (plain(text), language)));
        let (text, language) = others.into_iter().find(|(text, _)| is_hit(text, marks)).unwrap_or(own);
        Marked::new(&piece(&text, marks), language, shell.language, marks)
    }

    fn new(text: &str, language: Language, page: Language, marks: &[String]) -> Marked {
        let mut html = String::with_capacity(text.len() + 32);
        for (piece, is_word) in words(text) {
            let Ok(escaped) = escape(piece, Html);
            match is_word && is_marked(piece, marks) {
                true => html.push_str(&format!("<mark>{escaped}</mark>")),
                false => html.push_str(&escaped.to_string()),
            }
        }
        match language == page {
            true => Marked(html),
            false => Marked(format!("<span lang=\"{}\">{html}</span>", language.code())),
        }
    }
}

/// A text without its markup, its paragraphs parted by a dot.
fn plain(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| first_words(paragraph, usize::MAX));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The text in pieces: words, and what stands between them.
fn words(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.chars().next()?.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != is_word).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        Some((piece, is_word))
    })
}

fn is_marked(word: &str, marks: &[String]) -> bool {
    let word = folded(word);
    marks.contains(&word)
}

fn is_hit(text: &str, marks: &[String]) -> bool {
    words(text).any(|(piece, is_word)| is_word && is_marked(piece, marks))
}

/// The words of a text that are hit, as they stand there.
pub fn hit_words(text: &LocalText, marks: &[String]) -> Vec<String> {
    let texts = Language::ALL.into_iter().filter_map(|language| text.get(language));
    let hit = texts.flat_map(|text| words(text).filter(|(piece, is_word)| *is_word && is_marked(piece, marks)));
    hit.map(|(word, _)| word.to_lowercase()).collect()
}

/// The word that a typed one is most likely a slip of: it begins and ends most like it, and is about as long. None when
/// the typed word is there itself.
pub fn nearest<'a>(typed: &str, words: &'a [String]) -> Option<&'a str> {
    let typed = folded(typed);
    let folds: Vec<String> = words.iter().map(|word| folded(word)).collect();
    if folds.iter().any(|word| word.starts_with(&typed)) {
        return None;
    }
    let alike = |word: &str| {
        let begin = typed.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        let end = typed.chars().rev().zip(word.chars().rev()).take_while(|(a, b)| a == b).count();
        let longer = typed.chars().count().max(word.chars().count());
        2 * (begin + end).min(longer) * 100 / (longer + typed.chars().count())
    };
    let (score, at) = folds
        .iter()
        .enumerate()
        .map(|(at, word)| (alike(word), at))
        .max_by_key(|(score, at)| (*score, usize::MAX - at))?;
    (score >= 50).then(|| words[at].as_str())
}

/// The piece of a text around its first hit, cut between words.
fn piece(text: &str, marks: &[String]) -> String {
    let mut at = 0;
    for (piece, is_word) in words(text) {
        if is_word && is_marked(piece, marks) {
            break;
        }
        at += piece.len();
    }
    let before: usize = text[..at.min(text.len())].chars().count();
    if at >= text.len() || before <= BEFORE {
        return first_words_of(text);
    }
    let start = text.char_indices().nth(before - BEFORE).map_or(0, |(start, _)| start);
    let start = text[start..at].find(' ').map_or(start, |space| start + space + 1);
    format!("… {}", first_words_of(&text[start..]))
}

/// The beginning of a plain text, cut between words.
fn first_words_of(text: &str) -> String {
    match text.char_indices().nth(LENGTH) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text[..end].rfind(' ').unwrap_or(end);
            format!("{} …", text[..cut].trim_end_matches([',', ';', ':', '.', ' ']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn letters_are_folded_one_for_one() {
        assert_eq!(MARKED.chars().count(), FOLDED.chars().count());
        assert_eq!(folded("Bodø, ÅÄÖ Besançon Alūksne"), "bodo, aao besancon aluksne");
    }

    #[test]
    fn a_hit_is_marked_and_nothing_runs() {
        let shown = |text| Marked::new(text, Language::Fi, Language::Fi, &marks(&["tyo", "b"])).to_string();
        assert_eq!(shown("Työ & <b>"), "<mark>Työ</mark> &#38; &#60;<mark>b</mark>&#62;");
        assert_eq!(shown("Työtä"), "Työtä");
        assert_eq!(Marked::new("työ", Language::Fi, Language::En, &[]).to_string(), "<span lang=\"fi\">työ</span>");
    }

    #[test]
    fn a_slip_is_told_by_both_ends_of_a_word() {
        let words = marks(&["strategia", "maakuntahallitukselle", "Maakuntahallitus"]);
        assert_eq!(nearest("maakuntahalitus", &words), Some("Maakuntahallitus"));
        assert_eq!(nearest("maakunathallitus", &words), Some("Maakuntahallitus"));
        assert_eq!(nearest("strategia", &words), None);
        assert_eq!(nearest("koira", &words), None);
    }

    #[test]
    fn an_extract_stands_around_the_hit() {
        let text = format!("{}osuma {}", "alku ".repeat(60), "loppu ".repeat(60));
        let cut = piece(&text, &marks(&["osuma"]));
        assert!(cut.starts_with("… alku") && cut.contains("osuma loppu") && cut.ends_with("loppu …"), "{cut}");
        assert!(cut.chars().count() < LENGTH + 10, "{cut}");
        assert!(piece(&text, &[]).starts_with("alku alku"));
        assert_eq!(piece("lyhyt", &marks(&["muu"])), "lyhyt");
    }
}
