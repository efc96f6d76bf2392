//! What the database refuses, as what is wrong with a field.

use super::kind::Kind;
use super::typed::Wrong;

/// What a person can put right, of what the database refused; `None` for everything else.
pub fn as_wrong(kind: &Kind, error: &sqlx::Error) -> Option<Wrong> {
    let sqlx::Error::Database(cause) = error else { return None };
    let named = cause.constraint().unwrap_or_default();
    let text = match cause.code()?.as_ref() {
        "23505" => "wrong-taken",
        // More words than full-text search can hold.
        "54000" => "wrong-long",
        "23503" => "wrong-choice",
        "23514" if named == "goal_below_itself" => return Some(Wrong::new("parent_id", "wrong-below-itself")),
        "23514" if named.starts_with("goal_level") => return Some(Wrong::new("parent_id", "wrong-too-deep")),
        "23514" if named == "frame_origins_are_origins" => return Some(Wrong::new("frame_origins", "wrong-origins")),
        "23514" | "23502" => "wrong-contradiction",
        // Numbers and days that a column cannot hold.
        "22003" | "22007" | "22008" | "22P02" => "wrong-number",
        _ => return None,
    };
    // The constraint is named after the columns it is about: the longest of them that is a field.
    let columns = kind.fields.iter().map(|field| field.column).filter(|column| named.contains(column));
    let column = columns.max_by_key(|column| column.len()).or_else(|| kind.fields.first().map(|field| field.column));
    Some(Wrong::new(column.unwrap_or_default(), text))
}

/// Whether the database refused to remove a record because another one names it, or a closed round does.
pub fn is_in_use(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Database(cause) if matches!(cause.code().as_deref(), Some("23503" | "SU002")))
}

/// Whether row security refused a row: what it would be a part of is not theirs to change.
pub fn is_not_theirs(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Database(cause) if cause.code().as_deref() == Some("42501"))
}

/// Whether a change cannot be taken back: what it changed was changed since, or what it needs is gone.
pub fn is_changed_since(error: &sqlx::Error) -> bool {
    let codes = ["SU001", "23503", "23505", "23514"];
    matches!(error, sqlx::Error::Database(cause) if cause.code().is_some_and(|code| codes.contains(&code.as_ref())))
}
