//! Text that editors write, as safe HTML.

use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Deepest that lists and quotations are put into each other. Nobody writes so on purpose, and the time that HTML takes
/// to be read grows with the square of its depth: twenty thousand signs of quotation would take a minute.
const DEEPEST: usize = 60;

/// Markdown as HTML that may stand in a page: `##` becomes a heading of `level` and deeper ones follow, raw HTML is
/// shown as text, links lead where `link` says, to web pages and mail only.
pub fn marked_up(text: &str, level: u8, link: impl Fn(&str) -> String) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(text, options).map(|event| match event {
        Event::Start(Tag::Heading { level: heading, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: shifted(heading, level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(heading)) => Event::End(TagEnd::Heading(shifted(heading, level))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: link(&dest_url).into(), title, id })
        }
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        event => event,
    });
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, shallow(events));
    CLEANER.clean(&out).to_string()
}

/// What may stand in a page. Its lists are long, so they are made once.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::default();
    cleaner.url_schemes(["http", "https", "mailto"].into()).link_rel(Some("noopener")).rm_tags(["img"]);
    cleaner
});

/// The events without the tags that lie too deep; what stands in them stays.
fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut depth = 0_usize;
    events.filter(move |event| match event {
        Event::Start(_) => {
            depth += 1;
            depth <= DEEPEST
        }
        Event::End(_) => {
            depth = depth.saturating_sub(1);
            depth < DEEPEST
        }
        _ => true,
    })
}

/// `#` and `##` take the level that is free; deeper ones stay as far below.
fn shifted(heading: HeadingLevel, level: u8) -> HeadingLevel {
    let below = (heading as u8).saturating_sub(HeadingLevel::H2 as u8);
    HeadingLevel::try_from(usize::from(level + below)).unwrap_or(HeadingLevel::H6)
}

/// The beginning of a text without markup, at most `length` characters, for lists of what was found.
pub fn first_words(text: &str, length: usize) -> String {
    let mut plain = String::new();
    for event in Parser::new(text) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item)
                if !plain.ends_with(' ') =>
            {
                plain.push(' ')
            }
            _ => {}
        }
    }
    let plain = plain.trim();
    match plain.char_indices().nth(length) {
        None => plain.to_owned(),
        Some((end, _)) => {
            let whole_word = plain[end..].starts_with(' ');
            let cut = if whole_word { end } else { plain[..end].rfind(' ').unwrap_or(end) };
            format!("{}…", plain[..cut].trim_end_matches([',', ';', ':', '.', ' ']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_shifted_and_nothing_runs() {
        assert_eq!(marked_up("## A\n### B", 3, str::to_owned).trim(), "<h3>A</h3>\n<h4>B</h4>");
        let html = marked_up(
            "a <script>alert(1)</script> <svg onload=1> [x](javascript:alert(1)) ![y](https://example.org/y.png)",
            2,
            str::to_owned,
        );
        for refused in ["<script", "<svg", "href=\"javascript", "<img"] {
            assert!(!html.contains(refused), "{refused} in {html}");
        }
        assert!(marked_up("[x](https://example.org)", 2, str::to_owned).contains("href=\"https://example.org\""));
    }

    #[test]
    fn what_lies_too_deep_is_shown_without_its_depth() {
        for sign in [">", "- ", "1. "] {
            let html = marked_up(&format!("{}x", sign.repeat(20_000)), 2, str::to_owned);
            assert!(html.contains('x') && html.len() < 4_000, "{} bytes", html.len());
        }
        assert_eq!(marked_up("> - > x", 2, str::to_owned).matches("<blockquote>").count(), 2);
    }

    #[test]
    fn the_beginning_ends_at_a_word() {
        assert_eq!(first_words("**Yksi** kaksi kolme", 12), "Yksi kaksi…");
        assert_eq!(first_words("Yksi", 12), "Yksi");
    }
}
