//! Pages of strategies.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

use super::file;
use super::map::{Map, NARROW, WIDE, content};
use super::model::{Document, StrategyLine};
use super::queries;
use super::timeline::timeline as drawn;
use crate::council::organisation::Scope;
use crate::council::party::PartyRef;
use crate::platform::picture::Times;
use crate::platform::web::{App, Error, Page, Pages, Path, Query, Result, encode_value};
use crate::strategy::frozen;
use crate::strategy::measure::{Counts, MeasureLine, Place, Standing};

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/strategy", &[], current)
        .page("/{org}/strategies", &["as-of"], list)
        .page("/{org}/strategies/{slug}", &["as-of", "responsible", "year", "standing"], show)
        .file("/{org}/strategies/{slug}/table.csv", file::csv)
        .file("/{org}/strategies/{slug}/table.xlsx", file::xlsx)
        .page("/{org}/strategies/{slug}/map", &["as-of"], map)
        .page("/{org}/strategies/{slug}/timeline", &["as-of"], timeline)
}

async fn current(State(app): State<App>, scope: Scope) -> Result {
    let slug = queries::current(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let to = slug.map_or_else(|| scope.to("/strategies"), |slug| scope.at("strategies", &slug));
    Ok(Redirect::temporary(&to).into_response())
}

#[derive(Template)]
#[template(path = "strategy/list.html")]
struct List {
    scope: Scope,
    strategies: Vec<StrategyLine>,
}

async fn list(State(app): State<App>, mut scope: Scope) -> Result {
    let mut door = scope.door(&app).await?;
    let strategies = match frozen::page(&mut scope, &mut door, "/strategies").await? {
        Some(frozen) => frozen,
        None => queries::list(&mut door, scope.organisation.id).await?,
    };
    let keep = scope.keep();
    Page(List { scope, strategies }).kept(keep)
}

/// What of the measures is shown; every filter lives in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Filters {
    /// Slug of a party that carries responsibility.
    responsible: Option<String>,
    /// A year that the schedule touches.
    year: Option<i16>,
    standing: Option<String>,
}

#[derive(Template)]
#[template(path = "strategy/show.html")]
pub(super) struct Show {
    pub scope: Scope,
    pub strategy: Document,
    filters: Filters,
    standing: Option<Standing>,
    /// Everyone who carries responsibility for a measure, for the filter.
    parties: Vec<PartyRef>,
    years: Vec<i16>,
}

impl Show {
    pub(super) fn is_filtered(&self) -> bool {
        self.filters.responsible.is_some() || self.filters.year.is_some() || self.standing.is_some()
    }

    pub(super) fn shows(&self, measure: &MeasureLine) -> bool {
        let today = self.scope.today();
        let by_party = |slug: &String| measure.responsible.iter().any(|party| party.slug == *slug);
        self.filters.responsible.as_ref().is_none_or(by_party)
            && self.filters.year.is_none_or(|year| measure.touches(year))
            && self.standing.is_none_or(|standing| measure.standing(today) == standing)
    }

    /// Address of what is shown as a file.
    fn file(&self, form: &str) -> String {
        let address = self.scope.within("strategies", &self.strategy.slug, format!("table.{form}"));
        let chosen = [
            ("responsible", self.filters.responsible.as_deref().map(encode_value)),
            ("year", self.filters.year.map(|year| year.to_string())),
            ("standing", self.standing.map(|standing| standing.word().to_owned())),
        ];
        let chosen = chosen.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        chosen.fold(address, |address, pair| {
            let mark = if address.contains('?') { '&' } else { '?' };
            format!("{address}{mark}{pair}")
        })
    }

    fn shown(&self) -> usize {
        self.strategy.measures.iter().filter(|measure| self.shows(measure)).count()
    }

    fn counts(&self) -> Counts {
        Counts::of(&self.strategy.measures, self.scope.today())
    }

    fn is_party(&self, slug: &str) -> bool {
        self.filters.responsible.as_deref() == Some(slug)
    }

    fn is_year(&self, year: &i16) -> bool {
        self.filters.year == Some(*year)
    }

    fn is_standing(&self, standing: &Standing) -> bool {
        self.standing == Some(*standing)
    }
}

async fn show(
    State(app): State<App>,
    scope: Scope,
    Path((_, slug)): Path<(String, String)>,
    Query(filters): Query<Filters>,
) -> Result {
    let show = read(&app, scope, &slug, filters).await?;
    let keep = show.scope.keep();
    Page(show).kept(keep)
}

/// A strategy with what was chosen of it.
pub(super) async fn read(app: &App, mut scope: Scope, slug: &str, filters: Filters) -> Result<Show> {
    let strategy = document(app, &mut scope, slug).await?;
    let standing = match &filters.standing {
        Some(word) => Some(Standing::parse(word).ok_or_else(|| Error::BadRequest(word.clone()))?),
        None => None,
    };
    let parties = parties(&strategy);
    if let Some(slug) = filters.responsible.as_ref().filter(|slug| !parties.iter().any(|party| party.slug == **slug)) {
        return Err(Error::BadRequest(slug.clone()));
    }
    let years = years(&strategy);
    if let Some(year) = filters.year.filter(|year| !years.contains(year)) {
        return Err(Error::BadRequest(year.to_string()));
    }
    Ok(Show { scope, strategy, filters, standing, parties, years })
}

/// The strategy of an address, as it stands or as it stood.
async fn document(app: &App, scope: &mut Scope, slug: &str) -> Result<Document> {
    let mut door = scope.door(app).await?;
    match frozen::page(scope, &mut door, &format!("/strategies/{slug}")).await? {
        Some(frozen) => Ok(frozen),
        None => queries::document(&mut door, scope.organisation.id, slug).await?.ok_or(Error::NotFound),
    }
}

fn parties(strategy: &Document) -> Vec<PartyRef> {
    let mut parties: Vec<PartyRef> = strategy.measures.iter().flat_map(|measure| measure.responsible.clone()).collect();
    parties.sort_by(|a, b| a.slug.cmp(&b.slug));
    parties.dedup_by(|a, b| a.slug == b.slug);
    parties
}

fn years(strategy: &Document) -> Vec<i16> {
    let periods =
        strategy.measures.iter().flat_map(|measure| &measure.schedules).map(|schedule| &schedule.period.period);
    let ends = periods
        .flat_map(|period| [period.start().map(|start| start.date.year()), period.end().map(|end| end.date.year())]);
    let (first, last) =
        ends.flatten().fold((i16::MAX, i16::MIN), |(first, last), year| (first.min(year), last.max(year)));
    (first..=last).take(30).collect()
}

#[derive(Template)]
#[template(path = "strategy/map.html")]
struct MapPage {
    scope: Scope,
    strategy: Document,
    wide: Map,
    narrow: Map,
}

async fn map(State(app): State<App>, mut scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let strategy = document(&app, &mut scope, &slug).await?;
    let content = content(&strategy, &scope);
    let (wide, narrow) = (Map::of(&content, WIDE), Map::of(&content, NARROW));
    let keep = scope.keep();
    Page(MapPage { scope, strategy, wide, narrow }).kept(keep)
}

#[derive(Template)]
#[template(path = "strategy/timeline.html")]
struct TimelinePage {
    scope: Scope,
    strategy: Document,
    timeline: Option<Times>,
}

async fn timeline(State(app): State<App>, mut scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let strategy = document(&app, &mut scope, &slug).await?;
    let timeline = drawn(&strategy, &scope);
    let keep = scope.keep();
    Page(TimelinePage { scope, strategy, timeline }).kept(keep)
}
