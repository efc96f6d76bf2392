//! Several nodes start at once on a schema that is not up to date; one dies midway; old and new programs stand side by side.

use std::process::Child;
use std::thread::{sleep, spawn};
use std::time::Duration;

use suunta::platform::db::MIGRATOR;

use super::servers::{RUNTIME, Server, own_folder};
use super::{times, turn};
use crate::program::{Folder, Serving, ended, nothing_remains, program};

fn one_server() -> (Server, Folder) {
    let folder = Folder::new();
    own_folder(&folder.0);
    let server = Server::primary(&folder.0);
    server.run_in("postgres", "create database suunta");
    (server, folder)
}

fn newest() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap()
}

#[track_caller]
fn all_applied_once(server: &Server) {
    let applied = server
        .ask("select count(*) || ' ' || count(distinct version) || ' ' || bool_and(success) from _sqlx_migrations");
    let count = MIGRATOR.iter().count();
    assert_eq!(applied, format!("{count} {count} true"));
}

#[test]
fn nodes_that_start_at_once_migrate_and_fill_once() {
    let _turn = turn();
    let (server, folder) = one_server();
    let starting: Vec<_> = (0..3)
        .map(|_| {
            let address = server.address("suunta");
            spawn(move || Serving::start(&[("DATABASE_URL", &address)]))
        })
        .collect();
    let nodes: Vec<_> = starting.into_iter().map(|node| node.join().unwrap()).collect();
    all_applied_once(&server);
    assert_eq!(server.ask("select count(*) from organisation"), "4");
    assert_eq!(nodes.iter().filter(|node| node.said("taken in: kainuu with")).count(), 1, "one of them filled");
    for node in &nodes {
        assert_eq!(node.get("/kainuu").0, 200);
    }
    drop(nodes);
    drop(server);
    nothing_remains(&folder);
}

#[test]
fn a_node_that_dies_while_it_migrates_leaves_nothing_that_the_next_does_not_heal() {
    let _turn = turn();
    let (server, _folder) = one_server();
    let mut midway = 0;
    for number in 0..times(3, 8) {
        server.run_in("postgres", "drop database suunta with (force)");
        server.run_in("postgres", "create database suunta");
        let address = server.address("suunta");
        let mut dying: Child = program(&[("DATABASE_URL", &address)]).arg("migrate").spawn().unwrap();
        // Later each time: it dies at another place.
        let applied = "select count(*) from _sqlx_migrations";
        let wanted = 1 + number * 2;
        for _ in 0..2000 {
            let begun = server.ask("select to_regclass('_sqlx_migrations') is not null") == "true";
            if begun && server.ask(applied).parse::<usize>().unwrap() >= wanted {
                break;
            }
            sleep(Duration::from_millis(1));
        }
        dying.kill().unwrap();
        dying.wait().unwrap();
        let begun = server.ask(applied).parse::<usize>().unwrap();
        midway += usize::from(begun > 0 && begun < MIGRATOR.iter().count());
        let healed = ended(&[("DATABASE_URL", &address)], &["migrate"]);
        assert!(healed.status.success(), "{}", String::from_utf8_lossy(&healed.stderr));
        all_applied_once(&server);
    }
    println!("killed while it migrated: {midway} times of {} midway, healed each time", times(3, 8));
    assert!(midway > 0, "one at least died midway");
}

#[test]
fn while_nodes_are_renewed_one_by_one_the_older_program_works_and_starts_on_the_newer_schema() {
    let _turn = turn();
    let folder = Folder::new();
    own_folder(&folder.0);
    let server = Server::filled(&folder.0);
    let address = server.address("suunta");
    let older = Serving::start(&[("DATABASE_URL", &address)]);
    assert_eq!(older.get("/kainuu").0, 200);
    // What a newer program's migration may do while older ones run: add. A column with a default, a table, a view.
    server.run(
        "alter table party add column koe text not null default '';
         create table koe (id uuid primary key);
         create view published.koe as select id from koe;",
    );
    let next = newest() + 1;
    server.run(&format!(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values ({next}, 'a newer program', true, decode('00', 'hex'), 1)"
    ));
    assert_eq!(older.get("/kainuu/people").0, 200, "it goes on");
    let again = Serving::start(&[("DATABASE_URL", &address)]);
    assert_eq!(again.get("/kainuu/people").0, 200, "and it starts");
    let mut editor = super::visits::Browser::signed_in(&older);
    let typed = [("kind", "unit"), ("name.fi", "Koeyksikkö"), ("slug", "koe")];
    assert!(editor.fill_in(&again, "/kainuu/records/party/new", &typed), "and it writes");
}

#[test]
fn a_node_brings_an_older_schema_up_to_date_while_others_read_it() {
    let _turn = turn();
    let (server, _folder) = one_server();
    let address = server.address("suunta");
    let some = times(4, 10);
    let migrations: Vec<_> = MIGRATOR.iter().cloned().collect();
    let older: Vec<_> = migrations.iter().take(migrations.len() - some).cloned().collect();
    RUNTIME.block_on(async {
        use sqlx::Connection;
        let mut owner = sqlx::PgConnection::connect(&address).await.unwrap();
        sqlx::migrate::Migrator::with_migrations(older).run(&mut owner).await.unwrap();
    });
    // Somebody reads the older schema all the while, by its views, without a pause.
    let reader = address.clone();
    let reading = spawn(move || {
        RUNTIME.block_on(async {
            use sqlx::Connection;
            let mut reader = sqlx::PgConnection::connect(&reader).await.unwrap();
            let mut read = 0;
            loop {
                let asked = sqlx::query("select id, slug, name from published.organisation");
                match asked.fetch_all(&mut reader).await {
                    Ok(_) => read += 1,
                    Err(error) => return (read, error.to_string()),
                }
                let done = sqlx::query_scalar::<_, i64>("select count(*) from _sqlx_migrations").fetch_one(&mut reader);
                if done.await.unwrap() == i64::try_from(migrations.len()).unwrap() {
                    return (read, String::new());
                }
            }
        })
    });
    let node = Serving::start(&[("DATABASE_URL", &address)]);
    all_applied_once(&server);
    let (read, refused) = reading.join().unwrap();
    println!("{some} migrations applied while a reader asked {read} times");
    assert_eq!(refused, "");
    assert_eq!(node.get("/kainuu").0, 200);
}

#[test]
fn a_migration_gives_way_to_whoever_reads_in_the_other_order() {
    let _turn = turn();
    let (server, _folder) = one_server();
    let address = server.address("suunta");
    // The migrations from this one on change the organisations' table, and then the view over it.
    let older: Vec<_> = MIGRATOR.iter().filter(|migration| migration.version < 20_261_127_030_000).cloned().collect();
    let mut reader = RUNTIME.block_on(async {
        use sqlx::Connection;
        let mut owner = sqlx::PgConnection::connect(&address).await.unwrap();
        sqlx::migrate::Migrator::with_migrations(older).run(&mut owner).await.unwrap();
        // What a reader holds for a moment: the view, and not yet what is under it.
        sqlx::raw_sql("begin; comment on view published.organisation is null").execute(&mut owner).await.unwrap();
        owner
    });
    let starting = spawn(move || Serving::start(&[("DATABASE_URL", &address)]));
    let waits = "select count(*) from pg_locks where not granted and relation = 'published.organisation'::regclass";
    let seen = (0..6000).any(|_| {
        sleep(Duration::from_millis(5));
        server.ask(waits) == "1"
    });
    assert!(seen, "the migration waits for the view that is read");
    let read = RUNTIME.block_on(async {
        // After longer than the server waits before it looks for a circle, it asks for the table.
        let asked = sqlx::raw_sql("select pg_sleep(2); select from organisation; commit");
        asked.execute(&mut reader).await.map(drop).map_err(|error| error.to_string())
    });
    assert_eq!(read, Ok(()));
    assert_eq!(starting.join().unwrap().get("/kainuu").0, 200);
    all_applied_once(&server);
}
