//! What a page is about, for search engines: facts by schema.org's words, as a block of JSON-LD that nothing executes.

use std::fmt;

use jiff::civil::{Date, Time};
use serde_json::{Map, Value, json};

use super::scope::Scope;
use crate::platform::web::first_words;
use crate::platform::words::LocalText;

/// Longest description, in characters.
const DESCRIPTION: usize = 300;

/// What a page is about.
pub struct Linked {
    /// Whole address of the organisation's front page.
    home: String,
    page: String,
    about: Map<String, Value>,
    /// The way from the front page to this one: names and whole addresses.
    trail: Vec<(String, String)>,
    /// What else the page tells of.
    beside: Vec<Value>,
}

impl Scope {
    /// What this page is about: something of a kind, and its name.
    pub fn linked(&self, kind: &str, name: impl fmt::Display) -> Linked {
        let home = format!("{}{}", self.public_url, self.to(""));
        let page = self.canonical();
        let own_name = self.plain(&self.organisation.name);
        let publisher =
            json!({ "@type": "GovernmentOrganization", "@id": organisation_id(self), "name": own_name, "url": home });
        let mut about = Map::new();
        about.insert("@type".into(), json!(kind));
        about.insert("name".into(), json!(name.to_string()));
        about.insert("url".into(), json!(page));
        if kind == "GovernmentOrganization" {
            about.insert("@id".into(), json!(organisation_id(self)));
        } else {
            about.insert("inLanguage".into(), json!(self.language.code()));
            about.insert(if kind == "Event" { "organizer" } else { "publisher" }.into(), publisher);
        }
        if matches!(kind, "Dataset" | "Report" | "CreativeWork") {
            about.insert("license".into(), json!("https://creativecommons.org/licenses/by/4.0/"));
        }
        let trail = vec![(self.plain(self.organisation.header_name()).to_owned(), home.clone())];
        Linked { trail, home, page, about, beside: Vec::new() }
    }
}

/// The organisation's name among all things of the world.
fn organisation_id(scope: &Scope) -> String {
    format!("{}/{}#organisation", scope.public_url, scope.organisation.slug)
}

impl Linked {
    /// The page stands below this one of the organisation's.
    #[must_use]
    pub fn below(mut self, scope: &Scope, path: impl fmt::Display, name: impl fmt::Display) -> Linked {
        self.trail.push((name.to_string(), format!("{}{}", scope.public_url, scope.to(path.to_string()))));
        self
    }

    /// What it is, in some words.
    #[must_use]
    pub fn described(mut self, scope: &Scope, text: &LocalText) -> Linked {
        let words = first_words(scope.plain(text), DESCRIPTION);
        if !words.is_empty() {
            self.about.insert("description".into(), json!(words));
        }
        self
    }

    /// What it is, in words of the interface.
    #[must_use]
    pub fn said(self, words: impl fmt::Display) -> Linked {
        self.fact("description", words)
    }

    #[must_use]
    pub fn fact(mut self, name: &str, value: impl fmt::Display) -> Linked {
        self.about.insert(name.to_owned(), json!(value.to_string()));
        self
    }

    /// A file that holds it, by its address below the organisation's own.
    #[must_use]
    pub fn file(mut self, scope: &Scope, path: &str, media_type: &str) -> Linked {
        let address = format!("{}{}", scope.public_url, scope.organisation_path(path));
        let file = json!({ "@type": "DataDownload", "contentUrl": address, "encodingFormat": media_type });
        if let Some(files) = self.about.entry("distribution").or_insert_with(|| json!([])).as_array_mut() {
            files.push(file);
        }
        self
    }

    /// Something that happens on a day, at a time where the organisation is, where that is known.
    #[must_use]
    pub fn event(mut self, scope: &Scope, name: &str, (on, at): (Date, Option<Time>), path: &str) -> Linked {
        let zoned = at.and_then(|at| on.to_datetime(at).to_zoned(scope.organisation.time_zone.clone()).ok());
        let start = zoned.map_or_else(|| on.to_string(), |start| start.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
        let place = json!({ "@type": "Place", "name": scope.plain(&scope.organisation.name) });
        self.beside.push(json!({
            "@type": "Event",
            "name": name,
            "startDate": start,
            "location": place,
            "organizer": { "@id": organisation_id(scope) },
            "url": format!("{}{}", scope.public_url, scope.to(path)),
        }));
        self
    }

    fn graph(&self) -> Value {
        let mut things = vec![Value::Object(self.about.clone())];
        things.extend(self.beside.iter().cloned());
        if self.page != self.home {
            let own = self.about.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            let steps = self.trail.iter().cloned().chain([(own, self.page.clone())]).enumerate();
            let steps: Vec<Value> = steps
                .map(|(place, (name, item))| {
                    json!({ "@type": "ListItem", "position": place + 1, "name": name, "item": item })
                })
                .collect();
            things.push(json!({ "@type": "BreadcrumbList", "itemListElement": steps }));
        }
        json!({ "@context": "https://schema.org", "@graph": things })
    }
}

impl fmt::Display for Linked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Nothing that is written may end the block or open a tag.
        let json = self.graph().to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        write!(out, "<script type=\"application/ld+json\">{json}</script>")
    }
}

impl askama::filters::HtmlSafe for Linked {}
