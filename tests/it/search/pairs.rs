//! What people type and the page that they look for, over the content that the first start brings. The set stands in the
//! file `pairs`; the misses are told.

use std::collections::BTreeMap;

use crate::support::{ORGANISATIONS, Portal, attributes};
use suunta::platform::web::encode_value;

const PAIRS: &str = include_str!("pairs");
/// Percent of the set that is found among the first three, and never less than that.
const REACHED: usize = 97;
/// Places that count as found.
const PLACES: usize = 3;

/// One line of the set.
struct Pair {
    typed: &'static str,
    language: &'static str,
    /// The page of the search.
    search: String,
    /// Addresses that are right, in that language.
    right: Vec<String>,
    why: &'static str,
}

impl Pair {
    fn read(line: &'static str) -> Pair {
        let fields: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let [typed, language, organisation, right, why] = fields[..] else { panic!("not five fields: {line}") };
        let address = |page: &str| match organisation {
            "*" => in_language(language, page),
            slug => in_language(language, &format!("/{slug}{page}")),
        };
        let search = match organisation {
            // The portal's own pages are in English where nothing else is said.
            "*" if language == "en" => "/search".to_owned(),
            "*" => format!("/{language}/search"),
            slug => in_language(language, &format!("/{slug}/search")),
        };
        let right = right.split(" or ").map(address).collect();
        Pair { typed, language, search, right, why }
    }

    fn address(&self) -> String {
        format!("{}?q={}", self.search, encode_value(self.typed))
    }
}

/// A page's address in a language; an organisation's first one is not spelt out.
fn in_language(language: &str, page: &str) -> String {
    let organisation = page.split(['/', '#']).nth(1).unwrap_or_default();
    let first = ORGANISATIONS.iter().find(|(slug, _)| *slug == organisation).map(|(_, first)| *first);
    if first == Some(language) { page.to_owned() } else { format!("/{language}{page}") }
}

fn pairs() -> Vec<Pair> {
    let lines = PAIRS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(Pair::read).collect()
}

#[tokio::test]
async fn what_people_look_for_is_among_the_first_three() {
    let portal = Portal::start().await;
    let pairs = pairs();
    assert!(pairs.len() >= 60, "{} pairs", pairs.len());
    let mut by_language: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut misses = Vec::new();
    for pair in &pairs {
        let page = portal.get(&pair.address()).await.is(200);
        let first: Vec<String> = attributes(&page.html(), ".found h3 a", "href").into_iter().take(PLACES).collect();
        let found = pair.right.iter().any(|right| first.contains(right));
        let counts = by_language.entry(pair.language).or_default();
        counts.0 += usize::from(found);
        counts.1 += 1;
        if !found {
            misses.push(format!("{} ({}): wanted {:?}, found {first:?}", pair.typed, pair.why, pair.right));
        }
    }
    let found = pairs.len() - misses.len();
    println!("{found} of {} found among the first {PLACES}; by language: {by_language:?}", pairs.len());
    misses.iter().for_each(|miss| println!("missed: {miss}"));
    assert!(by_language.len() >= 4, "{by_language:?}");
    assert!(found * 100 >= pairs.len() * REACHED, "{found} of {}: {misses:#?}", pairs.len());
}

#[tokio::test]
async fn every_page_that_is_looked_for_is_there() {
    let portal = Portal::start().await;
    for pair in pairs() {
        for right in pair.right {
            let page = right.split('#').next().unwrap_or_default();
            assert!(portal.get(page).await.status.is_success(), "{right} of {}", pair.typed);
        }
    }
}
