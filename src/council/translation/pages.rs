//! The page of what is still to be translated.

use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use super::model::{Count, Gap, Looked, looked, row, sums};
use super::queries::{self, Lacking};
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::{Kind, Work, in_language, to_record};
use crate::platform::web::{Error, Page, Query, Result};
use crate::platform::words::Language;

/// Records on one page.
const PAGE: i64 = 100;

/// What the page is asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    pub kind: Option<String>,
    pub language: Option<String>,
    after: Option<Uuid>,
}

impl Asked {
    /// The languages that are asked about: one of the organisation's, or all of them.
    pub(super) fn languages(&self, scope: &Scope) -> Result<Vec<Language>> {
        let all = &scope.organisation.languages;
        let Some(code) = &self.language else { return Ok(all.clone()) };
        all.iter().find(|language| language.code() == code).map(|one| vec![*one]).ok_or(Error::NotFound)
    }

    /// The kind that is asked about, of those that the reader looks after.
    pub(super) fn kind(&self, kinds: &[(Kind, Looked)]) -> Result<Option<(Kind, Looked)>> {
        let Some(word) = &self.kind else { return Ok(None) };
        kinds.iter().find(|(kind, _)| kind.word == word).cloned().map(Some).ok_or(Error::NotFound)
    }
}

/// The kinds with texts that the reader may change, by name.
pub(super) fn kinds(work: &Work) -> Result<Vec<(Kind, Looked)>> {
    work.scope.require(Role::Editor)?;
    let own = work.records.iter().filter(|kind| work.scope.may(kind.role));
    let mut kinds: Vec<_> = own.filter_map(|kind| Some((*kind, looked(kind)?))).collect();
    kinds.sort_by_cached_key(|(kind, _)| work.scope.tf("records", kind.key()).to_lowercase());
    Ok(kinds)
}

/// Codes of languages.
pub(super) fn codes(languages: &[Language]) -> Vec<String> {
    languages.iter().map(|language| language.code().to_owned()).collect()
}

/// Records of one kind with what they lack.
struct Chosen {
    kind: Kind,
    records: Vec<Lacking>,
    /// Address of the next page, where the list goes on.
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "council/languages.html")]
struct Languages {
    scope: Scope,
    /// The texts wanting in each kind, language by language.
    rows: Vec<(Kind, Vec<i64>)>,
    sums: Vec<i64>,
    chosen: Option<Chosen>,
}

impl Languages {
    fn languages(&self) -> &[Language] {
        &self.scope.organisation.languages
    }

    fn is_required(&self, language: &Language) -> bool {
        self.scope.organisation.required_languages.contains(language)
    }

    /// What a record's text is called.
    fn field(&self, kind: &Kind, gap: &Gap) -> String {
        field_name(&self.scope, kind, gap)
    }

    /// Address of the field to be filled in.
    fn address(&self, kind: &Kind, record: &Lacking, gap: &Gap) -> String {
        to_field(&self.scope, kind, record.id, gap)
    }
}

/// What a record's text is called.
pub(super) fn field_name(scope: &Scope, kind: &Kind, gap: &Gap) -> String {
    kind.field(&gap.field).map(|field| scope.tf("field", field.key())).unwrap_or_default()
}

/// Address of the field of a record's form.
pub(super) fn to_field(scope: &Scope, kind: &Kind, record: Uuid, gap: &Gap) -> String {
    format!("{}#{}", to_record(scope, kind.word, record, "edit"), in_language(&gap.field, gap.language))
}

pub(super) async fn show(work: Work, Query(asked): Query<Asked>) -> Result {
    let kinds = kinds(&work)?;
    let (of, languages) = (asked.kind(&kinds)?, asked.languages(&work.scope)?);
    let mut door = work.look().await?;
    let all: Vec<Looked> = kinds.iter().map(|(_, looked)| looked.clone()).collect();
    let own = &work.scope.organisation.languages;
    let counts: Vec<Count> = queries::counts(&mut door, &all, &codes(own)).await?;
    let rows: Vec<_> = kinds.iter().filter_map(|(kind, _)| Some((*kind, row(&counts, kind.word, own)?))).collect();
    let chosen = match of {
        Some((kind, looked)) => {
            let records = queries::lacking(&mut door, &looked, &codes(&languages), asked.after, PAGE + 1).await?;
            Some(chosen(&work.scope, kind, records, asked.language.as_deref()))
        }
        None => None,
    };
    let sums = sums(rows.iter().map(|(_, row)| row), own.len());
    Page(Languages { scope: work.scope, rows, sums, chosen }).fresh()
}

/// A page of the records, and where the list goes on.
fn chosen(scope: &Scope, kind: Kind, mut records: Vec<Lacking>, language: Option<&str>) -> Chosen {
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let goes_on = records.len() > most;
    records.truncate(most);
    let next = records.last().filter(|_| goes_on).map(|last| {
        let language = language.map(|code| format!("&language={code}")).unwrap_or_default();
        format!("{}?kind={}{language}&after={}", scope.to("/records/languages"), kind.word, last.id)
    });
    Chosen { kind, records, next }
}
