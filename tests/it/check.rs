//! `suunta check`, with what can be wrong made wrong.

use crate::support::program::{ended, free_port};
use crate::support::{TestDatabase, cluster_address, run};

/// What a check says with some settings.
fn checked(settings: &[(&str, &str)]) -> String {
    let checked = ended(settings, &["check"]);
    assert!(checked.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&checked.stderr));
    String::from_utf8(checked.stdout).unwrap()
}

/// Whether something is amiss that a line names.
#[track_caller]
fn amiss(said: &str, words: &[&str]) {
    let named = said.lines().any(|line| line.starts_with("amiss") && words.iter().all(|word| line.contains(word)));
    assert!(named, "{words:?} is not amiss: {said}");
}

#[tokio::test]
async fn a_door_that_leads_in_as_somebody_else_is_told() {
    let database = TestDatabase::plain().await;
    let address = cluster_address(&database);
    let said = checked(&[("DATABASE_URL", &address)]);
    for right in [
        "the public door is suunta_public",
        "the staff door is suunta_staff",
        "the staff door leads to the primary",
        "changes are heard of at once",
        "the program knows the time zones",
        "the database knows the time zones",
        "files and connections may be open",
    ] {
        assert!(said.lines().any(|line| line.starts_with("ok") && line.contains(right)), "{right}: {said}");
    }
    let said = checked(&[("DATABASE_URL", &address), ("SUUNTA_PUBLIC_DATABASE_URL", &address)]);
    amiss(&said, &["the public door is suunta", "SUUNTA_PUBLIC_DATABASE_URL", "suunta_public"]);
    let nowhere = format!("postgres://suunta_staff:hunter2@127.0.0.1:{}/nothing", free_port());
    let said = checked(&[("DATABASE_URL", &address), ("SUUNTA_STAFF_DATABASE_URL", &nowhere)]);
    amiss(&said, &["the staff door does not open", "SUUNTA_STAFF_DATABASE_URL"]);
    assert!(!said.contains("hunter2"), "{said}");
}

#[tokio::test]
async fn limits_that_do_not_arrive_and_roles_that_may_too_much_are_told() {
    let database = TestDatabase::plain().await;
    let address = cluster_address(&database);
    let mut owner = database.doors.as_owner().await.unwrap();
    let newest: i64 =
        sqlx::query_scalar("select max(version) from _sqlx_migrations").fetch_one(&mut owner).await.unwrap();
    run(
        &mut owner,
        "update _sqlx_migrations set version = version + 1 where version = (select max(version) from _sqlx_migrations)",
    )
    .await;
    amiss(&checked(&[("DATABASE_URL", &address)]), &["the schema", "newer than this program"]);
    run(&mut owner, format!("delete from _sqlx_migrations where version > {newest}")).await;
    amiss(&checked(&[("DATABASE_URL", &address)]), &["suunta migrate"]);
    run(
        &mut owner,
        "insert into mail (id, recipient, subject, body, made_at, ends_at)
            values (gen_random_uuid(), 'a@b.example', 's', 'b', now() - interval '2 hours', now())",
    )
    .await;
    amiss(&checked(&[("DATABASE_URL", &address)]), &["1 mails wait"]);
}

#[tokio::test]
async fn a_database_without_a_schema_is_told_and_stays_as_it_is() {
    let database = TestDatabase::plain().await;
    let address = cluster_address(&database);
    let mut owner = database.doors.as_owner().await.unwrap();
    run(&mut owner, "drop schema public cascade; drop schema published cascade; create schema public").await;
    amiss(&checked(&[("DATABASE_URL", &address)]), &["the schema is not there", "suunta migrate"]);
    let tables: i64 = sqlx::query_scalar("select count(*) from pg_tables where schemaname = 'public'")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(tables, 0, "a check changes something");
}

#[test]
fn one_thing_amiss_hides_no_other() {
    let nowhere = format!("postgres://someone:hunter2@127.0.0.1:{}/nothing", free_port());
    let said = checked(&[
        ("DATABASE_URL", &nowhere),
        ("SUUNTA_SMTP_URL", "smtp://127.0.0.1:9"),
        ("SUUNTA_MAIL_FROM", "suunta@kainuu.example"),
        ("SUUNTA_METRICS_LISTEN", "0.0.0.0:9464"),
        ("SUUNTA_PUBLIC_URL", "https://suunta.example"),
        ("SUUNTA_TRUSTED_PROXIES", "0.0.0.0/0"),
    ]);
    amiss(&said, &["database does not answer", "DATABASE_URL"]);
    amiss(&said, &["SUUNTA_SMTP_URL"]);
    amiss(&said, &["0.0.0.0:9464", "SUUNTA_METRICS_LISTEN"]);
    amiss(&said, &["every address is a trusted proxy"]);
    assert!(!said.contains("hunter2"), "{said}");
}
