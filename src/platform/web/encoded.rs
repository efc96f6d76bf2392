//! A body with its compressed forms. Each is made when somebody first asks for it: most pages are only ever read in one.

use std::io::Write;
use std::sync::OnceLock;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use sha2::{Digest, Sha256};

/// The ways of compression that are offered, the best first.
const ENCODINGS: [&str; 3] = ["br", "zstd", "gzip"];

/// A body, and each of its forms with a strong ETag of its own.
pub(super) struct Encoded {
    digest: String,
    plain: Form,
    /// By the order of [`ENCODINGS`]; none where the form is not smaller than the body.
    forms: [OnceLock<Option<Form>>; ENCODINGS.len()],
}

/// A body as it is sent.
pub(super) struct Form {
    pub(super) encoding: Option<&'static str>,
    pub(super) body: Bytes,
    pub(super) etag: HeaderValue,
    /// The headers of an answer with this body, complete, once one has passed all layers.
    pub(super) headers: OnceLock<HeaderMap>,
}

impl Form {
    fn new(encoding: Option<&'static str>, body: Bytes, digest: &str) -> Form {
        let etag = match encoding {
            Some(encoding) => format!("\"{digest}-{encoding}\""),
            None => format!("\"{digest}\""),
        };
        let etag = HeaderValue::try_from(etag).unwrap_or(HeaderValue::from_static("\"\""));
        Form { encoding, body, etag, headers: OnceLock::new() }
    }

    /// The answer with this body, or that the reader has it already, with the headers that say so.
    pub(super) fn answer(&self, asked: &HeaderMap) -> Response {
        let mut response = match not_modified(asked, &self.etag) {
            true => StatusCode::NOT_MODIFIED.into_response(),
            false => self.body.clone().into_response(),
        };
        let out = response.headers_mut();
        out.insert(header::ETAG, self.etag.clone());
        if let Some(encoding) = self.encoding {
            out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}

impl Encoded {
    pub(super) fn new(body: Bytes) -> Encoded {
        let digest: String = Sha256::digest(&body).iter().take(9).map(|byte| format!("{byte:02x}")).collect();
        Encoded { plain: Form::new(None, body, &digest), forms: Default::default(), digest }
    }

    /// Bytes in memory once all forms are made: text shrinks to less than a quarter.
    pub(super) fn weight(&self) -> usize {
        self.plain.body.len() * (4 + ENCODINGS.len()) / 4
    }

    /// The form to send, if it is made already.
    pub(super) fn at_hand(&self, headers: &HeaderMap) -> Option<&Form> {
        for (encoding, form) in ENCODINGS.into_iter().zip(&self.forms) {
            if takes(headers, encoding)
                && let Some(form) = form.get()?
            {
                return Some(form);
            }
        }
        Some(&self.plain)
    }

    /// The form to send: the first of ours that the reader takes. Made here if nobody asked for it before, which takes
    /// about a millisecond.
    pub(super) fn best_for(&self, headers: &HeaderMap) -> &Form {
        for (encoding, form) in ENCODINGS.into_iter().zip(&self.forms) {
            if takes(headers, encoding)
                && let Some(form) = form.get_or_init(|| self.made(encoding))
            {
                return form;
            }
        }
        &self.plain
    }

    /// A form that is not smaller is not worth having.
    fn made(&self, encoding: &'static str) -> Option<Form> {
        let body = &self.plain.body;
        let made = match encoding {
            "br" => brotli(body),
            "zstd" => zstd::bulk::compress(body, 6).ok(),
            _ => gzip(body),
        };
        let made = made.filter(|made| made.len() < body.len())?;
        Some(Form::new(Some(encoding), Bytes::from(made), &self.digest))
    }
}

/// Whether the reader takes an encoding.
fn takes(headers: &HeaderMap, name: &str) -> bool {
    let taken = headers.get(header::ACCEPT_ENCODING).and_then(|taken| taken.to_str().ok()).unwrap_or_default();
    taken.split(',').any(|one| {
        let (encoding, quality) = one.split_once(';').unwrap_or((one, ""));
        encoding.trim().eq_ignore_ascii_case(name) && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// Whether the reader already has this very body.
pub(super) fn not_modified(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok());
    let etag = etag.to_str().unwrap_or_default();
    known.is_some_and(|known| {
        known.split(',').map(|one| one.trim().trim_start_matches("W/")).any(|one| one == etag || one == "*")
    })
}

fn brotli(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 20, size_hint: body.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &body[..], &mut out, &params).ok().map(|_| out)
}

fn gzip(body: &[u8]) -> Option<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    writer.write_all(body).and_then(|()| writer.finish()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(taken: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(taken))])
    }

    #[test]
    fn a_form_is_made_once_it_is_asked_for() {
        let encoded = Encoded::new(Bytes::from(vec![b'a'; 4000]));
        let (brotli, gzip) = (asking("gzip, deflate, br"), asking("gzip;q=1.0, br;q=0"));
        assert!(encoded.at_hand(&HeaderMap::new()).is_some_and(|form| form.encoding.is_none()));
        assert!(encoded.at_hand(&brotli).is_none());
        assert_eq!(encoded.best_for(&brotli).encoding, Some("br"));
        assert!(encoded.at_hand(&brotli).is_some_and(|form| form.encoding == Some("br")));
        assert!(encoded.at_hand(&gzip).is_none());
        assert_eq!(encoded.best_for(&gzip).encoding, Some("gzip"));
        assert_ne!(encoded.best_for(&gzip).etag, encoded.best_for(&brotli).etag);
    }

    #[test]
    fn what_does_not_shrink_is_sent_as_it_is() {
        let encoded = Encoded::new(Bytes::from_static(b"ab"));
        let asked = asking("br, gzip");
        assert_eq!(encoded.best_for(&asked).encoding, None);
        assert!(encoded.at_hand(&asked).is_some_and(|form| form.encoding.is_none()));
    }
}
