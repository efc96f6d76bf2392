//! What is done with reports: write, submit, take back, accept, return, let somebody else write.

use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::model::{Act, ReportState, Told, may, wanting};
use super::pages::{InReport, Of, after_sending, overview_page, sheet_page};
use super::queries;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Keep, Kept, Said, Target};
use crate::council::record::{Pairs, Sent, Typed, Work, Wrong, in_language, signed_out};
use crate::platform::web::{Error, Path, Result};
use crate::platform::words::Status;
use crate::review::kinds::{REPORT, RETURN};
use crate::review::round::{InRound, Refused};

pub(super) async fn save(
    work: Work,
    Path((_, quarter, measure)): Path<(String, String, Uuid)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let report = InReport::find(work, &quarter, measure, Role::Reporter).await?;
    let mut sent = Sent::of(&report.found.work, pairs);
    let act = if sent.act == "submit" { Act::Submit } else { Act::Save };
    // The same button twice is one sending; the other button is another.
    sent.act.clear();
    let (typed, version, then) = (sent.typed.clone(), sent.version, report.to(""));
    match write(&report, sent, act, &then).await? {
        Err(refused) => {
            let text = report.found.work.t(refused.text());
            sheet_page(report, &typed, Some(version), Said::default(), Some(text)).await
        }
        Ok(Kept::Done(_)) if act == Act::Submit => Ok(Redirect::to(&after_sending(&report).await?).into_response()),
        Ok(Kept::Done(then)) => Ok(Redirect::to(&then).into_response()),
        Ok(Kept::Wrong { typed, version, wrong }) => {
            sheet_page(report, &typed, version, Said { wrong, ..Said::default() }, None).await
        }
        Ok(Kept::Stale { typed, version, theirs }) => {
            sheet_page(report, &typed, version, Said { theirs, stale: true, ..Said::default() }, None).await
        }
    }
}

/// Keeps what is written of a measure in a round, and sends it in where that is what is done.
///
/// # Errors
/// When the database is away. What may not be done now, and why, is the inner refusal.
pub async fn write(report: &InReport, sent: Sent, act: Act, then: &str) -> Result<Result<Kept, Refused>> {
    let work = &report.found.work;
    let state = match may(report.found.round.state, report.sheet.state(), act, report.hand) {
        Ok(state) => state,
        Err(refused) => return Ok(Err(refused)),
    };
    let (target, mut known) = match report.sheet.report.as_ref().and_then(|told| told.id) {
        Some(id) => (Target::Known(id), Map::new()),
        None => {
            let row = json!({ "round_id": report.found.round.id, "measure_id": report.sheet.measure_id });
            (Target::New(Uuid::now_v7()), row.as_object().cloned().unwrap_or_default())
        }
    };
    known.insert("state".into(), json!(state.word()));
    known.insert("written_by".into(), json!(work.signed_in()?.account));
    let now = (work.app.now)();
    let today = work.today();
    let due = report.found.round.reports_due;
    let language = entry::written_in(&work.scope);
    let check = |columns: &mut Map<String, Value>| {
        let told: Told = serde_json::from_value(Value::Object(columns.clone())).unwrap_or_default();
        let suggestion = report.sheet.suggestion(today, told.phase);
        columns.insert("suggested".into(), json!(suggestion.status));
        columns.insert("suggested_for".into(), json!(suggestion.reason));
        if act != Act::Submit {
            return Vec::new();
        }
        columns.insert("submitted_at".into(), json!(now));
        columns.insert("late".into(), json!(due < today));
        columns.insert("comment".into(), json!({}));
        let wrong = |(field, key): (&str, &'static str)| match field {
            "status" => Wrong::new(field, key),
            text => Wrong::new(in_language(text, language), key),
        };
        wanting(&told, suggestion.status).into_iter().map(wrong).collect()
    };
    let keep = Keep { kind: REPORT, target, known, occasion: "report", then };
    entry::keep_sent(work, sent, keep, check).await.map(Ok)
}

/// The report again, with why something was not done.
async fn refused(report: InReport, refused: Refused) -> Result {
    let text = report.found.work.t(refused.text());
    sheet_page(report, &Typed::default(), None, Said::default(), Some(text)).await
}

/// The report that something is to be done with and its id, or its page with why it may not be.
async fn allowed(work: Work, quarter: &str, measure: Uuid, act: Act) -> Result<(InReport, Uuid)> {
    let report = InReport::find(work, quarter, measure, Role::Reporter).await?;
    if let Err(why) = may(report.found.round.state, report.sheet.state(), act, report.hand) {
        return Err(Error::Refused(Box::new(refused(report, why).await?)));
    }
    let id = report.sheet.report.as_ref().and_then(|told| told.id).ok_or(Error::NotFound)?;
    Ok((report, id))
}

pub(super) async fn withdraw(work: Work, Path((_, quarter, measure)): Path<(String, String, Uuid)>) -> Result {
    let (report, id) = allowed(work, &quarter, measure, Act::Withdraw).await?;
    let work = &report.found.work;
    let mut door = work.begin(Uuid::now_v7(), "report").await?;
    queries::withdraw(&mut door, work.scope.organisation.id, id).await?;
    door.commit().await?;
    Ok(Redirect::to(&report.to("")).into_response())
}

#[derive(serde::Deserialize)]
pub(super) struct Seen {
    /// The version that was read: what is accepted is what was seen.
    #[serde(default)]
    version: i32,
}

pub(super) async fn accept(
    work: Work,
    Path((_, quarter, measure)): Path<(String, String, Uuid)>,
    Form(Seen { version }): Form<Seen>,
) -> Result {
    let (report, id) = allowed(work, &quarter, measure, Act::Accept).await?;
    let work = &report.found.work;
    let (account, now) = (work.signed_in()?.account, (work.app.now)());
    let mut door = work.begin(Uuid::now_v7(), "report").await?;
    if !queries::accept(&mut door, work.scope.organisation.id, id, version, account, now).await? {
        drop(door);
        return refused(report, Refused("changed")).await;
    }
    door.commit().await?;
    Ok(Redirect::to(&report.found.to("/reports")).into_response())
}

/// The form of the comment with which a report is returned.
fn returning(report: &InReport) -> Entry {
    let work = &report.found.work;
    let mut way = report.found.way();
    way.push((work.t("reports"), report.found.to("/reports")));
    Entry {
        kind: RETURN,
        title: work.t("report-return"),
        about: Some(format!("{} {}", report.sheet.line.code, work.plain(&report.sheet.line.title))),
        lead: None,
        button: work.t("report-return"),
        action: report.to("/return"),
        way,
        then: report.found.to("/reports"),
        occasion: "report",
    }
}

pub(super) async fn ask_return(work: Work, Path((_, quarter, measure)): Path<(String, String, Uuid)>) -> Result {
    work.scope.require(Role::Editor)?;
    let (report, _) = allowed(work, &quarter, measure, Act::Return).await?;
    let entry = returning(&report);
    let version = report.sheet.report.as_ref().map(|told| told.version).unwrap_or_default();
    entry::ask(report.found.work, entry, Some(&json!({ "version": version })), &[]).await
}

pub(super) async fn send_back(
    work: Work,
    Path((_, quarter, measure)): Path<(String, String, Uuid)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let (report, id) = allowed(work, &quarter, measure, Act::Return).await?;
    let entry = returning(&report);
    let known = json!({ "state": "returned", "accepted_at": null, "accepted_by": null });
    let known = known.as_object().cloned().unwrap_or_default();
    entry::keep(report.found.work, entry, Target::Known(id), pairs, known, |_| Vec::new()).await
}

#[derive(serde::Deserialize)]
pub(super) struct Delegated {
    #[serde(default)]
    to: String,
}

pub(super) async fn delegate(
    work: Work,
    Path((_, quarter, measure)): Path<(String, String, Uuid)>,
    Form(Delegated { to }): Form<Delegated>,
) -> Result {
    let report = InReport::find(work, &quarter, measure, Role::Reporter).await?;
    if let Err(why) = may(report.found.round.state, report.sheet.state(), Act::Delegate, report.hand) {
        return refused(report, why).await;
    }
    let to = match to.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::NotFound)?),
    };
    let work = &report.found.work;
    let mut door = work.begin(Uuid::now_v7(), "report").await?;
    if !queries::delegate(&mut door, work.scope.organisation.id, report.found.round.id, measure, to).await? {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(Redirect::to(&report.to("")).into_response())
}

/// Sends in several of one's own drafts at once. What lacks something stays, and says what.
pub(super) async fn submit_several(
    work: Work,
    Path((_, quarter)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    let found = InRound::find(work, &quarter, Role::Reporter).await?;
    let chosen: Vec<Uuid> =
        pairs.iter().filter(|(name, _)| name == "measure").filter_map(|(_, id)| id.parse().ok()).collect();
    let work = &found.work;
    let (organisation, account) = (work.scope.organisation.id, work.signed_in()?.account);
    let (now, today) = ((work.app.now)(), work.today());
    let mut refused = Vec::new();
    if chosen.is_empty() {
        refused.push((work.t("reports"), work.t("report-none-chosen")));
    }
    let mut door = work.begin(Uuid::now_v7(), "report").await?;
    for measure in chosen {
        let sheet = queries::sheet(&mut door, organisation, found.round.id, measure, account, today).await?;
        let sheet = sheet.ok_or(Error::NotFound)?;
        let named = format!("{} {}", sheet.line.code, work.plain(&sheet.line.title));
        let hand = super::pages::hand(&work.scope, sheet.mine);
        if let Err(why) = may(found.round.state, sheet.state(), Act::Submit, hand) {
            refused.push((named, work.t(why.text())));
            continue;
        }
        let told = sheet.report.clone().unwrap_or_default();
        let suggestion = sheet.suggestion(today, told.phase);
        let lacks = wanting(&told, suggestion.status);
        match (told.id, lacks.first()) {
            (Some(id), None) if sheet.state() != ReportState::Awaited => {
                let status: Status = suggestion.status;
                let reason = serde_json::to_value(suggestion.reason).unwrap_or_default();
                let reason = reason.as_str().unwrap_or_default().to_owned();
                queries::submit(&mut door, organisation, id, (status.as_str(), &reason), now, today).await?;
            }
            (_, Some((field, key))) => {
                let label = if *field == "status" { "report-status".into() } else { field.replace('_', "-") };
                refused.push((named, format!("{}: {}", work.tf("field", label), work.t(key))));
            }
            (_, None) => refused.push((named, work.t("refused-not-begun"))),
        }
    }
    door.commit().await?;
    if !refused.is_empty() {
        return overview_page(found, Of::own(), refused).await;
    }
    Ok(Redirect::to(&format!("{}?of=me", found.to("/reports"))).into_response())
}
