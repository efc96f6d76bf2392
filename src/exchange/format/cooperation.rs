//! International work in the exchange format.

use serde::{Deserialize, Serialize};

use super::{Schedule, Visibility};
use crate::platform::words::LocalText;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// "EU:n suuntaan tapahtuva yhteistyö".
    pub title: LocalText,
    /// Slug of the post (or other party) that carries it.
    pub party: String,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    pub slug: String,
    pub kind: NetworkKind,
    pub name: LocalText,
    #[serde(default)]
    pub abbreviation: Option<String>,
    /// What it is about: `health`, `climate`, `region` …
    #[serde(default)]
    pub themes: Vec<String>,
    /// What it is.
    #[serde(default)]
    pub summary: LocalText,
    /// Year of founding.
    #[serde(default)]
    pub since: Option<i16>,
    /// Town of the seat, or the town itself for a sister city.
    #[serde(default)]
    pub seat: LocalText,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// Degrees; of the seat's town centre.
    #[serde(default)]
    pub latitude: Option<f64>,
    #[serde(default)]
    pub longitude: Option<f64>,
    /// How many members it has, in words: "about 100 cities".
    #[serde(default)]
    pub size: LocalText,
    /// Members by name where a source lists them.
    #[serde(default)]
    pub members: Vec<LocalText>,
    /// How it is governed.
    #[serde(default)]
    pub governance: LocalText,
    #[serde(default)]
    pub homepage: Option<String>,
    /// Publisher of the facts, in words (the register has no organisation, so no source key).
    #[serde(default)]
    pub fact_source: LocalText,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkKind {
    Theme,
    Representation,
    SisterCity,
    Political,
    Regional,
    Actors,
}

/// An organisation's own place in a network.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    pub network: String,
    /// "Jäsen", "isäntäorganisaatio".
    pub role: LocalText,
    /// What it gives us and what we do in it.
    #[serde(default)]
    pub benefit: LocalText,
    /// Slug of the contact unit.
    #[serde(default)]
    pub contact: Option<String>,
    #[serde(default)]
    pub since: Option<i16>,
    /// Agreement period.
    #[serde(default)]
    pub period: Option<Schedule>,
    /// `strategy-slug/code` of goals it serves.
    #[serde(default)]
    pub goals: Vec<String>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

/// A co-operation or cluster group, or an open network of actors.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Address `/{org}/groups/{slug}`; the slug of a party of kind `group` makes that party this group.
    pub slug: String,
    pub kind: GroupKind,
    pub name: LocalText,
    #[serde(default)]
    pub summary: LocalText,
    /// How it works, in Markdown.
    #[serde(default)]
    pub body: LocalText,
    /// Slug of the party that coordinates it.
    #[serde(default)]
    pub coordinator: Option<String>,
    /// When it meets, in words.
    #[serde(default)]
    pub meets: LocalText,
    /// Whether anyone may ask to join.
    #[serde(default)]
    pub open_to_join: bool,
    /// Slug of the network of the register that it is.
    #[serde(default)]
    pub network: Option<String>,
    /// `strategy-slug/code` of goals it works for.
    #[serde(default)]
    pub goals: Vec<String>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    Cooperation,
    Cluster,
    Actors,
}
