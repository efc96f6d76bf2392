//! Example funding: frames, calls and projects that are in no source, made up so that pages of funding can be seen before
//! anybody has filled them. They go with the example quarters.

use std::collections::HashMap;

use jiff::Span;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::council::record::insert_record;
use crate::exchange::Error;
use crate::platform::words::LocalText;

/// What the file holds. Days and years are counted from the day on which it is played, so that the example is never old.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Funding {
    frames: Vec<Frame>,
    calls: Vec<Call>,
    projects: Vec<Project>,
}

#[derive(Debug, Deserialize)]
struct Frame {
    fund: String,
    /// Years from the present one.
    year: i16,
    amount: Decimal,
}

#[derive(Debug, Deserialize)]
struct Call {
    slug: String,
    fund: String,
    title: LocalText,
    theme: LocalText,
    summary: LocalText,
    goal: Option<String>,
    opens: i64,
    closes: i64,
    amount: Decimal,
}

#[derive(Debug, Deserialize)]
struct Project {
    slug: String,
    title: LocalText,
    summary: LocalText,
    state: String,
    fund: Option<String>,
    call: Option<String>,
    goal: Option<String>,
    party: Option<String>,
    applicant: String,
    decided: Option<i64>,
    starts: Option<i64>,
    ends: Option<i64>,
    total: Option<Decimal>,
    applied: Option<Decimal>,
    granted: Option<Decimal>,
    paid: Option<Decimal>,
    municipalities: Vec<String>,
    #[serde(default)]
    results: LocalText,
}

/// The example being written: where, what records are called, and the day it is.
pub(super) struct Writing<'c> {
    pub door: &'c mut PgConnection,
    /// Funds as `fund {slug}`, goals by code, parties by slug.
    pub names: &'c HashMap<String, Uuid>,
    pub today: Date,
}

impl Writing<'_> {
    pub(super) async fn write(mut self, funding: &Funding) -> Result<(), Error> {
        for frame in &funding.frames {
            let year = self.today.year() + frame.year;
            let fund = self.id(&format!("fund {}", frame.fund))?;
            let fields = json!({ "fund_id": fund, "year": year, "amount": frame.amount, "example": true });
            self.add("fund_frame", &frame.fund, fields).await?;
        }
        let mut calls = HashMap::new();
        for call in &funding.calls {
            let fields = json!({
                "fund_id": self.id(&format!("fund {}", call.fund))?, "slug": call.slug, "title": call.title,
                "theme": call.theme, "summary": call.summary, "goal_id": self.maybe(call.goal.as_ref())?,
                "opens_on": self.day(Some(call.opens)), "closes_on": self.day(Some(call.closes)),
                "amount": call.amount, "example": true,
            });
            calls.insert(call.slug.as_str(), self.add("funding_call", &call.slug, fields).await?);
        }
        for project in &funding.projects {
            let call = project.call.as_ref().map(|call| {
                let missing = || Error::Missing { what: "call", name: call.clone() };
                calls.get(call.as_str()).copied().ok_or_else(missing)
            });
            self.project(project, call.transpose()?).await?;
        }
        Ok(())
    }

    async fn project(&mut self, project: &Project, call: Option<Uuid>) -> Result<(), Error> {
        let fund = project.fund.as_ref().map(|fund| self.id(&format!("fund {fund}"))).transpose()?;
        // A month is stored as its first or its last day.
        let starts_on = self.day(project.starts).map(Date::first_of_month);
        let ends_on = self.day(project.ends).map(Date::last_of_month);
        let fields = json!({
            "slug": project.slug, "title": project.title, "summary": project.summary, "state": project.state,
            "fund_id": fund, "call_id": call, "goal_id": self.maybe(project.goal.as_ref())?,
            "party_id": self.maybe(project.party.as_ref())?, "applicant": project.applicant,
            "decided_on": self.day(project.decided), "starts_on": starts_on,
            "starts_precision": starts_on.map(|_| "month"), "ends_on": ends_on,
            "ends_precision": ends_on.map(|_| "month"), "total_cost": project.total, "applied_amount": project.applied,
            "granted_amount": project.granted, "paid_amount": project.paid, "municipalities": project.municipalities,
            "results": project.results, "example": true,
        });
        self.add("project", &project.slug, fields).await.map(drop)
    }

    fn id(&self, name: &str) -> Result<Uuid, Error> {
        let missing = || Error::Missing { what: "record", name: name.to_owned() };
        self.names.get(name).copied().ok_or_else(missing)
    }

    fn maybe(&self, name: Option<&String>) -> Result<Option<Uuid>, Error> {
        name.map(|name| self.id(name)).transpose()
    }

    fn day(&self, from_today: Option<i64>) -> Option<Date> {
        from_today.map(|days| self.today.saturating_add(Span::new().days(days)))
    }

    async fn add(&mut self, kind: &str, name: &str, fields: Value) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let refused = |cause| Error::Refused { name: format!("the example's {kind} {name}"), cause };
        insert_record(self.door, kind, id, &fields).await.map_err(refused)?;
        Ok(id)
    }
}
