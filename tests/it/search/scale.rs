//! A search among thousands of records reads those that it shows, and not all of a word that stands everywhere.

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::support::{Portal, attributes, run};

/// Projects that are added; as many networks and more stand in other tests.
const MANY: usize = 4000;
/// Blocks that a search may read: some for each kind, and some for each page that is shown.
const BLOCKS: u64 = 1500;

async fn fill(owner: &mut PgConnection) {
    run(
        owner,
        format!(
            "insert into project (organisation_id, id, slug, title, summary, state, visibility)
             select o.id, gen_random_uuid(), 'iso-' || n,
                jsonb_build_object('fi', 'Iso ' || n || case when n % 1000 = 1 then ' hiihtoputki' else '' end),
                jsonb_build_object('fi', 'Kokeillaan uutta tapaa tehdä työtä yhdessä.'), 'idea',
                case when n = 1001 then 'internal' else 'public' end::visibility
             from organisation o, generate_series(1, {MANY}) n where o.slug = 'kainuu'"
        ),
    )
    .await;
    for table in ["search_text", "search_word", "project"] {
        run(owner, format!("vacuum analyze {table}")).await;
    }
}

/// The statement of a search, as the program sends it.
fn statement() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/.sqlx");
    let stored =
        std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let queries =
        stored.map(|text| serde_json::from_str::<Value>(&text).unwrap()["query"].as_str().unwrap().to_owned());
    let found: Vec<_> = queries.filter(|query| query.contains("search_typed($1, $2)")).collect();
    assert_eq!(found.len(), 1);
    found.concat()
}

/// Blocks that a search everywhere reads as a visitor, and its plan.
async fn read(public: &mut PgConnection, typed: &str) -> (u64, String) {
    let kinds = ["strategy", "goal", "measure", "network", "project", "page"].map(str::to_owned).to_vec();
    let explain = format!("explain (analyze, buffers, format json) {}", statement());
    let plan: Value = sqlx::query_scalar(AssertSqlSafe(explain))
        .bind(typed)
        .bind(0)
        .bind(kinds)
        .bind(None::<uuid::Uuid>)
        .bind(500i64)
        .bind(None::<String>)
        .bind(20i64)
        .bind(0i64)
        .fetch_one(public)
        .await
        .unwrap();
    let count = |name: &str| plan[0]["Plan"][name].as_u64().unwrap();
    (count("Shared Hit Blocks") + count("Shared Read Blocks"), plan.to_string())
}

#[tokio::test]
async fn a_rare_word_among_thousands_is_found_by_the_index() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    fill(&mut owner).await;
    let mut public = PgConnection::connect_with(&portal.database.doors.public).await.unwrap();
    // Once to read the dictionaries.
    read(&mut public, "hiihtoputki").await;
    let (blocks, plan) = read(&mut public, "hiihtoputkia").await;
    println!("a rare word among {MANY} projects: {blocks} blocks");
    assert!(blocks < BLOCKS, "{blocks} blocks");
    let scans = plan.split("\"Node Type\":").filter(|node| node.starts_with("\"Seq Scan\""));
    assert!(!scans.clone().any(|node| node.contains("\"search_text\"")), "all texts are read: {plan}");

    let page = portal.get("/search?q=hiihtoputki").await.is(200);
    let found = attributes(&page.html(), ".found h3 a", "href");
    assert_eq!(found.len(), MANY / 1000 - 1, "one is internal: {found:?}");
    // A word that stands everywhere is not counted to its end.
    let page = portal.get("/search?q=kokeillaan").await.is(200);
    assert!(page.one("main h2").starts_with("More than 500"), "{}", page.one("main h2"));
    assert!(page.all("nav.views a").iter().any(|facet| facet == "Project 500+"), "{:?}", page.all("nav.views a"));
    let (blocks, _) = read(&mut public, "kokeillaan").await;
    println!("a word that stands everywhere: {blocks} blocks");
}
