//! A group among the records: one name with its party, tied to its network, taken back whole.

use suunta::council::account::Role;
use uuid::Uuid;

use super::stage::{GROUP, count, group_id, send, with_group};
use crate::support::{Browser, Portal, attributes, row_of, snapshot};

async fn names(portal: &Portal, id: Uuid) -> [String; 2] {
    let mut owner = portal.owner().await;
    let mut names = Vec::new();
    for kind in ["cooperation_group", "party"] {
        let row = row_of(&mut owner, kind, id).await.unwrap();
        names.push(format!("{} {} {}", row["name"]["fi"].as_str().unwrap(), row["slug"], row["visibility"]));
    }
    names.try_into().unwrap()
}

/// Where a saved form leads, and the change that it made.
fn change_of(to: &str) -> &str {
    to.split_once("done=").unwrap().1
}

#[tokio::test]
async fn a_group_and_its_party_are_called_alike_whoever_renames_them() {
    let portal = with_group().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let id = group_id(&portal).await;
    let before = snapshot(&mut portal.owner().await).await;
    for kind in ["cooperation_group", "party"] {
        let (name, slug) = (format!("Uusi nimi {kind}"), kind.replace('_', "-"));
        let fields = [("name.fi", name.as_str()), ("slug", &slug)];
        let saved = send(&mut editor, &format!("/kainuu/records/{kind}/{id}/edit"), &fields).await.is(303);
        let [group, party] = names(&portal, id).await;
        assert!(group == party && group.contains(kind) && group.contains(fields[1].1), "{group}, {party}");
        let hidden =
            editor.post(&format!("/kainuu/records/{kind}/{id}/visibility"), "visibility=internal").await.is(303);
        let [group, party] = names(&portal, id).await;
        assert!(group == party && group.contains("internal"), "{group}, {party}");
        // Each is taken back as one change.
        for change in [hidden.location().unwrap(), saved.location().unwrap()] {
            editor.post(&format!("/kainuu/changes/{}/undo", change_of(&change)), "").await.is(303);
        }
        assert_eq!(snapshot(&mut portal.owner().await).await, before, "{kind}");
    }
}

#[tokio::test]
async fn the_way_to_what_a_group_holds_leads_through_the_group_and_not_its_party() {
    let portal = with_group().await;
    let id = group_id(&portal).await;
    let mut owner = portal.owner().await;
    let goal: Uuid = sqlx::query_scalar(
        "insert into group_goal (organisation_id, id, group_id, goal_id)
         select g.organisation_id, gen_random_uuid(), g.id, o.id from cooperation_group g
         join goal o on o.organisation_id = g.organisation_id where g.id = $1 order by o.id limit 1 returning id",
    )
    .bind(id)
    .fetch_one(&mut owner)
    .await
    .unwrap();
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let new = format!("/kainuu/records/group_goal/new?in=cooperation_group.{id}");
    for page in [format!("/kainuu/records/group_goal/{goal}/edit"), new] {
        let body = editor.get(&page).await.is(200).text();
        let (_, way) = body.split_once("<nav class=\"way\"").unwrap();
        let (way, _) = way.split_once("</nav>").unwrap();
        assert_eq!(way.matches(&format!("/{id}/edit")).count(), 1, "{way}");
        assert!(way.contains(&format!("/records/cooperation_group/{id}/edit")), "{way}");
    }
    for (kind, page) in [("party", "people"), ("cooperation_group", "groups")] {
        let body = editor.get(&format!("/kainuu/records/{kind}/{id}/edit")).await.is(200).text();
        assert!(body.contains(&format!("href=\"{}\"", GROUP.replace("groups", page))), "{kind}");
    }
}

#[tokio::test]
async fn a_group_that_was_added_is_taken_back_with_its_party() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let before = snapshot(&mut portal.owner().await).await;
    let fields = [("kind", "cluster"), ("name.fi", "Kiviklusteri")];
    let added = send(&mut editor, "/kainuu/records/cooperation_group/new", &fields).await.is(303).location().unwrap();
    let mut owner = portal.owner().await;
    assert_eq!(count(&mut owner, "party where slug = 'kiviklusteri' and kind = 'group'").await, 1);
    editor.get("/kainuu/groups/kiviklusteri").await.is(200);
    editor.post(&format!("/kainuu/changes/{}/undo", change_of(&added)), "").await.is(303);
    assert_eq!(snapshot(&mut owner).await, before);
    // A name that another party has is refused in words.
    let taken = [fields[0], fields[1], ("slug", "johtoryhma")];
    let refused = send(&mut editor, "/kainuu/records/cooperation_group/new", &taken).await.is(422);
    assert_eq!(refused.all(".summary li").len(), 1);
}

#[tokio::test]
async fn the_groups_page_leads_to_its_record_its_network_and_its_party_and_back() {
    let portal = with_group().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    // A meeting's own address is the group's page too.
    editor.post(&format!("{GROUP}/meetings/new"), "held_on=2026-12-12&visibility=public").await.is(303);
    let id = group_id(&portal).await;
    for page in ["edit", "history"] {
        let to = editor.get(&format!("{GROUP}/{page}")).await.is(303).location().unwrap();
        assert_eq!(to, format!("/kainuu/records/cooperation_group/{id}/{page}"));
        editor.get(&to).await.is(200);
    }
    let links = async |address: &str| attributes(&portal.get(address).await.is(200).html(), "main a", "href");
    assert!(links(GROUP).await.contains(&"/kainuu/networks/kainuu-international-actors".to_owned()));
    assert!(links(GROUP).await.contains(&"/kainuu/people/aluekehityspaallikko".to_owned()));
    for back in ["/kainuu/networks/kainuu-international-actors", "/kainuu/people/toimijat", "/kainuu/groups"] {
        assert!(links(back).await.contains(&GROUP.to_owned()), "{back}");
    }
    let found = portal.get("/kainuu/search?q=toimijat").await.is(200);
    let found = attributes(&found.html(), "ol.found h3 a", "href");
    assert!(found.contains(&GROUP.to_owned()) && !found.contains(&"/kainuu/people/toimijat".to_owned()), "{found:?}");
    assert!(portal.get("/kainuu/sitemap.xml").await.text().contains("/kainuu/groups/toimijat<"));
}
