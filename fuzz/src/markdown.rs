//! Text of editors as HTML.

use scraper::Html;
use scraper::node::Node;
use suunta::platform::web::{first_words, marked_up};

/// All elements that a text may become. What is not here does not run, load or send anything.
const ELEMENTS: &str = " a abbr acronym area article aside b bdi bdo blockquote br caption center cite code col colgroup \
    data dd del details dfn div dl dt em figcaption figure footer h2 h3 h4 h5 h6 hr i ins kbd li map mark nav ol p pre q rp \
    rt ruby s samp small span strike strong sub summary sup table tbody td th thead time tr tt u ul var wbr ";
/// What the tree has around them.
const AROUND: [&str; 2] = ["html", "body"];
/// All attributes that they may have.
const ATTRIBUTES: [&str; 10] =
    ["href", "rel", "title", "start", "align", "lang", "colspan", "rowspan", "hreflang", "span"];
/// All that a link may begin with, if it names a scheme.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Nothing runs; the HTML is what a browser makes of it; it is not much larger than the text.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let html = marked_up(&text, 2, str::to_owned);
    // Tables may fill up with empty cells, of which the reader of Markdown makes a quarter of a million at most.
    assert!(html.len() <= text.len() * 60 + (4 << 20), "{} from {}", html.len(), text.len());
    let tree = Html::parse_fragment(&html);
    for node in tree.tree.values() {
        match node {
            Node::Element(element) => {
                let name = element.name();
                assert!(ELEMENTS.contains(&format!(" {name} ")) || AROUND.contains(&name), "<{name}> in {html:?}");
                element.attrs().for_each(|(name, value)| attribute(name, value, &html));
            }
            Node::Comment(_) | Node::ProcessingInstruction(_) => panic!("{node:?} in {html:?}"),
            _ => {}
        }
    }
    // Written out of a browser's tree it is the same, but for the order of attributes.
    assert!(!html.contains("<html") && !html.contains("<body"), "{html:?}");
    let body = tree.root_element().descendent_elements().find(|element| element.value().name() == "body");
    let written = body.unwrap_or(tree.root_element()).inner_html();
    assert_eq!(written.len(), html.len(), "a browser makes something else of {html:?}: {written:?}");
    let first = first_words(&text, 40);
    assert!(first.chars().count() <= 41, "{first:?}");
}

fn attribute(name: &str, value: &str, html: &str) {
    assert!(ATTRIBUTES.contains(&name), "{name}={value:?} in {html:?}");
    if name == "href" {
        // As browsers read addresses: what is not to be seen does not count.
        let plain: String = value.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
        let scheme = plain.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let is_one = |scheme: &String| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        };
        let named = scheme.filter(is_one);
        assert!(named.is_none_or(|scheme| SCHEMES.contains(&scheme.as_str())), "{value:?} in {html:?}");
    }
}
