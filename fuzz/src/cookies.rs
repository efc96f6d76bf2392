//! Headers of requests: cookies, languages, encodings, tags, forwarded addresses.

use std::net::{IpAddr, Ipv4Addr};

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use suunta::exchange::api::language_of;
use suunta::platform::web::{SESSION_COOKIE, SESSION_COOKIE_PLAIN, TrustedProxies, cookie_named, fuzzing as web};
use suunta::platform::words::Language;

const PEER: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));

/// Lines of `name: value`, as in a request.
pub fn check(bytes: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) = (&line[..colon], &line[colon + 1..]);
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value.trim_ascii())) {
            headers.append(name, value);
        }
    }
    session(&headers);
    body(&headers);
    client(&headers);
    assert!(Language::ALL.contains(&language_of(&headers, Language::Fi)));
}

/// Whoever is known by a cookie gets no page that is kept for all.
fn session(headers: &HeaderMap) {
    for name in [SESSION_COOKIE, SESSION_COOKIE_PLAIN] {
        assert!(cookie_named(headers, name).is_none() || web::has_session(headers), "{headers:?}");
    }
}

fn body(headers: &HeaderMap) {
    let (encoding, etag) = web::encoding(headers);
    let asked = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    if let Some(encoding) = encoding {
        assert!(asked(header::ACCEPT_ENCODING).contains(encoding), "{encoding} was not asked for: {headers:?}");
        assert!(etag.to_str().is_ok_and(|etag| etag.ends_with(&format!("-{encoding}\""))));
    }
    if web::not_modified(headers, &etag) {
        let known = asked(header::IF_NONE_MATCH);
        assert!(known.contains('*') || known.contains(etag.to_str().expect("a tag is plain")), "{headers:?}");
    }
}

/// Only a trusted proxy is believed, and it tells of addresses that stand in its line.
fn client(headers: &HeaderMap) {
    assert_eq!(web::client(&TrustedProxies::default(), PEER, headers), PEER);
    let trusted = TrustedProxies::new(vec![PEER.into()]);
    let client = web::client(&trusted, PEER, headers);
    assert!(client == PEER || headers.contains_key("x-forwarded-for"));
    assert_eq!(client, client.to_canonical());
}
