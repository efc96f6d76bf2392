//! Files to take along: all records of a kind, templates to start from, and rows that were refused, to be mended.

use axum::extract::State;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::column::{Column, Of, columns, headings, is_kept};
use super::pages::kind_of;
use super::value::{allowed, cell, cells};
use super::{import, queries};
use crate::council::organisation::Scope;
use crate::council::record::{Kind, Shape, Work};
use crate::platform::table::{Cell, Form, Heading, Known, Rows, Table, answer};
use crate::platform::web::{App, Error, Path, Query, Result};
use crate::platform::words::Language;

/// Records that are read at once.
const SOME: i32 = 500;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Words {
    #[serde(default)]
    q: String,
}

/// Reads the records of a kind some at a time. No connection is held while a reader is slow.
struct Records {
    app: App,
    organisation: Uuid,
    kind: Kind,
    columns: Vec<Column>,
    language: Language,
    words: String,
    after: Option<Uuid>,
    ended: bool,
}

impl Rows for Records {
    async fn next(&mut self) -> Result<Vec<Vec<Cell>>, Error> {
        if self.ended {
            return Ok(Vec::new());
        }
        let mut door = self.app.database.work_for(self.organisation).await?;
        let rows = queries::page(&mut door, self.kind.word, &self.words, self.after, SOME).await?;
        let id_of = |value: &Value| value.as_str().and_then(|id| id.parse::<Uuid>().ok());
        let naming: Vec<String> =
            self.columns.iter().filter(|column| column.names().is_some()).map(Column::word).collect();
        let named = rows.iter().flat_map(|row| naming.iter().filter_map(|column| id_of(&row[column.as_str()])));
        let names = queries::names(&mut door, &named.collect::<Vec<_>>()).await?;
        self.ended = rows.len() < usize::try_from(SOME).unwrap_or_default();
        self.after = rows.last().and_then(|row| id_of(&row["id"]));
        Ok(rows.iter().map(|row| cells(&self.columns, row, &names, self.language)).collect())
    }
}

/// The columns of a kind's table as an organisation fills them: its languages alone.
fn own_columns(scope: &Scope, kind: &Kind) -> Vec<Column> {
    columns(kind, &scope.organisation.languages)
}

fn table(scope: &Scope, kind: &Kind, what: &str) -> Table {
    let columns = own_columns(scope, kind);
    let texts = headings(&columns, scope.language);
    let headings = texts.into_iter().zip(&columns).map(|(text, column)| Heading::new(text, column.width()));
    let name = format!("{}-{}{what}", scope.organisation.slug, kind.key());
    Table::new(&scope.shell, name, scope.tf("records", kind.key()), headings.collect())
}

type Asked = (Path<(String, String)>, Query<Words>);

pub(super) async fn csv(work: Work, path: Path<(String, String)>, words: Query<Words>) -> Result {
    records(work, (path, words), Form::Csv).await
}

pub(super) async fn xlsx(work: Work, path: Path<(String, String)>, words: Query<Words>) -> Result {
    records(work, (path, words), Form::Xlsx).await
}

async fn records(work: Work, (Path((_, word)), Query(Words { q })): Asked, form: Form) -> Result {
    let kind = kind_of(&work, &word)?;
    let table = table(&work.scope, &kind, "");
    let rows = Records {
        columns: own_columns(&work.scope, &kind),
        organisation: work.scope.organisation.id,
        language: work.scope.language,
        words: q.trim().chars().take(120).collect(),
        app: work.app,
        kind,
        after: None,
        ended: false,
    };
    answer(table, form, rows).await
}

pub(super) async fn template_csv(work: Work, Path((_, word)): Path<(String, String)>) -> Result {
    template(work, &word, Form::Csv).await
}

pub(super) async fn template_xlsx(work: Work, Path((_, word)): Path<(String, String)>) -> Result {
    template(work, &word, Form::Xlsx).await
}

async fn template(work: Work, word: &str, form: Form) -> Result {
    let kind = kind_of(&work, word)?;
    let scope = &work.scope;
    let mut table = table(scope, &kind, "-template");
    let mut notes = vec![["table-column", "table-what", "table-words"].map(|key| scope.t(key)).to_vec()];
    notes.extend(own_columns(scope, &kind).iter().zip(&table.headings).map(|(column, heading)| {
        vec![heading.text.clone(), explained(scope, &kind, column), words_of(column, scope.language)]
    }));
    table.notes = Some((scope.t("table-notes"), notes));
    answer(table, form, Known::new(Vec::new())).await
}

/// What stands in a column, in a sentence or two.
fn explained(scope: &Scope, kind: &Kind, column: &Column) -> String {
    let what = match (column.of, column.names()) {
        (Of::Id, _) => scope.t("table-what-id"),
        (Of::Parent(_), Some(named)) => scope.tx("table-what-part", scope.tf("record", named.replace('_', "-"))),
        (_, Some(named)) => scope.tx("table-what-one", scope.tf("record", named.replace('_', "-"))),
        (of, None) => scope.t(match of {
            Of::Text(field, _) if field.shape == Shape::Levels => "table-what-lines",
            Of::Text(..) => "table-what-text",
            Of::Field(field) => shape_key(field.shape),
            _ => "table-what-word",
        }),
    };
    let is_key =
        column.field().is_some_and(|field| super::column::key(kind) == super::column::Key::Column(field.column));
    let required = column.field().is_some_and(|field| field.required);
    let more = [(is_key, "table-what-key"), (required, "table-what-required")];
    let more = more.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| scope.t(key));
    std::iter::once(what).chain(more).collect::<Vec<_>>().join(" ")
}

fn shape_key(shape: Shape) -> &'static str {
    match shape {
        Shape::Choice { .. } | Shape::Flag | Shape::Maybe { .. } => "table-what-choice",
        Shape::Several { .. } | Shape::Months | Shape::Languages => "table-what-several",
        Shape::Number | Shape::Whole { .. } => "table-what-number",
        Shape::Day => "table-what-day",
        Shape::Period => "table-what-period",
        Shape::Lines => "table-what-lines",
        _ => "table-what-word",
    }
}

/// The words that a column takes, as its reader writes them.
fn words_of(column: &Column, language: Language) -> String {
    let Some(field) = column.field() else { return String::new() };
    let shown = allowed(field).into_iter().map(|word| {
        let value = match field.shape {
            Shape::Flag | Shape::Maybe { .. } => serde_json::json!(word == "true"),
            Shape::Several { .. } | Shape::Months => serde_json::json!([word]),
            _ => serde_json::json!(word),
        };
        cell(column, &serde_json::json!({ field.column: value }), &Default::default(), language).plain(language)
    });
    shown.collect::<Vec<_>>().join(", ")
}

type OfImport = Path<(String, String, Uuid)>;

pub(super) async fn refused_csv(work: Work, State(app): State<App>, path: OfImport) -> Result {
    refused(work, app, path, Form::Csv).await
}

pub(super) async fn refused_xlsx(work: Work, State(app): State<App>, path: OfImport) -> Result {
    refused(work, app, path, Form::Xlsx).await
}

/// Reads the refused rows of a file some at a time: the cells as they came, and what is wrong behind them.
struct Refused {
    app: App,
    organisation: Uuid,
    import: Uuid,
    width: usize,
    language: Language,
    after: i32,
}

impl Rows for Refused {
    async fn next(&mut self) -> Result<Vec<Vec<Cell>>, Error> {
        let mut door = self.app.database.work_for(self.organisation).await?;
        let rows = queries::rows(&mut door, self.import, &["refused"], self.after, i64::from(SOME)).await?;
        self.after = rows.last().map_or(self.after, |row| row.number);
        Ok(rows.into_iter().map(|row| self.row(row)).collect())
    }
}

impl Refused {
    fn row(&self, row: queries::Row) -> Vec<Cell> {
        let number = u32::try_from(row.number).unwrap_or_default();
        let wrong = row.wrong.iter().map(|wrong| {
            let said = crate::platform::web::text(self.language, &wrong.text, &[]);
            match wrong.place {
                Some(place) => format!("{}: {said}", super::column::cell_name(place, number)),
                None => said,
            }
        });
        let wrong = wrong.collect::<Vec<_>>().join("; ");
        let mut cells: Vec<Cell> = row.cells.into_iter().map(Cell::Text).collect();
        cells.resize(self.width, Cell::Empty);
        cells.push(Cell::Text(wrong));
        cells
    }
}

async fn refused(work: Work, app: App, Path((_, word, id)): OfImport, form: Form) -> Result {
    let kind = kind_of(&work, &word)?;
    let organisation = work.scope.organisation.id;
    let found = import::one(&mut *work.look().await?, kind.word, id).await?.ok_or(Error::NotFound)?;
    let mut headings: Vec<Heading> = found.headings.iter().map(|heading| Heading::new(heading, 24.0)).collect();
    let rows =
        Refused { app, organisation, import: id, width: headings.len(), language: work.scope.language, after: 0 };
    headings.push(Heading::new(work.t("table-wrong"), 50.0));
    let name = format!("{}-{}-refused", work.scope.organisation.slug, kind.key());
    answer(Table::new(&work.scope.shell, name, work.tf("records", kind.key()), headings), form, rows).await
}

/// Whether a kind has tables for this reader.
pub(super) fn has_tables(work: &Work, kind: &Kind) -> bool {
    is_kept(kind) && work.scope.may(kind.role)
}
