//! The ledger of advocacy: what is decided this quarter, both wordings side by side, and what only the organisation's own
//! people see.

use suunta::council::account::Role;
use uuid::Uuid;

use crate::support::{Answer, Browser, Form, PASSWORD, Portal, account_of, attributes, id_of, run, until};

/// A word that stands nowhere but in what was planted.
const PLANTED: &str = "Kuiskaussana";

/// Adds a target that is decided in a month.
async fn target(portal: &Portal, organisation: &str, slug: &str, title: &str, (first, last): (&str, &str)) {
    let sql = format!(
        "insert into advocacy_target (organisation_id, id, slug, title, starts_on, starts_precision, ends_on, ends_precision, wording)
         select id, gen_random_uuid(), '{slug}', jsonb_build_object('fi', '{title}', 'nb', '{title}'), '{first}', 'month', '{last}',
             'month', '' from organisation where slug = '{organisation}'"
    );
    run(&mut portal.owner().await, sql).await;
}

/// The targets of a part of the first screen.
fn part(answer: &Answer, part: &str) -> Vec<String> {
    answer.all(&format!("section[aria-labelledby={part}] > ul .name"))
}

#[tokio::test]
async fn what_is_decided_this_quarter_follows_the_clock_of_each_organisation() {
    let portal = Portal::start().await;
    for organisation in ["kainuu", "rogaland"] {
        target(&portal, organisation, "rata", "Rata", ("2027-01-01", "2027-01-31")).await;
    }
    // Half an hour into the new year in Helsinki; half an hour before it in Oslo.
    portal.clock.set("2026-12-31T22:30:00Z");
    let kainuu = portal.get("/kainuu/advocacy").await.is(200);
    assert_eq!((part(&kainuu, "now"), part(&kainuu, "next")), (vec!["Rata".to_owned()], vec![]));
    assert!(kainuu.one("section[aria-labelledby=now] > .kicker").contains("2027"), "{}", kainuu.main());
    let rogaland = portal.get("/rogaland/advocacy").await.is(200);
    assert_eq!((part(&rogaland, "now"), part(&rogaland, "next")), (vec![], vec!["Rata".to_owned()]));
    // The window is over and the quarter is not; then the quarter is over too.
    portal.clock.set("2027-02-10T08:00:00Z");
    let kainuu = portal.get("/kainuu/advocacy").await.is(200);
    assert_eq!(part(&kainuu, "now"), ["Rata"]);
    assert!(portal.get("/kainuu/advocacy/rata").await.is(200).main().contains("Päätösaika päättyi 31.1.2027"));
    portal.clock.set("2027-04-01T08:00:00Z");
    let kainuu = portal.get("/kainuu/advocacy").await.is(200);
    assert_eq!(part(&kainuu, "now"), Vec::<String>::new());
    assert!(kainuu.all("#waiting .name").contains(&"Rata".to_owned()), "it waits for its result");
}

#[tokio::test]
async fn the_picture_and_the_table_say_the_same() {
    let portal = Portal::start().await;
    target(&portal, "kainuu", "rata", "Rata", ("2027-01-01", "2027-01-31")).await;
    let page = portal.get("/kainuu/advocacy").await.is(200);
    let drawn = page.all(".times p.row");
    assert_eq!(drawn.len(), 3, "{drawn:?}");
    assert_eq!(page.all(".ledger tbody th a"), drawn, "in the order of their windows");
    assert_eq!(
        page.all(".ledger tbody td:first-child"),
        ["vuoden 2024 loppuun mennessä", "2024–2025", "tammikuu 2027"]
    );
    // A month is not a day: it is drawn as uncertain.
    assert_eq!(attributes(&page.html(), ".times rect.card", "class").last().map(String::as_str), Some("card unsure"));
}

#[tokio::test]
async fn the_two_true_targets_say_what_their_sources_say_and_no_more() {
    let portal = Portal::start().await;
    let page = portal.get("/kainuu/advocacy/liikenne-12").await.is(200);
    assert_eq!(
        page.one("section[aria-labelledby=wanted] .wording"),
        "Liikenne 12 –suunnitelmaan saadaan Kainuun tavoittelemat kirjaukset"
    );
    assert_eq!(page.all("section[aria-labelledby=obtained] .wording"), Vec::<String>::new());
    assert!(
        page.one("section[aria-labelledby=wanted] .source").contains("Kainuun liiton strategia 2024 - 2029_luonnos")
    );
    let actors = page.all("section[aria-labelledby=actors] li a");
    assert_eq!(actors, ["Maakuntajohtaja", "Suunnittelujohtaja"]);
    let links = attributes(&page.html(), "aside dd a", "href");
    assert_eq!(links, ["/kainuu/strategies/liitto-2024/3.2", "/kainuu/strategies/liitto-2024/3.2-B"]);
    let page = portal.get("/en/kainuu/advocacy/vau-uudistus").await.is(200);
    assert!(page.one("section[aria-labelledby=obtained]").contains("an office in Kajaani"), "{}", page.main());
    let cited = page.one("section[aria-labelledby=obtained] .source");
    assert!(cited.contains("tarkistettu 11/2026"), "in its own language: {cited}");
    assert_eq!(page.all("del, ins"), Vec::<String>::new(), "too different for marks to help");
    assert!(page.main().contains("Nobody has recorded yet"), "{}", page.main());
}

#[tokio::test]
async fn words_that_differ_are_marked_in_both_wordings() {
    let portal = Portal::start().await;
    let wordings = r#"update advocacy_target set wanted = '{"fi": "Rata perusparannetaan vuoteen 2030 mennessä."}',
        obtained = '{"fi": "Rata perusparannetaan vuoteen <2032> mennessä."}' where slug = 'liikenne-12'"#;
    run(&mut portal.owner().await, wordings).await;
    let page = portal.get("/kainuu/advocacy/liikenne-12").await.is(200);
    assert_eq!(page.all("section[aria-labelledby=wanted] del"), ["2030"]);
    assert_eq!(page.all("section[aria-labelledby=obtained] ins"), ["<2032>"]);
    assert_eq!(page.one("section[aria-labelledby=wanted] .wording"), "Rata perusparannetaan vuoteen 2030 mennessä.");
    assert!(page.main().contains("yliviivattu"), "the marks are told in words");
    // Both are in Finnish on an English page too, and say so.
    let page = portal.get("/en/kainuu/advocacy/liikenne-12").await.is(200);
    assert_eq!(attributes(&page.html(), ".wording", "lang"), ["fi", "fi"]);
}

#[tokio::test]
async fn filters_leave_their_targets_and_odd_ones_are_refused() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(&mut owner, "update advocacy_target set result = 'not_obtained', decided_on = '2025-02-03', goal_id = null where slug = 'liikenne-12'").await;
    let left =
        async |query: &str| portal.get(&format!("/kainuu/advocacy?{query}")).await.is(200).all(".ledger tbody th a");
    assert_eq!(left("result=not-obtained").await, ["Liikenne 12 -suunnitelma"]);
    assert_eq!(left("result=open").await, ["VAU-uudistus: valtion toimipiste Kainuuseen"]);
    assert_eq!(left("result=dropped").await, Vec::<String>::new());
    assert_eq!(left("goal=liitto-2024%2F3.2").await, ["VAU-uudistus: valtion toimipiste Kainuuseen"]);
    for odd in ["result=not_obtained", "result=x", "goal=x", "goal=liitto-2024%2F1.1", "goal=%2F", "result=%27%3B--"] {
        portal.get(&format!("/kainuu/advocacy?{odd}")).await.is(400);
    }
    let unknown = portal.get("/kainuu/advocacy?sort=x&result=open").await;
    assert_eq!(unknown.location().as_deref(), Some("/kainuu/advocacy?result=open"));
    assert_eq!(portal.get("/nn/kainuu/advocacy?result=x").await.is(400).language(), "nn");
    portal.get("/kainuu/advocacy/nothing").await.is(404);
    portal.get("/kuopio/advocacy/liikenne-12").await.is(404);
    let counts = portal.get("/kainuu/advocacy").await.is(200).all(".glance .counts li");
    assert_eq!(counts, ["1 avoin", "1 ei saatu"]);
}

#[tokio::test]
async fn an_organisation_without_targets_says_what_will_be_here_and_how_to_begin() {
    let portal = Portal::start().await;
    let page = portal.get("/kuopio/advocacy").await.is(200);
    assert!(page.main().contains("Tähän tulee"), "{}", page.main());
    assert_eq!(page.all("main a.add"), Vec::<String>::new());
    let mut editor = Browser::of(&portal, "kuopio", Role::Editor).await;
    let page = editor.get("/kuopio/advocacy").await.is(200);
    assert_eq!(attributes(&page.html(), "main a.add", "href"), ["/kuopio/records/advocacy_target/new"]);
    let page = editor.get("/kuopio/records/advocacy_target/new").await.is(200);
    let form = Form::of(&page).with("title.fi", "Savon rata").with("period", "12/2026").with("result", "open");
    editor.submit(&form).await.is(303);
    let page = editor.get("/kuopio/advocacy").await.is(200);
    assert_eq!(part(&page, "now"), ["Savon rata"]);
    // It is internal until it is made public.
    assert!(!portal.get("/kuopio/advocacy").await.is(200).main().contains("Savon rata"));
    portal.get("/kuopio/advocacy/savon-rata").await.is(404);
    run(&mut portal.owner().await, "update advocacy_target set visibility = 'public'").await;
    until(&portal, "/kuopio/advocacy/savon-rata", |answer| answer.status == 200, "public").await;
}

/// Writes a contact down, in one step from the target's page.
async fn write_contact(browser: &mut Browser, with_whom: &str, body: &str) -> Answer {
    let page = browser.get("/kainuu/advocacy/liikenne-12").await.is(200);
    let to = attributes(&page.html(), "#contacts a.add", "href").concat();
    let form = browser.form_at(&to).await;
    assert_eq!(form.get("met_on"), "2026-11-22", "today stands there beforehand");
    browser.submit(&form.with("with_whom.fi", with_whom).with("body.fi", body)).await
}

#[tokio::test]
async fn the_log_of_contacts_is_for_the_organisations_own_people_alone() {
    let portal = Portal::start().await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    let done = write_contact(&mut reporter, &format!("{PLANTED} ministeriöstä"), "Lupasi palata asiaan.").await.is(303);
    assert_eq!(done.location().as_deref(), Some("/kainuu/advocacy/liikenne-12#contacts"));
    for role in [Role::Reader, Role::Editor] {
        let mut browser = Browser::of(&portal, "kainuu", role).await;
        let page = browser.get("/kainuu/advocacy/liikenne-12").await.is(200);
        assert_eq!(page.all("#contacts h3"), [format!("{PLANTED} ministeriöstä")], "{role:?}");
    }
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    assert!(!outsider.get("/kainuu/advocacy/liikenne-12").await.is(200).text().contains(PLANTED));
    for address in [
        "/kainuu/advocacy/liikenne-12",
        "/en/kainuu/advocacy/liikenne-12",
        "/kainuu/advocacy",
        "/kainuu",
        "/kainuu/people/maakuntajohtaja",
        "/kainuu/search?q=kuiskaussana",
        "/search?q=kuiskaussana",
        "/kainuu/calendar",
        "/kainuu/calendar.ics",
        "/kainuu/review/2026-Q3",
        "/kainuu/sitemap.xml",
    ] {
        let page = portal.get(address).await.is(200).text().to_lowercase();
        assert!(!page.contains("kuiskaussana ministeri"), "{address}");
        assert!(!page.contains("id=\"contacts\""), "{address}");
    }
    // Not even its column stands in what the world may read.
    let columns: Vec<String> = sqlx::query_scalar(
        "select table_name || '.' || column_name from information_schema.columns
         where table_schema = 'published' and (table_name like '%advocacy_contact%' or column_name in ('met_on', 'with_whom', 'noted_by'))",
    )
    .fetch_all(&mut portal.owner().await)
    .await
    .unwrap();
    assert_eq!(columns, Vec::<String>::new());
}

#[tokio::test]
async fn people_change_their_own_contacts_and_editors_all() {
    let portal = Portal::start().await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    write_contact(&mut reporter, "Valiokunnan sihteeri", "").await.is(303);
    account_of(&portal, "kainuu", "other@kainuu.example", Role::Reporter).await;
    let mut other = Browser::new(&portal);
    other.sign_in("other@kainuu.example", PASSWORD).await.is(303);
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let contact = id_of(&mut portal.owner().await, "advocacy_contact").await;
    let address = format!("/kainuu/advocacy/liikenne-12/contacts/{contact}/edit");
    let links = |answer: Answer| attributes(&answer.html(), "#contacts .onward a", "href");
    assert_eq!(links(reporter.get("/kainuu/advocacy/liikenne-12").await), std::slice::from_ref(&address));
    assert_eq!(links(other.get("/kainuu/advocacy/liikenne-12").await), Vec::<String>::new());
    other.get(&address).await.is(404);
    other.post(&address, "version=1&met_on=2026-11-20&with_whom.fi=Kaapattu").await.is(404);
    // Of another target, or of another organisation, it is nowhere.
    editor.get(&address.replace("liikenne-12", "vau-uudistus")).await.is(404);
    editor.get(&format!("/kainuu/advocacy/liikenne-12/contacts/{}/edit", Uuid::nil())).await.is(404);
    let stale = editor.form_at(&address).await;
    let form = reporter.form_at(&address).await;
    reporter.submit(&form.with("body.fi", "Kuunteli.")).await.is(303);
    let refused = editor.submit(&stale.with("body.fi", "Ei kuunnellut.")).await.is(409);
    assert!(refused.text().contains("Ei kuunnellut.") && refused.text().contains("Kuunteli."), "{}", refused.main());
    let form = editor.form_at(&address).await;
    editor.submit(&form.with("body.fi", "Ei kuunnellut.")).await.is(303);
    assert!(reporter.get("/kainuu/advocacy/liikenne-12").await.main().contains("Ei kuunnellut."));
}

#[tokio::test]
async fn a_contact_that_cannot_be_kept_comes_back_as_typed() {
    let portal = Portal::start().await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    let form = reporter.form_at("/kainuu/advocacy/liikenne-12/contacts/new").await.with("with_whom.fi", "Virkamies");
    for (form, wrong) in [
        (form.clone().with("met_on", "2026-11-23"), "tulevaisuudessa"),
        (form.clone().with("met_on", ""), "pakollinen"),
        (form.clone().with("met_on", "eilen"), "päivä"),
        (form.clone().with("party_id", Uuid::nil().to_string()), ""),
    ] {
        let refused = reporter.submit(&form).await.is(422);
        assert!(refused.one(".summary").contains(wrong), "{}", refused.one(".summary"));
        assert_eq!(Form::of(&refused).get("with_whom.fi").trim(), "Virkamies");
    }
    let refused = reporter.submit(&form.clone().with("with_whom.fi", " ")).await.is(422);
    assert_eq!(refused.all(".summary li").len(), 1);
    // Sent twice it is kept once.
    reporter.submit(&form).await.is(303);
    reporter.submit(&form).await.is(303);
    let page = reporter.get("/kainuu/advocacy/liikenne-12").await.is(200);
    assert_eq!(page.all("#contacts h3"), ["Virkamies"]);
    // A day that was is told before one that was longer ago.
    let form = reporter.form_at("/kainuu/advocacy/liikenne-12/contacts/new").await;
    reporter.submit(&form.with("with_whom.fi", "Aiempi").with("met_on", "2026-11-02")).await.is(303);
    let page = reporter.get("/kainuu/advocacy/liikenne-12").await.is(200);
    assert_eq!(page.all("#contacts h3"), ["Virkamies", "Aiempi"]);
}

#[tokio::test]
async fn an_editor_records_the_result_with_its_day() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let form = editor.form_at("/kainuu/advocacy/vau-uudistus/result").await;
    assert!(form.get("obtained.fi").contains("Kajaanissa"), "what stands there stays");
    for (form, day) in [("partly", ""), ("obtained", "2026-11-23"), ("open", "2026-01-01")]
        .map(|(result, day)| (form.clone().with("result", result), day))
    {
        let refused = editor.submit(&form.with("decided_on", day)).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#decided_on"]);
    }
    editor.submit(&form.with("result", "partly").with("decided_on", "2026-01-01")).await.is(303);
    until(
        &portal,
        "/kainuu/advocacy/vau-uudistus",
        |answer| answer.main().contains("Saatu osittain 1.1.2026"),
        "recorded",
    )
    .await;
    let page = portal.get("/kainuu/advocacy").await.is(200);
    assert_eq!(page.all(".glance .counts li"), ["1 avoin", "1 saatu osittain"]);
    let history = editor.get("/kainuu/advocacy/vau-uudistus/history").await.location().unwrap();
    assert!(editor.get(&history).await.is(200).main().contains("Saatu osittain"));
    // The texts of other languages stay.
    let english: String =
        sqlx::query_scalar("select obtained ->> 'en' from advocacy_target where slug = 'vau-uudistus'")
            .fetch_one(&mut portal.owner().await)
            .await
            .unwrap();
    assert!(english.contains("Kajaani"));
}

#[tokio::test]
async fn what_is_internal_is_gone_from_the_ledger_and_the_search() {
    let portal = Portal::start().await;
    let shown = |answer: &Answer| answer.text().contains("advocacy/liikenne-12");
    for (visibility, visible) in [("public", true), ("internal", false), ("public", true)] {
        let sql = format!("update advocacy_target set visibility = '{visibility}' where slug = 'liikenne-12'");
        run(&mut portal.owner().await, sql).await;
        let status = if visible { 200 } else { 404 };
        until(&portal, "/kainuu/advocacy/liikenne-12", |answer| answer.status == status, visibility).await;
        for address in ["/kainuu/advocacy", "/kainuu/search?q=liikenne", "/search?q=liikenne", "/kainuu/sitemap.xml"] {
            until(&portal, address, |answer| answer.status == 200 && shown(answer) == visible, visibility).await;
        }
    }
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    run(&mut portal.owner().await, "update advocacy_target set visibility = 'internal'").await;
    assert!(shown(&reader.get("/kainuu/advocacy").await.is(200)));
    // A party that is internal is not named to the world.
    run(&mut portal.owner().await, "update advocacy_target set visibility = 'public'").await;
    run(&mut portal.owner().await, "update party set visibility = 'internal' where slug = 'suunnittelujohtaja'").await;
    let unnamed = |answer: &Answer| answer.status == 200 && !answer.main().contains("Suunnittelujohtaja");
    until(&portal, "/kainuu/advocacy/liikenne-12", unnamed, "without the internal party").await;
}
