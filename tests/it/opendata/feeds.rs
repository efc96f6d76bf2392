//! Feeds: what visitors see, when they first saw it and when it changed for them.

use atom_syndication::Feed;

use crate::support::{Answer, Portal, run, until};

fn feed(answer: &Answer) -> Feed {
    assert!(answer.header("content-type").starts_with("application/atom+xml"), "{}", answer.address);
    Feed::read_from(&answer.body[..]).unwrap()
}

async fn read(portal: &Portal, address: &str) -> Feed {
    feed(&portal.get(address).await.is(200))
}

/// The entry that leads to an address.
fn entry(feed: &Feed, ending: &str) -> Option<atom_syndication::Entry> {
    feed.entries.iter().find(|entry| entry.links[0].href.ends_with(ending)).cloned()
}

#[tokio::test]
async fn a_feed_says_what_it_is_in_its_language() {
    let portal = Portal::start().await;
    for (address, page, language) in [
        ("/kainuu/feed.atom", "/kainuu", "fi"),
        ("/en/kainuu/feed.atom", "/en/kainuu", "en"),
        ("/nn/rogaland/networks/feed.atom", "/nn/rogaland/networks", "nn"),
        ("/kainuu/review/feed.atom", "/kainuu/review", "fi"),
        ("/en/kainuu/strategies/liitto-2024/feed.atom", "/en/kainuu/strategies/liitto-2024", "en"),
    ] {
        let answer = portal.get(address).await.is(200);
        assert!(!answer.header("etag").is_empty(), "{address} is kept");
        let feed = feed(&answer);
        assert_eq!(feed.lang.as_deref(), Some(language), "{address}");
        let link = |rel: &str| feed.links.iter().find(|link| link.rel == rel).unwrap().href.clone();
        assert_eq!(link("self"), format!("http://portal.test{address}"));
        assert_eq!(link("alternate"), format!("http://portal.test{page}"));
        portal.get(page).await.is(200);
        assert!(
            feed.id.starts_with("tag:portal.test,2026:") && feed.id.ends_with(&format!("/{language}")),
            "{}",
            feed.id
        );
        assert!(!feed.entries.is_empty() && feed.entries.len() <= 50, "{address}");
        assert_eq!(Some(feed.updated), feed.entries.iter().map(|entry| entry.updated).max(), "{address}");
        let first = feed.entries[0].links[0].href.strip_prefix("http://portal.test").unwrap().to_owned();
        portal.get(&first).await.is(200);
    }
    portal.get("/kainuu/strategies/nothing/feed.atom").await.is(404);
    let english = read(&portal, "/en/kainuu/feed.atom").await;
    let title = |feed: &Feed| entry(feed, "/strategies/liitto-2024").unwrap().title.value;
    assert_eq!(title(&english), "Strategy of the Regional Council of Kainuu 2024–2029");
    let round = entry(&read(&portal, "/kainuu/review/feed.atom").await, "/review/2026-Q3").unwrap();
    assert!(round.title.value.contains("esimerkkiaineistoa"), "examples say so: {}", round.title.value);
}

#[tokio::test]
async fn only_what_visitors_see_is_news_and_only_what_changes_for_them() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let address = "/kainuu/networks/feed.atom";
    let before = entry(&read(&portal, address).await, "/networks/barents").unwrap();
    let one = "where network_id = (select id from network where slug = 'barents')
        and organisation_id = (select id from organisation where slug = 'kainuu')";
    // What it costs is internal, and so is that it changed.
    run(&mut owner, format!("update membership set cost_per_year = 4711 {one}")).await;
    run(&mut owner, format!("update membership set position = position + 1 {one}")).await;
    run(&mut owner, format!("update membership set benefit = '{{\"fi\": \"Uusi hyöty\"}}' {one}")).await;
    let changed =
        |answer: &Answer| entry(&feed(answer), "/networks/barents").is_some_and(|one| one.updated > before.updated);
    until(&portal, address, changed, "changed").await;
    let after = entry(&read(&portal, address).await, "/networks/barents").unwrap();
    assert_eq!((&after.id, after.published), (&before.id, before.published), "the same thing, changed");
    let at: Vec<bool> = sqlx::query_scalar(
        "select n.changed_at = m.changed_at from news n, (select max(changed_at) as changed_at from news) m
         where n.kind = 'membership' and n.record_id = (select id from membership where cost_per_year = 4711)",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(at, [true]);

    run(&mut owner, format!("update membership set visibility = 'internal' {one}")).await;
    let gone = |answer: &Answer| entry(&feed(answer), "/networks/barents").is_none();
    until(&portal, address, gone, "gone").await;
    run(&mut owner, format!("update membership set cost_per_year = 815 {one}")).await;
    run(&mut owner, format!("update membership set visibility = 'public' {one}")).await;
    until(&portal, address, |answer| !gone(answer), "back").await;
    let again = entry(&read(&portal, address).await, "/networks/barents").unwrap();
    assert!(again.published > after.published, "it is new again");
}

#[tokio::test]
async fn what_is_internal_in_itself_moves_no_feed() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let moments = "select string_agg(record_id::text || changed_at::text, ' ' order by record_id) from news";
    let before: String = sqlx::query_scalar(moments).fetch_one(&mut owner).await.unwrap();
    for statement in [
        "update membership set hours_per_year = 7, decision_note = '{\"fi\": \"x\"}'",
        "update group_meeting set notes = '{\"fi\": \"x\"}'",
        "update goal set position = position + 1",
        "insert into chapter (organisation_id, id, strategy_id, slug, title, position, visibility)
         select organisation_id, gen_random_uuid(), id, 'sisainen', '{\"fi\": \"x\"}', 99, 'internal' from strategy where slug = 'liitto-2024'",
        "insert into page (organisation_id, id, place, slug, title, visibility)
         select id, gen_random_uuid(), 'page', 'sisainen', '{\"fi\": \"x\"}', 'internal' from organisation where slug = 'kainuu'",
    ] {
        run(&mut owner, statement).await;
    }
    let after: String = sqlx::query_scalar(moments).fetch_one(&mut owner).await.unwrap();
    assert_eq!(before, after);
    run(&mut owner, "update step set done_on = '2026-01-01' where done_on is null").await;
    let after: String = sqlx::query_scalar(moments).fetch_one(&mut owner).await.unwrap();
    assert_ne!(before, after, "a step that is done changes its measure");
}

#[tokio::test]
async fn pages_name_their_feeds() {
    let portal = Portal::start().await;
    for (address, feed) in [
        ("/en/kainuu", "/en/kainuu/feed.atom"),
        ("/kainuu/strategies/liitto-2024", "/kainuu/strategies/liitto-2024/feed.atom"),
        ("/kainuu/review", "/kainuu/review/feed.atom"),
        ("/kainuu/networks", "/kainuu/networks/feed.atom"),
    ] {
        let page = portal.get(address).await.is(200);
        let feeds = crate::support::attributes(&page.html(), "link[type='application/atom+xml']", "href");
        assert!(feeds.iter().any(|own| own == feed), "{address}: {feeds:?}");
    }
}
