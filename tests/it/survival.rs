//! What a visitor still gets when the database is away, and how soon all is well when it is back.

use std::time::{Duration, Instant};

use sqlx::PgConnection;

use crate::support::{Portal, run};

/// Nobody but the owner reaches the database any more; those who did are cut off.
async fn take_away(owner: &mut PgConnection) {
    let name = database_of(owner).await;
    run(owner, format!("alter database {name} connection limit 0")).await;
    run(owner, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()").await;
}

async fn give_back(owner: &mut PgConnection) {
    let name = database_of(owner).await;
    run(owner, format!("alter database {name} connection limit -1")).await;
}

async fn database_of(owner: &mut PgConnection) -> String {
    sqlx::query_scalar("select current_database()::text").fetch_one(owner).await.unwrap()
}

const RENDERED: [&str; 5] = ["/", "/kainuu", "/en/kainuu/strategies/liitto-2024", "/kuopio/networks", "/sitemap.xml"];
const UNSEEN: [(&str, &str); 4] = [
    ("/kainuu/people", "fi"),
    ("/nn/rogaland/strategies", "nn"),
    ("/en/kuopio/networks/iclei", "en"),
    ("/kainuu/search?q=x", "fi"),
];

#[tokio::test]
async fn pages_once_rendered_outlive_the_database() {
    let portal = Portal::start().await;
    let mut before = Vec::new();
    for address in RENDERED {
        before.push(portal.get(address).await.is(200).body);
    }
    take_away(&mut portal.owner().await).await;
    for (address, before) in RENDERED.iter().zip(before) {
        assert_eq!(portal.get(address).await.is(200).body, before, "{address}");
    }
}

#[tokio::test]
async fn pages_never_rendered_say_soon_in_the_readers_language_to_come_again() {
    let portal = Portal::start().await;
    portal.get("/kainuu").await.is(200);
    take_away(&mut portal.owner().await).await;
    // Twice: the first finds connections that broke, the second cannot make new ones.
    for (address, language) in UNSEEN.into_iter().chain(UNSEEN) {
        let began = Instant::now();
        let answer = portal.get(address).await.is(503);
        assert!(began.elapsed() < Duration::from_millis(1500), "{address} took {:?}", began.elapsed());
        assert!(
            answer.header("retry-after").parse::<u32>().is_ok_and(|seconds| (1..=60).contains(&seconds)),
            "{address}"
        );
        assert!(answer.header("content-type").starts_with("text/html"), "{address}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.language(), language, "{address}");
        assert!(!answer.one("h1").is_empty());
        assert!(answer.header("content-security-policy").contains("default-src 'none'"));
    }
}

#[tokio::test]
async fn an_old_copy_is_better_than_none_and_says_that_it_is_old() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let before = portal.get("/kainuu/people").await.is(200);
    run(&mut owner, r#"update party set name = name || '{"fi": "Uusi Nimi"}' where slug = 'katja-sukuvaara'"#).await;
    // The news of the change arrives; the database goes before anybody has asked for the new page.
    tokio::time::sleep(Duration::from_millis(300)).await;
    take_away(&mut owner).await;
    let after = portal.get("/kainuu/people").await.is(200);
    assert_eq!(after.body, before.body);
    assert!(!after.header("suunta-stale").is_empty(), "{:?}", after.headers);
    give_back(&mut owner).await;
    fresh_within(&portal, "/kainuu/people", "Uusi Nimi", Duration::from_secs(2)).await;
}

async fn fresh_within(portal: &Portal, address: &str, words: &str, patience: Duration) {
    let began = Instant::now();
    loop {
        let answer = portal.get(address).await;
        if answer.status == 200 && answer.main().contains(words) {
            break;
        }
        assert!(began.elapsed() < patience, "{address} still {}", answer.status);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn all_is_well_soon_after_the_database_is_back() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    portal.get("/kainuu").await.is(200);
    take_away(&mut owner).await;
    portal.get("/kainuu/people").await.is(503);
    // A change that happens while the feed is away is not lost.
    run(&mut owner, r#"update organisation set name = name || '{"fi": "Uusi Nimi"}' where slug = 'kainuu'"#).await;
    give_back(&mut owner).await;
    fresh_within(&portal, "/kainuu", "Uusi Nimi", Duration::from_secs(3)).await;
    portal.get("/kainuu/people").await.is(200);
    portal.get("/health/ready").await.is(200);
}

#[tokio::test]
async fn health_tells_life_from_readiness() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    for (given, ready) in [(true, 200), (false, 503), (true, 200)] {
        match given {
            true => give_back(&mut owner).await,
            false => take_away(&mut owner).await,
        }
        assert_eq!(portal.get("/health/live").await.is(200).text(), "alive");
        let began = Instant::now();
        while portal.get("/health/ready").await.status != ready {
            assert!(began.elapsed() < Duration::from_secs(3), "readiness does not become {ready}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    take_away(&mut owner).await;
    assert!(!portal.get("/health/ready").await.is(503).header("retry-after").is_empty());
}

#[tokio::test]
async fn a_closed_pool_is_a_database_that_is_away() {
    let portal = Portal::start().await;
    portal.get("/kainuu").await.is(200);
    // Not awaited: closing waits for the listener of the change feed.
    let pool = portal.app.database.public();
    tokio::spawn(async move { pool.close().await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    portal.get("/kainuu").await.is(200);
    portal.get("/kainuu/people").await.is(503);
    portal.get("/health/ready").await.is(503);
}

#[tokio::test]
async fn files_and_refusals_need_no_database() {
    let portal = Portal::start().await;
    let stylesheet = portal.get("/kainuu").await.html();
    let stylesheet = stylesheet
        .select(&scraper::Selector::parse("link[rel=stylesheet]").unwrap())
        .next()
        .unwrap()
        .attr("href")
        .unwrap()
        .to_owned();
    take_away(&mut portal.owner().await).await;
    portal.get(&stylesheet).await.is(200);
    portal.get("/robots.txt").await.is(200);
    portal.get("/nowhere/at/all/of/it").await.is(404);
    portal.get("/nobody").await.is(404);
}

#[tokio::test]
async fn a_locked_table_delays_a_page_for_a_moment_only() {
    let portal = Portal::start().await;
    portal.get("/kainuu").await.is(200);
    let mut owner = portal.owner().await;
    run(&mut owner, "begin; lock table measure in access exclusive mode").await;
    let began = Instant::now();
    let answer = portal.get("/kainuu/indicators").await.is(503);
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    assert!(!answer.header("retry-after").is_empty());
    portal.get("/kainuu").await.is(200);
    run(&mut owner, "rollback").await;
    portal.get("/kainuu/indicators").await.is(200);
}
