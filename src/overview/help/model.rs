//! How a text of the help is written, and what it says on a page.
//!
//! `# ` is the title and the paragraph below it the lead; `## ` begins a section, with its mark in braces where it is
//! linked to: `## Keyboard {keyboard}`. `{{key}}` is a text of the interface. A link to `at:/review` leads to the
//! organisation's page, one to `in:/desk` to a page of its own people, and is no link for others. A line
//! `![what is seen](name)` is the picture of that name in the page's language.

use rust_embed::RustEmbed;

use crate::council::account::Role;
use crate::platform::web::{Assets, marked_up};
use crate::platform::words::Language;

#[derive(RustEmbed)]
#[folder = "src/overview/help/texts/"]
struct Texts;

/// Whom a page of the help is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    Visitor,
    Reader,
    Reporter,
    Editor,
    Admin,
}

impl Topic {
    pub const ALL: [Topic; 5] = [Topic::Visitor, Topic::Reader, Topic::Reporter, Topic::Editor, Topic::Admin];

    /// Its name in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Topic::Visitor => "visitor",
            Topic::Reader => "reader",
            Topic::Reporter => "reporter",
            Topic::Editor => "editor",
            Topic::Admin => "admin",
        }
    }

    /// The page that an address names.
    pub fn parse(word: &str) -> Option<Topic> {
        Topic::ALL.into_iter().find(|topic| topic.word() == word)
    }

    /// The role that it is written for, where it is for one.
    pub fn role(self) -> Option<Role> {
        Role::parse(self.word())
    }
}

/// A page of the help as it is shown.
pub struct Told {
    pub title: String,
    /// What one can do here, in one paragraph; HTML.
    pub lead: String,
    pub sections: Vec<Section>,
}

/// What stands below one heading.
pub struct Section {
    pub mark: String,
    pub heading: String,
    pub pieces: Vec<Piece>,
}

/// A piece of a section, in the order in which they are read.
pub enum Piece {
    /// Paragraphs, lists and tables; HTML.
    Words(String),
    Picture(Picture),
}

/// A picture of a page of the portal.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    pub address: String,
    /// What is seen in it, for those who do not see it.
    pub alt: String,
    pub width: u32,
    pub height: u32,
}

/// What the words of a page need from where they are read.
pub struct Reach<'a> {
    pub language: Language,
    /// A text of the interface.
    pub text: &'a dyn Fn(&str) -> String,
    /// Where a link leads that is of the portal itself, or of the organisation (`at:`, `in:`); none where it does not.
    pub link: &'a dyn Fn(&str) -> Option<String>,
}

/// The text of a page of the help, as it is written.
pub fn written(language: Language, name: &str) -> String {
    let file = Texts::get(&format!("{}/{name}.md", language.code()));
    file.map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}

/// What the text of a page says to its reader.
pub fn told(text: &str, reach: &Reach<'_>) -> Told {
    let (head, rest) = text.split_once("\n## ").unwrap_or((text, ""));
    let (title, lead) = head.trim().split_once('\n').unwrap_or((head.trim(), ""));
    let sections = rest.split("\n## ").filter(|section| !section.trim().is_empty());
    Told {
        title: title.trim_start_matches("# ").trim().to_owned(),
        lead: words(lead, reach).trim().trim_start_matches("<p>").trim_end_matches("</p>").to_owned(),
        sections: sections.enumerate().map(|(number, text)| section(number, text, reach)).collect(),
    }
}

fn section(number: usize, text: &str, reach: &Reach<'_>) -> Section {
    let (heading, body) = text.split_once('\n').unwrap_or((text, ""));
    let (heading, mark) = match heading.trim().strip_suffix('}').and_then(|heading| heading.rsplit_once('{')) {
        Some((heading, mark)) => (heading.trim(), mark.to_owned()),
        None => (heading.trim(), format!("part-{}", number + 1)),
    };
    let (mut pieces, mut lines) = (Vec::new(), String::new());
    for line in body.lines() {
        match picture(line, reach.language) {
            Some(picture) => {
                pieces.push(Piece::Words(words(&std::mem::take(&mut lines), reach)));
                pieces.push(Piece::Picture(picture));
            }
            None => lines.extend([line, "\n"]),
        }
    }
    pieces.push(Piece::Words(words(&lines, reach)));
    pieces.retain(|piece| !matches!(piece, Piece::Words(words) if words.trim().is_empty()));
    Section { mark, heading: heading.to_owned(), pieces }
}

/// The picture that a line names.
fn picture(line: &str, language: Language) -> Option<Picture> {
    let (alt, name) = line.trim().strip_prefix("![")?.strip_suffix(')')?.split_once("](")?;
    let file = format!("img/help/{}/{name}.webp", language.code());
    let (width, height) = Assets::get().size(&file).unwrap_or_default();
    Some(Picture { address: Assets::get().address(&file), alt: alt.to_owned(), width, height })
}

fn words(text: &str, reach: &Reach<'_>) -> String {
    let linked = without_dead_links(&named(text, reach.text), reach.link);
    marked_up(&linked, 3, |link| (reach.link)(link).unwrap_or_else(|| link.to_owned()))
}

/// The text with the names of the interface in the places of their keys.
fn named(text: &str, of: &dyn Fn(&str) -> String) -> String {
    let mut parts = text.split("{{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once("}}") {
            Some((key, rest)) => out.extend(["**", &of(key), "**", rest]),
            None => out.push_str(part),
        }
    }
    out
}

/// The text in which a link that leads nowhere for its reader is its words alone.
fn without_dead_links(text: &str, link: &dyn Fn(&str) -> Option<String>) -> String {
    let mut parts = text.split('[');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let found = part.split_once("](").and_then(|(label, rest)| Some((label, rest.split_once(')')?)));
        match found {
            Some((label, (address, rest))) if link(address).is_none() => out.extend([label, rest]),
            _ => out.extend(["[", part]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Told {
        let link = |link: &str| match link.split_once(':') {
            Some(("at", below)) => Some(format!("/kainuu{below}")),
            Some(("in", _)) => None,
            _ => Some(link.to_owned()),
        };
        told(text, &Reach { language: Language::En, text: &|key| key.to_uppercase(), link: &link })
    }

    fn html(section: &Section) -> String {
        let words = section.pieces.iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(words.as_str()),
            Piece::Picture(_) => None,
        });
        words.collect::<String>().replace('\n', "")
    }

    #[test]
    fn a_text_has_a_title_a_lead_and_sections_with_marks() {
        let told = of("# Help\n\nBegin *here*.\n\n## Keys {keys}\n\nPress.\n\n## More\n\n1. One\n");
        assert_eq!((told.title.as_str(), told.lead.as_str()), ("Help", "Begin <em>here</em>."));
        let marks: Vec<_> = told.sections.iter().map(|one| (one.mark.as_str(), one.heading.as_str())).collect();
        assert_eq!(marks, [("keys", "Keys"), ("part-2", "More")]);
        assert_eq!(html(&told.sections[1]), "<ol><li>One</li></ol>");
    }

    #[test]
    fn buttons_are_named_and_links_lead_where_the_reader_may_go() {
        let told = of("# A\n\nb\n\n## C\n\n[{{review}}](at:/review), [{{desk}} (yours)](in:/desk): {{save}}.\n");
        let expected = "<p><a href=\"/kainuu/review\" rel=\"noopener\"><strong>REVIEW</strong></a>, \
            <strong>DESK</strong> (yours): <strong>SAVE</strong>.</p>";
        assert_eq!(html(&told.sections[0]), expected);
    }

    #[test]
    fn a_picture_stands_between_the_words() {
        let told = of("# A\n\nb\n\n## C\n\nBefore.\n\n![A form](report)\n\nAfter.\n");
        let [Piece::Words(before), Piece::Picture(picture), Piece::Words(after)] = &told.sections[0].pieces[..] else {
            panic!("words, a picture, words");
        };
        assert!(before.contains("Before") && after.contains("After") && picture.alt == "A form");
    }
}
