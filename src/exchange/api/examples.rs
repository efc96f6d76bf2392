//! Requests that one can copy and try, with what this very portal answers to them.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::ask::Ask;
use super::interface;
use super::interface::Taking;
use super::problem::Problem;
use super::told::Entry;
use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{App, Error, Result};
use crate::platform::words::Language;

/// Longest text in an answer that is shown, in characters.
const LONGEST: usize = 90;

/// A request and its answer.
pub struct Example {
    /// What one types.
    pub command: String,
    /// JSON, shortened.
    pub answer: String,
}

/// Examples of one resource, with the records of one organisation.
pub struct Examples<'a> {
    pub app: &'a App,
    pub scope: &'a Portal,
    pub organisation: Option<&'a Organisation>,
}

impl Examples<'_> {
    /// A list of one record and that record; or what a system sends. None where there is no record to show.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn of(&self, entry: &Entry) -> Result<Vec<Example>, Error> {
        let interface = interface();
        let listed = |(_, path): &&(String, String)| !path.ends_with('}');
        let Some((_, path)) = entry.addresses.iter().find(listed) else { return Ok(Vec::new()) };
        if let Some(taking) = interface.taking(path) {
            return self.sent(path, taking).await;
        }
        let whole = !path.contains("{org}");
        let ask = Ask::first(self.app, self.organisation.filter(|_| !whole), self.scope.today());
        let rows = self.read(path, &ask).await?;
        let Some((id, first)) = rows.first() else { return Ok(Vec::new()) };
        let slug = self.organisation.map(|one| one.slug.as_str()).filter(|_| !whole).or(first["slug"].as_str());
        let address = format!("{}{}", self.app.public_url, path.replace("{org}", slug.unwrap_or_default()));
        let next = (rows.len() > 1).then(|| format!("{address}{}", ask.behind(*id)));
        let list = example(&format!("{address}?limit=1"), &json!({ "items": [first], "next": next }));
        let one = self.one(entry, path, (slug.unwrap_or_default(), first), ask).await?;
        Ok([Some(list), one].into_iter().flatten().collect())
    }

    /// The first record by its own address.
    async fn one(
        &self,
        entry: &Entry,
        list: &str,
        (slug, first): (&str, &Value),
        ask: Ask,
    ) -> Result<Option<Example>, Error> {
        let one = |(_, path): &&(String, String)| path.as_str() != list;
        let Some((_, path)) = entry.addresses.iter().find(one) else { return Ok(None) };
        let Some((filled, key)) = filled(path, slug, first) else { return Ok(None) };
        let address = format!("{}{filled}", self.app.public_url);
        if entry.records.len() == 1 {
            return Ok(Some(example(&address, first)));
        }
        let rows = self.read(path, &ask.only(key)).await?;
        Ok(rows.first().map(|(_, record)| example(&address, record)))
    }

    async fn read(&self, path: &str, ask: &Ask) -> Result<Vec<(uuid::Uuid, Value)>, Error> {
        let Some(read) = interface().sample(path) else { return Ok(Vec::new()) };
        Ok(read(&mut *self.app.database.public().acquire().await?, ask).await?)
    }

    /// What a system sends about a record.
    async fn sent(&self, path: &str, taking: &Taking) -> Result<Vec<Example>, Error> {
        let (today, organisation) = (self.scope.today(), self.organisation);
        let ask = Ask::first(self.app, organisation, today).narrowed(taking.narrowed);
        let rows = self.read(taking.about, &ask).await?;
        let (Some((_, record)), Some(organisation)) = (rows.first(), organisation) else { return Ok(Vec::new()) };
        let Some((filled, _)) = filled(path, &organisation.slug, record) else { return Ok(Vec::new()) };
        let body = (taking.body)(record, today, organisation.first_language());
        let lines = [
            format!("curl -X POST \"{}{filled}\"", self.app.public_url),
            "  -H \"Authorization: Bearer $TOKEN\"".to_owned(),
            "  -H \"Content-Type: application/json\"".to_owned(),
            format!("  -H \"Idempotency-Key: {today}\""),
            format!("  -d '{body}'"),
        ];
        let answer = (taking.answer)(record, &ask.base, today);
        Ok(vec![Example { command: lines.join(" \\\n"), answer: pretty(&answer) }])
    }
}

/// A filter that does not exist, and what is said of it.
pub fn wrong(app: &App, slug: &str, language: Language) -> Example {
    let problem = Problem::of(StatusCode::BAD_REQUEST, language).detail("kind=x");
    let address = format!("{}/api/v1/organisations/{slug}/networks?kind=x", app.public_url);
    let command = format!("curl -H \"Accept-Language: {}\" \"{address}\"", language.code());
    Example { command, answer: pretty(&json!(problem)) }
}

fn example(address: &str, answer: &Value) -> Example {
    Example { command: format!("curl \"{address}\""), answer: pretty(&shortened(answer)) }
}

/// The address of a record, and what names it there.
fn filled(path: &str, slug: &str, record: &Value) -> Option<(String, String)> {
    let mut names = Vec::new();
    let parts = path.split('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        None => Some(part),
        Some("org") => Some(slug),
        Some(name) => {
            let name = record[name].as_str().or(record["network"][name].as_str())?;
            names.push(name);
            Some(name)
        }
    });
    let path = parts.collect::<Option<Vec<_>>>()?.join("/");
    Some((path, if names.is_empty() { slug.to_owned() } else { names.join("/") }))
}

/// The same with the beginnings of its lists and long texts.
fn shortened(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > LONGEST && !text.starts_with("http") => {
            let beginning: String = text.chars().take(LONGEST).collect();
            json!(format!("{}…", beginning.trim_end()))
        }
        Value::Array(items) if items.len() > 1 => json!([shortened(&items[0]), "…"]),
        Value::Array(items) => items.iter().map(shortened).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, field)| (name.clone(), shortened(field))).collect())
        }
        other => other.clone(),
    }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_filled_with_what_names_the_record() {
        let record = json!({ "strategy": "s-2024", "code": "1.2", "network": { "slug": "n" } });
        let of = |path| filled(path, "org", &record);
        assert_eq!(
            of("/a/{org}/goals/{strategy}/{code}"),
            Some(("/a/org/goals/s-2024/1.2".into(), "s-2024/1.2".into()))
        );
        assert_eq!(of("/a/{org}/memberships/{slug}"), Some(("/a/org/memberships/n".into(), "n".into())));
        assert_eq!(of("/a/{org}"), Some(("/a/org".into(), "org".into())));
        assert_eq!(of("/a/{org}/{quarter}"), None);
    }

    #[test]
    fn an_answer_is_shortened_and_stays_json() {
        let long = "ä".repeat(200);
        let short = shortened(&json!({ "a": [1, 2, 3], "b": long, "c": ["x"], "d": format!("https://{long}") }));
        assert_eq!((&short["a"], &short["c"]), (&json!([1, "…"]), &json!(["x"])));
        assert_eq!(short["b"].as_str().map(|text| text.chars().count()), Some(LONGEST + 1));
        assert_eq!(short["d"].as_str().map(|text| text.chars().count()), Some(208), "an address is whole");
    }
}
