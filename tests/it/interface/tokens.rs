//! Tokens: handed out by an admin, good for what their role may, taken back; and what they send.

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json as value};
use suunta::council::account::Role;

use super::{KAINUU, json};
use crate::support::{Answer, Browser, Portal, id_of, run, until};

const READINGS: &str = "/api/v1/organisations/kainuu/indicators/kvartaalimallin-valmistuminen/readings";
const REPORT: &str = "/api/v1/organisations/kainuu/measures/liitto-2024/1.2-A/report";

/// Lets an admin hand out a token on the page.
async fn token(admin: &mut Browser, role: &str, party: &str) -> String {
    let form = format!("name=Talous&role={role}&party={party}&expires_on=2027-05-31");
    let page = admin.post("/kainuu/admin/tokens", &form).await.is(200);
    let token = page.one("[role=status] code");
    assert!(token.starts_with("suunta_") && token.len() == 50, "{token}");
    token
}

struct Sender<'a> {
    portal: &'a Portal,
    token: String,
}

impl Sender<'_> {
    async fn send_as(&self, key: Option<&str>, address: &str, body: &Value) -> Answer {
        let request = Request::post(address).header("authorization", format!("Bearer {}", self.token));
        let request = request.header("content-type", "application/json").header("accept-language", "en");
        let request = key.into_iter().fold(request, |request, key| request.header("idempotency-key", key));
        self.portal.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    async fn send(&self, address: &str, body: &Value) -> Answer {
        self.send_as(None, address, body).await
    }
}

async fn readings(portal: &Portal) -> i64 {
    sqlx::query_scalar(
        "select count(*) from reading r join indicator i on i.id = r.indicator_id
        where i.slug = 'kvartaalimallin-valmistuminen'",
    )
    .fetch_one(&mut portal.owner().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn it_opens_an_organisation_that_visitors_do_not_find() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let sender = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    run(&mut portal.owner().await, "update organisation set opened = false where slug = 'kainuu'").await;
    until(&portal, "/kainuu", |front| front.status == 404, "closed").await;
    sender.send(READINGS, &value!({ "taken_on": "2026-11-20", "done": true })).await.is(201);
    sender
        .send(&READINGS.replace("kainuu", "kuopio"), &value!({ "taken_on": "2026-11-20", "done": true }))
        .await
        .is(404);
}

#[tokio::test]
async fn a_reading_is_kept_once_and_shown() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let sender = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    let before = readings(&portal).await;
    let body = value!({ "taken_on": "2026-11-20", "done": true, "note": { "fi": "Järjestelmä tietää." } });
    let first = sender.send_as(Some("a"), READINGS, &body).await.is(201);
    let again = sender.send_as(Some("a"), READINGS, &body).await.is(201);
    assert_eq!(json(&first), json(&again), "sent twice, done once");
    assert_eq!(readings(&portal).await, before + 1);
    let page = portal.get("/kainuu/indicators/kvartaalimallin-valmistuminen").await.is(200);
    assert!(page.main().contains("Järjestelmä tietää."));
    let listed =
        portal.get(&format!("{KAINUU}/readings?indicator=kvartaalimallin-valmistuminen&from=2026-11-20")).await;
    assert_eq!(json(&listed.is(200))["items"][0]["id"], json(&first)["id"]);
    // The same key for something else, and the same day again.
    let other = value!({ "taken_on": "2026-11-21", "done": false });
    let refused = json(&sender.send_as(Some("a"), READINGS, &other).await.is(422));
    assert!(refused["detail"].as_str().unwrap().contains("Idempotency-Key"), "{refused}");
    let taken = json(&sender.send(READINGS, &body).await.is(422));
    assert_eq!(taken["errors"][0]["field"], "taken_on", "{taken}");
    assert_eq!(readings(&portal).await, before + 1);
    // The trail names the system.
    let trail = admin.get("/kainuu/admin/audit?kind=reading").await.is(200);
    assert!(trail.main().contains("Talous"), "{}", trail.main());
    assert!(admin.get("/kainuu/admin/audit?who=talo").await.is(200).main().contains("Talous"));
}

#[tokio::test]
async fn what_is_sent_is_checked_as_a_form_is() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let sender = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    let before = readings(&portal).await;
    for (body, field) in [
        (value!({ "taken_on": "2026-11-20" }), "value"),
        (value!({ "taken_on": "2026-11-20", "value": 1e300 }), "value"),
    ] {
        let refused = json(&sender.send(READINGS, &body).await.is(422));
        assert!(refused["errors"][0]["message"].as_str().is_some_and(|words| !words.is_empty()), "{field}: {refused}");
    }
    for body in [
        value!({ "taken_on": "2026-02-30", "value": 1 }),
        value!({ "value": 1 }),
        value!({ "taken_on": "2026-11-20", "value": "x" }),
        value!({ "taken_on": "2026-11-20", "value": 1, "organisation_id": "x" }),
        value!({ "taken_on": "2026-11-20", "note": { "fi": "a\u{202e}b" } }),
        value!({ "taken_on": "2026-11-20", "note": { "xx": "a" } }),
        value!([]),
    ] {
        sender.send(READINGS, &body).await.is(422);
    }
    let bearer = format!("Bearer {}", sender.token);
    let with = |kind: &str, body: &str| {
        let request = Request::post(READINGS).header("authorization", &bearer).header("content-type", kind);
        request.body(Body::from(body.to_owned())).unwrap()
    };
    portal.send(with("application/json", "{")).await.is(400);
    portal.send(with("text/plain", "{}")).await.is(415);
    portal.send(with("application/x-www-form-urlencoded", "taken_on=2026-11-20")).await.is(415);
    portal.send(with("application/json", &format!("\"{}\"", "x".repeat(2 << 20)))).await.is(413);
    sender.send(&READINGS.replace("kvartaalimallin-valmistuminen", "no-such"), &value!({})).await.is(422);
    let right = value!({ "taken_on": "2026-11-20", "value": 1 });
    sender.send(&READINGS.replace("kvartaalimallin-valmistuminen", "no-such"), &right).await.is(404);
    assert_eq!(readings(&portal).await, before);
}

fn report(submit: bool) -> Value {
    value!({ "phase": "under_way", "status": "late", "status_reason": { "fi": "Viivästyi." }, "progress": 40,
        "happened": { "fi": "Työ etenee." }, "submit": submit })
}

#[tokio::test]
async fn a_report_goes_the_way_of_every_report() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let editor = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    let empty = value!({ "phase": "under_way", "submit": true });
    let state = "report t join round r on r.id = t.round_id join measure m on m.id = t.measure_id
        where r.state = 'collecting' and m.code = '1.2-A'";
    crate::support::run(
        &mut portal.owner().await,
        format!("delete from report where id in (select t.id from {state})"),
    )
    .await;
    let wanting = json(&editor.send(REPORT, &empty).await.is(422));
    let fields: Vec<&str> =
        wanting["errors"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["status", "happened.en"], "{wanting}");
    let draft = json(&editor.send_as(Some("d"), REPORT, &report(false)).await.is(200));
    assert_eq!((&draft["state"], &draft["quarter"]), (&"draft".into(), &"2026-Q4".into()));
    let sent = json(&editor.send_as(Some("s"), REPORT, &report(true)).await.is(200));
    assert_eq!(sent["state"], "submitted");
    let again = editor.send_as(Some("s"), REPORT, &report(true)).await.is(200);
    assert_eq!(json(&again), sent, "a retry is answered alike");
    let twice = json(&editor.send(REPORT, &report(true)).await.is(409));
    assert!(!twice["detail"].as_str().unwrap().is_empty());
    // Its page is there for staff, and says who wrote it.
    let page = admin.get(sent["url"].as_str().unwrap().strip_prefix(crate::support::SEEN_AS).unwrap()).await.is(200);
    assert!(page.main().contains("Työ etenee.") && page.main().contains("Talous"), "{}", page.main());
}

#[tokio::test]
async fn a_reporters_token_reports_on_what_its_party_leads_alone() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let lead = id_of(
        &mut portal.owner().await,
        "party where id = (select r.party_id from responsibility r
        join measure m on m.id = r.measure_id where m.code = '1.2-A' and r.lead limit 1)",
    )
    .await;
    let alone = Sender { portal: &portal, token: token(&mut admin, "reporter", "").await };
    let leading = Sender { portal: &portal, token: token(&mut admin, "reporter", &lead.to_string()).await };
    crate::support::run(
        &mut portal.owner().await,
        "delete from report where id in (select t.id from report t join round r on
        r.id = t.round_id where r.state = 'collecting')",
    )
    .await;
    alone.send(REPORT, &report(false)).await.is(409);
    leading.send(REPORT, &report(false)).await.is(200);
    let reading = value!({ "taken_on": "2026-11-20", "done": true });
    for sender in [&alone, &leading] {
        sender.send(READINGS, &reading).await.is(404);
    }
}

#[tokio::test]
async fn a_token_opens_its_own_organisation_until_it_ends() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let sender = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    let body = value!({ "taken_on": "2026-11-20", "done": true });
    let kuopio = READINGS.replace("/kainuu/", "/kuopio/");
    let foreign = sender.send(&kuopio, &body).await.is(404);
    let never = sender.send(&READINGS.replace("/kainuu/", "/nowhere/"), &body).await.is(404);
    assert_eq!(foreign.text(), never.text(), "another organisation is as absent as none");
    // Neither a cookie nor a wrong token opens anything, and a token opens no page.
    let page = admin.post(READINGS, &body.to_string()).await.is(401);
    assert_eq!(page.header("www-authenticate"), "Bearer");
    let wrong = Sender { portal: &portal, token: format!("suunta_{}", "x".repeat(43)) };
    wrong.send(READINGS, &body).await.is(401);
    let bearer = format!("Bearer {}", sender.token);
    let desk = portal.get_with("/kainuu/desk", "authorization", &bearer).await;
    assert!(desk.status.is_redirection(), "{}", desk.status);
    // It is over after its last day, in the organisation's own time.
    sender.send(READINGS, &body).await.is(201);
    portal.clock.set("2027-05-31T20:59:00Z");
    sender.send(READINGS, &value!({ "taken_on": "2027-05-31", "done": true })).await.is(201);
    portal.clock.set("2027-05-31T21:01:00Z");
    sender.send(READINGS, &value!({ "taken_on": "2027-06-01", "done": true })).await.is(401);
}

#[tokio::test]
async fn an_admin_takes_a_token_back() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let sender = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    let list = admin.get("/kainuu/admin/tokens").await.is(200);
    assert!(!list.text().contains(&sender.token), "it is shown once");
    let ask = crate::support::attributes(&list.html(), "main td a", "href");
    let page = admin.get(&ask[0]).await.is(200);
    let form = crate::support::Form::to(&page, "/end");
    admin.submit(&form).await.is(303);
    sender.send(READINGS, &value!({ "taken_on": "2026-11-20", "done": true })).await.is(401);
    admin.get(&ask[0]).await.is(404);
    // What was done to it stands in the trail, without its secret.
    let kept: Vec<Value> = sqlx::query_scalar("select after from audit where kind = 'api_token' order by number")
        .fetch_all(&mut portal.owner().await)
        .await
        .unwrap();
    assert_eq!(kept.len(), 2);
    assert!(kept[0]["ended_at"].is_null() && !kept[1]["ended_at"].is_null());
    assert!(kept.iter().all(|row| row.as_object().unwrap().keys().all(|name| !name.contains("hash"))));
    for (form, field) in [
        ("name=&role=editor&expires_on=2027-05-31", "name"),
        ("name=A&role=admin&expires_on=2027-05-31", "role"),
        ("name=A&role=editor&expires_on=2029-05-31", "expires_on"),
        ("name=A&role=editor&expires_on=2027-05-31&party=00000000-0000-0000-0000-000000000000", "party"),
    ] {
        let page = admin.post("/kainuu/admin/tokens", form).await.is(422);
        assert_eq!(crate::support::attributes(&page.html(), ".summary a", "href"), [format!("#{field}")]);
        assert_eq!(crate::support::attributes(&page.html(), "[aria-invalid]", "name"), [field]);
    }
}

#[tokio::test]
async fn guessing_tokens_is_slowed_and_so_is_sending_without_end() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let sender = Sender { portal: &portal, token: token(&mut admin, "editor", "").await };
    crate::support::run(
        &mut portal.owner().await,
        "insert into form_post (organisation_id, key, account_id, answer)
        select organisation_id, gen_random_uuid(), account_id, 'x' from api_token, generate_series(1, 120)",
    )
    .await;
    let body = value!({ "taken_on": "2026-11-20", "done": true });
    let waits = sender.send(READINGS, &body).await.is(429);
    assert_eq!(waits.header("retry-after"), "60");
    crate::support::run(&mut portal.owner().await, "delete from form_post").await;
    sender.send(READINGS, &body).await.is(201);
    let wrong = Sender { portal: &portal, token: format!("suunta_{}", "x".repeat(43)) };
    for _ in 0..20 {
        wrong.send(READINGS, &body).await.is(401);
    }
    let waits = wrong.send(READINGS, &body).await.is(429);
    assert_eq!(waits.header("retry-after"), "900");
    // Whoever holds a right one need not wait for them.
    sender.send(READINGS, &value!({ "taken_on": "2026-11-19", "done": true })).await.is(201);
    // Reading is free.
    portal.get(&format!("{KAINUU}/readings")).await.is(200);
}
