//! A closed round does not change: not through any page by anybody, and not at the database by any role that serves.

use std::collections::BTreeSet;

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use suunta::council::account::Role;
use uuid::Uuid;

use super::council::{Council, TABLES, Told, fill, press, write};
use super::first::FIRST;
use crate::support::{Browser, attributes, run, try_run};

const NEXT: &str = "2027-Q1";

/// What is sent to each action of a round; it would be kept if the round were still at work.
const SENT: &[(&str, &str)] = &[
    ("/plan/days", "version={round}&opens_on=2026-11-20&reports_due=2026-12-04&acceptance_due=2026-12-10"),
    ("/plan/question", "version={round}&question.fi=Toinen+kysymys%3F"),
    ("/plan/summary", "version={round}&summary.fi=Toinen+tiivistys."),
    ("/plan/sittings/{place}", "version={sitting}&sits_on=2026-12-15"),
    ("/opening", ""),
    ("/forums", ""),
    ("/cancellation", ""),
    ("/closure", ""),
    ("/reports/submission", "measure={measure}"),
    (
        "/reports/{measure}",
        "version={report}&phase=under_way&status=late&status_reason.fi=Syy&happened.fi=Muuta&act=submit",
    ),
    ("/reports/{measure}/withdrawal", ""),
    ("/reports/{measure}/acceptance", "version={report}"),
    ("/reports/{measure}/return", "version={report}&comment.fi=Uudestaan"),
    ("/reports/{measure}/delegation", "to={account}"),
    ("/sittings/{place}/noted", "version={sitting}&noted.fi=Muuta"),
    ("/sittings/{place}/reactions/{measure}", "kind=act&body.fi=Muuta&owner_id={party}&due_on=2027-12-31"),
    ("/sittings/{place}/decisions/new", "outcome=decided&section=9&body.fi=Muuta&visibility=public"),
    ("/sittings/{place}/decisions/{decision}/removal", ""),
    ("/sittings/{place}/conclusion", ""),
    ("/sittings/{place}/continuation", ""),
    ("/questions/new", "kind=question&body.fi=Viel%C3%A4kin%3F"),
    ("/questions/{question}/answer", "version={version}&answer.fi=Viel%C3%A4."),
    ("/values", "mark=1&words=Viel%C3%A4"),
    ("/values/answer", "version={round}&answer.fi=Muuta"),
    (
        "/assessments/{goal}",
        "version=1&result=reached&resourcing=short&verdict=end&body.fi=Muuta&assessed_on=2027-01-10",
    ),
    ("/worklist/{item}", "place=1&outcome=dropped"),
    ("/worklist", "place=1"),
    ("/reminders", ""),
];

/// Adds beside the record, which itself stays what it is.
const BESIDE: &str = "/{org}/review/{quarter}/corrections/new";

#[test]
fn every_action_of_a_round_is_tried() {
    let pages = suunta::routes::pages();
    let actions = pages.actions().iter().copied().filter(|route| route.contains("/review/{quarter}"));
    let actions: BTreeSet<String> = actions.filter(|route| *route != BESIDE).map(str::to_owned).collect();
    let tried: BTreeSet<String> = SENT.iter().map(|(route, _)| format!("/{{org}}/review/{{quarter}}{route}")).collect();
    assert_eq!(actions, tried);
}

/// What stands in the gaps of addresses and of what is sent.
async fn gaps(council: &mut Council) -> Vec<(&'static str, String)> {
    let round = council.round(FIRST).await;
    let one = async |council: &mut Council, sql: String| -> String {
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut council.owner).await.unwrap()
    };
    let measure = council.measure("1.1-B").await;
    let of = format!("round_id = '{round}'");
    vec![
        ("{measure}", measure.to_string()),
        ("{goal}", council.goal("1.2").await.to_string()),
        ("{party}", council.party("maakuntajohtaja").await.to_string()),
        ("{account}", council.accounts[1].to_string()),
        ("{place}", "1".into()),
        ("{round}", one(council, format!("select version::text from round where id = '{round}'")).await),
        ("{report}", one(council, format!("select version::text from report where {of} and measure_id = '{measure}'")).await),
        ("{sitting}", one(council, format!("select s.version::text from sitting s join forum f on f.id = s.forum_id where {of} order by f.position limit 1")).await),
        ("{decision}", one(council, format!("select id::text from decision where {of} order by made_at limit 1")).await),
        ("{question}", one(council, format!("select id::text from question where {of} and answer <> '{{}}'")).await),
        ("{version}", one(council, format!("select version::text from question where {of} and answer <> '{{}}'")).await),
        ("{item}", one(council, format!("select work_item_id::text from work_review where {of} and outcome = 'carried' limit 1")).await),
    ]
}

fn filled(text: &str, gaps: &[(&'static str, String)]) -> String {
    gaps.iter().fold(text.to_owned(), |text, (gap, value)| text.replace(gap, value))
}

#[tokio::test]
async fn nobody_changes_a_closed_round_through_any_page() {
    let mut council = Council::start().await;
    council.play_first().await;
    let gaps = gaps(&mut council).await;
    let outsider = Browser::of(&council.portal, "kuopio", Role::Editor).await;
    let mut people = vec![
        ("visitor", Browser::new(&council.portal)),
        ("outsider", outsider),
        ("reader", council.reader.clone()),
        ("the lead", council.leads[0].clone()),
        ("another lead", council.leads[1].clone()),
        ("editor", council.editor.clone()),
        ("admin", council.admin.clone()),
    ];
    let before = council.kept().await;
    for work_to_carry in [true, false] {
        if !work_to_carry {
            // With nothing left to carry over, it is refused as well.
            run(
                &mut council.owner,
                "update work_item set ended_on = added_on, outcome = 'done' where ended_on is null",
            )
            .await;
        }
        let before = if work_to_carry { before.clone() } else { council.kept().await };
        for (who, browser) in &mut people {
            for (route, body) in SENT {
                let address = format!("/kainuu/review/{FIRST}{}", filled(route, &gaps));
                let answer = browser.post(&address, &filled(body, &gaps)).await;
                let status = answer.status.as_u16();
                let asked_to_sign_in = answer.location().is_some_and(|to| to.contains("/sign-in"));
                assert!(
                    [401, 404, 409, 422].contains(&status) || asked_to_sign_in,
                    "{who} at {address}: {status} {:?}",
                    answer.location()
                );
                assert!(council.kept().await == before, "{who} changed something at {address}");
            }
        }
    }
}

#[tokio::test]
async fn a_correction_stands_beside_the_record_and_changes_nothing_of_it() {
    let mut council = Council::start().await;
    council.play_first().await;
    let page = format!("/kainuu/review/{FIRST}/corrections/new");
    council.leads[0].get(&page).await.is(404);
    council.leads[0].post(&page, "body.fi=Ei").await.is(404);
    let before = council.kept().await;
    fill(&mut council.editor, &page, &[("body.fi", "Rahoitusta jaettiin 12 hankkeelle.")]).await.is(303);
    let after = council.kept().await;
    let added: Vec<_> = after.iter().filter(|row| !before.contains(row)).map(|(table, _)| table.as_str()).collect();
    assert_eq!((added, after.len()), (vec!["correction", "snapshot"], before.len() + 2));
    let read = council.reader.get(&format!("/kainuu/review/{FIRST}")).await.is(200);
    assert!(read.one(".flag").contains("12 hankkeelle"));
}

#[tokio::test]
async fn what_was_noticed_is_not_handled_in_a_sitting_of_a_closed_round() {
    let mut council = Council::start().await;
    council.play_first().await;
    let waiting = crate::support::id_of(&mut council.owner, "signal where handled_at is null").await;
    let round = council.round(FIRST).await;
    let sitting =
        crate::support::id_of(&mut council.owner, &format!("sitting where round_id = '{round}' limit 1")).await;
    let before = council.kept().await;
    let address = format!("/kainuu/signals/{waiting}/handling?sitting={sitting}");
    let answer = council.editor.post(&address, "version=1&handling.fi=J%C3%A4lkik%C3%A4teen").await;
    assert!([404, 409].contains(&answer.status.as_u16()), "{}", answer.status);
    assert!(council.kept().await == before);
    // Outside of any sitting it is handled at any time.
    fill(&mut council.editor, &format!("/kainuu/signals/{waiting}/handling"), &[("handling.fi", "Selvä.")])
        .await
        .is(303);
}

/// A round beside the closed one that is at work, with a row in every table that a closed one has any in.
async fn next_at_work(council: &mut Council) -> Uuid {
    let told = Told { code: "1.1-A", phase: "under_way", status: "late", progress: "10", happened: "Seis." };
    let round = format!("/kainuu/review/{NEXT}");
    council.portal.clock.set("2027-03-01T08:00:00Z");
    council.plan(NEXT, ["2027-03-22", "2027-03-24", "2027-03-26"]).await;
    fill(&mut council.editor, &format!("{round}/plan/question"), &[("question.fi", "Miten menee?")]).await.is(303);
    council.open(NEXT).await;
    let measure = council.measure("1.1-A").await;
    write(&mut council.leads[0], &format!("{round}/reports/{measure}"), told, "submit").await.is(303);
    press(&mut council.editor, &format!("{round}/plan"), "/forums").await.is(303);
    let owner = council.party("maakuntajohtaja").await.to_string();
    let reaction = [("kind", "act"), ("body.fi", "Toimi."), ("owner_id", &*owner), ("due_on", "2027-04-30")];
    fill(&mut council.editor, &format!("{round}/sittings/1/reactions/{measure}"), &reaction).await.is(303);
    let decided = [("outcome", "noted"), ("body.fi", "Kuultiin.")];
    fill(&mut council.editor, &format!("{round}/sittings/1/decisions/new"), &decided).await.is(303);
    fill(&mut council.reader, &format!("{round}/questions/new"), &[("kind", "question"), ("body.fi", "Miksi?")])
        .await
        .is(303);
    council.leads[0].post(&format!("{round}/values"), "mark=3&words=Menee.").await.is(303);
    council.editor.post(&format!("{round}/worklist"), "place=1").await.is(303);
    let agenda = council.editor.get(&format!("{round}/sittings/1")).await.is(200);
    let due = attributes(&agenda.html(), "section[aria-labelledby=assessments] a", "href");
    assert!(due.is_empty(), "assessments fall due in the last quarter");
    let next = council.round(NEXT).await;
    run(
        &mut council.owner,
        format!(
            "insert into assessment (organisation_id, id, goal_id, year, round_id, result, resourcing, verdict, body, assessed_on)
             select organisation_id, gen_random_uuid(), goal_id, 2027, '{next}', result, resourcing, verdict, body, '2027-03-22' from assessment
             where round_id <> '{next}';
             insert into frozen_page (organisation_id, round_id, path, internal, facts) values ('{}', '{next}', '/kesken', true, '{{}}')",
            council.id
        ),
    )
    .await;
    next
}

/// What would let somebody by, if it did.
const PRETENCES: [&str; 5] = [
    "",
    "set suunta.removes_example = 'on'",
    "set suunta.freezes = '{closed}'",
    "set suunta.as_visitor = 'on'",
    "set suunta.occasion = 'example'",
];

/// Every statement by which a row of a table could come into a closed round, leave it, or change in it.
fn attacks(table: &str, closed: Uuid, next: Uuid) -> Vec<String> {
    let key = if table == "round" { "id" } else { "round_id" };
    let (there, here) = (format!("{key} = '{closed}'"), format!("{key} = '{next}'"));
    let mut attacks = vec![format!("truncate {table}"), format!("truncate {table} cascade")];
    // Who had answered is forgotten when a round closes.
    if table != "value_answered" {
        attacks.extend([
            format!("delete from {table} where {there}"),
            format!("update {table} set organisation_id = organisation_id where {there}"),
            format!("merge into {table} t using (select 1) x on t.{there} when matched then delete"),
        ]);
    }
    if table != "round" {
        attacks.extend([
            // Moving its rows away, and others into it.
            format!("update {table} set round_id = '{closed}' where {here}"),
            format!(
                "insert into {table} select (jsonb_populate_record(r, jsonb_build_object('round_id', '{closed}'::text) ||
                    case when to_jsonb(r) ? 'id' then jsonb_build_object('id', gen_random_uuid()) else '{{}}' end)).* from {table} r where {here}"
            ),
        ]);
    }
    if table != "round" && table != "value_answered" {
        attacks.push(format!("update {table} set round_id = '{next}' where {there}"));
    }
    if table == "round" {
        attacks.extend([
            format!("update round set state = 'closed', closed_at = now() where {here}"),
            format!("update round set state = 'in_forums', closed_at = null where {there}"),
            format!("update round set summary = '{{}}', version = version + 1 where {there}"),
            format!("update round set example = true where {there}"),
            "insert into round (organisation_id, id, quarter, state, opens_on, reports_due, acceptance_due, opened_at, closed_at)
             select organisation_id, gen_random_uuid(), '2025-Q1', 'closed', opens_on, reports_due, acceptance_due, now(), now() from round limit 1"
                .into(),
            format!("select close_round('{closed}', now())"),
            "select remove_example()".into(),
        ]);
    }
    attacks
}

#[tokio::test]
async fn no_statement_of_a_role_that_serves_changes_a_closed_round() {
    let mut council = Council::start().await;
    council.play_first().await;
    let closed = council.round(FIRST).await;
    let page = format!("/kainuu/review/{FIRST}/corrections/new");
    fill(&mut council.editor, &page, &[("body.fi", "Oikaistaan.")]).await.is(303);
    let next = next_at_work(&mut council).await;
    for table in TABLES {
        let key = if table == "round" { "id" } else { "round_id" };
        for round in [closed, next] {
            let sql = format!("select count(*) from {table} where {key} = '{round}'");
            let rows: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut council.owner).await.unwrap();
            let is_none = round == closed && table == "value_answered"
                || round == next && ["correction", "snapshot"].contains(&table);
            assert_eq!(rows == 0, is_none, "{table}: what is not there proves nothing");
        }
    }
    let before = council.kept().await;
    let doors = [
        ("suunta_staff", council.portal.database.doors.staff.clone()),
        ("suunta_public", council.portal.database.doors.public.clone()),
    ];
    for (role, door) in doors {
        for pretence in PRETENCES {
            let mut connection = PgConnection::connect_with(&door).await.unwrap();
            run(&mut connection, format!("select set_config('suunta.organisation', '{}', false)", council.id)).await;
            run(&mut connection, pretence.replace("{closed}", &closed.to_string())).await;
            for table in TABLES {
                for attack in attacks(table, closed, next) {
                    let done = try_run(&mut connection, attack.clone()).await;
                    let (code, message, _) = done.expect_err(&format!("{role} after {pretence:?}: {attack}"));
                    // A guard, or a right that is not given; never a mere mistake in the statement.
                    assert!(["SU002", "42501"].contains(&code.as_str()), "{role}: {attack}: {code} {message}");
                }
            }
            let now = council.kept().await;
            let changed: Vec<_> = now.iter().filter(|row| !before.contains(row)).collect();
            assert!(changed.is_empty() && now.len() == before.len(), "{role} after {pretence:?} changed {changed:?}");
        }
    }
}

#[tokio::test]
async fn an_example_round_is_as_closed_until_its_owner_takes_it_away() {
    let portal = crate::support::Portal::start().await;
    let mut owner = portal.owner().await;
    let example = "(select id from round where quarter = '2026-Q2' and example)";
    let mut staff = PgConnection::connect_with(&portal.database.doors.staff).await.unwrap();
    let here = crate::support::organisation(&portal, "kainuu").await;
    run(&mut staff, format!("select set_config('suunta.organisation', '{here}', false)")).await;
    run(&mut staff, "set suunta.removes_example = 'on'").await;
    for attack in [
        format!("delete from round where id = {example}"),
        format!("update round set summary = '{{}}' where id = {example}"),
        format!("delete from decision where round_id = {example}"),
        format!("update report set progress = 1 where round_id = {example}"),
    ] {
        let (code, ..) = try_run(&mut staff, attack.clone()).await.expect_err(&attack);
        assert_eq!(code, "SU002", "{attack}");
        let (code, ..) = try_run(&mut owner, attack.clone()).await.expect_err(&attack);
        assert_eq!(code, "SU002", "as the owner: {attack}");
    }
    assert!(suunta::exchange::remove_example(&mut owner).await.is_ok());
    let left: i64 = sqlx::query_scalar("select count(*) from round").fetch_one(&mut owner).await.unwrap();
    assert_eq!(left, 0);
}
