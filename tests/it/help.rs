//! The help: in every language, with links that lead somewhere and pictures that are there; and the keys it speaks of.

use std::collections::BTreeSet;

use suunta::council::account::Role;

use crate::support::{Browser, LANGUAGES, Portal, attributes};

const TOPICS: [&str; 6] = ["", "/visitor", "/reader", "/reporter", "/editor", "/admin"];

/// Heaviest picture, in bytes, and all of them together.
const HEAVIEST: usize = 25_000;
const ALL: usize = 1_500_000;

fn in_language(language: &str, path: &str) -> String {
    if language == "en" { path.to_owned() } else { format!("/{language}{path}") }
}

/// The text of a page of the help, as it is written.
fn written(language: &str, topic: &str) -> String {
    let name = if topic.is_empty() { "index" } else { &topic[1..] };
    let file = format!("{}/src/overview/help/texts/{language}/{name}.md", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).unwrap()
}

/// What stands between two marks, as often as they come.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}

#[test]
fn every_language_says_the_same() {
    for topic in TOPICS {
        let shape = |language: &str| {
            let text = written(language, topic);
            let lines = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
            let counts =
                [lines("# "), lines("## "), lines("1. ") + lines("2. ") + lines("3. "), lines("- "), lines("| ")];
            let mut named: Vec<_> = [between(&text, "{{", "}}"), between(&text, "](", ")")].concat();
            named.sort_unstable();
            (counts, named.into_iter().map(str::to_owned).collect::<Vec<_>>())
        };
        let english = shape("en");
        assert!(english.0[0] == 1 && english.0[1] >= 3, "{topic}: {:?}", english.0);
        for language in LANGUAGES {
            assert_eq!(shape(language), english, "{language}{topic} beside English");
            let words = written(language, topic).split_whitespace().count();
            assert!((150..=430).contains(&words), "{language}{topic} has {words} words");
        }
    }
}

#[test]
fn what_it_names_is_a_text_of_the_interface() {
    let english = include_str!("../../src/platform/web/texts/en.ftl");
    for topic in TOPICS {
        for key in between(&written("en", topic), "{{", "}}") {
            let text = english.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            let text = text.unwrap_or_else(|| panic!("{topic} names {key}, which is no text"));
            assert!(!text.contains('{'), "{key} needs something filled in");
        }
    }
}

#[test]
fn its_pictures_are_there_and_light() {
    let folder = format!("{}/static/img/help", env!("CARGO_MANIFEST_DIR"));
    let (mut total, mut shown) = (0, 0);
    for language in LANGUAGES {
        for topic in TOPICS {
            for line in written(language, topic).lines().filter(|line| line.starts_with("![")) {
                let name = between(line, "](", ")").concat();
                let size = std::fs::metadata(format!("{folder}/{language}/{name}.webp")).unwrap().len() as usize;
                assert!(size > 1_000 && size <= HEAVIEST, "{language}/{name} has {size} bytes");
                (total, shown) = (total + size, shown + 1);
            }
        }
    }
    assert!(shown >= 5 * LANGUAGES.len() && total <= ALL, "{shown} pictures of {total} bytes");
}

#[tokio::test]
async fn every_link_leads_somewhere_for_whom_it_is_written() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let mut tried = BTreeSet::new();
    for language in LANGUAGES {
        for topic in TOPICS {
            let address = in_language(language, &format!("/help{topic}?in=kainuu"));
            let page = admin.get(&address).await.is(200);
            assert_eq!(page.language(), language);
            assert!(!page.text().contains("{{") && !page.text().contains("in:/"), "{address} has marks left");
            for link in attributes(&page.html(), "main a", "href") {
                if link.starts_with('#') || tried.contains(&link) {
                    continue;
                }
                let (path, mark) =
                    link.split_once('#').map_or((link.as_str(), None), |(path, mark)| (path, Some(mark)));
                let mut led = admin.get(path).await;
                if let Some(to) = led.location() {
                    led = admin.get(&to).await;
                }
                let led = led.is(200);
                let marked = mark.is_none_or(|mark| led.text().contains(&format!("id=\"{mark}\"")));
                assert!(marked, "{link} on {address} leads to no such mark");
                tried.insert(link);
            }
            for source in attributes(&page.html(), "main img", "src") {
                let picture = portal.get(&source).await.is(200);
                assert_eq!(picture.header("content-type"), "image/webp");
                assert!(picture.header("cache-control").contains("immutable"), "{source}");
            }
            for name in ["alt", "width", "height", "loading"] {
                let told = attributes(&page.html(), "main img", name);
                assert_eq!(told.len(), attributes(&page.html(), "main img", "src").len(), "{address}: {name}");
                assert!(told.iter().all(|one| !one.is_empty() && one != "0"), "{address}: {name}");
            }
        }
    }
    assert!(tried.len() > 100, "{} links", tried.len());
}

#[tokio::test]
async fn a_visitor_is_led_nowhere_that_asks_to_sign_in() {
    let portal = Portal::start().await;
    let page = portal.get("/help/admin").await.is(200);
    let links = attributes(&page.html(), "main a", "href");
    assert!(links.iter().all(|link| !link.contains("/admin/")), "{links:?}");
    assert!(page.main().contains("People and roles"), "it is named all the same");
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    let page = reader.get("/help/editor").await.is(200);
    let links = attributes(&page.html(), "main a", "href");
    assert!(links.iter().all(|link| !link.contains("/records")) && page.main().contains("Contents"), "{links:?}");
    portal.get("/help/nobody").await.is(404);
    portal.get("/help?in=nowhere").await.is(404);
    let elsewhere = portal.get("/help/visitor?in=rogaland").await.is(200);
    let links = attributes(&elsewhere.html(), "main a", "href");
    assert!(links.contains(&"/en/rogaland/strategies".to_owned()), "{links:?}");
    assert!(links.contains(&"/help/reader?in=rogaland".to_owned()), "{links:?}");
}

#[tokio::test]
async fn it_is_reached_from_where_one_stumbles() {
    let portal = Portal::start().await;
    let page = portal.get("/rogaland").await.is(200);
    assert!(attributes(&page.html(), "footer a", "href").contains(&"/nb/help?in=rogaland".to_owned()));
    for (role, word) in [(Role::Reader, "reader"), (Role::Reporter, "reporter"), (Role::Admin, "admin")] {
        let mut someone = Browser::of(&portal, "kainuu", role).await;
        let desk = someone.get("/kainuu/desk").await.is(200);
        let own = format!("/fi/help/{word}?in=kainuu");
        assert!(attributes(&desk.html(), "main a", "href").contains(&own), "{word}");
        let index = someone.get("/help").await.is(200);
        assert_eq!(index.all("main h2 .tag").len(), 1, "one of them is for a {word}");
    }
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    for (address, page) in [
        ("/kainuu/records/strategy/import", "editor?in=kainuu#looking-after"),
        ("/kainuu/records/tables", "editor?in=kainuu#looking-after"),
        ("/kainuu/review/2026-Q4/plan", "editor?in=kainuu"),
        ("/kainuu/review/2026-Q4/sittings/1", "editor?in=kainuu"),
    ] {
        let found = editor.get(address).await.is(200);
        let links = attributes(&found.html(), "main a", "href");
        assert!(links.contains(&format!("/fi/help/{page}")), "{address}");
    }
}

#[tokio::test]
async fn what_the_keys_need_stands_on_the_pages() {
    let portal = Portal::start().await;
    for page in ["/", "/kainuu"] {
        let page = portal.get(page).await.is(200);
        assert_eq!(attributes(&page.html(), "header a[data-search]", "aria-keyshortcuts"), ["Control+K Meta+K"]);
        assert!(attributes(&page.html(), "head script[type=module]", "src").iter().any(|src| src.contains("keys")));
    }
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let list = editor.get("/kainuu/review/2026-Q4/reports").await.is(200);
    let reports = attributes(&list.html(), "main li a", "href");
    let reports: Vec<_> = reports.into_iter().filter(|link| link.contains("/reports/")).collect();
    let first = editor.get(&reports[0]).await.is(200);
    assert_eq!(attributes(&first.html(), "a[data-turn=previous]", "href"), Vec::<String>::new());
    // From the first to the last and back, each once.
    let (mut at, mut walked) = (reports[0].clone(), vec![reports[0].clone()]);
    while let Some(next) = attributes(&editor.get(&at).await.is(200).html(), "a[data-turn=next]", "href").pop() {
        let back = editor.get(&next).await.is(200);
        assert_eq!(attributes(&back.html(), "a[data-turn=previous]", "href"), [at]);
        walked.push(next.clone());
        at = next;
        assert!(walked.len() <= reports.len(), "it goes round");
    }
    assert_eq!(walked, reports);
    // Ctrl+Enter keeps a report as a draft; it never hands it in.
    let form = editor.get(&reports[0]).await;
    assert_eq!(attributes(&form.html(), "form.record button[data-save]", "value"), [""]);
}
