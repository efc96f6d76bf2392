//! The program as an operator runs it: what it says, how it starts, stops, heals, and refuses.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use crate::support::program::{Folder, Serving, ended, free_port, nothing_remains};
use crate::support::{TestDatabase, cluster_address, run};

#[test]
fn it_starts_serves_and_stops_with_its_database() {
    let folder = Folder::new();
    let serving = Serving::start(&[("SUUNTA_DATA", folder.text())]);
    for words in [
        "data folder: ",
        "creating the database",
        "starting the database",
        "the database is ready",
        "taken in: kainuu with",
        "taken in: rogaland with",
        "(4 of 4)",
    ] {
        assert!(serving.said(words), "it does not say {words:?}: {:#?}", serving.lines());
    }
    let odd: Vec<_> = serving.lines().into_iter().filter(|line| line.contains("red thread leads nowhere")).collect();
    assert_eq!(odd, Vec::<String>::new());
    let (status, page) = serving.get("/kainuu");
    assert_eq!(status, 200);
    assert!(page.contains("Kainuun liitto"));
    assert!(!folder.processes().is_empty(), "the database names its folder");
    let (code, took) = serving.stop();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(10), "{took:?}");
    nothing_remains(&folder);
    // The second start finds everything as it was left.
    let again = Serving::start(&[("SUUNTA_DATA", folder.text())]);
    assert!(
        !again.said("creating the database") && !again.said("healing") && !again.said("taken in"),
        "{:#?}",
        again.lines()
    );
    assert_eq!(again.get("/kainuu").0, 200);
    assert_eq!(again.stop().0, Some(0));
    nothing_remains(&folder);
}

#[test]
fn killed_outright_it_leaves_nothing_running_and_heals_at_the_next_start() {
    let folder = Folder::new();
    let mut serving = Serving::start(&[("SUUNTA_DATA", folder.text())]);
    serving.child.kill().unwrap();
    serving.child.wait().unwrap();
    let again = Serving::start(&[("SUUNTA_DATA", folder.text())]);
    assert!(!again.said("creating the database") && !again.said("taken in"), "{:#?}", again.lines());
    assert_eq!(again.get("/en/kainuu").0, 200);
    let (code, took) = again.stop();
    assert!(code == Some(0) && took < Duration::from_secs(10), "{code:?} in {took:?}");
    nothing_remains(&folder);
}

#[test]
fn a_client_that_never_speaks_does_not_hold_up_the_stop() {
    let folder = Folder::new();
    let serving = Serving::start(&[("SUUNTA_DATA", folder.text())]);
    let silent = TcpStream::connect(("127.0.0.1", serving.port)).unwrap();
    let mut slow = TcpStream::connect(("127.0.0.1", serving.port)).unwrap();
    slow.write_all(b"GET /kainuu HTTP/1.1\r\nHost: x\r\nX-Slow: ").unwrap();
    assert_eq!(serving.get("/kuopio").0, 200);
    let (code, took) = serving.stop();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(10), "{took:?}");
    drop((silent, slow));
    nothing_remains(&folder);
}

#[test]
fn two_portals_do_not_share_a_data_folder() {
    let folder = Folder::new();
    let serving = Serving::start(&[("SUUNTA_DATA", folder.text())]);
    let listen = format!("127.0.0.1:{}", free_port());
    let line = refused(&[("SUUNTA_DATA", folder.text())], &["--listen", &listen], 1);
    assert!(line.contains("already in use"), "{line}");
    assert_eq!(serving.get("/kainuu").0, 200);
    assert_eq!(serving.stop().0, Some(0));
    nothing_remains(&folder);
}

/// The one line by which the program refuses to work.
#[track_caller]
fn refused(settings: &[(&str, &str)], arguments: &[&str], code: i32) -> String {
    let output = ended(settings, arguments);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?} {settings:?}: {errors}");
    assert_eq!(errors.lines().count(), 1, "{arguments:?} {settings:?}: {errors}");
    let line = errors.trim_end().to_owned();
    assert!(line.starts_with("suunta: ") && line.len() > 20 && line.len() < 600, "{line}");
    line
}

#[test]
fn a_wrong_setting_is_one_line_that_names_it() {
    let folder = Folder::new();
    let data = ("SUUNTA_DATA", folder.text());
    let free = format!("127.0.0.1:{}", free_port());
    for (settings, arguments, named) in [
        (vec![data], vec!["--listen", "nonsense"], "listen"),
        (vec![data], vec!["--listen", "127.0.0.1:99999"], "listen"),
        (vec![data, ("SUUNTA_LISTEN", "nowhere")], vec![], "listen"),
        (vec![data, ("SUUNTA_CONNECTIONS", "abc")], vec![], "connections"),
        (vec![data, ("SUUNTA_CONNECTIONS", "0")], vec![], "connections"),
        (vec![data, ("SUUNTA_REQUESTS_AT_ONCE", "0")], vec![], "requests-at-once"),
        (vec![data, ("SUUNTA_CACHE_MEGABYTES", "-1")], vec![], "cache-megabytes"),
        (vec![data, ("SUUNTA_EXAMPLE", "perhaps")], vec![], "example"),
        (vec![data], vec!["--language", "de"], "language"),
        (vec![data], vec!["--public-url", "ftp://x"], "public-url"),
        (vec![data], vec!["--log-format", "xml"], "log-format"),
        (vec![data], vec!["--unknown"], "--unknown"),
        (vec![data], vec!["dance"], "dance"),
        (vec![data], vec!["import"], "FILES"),
        (vec![data, ("DATABASE_URL", "nonsense")], vec![], "database"),
    ] {
        let mut arguments = arguments.clone();
        if !arguments.contains(&"--listen") && named != "listen" {
            arguments.extend(["--listen", &free]);
        }
        let line = refused(&settings, &arguments, 2);
        assert!(line.to_lowercase().contains(&named.to_lowercase()), "{named} is not named: {line}");
    }
    assert!(!folder.0.exists(), "a refused start makes no folder");
}

#[test]
fn a_wrong_log_filter_is_refused() {
    let folder = Folder::new();
    let listen = format!("127.0.0.1:{}", free_port());
    let line = refused(&[("SUUNTA_DATA", folder.text()), ("SUUNTA_LOG", "suunta=loud=er")], &["--listen", &listen], 2);
    assert!(line.contains("--log"), "{line}");
}

#[test]
fn a_taken_port_is_one_line_and_costs_no_database() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    let line = refused(&[("SUUNTA_DATA", folder.text())], &["--listen", &listen], 1);
    assert!(line.contains(&listen) && line.contains("--listen"), "{line}");
    assert!(!folder.0.exists());
}

#[test]
fn a_data_folder_that_cannot_be_is_one_line() {
    let folder = Folder::new();
    fs::write(&folder.0, "a file").unwrap();
    let below = folder.0.join("data");
    let line =
        refused(&[("SUUNTA_DATA", below.to_str().unwrap())], &["--listen", &format!("127.0.0.1:{}", free_port())], 1);
    assert!(line.contains(folder.text()) && line.contains("SUUNTA_DATA"), "{line}");
    fs::remove_file(&folder.0).unwrap();
}

#[test]
fn missing_programs_are_one_line_and_leave_nothing() {
    let folder = Folder::new();
    let listen = format!("127.0.0.1:{}", free_port());
    let line =
        refused(&[("SUUNTA_DATA", folder.text())], &["--postgres-programs", "/nonexistent", "--listen", &listen], 1);
    assert!(line.contains("/nonexistent"), "{line}");
    nothing_remains(&folder);
}

#[test]
fn a_database_that_does_not_answer_is_one_line_without_its_password() {
    let listen = format!("127.0.0.1:{}", free_port());
    let address = format!("postgres://someone:hunter2@127.0.0.1:{}/nothing", free_port());
    let line = refused(&[("DATABASE_URL", &address)], &["--listen", &listen], 1);
    assert!(line.contains("database") && !line.contains("hunter2"), "{line}");
}

#[test]
fn help_and_version_are_answers() {
    let help = ended(&[("DATABASE_URL", "postgres://someone:hunter2@localhost/x")], &["--help"]);
    let text = String::from_utf8(help.stdout).unwrap();
    assert!(help.status.success() && help.stderr.is_empty());
    for word in ["--listen", "SUUNTA_DATA", "import", "migrate", "database"] {
        assert!(text.contains(word), "{word} is not in the help");
    }
    assert!(!text.contains("hunter2"));
    let version = ended(&[], &["--version"]);
    assert_eq!(String::from_utf8(version.stdout).unwrap().trim(), concat!("suunta ", env!("CARGO_PKG_VERSION")));
}

#[tokio::test]
async fn it_serves_from_a_database_of_the_operators_choice() {
    let database = TestDatabase::filled().await;
    let address = cluster_address(&database);
    run(
        &mut database.doors.as_owner().await.unwrap(),
        r#"update organisation set name = name || '{"fi": "Oma kanta"}' where slug = 'kainuu'"#,
    )
    .await;
    let folder = Folder::new();
    let settings = [("DATABASE_URL", address.as_str()), ("SUUNTA_DATA", folder.text())];
    let migrated = ended(&settings, &["migrate"]);
    assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
    let serving = Serving::start(&settings);
    let (status, page) = serving.get("/kainuu");
    assert!(status == 200 && page.contains("Oma kanta"), "{status}");
    assert_eq!(serving.stop().0, Some(0));
    assert!(!folder.0.exists(), "a private database was made beside it");
}

#[tokio::test]
async fn files_are_taken_in_whole_or_not_at_all() {
    let database = TestDatabase::filled().await;
    let address = cluster_address(&database);
    let settings = [("DATABASE_URL", address.as_str())];
    let kuopio = concat!(env!("CARGO_MANIFEST_DIR"), "/src/example/kuopio.json");
    assert!(refused(&settings, &["import", kuopio], 1).contains("kuopio is already there"));
    // Nor does one that visitors do not find yet give its address away.
    let mut owner = database.doors.as_owner().await.unwrap();
    sqlx::query("update organisation set opened = false where slug = 'kuopio'").execute(&mut owner).await.unwrap();
    assert!(refused(&settings, &["import", kuopio], 1).contains("kuopio is already there"));
    assert!(refused(&settings, &["import", "/nonexistent.json"], 1).contains("/nonexistent.json"));
    let folder = Folder::new();
    fs::create_dir(&folder.0).unwrap();
    let broken = folder.0.join("broken.json");
    fs::write(&broken, "{").unwrap();
    assert!(refused(&settings, &["import", broken.to_str().unwrap()], 1).contains("broken.json"));
    // A copy under another name is taken in; one with a fault at its end leaves nothing behind.
    let text = fs::read_to_string(kuopio).unwrap().replacen(r#""slug": "kuopio""#, r#""slug": "toinen""#, 1);
    let faulty = folder.0.join("faulty.json");
    fs::write(&faulty, text.replace(r#""contact": "kaupunkiymparisto""#, r#""contact": "nobody""#)).unwrap();
    assert!(refused(&settings, &["import", faulty.to_str().unwrap()], 1).contains("nobody"));
    let good = folder.0.join("good.json");
    fs::write(&good, text).unwrap();
    let taken_in = ended(&settings, &["import", good.to_str().unwrap()]);
    assert!(taken_in.status.success(), "{}", String::from_utf8_lossy(&taken_in.stderr));
    assert!(String::from_utf8_lossy(&taken_in.stdout).contains("taken in: toinen"));
}

#[tokio::test]
async fn an_organisation_goes_whole_from_one_database_to_another() {
    let (here, there) = (TestDatabase::filled().await, TestDatabase::plain().await);
    let (from, to) = (cluster_address(&here), cluster_address(&there));
    let (from, to) = ([("DATABASE_URL", from.as_str())], [("DATABASE_URL", to.as_str())]);
    let folder = Folder::new();
    fs::create_dir(&folder.0).unwrap();
    let file = folder.0.join("kainuu.suunta.json");
    let file = file.to_str().unwrap();
    assert!(refused(&from, &["export", "nobody", file], 1).contains("nobody"));
    assert!(refused(&from, &["export", "kainuu", "/nonexistent/kainuu.json"], 1).contains("/nonexistent"));
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0, "an unfinished file is left");
    let written = ended(&from, &["export", "kainuu", file, "--history", "--pictures", "--private"]);
    let said = String::from_utf8_lossy(&written.stdout);
    assert!(written.status.success() && said.contains("  goal: "), "{said}");
    assert!(refused(&to, &["import", file], 1).contains("kainuu is already there"));
    run(
        &mut there.doors.as_owner().await.unwrap(),
        "truncate organisation, network, account cascade; delete from audit_head",
    )
    .await;
    let taken = ended(&to, &["import", file]);
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
    assert!(ended(&to, &["verify"]).status.success());
    let again = folder.0.join("again.json");
    assert!(
        ended(&to, &["export", "kainuu", again.to_str().unwrap(), "--history", "--pictures", "--private"])
            .status
            .success()
    );
    assert!(fs::read(file).unwrap() == fs::read(&again).unwrap(), "the two files differ");
}

#[test]
fn a_backup_of_a_running_portal_is_restored_elsewhere_as_it_was() {
    let (here, there, files) = (Folder::new(), Folder::new(), Folder::new());
    fs::create_dir(&files.0).unwrap();
    let file = files.0.join("all.backup");
    let file = file.to_str().unwrap();
    let (from, to) = ([("SUUNTA_DATA", here.text())], [("SUUNTA_DATA", there.text())]);
    let main = |serving: &Serving| {
        let (_, answer) = serving.get("/kainuu/review");
        answer[answer.find("<main").unwrap()..answer.find("</main>").unwrap()].to_owned()
    };
    let serving = Serving::start(&from);
    let page = main(&serving);
    let made = ended(&from, &["backup", file]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(String::from_utf8_lossy(&made.stdout).contains("is whole"));
    assert_eq!(serving.get("/kainuu/networks").0, 200, "the portal went on");
    assert!(refused(&from, &["restore", file], 1).contains("in use"), "restored under a portal that runs");
    assert_eq!(serving.stop().0, Some(0));
    // One byte of the dump is another, or its end is missing: nothing is restored.
    let whole = fs::read(file).unwrap();
    let spoiled = files.0.join("spoiled.backup");
    let mut bytes = whole.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x55;
    fs::write(&spoiled, &bytes).unwrap();
    refused(&to, &["restore", spoiled.to_str().unwrap()], 1);
    fs::write(&spoiled, &whole[..whole.len() / 2]).unwrap();
    assert!(refused(&to, &["restore", spoiled.to_str().unwrap()], 1).contains("no backup"));
    let restored = ended(&to, &["restore", file]);
    let said = String::from_utf8_lossy(&restored.stdout);
    assert!(
        restored.status.success() && said.contains("as they were"),
        "{said} {}",
        String::from_utf8_lossy(&restored.stderr)
    );
    let serving = Serving::start(&to);
    assert_eq!(main(&serving), page);
    assert_eq!(serving.stop().0, Some(0));
    assert!(refused(&to, &["restore", file], 1).contains("--replace"));
    assert!(ended(&to, &["restore", file, "--replace"]).status.success());
    assert!(ended(&to, &["verify"]).status.success());
}

#[tokio::test]
async fn a_backup_is_restored_into_an_empty_database_alone() {
    let database = TestDatabase::plain().await;
    let address = cluster_address(&database);
    let settings = [("DATABASE_URL", address.as_str())];
    let files = Folder::new();
    fs::create_dir(&files.0).unwrap();
    let file = files.0.join("all.backup");
    let file = file.to_str().unwrap();
    assert!(ended(&settings, &["backup", file]).status.success());
    assert!(refused(&settings, &["restore", file], 1).contains("not empty"));
    run(
        &mut database.doors.as_owner().await.unwrap(),
        "drop schema public cascade; drop schema published cascade; create schema public",
    )
    .await;
    let restored = ended(&settings, &["restore", file]);
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
}

#[tokio::test]
async fn a_check_says_what_is_amiss_and_what_to_do() {
    let database = TestDatabase::filled().await;
    let address = cluster_address(&database);
    // The databases of tests do without fsync, which no council may.
    let checked = ended(&[("DATABASE_URL", &address)], &["check"]);
    let said = String::from_utf8_lossy(&checked.stdout);
    assert_eq!(checked.status.code(), Some(1));
    let amiss: Vec<&str> = said.lines().filter(|line| line.starts_with("amiss")).collect();
    assert!(
        amiss.iter().all(|line| line.contains("fsync") || line.contains("full_page") || line.contains("synchronous")),
        "{said}"
    );
    assert!(amiss.len() >= 2 && said.contains("1 organisations show example quarters"), "{said}");
    // A port that nobody listens on, an address without TLS.
    let settings = [
        ("DATABASE_URL", address.as_str()),
        ("SUUNTA_SMTP_URL", "smtp://127.0.0.1:9"),
        ("SUUNTA_MAIL_FROM", "suunta@kainuu.example"),
        ("SUUNTA_PUBLIC_URL", "http://suunta.example"),
        ("SUUNTA_OIDC_ISSUER", "https://127.0.0.1:9"),
        ("SUUNTA_OIDC_CLIENT_ID", "suunta"),
    ];
    let checked = ended(&settings, &["check"]);
    let said = String::from_utf8_lossy(&checked.stdout);
    for named in ["SUUNTA_PUBLIC_URL", "SUUNTA_TRUSTED_PROXIES", "SUUNTA_SMTP_URL", "SUUNTA_OIDC_ISSUER"] {
        assert!(said.lines().any(|line| line.starts_with("amiss") && line.contains(named)), "{named}: {said}");
    }
}

#[tokio::test]
async fn an_account_gets_a_link_from_the_operator() {
    let database = TestDatabase::filled().await;
    let address = cluster_address(&database);
    let settings = [("DATABASE_URL", address.as_str()), ("SUUNTA_PUBLIC_URL", "https://suunta.example")];
    assert!(refused(&settings, &["account", "link", "nobody@kainuu.example"], 2).contains("nobody@kainuu.example"));
    assert!(refused(&settings, &["account", "link", "nonsense"], 2).contains("nonsense"));
    let add = ["account", "add", "eeva@kainuu.example", "--organisation", "kainuu", "--role", "editor"];
    assert!(ended(&settings, &add).status.success());
    let said = |arguments: &[&str]| {
        let ended = ended(&settings, arguments);
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        String::from_utf8(ended.stdout).unwrap()
    };
    let link = ["account", "link", "Eeva@kainuu.example"];
    assert!(said(&link).contains("https://suunta.example/invitations/"));
    let mut owner = database.doors.as_owner().await.unwrap();
    run(&mut owner, "update account set password_hash = '$argon2id$'").await;
    let reset = said(&link);
    assert!(reset.contains("within 1 h") && reset.contains("https://suunta.example/password-reset/"), "{reset}");
}

#[tokio::test]
async fn a_trail_that_was_tampered_with_is_told_by_the_operators_command() {
    let database = TestDatabase::filled().await;
    let address = cluster_address(&database);
    let settings = [("DATABASE_URL", address.as_str())];
    let whole = ended(&settings, &["audit", "verify"]);
    let said = String::from_utf8(whole.stdout).unwrap();
    assert!(whole.status.success() && said.contains("kainuu: ") && said.contains(" 0 faults"), "{said}");
    let mut owner = database.doors.as_owner().await.unwrap();
    run(
        &mut owner,
        "delete from audit where number = 3 and organisation_id = (select id from organisation where slug = 'kuopio')",
    )
    .await;
    let broken = ended(&settings, &["audit", "verify"]);
    let said = String::from_utf8(broken.stdout).unwrap();
    assert_eq!(broken.status.code(), Some(1));
    assert!(said.contains("4: a row is missing before it"), "{said}");
}

#[test]
fn wrong_settings_of_sign_in_and_mail_are_one_line() {
    let secret = "/nonexistent/secret";
    for (settings, word) in [
        (vec![("SUUNTA_TRUSTED_PROXIES", "10.0.0.0/8,proxy")], "10.0.0.0/8"),
        (vec![("SUUNTA_OUTBOUND_ALLOW", "https://idp.example")], "host"),
        (vec![("SUUNTA_SMTP_URL", "smtp://mail.example")], "--mail-from"),
        (vec![("SUUNTA_SMTP_URL", "http://u:hunter2@mail.example"), ("SUUNTA_MAIL_FROM", "a@b.example")], "smtp://"),
        (vec![("SUUNTA_SMTP_URL", "smtp://mail.example"), ("SUUNTA_MAIL_FROM", "nobody")], "nobody"),
        (vec![("SUUNTA_OIDC_ISSUER", "https://idp.example")], "--oidc-client-id"),
        (vec![("SUUNTA_OIDC_ISSUER", "idp.example"), ("SUUNTA_OIDC_CLIENT_ID", "suunta")], "https://"),
        (vec![("SUUNTA_OIDC_ROLES", "staff=kainuu:owner")], "group=organisation:role"),
        (
            vec![
                ("SUUNTA_OIDC_ISSUER", "https://idp.example"),
                ("SUUNTA_OIDC_CLIENT_ID", "suunta"),
                ("SUUNTA_OIDC_CLIENT_SECRET_FILE", secret),
            ],
            secret,
        ),
    ] {
        let folder = Folder::new();
        let listen = format!("127.0.0.1:{}", free_port());
        let mut all = settings.clone();
        all.push(("SUUNTA_DATA", folder.text()));
        let line = refused(&all, &["--listen", &listen], 2);
        assert!(line.contains(word) && !line.contains("hunter2"), "{settings:?}: {line}");
        nothing_remains(&folder);
    }
}
