//! What reads addresses and headers, for the fuzz targets and for the test that goes through their corpora.

use std::net::IpAddr;
use std::sync::LazyLock;

use axum::http::{HeaderMap, HeaderValue, Uri};
use bytes::Bytes;

use super::cache;
use super::encoded::{self, Encoded};
use super::proxy::TrustedProxies;
use super::{language, page};
use crate::platform::words::Language;

/// A query as the page cache knows it, see [`super::Pages::page`].
pub fn tidied(query: &str, parameters: &[&str]) -> Option<String> {
    page::tidied(query, parameters)
}

/// Where an address with a slash at its end leads to.
pub fn without_slash(uri: &Uri) -> Option<String> {
    language::without_slash(uri)
}

/// The language at the front of a path, and the rest of it.
pub fn split(path: &str) -> (Option<Language>, &str) {
    language::split(path)
}

/// Whether the page cache steps aside.
pub fn has_session(headers: &HeaderMap) -> bool {
    cache::has_session(headers)
}

/// Whether a reader has what it asks for.
pub fn not_modified(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    encoded::not_modified(headers, etag)
}

/// The encoding in which a reader gets a body that every encoding makes smaller, and the tag of that form.
pub fn encoding(headers: &HeaderMap) -> (Option<&'static str>, HeaderValue) {
    static MADE: LazyLock<Encoded> = LazyLock::new(|| Encoded::new(Bytes::from_static(&[b'a'; 256])));
    let form = MADE.best_for(headers);
    (form.encoding, form.etag.clone())
}

/// Whose request it is that came from `peer`.
pub fn client(proxies: &TrustedProxies, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    proxies.client(peer, headers)
}
