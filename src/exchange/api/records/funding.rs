//! Funds, their calls, and the projects that they pay for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, PartyName, Period, SlugName, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

const STATES: &[&str] = &["idea", "applied", "granted", "running", "ended", "rejected", "withdrawn"];
const OF_FUND: Filter = Filter::new("fund", Shape::Slug, "Those of one fund.");
const FOR_GOAL: Filter = Filter::new("goal", Shape::Code, "Those for one goal, as `strategy/code`.");

/// Money for projects.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    pub id: Uuid,
    pub slug: String,
    pub name: Text,
    pub abbreviation: Option<String>,
    pub summary: Text,
    /// ISO 4217.
    pub currency: String,
    pub period: Option<Period>,
    pub frames: Vec<Frame>,
    pub source: Option<Source>,
    pub url: String,
}

/// What a fund has in a year.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub year: i16,
    pub amount: f64,
    pub note: Text,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
}

impl Resource for Fund {
    const NAME: &'static str = "funds";

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', f.id, 'slug', f.slug, 'name', f.name, 'abbreviation', f.abbreviation,
                'summary', f.summary, 'currency', f.currency, 'period', f.period,
                'frames', coalesce((select jsonb_agg(jsonb_build_object('year', r.year, 'amount', r.amount, 'note', r.note,
                        'example', r.example) order by r.year)
                    from published.fund_frame r where r.organisation_id = $1 and r.fund_id = f.id), '[]'),
                'source', f.citation, 'url', $2 || '/funding/funds/' || f.slug) as "row!: Json<Self>"
            from published.fund f
            where f.organisation_id = $1 and ($3::uuid is null or f.id > $3) and ($5::text is null or f.slug = $5)
            order by f.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A call for projects.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    pub id: Uuid,
    pub slug: String,
    pub title: Text,
    pub theme: Text,
    pub summary: Text,
    pub fund: SlugName,
    pub goal: Option<CodeName>,
    pub opens_on: Option<Date>,
    pub closes_on: Option<Date>,
    /// What is set aside for it, in the fund's currency.
    pub amount: Option<f64>,
    pub link: Option<String>,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
    pub url: String,
}

impl Resource for Call {
    const NAME: &'static str = "calls";
    const FILTERS: &'static [Filter] = &[OF_FUND, FOR_GOAL];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title, 'theme', c.theme, 'summary', c.summary,
                'fund', jsonb_build_object('slug', f.slug, 'name', f.name, 'url', $2 || '/funding/funds/' || f.slug),
                'goal', named_goal($2, $1, c.goal_id), 'opens_on', c.opens_on, 'closes_on', c.closes_on, 'amount', c.amount,
                'link', c.link, 'example', c.example, 'url', $2 || '/funding/calls/' || c.slug) as "row!: Json<Self>"
            from published.funding_call c join published.fund f on f.organisation_id = $1 and f.id = c.fund_id
            where c.organisation_id = $1 and ($3::uuid is null or c.id > $3) and ($5::text is null or f.slug = $5)
                and ($6::text is null or exists (select from published.goal g
                    join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                    where g.organisation_id = $1 and g.id = c.goal_id and s.slug || '/' || g.code = $6))
                and ($7::text is null or c.slug = $7)
            order by c.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("fund"),
            ask.get("goal"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A project that is planned, applied for or paid for.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    pub id: Uuid,
    pub slug: String,
    /// As the funder calls it.
    pub code: Option<String>,
    pub title: Text,
    pub summary: Text,
    /// idea, applied, granted, running, ended, rejected or withdrawn.
    pub state: String,
    pub fund: Option<SlugName>,
    pub call: Option<SlugName>,
    pub goal: Option<CodeName>,
    pub applicant: Option<String>,
    /// The party of the organisation that looks after it.
    pub party: Option<PartyName>,
    pub decided_on: Option<Date>,
    pub period: Option<Period>,
    /// ISO 4217; of all amounts.
    pub currency: String,
    pub total_cost: Option<f64>,
    pub applied_amount: Option<f64>,
    pub granted_amount: Option<f64>,
    pub paid_amount: Option<f64>,
    pub municipalities: Vec<String>,
    pub results: Text,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
    pub url: String,
}

impl Resource for Project {
    const NAME: &'static str = "projects";
    const FILTERS: &'static [Filter] = &[
        OF_FUND,
        FOR_GOAL,
        Filter::new("state", Shape::OneOf(STATES), "Those in one state."),
        Filter::new("municipality", Shape::Words, "Those in one municipality."),
        Filter::new("call", Shape::Slug, "Those of one call."),
        Filter::new("q", Shape::Words, "Those with these words."),
    ];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        // There may be a hundred thousand: one is looked up by its name, and what narrows a list is found once.
        sqlx::query_scalar!(
            r#"with own as materialized (select
                (select p.id from published.project p where p.organisation_id = $1 and p.slug = $11) as one,
                (select f.id from published.fund f where f.organisation_id = $1 and f.slug = $5) as fund,
                (select g.id from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                    where g.organisation_id = $1 and s.slug || '/' || g.code = $6) as goal,
                (select c.id from published.funding_call c where c.organisation_id = $1 and c.slug = $9) as call)
            select jsonb_build_object('id', p.id, 'slug', p.slug, 'code', p.code, 'title', p.title, 'summary', p.summary,
                'state', p.state, 'fund', (select jsonb_build_object('slug', f.slug, 'name', f.name,
                        'url', $2 || '/funding/funds/' || f.slug)
                    from published.fund f where f.organisation_id = $1 and f.id = p.fund_id),
                'call', (select jsonb_build_object('slug', c.slug, 'name', c.title,
                        'url', $2 || '/funding/calls/' || c.slug)
                    from published.funding_call c where c.organisation_id = $1 and c.id = p.call_id),
                'goal', named_goal($2, $1, p.goal_id), 'applicant', p.applicant, 'party', named_party($2, $1, p.party_id),
                'decided_on', p.decided_on, 'period', p.period,
                'currency', coalesce((select f.currency from published.fund f
                    where f.organisation_id = $1 and f.id = p.fund_id), 'EUR'),
                'total_cost', p.total_cost, 'applied_amount', p.applied_amount, 'granted_amount', p.granted_amount,
                'paid_amount', p.paid_amount, 'municipalities', p.municipalities, 'results', p.results,
                'example', p.example, 'url', $2 || '/funding/projects/' || p.slug) as "row!: Json<Self>"
            from published.project p
            where p.organisation_id = $1
                and p.id > case when $11::text is null then coalesce($3, '00000000-0000-0000-0000-000000000000'::uuid)
                    else '00000000-0000-0000-0000-000000000000' end
                and ($11::text is null or p.id = (select one from own))
                and ($5::text is null or p.fund_id = (select fund from own))
                and ($6::text is null or p.goal_id = (select goal from own))
                and ($7::text is null or p.state = $7) and ($8::text is null or p.municipalities @> array[$8])
                and ($9::text is null or p.call_id = (select call from own))
                and ($10::text is null or p.search @@ typed_words($10))
            order by p.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("fund"),
            ask.get("goal"),
            ask.get("state"),
            ask.get("municipality"),
            ask.get("call"),
            ask.get("q"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
