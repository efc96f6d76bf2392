//! Who may do what: one table for every route, walked as everybody.

mod kainuu;

use std::collections::{BTreeMap, BTreeSet};

use suunta::council::account::{self, Role};

use crate::support::{Answer, Browser, PASSWORD, Portal, id_of, organisation};

use kainuu::Kainuu;

/// Those who knock, in the order of the table's marks: an outsider is an editor of another organisation.
const PEOPLE: [&str; 6] = ["visitor", "outsider", "reader", "reporter", "editor", "admin"];

/// What each of them meets: `+` gets in, `s` is asked to sign in, `-` finds nothing there.
const WORLD: &str = "++++++";
/// A road that this portal does not have; tests/it/elsewhere.rs goes it.
const NOBODY: &str = "------";
const SIGNED_IN: &str = "s+++++";
/// For programs with a token; being signed in is nothing there. tests/it/interface.rs goes it.
const WITH_TOKEN: &str = "ssssss";
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
    ("GET /help", "", WORLD),
    ("GET /help/{topic}", "", WORLD),
    ("GET /networks", "", WORLD),
    ("GET /goals", "", WORLD),
    ("GET /search", "", WORLD),
    ("GET /sitemap.xml", "", WORLD),
    ("GET /robots.txt", "", WORLD),
    ("GET /{org}", "", WORLD),
    ("GET /{org}/advocacy", "", WORLD),
    ("GET /{org}/advocacy/{slug}", "", WORLD),
    ("GET /{org}/calendar", "", WORLD),
    ("GET /{org}/indicators", "", WORLD),
    ("GET /{org}/indicators/{slug}", "", WORLD),
    ("GET /{org}/international", "", WORLD),
    ("GET /{org}/lessons", "", WORLD),
    ("GET /{org}/lessons/{slug}", "", WORLD),
    ("GET /{org}/networks", "", WORLD),
    ("GET /{org}/networks/{slug}", "", WORLD),
    ("GET /{org}/funding", "", WORLD),
    ("GET /{org}/funding/calls", "", WORLD),
    ("GET /{org}/funding/calls/{slug}", "", WORLD),
    ("GET /{org}/funding/funds/{slug}", "", WORLD),
    ("GET /{org}/funding/projects", "", WORLD),
    ("GET /{org}/funding/projects/{slug}", "", WORLD),
    ("GET /{org}/funding/projects.csv", "", WORLD),
    ("GET /{org}/funding/projects.xlsx", "", WORLD),
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
    // Groups.
    ("GET /{org}/groups", "", WORLD),
    ("GET /{org}/groups/{slug}", "", WORLD),
    ("GET /{org}/groups/{slug}/edit", "", REPORTER),
    ("GET /{org}/groups/{slug}/history", "", REPORTER),
    ("GET /{org}/groups/{slug}/join", "", WORLD),
    ("POST /{org}/groups/{slug}/join", "works_for=", WORLD),
    ("GET /{org}/groups/{slug}/leave/{token}", "", WORLD),
    ("POST /{org}/groups/{slug}/leave/{token}", "", WORLD),
    ("GET /{org}/groups/{slug}/members", "", EDITOR),
    ("POST /{org}/groups/{slug}/members/{member}/acceptance", "", EDITOR),
    ("GET /{org}/groups/{slug}/members/{member}/removal", "", EDITOR),
    ("POST /{org}/groups/{slug}/members/{member}/removal", "", EDITOR),
    ("GET /{org}/groups/{slug}/meetings/new", "", EDITOR),
    ("POST /{org}/groups/{slug}/meetings/new", "held_on=", EDITOR),
    ("GET /{org}/groups/{slug}/meetings/{meeting}", "", READER),
    ("GET /{org}/groups/{slug}/meetings/{meeting}/edit", "", EDITOR),
    ("POST /{org}/groups/{slug}/meetings/{meeting}/edit", "held_on=", EDITOR),
    ("POST /{org}/groups/{slug}/meetings/{meeting}/invitation", "", EDITOR),
    ("GET /{org}/groups/{slug}/notes/new", "", EDITOR),
    ("POST /{org}/groups/{slug}/notes/new", "body.fi=", EDITOR),
    ("GET /{org}/groups/{slug}/notes/{note}/edit", "", EDITOR),
    ("POST /{org}/groups/{slug}/notes/{note}/edit", "body.fi=", EDITOR),
    ("POST /{org}/groups/{slug}/notes/{note}/project", "", EDITOR),
    ("POST /{org}/groups/{slug}/notes/{note}/target", "", EDITOR),
    // The desk, and what becomes of strategies.
    ("GET /{org}/desk", "", READER),
    ("GET /{org}/memberships", "", READER),
    ("GET /{org}/networks/{slug}/uses/new", "", REPORTER),
    ("POST /{org}/networks/{slug}/uses/new", "used_on=2026-11-23&body.fi=Tapaaminen", REPORTER),
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
    // The forms and histories of what pages show.
    ("GET /{org}/edit", "", REPORTER),
    ("GET /{org}/history", "", REPORTER),
    ("GET /{org}/advocacy/{slug}/edit", "", REPORTER),
    ("GET /{org}/advocacy/{slug}/history", "", REPORTER),
    ("GET /{org}/lessons/{slug}/edit", "", REPORTER),
    ("GET /{org}/lessons/{slug}/history", "", REPORTER),
    ("GET /{org}/funding/calls/{slug}/edit", "", REPORTER),
    ("GET /{org}/funding/calls/{slug}/history", "", REPORTER),
    ("GET /{org}/funding/funds/{slug}/edit", "", REPORTER),
    ("GET /{org}/funding/funds/{slug}/history", "", REPORTER),
    ("GET /{org}/funding/projects/{slug}/edit", "", REPORTER),
    ("GET /{org}/funding/projects/{slug}/history", "", REPORTER),
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
    // The quarter, as the world sees it.
    ("GET /{org}/review", "", WORLD),
    ("GET /{org}/review/{quarter}", "", WORLD),
    ("GET /{org}/review/{quarter}/compare", "", WORLD),
    ("GET /{org}/review/{quarter}/slides", "", WORLD),
    ("GET /{org}/calendar.ics", "", WORLD),
    ("GET /{org}/people/{slug}/calendar.ics", "", WORLD),
    // Nobody finds somebody else's own calendar.
    ("GET /{org}/calendar/{secret}", "", NOBODY),
    ("POST /{org}/calendar/feed", "", READER),
    // The round.
    ("POST /{org}/review", "quarter=2027-Q1", EDITOR),
    ("GET /{org}/review/{quarter}/plan", "", EDITOR),
    ("GET /{org}/review/{quarter}/plan/days", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/days", "opens_on=&reports_due=&acceptance_due=", EDITOR),
    ("GET /{org}/review/{quarter}/plan/question", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/question", "question.fi=Miten%3F", EDITOR),
    ("GET /{org}/review/{quarter}/plan/summary", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/summary", "summary.fi=Hyvin.", EDITOR),
    ("GET /{org}/review/{quarter}/plan/sittings/{place}", "", EDITOR),
    ("POST /{org}/review/{quarter}/plan/sittings/{place}", "sits_on=2026-12-20", EDITOR),
    ("POST /{org}/review/{quarter}/opening", "", EDITOR),
    ("POST /{org}/review/{quarter}/forums", "", EDITOR),
    ("POST /{org}/review/{quarter}/cancellation", "", EDITOR),
    ("GET /{org}/review/{quarter}/closure", "", EDITOR),
    ("POST /{org}/review/{quarter}/closure", "", EDITOR),
    ("GET /{org}/review/{quarter}/corrections/new", "", EDITOR),
    ("POST /{org}/review/{quarter}/corrections/new", "body.fi=", EDITOR),
    ("POST /{org}/review/{quarter}/reminders", "", EDITOR),
    // Reports.
    ("GET /{org}/review/{quarter}/reports", "", READER),
    ("POST /{org}/review/{quarter}/reports/submission", "", REPORTER),
    ("GET /{org}/review/{quarter}/reports/{measure}", "", READER),
    ("POST /{org}/review/{quarter}/reports/{measure}", "phase=under_way", REPORTER),
    ("POST /{org}/review/{quarter}/reports/{measure}/withdrawal", "", REPORTER),
    ("POST /{org}/review/{quarter}/reports/{measure}/acceptance", "", REPORTER),
    ("GET /{org}/review/{quarter}/reports/{measure}/return", "", EDITOR),
    ("POST /{org}/review/{quarter}/reports/{measure}/return", "comment.fi=", REPORTER),
    ("POST /{org}/review/{quarter}/reports/{measure}/delegation", "to=", REPORTER),
    // Sittings, questions, values, assessments.
    ("GET /{org}/review/{quarter}/sittings/{place}", "", READER),
    ("GET /{org}/review/{quarter}/sittings/{place}/noted", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/noted", "noted.fi=Hyvin.", EDITOR),
    ("GET /{org}/review/{quarter}/sittings/{place}/reactions/{measure}", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/reactions/{measure}", "", EDITOR),
    ("GET /{org}/review/{quarter}/sittings/{place}/decisions/new", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/decisions/new", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/decisions/{decision}/removal", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/conclusion", "", EDITOR),
    ("POST /{org}/review/{quarter}/sittings/{place}/continuation", "", EDITOR),
    ("GET /{org}/review/{quarter}/questions/new", "", READER),
    ("POST /{org}/review/{quarter}/questions/new", "kind=question&body.fi=Miksi%3F", READER),
    ("GET /{org}/review/{quarter}/questions/{question}/answer", "", REPORTER),
    ("POST /{org}/review/{quarter}/questions/{question}/answer", "answer.fi=", REPORTER),
    ("GET /{org}/review/{quarter}/values", "", READER),
    ("POST /{org}/review/{quarter}/values", "mark=6", REPORTER),
    ("GET /{org}/review/{quarter}/values/answer", "", EDITOR),
    ("POST /{org}/review/{quarter}/values/answer", "answer.fi=", EDITOR),
    ("GET /{org}/review/{quarter}/assessments/{goal}", "", EDITOR),
    ("POST /{org}/review/{quarter}/assessments/{goal}", "", EDITOR),
    // The situational picture, what was promised, the worklist.
    ("GET /{org}/signals", "", READER),
    ("GET /{org}/signals/new", "", READER),
    ("POST /{org}/signals/new", "body.fi=Havainto&origin=staff", READER),
    ("GET /{org}/signals/{signal}/goal", "", EDITOR),
    ("POST /{org}/signals/{signal}/goal", "goal_id=", EDITOR),
    ("GET /{org}/signals/{signal}/handling", "", EDITOR),
    ("POST /{org}/signals/{signal}/handling", "handling.fi=", EDITOR),
    ("GET /{org}/reactions", "", READER),
    ("GET /{org}/reactions/{reaction}/done", "", REPORTER),
    ("POST /{org}/reactions/{reaction}/done", "done_on=", REPORTER),
    ("GET /{org}/worklist", "", READER),
    ("GET /{org}/worklist/new", "", EDITOR),
    ("POST /{org}/worklist/new", "title.fi=", EDITOR),
    ("GET /{org}/worklist/{item}/edit", "", EDITOR),
    ("POST /{org}/worklist/{item}/edit", "title.fi=", EDITOR),
    ("POST /{org}/review/{quarter}/worklist/{item}", "outcome=carried&place=1", EDITOR),
    ("POST /{org}/review/{quarter}/worklist", "place=1", EDITOR),
    // Advocacy and lessons. A contact is changed by whoever wrote it, too; this one by nobody of the table.
    ("GET /{org}/advocacy/{slug}/contacts/new", "", REPORTER),
    ("POST /{org}/advocacy/{slug}/contacts/new", "met_on=", REPORTER),
    ("GET /{org}/advocacy/{slug}/contacts/{contact}/edit", "", EDITOR),
    ("POST /{org}/advocacy/{slug}/contacts/{contact}/edit", "met_on=", EDITOR),
    ("GET /{org}/advocacy/{slug}/result", "", EDITOR),
    ("POST /{org}/advocacy/{slug}/result", "result=", EDITOR),
    ("GET /{org}/lessons/new", "", REPORTER),
    ("POST /{org}/lessons/new", "title.fi=", REPORTER),
    // Messages from outside: a secret address is found by nobody else, and a reporter sees those of their own parties.
    ("GET /{org}/contact", "", WORLD),
    ("POST /{org}/contact", "subject=&body=", WORLD),
    ("GET /{org}/contact/{token}", "", NOBODY),
    ("GET /{org}/messages", "", REPORTER),
    ("GET /{org}/messages/{message}", "", EDITOR),
    ("POST /{org}/messages/{message}/answer", "answer=", EDITOR),
    ("POST /{org}/messages/{message}/passing-on", "party=", EDITOR),
    ("POST /{org}/messages/{message}/put-away", "reason=", EDITOR),
    ("GET /{org}/messages/{message}/signal", "", EDITOR),
    ("POST /{org}/messages/{message}/signal", "body.fi=", EDITOR),
    // Reminders.
    ("POST /account/reminders", "language=", SIGNED_IN),
    ("GET /{org}/admin/outbox", "", ADMIN),
    ("POST /{org}/admin/channel", "url=", ADMIN),
    // People and the trail.
    ("GET /{org}/admin/start", "", ADMIN),
    ("POST /{org}/admin/start", "shown=yes", ADMIN),
    ("POST /{org}/admin/opening", "opened=yes", ADMIN),
    ("GET /{org}/admin/people", "", ADMIN),
    ("POST /{org}/admin/people", "email=uusi%40kainuu.example&role=reader", ADMIN),
    ("POST /{org}/admin/people/{account}", "role=reporter", ADMIN),
    ("POST /{org}/admin/people/{account}/party", "party=", ADMIN),
    ("POST /{org}/admin/people/{account}/link", "", ADMIN),
    ("GET /{org}/admin/audit", "", ADMIN),
    ("GET /{org}/admin/audit.csv", "", ADMIN),
    // Documents.
    ("GET /{org}/records/strategy/import", "", EDITOR),
    ("POST /{org}/records/strategy/import", "", EDITOR),
    ("GET /{org}/documents/{document}", "", EDITOR),
    ("GET /{org}/documents/{document}/remove", "", EDITOR),
    ("POST /{org}/documents/{document}/remove", "", EDITOR),
    ("POST /{org}/documents/{document}/unplaced", "", EDITOR),
    ("GET /{org}/documents/{document}/nodes/{node}", "", EDITOR),
    ("POST /{org}/documents/{document}/nodes/{node}", "title=", EDITOR),
    ("GET /{org}/documents/{document}/store", "", EDITOR),
    ("POST /{org}/documents/{document}/store", "title=", EDITOR),
    // Tables.
    ("GET /{org}/strategies/{slug}/table.csv", "", WORLD),
    ("GET /{org}/strategies/{slug}/table.xlsx", "", WORLD),
    ("GET /{org}/indicators.csv", "", WORLD),
    ("GET /{org}/indicators.xlsx", "", WORLD),
    ("GET /{org}/networks.csv", "", WORLD),
    ("GET /{org}/networks.xlsx", "", WORLD),
    ("GET /{org}/people.csv", "", WORLD),
    ("GET /{org}/people.xlsx", "", WORLD),
    ("GET /{org}/groups.csv", "", WORLD),
    ("GET /{org}/groups.xlsx", "", WORLD),
    ("GET /{org}/advocacy.csv", "", WORLD),
    ("GET /{org}/advocacy.xlsx", "", WORLD),
    ("GET /{org}/lessons.csv", "", WORLD),
    ("GET /{org}/lessons.xlsx", "", WORLD),
    ("GET /{org}/funding/calls.csv", "", WORLD),
    ("GET /{org}/funding/calls.xlsx", "", WORLD),
    ("GET /{org}/records/tables", "", EDITOR),
    ("GET /{org}/records/languages", "", EDITOR),
    ("GET /{org}/records/languages.csv", "", EDITOR),
    ("GET /{org}/records/languages.xlsx", "", EDITOR),
    ("GET /{org}/records/{kind}/table", "", EDITOR),
    ("POST /{org}/records/{kind}/table", "", EDITOR),
    ("GET /{org}/records/{kind}/table.csv", "", EDITOR),
    ("GET /{org}/records/{kind}/table.xlsx", "", EDITOR),
    ("GET /{org}/records/{kind}/template.csv", "", EDITOR),
    ("GET /{org}/records/{kind}/template.xlsx", "", EDITOR),
    ("GET /{org}/records/{kind}/table/{import}", "", EDITOR),
    ("GET /{org}/records/{kind}/table/{import}/refused.csv", "", EDITOR),
    ("GET /{org}/records/{kind}/table/{import}/refused.xlsx", "", EDITOR),
    ("POST /{org}/records/{kind}/table/{import}/storing", "", EDITOR),
    ("POST /{org}/records/{kind}/table/{import}/removal", "", EDITOR),
    // The exchange format.
    ("GET /data/exchange-2.schema.json", "", WORLD),
    // The open interface.
    ("GET /api", "", WORLD),
    ("GET /api/{resource}", "", WORLD),
    ("GET /api/openapi.json", "", WORLD),
    ("GET /api/v1/organisations", "", WORLD),
    ("GET /api/v1/organisations/{org}", "", WORLD),
    ("GET /api/v1/organisations/{org}/strategies", "", WORLD),
    ("GET /api/v1/organisations/{org}/strategies/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/goals", "", WORLD),
    ("GET /api/v1/organisations/{org}/goals/{strategy}/{code}", "", WORLD),
    ("GET /api/v1/organisations/{org}/measures", "", WORLD),
    ("GET /api/v1/organisations/{org}/measures/{strategy}/{code}", "", WORLD),
    ("GET /api/v1/organisations/{org}/indicators", "", WORLD),
    ("GET /api/v1/organisations/{org}/indicators/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/readings", "", WORLD),
    ("GET /api/v1/organisations/{org}/chapters", "", WORLD),
    ("GET /api/v1/organisations/{org}/values", "", WORLD),
    ("GET /api/v1/organisations/{org}/threads", "", WORLD),
    ("GET /api/v1/organisations/{org}/reviews", "", WORLD),
    ("GET /api/v1/organisations/{org}/reviews/{quarter}", "", WORLD),
    ("GET /api/v1/organisations/{org}/events", "", WORLD),
    ("GET /api/v1/organisations/{org}/parties", "", WORLD),
    ("GET /api/v1/organisations/{org}/parties/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/networks", "", WORLD),
    ("GET /api/v1/organisations/{org}/networks/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/memberships", "", WORLD),
    ("GET /api/v1/organisations/{org}/memberships/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/groups", "", WORLD),
    ("GET /api/v1/organisations/{org}/groups/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/meetings", "", WORLD),
    ("GET /api/v1/organisations/{org}/advocacy", "", WORLD),
    ("GET /api/v1/organisations/{org}/advocacy/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/lessons", "", WORLD),
    ("GET /api/v1/organisations/{org}/lessons/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/funds", "", WORLD),
    ("GET /api/v1/organisations/{org}/funds/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/calls", "", WORLD),
    ("GET /api/v1/organisations/{org}/calls/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/projects", "", WORLD),
    ("GET /api/v1/organisations/{org}/projects/{slug}", "", WORLD),
    ("GET /api/v1/organisations/{org}/pages", "", WORLD),
    ("GET /api/v1/organisations/{org}/pages/{slug}", "", WORLD),
    ("POST /api/v1/organisations/{org}/indicators/{slug}/readings", "", WITH_TOKEN),
    ("POST /api/v1/organisations/{org}/measures/{strategy}/{code}/report", "", WITH_TOKEN),
    ("GET /{org}/admin/tokens", "", ADMIN),
    ("POST /{org}/admin/tokens", "name=", ADMIN),
    ("GET /{org}/admin/tokens/{system}/end", "", ADMIN),
    ("POST /{org}/admin/tokens/{system}/end", "", ADMIN),
    // Open data, feeds and embeds.
    ("GET /data", "", WORLD),
    ("GET /data/catalog.jsonld", "", WORLD),
    ("GET /data/catalog.ttl", "", WORLD),
    ("GET /sitemap-portal.xml", "", WORLD),
    ("GET /{org}/sitemap.xml", "", WORLD),
    ("GET /{org}/feed.atom", "", WORLD),
    ("GET /{org}/strategies/{slug}/feed.atom", "", WORLD),
    ("GET /{org}/review/feed.atom", "", WORLD),
    ("GET /{org}/networks/feed.atom", "", WORLD),
    ("GET /{org}/embed/strategies/{slug}", "", WORLD),
    ("GET /{org}/embed/review/{quarter}", "", WORLD),
    ("GET /{org}/strategies/{slug}/progress.svg", "", WORLD),
    ("GET /{org}/review/{quarter}/heat.svg", "", WORLD),
    ("GET /{org}/admin/webhooks", "", ADMIN),
    ("POST /{org}/admin/webhooks", "address=nonsense", ADMIN),
    ("POST /{org}/admin/webhooks/{webhook}/test", "", ADMIN),
    ("POST /{org}/admin/webhooks/{webhook}/revival", "", ADMIN),
    ("POST /{org}/admin/webhooks/{webhook}/removal", "", ADMIN),
    // Search.
    ("GET /search/suggestions", "", WORLD),
    ("GET /{org}/search/suggestions", "", WORLD),
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
                _ => browser.clone().post(&address, &body.replace("{other}", &kainuu.near.0.to_string())).await,
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
