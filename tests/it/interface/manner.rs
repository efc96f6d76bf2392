//! How the interface behaves, whatever is asked: what is wrong, what is fresh, whom it is open to, and its page.

use axum::body::Body;
use axum::http::{Method, Request};
use suunta::council::account::Role;

use super::{KAINUU, json};
use crate::support::{Browser, Portal};

#[tokio::test]
async fn what_is_wrong_is_told_in_the_language_that_is_asked_for() {
    let portal = Portal::start().await;
    let odd = [
        "/measures?colour=red",
        "/measures?phase=lost",
        "/measures?goal=x",
        "/measures?after=x",
        "/measures?limit=0",
        "/measures?limit=1000",
        "/measures?limit=1&limit=1",
        "/networks?country=fi",
        "/events?from=2026-02-30",
        "/projects?q=%00",
        "/projects?q=%FF",
        "/projects?q=",
        "/indicators/kvartaalimallin-valmistuminen?limit=1",
    ];
    for below in odd {
        let answer = portal.get_with(&format!("{KAINUU}{below}"), "accept-language", "sv;q=0.1, nn").await.is(400);
        assert_eq!(answer.header("content-type"), "application/problem+json", "{below}");
        assert!(answer.header("vary").contains("accept-language") && answer.header("cache-control") == "no-store");
        let problem = json(&answer);
        assert_eq!((&problem["status"], &problem["type"]), (&400.into(), &"about:blank".into()), "{below}");
        assert!(problem["title"].as_str().unwrap().contains("ukjent"), "{below}: {problem}");
    }
    let absent = [
        "/api/v1",
        "/api/v1/nothing",
        "/api/v1/organisations/",
        "/api/v1/organisations/nobody",
        "/api/v1/organisations/nobody/measures",
        "/api/v1/organisations/kainuu/measures/liitto-2024/9.9-Z",
        "/api/v1/organisations/kainuu/networks/%00",
        "/api/v1/organisations/kainuu/networks/no-such-network",
        "/api/v1/organisations/kainuu/reviews/2026-Q4",
        "/api/v1/organisations/kainuu/reviews/never",
    ];
    for address in absent {
        let answer = portal.get_with(address, "accept-language", "fi").await.is(404);
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
        assert!(json(&answer)["title"].as_str().unwrap().contains("julkista"), "{address}");
    }
    let posted = portal.send(Request::post(format!("{KAINUU}/measures")).body(Body::empty()).unwrap()).await.is(405);
    assert_eq!(json(&posted)["status"], 405);
}

#[tokio::test]
async fn what_its_reader_has_is_not_sent_again() {
    let portal = Portal::start().await;
    for below in ["/measures", "/networks/euregio-karelia", ""] {
        let address = format!("{KAINUU}{below}");
        let answer = portal.get(&address).await.is(200);
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!((answer.header("cache-control"), answer.header("vary")), ("no-cache", "accept-encoding"));
        let etag = answer.header("etag").to_owned();
        assert!(!etag.is_empty(), "{address}");
        let again = portal.get_with(&address, "if-none-match", &etag).await.is(304);
        assert!(again.body.is_empty());
        assert_eq!(again.header("access-control-allow-origin"), "*");
        portal.get_with(&address, "if-none-match", "\"another\"").await.is(200);
    }
}

#[tokio::test]
async fn pages_of_all_sites_may_read_it_and_no_cookie_counts() {
    let portal = Portal::start().await;
    let address = format!("{KAINUU}/parties");
    let answer = portal.get_with(&address, "origin", "https://elsewhere.example").await.is(200);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
    assert!(answer.header("access-control-expose-headers").contains("ETag"));
    let asked = Request::builder().method(Method::OPTIONS).uri(&address).header("origin", "https://elsewhere.example");
    let asked = asked.header("access-control-request-method", "GET").body(Body::empty()).unwrap();
    let preflight = portal.send(asked).await.is(204);
    assert_eq!(preflight.header("access-control-allow-methods"), "GET, HEAD");
    assert!(preflight.header("access-control-allow-headers").contains("If-None-Match"));
    assert!(!preflight.header("access-control-allow-headers").contains("Authorization"), "tokens are for programs");
    assert_eq!(preflight.header("access-control-allow-credentials"), "");
    // A page that is not of the interface stays closed.
    assert_eq!(portal.get("/kainuu").await.header("access-control-allow-origin"), "");
    // Whoever is signed in sees no more of it, and is given no cookie.
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    crate::support::run(
        &mut portal.owner().await,
        "update party set visibility = 'internal' where slug = 'johtoryhma'",
    )
    .await;
    crate::support::until(&portal, &format!("{address}/johtoryhma"), |answer| answer.status == 404, "it is hidden")
        .await;
    editor.get("/kainuu/people/johtoryhma").await.is(200);
    let answer = editor.get(&format!("{address}/johtoryhma")).await.is(404);
    assert_eq!(answer.header("set-cookie"), "");
    let list = editor.get(&format!("{address}?limit=200")).await.is(200);
    assert!(!list.text().contains("\"johtoryhma\"") && !list.header("etag").is_empty());
}
