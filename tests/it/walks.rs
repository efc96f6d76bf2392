//! Walks stay short: signing in leads to one's work, one report leads to the next, and what people come for stands
//! where they come to.

use axum::body::Body;
use axum::http::Request;
use suunta::council::account::Role;
use uuid::Uuid;

use crate::support::{Browser, PASSWORD, Portal, account_of, attributes, id_of};

/// Where a new browser is led that signs in on the page that a link on `from` led to.
async fn led_from(portal: &Portal, email: &str, from: &str) -> String {
    let mut browser = Browser::new(portal);
    let page = browser.send(Request::get("/fi/sign-in").header("referer", from), Body::empty()).await.is(200);
    let next = attributes(&page.html(), "input[name=next]", "value").remove(0);
    let next = next.replace('/', "%2F");
    let form = format!("email={}&password={}&next={next}", email.replace('@', "%40"), PASSWORD.replace(' ', "+"));
    browser.post("/fi/sign-in", &form).await.is(303).location().unwrap()
}

#[tokio::test]
async fn signing_in_leads_to_ones_work() {
    let portal = Portal::start().await;
    let here = portal.app.public_url.clone();
    account_of(&portal, "kainuu", "eeva@kainuu.example", Role::Reader).await;
    for (from, to) in [
        (String::new(), "/kainuu/desk"),
        (format!("{here}/"), "/kainuu/desk"),
        (format!("{here}/kainuu"), "/kainuu/desk"),
        (format!("{here}/en/kainuu"), "/en/kainuu/desk"),
        (format!("{here}/kainuu/review/2026-Q3"), "/kainuu/review/2026-Q3"),
        (format!("{here}/sv/kuopio/networks"), "/sv/kuopio/networks"),
        // Nobody is led to a desk that is not theirs, nor by another site.
        (format!("{here}/kuopio"), "/kainuu/desk"),
        (format!("{here}.evil.example/kainuu/review"), "/kainuu/desk"),
        ("https://evil.example/kainuu/review".to_owned(), "/kainuu/desk"),
    ] {
        assert_eq!(led_from(&portal, "eeva@kainuu.example", &from).await, to, "from {from}");
    }
    account_of(&portal, "kuopio", "eeva@kainuu.example", Role::Editor).await;
    assert_eq!(led_from(&portal, "eeva@kainuu.example", "").await, "/fi/account", "with two desks there is a choice");
    assert_eq!(led_from(&portal, "eeva@kainuu.example", &format!("{here}/kuopio")).await, "/kuopio/desk");
}

/// Somebody who leads what the region mayor leads.
async fn lead(portal: &Portal) -> Browser {
    let reporter = Browser::of(portal, "kainuu", Role::Reporter).await;
    let mut owner = portal.owner().await;
    let account = id_of(&mut owner, "account where email = 'reporter@kainuu.example'").await;
    let post = id_of(&mut owner, "party where slug = 'maakuntajohtaja'").await;
    let mut admin = Browser::of(portal, "kainuu", Role::Admin).await;
    admin.post(&format!("/kainuu/admin/people/{account}/party"), &format!("party={post}")).await.is(303);
    reporter
}

#[tokio::test]
async fn one_report_leads_to_the_next() {
    let portal = Portal::start().await;
    let mut lead = lead(&portal).await;
    let desk = lead.get("/kainuu/desk").await.is(200);
    let mut missing = attributes(&desk.html(), "section[aria-labelledby=round-1] ol a", "href");
    assert_eq!(missing.len(), 3, "each report stands on the desk: {missing:?}");
    let mut page = missing.remove(0);
    for left in (0..3).rev() {
        let form = lead.form_at(&page).await;
        assert!(!form.get("phase").is_empty() && !form.get("status").is_empty(), "filled with what the facts say");
        assert!(!form.get("progress").is_empty(), "and with how far it was");
        let form = form.with("happened.fi", "Edettiin.").with("status_reason.fi", "Aikataulu.").with("act", "submit");
        page = lead.submit(&form).await.is(303).location().unwrap();
        let next = lead.get(&page).await.is(200);
        assert_eq!(next.all("[role=status] .code").len(), 1, "it says what was sent in: {page}");
        assert_eq!(page.contains("/reports?of=me"), left == 0, "{page}");
    }
    // What was not sent in by them is not said to be.
    for other in [id_of(&mut portal.owner().await, "measure where code = '1.2-C'").await, Uuid::now_v7()] {
        let page = lead.get(&format!("/kainuu/review/2026-Q4/reports?of=me&sent={other}")).await.is(200);
        assert!(page.all("[role=status]").is_empty(), "{other}");
    }
}

#[tokio::test]
async fn a_draft_lacks_what_only_a_sent_report_needs() {
    let portal = Portal::start().await;
    let mut lead = lead(&portal).await;
    let desk = lead.get("/kainuu/desk").await.is(200);
    let page = attributes(&desk.html(), "section[aria-labelledby=round-1] ol a", "href").remove(0);
    let form = lead.form_at(&page).await.with("status", "").with("progress", "");
    assert_eq!(lead.submit(&form.clone().with("act", "")).await.is(303).location().as_deref(), Some(&*page));
    let form = lead.form_at(&page).await;
    assert_eq!(form.get("status"), "", "what is begun is not filled in again");
    lead.submit(&form.with("act", "submit")).await.is(422);
}

#[tokio::test]
async fn a_desk_tells_what_is_late_and_what_was_decided_last() {
    let portal = Portal::start().await;
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    let desk = reader.get("/kainuu/desk").await.is(200);
    let late = desk.all("section[aria-labelledby=late] li");
    let about = |code: &str| late.iter().find(|line| line.contains(code)).cloned().unwrap_or_default();
    assert!(about("1.2-C").contains("Uusi tapa on vasta otettu käyttöön"), "why: {late:?}");
    assert!(about("1.2-C").contains("Vuosikellon läpikäynti tehdään loppuun"), "what was agreed last time: {late:?}");
    assert!(about("1.2-B").contains("3. neljännes 2026"), "not reported on yet, at risk last time: {late:?}");
    assert!(about("1.2-A").is_empty(), "on track again: {late:?}");
    let decided = desk.all("section[aria-labelledby=decided] h3");
    assert_eq!(decided.len(), 3, "each forum's minutes: {decided:?}");
    assert!(
        attributes(&desk.html(), "section[aria-labelledby=decided] h3 a", "href")[0].contains("/2026-Q3/sittings/")
    );
    assert!(desk.main().contains("esimerkkiaineistoa"), "what is made up is labelled");
    // An organisation without a quarter has none of it.
    let mut other = Browser::of(&portal, "rogaland", Role::Reader).await;
    assert!(other.get("/rogaland/desk").await.is(200).all("#late, #decided").is_empty());
}

#[tokio::test]
async fn an_agenda_brings_what_was_decided_last_and_what_is_to_be_prepared() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let desk = editor.get("/kainuu/desk").await.is(200);
    let links = attributes(&desk.html(), "section[aria-labelledby=round-1] a", "href");
    let agenda = links.iter().find(|href| href.ends_with("/sittings/1")).expect("the next agenda is on the desk");
    let page = editor.get(agenda).await.is(200);
    assert!(!page.one("section[aria-labelledby=last]").is_empty());
    assert!(page.one("section[aria-labelledby=deviations]").contains("3. neljännes 2026"), "beside each deviation");
    let note = page.all(".agenda > .note").remove(0);
    assert!(note.contains("Hyväksy tai palauta 2 raporttia") && note.contains("5 raporttia puuttuu"), "{note}");
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    let read = reader.get(agenda).await.is(200).all(".agenda > .note").remove(0);
    assert!(!read.contains("puuttuu"), "who does not prepare it is not told to: {read}");
}

#[tokio::test]
async fn people_find_what_they_came_for_on_the_first_page() {
    let portal = Portal::start().await;
    let front = portal.get("/").await.is(200);
    assert_eq!(attributes(&front.html(), "main form[role=search]", "action"), ["/search"]);
    let international = portal.get("/en/kainuu/international").await.is(200);
    let writes = attributes(&international.html(), "section[aria-labelledby=duties] a[href*=contact]", "href");
    assert_eq!(writes.len(), 3, "to whoever is responsible, each: {writes:?}");
    let data = portal.get("/data").await.is(200);
    let files = attributes(&data.html(), "a[download]", "href");
    for file in ["/en/kainuu/strategies/liitto-2024/table.csv", "/en/kainuu/indicators.csv"] {
        assert!(files.iter().any(|href| href == file), "{file} in {files:?}");
        portal.get(file).await.is(200);
    }
    let review = portal.get("/kainuu/review/2026-Q3").await.is(200);
    let forms = attributes(&review.html(), "main p.take a", "href");
    assert!(forms.iter().any(|href| href.ends_with(".xlsx")) && forms.iter().any(|href| href.ends_with(".json")));
}
