//! What a request asks of a list: what it is narrowed by, from where it goes on, how long it may be.

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::council::organisation::{Organisation, Portal, Scope};
use crate::platform::web::{App, Error, Result, encode_value};
use crate::platform::words::Slug;

/// Records on one page of a list, where nothing else is asked for.
pub const USUAL: usize = 50;
/// Most records on one page of a list.
pub const MOST: usize = 200;
/// Longest value of a parameter, in characters.
pub const LONGEST: usize = 120;

/// What a list may be narrowed by.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    pub name: &'static str,
    /// What it does, for the document.
    pub about: &'static str,
    pub shape: Shape,
}

/// What a value must look like.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A name in addresses.
    Slug,
    /// A goal or measure as `strategy/code`.
    Code,
    OneOf(&'static [&'static str]),
    /// ISO 3166-1 alpha-2.
    Country,
    Day,
    /// Any words.
    Words,
}

impl Filter {
    pub const fn new(name: &'static str, shape: Shape, about: &'static str) -> Filter {
        Filter { name, about, shape }
    }

    fn takes(&self, value: &str) -> bool {
        match self.shape {
            Shape::Slug => Slug::parse(value).is_ok(),
            Shape::Code => value.split_once('/').is_some_and(|(strategy, code)| {
                Slug::parse(strategy).is_ok() && !code.is_empty() && !code.contains('/')
            }),
            Shape::OneOf(words) => words.contains(&value),
            Shape::Country => value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase()),
            Shape::Day => day(value).is_some(),
            Shape::Words => !value.trim().is_empty(),
        }
    }
}

/// A day in its one writing, as PostgreSQL holds it.
pub fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day: &Date| day.to_string() == text && day.year() > 0)
}

/// A request to a resource.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Whose records are asked for; nil where those of all are.
    pub organisation: Uuid,
    /// Address of the organisation's pages.
    pub base: String,
    /// Address of the portal.
    pub portal: String,
    /// The one record that is asked for, by its name in the address.
    pub only: Option<String>,
    /// The record behind which the list goes on.
    pub after: Option<Uuid>,
    pub limit: usize,
    pub today: Date,
    filters: BTreeMap<&'static str, String>,
}

impl Ask {
    /// What is asked of an organisation's records.
    ///
    /// # Errors
    /// `BadRequest` for a parameter that is not known, comes twice or cannot be read.
    pub fn of(app: &App, scope: &Scope, filters: &'static [Filter], pairs: Vec<(String, String)>) -> Result<Ask> {
        let base = format!("{}/{}", app.public_url, scope.organisation.slug);
        let ask = Ask { base, portal: app.public_url.clone(), ..Ask::read(scope.today(), filters, pairs)? };
        Ok(Ask { organisation: scope.organisation.id, ..ask })
    }

    /// What is asked of the records of all.
    ///
    /// # Errors
    /// As [`Ask::of`].
    pub fn of_all(app: &App, scope: &Portal, filters: &'static [Filter], pairs: Vec<(String, String)>) -> Result<Ask> {
        Ok(Ask { portal: app.public_url.clone(), ..Ask::read(scope.today(), filters, pairs)? })
    }

    /// What an example asks: the first record of an organisation, or of all of them.
    pub fn first(app: &App, organisation: Option<&Organisation>, today: Date) -> Ask {
        let base = organisation.map(|one| format!("{}/{}", app.public_url, one.slug)).unwrap_or_default();
        let (portal, filters) = (app.public_url.clone(), BTreeMap::new());
        let organisation = organisation.map_or(Uuid::nil(), |one| one.id);
        Ask { organisation, base, portal, only: None, after: None, limit: 1, today, filters }
    }

    /// The same of those records that a filter lets pass.
    #[must_use]
    pub fn narrowed(mut self, by: &[(&'static str, &'static str)]) -> Ask {
        self.filters.extend(by.iter().map(|(name, value)| (*name, (*value).to_owned())));
        self
    }

    pub(super) fn read(today: Date, known: &'static [Filter], pairs: Vec<(String, String)>) -> Result<Ask> {
        let (mut after, mut limit, mut filters) = (None, None, BTreeMap::new());
        for (name, value) in pairs {
            let odd = || Error::BadRequest(format!("{name}={value}").chars().take(80).collect());
            if value.chars().any(is_odd) || value.chars().count() > LONGEST {
                return Err(odd());
            }
            let again = match name.as_str() {
                "after" => after.replace(Uuid::try_parse(&value).map_err(|_| odd())?).is_some(),
                "limit" => limit.replace(number(&value).ok_or_else(odd)?).is_some(),
                _ => {
                    let filter = known.iter().find(|filter| filter.name == name && filter.takes(&value));
                    filters.insert(filter.ok_or_else(odd)?.name, value.clone()).is_some()
                }
            };
            if again {
                return Err(odd());
            }
        }
        let limit = limit.unwrap_or(USUAL);
        let (base, portal) = (String::new(), String::new());
        Ok(Ask { organisation: Uuid::nil(), base, portal, only: None, after, limit, today, filters })
    }

    /// The same for one record alone.
    #[must_use]
    pub fn only(self, key: String) -> Ask {
        Ask { only: Some(key), limit: 1, ..self }
    }

    /// The value of a filter, where one is given.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.filters.get(name).map(String::as_str)
    }

    /// A day that is given.
    pub fn day(&self, name: &str) -> Option<Date> {
        self.get(name).and_then(day)
    }

    /// How many records are read: one more than are shown tells whether the list goes on.
    pub fn rows(&self) -> i64 {
        self.limit as i64 + 1
    }

    /// The parameters of the page of the list behind a record.
    pub fn behind(&self, after: Uuid) -> String {
        let filters = self.filters.iter().map(|(name, value)| format!("{name}={}&", encode_value(value)));
        let limit = if self.limit == USUAL { String::new() } else { format!("limit={}&", self.limit) };
        format!("?{}{limit}after={after}", filters.collect::<String>())
    }
}

/// Controls, and what stands for what was no text: bytes that are not UTF-8.
fn is_odd(character: char) -> bool {
    character.is_control() || character == char::REPLACEMENT_CHARACTER
}

fn number(text: &str) -> Option<usize> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| plain && (1..=MOST).contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[Filter] =
        &[Filter::new("state", Shape::OneOf(&["draft"]), ""), Filter::new("goal", Shape::Code, "")];

    fn read(pairs: &[(&str, &str)]) -> Result<Ask> {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Ask::read(Date::ZERO, KNOWN, pairs)
    }

    #[test]
    fn what_is_asked_comes_back_in_the_address_that_goes_on() {
        let ask = read(&[("goal", "liitto-2024/2.2"), ("limit", "7"), ("state", "draft")]).unwrap();
        assert_eq!((ask.get("state"), ask.limit, ask.rows()), (Some("draft"), 7, 8));
        let next = ask.behind(Uuid::nil());
        assert_eq!(next, format!("?goal=liitto-2024%2F2.2&state=draft&limit=7&after={}", Uuid::nil()));
        assert_eq!(read(&[]).unwrap().behind(Uuid::nil()), format!("?after={}", Uuid::nil()));
    }

    #[test]
    fn what_is_not_known_or_comes_twice_is_refused() {
        for odd in [
            &[("colour", "red")][..],
            &[("state", "lost")],
            &[("state", "")],
            &[("state", "draft"), ("state", "draft")],
            &[("limit", "0")],
            &[("limit", "201")],
            &[("limit", "+5")],
            &[("limit", "5"), ("limit", "5")],
            &[("after", "x")],
            &[("goal", "liitto-2024")],
            &[("goal", "a/b/c")],
            &[("goal", "a/\u{0}")],
        ] {
            assert!(matches!(read(odd), Err(Error::BadRequest(_))), "{odd:?}");
        }
    }
}
