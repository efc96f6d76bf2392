//! What a page says of itself to search engines and to those who share its address. It is taken from what the page shows,
//! its title and its lead, so that the two never differ.

/// Longest description, in characters.
const LONGEST: usize = 200;

/// Where the layouts leave room for the description; what stands there serves pages without a lead.
const ROOM: &str = "<meta name=\"description\" content=\"";

/// The page with its title and description where its layout has room for them.
pub fn described(html: String) -> String {
    let Some(room) = html.find(ROOM) else { return html };
    let from = room + ROOM.len();
    let Some(to) = html[from..].find('"').map(|length| from + length) else { return html };
    let lead = between(&html[to..], "<p class=\"lead\">", "</p>").map(words).filter(|lead| !lead.is_empty());
    let about = shortened(&lead.unwrap_or_else(|| html[from..to].to_owned()));
    let title = between(&html, "<title>", "</title>").map(words).unwrap_or_default();
    format!(
        "{}{about}\">\n<meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{about}{}",
        &html[..from],
        &html[to..]
    )
}

fn between<'a>(html: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    let from = html.find(begin)? + begin.len();
    Some(&html[from..from + html[from..].find(end)?])
}

/// The words of a piece of HTML, as they may stand in an attribute.
fn words(html: &str) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.replace('\u{ad}', "").replace('"', "&quot;").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, cut between two words. A semicolon at its end may be that of an entity, and stays.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text[..end].rfind(' ').unwrap_or(0);
            format!("{}…", text[..cut].trim_end_matches([',', ':', '.', ' ', '–']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(room: &str, main: &str) -> String {
        format!("<title>A &amp; B</title>{ROOM}{room}\"><main>{main}</main>")
    }

    #[test]
    fn a_page_is_described_by_its_lead() {
        let html =
            described(page("council", "<p class=\"lead\"><span lang=\"fi\">Kai\u{ad}nuu</span> \"grows\"\n </p>"));
        assert!(html.contains("name=\"description\" content=\"Kainuu &quot;grows&quot;\">"), "{html}");
        assert!(html.contains("property=\"og:title\" content=\"A &amp; B\">"), "{html}");
        assert!(html.ends_with("</main>") && html.matches("Kainuu").count() == 2);
    }

    #[test]
    fn without_a_lead_by_what_its_layout_says() {
        let html = described(page("council", "<p>Other</p><p class=\"lead\"> </p>"));
        assert_eq!(html.matches("content=\"council\"").count(), 2, "{html}");
        assert_eq!(described("<p>no room</p>".into()), "<p>no room</p>");
    }

    #[test]
    fn a_long_lead_ends_between_words_and_never_within_an_entity() {
        let text = shortened(&"yksi &amp; kaksi ".repeat(40));
        assert!(text.chars().count() <= LONGEST + 1 && text.ends_with('…'));
        assert!(text.ends_with("yksi &amp;…"), "{text}");
    }
}
