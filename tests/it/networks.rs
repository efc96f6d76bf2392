//! Networks: lists that stay quick however many there are, what a membership is worth, and who is in what together.

use std::collections::BTreeSet;

use suunta::council::account::Role;

use crate::support::{Answer, Browser, Portal, counted, id_of, run, until};

/// The addresses that a page's list of networks leads to.
fn listed(page: &Answer) -> Vec<String> {
    crate::support::attributes(&page.html(), "#list h2 a", "href")
}

#[tokio::test]
async fn a_list_is_narrowed_by_kind_theme_and_country() {
    let portal = Portal::start().await;
    let all = portal.get("/kuopio/networks").await.is(200);
    assert_eq!(listed(&all).len(), 9);
    let health = portal.get("/kuopio/networks?theme=health").await.is(200);
    assert_eq!(listed(&health), ["/kuopio/networks/who-healthy-cities"]);
    let nordic = portal.get("/kuopio/networks?kind=sister-city&country=SE").await.is(200);
    assert_eq!(listed(&nordic), ["/kuopio/networks/jonkoping"]);
    // What is narrowed in one way stays so when it is narrowed in another.
    let links = crate::support::attributes(&nordic.html(), "nav.views a", "href");
    assert!(links.contains(&"/kuopio/networks?kind=theme&country=SE".to_owned()), "{links:?}");
    let none = portal.get("/kuopio/networks?theme=sea").await.is(200);
    assert_eq!(listed(&none), Vec::<String>::new());
    assert!(none.main().contains("Tällaisia verkostoja ei ole"), "{}", none.main());
    for odd in ["?theme=fish", "?country=finland", "?kind=sister_city", "?after=Not-A-Slug"] {
        for list in ["/kuopio/networks", "/networks"] {
            portal.get(&format!("{list}{odd}")).await.is(400);
        }
    }
}

/// So many networks of energy, all of which Kainuu is in.
async fn register(portal: &Portal, many: usize) {
    run(
        &mut portal.owner().await,
        format!(
            "with made as (
                insert into network (id, slug, kind, name, seat, country, latitude, longitude, themes)
                select gen_random_uuid(), 'net-' || n, 'theme', jsonb_build_object('fi', 'Verkosto ' || n), '{{\"fi\": \"Bryssel\"}}', 'BE',
                    50 + (n % 40) / 10.0, 4 + (n % 50) / 10.0, array['energy'] from generate_series(1, {many}) n returning id
            )
            insert into membership (organisation_id, id, network_id, role)
            select o.id, gen_random_uuid(), made.id, '{{\"fi\": \"Jäsen\"}}' from made, organisation o where o.slug = 'kainuu'"
        ),
    )
    .await;
}

#[tokio::test]
async fn one_of_very_many_is_found_by_words_and_nothing_typed_is_lost() {
    let portal = Portal::start().await;
    register(&portal, 1_000).await;
    let mut editor = Browser::of(&portal, "kuopio", Role::Editor).await;
    let form = editor.form_at("/kuopio/records/membership/new").await.with("role.fi", "Jäsen");
    let asked = form.clone().with("network_id.find", "verkosto 77").with("act", "find");
    let page = editor.submit(&asked).await.is(200);
    let offered = page.all("#network_id option");
    assert_eq!(offered.len(), 1 + 11, "none, 77 and 770 to 779: {offered:?}");
    assert!(page.text().contains(">\nJäsen</textarea>"), "what was typed is kept");
    assert!(page.all(".wrong").is_empty(), "a search refuses nothing");
    let found = id_of(&mut portal.owner().await, "network where slug = 'net-777'").await;
    let saved = form.with("network_id.find", "verkosto 77").with("network_id", found.to_string());
    let answer = editor.submit(&saved).await.is(303);
    let own = editor.get(&answer.location().unwrap()).await.is(200);
    assert_eq!(own.all("#network_id option[selected]"), ["Verkosto 777"], "the chosen one is always among them");

    let list = editor.get("/kuopio/records/network").await.is(200);
    assert_eq!(list.all("ol.parts > li").len(), 100);
    let found = editor.get("/kuopio/records/network?q=verkosto+77").await.is(200);
    assert_eq!(found.all("ol.parts > li").len(), 11);
    let (mut address, mut count) = ("/kuopio/records/network?q=verkosto".to_owned(), 0);
    loop {
        let page = editor.get(&address).await.is(200);
        count += page.all("ol.parts > li").len();
        let Some(next) = crate::support::attributes(&page.html(), "a[rel=next]", "href").pop() else { break };
        address = next;
    }
    // One of the examples is called a network as well.
    assert_eq!(count, 1_001);
}

#[tokio::test]
async fn five_thousand_networks_are_paged_through_without_a_gap() {
    const MANY: usize = 5_000;
    let portal = Portal::start().await;
    register(&portal, MANY).await;
    let title = |list: &str| format!("{list}: the register is seen");
    for list in ["/kainuu/networks?theme=energy", "/networks?theme=energy"] {
        let there = |page: &Answer| page.all("#list h2").len() == 50;
        until(&portal, list, there, &title(list)).await;
        let (mut address, mut names, mut pages) = (list.to_owned(), BTreeSet::new(), 0);
        loop {
            let (page, queries) = counted(portal.get(&address)).await;
            let page = page.is(200);
            assert!(queries <= 3, "{address} asks {queries} queries");
            let here = page.all("#list h2");
            assert!(here.len() <= 50);
            names.extend(here);
            pages += 1;
            // All seats are on the map of every page, close ones as one pin.
            assert!((2..=100).contains(&page.all(".europe a").len()), "{}", page.all(".europe a").len());
            let next = crate::support::attributes(&page.html(), "a[rel=next]", "href");
            let Some(next) = next.first() else { break };
            address = next.split('#').next().unwrap().to_owned();
        }
        assert_eq!((names.len(), pages), (MANY, MANY / 50), "{list}");
    }
}

#[tokio::test]
async fn what_a_membership_costs_and_gives_is_for_its_own_people() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "update membership set cost_per_year = 987654, hours_per_year = 7654321, renewal_decided_by = '2026-12-24',
            decision_note = '{\"fi\": \"Kallis mutta hyödyllinen\"}'
         where network_id = (select id from network where slug = 'iclei')",
    )
    .await;
    portal.clock.set("2026-11-23T10:00:00Z");
    let mut reporter = Browser::of(&portal, "kuopio", Role::Reporter).await;
    let form = reporter.form_at("/kuopio/networks/iclei/uses/new").await;
    let used = form.with("used_on", "3.11.2026").with("body.fi", "Saatiin kumppani hankkeeseen");
    let empty = reporter.submit(&used.clone().with("body.fi", "")).await.is(422);
    assert!(empty.text().contains("3.11.2026"), "what was typed is kept");
    reporter.submit(&used).await.is(303);

    let mut reader = Browser::of(&portal, "kuopio", Role::Reader).await;
    let page = reader.get("/kuopio/networks/iclei").await.is(200);
    let worth = page.one("section[aria-labelledby=worth]").replace('\u{a0}', " ");
    for told in
        ["987 654", "7 654 321", "24.12.2026", "päätettävä", "3.11.2026", "Saatiin kumppani hankkeeseen", "Kallis"]
    {
        assert!(worth.contains(told), "{told}: {worth}");
    }
    let list = reader.get("/kuopio/memberships").await.is(200);
    assert!(list.one("tfoot").replace('\u{a0}', " ").contains("987 654"));
    // A reader reads; noting is for those who work with it.
    reader.get("/kuopio/networks/iclei/uses/new").await.is(404);
    assert!(reader.get("/kuopio/calendar").await.is(200).main().contains("24.12.2026"));

    let secrets = ["987654", "987 654", "7654321", "7 654 321", "Kallis", "kumppani", "24.12.2026", "24 Dec 2026"];
    for address in [
        "/kuopio/networks",
        "/kuopio/networks/iclei",
        "/en/kuopio/networks/iclei",
        "/networks",
        "/kuopio/international",
        "/kuopio/calendar",
        "/kuopio/calendar.ics",
        "/kuopio/search?q=kumppani",
        "/search?q=kallis",
    ] {
        let page = portal.get(address).await.is(200);
        let text = page.text().replace('\u{a0}', " ");
        // The search box repeats what was asked.
        let text = text.replace("value=\"kumppani\"", "").replace("value=\"kallis\"", "");
        let asked = address.split("q=").nth(1).unwrap_or("-");
        for secret in secrets.iter().filter(|secret| secret.to_lowercase() != asked) {
            assert!(!text.contains(secret), "{address} shows {secret}");
        }
    }
    portal.get("/kuopio/memberships").await.is(303);
}

#[tokio::test]
async fn it_is_seen_who_is_in_what_together() {
    let portal = Portal::start().await;
    let page = portal.get("/networks").await.is(200);
    // The office that two share stands first.
    let first = page.all("#list > li").remove(0);
    assert!(first.contains("East and North Finland EU Office"), "{first}");
    assert!(first.contains("Regional Council of Kainuu") && first.contains("City of Kuopio"), "{first}");
    let members = crate::support::attributes(&page.html(), "#list > li:first-child .facts a", "href");
    assert_eq!(
        members,
        ["/en/kainuu/networks/east-north-finland-eu-office", "/en/kuopio/networks/east-north-finland-eu-office"]
    );
    run(
        &mut portal.owner().await,
        "update membership set visibility = 'internal' where organisation_id = (select id from organisation where slug = 'kuopio')
            and network_id = (select id from network where slug = 'east-north-finland-eu-office')",
    )
    .await;
    let gone = |page: &Answer| {
        !page.all("#list > li").iter().any(|line| line.contains("EU Office") && line.contains("Kuopio"))
    };
    until(&portal, "/networks", gone, "one organisation keeps it to itself").await;
}

#[tokio::test]
async fn goals_that_pull_the_same_way_stand_together() {
    let portal = Portal::start().await;
    let page = portal.get("/goals").await.is(200);
    let bundles = page.all("section.bundle");
    assert!(bundles.len() >= 3, "{bundles:?}");
    assert!(bundles[0].contains("2 organisations"), "{}", bundles[0]);
    let hidden = "Making sure that Kainuu";
    assert!(bundles[0].contains(hidden), "{}", bundles[0]);
    run(
        &mut portal.owner().await,
        "update goal set visibility = 'internal' where code = '2'
            and organisation_id = (select id from organisation where slug = 'kainuu-ely')",
    )
    .await;
    until(&portal, "/goals", |page| page.status == 200 && !page.main().contains(hidden), "a goal is hidden").await;
}

#[tokio::test]
async fn who_answers_for_a_membership_is_reminded_once_before_it_ends() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    // Kuopio's agreements with its Nordic sister cities end with 2029; one of them is to be decided on before.
    run(
        &mut owner,
        "update membership set renewal_decided_by = '2029-10-01' where network_id = (select id from network where slug = 'bodo')",
    )
    .await;
    Browser::of(&portal, "kuopio", Role::Editor).await;
    let mut told = async |at: &str| -> Vec<String> {
        portal.clock.set(at);
        suunta::overview::reminder::send(&portal.app).await.unwrap();
        sqlx::query_scalar(
            "select subject || ' ' || body from reminder where kind = 'renewal_due' order by made_at, body",
        )
        .fetch_all(&mut owner)
        .await
        .unwrap()
    };
    assert_eq!(told("2029-08-01T09:00:00Z").await, Vec::<String>::new());
    let first = told("2029-08-02T09:00:00Z").await;
    assert_eq!(first.len(), 1);
    for part in ["Jatketaanko vai erotaanko?", "Bodø", "1.10.2029", "/kuopio/networks/bodo#worth"] {
        assert!(first[0].contains(part), "{part}: {}", first[0]);
    }
    assert_eq!(told("2029-08-03T09:00:00Z").await.len(), 1, "once");
    let at_the_end = told("2029-11-02T09:00:00Z").await;
    assert_eq!(at_the_end.len(), 3, "the other two end with the year: {at_the_end:?}");
}
