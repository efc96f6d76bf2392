//! `suunta verify`: the record of closed quarters is whole, and whatever is altered in it is found where it was altered.

use sqlx::PgConnection;
use suunta::review::snapshot::verify;

use super::council::{Council, fill};
use super::first::FIRST;
use crate::support::{TestDatabase, run};

/// What is found, a line each: whose, and what.
async fn faults(owner: &mut PgConnection) -> Vec<String> {
    let chains = verify(owner).await.unwrap();
    chains
        .into_iter()
        .flat_map(|chain| chain.faults.into_iter().map(move |fault| format!("{}: {fault}", chain.organisation)))
        .collect()
}

#[tokio::test]
async fn nothing_is_found_of_what_nobody_altered() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let chains = verify(&mut owner).await.unwrap();
    let links: Vec<_> = chains.iter().map(|chain| (chain.organisation.as_str(), chain.links)).collect();
    assert_eq!(links, [("kainuu", 3), ("kainuu-ely", 0), ("kuopio", 0), ("rogaland", 0)]);
    assert_eq!(faults(&mut owner).await, Vec::<String>::new());
}

/// Does what nobody may, past every trigger, sees what is found of it, and undoes it.
async fn found_of(owner: &mut PgConnection, tampering: &str) -> Vec<String> {
    run(owner, "begin").await;
    run(owner, "set local session_replication_role = replica").await;
    let before = changed_rows(owner).await;
    run(owner, tampering).await;
    assert_ne!(changed_rows(owner).await, before, "{tampering} did nothing");
    let found = faults(owner).await;
    run(owner, "rollback").await;
    found
}

/// A digest of the tables that the chain is about.
async fn changed_rows(owner: &mut PgConnection) -> String {
    sqlx::query_scalar(
        "select md5(concat((select string_agg(s::text, '|' order by s::text) from snapshot s),
            (select string_agg(f::text, '|' order by f::text) from frozen_page f),
            (select string_agg(c::text, '|' order by c::text) from correction c),
            (select string_agg(r::text, '|' order by r::text) from round r)))",
    )
    .fetch_one(owner)
    .await
    .unwrap()
}

#[tokio::test]
async fn whatever_is_altered_in_the_record_is_found() {
    // Two corrections, of a real quarter and after it of another example.
    let mut council = Council::start().await;
    council.play_first().await;
    let page = format!("/kainuu/review/{FIRST}/corrections/new");
    for words in ["Ensimmäinen oikaisu.", "Toinen oikaisu."] {
        fill(&mut council.editor, &page, &[("body.fi", words)]).await.is(303);
    }
    let owner = &mut council.owner;
    assert_eq!(faults(owner).await, Vec::<String>::new());
    let pages = "kainuu: 2026-Q4 record 1 its pages are not what was frozen";
    let written = |number| format!("kainuu: 2026-Q4 record {number} the link is not what was written");
    let corrected = |number| format!("kainuu: 2026-Q4 record {number} the correction is not what was written");
    let missing = |number| format!("kainuu: 2026-Q4 record {number} a link is missing before it");
    let no_record = "kainuu: 2026-Q4 it is closed and has no record";
    let unlinked = "kainuu: 2026-Q4 a correction has no record";
    let measure = "path = '/strategies/liitto-2024/1.1-B' and not internal";
    let cases: [(&str, String, Vec<String>); 16] = [
        (
            "an altered frozen page",
            format!(
                "update frozen_page set facts = jsonb_set(facts, '{{status_reason}}', '{{\"fi\": \"Hyvin.\"}}') where {measure}"
            ),
            vec![pages.into()],
        ),
        ("a removed frozen page", format!("delete from frozen_page where {measure}"), vec![pages.into()]),
        (
            "an added frozen page",
            format!(
                "insert into frozen_page select organisation_id, round_id, '/muu', internal, facts from frozen_page where {measure}"
            ),
            vec![pages.into()],
        ),
        (
            "a page for others",
            format!(
                "delete from frozen_page where {measure}; update frozen_page set internal = false where path = '/strategies/liitto-2024/1.1-B'"
            ),
            vec![pages.into()],
        ),
        (
            "an altered hash",
            "update snapshot set hash = sha256('x') where number = 1".into(),
            vec![written(1), written(2)],
        ),
        ("the last hash altered", "update snapshot set hash = sha256('x') where number = 3".into(), vec![written(3)]),
        (
            "another moment",
            "update snapshot set made_at = made_at + interval '1 day' where number = 2".into(),
            vec![written(2)],
        ),
        ("another manifest", "update snapshot set manifest = 'correction 0' where number = 2".into(), vec![written(2)]),
        (
            "a page altered with its line in the manifest",
            "update frozen_page set facts = '{}' where path = '/review/2026-Q4';
             update snapshot set manifest = frozen_manifest(organisation_id, round_id) where number = 1"
                .into(),
            vec![written(1)],
        ),
        (
            "a link removed between others",
            "delete from snapshot where number = 2".into(),
            vec![missing(3), unlinked.into()],
        ),
        (
            "the first link removed",
            "delete from snapshot where number = 1".into(),
            vec![missing(2), missing(3), no_record.into()],
        ),
        ("the last link removed", "delete from snapshot where number = 3".into(), vec![unlinked.into()]),
        ("all links removed", "delete from snapshot".into(), vec![no_record.into(), unlinked.into(), unlinked.into()]),
        (
            "an altered correction",
            "update correction set body = '{\"fi\": \"Ei mitään.\"}' where body ->> 'fi' like 'Ens%'".into(),
            vec![corrected(2)],
        ),
        ("a removed correction", "delete from correction where body ->> 'fi' like 'Toi%'".into(), vec![corrected(3)]),
        (
            "a round set back to open",
            "update round set state = 'in_forums', closed_at = null".into(),
            vec![1, 2, 3]
                .into_iter()
                .map(|number| format!("kainuu: 2026-Q4 record {number} the round is not closed any more"))
                .collect(),
        ),
    ];
    for (what, tampering, expected) in cases {
        let found = found_of(owner, &tampering).await;
        let (mut found, mut expected) = (found, expected);
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{what}");
    }
    // A round that is gone with everything leaves its link, which has nothing to show.
    let found = found_of(owner, "delete from frozen_page; delete from round").await;
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(faults(owner).await, Vec::<String>::new());
}

#[tokio::test]
async fn the_record_is_found_altered_behind_disabled_triggers_and_in_the_example_too() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    run(&mut owner, "alter table round disable trigger user; alter table frozen_page disable trigger user").await;
    run(&mut owner, "update round set state = 'in_forums', closed_at = null where quarter = '2026-Q2'").await;
    run(
        &mut owner,
        "delete from frozen_page f using round r where r.id = f.round_id and r.quarter = '2026-Q3' and f.internal",
    )
    .await;
    assert_eq!(
        faults(&mut owner).await,
        [
            "kainuu: 2026-Q2 record 2 the round is not closed any more",
            "kainuu: 2026-Q3 record 3 its pages are not what was frozen"
        ]
    );
}

#[tokio::test]
async fn taking_the_example_away_leaves_the_real_chain_whole() {
    let mut council = Council::start().await;
    council.play_first().await;
    suunta::exchange::remove_example(&mut council.owner).await.unwrap();
    assert_eq!(faults(&mut council.owner).await, Vec::<String>::new());
    let links: i64 = sqlx::query_scalar("select count(*) from snapshot").fetch_one(&mut council.owner).await.unwrap();
    assert_eq!(links, 1);
}
