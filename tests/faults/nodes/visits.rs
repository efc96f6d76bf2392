//! People at the portals: a browser that keeps its session, whichever node answers.

use std::collections::BTreeMap;

use reqwest::header;
use scraper::{Html, Selector};
use suunta::platform::web::encode_value;

use super::servers::RUNTIME;
use crate::ground::{EDITOR, PASSWORD};
use crate::program::Serving;

pub struct Answer {
    /// 0 when there was no answer.
    pub status: u16,
    pub body: String,
}

/// A browser; its cookies go to every node, as behind one address.
pub struct Browser {
    client: reqwest::Client,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new() -> Browser {
        Browser { client: crate::services::client(), cookies: BTreeMap::new() }
    }

    /// Somebody who has signed in at a node.
    pub fn signed_in(node: &Serving) -> Browser {
        let mut browser = Browser::new();
        let form = format!("email={}&password={}", encode_value(EDITOR), encode_value(PASSWORD));
        let answer = browser.post(node, "/sign-in", form);
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert!(!browser.cookies.is_empty());
        browser
    }

    pub fn get(&mut self, node: &Serving, path: &str) -> Answer {
        let request = self.client.get(format!("http://127.0.0.1:{}{path}", node.port));
        self.send(request)
    }

    pub fn post(&mut self, node: &Serving, path: &str, form: String) -> Answer {
        let request = self.client.post(format!("http://127.0.0.1:{}{path}", node.port));
        self.send(request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(form))
    }

    /// Opens a record's form, fills a field in and sends it; says whether it was acknowledged.
    pub fn fill_in(&mut self, node: &Serving, path: &str, typed: &[(&str, &str)]) -> bool {
        let opened = self.get(node, path);
        if opened.status != 200 {
            return false;
        }
        let mut fields = fields(&opened.body);
        for (name, value) in typed {
            fields.retain(|(own, _)| own != name);
            fields.push(((*name).into(), (*value).into()));
        }
        let pairs = fields.iter().map(|(name, value)| format!("{}={}", encode_value(name), encode_value(value)));
        let answer = self.post(node, path, pairs.collect::<Vec<_>>().join("&"));
        assert_ne!(answer.status, 422, "{}", answer.body);
        answer.status == 303
    }

    fn send(&mut self, request: reqwest::RequestBuilder) -> Answer {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = match cookies.is_empty() {
            true => request,
            false => request.header(header::COOKIE, cookies.join("; ")),
        };
        RUNTIME.block_on(async {
            let Ok(response) = request.timeout(std::time::Duration::from_secs(15)).send().await else {
                return Answer { status: 0, body: String::new() };
            };
            for cookie in response.headers().get_all(header::SET_COOKIE) {
                let cookie = cookie.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = cookie.split_once('=').unwrap();
                self.cookies.insert(name.into(), value.into());
            }
            let status = response.status().as_u16();
            Answer { status, body: response.text().await.unwrap_or_default() }
        })
    }
}

/// What a record's form holds.
fn fields(page: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(page);
    let selector = |words: &str| Selector::parse(words).unwrap();
    let form = html.select(&selector("form.record")).next().expect("the page has a record's form");
    let mut fields = Vec::new();
    for control in form.select(&selector("input, textarea, select")) {
        let value = match control.value().name() {
            "input" => {
                let chosen =
                    !matches!(control.attr("type"), Some("checkbox" | "radio")) || control.attr("checked").is_some();
                chosen.then(|| control.attr("value").unwrap_or_default().to_owned())
            }
            "textarea" => Some(control.text().collect()),
            _ => {
                let chosen = control.select(&selector("option[selected]")).next();
                let chosen = chosen.or_else(|| control.select(&selector("option")).next());
                chosen.map(|option| option.attr("value").unwrap_or_default().to_owned())
            }
        };
        if let (Some(name), Some(value)) = (control.attr("name"), value) {
            fields.push((name.to_owned(), value));
        }
    }
    fields
}
