//! Two people, or fifty, change one record: nobody's words are lost, and everybody is told.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::Value;
use suunta::council::account::Role;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::support::{Answer, Browser, Form, PASSWORD, Portal, account_of, attributes, id_of, organisation, row_of};

const OF_KAINUU: &str = "organisation_id = (select id from organisation where slug = 'kainuu')";

async fn measure(portal: &Portal) -> (Uuid, String) {
    let id = id_of(&mut portal.owner().await, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    (id, format!("/kainuu/records/measure/{id}/edit"))
}

async fn two(portal: &Portal) -> (Browser, Browser) {
    let one = Browser::of(portal, "kainuu", Role::Editor).await;
    account_of(portal, "kainuu", "toinen@kainuu.example", Role::Editor).await;
    let mut other = Browser::new(portal);
    other.sign_in("toinen@kainuu.example", PASSWORD).await.is(303);
    (one, other)
}

#[tokio::test]
async fn the_second_of_two_sees_both_texts_and_loses_none() {
    let portal = Portal::without_quarters().await;
    let (mut one, mut other) = two(&portal).await;
    let (id, address) = measure(&portal).await;
    let form = one.form_at(&address).await;
    let theirs = other.form_at(&address).await;
    one.submit(
        &form
            .clone()
            .with("title.fi", "Ensimmäisen otsikko")
            .with("remark.fi", "Ensimmäisen huomautus")
            .with("phase", "done"),
    )
    .await
    .is(303);
    let mine = theirs.with("title.fi", "Toisen otsikko").with("target_state.fi", "Toisen tavoite");
    let before = row_of(&mut portal.owner().await, "measure", id).await;
    let refused = other.submit(&mine).await.is(409);
    assert_eq!(row_of(&mut portal.owner().await, "measure", id).await, before, "a refused form saves nothing");
    assert_eq!(refused.all("[role=alert]").len(), 1);
    // What both changed: one's own in the field, the other's beside it. What one alone changed is put together.
    let merged = Form::of(&refused);
    assert_eq!(merged.get("title.fi"), "Toisen otsikko");
    let beside = refused.all(".theirs");
    assert!(beside.len() == 1 && beside[0].contains("Ensimmäisen otsikko"), "{beside:?}");
    assert_eq!(merged.get("remark.fi"), "Ensimmäisen huomautus");
    assert_eq!(merged.get("target_state.fi"), "Toisen tavoite");
    assert_eq!(merged.get("phase"), "done");
    assert_eq!(merged.get("version"), "2");
    other.submit(&merged).await.is(303);
    let row = row_of(&mut portal.owner().await, "measure", id).await.unwrap();
    assert_eq!(
        [&row["title"]["fi"], &row["remark"]["fi"], &row["target_state"]["fi"], &row["phase"], &row["version"]]
            .map(Value::to_string),
        ["\"Toisen otsikko\"", "\"Ensimmäisen huomautus\"", "\"Toisen tavoite\"", "\"done\"", "3"]
    );
}

#[tokio::test]
async fn a_form_of_any_other_version_is_refused() {
    let portal = Portal::without_quarters().await;
    let (mut one, _) = two(&portal).await;
    let (id, address) = measure(&portal).await;
    let form = one.form_at(&address).await.with("title.fi", "Toinen versio");
    one.submit(&form).await.is(303);
    for version in ["", "0", "1", "3", "-1", "99999999999", "x", "2 or true"] {
        let answer = one.submit(&form.clone().with("version", version).with("title.fi", "Väkisin")).await;
        assert_eq!(answer.status, 409, "{version}");
        assert_eq!(Form::of(&answer).get("version"), "2", "{version}");
    }
    let row = row_of(&mut portal.owner().await, "measure", id).await.unwrap();
    assert_eq!([&row["title"]["fi"], &row["version"]].map(Value::to_string), ["\"Toinen versio\"", "2"]);
}

#[tokio::test]
async fn what_was_changed_meanwhile_is_looked_at_before_it_is_removed() {
    let portal = Portal::without_quarters().await;
    let (mut one, mut other) = two(&portal).await;
    let (id, address) = measure(&portal).await;
    let remove = address.replace("/edit", "/remove");
    let page = other.get(&remove).await.is(200);
    let version = attributes(&page.html(), "input[name=version]", "value").concat();
    let form = one.form_at(&address).await.with("title.fi", "Sittenkin tärkeä");
    one.submit(&form).await.is(303);
    let asked = other.post(&remove, &format!("version={version}")).await.is(409);
    assert!(asked.one("h1").contains("Sittenkin tärkeä"));
    assert!(row_of(&mut portal.owner().await, "measure", id).await.is_some());
    // A form whose record was removed meanwhile names nothing any more.
    let version = attributes(&asked.html(), "input[name=version]", "value").concat();
    other.post(&remove, &format!("version={version}")).await.is(303);
    one.submit(&form.with("version", "2").with("title.fi", "Myöhässä")).await.is(404);
}

/// Sends a form until it is kept, laying one's text over what others saved and coming again where the portal is too
/// busy; gives the answers met on the way.
async fn insist(mut browser: Browser, mut form: Form, text: String) -> Vec<u16> {
    let mut met = Vec::new();
    for _ in 0..300 {
        let answer: Answer = browser.submit(&form).await;
        met.push(answer.status.as_u16());
        match answer.status.as_u16() {
            303 => return met,
            409 => form = Form::of(&answer).with("title.fi", &text),
            503 if !answer.header("retry-after").is_empty() => tokio::time::sleep(Duration::from_millis(50)).await,
            _ => return met,
        }
    }
    met
}

#[tokio::test]
async fn of_fifty_who_save_at_once_everybody_is_heard() {
    let portal = Portal::without_quarters().await;
    let (one, _) = two(&portal).await;
    let (id, address) = measure(&portal).await;
    let form = one.clone().form_at(&address).await;
    let texts: BTreeSet<String> = (0..50).map(|number| format!("Otsikko {number}")).collect();
    let mut savers = JoinSet::new();
    for text in &texts {
        savers.spawn(insist(one.clone(), form.clone().with("title.fi", text), text.clone()));
    }
    let mut met = BTreeMap::<u16, usize>::new();
    for status in savers.join_all().await.into_iter().flatten() {
        *met.entry(status).or_default() += 1;
    }
    assert_eq!(met.get(&303), Some(&50), "{met:?}");
    assert!(met.contains_key(&409) && met.keys().all(|status| [303, 409, 503].contains(status)), "{met:?}");
    let mut owner = portal.owner().await;
    let trail: Vec<(String, i32)> = sqlx::query_as(
        "select after -> 'title' ->> 'fi', (after ->> 'version')::integer from audit
         where record_id = $1 and account_id is not null order by number",
    )
    .bind(id)
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(trail.iter().map(|(text, _)| text.clone()).collect::<BTreeSet<_>>(), texts, "somebody's text is lost");
    assert_eq!(trail.iter().map(|(_, version)| *version).collect::<Vec<_>>(), (2..=51).collect::<Vec<_>>());
    let faults: i64 = sqlx::query_scalar("select count(*) from audit_faults($1)")
        .bind(organisation(&portal, "kainuu").await)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(faults, 0);
}

#[tokio::test]
async fn of_fifty_with_one_version_one_is_kept() {
    let portal = Portal::without_quarters().await;
    let (one, _) = two(&portal).await;
    let (id, address) = measure(&portal).await;
    let form = one.clone().form_at(&address).await;
    let mut savers = JoinSet::new();
    for number in 0..50 {
        let (mut browser, form) = (one.clone(), form.clone().with("title.fi", format!("Otsikko {number}")));
        savers.spawn(async move { (number, browser.submit_in_turn(&form).await) });
    }
    let mut kept = Vec::new();
    for (number, answer) in savers.join_all().await {
        match answer.status.as_u16() {
            303 => kept.push(number),
            409 => assert_eq!(Form::of(&answer).get("title.fi"), format!("Otsikko {number}"), "one's own text is lost"),
            other => panic!("{other}: {}", answer.main()),
        }
    }
    assert_eq!(kept.len(), 1, "{kept:?}");
    let row = row_of(&mut portal.owner().await, "measure", id).await.unwrap();
    assert_eq!(row["title"]["fi"], format!("Otsikko {}", kept[0]));
    assert_eq!(row["version"], 2);
}

#[tokio::test]
async fn who_moves_shows_hides_and_adds_at_once_waits_for_no_circle() {
    let portal = Portal::without_quarters().await;
    let (one, _) = two(&portal).await;
    let mut owner = portal.owner().await;
    let measure = id_of(&mut owner, &format!("measure where code = '1.1-B' and {OF_KAINUU}")).await;
    let steps: Vec<Uuid> = sqlx::query_scalar("select id from step where measure_id = $1 order by position")
        .bind(measure)
        .fetch_all(&mut owner)
        .await
        .unwrap();
    let goals: Vec<Uuid> = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
        "select id from goal where parent_id is null and {OF_KAINUU} and strategy_id = (select strategy_id from measure where id = $1) order by position"
    )))
    .bind(measure)
    .fetch_all(&mut owner)
    .await
    .unwrap();
    let forums: Vec<Uuid> = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select id from forum where {OF_KAINUU}")))
        .fetch_all(&mut owner)
        .await
        .unwrap();
    let places = |kind: &str, ids: &[Uuid]| -> Vec<(String, String)> {
        let there = ids.iter().enumerate();
        there
            .map(|(turn, id)| (format!("/kainuu/records/{kind}/{id}/place"), format!("place={}", ids.len() - turn)))
            .collect()
    };
    let mut work = [places("step", &steps), places("goal", &goals), places("forum", &forums)].concat();
    for (turn, goal) in goals.iter().enumerate() {
        let visibility = ["internal", "public"][turn % 2];
        work.push((format!("/kainuu/records/goal/{goal}/visibility"), format!("visibility={visibility}")));
    }
    work.extend((0..6).map(|number| {
        ("/kainuu/records/step/new".to_owned(), format!("in=measure.{measure}&title.fi=Askel+{number}"))
    }));
    let mut done = JoinSet::new();
    for (address, form) in [work.clone(), work.clone(), work].concat() {
        let mut browser = one.clone();
        done.spawn(async move { browser.post(&address, &form).await });
    }
    for answer in done.join_all().await {
        assert_eq!(answer.status, 303, "{}: {}", answer.address, answer.main());
    }
    // Everybody has a place of their own, without gaps.
    for (kind, whose) in [
        ("step", format!("measure_id = '{measure}'")),
        ("forum", OF_KAINUU.to_owned()),
        (
            "goal",
            format!("parent_id is null and strategy_id = (select strategy_id from measure where id = '{measure}')"),
        ),
    ] {
        let positions: Vec<i16> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select position from {kind} where {whose} order by 1")))
                .fetch_all(&mut owner)
                .await
                .unwrap();
        assert_eq!(positions, (1..=i16::try_from(positions.len()).unwrap()).collect::<Vec<_>>(), "{kind}");
    }
}

#[tokio::test]
async fn of_two_who_lead_one_does() {
    let portal = Portal::without_quarters().await;
    let (one, _) = two(&portal).await;
    let mut owner = portal.owner().await;
    let (measure, _) = measure(&portal).await;
    let free: Vec<Uuid> = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
        "select id from party where {OF_KAINUU} and id not in (select party_id from responsibility where measure_id = $1) limit 8"
    )))
    .bind(measure)
    .fetch_all(&mut owner)
    .await
    .unwrap();
    let mut leads = JoinSet::new();
    for party in free {
        let mut browser = one.clone();
        let form = format!("in=measure.{measure}&party_id={party}&lead=true");
        leads.spawn(async move { browser.post("/kainuu/records/responsibility/new", &form).await.status });
    }
    assert!(leads.join_all().await.iter().all(|status| *status == 303));
    let leading: i64 = sqlx::query_scalar("select count(*) from responsibility where measure_id = $1 and lead")
        .bind(measure)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(leading, 1);
}

#[tokio::test]
async fn many_who_look_before_they_save_do_not_stand_in_each_others_way() {
    let portal = Portal::without_quarters().await;
    let (one, _) = two(&portal).await;
    let mut owner = portal.owner().await;
    let steps: Vec<Uuid> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select id from step where {OF_KAINUU} limit 8")))
            .fetch_all(&mut owner)
            .await
            .unwrap();
    let mut forms = Vec::new();
    for step in &steps {
        forms.push(one.clone().form_at(&format!("/kainuu/records/step/{step}/edit")).await.with("title.fi", "Uusi"));
    }
    let mut work = JoinSet::new();
    for form in forms {
        for act in ["preview", "preview", ""] {
            let (mut browser, form) = (one.clone(), form.clone().with("act", act));
            work.spawn(async move { browser.submit_in_turn(&form).await });
        }
    }
    let mut met = BTreeMap::<u16, usize>::new();
    for answer in work.join_all().await {
        *met.entry(answer.status.as_u16()).or_default() += 1;
    }
    assert_eq!(met, BTreeMap::from([(200, 16), (303, 8)]));
}

#[tokio::test]
async fn a_box_that_the_other_ticked_stays_ticked() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let mut one = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut other = Browser::of(&portal, "kainuu", Role::Admin).await;
    let party = id_of(&mut owner, "party where slug = 'maakuntajohtaja'").await;
    let address = format!("/kainuu/records/party/{party}/edit");
    let (mine, theirs) = (one.form_at(&address).await, other.form_at(&address).await);
    // Browsers leave out what is not ticked.
    assert_eq!(mine.get("contact_public"), "");
    other.submit(&theirs.with("contact_public", "true")).await.is(303);
    let asked = one.submit(&mine.with("abbreviation.fi", "MJ")).await.is(409);
    one.submit(&Form::of(&asked)).await.is(303);
    let row = row_of(&mut owner, "party", party).await.unwrap();
    assert_eq!((&row["contact_public"], &row["abbreviation"]["fi"]), (&true.into(), &"MJ".into()));
}
