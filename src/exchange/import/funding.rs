//! Funds with their frames, calls and projects.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Import, checked_slug, named, word};
use crate::exchange::Error;
use crate::exchange::format::{Document, Fund, FundingCall, Project};

type Ids = HashMap<String, Uuid>;

impl Import<'_> {
    pub(super) async fn funding(&mut self, document: &Document) -> Result<(), Error> {
        let (mut funds, mut calls) = (Ids::new(), Ids::new());
        for (position, fund) in (1..).zip(&document.funds) {
            funds.insert(fund.slug.clone(), self.fund(position, fund).await?);
        }
        for call in &document.calls {
            calls.insert(call.slug.clone(), self.call(&funds, call).await?);
        }
        for project in &document.projects {
            self.project(&funds, &calls, project).await?;
        }
        Ok(())
    }

    async fn fund(&mut self, position: i16, fund: &Fund) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let source = self.source(fund.source.as_ref())?;
        let period = self.columns(fund.period.as_ref());
        let result = sqlx::query!(
            "insert into fund (organisation_id, id, slug, name, abbreviation, summary, currency, starts_on,
                starts_precision, ends_on, ends_precision, open_ended, wording, wording_language, position, visibility,
                source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::precision_of_day, $10, $11::text::precision_of_day, $12,
                $13, $14, $15, $16::text::visibility, $17, $18)",
            self.organisation,
            id,
            checked_slug(&fund.slug)?,
            fund.name as _,
            fund.abbreviation,
            fund.summary as _,
            word(&fund.currency),
            period.starts_on as _,
            period.starts_precision,
            period.ends_on as _,
            period.ends_precision,
            period.open_ended,
            period.wording,
            period.language,
            position,
            word(&fund.visibility),
            source,
            fund.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&fund.slug, result)?;
        for frame in &fund.frames {
            let result = sqlx::query!(
                "insert into fund_frame (organisation_id, id, fund_id, year, amount, note) values ($1, $2, $3, $4, $5, $6)",
                self.organisation,
                Uuid::now_v7(),
                id,
                frame.year,
                frame.amount,
                frame.note as _,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&fund.slug, result)?;
        }
        Ok(id)
    }

    async fn call(&mut self, funds: &Ids, call: &FundingCall) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let goal = call.goal.as_ref().map(|goal| named(&self.goals, "goal", goal)).transpose()?;
        let result = sqlx::query!(
            "insert into funding_call (organisation_id, id, fund_id, slug, title, theme, summary, goal_id, opens_on,
                closes_on, amount, link, visibility)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text::visibility)",
            self.organisation,
            id,
            named(funds, "fund", &call.fund)?,
            checked_slug(&call.slug)?,
            call.title as _,
            call.theme as _,
            call.summary as _,
            goal,
            call.opens_on.map(jiff_sqlx::Date::from) as _,
            call.closes_on.map(jiff_sqlx::Date::from) as _,
            call.amount,
            call.link,
            word(&call.visibility),
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&call.slug, result)?;
        Ok(id)
    }

    async fn project(&mut self, funds: &Ids, calls: &Ids, project: &Project) -> Result<(), Error> {
        let fund = project.fund.as_ref().map(|fund| named(funds, "fund", fund)).transpose()?;
        let call = project.call.as_ref().map(|call| named(calls, "call", call)).transpose()?;
        let party = project.party.as_ref().map(|party| named(&self.parties, "party", party)).transpose()?;
        let goal = project.goal.as_ref().map(|goal| named(&self.goals, "goal", goal)).transpose()?;
        let period = self.columns(project.period.as_ref());
        let result = sqlx::query!(
            "insert into project (organisation_id, id, slug, code, title, summary, fund_id, call_id, applicant, party_id,
                goal_id, state, decided_on, starts_on, starts_precision, ends_on, ends_precision, open_ended, wording,
                wording_language, total_cost, applied_amount, granted_amount, paid_amount, municipalities, results,
                visibility)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::text::precision_of_day, $16,
                $17::text::precision_of_day, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27::text::visibility)",
            self.organisation,
            Uuid::now_v7(),
            checked_slug(&project.slug)?,
            project.code,
            project.title as _,
            project.summary as _,
            fund,
            call,
            project.applicant,
            party,
            goal,
            word(&project.state),
            project.decided_on.map(jiff_sqlx::Date::from) as _,
            period.starts_on as _,
            period.starts_precision,
            period.ends_on as _,
            period.ends_precision,
            period.open_ended,
            period.wording,
            period.language,
            project.total_cost,
            project.applied_amount,
            project.granted_amount,
            project.paid_amount,
            &project.municipalities,
            project.results as _,
            project.visibility.map(|visibility| word(&visibility)),
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&project.slug, result).map(drop)
    }
}
