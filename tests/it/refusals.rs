//! Addresses and requests that make no sense get a page that says so, in the reader's language, and never a 5xx.

use axum::body::Body;
use axum::http::{Request, Uri};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::support::{Answer, Portal};

/// A refusal is a whole page in the language of its address.
#[track_caller]
fn is_refusal(answer: &Answer, status: u16, language: &str) {
    let address: String = answer.address.chars().take(100).collect();
    assert_eq!(answer.status.as_u16(), status, "{address}: {}", answer.main());
    assert!(answer.header("content-type").starts_with("text/html"), "{address}: {:?}", answer.headers);
    assert_eq!(answer.header("cache-control"), "no-store", "{address}");
    assert_eq!(answer.language(), language, "{address}");
    assert!(!answer.one("h1").is_empty() && !answer.one("title").is_empty(), "{address}");
    assert!(
        answer.html().select(&scraper::Selector::parse("main a[href]").unwrap()).count() >= 1,
        "{address} leads nowhere"
    );
}

async fn all_are(status: u16, addresses: &[(&str, &str)]) {
    let portal = Portal::start().await;
    for (address, language) in addresses {
        is_refusal(&portal.get(address).await, status, language);
    }
}

#[tokio::test]
async fn what_does_not_exist_is_not_found_in_the_readers_language() {
    all_are(
        404,
        &[
            ("/nobody", "en"),
            ("/fi/nobody", "fi"),
            ("/kainuu/strategies/nothing", "fi"),
            ("/en/kainuu/strategies/nothing", "en"),
            ("/rogaland/networks/nothing", "nb"),
            ("/nn/rogaland/people/nobody", "nn"),
            ("/sv/kuopio/pages/nothing", "sv"),
            ("/kainuu/indicators/nothing", "fi"),
            ("/en/nobody/strategies", "en"),
            ("/static/site.000000000000.css", "en"),
            ("/health", "en"),
            ("/health/live/x", "en"),
        ],
    )
    .await;
}

#[tokio::test]
async fn bad_codes_and_languages_are_not_found() {
    all_are(
        404,
        &[
            ("/xx/kainuu", "en"),
            ("/de/kainuu", "en"),
            ("/FI/kainuu", "en"),
            ("/en/en/kainuu", "en"),
            ("/kainuu/strategies/liitto-2024/9.9", "fi"),
            ("/kainuu/strategies/liitto-2024/1.2-Z", "fi"),
            ("/kainuu/strategies/liitto-2024/..", "fi"),
            ("/kainuu/strategies/liitto-2024/1.2-b", "fi"),
            ("/kainuu/strategies/liitto-2024/-", "fi"),
            ("/kainuu/strategies/liitto-2024/1.2-A'--", "fi"),
            ("/kainuu/strategies/liitto-2024/99999999999999999999999999", "fi"),
            ("/KAINUU", "en"),
            ("/Kainuu/strategies", "en"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_broken_encoding_is_refused() {
    let portal = Portal::start().await;
    for address in [
        "/%FF",
        "/%00",
        "/kainuu/people/%FF",
        "/kainuu/strategies/%C3%28/1.2",
        "/%",
        "/kainuu/%zz",
        "/kainuu/people/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/kainuu/people/..%2f..",
        "/kainuu%2Fpeople",
        "//kainuu",
        "/kainuu//people",
        "/kainuu/people/%E2%80%AE",
        "/static/..%2f..%2fCargo.toml",
        "/static/%2e%2e/Cargo.toml",
    ] {
        let answer = portal.get(address).await;
        assert!([400, 404].contains(&answer.status.as_u16()), "{address}: {}", answer.status);
        let language = answer.language();
        is_refusal(&answer, answer.status.as_u16(), &language);
    }
    for query in ["q=%FF", "q=%C3%28", "%FF=1"] {
        is_refusal(&portal.get(&format!("/sv/kainuu/search?{query}")).await, 400, "sv");
    }
}

#[tokio::test]
async fn a_zero_byte_names_nothing() {
    let portal = Portal::start().await;
    for room in ["people", "strategies", "networks", "indicators", "pages"] {
        is_refusal(&portal.get(&format!("/kainuu/{room}/a%00b")).await, 404, "fi");
    }
    is_refusal(&portal.get("/kainuu/strategies/a%00/1.2").await, 404, "fi");
}

#[tokio::test]
async fn an_early_refusal_speaks_the_language_of_its_address() {
    let portal = Portal::start().await;
    is_refusal(&portal.get("/kainuu/search?q=%FF").await, 400, "fi");
    is_refusal(&portal.get("/kainuu/search?q=%00").await, 400, "fi");
    let post = Request::post("/kainuu").body(Body::empty()).unwrap();
    is_refusal(&portal.send(post).await, 405, "fi");
}

#[tokio::test]
async fn an_empty_query_is_dropped() {
    assert_eq!(Portal::start().await.get("/kuopio?").await.location().as_deref(), Some("/kuopio"));
}

#[tokio::test]
async fn a_filter_that_cannot_be_read_is_a_bad_request() {
    all_are(
        400,
        &[
            ("/kainuu/strategies/liitto-2024?year=abc", "fi"),
            ("/kainuu/strategies/liitto-2024?year=99999999999", "fi"),
            ("/en/kainuu/strategies/liitto-2024?standing=splendid", "en"),
            ("/kainuu/strategies/liitto-2024?responsible=nobody", "fi"),
            ("/kuopio/networks?kind=bogus", "fi"),
            ("/nn/rogaland/networks?kind=sister_city", "nn"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_refused_filter_is_shown_as_text() {
    let portal = Portal::start().await;
    let answer = portal.follow("/kuopio/networks?kind=%3Cscript%3Ealert(1)%3C%2Fscript%3E").await.is(400);
    assert!(answer.main().contains("<script>alert(1)</script>"), "{}", answer.main());
    assert!(answer.html().select(&scraper::Selector::parse("main script").unwrap()).next().is_none());
    let search = portal.get("/kainuu/search?q=%22%3E%3Cimg+src%3Dx%3E").await.is(200);
    assert!(search.html().select(&scraper::Selector::parse("main img").unwrap()).next().is_none());
}

#[tokio::test]
async fn a_page_has_one_address() {
    let portal = Portal::start().await;
    for (address, status, to) in [
        ("/fi/kainuu", 308, "/kainuu"),
        ("/nb/rogaland/networks?kind=political", 308, "/rogaland/networks?kind=political"),
        ("/en", 308, "/"),
        ("/en/accessibility", 308, "/accessibility"),
        ("/kainuu/strategies/liitto-2024?utm_source=x", 302, "/kainuu/strategies/liitto-2024"),
        ("/kainuu/strategies/liitto-2024?year=&standing=&responsible=", 302, "/kainuu/strategies/liitto-2024"),
        ("/kainuu/strategies/liitto-2024?standing=&year=2025", 302, "/kainuu/strategies/liitto-2024?year=2025"),
        (
            "/kainuu/strategies/liitto-2024?year=2025&responsible=maakuntajohtaja",
            302,
            "/kainuu/strategies/liitto-2024?responsible=maakuntajohtaja&year=2025",
        ),
        ("/en/kuopio/networks?x=1&kind=theme", 302, "/en/kuopio/networks?kind=theme"),
        ("/kuopio/search?q=+++", 302, "/kuopio/search"),
        ("/en/kainuu/strategy", 307, "/en/kainuu/strategies/liitto-2024"),
        ("/en/kainuu/pages/international-work", 308, "/en/kainuu/international"),
    ] {
        let answer = portal.get(address).await;
        assert_eq!((answer.status.as_u16(), answer.location().as_deref()), (status, Some(to)), "{address}");
        assert_eq!(portal.get(to).await.status, 200, "{to}");
    }
}

#[tokio::test]
async fn a_slash_at_the_end_leads_to_the_page_or_to_none() {
    let portal = Portal::start().await;
    for address in ["/kainuu/", "/en/kainuu/", "/kainuu/strategies/", "/en/"] {
        let answer = portal.get(address).await;
        let to = answer.location();
        assert!(
            answer.status == 404 || to.as_deref() == Some(address.trim_end_matches('/')) || address == "/en/",
            "{address}: {}",
            answer.status
        );
    }
}

#[tokio::test]
async fn no_redirect_leaves_the_portal() {
    let portal = Portal::start().await;
    for address in [
        "//evil.test",
        "//evil.test/?x=1",
        "/fi//evil.test",
        "/en//evil.test/",
        "/%2F%2Fevil.test",
        "/\\evil.test",
        "/nb//evil.test?x=1",
        "/kainuu//evil.test?utm=1",
    ] {
        let Ok(uri) = address.parse::<Uri>() else { continue };
        let answer = portal.send(Request::get(uri).body(Body::empty()).unwrap()).await;
        let to = answer.header("location");
        assert!(!to.starts_with("//") && !to.contains("://") && !to.contains('\\'), "{address} leads to {to}");
    }
}

#[tokio::test]
async fn an_address_without_end_is_too_long() {
    let portal = Portal::start().await;
    let long = "a".repeat(5000);
    for address in [format!("/{long}"), format!("/kainuu/people/{long}"), format!("/kainuu/search?q={long}")] {
        let answer = portal.get(&address).await;
        assert_eq!(answer.status, 414);
        assert!(answer.header("content-security-policy").contains("default-src 'none'"));
    }
    // Just short enough to be read.
    let fits = "b".repeat(4000);
    assert_eq!(portal.get(&format!("/kainuu/people/{fits}")).await.status, 404);
    assert_eq!(portal.get(&format!("/kainuu/search?q={fits}")).await.status, 200);
}

#[tokio::test]
async fn an_address_that_is_too_long_is_told_so_by_a_page() {
    let portal = Portal::start().await;
    let answer = portal.get(&format!("/{}", "a".repeat(5000))).await;
    is_refusal(&answer, 414, "en");
}

#[tokio::test]
async fn pages_are_read_and_not_written() {
    let portal = Portal::start().await;
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        for (address, language) in
            [("/kainuu", "en"), ("/en/kainuu/people", "en"), ("/fi", "fi"), ("/nn/rogaland/search", "nn")]
        {
            let request = Request::builder().method(method).uri(address).body(Body::from("a=b")).unwrap();
            let answer = portal.send(request).await;
            assert_eq!(answer.status, 405, "{method} {address}");
            assert!(answer.header("allow").contains("GET"), "{method} {address}: {:?}", answer.headers);
            if address != "/kainuu" {
                is_refusal(&answer, 405, language);
            }
        }
    }
    let odd = Request::builder().method("BREW").uri("/kainuu").body(Body::empty()).unwrap();
    assert_eq!(portal.send(odd).await.status, 405);
}

#[tokio::test]
async fn a_huge_body_is_refused_before_it_is_read() {
    let portal = Portal::start().await;
    let huge = Request::post("/kainuu").header("content-length", 100 << 20).body(Body::empty()).unwrap();
    let answer = portal.send(huge).await;
    assert_eq!(answer.status, 413);
    assert!(answer.header("content-type").starts_with("text/html"));
}

#[tokio::test]
async fn a_head_is_the_page_without_its_body() {
    let portal = Portal::start().await;
    // The server drops the body of a kept page on the wire; see `guards` for that.
    let head = Request::head("/kainuu").body(Body::empty()).unwrap();
    let answer = portal.send(head).await.is(200);
    assert!(answer.header("content-type").starts_with("text/html") && answer.body.is_empty());
    assert!(portal.get("/kainuu").await.is(200).body.len() > 1000, "HEAD is not kept as the page");

    let missing = Request::head("/nobody").body(Body::empty()).unwrap();
    assert_eq!(portal.send(missing).await.status, 404);
}

#[tokio::test]
async fn searching_for_anything_at_all_finds_or_does_not() {
    let portal = Portal::start().await;
    for typed in [
        "'",
        "''",
        "%5C",
        "%25",
        "%26",
        "a%26%26b",
        "%21",
        "%3A*",
        "(((",
        "a%7Cb",
        "%0A",
        "%E2%80%AE",
        "%F0%9F%98%80",
        "the",
        "ja",
        "-",
        "1.2",
        "1.2-A",
        "%C3%A4%C3%B6",
        "a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p",
        "%3C-%3E",
        "'%3Bdrop+table+party",
    ] {
        for address in [format!("/search?q={typed}"), format!("/kainuu/search?q={typed}")] {
            let answer = portal.follow(&address).await;
            assert_eq!(answer.status, 200, "{address}");
        }
    }
}

/// Segments that mean something somewhere.
const KNOWN: [&str; 26] = [
    "kainuu",
    "kuopio",
    "rogaland",
    "kainuu-ely",
    "fi",
    "en",
    "nn",
    "sv",
    "strategies",
    "strategy",
    "liitto-2024",
    "strategia-2030",
    "map",
    "timeline",
    "1.2",
    "1.2-A",
    "L1",
    "networks",
    "iclei",
    "people",
    "maakuntajohtaja",
    "search",
    "international",
    "indicators",
    "calendar",
    "static",
];
const PARAMETERS: [&str; 6] = ["q", "year", "kind", "standing", "responsible", "utm"];
const VALUES: [&str; 12] =
    ["2025", "-1", "abc", "theme", "late", "maakuntajohtaja", "", "%FF", "%00", "%E2%82%AC", "32768", "+"];

fn addresses() -> impl Strategy<Value = String> {
    let junk = prop_oneof![
        "[a-z0-9.%_~!$&'()*,;=:@-]{0,12}",
        "(%[0-9A-F]{2}){1,4}",
        Just("..".to_owned()),
        Just(String::new())
    ];
    let segment = prop_oneof![4 => prop::sample::select(&KNOWN[..]).prop_map(str::to_owned), 1 => junk];
    let parameter = (prop::sample::select(&PARAMETERS[..]), prop::sample::select(&VALUES[..]))
        .prop_map(|(name, value)| format!("{name}={value}"));
    let path = prop::collection::vec(segment, 0..6).prop_map(|segments| format!("/{}", segments.join("/")));
    (path, prop::collection::vec(parameter, 0..3)).prop_map(|(path, parameters)| match parameters.is_empty() {
        true => path,
        false => format!("{path}?{}", parameters.join("&")),
    })
}

#[tokio::test]
async fn no_address_at_all_is_a_server_error() {
    let portal = Portal::start().await;
    let mut runner = TestRunner::deterministic();
    let addresses = addresses();
    let mut met = std::collections::BTreeMap::<u16, usize>::new();
    for _ in 0..500 {
        let address = addresses.new_tree(&mut runner).unwrap().current();
        let Ok(uri) = address.parse::<Uri>() else { continue };
        let answer = portal.send(Request::get(uri).body(Body::empty()).unwrap()).await;
        let status = answer.status.as_u16();
        *met.entry(status).or_default() += 1;
        assert!(status < 500, "{address}: {status}");
        assert!(answer.status != 200 || answer.body.len() > 10 || address == "/robots.txt", "{address}: an empty page");
        if status >= 400 {
            assert!(answer.header("content-type").starts_with("text/html"), "{address}: {status}");
        }
    }
    // Junk alone would prove little.
    assert!(
        met.get(&200).is_some_and(|pages| *pages > 20) && met.get(&404).is_some_and(|refused| *refused > 50),
        "{met:?}"
    );
}
