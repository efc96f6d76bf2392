//! What a membership is worth: what it costs and gives, when it was last of use, and whether to go on with it. Internal.

use askama::Template;
use axum::Form;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Map, json};
use uuid::Uuid;

use super::model::Network;
use super::queries;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::organisation::Scope;
use crate::council::record::{Pairs, Work, signed_out};
use crate::platform::web::{Error, Page, Path, Result};
use crate::platform::words::LocalText;

/// Days ahead in which an end or a decision is near.
const NEAR: i32 = 180;
/// Days without use after which a membership looks unused.
const UNUSED: i32 = 365;

/// A membership as those see it who decide about it.
#[derive(Debug, Clone, Deserialize)]
pub struct Worth {
    pub slug: String,
    pub name: LocalText,
    pub contact: Option<LocalText>,
    pub benefit: LocalText,
    /// Euros, or what else the organisation counts in.
    pub cost_per_year: Option<Decimal>,
    pub hours_per_year: Option<i32>,
    /// How many goals it serves.
    pub goals: usize,
    pub ends_on: Option<Date>,
    pub renewal_decided_by: Option<Date>,
    pub decision: Option<String>,
    pub decided_on: Option<Date>,
    pub decision_note: LocalText,
    /// How often somebody noted that it was of use.
    pub uses: usize,
    /// The last times, the newest first.
    pub last: Vec<Use>,
}

/// When somebody drew on a membership, and for what.
#[derive(Debug, Clone, Deserialize)]
pub struct Use {
    pub on: Date,
    pub body: LocalText,
    pub party: Option<LocalText>,
}

/// What a membership asks of those who look after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Its period is over.
    Over,
    /// Its period ends soon.
    Ends,
    /// It waits for a decision that is due soon or overdue.
    Decide,
    /// Nobody has noted any use of it for a year.
    Unused,
}

impl Call {
    pub fn word(self) -> &'static str {
        match self {
            Call::Over => "over",
            Call::Ends => "ends",
            Call::Decide => "decide",
            Call::Unused => "unused",
        }
    }

    /// The mark it is shown with.
    pub fn mark(self) -> &'static str {
        match self {
            Call::Over => "bad",
            Call::Ends | Call::Decide => "warn",
            Call::Unused => "upcoming",
        }
    }
}

impl Worth {
    /// What it asks for on a day, the most pressing alone.
    pub fn call(&self, today: Date) -> Option<Call> {
        let within = |day: Date, days: i32| (day - today).get_days() <= days;
        let undecided = self.decision.is_none();
        match (self.ends_on, self.renewal_decided_by) {
            (Some(end), _) if end < today => Some(Call::Over),
            (_, Some(by)) if undecided && within(by, NEAR) => Some(Call::Decide),
            (Some(end), _) if undecided && within(end, NEAR) => Some(Call::Ends),
            _ if self.last.first().is_none_or(|last| (today - last.on).get_days() > UNUSED) => Some(Call::Unused),
            _ => None,
        }
    }

    /// Whether the contact, the benefit and a goal are named.
    pub fn is_explained(&self) -> bool {
        self.contact.is_some() && !self.benefit.is_empty() && self.goals > 0
    }
}

#[derive(Template)]
#[template(path = "cooperation/memberships.html")]
struct ListPage {
    scope: Scope,
    memberships: Vec<Worth>,
}

impl ListPage {
    fn cost(&self) -> Decimal {
        self.memberships.iter().filter_map(|worth| worth.cost_per_year).sum()
    }

    fn hours(&self) -> i32 {
        self.memberships.iter().filter_map(|worth| worth.hours_per_year).sum()
    }
}

/// All memberships with what they cost and give.
pub(super) async fn list(work: Work) -> Result {
    work.scope.require(Role::Reader)?;
    let memberships = queries::worth(&mut *work.look().await?, work.scope.organisation.id, None).await?;
    Page(ListPage { memberships, scope: work.scope }).fresh()
}

async fn network(work: &Work, slug: &str) -> Result<Network> {
    let found = queries::one(&mut *work.look().await?, work.scope.organisation.id, slug).await?;
    found.ok_or(Error::NotFound)
}

fn form(work: &Work, network: &Network) -> Result<Entry> {
    let kind = *work.records.get("membership_use").ok_or_else(|| Error::internal("no kind for uses"))?;
    Ok(Entry {
        kind,
        title: work.t("use-new"),
        about: Some(work.plain(&network.name).to_owned()),
        lead: Some(work.t("use-new-help")),
        button: work.t("save"),
        action: work.within("networks", &network.slug, "uses/new"),
        way: vec![
            (work.t("nav-networks"), work.to("/networks")),
            (work.plain(&network.name).to_owned(), work.at("networks", &network.slug)),
        ],
        then: format!("{}#worth", work.at("networks", &network.slug)),
        occasion: "membership",
    })
}

pub(super) async fn ask_use(work: Work, Path((_, slug)): Path<(String, String)>) -> Result {
    work.scope.require(Role::Reporter)?;
    let network = network(&work, &slug).await?;
    let entry = form(&work, &network)?;
    let today = work.scope.today().to_string();
    entry::ask(work, entry, None, &[("used_on", today)]).await
}

pub(super) async fn add_use(work: Work, Path((_, slug)): Path<(String, String)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Reporter)?;
    let network = network(&work, &slug).await?;
    let entry = form(&work, &network)?;
    let known = Map::from_iter([("membership_id".to_owned(), json!(network.own.id))]);
    entry::keep(work, entry, Target::New(Uuid::now_v7()), pairs, known, |_| Vec::new()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn worth() -> Worth {
        Worth {
            slug: "iclei".into(),
            name: LocalText::default(),
            contact: None,
            benefit: LocalText::default(),
            cost_per_year: None,
            hours_per_year: None,
            goals: 0,
            ends_on: None,
            renewal_decided_by: None,
            decision: None,
            decided_on: None,
            decision_note: LocalText::default(),
            uses: 0,
            last: Vec::new(),
        }
    }

    fn used(on: Date) -> Vec<Use> {
        vec![Use { on, body: LocalText::default(), party: None }]
    }

    #[test]
    fn what_presses_most_is_told_alone() {
        let today = date(2026, 11, 23);
        let fresh = Worth { last: used(date(2026, 11, 1)), ..worth() };
        assert_eq!(worth().call(today), Some(Call::Unused));
        assert_eq!(fresh.call(today), None);
        assert_eq!(Worth { last: used(date(2025, 11, 22)), ..worth() }.call(today), Some(Call::Unused));
        assert_eq!(Worth { last: used(date(2025, 11, 23)), ..worth() }.call(today), None);
        let ends = |end| Worth { ends_on: Some(end), ..fresh.clone() };
        assert_eq!(ends(date(2026, 11, 22)).call(today), Some(Call::Over));
        assert_eq!(ends(date(2026, 11, 23)).call(today), Some(Call::Ends));
        assert_eq!(ends(date(2027, 5, 22)).call(today), Some(Call::Ends));
        assert_eq!(ends(date(2027, 5, 23)).call(today), None);
        let due = Worth { renewal_decided_by: Some(date(2026, 10, 1)), ..ends(date(2027, 1, 1)) };
        assert_eq!(due.call(today), Some(Call::Decide));
        assert_eq!(Worth { decision: Some("renew".into()), ..due }.call(today), None);
    }
}
