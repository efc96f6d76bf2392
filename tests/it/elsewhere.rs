//! Signing in with an organisation's own directory, walked whole against a real OpenID provider.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use suunta::council::account::{self, Elsewhere, GroupRole, Role};
use suunta::platform::openid::{Provider, Settings};
use suunta::platform::outbound::{AllowedHost, Outbound};
use uuid::Uuid;

use crate::support::{Answer, Around, Jar, Portal, SEEN_AS, Service, attributes, client, run};

const ANSWER: &str = "http://portal.test/sign-in/elsewhere/answer";

/// A provider with the people of the tests, and a portal that people sign in to with it.
struct Stage {
    provider: Service,
    portal: Portal,
}

fn settings(port: u16) -> Settings {
    Settings {
        issuer: format!("http://127.0.0.1:{port}"),
        client_id: "suunta".into(),
        client_secret: Some("between us: 100 % secret".into()),
        name: "Kainuun kirjautuminen".into(),
        scopes: ["openid", "email", "profile"].map(str::to_owned).into(),
        groups_claim: "groups".into(),
        answer_url: ANSWER.into(),
    }
}

/// The people whom the provider knows at first.
fn people() -> Value {
    json!({
        "eeva": { "name": "Eeva Esimerkki", "email": "eeva@kainuu.example", "email_verified": true, "groups": ["editors", "all"] },
        "aino": { "name": "Aino Arvio", "email": "aino@kainuu.example", "email_verified": false, "groups": ["all"] },
        "otto": { "name": "Otto Outo", "email": "otto@elsewhere.example", "email_verified": true, "groups": [] },
    })
}

impl Stage {
    /// `claims_in` says where the provider tells its claims: in the "token", or at the userinfo endpoint alone.
    async fn set(claims_in: &str) -> Stage {
        let provider = Service::start("provider.mjs", &[ANSWER, "0", claims_in]);
        let allowed = [AllowedHost::parse(&format!("127.0.0.1:{}", provider.port)).unwrap()];
        let stage = Stage { portal: Stage::portal(provider.port, &allowed).await, provider };
        stage.tell(people()).await;
        stage
    }

    async fn portal(port: u16, allowed: &[AllowedHost]) -> Portal {
        let roles = ["editors=kainuu:editor", "all=kainuu:reader", "all=kuopio:reader", "all=nowhere:admin"];
        let elsewhere = Elsewhere {
            provider: Arc::new(Provider::new(settings(port), Outbound::new(allowed).unwrap())),
            roles: roles.iter().map(|role| GroupRole::parse(role).unwrap()).collect(),
        };
        let mut around = Around::default();
        around.extensions.insert(elsewhere);
        Portal::with(SEEN_AS, around).await
    }

    /// Tells the provider about people.
    async fn tell(&self, people: Value) {
        let address = format!("http://127.0.0.1:{}/people", self.provider.port);
        client().post(address).json(&people).send().await.unwrap().error_for_status().unwrap();
    }

    fn browser(&self) -> Browser<'_> {
        Browser { portal: &self.portal, here: Jar::default(), there: Jar::default() }
    }

    /// A browser in which somebody signs in; what the portal says to the provider's answer.
    async fn sign_in(&self, who: &str) -> (Browser<'_>, Answer) {
        let mut browser = self.browser();
        let back = browser.go_and_come_back("", who).await;
        let answer = browser.get(&back).await;
        (browser, answer)
    }
}

/// A browser with its cookies of the portal and of the provider.
struct Browser<'p> {
    portal: &'p Portal,
    here: Jar,
    there: Jar,
}

impl Browser<'_> {
    async fn send(&mut self, request: axum::http::request::Builder, body: String) -> Answer {
        let request = request.header("cookie", self.here.header()).body(Body::from(body)).unwrap();
        let answer = self.portal.send(request).await;
        self.here.take(&answer.headers);
        answer
    }

    async fn get(&mut self, address: &str) -> Answer {
        self.send(Request::get(address), String::new()).await
    }

    async fn post(&mut self, address: &str, form: &str) -> Answer {
        let request = Request::post(address).header("content-type", "application/x-www-form-urlencoded");
        self.send(request, form.to_owned()).await
    }

    /// Presses the button; gives the address at the provider that the page leads on to.
    async fn set_out(&mut self, language: &str, next: &str) -> String {
        let page = self.post(&format!("{language}/sign-in/elsewhere"), &format!("next={next}")).await.is(200);
        let address = attributes(&page.html(), "main a", "href").remove(0);
        let refresh = attributes(&page.html(), "meta[http-equiv=refresh]", "content").remove(0);
        assert_eq!(refresh, format!("0; url={address}"));
        address
    }

    /// Signs in at the provider; gives the path of the portal that it leads back to.
    async fn at_provider(&mut self, address: &str, form: &str) -> String {
        let client = client();
        let (mut to, mut typed) = (address.to_owned(), false);
        for _ in 0..8 {
            let is_form = to.contains("/interaction/");
            let request = match is_form {
                true => {
                    client.post(&to).header("content-type", "application/x-www-form-urlencoded").body(form.to_owned())
                }
                false => client.get(&to),
            };
            assert!(!(is_form && typed), "the provider asks twice");
            typed |= is_form;
            let answer = request.header("cookie", self.there.header()).send().await.unwrap();
            self.there.take(answer.headers());
            let status = answer.status();
            let Some(location) = answer.headers().get("location") else {
                panic!("{to}: {status} {}", answer.text().await.unwrap())
            };
            let base = reqwest::Url::parse(&to).unwrap();
            to = base.join(location.to_str().unwrap()).unwrap().into();
            if let Some(back) = to.strip_prefix(SEEN_AS) {
                return back.to_owned();
            }
        }
        panic!("the provider leads round and round")
    }

    async fn go_and_come_back(&mut self, language: &str, who: &str) -> String {
        let address = self.set_out(language, "").await;
        self.at_provider(&address, &format!("who={who}")).await
    }

    /// What the account's page says of roles.
    async fn roles(&mut self) -> Vec<String> {
        self.get("/account").await.is(200).all("section[aria-labelledby=roles] li")
    }
}

async fn organisation(portal: &Portal, slug: &str) -> Uuid {
    let id = sqlx::query_scalar("select id from organisation where slug = $1").bind(slug);
    id.fetch_one(&mut portal.owner().await).await.unwrap()
}

async fn add(portal: &Portal, email: &str, role: Role) -> Uuid {
    let kainuu = organisation(portal, "kainuu").await;
    account::add(&portal.app.database, kainuu.into(), email, role).await.unwrap()
}

async fn count(portal: &Portal, sql: &str) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut portal.owner().await).await.unwrap()
}

#[tokio::test]
async fn groups_give_roles_and_take_away_only_what_they_gave() {
    let stage = Stage::set("userinfo").await;
    let (mut browser, answer) = stage.sign_in("eeva").await;
    assert_eq!(answer.is(303).location().as_deref(), Some("/account"));
    assert_eq!(browser.here.names(), ["suunta-on-loopback"], "only the session is left");
    let roles = browser.roles().await;
    assert_eq!(roles.len(), 2, "{roles:?}");
    assert!(roles.iter().any(|role| role.contains("Kainuu") && role.contains("Editor")), "{roles:?}");
    assert!(roles.iter().any(|role| role.contains("Kuopio") && role.contains("Reader")), "{roles:?}");
    // A role given by hand stays when the group that gave a higher one is gone; one from a group alone goes.
    add(&stage.portal, "eeva@kainuu.example", Role::Reporter).await;
    assert!(browser.roles().await.iter().any(|role| role.contains("Kainuu") && role.contains("Editor")));
    stage.tell(json!({ "eeva": { "email": "eeva@kainuu.example", "email_verified": true, "groups": [] } })).await;
    let (mut again, answer) = stage.sign_in("eeva").await;
    answer.is(303);
    let roles = again.roles().await;
    assert_eq!(roles.len(), 1, "{roles:?}");
    assert!(roles[0].contains("Kainuu") && roles[0].contains("Reporter"), "{roles:?}");
    assert_eq!(browser.roles().await, roles, "and at once in the browser from before");
    assert_eq!(count(&stage.portal, "select count(*) from account").await, 1);
}

#[tokio::test]
async fn claims_in_the_token_are_as_good_and_a_higher_role_by_hand_is_kept() {
    let stage = Stage::set("token").await;
    add(&stage.portal, "eeva@kainuu.example", Role::Admin).await;
    let (mut browser, answer) = stage.sign_in("eeva").await;
    answer.is(303);
    assert!(browser.roles().await.iter().any(|role| role.contains("Kainuu") && role.contains("Administrator")));
    let people = browser.get("/en/kainuu/admin/people").await.is(200);
    assert!(people.main().contains("eeva@kainuu.example") && people.main().contains("by group"));
}

#[tokio::test]
async fn somebody_without_a_role_is_told_so() {
    let stage = Stage::set("token").await;
    let (mut browser, answer) = stage.sign_in("otto").await;
    answer.is(303);
    let page = browser.get("/account").await.is(200);
    assert!(page.main().contains("no role in any organisation") && page.main().contains("otto@elsewhere.example"));
    assert!(page.main().contains("no password to change") && page.all("#old").is_empty());
    browser.post("/account/password", "old=&new=aivan+uudet+sanat").await.is(422);
    browser.get("/kainuu/admin/people").await.is(404);
}

#[tokio::test]
async fn a_page_that_was_wanted_is_reached_in_the_readers_language() {
    let stage = Stage::set("token").await;
    let mut browser = stage.browser();
    let page = browser.get("/sv/sign-in?next=%2Fsv%2Fkainuu").await.is(200);
    assert!(page.main().contains("Logga in med Kainuun kirjautuminen"));
    let address = browser.set_out("/sv", "%2Fsv%2Fkainuu").await;
    assert!(address.contains("ui_locales=sv") && address.contains("code_challenge_method=S256"), "{address}");
    let back = browser.at_provider(&address, "who=eeva").await;
    assert_eq!(browser.get(&back).await.is(303).location().as_deref(), Some("/sv/kainuu"));
    // A page of another host is not.
    let address = browser.set_out("", "%2F%2Fevil.example").await;
    let back = browser.at_provider(&address, "who=eeva").await;
    assert_eq!(browser.get(&back).await.is(303).location().as_deref(), Some("/account"));
}

/// A refusal: the sign-in page with an error on it, nobody signed in.
#[track_caller]
fn is_refused(answer: Answer, status: u16, language: &str) {
    let answer = answer.is(status);
    assert_eq!(answer.language(), language);
    assert!(!answer.one("main [role=alert] li").is_empty());
    assert!(!answer.header("set-cookie").contains("suunta-on-loopback"), "{}", answer.header("set-cookie"));
}

#[tokio::test]
async fn an_answer_is_good_once_and_in_the_browser_that_began() {
    let stage = Stage::set("token").await;
    let mut browser = stage.browser();
    let back = browser.go_and_come_back("/fi", "eeva").await;
    // Elsewhere it is refused and not spent.
    is_refused(stage.browser().get(&back).await, 400, "fi");
    let mut other = stage.browser();
    other.set_out("", "").await;
    is_refused(other.get(&back).await, 400, "fi");
    let kept = browser.here.clone();
    browser.get(&back).await.is(303);
    // The session now stands; the same answer again, even with the cookie of before, is over.
    browser.here = kept;
    is_refused(browser.get(&back).await, 400, "fi");
}

#[tokio::test]
async fn what_was_tampered_with_or_took_too_long_is_refused() {
    let stage = Stage::set("token").await;
    let mut browser = stage.browser();
    let tampered = |address: &str, parameter: &str| {
        let (before, after) = address.split_once(&format!("{parameter}=")).unwrap();
        let end = after.find('&').unwrap_or(after.len());
        format!("{before}{parameter}=tampered{}", &after[end..])
    };
    for parameter in ["nonce", "code_challenge"] {
        let address = tampered(&browser.set_out("/nb", "").await, parameter);
        // A challenge that fits no verifier must be as long as one.
        let address = address.replace("code_challenge=tampered", &format!("code_challenge={}", "t".repeat(43)));
        let back = browser.at_provider(&address, "who=eeva").await;
        is_refused(browser.get(&back).await, 400, "nb");
    }
    for parameter in ["code", "iss"] {
        let back = tampered(&browser.go_and_come_back("/nn", "eeva").await, parameter);
        is_refused(browser.get(&back).await, 400, "nn");
    }
    let back = browser.go_and_come_back("", "eeva").await;
    is_refused(browser.get(&tampered(&back, "state")).await, 400, "en");
    run(&mut stage.portal.owner().await, "update sign_in_begun set begun_at = now() - interval '11 minutes'").await;
    is_refused(browser.get(&back).await, 400, "en");
    for (nonsense, language) in [
        ("", "en"),
        ("?", "en"),
        ("?code=x", "en"),
        ("?state=%00&code=%00", "en"),
        ("?state=fi.x&error=%3Cscript%3E", "fi"),
    ] {
        is_refused(browser.get(&format!("/sign-in/elsewhere/answer{nonsense}")).await, 400, language);
    }
    for unreadable in ["state=%FF", "state=a&state=b"] {
        browser.get(&format!("/sign-in/elsewhere/answer?{unreadable}")).await.is(400);
    }
    assert_eq!(count(&stage.portal, "select count(*) from account_session").await, 0);
}

#[tokio::test]
async fn somebody_who_stops_on_the_way_is_told_so() {
    let stage = Stage::set("token").await;
    let mut browser = stage.browser();
    let address = browser.set_out("/sv", "").await;
    let back = browser.at_provider(&address, "stop=1").await;
    assert!(back.contains("error=access_denied"), "{back}");
    is_refused(browser.get(&back).await, 403, "sv");
}

#[tokio::test]
async fn an_unverified_address_opens_nobody_elses_account() {
    let stage = Stage::set("token").await;
    let theirs = add(&stage.portal, "aino@kainuu.example", Role::Admin).await;
    let (mut browser, answer) = stage.sign_in("aino").await;
    answer.is(303);
    let page = browser.get("/account").await.is(200);
    assert!(page.main().contains("Aino Arvio") && !page.main().contains("aino@kainuu.example"), "{}", page.main());
    let roles = browser.roles().await;
    assert!(roles.len() == 2 && roles.iter().all(|role| role.contains("Reader")), "{roles:?}");
    assert_eq!(count(&stage.portal, "select count(*) from account").await, 2);
    let linked = format!("select count(*) from account_identity where account_id = '{theirs}'");
    assert_eq!(count(&stage.portal, &linked).await, 0);
    // An admin sees that nobody has proven who this is.
    let (mut admin, answer) = {
        add(&stage.portal, "eeva@kainuu.example", Role::Admin).await;
        stage.sign_in("eeva").await
    };
    answer.is(303);
    let list = admin.get("/en/kainuu/admin/people").await.is(200);
    assert!(list.main().contains("Aino Arvio address not verified"), "{}", list.main());
}

#[tokio::test]
async fn a_verified_address_leads_to_its_account_and_shuts_its_other_doors() {
    let stage = Stage::set("token").await;
    let account = add(&stage.portal, "eeva@kainuu.example", Role::Reader).await;
    let staff = &stage.portal.app.database.staff();
    account::force_password(staff, account, "kolme pientä sanaa".into()).await.unwrap();
    // Whoever was handed the invitation first may not be who the address belongs to.
    let mut first = stage.browser();
    let form = "email=eeva%40kainuu.example&password=kolme+pient%C3%A4+sanaa";
    first.post("/sign-in", form).await.is(303);
    let (_, answer) = stage.sign_in("eeva").await;
    answer.is(303);
    assert_eq!(count(&stage.portal, "select count(*) from account").await, 1);
    first.get("/account").await.is(303);
    first.post("/sign-in", form).await.is(422);
    // Somebody new who was given the address of somebody before gets no further.
    stage
        .tell(json!({ "new": { "email": "eeva@kainuu.example", "email_verified": true, "groups": ["editors"] } }))
        .await;
    let (_, answer) = stage.sign_in("new").await;
    is_refused(answer, 403, "en");
    run(&mut stage.portal.owner().await, "update account set closed_at = now()").await;
    let (_, answer) = stage.sign_in("eeva").await;
    is_refused(answer, 403, "en");
}

#[tokio::test]
async fn groups_that_were_left_out_are_not_taken_for_none() {
    let stage = Stage::set("token").await;
    let long = json!({ "email": "eeva@kainuu.example", "email_verified": true, "_claim_names": { "groups": "src1" } });
    stage.tell(json!({ "eeva": long })).await;
    let (_, answer) = stage.sign_in("eeva").await;
    is_refused(answer, 400, "en");
}

#[tokio::test]
async fn a_provider_that_is_away_is_met_with_patience() {
    let stage = Stage::set("token").await;
    let mut browser = stage.browser();
    let back = browser.go_and_come_back("/fi", "eeva").await;
    let (port, here) = (stage.provider.port, browser.here);
    let Stage { provider, portal } = stage;
    drop(provider);
    // Known already: the exchange fails.
    let mut browser = Browser { portal: &portal, here, there: Jar::default() };
    let answer = browser.get(&back).await;
    assert!(!answer.header("retry-after").is_empty());
    is_refused(answer, 503, "fi");
    // Never reached: the sign-in page says so at once, and passwords still work.
    let allowed = [AllowedHost::parse("127.0.0.1").unwrap()];
    let fresh = Stage::portal(port, &allowed).await;
    let mut visitor = Browser { portal: &fresh, here: Jar::default(), there: Jar::default() };
    is_refused(visitor.post("/nb/sign-in/elsewhere", "next=").await, 503, "nb");
    // Back again with other keys: without a restart of the portal.
    let provider = Service::start("provider.mjs", &[ANSWER, &port.to_string(), "token"]);
    let stage = Stage { provider, portal: fresh };
    stage.tell(people()).await;
    let (_, answer) = stage.sign_in("eeva").await;
    answer.is(303);
}

#[tokio::test]
async fn new_keys_of_the_provider_are_read_when_they_are_met() {
    let stage = Stage::set("token").await;
    let (_, answer) = stage.sign_in("otto").await;
    answer.is(303);
    let port = stage.provider.port;
    let Stage { provider, portal } = stage;
    drop(provider);
    // Oftener than every five seconds keys are not read.
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    let stage = Stage { provider: Service::start("provider.mjs", &[ANSWER, &port.to_string(), "token"]), portal };
    stage.tell(people()).await;
    let (_, answer) = stage.sign_in("otto").await;
    answer.is(303);
}

#[tokio::test]
async fn a_provider_inside_is_asked_only_where_the_operator_allows_it() {
    let provider = Service::start("provider.mjs", &[ANSWER]);
    let portal = Stage::portal(provider.port, &[]).await;
    let mut visitor = Browser { portal: &portal, here: Jar::default(), there: Jar::default() };
    is_refused(visitor.post("/sign-in/elsewhere", "next=").await, 503, "en");
}

#[tokio::test]
async fn without_a_provider_there_is_no_such_door() {
    let portal = Portal::start().await;
    let mut visitor = Browser { portal: &portal, here: Jar::default(), there: Jar::default() };
    assert!(
        attributes(&visitor.get("/sign-in").await.html(), "form", "action").iter().all(|to| !to.contains("elsewhere"))
    );
    visitor.post("/sign-in/elsewhere", "next=").await.is(404);
    visitor.get("/sign-in/elsewhere/answer?state=x&code=y").await.is(404);
}

#[tokio::test]
async fn behind_tls_the_browser_guards_what_was_begun() {
    let provider = Service::start("provider.mjs", &[ANSWER]);
    let allowed = [AllowedHost::parse(&format!("127.0.0.1:{}", provider.port)).unwrap()];
    let elsewhere = Elsewhere {
        provider: Arc::new(Provider::new(settings(provider.port), Outbound::new(&allowed).unwrap())),
        roles: Arc::new([]),
    };
    let mut around = Around::default();
    around.extensions.insert(elsewhere);
    let portal = Portal::with("https://suunta.example", around).await;
    let request = Request::post("/sign-in/elsewhere").header("content-type", "application/x-www-form-urlencoded");
    let answer = portal.send(request.body(Body::from("next=")).unwrap()).await.is(200);
    let cookie = answer.header("set-cookie");
    for mark in ["__Host-suunta-begun=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(mark), "{mark} in {cookie}");
    }
    assert_eq!(answer.header("cache-control"), "private, no-store");
    let token = cookie.split_once('=').unwrap().1.split(';').next().unwrap().to_owned();
    let kept: Vec<u8> = sqlx::query_scalar("select browser_hash from sign_in_begun")
        .fetch_one(&mut portal.owner().await)
        .await
        .unwrap();
    assert!(kept.len() == 32 && kept != token.as_bytes());
}
