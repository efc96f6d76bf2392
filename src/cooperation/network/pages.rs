//! The list of networks with its map, and the page of one.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;

use super::file;
use super::map::{Pin, Pins, pins};
use super::model::{Listing, Narrowed, Network, NetworkKind, NetworkLine};
use super::queries;
use super::worth::{self, Worth};
use crate::cooperation::kinds::THEMES;
use crate::council::organisation::Scope;
use crate::platform::picture::europe;
use crate::platform::web::{App, Error, Page, Pages, Path, Query, Result};

/// The parameters that lists of networks know.
pub const FILTERS: &[&str] = &["kind", "theme", "country", "after"];

pub fn routes() -> Pages {
    Pages::default()
        .page("/{org}/networks", FILTERS, list)
        .page("/{org}/networks/{slug}", &[], show)
        .file("/{org}/networks.csv", file::csv)
        .file("/{org}/networks.xlsx", file::xlsx)
        .staff_page("/{org}/memberships", &[], worth::list)
        .staff_page("/{org}/networks/{slug}/uses/new", &[], worth::ask_use)
        .action("/{org}/networks/{slug}/uses/new", worth::add_use)
}

/// What a list of networks is asked to be narrowed to.
#[derive(Debug, Deserialize)]
pub struct Filters {
    kind: Option<String>,
    theme: Option<String>,
    country: Option<String>,
    after: Option<String>,
}

impl Filters {
    /// What was asked, if there is such a thing.
    ///
    /// # Errors
    /// `BadRequest` with the word that is none.
    pub fn read(self) -> Result<Narrowed> {
        let kind = self.kind.map(|word| NetworkKind::parse(&word).ok_or(Error::BadRequest(word))).transpose()?;
        let known = |theme: &String| THEMES.contains(&theme.as_str());
        let is_country = |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        Ok(Narrowed {
            kind,
            theme: checked(self.theme, known)?,
            country: checked(self.country, is_country)?,
            after: checked(self.after, |slug| crate::platform::words::Slug::parse(slug).is_ok())?,
        })
    }
}

fn checked(asked: Option<String>, is_right: impl Fn(&String) -> bool) -> Result<Option<String>> {
    match asked {
        Some(word) if !is_right(&word) => Err(Error::BadRequest(word)),
        asked => Ok(asked),
    }
}

impl Narrowed {
    /// The query of the same list, narrowed to another kind.
    pub fn to_kind(&self, kind: Option<NetworkKind>) -> String {
        Narrowed { kind, after: None, ..self.clone() }.query()
    }

    /// The query of the same list, narrowed to another theme.
    pub fn to_theme(&self, theme: Option<&str>) -> String {
        Narrowed { theme: theme.map(str::to_owned), after: None, ..self.clone() }.query()
    }

    /// The query of the same list, narrowed to another country.
    pub fn to_country(&self, country: Option<&str>) -> String {
        Narrowed { country: country.map(str::to_owned), after: None, ..self.clone() }.query()
    }

    /// The query of the list's next page.
    pub fn next(&self, last: &str) -> String {
        Narrowed { after: Some(last.to_owned()), ..self.clone() }.query()
    }

    /// The query of the whole list, from its beginning.
    pub fn whole(&self) -> String {
        Narrowed { after: None, ..self.clone() }.query()
    }

    fn query(&self) -> String {
        let kind = self.kind.map(|kind| kind.word().to_owned());
        let values = [&kind, &self.theme, &self.country, &self.after];
        let pairs = FILTERS.iter().zip(values).filter_map(|(name, value)| Some(format!("{name}={}", value.as_ref()?)));
        let pairs = pairs.collect::<Vec<_>>();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

/// The pages of a list: its lines, and whether it goes on.
pub fn cut<T>(mut lines: Vec<T>) -> (Vec<T>, bool) {
    let most = usize::try_from(queries::PAGE).unwrap_or(usize::MAX);
    let goes_on = lines.len() > most;
    lines.truncate(most);
    (lines, goes_on)
}

#[derive(Template)]
#[template(path = "cooperation/networks.html")]
struct List {
    scope: Scope,
    networks: Vec<NetworkLine>,
    /// Query of the next page, where the list goes on.
    next: Option<String>,
    listing: Listing<NetworkLine>,
    pins: Pins,
    narrowed: Narrowed,
}

impl List {
    /// Where a pin leads: to the network, or to the list of those in its country.
    fn href(&self, pin: &Pin) -> String {
        match (&pin.slug, &pin.country) {
            (Some(slug), _) => self.scope.at("networks", slug),
            (None, Some(country)) => {
                format!("{}{}#list", self.scope.to("/networks"), self.narrowed.to_country(Some(country)))
            }
            (None, None) => "#list".to_owned(),
        }
    }
}

async fn list(State(app): State<App>, scope: Scope, Query(filters): Query<Filters>) -> Result {
    let narrowed = filters.read()?;
    let mut listing = queries::list(&mut *scope.door(&app).await?, scope.organisation.id, &narrowed).await?;
    let pins = pins(&listing.places, &scope);
    let (networks, goes_on) = cut(std::mem::take(&mut listing.lines));
    let next = networks.last().filter(|_| goes_on).map(|last| narrowed.next(&last.slug));
    let keep = scope.keep();
    Page(List { scope, networks, next, listing, pins, narrowed }).kept(keep)
}

#[derive(Template)]
#[template(path = "cooperation/network.html")]
struct Show {
    scope: Scope,
    network: Network,
    /// What it is worth, for the organisation's own people.
    worth: Option<Worth>,
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let mut door = scope.door(&app).await?;
    let own = scope.organisation.id;
    let network = queries::one(&mut door, own, &slug).await?.ok_or(Error::NotFound)?;
    let worth = match scope.role() {
        Some(_) => queries::worth(&mut door, own, Some(network.own.id)).await?.pop(),
        None => None,
    };
    drop(door);
    let keep = scope.keep();
    Page(Show { scope, network, worth }).kept(keep)
}
