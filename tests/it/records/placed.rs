//! Where records stand, above and beside others, and who sees them.

use sqlx::PgConnection;
use suunta::council::account::Role;
use uuid::Uuid;

use super::{OF_KAINUU, edit, undo};
use crate::support::{Answer, Browser, Portal, attributes, id_of, row_of, snapshot, until};

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
