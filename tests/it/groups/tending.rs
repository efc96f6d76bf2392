//! Who looks after a group, and what becomes of what it finds.

use serde_json::json;
use suunta::council::account::Role;

use super::stage::{GROUP, coordinator, count, group_id, send, with_group};
use crate::support::{Browser, Form, PASSWORD, account_of, attributes, id_of, row_of, run};

#[tokio::test]
async fn the_coordinator_may_and_another_reporter_may_not() {
    let portal = with_group().await;
    run(
        &mut portal.owner().await,
        "insert into group_member (organisation_id, id, group_id, state, works_for)
        select organisation_id, gen_random_uuid(), id, 'asked', 'Yhdistys' from cooperation_group where slug = 'toimijat'",
    )
    .await;
    let member = id_of(&mut portal.owner().await, "group_member").await;
    let pages = ["members", "meetings/new", "notes/new?kind=need", &format!("members/{member}/removal")];
    let mut own = coordinator(&portal, Role::Reporter).await;
    let mut other = Browser::of(&portal, "kainuu", Role::Reporter).await;
    for page in pages {
        own.get(&format!("{GROUP}/{page}")).await.is(200);
        other.get(&format!("{GROUP}/{page}")).await.is(404);
    }
    for (action, form) in [
        ("meetings/new", "held_on=2026-12-12&visibility=public"),
        ("notes/new", "kind=need&body.fi=Tarve&noted_on=2026-11-22"),
        (&format!("members/{member}/acceptance"), ""),
        (&format!("members/{member}/removal"), ""),
    ] {
        other.post(&format!("{GROUP}/{action}"), form).await.is(404);
        own.post(&format!("{GROUP}/{action}"), form).await.is(303);
    }
    let mut owner = portal.owner().await;
    let left = ["group_meeting", "group_note", "group_member"].map(str::to_owned);
    assert_eq!(
        [count(&mut owner, &left[0]).await, count(&mut owner, &left[1]).await, count(&mut owner, &left[2]).await],
        [1, 1, 0]
    );
    // The world's page leads the coordinator there, and nobody else.
    let links = |answer: &crate::support::Answer| attributes(&answer.html(), "main a", "href").join(" ");
    assert!(links(&own.get(GROUP).await).contains("/members") && !links(&other.get(GROUP).await).contains("/members"));
    // Whoever leaves the post leaves the group's care.
    run(&mut owner, "delete from account_party").await;
    own.get(&format!("{GROUP}/members")).await.is(404);
}

#[tokio::test]
async fn a_council_member_who_speaks_for_the_coordinator_reads_only() {
    let portal = with_group().await;
    let mut reader = coordinator(&portal, Role::Reader).await;
    reader.get(GROUP).await.is(200);
    reader.get(&format!("{GROUP}/members")).await.is(404);
    reader.post(&format!("{GROUP}/notes/new"), "kind=need&body.fi=Tarve&noted_on=2026-11-22").await.is(404);
}

#[tokio::test]
async fn a_need_becomes_a_project_idea_and_an_advocacy_target_in_one_press() {
    let portal = with_group().await;
    let mut own = coordinator(&portal, Role::Reporter).await;
    let goal = id_of(&mut portal.owner().await, "goal where code = '1.2' and label = 'MVB 1.2'").await.to_string();
    let body = "Tarvitaan yhteinen aineisto. Nyt jokainen tekee omansa.";
    for (kind, body) in [("foresight", "Osaajia on vähemmän."), ("need", body)] {
        let fields = [("kind", kind), ("body.fi", body), ("goal_id", &goal)];
        let kept = send(&mut own, &format!("{GROUP}/notes/new?kind={kind}"), &fields).await.is(303);
        assert!(kept.location().unwrap().starts_with(&format!("{GROUP}#note-")));
    }
    let mut owner = portal.owner().await;
    let need = id_of(&mut owner, "group_note where kind = 'need'").await;
    let foresight = id_of(&mut owner, "group_note where kind = 'foresight'").await;
    let page = own.get(GROUP).await.is(200);
    for (ending, kind) in [("/project", "project"), ("/target", "advocacy_target")] {
        let before = count(&mut owner, kind).await;
        let press = Form::to(&page, ending);
        own.submit(&press).await.is(303);
        own.submit(&press).await.is(303);
        let made = id_of(&mut owner, &format!("{kind} where need_id = '{need}'")).await;
        assert_eq!(count(&mut owner, kind).await, before + 1, "{kind} is made once");
        let row = row_of(&mut owner, kind, made).await.unwrap();
        assert_eq!(row["title"], json!({ "fi": "Tarvitaan yhteinen aineisto" }));
        assert_eq!((&row["summary"], &row["visibility"]), (&json!({ "fi": body }), &json!("internal")));
        assert_eq!(row["goal_id"], json!(goal));
        assert_eq!(row["slug"], json!("tarvitaan-yhteinen-aineisto"));
        own.post(&format!("{GROUP}/notes/{foresight}{ending}"), "").await.is(404);
    }
    assert_eq!(count(&mut owner, "project where state = 'idea' and not example").await, 1);
    let page = own.get(GROUP).await.is(200);
    let became = attributes(&page.html(), "section[aria-labelledby=need] .answer a", "href");
    assert_eq!(
        became,
        ["/kainuu/funding/projects/tarvitaan-yhteinen-aineisto", "/kainuu/advocacy/tarvitaan-yhteinen-aineisto"]
    );
    assert!(page.all("form[action$='/project'], form[action$='/target']").is_empty());
    // A name that is taken gets a number.
    send(&mut own, &format!("{GROUP}/notes/new?kind=need"), &[("body.fi", body)]).await.is(303);
    let page = own.get(GROUP).await;
    own.submit(&Form::to(&page, "/project")).await.is(303);
    assert_eq!(count(&mut owner, "project where slug = 'tarvitaan-yhteinen-aineisto-2'").await, 1);
}

#[tokio::test]
async fn an_observation_of_the_group_reaches_the_sitting() {
    let portal = with_group().await;
    let mut own = coordinator(&portal, Role::Reporter).await;
    let form = own.form_at("/kainuu/signals/new?group=toimijat").await;
    assert_eq!((form.get("origin"), form.get("group_id")), ("group", group_id(&portal).await.to_string().as_str()));
    own.submit(&form.with("body.fi", "Haku on jo liikkeellä.")).await.is(303);
    for odd in ["/kainuu/signals/new?group=nobody", "/kainuu/signals/new?group=johtoryhma"] {
        own.get(odd).await.is(404);
    }
    assert!(own.get(GROUP).await.one("section[aria-labelledby=signals]").contains("Haku on jo liikkeellä."));
    run(
        &mut portal.owner().await,
        "update round set state = 'in_forums', forums_at = now() where state = 'collecting'",
    )
    .await;
    let agenda = own.get("/kainuu/review/2026-Q4/sittings/1").await.is(200);
    let signals = agenda.all("section[aria-labelledby=signals] > ul > li").join(" ");
    assert!(signals.contains("Toimijat") && signals.contains("Haku on jo liikkeellä."), "{signals}");
}

#[tokio::test]
async fn a_form_outlives_the_session_of_its_writer() {
    let portal = with_group().await;
    account_of(&portal, "kainuu", "editor@kainuu.example", Role::Editor).await;
    let mut editor = Browser::new(&portal);
    editor.sign_in("editor@kainuu.example", PASSWORD).await.is(303);
    let form = editor.form_at(&format!("{GROUP}/notes/new")).await.with("body.fi", "Pitkä teksti");
    editor.cookie = None;
    let kept = editor.submit(&form).await.is(401);
    assert!(attributes(&kept.html(), "input[type=hidden]", "value").contains(&"Pitkä teksti".to_owned()));
}
