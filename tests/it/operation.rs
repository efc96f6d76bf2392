//! What an operator watches the portal by: metrics as a Prometheus server reads them, and the log.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;

use suunta::platform::meter::{Meters, Moment, Process, written};

use crate::support::program::{Folder, Serving, free_port};
use crate::support::{Portal, TestDatabase, cluster_address, run};

/// One line of the metrics: name, labels, value.
#[derive(Debug, Clone, PartialEq)]
struct Sample {
    name: String,
    labels: Vec<(String, String)>,
    value: f64,
}

/// Reads the metrics as OpenMetrics says that they are written, and fails where they are not.
#[track_caller]
fn read(page: &str) -> Vec<Sample> {
    assert!(page.ends_with("# EOF\n"), "it ends without its end: {page}");
    let (mut samples, mut families) = (Vec::new(), BTreeSet::new());
    let (mut family, mut kind) = (String::new(), String::new());
    for line in page.lines() {
        if let Some(told) = line.strip_prefix("# TYPE ") {
            let (name, of) = told.split_once(' ').unwrap();
            assert!(families.insert(name.to_owned()), "{name} is told twice");
            (family, kind) = (name.to_owned(), of.to_owned());
        } else if !line.starts_with('#') {
            let sample = sample(line);
            let suffix = sample.name.strip_prefix(&family).unwrap_or_else(|| panic!("{line} stands in {family}"));
            let suffixes: &[&str] = match kind.as_str() {
                "counter" => &["_total"],
                "gauge" => &[""],
                "histogram" => &["_sum", "_count", "_bucket"],
                "info" => &["_info"],
                odd => panic!("{odd} is no kind"),
            };
            assert!(suffixes.contains(&suffix), "{line} is no {kind}");
            samples.push(sample);
        }
    }
    samples
}

#[track_caller]
fn sample(line: &str) -> Sample {
    let (head, value) = line.rsplit_once(' ').unwrap();
    let value = value.parse().unwrap_or_else(|_| panic!("no number: {line}"));
    let (name, labels) = head.split_once('{').unwrap_or((head, "}"));
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    assert!(word(name), "no name: {line}");
    let labels = labels.strip_suffix('}').unwrap_or_else(|| panic!("no end of labels: {line}"));
    let labels = labels.strip_suffix('"').map(|all| all.split("\",").collect::<Vec<_>>()).unwrap_or_default();
    let pair = |label: &str| {
        let (name, value) = label.split_once("=\"").unwrap_or_else(|| panic!("no label {label}: {line}"));
        assert!(word(name) && !value.contains(['"', '\\', '\n']), "an odd label: {line}");
        (name.to_owned(), value.to_owned())
    };
    Sample { name: name.to_owned(), labels: labels.into_iter().map(pair).collect(), value }
}

/// The sum of what a name has under some labels.
fn sum(samples: &[Sample], name: &str, labels: &[(&str, &str)]) -> f64 {
    let has =
        |sample: &Sample| labels.iter().all(|(name, value)| sample.labels.iter().any(|(n, v)| n == name && v == value));
    samples.iter().filter(|sample| sample.name == name && has(sample)).map(|sample| sample.value).sum()
}

/// What a portal of the test has counted.
fn counted(portal: &Portal) -> Vec<Sample> {
    read(&written(moment(portal.app.meters.clone())).unwrap())
}

fn moment(meters: Meters) -> Moment {
    Moment {
        meters,
        process: Process::read(),
        pools: Vec::new(),
        pages: (0, 0),
        feed_connected: true,
        feed_silent: 0.0,
        feed_noted: 0,
        mails: None,
        waiting: None,
        build: [("version", "1".into()), ("schema", "1".into()), ("features", String::new())],
    }
}

const REQUESTS: &str = "suunta_http_requests_total";

#[tokio::test]
async fn a_request_is_counted_under_its_pattern_kept_or_not() {
    let portal = Portal::start().await;
    for _ in 0..3 {
        portal.get("/kainuu/strategies/liitto-2024").await.is(200);
    }
    portal.get("/en/kuopio/strategies").await.is(200);
    let etag = portal.get("/kainuu").await.is(200).header("etag").to_owned();
    portal.get_with("/kainuu", "if-none-match", &etag).await.is(304);
    portal.get("/health/live").await.is(200);
    let samples = counted(&portal);
    let requests = |labels: &[(&str, &str)]| sum(&samples, REQUESTS, labels);
    let strategy = [("route", "/{org}/strategies/{slug}"), ("method", "GET"), ("status", "200")];
    assert_eq!(requests(&strategy), 3.0);
    assert_eq!(requests(&[("route", "/{org}/strategies")]), 1.0);
    assert_eq!(requests(&[("route", "/{org}"), ("status", "200")]), 1.0);
    assert_eq!(requests(&[("route", "/{org}"), ("status", "304")]), 1.0);
    assert_eq!(requests(&[("route", "/health/live")]), 1.0);
    assert_eq!(requests(&[]), 7.0);
    let duration = "suunta_http_request_duration_seconds";
    assert_eq!(sum(&samples, &format!("{duration}_count"), &strategy[..2]), 3.0);
    assert_eq!(sum(&samples, &format!("{duration}_bucket"), &[strategy[0], ("le", "+Inf")]), 3.0);
    let answers = |result| sum(&samples, "suunta_page_cache_answers_total", &[("result", result)]);
    assert_eq!((answers("hit"), answers("miss"), answers("stale")), (3.0, 3.0, 0.0));
    assert_eq!(sum(&samples, "suunta_http_requests_under_way", &[]), 0.0);
}

#[tokio::test]
async fn odd_addresses_and_methods_are_few_labels() {
    let portal = Portal::start().await;
    for number in 0..500 {
        let address = match number % 5 {
            0 => format!("/nobody-{number}"),
            1 => format!("/kainuu/strategies/odd-{number}"),
            2 => format!("/a/b/c/d/e/f/g-{number}"),
            3 => format!("/en/kainuu/networks/{number}\"%0a"),
            _ => format!("/static/{number}.css"),
        };
        let method = format!("BREW{number}");
        let request = axum::http::Request::builder().uri(&address);
        let request = if number % 7 == 0 { request.method(method.as_str()) } else { request };
        let status = portal.send(request.body(axum::body::Body::empty()).unwrap()).await.status;
        assert!(status.is_client_error(), "{address}: {status}");
    }
    let samples = counted(&portal);
    let requests: Vec<_> = samples.iter().filter(|sample| sample.name == REQUESTS).collect();
    assert!(requests.len() < 20, "{requests:#?}");
    assert_eq!(sum(&samples, REQUESTS, &[]), 500.0);
    assert_eq!(sum(&samples, REQUESTS, &[("route", "other")]), 0.0, "a route that is not known");
    assert!(sum(&samples, REQUESTS, &[("route", "none"), ("status", "404")]) >= 80.0);
}

#[tokio::test]
async fn every_route_is_known_and_what_the_database_refuses_has_its_cause() {
    let portal = Portal::start().await;
    let known: BTreeSet<_> = suunta::routes::pages().patterns().collect();
    assert!(known.len() > 100, "{}", known.len());
    portal.get("/kainuu/people").await.is(200);
    let mut owner = portal.owner().await;
    run(&mut owner, "begin; lock table measure in access exclusive mode").await;
    portal.get("/kainuu/indicators").await.is(503);
    run(&mut owner, "rollback").await;
    // An old copy is better than none, and is counted as one.
    run(&mut owner, r#"update party set name = name || '{"fi": "Uusi"}' where slug = 'katja-sukuvaara'"#).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    run(&mut owner, "begin; lock table party in access exclusive mode").await;
    assert!(!portal.get("/kainuu/people").await.is(200).header("suunta-stale").is_empty());
    run(&mut owner, "rollback").await;
    let samples = counted(&portal);
    let unavailable = |cause| sum(&samples, "suunta_database_unavailable_total", &[("cause", cause)]);
    assert_eq!((unavailable("slow"), unavailable("pool"), unavailable("away")), (2.0, 0.0, 0.0));
    assert_eq!(sum(&samples, "suunta_page_cache_answers_total", &[("result", "stale")]), 1.0);
    assert_eq!(sum(&samples, REQUESTS, &[("route", "/{org}/people"), ("status", "200")]), 2.0);
}

#[tokio::test]
async fn a_client_that_goes_away_is_counted_as_left() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(&mut owner, "begin; lock table measure in access exclusive mode").await;
    let asking = portal.get("/kainuu/indicators");
    assert!(tokio::time::timeout(std::time::Duration::from_millis(100), asking).await.is_err());
    run(&mut owner, "rollback").await;
    let samples = counted(&portal);
    assert_eq!(sum(&samples, "suunta_http_requests_left_total", &[]), 1.0);
    assert_eq!(sum(&samples, "suunta_http_requests_under_way", &[]), 0.0);
}

/// What a port of this machine answers.
fn fetch(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[tokio::test]
async fn metrics_are_told_on_a_listener_of_their_own_and_nowhere_else() {
    let database = TestDatabase::filled().await;
    let (address, folder) = (cluster_address(&database), Folder::new());
    run(
        &mut database.doors.as_owner().await.unwrap(),
        "insert into mail (id, recipient, subject, body, ends_at)
            values (gen_random_uuid(), 'a@b.example', 's', 'b', now() + interval '1 day')",
    )
    .await;
    let port = free_port();
    let listen = format!("127.0.0.1:{port}");
    let settings =
        [("DATABASE_URL", address.as_str()), ("SUUNTA_DATA", folder.text()), ("SUUNTA_METRICS_LISTEN", &listen)];
    let serving = Serving::start(&settings);
    assert_eq!(serving.get("/kainuu").0, 200);
    assert_eq!(serving.get("/kainuu").0, 200);
    assert_eq!(serving.get("/metrics").0, 404, "the world sees the metrics");
    assert!(fetch(port, "/kainuu").starts_with("HTTP/1.1 404"), "the metrics' listener is a door to the portal");
    let answer = fetch(port, "/metrics");
    let (head, _) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.to_lowercase().contains("content-type: application/openmetrics-text; version=1.0.0"), "{head}");
    let body = &answer[answer.find("# HELP").unwrap()..answer.find("# EOF\n").unwrap() + 6];
    let samples = read(body);
    assert_eq!(sum(&samples, REQUESTS, &[("route", "/{org}"), ("status", "200")]), 2.0);
    assert_eq!(sum(&samples, "suunta_page_cache_entries", &[]), 1.0);
    assert!(sum(&samples, "suunta_page_cache_bytes", &[]) > 10_000.0);
    assert_eq!(sum(&samples, "suunta_feed_connected", &[]), 1.0);
    assert_eq!(sum(&samples, "suunta_database_up", &[]), 1.0);
    assert_eq!(sum(&samples, "suunta_jobs_waiting", &[("job", "mail")]), 1.0);
    assert_eq!(sum(&samples, "suunta_pool_connections_most", &[("door", "public")]), 10.0);
    assert!(sum(&samples, "suunta_pool_connections", &[("door", "public")]) >= 1.0);
    assert!(sum(&samples, "suunta_pool_connections", &[("door", "staff"), ("state", "idle")]) >= 1.0);
    assert_eq!(sum(&samples, "suunta_build_info", &[("version", env!("CARGO_PKG_VERSION"))]), 1.0);
    assert!(sum(&samples, "process_resident_memory_bytes", &[]) > 1e6);
    // The database goes, and the metrics stay.
    let mut owner = database.doors.as_owner().await.unwrap();
    // A limit of connections would not keep the owner out, and as the owner the portal enters here.
    let lets_in = "update pg_database set datallowconn = not datallowconn where datname = current_database()";
    run(&mut owner, lets_in).await;
    run(&mut owner, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()").await;
    let answer = fetch(port, "/metrics");
    let samples = read(&answer[answer.find("# HELP").unwrap()..answer.find("# EOF\n").unwrap() + 6]);
    assert_eq!(sum(&samples, "suunta_database_up", &[]), 0.0);
    let began = std::time::Instant::now();
    while fetch(port, "/metrics").contains("suunta_feed_connected 1") {
        assert!(began.elapsed() < std::time::Duration::from_secs(10), "the feed does not notice");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    run(&mut owner, lets_in).await;
    let began = std::time::Instant::now();
    let whole = |told: &str| told.contains("suunta_feed_connected 1") && told.contains("suunta_database_up 1");
    while !whole(&fetch(port, "/metrics")) {
        assert!(began.elapsed() < std::time::Duration::from_secs(10), "not whole again");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert_eq!(serving.stop().0, Some(0));
}

#[tokio::test]
async fn one_request_is_followed_through_the_log_by_its_id_and_nobody_forges_a_line() {
    let database = TestDatabase::filled().await;
    let address = cluster_address(&database);
    let token = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE";
    for format in ["text", "json"] {
        let settings = [
            ("DATABASE_URL", address.as_str()),
            ("SUUNTA_LOG", "info,sqlx=warn,suunta::requests=debug"),
            ("SUUNTA_LOG_FORMAT", format),
        ];
        let mut serving = Serving::start(&settings);
        let (_, answer) = serving.get("/kainuu");
        let id = answer.lines().find_map(|line| line.strip_prefix("x-request-id: ")).unwrap().trim().to_owned();
        serving.get("/x%0aERROR%20forged");
        serving.get("/x\u{202e}\u{2028}y");
        serving.get(&format!("/invitations/{token}"));
        let log = serving.errors();
        let own: Vec<_> = log.lines().filter(|line| line.contains(&id)).collect();
        assert!(own.len() == 1 && own[0].contains("/kainuu") && own[0].contains("200"), "{log}");
        assert!(!log.contains(token) && log.contains("/invitations/…"), "{log}");
        assert!(!log.contains(['\u{202e}', '\u{2028}', '\u{1b}']), "{log}");
        for line in log.lines() {
            match format {
                "json" => assert!(serde_json::from_str::<serde_json::Value>(line).unwrap()["timestamp"].is_string()),
                _ => assert!(line.starts_with("20"), "a line of somebody else: {line}"),
            }
        }
    }
}

#[tokio::test]
async fn who_is_refused_in_the_middle_of_sending_hears_why() {
    let database = TestDatabase::plain().await;
    let address = cluster_address(&database);
    let serving = Serving::start(&[("DATABASE_URL", address.as_str())]);
    let mut stream = TcpStream::connect(("127.0.0.1", serving.port)).unwrap();
    let length = 35 << 20;
    write!(stream, "POST /sv/kainuu/contact HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n").unwrap();
    // As proxies do: all of it first, and then the answer.
    let piece = vec![b'a'; 1 << 20];
    for _ in 0..35 {
        stream.write_all(&piece).unwrap();
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("<html lang=\"sv\""), "{answer}");
}
