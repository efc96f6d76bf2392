//! The page of the annual clock.

use askama::Template;
use axum::extract::State;
use jiff::Span;

use super::events::{Event, Kind, between};
use super::feed;
use super::queries::{self, Calendar};
use super::ring::Ring;
use crate::council::organisation::{Linked, Scope};
use crate::platform::web::{App, Page, Pages, Result};
use crate::platform::words::Quarter;
use crate::platform::words::format::month_name;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/calendar", &[], show)
        .file("/{org}/calendar.ics", feed::whole)
        .file("/{org}/people/{slug}/calendar.ics", feed::of_party)
        .file("/{org}/calendar/{secret}", feed::own)
        .action("/{org}/calendar/feed", feed::renew)
}

#[derive(Template)]
#[template(path = "overview/calendar.html")]
struct Show {
    scope: Scope,
    calendar: Calendar,
    ring: Ring,
    quarter: Quarter,
    /// What is on the days of the year to come.
    events: Vec<Event>,
    /// A secret address that was just made; it is shown once.
    made: Option<String>,
}

impl Show {
    /// The sittings and meetings to come, for search engines: what is made up is none of theirs.
    fn linked(&self) -> Linked {
        let page = self.scope.linked("WebPage", self.scope.t("nav-calendar")).said(self.scope.t("calendar-lead"));
        let meets = |event: &&Event| matches!(event.kind, Kind::Sitting | Kind::Meeting) && !event.example;
        let open = self.events.iter().filter(|event| !event.internal).filter(meets).take(20);
        open.fold(page, |page, event| {
            page.event(&self.scope, &event.named(&self.scope), (event.on, event.at), &event.path)
        })
    }

    fn month_of(&self, number: &i8) -> String {
        month_name(*number, self.scope.language)
    }
}

async fn show(State(app): State<App>, scope: Scope) -> Result {
    show_with(&app, scope, None).await
}

/// The page, with the secret address that was just made.
pub(super) async fn show_with(app: &App, scope: Scope, made: Option<String>) -> Result {
    let mut door = scope.door(app).await?;
    let (own, today) = (scope.organisation.id, scope.today());
    let calendar = queries::calendar(&mut door, own, today).await?;
    let (year, ahead) = (today.first_of_year(), today.saturating_add(Span::new().years(1)));
    let mut events = between(&mut door, own, year, ahead, scope.role().is_some()).await?;
    drop(door);
    let ring = Ring::of(&calendar.recurrences, &events, &scope);
    // What ends stands in a table of its own, with how precisely that is known.
    let is_ending = |kind| matches!(kind, Kind::Measure | Kind::Strategy | Kind::Agreement);
    events.retain(|event| event.on >= today && !is_ending(event.kind));
    let quarter = Quarter::of(today);
    let keep = scope.keep();
    let page = Page(Show { scope, calendar, ring, quarter, events, made });
    match page.0.made.is_some() {
        true => page.fresh(),
        false => page.kept(keep),
    }
}
