//! Every answer is what the document says it is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json as value};
use sqlx::PgConnection;

use super::{KAINUU, document, json, own};
use crate::support::{Portal, counted, run};

/// Organisations whose records are read; between them they have every kind.
const ORGANISATIONS: [&str; 4] = ["kainuu", "kainuu-ely", "kuopio", "rogaland"];

/// Adds what the examples have none of.
async fn fill(owner: &mut PgConnection) {
    for row in [
        "reading (organisation_id, id, indicator_id, taken_on, value, done, note)
            select i.organisation_id, gen_random_uuid(), i.id, '2026-10-01', 12.25, true, '{\"fi\": \"Mitattu.\"}' from indicator i
            where not exists (select from reading r where r.indicator_id = i.id) limit 3",
        "lesson (organisation_id, id, slug, title, outcome, body, learned_on, visibility)
            select id, gen_random_uuid(), 'opittua', '{\"fi\": \"Opittua\"}', 'success', '{\"fi\": \"Näin.\"}', '2026-11-02', 'public'
            from organisation",
        "group_meeting (organisation_id, id, group_id, held_on, starts_at, title, visibility)
            select organisation_id, gen_random_uuid(), id, '2026-12-12', '13:00', '{\"fi\": \"Syyskokous\"}', 'public'
            from cooperation_group",
    ] {
        run(owner, format!("insert into {row}")).await;
    }
}

/// The schema of an answer, with the schemas that it names.
fn schema(document: &Value, path: &str) -> Value {
    let mut schema =
        document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"].clone();
    assert!(schema.is_object(), "{path} tells no schema");
    schema["components"] = document["components"].clone();
    schema
}

#[track_caller]
fn conforms(schema: &Value, answer: &Value, address: &str) {
    let validator = jsonschema::validator_for(schema).unwrap();
    let wrong: Vec<String> = validator.iter_errors(answer).map(|error| error.to_string()).collect();
    assert_eq!(wrong, Vec::<String>::new(), "{address}");
}

/// What names a record in the address of its own.
fn key(path: &str, item: &Value) -> Option<String> {
    let of = |names: &[&str]| names.iter().map(|name| item[name].as_str()).collect::<Option<Vec<_>>>();
    let key = match path.rsplit_once("/{")?.1 {
        "quarter}" => of(&["quarter"]),
        "code}" => of(&["strategy", "code"]),
        _ if path.contains("/memberships/") => item["network"]["slug"].as_str().map(|slug| vec![slug]),
        _ => of(&["slug"]),
    };
    key.map(|key| key.join("/"))
}

#[tokio::test]
async fn every_route_stands_in_the_document_and_nothing_else_does() {
    let portal = Portal::start().await;
    let document = document(&portal).await;
    assert_eq!(document["openapi"], "3.1.0");
    let pages = suunta::routes::pages();
    let ours = |routes: &[&'static str], method: &str| -> Vec<String> {
        let ours = routes.iter().filter(|route| route.starts_with("/api/v1"));
        ours.map(|route| format!("{method} {route}")).collect()
    };
    let routes: BTreeSet<String> =
        [ours(pages.files(), "get"), ours(pages.actions(), "post")].concat().into_iter().collect();
    let told = document["paths"].as_object().unwrap().iter();
    let told: BTreeSet<String> = told
        .flat_map(|(path, methods)| methods.as_object().unwrap().keys().map(move |method| format!("{method} {path}")))
        .collect();
    assert!(told.len() > 35, "{told:?}");
    assert_eq!(routes, told);
    let ids = document["paths"].as_object().unwrap().values().flat_map(|methods| methods.as_object().unwrap().values());
    let ids: Vec<&str> = ids.map(|operation| operation["operationId"].as_str().unwrap()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
}

/// Reads a list page by page, as short as pages can be, and whole.
async fn whole_list(portal: &Portal, schema: &Value, address: &str) -> Vec<Value> {
    let answer = portal.get(&format!("{address}?limit=200")).await.is(200);
    let whole = json(&answer);
    conforms(schema, &whole, address);
    assert_eq!(whole["next"], Value::Null, "{address}");
    let items = whole["items"].as_array().unwrap().clone();
    let (mut next, mut walked) = (Some(format!("{address}?limit=2")), Vec::new());
    while let Some(page) = next.take() {
        let answer = portal.get(&page).await.is(200);
        let body = json(&answer);
        walked.extend(body["items"].as_array().unwrap().iter().cloned());
        if body["next"].is_string() {
            assert_eq!(answer.header("link"), format!("<{}>; rel=\"next\"", body["next"].as_str().unwrap()));
            next = Some(own(&body["next"]));
        }
        assert!(walked.len() <= items.len(), "{address} goes on for ever");
    }
    assert_eq!(walked, items, "{address} in pages is not the whole");
    items
}

#[tokio::test]
async fn every_answer_is_of_its_schema_and_leads_to_its_page() {
    let portal = Portal::start().await;
    fill(&mut portal.owner().await).await;
    let document = document(&portal).await;
    let paths: Vec<&String> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, methods)| methods["get"].is_object())
        .map(|(path, _)| path)
        .collect();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let (lists, ones): (Vec<&String>, Vec<&String>) =
        paths.into_iter().partition(|path| schema(&document, path)["properties"]["items"].is_object());
    for organisation in ORGANISATIONS {
        for path in &lists {
            let address = path.replace("{org}", organisation);
            let items = whole_list(&portal, &schema(&document, path), &address).await;
            *met.entry(path.as_str()).or_default() += items.len();
            let one = ones.iter().find(|one| one.starts_with(&format!("{path}/{{")) && !one.ends_with("readings"));
            for item in items.iter().take(3) {
                let page = own(&item["url"]);
                let page = page.split('#').next().unwrap();
                portal.follow(page).await.is(200);
                let Some(one) = one.filter(|_| *path != "/api/v1/organisations") else { continue };
                let address = format!("{address}/{}", key(one, item).unwrap());
                let answer = json(&portal.get(&address).await.is(200));
                conforms(&schema(&document, one), &answer, &address);
                *met.entry(one.as_str()).or_default() += 1;
            }
        }
        let one = "/api/v1/organisations/{org}";
        let answer = json(&portal.get(&one.replace("{org}", organisation)).await.is(200));
        conforms(&schema(&document, one), &answer, organisation);
        portal.get(&own(&answer["url"])).await.is(200);
    }
    let empty: Vec<_> =
        lists.iter().chain(&ones).filter(|path| met.get(path.as_str()).is_none_or(|met| *met == 0)).collect();
    assert_eq!(empty, [&&"/api/v1/organisations/{org}".to_owned()], "nothing was read of these");
}

#[tokio::test]
async fn lists_are_narrowed_as_the_pages_are() {
    let portal = Portal::start().await;
    fill(&mut portal.owner().await).await;
    let of = async |address: &str| json(&portal.get(address).await.is(200))["items"].as_array().unwrap().clone();
    let all = |items: &[Value], is_so: &dyn Fn(&Value) -> bool| !items.is_empty() && items.iter().all(is_so);
    let measures = of(&format!("{KAINUU}/measures?responsible=maakuntajohtaja&strategy=liitto-2024&limit=200")).await;
    let led =
        |measure: &Value| measure["responsible"].as_array().unwrap().iter().any(|one| one["slug"] == "maakuntajohtaja");
    assert!(all(&measures, &|measure| led(measure) && measure["strategy"] == "liitto-2024"));
    let without = of(&format!("{KAINUU}/measures?limit=200")).await.len();
    assert!(measures.len() < without, "{} of {without}", measures.len());
    let goal = measures[0]["goal"].clone();
    let goal = format!("{}/{}", goal["strategy"].as_str().unwrap(), goal["code"].as_str().unwrap());
    let same = of(&format!("{KAINUU}/measures?goal={}&limit=200", goal.replace('/', "%2F"))).await;
    assert!(all(&same, &|measure| measure["goal"]["code"] == measures[0]["goal"]["code"]));
    let themed = of("/api/v1/organisations/kuopio/networks?kind=theme").await;
    assert!(all(&themed, &|network| network["kind"] == "theme"));
    let projects = of(&format!("{KAINUU}/projects?fund=jtf&state=running&municipality=Kuhmo&q=esimerkkihanke")).await;
    let fits = |project: &Value| {
        project["fund"]["slug"] == "jtf"
            && project["state"] == "running"
            && project["municipalities"].as_array().unwrap().contains(&value!("Kuhmo"))
    };
    assert!(all(&projects, &fits));
    let call = of(&format!("{KAINUU}/projects?limit=200"))
        .await
        .iter()
        .find_map(|one| one["call"]["slug"].as_str().map(str::to_owned));
    let call = call.expect("a project of a call");
    assert!(
        all(&of(&format!("{KAINUU}/projects?call={call}")).await, &|project| project["call"]["slug"] == call.as_str())
    );
    assert!(all(&of(&format!("{KAINUU}/advocacy?result=open")).await, &|target| target["result"] == "open"));
    let sittings = of(&format!("{KAINUU}/events?from=2026-07-01&to=2026-07-31")).await;
    assert!(sittings.iter().all(|event| event["on"].as_str().unwrap().starts_with("2026-07")));
    assert!(of("/api/v1/organisations?country=NO").await.iter().all(|one| one["slug"] == "rogaland"));
    assert_eq!(of(&format!("{KAINUU}/projects?fund=no-such-fund")).await, Vec::<Value>::new());
}

#[tokio::test]
async fn an_answer_costs_at_most_three_queries_and_a_kept_one_none() {
    let portal = Portal::start().await;
    portal.get("/").await.is(200);
    let document = document(&portal).await;
    for (path, methods) in document["paths"].as_object().unwrap() {
        if methods["get"].is_null() || path.contains("{slug}") || path.contains("{code}") {
            continue;
        }
        let address = path.replace("{org}", "kainuu").replace("{quarter}", "2026-Q3");
        let (answer, asked) = counted(portal.get(&address)).await;
        assert!((1..=3).contains(&asked), "{address} asks {asked}");
        let (again, kept) = counted(portal.get(&address)).await;
        assert_eq!((kept, &again.body), (0, &answer.body), "{address}");
    }
}

#[tokio::test]
async fn a_change_is_seen_at_once_and_what_is_internal_never() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let address = format!("{KAINUU}/strategies/liitto-2024");
    let before = json(&portal.get(&address).await.is(200));
    assert!(before["goals"].as_array().unwrap().len() > 3 && before["measures"].as_array().unwrap().len() > 10);
    run(&mut owner, "update strategy set title = '{\"fi\": \"Uusi nimi\"}' where slug = 'liitto-2024'").await;
    crate::support::until(&portal, &address, |answer| answer.text().contains("Uusi nimi"), "the new name").await;
    run(&mut owner, "update strategy set visibility = 'internal' where slug = 'liitto-2024'").await;
    crate::support::until(&portal, &address, |answer| answer.status == 404, "it is gone").await;
    let measures = portal.get(&format!("{KAINUU}/measures?limit=200")).await.is(200);
    assert!(!measures.text().contains("liitto-2024"), "its measures are gone with it");
}
