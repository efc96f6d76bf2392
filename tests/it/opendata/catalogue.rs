//! The catalogue: one graph in two writings, with what DCAT-AP asks for.

use std::collections::BTreeSet;

use oxrdf::{Literal, NamedNode, Triple};
use serde_json::Value;

use crate::support::{Portal, SEEN_AS, run, until};

const DCAT: &str = "http://www.w3.org/ns/dcat#";
const DCT: &str = "http://purl.org/dc/terms/";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

async fn turtle(portal: &Portal) -> Vec<Triple> {
    let answer = portal.get("/data/catalog.ttl").await.is(200);
    assert_eq!(answer.header("content-type"), "text/turtle; charset=utf-8");
    oxttl::TurtleParser::new().for_slice(&answer.body).map(|triple| triple.unwrap()).collect()
}

/// Reads the JSON-LD by its own context, as a program would that knows nothing of how it was written.
async fn json_ld(portal: &Portal) -> Vec<Triple> {
    let answer = portal.get("/data/catalog.jsonld").await.is(200);
    assert_eq!(answer.header("content-type"), "application/ld+json");
    let document: Value = serde_json::from_slice(&answer.body).unwrap();
    let whole = |name: &str| match name.split_once(':') {
        Some((short, rest)) if document["@context"][short].is_string() => {
            format!("{}{rest}", document["@context"][short].as_str().unwrap())
        }
        _ => name.to_owned(),
    };
    let node = |name: &str| NamedNode::new(whole(name)).unwrap();
    let mut triples = Vec::new();
    for one in document["@graph"].as_array().unwrap() {
        let subject = node(one["@id"].as_str().unwrap());
        for (key, values) in one.as_object().unwrap().iter().filter(|(key, _)| *key != "@id") {
            for value in values.as_array().unwrap() {
                triples.push(match value {
                    Value::String(class) => Triple::new(subject.clone(), node(TYPE), node(class)),
                    _ if value["@id"].is_string() => {
                        Triple::new(subject.clone(), node(key), NamedNode::new(value["@id"].as_str().unwrap()).unwrap())
                    }
                    _ => {
                        let words = value["@value"].as_str().unwrap();
                        let literal = match (value["@language"].as_str(), value["@type"].as_str()) {
                            (Some(language), _) => Literal::new_language_tagged_literal(words, language).unwrap(),
                            (_, Some(datatype)) => Literal::new_typed_literal(words, node(datatype)),
                            _ => Literal::new_simple_literal(words),
                        };
                        Triple::new(subject.clone(), node(key), literal)
                    }
                });
            }
        }
    }
    triples
}

fn lines(triples: &[Triple]) -> BTreeSet<String> {
    triples.iter().map(ToString::to_string).collect()
}

/// What a subject says with a predicate.
fn objects<'a>(triples: &'a [Triple], subject: &'a str, predicate: &'a str) -> Vec<String> {
    let own = triples.iter().filter(|triple| triple.subject.to_string() == subject);
    own.filter(|triple| triple.predicate.as_str() == predicate).map(|triple| triple.object.to_string()).collect()
}

/// Everything of a class.
fn all_of(triples: &[Triple], class: &str) -> Vec<String> {
    let own = triples.iter().filter(|triple| triple.predicate.as_str() == TYPE);
    own.filter(|triple| triple.object.to_string() == format!("<{class}>")).map(|t| t.subject.to_string()).collect()
}

#[tokio::test]
async fn both_writings_hold_the_same_triples() {
    let portal = Portal::start().await;
    let (turtle, json_ld) = (turtle(&portal).await, json_ld(&portal).await);
    assert!(turtle.len() > 200, "{}", turtle.len());
    assert_eq!(lines(&turtle).len(), turtle.len(), "nothing is said twice");
    assert_eq!(lines(&turtle), lines(&json_ld));
    let open = portal.get("/data/catalog.ttl").await;
    assert_eq!(open.header("access-control-allow-origin"), "*", "programs of other sites read it");
}

#[tokio::test]
async fn what_the_profile_asks_for_is_there() {
    let portal = Portal::start().await;
    let triples = turtle(&portal).await;
    let must = |class: &str, predicates: &[&str]| {
        let all = all_of(&triples, class);
        assert!(!all.is_empty(), "no {class}");
        for subject in &all {
            for predicate in predicates {
                assert!(!objects(&triples, subject, predicate).is_empty(), "{subject} has no {predicate}");
            }
        }
        all
    };
    let [title, description, publisher, license] =
        ["title", "description", "publisher", "license"].map(|p| format!("{DCT}{p}"));
    let catalogues =
        must(&format!("{DCAT}Catalog"), &[&title, &description, &publisher, &license, &format!("{DCAT}dataset")]);
    assert_eq!(catalogues.len(), 1);
    let datasets = must(
        &format!("{DCAT}Dataset"),
        &[
            &title,
            &description,
            &publisher,
            &format!("{DCAT}distribution"),
            &format!("{DCAT}theme"),
            &format!("{DCAT}contactPoint"),
        ],
    );
    let listed: BTreeSet<_> = objects(&triples, &catalogues[0], &format!("{DCAT}dataset")).into_iter().collect();
    assert_eq!(listed, datasets.into_iter().collect());
    let files = must(&format!("{DCAT}Distribution"), &[&format!("{DCAT}accessURL"), &license, &format!("{DCT}format")]);
    must("http://xmlns.com/foaf/0.1/Agent", &["http://xmlns.com/foaf/0.1/name"]);
    let authority = "<http://publications.europa.eu/resource/authority/";
    for file in &files {
        assert_eq!(objects(&triples, file, &license), [format!("{authority}licence/CC_BY_4_0>")]);
        assert!(objects(&triples, file, &format!("{DCT}format"))[0].starts_with(&format!("{authority}file-type/")));
    }
    let own = format!("<{SEEN_AS}/rogaland#data-strategies>");
    assert_eq!(objects(&triples, &own, &format!("{DCT}spatial")), [format!("{authority}country/NOR>")]);
    let languages: BTreeSet<_> = objects(&triples, &own, &format!("{DCT}language")).into_iter().collect();
    assert!(
        languages.contains(&format!("{authority}language/NNO>"))
            && languages.contains(&format!("{authority}language/NOB>"))
    );
    let titles = objects(&triples, &own, &title).join(" ");
    for title in [
        "\"Strategies – Rogaland County Council\"@en",
        "\"Strategier – Rogaland fylkeskommune\"@nb",
        "@nn",
        "@fi",
        "@sv",
    ] {
        assert!(titles.contains(title), "{titles}");
    }
    assert!(objects(&triples, &own, &format!("{DCT}modified"))[0].contains("XMLSchema#date"));
}

#[tokio::test]
async fn example_data_is_no_open_data_and_what_is_internal_is_none_either() {
    let portal = Portal::start().await;
    let text = portal.get("/data/catalog.ttl").await.is(200).text();
    assert!(!text.contains("data-projects") && !text.contains("data-reviews"), "they are examples");
    assert!(text.contains("/kuopio/strategies/strategia-2030/table.csv"));
    let mut owner = portal.owner().await;
    run(&mut owner, "update project set example = false where slug = 'esimerkkihanke-1'").await;
    run(&mut owner, "update strategy set visibility = 'internal' where slug = 'strategia-2030'").await;
    let shown = |answer: &crate::support::Answer| {
        let text = answer.text();
        text.contains("/kainuu/funding/projects.csv") && !text.contains("strategia-2030")
    };
    until(&portal, "/data/catalog.ttl", shown, "made anew").await;
    portal.get("/kainuu/funding/projects.csv").await.is(200);
}

#[tokio::test]
async fn people_find_the_data_from_every_page() {
    let portal = Portal::start().await;
    for (address, page) in
        [("/", "/data"), ("/fi", "/fi/data"), ("/kainuu/networks", "/fi/data"), ("/nn/rogaland", "/nn/data")]
    {
        let links = crate::support::attributes(&portal.get(address).await.is(200).html(), "footer a", "href");
        assert!(links.iter().any(|link| link == page), "{address}: {links:?}");
        portal.get(page).await.is(200);
    }
}

#[tokio::test]
async fn every_distribution_is_there_in_the_format_it_says() {
    let portal = Portal::start().await;
    let triples = turtle(&portal).await;
    let objects = |predicate: &str| {
        let of = triples.iter().filter(move |triple| triple.predicate.as_str() == format!("{DCAT}{predicate}"));
        of.map(|triple| (triple.subject.to_string(), triple.object.to_string().trim_matches(['<', '>']).to_owned()))
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let (downloads, media) = (objects("downloadURL"), objects("mediaType"));
    assert!(downloads.len() > 15, "{}", downloads.len());
    for (subject, address) in downloads {
        let answer = portal.get(address.strip_prefix(SEEN_AS).unwrap()).await.is(200);
        let kind = answer.header("content-type").split(';').next().unwrap();
        assert!(media[&subject].ends_with(kind), "{address} is {kind}, and the catalogue says {}", media[&subject]);
    }
}
