//! What holds for every page there is, in all five languages.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Crawled, LANGUAGES, ORGANISATIONS, Portal, SEEN_AS};

/// Fails with every complaint at once.
#[track_caller]
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

/// The language that an address says it is in.
fn language_of(address: &str) -> &str {
    let segments: Vec<_> = address.trim_start_matches('/').split(['/', '?']).collect();
    match segments[0] {
        code if LANGUAGES.contains(&code) => code,
        first => ORGANISATIONS.iter().find(|(slug, _)| *slug == first).map_or("en", |(_, own)| own),
    }
}

#[test]
fn every_link_leads_to_a_page_or_a_file() {
    let crawled = Crawled::get();
    let leads_well = |address: &String| {
        let mut address = address;
        for _ in 0..5 {
            match crawled.others.get(address) {
                None => return crawled.pages.contains_key(address),
                Some(other) if other.status == 200 => return true,
                Some(other) => match &other.leads_to {
                    Some(to) => address = to,
                    None => return false,
                },
            }
        }
        false
    };
    let dead = crawled.others.iter().filter(|(address, _)| !leads_well(address)).map(|(address, other)| {
        let from = crawled.linked_from.get(address).map_or("the start", String::as_str);
        format!("{} {address} on {from}", other.status)
    });
    none(dead.collect());
    let files = crawled.others.keys().filter(|address| address.starts_with("/static/")).count();
    assert!(files >= 5, "the stylesheet, the mark, the picture and the colours of organisations: {files}");
}

#[test]
fn links_do_not_take_a_detour() {
    // A page has one address, and the portal's own pages use it. `/strategy` is a redirect by nature.
    let crawled = Crawled::get();
    let detours =
        crawled.others.iter().filter(|(address, other)| other.leads_to.is_some() && !address.ends_with("/strategy"));
    let told = detours.filter_map(|(address, other)| {
        let from = crawled.linked_from.get(address)?;
        Some(format!("{address} on {from} leads to {}", other.leads_to.as_ref()?))
    });
    none(told.collect());
}

/// The route that an address belongs to.
fn route_of(address: &str) -> Option<&'static str> {
    let path = address.split('?').next().unwrap();
    let path = match path.trim_start_matches('/').split_once('/') {
        Some((code, rest)) if LANGUAGES.contains(&code) => format!("/{rest}"),
        None if LANGUAGES.contains(&&path[1..]) => "/".into(),
        _ => path.to_owned(),
    };
    let matches = |route: &str| {
        let (route, path): (Vec<_>, Vec<_>) = (route.split('/').collect(), path.split('/').collect());
        route.len() == path.len() && route.iter().zip(&path).all(|(part, own)| part.starts_with('{') || part == own)
    };
    let pages = suunta::routes::pages();
    let fitting: Vec<_> = pages.listed().iter().map(|listed| listed.route).filter(|route| matches(route)).collect();
    // The router prefers the route with fewer placeholders.
    fitting.into_iter().min_by_key(|route| route.matches('{').count())
}

#[test]
fn every_kind_of_page_is_reached_in_every_organisation_and_language() {
    let crawled = Crawled::get();
    let mut reached: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for address in crawled.pages.keys().chain(crawled.others.keys()) {
        let segments: Vec<_> = address.trim_start_matches('/').split(['/', '?']).collect();
        let organisation = segments.iter().take(2).find_map(|one| ORGANISATIONS.iter().find(|(slug, _)| slug == one));
        if let (Some(route), organisation) = (route_of(address), organisation.map_or("", |(slug, _)| slug)) {
            reached.entry((organisation, language_of(address))).or_default().insert(route);
        }
    }
    // What an organisation has none of: the ELY centre's sources name no body, indicator or network of its own,
    // and Kuopio and Rogaland have no measures to count.
    let without = |organisation: &str, route: &str| {
        let kind = route.trim_start_matches("/{org}/");
        // The address for a bookmark; nothing needs to link to it.
        kind == "strategy"
            // No strategy that comes with the program has a second version.
            || kind == "strategies/{slug}/compare"
            // Only Kainuu's sources name groups, and one that anyone may ask to join.
            || (kind.starts_with("groups/{slug}") && organisation != "kainuu")
            // Only Kainuu comes with quarters.
            || (kind.starts_with("review/{quarter}") && organisation != "kainuu")
            // Nobody comes with lessons, and only Kainuu's sources name targets of advocacy.
            || kind == "lessons/{slug}"
            || (kind == "advocacy/{slug}" && organisation != "kainuu")
            // Only Kainuu comes with funds, and with calls and projects.
            || (kind.starts_with("funding/") && kind.ends_with("{slug}") && organisation != "kainuu")
            // Only Kainuu's strategies have measures, and so schedules.
            || (kind == "strategies/{slug}/timeline" && organisation != "kainuu")
            || match organisation {
                "kainuu" => kind == "pages/{slug}",
                "kainuu-ely" => {
                    ["indicators/{slug}", "networks/{slug}", "people/{slug}", "pages/{slug}"].contains(&kind)
                }
                _ => ["indicators/{slug}", "pages/{slug}"].contains(&kind),
            }
    };
    let pages = suunta::routes::pages();
    let mut missing = Vec::new();
    for listed in pages.listed() {
        for language in LANGUAGES {
            match listed.route.strip_prefix("/{org}") {
                Some(_) => missing.extend(
                    ORGANISATIONS.iter().filter(|(slug, _)| !without(slug, listed.route)).filter_map(|(slug, _)| {
                        let found = reached.get(&(slug, language)).is_some_and(|found| found.contains(listed.route));
                        (!found).then(|| format!("{slug} in {language} has no {}", listed.route))
                    }),
                ),
                None if !listed.route.contains('.') => {
                    let found = reached.get(&("", language)).is_some_and(|found| found.contains(listed.route));
                    missing.extend((!found).then(|| format!("the portal in {language} has no {}", listed.route)));
                }
                None => assert!(crawled.others.get(listed.route).is_some_and(|other| other.status == 200)),
            }
        }
    }
    none(missing);
}

/// All parts of the sitemap.
fn sitemap() -> String {
    let read = async {
        let portal = Portal::start().await;
        let index = portal.get("/sitemap.xml").await.is(200).text();
        let mut whole = String::new();
        for part in index.split("<loc>").skip(1) {
            let part = part.split('<').next().unwrap().strip_prefix(SEEN_AS).unwrap();
            whole += &portal.get(part).await.is(200).text();
        }
        whole
    };
    tokio::runtime::Runtime::new().unwrap().block_on(read)
}

fn robots() -> String {
    let read = async { Portal::start().await.get("/robots.txt").await.is(200).text() };
    tokio::runtime::Runtime::new().unwrap().block_on(read)
}

#[test]
fn every_page_of_the_sitemap_is_reached_and_lists_its_languages() {
    let crawled = Crawled::get();
    let portal_page = |address: &str| address.strip_prefix(SEEN_AS).map(str::to_owned);
    let map = sitemap();
    let places: Vec<_> = map.split("<loc>").skip(1).filter_map(|rest| portal_page(rest.split('<').next()?)).collect();
    assert!(places.len() > 200, "{} pages only", places.len());
    none(places.iter().filter(|place| !crawled.pages.contains_key(*place)).cloned().collect());
    let twice: BTreeSet<_> = places.iter().collect();
    assert_eq!(twice.len(), places.len(), "a page stands in the sitemap twice");
    // A person's page is not for search engines, and neither is what cannot be a page.
    assert!(!map.contains("jouni-ponnikas"), "a person stands in the sitemap");
    // Robots are not sent to what they are told to leave alone.
    let robots = robots();
    let left_alone: Vec<_> = robots.lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
    assert!(left_alone.contains(&"/search?") && left_alone.contains(&"/*/search?"), "{robots}");
    let is_left_alone = |place: &&String| left_alone.iter().any(|rule| place.starts_with(rule));
    none(places.iter().filter(is_left_alone).cloned().collect());
}

#[test]
fn pages_that_can_be_found_stand_in_the_sitemap_in_the_languages_of_their_organisation() {
    let crawled = Crawled::get();
    let map = sitemap();
    let places: BTreeSet<_> = map.split("<loc>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    let own = |slug: &str| if slug == "rogaland" { ["nb", "nn", "en"].as_slice() } else { ["fi", "en"].as_slice() };
    let mut missing = Vec::new();
    for (slug, _) in ORGANISATIONS {
        for language in own(slug) {
            for (address, _) in crawled.of(slug, language) {
                let person = ["jouni-ponnikas", "katja-sukuvaara"].iter().any(|name| address.ends_with(name));
                // A form to join with is no page to find.
                let form = address.ends_with("/join");
                if !address.contains('?')
                    && !person
                    && !form
                    && !places.contains(format!("{SEEN_AS}{address}").as_str())
                {
                    missing.push(address.to_owned());
                }
            }
        }
    }
    none(missing);
}

#[test]
fn every_page_says_the_language_of_its_address() {
    let wrong = Crawled::get().pages.iter().filter(|(address, facts)| facts.language != language_of(address));
    none(wrong.map(|(address, facts)| format!("{address} says {:?}", facts.language)).collect());
}

#[test]
fn titles_are_there_and_tell_pages_apart() {
    let crawled = Crawled::get();
    let mut complaints = Vec::new();
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (address, facts) in &crawled.pages {
        match facts.titles.as_slice() {
            [title] if title.trim_matches([' ', '·']).is_empty() => complaints.push(format!("{address}: empty title")),
            [title] if !address.contains('?') => {
                if let Some(other) = seen.insert((language_of(address), title), address) {
                    complaints.push(format!("{address} and {other} are both called {title}"));
                }
            }
            [_] => {}
            titles => complaints.push(format!("{address} has {} titles", titles.len())),
        }
    }
    none(complaints);
}

#[test]
fn headings_begin_at_one_and_skip_no_level_and_say_something() {
    let mut complaints = Vec::new();
    for (address, facts) in &Crawled::get().pages {
        let firsts = facts.headings.iter().filter(|(level, _)| *level == 1).count();
        if firsts != 1 {
            complaints.push(format!("{address} has {firsts} h1"));
        }
        let mut above = 0;
        for (level, text) in &facts.headings {
            if *level > above + 1 {
                complaints.push(format!("{address}: h{level} “{text}” after h{above}"));
            }
            if text.is_empty() {
                complaints.push(format!("{address}: an empty h{level}"));
            }
            above = *level;
        }
    }
    none(complaints);
}

#[test]
fn nothing_is_styled_or_scripted_within_a_page() {
    let pages = Crawled::get().pages.iter();
    none(
        pages
            .flat_map(|(address, facts)| facts.inline.iter().map(move |found| format!("{address}: {found}")))
            .collect(),
    );
}

#[test]
fn every_page_names_its_one_address_and_all_its_languages() {
    let crawled = Crawled::get();
    let mut complaints = Vec::new();
    for (address, facts) in crawled.pages.iter().filter(|(address, _)| !address.contains('?')) {
        if facts.canonical != format!("{SEEN_AS}{address}") {
            complaints.push(format!("{address} calls itself {}", facts.canonical));
        }
        let alternates = LANGUAGES
            .iter()
            .filter(|code| facts.links.iter().any(|link| language_of(link) == **code && same_page(link, address)));
        let languages = alternates.count();
        if languages != LANGUAGES.len() {
            complaints.push(format!("{address} leads to itself in {languages} languages"));
        }
    }
    none(complaints);
}

fn same_page(one: &str, other: &str) -> bool {
    let bare = |address: &str| {
        let path = address.split('?').next().unwrap().to_owned();
        let code = path.trim_start_matches('/').split('/').next().unwrap().to_owned();
        if LANGUAGES.contains(&code.as_str()) {
            path[1 + code.len()..].to_owned()
        } else {
            path.trim_end_matches('/').to_owned()
        }
    };
    bare(one) == bare(other)
}
