//! Mail, and the forgotten passwords and invitations that it carries, through a real mail server.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use serde_json::Value;
use suunta::council::account::{self, Role};
use suunta::platform::mail::Mailer;
use suunta::platform::web::{ClientAddress, TrustedProxies};
use uuid::Uuid;

use crate::support::{Answer, Around, Jar, Portal, SEEN_AS, Service, run};

const PASSWORD: &str = "kolme pientä sanaa";
const TYPED: &str = "kolme+pient%C3%A4+sanaa";

/// A portal that mails, the server it mails by, and the worker in between.
struct Stage {
    portal: Portal,
    server: Service,
    worker: tokio::task::JoinHandle<()>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.worker.abort();
    }
}

/// A mail as it arrived.
struct Mail {
    to: String,
    head: String,
    body: String,
}

impl Mail {
    /// The path of the one link in it.
    #[track_caller]
    fn path(&self) -> String {
        let links: Vec<_> = self.body.lines().filter_map(|line| line.trim().strip_prefix(SEEN_AS)).collect();
        assert_eq!(links.len(), 1, "{}", self.body);
        links[0].to_owned()
    }
}

impl Stage {
    async fn set(arguments: &[&str]) -> Stage {
        let server = Service::start("mail.mjs", arguments);
        let mailer = Mailer::new(&format!("smtp://127.0.0.1:{}", server.port), "Suunta <suunta@portal.example>");
        let mailer = Arc::new(mailer.unwrap());
        let trusted_proxies = TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]);
        let around = Around { mailer: Some(mailer.clone()), trusted_proxies, ..Around::default() };
        let portal = Portal::with(SEEN_AS, around).await;
        let worker = tokio::spawn(mailer.work(portal.app.database.clone()));
        Stage { portal, server, worker }
    }

    fn next(&self) -> Mail {
        let mail: Value = serde_json::from_str(&self.server.line()).unwrap();
        let text = |key: &str| mail[key].as_str().unwrap().to_owned();
        Mail { to: mail["to"][0].as_str().unwrap().to_owned(), head: text("head"), body: text("body") }
    }

    fn is_silent(&self) -> bool {
        self.server.is_silent(Duration::from_millis(1500))
    }
}

async fn post(portal: &Portal, jar: &mut Jar, address: &str, form: &str) -> Answer {
    let request = Request::post(address)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", jar.header())
        .body(Body::from(form.to_owned()))
        .unwrap();
    let answer = portal.send(request).await;
    jar.take(&answer.headers);
    answer
}

async fn account_of(portal: &Portal, slug: &str, email: &str, role: Role) -> Uuid {
    let id = sqlx::query_scalar("select id from organisation where slug = $1").bind(slug);
    let organisation: Uuid = id.fetch_one(&mut portal.owner().await).await.unwrap();
    let account = account::add(&portal.app.database, organisation.into(), email, role).await.unwrap();
    account::force_password(&portal.app.database.staff(), account, PASSWORD.into()).await.unwrap();
    account
}

/// The cookies of somebody who signs in.
async fn signed_in(portal: &Portal, email: &str) -> Jar {
    let mut jar = Jar::default();
    post(portal, &mut jar, "/sign-in", &format!("email={email}&password={TYPED}")).await.is(303);
    jar
}

async fn counted(portal: &Portal, sql: &str) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut portal.owner().await).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_set_anew_by_a_mailed_link() {
    let stage = Stage::set(&[]).await;
    let portal = &stage.portal;
    account_of(portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    let mut elsewhere = signed_in(portal, "eeva@kainuu.example").await;
    let mut jar = Jar::default();
    assert!(portal.get("/fi/sign-in").await.main().contains("Unohditko salasanan?"));
    let asked = post(portal, &mut jar, "/fi/password-reset", "email=Eeva%40Kainuu.example").await.is(303);
    assert_eq!(asked.location().as_deref(), Some("/fi/password-reset?asked=yes"));
    let mail = stage.next();
    assert_eq!(mail.to, "eeva@kainuu.example");
    assert!(mail.head.contains("From: Suunta <suunta@portal.example>") && mail.head.contains("auto-generated"));
    assert!(mail.head.contains("Message-ID: <"), "{}", mail.head);
    assert!(mail.head.contains("text/plain") && mail.body.contains("tunnukselle eeva@kainuu.example"), "{}", mail.body);
    let path = mail.path();
    assert!(path.starts_with("/fi/password-reset/"), "{path}");
    // The token stands nowhere any more.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(counted(portal, "select count(*) from mail where sent_at is not null and body is null").await, 1);
    assert!(portal.get(&path).await.is(200).main().contains("Aseta uusi salasana"));
    post(portal, &mut jar, &path, "new=lyhyt").await.is(422);
    post(portal, &mut jar, &path, "new=aivan+uudet+sanat").await.is(303);
    let own = portal.get_with("/account", "cookie", &jar.header()).await.is(200);
    assert!(own.main().contains("eeva@kainuu.example"));
    portal.get_with("/account", "cookie", &elsewhere.header()).await.is(303);
    portal.get(&path).await.is(404);
    post(portal, &mut Jar::default(), &path, "new=jonkun+toisen+sanat").await.is(404);
    post(portal, &mut elsewhere, "/sign-in", &format!("email=eeva%40kainuu.example&password={TYPED}")).await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_over_after_an_hour() {
    let stage = Stage::set(&[]).await;
    account_of(&stage.portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    post(&stage.portal, &mut Jar::default(), "/password-reset", "email=eeva%40kainuu.example").await.is(303);
    let path = stage.next().path();
    let left: i64 =
        counted(&stage.portal, "select extract(epoch from ends_at - now())::bigint from account_link").await;
    assert!((3500..=3600).contains(&left), "{left}");
    run(&mut stage.portal.owner().await, "update account_link set ends_at = now()").await;
    stage.portal.get(&path).await.is(404);
    post(&stage.portal, &mut Jar::default(), &path, "new=aivan+uudet+sanat").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_account_gets_the_same_answer_and_no_mail() {
    let stage = Stage::set(&[]).await;
    let portal = &stage.portal;
    account_of(portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    let known = post(portal, &mut Jar::default(), "/password-reset", "email=eeva%40kainuu.example").await.is(303);
    let unknown = post(portal, &mut Jar::default(), "/password-reset", "email=nobody%40kainuu.example").await.is(303);
    assert_eq!((known.location(), known.body), (unknown.location(), unknown.body));
    assert!(portal.get("/password-reset?asked=yes").await.is(200).main().contains("If there is an account"));
    assert_eq!(stage.next().to, "eeva@kainuu.example");
    assert!(stage.is_silent());
    // Closed, or opened by a provider alone: no link either.
    run(&mut portal.owner().await, "update account set password_hash = null").await;
    run(
        &mut portal.owner().await,
        "insert into account_identity select 'https://idp.example', 'eeva', id from account",
    )
    .await;
    post(portal, &mut Jar::default(), "/password-reset", "email=eeva%40kainuu.example").await.is(303);
    assert!(stage.is_silent());
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_is_slowed_for_an_account_and_for_an_address() {
    let stage = Stage::set(&[]).await;
    let portal = &stage.portal;
    for email in ["eeva%40kainuu.example", "nobody%40kainuu.example"] {
        for _ in 0..3 {
            post(portal, &mut Jar::default(), "/password-reset", &format!("email={email}")).await.is(303);
        }
        let slowed = post(portal, &mut Jar::default(), "/password-reset", &format!("email={email}")).await.is(429);
        assert_eq!(slowed.header("retry-after"), "900");
    }
    // Behind the trusted proxy another client is another; a stranger's word about itself is nothing.
    let ask = async |peer: &str, forwarded: &str| {
        let request = Request::post("/password-reset")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("x-forwarded-for", forwarded)
            .extension(ClientAddress(peer.parse().unwrap()))
            .body(Body::from("email=eeva%40kainuu.example"))
            .unwrap();
        portal.send(request).await.status.as_u16()
    };
    for _ in 0..3 {
        assert_eq!(ask("10.0.0.1", "192.0.2.1").await, 303);
    }
    assert_eq!(ask("10.0.0.1", "192.0.2.1").await, 429);
    assert_eq!(ask("10.0.0.1", "192.0.2.2").await, 303);
    for n in 0..3 {
        assert_eq!(ask("198.51.100.7", &format!("192.0.2.{}", 10 + n)).await, 303);
    }
    assert_eq!(ask("198.51.100.7", "192.0.2.99").await, 429);
    run(
        &mut portal.owner().await,
        "insert into reset_asked (email, address) select n || '@x.example', '203.0.113.5' from generate_series(1, 30) n",
    )
    .await;
    assert_eq!(ask("203.0.113.5", "").await, 429, "one address and many accounts");
    post(portal, &mut Jar::default(), "/password-reset", "email=nonsense").await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_mailed_and_shown_to_nobody_else() {
    let stage = Stage::set(&[]).await;
    let portal = &stage.portal;
    account_of(portal, "kainuu", "admin@kainuu.example", Role::Admin).await;
    let mut admin = signed_in(portal, "admin@kainuu.example").await;
    let page =
        post(portal, &mut admin, "/en/kainuu/admin/people", "email=uusi%40kainuu.example&role=reporter").await.is(200);
    assert!(page.one("[role=status]").contains("uusi@kainuu.example") && page.all("[role=status] code").is_empty());
    let mail = stage.next();
    assert!(mail.to == "uusi@kainuu.example" && mail.body.contains("Kainuun liitto"), "{}", mail.body);
    let path = mail.path();
    assert!(path.starts_with("/fi/invitations/"), "the mail speaks the organisation's language: {path}");
    let mut invited = Jar::default();
    post(portal, &mut invited, &path, "new=aivan+uudet+sanat").await.is(303);
    let own = portal.get_with("/account", "cookie", &invited.header()).await.is(200);
    assert!(own.main().contains("Reporter"));
    // Invited again, somebody who has taken it up gets no link.
    post(portal, &mut admin, "/kainuu/admin/people", "email=uusi%40kainuu.example&role=editor").await.is(422);
    assert!(stage.is_silent());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_has_a_reset_mailed_to_its_owner_alone() {
    let stage = Stage::set(&[]).await;
    let portal = &stage.portal;
    account_of(portal, "kainuu", "admin@kainuu.example", Role::Admin).await;
    let eeva = account_of(portal, "kainuu", "eeva@kainuu.example", Role::Reader).await;
    account_of(portal, "kuopio", "eeva@kainuu.example", Role::Admin).await;
    let stranger = account_of(portal, "kuopio", "seppo@kuopio.example", Role::Reader).await;
    let mut admin = signed_in(portal, "admin@kainuu.example").await;
    let page = post(portal, &mut admin, &format!("/kainuu/admin/people/{eeva}/link"), "").await.is(200);
    assert!(page.all("[role=status] code").is_empty());
    let mail = stage.next();
    assert!(mail.to == "eeva@kainuu.example" && mail.path().starts_with("/fi/password-reset/"));
    for absent in [stranger, Uuid::now_v7()] {
        post(portal, &mut admin, &format!("/kainuu/admin/people/{absent}/link"), "").await.is(404);
    }
    for _ in 0..4 {
        post(portal, &mut admin, &format!("/kainuu/admin/people/{eeva}/link"), "").await.is(200);
    }
    let slowed = post(portal, &mut admin, &format!("/kainuu/admin/people/{eeva}/link"), "").await.is(429);
    assert_eq!(slowed.header("retry-after"), "3600");
}

#[tokio::test]
async fn without_mail_the_page_says_so_and_admins_hand_links_over() {
    let portal = Portal::start().await;
    let page = portal.get("/password-reset").await.is(200);
    assert!(page.main().contains("cannot send mail") && page.all("main form").is_empty());
    post(&portal, &mut Jar::default(), "/password-reset", "email=eeva%40kainuu.example").await.is(422);
    account_of(&portal, "kainuu", "admin@kainuu.example", Role::Admin).await;
    let eeva = account_of(&portal, "kainuu", "eeva@kainuu.example", Role::Reader).await;
    let both = account_of(&portal, "kainuu", "both@kainuu.example", Role::Reader).await;
    account_of(&portal, "kuopio", "both@kainuu.example", Role::Reader).await;
    let mut admin = signed_in(&portal, "admin@kainuu.example").await;
    let page = post(&portal, &mut admin, &format!("/kainuu/admin/people/{eeva}/link"), "").await.is(200);
    let path = page.one("[role=status] code").strip_prefix(SEEN_AS).unwrap().to_owned();
    assert!(path.starts_with("/password-reset/"), "{path}");
    post(&portal, &mut Jar::default(), &path, "new=aivan+uudet+sanat").await.is(303);
    // A link to somebody who works elsewhere too would open the doors there.
    post(&portal, &mut admin, &format!("/kainuu/admin/people/{both}/link"), "").await.is(404);
    let list = portal.get_with("/en/kainuu/admin/people", "cookie", &admin.header()).await.is(200);
    assert_eq!(list.all("form.link").len(), 1, "eeva's alone: not one's own, not of who works elsewhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_is_put_off_is_sent_later_and_one_whose_link_is_over_never() {
    let stage = Stage::set(&["later"]).await;
    let portal = &stage.portal;
    account_of(portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    post(portal, &mut Jar::default(), "/password-reset", "email=eeva%40kainuu.example").await.is(303);
    let mut put_off = 0;
    for _ in 0..100 {
        put_off = counted(portal, "select count(*) from mail where refusal is not null and body is not null and next_try_at > now() + interval '50 seconds'").await;
        if put_off == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(put_off, 1, "it waits for its second try");
    run(&mut portal.owner().await, "update mail set next_try_at = now()").await;
    portal.app.mailer.as_ref().unwrap().wake();
    assert_eq!(stage.next().to, "eeva@kainuu.example");
    post(portal, &mut Jar::default(), "/password-reset", "email=eeva%40kainuu.example").await.is(303);
    stage.next();
    run(
        &mut portal.owner().await,
        "insert into mail (id, recipient, subject, body, ends_at) values (gen_random_uuid(), 'a@b.example', 's', 'b', now())",
    )
    .await;
    portal.app.mailer.as_ref().unwrap().wake();
    assert!(stage.is_silent());
    assert_eq!(counted(portal, "select count(*) from mail where given_up_at is not null and body is null").await, 1);
}
