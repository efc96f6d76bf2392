//! The page of a sitting: its agenda, and what it has recorded.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use uuid::Uuid;

use super::edit;
use super::model::{Act, may};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::review::book::{Book, Change, Entry, Turn, last_closed, live};
use crate::review::round::{InRound, Round, Sitting, State};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/review/{quarter}/sittings/{place}", &[], show)
        .staff_page("/{org}/review/{quarter}/sittings/{place}/noted", &[], edit::ask_noted)
        .action("/{org}/review/{quarter}/sittings/{place}/noted", edit::set_noted)
        .staff_page("/{org}/review/{quarter}/sittings/{place}/reactions/{measure}", &[], edit::ask_reaction)
        .action("/{org}/review/{quarter}/sittings/{place}/reactions/{measure}", edit::set_reaction)
        .staff_page(
            "/{org}/review/{quarter}/sittings/{place}/decisions/new",
            &["measure", "signal", "goal"],
            edit::ask_decision,
        )
        .action("/{org}/review/{quarter}/sittings/{place}/decisions/new", edit::add_decision)
        .action("/{org}/review/{quarter}/sittings/{place}/decisions/{decision}/removal", edit::remove_decision)
        .action("/{org}/review/{quarter}/sittings/{place}/conclusion", edit::conclude)
        .action("/{org}/review/{quarter}/sittings/{place}/continuation", edit::go_on)
}

/// A signed-in person's request about one sitting.
pub(super) struct InSitting {
    pub found: InRound,
    pub sitting: Sitting,
}

impl InSitting {
    /// # Errors
    /// `SignIn` for visitors, `NotFound` without the role or where there is no such sitting.
    pub async fn find(work: Work, quarter: &str, place: usize, role: Role) -> Result<InSitting> {
        let found = InRound::find(work, quarter, role).await?;
        let sitting = found.round.sittings.iter().find(|sitting| sitting.place == place).cloned();
        Ok(InSitting { sitting: sitting.ok_or(Error::NotFound)?, found })
    }

    pub fn to(&self, below: &str) -> String {
        self.found.to(&format!("/sittings/{}{below}", self.sitting.place))
    }

    /// Why something may not be done now, in words.
    pub fn refused(&self, act: Act) -> Option<String> {
        let refused = may(self.found.round.state, &self.found.round.sittings, self.sitting.place, act).err()?;
        Some(self.found.work.t(refused.text()))
    }

    /// The book of the round, as the sitting has it before it.
    pub async fn book(&self) -> Result<Book> {
        let (organisation, round) = (self.found.work.scope.organisation.id, &self.found.round);
        let last = self.found.work.today();
        live(&mut *self.found.work.look().await?, organisation, round.id, last, true).await?.ok_or(Error::NotFound)
    }
}

#[derive(Template)]
#[template(path = "review/sitting.html")]
struct SittingPage {
    scope: Scope,
    round: Round,
    sitting: Sitting,
    book: Book,
    /// What the quarter before came to, while this one is at work.
    before: Option<Book>,
    /// Whether the reader may record now.
    records: bool,
    may_continue: bool,
    /// Why the last thing was not done.
    refused: Option<String>,
}

impl SittingPage {
    fn is_first(&self) -> bool {
        self.sitting.place == 1
    }

    /// Whether it is the last of the round's forums: where the staff answer the values question.
    fn is_last(&self) -> bool {
        self.round.sittings.last().is_some_and(|last| last.id == self.sitting.id)
    }

    /// What changed and is not a deviation, which stands before, nor a missing report, which stands after.
    fn changed(&self) -> Vec<Change<'_>> {
        let others = |change: &Change<'_>| !change.entry.is_deviation() && change.turn != Turn::Silent;
        self.book.changes().into_iter().filter(others).collect()
    }

    /// What this forum recorded last time, if it did.
    fn last_minutes(&self) -> Option<(&Book, &Sitting)> {
        let before = self.before.as_ref()?;
        Some((before, before.sitting_of(&self.sitting.body.slug)?))
    }

    /// What whoever prepares the round's first sitting has still to see to: the text's key, how many, and where.
    fn to_prepare(&self) -> Vec<(&'static str, usize, String)> {
        if !self.scope.is_editor() || !self.is_first() || !self.round.state.takes_reports() {
            return Vec::new();
        }
        let reports = || self.book.measures.iter().filter_map(|entry| entry.report.as_ref());
        let question = usize::from(self.round.question.is_empty());
        let unaccepted = reports().filter(|report| !report.accepted).count();
        let all = [
            ("prepare-accept", unaccepted, self.in_round("reports")),
            ("prepare-missing", self.book.missing().len(), self.in_round("reports")),
            ("prepare-question", question, self.in_round("plan/question")),
        ];
        all.into_iter().filter(|(_, count, _)| *count > 0).collect()
    }

    /// What the round calls a measure.
    fn named(&self, id: &Uuid) -> Option<&Entry> {
        self.book.measure(id)
    }

    fn to(&self, below: &str) -> String {
        let part = format!("sittings/{}{below}", self.sitting.place);
        self.scope.within("review", self.round.quarter.to_string(), part)
    }

    fn in_round(&self, below: &str) -> String {
        self.scope.within("review", self.round.quarter.to_string(), below)
    }
}

async fn show(work: Work, Path((_, quarter, place)): Path<(String, String, usize)>) -> Result {
    let sitting = InSitting::find(work, &quarter, place, Role::Reader).await?;
    sitting_page(sitting, None).await
}

/// The page, with why something was not done.
pub(super) async fn sitting_page(sitting: InSitting, refused: Option<String>) -> Result {
    let book = match sitting.found.round.state {
        // What a closed round did stands in its record.
        State::Closed => {
            let work = &sitting.found.work;
            crate::review::book::book_of(&work.app, &work.scope, sitting.found.round.quarter).await?.0
        }
        _ => sitting.book().await?,
    };
    let before = match book.is_closed() {
        true => None,
        false => {
            let mut door = sitting.found.work.look().await?;
            last_closed(&mut door, sitting.found.work.scope.organisation.id, Some(book.quarter)).await?
        }
    };
    let is_editor = sitting.found.work.scope.is_editor();
    let records = is_editor && sitting.refused(Act::Record).is_none();
    let may_continue = is_editor && sitting.refused(Act::Continue).is_none();
    let InSitting { found: InRound { work, round }, sitting } = sitting;
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = SittingPage { round, sitting, book, before, records, may_continue, refused, scope: work.scope };
    Ok((status, Page(page).fresh()?).into_response())
}
