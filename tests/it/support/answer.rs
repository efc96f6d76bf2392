//! An answer of the portal, read by CSS selectors.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Response, StatusCode, header};
use bytes::Bytes;
use scraper::{ElementRef, Html, Selector};

use super::{SEEN_AS, squeezed};

/// An answer, whole.
pub struct Answer {
    /// The address that was asked for.
    pub address: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub async fn read(address: String, response: Response<Body>) -> Answer {
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 16 << 20).await.unwrap();
        Answer { address, status: parts.status, headers: parts.headers, body }
    }

    /// The answer, if it has this status.
    #[track_caller]
    pub fn is(self, status: u16) -> Answer {
        assert_eq!(self.status.as_u16(), status, "{}: {}", self.address, self.text());
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Where a redirect leads, as an address of this portal.
    pub fn location(&self) -> Option<String> {
        let to = self.headers.get(header::LOCATION).filter(|_| self.status.is_redirection())?.to_str().unwrap();
        Some(to.strip_prefix(SEEN_AS).unwrap_or(to).to_owned())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// What is read of the page's main part.
    pub fn main(&self) -> String {
        texts(&self.html(), "main").concat()
    }

    /// Language of the page.
    pub fn language(&self) -> String {
        attributes(&self.html(), "html", "lang").concat()
    }

    /// Texts of all elements that a selector names.
    pub fn all(&self, selector: &str) -> Vec<String> {
        texts(&self.html(), selector)
    }

    /// The text of the one element that a selector names.
    #[track_caller]
    pub fn one(&self, selector: &str) -> String {
        let all = self.all(selector);
        assert_eq!(all.len(), 1, "{} has {} times {selector}", self.address, all.len());
        all.concat()
    }
}

pub fn text_of(element: ElementRef<'_>) -> String {
    squeezed(&element.text().collect::<String>())
}

pub fn texts(html: &Html, selector: &str) -> Vec<String> {
    html.select(&Selector::parse(selector).unwrap()).map(text_of).collect()
}

/// The values of an attribute, of every element that has it.
pub fn attributes(html: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}
