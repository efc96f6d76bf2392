//! What the document of the interface tells of each resource, as people read it.

use std::collections::BTreeSet;

use serde_json::Value;

/// A resource, or something that is taken.
pub struct Entry {
    /// Ends the key of what it is called, and its address among the pages.
    pub name: String,
    /// What it is for; ends a key, too.
    pub group: String,
    /// Methods and paths.
    pub addresses: Vec<(String, String)>,
    pub parameters: Vec<Line>,
    /// What is answered, or sent; a list and one record may tell different things.
    pub records: Vec<Part>,
}

/// A schema with its fields.
pub struct Part {
    pub name: String,
    pub about: String,
    pub fields: Vec<Line>,
}

/// A parameter or a field.
pub struct Line {
    pub name: String,
    pub shape: String,
    pub about: String,
}

impl Entry {
    /// Whether it is sent rather than read.
    pub fn is_taken(&self) -> bool {
        self.addresses.iter().any(|(method, _)| method == "POST")
    }
}

/// What the document tells, by resource.
pub fn entries(document: &Value) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let id = text(&operation["operationId"]);
            let name = id.strip_prefix("list-").or_else(|| id.strip_prefix("get-")).unwrap_or(&id).to_owned();
            let address = (method.to_uppercase(), path.clone());
            let record = part(document, &schema_of(operation));
            match entries.iter_mut().find(|entry| entry.name == name) {
                Some(entry) => {
                    entry.addresses.push(address);
                    if entry.records.iter().all(|known| known.name != record.name) {
                        entry.records.push(record);
                    }
                }
                None => entries.push(Entry {
                    name,
                    group: text(&operation["tags"][0]),
                    addresses: vec![address],
                    parameters: parameters(operation),
                    records: vec![record],
                }),
            }
        }
    }
    entries
}

fn parameters(operation: &Value) -> Vec<Line> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    parameters.filter(|parameter| parameter["in"] != "path").map(parameter).collect()
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

fn part(document: &Value, name: &str) -> Part {
    let schema = &document["components"]["schemas"][name];
    Part { name: name.to_owned(), about: text(&schema["description"]), fields: fields(schema) }
}

/// The schemas that these are made of.
pub fn parts(document: &Value, of: &[Part]) -> Vec<Part> {
    let schema = |name: &str| &document["components"]["schemas"][name];
    let mut known: BTreeSet<String> = of.iter().map(|part| part.name.clone()).collect();
    let mut ahead: Vec<String> = known.iter().flat_map(|name| references(schema(name))).collect();
    let mut found = BTreeSet::new();
    while let Some(name) = ahead.pop() {
        if known.insert(name.clone()) {
            ahead.extend(references(schema(&name)));
            found.insert(name);
        }
    }
    found.iter().map(|name| part(document, name)).collect()
}

/// The schemas that a schema names.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(fields) if fields.contains_key("$ref") => vec![named(schema)],
        Value::Object(fields) => fields.values().flat_map(references).collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
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
