//! What every answer carries: headers that protect the reader, validators and encodings that spare the wire.

use std::io::Read;

use axum::body::Body;
use axum::http::Request;
use suunta::council::account::Role;
use tokio::net::TcpListener;

use crate::support::{Answer, Browser, Portal, client};

/// One of each kind of answer.
async fn of_every_kind(portal: &Portal) -> Vec<(&'static str, Answer)> {
    let page = portal.get("/kainuu").await.is(200);
    let etag = page.header("etag").to_owned();
    let stylesheet = stylesheet(&page);
    let post = Request::post("/en/kainuu/people").body(Body::empty()).unwrap();
    let cross = Request::post("/en/kainuu").header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    let huge = Request::post("/kainuu").header("content-length", 100 << 20).body(Body::empty()).unwrap();
    let cold = portal.get("/kuopio").await.is(200);
    vec![
        ("a page made now", cold),
        ("a page kept", portal.get("/kainuu").await.is(200)),
        ("a page that is not kept", portal.get("/kainuu/search?q=kainuu").await.is(200)),
        ("a page the reader has", portal.get_with("/kainuu", "if-none-match", &etag).await.is(304)),
        ("a redirect", portal.get("/fi/kainuu").await.is(308)),
        ("a redirect of a query", portal.get("/kainuu?x=1").await.is(302)),
        ("a refusal", portal.get("/kuopio/networks?kind=bogus").await.is(400)),
        ("nothing", portal.get("/nobody").await.is(404)),
        ("a method", portal.send(post).await.is(405)),
        ("a forgery", portal.send(cross).await.is(403)),
        ("a huge body", portal.send(huge).await.is(413)),
        ("an endless address", portal.get(&format!("/{}", "a".repeat(5000))).await.is(414)),
        ("a file", portal.get(&stylesheet).await.is(200)),
        ("no file", portal.get("/static/no.css").await.is(404)),
        ("life", portal.get("/health/live").await.is(200)),
        ("readiness", portal.get("/health/ready").await.is(200)),
        ("the sitemap", portal.get("/sitemap.xml").await.is(200)),
        ("the open data", portal.get("/data").await.is(200)),
        ("robots", portal.get("/robots.txt").await.is(200)),
    ]
}

fn stylesheet(page: &Answer) -> String {
    let html = page.html();
    let link = html.select(&scraper::Selector::parse("link[rel=stylesheet]").unwrap()).next();
    link.and_then(|link| link.attr("href")).expect("a stylesheet").to_owned()
}

#[tokio::test]
async fn every_answer_protects_its_reader() {
    let portal = Portal::start().await;
    for (kind, answer) in of_every_kind(&portal).await {
        let policy = answer.header("content-security-policy");
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
            assert!(policy.contains(rule), "{kind}: {rule} is not in {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{kind}: {policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "strict-origin-when-cross-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(name), value, "{kind}: {name}");
        }
        assert!(answer.header("x-request-id").len() >= 10, "{kind} has no id");
        assert!(!answer.headers.contains_key("set-cookie"), "{kind} sets a cookie");
        assert!(!answer.headers.contains_key("server") && !answer.headers.contains_key("x-powered-by"), "{kind}");
    }
}

#[tokio::test]
async fn a_request_has_an_id_of_ours() {
    let portal = Portal::start().await;
    let (one, other) = (portal.get("/kainuu").await, portal.get("/kainuu").await);
    assert_ne!(one.header("x-request-id"), other.header("x-request-id"));
}

#[tokio::test]
async fn a_request_id_of_the_client_is_not_taken_over() {
    let portal = Portal::start().await;
    let answer = portal.get_with("/kainuu", "x-request-id", "forged-by-the-client").await;
    assert_ne!(answer.header("x-request-id"), "forged-by-the-client");
}

#[tokio::test]
async fn a_page_that_the_reader_has_is_not_sent_again() {
    let portal = Portal::start().await;
    for address in ["/kainuu", "/en/kuopio/networks", "/sitemap.xml"] {
        let page = portal.get(address).await.is(200);
        let etag = page.header("etag").to_owned();
        assert!(etag.starts_with('"') && etag.len() > 10, "{address}: {etag}");
        assert_eq!(page.header("cache-control"), "no-cache");
        for known in [etag.clone(), format!("W/{etag}"), format!("\"x\", {etag}"), "*".into()] {
            let again = portal.get_with(address, "if-none-match", &known).await.is(304);
            assert!(again.body.is_empty() && again.header("etag") == etag, "{address}");
        }
        portal.get_with(address, "if-none-match", "\"other\"").await.is(200);
    }
}

fn decoded(encoding: &str, body: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match encoding {
        "gzip" => drop(flate2::read::GzDecoder::new(body).read_to_end(&mut plain).unwrap()),
        "br" => drop(brotli::Decompressor::new(body, 4096).read_to_end(&mut plain).unwrap()),
        "zstd" => plain = zstd::bulk::decompress(body, 16 << 20).unwrap(),
        other => panic!("{other} was not asked for"),
    }
    plain
}

#[tokio::test]
async fn every_encoding_holds_the_same_page() {
    let portal = Portal::start().await;
    let page = portal.get("/kainuu").await.is(200);
    assert_eq!(page.header("content-encoding"), "");
    let mut etags = vec![page.header("etag").to_owned()];
    for address in ["/kainuu".to_owned(), stylesheet(&page)] {
        let plain = portal.get(&address).await.is(200);
        for encoding in ["br", "zstd", "gzip"] {
            let packed = portal.get_with(&address, "accept-encoding", encoding).await.is(200);
            assert_eq!(packed.header("content-encoding"), encoding, "{address}");
            assert!(packed.header("vary").contains("accept-encoding"), "{address}");
            assert!(packed.body.len() * 2 < plain.body.len(), "{address} in {encoding} saves little");
            assert_eq!(decoded(encoding, &packed.body), plain.body, "{address} in {encoding}");
            etags.push(packed.header("etag").to_owned());
        }
    }
    let different: std::collections::BTreeSet<_> = etags.iter().collect();
    assert_eq!(different.len(), etags.len(), "a strong ETag names one body: {etags:?}");
}

#[tokio::test]
async fn the_reader_chooses_the_encoding() {
    let portal = Portal::start().await;
    for (accepted, encoding) in [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip;q=0.5, zstd", "zstd"),
        ("br;q=0, gzip", "gzip"),
        ("identity", ""),
        ("deflate", ""),
        ("br; q=0.000, zstd;q=0", ""),
        ("GZIP", "gzip"),
    ] {
        let answer = portal.get_with("/kainuu", "accept-encoding", accepted).await.is(200);
        assert_eq!(answer.header("content-encoding"), encoding, "{accepted}");
    }
}

#[tokio::test]
async fn files_are_kept_for_ever() {
    let portal = Portal::start().await;
    let stylesheet = stylesheet(&portal.get("/kainuu").await.is(200));
    let file = portal.get(&stylesheet).await.is(200);
    assert_eq!(file.header("content-type"), "text/css; charset=utf-8");
    assert!(
        file.header("cache-control").contains("immutable") && file.header("cache-control").contains("max-age=31536000")
    );
    let again = portal.get_with(&stylesheet, "if-none-match", file.header("etag")).await.is(304);
    assert!(again.body.is_empty());
    // Another content has another address.
    let (stem, rest) = stylesheet.split_once('.').unwrap();
    let digit = if rest.starts_with('0') { '1' } else { '0' };
    portal.get(&format!("{stem}.{digit}{}", &rest[1..])).await.is(404);
}

#[tokio::test]
async fn a_signed_in_readers_pages_are_not_shared() {
    let portal = Portal::start().await;
    portal.get("/kainuu").await.is(200);
    let own = portal.get_with("/kainuu", "cookie", "a=b; suunta-on-loopback=anything").await.is(200);
    assert_eq!(own.header("etag"), "", "a page for one reader comes from the cache of all");
    assert_eq!(own.header("cache-control"), "private, no-store");
    // Another program's cookie on the same host makes nobody signed in.
    assert!(!portal.get_with("/kainuu", "cookie", "a=b").await.header("etag").is_empty());
    assert!(portal.get("/kainuu").await.header("vary").contains("cookie"));
}

#[tokio::test]
async fn a_session_under_another_spelling_of_its_name_is_none() {
    let portal = Portal::start().await;
    let editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let cookie = editor.cookie.clone().unwrap();
    let own = portal.get_with("/kainuu", "cookie", &cookie).await.is(200).body;
    // Were it read, what is meant for the editor would be kept for everybody: the cache looks for the name as it is.
    let spelled = cookie.replace("suunta-on-loopback", "suunta%2Don%2Dloopback");
    assert_ne!(spelled, cookie);
    let answer = portal.get_with("/kainuu", "cookie", &spelled).await.is(200).body;
    let visitor = portal.get("/kainuu").await.is(200).body;
    assert_ne!(own, visitor);
    assert_eq!(answer, visitor);
}

#[tokio::test]
async fn another_sites_form_is_refused_and_its_link_is_not() {
    let portal = Portal::start().await;
    for (site, status) in [("cross-site", 403), ("same-site", 403), ("same-origin", 405), ("none", 405)] {
        let post = Request::post("/en/kainuu").header("sec-fetch-site", site).body(Body::from("a=b")).unwrap();
        assert_eq!(portal.send(post).await.status, status, "{site}");
        portal.get_with("/kainuu", "sec-fetch-site", site).await.is(200);
    }
    let old = Request::post("/en/kainuu")
        .header("host", "portal.test")
        .header("origin", "https://evil.test")
        .body(Body::empty())
        .unwrap();
    assert_eq!(portal.send(old).await.status, 403, "a browser that sends Origin only");
}

#[tokio::test]
async fn no_header_of_the_request_reaches_a_page() {
    let portal = Portal::start().await;
    let plain = portal.get("/kainuu").await.is(200);
    for (name, value) in [
        ("host", "evil.test"),
        ("x-forwarded-host", "evil.test"),
        ("x-forwarded-proto", "gopher"),
        ("forwarded", "host=evil.test"),
        ("accept-language", "sv"),
        ("user-agent", "<script>"),
    ] {
        let answer = portal.get_with("/kainuu", name, value).await.is(200);
        assert_eq!(answer.body, plain.body, "{name}");
        let fresh = portal.get_with(&format!("/kuopio/search?q={name}"), name, value).await.is(200);
        assert!(!fresh.text().contains("evil.test") && !fresh.text().contains("gopher"), "{name}");
    }
}

#[tokio::test]
async fn searches_are_never_kept() {
    let portal = Portal::start().await;
    let answer = portal.get("/kainuu/search?q=kainuu").await.is(200);
    assert_eq!(answer.header("etag"), "");
    assert_eq!(answer.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn it_serves_over_a_socket_and_lets_requests_finish() {
    let portal = Portal::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let served = tokio::spawn(suunta::platform::web::serve(listener, portal.router(), async {
        let _ = stopped.await;
    }));
    let client = client();
    let page = client.get(format!("http://{address}/kainuu")).send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert_eq!(page.bytes().await.unwrap(), portal.get("/kainuu").await.body);
    let head = client.head(format!("http://{address}/kainuu")).send().await.unwrap();
    assert_eq!(head.status(), 200);
    assert!(head.bytes().await.unwrap().is_empty());
    let huge = client.post(format!("http://{address}/kainuu")).body(vec![0_u8; 35 << 20]).send().await;
    assert!(huge.is_err() || huge.is_ok_and(|answer| answer.status() == 413));
    // A form is small; only pictures and tables are larger.
    let form =
        client.post(format!("http://{address}/sign-in")).header("content-type", "application/x-www-form-urlencoded");
    let long = form.body(vec![b'a'; 2 << 20]).send().await;
    assert!(long.is_err() || long.is_ok_and(|answer| answer.status() == 413));
    stop.send(()).unwrap();
    drop(client);
    tokio::time::timeout(std::time::Duration::from_secs(9), served).await.expect("it stops").unwrap();
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "the port is free again");
}
