//! A strategy is brought in through the pages and by the operator's command.

use axum::body::Body;
use axum::http::Request;
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::Role;
use uuid::Uuid;

use super::{ENGLISH, KAINUU};
use crate::support::{Answer, Browser, Form, Portal, TestDatabase, attributes, cluster_address, id_of, snapshot};

/// An organisation with nothing in it.
async fn empty_organisation(portal: &Portal) {
    let file = r#"{"format": 1, "organisation": {"slug": "tyhja", "kind": "regional_council", "name": {"fi": "Tyhjä liitto"},
        "languages": ["fi", "en"], "time_zone": "Europe/Helsinki", "hue": 200, "country": "FI"}}"#;
    let document = suunta::exchange::read("tyhja.json", file).unwrap();
    suunta::exchange::import(&portal.app.database, &document, 9).await.unwrap();
}

const BOUNDARY: &str = "----between";

async fn send(browser: &mut Browser, org: &str, name: &str, file: &[u8], texts: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (name, text) in texts {
        body.extend(
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").into_bytes(),
        );
    }
    let head = format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    let request = Request::post(format!("/{org}/records/strategy/import"))
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request, Body::from(body)).await
}

async fn count(owner: &mut PgConnection, from: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {from}"))).fetch_one(owner).await.unwrap()
}

const OF_EMPTY: &str = "organisation_id = (select id from organisation where slug = 'tyhja')";

#[tokio::test]
async fn an_empty_organisation_brings_its_strategy_in() {
    let portal = Portal::without_quarters().await;
    empty_organisation(&portal).await;
    // An organisation is known once the feed has told of it.
    crate::support::until(&portal, "/tyhja", |page| page.status == 200, "there").await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "tyhja", Role::Editor).await;
    let list = browser.get("/tyhja/strategies").await.is(200);
    assert_eq!(attributes(&list.html(), "a.add", "href"), ["/tyhja/records/strategy/import"]);
    let page = send(&mut browser, "tyhja", "C:\\docs\\003.txt", KAINUU, &[]).await.is(303).location().unwrap();
    let shown = browser.get(&page).await.is(200);
    assert_eq!(shown.all(".outline .kicker .code").len(), 21);
    assert_eq!(shown.all("#unplaced").len(), 1);
    assert!(shown.all(".printed li").len() > 200);
    let links = attributes(&shown.html(), ".note details a", "href");
    assert!(
        links.len() > 20 && links.iter().all(|link| shown.html().select(&selector(link)).next().is_some()),
        "{links:?}"
    );
    portal.get(&page).await.is(303);
    let before = snapshot(&mut owner).await;
    assert_eq!(count(&mut owner, &format!("strategy where {OF_EMPTY}")).await, 0, "nothing is stored yet");
    let opened = browser.get(&format!("{page}/store")).await.is(200);
    let missing = attributes(&opened.html(), "input[type=checkbox]", "value");
    assert_eq!(missing.len(), 9, "{missing:?}");
    let mut form = Form::to(&opened, "/store");
    for (at, name) in missing.iter().enumerate() {
        form = form.with(&format!("add.{at}"), name);
    }
    let saved = browser.submit(&form).await.is(303).location().unwrap();
    let undo = Form::to(&browser.get(&saved).await.is(200), "/undo");
    let strategy = browser.submit(&form).await.is(303).location().unwrap();
    assert_eq!(strategy, "/tyhja/strategies/kainuun-liiton-strategia-2024-2029-luonnos");
    stored(&mut owner).await;
    browser.get(&strategy).await.is(200);
    portal.get(&strategy).await.is(404);
    let measure = id_of(&mut owner, &format!("measure where {OF_EMPTY} and code = '1.2-A'")).await;
    let record = browser.get(&format!("/tyhja/records/measure/{measure}/edit")).await.is(200);
    let places = record.all("section[aria-labelledby=places] dt");
    assert!(places.iter().any(|place| place.contains("253")), "{places:?}");
    // One change, which is taken back as one.
    browser.submit(&undo).await.is(303);
    assert_eq!(snapshot(&mut owner).await, before);
    assert_eq!(count(&mut owner, "document_place").await, 0);
    // Then it can be stored once more.
    browser.submit(&form).await.is(303);
    assert_eq!(count(&mut owner, &format!("strategy where {OF_EMPTY}")).await, 1);
}

fn selector(words: &str) -> scraper::Selector {
    let id = words.trim_start_matches('#');
    scraper::Selector::parse(&format!("[id='{id}']")).unwrap()
}

async fn stored(owner: &mut PgConnection) {
    for (what, wanted) in [
        ("strategy where visibility = 'internal' and state = 'draft' and", 1),
        ("goal where parent_id is null and target_state <> '{}' and", 3),
        ("goal where parent_id is not null and", 6),
        ("measure where", 12),
        ("strategy_value where", 3),
        ("forum where", 3),
        ("party where visibility = 'internal' and", 9),
        ("model_box where", 17),
        ("responsibility where lead and", 9),
    ] {
        assert_eq!(count(&mut *owner, &format!("{what} {OF_EMPTY}")).await, wanted, "{what}");
    }
    let unread = "schedule where starts_on is null and ends_on is null and";
    assert_eq!(count(&mut *owner, &format!("{unread} {OF_EMPTY}")).await, 0);
    let boards: i64 =
        count(&mut *owner, "document_place p join measure m on m.id = p.record_id and m.code = '1.2-A'").await;
    assert!(boards > 12, "{boards} places");
}

#[tokio::test]
async fn a_tree_is_put_right_before_it_is_stored() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let page = send(&mut browser, "kainuu", "x.md", ENGLISH, &[]).await.is(303).location().unwrap();
    // A code that is no measure's, then one that is; the text stays as typed.
    let node = format!("{page}/nodes/n17");
    let form = browser.form_at(&node).await;
    let refused = browser.submit(&form.clone().with("code", "1.1-1.1").with("title", "Boilers go")).await.is(422);
    assert_eq!(refused.one("textarea#title"), "Boilers go");
    assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#code"]);
    browser.submit(&form.clone().with("code", "1.1-Z").with("title", "Boilers go")).await.is(303);
    let stale = browser.submit(&form.clone().with("title", "Something else")).await.is(409);
    assert_eq!(stale.one("textarea#title"), "Something else");
    // To another goal, with a code of its own there.
    let form = browser.form_at(&node).await;
    assert_eq!((form.get("code"), form.get("title")), ("1.1-Z", "Boilers go"));
    browser.submit(&form.clone().with("above", "n43")).await.is(303);
    let form = browser.form_at(&node).await;
    assert_eq!(form.get("code"), "2.1-C");
    browser.submit(&form.with("above", "n17")).await.is(422);
    // What could not be placed: one line to a node, one as a chapter.
    let shown = browser.get(&page).await.is(200);
    let put = Form::to(&shown, "/unplaced");
    let last = put.fields.iter().filter(|(name, _)| name.starts_with("line.")).count() - 1;
    let put = put.with("to.0", "n32").with("as.0", "description").with(&format!("to.{last}"), "new.chapter");
    browser.submit(&put).await.is(303);
    let shown = browser.get(&page).await.is(200);
    assert_eq!(shown.all(".outline [id^=n61] h3"), ["Forty people met four times."]);
    assert_eq!(shown.all("#unplaced"), ["3 riviä vailla paikkaa"]);
    // What is left out is not stored.
    let form = browser.form_at(&format!("{page}/nodes/n11")).await;
    browser.submit(&form.with("left_out", "true")).await.is(303);
    let opened = browser.get(&format!("{page}/store")).await.is(200);
    let refused = browser.submit(&Form::to(&opened, "/store").with("title", "").with("dated", "x")).await.is(422);
    assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#title", "#dated"]);
    let stored = browser.submit(&Form::to(&opened, "/store")).await.is(303).location().unwrap();
    browser.get(&stored).await.is(200);
    let strategy = browser.get("/kainuu/strategies/northern-shore-county-strategy-2026-2030").await.is(200);
    assert!(!strategy.main().contains("Clean energy") && strategy.main().contains("Boilers go"), "{}", strategy.main());
}

#[tokio::test]
async fn what_is_no_document_is_refused_and_what_waits_is_nobody_elses() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Editor).await;
    for file in [&b"\0\x01\x02\x03"[..], b"PK\x03\x04", b"", b"  \n"] {
        let refused = send(&mut browser, "kainuu", "x", file, &[]).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#file"]);
    }
    let kept = send(&mut browser, "kainuu", "x", b"\0\x01", &[("text", "Tavoite 1: X")]).await.is(422);
    assert_eq!(kept.one("textarea#text"), "Tavoite 1: X", "what was typed stays");
    assert_eq!(send(&mut browser, "kainuu", "x", &vec![b'a'; 13 << 20], &[]).await.status, 413);
    // A pasted text; the same form twice is one document.
    let key = Uuid::now_v7().to_string();
    let texts =
        [("text", "# Strategia 2025\n\nTavoite 1: Ilma\n\nToimenpide 1.1: Puhdas \u{202E}ilma"), ("key", key.as_str())];
    let page = send(&mut browser, "kainuu", "", b"", &texts).await.is(303).location().unwrap();
    assert_eq!(send(&mut browser, "kainuu", "", b"", &texts).await.is(303).location().unwrap(), page);
    assert_eq!(count(&mut portal.owner().await, "document_draft").await, 1);
    outsider.get(&page).await.is(404);
    outsider.get(&page.replace("kainuu", "kuopio")).await.is(404);
    outsider.post(&format!("{}/store", page.replace("kainuu", "kuopio")), "title=x").await.is(404);
    outsider.post(&format!("{}/remove", page.replace("kainuu", "kuopio")), "sure=true").await.is(404);
    browser.get(&format!("{page}/nodes/nowhere")).await.is(404);
    browser.get("/kainuu/documents/x").await.is(404);
    browser.post(&format!("{page}/remove"), "").await.is(303);
    browser.get(&page).await.is(200);
    browser.post(&format!("{page}/remove"), "sure=true").await.is(303);
    browser.get(&page).await.is(404);
}

#[tokio::test]
async fn an_editors_words_are_known_to_the_next_document() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let document = b"# Strategy 2030\n\n## Spearhead 1: Air\n\n### Goal 1.1: Clean air\n";
    let areas = async |browser: &mut Browser| {
        let page = send(browser, "kainuu", "x.md", document, &[]).await.is(303).location().unwrap();
        browser.get(&page).await.is(200).all(".outline .deep-1 h3")
    };
    assert_eq!(areas(&mut browser).await, ["Clean air"]);
    browser.post("/kainuu/records/level_word/new", "word=Spearhead&means=area").await.is(303);
    browser.post("/kainuu/records/level_word/new", "word=Spearhead&means=goal").await.is(422);
    assert_eq!(areas(&mut browser).await, ["Air"]);
}

#[tokio::test]
async fn what_waited_for_thirty_days_is_gone() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    send(&mut browser, "kainuu", "x.md", ENGLISH, &[]).await.is(303);
    portal.clock.set("2026-12-22T07:00:00Z");
    suunta::exchange::document::erase(&portal.app).await.unwrap();
    assert_eq!(count(&mut portal.owner().await, "document_draft").await, 1);
    portal.clock.set("2026-12-22T09:00:00Z");
    suunta::exchange::document::erase(&portal.app).await.unwrap();
    assert_eq!(count(&mut portal.owner().await, "document_draft").await, 0);
}

fn command(database: &TestDatabase, arguments: &[&str]) -> std::process::Output {
    let address = cluster_address(database);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_suunta"));
    command.args(arguments).env("DATABASE_URL", address).stdin(std::process::Stdio::null()).output().unwrap()
}

#[tokio::test]
async fn an_operator_takes_a_document_in() {
    let database = TestDatabase::plain().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/documents/kainuu-2024-2029.txt");
    let arguments = ["import", "document", file, "--organisation", "kuopio"];
    let shown = command(&database, &[&arguments[..], &["--preview"]].concat());
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    let tree: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!((tree["nodes"][0]["kind"].as_str(), tree["nodes"][0]["line"].as_i64()), (Some("area"), Some(80)));
    let here = "organisation_id = (select id from organisation where slug = 'kuopio')";
    let before = count(&mut owner, &format!("measure where {here}")).await;
    let done = command(&database, &arguments);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && said.contains("line 7 found no place: Jouni Ponnikas"), "{said}");
    assert_eq!(count(&mut owner, &format!("measure where {here}")).await, before + 12);
    let wrong = command(&database, &["import", "document", file, "--organisation", "nowhere"]);
    assert_eq!((wrong.status.code(), String::from_utf8_lossy(&wrong.stderr).lines().count()), (Some(1), 1));
}
