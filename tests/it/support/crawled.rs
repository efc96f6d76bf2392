//! Every page of the portal, found as a crawler finds them: from the front page in each language, link by link.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use axum::body::Body;
use axum::http::Request;
use scraper::{ElementRef, Html, Selector};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use suunta::platform::web::Front;

use super::answer::{attributes, text_of, texts};
use super::portal::send;
use super::{Answer, ORGANISATIONS, Portal, SEEN_AS};

pub const LANGUAGES: [&str; 5] = ["fi", "sv", "nb", "nn", "en"];
/// Pages asked for at once.
const AT_ONCE: usize = 8;

/// One crawl serves every test that looks at all pages.
static CRAWLED: LazyLock<Crawled> = LazyLock::new(|| {
    let crawl = || tokio::runtime::Runtime::new().unwrap().block_on(Crawled::crawl());
    std::thread::spawn(crawl).join().expect("the crawl ends well")
});

/// All pages by address, and where each other address led.
pub struct Crawled {
    pub pages: BTreeMap<String, Facts>,
    /// Addresses that are no page: files, redirects, failures.
    pub others: BTreeMap<String, Other>,
    /// The first page that links to an address.
    pub linked_from: BTreeMap<String, String>,
}

pub struct Other {
    pub status: u16,
    pub leads_to: Option<String>,
}

/// What the tests ask about a page; the page itself is not kept.
pub struct Facts {
    pub language: String,
    pub titles: Vec<String>,
    /// Headings in their order, with their level.
    pub headings: Vec<(u8, String)>,
    /// Addresses within the portal.
    pub links: BTreeSet<String>,
    /// `style=`, `<style>` and scripts in the page.
    pub inline: Vec<String>,
    /// All that can be read or heard.
    pub text: String,
    /// What of it is said to be in the page's language, and is neither quoted nor drawn.
    pub own: String,
    pub canonical: String,
}

impl Crawled {
    pub fn get() -> &'static Crawled {
        &CRAWLED
    }

    /// Pages of an organisation in a language.
    pub fn of<'a>(&'a self, organisation: &str, language: &'a str) -> impl Iterator<Item = (&'a str, &'a Facts)> {
        let first = ORGANISATIONS.iter().find(|(slug, _)| *slug == organisation).unwrap().1;
        let front = if language == first { format!("/{organisation}") } else { format!("/{language}/{organisation}") };
        let below = format!("{front}/");
        self.pages
            .iter()
            .filter(move |(address, _)| **address == front || address.starts_with(&below))
            .map(|(address, facts)| (address.as_str(), facts))
    }

    async fn crawl() -> Crawled {
        let portal = Portal::start().await;
        let mut crawled = Crawled { pages: BTreeMap::new(), others: BTreeMap::new(), linked_from: BTreeMap::new() };
        let mut ahead: Vec<String> =
            vec!["/".into(), "/sitemap.xml".into(), "/sitemap-portal.xml".into(), "/robots.txt".into()];
        ahead.extend(LANGUAGES.iter().filter(|code| **code != "en").map(|code| format!("/{code}")));
        let mut known: BTreeSet<String> = ahead.iter().cloned().collect();
        let mut under_way = JoinSet::new();
        loop {
            while under_way.len() < AT_ONCE
                && let Some(address) = ahead.pop()
            {
                under_way.spawn(visit(portal.router(), address));
            }
            let Some(visited) = under_way.join_next().await else { break };
            let (address, seen) = visited.unwrap();
            let links = match &seen {
                Seen::Page(facts) => facts.links.clone(),
                Seen::Other(other) => other.leads_to.iter().cloned().collect(),
            };
            for link in links.into_iter().filter(|link| known.insert(link.clone())) {
                crawled.linked_from.insert(link.clone(), address.clone());
                ahead.push(link);
            }
            match seen {
                Seen::Page(facts) => drop(crawled.pages.insert(address, facts)),
                Seen::Other(other) => drop(crawled.others.insert(address, other)),
            }
        }
        crawled
    }
}

enum Seen {
    Page(Facts),
    Other(Other),
}

/// Papers are set one at a time: without optimisation each takes the patience of a request.
static PAPER: Semaphore = Semaphore::const_new(1);

async fn visit(router: Front, address: String) -> (String, Seen) {
    let _turn = if address.ends_with(".pdf") { Some(PAPER.acquire().await.unwrap()) } else { None };
    // Signed-in readers send a cookie; their pages are neither kept nor compressed, which saves the crawl half its time.
    let request = Request::get(&address).header("cookie", "crawl=1").body(Body::empty()).unwrap();
    let answer = send(router, request).await;
    let is_page = answer.status.is_success() && answer.header("content-type").starts_with("text/html");
    let seen = match is_page {
        true => Seen::Page(Facts::of(&answer)),
        false => Seen::Other(Other { status: answer.status.as_u16(), leads_to: answer.location() }),
    };
    (address, seen)
}

impl Facts {
    fn of(answer: &Answer) -> Facts {
        let html = answer.html();
        let heading = Selector::parse("h1, h2, h3, h4, h5, h6").unwrap();
        let headings = html.select(&heading);
        Facts {
            language: attributes(&html, "html", "lang").concat(),
            titles: texts(&html, "head > title"),
            headings: headings.map(|heading| (heading.value().name().as_bytes()[1] - b'0', text_of(heading))).collect(),
            links: links(&html, &answer.address),
            inline: inline(&html),
            text: texts(&html, "body").concat() + " " + &attributes(&html, "img", "alt").join(" "),
            own: own_text(&html),
            canonical: attributes(&html, "link[rel=canonical]", "href").concat(),
        }
    }
}

/// What a page says in its own language: without what is marked as another's, quoted, drawn or never seen.
pub fn own_text(html: &Html) -> String {
    let root = html.root_element();
    let mut said = String::new();
    gather(root, root.attr("lang").unwrap_or_default(), &mut said);
    // Places where a long word may break are no part of it.
    said.replace('\u{ad}', "")
}

fn gather(element: ElementRef<'_>, page: &str, said: &mut String) {
    const SILENT: [&str; 8] = ["head", "script", "style", "svg", "q", "code", "pre", "textarea"];
    let name = element.value().name();
    if SILENT.contains(&name) || element.attr("lang").is_some_and(|own| own != page) {
        return;
    }
    if name != "wbr" {
        said.push('\n');
    }
    for label in ["alt", "aria-label", "title", "placeholder"].iter().filter_map(|label| element.attr(label)) {
        said.push_str(label);
        said.push('\n');
    }
    for child in element.children() {
        match ElementRef::wrap(child) {
            Some(inner) => gather(inner, page, said),
            None => child.value().as_text().into_iter().for_each(|text| said.push_str(text)),
        }
    }
}

/// Addresses of this portal that the page names: links, forms, files, the page in other languages.
fn links(html: &Html, own: &str) -> BTreeSet<String> {
    let named = [("[href]", "href"), ("[src]", "src"), ("form", "action")];
    let addresses = named.iter().flat_map(|(selector, name)| attributes(html, selector, name));
    let here = addresses.filter_map(|address| {
        let address = address.strip_prefix(SEEN_AS).unwrap_or(&address);
        let page = address.split('#').next().unwrap_or_default();
        match page {
            "" => None,
            page if page.starts_with('?') => Some(format!("{}{page}", own.split('?').next().unwrap_or_default())),
            page if page.starts_with('/') => Some(page.to_owned()),
            _ if address.contains("://") || address.starts_with("mailto:") => None,
            odd => Some(format!("/relative-address/{odd}")),
        }
    });
    here.collect()
}

fn inline(html: &Html) -> Vec<String> {
    let forbidden = "[style], style, script:not([src]):not([type='application/ld+json']), [onclick], [onload], [onchange], [onsubmit], a[href^='javascript:']";
    html.select(&Selector::parse(forbidden).unwrap())
        .map(|element| element.html().chars().take(120).collect())
        .collect()
}
