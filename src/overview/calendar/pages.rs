//! The page of the annual clock.

use askama::Template;
use axum::extract::State;

use super::queries::{self, Calendar};
use super::ring::Ring;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Page, Pages, Result};
use crate::platform::words::Quarter;
use crate::platform::words::format::month_name;

pub fn routes() -> Pages {
    Pages::default().page("/{org}/calendar", &[], show)
}

#[derive(Template)]
#[template(path = "overview/calendar.html")]
struct Show {
    scope: Scope,
    calendar: Calendar,
    ring: Ring,
    quarter: Quarter,
}

impl Show {
    fn month_of(&self, number: &i8) -> String {
        month_name(*number, self.scope.language)
    }
}

async fn show(State(app): State<App>, scope: Scope) -> Result {
    let calendar = queries::calendar(&mut *scope.door(&app).await?, scope.organisation.id, scope.today()).await?;
    let ring = Ring::of(&calendar.recurrences, &scope);
    let quarter = Quarter::of(scope.today());
    let keep = scope.keep();
    Page(Show { scope, calendar, ring, quarter }).kept(keep)
}
