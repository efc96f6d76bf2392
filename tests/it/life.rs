//! What becomes of a strategy: its decision, its next version and their comparison, its red threads, its health; and the
//! desk of somebody who carries it.

use suunta::council::account::Role;
use suunta::platform::web::encode_value;
use uuid::Uuid;

use crate::support::{Browser, Portal, attributes, id_of, organisation, row_of, run, until};

const DRAFT: &str = "strategy where slug = 'liitto-2024'";

/// An editor of Kainuu at work on the draft strategy.
async fn at_work(portal: &Portal) -> (Browser, Uuid, String) {
    let strategy = id_of(&mut portal.owner().await, DRAFT).await;
    let browser = Browser::of(portal, "kainuu", Role::Editor).await;
    (browser, strategy, format!("/kainuu/records/strategy/{strategy}"))
}

#[tokio::test]
async fn a_draft_comes_into_force_by_a_recorded_decision_alone() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let (mut browser, strategy, record) = at_work(&portal).await;
    let body = id_of(&mut owner, "party where kind = 'body' and slug = 'maakuntahallitus'").await;
    let person = id_of(&mut owner, "party where kind = 'post' order by position limit 1").await;
    // A form that is not about the state says nothing of it.
    let form = browser.form_at(&format!("{record}/edit")).await;
    browser.submit(&form.with("state", "in_force").with("decided_on", "2026-01-01")).await.is(303);
    assert_eq!(row_of(&mut owner, "strategy", strategy).await.unwrap()["state"], "draft");
    let decide = format!("{record}/decision");
    for (body, day, section) in [
        (String::new(), "2026-10-12", "7"),
        (body.to_string(), "soon", "7"),
        (body.to_string(), "2026-10-12", ""),
        (person.to_string(), "2026-10-12", "7"),
        (Uuid::now_v7().to_string(), "2026-10-12", "7"),
    ] {
        let refused = browser.post(&decide, &format!("body={body}&day={day}&section={section}")).await.is(422);
        assert_eq!(attributes(&refused.html(), "#section", "value"), [section], "what was typed stays");
    }
    // It cannot end before it was in force.
    browser.post(&format!("{record}/end"), "").await.is(422);
    browser.post(&decide, &format!("body={body}&day=12.10.2026&section=%C2%A7+7")).await.is(303);
    let row = row_of(&mut owner, "strategy", strategy).await.unwrap();
    assert_eq!((&row["state"], &row["decided_on"]), (&"in_force".into(), &"2026-10-12".into()));
    until(&portal, "/kainuu/strategies/liitto-2024", |page| page.main().contains("12.10.2026"), "decided").await;
    browser.post(&decide, &format!("body={body}&day=2026-10-12&section=7")).await.is(422);
    // The decision stands in the history in words.
    let history = browser.get(&format!("{record}/history")).await.is(200);
    assert!(history.main().contains("päätös kirjattu") && history.main().contains("12.10.2026"));
    browser.post(&format!("{record}/end"), "").await.is(303);
    assert_eq!(row_of(&mut owner, "strategy", strategy).await.unwrap()["state"], "ended");
}

#[tokio::test]
async fn the_next_version_is_written_beside_and_compared_and_takes_its_place() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let (mut browser, strategy, record) = at_work(&portal).await;
    let body = id_of(&mut owner, "party where kind = 'body' and slug = 'maakuntahallitus'").await;
    browser.post(&format!("{record}/decision"), &format!("body={body}&day=2024-12-16&section=1")).await.is(303);
    browser.post(&format!("{record}/versions"), "title=&slug=").await.is(422);
    browser.post(&format!("{record}/versions"), "title=Uusi&slug=liitto-2024").await.is(422);
    let made = browser.post(&format!("{record}/versions"), "title=Uusi+strategia&slug=liitto-2030").await.is(303);
    let next = id_of(&mut owner, "strategy where slug = 'liitto-2030'").await;
    assert!(made.location().unwrap().contains(&next.to_string()));
    for kind in ["goal", "measure", "chapter", "strategy_value", "model_box"] {
        let count = |id: Uuid| format!("select count(*) from {kind} where strategy_id = '{id}'");
        let [before, after]: [i64; 2] = [
            sqlx::query_scalar(sqlx::AssertSqlSafe(count(strategy))).fetch_one(&mut owner).await.unwrap(),
            sqlx::query_scalar(sqlx::AssertSqlSafe(count(next))).fetch_one(&mut owner).await.unwrap(),
        ];
        assert_eq!(before, after, "{kind}");
    }
    // It is internal, so the world knows nothing of it.
    portal.get("/kainuu/strategies/liitto-2030").await.is(404);
    let of_next = format!("where strategy_id = '{next}'");
    let goal = id_of(&mut owner, &format!("goal {of_next} and code = '1.1'")).await;
    let form = browser.form_at(&format!("/kainuu/records/goal/{goal}/edit")).await;
    browser.submit(&form.with("title.fi", "Uudistettu")).await.is(303);
    let dropped = id_of(&mut owner, &format!("measure {of_next} and code = '1.2-B'")).await;
    browser.post(&format!("/kainuu/records/measure/{dropped}/remove"), "version=1").await.is(303);
    let moved = id_of(&mut owner, &format!("measure {of_next} and code = '1.2-C'")).await;
    let form = browser.form_at(&format!("/kainuu/records/measure/{moved}/edit")).await;
    browser.submit(&form.with("goal_id", goal.to_string())).await.is(303);
    let under = "/kainuu/records/measure/new";
    browser
        .post(under, &format!("in=goal.{goal}&goal_id={goal}&code=1.1-X&title.fi=Lis%C3%A4tty&phase=planned"))
        .await
        .is(303);
    let compared = browser.get("/kainuu/strategies/liitto-2030/compare").await.is(200);
    let codes = |section: &str| compared.all(&format!("section[aria-labelledby={section}] li a .code"));
    assert_eq!((codes("added"), codes("dropped")), (vec!["1.1-X".to_owned()], vec!["1.2-B".to_owned()]));
    assert_eq!((codes("moved"), codes("changed")), (vec!["1.2-C".to_owned()], vec!["1.1".to_owned()]));
    portal.get("/kainuu/strategies/liitto-2030/compare").await.is(404);
    // Decided, it takes the place of the one before.
    let decision = format!("body={body}&day=2029-12-10&section=3&replaces={strategy}");
    // Not while the world would see only that it was replaced.
    browser.post(&format!("/kainuu/records/strategy/{next}/decision"), &decision).await.is(422);
    browser.post(&format!("/kainuu/records/strategy/{next}/visibility"), "visibility=public").await.is(303);
    browser.post(&format!("/kainuu/records/strategy/{next}/decision"), &decision).await.is(303);
    let old = row_of(&mut owner, "strategy", strategy).await.unwrap();
    assert_eq!((&old["state"], &old["superseded_by"]), (&"superseded".into(), &next.to_string().into()));
}

#[tokio::test]
async fn a_red_thread_is_tied_by_search_shown_at_both_ends_and_hidden_by_the_other() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut kainuu = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut rogaland = Browser::of(&portal, "rogaland", Role::Editor).await;
    let goal = id_of(&mut owner, &format!("goal where strategy_id = (select id from {DRAFT}) and code = '2.1'")).await;
    let page = format!("/kainuu/threads/goal/{goal}");
    let (far, code, slug, title): (Uuid, String, String, String) = sqlx::query_as(
        "select g.id, g.code, s.slug, g.title ->> 'nb' from goal g join strategy s on s.id = g.strategy_id
         join organisation o on o.id = g.organisation_id where o.slug = 'rogaland' and g.shown order by g.position limit 1",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    let found = kainuu.get(&format!("{page}?q={}", encode_value(&title))).await.is(200);
    assert!(attributes(&found.html(), "button[name=goal]", "value").contains(&far.to_string()));
    kainuu.post(&page, &format!("goal={far}")).await.is(303);
    let there = format!("/rogaland/strategies/{slug}/{code}");
    let here = "/kainuu/strategies/liitto-2024/2.1";
    let link = format!("/rogaland/strategies/{slug}/{code}\"");
    until(&portal, here, |page| page.text().contains(&link), "tied").await;
    until(&portal, &there, |page| page.text().contains("href=\"/nb/kainuu/strategies/liitto-2024/2.1\""), "tied").await;
    // The other end hides it from its own page, and cannot untie it.
    let thread = id_of(&mut owner, &format!("thread where other_goal_id = '{far}' and goal_id = '{goal}'")).await;
    let other = format!("/rogaland/threads/goal/{far}/{thread}");
    rogaland.post(&format!("{other}/remove"), "").await.is(404);
    rogaland.post(&format!("{other}/hidden"), "hidden=true").await.is(303);
    until(&portal, &there, |page| !page.text().contains("liitto-2024/2.1"), "hidden").await;
    assert!(portal.get(here).await.is(200).text().contains(&link), "its own end still shows it");
    kainuu.post(&format!("{page}/{thread}/hidden"), "hidden=false").await.is(404);
    kainuu.post(&format!("{page}/{thread}/remove"), "").await.is(303);
    until(&portal, here, |page| !page.text().contains(&link), "untied").await;
    // What the other end does not show is not there to be tied.
    sqlx::query("update goal set visibility = 'internal' where id = $1").bind(far).execute(&mut owner).await.unwrap();
    kainuu.post(&page, &format!("goal={far}")).await.is(404);
}

#[tokio::test]
async fn the_health_check_finds_what_is_wanting_and_the_desk_counts_it() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let (mut browser, strategy, _) = at_work(&portal).await;
    let health = "/kainuu/strategies/liitto-2024/health";
    let count = |text: String| text.split(' ').next().and_then(|count| count.parse::<usize>().ok()).unwrap();
    let before = count(browser.get(health).await.is(200).one("main .lead"));
    let measure = id_of(&mut owner, &format!("measure where strategy_id = '{strategy}' and code = '1.2-A'")).await;
    let lead = id_of(&mut owner, &format!("responsibility where measure_id = '{measure}' and lead")).await;
    browser.post(&format!("/kainuu/records/responsibility/{lead}/remove"), "version=1").await.is(303);
    let found = browser.get(health).await.is(200);
    assert_eq!(count(found.one("main .lead")), before + 1);
    assert!(
        attributes(&found.html(), "main section a", "href").iter().any(|to| to.ends_with("/liitto-2024/1.2-A/edit"))
    );
    let desk = browser.get("/kainuu/desk").await.is(200);
    assert!(desk.one("aside").contains(&format!("{} ", before + 1)), "{}", desk.one("aside"));
}

#[tokio::test]
async fn a_desk_shows_what_its_owner_leads_and_what_was_changed() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    assert!(reporter.get("/kainuu/desk").await.is(200).all(".measures li").is_empty());
    let account = id_of(&mut owner, "account where email = 'reporter@kainuu.example'").await;
    let post = id_of(&mut owner, "party where slug = 'maakuntajohtaja'").await;
    let elsewhere =
        id_of(&mut owner, "party where organisation_id = (select id from organisation where slug = 'kuopio') limit 1")
            .await;
    let set = format!("/kainuu/admin/people/{account}/party");
    admin.post(&set, &format!("party={elsewhere}")).await.is(404);
    admin.post(&set, &format!("party={post}")).await.is(303);
    let desk = reporter.get("/kainuu/desk").await.is(200);
    let codes = desk.all(".measures .code");
    assert!(codes.contains(&"1.2-A".to_owned()), "{codes:?}");
    let mine = reporter.get("/kainuu/desk/strategy").await.is(200);
    assert!(mine.main().contains("1.2-A") && mine.main().contains("MVB 1.2"), "with the goals it serves");
    // A reader is told of no changes; who edits is seen by those who report.
    let measure =
        id_of(&mut owner, &format!("measure where code = '1.2-A' and strategy_id = (select id from {DRAFT})")).await;
    let form = admin.form_at(&format!("/kainuu/records/measure/{measure}/edit")).await;
    admin.submit(&form.with("title.fi", "Muutettu otsikko")).await.is(303);
    let desk = reporter.get("/kainuu/desk").await.is(200);
    assert!(desk.main().contains("admin@kainuu.example") && desk.main().contains("Muutettu otsikko"));
    let reader = Browser::of(&portal, "kainuu", Role::Reader).await.get("/kainuu/desk").await.is(200);
    assert!(!reader.main().contains("admin@kainuu.example"));
}

#[tokio::test]
async fn a_draft_that_is_only_being_written_is_nobodys_work_as_long_as_there_is_another() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let own = organisation(&portal, "kainuu").await;
    let followed = async || -> i64 {
        let mut work = portal.app.database.work_for(own).await.unwrap();
        sqlx::query_scalar(
            "select count(*) from measure m join strategy s on s.id = m.strategy_id and s.slug = 'liitto-2024'
             where m.id in (select followed_measures($1))",
        )
        .bind(own)
        .fetch_one(&mut *work)
        .await
        .unwrap()
    };
    let all = followed().await;
    assert!(all > 0, "a draft that is public is worked by");
    run(&mut owner, "update strategy set visibility = 'internal' where slug = 'liitto-2024'").await;
    assert_eq!(followed().await, all, "there is no other to work by");
    run(&mut owner, "update strategy set state = 'in_force' where slug = 'kainuu-ohjelma-2018'").await;
    assert_eq!(followed().await, 0, "it is only being written");
    run(&mut owner, "update strategy set visibility = 'public' where slug = 'liitto-2024'").await;
    assert_eq!(followed().await, all);
}
