//! Reminders through a real mail server, and what is told to a channel, through a real web server.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;
use suunta::council::account::Role;
use suunta::overview::reminder;
use suunta::platform::mail::Mailer;
use suunta::platform::outbound::{AllowedHost, Outbound};

use crate::support::{Around, Browser, Portal, Service, account_of, id_of, run};

/// A round of Kainuu that is open, with its reports due in two days, and the lead of most measures with an account.
async fn open_round(portal: &Portal) -> Browser {
    let mut owner = portal.owner().await;
    let lead = account_of(portal, "kainuu", "lead@kainuu.example", Role::Reporter).await;
    let post = id_of(&mut owner, "party where slug = 'maakuntajohtaja'").await;
    run(
        &mut owner,
        format!(
            "insert into account_party (organisation_id, id, account_id, party_id)
             select organisation_id, gen_random_uuid(), '{lead}', '{post}' from party where id = '{post}'"
        ),
    )
    .await;
    let mut editor = Browser::of(portal, "kainuu", Role::Editor).await;
    editor.post("/kainuu/review", "quarter=2026-Q4").await.is(303);
    let days = editor.form_at("/kainuu/review/2026-Q4/plan/days").await;
    let days =
        days.with("opens_on", "2026-11-20").with("reports_due", "2026-11-24").with("acceptance_due", "2026-12-01");
    editor.submit(&days).await.is(303);
    // Editors are reminded of assessments, which is another matter.
    editor.post("/account/reminders", "language=").await.is(303);
    editor.post("/kainuu/review/2026-Q4/opening", "").await.is(303);
    editor
}

async fn count(portal: &Portal, sql: &str) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut portal.owner().await).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_reminded_once_in_their_language_and_can_stop_it() {
    let server = Service::start("mail.mjs", &[]);
    let mailer = Mailer::new(&format!("smtp://127.0.0.1:{}", server.port), "Suunta <suunta@portal.example>").unwrap();
    let mailer = Arc::new(mailer);
    let around = Around { mailer: Some(mailer.clone()), ..Around::default() };
    let portal = Portal::without_quarters_with(around).await;
    let worker = tokio::spawn(mailer.work(portal.app.database.clone()));
    let mut editor = open_round(&portal).await;
    let mut lead = Browser::new(&portal);
    lead.sign_in("lead@kainuu.example", crate::support::PASSWORD).await.is(303);
    lead.post("/account/reminders", "language=nn&kind=report_due").await.is(303);

    reminder::send(&portal.app).await.unwrap();
    reminder::send(&portal.app).await.unwrap();
    let mail: Value = serde_json::from_str(&server.line()).unwrap();
    assert_eq!(mail["to"][0], "lead@kainuu.example");
    let body = mail["body"].as_str().unwrap();
    assert!(body.contains("1.1-A") && body.contains("/nn/kainuu/review/2026-Q4/reports?of=me"), "{body}");
    assert!(server.is_silent(Duration::from_millis(800)), "once is enough");

    // The button reminds once more today, and only those who want to be.
    editor.post("/kainuu/review/2026-Q4/reminders", "").await.is(303);
    editor.post("/kainuu/review/2026-Q4/reminders", "").await.is(303);
    assert!(server.line().contains("lead@kainuu.example"));
    lead.post("/account/reminders", "language=nn").await.is(303);
    run(&mut portal.owner().await, "delete from reminder").await;
    reminder::send(&portal.app).await.unwrap();
    assert!(server.is_silent(Duration::from_millis(800)), "they do not want it");
    worker.abort();
}

#[tokio::test]
async fn without_a_mail_server_the_outbox_shows_what_would_be_sent() {
    let portal = Portal::without_quarters().await;
    open_round(&portal).await;
    reminder::send(&portal.app).await.unwrap();
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let page = admin.get("/kainuu/admin/outbox").await.is(200);
    assert!(page.main().contains("lead@kainuu.example") && page.main().contains("1.1-A"), "{}", page.main());
    assert_eq!(count(&portal, "select count(*) from mail").await, 0);
    let mut elsewhere = Browser::of(&portal, "kuopio", Role::Admin).await;
    assert!(!elsewhere.get("/kuopio/admin/outbox").await.is(200).main().contains("lead@kainuu.example"));
}

/// A web server that takes one message after another and answers each with a status.
fn listening(statuses: &'static [&'static str]) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (heard, told) = channel();
    std::thread::spawn(move || {
        for status in statuses {
            let Ok((mut stream, _)) = listener.accept() else { return };
            let mut message = Vec::new();
            let mut part = [0; 4096];
            while !String::from_utf8_lossy(&message).trim_end().ends_with('}') {
                match stream.read(&mut part) {
                    Ok(0) | Err(_) => break,
                    Ok(read) => message.extend_from_slice(&part[..read]),
                }
            }
            let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            let _ = heard.send(String::from_utf8_lossy(&message).into_owned());
        }
    });
    (port, told)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_is_told_of_an_open_round_once_and_again_when_it_did_not_listen() {
    let (port, told) = listening(&["500 Later", "200 OK"]);
    let mut extensions = axum::http::Extensions::new();
    extensions.insert(Outbound::new(&[AllowedHost::parse(&format!("127.0.0.1:{port}")).unwrap()]).unwrap());
    let portal = Portal::without_quarters_with(Around { extensions, ..Around::default() }).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    admin.post("/kainuu/admin/channel", "kind=slack&url=nonsense").await.is(422);
    let url = format!("kind=slack&url=http%3A%2F%2F127.0.0.1%3A{port}%2Fsecret");
    admin.post("/kainuu/admin/channel", &url).await.is(303);
    assert!(!admin.get("/kainuu/admin/outbox").await.is(200).text().contains("/secret"), "the address is a secret");
    open_round(&portal).await;
    reminder::announce(&portal.app).await.unwrap();
    assert!(told.recv_timeout(Duration::from_secs(5)).unwrap().contains("2026-Q4"));
    portal.clock.set("2026-11-22T08:10:00Z");
    reminder::announce(&portal.app).await.unwrap();
    let again = told.recv_timeout(Duration::from_secs(5)).unwrap();
    assert!(again.contains("/kainuu/review/2026-Q4") && again.contains("\"text\""), "{again}");
    reminder::announce(&portal.app).await.unwrap();
    assert_eq!(count(&portal, "select count(*) from announcement where sent_at is not null and tries = 2").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_channel_stands_behind_the_operators_walls() {
    let (port, told) = listening(&["200 OK"]);
    let mut extensions = axum::http::Extensions::new();
    extensions.insert(Outbound::new(&[]).unwrap());
    let portal = Portal::without_quarters_with(Around { extensions, ..Around::default() }).await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    admin.post("/kainuu/admin/channel", &format!("kind=teams&url=https%3A%2F%2F127.0.0.1%3A{port}%2F")).await.is(303);
    open_round(&portal).await;
    reminder::announce(&portal.app).await.unwrap();
    assert!(told.recv_timeout(Duration::from_millis(300)).is_err());
    assert_eq!(count(&portal, "select count(*) from announcement where refusal like '%not public%'").await, 1);
}
