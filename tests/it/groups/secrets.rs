//! What the world never sees of a group, wherever it looks.

use suunta::council::account::Role;

use super::stage::{GROUP, with_group};
use crate::support::{Browser, Portal, counted, run};

/// Words that stand in what is internal, each once.
const SECRETS: [&str; 8] = [
    "Salahenkilö",
    "salaosoite",
    "Salakiinnostus",
    "Salajärjestö",
    "Salamuistio",
    "Salaennakointi",
    "Salatarve",
    "Salakokous",
];

async fn plant(portal: &Portal) {
    let mut owner = portal.owner().await;
    for row in [
        "group_member (organisation_id, id, group_id, works_for, person, email, interests, listed, joined_on) select organisation_id,
            gen_random_uuid(), id, 'Näkyvä järjestö', 'Salahenkilö', 'salaosoite@jasen.example', 'Salakiinnostus', true, '2026-01-01' from cooperation_group",
        "group_member (organisation_id, id, group_id, works_for, joined_on)
            select organisation_id, gen_random_uuid(), id, 'Salajärjestö', '2026-01-01' from cooperation_group",
        "group_member (organisation_id, id, group_id, state, works_for, listed)
            select organisation_id, gen_random_uuid(), id, 'asked', 'Salajärjestö', true from cooperation_group",
        "group_meeting (organisation_id, id, group_id, held_on, title, notes) select organisation_id, gen_random_uuid(), id, '2026-12-12',
            '{\"fi\": \"Näkyvä kokous\"}', '{\"fi\": \"Salamuistio\"}' from cooperation_group",
        "group_meeting (organisation_id, id, group_id, held_on, title, visibility) select organisation_id, gen_random_uuid(), id, '2026-12-13',
            '{\"fi\": \"Salakokous\"}', 'internal' from cooperation_group",
        "group_note (organisation_id, id, group_id, kind, body, noted_on)
            select organisation_id, gen_random_uuid(), id, 'foresight', '{\"fi\": \"Salaennakointi\"}', '2026-11-01' from cooperation_group",
        "group_note (organisation_id, id, group_id, kind, body, noted_on)
            select organisation_id, gen_random_uuid(), id, 'need', '{\"fi\": \"Salatarve\"}', '2026-11-01' from cooperation_group",
    ] {
        run(&mut owner, format!("insert into {row}")).await;
    }
}

/// Wherever something of a group could stand.
fn places() -> Vec<String> {
    let mut places: Vec<String> = [
        "/kainuu",
        "/kainuu/groups",
        "/kainuu/people",
        "/kainuu/people/toimijat",
        "/kainuu/people/aluekehityspaallikko",
        "/kainuu/people/toimijat/calendar.ics",
        "/kainuu/people/aluekehityspaallikko/calendar.ics",
        "/kainuu/calendar",
        "/kainuu/calendar.ics",
        "/kainuu/networks/kainuu-international-actors",
        "/kainuu/international",
        "/kainuu/sitemap.xml",
        "/",
    ]
    .map(str::to_owned)
    .into();
    places.extend(["", "/sv", "/nb", "/nn", "/en"].map(|language| format!("{language}{GROUP}")));
    places.push(format!("{GROUP}/join"));
    for secret in SECRETS {
        places.push(format!("/kainuu/search?q={}", suunta::platform::web::encode_value(secret)));
        places.push(format!("/search?q={}", suunta::platform::web::encode_value(secret)));
    }
    places
}

#[tokio::test]
async fn persons_addresses_notes_and_needs_stand_nowhere_in_the_world() {
    let portal = with_group().await;
    plant(&portal).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Editor).await;
    for place in places() {
        for answer in [portal.get(&place).await.is(200), outsider.get(&place).await.is(200)] {
            let text = answer.text();
            // What was searched for stands in the page's own form.
            let asked = place.split_once("q=").map(|(_, asked)| asked.to_owned()).unwrap_or_default();
            for secret in SECRETS.into_iter().filter(|secret| suunta::platform::web::encode_value(secret) != asked) {
                assert!(!text.contains(secret), "{secret} stands at {place}");
            }
            assert!(asked.is_empty() || answer.all("ol.found > li").is_empty(), "something is found at {place}");
        }
    }
    let page = portal.get(GROUP).await.is(200);
    assert!(page.main().contains("Näkyvä järjestö") && page.main().contains("Näkyvä kokous"));
    assert!(portal.get("/kainuu/calendar.ics").await.text().contains("Näkyvä kokous"));
    // The organisation's own people find all of it there.
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    let page = reader.get(GROUP).await.is(200);
    for secret in SECRETS {
        assert_eq!(page.main().contains(secret), secret != "Salamuistio", "{secret}");
    }
    let html = page.html();
    let meetings = crate::support::attributes(&html, "section[aria-labelledby=meetings] li a", "href");
    let mut noted = String::new();
    for meeting in meetings {
        noted.push_str(&reader.get(&meeting).await.is(200).main());
    }
    assert!(noted.contains("Salamuistio"));
}

#[tokio::test]
async fn an_internal_group_is_absent_with_its_meetings() {
    let portal = with_group().await;
    plant(&portal).await;
    run(&mut portal.owner().await, "update cooperation_group set visibility = 'internal'").await;
    portal.get(GROUP).await.is(404);
    portal.get("/kainuu/people/toimijat").await.is(404);
    for place in [
        "/kainuu/groups",
        "/kainuu/calendar",
        "/kainuu/calendar.ics",
        "/kainuu/sitemap.xml",
        "/kainuu/search?q=toimijat",
    ] {
        let text = portal.get(place).await.is(200).text();
        assert!(!text.contains("Näkyvä kokous") && !text.contains("groups/toimijat"), "{place}");
    }
    assert!(
        Browser::of(&portal, "kainuu", Role::Reader).await.get(GROUP).await.is(200).main().contains("Näkyvä kokous")
    );
}

#[tokio::test]
async fn pages_of_groups_ask_few_queries() {
    let portal = with_group().await;
    plant(&portal).await;
    portal.get("/").await.is(200);
    for address in ["/kainuu/groups".to_owned(), GROUP.to_owned(), format!("/en{GROUP}")] {
        let (answer, queries) = counted(portal.get(&address)).await;
        assert!(answer.status == 200 && queries == 1, "{address} asks {queries}");
        assert_eq!(counted(portal.get(&address)).await.1, 0, "{address} is kept");
    }
}
