//! The overview of a round's reports, and the page of one.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::edit;
use super::model::{Act, Called, Hand, ReportLine, ReportState, Sheet, may};
use super::queries;
use crate::council::account::Role;
use crate::council::entry::{self, Said};
use crate::council::organisation::Scope;
use crate::council::record::{Control, Form, Shape, Typed, Work, read_record};
use crate::platform::web::{Error, Page, Pages, Path, Query, Result};
use crate::platform::words::Suggestion;
use crate::review::kinds::REPORT;
use crate::review::round::{InRound, Round, State};
use crate::strategy::goal::reason_text;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/review/{quarter}/reports", &["of", "reminded", "sent"], overview)
        .action("/{org}/review/{quarter}/reports/submission", edit::submit_several)
        .staff_page("/{org}/review/{quarter}/reports/{measure}", &["sent"], show)
        .action("/{org}/review/{quarter}/reports/{measure}", edit::save)
        .action("/{org}/review/{quarter}/reports/{measure}/withdrawal", edit::withdraw)
        .action("/{org}/review/{quarter}/reports/{measure}/acceptance", edit::accept)
        .staff_page("/{org}/review/{quarter}/reports/{measure}/return", &[], edit::ask_return)
        .action("/{org}/review/{quarter}/reports/{measure}/return", edit::send_back)
        .action("/{org}/review/{quarter}/reports/{measure}/delegation", edit::delegate)
}

/// In whose hand a report is for the reader.
pub(super) fn hand(scope: &Scope, mine: bool) -> Hand {
    match scope.role() {
        Some(Role::Editor | Role::Admin) => Hand::Editor,
        Some(Role::Reporter) if mine => Hand::Writer,
        Some(Role::Reporter) => Hand::Other,
        Some(Role::Reader) | None => Hand::Reader,
    }
}

/// What somebody is called: what they stand for, else their address.
pub(super) fn called(scope: &Scope, one: &Called) -> String {
    one.name.as_ref().map_or_else(|| one.email.clone(), |name| scope.plain(name).to_owned())
}

#[derive(Template)]
#[template(path = "review/reports.html")]
struct OverviewPage {
    scope: Scope,
    round: Round,
    lines: Vec<ReportLine>,
    /// Whether only the reader's own are shown.
    own: bool,
    /// How many were just reminded of missing reports.
    reminded: Option<usize>,
    /// What was just sent in.
    sent: Option<ReportLine>,
    /// Why the last thing was not done, each with what it is about.
    refused: Vec<(String, String)>,
}

impl Of {
    /// The reader's own.
    pub fn own() -> Of {
        Of { of: Some("me".to_owned()), ..Of::default() }
    }
}

impl OverviewPage {
    /// Lines of each strategy in turn.
    fn strategies(&self) -> impl Iterator<Item = &[ReportLine]> {
        self.lines.chunk_by(|a, b| a.strategy_slug == b.strategy_slug)
    }

    /// How many stand in each state, of those that any does.
    fn counts(&self) -> Vec<(ReportState, usize)> {
        let count = |state: ReportState| (state, self.lines.iter().filter(|line| line.state == state).count());
        ReportState::ALL.into_iter().map(count).filter(|(_, count)| *count > 0).collect()
    }

    fn missing(&self) -> usize {
        self.lines.iter().filter(|line| line.state.is_missing()).count()
    }

    /// The reader's own drafts, which may be sent in together.
    fn own_drafts(&self) -> impl Iterator<Item = &ReportLine> {
        let takes = self.round.state.takes_reports();
        self.lines
            .iter()
            .filter(move |line| takes && line.mine && line.id.is_some() && line.state == ReportState::Draft)
    }

    fn called(&self, one: &Called) -> String {
        called(&self.scope, one)
    }

    fn is_overdue(&self, line: &ReportLine) -> bool {
        line.state.is_missing() && self.round.reports_due < self.scope.today() && self.round.state.takes_reports()
    }
}

/// Whose reports are shown.
#[derive(Default, serde::Deserialize)]
pub(super) struct Of {
    of: Option<String>,
    /// How many were just reminded.
    reminded: Option<usize>,
    /// The measure whose report was just sent in.
    sent: Option<Uuid>,
}

/// The report that was just sent in, if it was the reader who wrote it.
fn sent_in(lines: &[ReportLine], measure: Option<Uuid>) -> Option<ReportLine> {
    let sent = |line: &&ReportLine| line.mine && !line.state.is_missing() && Some(line.measure_id) == measure;
    lines.iter().find(sent).cloned()
}

/// Where somebody goes on to who has sent in a report: to the next one of theirs that is missing, else to their list.
pub(super) async fn after_sending(report: &InReport) -> Result<String> {
    let InReport { found: InRound { work, round }, sheet, .. } = report;
    let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
    let sent = sheet.measure_id;
    if !sheet.mine {
        return Ok(report.to(""));
    }
    let lines = queries::lines(&mut *work.look().await?, organisation, round.id, account, work.today()).await?;
    Ok(match lines.iter().find(|line| line.mine && line.state.is_missing()) {
        Some(next) => report.found.to(&format!("/reports/{}?sent={sent}", next.measure_id)),
        None => report.found.to(&format!("/reports?of=me&sent={sent}")),
    })
}

async fn overview(work: Work, Path((_, quarter)): Path<(String, String)>, Query(of): Query<Of>) -> Result {
    let found = InRound::find(work, &quarter, Role::Reader).await?;
    overview_page(found, of, Vec::new()).await
}

/// The overview, with what was refused and why.
pub(super) async fn overview_page(found: InRound, of: Of, refused: Vec<(String, String)>) -> Result {
    let Of { of, reminded, sent } = of;
    let own = of.as_deref() == Some("me");
    let InRound { work, round } = found;
    let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
    let mut lines = queries::lines(&mut *work.look().await?, organisation, round.id, account, work.today()).await?;
    let sent = sent_in(&lines, sent);
    if own {
        lines.retain(|line| line.mine);
    }
    let status = if refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, Page(OverviewPage { round, lines, own, reminded, sent, refused, scope: work.scope }).fresh()?)
        .into_response())
}

#[derive(Template)]
#[template(path = "review/report.html")]
struct SheetPage {
    scope: Scope,
    round: Round,
    sheet: Sheet,
    hand: Hand,
    /// Where the reader may write.
    form: Option<Form>,
    /// Why the last thing was not done.
    refused: Option<String>,
    /// The reports that the reader goes through in this round: their own, or all.
    lines: Vec<ReportLine>,
    /// What the reader has just sent in, on the way from one to the next.
    sent: Option<ReportLine>,
}

impl SheetPage {
    fn may(&self, act: Act) -> bool {
        may(self.round.state, self.sheet.state(), act, self.hand).is_ok()
    }

    /// The next of the reader's own reports that is missing.
    fn next(&self) -> Option<&ReportLine> {
        let goes_on = self.sheet.mine && self.round.state != State::Closed;
        let mut missing = self.lines.iter().filter(|line| goes_on && line.mine && line.state.is_missing());
        missing.find(|line| line.measure_id != self.sheet.measure_id)
    }

    /// The report before this one in the list.
    fn before(&self) -> Option<&ReportLine> {
        self.lines.get(self.place()?.checked_sub(1)?)
    }

    /// The report after this one in the list.
    fn after(&self) -> Option<&ReportLine> {
        self.lines.get(self.place()? + 1)
    }

    fn place(&self) -> Option<usize> {
        self.lines.iter().position(|line| line.measure_id == self.sheet.measure_id)
    }

    /// Address of another report of this round.
    fn in_round(&self, line: &ReportLine) -> String {
        self.scope.within("review", self.round.quarter.to_string(), format!("reports/{}", line.measure_id))
    }

    fn suggestion(&self) -> Suggestion {
        self.sheet.suggestion(self.scope.today(), self.sheet.report.as_ref().and_then(|report| report.phase))
    }

    fn reason(&self) -> String {
        self.scope.t(reason_text(&self.suggestion()))
    }

    fn called(&self, one: &Called) -> String {
        called(&self.scope, one)
    }

    fn is_delegate(&self, one: &Called) -> bool {
        self.sheet.delegate.as_ref() == Some(one)
    }

    fn below(&self, part: &str) -> String {
        self.scope.within("review", self.round.quarter.to_string(), format!("reports/{}{part}", self.sheet.measure_id))
    }
}

/// A round with one measure's report, for somebody with a role.
pub struct InReport {
    pub found: InRound,
    pub sheet: Sheet,
    pub hand: Hand,
    /// The measure whose report the reader has just sent in.
    pub sent: Option<Uuid>,
}

impl InReport {
    /// # Errors
    /// `SignIn` for visitors, `NotFound` without the role or where there is no such round or measure.
    pub async fn find(work: Work, quarter: &str, measure: Uuid, role: Role) -> Result<InReport> {
        let found = InRound::find(work, quarter, role).await?;
        let work = &found.work;
        let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
        let mut door = work.look().await?;
        let sheet = queries::sheet(&mut door, organisation, found.round.id, measure, account, work.today()).await?;
        drop(door);
        let sheet = sheet.ok_or(Error::NotFound)?;
        Ok(InReport { hand: hand(&work.scope, sheet.mine), sheet, found, sent: None })
    }

    pub fn to(&self, below: &str) -> String {
        self.found.to(&format!("/reports/{}{below}", self.sheet.measure_id))
    }
}

async fn show(
    work: Work,
    Path((_, quarter, measure)): Path<(String, String, Uuid)>,
    Query(Of { sent, .. }): Query<Of>,
) -> Result {
    let report = InReport { sent, ..InReport::find(work, &quarter, measure, Role::Reader).await? };
    let mut typed = Typed::default();
    if let Some(id) = report.sheet.report.as_ref().and_then(|told| told.id) {
        let row = read_record(&mut *report.found.work.look().await?, "report", id).await?;
        row.iter().for_each(|row| REPORT.fields.iter().for_each(|field| field.show(row, &mut typed)));
    }
    if typed.get("phase").is_empty() {
        begin(&mut typed, &report);
    }
    let version = report.sheet.report.as_ref().map(|told| told.version);
    sheet_page(report, &typed, version, Said::default(), None).await
}

/// What a report that nobody has begun is filled with: what the facts say, and how far it was last time. The writer
/// says what happened, and changes what is not so.
fn begin(typed: &mut Typed, report: &InReport) {
    let sheet = &report.sheet;
    typed.set("phase", sheet.line.phase.as_str());
    typed.set("status", sheet.suggestion(report.found.work.today(), None).status.as_str());
    if let Some(progress) = sheet.last.as_ref().and_then(|last| last.progress) {
        typed.set("progress", progress.to_string());
    }
}

/// The page of a report, with what was typed and what is said about it.
pub(super) async fn sheet_page(
    report: InReport,
    typed: &Typed,
    version: Option<i32>,
    said: Said,
    refused: Option<String>,
) -> Result<Response> {
    let InReport { found: InRound { work, round }, sheet, hand, sent } = report;
    let writes = may(round.state, sheet.state(), Act::Save, hand).is_ok();
    let form = match writes {
        true => Some(entry::form(&work, REPORT, typed, version, &said).await?),
        false => None,
    };
    let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
    let mut lines = queries::lines(&mut *work.look().await?, organisation, round.id, account, work.today()).await?;
    let goes_on = sheet.mine && round.state != State::Closed;
    let sent = sent_in(&lines, sent).filter(|_| goes_on);
    // Who only writes goes through their own; who reads, or looks after all, through all.
    lines.retain(|line| line.mine || !sheet.mine || hand == Hand::Editor);
    let status = if refused.is_some() { StatusCode::CONFLICT } else { said.status() };
    Ok((status, Page(SheetPage { round, sheet, hand, form, refused, lines, sent, scope: work.scope }).fresh()?)
        .into_response())
}
