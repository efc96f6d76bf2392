//! Pages of tables: what there is to take along, the form for a file, and what a file would do.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::column::{Column, Key, Of, cell_name, columns, key};
use super::files::has_tables;
use super::import::{self, Counts, Import};
use super::queries::{self, PAGE, Row};
use super::{LARGEST, read::MOST_ROWS};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::{Kind, Work};
use crate::platform::web::{Error, Page, Path, Query, Result, text};
use crate::platform::words::Language;

/// What the rows of a file do, in the order in which that is looked at.
const STATES: [&str; 4] = ["refused", "changed", "added", "unchanged"];
/// Seconds after which a page is looked at again while its file is worked on.
const AGAIN: &str = "2";

/// The kind that an address names, if the reader may take its tables in and out.
pub(super) fn kind_of(work: &Work, word: &str) -> Result<Kind> {
    let kind = work.may_change(word)?;
    if has_tables(work, &kind) { Ok(kind) } else { Err(Error::NotFound) }
}

#[derive(Template)]
#[template(path = "exchange/table/tables.html")]
struct Tables {
    scope: Scope,
    kinds: Vec<Kind>,
}

pub(super) async fn tables(work: Work) -> Result {
    work.scope.require(Role::Editor)?;
    let mut kinds: Vec<Kind> = work.records.iter().filter(|kind| has_tables(&work, kind)).copied().collect();
    kinds.sort_by_key(|kind| work.tf("records", kind.key()).to_lowercase());
    Page(Tables { scope: work.scope, kinds }).fresh()
}

#[derive(Template)]
#[template(path = "exchange/table/ask.html")]
struct Ask {
    scope: Scope,
    kind: Kind,
    /// Files of the last week.
    latest: Vec<Import>,
    /// Key of what is wrong with what was sent.
    wrong: Option<&'static str>,
}

impl Ask {
    fn limits(&self) -> String {
        let rows = self.scope.figure(MOST_ROWS);
        let size = (LARGEST >> 20).to_string();
        text(self.scope.language, "table-rule-limits", &[("rows", rows.into()), ("size", size.into())])
    }

    /// What the column is called by which rows find their records.
    fn key_heading(&self) -> String {
        let columns = columns(&self.kind, &self.scope.organisation.languages);
        let is_key = |column: &&Column| match (key(&self.kind), column.of) {
            (Key::Id, Of::Id) => true,
            (Key::Column(own), Of::Field(field)) => field.column == own,
            _ => false,
        };
        columns.iter().find(is_key).map(|column| column.label(self.scope.language)).unwrap_or_default()
    }

    fn sent(&self, import: &Import) -> String {
        self.scope.moment(import.sent_at.to_jiff(), &self.scope.organisation.time_zone)
    }

    /// Whether records of the kind are looked after in a list of their own.
    fn has_list(&self) -> bool {
        self.kind.parents.is_empty()
    }
}

pub(super) async fn ask(work: Work, Path((_, word)): Path<(String, String)>) -> Result {
    let kind = kind_of(&work, &word)?;
    asked(work, kind, None).await
}

/// The same page, with what is wrong with what was sent.
pub(super) async fn ask_again(work: Work, kind: Kind, wrong: &'static str) -> Result {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, asked(work, kind, Some(wrong)).await?).into_response())
}

async fn asked(work: Work, kind: Kind, wrong: Option<&'static str>) -> Result {
    let latest = import::latest(&mut *work.look().await?, kind.word).await?;
    Page(Ask { scope: work.scope, kind, latest, wrong }).fresh()
}

/// A cell that is changed or wrong.
struct ShownCell {
    /// What its column is called, and where it stands.
    label: String,
    before: String,
    after: String,
    wrong: Option<String>,
}

/// A row as it is shown.
struct ShownRow {
    number: i32,
    label: String,
    cells: Vec<ShownCell>,
}

#[derive(Template)]
#[template(path = "exchange/table/import.html")]
struct ImportPage {
    scope: Scope,
    kind: Kind,
    import: Import,
    /// Which rows are shown.
    state: &'static str,
    rows: Vec<ShownRow>,
    /// Query of the next page, where there is one.
    next: Option<String>,
}

impl ImportPage {
    fn counts(&self) -> Vec<(&'static str, i32)> {
        let Counts { added, changed, unchanged, refused } = self.import.counts();
        let of = |state: &'static str| match state {
            "added" => added,
            "changed" => changed,
            "unchanged" => unchanged,
            _ => refused,
        };
        STATES.into_iter().map(|state| (state, of(state))).collect()
    }

    fn to(&self, below: &str) -> String {
        self.scope.to(format!("/records/{}/table/{}{below}", self.kind.word, self.import.id))
    }

    fn is_state(&self, state: &str) -> bool {
        self.state == state
    }

    /// Why nothing of the file can be stored, with the cell.
    fn trouble(&self) -> Option<String> {
        let text = self.import.trouble.as_ref()?;
        let said = self.scope.tx(text, self.import.trouble_about.as_deref().unwrap_or_default());
        Some(match &self.import.trouble_cell {
            Some(cell) => format!("{cell}: {said}"),
            None => said,
        })
    }

    /// Columns of the file that mean nothing here.
    fn unknown(&self) -> Vec<&str> {
        let said = Language::ALL.map(|language| text(language, "table-wrong", &[]));
        let columns = self.import.headings.iter().zip(self.import.columns.iter());
        let unknown =
            columns.filter(|(heading, word)| word.is_empty() && !heading.is_empty() && !said.contains(heading));
        unknown.map(|(heading, _)| heading.as_str()).collect()
    }

    /// The change that can be taken back from here.
    fn undoable(&self) -> Option<Uuid> {
        let is_so = self.import.state == "stored" && self.import.is_undone_at_once() && !self.kind.traceless;
        self.import.change_id.filter(|_| is_so)
    }

    /// Rows that are stored, or would be.
    fn stored(&self) -> usize {
        usize::try_from(self.import.added + self.import.changed).unwrap_or_default()
    }

    /// Whether the rows of the chosen state are still known: what is stored is told in the trail.
    fn shows_rows(&self) -> bool {
        self.import.state == "checked" || self.state == "refused"
    }

    fn rows_of(&self) -> String {
        self.scope.figure(self.import.rows_done)
    }
}

/// Which rows of a file are asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    rows: String,
    #[serde(default)]
    after: String,
}

pub(super) async fn import(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Result {
    let kind = kind_of(&work, &word)?;
    let mut door = work.look().await?;
    let import = import::one(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let state = shown_state(&asked.rows, import.counts())?;
    let after = match asked.after.as_str() {
        "" => 0,
        number => number.parse().map_err(|_| Error::BadRequest(number.chars().take(20).collect()))?,
    };
    let mut rows = match import.state.as_str() {
        "checked" | "stored" => queries::rows(&mut door, id, &[state], after, PAGE + 1).await?,
        _ => Vec::new(),
    };
    let goes_on = i64::try_from(rows.len()).is_ok_and(|count| count > PAGE);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| goes_on).map(|last| format!("?rows={state}&after={}", last.number));
    let all = columns(&kind, &Language::ALL);
    let rows = rows.iter().map(|row| shown(&work.scope, &import, &all, row)).collect();
    let goes_on = import.is_going_on();
    let page = Page(ImportPage { scope: work.scope, kind, import, state, rows, next }).fresh()?;
    Ok(if goes_on { looked_at_again(page) } else { page })
}

/// The rows that are asked for; at first those that want somebody's eye.
fn shown_state(asked: &str, counts: Counts) -> Result<&'static str> {
    match asked {
        "" if counts.refused > 0 => Ok("refused"),
        "" if counts.changed > 0 => Ok("changed"),
        "" => Ok("added"),
        word => STATES
            .into_iter()
            .find(|state| *state == word)
            .ok_or_else(|| Error::BadRequest(word.chars().take(40).collect())),
    }
}

/// Browsers ask for the page again by themselves; a link does the same for everybody else.
fn looked_at_again(mut page: Response) -> Response {
    page.headers_mut().insert(header::REFRESH, HeaderValue::from_static(AGAIN));
    page
}

fn shown(scope: &Scope, import: &Import, all: &[Column], row: &Row) -> ShownRow {
    let number = u32::try_from(row.number).unwrap_or_default();
    let heading = |place: usize| import.headings.get(place).cloned().unwrap_or_default();
    let named = |place: usize| format!("{} ({})", heading(place), cell_name(place, number));
    let after = |place: usize| row.cells.get(place).map(|cell| cell.trim().to_owned()).unwrap_or_default();
    let mut cells: Vec<ShownCell> = Vec::new();
    for wrong in &row.wrong {
        let word = wrong.name.as_str();
        let column = all.iter().find(|column| column.word() == word || column.word().starts_with(&format!("{word}.")));
        let label = match wrong.place {
            Some(place) => named(place),
            None => column.map_or_else(|| scope.t("table-whole-row"), |column| column.label(scope.language)),
        };
        let after = wrong.place.map(after).unwrap_or_default();
        cells.push(ShownCell { label, before: String::new(), after, wrong: Some(scope.t(&wrong.text)) });
    }
    if row.state == "changed" {
        let mut places: Vec<(usize, String)> = row
            .was
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(place, was)| Some((place.parse().ok()?, was.as_str()?.to_owned())))
            .collect();
        places.sort();
        cells.extend(places.into_iter().map(|(place, before)| ShownCell {
            label: named(place),
            before,
            after: after(place),
            wrong: None,
        }));
    }
    ShownRow { number: row.number, label: row.label.clone(), cells }
}
