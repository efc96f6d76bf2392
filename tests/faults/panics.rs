//! A panic in the middle of a request.

use std::sync::Arc;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use suunta::platform::db::{Doors, Feed};
use suunta::platform::web::{App, PageCache, Shared, TrustedProxies};
use suunta::platform::words::Language;
use tower::ServiceExt;

use crate::ground::Ground;
use crate::program::ended;
use crate::result::{Counted, tell};
use crate::turn;

/// Connections of each door: far fewer than there are panics.
const CONNECTIONS: u32 = 2;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_is_one_answer_and_nothing_else() {
    let _turn = turn().await;
    let mut ground = Ground::start().await;
    let address = ground.address();
    let made = ended(
        &[("DATABASE_URL", &address)],
        &["import", concat!(env!("CARGO_MANIFEST_DIR"), "/src/example/kuopio.json")],
    );
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let database = Doors::by_address(&address, None, None).unwrap().open(CONNECTIONS);
    let feed = Feed::follow(&database).await.unwrap();
    // A clock that panics when it has been looked at so many times: in every place where a request looks at it.
    let left = Arc::new(AtomicIsize::new(isize::MAX));
    let looked = left.clone();
    let clock = move || match looked.fetch_sub(1, Ordering::SeqCst) {
        1 => panic!("the clock breaks"),
        _ => "2026-11-22T08:00:00Z".parse().unwrap(),
    };
    let app = App::new(Shared {
        database: database.clone(),
        feed,
        pages: PageCache::new(8),
        meters: suunta::platform::meter::Meters::default(),
        public_url: "http://portal.test".into(),
        language: Language::En,
        mailer: None,
        trusted_proxies: TrustedProxies::default(),
        extensions: axum::http::Extensions::default(),
        now: Arc::new(clock),
    });
    let router = suunta::routes::router(&app, 8);
    let hook = std::panic::take_hook();
    // Dozens of panics are wanted here, and none of their traces.
    std::panic::set_hook(Box::new(|_| {}));
    let (mut panicked, mut longest, mut tries) = (0, Duration::ZERO, 0);
    for after in 1..=40 {
        for (method, address) in [("GET", "/kuopio"), ("GET", "/kuopio/networks?q=x"), ("POST", "/kuopio/contact")] {
            left.store(after % 5 + 1, Ordering::SeqCst);
            let request = Request::builder()
                .method(method)
                .uri(address)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::empty())
                .unwrap();
            let began = Instant::now();
            let answer = router.clone().oneshot(request).await.unwrap();
            longest = longest.max(began.elapsed());
            tries += 1;
            if answer.status() == 500 {
                panicked += 1;
                let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
                let page = String::from_utf8(to_bytes(answer.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap();
                assert!(kind.starts_with("text/html") && page.contains("<code>"), "no incident: {page}");
                assert!(!page.contains("the clock breaks"), "the page tells the cause");
            }
        }
    }
    std::panic::set_hook(hook);
    left.store(isize::MAX, Ordering::SeqCst);
    for address in ["/kuopio", "/kuopio/people", "/kuopio/search?q=tavoite", "/health/ready"] {
        let answer = router.clone().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), 200, "{address}");
    }
    assert!(panicked > 2 * CONNECTIONS, "{panicked} panics are too few to tell");
    let counted = Counted { tries, longest, ..Counted::default() };
    tell("panics in handlers", counted, format!("{panicked} with an incident id; {CONNECTIONS} connections whole"));
    drop((router, app));
    database.close().await;
    ground.stop().await;
}
