//! A measure's report in the quarter at work, sent by a system that knows how it goes.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::holder::{Holder, holder_of};
use super::queries;
use super::sending::{Sending, texts};
use crate::council::account::Role;
use crate::council::entry::Kept;
use crate::council::record::Pairs;
use crate::exchange::api::interface::Taking;
use crate::exchange::api::problem::Problem;
use crate::exchange::api::records::Text;
use crate::exchange::api::resource::json;
use crate::platform::web::{Error, Path};
use crate::platform::words::{Phase, Status};
use crate::review::report::{Act, InReport, may, write};
use crate::review::round::Refused;

/// How it is told of in the document.
pub const REPORT: Taking = Taking {
    name: "send-report",
    done: ("200", "The report is kept, and sent in where that was asked for."),
    refused: &["409"],
};

/// What a measure's lead tells of it. It takes the place of what was written in this quarter before.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReport {
    /// planned, under_way, done or dropped.
    #[schema(value_type = String)]
    pub phase: Phase,
    /// on_track, at_risk, late or unknown.
    #[schema(value_type = Option<String>)]
    pub status: Option<Status>,
    /// Why, where the status is a deviation or another than the facts suggest.
    #[serde(default)]
    pub status_reason: Text,
    /// In percent.
    #[schema(minimum = 0, maximum = 100)]
    pub progress: Option<u8>,
    #[serde(default)]
    pub happened: Text,
    #[serde(default)]
    pub next: Text,
    /// Whether it is sent in; otherwise it stays a draft.
    #[serde(default)]
    pub submit: bool,
}

/// A report that is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptReport {
    #[schema(example = "2026-Q4")]
    pub quarter: String,
    /// Name of its strategy in addresses.
    pub strategy: String,
    /// Code of its measure.
    pub code: String,
    /// draft, returned or submitted.
    pub state: String,
    /// Address of its page, for those who work on it.
    pub url: String,
}

impl NewReport {
    fn pairs(&self) -> Pairs {
        let mut pairs = texts("status_reason", &self.status_reason);
        pairs.extend(texts("happened", &self.happened));
        pairs.extend(texts("next", &self.next));
        pairs.push(("phase".into(), self.phase.as_str().to_owned()));
        pairs.extend(self.status.map(|status| ("status".into(), status.as_str().to_owned())));
        pairs.extend(self.progress.map(|progress| ("progress".into(), progress.to_string())));
        pairs
    }
}

/// Keeps a report by the same table that people's reports go by.
pub async fn send_report(
    Holder { work, language }: Holder,
    Path((_, strategy, code)): Path<(String, String, String)>,
    sending: Sending<NewReport>,
) -> Result<Response, Response> {
    work.scope.require(Role::Reporter).map_err(IntoResponse::into_response)?;
    let refuse = |refused: Refused, words: String| {
        tracing::debug!(refused = refused.0, "a report was refused");
        Problem::of(StatusCode::CONFLICT, language).detail(words).into_response()
    };
    let (organisation, account) = (work.scope.organisation.id, holder_of(&work)?);
    let mut door = work.look().await.map_err(IntoResponse::into_response)?;
    let found = queries::measure(&mut door, organisation, &strategy, &code).await.map_err(Error::from);
    let found = found.and_then(|found| found.ok_or(Error::NotFound)).map_err(IntoResponse::into_response)?;
    let (measure, Some(quarter)) = found else {
        let refused = Refused("not-open");
        return Err(refuse(refused, work.t(refused.text())));
    };
    let path = format!("report/{quarter}/{strategy}/{code}");
    let sent = sending.sent(account, &path, sending.body.pairs());
    let before = queries::sent_before(&mut door, organisation, sent.key, account).await.map_err(Error::from);
    let before = before.map_err(IntoResponse::into_response)?;
    drop(door);
    let report = InReport::find(work, &quarter, measure, Role::Reporter).await.map_err(IntoResponse::into_response)?;
    let work = &report.found.work;
    let act = if sending.body.submit { Act::Submit } else { Act::Save };
    let kept = match before {
        // What was done is done, whatever may be done now.
        Some(note) => Kept::Done(note),
        None => {
            let mut sent = sent;
            // It takes the place of what stands there, whoever wrote it.
            sent.version = report.sheet.report.as_ref().map(|told| told.version).unwrap_or_default();
            let becomes = may(report.found.round.state, report.sheet.state(), act, report.hand);
            let note = sending.note(becomes.map(|state| state.word()).unwrap_or_default());
            let kept = write(&report, sent, act, &note).await.map_err(IntoResponse::into_response)?;
            kept.map_err(|refused| refuse(refused, work.t(refused.text())))?
        }
    };
    let state = sending.done(work, kept, language)?;
    let url = format!("{}{}", work.app.public_url, report.to(""));
    let body = json(&KeptReport { quarter, strategy, code, state, url }).map_err(IntoResponse::into_response)?;
    Ok((StatusCode::OK, body).into_response())
}
