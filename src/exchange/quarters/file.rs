//! What the file of example quarters holds.

use std::collections::HashMap;

use serde::Deserialize;

use super::funding::Funding;
use crate::platform::words::LocalText;

/// What the file holds. Rounds say how many quarters ago they were, so that the example is never old.
#[derive(Debug, Deserialize)]
pub(super) struct Played {
    pub(super) organisation: String,
    pub(super) strategy: String,
    pub(super) rounds: Vec<Round>,
    pub(super) signals: Vec<Signal>,
    pub(super) work: Vec<Work>,
    pub(super) readings: Vec<Reading>,
    #[serde(default)]
    pub(super) funding: Funding,
}

#[derive(Debug, Deserialize)]
pub(super) struct Round {
    pub(super) ago: u8,
    pub(super) value: String,
    pub(super) question: LocalText,
    #[serde(default)]
    pub(super) answer: LocalText,
    pub(super) marks: [u16; 5],
    pub(super) words: Vec<LocalText>,
    #[serde(default)]
    pub(super) summary: LocalText,
    pub(super) reports: Vec<Report>,
    pub(super) sittings: Vec<Sitting>,
    pub(super) questions: Vec<Question>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Report {
    pub(super) measure: String,
    pub(super) phase: String,
    pub(super) status: Option<String>,
    pub(super) progress: Option<u8>,
    #[serde(default)]
    pub(super) happened: LocalText,
    #[serde(default)]
    pub(super) next: LocalText,
    #[serde(default)]
    pub(super) reason: LocalText,
    #[serde(default)]
    pub(super) comment: LocalText,
    #[serde(default)]
    pub(super) late: bool,
    pub(super) state: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Sitting {
    pub(super) noted: LocalText,
    pub(super) decisions: Vec<Decision>,
    pub(super) reactions: Vec<Reaction>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Decision {
    pub(super) measure: Option<String>,
    pub(super) outcome: String,
    #[serde(default)]
    pub(super) section: Option<String>,
    pub(super) body: LocalText,
    #[serde(default)]
    pub(super) internal: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Reaction {
    pub(super) measure: String,
    pub(super) kind: String,
    pub(super) body: LocalText,
    pub(super) owner: String,
    pub(super) within_days: i64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Question {
    pub(super) kind: String,
    pub(super) measure: Option<String>,
    pub(super) body: LocalText,
    #[serde(default)]
    pub(super) answer: LocalText,
}

#[derive(Debug, Deserialize)]
pub(super) struct Signal {
    pub(super) ago: u8,
    pub(super) origin: String,
    pub(super) goal: String,
    pub(super) body: LocalText,
    #[serde(default)]
    pub(super) handling: LocalText,
}

#[derive(Debug, Deserialize)]
pub(super) struct Work {
    pub(super) title: LocalText,
    pub(super) owner: String,
    pub(super) goal: String,
    pub(super) added: u8,
    pub(super) found: HashMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Reading {
    pub(super) indicator: String,
    pub(super) ago: u8,
    pub(super) value: Option<String>,
    pub(super) done: Option<bool>,
    #[serde(default)]
    pub(super) note: LocalText,
}
