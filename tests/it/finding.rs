//! Finding things: search by code and word, and the filters of a strategy.

use crate::support::{Portal, attributes};

#[tokio::test]
async fn a_code_is_found_however_it_is_typed() {
    let portal = Portal::start().await;
    for (typed, code) in [
        ("1.2-B", "1.2-B"),
        ("1.2+b", "1.2-B"),
        ("1.2B", "1.2-B"),
        ("3.1", "MWB 3.1"),
        ("MWB+1.2", "MVB 1.2"),
        ("mvb+1.2", "MVB 1.2"),
    ] {
        let page = portal.get(&format!("/kainuu/search?q={typed}")).await.is(200);
        let found = page.all(".found h3 .code");
        assert_eq!(found.first().map(String::as_str), Some(code), "{typed} found {found:?}");
    }
}

#[tokio::test]
async fn every_form_of_a_word_is_found() {
    let portal = Portal::start().await;
    for typed in ["edunajaminen", "edunajamisen", "edunaj"] {
        let page = portal.get(&format!("/kainuu/search?q={typed}")).await.is(200);
        let titles = page.all(".found h3").join("\n");
        assert!(titles.contains("Edunajamisen toimintatavat paranevat"), "{typed}: {titles}");
    }
}

/// Codes of the measures that a filter leaves.
async fn left_by(portal: &Portal, filter: &str) -> Vec<String> {
    portal.get(&format!("/kainuu/strategies/liitto-2024?{filter}")).await.is(200).all(".measures .code")
}

#[tokio::test]
async fn a_year_leaves_the_measures_whose_whole_time_touches_it() {
    let portal = Portal::start().await;
    let twelve = left_by(&portal, "year=2025").await;
    assert_eq!(twelve.len(), 12, "{twelve:?}");
    let early = left_by(&portal, "year=2024").await;
    assert!(!early.contains(&"2.1-A".to_owned()) && early.contains(&"1.2-B".to_owned()), "{early:?}");
    assert_eq!(left_by(&portal, "year=2027").await, ["1.1-B", "1.2-A", "1.2-C", "2.1-A", "2.1-B"]);
    for year in ["1900", "-1", "9999"] {
        portal.get(&format!("/kainuu/strategies/liitto-2024?year={year}")).await.is(400);
    }
}

#[tokio::test]
async fn a_party_and_a_situation_leave_their_measures() {
    let portal = Portal::without_quarters().await;
    assert_eq!(left_by(&portal, "responsible=suunnittelujohtaja").await, ["3.2-B"]);
    let over = left_by(&portal, "standing=over").await;
    let running = left_by(&portal, "standing=running").await;
    assert_eq!(over.len() + running.len(), 12, "{over:?} {running:?}");
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page_and_nowhere_else() {
    let portal = Portal::start().await;
    assert_eq!(portal.get("/kainuu/").await.location().as_deref(), Some("/kainuu"));
    assert_eq!(portal.get("/nn/rogaland/").await.location().as_deref(), Some("/nn/rogaland"));
    let elsewhere = portal.get("//evil.example/").await;
    assert!(elsewhere.location().is_none_or(|to| !to.starts_with("//")), "{:?}", elsewhere.location());
}

#[tokio::test]
async fn links_of_the_content_keep_the_readers_language() {
    let portal = Portal::start().await;
    let page = portal.get("/sv/rogaland/strategies/internasjonal-strategi").await.is(200);
    let links = attributes(&page.html(), ".prose a", "href");
    assert!(!links.is_empty() && links.iter().all(|link| !link.starts_with("/rogaland")), "{links:?}");
}
