//! Storing: the document becomes a draft strategy, internal, in one change that can be taken back as one.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use sqlx::PgConnection;
use uuid::Uuid;

use super::doubt::{self, Around};
use super::made::{Choice, made};
use super::pages::opened;
use super::queries::{self, Draft, Here};
use super::tree::Outline;
use crate::council::organisation::{Scope, every};
use crate::council::record::{Pairs, Work, signed_out};
use crate::exchange::format::PartyKind;
use crate::exchange::{self, Added};
use crate::platform::db::Database;
use crate::platform::web::{App, Error, Page, Path, Result};
use crate::platform::words::{Language, LocalText};

/// A party that the document names and the organisation does not have.
struct Missing {
    name: String,
    line: u32,
    ticked: bool,
    /// Its kind, as far as its name tells.
    kind: String,
}

#[derive(Template)]
#[template(path = "exchange/document/store.html")]
struct StorePage {
    scope: Scope,
    draft: Draft,
    choice: Typed,
    missing: Vec<Missing>,
    doubts: usize,
    wrong: Vec<(&'static str, String)>,
}

impl StorePage {
    fn kinds(&self) -> [&'static str; 5] {
        ["post", "unit", "body", "group", "person"]
    }

    fn languages(&self) -> [Language; 5] {
        Language::ALL
    }

    fn error(&self, name: &str) -> Option<&String> {
        self.wrong.iter().find(|(own, _)| *own == name).map(|(_, text)| text)
    }
}

/// What the form holds.
struct Typed {
    title: String,
    language: Language,
    period: String,
    dated: String,
    publisher: String,
}

impl Typed {
    fn of_outline(outline: &Outline, scope: &Scope) -> Typed {
        let text =
            |field: &Option<super::tree::Field>| field.as_ref().map(|field| field.text.clone()).unwrap_or_default();
        Typed {
            title: outline.title.text.clone(),
            language: outline.language,
            period: text(&outline.period),
            dated: outline.dated.map(|day| day.to_string()).unwrap_or_default(),
            publisher: scope.plain(&scope.organisation.name).to_owned(),
        }
    }

    fn of_pairs(pairs: &Pairs, outline: &Outline) -> Typed {
        let sent = |name: &str| {
            let found = pairs.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim());
            found.chars().filter(|char| !char.is_control()).collect::<String>()
        };
        Typed {
            title: sent("title"),
            language: Language::parse(&sent("language")).unwrap_or(outline.language),
            period: sent("period"),
            dated: sent("dated"),
            publisher: sent("publisher"),
        }
    }

    fn wrong(&self) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        for (name, text, most) in [("title", &self.title, 300), ("publisher", &self.publisher, 200)] {
            if text.is_empty() {
                wrong.push((name, "wrong-required"));
            } else if text.chars().count() > most || crate::council::record::is_forbidden(text) {
                wrong.push((name, "wrong-long"));
            }
        }
        if !self.dated.is_empty() && self.dated.parse::<jiff::civil::Date>().is_err() {
            wrong.push(("dated", "wrong-day"));
        }
        if self.period.chars().count() > 200 {
            wrong.push(("period", "wrong-long"));
        }
        wrong
    }
}

fn missing(outline: &Outline, here: &Here, pairs: Option<&Pairs>) -> Vec<Missing> {
    let known = here.known();
    let unknown = doubt::unknown(outline, &Around { parties: &known }, &doubt::phrases(outline));
    let sent = |name: String| pairs?.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone());
    let one = |(at, doubt): (usize, super::tree::Doubt)| {
        let forum = outline.nodes.iter().any(|node| node.kind == super::tree::Kind::Forum && node.title == doubt.about);
        Missing {
            ticked: sent(format!("add.{at}")).is_some_and(|name| name == doubt.about),
            kind: sent(format!("kind.{at}")).unwrap_or_else(|| kind_by_name(&doubt.about, forum).to_owned()),
            name: doubt.about,
            line: doubt.line,
        }
    };
    unknown.into_iter().enumerate().map(one).collect()
}

/// The kind of a party, as far as its name tells.
fn kind_by_name(name: &str, forum: bool) -> &'static str {
    let name = name.to_lowercase();
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if forum || has(&["hallitus", "valtuusto", "utvalg", "tinget", "board", "committee", "styret", "styrelse"]) {
        "body"
    } else if has(&["yksikkö", "avdeling", "department", "unit", "vastuualue "]) || has(&[" ja ", " og "]) {
        "unit"
    } else if ends(&[
        "johtaja",
        "päällikkö",
        "suunnittelija",
        "sjef",
        "sjefen",
        "direktør",
        "director",
        "adviser",
        "akj",
    ]) {
        "post"
    } else {
        "group"
    }
}

pub(super) async fn ask(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    let (draft, here) = opened(&work, id).await?;
    let choice = Typed::of_outline(&draft.outline, &work.scope);
    let missing = missing(&draft.outline, &here, None);
    page(work.scope, draft, choice, missing, Vec::new())
}

fn page(
    scope: Scope,
    draft: Draft,
    choice: Typed,
    missing: Vec<Missing>,
    wrong: Vec<(&'static str, &'static str)>,
) -> Result {
    let doubts = draft.outline.open_doubts().len();
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let wrong = wrong.into_iter().map(|(name, key)| (name, scope.t(key))).collect();
    Ok((status, Page(StorePage { scope, draft, choice, missing, doubts, wrong }).fresh()?).into_response())
}

pub(super) async fn store(work: Work, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let (draft, here) = opened(&work, id).await?;
    let typed = Typed::of_pairs(&pairs, &draft.outline);
    let missing = missing(&draft.outline, &here, Some(&pairs));
    let wrong = typed.wrong();
    if !wrong.is_empty() {
        return page(work.scope, draft, typed, missing, wrong);
    }
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "import").await?;
    let organisation = work.scope.organisation.id;
    // What was sent twice, or stored by somebody else meanwhile, is stored once.
    let now = queries::draft(&mut door, organisation, id).await?.ok_or(Error::NotFound)?;
    if let Some(strategy) = now.strategy {
        return Ok(Redirect::to(&work.scope.at("strategies", &strategy)).into_response());
    }
    let choice = chosen(&work.scope, &typed, &missing);
    match kept(&mut door, organisation, &draft.outline, &choice, &here).await {
        Ok((slug, added)) => {
            let strategy = *added.strategies.get(&slug).ok_or_else(|| Error::internal("no strategy was made"))?;
            queries::stored(&mut door, organisation, id, strategy).await?;
            door.commit().await?;
            // There it says that it is saved, with the way back.
            let page = work.to_record("strategy", strategy, "edit");
            Ok(Redirect::to(&format!("{page}?done={change}")).into_response())
        }
        Err(exchange::Error::Database(error)) => Err(error.into()),
        Err(exchange::Error::Refused { cause, .. }) if !is_refusal(&cause) => Err(cause.into()),
        Err(error) => {
            tracing::info!(%error, "a document was not stored");
            drop(door);
            page(work.scope, draft, typed, missing, vec![("title", "document-wrong-refused")])
        }
    }
}

/// Whether the database refused what somebody can put right, and is not merely away.
fn is_refusal(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(cause) = error else { return false };
    cause.code().is_some_and(|code| code.starts_with("23") || code.starts_with("22") || code.starts_with("54"))
}

fn chosen(scope: &Scope, typed: &Typed, missing: &[Missing]) -> Choice {
    let kind =
        |kind: &str| serde_json::from_value(serde_json::Value::String(kind.to_owned())).unwrap_or(PartyKind::Group);
    let own = &scope.organisation.name;
    let publisher = if typed.publisher == scope.plain(own) {
        own.clone()
    } else {
        LocalText::new(typed.language, &typed.publisher)
    };
    let ticked = missing.iter().filter(|party| party.ticked);
    Choice {
        title: typed.title.clone(),
        language: typed.language,
        period: typed.period.clone(),
        dated: typed.dated.parse().ok(),
        publisher,
        parties: ticked.map(|party| (party.name.clone(), kind(&party.kind))).collect(),
    }
}

/// Keeps a strategy with everything beside it, and the places of its texts.
async fn kept(
    door: &mut PgConnection,
    organisation: Uuid,
    outline: &Outline,
    choice: &Choice,
    here: &Here,
) -> Result<(String, Added), exchange::Error> {
    let made = made(outline, choice, here);
    let added = exchange::add(door, organisation, &made.addition).await?;
    if let Some(source) = added.sources.get(&made.source) {
        queries::keep_places(door, organisation, *source, &added, &made.places).await?;
    }
    Ok((made.slug, added))
}

/// Reads a document for an organisation, as the operator's command does; stores it where that is asked. The outline is
/// given back with the number of records that were stored.
///
/// # Errors
/// One line that says why it was not read or not stored.
pub async fn from_file(database: &Database, slug: &str, bytes: &[u8], store: bool) -> Result<(Outline, usize), String> {
    let told = |error: &dyn std::fmt::Display| error.to_string();
    let organisations = every(database).await.map_err(|error| told(&error))?;
    let own = organisations.get(slug).ok_or_else(|| format!("there is no organisation {slug}"))?;
    let mut door = database.work_for(own.id).await.map_err(|error| told(&error))?;
    let here = queries::here(&mut door, own.id).await.map_err(|error| told(&error))?;
    // Reading may take longer than a transaction may wait.
    drop(door);
    let blocks = super::read(bytes).map_err(|error| told(&error))?;
    let outline = super::outline(&blocks, &here.words(), &Around { parties: &here.known() });
    if !store {
        return Ok((outline, 0));
    }
    if outline.title.text.is_empty() {
        return Err("the document has no title; take it in on its page, where one can be given".into());
    }
    let choice = Choice {
        title: outline.title.text.chars().take(300).collect(),
        language: outline.language,
        period: outline.period.as_ref().map(|period| period.text.clone()).unwrap_or_default(),
        dated: outline.dated,
        publisher: own.name.clone(),
        parties: Vec::new(),
    };
    let mut door = database.work_for(own.id).await.map_err(|error| told(&error))?;
    let (_, added) = kept(&mut door, own.id, &outline, &choice, &here).await.map_err(|error| told(&error))?;
    door.commit().await.map_err(|error| told(&error))?;
    Ok((outline, added.records))
}

/// Throws away in every organisation what has waited for longer than documents are kept.
///
/// # Errors
/// When the database is away.
pub async fn erase(app: &App) -> Result<()> {
    for organisation in every(&app.database).await?.values() {
        let mut door = app.database.work_for(organisation.id).await?;
        let erased = queries::erase(&mut door, organisation.id, (app.now)()).await?;
        door.commit().await?;
        if erased > 0 {
            tracing::info!(organisation = organisation.slug, erased, "documents that waited for thirty days are gone");
        }
    }
    Ok(())
}
