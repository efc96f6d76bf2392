//! Looking after records: every kind is opened, saved, added, placed, shown, removed and brought back; what cannot be is
//! refused beside the field, and nothing that was typed is lost.

mod placed;
mod refused;
mod removed;
mod typed;
mod whole;

use serde_json::Value;
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::record::{Kind, Shape, Word};
use uuid::Uuid;

use crate::support::{Answer, Browser, Form, attributes, id_of, run};

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

const OF_KAINUU: &str = "organisation_id = (select id from organisation where slug = 'kainuu')";

/// The row of a kind in Kainuu for which a condition holds.
async fn one_of(owner: &mut PgConnection, kind: &str, condition: &str) -> Uuid {
    let own = match kind {
        "organisation" => "slug = 'kainuu'".to_owned(),
        "network" => format!("id in (select network_id from membership where {OF_KAINUU})"),
        _ => OF_KAINUU.to_owned(),
    };
    id_of(owner, &format!("{kind} where ({condition}) and {own} order by id limit 1")).await
}
