//! The pages of the help: where one chooses whom one is, and one for each.

use std::sync::Arc;

use askama::Template;
use serde::Deserialize;

use super::model::{Piece, Reach, Told, Topic, told, written};
use crate::council::account::Role;
use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{Error, Page, Path, Query, Result, encode_value};

/// Whose pages the links lead to.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Within {
    #[serde(rename = "in")]
    slug: Option<String>,
}

/// A page of the help, with where its links lead.
struct Reader<'a> {
    scope: &'a Portal,
    organisation: Option<Arc<Organisation>>,
    /// What the reader may do there.
    role: Option<Role>,
    /// Parameters that keep the organisation while one goes on in the help.
    kept: String,
}

impl Reader<'_> {
    /// Where the organisation is the one that is named, else the reader's own, else the first.
    fn of<'a>(scope: &'a Portal, within: &Within) -> Result<Reader<'a>, Error> {
        let role_in = |one: &Organisation| scope.reader.as_ref().and_then(|reader| reader.role_in(one.id));
        let organisation = match &within.slug {
            Some(slug) => Some(scope.organisations.get(slug).cloned().ok_or(Error::NotFound)?),
            None => {
                let all = scope.in_order();
                all.iter().find(|one| role_in(one).is_some()).or(all.first()).cloned()
            }
        };
        let role = organisation.as_ref().and_then(|one| role_in(one));
        let kept = within.slug.as_ref().map(|slug| format!("?in={}", encode_value(slug))).unwrap_or_default();
        Ok(Reader { scope, organisation, role, kept })
    }

    /// Address of a page of the help.
    fn to(&self, topic: &str) -> String {
        let path = if topic.is_empty() { "/help".to_owned() } else { format!("/help/{topic}") };
        format!("{}{}", self.scope.url(path), self.kept)
    }

    /// Where a link of a text leads, for this reader; pages of an organisation's own people open with the role.
    fn link(&self, link: &str, needs: Option<Role>) -> Option<String> {
        let own = |below: &str| Some(self.scope.url_of(self.organisation.as_ref()?, below));
        match link.split_once(':') {
            Some(("at", below)) => own(below),
            Some(("in", below)) => own(below).filter(|_| self.role.is_some() && self.role >= needs),
            _ => match link.strip_prefix("/help") {
                Some(below) => {
                    let (topic, mark) = below.split_once('#').unwrap_or((below, ""));
                    let mark = if mark.is_empty() { String::new() } else { format!("#{mark}") };
                    Some(format!("{}{mark}", self.to(topic.trim_start_matches('/'))))
                }
                None if link.starts_with('/') => Some(self.scope.url(link)),
                None => Some(link.to_owned()),
            },
        }
    }

    /// A page of the help; the index where none is named.
    fn read(&self, topic: Option<Topic>) -> Told {
        let needs = topic.and_then(Topic::role);
        let reach = Reach {
            language: self.scope.language,
            text: &|key| self.scope.t(key),
            link: &|link| self.link(link, needs),
        };
        told(&written(self.scope.language, topic.map_or("index", Topic::word)), &reach)
    }
}

#[derive(Template)]
#[template(path = "overview/help.html")]
struct HelpPage {
    scope: Portal,
    told: Told,
    /// The other pages, or all of them where one chooses.
    others: Vec<Card>,
    /// Where one chooses; none on that page itself.
    above: Option<String>,
    organisation: Option<Arc<Organisation>>,
}

/// A page of the help as others lead to it.
struct Card {
    href: String,
    title: String,
    /// HTML.
    lead: String,
    /// Whether it is for whoever reads this.
    own: bool,
}

fn cards(reader: &Reader<'_>, but: Option<Topic>) -> Vec<Card> {
    let card = |topic: Topic| {
        let (told, own) = (reader.read(Some(topic)), reader.role.is_some() && topic.role() == reader.role);
        Card { href: reader.to(topic.word()), title: told.title, lead: told.lead, own }
    };
    Topic::ALL.into_iter().filter(|topic| Some(*topic) != but).map(card).collect()
}

pub(super) async fn index(scope: Portal, Query(within): Query<Within>) -> Result {
    page(scope, &within, None)
}

pub(super) async fn topic(scope: Portal, Path(topic): Path<String>, Query(within): Query<Within>) -> Result {
    let topic = Topic::parse(&topic).ok_or(Error::NotFound)?;
    page(scope, &within, Some(topic))
}

fn page(scope: Portal, within: &Within, topic: Option<Topic>) -> Result {
    let reader = Reader::of(&scope, within)?;
    let told = reader.read(topic);
    let (others, above) = (cards(&reader, topic), topic.map(|_| reader.to("")));
    let (organisation, keep) = (reader.organisation.clone(), scope.keep());
    Page(HelpPage { scope, told, others, above, organisation }).kept(keep)
}
