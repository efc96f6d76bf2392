//! What really stands in Kainuu and in the gaps of the routes' addresses.

use std::collections::BTreeMap;

use serde_json::json;
use sqlx::PgConnection;
use suunta::council::account::{self, Role};
use uuid::Uuid;

use crate::support::{Portal, account_of, id_of, organisation, run};

/// What really stands in Kainuu, so that an absence is a refusal.
pub struct Kainuu {
    account: Uuid,
    token: String,
    reset: String,
    strategy: Uuid,
    picture: Uuid,
    file: Uuid,
    /// A goal with a thread that is tied at it, and one with a thread from elsewhere.
    pub near: (Uuid, Uuid),
    far: (Uuid, Uuid),
    number: i64,
    change: Uuid,
    /// What the open round of the examples holds, by the name of its gap.
    quarter: BTreeMap<&'static str, Uuid>,
}

/// Where what stands in the gaps of the quarter's routes is found, in the round that is at work.
const QUARTER: &[(&str, &str)] = &[
    (
        "{measure}",
        "measure where id = (select t.measure_id from report t join round r on r.id = t.round_id
        where r.state = 'in_forums' and t.state = 'submitted' order by t.id limit 1)",
    ),
    (
        "{deviation}",
        "measure where id = (select t.measure_id from report t join round r on r.id = t.round_id
        where r.state = 'in_forums' and t.state = 'submitted' order by t.id desc limit 1)",
    ),
    ("{decision}", "decision where round_id = (select id from round where state = 'in_forums') limit 1"),
    ("{question}", "question where round_id = (select id from round where state = 'in_forums') limit 1"),
    ("{goal}", "goal where code = '1.2' and strategy_id = (select id from strategy where slug = 'liitto-2024')"),
    ("{signal}", "signal where handled_at is null limit 1"),
    ("{reaction}", "reaction where not exists (select from reaction_done d where d.reaction_id = reaction.id) limit 1"),
    ("{contact}", "advocacy_contact"),
    ("{item}", "work_item where ended_on is null limit 1"),
    ("{member}", "group_member limit 1"),
    ("{meeting}", "group_meeting limit 1"),
    ("{note}", "group_note limit 1"),
    ("{message}", "message limit 1"),
    ("{document}", "document_draft"),
    ("{import}", "table_import limit 1"),
    ("{system}", "api_token limit 1"),
    ("{webhook}", "webhook limit 1"),
];

/// What was recognised in a document that waits.
const DOCUMENT: &str = r#"{"title": {"name": "title", "text": "Strategia", "line": 1}, "language": "fi", "sections": [],
    "nodes": [{"id": "n2", "kind": "area", "code": "1", "code_printed": true, "label": null, "title": "Ilma", "title_line": 2,
    "other_titles": [], "line": 2, "fields": [], "children": [], "doubts": []}], "unplaced": [], "doubts": []}"#;

/// A group that is open, with somebody who asks, a meeting and a need; `way-out` is the secret by which the one leaves.
async fn open_group(owner: &mut PgConnection) {
    for row in [
        "cooperation_group (organisation_id, id, kind, slug, name, open_to_join)
            select id, gen_random_uuid(), 'actors', 'toimijat', '{\"fi\": \"Toimijat\"}', true from organisation where slug = 'kainuu'",
        "group_member (organisation_id, id, group_id, state, works_for, token_hashes)
            select organisation_id, gen_random_uuid(), id, 'asked', 'Yhdistys', array[sha256('way-out')] from cooperation_group where slug = 'toimijat'",
        "group_meeting (organisation_id, id, group_id, held_on)
            select organisation_id, gen_random_uuid(), id, '2026-12-12' from cooperation_group where slug = 'toimijat'",
        "group_note (organisation_id, id, group_id, kind, body, noted_on)
            select organisation_id, gen_random_uuid(), id, 'need', '{\"fi\": \"Tarve\"}', '2026-11-01' from cooperation_group where slug = 'toimijat'",
    ] {
        run(&mut *owner, format!("insert into {row}")).await;
    }
}

/// Lets the forums of the examples' open round begin, with a decision that can be taken back.
async fn to_forums(owner: &mut PgConnection) {
    run(&mut *owner, "update round set state = 'in_forums', forums_at = now() where state = 'collecting'").await;
    run(
        owner,
        "insert into decision (organisation_id, id, round_id, sitting_id, outcome, body, made_at)
         select s.organisation_id, gen_random_uuid(), s.round_id, s.id, 'noted', '{\"fi\": \"Todettiin.\"}', now()
         from sitting s join round r on r.id = s.round_id and r.state = 'in_forums' order by s.sits_on limit 1",
    )
    .await;
}

/// Hands out a token.
async fn to_systems(owner: &mut PgConnection) {
    run(
        owner,
        "with actor as (insert into account (id) values (gen_random_uuid()) returning id), made as (
            insert into api_token (organisation_id, id, account_id, name, role, made_on, expires_on)
            select o.id, gen_random_uuid(), actor.id, 'Talous', 'editor', '2026-11-01', '2027-10-31'
            from organisation o, actor where o.slug = 'kainuu' returning organisation_id, id)
         insert into api_token_secret (organisation_id, token_id, token_hash)
         select organisation_id, id, sha256('nobody holds it') from made",
    )
    .await;
}

/// Adds what the examples have none of: a contact that was made, and a lesson.
async fn to_cooperation(owner: &mut PgConnection) {
    run(
        &mut *owner,
        "insert into advocacy_contact (organisation_id, id, target_id, met_on, with_whom)
         select organisation_id, gen_random_uuid(), id, '2026-11-02', '{\"fi\": \"Virkamies\"}' from advocacy_target where slug = 'liikenne-12'",
    )
    .await;
    run(
        &mut *owner,
        "insert into webhook (organisation_id, id, address, types, secret, made_at)
         select id, gen_random_uuid(), 'https://hooks.example/x', array['review.closed'], sha256('x'), now()
         from organisation where slug = 'kainuu'",
    )
    .await;
    run(
        owner,
        "insert into lesson (organisation_id, id, slug, title, outcome, body, learned_on, visibility)
         select id, gen_random_uuid(), 'opittua', '{\"fi\": \"Opittua\"}', 'success', '{\"fi\": \"Näin.\"}', '2026-11-02', 'public'
         from organisation where slug = 'kainuu'",
    )
    .await;
}

impl Kainuu {
    pub async fn of(portal: &Portal) -> Kainuu {
        let mut owner = portal.owner().await;
        let here = organisation(portal, "kainuu").await;
        let account = account_of(portal, "kainuu", "target@kainuu.example", Role::Reader).await;
        let invited =
            account::add(&portal.app.database, here.into(), "invited@kainuu.example", Role::Reader).await.unwrap();
        let token = account::invite(&portal.app.database.staff(), invited).await.unwrap().token;
        let reset =
            account::link_for(&portal.app.database.staff(), "target@kainuu.example").await.unwrap().unwrap().token;
        let strategy = id_of(&mut owner, "strategy where slug = 'liitto-2024'").await;
        let change = Uuid::now_v7();
        let mut door = portal.app.database.work_as(here, account, change, "").await.unwrap();
        sqlx::query("select record_update('strategy', $1, 1, $2)")
            .bind(strategy)
            .bind(json!({"source_heading": "Luku 1"}))
            .execute(&mut *door)
            .await
            .unwrap();
        door.commit().await.unwrap();
        let number = sqlx::query_scalar("select number from audit where change_id = $1")
            .bind(change)
            .fetch_one(&mut owner)
            .await
            .unwrap();
        let goal = "(select id from goal where organisation_id = (select id from organisation where slug = 'kainuu') and code = '1.2'
            and strategy_id = (select id from strategy where slug = 'liitto-2024'))";
        run(
            &mut owner,
            format!(
                "insert into thread (id, organisation_id, goal_id, other_organisation_id, other_goal_id)
             select gen_random_uuid(), a.organisation_id, a.id, b.organisation_id, b.id from goal a, goal b
             where a.id = {goal} and b.id = (select id from goal where organisation_id <> a.organisation_id limit 1)
             union all
             select gen_random_uuid(), b.organisation_id, b.id, a.organisation_id, a.id from goal a, goal b
             where a.id = {goal} and b.id = (select id from goal where organisation_id <> a.organisation_id limit 1)
             on conflict do nothing"
            ),
        )
        .await;
        run(
            &mut owner,
            format!(
                "insert into picture_file (organisation_id, id, media_type, width, height, content)
             values ('{here}', gen_random_uuid(), 'image/png', 1, 1, '')"
            ),
        )
        .await;
        run(
            &mut owner,
            format!(
                "insert into picture (organisation_id, id, file_id, alt, credit)
                 select organisation_id, gen_random_uuid(), id, '{{\"fi\": \"Piste\"}}', '{{\"fi\": \"Kainuun liitto\"}}'
                 from picture_file where organisation_id = '{here}'"
            ),
        )
        .await;
        to_forums(&mut owner).await;
        to_cooperation(&mut owner).await;
        open_group(&mut owner).await;
        to_systems(&mut owner).await;
        run(
            &mut owner,
            format!(
                "insert into message (organisation_id, id, subject, body, language, sent_at, answer_by, token_hash)
                 values ('{here}', gen_random_uuid(), 'Laituri', 'Missä?', 'fi', now(), '2026-12-01', sha256('x'))"
            ),
        )
        .await;
        run(
            &mut owner,
            format!(
                r#"insert into document_draft (organisation_id, id, name, blocks, outline, made_at)
                values ('{here}', gen_random_uuid(), 'x.md', '[]', '{DOCUMENT}', now())"#
            ),
        )
        .await;
        run(
            &mut owner,
            format!(
                "insert into table_import (organisation_id, id, account_id, kind, file_name, language, state)
                 values ('{here}', gen_random_uuid(), '{account}', 'strategy', 'strategiat.csv', 'fi', 'checked')"
            ),
        )
        .await;
        let mut quarter = BTreeMap::new();
        for (gap, place) in QUARTER {
            quarter.insert(*gap, id_of(&mut owner, place).await);
        }
        let own = format!("organisation_id = '{here}'");
        let goal_id = id_of(&mut owner, &format!("goal where id = {goal}")).await;
        let tied = id_of(&mut owner, &format!("thread where goal_id = {goal} and {own}")).await;
        let from_elsewhere = format!("thread where other_goal_id = {goal} and not {own}");
        Kainuu {
            account,
            token,
            reset,
            strategy,
            picture: id_of(&mut owner, &format!("picture where {own} limit 1")).await,
            file: id_of(&mut owner, &format!("picture_file where {own}")).await,
            near: (goal_id, tied),
            far: (goal_id, id_of(&mut owner, &from_elsewhere).await),
            number,
            change,
            quarter,
        }
    }

    /// The address of a route, with what is really there in each gap.
    pub fn address(&self, route: &str) -> String {
        let page = route.replace("/api/v1/organisations", "");
        let slug = match page.split('/').nth(2).unwrap_or_default() {
            "strategies" | "embed" => "liitto-2024",
            "indicators" => "kvartaalimallin-valmistuminen",
            "people" | "parties" => "esihenkilot",
            "networks" | "memberships" => "euregio-karelia",
            "advocacy" => "liikenne-12",
            "lessons" => "opittua",
            "pages" => "yearly-plan",
            "groups" => "toimijat",
            "funding" if route.contains("/calls/") => "esimerkkihaku-1",
            "funding" if route.contains("/funds/") => "eakr",
            "funding" | "projects" => "esimerkkihanke-1",
            "calls" => "esimerkkihaku-1",
            "funds" => "eakr",
            _ => "",
        };
        let reset = route.starts_with("/password-reset");
        let (id, thread) = match route {
            _ if route.contains("/records/picture/") => (self.picture, None),
            _ if route.contains("/pictures/") => (self.file, None),
            _ if route.ends_with("/hidden") => (self.far.0, Some(self.far.1)),
            _ if route.contains("/threads/") => (self.near.0, Some(self.near.1)),
            _ => (self.strategy, None),
        };
        let kind = if thread.is_some() { "goal" } else { "strategy" };
        let quarter = match route {
            _ if route.contains("/corrections/")
                || ["{quarter}", "compare", "slides", "heat.svg"].iter().any(|end| route.ends_with(end)) =>
            {
                "2026-Q3"
            }
            _ => "2026-Q4",
        };
        // What becomes of the one report leaves the other a deviation.
        let route = &route.replace("/reactions/{measure}", "/reactions/{deviation}");
        let route = self.quarter.iter().fold(route.clone(), |route, (gap, id)| route.replace(gap, &id.to_string()));
        route
            .replace("/leave/{token}", "/leave/way-out")
            .replace("{quarter}", quarter)
            .replace("{place}", "1")
            .replace("{secret}", "nobodys-own.ics")
            .replace("{thread}", &thread.unwrap_or_default().to_string())
            .replace("{topic}", "visitor")
            .replace("{resource}", "measures")
            .replace("{org}", "kainuu")
            .replace("{slug}", slug)
            .replace("{node}", "n2")
            .replace("{strategy}", "liitto-2024")
            .replace("{code}", if route.contains("/goals/") { "1.2" } else { "1.2-A" })
            .replace("{kind}", kind)
            .replace("{id}", &id.to_string())
            .replace("{number}", &self.number.to_string())
            .replace("{change}", &self.change.to_string())
            .replace("{account}", &self.account.to_string())
            .replace("{token}", if reset { &self.reset } else { &self.token })
    }
}
