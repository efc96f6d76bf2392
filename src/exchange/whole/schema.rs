//! The format's own description, a JSON Schema made from the database's columns, so that it says what the rows are.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sqlx::PgConnection;

use super::parts::TABLES;

/// A column as the database describes it.
struct Column {
    table: String,
    name: String,
    kind: String,
    required: bool,
    /// Whether it is a text in several languages.
    text: bool,
    /// The words it may be, where it is one of a few.
    words: Vec<String>,
}

/// Describes the format as JSON Schema, draft 2020-12.
///
/// # Errors
/// When the database is away.
pub async fn schema(door: &mut PgConnection) -> sqlx::Result<Value> {
    let mut tables: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for column in columns(door).await? {
        tables.entry(column.table.clone()).or_default().push(column);
    }
    let listed = TABLES.iter().map(|table| (table.name.to_owned(), rows_of(table.name, table.part.is_some())));
    let mut defs: Map<String, Value> = TABLES
        .iter()
        .map(|table| (table.name, table.about))
        .chain([("organisation", "The organisation itself")])
        .map(|(name, about)| (name.to_owned(), row(name, about, tables.get(name).map_or(&[][..], Vec::as_slice))))
        .collect();
    defs.insert("text".into(), text());
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An organisation of Suunta, whole",
        "description": "Rows point at each other by id. What may be made public is told by visibility; \
            texts are objects of languages.",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "parts", "organisation", "records"],
        "properties": {
            "format": {"const": super::FORMAT},
            "parts": {"type": "array", "uniqueItems": true, "items": {"enum": ["pictures", "history", "private"]}},
            "organisation": {"$ref": "#/$defs/organisation"},
            "records": {
                "type": "object",
                "additionalProperties": false,
                "properties": Value::Object(listed.collect()),
            },
        },
        "$defs": defs,
    }))
}

fn rows_of(name: &str, asked: bool) -> Value {
    let mut rows = json!({"type": "array", "items": {"$ref": format!("#/$defs/{name}")}});
    if asked {
        rows["description"] = json!("Only where it was asked for.");
    }
    rows
}

fn text() -> Value {
    json!({
        "description": "A text in one or more languages.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "fi": {"type": "string"}, "sv": {"type": "string"}, "nb": {"type": "string"},
            "nn": {"type": "string"}, "en": {"type": "string"},
        },
    })
}

/// One row of a table.
fn row(name: &str, about: &str, columns: &[Column]) -> Value {
    let mut properties: Map<String, Value> =
        columns.iter().map(|column| (column.name.clone(), value(column))).collect();
    let mut required: Vec<&str> =
        columns.iter().filter(|column| column.required).map(|column| column.name.as_str()).collect();
    match name {
        // Those who are elsewhere are named by their address.
        "thread" => {
            properties.retain(|name, _| !name.starts_with("other_"));
            required.retain(|name| !name.starts_with("other_"));
            properties.insert("to".into(), json!({"type": "string", "pattern": "^[^/]+/[^/]+/[^/]+$"}));
            required.push("to");
        }
        "account" => drop(properties.remove("password_hash")),
        _ => {}
    }
    json!({
        "description": about, "type": "object", "additionalProperties": false, "properties": properties, "required": required,
    })
}

fn value(column: &Column) -> Value {
    let one = |kind: &str| match kind {
        "uuid" => json!({"type": "string", "format": "uuid"}),
        "date" => json!({"type": "string", "format": "date"}),
        "time without time zone" => json!({"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}:[0-9]{2}"}),
        "timestamp with time zone" => json!({"type": "string", "format": "date-time"}),
        "bytea" => json!({"type": "string", "pattern": "^\\\\x([0-9a-f]{2})*$"}),
        "boolean" => json!({"type": "boolean"}),
        "smallint" | "integer" | "bigint" => json!({"type": "integer"}),
        "numeric" | "double precision" => json!({"type": "number"}),
        "jsonb" => json!({}),
        _ => json!({"type": "string"}),
    };
    let known = match column.kind.strip_suffix("[]") {
        _ if column.text => json!({"$ref": "#/$defs/text"}),
        Some(item) if column.words.is_empty() => json!({"type": "array", "items": one(item)}),
        Some(_) => json!({"type": "array", "items": {"enum": column.words}}),
        None if column.words.is_empty() => one(&column.kind),
        None => json!({"enum": column.words}),
    };
    match column.required {
        true => known,
        false => json!({"anyOf": [known, {"type": "null"}]}),
    }
}

async fn columns(door: &mut PgConnection) -> sqlx::Result<Vec<Column>> {
    let names: Vec<String> = TABLES.iter().map(|table| table.name).chain(["organisation"]).map(str::to_owned).collect();
    sqlx::query_as!(
        Column,
        r#"select c.relname::text as "table!", a.attname::text as "name!", format_type(t.oid, null) as "kind!",
            a.attnotnull as "required!",
            a.atttypid = 'jsonb'::regtype and exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
                and pg_get_constraintdef(k.oid) ~ ('is_local_text\(' || a.attname || ',')) as "text!",
            coalesce(
                (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
                (select array_agg(word[1]) from pg_constraint k,
                    regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') word
                where k.conrelid = c.oid and k.contype = 'c'
                    and pg_get_constraintdef(k.oid) ~ ('^CHECK \(\(\(?' || a.attname || ' (= ANY|<@) \(?\(?ARRAY\[')),
                '{}') as "words!"
        from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
        where c.relnamespace = 'public'::regnamespace and c.relname::text = any ($1) and a.attnum > 0
            and not a.attisdropped and a.attgenerated = '' and a.attname <> 'organisation_id'
        order by c.relname, a.attnum"#,
        &names
    )
    .fetch_all(door)
    .await
}
