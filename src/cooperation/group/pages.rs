//! The list of groups, and the page of one.

use askama::Template;
use axum::extract::State;

use super::file;
use super::letters::when;
use super::model::{Group, GroupLine, Inside, KINDS, Meeting, Recurring};
use super::queries;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::format::month_name;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/groups", &[], list)
        .page("/{org}/groups/{slug}", &[], show)
        .file("/{org}/groups.csv", file::csv)
        .file("/{org}/groups.xlsx", file::xlsx)
}

#[derive(Template)]
#[template(path = "cooperation/groups.html")]
struct List {
    scope: Scope,
    groups: Vec<GroupLine>,
}

impl List {
    /// Groups by kind, in the order of the kinds.
    fn by_kind(&self) -> Vec<(&'static str, Vec<&GroupLine>)> {
        let of = |kind: &'static str| (kind, self.groups.iter().filter(|line| line.kind == kind).collect::<Vec<_>>());
        KINDS.into_iter().map(of).filter(|(_, lines)| !lines.is_empty()).collect()
    }

    fn when(&self, meeting: &Meeting) -> String {
        when(&self.scope, meeting)
    }
}

async fn list(State(app): State<App>, scope: Scope) -> Result {
    let groups = queries::list(&mut *scope.door(&app).await?, scope.organisation.id, scope.today()).await?;
    let keep = scope.keep();
    Page(List { scope, groups }).kept(keep)
}

#[derive(Template)]
#[template(path = "cooperation/group.html")]
struct Show {
    scope: Scope,
    group: Group,
    /// For the organisation's own people.
    inside: Option<Inside>,
}

impl Show {
    fn coming(&self) -> Vec<&Meeting> {
        self.group.meetings.iter().filter(|meeting| meeting.held_on >= self.scope.today()).collect()
    }

    /// The latest first.
    fn past(&self) -> Vec<&Meeting> {
        self.group.meetings.iter().rev().filter(|meeting| meeting.held_on < self.scope.today()).collect()
    }

    fn when(&self, meeting: &Meeting) -> String {
        when(&self.scope, meeting)
    }

    /// Key of how often something recurs.
    fn every(&self, recurring: &Recurring) -> String {
        format!("every-{}", recurring.every.replace('_', "-"))
    }

    /// The calendar of the group for other programs, below the organisation's own address.
    fn calendar(&self) -> String {
        format!("/people/{}/calendar.ics", self.group.slug)
    }

    /// The months in which something recurs, in words.
    fn months(&self, months: &[i8]) -> String {
        months.iter().map(|month| month_name(*month, self.scope.language)).collect::<Vec<_>>().join(", ")
    }

    /// Whether the reader looks after the group.
    fn tends(&self) -> bool {
        let coordinates = self.inside.as_ref().is_some_and(|inside| inside.coordinates);
        self.scope.is_editor() || coordinates && self.scope.may(Role::Reporter)
    }

    /// Whether a meeting has notes.
    fn is_noted(&self, meeting: &Meeting) -> bool {
        self.inside.as_ref().is_some_and(|inside| inside.noted.contains(&meeting.id))
    }

    /// Address below the group's own.
    fn to(&self, below: &str) -> String {
        self.scope.to(format!("/groups/{}{below}", self.group.slug))
    }
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let own = scope.organisation.id;
    let mut door = scope.door(&app).await?;
    let group = queries::one(&mut door, own, &slug).await?.ok_or(Error::NotFound)?;
    let account = scope.reader.as_ref().filter(|_| scope.role().is_some()).map(|reader| reader.account);
    let inside = match account {
        Some(account) => Some(queries::inside(&mut door, own, group.id, account, scope.today()).await?),
        None => None,
    };
    drop(door);
    let keep = scope.keep();
    Page(Show { scope, group, inside }).kept(keep)
}
