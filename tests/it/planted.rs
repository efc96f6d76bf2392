//! Words planted in everything that is internal are found nowhere that a visitor can reach: no page, feed, file or search.

use std::collections::BTreeSet;

use sqlx::PgConnection;

use crate::support::{Portal, run};

/// A word that stands nowhere by itself.
const PLANTED: &str = "zyxwq";
/// The same among figures.
const FIGURE: &str = "918273645";

/// Plants the word in every internal column of what is public otherwise, and in rows that are internal as a whole.
async fn plant(owner: &mut PgConnection) {
    let text = format!("'{{\"fi\": \"{PLANTED}\", \"en\": \"{PLANTED}\"}}'");
    let kainuu = "(select id from organisation where slug = 'kainuu')";
    let group = "(select id from cooperation_group where slug = 'kainuun-kansainvaliset-toimijat')";
    for statement in [
        format!(
            "update membership set cost_per_year = {FIGURE}, hours_per_year = {FIGURE}, renewal_decided_by = '2026-12-30',
                decision = 'leave', decided_on = '2026-11-01', decision_note = {text}"
        ),
        format!(
            "insert into membership_use (organisation_id, id, membership_id, used_on, body)
             select organisation_id, gen_random_uuid(), id, '2026-11-02', {text} from membership"
        ),
        format!("update party set email = '{PLANTED}@kainuu.example', telephone = '{FIGURE}', contact_public = false"),
        format!(
            "insert into group_member (organisation_id, id, group_id, works_for, person, email, interests, state, joined_on)
             values ({kainuu}, gen_random_uuid(), {group}, '{PLANTED} oy', '{PLANTED}', '{PLANTED}@x.example', '{PLANTED}', 'member', '2026-01-01')"
        ),
        format!(
            "insert into group_meeting (organisation_id, id, group_id, held_on, notes)
             values ({kainuu}, gen_random_uuid(), {group}, '2026-12-10', {text})"
        ),
        format!(
            "insert into group_meeting (organisation_id, id, group_id, held_on, title, agenda, place, visibility)
             values ({kainuu}, gen_random_uuid(), {group}, '2026-12-11', {text}, {text}, {text}, 'internal')"
        ),
        format!(
            "insert into group_note (organisation_id, id, group_id, kind, body, noted_on)
             values ({kainuu}, gen_random_uuid(), {group}, 'need', {text}, '2026-11-03')"
        ),
        format!(
            "insert into message (organisation_id, id, subject, body, sender, email, language, sent_at, answer_by, token_hash)
             values ({kainuu}, gen_random_uuid(), '{PLANTED}', '{PLANTED}', '{PLANTED}', '{PLANTED}@y.example', 'fi', now(),
                '2026-12-01', sha256('x'))"
        ),
        format!(
            "insert into advocacy_contact (organisation_id, id, target_id, met_on, with_whom, body)
             select organisation_id, gen_random_uuid(), id, '2026-11-04', {text}, {text} from advocacy_target"
        ),
        format!(
            "insert into advocacy_target (organisation_id, id, slug, title, wanted, visibility)
             values ({kainuu}, gen_random_uuid(), '{PLANTED}-target', {text}, {text}, 'internal')"
        ),
        format!(
            "insert into fund (organisation_id, id, slug, name, visibility)
             values ({kainuu}, gen_random_uuid(), '{PLANTED}-fund', {text}, 'internal')"
        ),
        format!(
            "insert into fund_frame (organisation_id, id, fund_id, year, amount)
             select organisation_id, gen_random_uuid(), id, 2026, {FIGURE} from fund where visibility = 'internal'"
        ),
        format!(
            "insert into funding_call (organisation_id, id, fund_id, slug, title, opens_on, closes_on, amount, visibility)
             select organisation_id, gen_random_uuid(), id, '{PLANTED}-call-' || slug, {text}, '2026-11-01', '2026-12-31', {FIGURE}, 'internal' from fund"
        ),
        format!(
            "insert into project (organisation_id, id, slug, title, fund_id, state, granted_amount, municipalities, visibility)
             select organisation_id, gen_random_uuid(), '{PLANTED}-project-' || slug, {text}, id, 'running', {FIGURE}, array['{PLANTED}'],
                'internal' from fund"
        ),
        format!(
            "insert into lesson (organisation_id, id, slug, title, outcome, body, learned_on)
             values ({kainuu}, gen_random_uuid(), '{PLANTED}-lesson', {text}, 'failure', {text}, '2026-11-05')"
        ),
    ] {
        run(owner, statement).await;
    }
}

#[tokio::test]
async fn what_is_internal_is_found_nowhere() {
    let portal = Portal::start().await;
    plant(&mut portal.owner().await).await;
    let mut waiting: Vec<String> =
        ["/", "/sitemap.xml", "/networks", "/goals", "/robots.txt"].map(str::to_owned).into();
    for organisation in ["kainuu", "kuopio", "rogaland", "kainuu-ely"] {
        waiting.push(format!("/{organisation}/calendar.ics"));
        waiting.push(format!("/{organisation}/search?q={PLANTED}"));
    }
    waiting.push(format!("/search?q={PLANTED}"));
    // The interface tells all that it knows of everything in its lists.
    let lists = suunta::routes::pages().files().to_vec().into_iter().filter(|route| route.starts_with("/api/v1"));
    for list in lists.filter(|route| !route.ends_with('}') && !route.replace("{org}", "").contains('{')) {
        waiting.extend(
            ["kainuu", "kuopio"].map(|organisation| format!("{}?limit=200", list.replace("{org}", organisation))),
        );
    }
    let (mut seen, mut met) = (BTreeSet::new(), 0);
    while let Some(address) = waiting.pop() {
        if !seen.insert(address.clone()) {
            continue;
        }
        // The papers of a quarter hold the quarter alone, and each takes seconds to set.
        if address.ends_with(".pdf") || address.contains("as-of=") {
            continue;
        }
        let answer = portal.get(&address).await;
        assert!(answer.status.as_u16() < 500, "{address}");
        met += 1;
        let asked = format!("value=\"{PLANTED}\"");
        let text = answer.text().replace(['\u{a0}', '\u{202f}'], "").replace(&asked, "");
        // A search says again what was asked; the heading of the page and its own address do.
        let searched = address.contains("q=");
        assert!(!text.contains(&format!("{PLANTED}@")), "{address} shows an address");
        assert!(searched || !text.contains(PLANTED), "{address} shows what is internal");
        assert!(!text.contains(FIGURE), "{address} shows a figure that is internal");
        if searched {
            let found = crate::support::attributes(&answer.html(), ".found a", "href");
            assert_eq!(found, Vec::<String>::new(), "{address}");
        }
        if answer.header("content-type").starts_with("text/html") {
            let links = crate::support::attributes(&answer.html(), "main a[href], header nav a[href]", "href");
            let own = links.into_iter().filter(|link| link.starts_with('/') && !link.contains("/sign-in"));
            // One language is enough: languages differ in words, not in what is shown.
            let own = own.filter(|link| !["/sv/", "/nb/", "/nn/"].iter().any(|other| link.starts_with(other)));
            waiting.extend(own.map(|link| link.split('#').next().unwrap_or_default().to_owned()));
        }
    }
    assert!(met > 150, "only {met} pages were met");
}
