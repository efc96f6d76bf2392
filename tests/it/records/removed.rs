//! What falls with a record that is removed comes back with it, and what others name is not removed.

use suunta::council::account::Role;

use super::{OF_KAINUU, count, id_in, remove, undo, with_readings};
use crate::support::{Browser, Portal, attributes, id_of, row_of, run, snapshot};

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
