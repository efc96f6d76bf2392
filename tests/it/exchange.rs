//! An organisation whole, out of one installation and into another.

use std::collections::{BTreeMap, BTreeSet};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::Role;
use suunta::exchange::Error;
use suunta::exchange::whole::{self, Part, TABLES, Wanted};

use crate::doors;
use crate::support::{Portal, account_of, run};

const ALL: Wanted = Wanted { pictures: true, history: true, private: true };
/// A word that stands only in what is private.
const PRIVATE: &str = "zyxwq";

async fn written(owner: &mut PgConnection, slug: &str, wanted: Wanted) -> String {
    let mut out = Vec::new();
    whole::export(owner, slug, wanted, &mut out, |_, _| {}).await.unwrap();
    String::from_utf8(out).unwrap()
}

async fn taken(owner: &mut PgConnection, text: &str) -> Result<usize, Error> {
    whole::take_in(owner, "a file", text, |_, _| {}).await.map(|done| done.records)
}

/// An installation in which there is nothing.
async fn empty(owner: &mut PgConnection) {
    run(owner, "truncate organisation, network, account cascade; delete from audit_head").await;
}

async fn one<T>(owner: &mut PgConnection, sql: &str) -> T
where
    T: Send + Unpin + for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
{
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(owner).await.unwrap_or_else(|error| panic!("{sql}: {error}"))
}

/// Rows of what the example content has none of, so that every table is tried.
async fn fill_gaps(owner: &mut PgConnection, account: uuid::Uuid) {
    let kainuu = "(select id from organisation where slug = 'kainuu')";
    let text = format!("'{{\"fi\": \"{PRIVATE}\"}}'");
    for statement in [
        format!(
            "insert into picture_file (organisation_id, id, media_type, width, height, content)
             values ({kainuu}, gen_random_uuid(), 'image/png', 1, 1, '\\x89504e470d0a1a0a00ff')"
        ),
        "insert into picture (organisation_id, id, file_id, alt, credit)
             select organisation_id, gen_random_uuid(), id, '{\"fi\": \"Kuva\"}', '{\"fi\": \"Kainuun liitto\"}' from picture_file"
            .to_owned(),
        format!(
            "update page set picture_id = (select id from picture where organisation_id = {kainuu} and file_id is not null limit 1)
             where organisation_id = {kainuu} and slug = 'rahoituksen-periaatteet'"
        ),
        format!(
            "insert into message (organisation_id, id, subject, body, sender, email, language, sent_at, answer_by, token_hash)
             values ({kainuu}, gen_random_uuid(), '{PRIVATE}', '{PRIVATE}', '{PRIVATE}', '{PRIVATE}@y.example', 'fi', now(),
                '2026-12-01', sha256('x'))"
        ),
        format!(
            "insert into group_member (organisation_id, id, group_id, works_for, person, email, state, joined_on)
             select organisation_id, gen_random_uuid(), id, '{PRIVATE} oy', '{PRIVATE}', '{PRIVATE}@x.example', 'member', '2026-01-01'
             from cooperation_group where organisation_id = {kainuu} limit 1"
        ),
        format!(
            "insert into signal (organisation_id, id, origin, body, sent_by, sent_at)
             values ({kainuu}, gen_random_uuid(), 'staff', '{{\"fi\": \"Havainto\"}}', '{account}', now())"
        ),
        format!(
            "insert into project (organisation_id, id, slug, title, state, fund_id, total_cost, granted_amount)
             select {kainuu}, gen_random_uuid(), 'sentit', '{{\"fi\": \"Sentit\"}}', 'running', id, 1.50, 1234567890.10
             from fund where organisation_id = {kainuu} limit 1"
        ),
        format!(
            "insert into advocacy_contact (organisation_id, id, target_id, met_on, with_whom, body, noted_by)
             select organisation_id, gen_random_uuid(), id, '2026-11-04', {text}, {text}, '{account}' from advocacy_target limit 1"
        ),
    ] {
        run(owner, statement).await;
    }
    run(owner, "set constraints all immediate").await;
}

#[tokio::test]
async fn every_table_of_an_organisation_goes_out_or_has_a_reason_to_stay() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let there: Vec<String> = sqlx::query_scalar(
        "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    let there: BTreeSet<&str> = there.iter().map(String::as_str).collect();
    let named: Vec<&str> = TABLES.iter().map(|table| table.name).chain(whole::LEFT.iter().map(|left| left.0)).collect();
    let placed: BTreeSet<&str> = named.iter().copied().filter(|name| *name != "account").collect();
    assert_eq!(there.difference(&placed).collect::<Vec<_>>(), Vec::<&&str>::new(), "these have no place");
    assert_eq!(placed.difference(&there).collect::<Vec<_>>(), Vec::<&&str>::new(), "these are no tables");
    assert_eq!(named.len(), named.iter().collect::<BTreeSet<_>>().len(), "a table is named twice");
}

#[tokio::test]
async fn what_goes_out_and_comes_in_elsewhere_is_the_same_to_the_byte() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    // A row in every table; a correction comes with its link of the chain, and one of these would be without.
    doors::fill_gaps(&mut owner).await;
    run(&mut owner, "delete from correction; delete from snapshot where number = 99").await;
    let account = account_of(&portal, "kainuu", "editor@kainuu.example", Role::Editor).await;
    fill_gaps(&mut owner, account).await;
    let pages = [
        "/kainuu/strategies/liitto-2024",
        "/kainuu/review",
        "/kainuu/networks",
        "/kainuu/strategies/liitto-2024/1.2-A",
    ];
    let mut before = BTreeMap::new();
    for page in pages {
        before.insert(page, portal.get(page).await.is(200).main());
    }
    for wanted in [ALL, Wanted::default()] {
        let mut files = BTreeMap::new();
        // The one that red threads lead to comes after the one they start from.
        for slug in ["kainuu", "rogaland", "kuopio", "kainuu-ely"] {
            files.insert(slug, written(&mut owner, slug, wanted).await);
        }
        if wanted.private {
            let tried: BTreeSet<String> = files
                .values()
                .flat_map(|file| {
                    let read: Value = serde_json::from_str(file).unwrap();
                    read["records"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
                })
                .collect();
            let untried =
                TABLES.iter().map(|table| table.name).filter(|name| *name != "correction" && !tried.contains(*name));
            assert_eq!(untried.collect::<Vec<_>>(), Vec::<&str>::new(), "no row of these was tried");
        }
        empty(&mut owner).await;
        for slug in ["kainuu", "rogaland", "kuopio", "kainuu-ely"] {
            taken(&mut owner, &files[slug]).await.unwrap_or_else(|error| panic!("{slug}: {error}"));
            let again = written(&mut owner, slug, wanted).await;
            assert!(again == files[slug], "{slug} differs at once, {wanted:?}");
        }
        for (slug, file) in &files {
            let again = written(&mut owner, slug, wanted).await;
            let differing = file.lines().zip(again.lines()).find(|(one, other)| one != other);
            assert!(*file == again, "{slug} differs, {wanted:?}: {differing:?}");
        }
        let waiting: i64 = one(&mut owner, "select count(*) from waiting_thread").await;
        let tied: i64 = one(&mut owner, "select count(*) from thread").await;
        assert!(waiting == 1 && tied > 0, "{waiting} threads wait, {tied} are tied");
        for check in ["snapshot_faults", "audit_faults"] {
            let faults: i64 =
                one(&mut owner, &format!("select count(*) from organisation o cross join {check}(o.id)")).await;
            assert_eq!(faults, 0, "{check}, {wanted:?}");
        }
        let resting: i64 = one(&mut owner, "select count(*) from pg_trigger where tgenabled = 'D'").await;
        assert_eq!(resting, 0, "triggers still rest");
        if wanted.history {
            // The same pages, at another time and place.
            let elsewhere = &portal;
            for page in pages {
                crate::support::until(elsewhere, page, |answer| answer.main() == before[page], "the same").await;
            }
        }
    }
    // Without the trail of before, it begins with what came in.
    let occasions: Vec<String> =
        sqlx::query_scalar("select distinct occasion from audit order by 1").fetch_all(&mut owner).await.unwrap();
    assert_eq!(occasions, ["import"]);
}

#[tokio::test]
async fn what_is_private_goes_out_only_where_it_was_asked_for() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let account = account_of(&portal, "kainuu", "editor@kainuu.example", Role::Editor).await;
    fill_gaps(&mut owner, account).await;
    // What was said in the log of contacts is the organisation's own; the word there is another's.
    run(&mut owner, r#"update advocacy_contact set with_whom = '{"fi": "Ministeriö"}', body = '{"fi": "Sovittiin"}'"#)
        .await;
    let plain = written(&mut owner, "kainuu", Wanted::default()).await;
    let with = written(&mut owner, "kainuu", Wanted { private: true, ..Wanted::default() }).await;
    for secret in [PRIVATE, "editor@kainuu.example", &account.to_string(), "argon2", "89504e47"] {
        assert!(!plain.contains(secret), "{secret} went out unasked");
    }
    for secret in [PRIVATE, "editor@kainuu.example", &account.to_string()] {
        assert!(with.contains(secret), "{secret} stayed");
    }
    assert!(!with.contains("argon2") && !with.contains("password"), "a password went out");
    let read: Value = serde_json::from_str(&plain).unwrap();
    let asked: Vec<&str> = TABLES.iter().filter(|table| table.part.is_some()).map(|table| table.name).collect();
    assert!(asked.iter().all(|name| read["records"].get(name).is_none()));
    // A picture whose file stays leaves no hole: the page stands without it, and is taken in.
    let page = |read: &Value| {
        let pages = read["records"]["page"].as_array().unwrap().clone();
        pages.into_iter().find(|page| page["slug"] == "rahoituksen-periaatteet").unwrap()["picture_id"].clone()
    };
    assert_eq!(page(&read), Value::Null);
    let whole: Value = serde_json::from_str(&written(&mut owner, "kainuu", ALL).await).unwrap();
    assert!(page(&whole).is_string());
    assert_eq!(whole["parts"], json!([Part::Pictures, Part::History, Part::Private]));
    empty(&mut owner).await;
    taken(&mut owner, &plain).await.unwrap();
}

#[tokio::test]
async fn what_is_here_already_stays_and_is_joined() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let account = account_of(&portal, "kainuu", "editor@kainuu.example", Role::Editor).await;
    fill_gaps(&mut owner, account).await;
    let file = written(&mut owner, "kainuu", ALL).await;
    assert!(matches!(taken(&mut owner, &file).await, Err(Error::Present(slug)) if slug == "kainuu"));
    // Another installation, where the same networks and the same person have other ids.
    let there = Portal::without_quarters().await;
    let mut other = there.owner().await;
    empty(&mut other).await;
    let (name, kuopio) = suunta::exchange::EXAMPLES[2];
    let kuopio = suunta::exchange::read(name, kuopio).unwrap();
    suunta::exchange::import(&there.app.database, &kuopio, 1).await.unwrap();
    let known = account_of(&there, "kuopio", "editor@kainuu.example", Role::Reader).await;
    taken(&mut other, &file).await.unwrap();
    let shared: i64 = one(
        &mut other,
        "select count(*) from (select network_id from membership group by network_id having count(*) > 1) shared",
    )
    .await;
    assert!(shared > 0, "Kainuu and Kuopio are in no network together any more");
    let noted: uuid::Uuid = one(&mut other, "select noted_by from advocacy_contact limit 1").await;
    assert_eq!(noted, known);
    let roles: i64 = one(&mut other, &format!("select count(*) from role_grant where account_id = '{known}'")).await;
    assert_eq!(roles, 2, "here a reader of one, an editor of the other");
    there.get("/kainuu/networks").await.is(200);
}

#[tokio::test]
async fn a_file_that_is_not_whole_stores_nothing() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let file = written(&mut owner, "kainuu", ALL).await;
    let whole: Value = serde_json::from_str(&file).unwrap();
    empty(&mut owner).await;
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut whole = whole.clone();
        change(&mut whole);
        whole.to_string()
    };
    let cases: Vec<(&str, String)> = vec![
        ("line", file[..file.len() / 2].to_owned()),
        ("account_session", changed(&|whole| whole["records"]["account_session"] = json!([]))),
        ("no column", changed(&|whole| whole["records"]["goal"][0]["salary"] = json!(1))),
        (
            "organisation_id",
            changed(&|whole| whole["records"]["goal"][0]["organisation_id"] = whole["organisation"]["id"].clone()),
        ),
        ("uuid", changed(&|whole| whole["records"]["goal"][0]["id"] = json!("1"))),
        ("constraint", changed(&|whole| whole["records"]["goal"][0]["strategy_id"] = json!(uuid::Uuid::nil()))),
        ("is_local_text", changed(&|whole| whole["records"]["goal"][0]["title"] = json!({"xx": "?"}))),
        // What was frozen, and what was done, is what it was, or the file is refused.
        ("record", changed(&|whole| whole["records"]["frozen_page"][0]["facts"] = json!({}))),
        ("not what was written", changed(&|whole| whole["records"]["audit"][3]["occasion"] = json!("another"))),
        ("missing", changed(&|whole| drop(whole["records"]["audit"].as_array_mut().unwrap().remove(2)))),
        ("missing", changed(&|whole| drop(whole["records"]["snapshot"].as_array_mut().unwrap().remove(0)))),
    ];
    for (told, text) in cases {
        let refused = taken(&mut owner, &text).await.expect_err(told).to_string();
        let said = refused.contains(told)
            || told == "constraint" && refused.contains("foreign key")
            || told == "is_local_text" && refused.contains("check");
        assert!(said, "{told}: {refused}");
        let stored: i64 =
            one(&mut owner, "select (select count(*) from organisation) + (select count(*) from network)").await;
        assert_eq!(stored, 0, "{told} left something");
    }
    let resting: i64 = one(&mut owner, "select count(*) from pg_trigger where tgenabled = 'D'").await;
    assert_eq!(resting, 0, "triggers still rest");
    taken(&mut owner, &file).await.unwrap();
}

/// Texts that files and databases stumble over, with some that nobody thought of.
fn awkward() -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let mut texts: Vec<String> = [
        "=1+1",
        "\"quoted\" \\ back",
        "line\nbreak\ttab",
        "👩🏽‍🚀 🇫🇮",
        "שלום",
        "\u{301}combining",
        "</script>",
        "1e400",
        "\u{1}",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    texts.push("ä".repeat(10_000));
    for _ in 0..200 {
        texts.push(proptest::string::string_regex("[^\\x00]{1,80}").unwrap().new_tree(&mut runner).unwrap().current());
    }
    texts
}

#[tokio::test]
async fn awkward_texts_come_through_as_they_are() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let texts = awkward();
    let kainuu: uuid::Uuid = one(&mut owner, "select id from organisation where slug = 'kainuu'").await;
    for (number, text) in texts.iter().enumerate() {
        sqlx::query("insert into lesson (organisation_id, id, slug, title, outcome, body, learned_on) values ($1, gen_random_uuid(), $2, $3, 'success', $3, '2026-01-01')")
            .bind(kainuu)
            .bind(format!("awkward-{number}"))
            .bind(json!({"fi": text}))
            .execute(&mut owner)
            .await
            .unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
    let file = written(&mut owner, "kainuu", Wanted::default()).await;
    empty(&mut owner).await;
    taken(&mut owner, &file).await.unwrap();
    assert!(written(&mut owner, "kainuu", Wanted::default()).await == file);
    for (number, text) in texts.iter().enumerate() {
        let kept: String =
            one(&mut owner, &format!("select body ->> 'fi' from lesson where slug = 'awkward-{number}'")).await;
        assert_eq!(kept, *text);
    }
}

#[tokio::test]
async fn the_published_schema_is_what_the_files_are() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let account = account_of(&portal, "kainuu", "editor@kainuu.example", Role::Editor).await;
    fill_gaps(&mut owner, account).await;
    let answer = portal.get("/data/exchange-2.schema.json").await.is(200);
    assert_eq!(answer.header("content-type"), "application/schema+json");
    let published: Value = serde_json::from_slice(&answer.body).unwrap();
    let schema = jsonschema::validator_for(&published).unwrap();
    for slug in ["kainuu", "kainuu-ely", "kuopio", "rogaland"] {
        let whole: Value = serde_json::from_str(&written(&mut owner, slug, ALL).await).unwrap();
        let fault = schema.iter_errors(&whole).next().map(|fault| format!("{} at {}", fault, fault.instance_path()));
        assert_eq!(fault, None, "{slug}");
        let mut wrong = whole.clone();
        wrong["records"]["goal"][0]["visibility"] = json!("secret");
        assert!(!schema.is_valid(&wrong), "any visibility is valid");
    }
}
