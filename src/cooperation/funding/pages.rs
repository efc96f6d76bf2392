//! A fund, the calls, a call.

use askama::Template;
use axum::extract::State;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::amount::money;
use super::lines::{Call, CallLine, Fund};
use super::model::{Opening, Standing};
use super::picture::{Bar, bar};
use super::queries;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Path, Query, Result};
use crate::platform::words::LocalText;

/// Where a fund stands in one year.
struct YearLine {
    year: i16,
    standing: Standing,
    bar: Option<Bar>,
}

#[derive(Template)]
#[template(path = "cooperation/funding/fund.html")]
struct FundPage {
    scope: Scope,
    fund: Fund,
    whole: Standing,
    bar: Option<Bar>,
    years: Vec<YearLine>,
    /// Granted in no known year.
    undated: Decimal,
}

impl FundPage {
    fn money(&self, amount: &Decimal) -> String {
        money(*amount, &self.fund.line.currency, self.scope.language)
    }

    fn is_example(&self) -> bool {
        self.fund.money.is_example()
            || self.fund.calls.iter().any(|call| call.example)
            || self.fund.projects.iter().any(|line| line.example)
    }
}

pub(super) async fn fund(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let found = queries::fund(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?;
    let fund = found.ok_or(Error::NotFound)?;
    let (id, today) = (fund.line.id, scope.today());
    let whole = fund.money.standing(id, None, today);
    let lines = fund.money.years(Some(id), today).into_iter().map(|year| {
        let standing = fund.money.standing(id, Some(year), today);
        YearLine { year, standing, bar: bar(&standing) }
    });
    let years = lines.collect();
    let undated = fund.money.undated(id);
    let keep = scope.keep();
    Page(FundPage { scope, fund, bar: bar(&whole), whole, years, undated }).kept(keep)
}

#[derive(Template)]
#[template(path = "cooperation/funding/calls.html")]
struct CallsPage {
    scope: Scope,
    opening: Option<Opening>,
    /// By theme, in the order of the reader's language; those without a theme last.
    themes: Vec<(LocalText, Vec<CallLine>)>,
}

impl CallsPage {
    fn is_opening(&self, opening: &Opening) -> bool {
        self.opening == Some(*opening)
    }

    /// The query of what was chosen.
    fn query(&self) -> String {
        self.opening.map(|opening| format!("?opening={}", opening.word())).unwrap_or_default()
    }

    fn is_example(&self) -> bool {
        self.themes.iter().flat_map(|(_, calls)| calls).any(|call| call.example)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    opening: Option<String>,
}

/// The calls that were chosen: what can be applied for now stands first.
pub(super) async fn chosen(app: &App, scope: &Scope, asked: Asked) -> Result<(Option<Opening>, Vec<CallLine>)> {
    let opening = match asked.opening {
        Some(word) => Some(Opening::parse(&word).ok_or(Error::BadRequest(word))?),
        None => None,
    };
    let mut calls = queries::calls(&mut *scope.door(app).await?, scope.organisation.id).await?;
    let today = scope.today();
    calls.retain(|call| opening.is_none_or(|opening| call.opening(today) == opening));
    calls.sort_by_key(|call| call.opening(today));
    Ok((opening, calls))
}

pub(super) async fn calls(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let (opening, calls) = chosen(&app, &scope, asked).await?;
    let mut themes: Vec<(LocalText, Vec<CallLine>)> = Vec::new();
    for call in calls {
        match themes.iter_mut().find(|(theme, _)| *theme == call.theme) {
            Some((_, calls)) => calls.push(call),
            None => themes.push((call.theme.clone(), vec![call])),
        }
    }
    scope.sort_by_text(&mut themes, |(theme, _)| theme);
    themes.sort_by_key(|(theme, _)| theme.is_empty());
    let keep = scope.keep();
    Page(CallsPage { scope, opening, themes }).kept(keep)
}

#[derive(Template)]
#[template(path = "cooperation/funding/call.html")]
struct CallPage {
    scope: Scope,
    call: Call,
    standing: Standing,
    bar: Option<Bar>,
}

impl CallPage {
    fn money(&self, amount: &Decimal) -> String {
        money(*amount, &self.call.line.of.currency, self.scope.language)
    }

    fn is_example(&self) -> bool {
        self.call.line.example || self.call.projects.iter().any(|line| line.example)
    }
}

pub(super) async fn call(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let found = queries::call(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?;
    let call = found.ok_or(Error::NotFound)?;
    let set_aside = &call.line.set_aside;
    let (granted, tied) = (call.money.granted_in(set_aside), call.money.tied_in(set_aside, scope.today()));
    let standing = Standing { frame: set_aside.amount, granted, tied };
    let keep = scope.keep();
    Page(CallPage { scope, call, bar: bar(&standing), standing }).kept(keep)
}
