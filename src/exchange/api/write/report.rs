//! A measure's report in the quarter at work, sent by a system that knows how it goes.

use axum::http::StatusCode;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::holder::Holder;
use super::queries;
use super::sending::{Sending, texts};
use crate::council::account::Role;
use crate::council::entry::Kept;
use crate::council::record::Pairs;
use crate::exchange::api::interface::Taking;
use crate::exchange::api::problem::Problem;
use crate::exchange::api::records::Text;
use crate::exchange::api::resource::json;
use crate::platform::web::{Error, Path, Result, text};
use crate::platform::words::{Language, Phase, Quarter, Status};
use crate::review::report::{Act, InReport, may, write};
use crate::review::round::Refused;

/// How it is told of in the document.
pub const REPORT: Taking = Taking {
    name: "send-report",
    done: ("200", "The report is kept, and sent in where that was asked for."),
    refused: &["409"],
    about: "/api/v1/organisations/{org}/measures",
    // What is done or dropped is not reported any more.
    narrowed: &[("phase", "under_way")],
    body: example,
    answer: kept,
};

/// A draft of a report.
fn example(measure: &Value, _: Date, language: Language) -> Value {
    let note = json!({ language.code(): text(language, "api-example-note", &[]) });
    json!({ "phase": measure["phase"], "progress": 40, "happened": note, "submit": false })
}

/// What the answer to the example says.
fn kept(measure: &Value, base: &str, today: Date) -> Value {
    let quarter = Quarter::of(today).to_string();
    let url = format!("{base}/review/{quarter}/reports/…");
    json!({ "quarter": quarter, "strategy": measure["strategy"], "code": measure["code"], "state": "draft", "url": url })
}

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
) -> Result {
    work.scope.require(Role::Reporter)?;
    let refuse = |words: String| Problem::of(StatusCode::CONFLICT, language).detail(words).refusal();
    let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
    let mut door = work.look().await?;
    let found = queries::measure(&mut door, organisation, &strategy, &code).await?.ok_or(Error::NotFound)?;
    let (measure, Some(quarter)) = found else {
        return Err(refuse(work.t(Refused("not-open").text())));
    };
    let path = format!("report/{quarter}/{strategy}/{code}");
    let sent = sending.sent(account, &path, sending.body.pairs());
    let before = queries::sent_before(&mut door, organisation, sent.key, account).await?;
    drop(door);
    let report = InReport::find(work, &quarter, measure, Role::Reporter).await?;
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
            let kept = write(&report, sent, act, &note).await?;
            kept.map_err(|refused| refuse(work.t(refused.text())))?
        }
    };
    let state = sending.done(work, kept, language)?;
    let url = format!("{}{}", work.app.public_url, report.to(""));
    json(&KeptReport { quarter, strategy, code, state, url })
}
