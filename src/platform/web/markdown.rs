//! Text that editors write, as safe HTML.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Markdown as HTML that may stand in a page under an `h2`: headings begin at `h3`, raw HTML is shown
/// as text, links lead to web pages and mail only.
pub fn markdown(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(text, options).map(|event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: shifted(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(shifted(level))),
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        event => event,
    });
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, events);
    ammonia::Builder::default()
        .url_schemes(["http", "https", "mailto"].into())
        .link_rel(Some("noopener"))
        .rm_tags(["img"])
        .clean(&out)
        .to_string()
}

/// A page's `h1` and the section's `h2` stand above: `#` and `##` become `h3`, deeper ones follow.
fn shifted(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

/// The beginning of a text without markup, at most `length` characters, for lists of what was found.
pub fn first_words(text: &str, length: usize) -> String {
    let mut plain = String::new();
    for event in Parser::new(text) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !plain.ends_with(' ') => plain.push(' '),
            _ => {}
        }
    }
    let plain = plain.trim();
    match plain.char_indices().nth(length) {
        None => plain.to_owned(),
        Some((end, _)) => {
            let cut = plain[..end].rfind(' ').unwrap_or(end);
            format!("{}…", plain[..cut].trim_end_matches([',', ';', ':', '.', ' ']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_shifted_and_nothing_runs() {
        assert_eq!(markdown("## A").trim(), "<h3>A</h3>");
        let html = markdown(
            "<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/y.png) <svg onload=1>",
        );
        assert!(
            !html.contains("<script")
                && !html.contains("javascript:")
                && !html.contains("<img")
                && !html.contains("<svg"),
            "{html}"
        );
    }

    #[test]
    fn the_beginning_ends_at_a_word() {
        assert_eq!(first_words("**Yksi** kaksi kolme", 12), "Yksi kaksi…");
        assert_eq!(first_words("Yksi", 12), "Yksi");
    }
}
