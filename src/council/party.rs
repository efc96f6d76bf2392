//! Whoever can carry responsibility: a person, a post, a unit, a body or a group.

use serde::{Deserialize, Serialize};

use crate::platform::words::LocalText;

/// A party as other records point at it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PartyRef {
    pub slug: String,
    pub kind: String,
    pub name: LocalText,
    /// As people say it: johry, MH.
    #[serde(default)]
    pub abbreviation: LocalText,
    /// Whether it leads the measure it is named at.
    #[serde(default)]
    pub lead: bool,
}
