//! The open interface: what it gives out, in what form, and what it takes from whom.

mod answers;
mod manner;
mod page;
mod tokens;

use serde_json::Value;

use crate::support::{Answer, Portal, SEEN_AS};

/// Where an organisation's resources begin.
const KAINUU: &str = "/api/v1/organisations/kainuu";

/// A body that is JSON.
#[track_caller]
fn json(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{}: {error}", answer.address))
}

/// An address of this portal, without the portal's own.
fn own(address: &Value) -> String {
    address.as_str().unwrap().strip_prefix(SEEN_AS).unwrap().to_owned()
}

async fn document(portal: &Portal) -> Value {
    json(&portal.get("/api/openapi.json").await.is(200))
}
