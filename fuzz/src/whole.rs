//! The exchange format, by hand and whole.

use serde_json::Value;
use suunta::exchange::{Form, form, format, read, whole};
use uuid::Uuid;

/// By hand: read, written and read again it is the same. Whole: rows are handed on as they are, but for an id that is
/// known by another here.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match form("", &text) {
        Ok(Form::ByHand) => {
            let Ok(document) = read("", &text) else { return };
            let written = serde_json::to_string(&document).expect("a document is written");
            let again: format::Document = read("", &written).expect("what was written is a document");
            assert_eq!(serde_json::to_string(&again).expect("a document is written"), written);
        }
        Ok(Form::Whole) => moved(&text),
        Err(_) => assert!(read("", &text).is_err()),
    }
}

fn moved(text: &str) {
    let (id, here) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let Ok(rows) = whole::rows(text, id, here) else { return };
    for row in &rows {
        assert!(serde_json::from_str::<&serde_json::value::RawValue>(row).is_ok(), "{row:?} is no row");
        if let Ok(Value::Object(columns)) = serde_json::from_str(row) {
            assert!(!columns.values().any(|value| *value == id.to_string()) || row.contains("\\u"), "{row:?}");
        }
    }
}
