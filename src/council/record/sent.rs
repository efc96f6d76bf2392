//! A form of a record as a browser sent it.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::kind::{Field, Kind, Shape, Word};
use super::typed::{Typed, Wrong};
use super::work::Work;

/// What the button says that looks among the choices of a field.
const FIND: &str = "find";

/// What a form's fields are sent as.
pub type Pairs = Vec<(String, String)>;

/// A form as it was sent.
pub struct Sent {
    pub typed: Typed,
    pub version: i32,
    /// Names this sending: the same form with the same texts has the same, and with other texts another.
    pub key: Uuid,
    /// What the button says: save, check, find or preview.
    pub act: String,
    /// Where a new record is to stand.
    pub within: String,
}

impl Sent {
    pub fn of(work: &Work, pairs: Pairs) -> Sent {
        let key = key_of(&pairs);
        let (own, typed): (Pairs, Pairs) =
            pairs.into_iter().partition(|(name, _)| ["version", "key", "act", "in"].contains(&name.as_str()));
        let own = Typed::of(own);
        let mut typed = Typed::of(typed);
        if typed.get("period.language").is_empty() {
            typed.set("period.language", work.scope.first.code());
        }
        let act = own.get("act").to_owned();
        // What was looked for among the choices is nothing to keep.
        if act != FIND {
            typed.forget(|name| name.ends_with(".find"));
        }
        Sent {
            typed,
            version: own.get("version").parse().unwrap_or_default(),
            key,
            act,
            within: own.get("in").to_owned(),
        }
    }

    /// Whether the form asks something and keeps nothing.
    pub fn is_question(&self) -> bool {
        self.is_search() || self.act == "check"
    }

    /// Whether the form is only to be shown again, with what was looked for among its choices.
    pub fn is_search(&self) -> bool {
        self.act == FIND
    }

    /// The columns that the form fills, and what is wrong with it.
    pub fn read(&self, kind: &Kind, row: Option<&Value>) -> (Map<String, Value>, Vec<Wrong>) {
        let mut columns = Map::new();
        let wrong = kind.fields.iter().filter_map(|field| field.read(&self.typed, row, &mut columns).err()).collect();
        // A name in addresses that was emptied stays what it was.
        if let Some(row) = row {
            for field in kind.fields.iter().filter(|field| is_slug(field) && self.typed.get(field.column).is_empty()) {
                columns.insert(field.column.to_owned(), row[field.column].clone());
            }
        }
        (columns, wrong)
    }
}

/// The key of a form together with everything that was typed: who goes back and types something else sends another form.
fn key_of(pairs: &Pairs) -> Uuid {
    // A form without a key is a form of its own.
    if !pairs.iter().any(|(name, value)| name == "key" && value.parse::<Uuid>().is_ok()) {
        return Uuid::now_v7();
    }
    let mut hash = Sha256::new();
    for part in pairs.iter().flat_map(|(name, value)| [name, value]) {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Whether it is a name in addresses, which is made from the title where it is left empty.
pub(super) fn is_slug(field: &Field) -> bool {
    field.shape == Shape::Word(Word::Slug)
}
