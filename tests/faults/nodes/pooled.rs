//! PgBouncer between the portals and the server, with the configuration that `deploy/README.md` gives.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread::spawn;

use sqlx::{Connection, PgConnection};

use super::servers::{OWNER, RUNTIME, Server, command, own_folder};
use super::stage::until;
use super::visits::Browser;
use super::{times, turn};
use crate::program::{Folder, Serving, ended, free_port};

/// What a connection asks for at its start, and a pooler does not pass on, belongs to the roles.
const ROLES: &str = "
alter role suunta_public in database suunta set statement_timeout = '2s';
alter role suunta_public in database suunta set lock_timeout = '500ms';
alter role suunta_public in database suunta set idle_in_transaction_session_timeout = '5s';
alter role suunta_public in database suunta set plan_cache_mode = force_generic_plan;
alter role suunta_staff in database suunta set statement_timeout = '2s';
alter role suunta_staff in database suunta set lock_timeout = '500ms';
alter role suunta_staff in database suunta set idle_in_transaction_session_timeout = '5s';
alter role suunta_staff in database suunta set plan_cache_mode = force_generic_plan;
";

/// PgBouncer in a folder of its own, until it is dropped.
struct Pooler {
    child: Child,
    port: u16,
}

impl Pooler {
    fn before(server: &Server, folder: &Folder, program: &PathBuf, mode: &str) -> Pooler {
        let port = free_port();
        let (users, settings) = (folder.0.join("users"), folder.0.join("pgbouncer.ini"));
        fs::write(&users, format!("\"suunta_public\" \"\"\n\"suunta_staff\" \"\"\n\"{OWNER}\" \"\"\n")).unwrap();
        let prepared = if mode == "transaction" { "max_prepared_statements = 500" } else { "" };
        let written = format!(
            "[databases]\nsuunta = host=127.0.0.1 port={} dbname=suunta\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
             listen_port = {port}\nunix_socket_dir =\nauth_type = trust\nauth_file = {}\npool_mode = {mode}\n\
             default_pool_size = 4\n{prepared}\nignore_startup_parameters = extra_float_digits, options, role, \
             statement_timeout, lock_timeout, idle_in_transaction_session_timeout, plan_cache_mode\n",
            server.port,
            users.display()
        );
        fs::write(&settings, written).unwrap();
        let log = fs::File::create(folder.0.join("pgbouncer.log")).unwrap();
        let mut pooler = command(program);
        pooler.arg(&settings).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let pooler = Pooler { child: pooler.spawn().unwrap(), port };
        let address = pooler.address("suunta_public");
        until("the pooler answers", || RUNTIME.block_on(PgConnection::connect(&address)).is_ok());
        pooler
    }

    fn address(&self, user: &str) -> String {
        format!("postgres://{user}@127.0.0.1:{}/suunta", self.port)
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program, by `PGBOUNCER` or where packages put it, with its version as a number such as 1021.
fn pgbouncer() -> Option<(PathBuf, u32)> {
    let named = std::env::var_os("PGBOUNCER").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("pgbouncer"));
    let places = named.into_iter().chain(found).chain(["/usr/sbin/pgbouncer".into()]);
    places.filter(|program| program.is_file()).find_map(|program| {
        let output = Command::new(&program).arg("--version").output().ok()?;
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut numbers = told
            .split_whitespace()
            .nth(1)?
            .split('.')
            .map_while(|number| number.split(|c: char| !c.is_ascii_digit()).next()?.parse::<u32>().ok());
        Some((program, numbers.next()? * 1000 + numbers.next()?))
    })
}

#[test]
fn many_connections_share_few_through_pgbouncer() {
    let Some((program, version)) = pgbouncer() else {
        println!("skipped: PgBouncer is not installed (apt install pgbouncer)");
        return;
    };
    let mode = if version >= 1021 { "transaction" } else { "session" };
    if mode == "session" {
        println!("PgBouncer is older than 1.21 and keeps no prepared statements: tried in session mode only");
    }
    let _turn = turn();
    let folder = Folder::new();
    own_folder(&folder.0);
    let server = Server::filled(&folder.0);
    let direct = server.address("suunta");
    server.run(ROLES);
    let pooler = Pooler::before(&server, &folder, &program, mode);
    let (public, staff) = (pooler.address("suunta_public"), pooler.address("suunta_staff"));
    let kept: String = RUNTIME.block_on(async {
        let mut door = PgConnection::connect(&public).await.unwrap();
        sqlx::query_scalar("select current_setting('statement_timeout')").fetch_one(&mut door).await.unwrap()
    });
    assert_eq!(kept, "2s", "limits hold behind the pooler");

    let settings = [
        ("DATABASE_URL", direct.as_str()),
        ("SUUNTA_PUBLIC_DATABASE_URL", &public),
        ("SUUNTA_STAFF_DATABASE_URL", &staff),
        // In session mode every connection keeps one of the server's.
        ("SUUNTA_CONNECTIONS", if mode == "transaction" { "10" } else { "3" }),
    ];
    let nodes =
        Arc::new([Serving::start(&settings), Serving::start(&settings[..if mode == "transaction" { 4 } else { 1 }])]);
    let rounds = times(4, 12);
    let people: Vec<_> = (0..6)
        .map(|person| {
            let nodes = nodes.clone();
            spawn(move || {
                let mut editor = Browser::signed_in(&nodes[person % 2]);
                for round in 0..rounds {
                    let node = &nodes[(person + round) % 2];
                    let search = format!("/kuopio/search?q=verkosto+{person}+{round}");
                    for path in ["/kainuu/desk", "/kainuu/strategies/liitto-2024", "/kainuu/records", &search] {
                        assert_eq!(editor.get(node, path).status, 200, "{path}");
                    }
                    let (name, slug) = (format!("Koe {person} {round}"), format!("koe-{person}-{round}"));
                    let typed = [("kind", "unit"), ("name.fi", name.as_str()), ("slug", &slug)];
                    assert!(editor.fill_in(node, "/kainuu/records/party/new", &typed), "{name}");
                }
            })
        })
        .collect();
    for person in people {
        person.join().unwrap();
    }
    let written = server.ask("select count(*) from party where slug like 'koe-%'");
    assert_eq!(written, (6 * rounds).to_string());
    let own = "from pg_stat_activity where usename in ('suunta_public', 'suunta_staff')";
    let used = server.ask(&format!("select count(*) {own}"));
    println!("PgBouncer in {mode} mode: {written} writes of six people at two nodes, {used} connections to the server");
    if mode == "transaction" {
        assert!(used.parse::<u32>().unwrap() <= 8, "{used}");
    }
    nodes_see_each_other(&nodes, &server);

    // The pooler drops the role that DATABASE_URL would set: nobody reads as the owner by mistake.
    let owner = pooler.address(OWNER);
    let refused = ended(&[("DATABASE_URL", &owner)], &["--listen", "127.0.0.1:0"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("the public door enters the database with more rights"), "{said}");
}

fn nodes_see_each_other(nodes: &[Serving; 2], server: &Server) {
    let mut visitor = Browser::new();
    server.run(r#"update party set name = name || '{"fi": "Koe Läpi"}' where slug = 'katja-sukuvaara'"#);
    for node in nodes {
        let began = std::time::Instant::now();
        while !visitor.get(node, "/kainuu/people").body.contains("Koe Läpi") {
            assert!(began.elapsed() < std::time::Duration::from_secs(5), "the change is not seen");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }
}
