//! Indicators and their readings.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

/// How something is measured.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub id: Uuid,
    pub slug: String,
    pub title: Text,
    pub description: Text,
    /// done (yes or no), number or judged (in words).
    pub kind: String,
    pub unit: Text,
    pub baseline: Option<f64>,
    pub target: Option<f64>,
    /// Whether more is better; none where that is not told.
    pub rising: Option<bool>,
    /// The measure that it belongs to.
    pub measure: Option<CodeName>,
    /// The goal that it belongs to.
    pub goal: Option<CodeName>,
    /// Its last reading.
    pub last: Option<Reading>,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Indicator {
    const NAME: &'static str = "indicators";
    const FILTERS: &'static [Filter] = &[
        Filter::new("measure", Shape::Code, "Those of one measure, as `strategy/code`."),
        Filter::new("goal", Shape::Code, "Those of one goal, as `strategy/code`."),
    ];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', i.id, 'slug', i.slug, 'title', i.title, 'description', i.description,
                'kind', i.kind, 'unit', i.unit, 'baseline', i.baseline, 'target', i.target, 'rising', i.rising,
                'measure', named_measure($2, $1, i.measure_id), 'goal', named_goal($2, $1, i.goal_id),
                'last', (select jsonb_build_object('id', r.id, 'indicator', i.slug, 'taken_on', r.taken_on,
                        'value', r.value, 'done', r.done, 'note', r.note, 'example', r.example,
                        'url', $2 || '/indicators/' || i.slug)
                    from published.reading r where r.organisation_id = $1 and r.indicator_id = i.id
                    order by r.taken_on desc limit 1),
                'source', i.citation, 'url', $2 || '/indicators/' || i.slug) as "row!: Json<Self>"
            from published.indicator i
            where i.organisation_id = $1 and ($3::uuid is null or i.id > $3)
                and ($5::text is null or exists (select from published.measure m
                    join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
                    where m.organisation_id = $1 and m.id = i.measure_id and s.slug || '/' || m.code = $5))
                and ($6::text is null or exists (select from published.goal g
                    join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                    where g.organisation_id = $1 and g.id = i.goal_id and s.slug || '/' || g.code = $6))
                and ($7::text is null or i.slug = $7)
            order by i.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("measure"),
            ask.get("goal"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// What an indicator showed on a day.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub id: Uuid,
    /// Name of its indicator in addresses.
    pub indicator: String,
    pub taken_on: Date,
    pub value: Option<f64>,
    pub done: Option<bool>,
    pub note: Text,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
    /// Address of the indicator's page, which shows it.
    pub url: String,
}

impl Resource for Reading {
    const NAME: &'static str = "readings";
    const FILTERS: &'static [Filter] = &[
        Filter::new("indicator", Shape::Slug, "Those of one indicator."),
        Filter::new("from", Shape::Day, "Those taken on this day or later."),
        Filter::new("to", Shape::Day, "Those taken on this day or before."),
    ];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', r.id, 'indicator', i.slug, 'taken_on', r.taken_on, 'value', r.value,
                'done', r.done, 'note', r.note, 'example', r.example, 'url', $2 || '/indicators/' || i.slug) as "row!: Json<Self>"
            from published.reading r join published.indicator i on i.organisation_id = $1 and i.id = r.indicator_id
            where r.organisation_id = $1 and ($3::uuid is null or r.id > $3) and ($5::text is null or i.slug = $5)
                and ($6::date is null or r.taken_on >= $6) and ($7::date is null or r.taken_on <= $7)
            order by r.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("indicator"),
            ask.day("from").map(jiff_sqlx::Date::from) as _,
            ask.day("to").map(jiff_sqlx::Date::from) as _
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
