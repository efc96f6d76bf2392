//! Lessons: found by their words, paged from the newest on, internal until an editor makes them public.

use std::collections::BTreeSet;

use suunta::council::account::Role;

use crate::support::{Answer, Browser, Form, Portal, attributes, id_of, run, until};

/// Adds a public lesson, with a text in Markdown.
async fn lesson(portal: &Portal, slug: &str, outcome: &str, day: &str, title: &str, body: &str) {
    let sql = format!(
        "insert into lesson (organisation_id, id, slug, title, outcome, body, learned_on, visibility)
         select id, gen_random_uuid(), '{slug}', jsonb_build_object('fi', '{title}'), '{outcome}', jsonb_build_object('fi', '{body}'),
             '{day}', 'public' from organisation where slug = 'kainuu'"
    );
    run(&mut portal.owner().await, sql).await;
}

/// Titles of the lessons on a page.
fn titles(answer: &Answer) -> Vec<String> {
    answer.all("ul.rows h2")
}

#[tokio::test]
async fn a_thousand_lessons_are_walked_page_by_page_from_the_newest_on() {
    let portal = Portal::start().await;
    // Many were learned on one day.
    let many = "insert into lesson (organisation_id, id, slug, title, outcome, body, learned_on, visibility)
        select o.id, gen_random_uuid(), 'oppi-' || n, jsonb_build_object('fi', 'Oppi ' || n), 'success', '{\"fi\": \"Näin.\"}',
            '2026-01-01'::date + n / 30, 'public' from organisation o, generate_series(1, 1000) n where o.slug = 'kainuu'";
    run(&mut portal.owner().await, many).await;
    let (mut address, mut seen, mut days, mut pages) = ("/kainuu/lessons".to_owned(), BTreeSet::new(), Vec::new(), 0);
    loop {
        let page = portal.get(&address).await.is(200);
        pages += 1;
        assert!(titles(&page).into_iter().all(|title| seen.insert(title)), "{address} has one again");
        let kickers = page.all("ul.rows .kicker");
        days.extend(kickers.iter().map(|kicker| {
            let day: Vec<u16> =
                kicker.split(" · ").nth(1).unwrap().split('.').map(|part| part.parse().unwrap()).collect();
            (day[2], day[1], day[0])
        }));
        let next = attributes(&page.html(), "a[rel=next]", "href");
        let Some(next) = next.first() else { break };
        address.clone_from(next);
    }
    assert_eq!((seen.len(), pages), (1000, 50));
    assert!(days.is_sorted_by(|a, b| a >= b), "the newest stand first");
    // A page has one address, and a place that is none is refused.
    for odd in ["after=1", "after=2026-01-01", "after=2026-13-01.00000000000000000000000000000000", "after=x.y"] {
        portal.get(&format!("/kainuu/lessons?{odd}")).await.is(400);
    }
    let end = portal.get("/kainuu/lessons?after=1900-01-01.00000000000000000000000000000000").await.is(200);
    assert_eq!(titles(&end), Vec::<String>::new());
    assert!(end.main().contains("Takaisin uusimpiin"), "{}", end.main());
}

#[tokio::test]
async fn every_form_of_a_finnish_word_finds_its_lesson() {
    let portal = Portal::start().await;
    lesson(
        &portal,
        "haku",
        "success",
        "2026-05-04",
        "Yhteinen hankehaku",
        "Aikataulut sovittiin **kunnissa** ajoissa.",
    )
    .await;
    lesson(&portal, "muu", "failure", "2026-05-05", "Kokous venyi", "Asioita oli liikaa.").await;
    for typed in [
        "aikataulu",
        "aikataulujen",
        "aikatauluista",
        "hankehaun",
        "hankehaku",
        "hankehakua",
        "aikataulut+kunnissa",
        "hankehakku",
    ] {
        let page = portal.get(&format!("/kainuu/lessons?q={typed}")).await.is(200);
        assert_eq!(titles(&page), ["Yhteinen hankehaku"], "{typed}");
    }
    assert_eq!(titles(&portal.get("/kainuu/lessons?q=laivasto").await.is(200)), Vec::<String>::new());
    let found = portal.get("/kainuu/search?q=hankehaku").await.is(200);
    assert!(attributes(&found.html(), ".found a", "href").contains(&"/kainuu/lessons/haku".to_owned()));
}

#[tokio::test]
async fn filters_stay_while_one_pages_and_odd_ones_are_refused() {
    let portal = Portal::start().await;
    for n in 10..35 {
        let outcome = if n % 5 == 0 { "failure" } else { "success" };
        lesson(
            &portal,
            &format!("oppi-{n}"),
            outcome,
            &format!("2026-03-{:02}", n - 9),
            &format!("Raportti {n}"),
            "Näin.",
        )
        .await;
    }
    let goal = "update lesson set goal_id = (select id from goal where label = 'MVB 1.2') where outcome = 'success'";
    run(&mut portal.owner().await, goal).await;
    assert_eq!(titles(&portal.get("/kainuu/lessons?outcome=failure").await.is(200)).len(), 5);
    let page = portal.get("/kainuu/lessons?q=raportit&goal=liitto-2024%2F1.2").await.is(200);
    assert_eq!(titles(&page).len(), 20, "twenty of twenty");
    assert_eq!(attributes(&page.html(), "a[rel=next]", "href"), Vec::<String>::new());
    let page = portal.get("/kainuu/lessons?q=raportti").await.is(200);
    let next = attributes(&page.html(), "a[rel=next]", "href").concat();
    assert!(next.starts_with("/kainuu/lessons?q=raportti&after=2026-03-"), "{next}");
    assert_eq!(titles(&portal.get(&next).await.is(200)).len(), 5);
    for odd in ["outcome=x", "goal=x", "goal=liitto-2024%2F3.2", "outcome=%27"] {
        portal.get(&format!("/kainuu/lessons?{odd}")).await.is(400);
    }
    assert_eq!(portal.get("/sv/kainuu/lessons?outcome=x").await.is(400).language(), "sv");
    assert_eq!(portal.get("/kainuu/lessons?page=2").await.location().as_deref(), Some("/kainuu/lessons"));
    for words in ["%27%3B--", "%25", "%26%7C%21", &"a".repeat(3000), "%F0%9F%98%80"] {
        portal.get(&format!("/kainuu/lessons?q={words}")).await.is(200);
    }
}

#[tokio::test]
async fn a_lesson_of_a_measure_is_internal_until_an_editor_makes_it_public() {
    let portal = Portal::start().await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    let page = reporter.get("/kainuu/strategies/liitto-2024/2.2-B").await.is(200);
    let to = attributes(&page.html(), "main a.add[href*='/lessons/new']", "href").concat();
    let form = reporter.form_at(&to).await;
    let mut owner = portal.owner().await;
    let measure = id_of(&mut owner, "measure where code = '2.2-B'").await;
    let goal = id_of(&mut owner, "goal where label = 'MVB 2.2'").await;
    assert_eq!((form.get("measure_id"), form.get("goal_id")), (&*measure.to_string(), &*goal.to_string()));
    assert_eq!(form.get("learned_on"), "2026-11-22");
    let refused = reporter.submit(&form.clone().with("title.fi", "Haut ajoissa")).await.is(422);
    assert_eq!(Form::of(&refused).get("title.fi").trim(), "Haut ajoissa");
    let form =
        form.with("title.fi", "Haut ajoissa").with("outcome", "success").with("body.fi", "Sovitaan **keväällä**.");
    let done = reporter.submit(&form).await.is(303);
    assert_eq!(done.location().as_deref(), Some("/kainuu/lessons/haut-ajoissa"));
    // Sent again it is the same one; another with the same title has another address.
    assert_eq!(reporter.submit(&form).await.is(303).location().as_deref(), Some("/kainuu/lessons/haut-ajoissa"));
    let again = reporter.form_at("/kainuu/lessons/new").await;
    let again = again.with("title.fi", "Haut ajoissa").with("outcome", "failure").with("body.fi", "Myöhästyttiin.");
    assert_eq!(reporter.submit(&again).await.is(303).location().as_deref(), Some("/kainuu/lessons/haut-ajoissa-2"));
    // The form's own address is no lesson's.
    let new = reporter
        .form_at("/kainuu/lessons/new")
        .await
        .with("title.fi", "New")
        .with("outcome", "success")
        .with("body.fi", "x");
    assert_eq!(reporter.submit(&new).await.is(303).location().as_deref(), Some("/kainuu/lessons/new-lesson"));

    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    let page = reader.get("/kainuu/lessons/haut-ajoissa").await.is(200);
    let links = attributes(&page.html(), "aside dd a", "href");
    assert_eq!(links, ["/kainuu/strategies/liitto-2024/2.2-B", "/kainuu/strategies/liitto-2024/2.2"]);
    assert_eq!(page.all(".prose strong"), ["keväällä"]);
    assert_eq!(titles(&reader.get("/kainuu/lessons").await.is(200)).len(), 3);
    portal.get("/kainuu/lessons/haut-ajoissa").await.is(404);
    assert_eq!(titles(&portal.get("/kainuu/lessons").await.is(200)), Vec::<String>::new());
    assert!(!portal.get("/kainuu/search?q=haut+ajoissa").await.is(200).text().contains("lessons/haut"));
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, "lesson where slug = 'haut-ajoissa'").await;
    editor.post(&format!("/kainuu/records/lesson/{id}/visibility"), "visibility=public").await.is(303);
    until(&portal, "/kainuu/lessons/haut-ajoissa", |answer| answer.status == 200, "public").await;
    until(&portal, "/kainuu/lessons", |answer| titles(answer) == ["Haut ajoissa"], "in the list").await;
    until(&portal, "/kainuu/sitemap.xml", |answer| answer.text().contains("lessons/haut-ajoissa<"), "in the sitemap")
        .await;
}

#[tokio::test]
async fn a_lesson_begins_at_a_project_or_a_group_and_leads_back_to_it() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "insert into project (organisation_id, id, slug, title, goal_id)
         select g.organisation_id, gen_random_uuid(), 'raide', '{\"fi\": \"Raidehanke\"}', g.id from goal g where g.label = 'MVB 3.2'",
    )
    .await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    let form = reporter.form_at("/kainuu/lessons/new?project=raide").await;
    assert_eq!(form.get("goal_id"), id_of(&mut owner, "goal where label = 'MVB 3.2'").await.to_string());
    let form = form.with("title.fi", "Kiskot").with("outcome", "success").with("body.fi", "Näin.");
    let done = reporter.submit(&form).await.is(303).location().unwrap();
    let page = reporter.get(&done).await.is(200);
    assert_eq!(attributes(&page.html(), "aside dd a", "href")[0], "/kainuu/funding/projects/raide");
    for (odd, status) in [
        ("project=none", 404),
        ("group=none", 404),
        ("measure=liitto-2024%2F9.9-Z", 404),
        ("measure=x", 400),
        ("measure=strategia-2030%2FL1", 404),
    ] {
        reporter.get(&format!("/kainuu/lessons/new?{odd}")).await.is(status);
        reporter.post(&format!("/kainuu/lessons/new?{odd}"), "title.fi=x").await.is(status);
    }
}
