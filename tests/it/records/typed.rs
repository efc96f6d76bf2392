//! What was typed is shown before it is saved, saved once, and lost to nothing that happens meanwhile.

use suunta::council::account::Role;

use super::{OF_KAINUU, count, edit, filled_in, one_of, records_of, somewhere, with_advocacy, with_readings};
use crate::support::{Browser, Form, Portal, attributes, id_of, organisation, row_of, run, snapshot};

/// A word that stands nowhere in the example content.
const TYPED: &str = "Esikatseltava";

#[tokio::test]
async fn a_preview_shows_what_was_typed_and_keeps_nothing() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    with_advocacy(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let own = organisation(&portal, "kainuu").await;
    let before = snapshot(&mut owner).await;
    let trail = count(&mut owner, "audit").await;
    let records = suunta::routes::records();
    for kind in records.iter() {
        let Some(id) = records_of(&mut owner, kind.word, own).await.first().copied() else { continue };
        let mut form = browser.form_at(&edit(kind.word, id)).await.with("act", "preview");
        if let Some(title) = kind.title() {
            form = form.with(&format!("{}.fi", title.column), TYPED);
        }
        // Who has a name here is no party of ours.
        if kind.word == "advocacy_actor" {
            form = form.with("party_id", "");
        }
        let shown = browser.submit(&form).await;
        // What stands on no page has no page to be shown.
        if ["source", "picture"].contains(&kind.word) {
            assert_eq!(shown.status, 404, "{}", kind.word);
            continue;
        }
        assert_eq!(shown.status, 200, "{}: {:?} {}", kind.word, shown.location(), shown.main());
        // Some stand on their page by other words than their title, or on a page further down.
        if kind.title().is_some() && !["network_member", "step", "model_box", "duty"].contains(&kind.word) {
            assert!(shown.text().replace('\u{ad}', "").contains(TYPED), "{} is not shown as typed", kind.word);
        }
        assert_eq!(shown.header("cache-control"), "private, no-store", "{}", kind.word);
    }
    assert_eq!(snapshot(&mut owner).await, before);
    assert_eq!(count(&mut owner, "audit").await, trail);
    for page in ["/kainuu", "/kainuu/strategies/liitto-2024", "/kainuu/people"] {
        assert!(!portal.get(page).await.is(200).text().replace('\u{ad}', "").contains(TYPED), "{page}");
    }
}

#[tokio::test]
async fn a_preview_of_what_is_new_shows_it_on_its_page() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let before = snapshot(&mut owner).await;
    let records = suunta::routes::records();
    for word in [
        "party",
        "page",
        "recurrence",
        "strategy",
        "goal",
        "measure",
        "indicator",
        "chapter",
        "step",
        "membership",
        "strategy_value",
    ] {
        let kind = records.get(word).unwrap();
        for place in somewhere(&mut owner, kind).await {
            let within = if place.is_empty() { place.clone() } else { format!("?in={place}") };
            let opened = browser.get(&format!("/kainuu/records/{word}/new{within}")).await.is(200);
            let form = filled_in(kind, &opened).pop().unwrap().with("act", "preview");
            let form = match kind.title() {
                Some(title) => form.with(&format!("{}.fi", title.column), TYPED),
                None => form,
            };
            let shown = browser.submit(&form).await;
            assert_eq!(shown.status, 200, "{word}: {:?} {}", shown.location(), shown.main());
            let has_title = kind.title().is_some();
            assert!(
                !has_title || shown.text().replace('\u{ad}', "").contains(TYPED),
                "{word} in {place}: {}",
                shown.main()
            );
            // What is wrong with a form is said before it is shown.
            if let Some(title) = kind.title() {
                browser.submit(&form.clone().with(&format!("{}.fi", title.column), "")).await.is(422);
            }
        }
    }
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_done_once_and_answered_twice() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let step = one_of(&mut owner, "step", "true").await;
    let form = browser.form_at(&edit("step", step)).await.with("title.fi", "Kerran");
    let first = browser.submit(&form).await.is(303).location();
    let version = row_of(&mut owner, "step", step).await.unwrap()["version"].clone();
    assert_eq!(browser.submit(&form).await.is(303).location(), first);
    assert_eq!(row_of(&mut owner, "step", step).await.unwrap()["version"], version);
    let measure = one_of(&mut owner, "measure", "code = '1.1-A'").await;
    let steps = count(&mut owner, "step").await;
    let form =
        browser.form_at(&format!("/kainuu/records/step/new?in=measure.{measure}")).await.with("title.fi", "Kerran");
    let first = browser.submit(&form).await.is(303).location();
    for _ in 0..3 {
        assert_eq!(browser.submit(&form).await.is(303).location(), first);
    }
    assert_eq!(count(&mut owner, "step").await, steps + 1);
    // All at once, as impatient fingers do.
    let form =
        browser.form_at(&format!("/kainuu/records/step/new?in=measure.{measure}")).await.with("title.fi", "Kaksi");
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let (mut browser, form) = (browser.clone(), form.clone());
        tasks.spawn(async move { browser.submit(&form).await.is(303).location().unwrap() });
    }
    let led: std::collections::BTreeSet<_> = tasks.join_all().await.into_iter().collect();
    assert_eq!(led.len(), 1, "{led:?}");
    assert_eq!(count(&mut owner, "step").await, steps + 2);
    // A form that was refused is sent again under its key.
    let form = browser.form_at(&edit("step", step)).await.with("title.fi", "");
    let form = form.clone().with("title.sv", "").with("title.en", "");
    browser.submit(&form).await.is(422);
    browser.submit(&form.with("title.fi", "Nyt")).await.is(303);
}

#[tokio::test]
async fn who_goes_back_and_types_something_else_is_not_told_that_it_is_saved() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let step = one_of(&mut owner, "step", "true").await;
    let form = browser.form_at(&edit("step", step)).await.with("title.fi", "Ensin");
    browser.submit(&form).await.is(303);
    // The browser's way back shows the form as it was, with its key and its version.
    let later = form.with("title.fi", "Sitten");
    let answer = browser.submit(&later).await;
    let title = row_of(&mut owner, "step", step).await.unwrap()["title"]["fi"].clone();
    assert!(answer.status == 409 || title == "Sitten", "{} while {title} is kept", answer.status);
    assert_eq!(Form::of(&answer).get("title.fi"), "Sitten");
}

#[tokio::test]
async fn a_session_that_ended_while_somebody_wrote_loses_nothing() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    let form = browser.form_at(&format!("/kainuu/records/measure/{id}/edit")).await;
    let form = form.with("title.fi", "Pitkään kirjoitettu \"otsikko\"");
    run(&mut owner, "delete from account_session").await;
    let answer = browser.submit(&form).await.is(401);
    let html = answer.html();
    let names = attributes(&html, "main form input", "name");
    let values = attributes(&html, "main form input", "value");
    let kept: Vec<(String, String)> = names.into_iter().zip(values).collect();
    assert!(kept.contains(&("title.fi".to_owned(), form.get("title.fi").to_owned())));
    let action = attributes(&html, "main form", "action").concat();
    browser.sign_in("editor@kainuu.example", crate::support::PASSWORD).await.is(303);
    browser.submit(&Form { action, fields: kept }).await.is(303);
    let row = row_of(&mut owner, "measure", id).await.unwrap();
    assert_eq!(row["title"]["fi"], form.get("title.fi"));
}

#[tokio::test]
async fn a_form_that_was_undone_is_sent_again_and_kept() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    let form = browser.form_at(&edit("measure", id)).await.with("title.fi", "Uudestaan");
    let to = browser.submit(&form).await.is(303).location().unwrap();
    let change = to.split("done=").nth(1).unwrap().to_owned();
    browser.post(&format!("/kainuu/changes/{change}/undo"), "").await.is(303);
    // The browser goes back to the form: by now it is of an older version, which is said, not hidden.
    let again = browser.submit(&form).await.is(409);
    browser.submit(&Form::of(&again)).await.is(303);
    assert_eq!(row_of(&mut owner, "measure", id).await.unwrap()["title"]["fi"], "Uudestaan");
}
