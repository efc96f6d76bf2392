//! Few queries a page, none once it is kept.

use std::collections::BTreeMap;

use crate::support::{Crawled, ORGANISATIONS, Portal, counted};

/// Most queries that a page may ask.
const MOST: usize = 3;

/// An example of every listed page in every organisation: its parameters are taken from the pages that exist.
fn examples() -> Vec<String> {
    let crawled = Crawled::get();
    let mut examples = Vec::new();
    for listed in suunta::routes::pages().listed() {
        if !listed.route.contains('{') {
            examples.push(listed.route.to_owned());
            continue;
        }
        // A page of the portal itself belongs to none of them.
        let organisations = if listed.route.starts_with("/{org}") { &ORGANISATIONS[..] } else { &ORGANISATIONS[..1] };
        for (organisation, _) in organisations {
            let route = listed.route.replacen("{org}", organisation, 1);
            let matches = |address: &str| {
                let (parts, own): (Vec<_>, Vec<_>) = (route.split('/').collect(), address.split('/').collect());
                parts.len() == own.len()
                    && parts.iter().zip(&own).all(|(part, own)| part.starts_with('{') || part == own)
            };
            let known = crawled.pages.keys().filter(|address| !address.contains('?') && matches(address));
            // The first and the last: a goal and a measure share a route.
            let known: Vec<_> = known.cloned().collect();
            examples.extend(known.first().cloned());
            examples.extend(known.last().filter(|_| known.len() > 1).cloned());
        }
    }
    for filtered in [
        "/kainuu/strategies/liitto-2024?responsible=maakuntajohtaja&year=2025&standing=late",
        "/kuopio/networks?kind=theme",
        "/kainuu/funding?year=2026",
        "/kainuu/funding/projects?fund=jtf&state=running&municipality=Kuhmo&q=esimerkkihanke",
        "/search?q=kainuu",
        "/kainuu/search?q=strategia",
        "/kainuu/strategy",
    ] {
        examples.push(filtered.into());
    }
    examples.sort();
    examples.dedup();
    examples
}

#[tokio::test]
async fn a_page_asks_few_queries_and_a_kept_one_none() {
    let examples = examples();
    assert!(examples.len() > 50, "{} examples", examples.len());
    let portal = Portal::start().await;
    // The registry of organisations is read once for all pages.
    let (_, first) = counted(portal.get("/")).await;
    assert_eq!(first, 1, "the counter counts");
    let mut asked = BTreeMap::new();
    for address in &examples {
        let (answer, queries) = counted(portal.get(address)).await;
        assert!(answer.status.is_success() || answer.status == 307, "{address}: {}", answer.status);
        assert!(queries <= MOST, "{address} asks {queries} queries");
        let (again, kept) = counted(portal.get(address)).await;
        if answer.headers.contains_key("etag") {
            assert_eq!(kept, 0, "{address} is kept and asks {kept} queries");
            assert_eq!(again.body, answer.body, "{address}");
        }
        asked.insert(address, queries);
    }
    let silent = asked.iter().filter(|(_, queries)| **queries == 0).count();
    assert!(silent * 4 < asked.len(), "most pages ask something: {asked:?}");
}

#[tokio::test]
async fn other_languages_and_refusals_are_as_cheap() {
    let portal = Portal::start().await;
    portal.get("/").await.is(200);
    for address in [
        "/sv/kainuu/strategies/liitto-2024",
        "/nn/rogaland",
        "/kainuu/strategies/nothing",
        "/kainuu/people/nobody",
        "/kainuu/strategies/liitto-2024?standing=bogus",
    ] {
        let (_, queries) = counted(portal.get(address)).await;
        assert!(queries <= MOST, "{address} asks {queries} queries");
    }
    for address in
        ["/nobody", "/nobody/strategies", "/kainuu/strategies/liitto-2024/not-a-code!", "/kuopio/nothing/of/the/kind"]
    {
        let (_, queries) = counted(portal.get(address)).await;
        assert_eq!(queries, 0, "{address}");
    }
}

#[tokio::test]
async fn a_change_in_one_organisation_leaves_the_pages_of_another_kept() {
    let portal = Portal::start().await;
    portal.get("/kuopio/people").await.is(200);
    portal.get("/kainuu/people").await.is(200);
    crate::support::run(&mut portal.owner().await, "update step set done_on = '2026-01-01'").await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let (_, other) = counted(portal.get("/kuopio/people")).await;
    let (_, own) = counted(portal.get("/kainuu/people")).await;
    assert_eq!((other, own), (0, 1));
}
