//! What pages say of themselves to those who find and share them, and the sitemap.

use serde_json::Value;

use crate::support::{Answer, Portal, SEEN_AS, attributes, run, until};

fn meta(answer: &Answer, name: &str) -> String {
    attributes(&answer.html(), &format!("meta[{name}]"), "content").concat()
}

/// The things that a page's blocks of JSON-LD name, by their kind.
fn things(answer: &Answer) -> Vec<Value> {
    let html = answer.html();
    let selector = scraper::Selector::parse("script[type='application/ld+json']").unwrap();
    let blocks = html.select(&selector).map(|block| block.text().collect::<String>());
    blocks
        .flat_map(|block| serde_json::from_str::<Value>(&block).unwrap()["@graph"].as_array().unwrap().clone())
        .collect()
}

#[tokio::test]
async fn every_kind_of_public_page_says_what_it_is_about() {
    let portal = Portal::start().await;
    for (address, kind) in [
        ("/", ""),
        ("/data", ""),
        ("/kainuu", "GovernmentOrganization"),
        ("/kainuu/strategies", "Dataset"),
        ("/en/kainuu/strategies/liitto-2024", "Report"),
        ("/kainuu/strategies/liitto-2024/1.2", "CreativeWork"),
        ("/kainuu/strategies/liitto-2024/1.2-A", "CreativeWork"),
        ("/kainuu/indicators", "Dataset"),
        ("/kainuu/review/2026-Q3", "Report"),
        ("/kainuu/networks", "Dataset"),
        ("/kainuu/networks/euregio-karelia", "WebPage"),
        ("/kainuu/funding/projects", "Dataset"),
        ("/kainuu/calendar", "WebPage"),
    ] {
        let page = portal.get(address).await.is(200);
        let title = page.one("head > title");
        assert_eq!(meta(&page, "property='og:title'"), title, "{address}");
        let about = meta(&page, "name=description");
        assert!(about.chars().count() > 15 && about.chars().count() < 203, "{address}: {about}");
        assert_eq!(meta(&page, "property='og:description'"), about, "{address}");
        assert_eq!(meta(&page, "property='og:url'"), format!("{SEEN_AS}{address}"));
        let image = meta(&page, "property='og:image'");
        portal.get(image.strip_prefix(SEEN_AS).unwrap()).await.is(200);
        let things = things(&page);
        assert_eq!(kind.is_empty(), things.is_empty(), "{address}");
        assert!(kind.is_empty() || things.iter().any(|thing| thing["@type"] == kind), "{address}: {things:?}");
    }
    let english = portal.get("/en/kainuu/strategies/liitto-2024").await.is(200);
    assert_eq!(meta(&english, "property='og:locale'"), "en_GB");
    assert_eq!(attributes(&english.html(), "meta[property='og:locale:alternate']", "content").len(), 4);
    let trail = things(&english).into_iter().find(|thing| thing["@type"] == "BreadcrumbList").unwrap();
    let steps: Vec<&str> =
        trail["itemListElement"].as_array().unwrap().iter().map(|step| step["item"].as_str().unwrap()).collect();
    let below = ["", "/strategies", "/strategies/liitto-2024"].map(|path| format!("{SEEN_AS}/en/kainuu{path}"));
    assert_eq!(steps, below);
}

#[tokio::test]
async fn nothing_that_is_written_ends_a_block_of_facts() {
    let portal = Portal::start().await;
    let odd = "</script><script>alert(1)</script> \"A\" & <!--";
    let sql =
        format!("update strategy set title = title || jsonb_build_object('fi', '{odd}') where slug = 'liitto-2024'");
    run(&mut portal.owner().await, sql).await;
    let address = "/kainuu/strategies/liitto-2024";
    until(&portal, address, |answer| answer.text().contains("alert(1)"), "changed").await;
    let page = portal.get(address).await.is(200);
    assert_eq!(attributes(&page.html(), "script", "type"), ["application/ld+json", "module"]);
    let report = things(&page).into_iter().find(|thing| thing["@type"] == "Report").unwrap();
    assert_eq!(report["name"], odd);
    assert!(meta(&page, "property='og:title'").starts_with(odd), "{}", meta(&page, "property='og:title'"));
}

#[tokio::test]
async fn a_meeting_to_come_is_an_event_and_one_that_is_made_up_is_none() {
    let portal = Portal::start().await;
    let events = |page: &Answer| things(page).into_iter().filter(|thing| thing["@type"] == "Event").collect::<Vec<_>>();
    let page = portal.get("/kainuu/calendar").await.is(200);
    assert!(events(&page).is_empty() && page.main().contains("esimerkki"), "only examples sit");
    run(
        &mut portal.owner().await,
        "insert into group_meeting (organisation_id, id, group_id, held_on, starts_at, title)
         select organisation_id, gen_random_uuid(), id, '2026-12-12', '13:00', '{\"fi\": \"Kevään suunnittelu\"}'
         from cooperation_group where slug = 'kainuun-kansainvaliset-toimijat'",
    )
    .await;
    until(&portal, "/kainuu/calendar", |answer| !events(answer).is_empty(), "with the meeting").await;
    let event = events(&portal.get("/kainuu/calendar").await).remove(0);
    assert_eq!(event["startDate"], "2026-12-12T13:00:00+02:00");
    assert!(event["name"].as_str().unwrap().contains("Kevään suunnittelu"), "{event}");
}

fn places(map: &str) -> Vec<&str> {
    map.split("<loc>").skip(1).filter_map(|rest| rest.split('<').next()).collect()
}

#[tokio::test]
async fn all_projects_stand_in_the_sitemap_in_parts() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "insert into project (organisation_id, id, slug, title, state, visibility)
         select o.id, gen_random_uuid(), 'hanke-' || n, '{\"fi\": \"Hanke\"}', 'idea', 'public'
         from organisation o, generate_series(1, 2500) n where o.slug = 'kainuu'",
    )
    .await;
    run(
        &mut owner,
        "insert into indicator (organisation_id, id, slug, title, kind)
         select o.id, gen_random_uuid(), 'mittari-' || n, '{\"fi\": \"Mittari\"}', 'number'
         from organisation o, generate_series(1, 1500) n where o.slug = 'kuopio'",
    )
    .await;
    let count = |answer: &Answer| places(&answer.text()).iter().filter(|part| part.contains("?project=")).count();
    until(&portal, "/sitemap.xml", |answer| count(answer) == 3, "in three parts").await;
    let index = portal.get("/sitemap.xml").await.is(200).text();
    let mut all = std::collections::BTreeSet::new();
    for part in places(&index) {
        let part = portal.get(part.strip_prefix(SEEN_AS).unwrap()).await.is(200);
        let text = part.text();
        let own = places(&text);
        assert!(!own.is_empty() && own.len() <= 10_000 && !part.header("etag").is_empty(), "{}", part.address);
        for place in own {
            assert!(all.insert(place.to_owned()), "{place} stands there twice");
        }
    }
    for n in [1, 1000, 1001, 2500] {
        assert!(all.contains(&format!("{SEEN_AS}/kainuu/funding/projects/hanke-{n}")), "hanke-{n}");
        assert!(all.contains(&format!("{SEEN_AS}/en/kainuu/funding/projects/hanke-{n}")), "hanke-{n}");
    }
    for n in [1, 1500] {
        assert!(all.contains(&format!("{SEEN_AS}/kuopio/indicators/mittari-{n}")), "mittari-{n}");
    }
    let own = portal.get("/kuopio/sitemap.xml").await.is(200).text();
    assert!(own.contains("<lastmod>2"), "what changed has its day");
    portal.get("/kuopio/sitemap.xml?project=x").await.is(400);
    portal.get("/kuopio/sitemap.xml?x=1").await.is(302);
}
