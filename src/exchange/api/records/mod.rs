//! What the interface tells of each kind of record. A resource is the type that its answers are made of, which is also
//! their schema, and the one query that reads it from what is published.

pub mod advocacy;
pub mod calendar;
pub mod cooperation;
pub mod council;
pub mod funding;
pub mod indicator;
pub mod measure;
pub mod review;
pub mod strategy;
pub mod thread;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use utoipa::openapi::schema::{AdditionalProperties, Object, ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::platform::words::{Language, LocalText};

/// A text by its languages.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub LocalText);

impl ToSchema for Text {}

impl PartialSchema for Text {
    fn schema() -> RefOr<Schema> {
        let text = || Object::with_type(Type::String);
        let texts = Language::ALL.into_iter().fold(ObjectBuilder::new(), |all, one| all.property(one.code(), text()));
        texts
            .additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(false)))
            .description(Some("A text by its languages. A text that nobody has written in any language is empty."))
            .examples([serde_json::json!({ "fi": "Suunta", "en": "Direction" })])
            .into()
    }
}

/// A time as people write it, and as it was understood.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub starts_on: Option<Date>,
    /// How exactly the first day is known: day, month, quarter, season, half_year or year.
    pub starts_precision: Option<String>,
    pub ends_on: Option<Date>,
    /// How exactly the last day is known.
    pub ends_precision: Option<String>,
    /// Whether it goes on without an end.
    pub open_ended: bool,
    /// The words of the source.
    pub wording: String,
    /// Language of the wording.
    pub language: Option<String>,
}

/// Where a record comes from.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub publisher: Text,
    pub title: Text,
    /// Language of the source.
    pub language: String,
    /// Day of the document, or on which a page was last checked.
    pub dated: Option<Date>,
    /// Heading in the source, as printed.
    pub heading: Option<String>,
}

/// A person, post, unit, body or group that a record names.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PartyName {
    pub slug: String,
    /// person, post, unit, body or group.
    pub kind: String,
    pub name: Text,
    /// Address of its page.
    pub url: String,
}

/// A goal or a measure that a record names.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeName {
    /// Name of its strategy in addresses.
    pub strategy: String,
    pub code: String,
    pub title: Text,
    /// Address of its page.
    pub url: String,
}

/// Another record that a record names.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SlugName {
    pub slug: String,
    pub name: Text,
    /// Address of its page.
    pub url: String,
}

/// Rows of one JSON value each, as what they tell.
fn told<R>(rows: Vec<Json<R>>) -> Vec<R> {
    rows.into_iter().map(|Json(row)| row).collect()
}
