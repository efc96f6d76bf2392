//! The trail of the whole organisation, for its admins: a page to filter and a file to keep.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::Value;

use super::field::{day, word};
use super::queries::{self, Filter};
use super::wording::{Change, told};
use super::work::Work;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::platform::web::{Error, Page, Query, Result, encode_value};

/// Rows of the trail on one page.
const PAGE: i64 = 100;
/// Rows of the trail in one file.
const FILE: i64 = 1_000_000;

#[derive(Template)]
#[template(path = "council/audit.html")]
struct AuditPage {
    scope: Scope,
    kinds: Vec<String>,
    asked: Asked,
    changes: Vec<Change>,
    /// Address of the page with older changes.
    older: Option<String>,
    /// The parameters of this page, for the file of the same rows.
    query: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    who: String,
    #[serde(default)]
    since: String,
    #[serde(default)]
    until: String,
    before: Option<i64>,
}

impl Asked {
    fn filter(&self) -> Result<Filter> {
        let read = |text: &str| match text {
            "" => Ok(None),
            text => day(text).map(Some).ok_or_else(|| Error::BadRequest(text.chars().take(40).collect())),
        };
        Ok(Filter {
            kind: self.kind.clone(),
            who: self.who.clone(),
            since: read(&self.since)?,
            until: read(&self.until)?,
            before: self.before,
        })
    }
}

pub(super) async fn audit(work: Work, Query(asked): Query<Asked>) -> Result {
    work.scope.require(Role::Admin)?;
    let filter = asked.filter()?;
    let zone = work.scope.organisation.time_zone.iana_name().unwrap_or("UTC").to_owned();
    let mut door = work.look().await?;
    let entries = queries::trail(&mut door, &filter, &zone, PAGE).await?;
    let changes = told(&mut door, &work.scope, &work.records, &entries).await?;
    let last = entries.last().filter(|_| entries.len() as i64 == PAGE).map(|entry| entry.number);
    let mut parameters = Vec::new();
    for (name, value) in [("kind", &asked.kind), ("who", &asked.who), ("since", &asked.since), ("until", &asked.until)]
    {
        if !value.is_empty() {
            parameters.push(format!("{name}={}", encode_value(value)));
        }
    }
    let query = if parameters.is_empty() { String::new() } else { format!("?{}", parameters.join("&")) };
    let older = last.map(|number| {
        let join = if query.is_empty() { "?" } else { "&" };
        work.to(format!("/admin/audit{query}{join}before={number}"))
    });
    let mut kinds: Vec<String> = work.records.iter().map(|kind| kind.word.to_owned()).collect();
    kinds.extend(["thread", "role_grant", "group_role", "account_party", "api_token"].map(str::to_owned));
    Page(AuditPage { kinds, asked, changes, older, query, scope: work.scope }).fresh()
}

/// The trail as a table: one row an entry, with the hashes by which anybody can check the chain.
pub(super) async fn audit_file(work: Work, Query(asked): Query<Asked>) -> Result {
    work.scope.require(Role::Admin)?;
    let zone = work.scope.organisation.time_zone.iana_name().unwrap_or("UTC").to_owned();
    let entries = queries::trail(&mut *work.look().await?, &asked.filter()?, &zone, FILE).await?;
    let mut file = csv::Writer::from_writer(Vec::new());
    let head = [
        "number", "change", "time", "account", "email", "occasion", "what", "kind", "record", "before", "after", "hash",
    ];
    file.write_record(head).map_err(Error::internal)?;
    for entry in &entries {
        let row = |row: &Option<Value>| row.as_ref().map(word).unwrap_or_default();
        let cells = [
            entry.number.to_string(),
            entry.change_id.to_string(),
            entry.happened_at.to_jiff().to_string(),
            entry.account_id.map(|id| id.to_string()).unwrap_or_default(),
            entry.email.clone().unwrap_or_default(),
            entry.occasion.clone(),
            entry.what.clone(),
            entry.kind.clone(),
            entry.record_id.to_string(),
            row(&entry.before),
            row(&entry.after),
            data_encoding::HEXLOWER.encode(&entry.hash),
        ];
        file.write_record(cells.map(|cell| as_text(&cell))).map_err(Error::internal)?;
    }
    let file = file.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    let name = format!("attachment; filename=\"{}-audit.csv\"", work.scope.organisation.slug);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(name).map_err(Error::internal)?),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    Ok((headers, file).into_response())
}

/// A cell that no spreadsheet takes for a formula.
fn as_text(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\n', '\r']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}
