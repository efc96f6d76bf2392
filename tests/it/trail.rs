//! The trail of changes: who did what and when, the way back, and a chain that shows every tampering.

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use suunta::council::account::Role;
use uuid::Uuid;

use crate::support::{
    Browser, Form, PASSWORD, Portal, account_of, attributes, id_of, organisation, row_of, run, try_run,
};

const OF_KAINUU: &str = "organisation_id = (select id from organisation where slug = 'kainuu')";

/// A measure of Kainuu, and the address of its form.
async fn measure(portal: &Portal) -> (Uuid, String) {
    let id = id_of(&mut portal.owner().await, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    (id, format!("/kainuu/records/measure/{id}"))
}

/// Saves a record with some fields filled in otherwise; gives the change.
async fn change(browser: &mut Browser, record: &str, fields: &[(&str, &str)]) -> Uuid {
    let mut form = browser.form_at(&format!("{record}/edit")).await;
    for (name, value) in fields {
        form = form.with(name, *value);
    }
    let to = browser.submit(&form).await.is(303).location().unwrap();
    to.split_once("done=").unwrap().1.parse().unwrap()
}

async fn title(portal: &Portal, id: Uuid) -> String {
    let row = row_of(&mut portal.owner().await, "measure", id).await.unwrap();
    row["title"]["fi"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_change_tells_codes_in_words_and_levels_language_by_language() {
    let portal = Portal::start().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let mut owner = portal.owner().await;
    let kainuu = organisation(&portal, "kainuu").await;
    let network = id_of(
        &mut owner,
        &format!("network where id in (select network_id from membership where {OF_KAINUU}) and country = 'BE'"),
    )
    .await;
    let strategy = id_of(&mut owner, &format!("strategy where slug = 'liitto-2024' and {OF_KAINUU}")).await;
    let told = [
        ("organisation", kainuu, "required_languages", "fi, en", ["suomi", "English"]),
        ("network", network, "country", "NO", ["Belgia", "Norja"]),
        ("strategy", strategy, "levels.0.en", "Field of work", ["(English)", "Field of work"]),
    ];
    for (kind, id, field, value, words) in told {
        let record = format!("/kainuu/records/{kind}/{id}");
        change(&mut browser, &record, &[(field, value)]).await;
        let history = browser.get(&format!("{record}/history")).await.is(200);
        let newest = history.all("ol.changes > li:first-child").concat();
        assert!(words.iter().all(|word| newest.to_lowercase().contains(&word.to_lowercase())), "{field}: {newest}");
        assert!(!newest.contains("BE") && !newest.contains("fi, en"), "{field}: {newest}");
    }
}

#[tokio::test]
async fn each_change_says_who_did_what_and_how_the_field_read_before() {
    let portal = Portal::start().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let (id, record) = measure(&portal).await;
    let was = title(&portal, id).await;
    change(&mut browser, &record, &[("title.fi", "Ensimmäinen muutos"), ("phase", "done")]).await;
    change(&mut browser, &record, &[("title.fi", "Toinen muutos")]).await;
    let step = id_of(&mut portal.owner().await, &format!("step where measure_id = '{id}'")).await;
    change(&mut browser, &format!("/kainuu/records/step/{step}"), &[("done_on", "2026-03-04")]).await;
    let history = browser.get(&format!("{record}/history")).await.is(200);
    let whole = history.all("ol.changes > li");
    // The last first: the step of the measure, the two changes of the title, and how the record came to be.
    assert!(whole.len() >= 4, "{whole:?}");
    for change in &whole[..3] {
        assert!(change.contains("editor@kainuu.example"), "{change}");
    }
    assert!(whole[0].contains("4.3.2026"), "{}", whole[0]);
    assert!(!whole.last().unwrap().contains("editor@"), "{:?}", whole.last());
    let texts = |kind: &str, place: usize| history.all(&format!("ol.changes > li:nth-child({place}) {kind}"));
    assert_eq!(
        [texts("del", 2), texts("ins", 2)],
        [vec!["Ensimmäinen muutos".to_owned()], vec!["Toinen muutos".to_owned()]]
    );
    assert!(texts("del", 3).contains(&was) && texts("ins", 3).contains(&"Ensimmäinen muutos".to_owned()));
    assert_eq!(texts("dt", 3).len(), 2, "title and phase alone were changed: {:?}", texts("dt", 3));
    assert!(texts("time", 2).concat().contains("20"));
    // A reporter looks and takes nothing back; a reader does not look.
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    let seen = reporter.get(&format!("{record}/history")).await.is(200);
    assert!(seen.all("ol.changes form").is_empty() && !history.all("ol.changes form").is_empty());
    // A change of another record is not told here.
    let other = id_of(&mut portal.owner().await, &format!("measure where code = '1.1-A' and {OF_KAINUU}")).await;
    let elsewhere = browser.get(&format!("/kainuu/records/measure/{other}/history")).await.is(200);
    assert!(!elsewhere.main().contains("Toinen muutos"));
}

/// The entry of the trail after which a record had a title.
async fn entry_with(owner: &mut PgConnection, id: Uuid, title: &str) -> i64 {
    sqlx::query_scalar(
        "select number from audit where record_id = $1 and after -> 'title' ->> 'fi' = $2 order by 1 limit 1",
    )
    .bind(id)
    .bind(title)
    .fetch_one(owner)
    .await
    .unwrap()
}

#[tokio::test]
async fn an_earlier_state_is_seen_and_brought_back() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let (id, record) = measure(&portal).await;
    let was = title(&portal, id).await;
    let before = row_of(&mut owner, "measure", id).await.unwrap();
    change(
        &mut browser,
        &record,
        &[
            ("title.fi", "Uusi otsikko"),
            ("remark.fi", "Vielä tarkistettava"),
            ("status", "late"),
            ("status_reason.fi", "Syy"),
        ],
    )
    .await;
    browser.post(&format!("{record}/visibility"), "visibility=internal").await.is(303);
    let number = entry_with(&mut owner, id, &was).await;
    let state = browser.get(&format!("{record}/history/{number}")).await.is(200);
    assert!(state.all("dd span").contains(&was) && !state.main().contains("Vielä tarkistettava"), "{}", state.main());
    let to = browser.post(&format!("{record}/history/{number}/restore"), "").await.is(303).location().unwrap();
    let row = row_of(&mut owner, "measure", id).await.unwrap();
    for column in ["title", "remark", "status", "status_reason"] {
        assert_eq!(row[column], before[column], "{column}");
    }
    assert_eq!(row["visibility"], "internal", "who may see it is decided elsewhere");
    let history = browser.get(&format!("{record}/history")).await.is(200);
    assert!(history.all("ol.changes > li:nth-child(1) ins").contains(&was));
    // And bringing it back is a change like any other.
    let page = browser.get(&to).await.is(200);
    browser.post(&attributes(&page.html(), "form.done", "action")[0], "").await.is(303);
    assert_eq!(title(&portal, id).await, "Uusi otsikko");
    // A number of another record, or of none, is no state of this one.
    let foreign: i64 =
        sqlx::query_scalar("select number from audit where kind = 'step' limit 1").fetch_one(&mut owner).await.unwrap();
    for number in
        [foreign.to_string(), "0".into(), "-1".into(), i64::MAX.to_string(), "99999999999999999999".into(), "x".into()]
    {
        browser.get(&format!("{record}/history/{number}")).await.is(404);
        browser.post(&format!("{record}/history/{number}/restore"), "").await.is(404);
    }
}

#[tokio::test]
async fn a_change_is_taken_back_until_somebody_builds_upon_it() {
    let portal = Portal::start().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let (id, record) = measure(&portal).await;
    let was = title(&portal, id).await;
    let undo = |change: Uuid| format!("/kainuu/changes/{change}/undo");
    // Another field may change meanwhile.
    let first = change(&mut browser, &record, &[("title.fi", "Toinen")]).await;
    change(&mut browser, &record, &[("remark.fi", "Sivussa")]).await;
    browser.post(&undo(first), "").await.is(303);
    assert_eq!(title(&portal, id).await, was);
    assert_eq!(row_of(&mut portal.owner().await, "measure", id).await.unwrap()["remark"]["fi"], "Sivussa");
    // The same field may not, and neither is a change taken back twice.
    browser.post(&undo(first), "").await.is(409);
    let second = change(&mut browser, &record, &[("title.fi", "Kolmas")]).await;
    change(&mut browser, &record, &[("title.fi", "Neljäs")]).await;
    let refused = browser.post(&undo(second), "").await.is(409);
    assert!(!refused.one("h1").is_empty());
    assert_eq!(title(&portal, id).await, "Neljäs");
    // Another organisation's change is as absent as one that never was.
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    let absent = async |browser: &mut Browser, change: Uuid| {
        browser
            .post(&format!("/kuopio/changes/{change}/undo"), "")
            .await
            .is(404)
            .text()
            .replace(&change.to_string(), "")
    };
    assert_eq!(absent(&mut outsider, second).await, absent(&mut outsider, Uuid::now_v7()).await);
    browser.post(&undo(Uuid::now_v7()), "").await.is(404);
    browser.post("/kainuu/changes/x/undo", "").await.is(404);
}

#[tokio::test]
async fn an_editor_takes_back_nothing_that_is_an_admins() {
    let portal = Portal::start().await;
    let own = organisation(&portal, "kainuu").await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let renamed =
        change(&mut admin, &format!("/kainuu/records/organisation/{own}"), &[("name.fi", "Toinen nimi")]).await;
    editor.post(&format!("/kainuu/changes/{renamed}/undo"), "").await.is(404);
    // A role is given by a change too; nobody takes it back in passing.
    let given: Uuid =
        sqlx::query_scalar("select change_id from audit where kind = 'role_grant' order by number limit 1")
            .fetch_one(&mut portal.owner().await)
            .await
            .unwrap();
    for browser in [&mut admin, &mut editor] {
        browser.post(&format!("/kainuu/changes/{given}/undo"), "").await.is(404);
    }
    admin.get("/kainuu/records").await.is(200);
    admin.post(&format!("/kainuu/changes/{renamed}/undo"), "").await.is(303);
}

#[tokio::test]
async fn what_was_removed_keeps_its_history_and_comes_back_from_there() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let (id, record) = measure(&portal).await;
    let page = browser.get(&format!("{record}/remove")).await.is(200);
    let version = attributes(&page.html(), "input[name=version]", "value").concat();
    browser.post(&format!("{record}/remove"), &format!("version={version}")).await.is(303);
    browser.get(&format!("{record}/edit")).await.is(404);
    let history = browser.get(&format!("{record}/history")).await.is(200);
    let undo = attributes(&history.html(), "ol.changes > li:first-child form", "action").remove(0);
    let number = sqlx::query_scalar::<_, i64>("select number from audit where record_id = $1 and what = 'insert'")
        .bind(id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    browser.get(&format!("{record}/history/{number}")).await.is(200);
    browser.post(&format!("{record}/history/{number}/restore"), "").await.is(404);
    browser.post(&undo, "").await.is(303);
    browser.get(&format!("{record}/edit")).await.is(200);
}

#[tokio::test]
async fn the_trail_is_its_admins_and_is_looked_through_by_kind_person_and_day() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let (_, record) = measure(&portal).await;
    change(&mut editor, &record, &[("title.fi", "Editorin otsikko")]).await;
    let own = organisation(&portal, "kainuu").await;
    change(&mut admin, &format!("/kainuu/records/organisation/{own}"), &[("summary.fi", "Adminin esittely")]).await;
    let both = ["Editorin otsikko", "Adminin esittely"];
    let mut seen = async |query: &str| {
        let page = admin.get(&format!("/kainuu/admin/audit{query}")).await.is(200);
        both.map(|text| page.main().contains(text))
    };
    assert_eq!(seen("").await, [true, true]);
    assert_eq!(seen("?kind=measure").await, [true, false]);
    assert_eq!(seen("?kind=organisation").await, [false, true]);
    assert_eq!(seen("?kind=nothing").await, [false, false]);
    assert_eq!(seen("?who=editor").await, [true, false]);
    assert_eq!(seen("?who=ADMIN%40Kainuu").await, [false, true]);
    assert_eq!(seen("?who=%25").await, [false, false]);
    let today: String = sqlx::query_scalar("select (now() at time zone 'Europe/Helsinki')::date::text")
        .fetch_one(&mut portal.owner().await)
        .await
        .unwrap();
    assert_eq!(seen(&format!("?since={today}&until={today}")).await, [true, true]);
    assert_eq!(seen("?since=2150-01-01").await, [false, false]);
    assert_eq!(seen("?until=2001-01-01").await, [false, false]);
    assert_eq!(seen("?before=1").await, [false, false]);
    for bad in [
        "since=eilen",
        "until=31.2.2026",
        "before=x",
        "since=2026-13-01",
        "until=0000-00-00",
        "before=99999999999999999999",
    ] {
        for page in ["audit", "audit.csv"] {
            admin.get(&format!("/kainuu/admin/{page}?{bad}")).await.is(400);
        }
    }
    // A hundred rows a page, and the rest behind it.
    let page = admin.get("/kainuu/admin/audit").await.is(200);
    let older = attributes(&page.html(), "main a[href*='before=']", "href");
    assert_eq!(older.len(), 1);
    assert!(!admin.get(&older[0]).await.is(200).all("ol.changes li").is_empty());
    // Another organisation's admin sees nothing of it.
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    for page in ["audit", "audit.csv"] {
        let own = outsider.get(&format!("/kuopio/admin/{page}")).await.is(200).text();
        assert!(both.iter().all(|text| !own.contains(text)) && !own.contains("@kainuu.example"));
        outsider.get(&format!("/kainuu/admin/{page}")).await.is(404);
        editor.get(&format!("/kainuu/admin/{page}")).await.is(404);
    }
}

#[tokio::test]
async fn the_trails_file_has_every_row_and_no_formula() {
    let portal = Portal::start().await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let email = "=cmd|'/c'!a0@kainuu.example";
    account_of(&portal, "kainuu", email, Role::Editor).await;
    let mut editor = Browser::new(&portal);
    editor.sign_in(email, PASSWORD).await.is(303);
    let (id, record) = measure(&portal).await;
    change(&mut editor, &record, &[("title.fi", "=1+1"), ("remark.fi", "rivi\n\"toinen\", kolmas")]).await;
    let file = admin.get("/kainuu/admin/audit.csv").await.is(200);
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"kainuu-audit.csv\"");
    assert_eq!(file.header("cache-control"), "private, no-store");
    let mut reader = csv::Reader::from_reader(&file.body[..]);
    let head = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let count: i64 = sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from audit where {OF_KAINUU}")))
        .fetch_one(&mut portal.owner().await)
        .await
        .unwrap();
    assert_eq!(rows.len() as i64, count);
    for cell in rows.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell}");
    }
    let of = |name: &str| rows[0].get(head.iter().position(|column| column == name).unwrap()).unwrap().to_owned();
    assert_eq!([of("email"), of("kind"), of("record")], [format!("'{email}"), "measure".into(), id.to_string()]);
    let after: Value = serde_json::from_str(&of("after")).unwrap();
    assert_eq!([&after["title"]["fi"], &after["remark"]["fi"]], [&json!("=1+1"), &json!("rivi\n\"toinen\", kolmas")]);
    // The same rows as the page with the same questions.
    let some = admin.get("/kainuu/admin/audit.csv?kind=measure&who=cmd").await.is(200);
    assert_eq!(csv::Reader::from_reader(&some.body[..]).records().count(), 1);
}

/// What is wrong with the trail of Kainuu.
async fn faults(owner: &mut PgConnection) -> Vec<i64> {
    sqlx::query_scalar("select f.number from organisation o, audit_faults(o.id) f where o.slug = 'kainuu' order by 1")
        .fetch_all(owner)
        .await
        .unwrap()
}

/// A trail of some changes.
async fn changed_portal() -> Portal {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let (_, record) = measure(&portal).await;
    let first = change(&mut browser, &record, &[("title.fi", "Yksi")]).await;
    browser.post(&format!("/kainuu/changes/{first}/undo"), "").await.is(303);
    change(&mut browser, &record, &[("title.fi", "Kaksi"), ("remark.fi", "|")]).await;
    browser.post(&format!("{record}/visibility"), "visibility=internal").await.is(303);
    browser.post(&format!("{record}/place"), "place=9").await.is(303);
    let page = browser.get(&format!("{record}/remove")).await.is(200);
    let version = attributes(&page.html(), "input[name=version]", "value").concat();
    browser.post(&format!("{record}/remove"), &format!("version={version}")).await.is(303);
    portal
}

#[tokio::test]
async fn the_chain_is_whole_until_somebody_tampers_with_it() {
    let portal = changed_portal().await;
    let mut owner = portal.owner().await;
    assert_eq!(faults(&mut owner).await, Vec::<i64>::new());
    let last: i64 = sqlx::query_scalar(AssertSqlSafe(format!("select max(number) from audit where {OF_KAINUU}")))
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let middle: i64 = sqlx::query_scalar(AssertSqlSafe(format!(
        "select number from audit where {OF_KAINUU} and what = 'update' and kind = 'measure' and account_id is not null order by number limit 1"
    )))
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(middle < last);
    let row = |number: i64| format!("{OF_KAINUU} and number = {number}");
    let set = |what: &str, number: i64| format!("update audit set {what} where {}", row(number));
    for tampering in [
        set(r#"before = before || '{"title": {"fi": "Toisin"}}'"#, middle),
        set(r#"after = after || '{"title": {"fi": "Toisin"}}'"#, middle),
        set("before = null", middle),
        set("hash = sha256('x')", middle),
        set("digest = sha256('x')", middle),
        set("digest = audit_digest(null, null), before = null, after = null", middle),
        set("happened_at = happened_at - interval '1 second'", middle),
        set("account_id = null", middle),
        set("account_id = gen_random_uuid()", middle),
        set("what = 'delete'", middle),
        set("kind = 'goal'", middle),
        set("record_id = gen_random_uuid()", middle),
        set("about = '{}'", middle),
        set("occasion = 'undo'", middle),
        set("change_id = gen_random_uuid()", middle),
        set("number = 100000", middle),
        set("number = 100000", last),
        set("hash = sha256('x')", last),
        format!("delete from audit where {}", row(middle)),
        format!("delete from audit where {}", row(1)),
        format!("delete from audit where {}", row(last)),
        format!("delete from audit where {OF_KAINUU}"),
        format!("delete from audit_head where {OF_KAINUU}"),
        // A row made anew that fits the one before it, but not what was known to be the last.
        format!(
            "update audit t set occasion = 'undo', hash = audit_link(
                (select p.hash from audit p where p.organisation_id = t.organisation_id and p.number = t.number - 1),
                jsonb_populate_record(t, '{{\"occasion\": \"undo\"}}')) where {}",
            row(last)
        ),
    ] {
        let mut transaction = owner.begin().await.unwrap();
        run(&mut transaction, tampering.clone()).await;
        assert!(!faults(&mut transaction).await.is_empty(), "nobody notices: {tampering}");
        transaction.rollback().await.unwrap();
    }
    assert_eq!(faults(&mut owner).await, Vec::<i64>::new());
}

#[tokio::test]
async fn what_a_person_may_have_erased_is_erased_and_the_chain_holds() {
    let portal = changed_portal().await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        format!("update audit set before = null, after = null where {OF_KAINUU} and kind in ('measure', 'party')"),
    )
    .await;
    assert_eq!(faults(&mut owner).await, Vec::<i64>::new());
    // The pages that show such rows stand too, and new rows follow.
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let (id, record) = {
        let id = id_of(&mut owner, &format!("measure where code = '1.1-A' and {OF_KAINUU}")).await;
        (id, format!("/kainuu/records/measure/{id}"))
    };
    admin.get(&format!("{record}/edit")).await.is(200);
    admin.get(&format!("{record}/history")).await.is(200);
    admin.get("/kainuu/admin/audit?kind=measure").await.is(200);
    admin.get("/kainuu/admin/audit.csv").await.is(200);
    let erased = sqlx::query_scalar::<_, i64>("select number from audit where record_id = $1 order by 1 limit 1")
        .bind(id)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    admin.get(&format!("{record}/history/{erased}")).await.is(404);
    admin.post(&format!("{record}/history/{erased}/restore"), "").await.is(404);
    let undone: Uuid = sqlx::query_scalar("select change_id from audit where number = $1 and kind = 'measure'")
        .bind(erased)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert!([404, 409].contains(&admin.post(&format!("/kainuu/changes/{undone}/undo"), "").await.status.as_u16()));
    // What was erased is not taken back: neither an edit nor an addition.
    let edited = change(&mut admin, &record, &[("remark.fi", "Poistettava")]).await;
    let form =
        admin.form_at(&format!("/kainuu/records/step/new?in=measure.{id}")).await.with("title.fi", "Poistettava");
    let added = admin.submit(&form).await.is(303).location().unwrap();
    let added = added.split_once("done=").unwrap().1.to_owned();
    run(&mut owner, format!("update audit set before = null, after = null where change_id in ('{edited}', '{added}')"))
        .await;
    for change in [edited.to_string(), added] {
        admin.post(&format!("/kainuu/changes/{change}/undo"), "").await.is(409);
    }
    let form = admin.form_at(&format!("{record}/edit")).await;
    // A form that began with an erased version still meets the other's text.
    change(&mut admin, &record, &[("title.fi", "Uusi")]).await;
    run(&mut owner, format!("update audit set before = null, after = null where {OF_KAINUU} and kind = 'measure'"))
        .await;
    let refused = admin.submit(&form.with("title.fi", "Omani")).await.is(409);
    assert_eq!(Form::of(&refused).get("title.fi"), "Omani");
    assert!(refused.all(".theirs").concat().contains("Uusi"));
    assert_eq!(faults(&mut owner).await, Vec::<i64>::new());
}

#[tokio::test]
async fn nobody_who_works_through_the_staff_door_writes_the_trail() {
    let portal = changed_portal().await;
    let own = organisation(&portal, "kainuu").await;
    let mut staff = PgConnection::connect_with(&portal.database.doors.staff).await.unwrap();
    run(&mut staff, format!("select set_config('suunta.organisation', '{own}', false)")).await;
    for statement in [
        "insert into audit select * from audit limit 1",
        "update audit set before = null",
        "delete from audit",
        "truncate audit",
        "select from audit_head",
        "update audit_head set number = 0",
        "delete from audit_head",
        "insert into audit_head values (gen_random_uuid(), 0, '')",
        "select note_history()",
        "select note_histories()",
        "call keep_history('form_post')",
        "drop trigger zz_history_update on measure",
        "alter table measure disable trigger zz_history_update",
        "set session_replication_role = replica",
    ] {
        let (code, message, _) = try_run(&mut staff, statement).await.expect_err(statement);
        assert_eq!(code, "42501", "{statement}: {message}");
    }
    // And what it changes is in the trail, whatever it says of itself.
    let before: i64 = sqlx::query_scalar("select count(*) from audit").fetch_one(&mut staff).await.unwrap();
    run(&mut staff, "update measure set remark = '{\"fi\": \"Ohi\"}' where code = '1.1-A'").await;
    let after: i64 = sqlx::query_scalar("select count(*) from audit").fetch_one(&mut staff).await.unwrap();
    assert_eq!(after, before + 1);
    assert_eq!(faults(&mut portal.owner().await).await, Vec::<i64>::new());
}
