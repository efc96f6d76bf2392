//! The list of rounds, and the plan of one.

use askama::Template;
use axum::extract::State as AppState;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use jiff::civil::Date;

use super::edit;
use super::model::{Act, Round, State};
use super::queries::{self, RoundLine};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::Quarter;

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/review", &[], list)
        .action("/{org}/review", edit::plan)
        .staff_page("/{org}/review/{quarter}/plan", &[], plan)
        .staff_page("/{org}/review/{quarter}/plan/days", &[], edit::ask_days)
        .action("/{org}/review/{quarter}/plan/days", edit::set_days)
        .staff_page("/{org}/review/{quarter}/plan/question", &[], edit::ask_question)
        .action("/{org}/review/{quarter}/plan/question", edit::set_question)
        .staff_page("/{org}/review/{quarter}/plan/summary", &[], edit::ask_summary)
        .action("/{org}/review/{quarter}/plan/summary", edit::set_summary)
        .staff_page("/{org}/review/{quarter}/plan/sittings/{place}", &[], edit::ask_sitting)
        .action("/{org}/review/{quarter}/plan/sittings/{place}", edit::set_sitting)
        .action("/{org}/review/{quarter}/opening", edit::open)
        .action("/{org}/review/{quarter}/forums", edit::to_forums)
        .action("/{org}/review/{quarter}/cancellation", edit::cancel)
}

/// A signed-in person's request about one round.
pub struct InRound {
    pub work: Work,
    pub round: Round,
}

impl InRound {
    /// The round that an address names, for somebody with a role.
    ///
    /// # Errors
    /// `SignIn` for visitors, `NotFound` without the role or where there is no such round.
    pub async fn find(work: Work, quarter: &str, role: Role) -> Result<InRound> {
        work.scope.require(role)?;
        let quarter: Quarter = quarter.parse().map_err(|_| Error::NotFound)?;
        let round = queries::by_quarter(&mut *work.look().await?, work.scope.organisation.id, quarter).await?;
        Ok(InRound { round: round.ok_or(Error::NotFound)?, work })
    }

    /// Address of a page of the round.
    pub fn to(&self, below: &str) -> String {
        self.work.to(format!("/review/{}{below}", self.round.quarter))
    }

    /// The way to a page of the round.
    pub fn way(&self) -> Vec<(String, String)> {
        vec![(self.work.t("review"), self.work.to("/review")), (self.work.quarter(&self.round.quarter), self.to(""))]
    }
}

/// A step of a round with its day.
pub struct Step {
    pub text: String,
    pub day: Date,
    /// Whether it is behind.
    pub done: bool,
    /// Whether its day is over and it is not.
    pub over: bool,
}

/// What happens in a round and when, in order.
pub fn steps(scope: &Scope, round: &Round) -> Vec<Step> {
    let today = scope.today();
    let step = |text: String, day: Date, done: bool| Step { text, day, done, over: !done && day < today };
    let mut steps = vec![
        step(scope.t("step-opens"), round.opens_on, round.state > State::Planned),
        step(scope.t("step-reports"), round.reports_due, round.state > State::Collecting),
        step(scope.t("step-acceptance"), round.acceptance_due, round.state > State::Collecting),
    ];
    steps.extend(round.sittings.iter().map(|sitting| {
        step(scope.plain(&sitting.body.name).to_owned(), sitting.sits_on, sitting.concluded_at.is_some())
    }));
    steps
}

#[derive(Template)]
#[template(path = "review/list.html")]
struct ListPage {
    scope: Scope,
    rounds: Vec<(Quarter, RoundLine)>,
    /// Quarters that a round may be planned for.
    open: Vec<Quarter>,
    /// Key of what was wrong.
    wrong: Option<&'static str>,
}

async fn list(AppState(app): AppState<App>, scope: Scope) -> Result {
    let rounds = queries::all(&mut *scope.door(&app).await?, scope.organisation.id).await?;
    let keep = scope.keep();
    Page(ListPage::of(scope, rounds, None)).kept(keep)
}

impl ListPage {
    fn of(scope: Scope, rounds: Vec<RoundLine>, wrong: Option<&'static str>) -> ListPage {
        let rounds: Vec<_> = rounds.into_iter().filter_map(|line| Some((line.quarter.parse().ok()?, line))).collect();
        let now = Quarter::of(scope.today());
        let candidates = [now.previous(), now, now.next()];
        let free = |quarter: &Quarter| !rounds.iter().any(|(known, _)| known == quarter);
        ListPage { open: candidates.into_iter().filter(free).collect(), rounds, scope, wrong }
    }

    /// The quarter that a new round is most likely for.
    fn is_now(&self, quarter: &Quarter) -> bool {
        *quarter == Quarter::of(self.scope.today())
    }
}

/// The list again, with why no round was planned.
pub(super) async fn refused(work: Work, wrong: &'static str) -> Result {
    let rounds = queries::all(&mut *work.look().await?, work.scope.organisation.id).await?;
    let page = ListPage::of(work.scope, rounds, Some(wrong));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response())
}

#[derive(Template)]
#[template(path = "review/plan.html")]
struct PlanPage {
    scope: Scope,
    round: Round,
    steps: Vec<Step>,
    /// Why the last thing was not done.
    refused: Option<String>,
}

impl PlanPage {
    fn may(&self, act: Act) -> bool {
        self.round.may(act)
    }
}

async fn plan(work: Work, Path((_, quarter)): Path<(String, String)>) -> Result {
    let found = InRound::find(work, &quarter, Role::Editor).await?;
    plan_page(found, None).await
}

/// The plan, with why something was not done.
pub(super) async fn plan_page(found: InRound, refused: Option<String>) -> Result {
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let InRound { work, round } = found;
    let page = PlanPage { steps: steps(&work.scope, &round), round, refused, scope: work.scope };
    Ok((status, Page(page).fresh()?).into_response())
}
