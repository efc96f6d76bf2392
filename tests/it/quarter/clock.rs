//! Days are an organisation's own: quarters begin and days end by its zone, also where clocks are turned.

use suunta::council::account::Role;
use suunta::review::round::by_calendar;

use super::council::{Council, Told, fill, write};
use crate::support::{Browser, Portal, run};

const TOLD: Told = Told { code: "1.1-A", phase: "under_way", status: "on_track", progress: "50", happened: "Etenee." };

/// Rogaland with forums of its own, and both it and Kainuu leaving their rounds to the calendar.
async fn left_to_the_calendar(portal: &Portal) {
    let mut owner = portal.owner().await;
    suunta::exchange::remove_example(&mut owner).await.unwrap();
    run(
        &mut owner,
        "insert into forum (organisation_id, id, body_id, position)
         select p.organisation_id, gen_random_uuid(), p.id, 1 from party p join organisation o on o.id = p.organisation_id
         where o.slug = 'rogaland' and not exists (select from forum f where f.organisation_id = o.id)
         order by p.position limit 1",
    )
    .await;
    run(&mut owner, "update organisation set rounds_automatic = true where slug in ('kainuu', 'rogaland')").await;
}

/// The rounds there are: whose, of which quarter, in which state, with the first days of their plan.
async fn rounds(portal: &Portal) -> Vec<String> {
    sqlx::query_scalar(
        "select concat_ws(' ', o.slug, r.quarter, r.state, r.opens_on) from round r join organisation o on o.id = r.organisation_id
         order by o.slug, r.quarter",
    )
    .fetch_all(&mut portal.owner().await)
    .await
    .unwrap()
}

#[tokio::test]
async fn at_new_year_each_organisation_is_in_the_quarter_of_its_own_zone() {
    let portal = Portal::start().await;
    left_to_the_calendar(&portal).await;
    portal.clock.set("2026-12-31T21:59:59Z");
    by_calendar(&portal.app).await.unwrap();
    let planned = rounds(&portal).await;
    assert_eq!(
        planned,
        ["kainuu 2026-Q4 planned 2026-12-24", "rogaland 2026-Q4 planned 2026-12-24"]
            .map(|line| line.replace("planned", "collecting"))
    );
    // Half past midnight in Helsinki, half past eleven in Oslo.
    portal.clock.set("2026-12-31T22:30:00Z");
    by_calendar(&portal.app).await.unwrap();
    let now = rounds(&portal).await;
    assert_eq!(
        now.iter().filter(|line| line.contains("2027-Q1")).collect::<Vec<_>>(),
        ["kainuu 2027-Q1 planned 2027-03-24"]
    );
    portal.clock.set("2026-12-31T23:00:00Z");
    by_calendar(&portal.app).await.unwrap();
    assert_eq!(rounds(&portal).await.iter().filter(|line| line.contains("rogaland 2027-Q1 planned")).count(), 1);
    // Looking again changes nothing.
    let before = rounds(&portal).await;
    by_calendar(&portal.app).await.unwrap();
    assert_eq!(rounds(&portal).await, before);
}

#[tokio::test]
async fn what_is_not_left_to_the_calendar_waits_for_an_editor() {
    let portal = Portal::start().await;
    suunta::exchange::remove_example(&mut portal.owner().await).await.unwrap();
    portal.clock.set("2026-12-31T22:30:00Z");
    by_calendar(&portal.app).await.unwrap();
    assert_eq!(rounds(&portal).await, Vec::<String>::new());
}

#[tokio::test]
async fn the_calendar_opens_a_round_and_lets_its_forums_begin_by_the_organisations_own_midnight() {
    let mut council = Council::start().await;
    run(&mut council.owner, "update organisation set rounds_automatic = true where slug = 'kainuu'").await;
    council.plan("2026-Q4", ["2027-01-14", "2027-01-18", "2027-01-20"]).await;
    let state = async |council: &Council, moment: &str| {
        council.portal.clock.set(moment);
        by_calendar(&council.portal.app).await.unwrap();
        rounds(&council.portal).await[0].split(' ').nth(2).unwrap().to_owned()
    };
    // It opens on 24 December, and its reports are accepted by 10 January.
    assert_eq!(state(&council, "2026-12-23T21:59:59Z").await, "planned");
    assert_eq!(state(&council, "2026-12-23T22:00:00Z").await, "collecting");
    assert_eq!(state(&council, "2027-01-10T21:59:59Z").await, "collecting");
    assert_eq!(state(&council, "2027-01-10T22:00:00Z").await, "in_forums");
}

#[tokio::test]
async fn a_round_that_is_opened_in_the_last_minute_of_a_quarter_is_of_that_quarter() {
    let mut council = Council::start().await;
    council.portal.clock.set("2026-12-31T21:59:30Z");
    let offered = council.editor.get("/kainuu/review").await.is(200);
    assert_eq!(crate::support::attributes(&offered.html(), "#quarter option[selected]", "value"), ["2026-Q4"]);
    council.plan("2026-Q4", ["2027-01-25", "2027-01-27", "2027-01-29"]).await;
    council.open("2026-Q4").await;
    assert_eq!(
        rounds(&council.portal).await,
        ["kainuu 2026-Q4 collecting 2026-12-31"],
        "opened before its day, it opened that day"
    );
    council.portal.clock.set("2026-12-31T22:00:30Z");
    let offered = council.editor.get("/kainuu/review").await.is(200);
    assert_eq!(crate::support::attributes(&offered.html(), "#quarter option[selected]", "value"), ["2027-Q1"]);
    council.report(0, "2026-Q4", TOLD).await;
    let line = council.editor.get("/kainuu/review/2026-Q4/reports").await.is(200).all(".measures .is-bad");
    assert!(line.is_empty(), "the quarter's end is not the report's day");
}

/// Whether a report that is sent in at a moment is late, by the one button and by the other; and the overview's word
/// for those that are still missing then.
async fn late_at(council: &mut Council, moment: &str) -> (bool, bool, bool) {
    let reports = "/kainuu/review/2026-Q4/reports";
    let (one, other) = (council.measure("1.1-A").await, council.measure("1.1-B").await);
    run(&mut council.owner, "delete from report").await;
    write(&mut council.leads[0], &format!("{reports}/{other}"), TOLD, "").await.is(303);
    council.portal.clock.set(moment);
    write(&mut council.leads[0], &format!("{reports}/{one}"), TOLD, "submit").await.is(303);
    council.leads[0].post(&format!("{reports}/submission"), &format!("measure={other}")).await.is(303);
    let late = async |council: &mut Council, measure| -> bool {
        sqlx::query_scalar("select late from report where measure_id = $1 and state = 'submitted'")
            .bind(measure)
            .fetch_one(&mut council.owner)
            .await
            .unwrap()
    };
    let (one, other) = (late(council, one).await, late(council, other).await);
    let lines = council.editor.get(reports).await.is(200).all(".measures li");
    let missing = lines.iter().find(|line| line.starts_with("1.2-C")).unwrap();
    (one, other, missing.contains("myöhässä"))
}

#[tokio::test]
async fn a_report_is_in_time_until_its_day_is_over_where_the_organisation_is() {
    let mut council = Council::start().await;
    council.portal.clock.set("2026-10-05T08:00:00Z");
    council.plan("2026-Q4", ["2026-11-04", "2026-11-06", "2026-11-10"]).await;
    let due: (jiff_sqlx::Date,) =
        sqlx::query_as("select reports_due from round").fetch_one(&mut council.owner).await.unwrap();
    assert_eq!(due.0.to_jiff().to_string(), "2026-10-25", "ten days before the sitting, one of them an hour longer");
    council.open("2026-Q4").await;
    let (in_time, late) = ((false, false, false), (true, true, true));
    for (due, moment, expected) in [
        // The day on which summer time ends: it has 25 hours.
        ("2026-10-25", "2026-10-24T21:01:00Z", in_time),
        ("2026-10-25", "2026-10-25T20:59:00Z", in_time),
        ("2026-10-25", "2026-10-25T21:01:00Z", in_time),
        ("2026-10-25", "2026-10-25T21:59:00Z", in_time),
        ("2026-10-25", "2026-10-25T22:01:00Z", late),
        // The day before it: midnight is still by summer time.
        ("2026-10-24", "2026-10-24T20:59:00Z", in_time),
        ("2026-10-24", "2026-10-24T21:01:00Z", late),
        // The day on which it begins, with 23 hours.
        ("2027-03-28", "2027-03-28T20:59:00Z", in_time),
        ("2027-03-28", "2027-03-28T21:01:00Z", late),
        ("2027-03-27", "2027-03-27T21:59:00Z", in_time),
        ("2027-03-27", "2027-03-27T22:01:00Z", late),
        ("2026-12-31", "2026-12-31T21:59:00Z", in_time),
        ("2026-12-31", "2026-12-31T22:01:00Z", late),
    ] {
        council.portal.clock.set("2026-10-05T08:00:00Z");
        let days = [("opens_on", "2026-10-01"), ("reports_due", due), ("acceptance_due", "2027-04-01")];
        fill(&mut council.editor, "/kainuu/review/2026-Q4/plan/days", &days).await.is(303);
        assert_eq!(late_at(&mut council, moment).await, expected, "due on {due}, sent in at {moment}");
    }
}

#[tokio::test]
async fn days_are_counted_as_days_where_clocks_are_turned() {
    let portal = Portal::start().await;
    left_to_the_calendar(&portal).await;
    let mut editor = Browser::of(&portal, "rogaland", Role::Editor).await;
    portal.clock.set("2027-03-01T08:00:00Z");
    editor.post("/rogaland/review", "quarter=2027-Q1").await.is(303);
    // Ten days before 2 April are 23 March, though an hour is lost between.
    fill(&mut editor, "/rogaland/review/2027-Q1/plan/sittings/1", &[("sits_on", "2027-04-02")]).await.is(303);
    let days: Vec<String> = sqlx::query_scalar(
        "select concat_ws(' ', opens_on, reports_due, acceptance_due) from round where quarter = '2027-Q1'",
    )
    .fetch_all(&mut portal.owner().await)
    .await
    .unwrap();
    assert_eq!(days, ["2027-03-12 2027-03-23 2027-03-29"]);
}
