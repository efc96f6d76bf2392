//! The review as a tagged PDF (ISO 14289-1, PDF/UA-1). Our own template is the only thing that is ever read as code: all
//! texts reach it as data.

use std::sync::LazyLock;
use std::time::Duration;

use moka::sync::Cache;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration as Span, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::fonts::{FONTS, Reach};
use crate::platform::web::{Error, Result};

/// How long a reader waits for a paper at most.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many papers are set at the same time: each takes a core.
static PRESSES: Semaphore = Semaphore::const_new(2);
/// Papers that were set, by the digest of what stands in them. 32 MiB are some hundreds.
static SET: LazyLock<Cache<[u8; 32], Bytes>> = LazyLock::new(|| {
    let weight = |_: &[u8; 32], paper: &Bytes| u32::try_from(paper.len()).unwrap_or(u32::MAX);
    Cache::builder().weigher(weight).max_capacity(32 << 20).build()
});

/// The language of the template, with the marks that tables need to be read aloud.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});
static TEMPLATE: LazyLock<Option<Source>> =
    LazyLock::new(|| Some(Source::new(file_id("review.typ")?, include_str!("review.typ").to_owned())));
static DATA: LazyLock<Option<FileId>> = LazyLock::new(|| file_id("data.json"));

fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// Why a paper could not be set.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the template has no name")]
    Template,
    #[error("the paper could not be set: {0}")]
    Setting(String),
    #[error("the paper took longer than {} s", PATIENCE.as_secs())]
    TooLong,
}

/// Sets the facts as a paper, off the threads that answer requests.
///
/// # Errors
/// When it cannot be set, or not within a minute.
pub async fn make(facts: Value) -> Result<Vec<u8>> {
    let key: [u8; 32] = Sha256::digest(facts.to_string()).into();
    if let Some(paper) = SET.get(&key) {
        return Ok(paper.to_vec());
    }
    let work = async {
        let press = PRESSES.acquire().await.map_err(Error::internal)?;
        // Who waited behind the same paper finds it ready.
        if let Some(paper) = SET.get(&key) {
            return Ok(paper.to_vec());
        }
        let setting = tokio::task::spawn_blocking(move || {
            let paper = set(&facts)?;
            // Kept here, so that a reader who gave up finds it ready the next time; and only now is the press free.
            SET.insert(key, Bytes::new(paper.clone()));
            drop(press);
            Ok::<_, Fault>(paper)
        });
        setting.await.map_err(Error::internal)?.map_err(Error::internal)
    };
    tokio::time::timeout(PATIENCE, work).await.map_err(|_| Error::internal(Fault::TooLong))?
}

/// Sets the facts as a paper. Takes a core for some tenths of a second to some seconds.
///
/// # Errors
/// When the template cannot be followed or the paper would not be accessible.
pub fn set(facts: &Value) -> Result<Vec<u8>, Fault> {
    let paper = set_with(facts, Reach::Wide).or_else(|fault| {
        // A letter of one face under a mark of another has no form in either; plainer text always has one.
        tracing::warn!(%fault, "a paper is set again with fewer characters");
        set_with(facts, Reach::Narrow)
    });
    // What was worked out for one paper is of little use to the next and would be held for ever.
    typst::comemo::evict(2);
    paper
}

fn set_with(facts: &Value, reach: Reach) -> Result<Vec<u8>, Fault> {
    let desk = Desk {
        template: TEMPLATE.as_ref().ok_or(Fault::Template)?,
        data: Bytes::from_string(settable(facts.clone(), reach).to_string()),
    };
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| told(&faults))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| Fault::Setting(format!("{fault:?}")))?;
    let creator = Smart::Custom(Some("Suunta".to_owned()));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|faults| told(&faults))
}

fn told(faults: &[SourceDiagnostic]) -> Fault {
    Fault::Setting(faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; "))
}

/// The facts with nothing in their texts that cannot be set.
fn settable(facts: Value, reach: Reach) -> Value {
    match facts {
        Value::String(text) => Value::String(reach.settable(&text).into_owned()),
        Value::Array(items) => items.into_iter().map(|item| settable(item, reach)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, settable(value, reach))).collect(),
        other => other,
    }
}

/// What the template sees of the world: itself, the data, the faces. No files, no network, no clock.
struct Desk<'a> {
    template: &'a Source,
    data: Bytes,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Span>) -> Option<Datetime> {
        None
    }
}
