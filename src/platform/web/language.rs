//! The language of a request. The first segment of an address may be a language
//! (`/en/kainuu/networks`); it is taken off before routing, so every page is routed once.

use std::sync::{Arc, OnceLock};

use axum::extract::Request;
use axum::http::Uri;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Error;
use crate::platform::words::Language;

/// The language that the address asks for, if it does.
#[derive(Debug, Clone, Copy)]
pub struct Asked(pub Option<Language>);

/// The language that a request turned out to be in, so that its error page can speak it too.
#[derive(Debug, Clone, Default)]
pub struct Spoken(Arc<OnceLock<Language>>);

impl Spoken {
    /// Settles the language; the first who says it is right.
    pub fn settle(&self, language: Language) {
        let _ = self.0.set(language);
    }

    pub fn language(&self) -> Option<Language> {
        self.0.get().copied()
    }
}

/// Takes a language off the front of the path and remembers it.
pub async fn choose_language(mut request: Request, next: Next) -> Response {
    if let Some(address) = without_slash(request.uri()) {
        return Error::Moved(address).into_response();
    }
    let (asked, rest) = split(request.uri().path());
    if asked.is_some() {
        let mut parts = request.uri().clone().into_parts();
        let target = match request.uri().query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest.to_owned(),
        };
        parts.path_and_query = target.parse().ok();
        if let Ok(uri) = Uri::from_parts(parts) {
            *request.uri_mut() = uri;
        }
    }
    if let (Some(language), Some(spoken)) = (asked, request.extensions().get::<Spoken>()) {
        spoken.settle(language);
    }
    request.extensions_mut().insert(Asked(asked));
    next.run(request).await
}

/// The address of a page that was asked for with a slash at its end. Two slashes at its beginning would name another
/// host, and so would a slash and a backslash, which browsers take for the same; they are left alone.
pub(super) fn without_slash(uri: &Uri) -> Option<String> {
    let trimmed = uri.path().trim_end_matches('/');
    let ours = trimmed.starts_with('/') && !trimmed.starts_with("//") && !trimmed.starts_with("/\\");
    let ours = ours && trimmed.len() < uri.path().len();
    ours.then(|| uri.query().map_or_else(|| trimmed.to_owned(), |query| format!("{trimmed}?{query}")))
}

/// `/en/kainuu` → (en, `/kainuu`); `/en` → (en, `/`); `/kainuu` → (none, `/kainuu`).
pub(super) fn split(path: &str) -> (Option<Language>, &str) {
    let first = path.strip_prefix('/').and_then(|rest| rest.split('/').next()).unwrap_or_default();
    match Language::parse(first) {
        Some(language) if path.starts_with('/') => match &path[1 + first.len()..] {
            "" => (Some(language), "/"),
            rest => (Some(language), rest),
        },
        _ => (None, path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_at_the_end_is_dropped_and_leads_nowhere_else() {
        let dropped = |address: &'static str| without_slash(&Uri::from_static(address));
        assert_eq!(dropped("/kainuu/").as_deref(), Some("/kainuu"));
        assert_eq!(dropped("/fi/?q=a").as_deref(), Some("/fi?q=a"));
        assert_eq!(dropped("/"), None);
        assert_eq!(dropped("/kainuu"), None);
        assert_eq!(dropped("//evil.example/"), None);
        assert_eq!(dropped("/\\evil.example/"), None);
    }

    #[test]
    fn a_language_is_taken_off_the_front() {
        assert_eq!(split("/en/kainuu/networks"), (Some(Language::En), "/kainuu/networks"));
        assert_eq!(split("/nn"), (Some(Language::Nn), "/"));
        assert_eq!(split("/kainuu/en"), (None, "/kainuu/en"));
        assert_eq!(split("//en"), (None, "//en"));
        assert_eq!(split("/english"), (None, "/english"));
    }
}
