//! Indicators: how a goal or a measure is measured; "done or not" counts as one.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::listing::{address, shown, take};
use crate::council::organisation::{Citation, Scope};
use crate::platform::picture::Series;
use crate::platform::table::{Cell, Form, Known};
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::LocalText;
use crate::strategy::frozen::{self, Facts, read};

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

impl Indicator {
    /// Its numbers as a chart, where there are any; the table has them from the last to the first.
    pub fn drawn(&self) -> Option<Series> {
        let number = |reading: &Reading| Some((reading.taken_on, reading.value?.to_f64()?));
        let readings: Vec<_> = self.readings.iter().rev().filter_map(number).collect();
        Series::of(&readings, self.target.and_then(|target| target.to_f64()))
    }
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
    Pages::default()
        .page("/{org}/indicators", &["as-of"], list)
        .page("/{org}/indicators/{slug}", &["as-of"], show)
        .file("/{org}/indicators.csv", csv)
        .file("/{org}/indicators.xlsx", xlsx)
}

#[derive(Template)]
#[template(path = "strategy/indicators.html")]
struct List {
    scope: Scope,
    indicators: Vec<IndicatorLine>,
}

impl List {
    /// Address of the list as a file.
    fn file(&self, form: &str) -> String {
        let as_of = self.scope.as_of().map(|quarter| format!("?as-of={quarter}")).unwrap_or_default();
        format!("{}{as_of}", self.scope.to(format!("/indicators.{form}")))
    }
}

async fn list(State(app): State<App>, scope: Scope) -> Result {
    let list = read_list(&app, scope).await?;
    let keep = list.scope.keep();
    Page(list).kept(keep)
}

async fn read_list(app: &App, mut scope: Scope) -> Result<List> {
    let mut door = scope.door(app).await?;
    let indicators = match frozen::page(&mut scope, &mut door, "/indicators").await? {
        Some(frozen) => frozen,
        None => all(&mut door, scope.organisation.id).await?,
    };
    drop(door);
    Ok(List { scope, indicators })
}

const HEADINGS: [&str; 6] =
    ["field-title", "indicator-how", "record-strategy", "field-code", "indicator-of", "funding-address"];

async fn csv(State(app): State<App>, scope: Scope) -> Result {
    file(app, scope, Form::Csv).await
}

async fn xlsx(State(app): State<App>, scope: Scope) -> Result {
    file(app, scope, Form::Xlsx).await
}

async fn file(app: App, scope: Scope, form: Form) -> Result {
    let List { scope, indicators } = read_list(&app, scope).await?;
    let row = |line: &IndicatorLine| {
        let of = |read: fn(&Measured) -> &str| line.of.as_ref().map_or(Cell::Empty, |of| Cell::text(read(of)));
        vec![
            shown(&scope, &line.title),
            Cell::Text(scope.t(line.kind.text())),
            of(|of| &of.strategy),
            of(|of| &of.code),
            line.of.as_ref().map_or(Cell::Empty, |of| shown(&scope, &of.title)),
            address(&scope, &format!("/indicators/{}", line.slug)),
        ]
    };
    let rows = indicators.iter().map(row).collect();
    take(&scope, form, ("indicators", scope.t("indicators")), &HEADINGS, Known::new(rows)).await
}

#[derive(Template)]
#[template(path = "strategy/indicator.html")]
struct Show {
    scope: Scope,
    indicator: Indicator,
}

async fn show(State(app): State<App>, mut scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let mut door = scope.door(&app).await?;
    let indicator = match frozen::page(&mut scope, &mut door, &format!("/indicators/{slug}")).await? {
        Some(frozen) => frozen,
        None => one(&mut door, scope.organisation.id, &slug).await?.ok_or(Error::NotFound)?,
    };
    let keep = scope.keep();
    Page(Show { scope, indicator }).kept(keep)
}

async fn all<T: Facts>(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<T>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', i.slug, 'title', i.title, 'kind', i.kind,
            'of', case when coalesce(m.code, g.code) is not null then jsonb_build_object('strategy', s.slug,
                'code', coalesce(m.code, g.code), 'title', coalesce(m.title, g.title)) end) as "line!: Json<Box<RawValue>>"
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
    .await?
    .iter()
    .map(|Json(line)| read(line))
    .collect()
}

async fn one<T: Facts>(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<T>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', i.slug, 'title', i.title, 'kind', i.kind, 'internal', i.internal, 'description', i.description,
            'unit', i.unit, 'baseline', i.baseline::text, 'target', i.target::text, 'citation', i.citation,
            'of', case when coalesce(m.code, g.code) is not null then jsonb_build_object('strategy', s.slug,
                'code', coalesce(m.code, g.code), 'title', coalesce(m.title, g.title)) end,
            'readings', coalesce((select jsonb_agg(jsonb_build_object('taken_on', r.taken_on, 'value', r.value::text,
                    'done', r.done, 'note', r.note, 'example', r.example) order by r.taken_on desc)
                from published.reading r where r.organisation_id = $1 and r.indicator_id = i.id), '[]'))
            as "indicator!: Json<Box<RawValue>>"
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
    .await?
    .map(|Json(facts)| read(&facts))
    .transpose()
}

/// What each page of indicators knows, with its address below the organisation's own.
///
/// # Errors
/// When the database is away.
pub async fn frozen(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<(String, Value)>> {
    let lines: Vec<Value> = all(door, organisation).await?;
    let slugs: Vec<String> = lines.iter().filter_map(|line| Some(line["slug"].as_str()?.to_owned())).collect();
    let mut pages = vec![("/indicators".to_owned(), Value::Array(lines))];
    for slug in slugs {
        let facts = one(door, organisation, &slug).await?;
        pages.extend(facts.map(|facts| (format!("/indicators/{slug}"), facts)));
    }
    Ok(pages)
}
