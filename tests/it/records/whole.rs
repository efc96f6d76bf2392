//! Every kind of record is saved without a loss, added, removed and brought back.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use suunta::council::account::Role;
use uuid::Uuid;

use super::{
    count, filled_in, id_in, plain, records_of, remove, somewhere, undo, with_advocacy, with_group, with_readings,
};
use crate::support::{Browser, Form, ORGANISATIONS, Portal, organisation, row_of, snapshot};

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
