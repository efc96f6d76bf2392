//! The document of the interface, and a page of it that people read.

use askama::Template;
use axum::extract::State;
use serde_json::Value;

use super::interface;
use super::resource::json;
use crate::council::organisation::Portal;
use crate::platform::web::{App, Error, Page, Pages, Result};

pub fn routes() -> Pages {
    Pages::default().page("/api", &[], show).file("/api/openapi.json", document)
}

async fn document(State(app): State<App>, scope: Portal) -> Result {
    let mut response = json(&interface().document(&app.public_url))?;
    response.extensions_mut().insert(scope.keep());
    Ok(response)
}

#[derive(Template)]
#[template(path = "exchange/api.html")]
struct ApiPage {
    scope: Portal,
    /// Address of the portal, for examples.
    seen_as: String,
    reads: Vec<Entry>,
    takes: Vec<Entry>,
    parts: Vec<Part>,
}

/// A resource, or something that is taken.
struct Entry {
    /// Ends the key of what it is called, and is its mark on the page.
    name: String,
    addresses: Vec<(String, String)>,
    parameters: Vec<Line>,
    /// Name of the schema that has the fields.
    schema: String,
    fields: Vec<Line>,
}

/// A schema that others are made of.
struct Part {
    name: String,
    about: String,
    fields: Vec<Line>,
}

/// A parameter or a field.
struct Line {
    name: String,
    shape: String,
    about: String,
}

impl ApiPage {
    /// A name in the language of examples: what is measured stands with whoever is first.
    fn example(&self) -> String {
        self.scope.in_order().first().map(|organisation| organisation.slug.clone()).unwrap_or_default()
    }
}

async fn show(State(app): State<App>, scope: Portal) -> Result {
    let document = serde_json::to_value(interface().document(&app.public_url)).map_err(Error::internal)?;
    let entries = entries(&document);
    let parts = parts(&document, &entries);
    let (takes, reads) = entries.into_iter().partition(Entry::is_taken);
    let keep = scope.keep();
    Page(ApiPage { seen_as: app.public_url.clone(), reads, takes, parts, scope }).kept(keep)
}

impl Entry {
    fn is_taken(&self) -> bool {
        self.addresses.iter().any(|(method, _)| method == "POST")
    }
}

/// What the document tells, by resource.
fn entries(document: &Value) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let name = id.strip_prefix("list-").or_else(|| id.strip_prefix("get-")).unwrap_or(id).to_owned();
            let address = (method.to_uppercase(), path.clone());
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let parameters = parameters.filter(|parameter| parameter["in"] != "path").map(parameter).collect();
            let schema = schema_of(operation);
            let fields = fields(&document["components"]["schemas"][&schema]);
            match entries.iter_mut().find(|entry| entry.name == name) {
                Some(entry) => entry.addresses.push(address),
                None => entries.push(Entry { name, addresses: vec![address], parameters, schema, fields }),
            }
        }
    }
    entries
}

fn parameter(parameter: &Value) -> Line {
    let words = parameter["schema"]["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
    Line {
        name: text(&parameter["name"]),
        shape: words.collect::<Vec<_>>().join(", "),
        about: text(&parameter["description"]),
    }
}

/// The schema of what is sent, or of a record that is answered.
fn schema_of(operation: &Value) -> String {
    let json = |holder: &Value| holder["content"]["application/json"]["schema"].clone();
    let answered = json(&operation["responses"]["200"]);
    let items = answered["properties"]["items"]["items"].clone();
    let schemas = [json(&operation["requestBody"]), items, answered];
    schemas.iter().find(|schema| schema["$ref"].is_string()).map(named).unwrap_or_default()
}

fn fields(schema: &Value) -> Vec<Line> {
    let fields = schema["properties"].as_object().into_iter().flatten();
    let line = |(name, field): (&String, &Value)| Line { name: name.clone(), shape: shape(field), about: about(field) };
    fields.map(line).collect()
}

/// What a field is about: told of itself, or of what it may hold.
fn about(field: &Value) -> String {
    let choices = field["oneOf"].as_array().into_iter().flatten();
    let told = std::iter::once(field).chain(choices).map(|one| text(&one["description"]));
    told.into_iter().find(|told| !told.is_empty()).unwrap_or_default()
}

/// Schemas that are not told of as a resource: what records are made of.
fn parts(document: &Value, told: &[Entry]) -> Vec<Part> {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    let others = schemas.filter(|(name, _)| told.iter().all(|entry| entry.schema != **name));
    let part = |(name, schema): (&String, &Value)| Part {
        name: name.clone(),
        about: text(&schema["description"]),
        fields: fields(schema),
    };
    others.map(part).collect()
}

/// What a field holds: `text`, `Period or nothing`, `list of Text`.
fn shape(field: &Value) -> String {
    if field["$ref"].is_string() {
        return named(field);
    }
    let one_of = field["oneOf"].as_array().or_else(|| field["anyOf"].as_array());
    if let Some(choices) = one_of {
        return choices.iter().map(shape).collect::<Vec<_>>().join(" | ");
    }
    let kinds = match &field["type"] {
        Value::Array(kinds) => kinds.iter().map(text).collect(),
        kind => vec![text(kind)],
    };
    let kind = |kind: String| match (kind.as_str(), field["format"].as_str()) {
        ("array", _) => format!("[{}]", shape(&field["items"])),
        ("string", Some(format)) => format.to_owned(),
        _ => kind,
    };
    kinds.into_iter().map(kind).collect::<Vec<_>>().join(" | ")
}

fn named(schema: &Value) -> String {
    schema["$ref"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
