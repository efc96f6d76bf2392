//! Quarters that were reviewed: the public facts of closed rounds.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::measure::Report;
use super::{CodeName, PartyName, Text, told};
use crate::exchange::api::ask::{Ask, Filter};
use crate::exchange::api::resource::Resource;

/// One quarter's review, closed.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub id: Uuid,
    #[schema(example = "2026-Q3")]
    pub quarter: String,
    pub closed_at: Option<Timestamp>,
    pub summary: Text,
    pub sittings: Vec<Sitting>,
    /// Records of the quarter in the organisation's chain: the first is of its closing, others of corrections.
    pub records: Vec<Record>,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
    pub url: String,
}

/// A forum's sitting.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    pub body: Option<PartyName>,
    pub sits_on: Date,
}

/// What was kept of a quarter, by which a printed copy can be held against it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its place in the chain.
    pub number: i32,
    /// SHA-256 over it and the record before it.
    pub hash: String,
    pub made_at: Timestamp,
    /// Whether it holds a correction.
    pub corrects: bool,
}

impl Resource for Review {
    const NAME: &'static str = "reviews";
    const FILTERS: &'static [Filter] = &[];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        read(door, ask).await
    }
}

async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Review>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('id', r.id, 'quarter', r.quarter, 'closed_at', r.closed_at, 'summary', r.summary,
            'sittings', coalesce((select jsonb_agg(jsonb_build_object('body', named_party($2, $1, f.body_id),
                    'sits_on', s.sits_on) order by f.position)
                from published.sitting s join published.forum f on f.organisation_id = $1 and f.id = s.forum_id
                where s.organisation_id = $1 and s.round_id = r.id), '[]'),
            'records', coalesce((select jsonb_agg(to_jsonb(n) - 'organisation_id' - 'quarter' order by n.number)
                from published.snapshot n where n.organisation_id = $1 and n.quarter = r.quarter), '[]'),
            'example', r.example, 'url', $2 || '/review/' || r.quarter) as "row!: Json<Review>"
        from published.round r
        where r.organisation_id = $1 and r.state = 'closed' and ($3::uuid is null or r.id > $3)
            and ($5::text is null or r.quarter = $5)
        order by r.id limit $4"#,
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

/// One quarter's review with what was reported of each measure. Everything that a forum saw is at its `url` with `.json`.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewReports {
    pub review: Review,
    pub reports: Vec<MeasureReport>,
}

/// What was reported of a measure.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureReport {
    pub measure: CodeName,
    pub report: Report,
}

impl Resource for ReviewReports {
    const NAME: &'static str = "reviews";

    fn id(&self) -> Uuid {
        self.review.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        let Some(review) = read(door, ask).await?.pop() else { return Ok(Vec::new()) };
        let reports = sqlx::query_scalar!(
            r#"select jsonb_build_object('measure', named_measure($2, $1, t.measure_id),
                'report', to_jsonb(t) - 'organisation_id' - 'measure_id') as "row!: Json<MeasureReport>"
            from published.report t join published.measure m on m.organisation_id = $1 and m.id = t.measure_id
            join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
            where t.organisation_id = $1 and t.quarter = $3
            order by s.position, s.slug, m.code collate "C""#,
            ask.organisation,
            ask.base,
            review.quarter
        )
        .fetch_all(door)
        .await?;
        Ok(vec![ReviewReports { review, reports: told(reports) }])
    }
}
