//! What is refused, and that the line says why.

use super::*;

#[tokio::test]
async fn one_folder_serves_one_portal() {
    let folder = Folder::new();
    let cluster = folder.start().await;
    let line = refusal(folder.options()).await;
    assert!(line.contains("already in use by another portal"), "{line}");
    cluster.stop().await.expect("stops");
}

#[tokio::test]
async fn refusals_say_what_to_do() {
    let folder = Folder::new();
    let programs = Folder::new();
    let given = || Options { programs: Some(programs.0.clone()), ..folder.options() };
    let line = refusal(given()).await;
    assert!(line.starts_with("there is no PostgreSQL in") && line.contains("initdb"), "{line}");

    fake_programs(&programs.0, "14.9");
    let line = refusal(given()).await;
    assert!(
        line.contains("14.9") && line.contains(&*programs.0.to_string_lossy()) && line.contains("15 or newer"),
        "{line}"
    );

    fake_programs(&programs.0, "99.1");
    folder.start().await.stop().await.expect("stops");
    let line = refusal(given()).await;
    assert!(line.contains("was made by PostgreSQL") && line.contains("99.1"), "{line}");

    fs::remove_file(folder.0.join("postgres/PG_VERSION")).expect("removed");
    let line = refusal(folder.options()).await;
    assert!(line.contains("not a PostgreSQL cluster"), "{line}");
    let install = Error::NoPrograms.to_string();
    assert!(install.contains("apt install postgresql") && install.contains("brew install"), "{install}");
}

#[tokio::test]
async fn a_failing_initdb_is_shown() {
    let (folder, programs) = (Folder::new(), Folder::new());
    fake_programs(&programs.0, "99.1");
    let line = refusal(Options { programs: Some(programs.0.clone()), ..folder.options() }).await;
    assert!(line.contains("could not be created") && line.contains("no luck today"), "{line}");
    let left: Vec<_> = fs::read_dir(&folder.0).expect("there").flatten().map(|entry| entry.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with("postgres.new")), "{left:?}");
}

#[tokio::test]
async fn a_server_that_does_not_start_is_shown() {
    let folder = Folder::new();
    folder.start().await.stop().await.expect("stops");
    let settings = folder.0.join("postgres/postgresql.conf");
    let text = fs::read_to_string(&settings).expect("read") + "\nno_such_setting = 1\n";
    fs::write(&settings, text).expect("written");
    let began = Instant::now();
    let line = refusal(folder.options()).await;
    println!("refused after {:?}", began.elapsed());
    assert!(line.contains("no_such_setting") && line.contains("postgres.log"), "{line}");
    assert_eq!(folder.processes(), Vec::<String>::new());
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_named() {
    let folder = Folder::new();
    fs::create_dir(&folder.0).expect("made");
    let file = folder.0.join("file");
    fs::write(&file, "").expect("written");
    let inside = Options { data: file.join("data"), ..folder.options() };
    let line = refusal(inside).await;
    assert!(line.contains("/file/data") && line.contains("SUUNTA_DATA"), "{line}");
    if account::user_id() == 0 {
        return; // root writes everywhere
    }
    fs::set_permissions(&folder.0, Permissions::from_mode(0o500)).expect("changed");
    let line = refusal(folder.options()).await;
    fs::set_permissions(&folder.0, Permissions::from_mode(0o700)).expect("changed");
    assert!(line.contains(&*folder.0.to_string_lossy()) && line.contains("SUUNTA_DATA"), "{line}");
}

/// Programs that know their version and can do nothing.
fn fake_programs(folder: &Path, version: &str) {
    fs::create_dir_all(folder).expect("made");
    let script = format!(
        "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'postgres (PostgreSQL) {version}'; exit; fi\necho no luck today >&2\nexit 1\n"
    );
    for name in ["initdb", "postgres"] {
        // A new file each time: a script that just ran may be busy.
        let file = folder.join(name);
        let _ = fs::remove_file(&file);
        fs::write(&file, &script).expect("written");
        fs::set_permissions(&file, Permissions::from_mode(0o755)).expect("changed");
    }
}
