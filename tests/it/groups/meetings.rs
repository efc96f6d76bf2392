//! Meetings: called, invited to once in each member's language, seen by the world without their notes.

use suunta::council::account::Role;

use super::stage::{GROUP, Stage, coordinator, count, send, with_group};
use crate::support::{Browser, Form, run};

/// A member of the group with a language.
async fn member(stage: &Stage, email: &str, language: &str) {
    run(
        &mut stage.portal.owner().await,
        format!(
            "insert into group_member (organisation_id, id, group_id, works_for, email, language, joined_on)
            select organisation_id, gen_random_uuid(), id, 'Yhdistys', '{email}', '{language}', '2026-11-01' from cooperation_group"
        ),
    )
    .await;
}

const MEETING: [(&str, &str); 4] = [
    ("held_on", "2026-12-10"),
    ("starts_at", "13.00"),
    ("place.fi", "Kajaani, Kauppakatu 1"),
    ("agenda.fi", "1. Haut\n2. Barents"),
];

#[tokio::test(flavor = "multi_thread")]
async fn members_are_invited_once_in_their_language_and_again_when_the_day_changes() {
    let stage = Stage::set().await;
    let portal = &stage.portal;
    member(&stage, "a@fi.example", "fi").await;
    member(&stage, "b@nn.example", "nn").await;
    // Who has only asked, or has no address, is not invited.
    run(
        &mut portal.owner().await,
        "insert into group_member (organisation_id, id, group_id, works_for, email, state)
        select organisation_id, gen_random_uuid(), id, 'Yhdistys', 'c@asked.example', 'asked' from cooperation_group",
    )
    .await;
    let mut coordinator = coordinator(portal, Role::Reporter).await;
    let called = send(&mut coordinator, &format!("{GROUP}/meetings/new"), &MEETING).await.is(303);
    let meeting = called.location().unwrap();
    let page = coordinator.get(&meeting).await.is(200);
    let invitation = Form::to(&page, "/invitation");
    coordinator.submit(&invitation).await.is(303);
    let mut mails = [stage.next(), stage.next()];
    mails.sort_by(|one, other| one.to.cmp(&other.to));
    let [finnish, nynorsk] = &mails;
    assert_eq!([&finnish.to, &nynorsk.to], ["a@fi.example", "b@nn.example"]);
    assert!(finnish.body.contains("Aika: 10.12.2026 klo 13.00"), "{}", finnish.body);
    for words in ["Tid: 10. des. 2026 kl. 13:00", "Stad: Kajaani, Kauppakatu 1", "Sakliste:\n1. Haut\n2. Barents"] {
        assert!(nynorsk.body.replace("\r\n", "\n").contains(words), "{words}: {}", nynorsk.body);
    }
    assert!(finnish.head.contains("Subject: Kutsu: Toimijat, 10.12.2026"), "{}", finnish.head);
    // The links lead somewhere, the one in each mail is its reader's own.
    let link = nynorsk.path("#meeting-");
    assert!(portal.get(link.split('#').next().unwrap()).await.is(200).main().contains("Kajaani, Kauppakatu 1"));
    let feed = portal.get(&nynorsk.path("calendar.ics")).await.is(200).text();
    assert!(feed.contains("DTSTART:20261210T110000Z") && feed.contains("SUMMARY:Toimijat"), "{feed}");
    assert_ne!(finnish.path("/leave/").replace("/fi", ""), nynorsk.path("/leave/").replace("/nn", ""));

    // A second press says so, and nobody is written to.
    coordinator.submit(&invitation).await.is(303);
    assert!(stage.is_silent());
    let page = coordinator.get(&meeting).await.is(200);
    assert!(page.all("form[action$='/invitation']").is_empty() && page.main().contains("2 jäsentä on kutsuttu"));
    send(&mut coordinator, &format!("{meeting}/edit"), &[("held_on", "2026-12-11")]).await.is(303);
    assert!(coordinator.get(&meeting).await.main().contains("Jäsenet on kutsuttu toiseen aikaan tai paikkaan."));
    coordinator.submit(&invitation).await.is(303);
    let changed = [stage.next(), stage.next()];
    assert!(changed.iter().all(|mail| mail.head.contains("2026") && !mail.body.contains("10.")), "{}", changed[0].body);
    assert!(changed.iter().any(|mail| mail.head.contains("Muutos: Toimijat")));
    assert!(stage.is_silent());
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_invited_to_what_is_past_and_nobody_without_members() {
    let stage = Stage::set().await;
    let portal = &stage.portal;
    let mut editor = Browser::of(portal, "kainuu", Role::Editor).await;
    let meeting = send(&mut editor, &format!("{GROUP}/meetings/new"), &MEETING).await.is(303).location().unwrap();
    let refused = editor.post(&format!("{meeting}/invitation"), "").await.is(422);
    assert!(refused.one(".summary").contains("Yhdelläkään jäsenellä ei ole osoitetta"));
    member(&stage, "a@fi.example", "fi").await;
    run(&mut portal.owner().await, "update group_meeting set held_on = '2026-11-21'").await;
    let refused = editor.post(&format!("{meeting}/invitation"), "").await.is(422);
    assert!(refused.one(".summary").contains("mennyt"));
    assert!(stage.is_silent());
    assert_eq!(count(&mut portal.owner().await, "group_meeting where invited_at is null").await, 1);
}

#[tokio::test]
async fn without_a_mail_server_the_page_says_so() {
    let portal = with_group().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let meeting = send(&mut editor, &format!("{GROUP}/meetings/new"), &MEETING).await.is(303).location().unwrap();
    assert!(editor.get(&meeting).await.is(200).main().contains("Sähköpostipalvelinta ei ole otettu käyttöön"));
    editor.post(&format!("{meeting}/invitation"), "").await.is(422);
}

#[tokio::test]
async fn a_refused_meeting_keeps_what_was_typed_and_a_stale_one_shows_both() {
    let portal = with_group().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let address = format!("{GROUP}/meetings/new");
    let refused = send(&mut editor, &address, &[("held_on", ""), ("starts_at", "25:99"), ("place.fi", "Kuhmo")]).await;
    let refused = refused.is(422);
    assert_eq!(refused.all(".summary li").len(), 2);
    assert_eq!(Form::of(&refused).get("place.fi"), "Kuhmo");
    let meeting = send(&mut editor, &address, &MEETING).await.is(303).location().unwrap();
    let form = editor.form_at(&format!("{meeting}/edit")).await;
    assert_eq!((form.get("starts_at"), form.get("visibility")), ("13:00", "public"));
    editor.submit(&form.clone().with("place.fi", "Sotkamo")).await.is(303);
    let stale = editor.submit(&form.with("place.fi", "Kuhmo")).await.is(409);
    assert!(Form::of(&stale).get("place.fi") == "Kuhmo" && stale.one(".theirs").contains("Sotkamo"));
    // The same form sent twice is one meeting.
    let form = editor.form_at(&address).await.with("held_on", "2027-01-15");
    let (one, two) = (editor.submit(&form).await.is(303), editor.submit(&form).await.is(303));
    assert_eq!(one.location(), two.location());
    assert_eq!(count(&mut portal.owner().await, "group_meeting").await, 2);
}
