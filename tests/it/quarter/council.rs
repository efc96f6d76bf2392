//! Kainuu at work on its quarters: its people, each with a browser, and what they do on the pages.

use sqlx::PgConnection;
use suunta::council::account::Role;
use uuid::Uuid;

use crate::support::{Answer, Browser, Form, PASSWORD, Portal, account_of, id_of, organisation};

/// What no visitor may ever read begins so.
pub const INTERNAL: &str = "Vain talon väelle:";

/// Kainuu without its example quarters.
pub struct Council {
    pub portal: Portal,
    pub owner: PgConnection,
    pub id: Uuid,
    pub admin: Browser,
    pub editor: Browser,
    /// Sits on the board: reads, asks, and notices.
    pub reader: Browser,
    /// Who lead 1.1-A and 1.1-B, 1.2-C, and 2.2-A, and who writes 2.1-B, which nobody leads.
    pub leads: [Browser; 4],
    pub accounts: [Uuid; 4],
}

/// A report as its writer tells it.
#[derive(Clone, Copy)]
pub struct Told {
    pub code: &'static str,
    pub phase: &'static str,
    pub status: &'static str,
    pub progress: &'static str,
    pub happened: &'static str,
}

impl Council {
    pub async fn start() -> Council {
        let portal = Portal::without_quarters().await;
        let mut owner = portal.owner().await;
        let id = organisation(&portal, "kainuu").await;
        let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
        let editor = Browser::of(&portal, "kainuu", Role::Editor).await;
        let reader = Browser::of(&portal, "kainuu", Role::Reader).await;
        let (mut leads, mut accounts) = (Vec::new(), Vec::new());
        for party in ["maakuntajohtaja", "esihenkilot", "aluekehitysjohtaja", "suunnittelujohtaja"] {
            let email = format!("{party}@kainuu.example");
            let account = account_of(&portal, "kainuu", &email, Role::Reporter).await;
            let stands_for =
                id_of(&mut owner, &format!("party where slug = '{party}' and organisation_id = '{id}'")).await;
            admin.post(&format!("/kainuu/admin/people/{account}/party"), &format!("party={stands_for}")).await.is(303);
            let mut browser = Browser::new(&portal);
            browser.sign_in(&email, PASSWORD).await.is(303);
            leads.push(browser);
            accounts.push(account);
        }
        let leads = leads.try_into().ok().unwrap();
        Council { portal, owner, id, admin, editor, reader, leads, accounts: accounts.try_into().unwrap() }
    }

    pub async fn measure(&mut self, code: &str) -> Uuid {
        let strategy = "(select id from strategy where slug = 'liitto-2024')";
        id_of(&mut self.owner, &format!("measure where strategy_id = {strategy} and code = '{code}'")).await
    }

    pub async fn goal(&mut self, code: &str) -> Uuid {
        let strategy = "(select id from strategy where slug = 'liitto-2024')";
        id_of(&mut self.owner, &format!("goal where strategy_id = {strategy} and code = '{code}'")).await
    }

    pub async fn party(&mut self, slug: &str) -> Uuid {
        let id = self.id;
        id_of(&mut self.owner, &format!("party where slug = '{slug}' and organisation_id = '{id}'")).await
    }

    /// Plans a round and the days on which its forums sit.
    pub async fn plan(&mut self, quarter: &str, days: [&str; 3]) {
        let plan = self.editor.post("/kainuu/review", &format!("quarter={quarter}")).await.is(303);
        assert_eq!(plan.location().unwrap(), format!("/kainuu/review/{quarter}/plan"));
        for (place, day) in (1..).zip(days) {
            let sitting = format!("/kainuu/review/{quarter}/plan/sittings/{place}");
            fill(&mut self.editor, &sitting, &[("sits_on", day)]).await.is(303);
        }
    }

    pub async fn open(&mut self, quarter: &str) {
        press(&mut self.editor, &format!("/kainuu/review/{quarter}/plan"), "/opening").await.is(303);
    }

    /// Writes the report of a measure and sends it in.
    pub async fn report(&mut self, lead: usize, quarter: &str, told: Told) {
        let page = format!("/kainuu/review/{quarter}/reports/{}", self.measure(told.code).await);
        write(&mut self.leads[lead], &page, told, "submit").await.is(303);
    }

    /// Accepts the report of a measure.
    pub async fn accept(&mut self, quarter: &str, code: &str) {
        let page = format!("/kainuu/review/{quarter}/reports/{}", self.measure(code).await);
        press(&mut self.editor, &page, "/acceptance").await.is(303);
    }

    pub async fn conclude(&mut self, quarter: &str, place: usize) -> Answer {
        press(&mut self.editor, &format!("/kainuu/review/{quarter}/sittings/{place}"), "/conclusion").await
    }

    /// Everything of a quarter that there is, and what measures say.
    pub async fn kept(&mut self) -> Vec<(String, serde_json::Value)> {
        let mut kept = Vec::new();
        for table in TABLES.into_iter().chain(["signal", "work_item", "reaction_done", "measure"]) {
            let sql = format!("select to_jsonb(r) - 'search' from {table} r order by to_jsonb(r)::text");
            let rows: Vec<serde_json::Value> =
                sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut self.owner).await.unwrap();
            kept.extend(rows.into_iter().map(|row| (table.to_owned(), row)));
        }
        kept
    }
}

/// The tables of which a round owns rows, itself first.
pub const TABLES: [&str; 14] = [
    "round",
    "sitting",
    "report",
    "decision",
    "reaction",
    "question",
    "work_review",
    "value_mark",
    "value_word",
    "value_answered",
    "assessment",
    "correction",
    "frozen_page",
    "snapshot",
];

/// Fills in the form of a page and sends it.
pub async fn fill(browser: &mut Browser, page: &str, fields: &[(&str, &str)]) -> Answer {
    let form = browser.form_at(page).await;
    let filled = fields.iter().fold(form, |form, (name, value)| form.with(name, *value));
    browser.submit(&filled).await
}

pub async fn write(browser: &mut Browser, page: &str, told: Told, act: &str) -> Answer {
    let fields = [
        ("phase", told.phase),
        ("status", told.status),
        ("progress", told.progress),
        ("status_reason.fi", "Näin johtaja arvioi."),
        ("happened.fi", told.happened),
        ("act", act),
    ];
    fill(browser, page, &fields).await
}

/// Presses the button of the form of a page that goes to an address with this ending.
pub async fn press(browser: &mut Browser, page: &str, ending: &str) -> Answer {
    let form = Form::to(&browser.get(page).await.is(200), ending);
    browser.submit(&form).await
}
