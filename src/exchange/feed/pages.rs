//! The feeds.

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use axum::extract::State;

use super::queries::{self, News};
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Outside, Pages, Path, Result, Written, first_words};
use crate::platform::words::Quarter;

/// What the organisation's own feed tells of. Goals, measures and indicators are told of by their strategies' feeds.
const OF_ORGANISATION: [&str; 9] = [
    "strategy",
    "page",
    "membership",
    "cooperation_group",
    "group_meeting",
    "advocacy_target",
    "funding_call",
    "lesson",
    "round",
];
const OF_STRATEGY: [&str; 4] = ["strategy", "goal", "measure", "indicator"];

/// Longest summary of an entry, in characters.
const SUMMARY: usize = 300;

pub fn routes() -> Pages {
    Pages::default()
        .kept_file("/{org}/feed.atom", &[], of_organisation)
        .kept_file("/{org}/strategies/{slug}/feed.atom", &[], of_strategy)
        .kept_file("/{org}/review/feed.atom", &[], of_review)
        .kept_file("/{org}/networks/feed.atom", &[], of_networks)
}

async fn of_organisation(State(app): State<App>, scope: Scope) -> Result {
    let title = scope.plain(&scope.organisation.name).to_owned();
    answer(&app, &scope, "", &title, &OF_ORGANISATION).await
}

async fn of_review(State(app): State<App>, scope: Scope) -> Result {
    let title = titled(&scope, &scope.t("review"));
    answer(&app, &scope, "/review", &title, &["round"]).await
}

async fn of_networks(State(app): State<App>, scope: Scope) -> Result {
    let title = titled(&scope, &scope.t("nav-networks"));
    answer(&app, &scope, "/networks", &title, &["membership"]).await
}

async fn of_strategy(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let mut door = app.database.public().acquire().await?;
    let own = scope.organisation.id;
    let strategy = queries::strategy(&mut door, own, &slug).await?.ok_or(Error::NotFound)?;
    let news = queries::news(&mut door, own, &OF_STRATEGY, Some(strategy.id)).await?;
    drop(door);
    let title = titled(&scope, scope.plain(&strategy.title));
    written(&scope, &format!("/strategies/{slug}"), &title, &news)
}

fn titled(scope: &Scope, what: &str) -> String {
    format!("{what} · {}", scope.plain(&scope.organisation.name))
}

async fn answer(app: &App, scope: &Scope, page: &str, title: &str, kinds: &[&str]) -> Result {
    // What is internal is not for a public address, whoever asks.
    let mut door = app.database.public().acquire().await?;
    let news = queries::news(&mut door, scope.organisation.id, kinds, None).await?;
    drop(door);
    written(scope, page, title, &news)
}

fn written(scope: &Scope, page: &str, title: &str, news: &[News]) -> Result {
    let feed = feed(scope, page, title, news)?;
    let kind = "application/atom+xml; charset=utf-8";
    Ok(Written { kind, text: feed.to_string(), outside: Some(Outside::Data) }.kept(scope.keep()))
}

/// The feed of a page of the organisation. A language is a feed of its own.
fn feed(scope: &Scope, page: &str, title: &str, news: &[News]) -> Result<Feed> {
    let at = |below: String| format!("{}{}", scope.public_url, scope.to(below));
    let link = |rel: &str, href: String, kind: &str| Link {
        href,
        rel: rel.into(),
        hreflang: Some(scope.language.code().into()),
        mime_type: Some(kind.into()),
        ..Link::default()
    };
    let latest = news.iter().map(|one| one.changed_at.to_jiff()).max().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let author = Person {
        name: scope.plain(&scope.organisation.name).into(),
        uri: Some(at(String::new())),
        ..Person::default()
    };
    Ok(Feed {
        title: Text::plain(title),
        id: tag(scope, &format!("{}{page}/{}", scope.organisation.slug, scope.language.code())),
        updated: moment(latest)?,
        authors: vec![author],
        links: vec![
            link("self", at(format!("{page}/feed.atom")), "application/atom+xml"),
            link("alternate", at(page.to_owned()), "text/html"),
        ],
        rights: Some(Text::plain("CC BY 4.0")),
        generator: Some(Generator { value: "Suunta".into(), ..Generator::default() }),
        lang: Some(scope.language.code().into()),
        entries: news.iter().map(|one| entry(scope, one)).collect::<Result<_>>()?,
        ..Feed::default()
    })
}

fn entry(scope: &Scope, news: &News) -> Result<Entry> {
    let kind = scope.tf("record", news.kind.replace('_', "-"));
    let extract = first_words(scope.plain(&news.extract), SUMMARY);
    let link = Link {
        href: format!("{}{}", scope.public_url, scope.to(&news.path)),
        rel: "alternate".into(),
        hreflang: Some(scope.language.code().into()),
        mime_type: Some("text/html".into()),
        ..Link::default()
    };
    Ok(Entry {
        title: Text { lang: lang(scope, news), ..Text::plain(named(scope, news)) },
        id: tag(scope, &format!("{}/{}/{}", scope.organisation.slug, news.kind, news.record)),
        updated: moment(news.changed_at.to_jiff())?,
        published: Some(moment(news.added_at.to_jiff())?),
        categories: vec![Category { term: news.kind.clone(), scheme: None, label: Some(kind) }],
        links: vec![link],
        summary: (!extract.is_empty()).then(|| Text::plain(extract)),
        ..Entry::default()
    })
}

/// The language of a title that is not in the reader's.
fn lang(scope: &Scope, news: &News) -> Option<String> {
    let lang = scope.lang_of(&news.title);
    (!lang.is_empty()).then(|| lang.to_owned())
}

/// What an entry is called: a goal and a measure by their code too, a round by its quarter.
fn named(scope: &Scope, news: &News) -> String {
    let title = scope.plain(&news.title);
    let name = match (news.kind.as_str(), &news.code) {
        ("round", Some(code)) => {
            let quarter = code.parse::<Quarter>().map(|quarter| scope.quarter(&quarter));
            scope.tx("review-of", quarter.unwrap_or_else(|_| code.clone()))
        }
        ("goal" | "measure", Some(code)) => format!("{code} {title}"),
        ("group_meeting", Some(day)) => {
            let day = day.parse::<jiff::civil::Date>().map(|day| scope.date(&day));
            format!("{title}, {}", day.unwrap_or_default())
        }
        _ => title.to_owned(),
    };
    if news.example { format!("{name} ({})", scope.t("example")) } else { name }
}

/// A name that stays, whatever the address becomes (RFC 4151).
fn tag(scope: &Scope, what: &str) -> String {
    let authority = scope.public_url.split("://").nth(1).unwrap_or("suunta");
    let host = authority.split(['/', ':']).next().unwrap_or("suunta");
    format!("tag:{host},2026:{what}")
}

fn moment(at: jiff::Timestamp) -> Result<FixedDateTime> {
    // To the second: a feed reader compares texts.
    let second = at.round(jiff::Unit::Second).unwrap_or(at);
    second.to_string().parse().map_err(|_| Error::internal("a moment that no feed can name"))
}
