//! What is sent: a body in JSON, once, with the texts that a form would have.

use axum::RequestExt;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::council::entry::Kept;
use crate::council::record::{Pairs, Sent, Typed, Work, Wrong};
use crate::exchange::api::problem::{FieldError, Problem, language_of};
use crate::exchange::api::records::Text;
use crate::platform::web::{App, Error, Result};
use crate::platform::words::Language;

/// Longest key of a sending, in characters.
const LONGEST_KEY: usize = 255;

/// A body that was read, and what names this sending.
pub struct Sending<B> {
    pub body: B,
    /// The key that came with it.
    key: Option<String>,
    digest: String,
}

impl<B: DeserializeOwned> FromRequest<App> for Sending<B> {
    type Rejection = Error;

    async fn from_request(request: Request, app: &App) -> Result<Sending<B>> {
        let language = language_of(request.headers(), app.language);
        let refuse = |status| Problem::of(status, language);
        if !is_json(request.headers()) {
            return Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE).refusal());
        }
        let key = match request.headers().get("idempotency-key").map(|key| key.to_str()) {
            None => None,
            Some(Ok(key)) if (1..=LONGEST_KEY).contains(&key.len()) => Some(key.to_owned()),
            Some(_) => return Err(refuse(StatusCode::BAD_REQUEST).detail("Idempotency-Key").refusal()),
        };
        let bytes: Bytes = request.extract().await.map_err(too_large)?;
        let digest = Sha256::digest(&bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        match serde_json::from_slice(&bytes) {
            Ok(body) => Ok(Sending { body, key, digest }),
            Err(error) if error.is_data() => {
                Err(refuse(StatusCode::UNPROCESSABLE_ENTITY).detail(error.to_string()).refusal())
            }
            Err(error) => Err(refuse(StatusCode::BAD_REQUEST).detail(error.to_string()).refusal()),
        }
    }
}

/// What cannot be read of a body is too much of it.
fn too_large(_: BytesRejection) -> Error {
    Error::TooLarge
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

impl<B> Sending<B> {
    /// The same as a form would have sent it. One token's key is not another's.
    pub fn sent(&self, account: Uuid, path: &str, pairs: Pairs) -> Sent {
        let key = self.key.as_ref().map_or_else(Uuid::now_v7, |key| {
            let hash = Sha256::digest(format!("{account}\n{path}\n{key}"));
            let mut bytes = [0; 16];
            bytes.copy_from_slice(&hash[..16]);
            uuid::Builder::from_custom_bytes(bytes).into_uuid()
        });
        Sent { typed: Typed::of(pairs), version: 0, key, act: String::new(), within: String::new() }
    }

    /// What is remembered of a sending that was done: what became of it, and what it said.
    pub fn note(&self, done: &str) -> String {
        format!("{done} {}", self.digest)
    }

    /// What became of the sending, or of the same one before.
    ///
    /// # Errors
    /// The problem with it, for its sender.
    pub fn done(&self, work: &Work, kept: Kept, language: Language) -> Result<String> {
        let problem = |status| Problem::of(status, language);
        match kept {
            Kept::Done(note) => match note.split_once(' ') {
                Some((done, digest)) if digest == self.digest => Ok(done.to_owned()),
                // The key was another's: nothing was kept of this one.
                _ => Err(problem(StatusCode::UNPROCESSABLE_ENTITY).detail(work.t("api-key-used")).refusal()),
            },
            Kept::Wrong { wrong, .. } => {
                Err(problem(StatusCode::UNPROCESSABLE_ENTITY).errors(errors(work, wrong)).refusal())
            }
            Kept::Stale { .. } => Err(Error::Closed),
        }
    }
}

fn errors(work: &Work, wrong: Vec<Wrong>) -> Vec<FieldError> {
    wrong.into_iter().map(|wrong| FieldError { message: work.t(wrong.text), field: wrong.name }).collect()
}

/// A text as a form sends it: each language by itself.
pub fn texts(column: &str, text: &Text) -> Pairs {
    text.0.iter().map(|(language, text)| (format!("{column}.{}", language.code()), text.to_owned())).collect()
}
