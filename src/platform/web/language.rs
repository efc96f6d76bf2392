//! The language of a request. The first segment of an address may be a language
//! (`/en/kainuu/networks`); it is taken off before routing, so every page is routed once.

use std::sync::{Arc, OnceLock};

use axum::extract::Request;
use axum::http::Uri;
use axum::middleware::Next;
use axum::response::Response;

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

/// `/en/kainuu` → (en, `/kainuu`); `/en` → (en, `/`); `/kainuu` → (none, `/kainuu`).
fn split(path: &str) -> (Option<Language>, &str) {
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
    fn a_language_is_taken_off_the_front() {
        assert_eq!(split("/en/kainuu/networks"), (Some(Language::En), "/kainuu/networks"));
        assert_eq!(split("/nn"), (Some(Language::Nn), "/"));
        assert_eq!(split("/kainuu/en"), (None, "/kainuu/en"));
        assert_eq!(split("//en"), (None, "//en"));
        assert_eq!(split("/english"), (None, "/english"));
    }
}
