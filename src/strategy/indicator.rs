//! Indicators: how a goal or a measure is measured; "done or not" counts as one.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::organisation::{Citation, Scope};
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::LocalText;

/// How an indicator is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKind {
    Done,
    Number,
    Judged,
}

impl IndicatorKind {
    /// Key of its name among the texts.
    pub fn text(self) -> &'static str {
        match self {
            IndicatorKind::Done => "indicator-done",
            IndicatorKind::Number => "indicator-number",
            IndicatorKind::Judged => "indicator-judged",
        }
    }
}

/// An indicator as a line of a card or a list.
#[derive(Debug, Clone, Deserialize)]
pub struct IndicatorLine {
    pub slug: String,
    pub title: LocalText,
    pub kind: IndicatorKind,
    /// What it measures; on a card that is the page itself.
    #[serde(default)]
    pub of: Option<Measured>,
}

/// The goal or measure that an indicator belongs to.
#[derive(Debug, Clone, Deserialize)]
pub struct Measured {
    pub strategy: String,
    pub code: String,
    pub title: LocalText,
}

/// An indicator with its readings.
#[derive(Debug, Clone, Deserialize)]
pub struct Indicator {
    #[serde(flatten)]
    pub line: IndicatorLine,
    /// Whether only the organisation's own people see it.
    #[serde(default)]
    pub internal: bool,
    pub description: LocalText,
    pub unit: LocalText,
    pub baseline: Option<Decimal>,
    pub target: Option<Decimal>,
    pub citation: Option<Citation>,
    pub readings: Vec<Reading>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Reading {
    pub taken_on: Date,
    pub value: Option<Decimal>,
    pub done: Option<bool>,
    pub note: LocalText,
    pub example: bool,
}

pub fn routes() -> Pages {
    Pages::default().page("/{org}/indicators", &[], list).page("/{org}/indicators/{slug}", &[], show)
}

#[derive(Template)]
#[template(path = "strategy/indicators.html")]
struct List {
    scope: Scope,
    indicators: Vec<IndicatorLine>,
}

async fn list(State(app): State<App>, scope: Scope) -> Result {
    let indicators = all(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let keep = scope.keep();
    Page(List { scope, indicators }).kept(keep)
}

#[derive(Template)]
#[template(path = "strategy/indicator.html")]
struct Show {
    scope: Scope,
    indicator: Indicator,
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let indicator = one(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?.ok_or(Error::NotFound)?;
    let keep = scope.keep();
    Page(Show { scope, indicator }).kept(keep)
}

async fn all(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<IndicatorLine>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', i.slug, 'title', i.title, 'kind', i.kind,
            'of', case when coalesce(m.code, g.code) is not null then jsonb_build_object('strategy', s.slug,
                'code', coalesce(m.code, g.code), 'title', coalesce(m.title, g.title)) end) as "line!: Json<IndicatorLine>"
        from published.indicator i
        left join published.measure m on m.organisation_id = i.organisation_id and m.id = i.measure_id
        left join published.goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
        left join published.strategy s
            on s.organisation_id = i.organisation_id and s.id = coalesce(m.strategy_id, g.strategy_id)
        where i.organisation_id = $1
        order by s.position, coalesce(m.code, g.code) collate "C", i.position"#,
        organisation
    )
    .fetch_all(&mut *door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

async fn one(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Indicator>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', i.slug, 'title', i.title, 'kind', i.kind, 'internal', i.internal, 'description', i.description,
            'unit', i.unit, 'baseline', i.baseline::text, 'target', i.target::text, 'citation', i.citation,
            'of', case when coalesce(m.code, g.code) is not null then jsonb_build_object('strategy', s.slug,
                'code', coalesce(m.code, g.code), 'title', coalesce(m.title, g.title)) end,
            'readings', coalesce((select jsonb_agg(jsonb_build_object('taken_on', r.taken_on, 'value', r.value::text,
                    'done', r.done, 'note', r.note, 'example', r.example) order by r.taken_on desc)
                from published.reading r where r.organisation_id = $1 and r.indicator_id = i.id), '[]'))
            as "indicator!: Json<Indicator>"
        from published.indicator i
        left join published.measure m on m.organisation_id = i.organisation_id and m.id = i.measure_id
        left join published.goal g on g.organisation_id = i.organisation_id and g.id = i.goal_id
        left join published.strategy s
            on s.organisation_id = i.organisation_id and s.id = coalesce(m.strategy_id, g.strategy_id)
        where i.organisation_id = $1 and i.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(indicator)| indicator))
}
