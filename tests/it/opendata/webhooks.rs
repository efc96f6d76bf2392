//! Webhooks through a real web server: signed, public, tried again, and no further than the operator lets them.

use std::time::Duration;

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sqlx::PgConnection;
use suunta::council::account::Role;
use suunta::exchange::webhook;
use suunta::platform::outbound::{AllowedHost, Outbound};
use suunta::platform::web::encode_value;

use crate::support::{Around, Browser, Portal, Service, id_of, run};

const PAGE: &str = "/kainuu/admin/webhooks";
const ALL: &str = "type=strategy.decided&type=review.closed&type=record.published&type=record.changed";

/// A portal that may ask a server on the loopback.
async fn portal_beside(server: &Service) -> Portal {
    portal_allowing(&[AllowedHost::parse(&format!("127.0.0.1:{}", server.port)).unwrap()]).await
}

async fn portal_allowing(allowed: &[AllowedHost]) -> Portal {
    let mut extensions = axum::http::Extensions::new();
    extensions.insert(Outbound::new(allowed).unwrap());
    Portal::without_quarters_with(Around { extensions, ..Around::default() }).await
}

/// Makes a webhook as an admin does, and gives the secret as it is shown.
async fn made(admin: &mut Browser, port: u16, types: &str) -> Vec<u8> {
    let address = encode_value(&format!("http://127.0.0.1:{port}/hook?token=hook-word"));
    let page = admin.post(PAGE, &format!("address={address}&{types}")).await.is(200);
    let shown = page.one(".flag code");
    assert!(!admin.get(PAGE).await.is(200).text().contains(&shown), "it is shown once");
    BASE64.decode(shown.strip_prefix("whsec_").unwrap().as_bytes()).unwrap()
}

/// A message, if it is signed with the secret as the standard says.
#[track_caller]
fn message(server: &Service, secret: &[u8]) -> (Value, Value) {
    let taken: Value = serde_json::from_str(&server.line()).unwrap();
    let header = |name: &str| taken["headers"][name].as_str().unwrap_or_default().to_owned();
    let body = taken["body"].as_str().unwrap();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret).unwrap();
    mac.update(format!("{}.{}.{body}", header("webhook-id"), header("webhook-timestamp")).as_bytes());
    assert_eq!(header("webhook-signature"), format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes())));
    assert_eq!(header("content-type"), "application/json");
    (serde_json::from_str(body).unwrap(), taken)
}

async fn states(portal: &Portal) -> Vec<String> {
    let sql = "select state from webhook_delivery order by made_at, id";
    sqlx::query_scalar(sql).fetch_all(&mut portal.owner().await).await.unwrap()
}

/// Why the only webhook ended by itself, if it did.
async fn ended(owner: &mut PgConnection) -> Option<String> {
    sqlx::query_scalar("select ended_by from webhook").fetch_one(owner).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_published_is_told_signed_and_once() {
    let server = Service::start("hook.mjs", &["204"]);
    let portal = portal_beside(&server).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let secret = made(&mut admin, server.port, ALL).await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "insert into page (organisation_id, id, place, slug, title, visibility)
         select id, gen_random_uuid(), 'page', 'uutta', '{\"fi\": \"Uutta\", \"en\": \"New\"}', 'internal' from organisation where slug = 'kainuu'",
    )
    .await;
    webhook::deliver(&portal.app).await.unwrap();
    assert!(server.is_silent(Duration::from_millis(300)), "it is internal");
    run(&mut owner, "update page set visibility = 'public' where slug = 'uutta'").await;
    webhook::deliver(&portal.app).await.unwrap();
    webhook::deliver(&portal.app).await.unwrap();
    let (body, taken) = message(&server, &secret);
    assert_eq!(taken["path"], "/hook?token=hook-word");
    assert_eq!(body["type"], "record.published");
    let page = id_of(&mut owner, "page where slug = 'uutta'").await;
    assert_eq!(body["data"]["record"]["id"], page.to_string());
    assert_eq!(body["data"]["record"]["url"], "http://portal.test/kainuu/pages/uutta");
    assert_eq!(body["data"]["record"]["title"]["en"], "New");
    assert_eq!(body["data"]["organisation"]["slug"], "kainuu");
    assert!(body["data"]["day"].as_str().unwrap().starts_with("20"));
    assert!(server.is_silent(Duration::from_millis(300)), "once");

    // Several changes that nobody was told of yet are one; what is changed and made internal again is told to nobody.
    run(&mut owner, "update page set title = title || '{\"fi\": \"Uudempaa\"}' where slug = 'uutta'").await;
    run(&mut owner, "update page set title = title || '{\"fi\": \"Uusinta\"}' where slug = 'uutta'").await;
    webhook::deliver(&portal.app).await.unwrap();
    let (body, _) = message(&server, &secret);
    assert_eq!(
        (body["type"].as_str(), body["data"]["record"]["title"]["fi"].as_str()),
        (Some("record.changed"), Some("Uusinta"))
    );
    run(&mut owner, "update page set title = title || '{\"fi\": \"Salaa\"}' where slug = 'uutta'").await;
    run(&mut owner, "update page set visibility = 'internal' where slug = 'uutta'").await;
    webhook::deliver(&portal.app).await.unwrap();
    assert!(server.is_silent(Duration::from_millis(300)), "it is internal again");
    assert_eq!(states(&portal).await, ["delivered", "delivered", "withdrawn"]);
    let shown = admin.get(PAGE).await.is(200);
    assert!(!shown.text().contains("hook-word"), "the address may hold a secret");
    assert_eq!(shown.all("tbody .is-done").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_and_a_closed_quarter_have_types_of_their_own_and_examples_are_told_to_nobody() {
    let server = Service::start("hook.mjs", &["200"]);
    let portal = portal_beside(&server).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let secret = made(&mut admin, server.port, "type=strategy.decided&type=review.closed").await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "update strategy s set state = 'in_force', decided_on = '2026-11-20',
            decided_by = (select b.id from party b where b.organisation_id = s.organisation_id and b.kind = 'body' limit 1)
         where slug = 'liitto-2024'",
    )
    .await;
    run(&mut owner, "update strategy set summary = '{\"fi\": \"Toisin\"}' where slug = 'liitto-2024'").await;
    for (quarter, example) in [("2026-Q2", true), ("2026-Q3", false)] {
        run(
            &mut owner,
            format!(
                "insert into round (organisation_id, id, quarter, state, opens_on, reports_due, acceptance_due, example, opened_at, forums_at, closed_at)
                 select id, gen_random_uuid(), '{quarter}', 'closed', '2026-07-01', '2026-07-10', '2026-07-15', {example}, now(), now(), now()
                 from organisation where slug = 'kainuu'"
            ),
        )
        .await;
    }
    webhook::deliver(&portal.app).await.unwrap();
    let (first, _) = message(&server, &secret);
    assert_eq!(first["type"], "strategy.decided");
    assert_eq!(first["data"]["record"]["url"], "http://portal.test/kainuu/strategies/liitto-2024");
    let (second, _) = message(&server, &secret);
    assert_eq!(
        (second["type"].as_str(), second["data"]["record"]["code"].as_str()),
        (Some("review.closed"), Some("2026-Q3"))
    );
    assert!(server.is_silent(Duration::from_millis(300)), "neither the example nor what was not asked for");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_taken_is_sent_again_for_two_days_and_then_given_up() {
    let server = Service::start("hook.mjs", &["500", "302", "200", "503"]);
    let portal = portal_beside(&server).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let secret = made(&mut admin, server.port, "type=record.changed").await;
    let mut owner = portal.owner().await;
    let change = "update strategy set summary = summary || jsonb_build_object('fi', gen_random_uuid()::text) where slug = 'liitto-2024'";
    run(&mut owner, change).await;
    webhook::deliver(&portal.app).await.unwrap();
    let (_, first) = message(&server, &secret);
    webhook::deliver(&portal.app).await.unwrap();
    assert!(server.is_silent(Duration::from_millis(300)), "not at once");
    portal.clock.set("2026-11-22T08:01:00Z");
    webhook::deliver(&portal.app).await.unwrap();
    let (_, second) = message(&server, &secret);
    assert_eq!(first["headers"]["webhook-id"], second["headers"]["webhook-id"], "the same message");
    assert_ne!(first["headers"]["webhook-timestamp"], second["headers"]["webhook-timestamp"]);
    portal.clock.set("2026-11-22T08:05:00Z");
    webhook::deliver(&portal.app).await.unwrap();
    assert!(server.is_silent(Duration::from_millis(300)), "the second pause is longer");
    portal.clock.set("2026-11-22T08:06:00Z");
    webhook::deliver(&portal.app).await.unwrap();
    message(&server, &secret);
    assert_eq!(states(&portal).await, ["delivered"]);

    run(&mut owner, change).await;
    let mut tries = 0;
    for hour in 0..60 {
        portal.clock.set(&format!("2026-11-{}T{:02}:00:00Z", 23 + hour / 24, hour % 24));
        webhook::deliver(&portal.app).await.unwrap();
        portal.clock.set(&format!("2026-11-{}T{:02}:30:00Z", 23 + hour / 24, hour % 24));
        webhook::deliver(&portal.app).await.unwrap();
    }
    while !server.is_silent(Duration::from_millis(200)) {
        tries += 1;
    }
    assert_eq!((tries, states(&portal).await.last().map(String::as_str)), (9, Some("failed")));
    let page = admin.get(PAGE).await.is(200);
    assert!(page.all("tbody .is-bad").len() == 1 && page.main().contains("503"), "{}", page.main());
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_by_itself_and_an_admin_takes_it_up_again() {
    let server = Service::start("hook.mjs", &["410", "500", "500", "200"]);
    let portal = portal_beside(&server).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let secret = made(&mut admin, server.port, "type=record.changed").await;
    let mut owner = portal.owner().await;
    let change = "update strategy set summary = summary || jsonb_build_object('fi', gen_random_uuid()::text) where slug = 'liitto-2024'";
    run(&mut owner, change).await;
    webhook::deliver(&portal.app).await.unwrap();
    message(&server, &secret);
    let page = admin.get(PAGE).await.is(200);
    assert!(page.main().contains("410") && page.all(".webhook .flag").len() == 1, "{}", page.main());
    run(&mut owner, change).await;
    assert_eq!(states(&portal).await.len(), 1, "nothing more is written down for it");
    let id = id_of(&mut owner, "webhook").await;
    admin.post(&format!("{PAGE}/{id}/revival"), "").await.is(303);
    // Four messages were given up already: the next one is the last. A test is none.
    run(&mut owner, "update webhook set failures = 4").await;
    admin.post(&format!("{PAGE}/{id}/test"), "").await.is(303);
    webhook::deliver(&portal.app).await.unwrap();
    let (test, _) = message(&server, &secret);
    assert_eq!((test["type"].as_str(), test["data"]["record"].is_null()), (Some("test"), true));
    assert_eq!(states(&portal).await.last().map(String::as_str), Some("failed"), "a test is not tried again");
    assert_eq!(ended(&mut owner).await, None);
    run(&mut owner, change).await;
    run(&mut owner, "update webhook_delivery set tries = 8 where state = 'waiting'").await;
    webhook::deliver(&portal.app).await.unwrap();
    message(&server, &secret);
    assert_eq!(ended(&mut owner).await.as_deref(), Some("failures"));
    admin.post(&format!("{PAGE}/{id}/revival"), "").await.is(303);
    run(&mut owner, change).await;
    webhook::deliver(&portal.app).await.unwrap();
    message(&server, &secret);
    assert_eq!(states(&portal).await.last().map(String::as_str), Some("delivered"));
    admin.post(&format!("{PAGE}/{id}/removal"), "").await.is(303);
    admin.post(&format!("{PAGE}/{id}/test"), "").await.is(404);
    assert_eq!(states(&portal).await.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_behind_the_operators_walls_is_asked_and_odd_addresses_are_refused() {
    let server = Service::start("hook.mjs", &["200"]);
    let portal = portal_allowing(&[]).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    for odd in [
        "address=nonsense&type=record.changed",
        "address=https%3A%2F%2Fme%3Ax%40x.example&type=record.changed",
        "address=https%3A%2F%2Fx.example%2F",
        "type=record.changed",
        "address=https%3A%2F%2Fx.example%2F&type=bogus",
        "",
    ] {
        let page = admin.post(PAGE, odd).await.is(422);
        assert_eq!(page.all(".summary li").len(), 1, "{odd}");
    }
    assert!(
        admin.post(PAGE, "address=nonsense&type=review.closed").await.is(422).text().contains("value=\"nonsense\"")
    );
    let inside = encode_value(&format!("https://127.0.0.1:{}/", server.port));
    admin.post(PAGE, &format!("address={inside}&type=record.changed")).await.is(200);
    let mut owner = portal.owner().await;
    run(&mut owner, "update strategy set summary = '{\"fi\": \"Toisin\"}' where slug = 'liitto-2024'").await;
    webhook::deliver(&portal.app).await.unwrap();
    assert!(server.is_silent(Duration::from_millis(300)));
    assert!(admin.get(PAGE).await.is(200).main().contains("is not public"));
    // Another organisation's is absent.
    let id = id_of(&mut owner, "webhook").await;
    let mut other = Browser::of(&portal, "kuopio", Role::Admin).await;
    for act in ["test", "revival", "removal"] {
        other.post(&format!("/kuopio/admin/webhooks/{id}/{act}"), "").await.is(404);
    }
    assert_eq!(other.get("/kuopio/admin/webhooks").await.is(200).all(".webhook").len(), 0);
}
