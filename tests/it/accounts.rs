//! Signing in, sessions, invitations, and who may do what.

use axum::body::Body;
use axum::http::Request;
use suunta::council::account::Role;
use uuid::Uuid;

use crate::support::{Browser, PASSWORD, Portal, account_of, attributes, run};

#[tokio::test]
async fn the_right_password_signs_in_and_signing_out_ends_it() {
    let portal = Portal::start().await;
    account_of(&portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    let mut browser = Browser::new(&portal);
    let answer = browser.sign_in("Eeva@Kainuu.example", PASSWORD).await.is(303);
    let cookie = answer.header("set-cookie").to_owned();
    for mark in ["suunta-on-loopback=", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(mark), "{mark} in {cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Secure"), "{cookie}");
    let page = browser.get("/account").await.is(200);
    assert!(page.main().contains("eeva@kainuu.example") && page.main().contains("Editor"));
    assert_eq!(page.header("cache-control"), "private, no-store");
    let token = browser.cookie.clone();
    browser.post("/sign-out", "").await.is(303);
    browser.cookie = token;
    assert_eq!(browser.get("/account").await.location().as_deref(), Some("/sign-in?next=%2Faccount"));
}

#[tokio::test]
async fn behind_tls_the_browser_guards_the_cookie() {
    let portal = Portal::seen_as("https://suunta.example").await;
    account_of(&portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    let answer = Browser::new(&portal).sign_in("eeva@kainuu.example", PASSWORD).await.is(303);
    let cookie = answer.header("set-cookie").to_owned();
    for mark in ["__Host-suunta=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(mark), "{mark} in {cookie}");
    }
}

#[tokio::test]
async fn a_token_is_kept_as_a_hash_alone() {
    let portal = Portal::start().await;
    let browser = Browser::of(&portal, "kainuu", Role::Reader).await;
    let token = browser.cookie.unwrap().split_once('=').unwrap().1.to_owned();
    let kept: Vec<u8> = sqlx::query_scalar("select token_hash from account_session")
        .fetch_one(&mut portal.owner().await)
        .await
        .unwrap();
    assert_eq!(kept.len(), 32);
    assert_ne!(kept, token.as_bytes());
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_get_one_answer() {
    let portal = Portal::start().await;
    account_of(&portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    let mut browser = Browser::new(&portal);
    let wrong = browser.sign_in("eeva@kainuu.example", "jotakin aivan muuta").await.is(422);
    let unknown = browser.sign_in("nobody@kainuu.example", "jotakin aivan muuta").await.is(422);
    assert_eq!(attributes(&wrong.html(), "#email", "value"), ["eeva@kainuu.example"]);
    assert_eq!(wrong.text().replace("eeva@kainuu.example", ""), unknown.text().replace("nobody@kainuu.example", ""));
    assert!(wrong.text().contains("role=\"alert\"") && browser.cookie.is_none());
}

#[tokio::test]
async fn guessing_is_slowed_and_locks_nobody_else_out() {
    let portal = Portal::start().await;
    for email in ["eeva@kainuu.example", "aino@kainuu.example"] {
        account_of(&portal, "kainuu", email, Role::Editor).await;
    }
    let mut guesser = Browser::new(&portal);
    for _ in 0..5 {
        guesser.sign_in("eeva@kainuu.example", "arvaus arvaus arvaus").await.is(422);
    }
    let slowed = guesser.sign_in("eeva@kainuu.example", PASSWORD).await.is(429);
    assert_eq!(slowed.header("retry-after"), "900");
    guesser.sign_in("aino@kainuu.example", PASSWORD).await.is(303);
    // From another address the owner still gets in, and after the wait from here too.
    run(&mut portal.owner().await, "update sign_in_failure set address = '192.0.2.1'").await;
    Browser::new(&portal).sign_in("eeva@kainuu.example", PASSWORD).await.is(303);
}

#[tokio::test]
async fn sessions_end_when_idle_and_after_a_day() {
    let portal = Portal::start().await;
    for (column, age) in [("seen_at", "3 hours"), ("begun_at", "13 hours")] {
        let mut browser = Browser::of(&portal, "kainuu", Role::Reader).await;
        browser.get("/account").await.is(200);
        run(&mut portal.owner().await, format!("update account_session set {column} = now() - interval '{age}'")).await;
        browser.get("/account").await.is(303);
    }
}

#[tokio::test]
async fn a_changed_password_and_a_closed_account_end_other_sessions() {
    let portal = Portal::start().await;
    let mut here = Browser::of(&portal, "kainuu", Role::Reader).await;
    let mut elsewhere = Browser::new(&portal);
    elsewhere.sign_in("reader@kainuu.example", PASSWORD).await.is(303);
    here.post("/account/password", "old=wrong&new=aivan+uudet+sanat").await.is(422);
    here.post("/account/password", "old=kolme+pient%C3%A4+sanaa&new=lyhyt").await.is(422);
    here.post("/account/password", "old=kolme+pient%C3%A4+sanaa&new=aivan+uudet+sanat").await.is(303);
    here.get("/account").await.is(200);
    elsewhere.get("/account").await.is(303);
    run(&mut portal.owner().await, "update account set closed_at = now()").await;
    here.get("/account").await.is(303);
}

#[tokio::test]
async fn an_invitation_works_once() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let page = admin.post("/kainuu/admin/people", "email=uusi%40kainuu.example&role=reporter").await.is(200);
    let link = page.one("[role=status] code");
    let path = link.split_once("/invitations/").map(|(_, token)| format!("/invitations/{token}")).unwrap();
    let mut invited = Browser::new(&portal);
    assert!(invited.get(&path).await.is(200).main().contains("uusi@kainuu.example"));
    invited.post(&path, "new=lyhyt").await.is(422);
    invited.post(&path, "new=aivan+uudet+sanat").await.is(303);
    assert!(invited.get("/account").await.is(200).main().contains("Reporter"));
    Browser::new(&portal).get(&path).await.is(404);
    Browser::new(&portal).post(&path, "new=jonkun+toisen+sanat").await.is(404);
}

#[tokio::test]
async fn without_mail_an_admin_brings_nobody_in_whom_another_one_invited() {
    let portal = Portal::start().await;
    let mut kainuu = Browser::of(&portal, "kainuu", Role::Admin).await;
    kainuu.post("/kainuu/admin/people", "email=uusi%40kainuu.example&role=admin").await.is(200);
    let mut kuopio = Browser::of(&portal, "kuopio", Role::Admin).await;
    // Whoever was handed the link at Kainuu would come in at Kuopio too.
    let page = kuopio.post("/kuopio/admin/people", "email=uusi%40kainuu.example&role=reader").await.is(422);
    assert!(page.all("[role=status] code").is_empty() && !page.one("table").contains("uusi@kainuu.example"));
    // A role is not changed by an invitation, one's own least of all.
    for email in ["uusi%40kainuu.example", "admin%40kainuu.example"] {
        kainuu.post("/kainuu/admin/people", &format!("email={email}&role=reader")).await.is(422);
    }
    kainuu.get("/kainuu/admin/people").await.is(200);
}

#[tokio::test]
async fn the_admins_page_is_for_admins_of_the_organisation() {
    let portal = Portal::start().await;
    let page = "/kainuu/admin/people";
    let asked = portal.get(page).await.is(303);
    assert_eq!(asked.location().as_deref(), Some("/fi/sign-in?next=%2Fkainuu%2Fadmin%2Fpeople"));
    let target = account_of(&portal, "kainuu", "target@kainuu.example", Role::Reader).await;
    for role in [Role::Reader, Role::Reporter, Role::Editor] {
        let mut browser = Browser::of(&portal, "kainuu", role).await;
        browser.get(page).await.is(404);
        browser.post(page, "email=x%40y.example&role=admin").await.is(404);
        browser.post(&format!("{page}/{target}"), "role=admin").await.is(404);
    }
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    outsider.get(page).await.is(404);
    // Another organisation's account under one's own address is as absent as one that does not exist.
    let mut refusal = async |id: Uuid| {
        let answer = outsider.post(&format!("/kuopio/admin/people/{id}"), "role=admin").await.is(404);
        answer.text().replace(&id.to_string(), "")
    };
    assert_eq!(refusal(target).await, refusal(Uuid::now_v7()).await);
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    admin.get(page).await.is(200);
    admin.post(&format!("{page}/{target}"), "role=owner").await.is(400);
    admin.post(page, "email=nonsense&role=admin").await.is(422);
}

#[tokio::test]
async fn a_role_taken_away_is_gone_at_the_next_request() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    account_of(&portal, "kainuu", "second@kainuu.example", Role::Admin).await;
    let mut second = Browser::new(&portal);
    second.sign_in("second@kainuu.example", PASSWORD).await.is(303);
    second.get("/kainuu/admin/people").await.is(200);
    let page = admin.get("/kainuu/admin/people").await.is(200);
    let action = attributes(&page.html(), "form.inline:not([action$=party])", "action").remove(0);
    admin.post(&action, "role=").await.is(303);
    second.get("/kainuu/admin/people").await.is(404);
}

#[tokio::test]
async fn what_somebody_signed_in_sees_is_not_kept_for_others() {
    let portal = Portal::start().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let own = browser.get("/kainuu").await.is(200);
    assert_eq!(own.header("cache-control"), "private, no-store");
    assert!(own.text().contains("/account"));
    let visitors = portal.get("/kainuu").await.is(200);
    assert!(!visitors.text().contains("\"/fi/account\"") && visitors.text().contains("/fi/sign-in"));
}

#[tokio::test]
async fn next_leads_to_this_portal_alone_and_forgery_is_refused() {
    let portal = Portal::start().await;
    account_of(&portal, "kainuu", "eeva@kainuu.example", Role::Editor).await;
    for (next, to) in [
        ("%2Fkainuu", "/kainuu"),
        ("%2F%2Fevil.example", "/en/kainuu/desk"),
        ("https%3A%2F%2Fevil.example", "/en/kainuu/desk"),
    ] {
        let form = format!("email=eeva%40kainuu.example&password=kolme+pient%C3%A4+sanaa&next={next}");
        let answer = Browser::new(&portal).post("/sign-in", &form).await.is(303);
        assert_eq!(answer.location().as_deref(), Some(to), "{next}");
    }
    let forged = Request::post("/sign-out").header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    portal.send(forged).await.is(403);
}
