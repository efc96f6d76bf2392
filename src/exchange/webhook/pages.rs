//! What an admin sees of the webhooks: where they lead, what was sent, and how that went.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::model::{TYPES, Webhook, type_key};
use super::queries;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::web::{Page, Result};

/// What was typed about a new one, and what became of it.
#[derive(Default)]
pub struct Said {
    pub address: String,
    pub types: Vec<String>,
    /// Key of what is wrong.
    pub wrong: Option<&'static str>,
    /// The field that it is wrong in.
    pub wrong_in: &'static str,
    /// The secret of one that was just made: it is shown this once.
    pub secret: Option<String>,
}

#[derive(Template)]
#[template(path = "exchange/webhooks.html")]
struct WebhooksPage {
    scope: Scope,
    webhooks: Vec<Webhook>,
    said: Said,
}

impl WebhooksPage {
    fn types(&self) -> [(&'static str, String); 4] {
        TYPES.map(|word| (word, type_key(word)))
    }

    fn wants(&self, word: &str) -> bool {
        self.said.types.iter().any(|wanted| wanted == word)
    }
}

pub async fn list(work: Work) -> Result {
    let types = TYPES[..3].iter().map(|word| (*word).to_owned()).collect();
    page(work, Said { types, ..Said::default() }).await
}

/// The page, with what was said about a new one.
pub async fn page(work: Work, said: Said) -> Result<Response> {
    work.scope.require(Role::Admin)?;
    let mut door = work.look().await?;
    let webhooks = queries::list(&mut door, work.scope.organisation.id).await?;
    drop(door);
    let status = if said.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok((status, Page(WebhooksPage { webhooks, said, scope: work.scope }).fresh()?).into_response())
}
