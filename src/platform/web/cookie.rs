//! Cookies as browsers send them.

use axum::http::{HeaderMap, header};

/// The value of a cookie. Its name is taken as it stands: what only spells it otherwise, with `%5F` for `_`, a browser
/// has not guarded as it guards names that begin with `__Host-`, and the page cache would not know it for a session.
pub fn cookie_named<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let mut pairs = lines.flat_map(|cookies| cookies.split(';')).filter_map(|cookie| cookie.split_once('='));
    pairs.find(|(own, _)| own.trim() == name).map(|(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;
    use crate::platform::web::SESSION_COOKIE;

    fn sent(cookies: &'static str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static(cookies));
        cookie_named(&headers, SESSION_COOKIE).map(str::to_owned)
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        assert_eq!(sent("a=b; __Host-suunta=token").as_deref(), Some("token"));
        assert_eq!(sent("__Host-suunta-begun=token"), None);
        assert_eq!(sent("__Host-suunta"), None);
    }

    #[test]
    fn a_name_that_is_spelled_otherwise_is_another() {
        assert_eq!(sent("%5F%5FHost-suunta=token"), None);
        assert_eq!(sent("__host-suunta=token"), None);
    }
}
