//! What is still to be translated, as a file: a row for each text and language, with the address of its field.

use uuid::Uuid;

use super::model::{Gap, Looked};
use super::pages::{Asked, codes, field_name, kinds, to_field};
use super::queries::{self, Lacking};
use crate::council::organisation::Scope;
use crate::council::record::{Kind, Work};
use crate::platform::table::{Cell, Form, Heading, Rows, Table, answer};
use crate::platform::web::{App, Error, Query, Result};

/// Records that are read at once.
const SOME: i64 = 500;

/// Reads kind after kind, some records at a time. No connection is held while a reader is slow.
struct Texts {
    app: App,
    scope: Scope,
    kinds: std::vec::IntoIter<(Kind, Looked)>,
    now: Option<(Kind, Looked)>,
    languages: Vec<String>,
    after: Option<Uuid>,
}

impl Rows for Texts {
    async fn next(&mut self) -> Result<Vec<Vec<Cell>>, Error> {
        while let Some((kind, looked)) = &self.now {
            let mut door = self.app.database.work_for(self.scope.organisation.id).await?;
            let records = queries::lacking(&mut door, looked, &self.languages, self.after, SOME).await?;
            let rows: Vec<_> = records.iter().flat_map(|record| lines(&self.scope, kind, record)).collect();
            self.after = records.last().map(|record| record.id);
            if records.len() < usize::try_from(SOME).unwrap_or_default() {
                (self.now, self.after) = (self.kinds.next(), None);
            }
            if !rows.is_empty() {
                return Ok(rows);
            }
        }
        Ok(Vec::new())
    }
}

/// A row for each text of a record and language that it lacks.
fn lines(scope: &Scope, kind: &Kind, record: &Lacking) -> Vec<Vec<Cell>> {
    let name = record.name.as_ref().map(|name| scope.plain(name)).unwrap_or_default();
    let called = [record.code.as_deref().unwrap_or_default(), name].join(" ").trim().to_owned();
    let line = |gap: &Gap| {
        let address = format!("{}{}", scope.public_url, to_field(scope, kind, record.id, gap));
        let (kind_name, field) = (scope.tf("record", kind.key()), field_name(scope, kind, gap));
        [kind_name, called.clone(), field, gap.language.endonym().to_owned(), address].map(Cell::text).to_vec()
    };
    record.gaps.iter().map(line).collect()
}

pub(super) async fn csv(work: Work, asked: Query<Asked>) -> Result {
    texts(work, asked, Form::Csv).await
}

pub(super) async fn xlsx(work: Work, asked: Query<Asked>) -> Result {
    texts(work, asked, Form::Xlsx).await
}

async fn texts(work: Work, Query(asked): Query<Asked>, form: Form) -> Result {
    let all = kinds(&work)?;
    let of = asked.kind(&all)?.map_or(all, |one| vec![one]);
    let scope = work.scope;
    let columns = [
        ("audit-kind", 24.0),
        ("field-name", 48.0),
        ("languages-field", 24.0),
        ("choose-language", 12.0),
        ("field-link", 60.0),
    ];
    let headings = columns.map(|(key, width)| Heading::new(scope.t(key), width)).to_vec();
    let name = format!("{}-languages", scope.organisation.slug);
    let table = Table::new(&scope.shell, name, scope.t("languages-missing"), headings);
    let mut kinds = of.into_iter();
    let languages = codes(&asked.languages(&scope)?);
    let rows = Texts { app: work.app, scope, now: kinds.next(), kinds, languages, after: None };
    answer(table, form, rows).await
}
