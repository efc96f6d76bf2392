//! A portal with an open network of actors, its coordinator, and a mail server.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::Role;
use suunta::platform::mail::Mailer;
use uuid::Uuid;

use crate::support::{Answer, Around, Browser, Form, PASSWORD, Portal, SEEN_AS, Service, account_of, id_of, run};

pub const GROUP: &str = "/kainuu/groups/toimijat";

/// A network of actors in Kainuu that anyone may ask to join. The post that coordinates it is one of the examples.
pub const OPEN: &str = "insert into cooperation_group (organisation_id, id, kind, slug, name, summary, open_to_join, coordinator_id, network_id)
    select p.organisation_id, gen_random_uuid(), 'actors', 'toimijat', '{\"fi\": \"Toimijat\", \"en\": \"Actors\", \"sv\": \"Aktörerna\"}',
        '{\"fi\": \"Avoin verkosto.\"}', true, p.id, (select id from network where slug = 'kainuu-international-actors')
    from party p where p.slug = 'aluekehityspaallikko'";

/// A portal with the group.
pub async fn with_group() -> Portal {
    let portal = Portal::start().await;
    run(&mut portal.owner().await, OPEN).await;
    portal
}

pub async fn group_id(portal: &Portal) -> Uuid {
    id_of(&mut portal.owner().await, "cooperation_group where slug = 'toimijat'").await
}

/// Somebody with a role who speaks for the group's coordinator.
pub async fn coordinator(portal: &Portal, role: Role) -> Browser {
    let account = account_of(portal, "kainuu", "koordinoija@kainuu.example", role).await;
    run(
        &mut portal.owner().await,
        format!(
            "insert into account_party (organisation_id, id, account_id, party_id)
            select organisation_id, gen_random_uuid(), '{account}', id from party where slug = 'aluekehityspaallikko'"
        ),
    )
    .await;
    let mut browser = Browser::new(portal);
    browser.sign_in("koordinoija@kainuu.example", PASSWORD).await.is(303);
    browser
}

pub async fn count(owner: &mut PgConnection, sql: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {sql}"))).fetch_one(owner).await.unwrap()
}

/// The form for joining as somebody fills it in who took their time.
pub async fn filled(portal: &Portal, address: &str, email: &str) -> Form {
    portal.clock.set("2026-11-22T08:00:00Z");
    let page = portal.get(&format!("{address}/join")).await.is(200);
    portal.clock.set("2026-11-22T08:00:05Z");
    Form::to(&page, "/join")
        .with("works_for", "Yhdistys ry")
        .with("person", "Jäsen Jäsenlä")
        .with("email", email)
        .with("interests", "Barents")
}

/// Somebody asks to join.
pub async fn ask(portal: &Portal, address: &str, email: &str) -> Answer {
    let form = filled(portal, address, email).await;
    Browser::new(portal).submit(&form).await.is(303)
}

/// A form of the group's as somebody of the organisation sends it, some fields filled in otherwise.
pub async fn send(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Answer {
    let mut form = browser.form_at(address).await;
    for (name, value) in fields {
        form = form.with(name, *value);
    }
    browser.submit(&form).await
}

/// A portal that mails, the server it mails by, and the worker in between.
pub struct Stage {
    pub portal: Portal,
    server: Service,
    worker: tokio::task::JoinHandle<()>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.worker.abort();
    }
}

/// A mail as it arrived.
pub struct Mail {
    pub to: String,
    pub head: String,
    pub body: String,
}

impl Mail {
    /// The path of the one address in it that has these words.
    #[track_caller]
    pub fn path(&self, words: &str) -> String {
        let whole = self.body.split_whitespace().filter_map(|word| word.strip_prefix(SEEN_AS));
        let found: Vec<_> = whole.filter(|path| path.contains(words)).collect();
        assert_eq!(found.len(), 1, "{words}: {}", self.body);
        found[0].to_owned()
    }
}

impl Stage {
    pub async fn set() -> Stage {
        let server = Service::start("mail.mjs", &[]);
        let mailer = Mailer::new(&format!("smtp://127.0.0.1:{}", server.port), "Suunta <suunta@portal.example>");
        let mailer = Arc::new(mailer.unwrap());
        let around = Around { mailer: Some(mailer.clone()), ..Around::default() };
        let portal = Portal::with(SEEN_AS, around).await;
        run(&mut portal.owner().await, OPEN).await;
        let worker = tokio::spawn(mailer.work(portal.app.database.clone()));
        Stage { portal, server, worker }
    }

    /// The next mail that arrives.
    #[track_caller]
    pub fn next(&self) -> Mail {
        let mail: Value = serde_json::from_str(&self.server.line()).unwrap();
        let text = |key: &str| mail[key].as_str().unwrap().to_owned();
        Mail { to: mail["to"][0].as_str().unwrap().to_owned(), head: text("head"), body: text("body") }
    }

    pub fn is_silent(&self) -> bool {
        self.server.is_silent(Duration::from_millis(1500))
    }
}
