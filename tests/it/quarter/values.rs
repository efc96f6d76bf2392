//! Answers to the values question have no names: nothing that is kept ties one to who gave it, and few are not shown.

use sqlx::{AssertSqlSafe, PgConnection};
use uuid::Uuid;

use super::council::{Council, fill};
use crate::support::{Answer, id_of};

const QUARTER: &str = "2026-Q4";
const PAGE: &str = "/kainuu/review/2026-Q4/values";
/// What each of three says, and the mark with it.
const ANSWERS: [(&str, &str); 3] =
    [("Kolmas%20silm%C3%A4%20n%C3%A4kee.", "2"), ("Hiljaisuus%20painaa.", "5"), ("Ovet%20ovat%20auki.", "4")];
const WORDS: [&str; 3] = ["Kolmas silmä näkee.", "Hiljaisuus painaa.", "Ovet ovat auki."];

async fn at_work() -> Council {
    let mut council = Council::start().await;
    council.plan(QUARTER, ["2026-12-14", "2026-12-16", "2026-12-18"]).await;
    fill(&mut council.editor, "/kainuu/review/2026-Q4/plan/question", &[("question.fi", "Miten menee?")]).await.is(303);
    council.leads[0].post(PAGE, "mark=3").await.is(409);
    council.open(QUARTER).await;
    council
}

async fn answer(council: &mut Council, place: usize) -> Answer {
    let (words, mark) = ANSWERS[place];
    council.leads[place].post(PAGE, &format!("mark={mark}&words={words}")).await
}

/// All rows of all tables as text, each with its table's name. The search column only repeats others.
async fn rows(owner: &mut PgConnection) -> Vec<(String, String)> {
    let tables: Vec<String> =
        sqlx::query_scalar("select table_name::text from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
            .fetch_all(&mut *owner)
            .await
            .unwrap();
    let mut rows = Vec::new();
    for table in tables {
        let sql = format!(r#"select to_jsonb(r)::text from "{table}" r"#);
        let found: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut *owner).await.unwrap();
        rows.extend(found.into_iter().map(|row| (table.clone(), row)));
    }
    rows
}

/// No row ties an account to a mark or to words, and words stand where they may.
async fn nothing_ties(owner: &mut PgConnection, accounts: &[Uuid], may_hold_words: &[&str]) {
    let rows = rows(owner).await;
    let holds = |row: &str| WORDS.iter().any(|words| row.contains(words));
    assert!(rows.iter().filter(|(_, row)| holds(row)).count() >= 3, "the words are kept");
    for (table, row) in &rows {
        let named = accounts.iter().any(|account| row.contains(&account.to_string()));
        assert!(!(named && holds(row)), "{table} ties words to who said them: {row}");
        assert!(!holds(row) || may_hold_words.contains(&table.as_str()), "{table} holds the words: {row}");
        assert!(!(named && ["value_mark", "value_word"].contains(&table.as_str())), "{table} has a name: {row}");
        let of_values = table == "audit" && row.contains("\"kind\": \"value_");
        assert!(!of_values, "the trail has an answer: {row}");
        if table == "value_answered" {
            let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(row).unwrap();
            assert_eq!(
                fields.keys().collect::<Vec<_>>(),
                ["account_id", "organisation_id", "round_id"],
                "when is not kept"
            );
        }
    }
    let kinds: i64 =
        sqlx::query_scalar("select count(*) from record_kind where name like 'value%'").fetch_one(owner).await.unwrap();
    assert_eq!(kinds, 0);
}

async fn given(council: &mut Council) -> Vec<(i16, i32)> {
    sqlx::query_as("select mark, given from value_mark order by mark").fetch_all(&mut council.owner).await.unwrap()
}

#[tokio::test]
async fn two_answers_are_not_shown_and_three_are() {
    let mut council = at_work().await;
    for count in 1..=3 {
        answer(&mut council, count - 1).await.is(303);
        let sitting = "/kainuu/review/2026-Q4/sittings/3";
        for page in [PAGE, sitting, "/kainuu/review/2026-Q4", "/kainuu/review/2026-Q4/slides"] {
            let seen = council.editor.get(page).await.is(200);
            assert_eq!(seen.all("table.marks").len(), usize::from(count == 3), "{page} after {count}");
            let words = WORDS.iter().filter(|words| seen.text().contains(*words)).count();
            assert!(words == 0 || count == 3 && page == PAGE, "{page} after {count} tells {words} answers in words");
        }
        let file: serde_json::Value =
            serde_json::from_slice(&council.editor.get("/kainuu/review/2026-Q4.json").await.is(200).body).unwrap();
        let told = file["values"][0]["marks"].as_array().unwrap().iter().filter(|given| **given != 0).count();
        assert_eq!(
            (told, file["words"].as_array().unwrap().len()),
            if count == 3 { (3, 3) } else { (0, 0) },
            "the file after {count}"
        );
    }
    let shown = council.editor.get(PAGE).await.is(200);
    assert!(WORDS.iter().all(|words| shown.main().contains(words)));
    assert!(shown.one("table.marks caption").contains("3,7"), "{}", shown.one("table.marks caption"));
}

#[tokio::test]
async fn answering_twice_counts_once() {
    let mut council = at_work().await;
    answer(&mut council, 0).await.is(303);
    assert_eq!(given(&mut council).await, [(2, 1)]);
    let again = council.leads[0].get(PAGE).await.is(200);
    assert!(again.all("input[name=mark]").is_empty() && again.main().contains("Olet vastannut."));
    council.leads[0].post(PAGE, "mark=5&words=Toistamiseen.").await.is(303);
    assert_eq!(given(&mut council).await, [(2, 1)]);
    // Two sendings at once are one answer.
    let (mut one, mut other) = (council.leads[1].clone(), council.leads[1].clone());
    let (one, other) = tokio::join!(one.post(PAGE, "mark=5&words=Yhdesti."), other.post(PAGE, "mark=5&words=Yhdesti."));
    assert_eq!((one.status.as_u16(), other.status.as_u16()), (303, 303));
    assert_eq!(given(&mut council).await, [(2, 1), (5, 1)]);
    let words: i64 = sqlx::query_scalar("select count(*) from value_word").fetch_one(&mut council.owner).await.unwrap();
    assert_eq!(words, 2);
    // Readers answer nothing, and a mark is one of five.
    council.reader.post(PAGE, "mark=5").await.is(404);
    for mark in ["0", "6", "", "x"] {
        let kept = council.leads[2].post(PAGE, &format!("mark={mark}&words=Vain+sanat.")).await.is(422);
        assert!(kept.text().contains("Vain sanat."));
    }
    assert_eq!(given(&mut council).await, [(2, 1), (5, 1)]);
}

#[tokio::test]
async fn nothing_that_is_kept_ties_an_answer_to_who_gave_it() {
    let mut council = at_work().await;
    for place in 0..3 {
        answer(&mut council, place).await.is(303);
    }
    let accounts = council.accounts;
    nothing_ties(&mut council.owner, &accounts, &["value_word"]).await;
    // Words are in no order of their coming.
    let ids: Vec<Uuid> = sqlx::query_scalar("select id from value_word").fetch_all(&mut council.owner).await.unwrap();
    assert!(ids.iter().all(|id| id.get_version_num() == 4), "ids that follow time: {ids:?}");
    let round = id_of(&mut council.owner, "round").await;
    // Nobody corrects the counts by hand either: the trail would have to say who.
    let page = format!("/kainuu/records/value_word/{round}/edit");
    council.admin.get(&page).await.is(404);
    council.portal.clock.set("2026-12-14T08:00:00Z");
    super::council::press(&mut council.editor, "/kainuu/review/2026-Q4/plan", "/forums").await.is(303);
    for place in 1..=3 {
        council.conclude(QUARTER, place).await.is(303);
    }
    super::council::press(&mut council.editor, "/kainuu/review/2026-Q4/closure", "/closure").await.is(303);
    // Closed, not even who has answered is known; the words stand in the record of those who work there.
    nothing_ties(&mut council.owner, &accounts, &["value_word", "frozen_page"]).await;
    let (answered, told): (i64, i64) = sqlx::query_as(
        "select (select count(*) from value_answered), (select count(*) from frozen_page where not internal and facts::text like '%Hiljaisuus painaa%')",
    )
    .fetch_one(&mut council.owner)
    .await
    .unwrap();
    assert_eq!((answered, told), (0, 0));
}
