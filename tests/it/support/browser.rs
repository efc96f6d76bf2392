//! Somebody with a browser of their own: what they open, fill in and send.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use axum::http::request::Builder;
use scraper::Selector;
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::{self, Role};
use suunta::platform::web::{Front, encode_value};
use uuid::Uuid;

use super::answer::text_of;
use super::portal::send;
use super::{Answer, Portal};

/// The password of every account of tests.
pub const PASSWORD: &str = "kolme pientä sanaa";

/// Somebody with a browser of their own: the cookie is all that it keeps.
#[derive(Clone)]
pub struct Browser {
    router: Front,
    pub cookie: Option<String>,
}

impl Browser {
    pub fn new(portal: &Portal) -> Browser {
        Browser { router: portal.router(), cookie: None }
    }

    /// A browser in which a new account with a role is signed in.
    pub async fn of(portal: &Portal, organisation: &str, role: Role) -> Browser {
        let email = format!("{}@{organisation}.example", role.word());
        account_of(portal, organisation, &email, role).await;
        let mut browser = Browser::new(portal);
        browser.sign_in(&email, PASSWORD).await.is(303);
        browser
    }

    pub async fn send(&mut self, mut request: Builder, body: Body) -> Answer {
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie);
        }
        let answer = send(self.router.clone(), request.body(body).unwrap()).await;
        if let Some(given) = answer.headers.get("set-cookie") {
            let given = given.to_str().unwrap();
            let pair = given.split(';').next().unwrap();
            self.cookie = (!pair.ends_with('=')).then(|| pair.to_owned());
        }
        answer
    }

    pub async fn get(&mut self, address: &str) -> Answer {
        self.send(Request::get(address), Body::empty()).await
    }

    pub async fn post(&mut self, address: &str, form: &str) -> Answer {
        let request = Request::post(address).header("content-type", "application/x-www-form-urlencoded");
        self.send(request, Body::from(form.to_owned())).await
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        self.post("/sign-in", &format!("email={}&password={}", encode_value(email), encode_value(password))).await
    }

    /// The form of the page at an address.
    #[track_caller]
    pub fn form_at(&mut self, address: &str) -> impl Future<Output = Form> {
        let opened = self.get(address);
        async move { Form::of(&opened.await.is(200)) }
    }

    /// Sends a form until there is a place for it: who is told to come again does, for a while.
    pub async fn submit_in_turn(&mut self, form: &Form) -> Answer {
        let mut answer = self.submit(form).await;
        for _ in 0..100 {
            if answer.status != 503 || answer.header("retry-after").is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            answer = self.submit(form).await;
        }
        answer
    }

    /// Sends a form to where it goes.
    pub async fn submit(&mut self, form: &Form) -> Answer {
        self.post(&form.action, &form.encoded()).await
    }
}

/// A form as a browser holds it.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The form of a record's page, filled in as the page has it.
    #[track_caller]
    pub fn of(answer: &Answer) -> Form {
        Form::first(answer, "form.record")
    }

    /// The form of a page that goes to an address with an ending.
    #[track_caller]
    pub fn to(answer: &Answer, ending: &str) -> Form {
        Form::first(answer, &format!("form[action$='{ending}']"))
    }

    #[track_caller]
    fn first(answer: &Answer, named: &str) -> Form {
        let html = answer.html();
        let selector = |words: &str| Selector::parse(words).unwrap();
        let form = html.select(&selector(named)).next();
        let form = form.unwrap_or_else(|| panic!("{} has no {named}: {}", answer.address, answer.text()));
        let mut fields = Vec::new();
        for control in form.select(&selector("input, textarea, select")) {
            let name = control.attr("name").unwrap_or_default().to_owned();
            let value = match (control.value().name(), control.attr("type")) {
                ("input", Some("checkbox")) if control.attr("checked").is_none() => continue,
                ("input", _) => control.attr("value").unwrap_or_default().to_owned(),
                ("textarea", _) => control.text().collect(),
                _ => {
                    let chosen = control.select(&selector("option[selected]")).next();
                    let chosen = chosen.or_else(|| control.select(&selector("option")).next());
                    chosen
                        .map(|option| option.attr("value").map_or_else(|| text_of(option), str::to_owned))
                        .unwrap_or_default()
                }
            };
            fields.push((name, value));
        }
        Form { action: form.attr("action").unwrap_or_default().to_owned(), fields }
    }

    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The same with one field filled in otherwise.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Form {
        self.fields.retain(|(own, _)| own != name);
        self.fields.push((name.to_owned(), value.into()));
        self
    }

    /// The same without a field.
    #[must_use]
    pub fn without(mut self, name: &str) -> Form {
        self.fields.retain(|(own, _)| own != name);
        self
    }

    pub fn encoded(&self) -> String {
        let pairs = self.fields.iter().map(|(name, value)| format!("{}={}", encode_value(name), encode_value(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

pub async fn organisation(portal: &Portal, slug: &str) -> Uuid {
    id_of(&mut portal.owner().await, &format!("organisation where slug = '{slug}'")).await
}

pub async fn account_of(portal: &Portal, slug: &str, email: &str, role: Role) -> Uuid {
    let database = &portal.app.database;
    let account = account::add(database, organisation(portal, slug).await.into(), email, role).await.unwrap();
    account::force_password(&database.staff(), account, PASSWORD.into()).await.unwrap();
    account
}

/// The id of the one row of `table where …`, or of the first in an order.
pub async fn id_of(owner: &mut PgConnection, row: &str) -> Uuid {
    let sql = format!("select id from {row}");
    let id = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_optional(owner).await.unwrap();
    id.unwrap_or_else(|| panic!("there is no {row}"))
}
