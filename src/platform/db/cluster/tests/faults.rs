//! Kills, freezes and what they leave behind.

use super::*;

const OWNER_DATA: &str = "CLUSTER_TEST_DATA";
const OWNER_TEMPORARY: &str = "CLUSTER_TEST_TEMPORARY";

#[tokio::test]
async fn a_killed_server_comes_back() {
    let folder = Folder::new();
    let options = Options { durable: true, ..folder.options() };
    let cluster = Cluster::start(options, &|_| {}).await.expect("starts");
    ask(&cluster, "create table kept as select 42 as n").expect("a table");
    for _ in 0..4 {
        let killed = folder.server();
        signal("KILL", killed);
        let healed = || ask(&cluster, "select n from kept").as_deref() == Some("42");
        println!("back after {:?}", within("an answer", healed));
        assert_ne!(folder.server(), killed);
    }
    cluster.stop().await.expect("stops");
    assert_eq!(folder.processes(), Vec::<String>::new());
}

#[tokio::test]
async fn a_killed_guard_is_replaced() {
    let folder = Folder::new();
    let cluster = folder.start().await;
    let killed = folder.server();
    signal("KILL", parent(killed));
    let healed = || ask(&cluster, "select 1").is_some() && folder.server() != killed;
    println!("back after {:?}", within("a new server", healed));
    cluster.stop().await.expect("stops");
    // Where process 1 does not bury the dead, the guard's other half takes them for alive until it gives up.
    within("no process", || folder.processes().is_empty());
}

#[tokio::test]
async fn a_frozen_server_stops() {
    let folder = Folder::new();
    let cluster = folder.start().await;
    signal("STOP", folder.server());
    cluster.stop().await.expect("stops");
    assert_eq!(folder.processes(), Vec::<String>::new());
}

#[tokio::test]
async fn unfinished_and_stale_files_do_not_matter() {
    let folder = Folder::new();
    fs::create_dir_all(folder.0.join("postgres.new-1/base")).expect("made");
    folder.start().await.stop().await.expect("stops");
    assert!(!folder.0.join("postgres.new-1").exists());

    // A dead server's number that a living process of the same user has now, and one that nobody has.
    let mut other = Command::new("sleep").arg("60").spawn().expect("sleep runs");
    for process in [other.id(), 4_194_303] {
        let text = format!("{process}\n{}\n0\n5432\n\n\n0 0\nready\n", folder.0.join("postgres").display());
        fs::write(folder.0.join("postgres/postmaster.pid"), &text).expect("written");
        fs::write(folder.0.join("postgres-run/.s.PGSQL.5432.lock"), &text).expect("written");
        let owner = fs::metadata(folder.0.join("postgres")).expect("there");
        for file in ["postgres/postmaster.pid", "postgres-run/.s.PGSQL.5432.lock"] {
            std::os::unix::fs::chown(folder.0.join(file), Some(owner.uid()), Some(owner.gid())).expect("given");
        }
        let cluster = folder.start().await;
        assert_eq!(ask(&cluster, "select 1").as_deref(), Some("1"));
        cluster.stop().await.expect("stops");
    }
    assert!(other.try_wait().expect("known").is_none(), "a stranger was stopped");
    other.kill().expect("killed");
    other.wait().expect("ended");
}

#[tokio::test]
async fn nothing_outlives_a_killed_owner() {
    let folder = Folder::new();
    let owner = owner(&folder, false);
    kill(owner);
    println!("gone after {:?}", within("no process", || folder.processes().is_empty()));
    let cluster = folder.start().await;
    assert_eq!(ask(&cluster, "select 1").as_deref(), Some("1"));
    cluster.stop().await.expect("stops");
}

#[tokio::test]
async fn a_killed_owner_may_start_again_at_once() {
    let folder = Folder::new();
    kill(owner(&folder, false));
    let began = Instant::now();
    let cluster = folder.start().await;
    println!("started at once after a kill in {:?}", began.elapsed());
    assert_eq!(ask(&cluster, "select 1").as_deref(), Some("1"));
    cluster.stop().await.expect("stops");
    assert_eq!(folder.processes(), Vec::<String>::new());
}

#[tokio::test]
async fn killed_owner_and_guard_are_healed() {
    let folder = Folder::new();
    let owner = owner(&folder, false);
    let server = folder.server();
    let guard = parent(server);
    // Both halves of the guard, so that the server is left alone.
    for half in children(guard).into_iter().filter(|child| *child != server).chain([guard, owner.id()]) {
        signal("KILL", half);
    }
    kill(owner);
    std::thread::sleep(Duration::from_millis(500));
    assert!(!folder.processes().is_empty(), "the server was to be left over");
    let steps = Mutex::new(Vec::new());
    let began = Instant::now();
    let hear = |step| steps.lock().expect("no panic").push(step);
    let cluster = Cluster::start(folder.options(), &hear).await.expect("starts");
    println!("healed in {:?}", began.elapsed());
    assert_eq!(steps.into_inner().expect("no panic"), [Step::Healing, Step::Starting, Step::Ready]);
    assert_ne!(folder.server(), server);
    cluster.stop().await.expect("stops");
    assert_eq!(folder.processes(), Vec::<String>::new());
}

#[tokio::test]
async fn a_temporary_cluster_goes_with_its_killed_owner() {
    let folder = Folder::new();
    kill(owner(&folder, true));
    within("folder and processes are gone", || !folder.0.exists() && folder.processes().is_empty());
}

/// Not a test: the body of the process that the tests above kill.
#[tokio::test]
#[ignore = "run by other tests as a process of its own"]
async fn owner_process() {
    let Some(data) = env::var_os(OWNER_DATA) else { return };
    let temporary = env::var_os(OWNER_TEMPORARY).is_some();
    let options = Options { data: data.into(), programs: None, durable: !temporary, temporary };
    let _cluster = Cluster::start(options, &|_| {}).await.expect("starts");
    println!("\nowner is ready");
    tokio::time::sleep(Duration::from_secs(60)).await;
}

/// Another process that has started a cluster.
fn owner(folder: &Folder, temporary: bool) -> Child {
    let path = module_path!().split_once("::").map_or("", |(_, path)| path);
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args([&format!("{path}::owner_process"), "--exact", "--ignored", "--nocapture"]).env(OWNER_DATA, &folder.0);
    if temporary {
        command.env(OWNER_TEMPORARY, "1");
    }
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the owner runs");
    let output = BufReader::new(child.stdout.take().expect("piped"));
    assert!(output.lines().map_while(Result::ok).any(|line| line == "owner is ready"));
    child
}

fn kill(mut owner: Child) {
    let _ = owner.kill();
    owner.wait().expect("ended");
}

fn parent(process: u32) -> u32 {
    let text = leftovers::output("ps", &["-o", "ppid=", "-p", &process.to_string()]).expect("ps");
    text.trim().parse().expect("a process id")
}

fn children(process: u32) -> Vec<u32> {
    let all = leftovers::output("ps", &["-A", "-o", "ppid=,pid="]).expect("ps");
    let pairs = all.lines().filter_map(|line| {
        let mut numbers = line.split_whitespace().map(str::parse);
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    });
    pairs.filter(|(parent, _): &(u32, u32)| *parent == process).map(|(_, child)| child).collect()
}
