//! Looking after records: every kind is opened, saved, added, placed, shown, removed and brought back; what cannot be is
//! refused beside the field, and nothing that was typed is lost.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::Role;
use suunta::council::record::{Kind, Shape, Word};
use uuid::Uuid;

use crate::support::{
    Answer, Browser, Form, ORGANISATIONS, Portal, attributes, id_of, organisation, row_of, run, snapshot, until,
};

fn edit(kind: &str, id: Uuid) -> String {
    format!("/kainuu/records/{kind}/{id}/edit")
}

/// A row without its version.
fn plain(row: Option<Value>) -> Option<Value> {
    let mut row = row?;
    row.as_object_mut().unwrap().remove("version");
    Some(row)
}

async fn count(owner: &mut PgConnection, from: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {from}"))).fetch_one(owner).await.unwrap()
}

/// The example content has no readings.
async fn with_readings(owner: &mut PgConnection) {
    run(
        owner,
        "insert into reading (organisation_id, id, indicator_id, taken_on, value, done, note)
         select organisation_id, gen_random_uuid(), id, '2026-01-01', 12.5, true, '{\"fi\": \"Hyvin\"}' from indicator",
    )
    .await;
}

/// Nor have they studies, contacts that were made, or lessons.
async fn with_advocacy(owner: &mut PgConnection) {
    for row in [
        "advocacy_study (organisation_id, id, target_id, title)
         select organisation_id, gen_random_uuid(), id, '{\"fi\": \"Selvitys\"}' from advocacy_target",
        "advocacy_contact (organisation_id, id, target_id, met_on, with_whom)
         select organisation_id, gen_random_uuid(), id, '2026-11-02', '{\"fi\": \"Virkamies\"}' from advocacy_target",
        "membership_use (organisation_id, id, membership_id, used_on, body)
         select organisation_id, gen_random_uuid(), id, '2026-11-02', '{\"fi\": \"Tapaaminen\"}' from membership",
        "lesson (organisation_id, id, slug, title, outcome, body, learned_on)
         select id, gen_random_uuid(), 'oppi', '{\"fi\": \"Oppi\"}', 'success', '{\"fi\": \"Näin.\"}', '2026-11-02' from organisation",
    ] {
        run(&mut *owner, format!("insert into {row}")).await;
    }
}

/// Nor has it groups.
async fn with_group(owner: &mut PgConnection) {
    for row in [
        "cooperation_group (organisation_id, id, kind, slug, name, position)
            select id, gen_random_uuid(), 'cluster', 'klusteri', '{\"fi\": \"Klusteri\"}', 1 from organisation where slug = 'kainuu'",
        "group_goal (organisation_id, id, group_id, goal_id)
            select g.organisation_id, gen_random_uuid(), g.id, o.id from cooperation_group g
            join goal o on o.organisation_id = g.organisation_id where g.slug = 'klusteri' order by o.id limit 1",
        "group_member (organisation_id, id, group_id, works_for, email, joined_on)
            select organisation_id, gen_random_uuid(), id, 'Yhdistys', 'a@b.example', '2026-01-01' from cooperation_group",
        "group_meeting (organisation_id, id, group_id, held_on, starts_at, agenda)
            select organisation_id, gen_random_uuid(), id, '2026-01-01', '13:00', '{\"fi\": \"Asiat\"}' from cooperation_group",
        "group_note (organisation_id, id, group_id, kind, body, noted_on)
            select organisation_id, gen_random_uuid(), id, 'need', '{\"fi\": \"Tarve\"}', '2026-01-01' from cooperation_group",
        "level_word (organisation_id, id, word, means) select id, gen_random_uuid(), 'pilari', 'area' from organisation",
    ] {
        run(&mut *owner, format!("insert into {row}")).await;
    }
}

/// The records of a kind that an organisation looks after.
async fn records_of(owner: &mut PgConnection, kind: &str, organisation: Uuid) -> Vec<Uuid> {
    let whose = match kind {
        "organisation" => "id = $1",
        "network" => "id in (select network_id from membership where organisation_id = $1)",
        "network_member" => "network_id in (select network_id from membership where organisation_id = $1)",
        _ => "organisation_id = $1",
    };
    let sql = format!("select id from {kind} where {whose}");
    sqlx::query_scalar(AssertSqlSafe(sql)).bind(organisation).fetch_all(owner).await.unwrap()
}

#[tokio::test]
async fn every_record_is_saved_unchanged_without_a_loss() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    with_advocacy(&mut owner).await;
    with_group(&mut owner).await;
    let mut met = BTreeMap::<&str, usize>::new();
    let records = suunta::routes::records();
    for (slug, _) in ORGANISATIONS {
        let own = organisation(&portal, slug).await;
        let mut browser = Browser::of(&portal, slug, Role::Admin).await;
        for kind in records.iter() {
            for id in records_of(&mut owner, kind.word, own).await {
                let address = format!("/{slug}/records/{}/{id}/edit", kind.word);
                let before = row_of(&mut owner, kind.word, id).await;
                let form = browser.form_at(&address).await;
                browser.submit(&form).await.is(303);
                let after = row_of(&mut owner, kind.word, id).await;
                assert_eq!(plain(before), plain(after), "{address}");
                *met.entry(kind.word).or_default() += 1;
            }
        }
    }
    for kind in records.iter() {
        assert!(met.contains_key(kind.word), "there is no {} to be saved", kind.word);
    }
    assert_eq!(
        count(&mut owner, "audit where account_id is not null").await,
        0,
        "what changes nothing leaves no trail"
    );
}

/// A snapshot without the places of records: one that is added last makes the places before it whole numbers from 1.
fn in_no_order(mut snapshot: BTreeMap<(String, String), Value>) -> BTreeMap<(String, String), Value> {
    for row in snapshot.values_mut() {
        row.as_object_mut().unwrap().remove("position");
    }
    snapshot
}

/// Where a new record of a kind may stand in Kainuu: `{kind}.{id}`, or nothing for one that stands by itself.
async fn somewhere(owner: &mut PgConnection, kind: &Kind) -> Vec<String> {
    let own = "organisation_id = (select id from organisation where slug = 'kainuu')";
    let mut places = Vec::new();
    for parent in kind.parents {
        let row = match (parent.kind, kind.word) {
            ("party", _) => format!("party where kind = 'post' and {own}"),
            ("goal", "goal") => format!("goal where level = 2 and {own}"),
            ("goal", _) => format!("goal where code = '1.2' and {own}"),
            ("strategy", _) => format!("strategy where slug = 'liitto-2024' and {own}"),
            ("measure", _) => format!("measure where code = '1.2-A' and {own}"),
            ("network", _) => format!("membership where {own}"),
            (other, _) => format!("{other} where {own}"),
        };
        let row = if parent.kind == "network" {
            format!("network where id = (select network_id from {row} limit 1)")
        } else {
            row
        };
        places.push(format!("{}.{}", parent.kind, id_of(owner, &row).await));
    }
    if places.is_empty() { vec![String::new()] } else { places }
}

/// The form for a new record with what it requires, once for each record that the first required choice offers.
fn filled_in(kind: &Kind, opened: &Answer) -> Vec<Form> {
    let mut forms = vec![Form::of(opened)];
    // Who acts is a party or has a name: neither is required alone.
    let named = |column: &str| column == "note" || (kind.word == "advocacy_actor" && column == "name");
    for field in kind.fields.iter().filter(|field| field.required || named(field.column)) {
        let column = field.column;
        let given = |name: &str, value: &str, forms: Vec<Form>| -> Vec<Form> {
            forms.into_iter().map(|form| form.with(name, value)).collect()
        };
        forms = match field.shape {
            Shape::Line | Shape::Prose | Shape::Rich => given(&format!("{column}.fi"), "Aivan uusi", forms),
            Shape::Choice { words, .. } => given(column, words[0], forms),
            Shape::Word(Word::GoalCode) => given(column, "9.9", forms),
            Shape::Word(Word::MeasureCode) => given(column, "9.9-Z", forms),
            Shape::Word(Word::Language) => given(column, "fi", forms),
            Shape::Word(Word::Any) => given(column, "Aivan uusi", forms),
            Shape::Day => given(column, "2026-02-01", forms),
            Shape::Number => given(column, "1000", forms),
            Shape::Whole { least, .. } => given(column, &least.to_string(), forms),
            Shape::Period => given(column, "10/2026", forms),
            // What stands above it is chosen already.
            Shape::One { .. } if !forms[0].get(column).is_empty() => forms,
            Shape::One { .. } => {
                let offered = attributes(&opened.html(), &format!("#{column} option"), "value");
                let offered: Vec<_> = offered.into_iter().filter(|id| !id.is_empty()).collect();
                assert!(!offered.is_empty(), "{}: {column} offers nothing", kind.word);
                let of_each = |form: &Form| offered.iter().map(|id| form.clone().with(column, id)).collect::<Vec<_>>();
                forms.iter().flat_map(of_each).collect()
            }
            shape => panic!("{} {column}: {shape:?}", kind.word),
        };
    }
    forms
}

fn id_in(location: &str) -> Uuid {
    location.split('/').nth_back(1).unwrap().parse().unwrap()
}

/// Sends one of the forms that is taken; the others offer what is there already.
async fn add(browser: &mut Browser, forms: &[Form]) -> Option<(Uuid, String)> {
    for form in forms {
        let answer = browser.submit(form).await;
        match answer.location() {
            Some(to) => return Some((id_in(&to), to)),
            // A picture is sent as another kind of form.
            None => assert!([400, 422].contains(&answer.status.as_u16()), "{}", answer.text()),
        }
    }
    None
}

/// Takes back what led to a page.
async fn undo(browser: &mut Browser, page: &str) -> Answer {
    let page = browser.get(page).await.is(200);
    let action = attributes(&page.html(), "form.done", "action");
    assert_eq!(action.len(), 1, "{} offers no way back", page.address);
    browser.post(&action[0], "").await
}

async fn remove(browser: &mut Browser, kind: &str, id: Uuid) -> Answer {
    let address = format!("/kainuu/records/{kind}/{id}/remove");
    let page = browser.get(&address).await.is(200);
    let version = attributes(&page.html(), "input[name=version]", "value").concat();
    browser.post(&address, &format!("version={version}")).await
}

#[tokio::test]
async fn every_kind_is_added_removed_and_brought_back() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    with_group(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let own = organisation(&portal, "kainuu").await;
    let records = suunta::routes::records();
    for kind in records.iter().filter(|kind| !kind.single) {
        for place in somewhere(&mut owner, kind).await {
            let before = snapshot(&mut owner).await;
            let address = format!(
                "/kainuu/records/{}/new{}",
                kind.word,
                if place.is_empty() { place.clone() } else { format!("?in={place}") }
            );
            let forms = filled_in(kind, &browser.get(&address).await.is(200));
            let Some((id, to)) = add(&mut browser, &forms).await else {
                // A picture begins with its file.
                assert_eq!(kind.word, "picture");
                assert_eq!(snapshot(&mut owner).await, before);
                continue;
            };
            let row = row_of(&mut owner, kind.word, id).await.expect(kind.word);
            assert_eq!(row["version"], 1, "{}", kind.word);
            if kind.hideable {
                assert_eq!(row["visibility"], "internal", "{} is for everybody to see at once", kind.word);
            }
            if !["network", "network_member"].contains(&kind.word) {
                assert_eq!(row["organisation_id"], json!(own));
            }
            if let Some(among) = kind.among {
                let same = among.iter().map(|column| {
                    format!("and {column} is not distinct from (select {column} from {} where id = '{id}')", kind.word)
                });
                let table = kind.word;
                let whose =
                    if table == "network_member" { "true".to_owned() } else { format!("organisation_id = '{own}'") };
                let others = format!(
                    "{table} where id <> '{id}' and {whose} {} and position >= {}",
                    same.collect::<String>(),
                    row["position"]
                );
                assert_eq!(count(&mut owner, &others).await, 0, "{} does not stand last", kind.word);
                assert!(row["position"].as_i64().unwrap() < 1000, "{}: {}", kind.word, row["position"]);
            }
            // It stands in the list that it was added from.
            let (above, above_id) = place.split_once('.').unwrap_or_default();
            let list = if place.is_empty() {
                format!("/kainuu/records/{}", kind.word)
            } else {
                format!("/kainuu/records/{above}/{above_id}/edit")
            };
            assert_eq!(
                browser.get(&list).await.is(200).all(&format!("[id='part-{id}']")).len(),
                1,
                "{} in {list}",
                kind.word
            );
            let removed = remove(&mut browser, kind.word, id).await.is(303).location().unwrap();
            assert_eq!(row_of(&mut owner, kind.word, id).await, None);
            assert_eq!(
                in_no_order(snapshot(&mut owner).await),
                in_no_order(before.clone()),
                "{} left something behind",
                kind.word
            );
            if kind.traceless {
                assert!(
                    browser.get(&removed).await.is(200).all("form.done").is_empty(),
                    "{} has no way back",
                    kind.word
                );
                continue;
            }
            undo(&mut browser, &removed).await.is(303);
            assert_eq!(plain(row_of(&mut owner, kind.word, id).await), plain(Some(row)), "{}", kind.word);
            // And the adding itself is taken back.
            let change = to.split_once("done=").unwrap().1;
            browser.post(&format!("/kainuu/changes/{change}/undo"), "").await.is(303);
            assert_eq!(snapshot(&mut owner).await, before, "{}", kind.word);
        }
    }
}

/// Removes a record and takes it back: everything is as it was.
async fn there_and_back(kind: &str, row: &str, gone: &[(&str, i64)]) {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, row).await;
    let before = snapshot(&mut owner).await;
    let removed = remove(&mut browser, kind, id).await.is(303).location().unwrap();
    let between = snapshot(&mut owner).await;
    for (table, at_least) in gone {
        let lost = before.keys().filter(|(kind, _)| kind == table).count()
            - between.keys().filter(|(kind, _)| kind == table).count();
        assert!(lost as i64 >= *at_least, "{lost} of {table} went with the {kind}");
    }
    undo(&mut browser, &removed).await.is(303);
    let after = snapshot(&mut owner).await;
    assert_eq!(before.len(), after.len());
    for (key, row) in &before {
        assert_eq!(after.get(key), Some(row), "{key:?}");
    }
}

const OF_KAINUU: &str = "organisation_id = (select id from organisation where slug = 'kainuu')";

#[tokio::test]
async fn a_goal_comes_back_with_everything_that_fell_with_it() {
    let parts = [
        ("goal", 3),
        ("measure", 5),
        ("step", 20),
        ("schedule", 4),
        ("responsibility", 4),
        ("indicator", 3),
        ("reading", 3),
        ("thread", 2),
    ];
    there_and_back("goal", &format!("goal where code = '1' and label is not null and {OF_KAINUU}"), &parts).await;
}

#[tokio::test]
async fn a_strategy_comes_back_with_everything_that_fell_with_it() {
    let parts = [
        ("strategy", 1),
        ("chapter", 2),
        ("strategy_value", 2),
        ("model_box", 3),
        ("goal", 9),
        ("measure", 11),
        ("step", 30),
    ];
    there_and_back("strategy", &format!("strategy where slug = 'liitto-2024' and {OF_KAINUU}"), &parts).await;
}

#[tokio::test]
async fn a_membership_comes_back_with_its_goals() {
    let row = format!("membership where {OF_KAINUU} and id in (select membership_id from membership_goal)");
    there_and_back("membership", &row, &[("membership", 1), ("membership_goal", 1)]).await;
}

#[tokio::test]
async fn the_far_end_of_a_red_thread_comes_back_too() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let before = snapshot(&mut owner).await;
    let far = id_of(
        &mut owner,
        "goal where id in (select other_goal_id from thread where organisation_id <> other_organisation_id)",
    )
    .await;
    let slug: String =
        sqlx::query_scalar("select o.slug from organisation o join goal g on g.organisation_id = o.id where g.id = $1")
            .bind(far)
            .fetch_one(&mut owner)
            .await
            .unwrap();
    let mut browser = Browser::of(&portal, &slug, Role::Editor).await;
    let address = format!("/{slug}/records/goal/{far}/remove");
    let version = attributes(&browser.get(&address).await.html(), "input[name=version]", "value").concat();
    let removed = browser.post(&address, &format!("version={version}")).await.is(303).location().unwrap();
    assert!(
        snapshot(&mut owner).await.keys().filter(|(kind, _)| kind == "thread").count()
            < before.keys().filter(|(kind, _)| kind == "thread").count()
    );
    undo(&mut browser, &removed).await.is(303);
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn whose_desk_an_account_opens_comes_back_with_the_party() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let form = "kind=group&name.fi=Aivan+uusi";
    let added = browser.post("/kainuu/records/party/new", form).await.is(303).location().unwrap();
    let party = id_in(&added);
    run(
        &mut owner,
        format!(
            "insert into account_party (organisation_id, id, account_id, party_id)
             select organisation_id, gen_random_uuid(), account_id, '{party}' from role_grant where {OF_KAINUU} limit 1"
        ),
    )
    .await;
    let desk = format!("account_party where party_id = '{party}'");
    let removed = remove(&mut browser, "party", party).await.is(303).location().unwrap();
    assert_eq!(count(&mut owner, &desk).await, 0);
    undo(&mut browser, &removed).await.is(303);
    assert_eq!(count(&mut owner, &desk).await, 1);
}

#[tokio::test]
async fn what_others_name_is_not_removed() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let before = snapshot(&mut owner).await;
    for (kind, row) in [
        ("party", format!("party where slug = 'esihenkilot' and {OF_KAINUU}")),
        ("source", format!("source where {OF_KAINUU} and id in (select source_id from strategy)")),
        ("network", format!("network where id in (select network_id from membership where {OF_KAINUU})")),
    ] {
        let id = id_of(&mut owner, &row).await;
        let refused = remove(&mut browser, kind, id).await.is(409);
        assert_eq!(refused.all("[role=alert]").len(), 1, "{kind} does not say why it stays");
    }
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn records_change_places_and_pages_show_it() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let measure = id_of(&mut owner, &format!("measure where code = '1.1-B' and {OF_KAINUU}")).await;
    let steps = async |owner: &mut PgConnection| -> Vec<(Uuid, String, i16)> {
        sqlx::query_as("select id, title ->> 'fi', position from step where measure_id = $1 order by position")
            .bind(measure)
            .fetch_all(owner)
            .await
            .unwrap()
    };
    let before = steps(&mut owner).await;
    assert_eq!(before.len(), 5);
    for (from, place, order) in [
        (0, "3", [1, 2, 0, 3, 4]),
        (4, "1", [4, 1, 2, 0, 3]),
        (4, "0", [4, 1, 2, 0, 3]),
        (1, "2000000000", [4, 2, 0, 3, 1]),
        (1, "-7", [1, 4, 2, 0, 3]),
    ] {
        let id = before[from].0;
        let to = browser
            .post(&format!("/kainuu/records/step/{id}/place"), &format!("place={place}"))
            .await
            .is(303)
            .location()
            .unwrap();
        assert!(to.starts_with(&edit("measure", measure)) && to.ends_with(&format!("#part-{id}")), "{to}");
        let after = steps(&mut owner).await;
        let expected: Vec<Uuid> = order.iter().map(|place| before[*place].0).collect();
        assert_eq!(after.iter().map(|step| step.0).collect::<Vec<_>>(), expected, "{from} to {place}");
        assert_eq!(after.iter().map(|step| step.2).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        let in_order = |answer: &Answer| {
            let main = answer.main().replace('\u{ad}', "");
            let places: Vec<_> = after.iter().map(|step| main.find(&crate::support::squeezed(&step.1))).collect();
            places.iter().all(Option::is_some) && places.is_sorted()
        };
        until(&portal, "/kainuu/strategies/liitto-2024/1.1-B", in_order, "in the new order").await;
        let page = to.split('#').next().unwrap();
        if place == "0" {
            // Nothing moved, so there is nothing to take back.
            let page = browser.get(page).await.is(200);
            assert_eq!([page.all("p.done").len(), page.all("form.done").len()], [1, 0]);
        } else {
            undo(&mut browser, page).await.is(303);
            assert_ne!(steps(&mut owner).await.iter().map(|step| step.0).collect::<Vec<_>>(), expected, "{place}");
        }
        browser.post(&format!("/kainuu/records/step/{id}/place"), &format!("place={place}")).await.is(303);
    }
    // Those of another measure stay where they are; what has no order has no place.
    let holding = id_of(&mut owner, &format!("holding where {OF_KAINUU}")).await;
    browser.post(&format!("/kainuu/records/holding/{holding}/place"), "place=1").await.is(404);
}

#[tokio::test]
async fn what_is_made_internal_is_gone_for_visitors_and_there_for_readers() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    let of = |row: &str| format!("{row} and {OF_KAINUU}");
    for (kind, row, page) in [
        ("strategy", of("strategy where slug = 'liitto-2024'"), "/kainuu/strategies/liitto-2024"),
        ("goal", of("goal where code = '1.2'"), "/kainuu/strategies/liitto-2024/1.2-A"),
        ("measure", of("measure where code = '2.2-A'"), "/kainuu/strategies/liitto-2024/2.2-A"),
        ("party", of("party where slug = 'katja-sukuvaara'"), "/kainuu/people/katja-sukuvaara"),
        ("page", of("page where slug = 'yearly-plan'"), "/kainuu/pages/yearly-plan"),
        (
            "indicator",
            of("indicator where slug = 'kvartaalimallin-valmistuminen'"),
            "/kainuu/indicators/kvartaalimallin-valmistuminen",
        ),
        (
            "membership",
            of("membership where network_id = (select id from network where slug = 'euregio-karelia')"),
            "/kainuu/networks/euregio-karelia",
        ),
    ] {
        let id = id_of(&mut owner, &row).await;
        let address = format!("/kainuu/records/{kind}/{id}/visibility");
        portal.get(page).await.is(200);
        editor.post(&address, "visibility=secret").await.is(400);
        let to = editor.post(&address, "visibility=internal").await.is(303).location().unwrap();
        until(&portal, page, |answer| answer.status == 404, "internal").await;
        reader.get(page).await.is(200);
        outsider.get(page).await.is(404);
        assert!(!editor.get(&to).await.is(200).all(".kicker .tag").is_empty());
        editor.post(&address, "visibility=public").await.is(303);
        until(&portal, page, |answer| answer.status == 200, "public").await;
    }
    // What has no visibility of its own has none to set.
    let step = id_of(&mut owner, &format!("step where {OF_KAINUU}")).await;
    editor.post(&format!("/kainuu/records/step/{step}/visibility"), "visibility=internal").await.is(400);
}

#[tokio::test]
async fn a_goal_moves_with_what_stands_below_it_and_never_below_itself() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let strategy = id_of(&mut owner, &format!("strategy where slug = 'liitto-2024' and {OF_KAINUU}")).await;
    let mut goals = Vec::new();
    for code in ["1", "1.1", "1.2", "2", "2.1"] {
        goals.push(id_of(&mut owner, &format!("goal where code = '{code}' and strategy_id = '{strategy}'")).await);
    }
    let [one, one_one, one_two, two, two_one] = goals.as_slice() else { unreachable!() };
    let level = async |owner: &mut PgConnection, id: &Uuid| row_of(owner, "goal", *id).await.unwrap()["level"].clone();
    let mut move_under = async |id: &Uuid, parent: String| {
        let form = browser.form_at(&edit("goal", *id)).await.with("parent_id", parent);
        browser.submit(&form).await
    };
    // 1 with 1.1 and 1.2 under 2.1: levels 3 and 4.
    move_under(one, two_one.to_string()).await.is(303);
    assert_eq!(
        [level(&mut owner, one).await, level(&mut owner, one_one).await, level(&mut owner, one_two).await],
        [3, 4, 4]
    );
    until(&portal, "/kainuu/strategies/liitto-2024/1", |answer| answer.main().contains("2.1"), "below 2.1").await;
    let before = snapshot(&mut owner).await;
    for (moved, parent) in [(two, one_one), (two, one), (two_one, one_two), (one, one), (one_one, one_two)] {
        let refused = move_under(moved, parent.to_string()).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#parent_id"], "{}", refused.text());
        assert_eq!(snapshot(&mut owner).await, before);
    }
    // A goal of another strategy, or none at all, is no parent.
    let elsewhere = id_of(&mut owner, &format!("goal where strategy_id <> '{strategy}' and {OF_KAINUU}")).await;
    for parent in [elsewhere.to_string(), Uuid::now_v7().to_string(), "x".to_owned()] {
        move_under(one, parent).await.is(422);
    }
    assert_eq!(snapshot(&mut owner).await, before);
    move_under(one, String::new()).await.is(303);
    assert_eq!(
        [level(&mut owner, one).await, level(&mut owner, one_one).await, level(&mut owner, two).await],
        [1, 2, 1]
    );
}

/// Something that cannot be saved: kind, row, field, what is typed, and the field that says what is wrong.
type Refused = (&'static str, &'static str, &'static str, String, &'static str);

fn refused() -> Vec<Refused> {
    let long = |length: usize| "å".repeat(length);
    let text = str::to_owned;
    vec![
        ("strategy", "slug = 'liitto-2024'", "title.fi", long(1001), "title.fi"),
        ("strategy", "slug = 'liitto-2024'", "summary.fi", long(60_001), "summary.fi"),
        ("strategy", "slug = 'liitto-2024'", "slug", text("Iso Nimi"), "slug"),
        ("strategy", "slug = 'liitto-2024'", "slug", text("kainuu-ohjelma-2018"), "slug"),
        ("strategy", "slug = 'liitto-2024'", "period", long(1001), "period"),
        ("strategy", "slug = 'liitto-2024'", "source_id", text("ei-lähdettä"), "source_id"),
        ("strategy", "slug = 'liitto-2024'", "source_id", Uuid::now_v7().to_string(), "source_id"),
        ("goal", "code = '1.2'", "code", text("1.2-A"), "code"),
        ("goal", "code = '1.2'", "code", text("map"), "code"),
        ("goal", "code = '1.2'", "code", text("1.1"), "code"),
        ("goal", "code = '1.2'", "code", text("1..2"), "code"),
        ("goal", "code = '1.2'", "code", text(""), "code"),
        ("measure", "code = '1.2-A'", "code", text("1.2"), "code"),
        ("measure", "code = '1.2-A'", "code", text("1.2-B"), "code"),
        ("measure", "code = '1.2-A'", "code", "9".repeat(30) + "-A", "code"),
        ("measure", "code = '1.2-A'", "phase", text("finished"), "phase"),
        ("measure", "code = '1.2-A'", "goal_id", text(""), "goal_id"),
        ("measure", "code = '1.2-A' and status is null and status_reason = '{}'", "status", text("late"), ""),
        ("party", "slug = 'katja-sukuvaara'", "email", text("ei osoite"), "email"),
        ("party", "slug = 'katja-sukuvaara'", "published_until", text("31.2.2026"), "published_until"),
        ("party", "slug = 'katja-sukuvaara'", "published_until", text("9999-12-31"), "published_until"),
        ("party", "slug = 'katja-sukuvaara'", "telephone", long(1001), "telephone"),
        ("indicator", "slug = 'kvartaalimallin-valmistuminen'", "baseline", text("paljon"), "baseline"),
        ("indicator", "slug = 'kvartaalimallin-valmistuminen'", "target", "9".repeat(40), "target"),
        ("indicator", "slug = 'kvartaalimallin-valmistuminen'", "rising", text("ehkä"), "rising"),
        ("reading", "true", "taken_on", text("huomenna"), "taken_on"),
        ("reading", "true", "taken_on", text(""), "taken_on"),
        ("schedule", "true", "period", text(""), "period"),
        ("membership", "true", "since", text("12"), "since"),
        ("membership", "true", "since", text("99999999999999999999"), "since"),
        ("membership", "true", "cost_per_year", text("-1"), "cost_per_year"),
        ("membership", "true", "hours_per_year", text("2,5"), "hours_per_year"),
        ("recurrence", "true", "months", text("13"), "months"),
        ("recurrence", "true", "every", text("week"), "every"),
        ("source", "true", "language", text("ru"), "language"),
        ("organisation", "true", "hue", text("360"), "hue"),
        ("organisation", "true", "languages", text("fi, xx"), "languages"),
        ("organisation", "true", "languages", text("fi, fi"), "languages"),
        ("organisation", "true", "required_languages", text("nn"), ""),
        ("organisation", "true", "time_zone", text("Mars/Base"), "time_zone"),
        ("organisation", "true", "country", text("FINLAND"), "country"),
        ("organisation", "true", "homepage", text("javascript:alert(1)"), "homepage"),
        ("network", "true", "latitude", text("95"), "latitude"),
        ("network", "true", "homepage", text("ftp://kainuu.fi"), "homepage"),
        ("network", "true", "country", text("fi"), "country"),
    ]
}

/// The row of a kind in Kainuu for which a condition holds.
async fn one_of(owner: &mut PgConnection, kind: &str, condition: &str) -> Uuid {
    let own = match kind {
        "organisation" => "slug = 'kainuu'".to_owned(),
        "network" => format!("id in (select network_id from membership where {OF_KAINUU})"),
        _ => OF_KAINUU.to_owned(),
    };
    id_of(owner, &format!("{kind} where ({condition}) and {own} order by id limit 1")).await
}

#[tokio::test]
async fn what_cannot_be_saved_is_refused_beside_its_field_and_kept_as_typed() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let before = snapshot(&mut owner).await;
    for (kind, condition, name, typed, wrong) in refused() {
        let what: String = format!("{kind}: {name} = {typed}").chars().take(60).collect();
        let id = one_of(&mut owner, kind, condition).await;
        let opened = browser.get(&edit(kind, id)).await.is(200);
        let form = Form::of(&opened).with(name, &typed);
        let refused = browser.submit(&form).await;
        assert_eq!(refused.status, 422, "{what}: {}", refused.main());
        let said = attributes(&refused.html(), ".summary a", "href");
        assert_eq!(said.len(), 1, "{what}: {said:?}");
        assert!(wrong.is_empty() || said[0] == format!("#{wrong}"), "{what}: {said:?}");
        let target = said[0].trim_start_matches('#').to_owned();
        assert_eq!(refused.all(&format!("[id='{target}']")).len(), 1, "{what}: nothing is at {target}");
        assert!(!refused.all(".wrong").is_empty(), "{what}: nothing is said beside the field");
        assert!(refused.one("title").chars().count() > 8);
        // A choice that is none is not offered; everything else stands as it was typed.
        let again = Form::of(&refused);
        let is_choice = !refused.all(&format!("select[name='{name}'], input[type=checkbox][name='{name}']")).is_empty();
        assert!(is_choice || again.get(name) == typed, "{what}: kept as {:.80}", again.get(name));
        for (other, value) in form.fields.iter().filter(|(other, _)| ![name, "key"].contains(&other.as_str())) {
            assert_eq!(again.get(other).replace("\r\n", "\n").trim(), value.trim(), "{what} lost {other}");
        }
        assert_eq!(snapshot(&mut owner).await, before, "{what}");
    }
}

#[tokio::test]
async fn a_required_title_is_required_in_some_language() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let records = suunta::routes::records();
    let mut met = 0;
    for kind in records.iter() {
        let Some(title) = kind.title().filter(|title| title.required) else { continue };
        let Some(id) = records_of(&mut owner, kind.word, organisation(&portal, "kainuu").await).await.first().copied()
        else {
            continue;
        };
        met += 1;
        let mut form = browser.form_at(&edit(kind.word, id)).await;
        for (name, value) in &mut form.fields {
            if name.starts_with(&format!("{}.", title.column)) {
                *value = "  \r\n ".into();
            }
        }
        let refused = browser.submit(&form).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), [format!("#{}", title.column)], "{}", kind.word);
    }
    assert!(met > 12, "{met} kinds have a title");
}

#[tokio::test]
async fn hidden_characters_are_refused_in_every_field_of_every_kind() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    with_advocacy(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let own = organisation(&portal, "kainuu").await;
    let before = snapshot(&mut owner).await;
    let records = suunta::routes::records();
    for kind in records.iter() {
        let Some(id) = records_of(&mut owner, kind.word, own).await.first().copied() else { continue };
        let form = browser.form_at(&edit(kind.word, id)).await;
        let names: Vec<String> = form.fields.iter().map(|(name, _)| name.clone()).collect();
        for name in names.iter().filter(|name| !["key", "version"].contains(&name.as_str())) {
            for hidden in ["\u{202E}", "\0", "\u{1b}"] {
                let typed = format!("a{hidden}b");
                let answer = browser.submit(&form.clone().with(name, &typed)).await;
                assert!(
                    [400, 422].contains(&answer.status.as_u16()),
                    "{} {name} {hidden:?}: {}",
                    kind.word,
                    answer.status
                );
            }
        }
        // What only steers the form is no text; it breaks nothing either.
        for name in ["key", "version", "act", "in"] {
            let answer = browser.submit(&form.clone().with(name, "a\0\u{202E}b")).await;
            assert!(answer.status.as_u16() < 500, "{} {name}: {}", kind.word, answer.status);
        }
    }
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn a_language_that_the_form_does_not_show_stays() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let measure = one_of(&mut owner, "measure", "code = '1.2-A'").await;
    let texts = r#"{"nn": "Eit tiltak", "sv": "En åtgärd"}"#;
    run(&mut owner, format!("update measure set title = title || '{texts}' where id = '{measure}'")).await;
    // A text in a language that the organisation does not have is shown beside its own.
    let form = browser.form_at(&edit("measure", measure)).await;
    assert_eq!(form.get("title.nn"), "Eit tiltak");
    let shown: Vec<_> =
        form.fields.iter().filter(|(name, _)| name.starts_with("title.")).map(|(name, _)| name.clone()).collect();
    assert!(shown.len() >= 3, "{shown:?}");
    browser.submit(&form.clone().without("title.nn").without("title.sv").with("title.fi", "Uusi")).await.is(303);
    let title = row_of(&mut owner, "measure", measure).await.unwrap()["title"].clone();
    assert_eq!(
        title,
        json!({"fi": "Uusi", "sv": form.get("title.sv"), "en": form.get("title.en"), "nn": "Eit tiltak"})
    );
    // What is shown and emptied is removed.
    let form = browser.form_at(&edit("measure", measure)).await.with("title.nn", "");
    browser.submit(&form).await.is(303);
    let title = row_of(&mut owner, "measure", measure).await.unwrap()["title"].clone();
    assert!(title.get("nn").is_none(), "{title}");
}

#[tokio::test]
async fn a_wording_of_time_is_understood_aloud_and_saved_with_its_reading() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    for (kind, condition) in [("schedule", "wording is not null"), ("strategy", "slug = 'liitto-2024'")] {
        let id = one_of(&mut owner, kind, condition).await;
        let before = row_of(&mut owner, kind, id).await;
        let form = browser.form_at(&edit(kind, id)).await;
        let checked = browser.submit(&form.clone().with("period", "3/2027").with("act", "check")).await.is(200);
        assert!(checked.one("output.understood").contains("2027"), "{}", checked.one("output.understood"));
        assert_eq!(Form::of(&checked).get("period"), "3/2027");
        let odd = browser.submit(&form.clone().with("period", "sitten joskus").with("act", "check")).await.is(200);
        assert_ne!(odd.one("output.understood"), "");
        assert_eq!(row_of(&mut owner, kind, id).await, before, "checking saves nothing");
        // The plain answer for the form's script says the same.
        let told = browser.get("/kainuu/records/period?q=3%2F2027").await.is(200);
        assert_eq!(told.text(), checked.one("output.understood"));
        // The form that was checked is saved as it is.
        browser.submit(&Form::of(&checked)).await.is(303);
        let row = row_of(&mut owner, kind, id).await.unwrap();
        assert_eq!(
            [&row["wording"], &row["starts_on"], &row["starts_precision"]],
            [&json!("3/2027"), &json!("2027-03-01"), &json!("month")]
        );
        // A reading that a person put right outlives a saving that leaves the wording alone.
        run(
            &mut owner,
            format!(
                "update {kind} set ends_on = '2027-06-30', ends_precision = 'day', open_ended = false where id = '{id}'"
            ),
        )
        .await;
        let form = browser.form_at(&edit(kind, id)).await;
        browser.submit(&form).await.is(303);
        assert_eq!(row_of(&mut owner, kind, id).await.unwrap()["ends_on"], "2027-06-30");
        let form = form
            .with("period", "2028")
            .with("version", (row["version"].as_i64().unwrap() + 1).to_string())
            .with("key", Uuid::now_v7().to_string());
        browser.submit(&form).await.is(303);
        let row = row_of(&mut owner, kind, id).await.unwrap();
        assert_eq!(
            [&row["starts_on"], &row["starts_precision"], &row["ends_precision"]],
            [&json!("2028-01-01"), &json!("year"), &json!("year")]
        );
    }
}

/// A word that stands nowhere in the example content.
const TYPED: &str = "Esikatseltava";

#[tokio::test]
async fn a_preview_shows_what_was_typed_and_keeps_nothing() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    with_advocacy(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let own = organisation(&portal, "kainuu").await;
    let before = snapshot(&mut owner).await;
    let trail = count(&mut owner, "audit").await;
    let records = suunta::routes::records();
    for kind in records.iter() {
        let Some(id) = records_of(&mut owner, kind.word, own).await.first().copied() else { continue };
        let mut form = browser.form_at(&edit(kind.word, id)).await.with("act", "preview");
        if let Some(title) = kind.title() {
            form = form.with(&format!("{}.fi", title.column), TYPED);
        }
        // Who has a name here is no party of ours.
        if kind.word == "advocacy_actor" {
            form = form.with("party_id", "");
        }
        let shown = browser.submit(&form).await;
        // What stands on no page has no page to be shown.
        if ["source", "picture"].contains(&kind.word) {
            assert_eq!(shown.status, 404, "{}", kind.word);
            continue;
        }
        assert_eq!(shown.status, 200, "{}: {:?} {}", kind.word, shown.location(), shown.main());
        // Some stand on their page by other words than their title, or on a page further down.
        if kind.title().is_some() && !["network_member", "step", "model_box", "duty"].contains(&kind.word) {
            assert!(shown.text().replace('\u{ad}', "").contains(TYPED), "{} is not shown as typed", kind.word);
        }
        assert_eq!(shown.header("cache-control"), "private, no-store", "{}", kind.word);
    }
    assert_eq!(snapshot(&mut owner).await, before);
    assert_eq!(count(&mut owner, "audit").await, trail);
    for page in ["/kainuu", "/kainuu/strategies/liitto-2024", "/kainuu/people"] {
        assert!(!portal.get(page).await.is(200).text().replace('\u{ad}', "").contains(TYPED), "{page}");
    }
}

#[tokio::test]
async fn a_preview_of_what_is_new_shows_it_on_its_page() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let before = snapshot(&mut owner).await;
    let records = suunta::routes::records();
    for word in [
        "party",
        "page",
        "recurrence",
        "strategy",
        "goal",
        "measure",
        "indicator",
        "chapter",
        "step",
        "membership",
        "strategy_value",
    ] {
        let kind = records.get(word).unwrap();
        for place in somewhere(&mut owner, kind).await {
            let within = if place.is_empty() { place.clone() } else { format!("?in={place}") };
            let opened = browser.get(&format!("/kainuu/records/{word}/new{within}")).await.is(200);
            let form = filled_in(kind, &opened).pop().unwrap().with("act", "preview");
            let form = match kind.title() {
                Some(title) => form.with(&format!("{}.fi", title.column), TYPED),
                None => form,
            };
            let shown = browser.submit(&form).await;
            assert_eq!(shown.status, 200, "{word}: {:?} {}", shown.location(), shown.main());
            let has_title = kind.title().is_some();
            assert!(
                !has_title || shown.text().replace('\u{ad}', "").contains(TYPED),
                "{word} in {place}: {}",
                shown.main()
            );
            // What is wrong with a form is said before it is shown.
            if let Some(title) = kind.title() {
                browser.submit(&form.clone().with(&format!("{}.fi", title.column), "")).await.is(422);
            }
        }
    }
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_done_once_and_answered_twice() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let step = one_of(&mut owner, "step", "true").await;
    let form = browser.form_at(&edit("step", step)).await.with("title.fi", "Kerran");
    let first = browser.submit(&form).await.is(303).location();
    let version = row_of(&mut owner, "step", step).await.unwrap()["version"].clone();
    assert_eq!(browser.submit(&form).await.is(303).location(), first);
    assert_eq!(row_of(&mut owner, "step", step).await.unwrap()["version"], version);
    let measure = one_of(&mut owner, "measure", "code = '1.1-A'").await;
    let steps = count(&mut owner, "step").await;
    let form =
        browser.form_at(&format!("/kainuu/records/step/new?in=measure.{measure}")).await.with("title.fi", "Kerran");
    let first = browser.submit(&form).await.is(303).location();
    for _ in 0..3 {
        assert_eq!(browser.submit(&form).await.is(303).location(), first);
    }
    assert_eq!(count(&mut owner, "step").await, steps + 1);
    // All at once, as impatient fingers do.
    let form =
        browser.form_at(&format!("/kainuu/records/step/new?in=measure.{measure}")).await.with("title.fi", "Kaksi");
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let (mut browser, form) = (browser.clone(), form.clone());
        tasks.spawn(async move { browser.submit(&form).await.is(303).location().unwrap() });
    }
    let led: std::collections::BTreeSet<_> = tasks.join_all().await.into_iter().collect();
    assert_eq!(led.len(), 1, "{led:?}");
    assert_eq!(count(&mut owner, "step").await, steps + 2);
    // A form that was refused is sent again under its key.
    let form = browser.form_at(&edit("step", step)).await.with("title.fi", "");
    let form = form.clone().with("title.sv", "").with("title.en", "");
    browser.submit(&form).await.is(422);
    browser.submit(&form.with("title.fi", "Nyt")).await.is(303);
}

#[tokio::test]
async fn who_goes_back_and_types_something_else_is_not_told_that_it_is_saved() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let step = one_of(&mut owner, "step", "true").await;
    let form = browser.form_at(&edit("step", step)).await.with("title.fi", "Ensin");
    browser.submit(&form).await.is(303);
    // The browser's way back shows the form as it was, with its key and its version.
    let later = form.with("title.fi", "Sitten");
    let answer = browser.submit(&later).await;
    let title = row_of(&mut owner, "step", step).await.unwrap()["title"]["fi"].clone();
    assert!(answer.status == 409 || title == "Sitten", "{} while {title} is kept", answer.status);
    assert_eq!(Form::of(&answer).get("title.fi"), "Sitten");
}

#[tokio::test]
async fn a_session_that_ended_while_somebody_wrote_loses_nothing() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    let form = browser.form_at(&format!("/kainuu/records/measure/{id}/edit")).await;
    let form = form.with("title.fi", "Pitkään kirjoitettu \"otsikko\"");
    run(&mut owner, "delete from account_session").await;
    let answer = browser.submit(&form).await.is(401);
    let html = answer.html();
    let names = attributes(&html, "main form input", "name");
    let values = attributes(&html, "main form input", "value");
    let kept: Vec<(String, String)> = names.into_iter().zip(values).collect();
    assert!(kept.contains(&("title.fi".to_owned(), form.get("title.fi").to_owned())));
    let action = attributes(&html, "main form", "action").concat();
    browser.sign_in("editor@kainuu.example", crate::support::PASSWORD).await.is(303);
    browser.submit(&Form { action, fields: kept }).await.is(303);
    let row = row_of(&mut owner, "measure", id).await.unwrap();
    assert_eq!(row["title"]["fi"], form.get("title.fi"));
}

#[tokio::test]
async fn a_source_that_the_organisation_itself_cites_is_not_removed() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let fields = r#"{"fi": "Koe"}"#;
    run(
        &mut owner,
        format!(
            "insert into source (organisation_id, id, key, publisher, title, language)
             select id, gen_random_uuid(), 'koe', '{fields}', '{fields}', 'fi' from organisation where slug = 'kainuu'"
        ),
    )
    .await;
    let source = id_of(&mut owner, "source where key = 'koe'").await;
    run(&mut owner, format!("update organisation set source_id = '{source}' where slug = 'kainuu'")).await;
    browser.post(&format!("/kainuu/records/source/{source}/remove"), "version=1").await.is(409);
    assert!(row_of(&mut owner, "source", source).await.is_some());
}

#[tokio::test]
async fn a_form_that_was_undone_is_sent_again_and_kept() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = id_of(&mut owner, &format!("measure where code = '1.2-A' and {OF_KAINUU}")).await;
    let form = browser.form_at(&edit("measure", id)).await.with("title.fi", "Uudestaan");
    let to = browser.submit(&form).await.is(303).location().unwrap();
    let change = to.split("done=").nth(1).unwrap().to_owned();
    browser.post(&format!("/kainuu/changes/{change}/undo"), "").await.is(303);
    // The browser goes back to the form: by now it is of an older version, which is said, not hidden.
    let again = browser.submit(&form).await.is(409);
    browser.submit(&Form::of(&again)).await.is(303);
    assert_eq!(row_of(&mut owner, "measure", id).await.unwrap()["title"]["fi"], "Uudestaan");
}
