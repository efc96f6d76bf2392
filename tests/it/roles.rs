//! Who may do what: one table for every route, walked as everybody.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use sqlx::PgConnection;
use suunta::council::account::{self, Role};
use uuid::Uuid;

use crate::support::{Answer, Browser, PASSWORD, Portal, account_of, id_of, organisation, run};

/// Those who knock, in the order of the table's marks: an outsider is an editor of another organisation.
const PEOPLE: [&str; 6] = ["visitor", "outsider", "reader", "reporter", "editor", "admin"];

/// What each of them meets: `+` gets in, `s` is asked to sign in, `-` finds nothing there.
const WORLD: &str = "++++++";
/// A road that this portal does not have; tests/it/elsewhere.rs goes it.
const NOBODY: &str = "------";
const SIGNED_IN: &str = "s+++++";
/// Internal, and with an address that nobody is asked to sign in for.
const INTERNAL: &str = "--++++";
const READER: &str = "s-++++";
const REPORTER: &str = "s--+++";
const EDITOR: &str = "s---++";
const ADMIN: &str = "s----+";

/// Every route of the portal. What is posted stands behind the route.
const TABLE: &[(&str, &str, &str)] = &[
    // Pages of the world.
    ("GET /", "", WORLD),
    ("GET /accessibility", "", WORLD),
    ("GET /search", "", WORLD),
    ("GET /sitemap.xml", "", WORLD),
    ("GET /robots.txt", "", WORLD),
    ("GET /{org}", "", WORLD),
    ("GET /{org}/calendar", "", WORLD),
    ("GET /{org}/indicators", "", WORLD),
    ("GET /{org}/indicators/{slug}", "", WORLD),
    ("GET /{org}/international", "", WORLD),
    ("GET /{org}/networks", "", WORLD),
    ("GET /{org}/networks/{slug}", "", WORLD),
    ("GET /{org}/pages/{slug}", "", WORLD),
    ("GET /{org}/people", "", WORLD),
    ("GET /{org}/people/{slug}", "", WORLD),
    ("GET /{org}/search", "", WORLD),
    ("GET /{org}/strategies", "", WORLD),
    ("GET /{org}/strategies/{slug}", "", WORLD),
    ("GET /{org}/strategies/{slug}/map", "", WORLD),
    ("GET /{org}/strategies/{slug}/timeline", "", WORLD),
    ("GET /{org}/strategies/{slug}/{code}", "", WORLD),
    ("GET /{org}/strategy", "", WORLD),
    // The door, and one's own account.
    ("GET /sign-in", "", WORLD),
    ("POST /sign-in", "email=nobody%40kainuu.example&password=x", WORLD),
    ("POST /sign-out", "", WORLD),
    ("GET /invitations/{token}", "", WORLD),
    ("POST /invitations/{token}", "new=aivan+uudet+sanat", WORLD),
    ("POST /sign-in/elsewhere", "next=", NOBODY),
    ("GET /sign-in/elsewhere/answer", "", NOBODY),
    ("GET /password-reset", "", WORLD),
    ("POST /password-reset", "email=nobody%40kainuu.example", WORLD),
    ("GET /password-reset/{token}", "", WORLD),
    ("POST /password-reset/{token}", "new=aivan+uudet+sanat", WORLD),
    ("GET /account", "", SIGNED_IN),
    ("POST /account/password", "old=wrong&new=aivan+uudet+sanat", SIGNED_IN),
    ("POST /account/sessions/end", "", SIGNED_IN),
    // Records.
    ("GET /{org}/records", "", EDITOR),
    ("GET /{org}/records/period", "", REPORTER),
    ("GET /{org}/records/{kind}", "", EDITOR),
    ("GET /{org}/records/{kind}/new", "", EDITOR),
    ("POST /{org}/records/{kind}/new", "title.fi=Uusi", EDITOR),
    ("GET /{org}/records/{kind}/{id}/edit", "", EDITOR),
    ("POST /{org}/records/{kind}/{id}/edit", "title.fi=Uusi", EDITOR),
    ("POST /{org}/records/{kind}/{id}/place", "place=1", EDITOR),
    ("POST /{org}/records/{kind}/{id}/visibility", "visibility=internal", EDITOR),
    ("GET /{org}/records/{kind}/{id}/remove", "", EDITOR),
    ("POST /{org}/records/{kind}/{id}/remove", "version=0", EDITOR),
    ("GET /{org}/records/{kind}/{id}/history", "", REPORTER),
    ("GET /{org}/records/{kind}/{id}/history/{number}", "", REPORTER),
    ("POST /{org}/records/{kind}/{id}/history/{number}/restore", "", EDITOR),
    ("POST /{org}/changes/{change}/undo", "", EDITOR),
    // Pictures.
    ("GET /{org}/records/picture/new", "", EDITOR),
    ("POST /{org}/records/picture/new", "alt.fi=Kuva", EDITOR),
    ("GET /{org}/records/picture/{id}/file", "", EDITOR),
    ("POST /{org}/records/picture/{id}/file", "", EDITOR),
    ("GET /{org}/pictures/{id}", "", INTERNAL),
    // The desk, and what becomes of strategies.
    ("GET /{org}/desk", "", READER),
    ("GET /{org}/desk/strategy", "", READER),
    ("GET /{org}/strategies/{slug}/health", "", READER),
    ("GET /{org}/strategies/{slug}/compare", "", WORLD),
    ("GET /{org}/records/strategy/{id}/life", "", EDITOR),
    ("POST /{org}/records/strategy/{id}/decision", "body=&day=&section=", EDITOR),
    ("POST /{org}/records/strategy/{id}/succession", "by=", EDITOR),
    ("POST /{org}/records/strategy/{id}/end", "", EDITOR),
    ("POST /{org}/records/strategy/{id}/versions", "title=Uusi&slug=uusi", EDITOR),
    ("GET /{org}/threads/{kind}/{id}", "", EDITOR),
    ("POST /{org}/threads/{kind}/{id}", "goal={other}", EDITOR),
    ("POST /{org}/threads/{kind}/{id}/{thread}/remove", "", EDITOR),
    ("POST /{org}/threads/{kind}/{id}/{thread}/hidden", "hidden=true", EDITOR),
    // The quarter: its rounds, their reports and sittings, and the record.
    ("GET /{org}/review", "", WORLD),
    ("POST /{org}/review", "quarter=2027-Q1", EDITOR),
    ("GET /{org}/review/{quarter}", "", WORLD),
    ("GET /{org}/review/{quarter}/compare", "", WORLD),
    ("GET /{org}/review/{quarter}/slides", "", WORLD),
    ("GET /{org}/review/{quarter}/plan", "", EDITOR),
    ("GET /{org}/review/{quarter}/plan/days", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/days", "reports_due=2026-12-01", EDITOR),
    ("GET /{org}/review/{quarter}/plan/question", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/question", "question.fi=Miten", EDITOR),
    ("GET /{org}/review/{quarter}/plan/summary", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/summary", "summary.fi=N%C3%A4in", EDITOR),
    ("GET /{org}/review/{quarter}/plan/sittings/{place}", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/sittings/{place}", "sits_on=2026-12-20", EDITOR),
    ("POST /{org}/review/{quarter}/opening", "", EDITOR),
    // A deviation is answered before its report goes back to its writer.
    ("POST /{org}/review/{quarter}/forums", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/reactions/{measure}", "kind=act", EDITOR),
    ("GET /{org}/review/{quarter}/reports", "", READER),
    ("POST /{org}/review/{quarter}/reports/submission", "measure={measure}", REPORTER),
    ("GET /{org}/review/{quarter}/reports/{measure}", "", READER),
    ("POST /{org}/review/{quarter}/reports/{measure}", "happened.fi=Paljon", REPORTER),
    ("POST /{org}/review/{quarter}/reports/{measure}/withdrawal", "", REPORTER),
    ("POST /{org}/review/{quarter}/reports/{measure}/delegation", "to=", REPORTER),
    ("POST /{org}/review/{quarter}/reports/{measure}/acceptance", "version=1", REPORTER),
    ("GET /{org}/review/{quarter}/reports/{measure}/return", "", EDITOR),
    ("POST /{org}/review/{quarter}/reports/{measure}/return", "comment.fi=Miksi", REPORTER),
    ("GET /{org}/review/{quarter}/questions/new", "", READER),
    ("POST /{org}/review/{quarter}/questions/new", "kind=question&body.fi=Miksi", READER),
    ("GET /{org}/review/{quarter}/questions/{question}/answer", "", REPORTER),
    ("POST /{org}/review/{quarter}/questions/{question}/answer", "answer.fi=Siksi", REPORTER),
    ("GET /{org}/review/{quarter}/values", "", READER),
    ("POST /{org}/review/{quarter}/values", "mark=3", REPORTER),
    ("GET /{org}/review/{quarter}/values/answer", "", EDITOR),
    ("POST /{org}/review/{quarter}/values/answer", "answer.fi=Yhdess%C3%A4", EDITOR),
    ("GET /{org}/review/{quarter}/assessments/{goal}", "", EDITOR),
    ("POST /{org}/review/{quarter}/assessments/{goal}", "result=reached", EDITOR),
    ("GET /{org}/review/{quarter}/sittings/{place}", "", READER),
    ("GET /{org}/review/{quarter}/sittings/{place}/noted", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/noted", "noted.fi=Kuultiin", EDITOR),
    ("GET /{org}/review/{quarter}/sittings/{place}/reactions/{measure}", "", EDITOR),
    ("GET /{org}/review/{quarter}/sittings/{place}/decisions/new", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/decisions/new", "outcome=noted", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/decisions/{decision}/removal", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/conclusion", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/continuation", "", EDITOR),
    ("GET /{org}/review/{quarter}/closure", "", EDITOR),
    ("POST /{org}/review/{quarter}/closure", "", EDITOR),
    ("POST /{org}/review/{quarter}/cancellation", "", EDITOR),
    ("GET /{org}/review/{quarter}/corrections/new", "", EDITOR),
    ("POST /{org}/review/{quarter}/corrections/new", "body.fi=Oikaisu", EDITOR),
    ("GET /{org}/signals", "", READER),
    ("GET /{org}/signals/new", "", READER),
    ("POST /{org}/signals/new", "origin=staff&body.fi=Huomio", READER),
    ("GET /{org}/signals/{signal}/goal", "", EDITOR),
    ("POST /{org}/signals/{signal}/goal", "goal_id=", EDITOR),
    ("GET /{org}/signals/{signal}/handling", "", EDITOR),
    ("POST /{org}/signals/{signal}/handling", "handling.fi=Selv%C3%A4", EDITOR),
    ("GET /{org}/worklist", "", READER),
    ("GET /{org}/worklist/new", "", EDITOR),
    ("POST /{org}/worklist/new", "title.fi=Ty%C3%B6", EDITOR),
    ("GET /{org}/worklist/{item}/edit", "", EDITOR),
    ("POST /{org}/worklist/{item}/edit", "title.fi=Ty%C3%B6", EDITOR),
    ("POST /{org}/review/{quarter}/worklist/{item}", "outcome=carried&place=1", EDITOR),
    ("POST /{org}/review/{quarter}/worklist", "place=1", EDITOR),
    ("POST /{org}/review/{quarter}/reminders", "", EDITOR),
    ("GET /{org}/reactions", "", READER),
    ("GET /{org}/reactions/{reaction}/done", "", REPORTER),
    ("POST /{org}/reactions/{reaction}/done", "done_on=2026-11-20", REPORTER),
    // Calendars for other programs; a secret address is for whoever has it.
    ("GET /{org}/calendar.ics", "", WORLD),
    ("GET /{org}/people/{slug}/calendar.ics", "", WORLD),
    ("GET /{org}/calendar/{secret}", "", WORLD),
    ("POST /{org}/calendar/feed", "", READER),
    // Reminders.
    ("POST /account/reminders", "", SIGNED_IN),
    ("GET /{org}/admin/outbox", "", ADMIN),
    ("POST /{org}/admin/channel", "kind=teams&url=", ADMIN),
    // The forms and histories of what pages show.
    ("GET /{org}/edit", "", REPORTER),
    ("GET /{org}/history", "", REPORTER),
    ("GET /{org}/indicators/{slug}/edit", "", REPORTER),
    ("GET /{org}/indicators/{slug}/history", "", REPORTER),
    ("GET /{org}/international/edit", "", REPORTER),
    ("GET /{org}/international/history", "", REPORTER),
    ("GET /{org}/networks/{slug}/edit", "", REPORTER),
    ("GET /{org}/networks/{slug}/history", "", REPORTER),
    ("GET /{org}/pages/{slug}/edit", "", REPORTER),
    ("GET /{org}/pages/{slug}/history", "", REPORTER),
    ("GET /{org}/people/{slug}/edit", "", REPORTER),
    ("GET /{org}/people/{slug}/history", "", REPORTER),
    ("GET /{org}/strategies/{slug}/edit", "", REPORTER),
    ("GET /{org}/strategies/{slug}/history", "", REPORTER),
    ("GET /{org}/strategies/{slug}/{code}/edit", "", REPORTER),
    ("GET /{org}/strategies/{slug}/{code}/history", "", REPORTER),
    // People and the trail.
    ("GET /{org}/admin/people", "", ADMIN),
    ("POST /{org}/admin/people", "email=uusi%40kainuu.example&role=reader", ADMIN),
    ("POST /{org}/admin/people/{account}", "role=reporter", ADMIN),
    ("POST /{org}/admin/people/{account}/party", "party=", ADMIN),
    ("POST /{org}/admin/people/{account}/link", "", ADMIN),
    ("GET /{org}/admin/audit", "", ADMIN),
    ("GET /{org}/admin/audit.csv", "", ADMIN),
];

#[test]
fn the_table_has_every_route_and_no_other() {
    let pages = suunta::routes::pages();
    let listed = pages.listed().iter().map(|listed| listed.route).chain(pages.staff().iter().copied());
    let listed = listed.chain(pages.files().iter().copied());
    let routes: BTreeSet<String> = listed
        .map(|route| format!("GET {route}"))
        .chain(pages.actions().iter().map(|route| format!("POST {route}")))
        .collect();
    let told: BTreeSet<String> = TABLE.iter().map(|(route, ..)| (*route).to_owned()).collect();
    assert_eq!(told.len(), TABLE.len(), "a route stands in the table twice");
    assert_eq!(routes.difference(&told).collect::<Vec<_>>(), Vec::<&String>::new(), "nobody said who may do this");
    assert_eq!(told.difference(&routes).collect::<Vec<_>>(), Vec::<&String>::new(), "there is no such route");
}

/// What really stands in Kainuu, so that an absence is a refusal.
struct Kainuu {
    account: Uuid,
    token: String,
    reset: String,
    strategy: Uuid,
    picture: Uuid,
    file: Uuid,
    /// A goal with a thread that is tied at it, and one with a thread from elsewhere.
    near: (Uuid, Uuid),
    far: (Uuid, Uuid),
    number: i64,
    change: Uuid,
    quarter: Quarter,
}

/// What stands in the round that is at work, and beside it.
struct Quarter {
    /// It deviates, and its report is in.
    measure: Uuid,
    /// Its yearly assessment is due.
    goal: Uuid,
    decision: Uuid,
    question: Uuid,
    signal: Uuid,
    item: Uuid,
    reaction: Uuid,
}

/// The secret of somebody's own calendar.
const SECRET: &str = "salainen-osoite";

impl Quarter {
    /// Lets a sitting of the round that is at work record something, beside what the example has.
    async fn of(owner: &mut PgConnection, here: Uuid) -> Quarter {
        let own = format!("organisation_id = '{here}'");
        let round = id_of(owner, &format!("round where {own} and quarter = '{AT_WORK}'")).await;
        run(
            owner,
            format!(
                "update report set state = 'submitted', submitted_at = now(), accepted_at = null, accepted_by = null, status = 'late'
                 where round_id = '{round}' and measure_id = (select measure_id from report where round_id = '{round}' order by id limit 1);
                 insert into decision (organisation_id, id, round_id, sitting_id, outcome, body, made_at)
                 select organisation_id, gen_random_uuid(), round_id, id, 'noted', '{{\"fi\": \"Kuultiin.\"}}', now()
                 from sitting where round_id = '{round}' order by sits_on limit 1;
                 insert into question (organisation_id, id, round_id, kind, body, asked_at)
                 values ('{here}', gen_random_uuid(), '{round}', 'question', '{{\"fi\": \"Miksi?\"}}', now())"
            ),
        )
        .await;
        run(
            owner,
            format!(
                "insert into calendar_feed (organisation_id, id, account_id, token_hash, made_at)
                 select organisation_id, gen_random_uuid(), account_id, sha256('{SECRET}'), now() from role_grant where {own} limit 1"
            ),
        )
        .await;
        let of = format!("round_id = '{round}'");
        let report = id_of(owner, &format!("report where {of} and state = 'submitted' and status = 'late' order by id limit 1")).await;
        Quarter {
            measure: id_of(owner, &format!("measure where id = (select measure_id from report where id = '{report}')")).await,
            goal: id_of(
                owner,
                &format!(
                    "goal g where {own} and coalesce(assess_in, 4) = 4 and not exists (select from assessment a where a.goal_id = g.id)
                        and g.id = (select goal_id from measure where goal_id = g.id and phase not in ('done', 'dropped') limit 1)
                        and strategy_id = (select id from strategy where slug = 'liitto-2024') limit 1"
                ),
            )
            .await,
            decision: id_of(owner, &format!("decision where {of} limit 1")).await,
            question: id_of(owner, &format!("question where {of} limit 1")).await,
            signal: id_of(owner, &format!("signal where {own} limit 1")).await,
            reaction: id_of(owner, &format!("reaction where {own} limit 1")).await,
            item: id_of(owner, &format!("work_item where {own} and ended_on is null limit 1")).await,
        }
    }

    fn address(&self, route: &str) -> String {
        route
            .replace("{measure}", &self.measure.to_string())
            .replace("{goal}", &self.goal.to_string())
            .replace("{decision}", &self.decision.to_string())
            .replace("{question}", &self.question.to_string())
            .replace("{signal}", &self.signal.to_string())
            .replace("{item}", &self.item.to_string())
            .replace("{reaction}", &self.reaction.to_string())
            .replace("{secret}", &format!("{SECRET}.ics"))
            .replace("{place}", "1")
    }
}

/// The quarters of the example's round that is at work, and of one that is closed.
const AT_WORK: &str = "2026-Q4";
const CLOSED: &str = "2026-Q3";

impl Kainuu {
    async fn of(portal: &Portal) -> Kainuu {
        let mut owner = portal.owner().await;
        let here = organisation(portal, "kainuu").await;
        let account = account_of(portal, "kainuu", "target@kainuu.example", Role::Reader).await;
        let invited =
            account::add(&portal.app.database, here.into(), "invited@kainuu.example", Role::Reader).await.unwrap();
        let token = account::invite(&portal.app.database.staff, invited).await.unwrap().token;
        let reset =
            account::link_for(&portal.app.database.staff, "target@kainuu.example").await.unwrap().unwrap().token;
        let strategy = id_of(&mut owner, "strategy where slug = 'liitto-2024'").await;
        let change = Uuid::now_v7();
        let mut door = portal.app.database.work_as(here, account, change, "").await.unwrap();
        sqlx::query("select record_update('strategy', $1, 1, $2)")
            .bind(strategy)
            .bind(json!({"source_heading": "Luku 1"}))
            .execute(&mut *door)
            .await
            .unwrap();
        door.commit().await.unwrap();
        let number = sqlx::query_scalar("select number from audit where change_id = $1")
            .bind(change)
            .fetch_one(&mut owner)
            .await
            .unwrap();
        let goal = "(select id from goal where organisation_id = (select id from organisation where slug = 'kainuu') and code = '1.2'
            and strategy_id = (select id from strategy where slug = 'liitto-2024'))";
        run(
            &mut owner,
            format!(
                "insert into thread (id, organisation_id, goal_id, other_organisation_id, other_goal_id)
             select gen_random_uuid(), a.organisation_id, a.id, b.organisation_id, b.id from goal a, goal b
             where a.id = {goal} and b.id = (select id from goal where organisation_id <> a.organisation_id limit 1)
             union all
             select gen_random_uuid(), b.organisation_id, b.id, a.organisation_id, a.id from goal a, goal b
             where a.id = {goal} and b.id = (select id from goal where organisation_id <> a.organisation_id limit 1)
             on conflict do nothing"
            ),
        )
        .await;
        run(
            &mut owner,
            format!(
                "insert into picture_file (organisation_id, id, media_type, width, height, content)
             values ('{here}', gen_random_uuid(), 'image/png', 1, 1, '')"
            ),
        )
        .await;
        run(
            &mut owner,
            format!(
                "insert into picture (organisation_id, id, file_id, alt, credit)
                 select organisation_id, gen_random_uuid(), id, '{{\"fi\": \"Piste\"}}', '{{\"fi\": \"Kainuun liitto\"}}'
                 from picture_file where organisation_id = '{here}'"
            ),
        )
        .await;
        let own = format!("organisation_id = '{here}'");
        let goal_id = id_of(&mut owner, &format!("goal where id = {goal}")).await;
        let tied = id_of(&mut owner, &format!("thread where goal_id = {goal} and {own}")).await;
        let from_elsewhere = format!("thread where other_goal_id = {goal} and not {own}");
        Kainuu {
            account,
            token,
            reset,
            strategy,
            picture: id_of(&mut owner, &format!("picture where {own} limit 1")).await,
            file: id_of(&mut owner, &format!("picture_file where {own}")).await,
            near: (goal_id, tied),
            far: (goal_id, id_of(&mut owner, &from_elsewhere).await),
            number,
            change,
            quarter: Quarter::of(&mut owner, here).await,
        }
    }

    /// The address of a route, with what is really there in each gap.
    fn address(&self, route: &str) -> String {
        let slug = match route.split('/').nth(2).unwrap_or_default() {
            "strategies" => "liitto-2024",
            "indicators" => "kvartaalimallin-valmistuminen",
            "people" => "esihenkilot",
            "networks" => "euregio-karelia",
            "pages" => "yearly-plan",
            _ => "",
        };
        let reset = route.starts_with("/password-reset");
        let (id, thread) = match route {
            _ if route.contains("/records/picture/") => (self.picture, None),
            _ if route.contains("/pictures/") => (self.file, None),
            _ if route.ends_with("/hidden") => (self.far.0, Some(self.far.1)),
            _ if route.contains("/threads/") => (self.near.0, Some(self.near.1)),
            _ => (self.strategy, None),
        };
        let kind = if thread.is_some() { "goal" } else { "strategy" };
        // What is frozen is the world's, and corrected.
        let is_closed = ["{quarter}", "/compare", "/slides", "/corrections/new"].iter().any(|end| route.ends_with(end));
        let quarter = if is_closed { CLOSED } else { AT_WORK };
        self.quarter
            .address(route)
            .replace("{quarter}", quarter)
            .replace("{thread}", &thread.unwrap_or_default().to_string())
            .replace("{org}", "kainuu")
            .replace("{slug}", slug)
            .replace("{code}", "1.2-A")
            .replace("{kind}", kind)
            .replace("{id}", &id.to_string())
            .replace("{number}", &self.number.to_string())
            .replace("{change}", &self.change.to_string())
            .replace("{account}", &self.account.to_string())
            .replace("{token}", if reset { &self.reset } else { &self.token })
    }
}

async fn browser_of(portal: &Portal, person: &str) -> Browser {
    match (person, Role::parse(person)) {
        ("visitor", _) => Browser::new(portal),
        (_, Some(role)) => Browser::of(portal, "kainuu", role).await,
        _ => Browser::of(portal, "kuopio", Role::Editor).await,
    }
}

fn met(answer: &Answer) -> char {
    let status = answer.status.as_u16();
    let to_sign_in = answer.location().is_some_and(|to| to.contains("/sign-in?next="));
    match status {
        _ if to_sign_in => 's',
        // What was typed is kept until its writer is back.
        401 => 's',
        404 => '-',
        200..400 | 400 | 409 | 422 => '+',
        other => panic!("{}: {other}", answer.address),
    }
}

/// What everybody met at each route of the table that is asked for by a method.
async fn walk(method: &str) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for person in PEOPLE {
        let portal = Portal::start().await;
        let kainuu = Kainuu::of(&portal).await;
        let mut browser = browser_of(&portal, person).await;
        for (route, body, _) in TABLE {
            let Some(address) = route.strip_prefix(method).map(|route| kainuu.address(route.trim())) else { continue };
            let answer = match method {
                "GET" => browser.clone().get(&address).await,
                _ => browser.clone().post(&address, &kainuu.quarter.address(&body.replace("{other}", &kainuu.near.0.to_string()))).await,
            };
            // Some actions end the session.
            if person != "visitor" && (route.ends_with("/sign-out") || route.contains("/account/")) {
                let place = if person == "outsider" { "editor@kuopio" } else { &format!("{person}@kainuu") };
                browser.sign_in(&format!("{place}.example"), PASSWORD).await.is(303);
            }
            seen.entry(route).or_default().push(met(&answer));
        }
    }
    let told: BTreeMap<&str, String> = TABLE
        .iter()
        .filter(|(route, ..)| route.starts_with(method))
        .map(|(route, _, marks)| (*route, (*marks).to_owned()))
        .collect();
    let wrong: Vec<_> = told.iter().filter(|(route, marks)| seen[*route] != **marks).collect();
    let wrong: Vec<_> =
        wrong.iter().map(|(route, marks)| format!("{route}: {marks} told, {} met", seen[*route])).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn everybody_opens_what_the_table_says() {
    walk("GET").await;
}

#[tokio::test]
async fn everybody_does_what_the_table_says() {
    walk("POST").await;
}

#[tokio::test]
async fn the_organisation_itself_is_its_admins() {
    let portal = Portal::start().await;
    let own = organisation(&portal, "kainuu").await;
    for (role, status) in [(Role::Reporter, 404), (Role::Editor, 404), (Role::Admin, 200)] {
        let mut browser = Browser::of(&portal, "kainuu", role).await;
        browser.get(&format!("/kainuu/records/organisation/{own}/edit")).await.is(status);
        let sent = browser.post(&format!("/kainuu/records/organisation/{own}/edit"), "name.fi=X").await;
        assert_eq!(sent.status == 404, status == 404, "{role:?}: {}", sent.status);
        // There is one of it, which is neither added nor removed.
        for page in ["new".to_owned(), format!("{own}/remove")] {
            browser.get(&format!("/kainuu/records/organisation/{page}")).await.is(404);
            let sent = browser.post(&format!("/kainuu/records/organisation/{page}"), "version=1&name.fi=X").await;
            assert!([404, 422].contains(&sent.status.as_u16()), "{page}: {}", sent.status);
        }
    }
}

#[tokio::test]
async fn a_role_that_was_lowered_ends_editing_at_the_next_request() {
    let portal = Portal::start().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let strategy = id_of(&mut portal.owner().await, "strategy where slug = 'liitto-2024'").await;
    let address = format!("/kainuu/records/strategy/{strategy}/edit");
    let form = browser.form_at(&address).await;
    account::add(
        &portal.app.database,
        organisation(&portal, "kainuu").await.into(),
        "editor@kainuu.example",
        Role::Reporter,
    )
    .await
    .unwrap();
    browser.get(&address).await.is(404);
    browser.submit(&form.with("title.fi", "Kaapattu")).await.is(404);
    let title: String = sqlx::query_scalar("select title ->> 'fi' from strategy where id = $1")
        .bind(strategy)
        .fetch_one(&mut portal.owner().await)
        .await
        .unwrap();
    assert_ne!(title, "Kaapattu");
}
