//! The pages of the interface: somebody who has never seen it copies what stands there, and it works.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Request;
use serde_json::Value;
use suunta::council::account::Role;

use super::{document, json};
use crate::support::{Answer, Browser, LANGUAGES, Portal, SEEN_AS, attributes};

/// The words of a command as a shell reads them: in quotes, and on with a backslash at the end of a line.
fn words(command: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    let mut letters = command.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, quote) {
            (letter, Some(open)) if letter == open => quote = None,
            ('\'' | '"', None) => quote = Some(letter),
            ('\\', None) if letters.peek() == Some(&'\n') => {}
            (letter, None) if letter.is_whitespace() => {
                words.extend(Some(std::mem::take(&mut word)).filter(|w| !w.is_empty()))
            }
            (letter, _) => word.push(letter),
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

/// Does what `curl` would do with a command of the page.
async fn run(portal: &Portal, command: &str, token: &str) -> Answer {
    let mut words = words(command).into_iter();
    assert_eq!(words.next().as_deref(), Some("curl"), "{command}");
    let (mut method, mut address, mut headers, mut body) = ("GET".to_owned(), None, Vec::new(), None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "-X" => method = words.next().unwrap(),
            "-H" => headers.push(words.next().unwrap().replace("$TOKEN", token)),
            "-d" => body = words.next(),
            "-i" => {}
            _ => assert_eq!(address.replace(word), None, "one address in {command}"),
        }
    }
    let address = address.unwrap();
    let address = address.strip_prefix(SEEN_AS).unwrap_or_else(|| panic!("{address} is another portal"));
    let request = headers.iter().fold(Request::builder().method(method.as_str()).uri(address), |request, header| {
        let (name, value) = header.split_once(": ").unwrap();
        request.header(name, value)
    });
    portal.send(request.body(body.map_or_else(Body::empty, Body::from)).unwrap()).await
}

/// The commands of a page, each with the answer that stands below it, if one does.
fn commands(page: &Answer) -> Vec<(String, Option<Value>)> {
    let mut found: Vec<(String, Option<Value>)> = Vec::new();
    let selector = scraper::Selector::parse("main pre code").unwrap();
    for code in page.html().select(&selector) {
        let text = code.text().collect::<String>();
        if text.starts_with("curl") {
            found.push((text, None));
        } else if let (Ok(answer), Some(last)) = (serde_json::from_str(&text), found.last_mut()) {
            last.1 = Some(answer);
        }
    }
    found
}

/// Whether an answer is what the page shows of it: with the beginnings of its lists and long texts.
fn is_shown(shown: &Value, true_one: &Value) -> bool {
    match (shown, true_one) {
        (Value::String(shown), Value::String(told)) => match shown.strip_suffix('…') {
            Some(beginning) => told.starts_with(beginning),
            None => shown == told,
        },
        (Value::Array(shown), Value::Array(told)) if told.len() > 1 => {
            shown.len() == 2 && shown[1] == "…" && is_shown(&shown[0], &told[0])
        }
        (Value::Array(shown), Value::Array(told)) => {
            shown.len() == told.len() && shown.iter().zip(told).all(|(shown, told)| is_shown(shown, told))
        }
        (Value::Object(shown), Value::Object(told)) => {
            shown.len() == told.len()
                && shown.iter().all(|(name, shown)| told.get(name).is_some_and(|told| is_shown(shown, told)))
        }
        (shown, told) => shown == told,
    }
}

/// A token of an editor, which may send everything.
async fn token(portal: &Portal) -> String {
    let mut admin = Browser::of(portal, "kainuu", Role::Admin).await;
    let form = "name=Talous&role=editor&party=&expires_on=2027-05-31";
    admin.post("/kainuu/admin/tokens", form).await.is(200).one("[role=status] code")
}

#[tokio::test]
async fn every_command_of_every_page_works_and_brings_what_is_shown() {
    let portal = Portal::start().await;
    let token = token(&portal).await;
    let start = portal.get("/api").await.is(200);
    let links = attributes(&start.html(), "main .rows a", "href");
    assert!(links.len() > 20, "{links:?}");
    let (mut read, mut sent) = (0, 0);
    for address in std::iter::once("/api".to_owned()).chain(links) {
        let page = portal.get(&address).await.is(200);
        let commands = commands(&page);
        // Nobody comes with lessons or meetings; their pages say so.
        assert!(!commands.is_empty() || ["/api/lessons", "/api/meetings"].contains(&address.as_str()), "{address}");
        for (command, shown) in commands {
            let answer = run(&portal, &command, &token).await;
            let posts = command.contains("-X POST");
            let wanted = if command.contains("kind=x") { 400..=400 } else { 200..=201 };
            assert!(wanted.contains(&answer.status.as_u16()), "{command}: {} {}", answer.status, answer.text());
            match shown {
                Some(shown) if posts => {
                    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
                    assert_eq!(names(&shown), names(&json(&answer)), "{command}");
                }
                Some(shown) => assert!(is_shown(&shown, &json(&answer)), "{command} brings not {shown}"),
                None => assert_eq!(address, "/api", "{command} shows no answer"),
            }
            (read, sent) = (read + usize::from(!posts), sent + usize::from(posts));
        }
    }
    assert!(read > 35 && sent == 2, "{read} read, {sent} sent");
}

#[tokio::test]
async fn its_pages_tell_of_every_address_and_field_in_five_languages() {
    let portal = Portal::start().await;
    let document = document(&portal).await;
    let addresses: BTreeSet<String> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| methods.as_object().unwrap().keys().map(move |method| (path, method)))
        .map(|(path, method)| format!("{} {path}", method.to_uppercase()))
        .collect();
    let mut titles = BTreeSet::new();
    for language in LANGUAGES {
        let prefix = if language == "en" { String::new() } else { format!("/{language}") };
        let page = portal.get(&format!("{prefix}/api")).await.is(200);
        assert_eq!(page.language(), language);
        let told: BTreeSet<String> = page.all("main .routes code").into_iter().collect();
        assert_eq!(told, addresses, "{language}");
        assert!(attributes(&page.html(), "main a", "href").contains(&"/api/openapi.json".to_owned()));
        titles.insert(page.one("h1"));
        let one = portal.get(&format!("{prefix}/api/measures")).await.is(200);
        let fields = one.all("main tbody th code");
        for field in ["phase", "limit", "after", "target_state", "starts_on", "publisher"] {
            assert!(fields.contains(&field.to_owned()), "{language}: {field} of {fields:?}");
        }
    }
    assert_eq!(titles.len(), 5, "{titles:?}");
    portal.get("/api/nothing").await.is(404);
    for footer in ["/", "/kainuu"] {
        let page = portal.get(footer).await;
        assert!(attributes(&page.html(), "footer a", "href").iter().any(|link| link.ends_with("/api")), "{footer}");
    }
}

#[tokio::test]
async fn a_portal_without_anybody_still_explains_itself() {
    let portal = Portal::start().await;
    crate::support::run(&mut portal.owner().await, "update measure set visibility = 'internal'").await;
    crate::support::until(
        &portal,
        "/api/measures",
        |page| page.status == 200 && !page.text().contains("pre><code>curl"),
        "there is none",
    )
    .await;
    let page = portal.get("/api/measures").await.is(200);
    assert!(page.main().contains("Nothing of this kind") && page.all("main tbody th").len() > 10);
    let start = portal.get("/api").await.is(200);
    let commands = commands(&start);
    run(&portal, &commands[0].0, "").await.is(200);
}
