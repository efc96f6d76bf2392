//! Contact without anybody's address: from the form to the answer, through a real mail server.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use serde_json::Value;
use suunta::council::account::Role;
use suunta::council::contact;
use suunta::overview::reminder;
use suunta::platform::mail::Mailer;
use suunta::platform::web::ClientAddress;
use uuid::Uuid;

use crate::support::{Answer, Around, Browser, Form, PASSWORD, Portal, SEEN_AS, Service, account_of, id_of, run};

/// Eight in the morning in Helsinki, and what the clock shows a minute later, when a form is filled in.
const MORNING: &str = "2026-11-23T06:00:00Z";
const LATER: &str = "2026-11-23T06:01:00Z";
/// The address that no page may show.
const HIDDEN: &str = "maakuntahallitus@kainuu.example";

async fn count(portal: &Portal, sql: &str) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut portal.owner().await).await.unwrap()
}

/// A reporter of Kainuu who stands for a party.
async fn speaker(portal: &Portal, email: &str, party: &str) -> Browser {
    let account = account_of(portal, "kainuu", email, Role::Reporter).await;
    let sql = format!(
        "insert into account_party (organisation_id, id, account_id, party_id)
         select organisation_id, gen_random_uuid(), '{account}', id from party where slug = '{party}'
            and organisation_id = (select id from organisation where slug = 'kainuu')"
    );
    run(&mut portal.owner().await, sql).await;
    let mut browser = Browser::new(portal);
    browser.sign_in(email, PASSWORD).await.is(303);
    browser
}

/// The form at an address, opened at eight and filled in a minute later.
async fn written(portal: &Portal, address: &str) -> Form {
    portal.clock.set(MORNING);
    let form = Form::of(&portal.get(address).await.is(200));
    portal.clock.set(LATER);
    form.with("subject", "Färjan").with("body", "När går färjan?\nOch varifrån?")
}

/// Sends a form from a client's address.
async fn from(portal: &Portal, address: &str, form: &Form) -> Answer {
    let request = Request::post(&form.action)
        .header("content-type", "application/x-www-form-urlencoded")
        .extension(ClientAddress(address.parse().unwrap()))
        .body(Body::from(form.encoded()))
        .unwrap();
    portal.send(request).await
}

async fn submit(portal: &Portal, form: &Form) -> Answer {
    from(portal, "192.0.2.1", form).await
}

/// Sends a message and gives its secret address.
async fn sent(portal: &Portal, form: &Form) -> String {
    submit(portal, form).await.is(303).location().unwrap()
}

struct Mailed {
    portal: Portal,
    server: Service,
    worker: tokio::task::JoinHandle<()>,
}

impl Mailed {
    async fn start(arguments: &[&str]) -> Mailed {
        let server = Service::start("mail.mjs", arguments);
        let mailer = Mailer::new(&format!("smtp://127.0.0.1:{}", server.port), "Suunta <suunta@portal.example>");
        let mailer = Arc::new(mailer.unwrap());
        let around = Around { mailer: Some(mailer.clone()), ..Around::default() };
        let portal = Portal::without_quarters_with(around).await;
        let worker = tokio::spawn(mailer.work(portal.app.database.clone()));
        Mailed { portal, server, worker }
    }

    /// The next mail: to whom, its head, its body.
    fn next(&self) -> (String, String, String) {
        let mail: Value = serde_json::from_str(&self.server.line()).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        (text(&mail["to"][0]), text(&mail["head"]), text(&mail["body"]))
    }
}

impl Drop for Mailed {
    fn drop(&mut self) {
        self.worker.abort();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_in_swedish_is_passed_on_and_answered_and_nobodys_address_is_seen() {
    let stage = Mailed::start(&[]).await;
    let portal = &stage.portal;
    run(
        &mut portal.owner().await,
        format!("update party set email = '{HIDDEN}', contact_public = false where slug = 'maakuntahallitus'"),
    )
    .await;
    let mut first = speaker(portal, "hallitus@kainuu.example", "maakuntahallitus").await;
    let mut second = speaker(portal, "johtaja@kainuu.example", "maakuntajohtaja").await;

    let party = portal.get("/sv/kainuu/people/maakuntahallitus").await.is(200);
    assert!(!party.text().contains(HIDDEN));
    let write = party.html();
    let write = crate::support::attributes(&write, "a.add", "href");
    assert_eq!(write, ["/sv/kainuu/contact?to=maakuntahallitus"]);
    let form = written(portal, &write[0]).await;
    let there = sent(portal, &form.with("sender", "Maj").with("email", "maj@example.se")).await;
    assert!(there.starts_with("/sv/kainuu/contact/") && there.len() > 60, "{there}");

    // The sender sees it, and has its address by mail; what they wrote is not repeated to an address nobody has proven.
    let page = portal.get(&there).await.is(200);
    assert!(page.one("h1").contains("kommit fram") && page.main().contains("7 dec. 2026"), "{}", page.main());
    let kept = (page.header("cache-control"), page.header("referrer-policy"), page.header("x-robots-tag"));
    assert_eq!(kept, ("no-store", "no-referrer", "noindex"));
    let (to, head, body) = stage.next();
    assert_eq!(to, "maj@example.se");
    assert!(body.contains(&format!("{SEEN_AS}{there}")) && !body.contains("Färjan") && !head.contains("Maj"), "{body}");

    // Who stands for the unit is told, and passes it on; then another is.
    reminder::send(&portal.app).await.unwrap();
    let (to, _, body) = stage.next();
    assert_eq!(to, "hallitus@kainuu.example");
    let id = id_of(&mut portal.owner().await, "message").await;
    assert!(body.contains(&format!("{SEEN_AS}/kainuu/messages/{id}")), "{body}");
    assert!(!body.contains("maj@example.se") && !body.contains("Färjan"), "{body}");
    let page = format!("/kainuu/messages/{id}");
    assert!(first.get("/kainuu/messages").await.is(200).main().contains("Färjan"));
    assert!(first.get("/kainuu/desk").await.is(200).one("section[aria-labelledby=messages]").contains("Färjan"));
    second.get(&page).await.is(404);
    assert!(!second.get("/kainuu/messages").await.is(200).main().contains("Färjan"));
    let other = id_of(&mut portal.owner().await, "party where slug = 'maakuntajohtaja'").await;
    let pass = Form::to(&first.get(&page).await.is(200), "/passing-on");
    first.submit(&pass).await.is(422);
    first.submit(&pass.with("party", other.to_string()).with("note", "Teille.")).await.is(303);
    first.get(&page).await.is(404);
    let own = second.get(&page).await.is(200);
    assert!(own.main().contains("Teille.") && own.main().contains("Svenska"), "{}", own.main());
    reminder::send(&portal.app).await.unwrap();
    assert_eq!(stage.next().0, "johtaja@kainuu.example");

    // The answer is read at the secret address and by mail, in Swedish; the note is not.
    let answer = Form::to(&own, "/answer").with("answer", "Klockan åtta.\nFrån hamnen.");
    second.submit(&answer).await.is(303);
    second.submit(&answer).await.is(303);
    let told = portal.get(&there).await.is(200);
    assert!(told.one(".answer").contains("Klockan åtta.") && !told.text().contains("Teille."), "{}", told.main());
    let (to, head, body) = stage.next();
    assert_eq!(to, "maj@example.se");
    assert!(head.contains("Subject: ") && body.contains("Klockan åtta.") && body.contains("svarar på"), "{body}");
    assert!(stage.server.is_silent(Duration::from_millis(800)), "a form that is sent twice is one answer");
    assert_eq!(count(portal, "select count(*) from message_step where kind = 'answered'").await, 1);

    for page in ["/kainuu/people/maakuntahallitus", "/kainuu/contact", "/kainuu/contact?to=maakuntahallitus", &there] {
        let text = portal.get(page).await.is(200).text();
        assert!(!text.contains(HIDDEN) && !text.contains("johtaja@kainuu.example"), "{page}");
    }
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_one_message_and_another_text_is_another() {
    let portal = Portal::without_quarters().await;
    let form = written(&portal, "/kainuu/contact").await;
    let there = sent(&portal, &form).await;
    assert_eq!(sent(&portal, &form).await, there);
    let other = submit(&portal, &form.clone().with("body", "Något annat")).await.is(422);
    assert!(other.main().contains("Något annat") && other.main().contains("toinen viesti"), "{}", other.main());
    assert_ne!(sent(&portal, &Form::of(&other)).await, there, "what was typed is sent by a form of its own");
    assert_eq!(count(&portal, "select count(*) from message").await, 2);
    // Of two at once one is kept.
    let form = written(&portal, "/kainuu/contact").await;
    let (one, two) = tokio::join!(sent(&portal, &form), sent(&portal, &form));
    assert_eq!(one, two);
    assert_eq!(count(&portal, "select count(*) from message").await, 3);
}

#[tokio::test]
async fn programs_are_kept_out_in_words_and_nothing_typed_is_lost() {
    let portal = Portal::without_quarters().await;
    let refused = async |form: &Form, words: &str| {
        let page = submit(&portal, form).await.is(422);
        assert!(page.one("[role=alert]").contains(words), "{words}: {}", page.one("[role=alert]"));
        let again = Form::of(&page);
        assert_eq!((again.get("subject"), again.get("body").trim()), ("Färjan", "När går färjan?\nOch varifrån?"));
        again
    };
    let form = written(&portal, "/en/kainuu/contact").await;
    let honey = refused(&form.clone().with("web", "https://spam.example"), "people do not see").await;
    assert_eq!(honey.get("web"), "", "a person may send it again");
    portal.clock.set("2026-11-23T06:00:02Z");
    let fast = refused(&form, "faster than people write").await;
    portal.clock.set("2026-11-24T06:00:01Z");
    let old = refused(&fast, "open for too long").await;
    assert_ne!(old.get("form"), fast.get("form"));
    // What is no form of ours: another organisation's, a made-up moment, none at all.
    let elsewhere = Form::of(&portal.get("/en/kuopio/contact").await.is(200)).get("form").to_owned();
    let (token, rest) = form.get("form").split_once('.').unwrap();
    let forged = format!("{token}.{}{}", 1_795_000_000, &rest[10..]);
    for seal in [elsewhere.as_str(), &forged, "", "a.b.c"] {
        refused(&form.clone().with("form", seal), "open for too long").await;
    }
    assert_eq!(count(&portal, "select count(*) from message").await, 0);
    sent(&portal, &old).await;
    assert_eq!(count(&portal, "select count(*) from message").await, 1);
}

#[tokio::test]
async fn what_is_wrong_with_a_message_is_said_beside_it() {
    let stage = Mailed::start(&[]).await;
    let form = written(&stage.portal, "/en/kainuu/contact").await;
    for (name, value, words) in [
        ("subject", "", "required"),
        ("body", " ", "required"),
        ("subject", "Fer\u{202e}ry", "hidden"),
        ("body", "a\u{0}b", "hidden"),
        ("email", "maj", "not an e-mail"),
        ("to", "nobody-at-all", "cannot be chosen"),
    ] {
        let page = submit(&stage.portal, &form.clone().with(name, value)).await.is(422);
        assert_eq!(page.all(&format!("#{name}[aria-invalid=true]")).len(), 1, "{name} {words}: {}", page.main());
    }
    submit(&stage.portal, &form.clone().with("body", "å".repeat(20_001))).await.is(422);
    assert_eq!(count(&stage.portal, "select count(*) from message").await, 0);
    stage.portal.get("/kainuu/contact?to=nobody-at-all").await.is(404);
    stage.portal.get("/kainuu/contact?about=https%3A%2F%2Fevil.example").await.is(400);
    stage.portal.get("/kainuu/contact/not-a-token").await.is(404);
}

#[tokio::test]
async fn one_address_sends_five_messages_in_ten_minutes_and_twenty_a_day() {
    let portal = Portal::without_quarters().await;
    for n in 0..5 {
        let form = written(&portal, "/sv/kainuu/contact").await;
        from(&portal, &format!("2001:db8:1:2::{n}"), &form).await.is(303);
    }
    let form = written(&portal, "/sv/kainuu/contact").await;
    let page = from(&portal, "2001:db8:1:2::9", &form).await.is(429);
    assert_eq!((page.header("retry-after"), page.language().as_str()), ("600", "sv"));
    assert!(page.main().contains("Många meddelanden"), "{}", page.main());
    let again = Form::of(&page);
    assert_eq!(again.get("subject"), "Färjan");
    from(&portal, "2001:db8:1:3::9", &form).await.is(303);
    portal.clock.set("2026-11-23T06:12:00Z");
    from(&portal, "2001:db8:1:2::9", &again).await.is(303);
    run(&mut portal.owner().await, "update message_sent set sent_at = sent_at - interval '1 hour'").await;
    run(
        &mut portal.owner().await,
        "insert into message_sent select organisation_id, gen_random_uuid(), address, sent_at
         from message_sent, generate_series(1, 3) where address = '2001:db8:1:2::'",
    )
    .await;
    let form = written(&portal, "/kainuu/contact").await;
    assert_eq!(from(&portal, "2001:db8:1:2::9", &form).await.is(429).header("retry-after"), "3600");
}

#[tokio::test]
async fn nobody_is_flooded_with_mail_from_many_addresses() {
    let stage = Mailed::start(&[]).await;
    for n in 0..6 {
        let form = written(&stage.portal, "/kainuu/contact").await.with("email", "victim@example.fi");
        from(&stage.portal, &format!("198.51.100.{n}"), &form).await.is(if n < 5 { 303 } else { 429 });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_mail_is_down_the_message_stays_and_its_mail_comes_later() {
    let mut stage = Mailed::start(&["later"]).await;
    stage.worker.abort();
    let form = written(&stage.portal, "/kainuu/contact").await.with("email", "maj@example.se");
    let there = sent(&stage.portal, &form).await;
    assert!(stage.portal.get(&there).await.is(200).main().contains("Färjan"));
    // A server that is away for days is no reason to give up.
    run(&mut stage.portal.owner().await, "update mail set tries = 20").await;
    let (mailer, database) = (stage.portal.app.mailer.clone().unwrap(), stage.portal.app.database.clone());
    stage.worker = tokio::spawn(mailer.clone().work(database));
    let waits = "select count(*) from mail where refusal is not null and body is not null
        and next_try_at between now() + interval '50 minutes' and now() + interval '70 minutes'";
    for _ in 0..50 {
        if count(&stage.portal, waits).await == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(count(&stage.portal, waits).await, 1, "it waits for its next try");
    run(&mut stage.portal.owner().await, "update mail set next_try_at = now()").await;
    mailer.wake();
    assert!(stage.next().2.contains(&there));
}

#[tokio::test]
async fn editors_look_after_what_nobody_stands_for_and_others_see_nothing() {
    let portal = Portal::without_quarters().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    let mut elsewhere = Browser::of(&portal, "kuopio", Role::Admin).await;
    let form = written(&portal, "/kainuu/contact?about=%2Finternational").await;
    let there = sent(&portal, &form).await;
    let id = id_of(&mut portal.owner().await, "message").await;
    let page = format!("/kainuu/messages/{id}");
    assert!(editor.get("/kainuu/desk").await.is(200).one("section[aria-labelledby=messages]").contains("Färjan"));
    assert!(
        editor.get(&page).await.is(200).main().contains("Kansainvälinen toiminta"),
        "the page it is about has a name"
    );
    reporter.get(&page).await.is(404);
    assert!(reporter.get("/kainuu/desk").await.is(200).all("section[aria-labelledby=messages]").is_empty());
    elsewhere.get(&page).await.is(404);
    elsewhere.get(&format!("/kuopio/messages/{id}")).await.is(404);
    elsewhere.post(&format!("/kuopio/messages/{id}/answer"), "version=1&answer=x").await.is(404);
    assert!(!elsewhere.get("/kuopio/messages").await.is(200).main().contains("Färjan"));
    portal.get(&there.replace("/kainuu/", "/kuopio/")).await.is(404);
    assert_eq!(portal.get(&page).await.is(303).location().unwrap().split('?').next(), Some("/fi/sign-in"));
    // Who receives what is addressed to nobody is set by the organisation.
    run(
        &mut portal.owner().await,
        "update organisation o set contact_id = p.id from party p where p.organisation_id = o.id and p.slug = 'maakuntajohtaja'",
    )
    .await;
    let mut speaker = speaker(&portal, "johtaja@kainuu.example", "maakuntajohtaja").await;
    sent(&portal, &written(&portal, "/kainuu/contact").await.with("subject", "Toinen")).await;
    let list = speaker.get("/kainuu/messages").await.is(200).main();
    assert!(list.contains("Toinen") && !list.contains("Färjan"), "{list}");
}

#[tokio::test]
async fn what_somebody_did_meanwhile_is_told_and_not_done_twice() {
    let portal = Portal::without_quarters().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let there = sent(&portal, &written(&portal, "/kainuu/contact").await).await;
    let page = format!("/kainuu/messages/{}", id_of(&mut portal.owner().await, "message").await);
    let opened = admin.get(&page).await.is(200);
    let answer = Form::to(&opened, "/answer").with("answer", "Kahdeksalta.");
    editor.submit(&Form::to(&editor.clone().get(&page).await, "/answer").with("answer", "Yhdeksältä.")).await.is(303);
    let stale = admin.submit(&answer).await.is(409);
    assert!(stale.main().contains("Yhdeksältä.") && stale.one("#answer").contains("Kahdeksalta."), "{}", stale.main());
    admin.submit(&Form::to(&opened, "/put-away").with("reason", "spam")).await.is(409);
    assert_eq!(portal.get(&there).await.is(200).all(".answer").len(), 1);
    // Having seen it, one may still add something.
    admin.submit(&Form::to(&stale, "/answer")).await.is(303);
    assert_eq!(portal.get(&there).await.is(200).all(".answer").len(), 2);
}

#[tokio::test]
async fn a_message_becomes_an_observation_and_is_put_away() {
    let portal = Portal::without_quarters().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let there = sent(&portal, &written(&portal, "/kainuu/contact").await).await;
    let page = format!("/kainuu/messages/{}", id_of(&mut portal.owner().await, "message").await);
    let form = editor.form_at(&format!("{page}/signal")).await;
    assert_eq!(form.get("body.fi").trim(), "Färjan");
    editor.submit(&form).await.is(422);
    let goal = id_of(&mut portal.owner().await, "goal where code = '1.2' and label = 'MVB 1.2'").await;
    let form = form.with("body.fi", "Lauttayhteydestä kysytään").with("goal_id", goal.to_string());
    editor.submit(&form).await.is(303);
    editor.submit(&form).await.is(303);
    let signals = editor.get("/kainuu/signals").await.is(200).main();
    assert!(signals.contains("Lauttayhteydestä") && signals.contains("sidosryhmä"), "{signals}");
    assert_eq!(count(&portal, "select count(*) from signal where origin = 'stakeholder'").await, 1);
    let opened = editor.get(&page).await.is(200);
    assert!(opened.main().contains("Viety tilannekuvaan"), "{}", opened.main());
    editor.submit(&Form::to(&opened, "/put-away")).await.is(422);
    editor.submit(&Form::to(&opened, "/put-away").with("reason", "settled")).await.is(303);
    assert!(editor.get("/kainuu/messages?state=put_away").await.is(200).main().contains("Färjan"));
    editor.get("/kainuu/messages?state=bogus").await.is(400);
    assert!(portal.get(&there).await.is(200).one("h1").contains("käsitelty"));
}

#[tokio::test]
async fn a_message_is_erased_a_year_after_it_was_dealt_with_and_an_address_after_a_day() {
    let portal = Portal::without_quarters().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let there = sent(&portal, &written(&portal, "/kainuu/contact").await).await;
    sent(&portal, &written(&portal, "/kainuu/contact").await.with("subject", "Odottaa")).await;
    let id: Uuid = id_of(&mut portal.owner().await, "message where subject = 'Färjan'").await;
    let answer = Form::to(&editor.get(&format!("/kainuu/messages/{id}")).await, "/answer").with("answer", "Kyllä.");
    editor.submit(&answer).await.is(303);
    let left = async |at: &str| {
        portal.clock.set(at);
        contact::erase(&portal.app).await.unwrap();
        let steps = count(&portal, "select count(*) from message_step").await;
        (
            count(&portal, "select count(*) from message").await,
            steps,
            count(&portal, "select count(*) from message_sent").await,
        )
    };
    assert_eq!(left("2026-11-24T06:00:00Z").await, (2, 1, 2));
    assert_eq!(left("2026-11-24T06:02:00Z").await, (2, 1, 0));
    assert_eq!(left("2027-11-23T05:59:00Z").await, (2, 1, 0));
    assert_eq!(left("2027-11-23T06:02:00Z").await, (1, 0, 0), "what waits is kept");
    portal.get(&there).await.is(404);
}

#[tokio::test]
async fn who_looks_after_a_message_is_reminded_when_it_comes_and_before_its_day() {
    let portal = Portal::without_quarters().await;
    let mut speaker = speaker(&portal, "johtaja@kainuu.example", "maakuntajohtaja").await;
    Browser::of(&portal, "kainuu", Role::Editor).await;
    sent(&portal, &written(&portal, "/kainuu/contact?to=maakuntajohtaja").await).await;
    let reminded = async |at: &str| -> Vec<String> {
        portal.clock.set(at);
        reminder::send(&portal.app).await.unwrap();
        sqlx::query_scalar(
            "select a.email || ' ' || kind from reminder r join account a on a.id = account_id where kind like 'message%'
             order by r.made_at, r.id",
        )
        .fetch_all(&mut portal.owner().await)
        .await
        .unwrap()
    };
    let (came, due) = ("johtaja@kainuu.example message_came", "johtaja@kainuu.example message_due");
    assert_eq!(reminded("2026-11-23T07:00:00Z").await, [came]);
    assert_eq!(reminded("2026-12-04T07:00:00Z").await.len(), 1);
    assert_eq!(reminded("2026-12-05T07:00:00Z").await, [came, due]);
    assert_eq!(reminded("2026-12-06T07:00:00Z").await.len(), 2);
    // They may do without.
    run(&mut portal.owner().await, "delete from reminder").await;
    speaker.post("/account/reminders", "language=&kind=message_due").await.is(303);
    assert_eq!(reminded("2026-12-06T08:00:00Z").await, [due]);
    assert!(speaker.get("/kainuu/messages").await.is(200).one(".rows .quiet").contains("7.12.2026"));
    portal.clock.set("2026-12-08T07:00:00Z");
    assert!(speaker.get("/kainuu/messages").await.is(200).main().contains("olisi pitänyt"));
}

#[tokio::test]
async fn without_a_mail_server_no_address_is_asked_for() {
    let portal = Portal::without_quarters().await;
    let form = Form::of(&portal.get("/kainuu/contact").await.is(200));
    assert!(!form.fields.iter().any(|(name, _)| name == "email"), "{form:?}");
    let there = sent(&portal, &written(&portal, "/kainuu/contact").await).await;
    assert!(portal.get(&there).await.is(200).main().contains("Vain sinä tiedät osoitteen"));
}
