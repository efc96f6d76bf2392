//! Another organisation's records are absent: under one's own address, in a form's fields, and in the database itself.

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, PgConnection, Postgres, Transaction};
use suunta::council::account::Role;
use suunta::council::record::{Kind, Shape};
use uuid::Uuid;

use crate::support::{Browser, Form, Portal, id_of, organisation, row_of, run, snapshot};

const OF_KAINUU: &str = "organisation_id = (select id from organisation where slug = 'kainuu')";
const OF_KUOPIO: &str = "organisation_id = (select id from organisation where slug = 'kuopio')";
/// A network that Kainuu is in and Kuopio is not.
const KAINUUS_NETWORK: &str = "network where id in (select network_id from membership
    where organisation_id = (select id from organisation where slug = 'kainuu'))
    and id not in (select network_id from membership where organisation_id = (select id from organisation where slug = 'kuopio'))";

/// A record of a kind that a condition names, if there is one.
async fn record(owner: &mut PgConnection, kind: &Kind, whose: &str) -> Option<Uuid> {
    let sql = match kind.word {
        "network" | "network_member" => return None,
        "organisation" => format!(
            "select id from organisation where id = (select {} limit 1)",
            whose.replace("organisation_id = ", "")
        ),
        word => format!("select id from {word} where {whose} order by id limit 1"),
    };
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_optional(owner).await.unwrap()
}

/// Gives Kainuu and Kuopio a record of every kind.
async fn fill(owner: &mut PgConnection) {
    run(
        owner,
        "insert into indicator (organisation_id, id, slug, title, kind, goal_id)
         select organisation_id, gen_random_uuid(), 'mittari', '{\"fi\": \"Mittari\"}', 'number', min(id::text)::uuid from goal
         where organisation_id in (select id from organisation where slug in ('kainuu', 'kuopio')) group by organisation_id",
    )
    .await;
    run(
        owner,
        "insert into reading (organisation_id, id, indicator_id, taken_on, value)
         select organisation_id, gen_random_uuid(), id, '2026-01-01', 1 from indicator",
    )
    .await;
}

/// Form fields as `a=b&c=d`, as Kainuu's own editor would send them.
async fn own_form(portal: &Portal, owner: &mut PgConnection, kind: &Kind, id: Uuid) -> Form {
    static ONCE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONCE.lock().await;
    let mut admin = Browser::new(portal);
    let known: i64 = sqlx::query_scalar("select count(*) from account where email = 'admin@kainuu.example'")
        .fetch_one(owner)
        .await
        .unwrap();
    match known {
        0 => admin = Browser::of(portal, "kainuu", Role::Admin).await,
        _ => drop(admin.sign_in("admin@kainuu.example", crate::support::PASSWORD).await.is(303)),
    }
    admin.form_at(&format!("/kainuu/records/{}/{id}/edit", kind.word)).await
}

#[tokio::test]
async fn a_foreign_record_is_as_absent_as_one_that_never_was() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    fill(&mut owner).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    let records = suunta::routes::records();
    let mut met = 0;
    for kind in records.iter() {
        let Some(id) = record(&mut owner, kind, OF_KAINUU).await else { continue };
        met += 1;
        let form = own_form(&portal, &mut owner, kind, id).await.with("key", Uuid::now_v7().to_string());
        let before = snapshot(&mut owner).await;
        let version = form.get("version").to_owned();
        let number: i64 = sqlx::query_scalar("select number from audit where record_id = $1 order by 1 limit 1")
            .bind(id)
            .fetch_optional(&mut owner)
            .await
            .unwrap()
            .unwrap_or(1);
        let never = Uuid::now_v7();
        let mut tried = vec![
            ("GET", "edit".to_owned(), String::new()),
            ("GET", "remove".to_owned(), String::new()),
            ("GET", "history".to_owned(), String::new()),
            ("GET", format!("history/{number}"), String::new()),
            ("POST", format!("history/{number}/restore"), String::new()),
            ("POST", "edit".to_owned(), form.encoded()),
            ("POST", "edit".to_owned(), form.clone().with("act", "check").encoded()),
            ("POST", "edit".to_owned(), form.clone().with("act", "preview").encoded()),
            ("POST", "edit".to_owned(), form.clone().with("version", "0").encoded()),
            ("POST", "remove".to_owned(), format!("version={version}")),
            ("POST", "remove".to_owned(), "version=0".to_owned()),
        ];
        if kind.among.is_some() {
            tried.push(("POST", "place".to_owned(), "place=1".to_owned()));
        }
        if kind.hideable {
            tried.push(("POST", "visibility".to_owned(), "visibility=internal".to_owned()));
        }
        for (method, page, body) in tried {
            let mut told = Vec::new();
            for id in [id, never] {
                let address = format!("/kuopio/records/{}/{id}/{page}", kind.word);
                let answer = match method {
                    "GET" => outsider.get(&address).await,
                    _ => outsider.post(&address, &body).await,
                };
                assert_eq!(answer.status, 404, "{method} {address}: {}", answer.main());
                told.push(answer.text().replace(&id.to_string(), ""));
            }
            assert_eq!(told[0], told[1], "{method} {page} of {} tells them apart", kind.word);
        }
        // Nor does anything stand below it.
        for part in records.iter().filter(|part| part.parent(kind.word).is_some()) {
            let mut told = Vec::new();
            for id in [id, never] {
                let within = format!("{}.{id}", kind.word);
                let opened = outsider.get(&format!("/kuopio/records/{}/new?in={within}", part.word)).await.is(404);
                let form = format!(
                    "in={within}&title.fi=X&name.fi=X&code=9&phase=planned&kind=done&taken_on=2026-01-01&note.fi=X"
                );
                for act in ["", "&act=check", "&act=preview"] {
                    let sent = outsider
                        .post(&format!("/kuopio/records/{}/new", part.word), &format!("{form}{act}"))
                        .await
                        .is(404);
                    told.push((opened.text() + &sent.text()).replace(&id.to_string(), ""));
                }
            }
            assert_eq!(told[..3], told[3..], "{} in {}", part.word, kind.word);
        }
        assert_eq!(snapshot(&mut owner).await, before, "{}", kind.word);
    }
    assert!(met >= 20, "{met} kinds were tried");
}

#[tokio::test]
async fn a_foreign_record_is_chosen_in_no_field() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    fill(&mut owner).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    let records = suunta::routes::records();
    let before = snapshot(&mut owner).await;
    let mut met = 0;
    for kind in records.iter() {
        let Some(id) = record(&mut owner, kind, OF_KUOPIO).await else { continue };
        let address = format!("/kuopio/records/{}/{id}/edit", kind.word);
        for field in kind.fields {
            let Shape::One { kind: chosen, .. } = field.shape else { continue };
            let Some(foreign) = record(&mut owner, records.get(chosen).unwrap(), OF_KAINUU).await else { continue };
            let opened = outsider.get(&address).await.is(200);
            assert!(!opened.text().contains(&foreign.to_string()), "{} offers it", kind.word);
            for act in ["", "preview"] {
                let form = Form::of(&opened);
                let refused = outsider
                    .submit(&form.clone().with(field.column, foreign.to_string()).with("act", act))
                    .await
                    .is(422);
                let never = outsider
                    .submit(&form.with(field.column, Uuid::now_v7().to_string()).with("act", act))
                    .await
                    .is(422);
                // A refused form has a key of its own; what was typed for a choice is not offered again.
                let plain = |text: String, key: &str| text.replace(key, "");
                let (one, other) = (Form::of(&refused), Form::of(&never));
                assert_eq!(
                    plain(refused.text(), one.get("key")),
                    plain(never.text(), other.get("key")),
                    "{} {}",
                    kind.word,
                    field.column
                );
            }
            met += 1;
        }
    }
    assert!(met >= 10, "{met} fields were tried");
    assert_eq!(snapshot(&mut owner).await, before);
    // Kuopio has neither responsibilities nor holdings to begin with: they are added with a foreign party.
    let measure: Option<Uuid> =
        sqlx::query_scalar(AssertSqlSafe(format!("select id from measure where {OF_KUOPIO} limit 1")))
            .fetch_optional(&mut owner)
            .await
            .unwrap();
    let party = id_of(&mut owner, &format!("party where {OF_KAINUU} and kind = 'person'")).await;
    if let Some(measure) = measure {
        outsider
            .post("/kuopio/records/responsibility/new", &format!("in=measure.{measure}&party_id={party}"))
            .await
            .is(422);
    }
    outsider.post("/kuopio/records/duty/new", &format!("title.fi=Vastuu&party_id={party}")).await.is(422);
    outsider.post("/kuopio/records/forum/new", &format!("body_id={party}")).await.is(422);
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn the_shared_register_is_changed_by_those_in_the_network_alone() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let network = id_of(&mut owner, KAINUUS_NETWORK).await;
    run(
        &mut owner,
        format!(
            "insert into network_member (network_id, position, name) values ('{network}', 90, '{{\"fi\": \"Jäsen\"}}')"
        ),
    )
    .await;
    let member = id_of(&mut owner, &format!("network_member where network_id = '{network}' and position = 90")).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Editor).await;
    let mut insider = Browser::of(&portal, "kainuu", Role::Editor).await;
    let before = snapshot(&mut owner).await;
    for (kind, id, field) in [("network", network, "name.fi"), ("network_member", member, "name.fi")] {
        let address = format!("/kuopio/records/{kind}/{id}");
        let form = outsider.form_at(&format!("{address}/edit")).await.with(field, "Kaapattu");
        outsider.submit(&form).await.is(404);
        outsider.submit(&form.clone().with("act", "preview")).await.is(404);
        outsider.post(&format!("{address}/remove"), &format!("version={}", form.get("version"))).await.is(404);
    }
    outsider.post(&format!("/kuopio/records/network_member/{member}/place"), "place=1").await;
    outsider
        .post("/kuopio/records/network_member/new", &format!("in=network.{network}&name.fi=Kaapattu"))
        .await
        .is(404);
    assert_eq!(snapshot(&mut owner).await, before);
    // Those who are in it may, and one who left may not even take back what they did.
    let form = insider.form_at(&format!("/kainuu/records/network/{network}/edit")).await.with("name.fi", "Uusi nimi");
    let done = insider.submit(&form).await.is(303).location().unwrap();
    assert_eq!(row_of(&mut owner, "network", network).await.unwrap()["name"]["fi"], "Uusi nimi");
    run(&mut owner, format!("update membership set organisation_id = (select id from organisation where slug = 'rogaland'), contact_id = null, source_id = null where network_id = '{network}' and {OF_KAINUU} and not exists (select from membership_goal g where g.membership_id = membership.id)")).await;
    let left: i64 = sqlx::query_scalar(AssertSqlSafe(format!(
        "select count(*) from membership where network_id = '{network}' and {OF_KAINUU}"
    )))
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert_eq!(left, 0);
    let change = done.split_once("done=").unwrap().1;
    insider.post(&format!("/kainuu/changes/{change}/undo"), "").await.is(409);
    assert_eq!(row_of(&mut owner, "network", network).await.unwrap()["name"]["fi"], "Uusi nimi");
    // A network that nobody is in yet is entered by whoever needs it.
    let mut kuopio = outsider;
    let added =
        kuopio.post("/kuopio/records/network/new", "kind=theme&name.fi=Aivan+uusi").await.is(303).location().unwrap();
    let form = kuopio.form_at(added.split('?').next().unwrap()).await.with("name.fi", "Vielä uudempi");
    kuopio.submit(&form).await.is(303);
}

/// A transaction in which an editor of Kuopio works.
async fn work(portal: &Portal) -> Transaction<'static, Postgres> {
    let kuopio = organisation(portal, "kuopio").await;
    portal.app.database.work_as(kuopio, Uuid::now_v7(), Uuid::now_v7(), "").await.unwrap()
}

#[tokio::test]
async fn the_database_itself_keeps_organisations_apart() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    fill(&mut owner).await;
    let before = snapshot(&mut owner).await;
    let trail: i64 = sqlx::query_scalar("select count(*) from audit").fetch_one(&mut owner).await.unwrap();
    let records = suunta::routes::records();
    let kainuu = organisation(&portal, "kainuu").await;
    for kind in records.iter() {
        let Some(id) = record(&mut owner, kind, OF_KAINUU).await else { continue };
        let row = row_of(&mut owner, kind.word, id).await.unwrap();
        let version = i32::try_from(row["version"].as_i64().unwrap()).unwrap();
        let mut door = work(&portal).await;
        let read: Option<Value> = sqlx::query_scalar("select record_read($1, $2)")
            .bind(kind.word)
            .bind(id)
            .fetch_one(&mut *door)
            .await
            .unwrap();
        assert_eq!(read, None, "{}", kind.word);
        let listed: Vec<Value> = sqlx::query_scalar("select record_list($1, $2)")
            .bind(kind.word)
            .bind(json!({"id": id}))
            .fetch_all(&mut *door)
            .await
            .unwrap();
        assert!(listed.is_empty(), "{}", kind.word);
        let column = kind.fields[0].column;
        let column = if row.get(column).is_some() { column } else { "wording" };
        let risen: Option<i32> = sqlx::query_scalar("select record_update($1, $2, $3, $4)")
            .bind(kind.word)
            .bind(id)
            .bind(version)
            .bind(json!({column: row[column]}))
            .fetch_one(&mut *door)
            .await
            .unwrap();
        assert_eq!(risen, None, "{}", kind.word);
        if let Some(among) = kind.among {
            let placed: bool = sqlx::query_scalar("select record_place($1, $2, $3, 1)")
                .bind(kind.word)
                .bind(id)
                .bind(among.iter().map(|column| (*column).to_owned()).collect::<Vec<_>>())
                .fetch_one(&mut *door)
                .await
                .unwrap();
            assert!(!placed, "{}", kind.word);
        }
        if kind.word != "organisation" {
            let gone: bool = sqlx::query_scalar("select record_delete($1, $2, $3)")
                .bind(kind.word)
                .bind(id)
                .bind(version)
                .fetch_one(&mut *door)
                .await
                .unwrap();
            assert!(!gone, "{}", kind.word);
        }
        let names: i64 = sqlx::query_scalar("select count(*) from record_name where id = $1")
            .bind(id)
            .fetch_one(&mut *door)
            .await
            .unwrap();
        assert_eq!(names, 0, "{}", kind.word);
        door.commit().await.unwrap();
    }
    // Kainuu's changes are no changes of Kuopio's.
    let changes: Vec<Uuid> = sqlx::query_scalar("select distinct change_id from audit where organisation_id = $1")
        .bind(kainuu)
        .fetch_all(&mut owner)
        .await
        .unwrap();
    assert!(!changes.is_empty());
    for change in changes {
        let mut door = work(&portal).await;
        sqlx::query("select undo_change($1)").bind(change).execute(&mut *door).await.unwrap();
        door.commit().await.unwrap();
    }
    assert_eq!(snapshot(&mut owner).await, before);
    let after: i64 = sqlx::query_scalar("select count(*) from audit").fetch_one(&mut owner).await.unwrap();
    assert_eq!(after, trail);
    // Whose a record is, is not a field; which it is neither.
    let mut door = work(&portal).await;
    let id = Uuid::now_v7();
    let fields = json!({"organisation_id": kainuu, "id": Uuid::now_v7(), "version": 40, "key": "oma", "title": {"fi": "Oma"},
        "publisher": {"fi": "Me"}, "language": "fi"});
    sqlx::query("select record_insert('source', $1, $2)").bind(id).bind(&fields).execute(&mut *door).await.unwrap();
    sqlx::query("select record_update('source', $1, 1, $2)").bind(id).bind(&fields).execute(&mut *door).await.unwrap();
    door.commit().await.unwrap();
    let row = row_of(&mut owner, "source", id).await.unwrap();
    assert_eq!([&row["organisation_id"], &row["version"]], [&json!(organisation(&portal, "kuopio").await), &json!(2)]);
    // What a record names must be one's own.
    let goal = id_of(&mut owner, &format!("goal where {OF_KAINUU}")).await;
    let strategy = id_of(&mut owner, &format!("strategy where {OF_KAINUU}")).await;
    let party = id_of(&mut owner, &format!("party where {OF_KAINUU}")).await;
    for (kind, fields) in [
        (
            "measure",
            json!({"goal_id": goal, "strategy_id": strategy, "code": "9-Z", "title": {"fi": "X"}, "position": 1}),
        ),
        ("chapter", json!({"strategy_id": strategy, "slug": "x", "title": {"fi": "X"}, "position": 1})),
        ("duty", json!({"party_id": party, "title": {"fi": "X"}, "position": 1})),
        ("indicator", json!({"goal_id": goal, "slug": "x", "kind": "done", "title": {"fi": "X"}})),
        ("strategy", json!({"follows_id": strategy, "slug": "x", "state": "draft", "title": {"fi": "X"}})),
    ] {
        let mut door = work(&portal).await;
        let refused = sqlx::query("select record_insert($1, $2, $3)")
            .bind(kind)
            .bind(Uuid::now_v7())
            .bind(fields)
            .execute(&mut *door)
            .await;
        let code =
            refused.unwrap_err().as_database_error().and_then(|error| error.code().map(|code| code.into_owned()));
        assert_eq!(code.as_deref(), Some("23503"), "{kind}");
    }
    // And only what is looked after has a table behind its kind.
    for kind in
        ["account", "audit", "audit_head", "role_grant", "form_post", "measure; drop table step", "public.measure", ""]
    {
        let mut door = work(&portal).await;
        let refused = sqlx::query("select record_read($1, $2)").bind(kind).bind(goal).execute(&mut *door).await;
        assert!(refused.is_err(), "{kind}");
    }
}

#[tokio::test]
async fn the_register_is_kept_by_the_database_too() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let network = id_of(&mut owner, KAINUUS_NETWORK).await;
    let before = snapshot(&mut owner).await;
    let mut door = work(&portal).await;
    let risen: Option<i32> = sqlx::query_scalar("select record_update('network', $1, 1, $2)")
        .bind(network)
        .bind(json!({"abbreviation": "X"}))
        .fetch_one(&mut *door)
        .await
        .unwrap();
    assert_eq!(risen, None);
    let gone: bool =
        sqlx::query_scalar("select record_delete('network', $1, 1)").bind(network).fetch_one(&mut *door).await.unwrap();
    assert!(!gone);
    let fields = json!({"network_id": network, "name": {"fi": "X"}, "position": 1});
    sqlx::query("select record_insert('network_member', $1, $2)")
        .bind(Uuid::now_v7())
        .bind(fields)
        .execute(&mut *door)
        .await
        .unwrap_err();
    drop(door);
    assert_eq!(snapshot(&mut owner).await, before);
}

/// Fields that a form might be given although it does not have them.
const SMUGGLED: &str = "&visibility=public&state=in_force&role=admin&position=77&shown=true&level=4&kind_=x&id=00000000-0000-0000-0000-000000000001&superseded_by=x&decided_on=2026-01-01&origin_id=00000000-0000-0000-0000-000000000001&hidden_at_other_end=true&search=x";

#[tokio::test]
async fn a_form_sets_its_own_fields_and_no_other() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let kuopio = organisation(&portal, "kuopio").await;
    let smuggled = format!("{SMUGGLED}&organisation_id={kuopio}");
    for (kind, row) in [
        ("strategy", format!("strategy where slug = 'liitto-2024' and {OF_KAINUU}")),
        ("goal", format!("goal where code = '1.2' and {OF_KAINUU}")),
        ("measure", format!("measure where code = '1.2-A' and {OF_KAINUU}")),
        ("party", format!("party where slug = 'katja-sukuvaara' and {OF_KAINUU}")),
    ] {
        let id = id_of(&mut owner, &row).await;
        run(&mut owner, format!("update {kind} set visibility = 'internal' where id = '{id}'")).await;
        let before = row_of(&mut owner, kind, id).await.unwrap();
        let form = browser.form_at(&format!("/kainuu/records/{kind}/{id}/edit")).await;
        browser.post(&form.action, &(form.encoded() + &smuggled)).await.is(303);
        let mut after = row_of(&mut owner, kind, id).await.unwrap();
        assert_eq!(after["version"], json!(before["version"].as_i64().unwrap() + 1));
        after["version"] = before["version"].clone();
        assert_eq!(after, before, "{kind}");
        // Two versions are none.
        browser.post(&form.action, &(form.encoded() + "&version=2")).await.is(409);
    }
    let added = browser
        .post("/kainuu/records/strategy/new", &format!("title.fi=Uusi{smuggled}&version=9"))
        .await
        .is(303)
        .location()
        .unwrap();
    let id: Uuid = added.split('/').nth_back(1).unwrap().parse().unwrap();
    let row = row_of(&mut owner, "strategy", id).await.unwrap();
    assert_eq!(
        [&row["organisation_id"], &row["visibility"], &row["state"], &row["version"], &row["decided_on"]],
        [&json!(organisation(&portal, "kainuu").await), &json!("internal"), &json!("draft"), &json!(1), &Value::Null]
    );
    assert_ne!(row["position"], 77);
}

#[tokio::test]
async fn another_sites_form_changes_nothing_and_an_address_alone_neither() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    let record = format!("/kainuu/records/measure/{id}");
    let form = browser.form_at(&format!("{record}/edit")).await;
    let done = browser.submit(&form.clone().with("title.fi", "Uusi")).await.is(303).location().unwrap();
    let change = done.split_once("done=").unwrap().1.to_owned();
    let number: i64 = sqlx::query_scalar("select min(number) from audit where record_id = $1")
        .bind(id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let before = snapshot(&mut owner).await;
    let form = browser.form_at(&format!("{record}/edit")).await.with("title.fi", "Väärennetty");
    let actions = [
        (format!("{record}/edit"), form.encoded()),
        ("/kainuu/records/step/new".to_owned(), format!("in=measure.{id}&title.fi=X")),
        (format!("{record}/place"), "place=1".to_owned()),
        (format!("{record}/visibility"), "visibility=internal".to_owned()),
        (format!("{record}/remove"), "version=2".to_owned()),
        (format!("{record}/history/{number}/restore"), String::new()),
        (format!("/kainuu/changes/{change}/undo"), String::new()),
    ];
    for (address, body) in &actions {
        for (name, value) in
            [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.test")]
        {
            let request = Request::post(address)
                .header("host", "portal.test")
                .header("content-type", "application/x-www-form-urlencoded")
                .header(name, value);
            let answer = browser.send(request, Body::from(body.clone())).await;
            assert_eq!(answer.status, 403, "{address} from {value}");
        }
        // What only an action answers is opened by nobody; a form that is opened with its answers is not sent by that.
        let opened = browser.get(&format!("{address}?{body}")).await;
        let is_page = ["/edit", "/remove", "/new"].iter().any(|page| address.ends_with(page));
        assert!(
            if is_page { [200, 302, 404].contains(&opened.status.as_u16()) } else { opened.status == 405 },
            "{address}: {}",
            opened.status
        );
        // Methods that HTML does not know.
        for method in ["PUT", "DELETE", "PATCH"] {
            let request = Request::builder().method(method).uri(address);
            let answer = browser.send(request, Body::from(body.clone())).await;
            assert_eq!(answer.status, 405, "{method} {address}");
        }
    }
    assert_eq!(snapshot(&mut owner).await, before);
    // From the portal's own pages the same is done.
    let request = Request::post(format!("{record}/edit"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    browser.send(request, Body::from(form.encoded())).await.is(303);
}
