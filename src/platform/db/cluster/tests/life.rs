//! An ordinary life: created, kept, stopped, removed.

use super::*;

#[tokio::test]
async fn a_cluster_is_created_kept_and_stopped() {
    let folder = Folder::new();
    let steps = Mutex::new(Vec::new());
    let began = Instant::now();
    let hear = |step| steps.lock().expect("no panic").push((step, began.elapsed()));
    let cluster = Cluster::start(folder.options(), &hear).await.expect("starts");
    let steps = steps.into_inner().expect("no panic");
    println!("created and started: {steps:?}");
    let names: Vec<Step> = steps.iter().map(|(step, _)| *step).collect();
    assert_eq!(names, [Step::CreatingCluster, Step::Starting, Step::Ready]);
    assert!(cluster.was_created());
    assert_eq!(ask(&cluster, "select lower('ÅÄÖ'), current_user").as_deref(), Some("åäö|suunta_owner"));
    assert_eq!(ask(&cluster, "show listen_addresses").as_deref(), Some(""));
    assert_eq!(ask(&cluster, "select 'b' < 'å', 'Z' < 'a'").as_deref(), Some("t|t"));
    ask(&cluster, "create table kept as select 42 as n").expect("a table");
    for private in [cluster.socket_folder(), &folder.0.join("postgres")] {
        assert_eq!(fs::metadata(private).expect("there").mode() & 0o777, 0o700);
    }
    let began = Instant::now();
    cluster.stop().await.expect("stops");
    println!("stopped in {:?}", began.elapsed());
    assert_eq!(folder.processes(), Vec::<String>::new());

    let began = Instant::now();
    let cluster = folder.start().await;
    println!("started again in {:?}", began.elapsed());
    assert!(!cluster.was_created());
    assert_eq!(ask(&cluster, "select n from kept").as_deref(), Some("42"));
    cluster.stop().await.expect("stops");
}

#[tokio::test]
async fn a_durable_cluster_syncs_and_has_checksums() {
    let folder = Folder::new();
    let began = Instant::now();
    let options = Options { durable: true, ..folder.options() };
    let cluster = Cluster::start(options, &|_| {}).await.expect("starts");
    println!("durable: created and started in {:?}", began.elapsed());
    let query =
        "select current_setting('fsync'), current_setting('data_checksums'), current_setting('full_page_writes')";
    assert_eq!(ask(&cluster, query).as_deref(), Some("on|on|on"));
    cluster.stop().await.expect("stops");
}

#[tokio::test]
async fn a_temporary_cluster_leaves_nothing() {
    let folder = Folder::new();
    let cluster = Cluster::start(folder.temporary(), &|_| {}).await.expect("starts");
    let line = refusal(folder.temporary()).await;
    assert!(line.contains("in use"), "{line}");
    cluster.stop().await.expect("stops");
    assert!(!folder.0.exists());
    assert_eq!(folder.processes(), Vec::<String>::new());

    let cluster = Cluster::start(folder.temporary(), &|_| {}).await.expect("starts");
    drop(cluster);
    within("the folder is gone", || !folder.0.exists());
}

#[tokio::test]
async fn a_temporary_cluster_spares_what_it_found() {
    let folder = Folder::new();
    fs::create_dir(&folder.0).expect("made");
    fs::write(folder.0.join("precious"), "").expect("written");
    Cluster::start(folder.temporary(), &|_| {}).await.expect("starts").stop().await.expect("stops");
    assert!(folder.0.join("precious").exists());
    assert!(!folder.0.join("postgres").exists());

    folder.start().await.stop().await.expect("stops");
    let line = refusal(folder.temporary()).await;
    assert!(line.contains("already holds a database"), "{line}");
    assert!(folder.0.join("postgres/PG_VERSION").exists());
}

#[tokio::test]
async fn a_dropped_start_leaves_no_process() {
    let folder = Folder::new();
    let start = Cluster::start(folder.options(), &|_| {});
    assert!(tokio::time::timeout(Duration::from_millis(150), start).await.is_err());
    within("no process", || folder.processes().is_empty());
    within("free", || fs::File::open(folder.0.join("suunta.lock")).expect("there").try_lock().is_ok());
    folder.start().await.stop().await.expect("stops");
}

#[tokio::test]
async fn long_and_odd_paths_work() {
    for (name, inside) in [("länge".repeat(30), false), (" a,b".to_owned(), false), (" \"b\" 'c' $d;".to_owned(), true)]
    {
        let folder = Folder::named(&name);
        let cluster = folder.start().await;
        assert_eq!(cluster.socket_folder().starts_with(&folder.0), inside);
        let socket_folder = cluster.socket_folder().to_owned();
        assert_eq!(ask(&cluster, "select 1").as_deref(), Some("1"));
        cluster.stop().await.expect("stops");
        assert_eq!(socket_folder.exists(), inside);
    }
}
