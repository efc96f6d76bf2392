//! The two doors to the data: the public one reads views and nothing else, the staff one works for one organisation.

use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use crate::support::{TestDatabase, run, try_run};

const DENIED: &str = "42501";
const ROLES: [&str; 2] = ["suunta_public", "suunta_staff"];

async fn public(database: &TestDatabase) -> PgConnection {
    PgConnection::connect_with(&database.doors.public).await.unwrap()
}

async fn staff(database: &TestDatabase) -> PgConnection {
    PgConnection::connect_with(&database.doors.staff).await.unwrap()
}

#[track_caller]
fn denied(refusal: Result<(), (String, String, String)>, what: &str) {
    let (code, message, _) = refusal.expect_err(what);
    assert_eq!(code, DENIED, "{what}: {message}");
}

async fn base_tables(owner: &mut PgConnection) -> Vec<String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    .fetch_all(owner)
    .await
    .unwrap();
    assert!(tables.len() > 20, "{tables:?}");
    tables
}

/// Tables whose rows belong to an organisation. The thread reaches across two, on purpose.
async fn tenant_tables(owner: &mut PgConnection) -> Vec<String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select c.table_name::text from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = 'public' and c.column_name = 'organisation_id' and t.table_type = 'BASE TABLE'
            and c.table_name not in ('change_version', 'thread')",
    )
    .fetch_all(owner)
    .await
    .unwrap();
    assert!(tables.len() > 18, "{tables:?}");
    tables
}

#[tokio::test]
async fn the_public_door_reads_and_writes_no_table() {
    let database = TestDatabase::filled().await;
    let mut public = public(&database).await;
    for table in base_tables(&mut database.doors.as_owner().await.unwrap()).await {
        for statement in ["select from", "delete from", "truncate"] {
            let statement = format!(r#"{statement} public."{table}""#);
            denied(try_run(&mut public, statement.clone()).await, &statement);
        }
        let insert = format!(r#"insert into public."{table}" default values"#);
        denied(try_run(&mut public, insert.clone()).await, &insert);
    }
}

#[tokio::test]
async fn the_public_door_reads_every_view_and_changes_none() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let views: Vec<String> =
        sqlx::query_scalar("select table_name::text from information_schema.tables where table_schema = 'published'")
            .fetch_all(&mut owner)
            .await
            .unwrap();
    assert!(views.len() > 18, "{views:?}");
    let mut public = public(&database).await;
    for view in views {
        run(&mut public, format!("select * from published.{view} limit 1")).await;
        for statement in
            [format!("delete from published.{view}"), format!("insert into published.{view} default values")]
        {
            let (code, message, _) = try_run(&mut public, statement.clone()).await.expect_err(&statement);
            // Views of several tables cannot be written by anybody.
            assert!([DENIED, "55000"].contains(&code.as_str()), "{statement}: {message}");
        }
        let rights: bool = sqlx::query_scalar(
            "select has_table_privilege('suunta_public', 'published.' || $1, 'insert, update, delete, truncate, trigger')",
        )
        .bind(&view)
        .fetch_one(&mut owner)
        .await
        .unwrap();
        assert!(!rights, "published.{view} may be written");
    }
}

#[tokio::test]
async fn what_is_internal_is_no_column_of_any_view() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let internal: Vec<String> = sqlx::query_scalar(
        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'published'
         and column_name in ('cost_per_year', 'hours_per_year', 'renewal_decided_by', 'contact_public', 'published_until',
            'visibility')",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(internal, Vec::<String>::new());
}

#[tokio::test]
async fn contact_details_are_seen_when_their_switch_is_on() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let mut public = public(&database).await;
    let seen = "select email, telephone from published.party where slug = 'katja-sukuvaara'";
    for (switch, expected) in [("false", (None, None)), ("true", (Some("a@b.test".to_owned()), Some("123".to_owned())))]
    {
        let set = "update party set email = 'a@b.test', telephone = '123', contact_public =";
        run(&mut owner, format!("{set} {switch} where slug = 'katja-sukuvaara'")).await;
        let found: (Option<String>, Option<String>) = sqlx::query_as(seen).fetch_one(&mut public).await.unwrap();
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn a_person_is_published_until_the_day_that_was_set() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let mut public = public(&database).await;
    for (until, expected) in [("current_date - 1", 0), ("current_date", 1)] {
        run(&mut owner, format!("update party set published_until = {until} where slug = 'katja-sukuvaara'")).await;
        let found: i64 = sqlx::query_scalar("select count(*) from published.party where slug = 'katja-sukuvaara'")
            .fetch_one(&mut public)
            .await
            .unwrap();
        assert_eq!(found, expected, "until {until}");
    }
}

#[tokio::test]
async fn neither_door_makes_anything() {
    let database = TestDatabase::filled().await;
    for mut door in [public(&database).await, staff(&database).await] {
        for statement in [
            "create table public.mine ()",
            "create table published.mine ()",
            "create schema mine",
            "create role mine",
            "create database mine",
            "alter table public.party disable row level security",
            "drop view published.party",
            "set role suunta_owner",
            "grant suunta_owner to current_user",
        ] {
            denied(try_run(&mut door, statement).await, statement);
        }
    }
}

#[tokio::test]
async fn the_public_door_raises_no_version() {
    let database = TestDatabase::filled().await;
    let mut public = public(&database).await;
    let raise = "select public.raise_version('00000000-0000-0000-0000-000000000000')";
    denied(try_run(&mut public, raise).await, raise);
}

#[tokio::test]
async fn the_two_roles_are_ordinary_and_own_nothing() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    for role in ROLES {
        let mighty: bool = sqlx::query_scalar(
            "select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication from pg_roles where rolname = $1",
        )
        .bind(role)
        .fetch_one(&mut owner)
        .await
        .unwrap();
        assert!(!mighty, "{role}");
        let owned: i64 = sqlx::query_scalar(
            "select (select count(*) from pg_class where relowner = r.oid) + (select count(*) from pg_proc where proowner = r.oid)
                + (select count(*) from pg_namespace where nspowner = r.oid) + (select count(*) from pg_type where typowner = r.oid)
                + (select count(*) from pg_database where datdba = r.oid) + (select count(*) from pg_auth_members where member = r.oid)
             from pg_roles r where r.rolname = $1",
        )
        .bind(role)
        .fetch_one(&mut owner)
        .await
        .unwrap();
        assert_eq!(owned, 0, "{role} owns something or belongs to another role");
    }
}

#[tokio::test]
async fn every_tenant_table_has_its_rows_secured_even_from_its_owner() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let tables = tenant_tables(&mut owner).await;
    for table in tables.iter().map(String::as_str).chain(["organisation", "thread"]) {
        let (enabled, forced): (bool, bool) = sqlx::query_as(
            "select relrowsecurity, relforcerowsecurity from pg_class where oid = ('public.' || $1)::regclass",
        )
        .bind(table)
        .fetch_one(&mut owner)
        .await
        .unwrap();
        assert!(enabled && forced, "{table}");
    }
}

/// Tables that open for nobody but the triggers that write them.
const SEALED: [&str; 2] = ["audit_head", "search_text"];

/// How many rows somebody at the staff door sees of a table; of a sealed one they may not even ask.
async fn seen(staff: &mut PgConnection, table: &str) -> i64 {
    if SEALED.contains(&table) {
        denied(try_run(staff, format!("select from {table}")).await, table);
        return 0;
    }
    count(staff, table).await
}

async fn count(connection: &mut PgConnection, from: &str) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select count(*) from {from}"))).fetch_one(connection).await.unwrap()
}

/// Gives the round that is at work a row in every table of the quarter, as one of those that are closed has.
async fn fill_round(owner: &mut PgConnection) {
    let sitting = "(select s.id from sitting s join round r on r.id = s.round_id where r.state <> 'closed' limit 1)";
    for (table, otherwise) in [
        ("decision", format!("'sitting_id', {sitting}")),
        ("reaction", format!("'sitting_id', {sitting}")),
        ("work_review", String::new()),
        ("value_mark", String::new()),
        ("value_word", String::new()),
        ("frozen_page", String::new()),
        ("snapshot", "'number', 99".into()),
    ] {
        let own =
            if ["value_mark", "frozen_page", "snapshot"].contains(&table) { "" } else { "'id', gen_random_uuid()," };
        let otherwise = if otherwise.is_empty() { otherwise } else { format!(", {otherwise}") };
        run(
            owner,
            format!(
                "insert into {table} select (jsonb_populate_record(t, jsonb_build_object({own} 'round_id', o.id{otherwise}))).*
                 from {table} t join round o on o.organisation_id = t.organisation_id and o.state <> 'closed'
                 where not exists (select from {table} e where e.round_id = o.id) limit 1"
            ),
        )
        .await;
    }
    run(
        owner,
        "insert into correction (organisation_id, id, round_id, body, made_at)
         select organisation_id, gen_random_uuid(), id, '{\"fi\": \"Oikaisu\"}', now() from round where state <> 'closed'",
    )
    .await;
}

/// Gives every table a row that the example content leaves empty.
pub async fn fill_gaps(owner: &mut PgConnection) {
    run(
        owner,
        "insert into reading (organisation_id, id, indicator_id, taken_on, done)
         select organisation_id, gen_random_uuid(), id, '2026-01-01', true from indicator limit 1",
    )
    .await;
    fill_round(owner).await;
    run(
        owner,
        "with somebody as (
            insert into account (id, email) values (gen_random_uuid(), 'somebody@kainuu.example') returning id
        )
        insert into role_grant (organisation_id, id, account_id, role)
        select o.id, gen_random_uuid(), somebody.id, 'reader' from organisation o, somebody where o.slug = 'kainuu'",
    )
    .await;
    run(
        owner,
        "insert into group_role (organisation_id, id, account_id, issuer, role)
         select organisation_id, gen_random_uuid(), account_id, 'https://idp.example', role from role_grant",
    )
    .await;
    for table in [
        "value_answered (organisation_id, round_id, account_id) select r.organisation_id, r.id, g.account_id
            from round r join role_grant g on g.organisation_id = r.organisation_id where r.state = 'collecting'",
        "calendar_feed (organisation_id, id, account_id, token_hash, made_at)
            select organisation_id, gen_random_uuid(), account_id, sha256('secret'), now() from role_grant",
        "reminder (organisation_id, id, account_id, kind, about, subject, body, made_at, mailed)
            select organisation_id, gen_random_uuid(), account_id, 'report_due', 'x', 'x', 'x', now(), false from role_grant",
        "channel (organisation_id, id, kind, url)
            select organisation_id, gen_random_uuid(), 'slack', 'https://hooks.example/x' from role_grant",
        "announcement (organisation_id, id, about, words, link, made_at, next_try_at)
            select organisation_id, gen_random_uuid(), 'x', 'x', 'x', now(), now() from role_grant",
        "webhook (organisation_id, id, address, types, secret, made_at)
            select organisation_id, gen_random_uuid(), 'https://hooks.example/x', array['review.closed'], sha256('x'), now() from role_grant",
        "webhook_delivery (organisation_id, id, webhook_id, type, made_at)
            select organisation_id, gen_random_uuid(), id, 'test', now() from webhook",
        "assessment (organisation_id, id, goal_id, year, round_id, result, resourcing, verdict, body, assessed_on)
            select r.organisation_id, gen_random_uuid(), (select goal_id from measure m where m.organisation_id = r.organisation_id
                limit 1), 2026, r.id, 'partly', 'enough', 'go_on', '{\"fi\": \"Jatketaan.\"}', '2026-11-22'
            from round r where r.state = 'collecting'",
        "correction (organisation_id, id, round_id, body, made_at) select organisation_id, gen_random_uuid(), id,
            '{\"fi\": \"Korjaus.\"}', now() from round where state = 'closed'",
        "api_token (organisation_id, id, account_id, name, role, made_on, expires_on)
            select organisation_id, gen_random_uuid(), account_id, 'Talous', 'editor', '2026-11-01', '2027-10-31' from role_grant",
        "api_token_secret (organisation_id, token_id, token_hash)
            select organisation_id, id, sha256('secret') from api_token",
        "reaction_done (organisation_id, id, reaction_id, done_on)
            select organisation_id, gen_random_uuid(), id, '2026-11-22' from reaction limit 1",
        "level_word (organisation_id, id, word, means) select id, gen_random_uuid(), 'pilari', 'area' from organisation",
        "document_draft (organisation_id, id, name, blocks, outline, made_at)
            select id, gen_random_uuid(), 'x', '[]', '{}', now() from organisation",
        "document_place (organisation_id, id, source_id, record_id, field, line, wording, position)
            select organisation_id, gen_random_uuid(), id, id, 'title', 1, 'x', 1 from source",
        "table_import (organisation_id, id, account_id, kind, file_name, language)
            select organisation_id, gen_random_uuid(), account_id, 'project', 'hankkeet.csv', 'fi' from role_grant",
        "table_row (organisation_id, id, import_id, number, state)
            select organisation_id, gen_random_uuid(), id, 2, 'refused' from table_import",
    ] {
        run(owner, format!("insert into {table}")).await;
    }
    run(
        owner,
        "insert into form_post (organisation_id, key, account_id, answer)
         select g.organisation_id, gen_random_uuid(), g.account_id, '/kainuu/records' from role_grant g",
    )
    .await;
    run(
        owner,
        "insert into picture_file (organisation_id, id, media_type, width, height, content)
         select id, gen_random_uuid(), 'image/png', 1, 1, '\\x89504e47' from organisation",
    )
    .await;
    run(
        owner,
        "insert into account_party (organisation_id, id, account_id, party_id)
         select g.organisation_id, gen_random_uuid(), g.account_id, p.id from role_grant g
         join party p on p.organisation_id = g.organisation_id where p.slug = (select min(o.slug) from party o where o.organisation_id = g.organisation_id)",
    )
    .await;
    fill_cooperation(owner).await;
}

/// A row in each table of co-operation, from membership to lesson.
async fn fill_cooperation(owner: &mut PgConnection) {
    for table in [
        "membership_use (organisation_id, id, membership_id, used_on, body)
            select organisation_id, gen_random_uuid(), id, '2026-01-01', '{\"en\": \"x\"}' from membership",
        "cooperation_group (organisation_id, id, kind, slug, name)
            select id, gen_random_uuid(), 'cluster', 'gap', '{\"en\": \"x\"}' from organisation",
        "group_goal (organisation_id, id, group_id, goal_id)
            select g.organisation_id, gen_random_uuid(), g.id, o.id from cooperation_group g
            join goal o on o.organisation_id = g.organisation_id where g.slug = 'gap' limit 1",
        "group_member (organisation_id, id, group_id, works_for, joined_on)
            select organisation_id, gen_random_uuid(), id, 'x', '2026-01-01' from cooperation_group",
        "group_meeting (organisation_id, id, group_id, held_on)
            select organisation_id, gen_random_uuid(), id, '2026-01-01' from cooperation_group",
        "group_note (organisation_id, id, group_id, kind, body, noted_on)
            select organisation_id, gen_random_uuid(), id, 'need', '{\"en\": \"x\"}', '2026-01-01' from cooperation_group",
        "message (organisation_id, id, subject, body, language, sent_at, answer_by, token_hash)
            select id, gen_random_uuid(), 'x', 'x', 'en', now(), '2026-01-01', sha256(id::text::bytea) from organisation",
        "message_step (organisation_id, id, message_id, kind, done_at)
            select organisation_id, gen_random_uuid(), id, 'answered', now() from message",
        "message_sent (organisation_id, id, address, sent_at) select id, gen_random_uuid(), '192.0.2.1', now() from organisation",
        "advocacy_target (organisation_id, id, slug, title) select id, gen_random_uuid(), 'gap', '{\"en\": \"x\"}' from organisation",
        "advocacy_study (organisation_id, id, target_id, title)
            select organisation_id, gen_random_uuid(), id, '{\"en\": \"x\"}' from advocacy_target",
        "advocacy_actor (organisation_id, id, target_id, name)
            select organisation_id, gen_random_uuid(), id, '{\"en\": \"x\"}' from advocacy_target",
        "advocacy_contact (organisation_id, id, target_id, met_on, with_whom)
            select organisation_id, gen_random_uuid(), id, '2026-01-01', '{\"en\": \"x\"}' from advocacy_target",
        "fund (organisation_id, id, slug, name) select id, gen_random_uuid(), 'gap', '{\"en\": \"x\"}' from organisation",
        "fund_frame (organisation_id, id, fund_id, year, amount) select organisation_id, gen_random_uuid(), id, 1999, 1 from fund",
        "funding_call (organisation_id, id, fund_id, slug, title)
            select organisation_id, gen_random_uuid(), id, 'gap-' || slug, '{\"en\": \"x\"}' from fund",
        "project (organisation_id, id, slug, title) select id, gen_random_uuid(), 'gap', '{\"en\": \"x\"}' from organisation",
        "waiting_thread (organisation_id, id, thread) select o.organisation_id, o.id, jsonb_build_object('id', o.id, 'goal_id', o.goal_id,
            'measure_id', null, 'note', '{}'::jsonb, 'hidden_at_other_end', false, 'version', 1, 'to', 'nowhere/plan/1')
            from (select organisation_id, gen_random_uuid() as id, id as goal_id from goal limit 1) o",
        "lesson (organisation_id, id, slug, title, outcome, body, learned_on)
            select id, gen_random_uuid(), 'gap', '{\"en\": \"x\"}', 'success', '{\"en\": \"x\"}', '2026-01-01' from organisation",
    ] {
        run(owner, format!("insert into {table}")).await;
    }
}

#[tokio::test]
async fn staff_see_nothing_until_they_work_for_an_organisation() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    fill_gaps(&mut owner).await;
    let mut staff = staff(&database).await;
    let tables = tenant_tables(&mut owner).await;
    for table in tables.iter().map(String::as_str).chain(["organisation", "thread"]) {
        assert!(count(&mut owner, table).await > 0, "{table} is empty, so this proves nothing");
        assert_eq!(seen(&mut staff, table).await, 0, "{table}");
        // An emptied setting is no organisation either.
        run(&mut staff, "select set_config('suunta.organisation', '', false)").await;
        assert_eq!(seen(&mut staff, table).await, 0, "{table} with an empty setting");
    }
}

#[tokio::test]
async fn staff_see_the_rows_of_their_organisation_alone() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    fill_gaps(&mut owner).await;
    let organisations: Vec<Uuid> =
        sqlx::query_scalar("select id from organisation").fetch_all(&mut owner).await.unwrap();
    let mut staff = staff(&database).await;
    for organisation in organisations {
        run(&mut staff, format!("select set_config('suunta.organisation', '{organisation}', false)")).await;
        assert_eq!(count(&mut staff, &format!("organisation where id <> '{organisation}'")).await, 0);
        assert_eq!(count(&mut staff, "organisation").await, 1);
        for table in tenant_tables(&mut owner).await {
            let own = format!("{table} where organisation_id = '{organisation}'");
            let own = if SEALED.contains(&table.as_str()) { 0 } else { count(&mut owner, &own).await };
            assert_eq!(seen(&mut staff, &table).await, own, "{table}");
        }
        let ends = format!("thread where '{organisation}' in (organisation_id, other_organisation_id)");
        assert_eq!(count(&mut staff, "thread").await, count(&mut owner, &ends).await);
    }
}

/// Columns that an insert names: all but those the database computes.
async fn columns(owner: &mut PgConnection, table: &str) -> String {
    sqlx::query_scalar(
        "select string_agg(column_name::text, ', ' order by ordinal_position) from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'",
    )
    .bind(table)
    .fetch_one(owner)
    .await
    .unwrap()
}

#[tokio::test]
async fn staff_write_no_row_of_another_organisation() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    fill_gaps(&mut owner).await;
    let mut staff = staff(&database).await;
    let mut tables = tenant_tables(&mut owner).await;
    tables.push("thread".into());
    for table in tables {
        let mine: Uuid =
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select organisation_id from {table} limit 1")))
                .fetch_one(&mut owner)
                .await
                .unwrap();
        let other: Uuid = sqlx::query_scalar("select id from organisation where id <> $1 limit 1")
            .bind(mine)
            .fetch_one(&mut owner)
            .await
            .unwrap();
        run(&mut staff, format!("select set_config('suunta.organisation', '{mine}', false)")).await;
        let columns = columns(&mut owner, &table).await;
        let theirs = columns.replacen("organisation_id", &format!("'{other}'::uuid"), 1);
        // Rows of a closed round are kept by its guard already.
        let open = match columns.contains("round_id") {
            true => "round_id in (select id from round where state <> 'closed')",
            false if table == "round" => "state <> 'closed'",
            false => "true",
        };
        let mine = format!("from {table} where organisation_id = '{mine}' and {open}");
        assert!(
            count(&mut owner, &mine.replacen("from ", "", 1)).await > 0,
            "{table} is empty, so this proves nothing"
        );
        let insert = format!("insert into {table} ({columns}) select {theirs} {mine} limit 1");
        denied(try_run(&mut staff, insert.clone()).await, &insert);
        let update = format!("update {table} set organisation_id = '{other}' where {open}");
        denied(try_run(&mut staff, update.clone()).await, &update);
        let before = count(&mut owner, &format!("{table} where organisation_id = '{other}'")).await;
        let _ = try_run(&mut staff, format!("delete from {table} where organisation_id = '{other}'")).await;
        assert_eq!(count(&mut owner, &format!("{table} where organisation_id = '{other}'")).await, before, "{table}");
    }
    denied(try_run(&mut staff, "update organisation set id = gen_random_uuid()").await, "an organisation's id");
    denied(try_run(&mut staff, "delete from organisation").await, "an organisation");
}

#[tokio::test]
async fn work_for_an_organisation_ends_with_its_transaction() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let kuopio: Uuid =
        sqlx::query_scalar("select id from organisation where slug = 'kuopio'").fetch_one(&mut owner).await.unwrap();
    let doors = database.doors.open(1);
    let mut work = doors.work_for(kuopio).await.unwrap();
    let seen: Vec<String> = sqlx::query_scalar("select slug from organisation").fetch_all(&mut *work).await.unwrap();
    assert_eq!(seen, ["kuopio"]);
    work.commit().await.unwrap();
    // The same connection, for the pool has one.
    let after: Vec<String> =
        sqlx::query_scalar("select slug from organisation").fetch_all(&doors.staff()).await.unwrap();
    assert_eq!(after, Vec::<String>::new());
}
