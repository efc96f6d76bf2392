//! The portal in-process: its router over a database of its own.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::Request;
use jiff::Timestamp;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Executor, PgConnection};
use suunta::platform::db::Feed;
use suunta::platform::mail::Mailer;
use suunta::platform::meter::Meters;
use suunta::platform::web::{App, Front, PageCache, Shared, TrustedProxies};
use suunta::platform::words::Language;
use tower::ServiceExt;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use uuid::Uuid;

use super::Answer;
use super::ground::TestDatabase;

/// The address under which the portals of tests say they are seen.
pub const SEEN_AS: &str = "http://portal.test";

/// What an operator may set up around a portal.
#[derive(Default)]
pub struct Around {
    pub mailer: Option<Arc<Mailer>>,
    pub trusted_proxies: TrustedProxies,
    pub extensions: axum::http::Extensions,
}

/// What time it is in one portal, until a test sets another.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<Timestamp>>);

impl Clock {
    /// Sets the clock to a moment such as `2026-12-01T08:00:00Z`.
    #[track_caller]
    pub fn set(&self, moment: &str) {
        *self.0.lock().unwrap() = moment.parse().unwrap();
    }

    fn read(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// A portal that serves one test.
pub struct Portal {
    pub app: App,
    pub database: TestDatabase,
    pub clock: Clock,
    router: Front,
}

impl Portal {
    /// A portal with the example content.
    pub async fn start() -> Portal {
        Portal::seen_as(SEEN_AS).await
    }

    /// A portal whose organisations have come to no quarter yet.
    pub async fn without_quarters() -> Portal {
        Portal::without_quarters_with(Around::default()).await
    }

    /// The same, whose operator has set something up around it.
    pub async fn without_quarters_with(around: Around) -> Portal {
        Portal::over(TestDatabase::plain().await, SEEN_AS, around).await
    }

    /// A portal that the world sees at another address.
    pub async fn seen_as(address: &str) -> Portal {
        Portal::with(address, Around::default()).await
    }

    /// A portal whose operator has set something up around it.
    pub async fn with(address: &str, around: Around) -> Portal {
        Portal::over(TestDatabase::filled().await, address, around).await
    }

    /// Another portal over a database, with nothing kept yet.
    async fn over(database: TestDatabase, seen_as: &str, around: Around) -> Portal {
        let doors = database.doors.open(3);
        // Beside much else a connection may take longer than a portal waits.
        let mut feed = Feed::follow(&doors).await;
        for _ in 0..20 {
            if !matches!(feed, Err(sqlx::Error::PoolTimedOut)) {
                break;
            }
            feed = Feed::follow(&doors).await;
        }
        let feed = feed.unwrap();
        let clock = Clock(Arc::new(Mutex::new(now())));
        let hands = clock.clone();
        let app = App::new(Shared {
            database: doors,
            feed,
            pages: PageCache::new(64),
            meters: Meters::default(),
            public_url: seen_as.into(),
            language: Language::En,
            mailer: around.mailer,
            trusted_proxies: around.trusted_proxies,
            extensions: around.extensions,
            now: Arc::new(move || hands.read()),
        });
        Portal { router: suunta::routes::router(&app, 64), app, database, clock }
    }

    /// The same portal for another task.
    pub fn router(&self) -> Front {
        self.router.clone()
    }

    /// A connection that may do everything, as a database administrator has.
    pub async fn owner(&self) -> PgConnection {
        self.database.doors.as_owner().await.unwrap()
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        send(self.router(), request).await
    }

    /// What a visitor gets who opens an address. Redirects are not followed.
    pub async fn get(&self, address: &str) -> Answer {
        self.send(Request::get(address).body(Body::empty()).unwrap()).await
    }

    /// The same with a header.
    pub async fn get_with(&self, address: &str, header: &str, value: &str) -> Answer {
        self.send(Request::get(address).header(header, value).body(Body::empty()).unwrap()).await
    }

    /// Opens an address and follows where it leads, five steps at most.
    pub async fn follow(&self, address: &str) -> Answer {
        let mut answer = self.get(address).await;
        for _ in 0..5 {
            let Some(to) = answer.location() else { break };
            answer = self.get(&to).await;
        }
        answer
    }
}

pub async fn send(router: Front, request: Request<Body>) -> Answer {
    let address = request.uri().to_string();
    Answer::read(address, router.oneshot(request).await.unwrap()).await
}

/// Longest time that the change feed may take to carry a change; it needs milliseconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// Asks again until the answer is as wanted.
pub async fn until(portal: &Portal, address: &str, wanted: impl Fn(&Answer) -> bool, what: &str) {
    let began = Instant::now();
    loop {
        let answer = portal.get(address).await;
        if wanted(&answer) {
            return;
        }
        assert!(began.elapsed() < PATIENCE, "{address} still not {what}: {} {}", answer.status, answer.main());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A row as it stands, without what the database computes for searching; none when it is gone.
pub async fn row_of(owner: &mut PgConnection, kind: &str, id: Uuid) -> Option<Value> {
    let sql = format!("select to_jsonb(r) - 'search' from {kind} r where id = $1");
    sqlx::query_scalar(AssertSqlSafe(sql)).bind(id).fetch_optional(owner).await.unwrap()
}

/// Every record there is, of all organisations, by kind and id; without versions, which only rise.
pub async fn snapshot(owner: &mut PgConnection) -> BTreeMap<(String, String), Value> {
    let mut all = BTreeMap::new();
    let kinds: Vec<String> =
        sqlx::query_scalar("select name from record_kind order by 1").fetch_all(&mut *owner).await.unwrap();
    for kind in kinds {
        let sql = format!("select to_jsonb(r) - array['search', 'version'] from {kind} r");
        let rows: Vec<Value> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut *owner).await.unwrap();
        let key = |row: &Value| format!("{} {}", row["organisation_id"], row["id"]);
        all.extend(rows.into_iter().map(|row| ((kind.clone(), key(&row)), row)));
    }
    all
}

/// When the clock of tests begins: 22 November 2026, ten in the morning in Helsinki.
pub fn now() -> Timestamp {
    "2026-11-22T08:00:00Z".parse().unwrap()
}

/// Runs statements that must succeed.
pub async fn run(connection: &mut PgConnection, sql: impl Into<String>) {
    let sql = sql.into();
    connection.execute(AssertSqlSafe(sql.clone())).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// Runs a statement and gives what the database says against it: SQLSTATE, message, name of the constraint.
pub async fn try_run(connection: &mut PgConnection, sql: impl Into<String>) -> Result<(), (String, String, String)> {
    match connection.execute(AssertSqlSafe(sql.into())).await {
        Ok(_) => Ok(()),
        Err(sqlx::Error::Database(error)) => Err((
            error.code().unwrap_or_default().into_owned(),
            error.message().to_owned(),
            error.constraint().unwrap_or_default().to_owned(),
        )),
        Err(error) => panic!("{error}"),
    }
}

/// What a piece of work gives, and how many queries it asked. Work in other tasks is not counted.
pub async fn counted<T>(work: impl Future<Output = T>) -> (T, usize) {
    let counter = Counter::default();
    let subscriber = tracing_subscriber::registry().with(counter.clone());
    let given = work.with_subscriber(subscriber).await;
    (given, counter.0.load(Ordering::Relaxed))
}

/// Counts the events by which sqlx tells of queries.
#[derive(Clone, Default)]
struct Counter(Arc<AtomicUsize>);

impl<S: tracing::Subscriber> Layer<S> for Counter {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == "sqlx::query" {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}
