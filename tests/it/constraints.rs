//! What the schema itself refuses, whoever writes: the last line of defence.

use crate::support::{TestDatabase, run, try_run};

/// Ids of the example content that the statements below stand on.
const KAINUU: &str = "(select id from organisation where slug = 'kainuu')";
const KUOPIO: &str = "(select id from organisation where slug = 'kuopio')";
const CARD: &str = "(select id from measure where code = '1.2-B')";
const DRAFT: &str = "(select id from strategy where slug = 'liitto-2024')";
const PROGRAMME: &str = "(select id from strategy where slug = 'kainuu-ohjelma-2018')";

/// Proves that a statement is refused for one reason, by its SQLSTATE and the name of the rule.
#[track_caller]
fn is_for(refusal: Result<(), (String, String, String)>, code: &str, rule: &str) {
    let (found, message, constraint) = refusal.expect_err("the database should have refused");
    assert_eq!(found, code, "{message}");
    assert!(constraint.contains(rule), "by {constraint}: {message}");
}

const UNIQUE: &str = "23505";
const FOREIGN: &str = "23503";
const CHECK: &str = "23514";
const NOT_NULL: &str = "23502";

async fn refused(statement: String) -> Result<(), (String, String, String)> {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    try_run(&mut owner, statement).await
}

#[tokio::test]
async fn a_measure_has_one_lead() {
    // A new lead takes the place of the one before, and nothing gets round that.
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let leads = format!("select id from responsibility where lead and measure_id = {CARD}");
    for place in ["asc", "desc"] {
        let one = format!("(select id from responsibility where measure_id = {CARD} order by id {place} limit 1)");
        run(&mut owner, format!("update responsibility set lead = true where id = {one}")).await;
        let right: bool = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("select array({leads}) = array[{one}]")))
            .fetch_one(&mut owner)
            .await
            .unwrap();
        assert!(right, "the {place} one does not lead alone");
    }
    run(&mut owner, "alter table responsibility disable trigger settle_lead").await;
    let two = format!("update responsibility set lead = true where measure_id = {CARD}");
    is_for(try_run(&mut owner, two).await, UNIQUE, "responsibility_one_lead");
}

#[tokio::test]
async fn a_party_is_responsible_for_a_measure_once() {
    let twice = format!(
        "insert into responsibility (organisation_id, id, measure_id, party_id, position)
         select organisation_id, gen_random_uuid(), measure_id, party_id, 9 from responsibility where measure_id = {CARD} limit 1"
    );
    is_for(refused(twice).await, UNIQUE, "measure_id_party_id");
}

#[tokio::test]
async fn a_code_names_one_measure_and_one_goal_of_a_strategy() {
    let measure = format!("update measure set code = '1.2-B' where code = '1.2-C' and strategy_id = {DRAFT}");
    is_for(refused(measure).await, UNIQUE, "strategy_id_code");
    let goal = format!("update goal set code = '1.2' where code = '1.1' and strategy_id = {DRAFT}");
    is_for(refused(goal).await, UNIQUE, "strategy_id_code");
}

#[tokio::test]
async fn a_code_says_whether_it_is_a_goals_or_a_measures() {
    is_for(refused("update goal set code = '1.2-B' where code = '1.1'".into()).await, CHECK, "goal_code");
    is_for(refused("update measure set code = '1.9' where code = '1.1-A'".into()).await, CHECK, "measure_code");
}

#[tokio::test]
async fn a_period_does_not_end_before_it_starts() {
    for (table, rule) in
        [("strategy", "strategy_check"), ("schedule", "schedule_check"), ("membership", "membership_check")]
    {
        let backwards = format!(
            "update {table} set starts_on = '2026-02-01', starts_precision = 'day', ends_on = '2026-01-31', \
             ends_precision = 'day', open_ended = false"
        );
        is_for(refused(backwards).await, CHECK, rule);
    }
    is_for(
        refused("update holding set starts_on = '2026-02-01', ends_on = '2026-01-31'".into()).await,
        CHECK,
        "holding_check",
    );
}

#[tokio::test]
async fn an_end_has_a_precision_and_what_goes_on_has_no_end() {
    is_for(
        refused("update strategy set starts_precision = null where starts_on is not null".into()).await,
        CHECK,
        "strategy_check",
    );
    is_for(
        refused("update strategy set open_ended = true where ends_on is not null".into()).await,
        CHECK,
        "strategy_check",
    );
}

#[tokio::test]
async fn there_is_no_membership_without_network() {
    let nowhere = "update membership set network_id = gen_random_uuid()";
    is_for(refused(nowhere.into()).await, FOREIGN, "membership_network_id");
    is_for(refused("update membership set network_id = null".into()).await, NOT_NULL, "");
    is_for(refused("delete from network where slug = 'iclei'".into()).await, FOREIGN, "membership_network_id");
}

#[tokio::test]
async fn a_goal_stands_under_a_goal_of_its_own_strategy() {
    let foreign = format!(
        "update goal set parent_id = (select id from goal where strategy_id = {PROGRAMME} limit 1)
         where code = '1.1' and strategy_id = {DRAFT}"
    );
    is_for(refused(foreign).await, FOREIGN, "strategy_id_parent_id");
}

#[tokio::test]
async fn a_measure_stands_under_a_goal_of_its_own_strategy() {
    let foreign = format!(
        "update measure set goal_id = (select id from goal where strategy_id = {PROGRAMME} limit 1) where code = '1.1-A'"
    );
    is_for(refused(foreign).await, FOREIGN, "strategy_id_goal_id");
}

#[tokio::test]
async fn no_row_points_across_tenants() {
    let across = [
        format!(
            "update responsibility set party_id = (select id from party where organisation_id = {KUOPIO} limit 1) where lead and measure_id = {CARD}"
        ),
        format!(
            "update membership set contact_id = (select id from party where organisation_id = {KAINUU} limit 1) where organisation_id = {KUOPIO}"
        ),
        format!(
            "update strategy set source_id = (select id from source where organisation_id = {KUOPIO} limit 1) where organisation_id = {KAINUU}"
        ),
        format!("update chapter set organisation_id = {KUOPIO} where organisation_id = {KAINUU}"),
        format!("update step set organisation_id = {KUOPIO} where organisation_id = {KAINUU}"),
        format!(
            "update party set within_id = (select id from party where organisation_id = {KUOPIO} limit 1) where organisation_id = {KAINUU}"
        ),
    ];
    for statement in across {
        is_for(refused(statement).await, FOREIGN, "organisation_id");
    }
}

#[tokio::test]
async fn every_foreign_key_of_a_tenant_table_to_another_carries_the_tenant() {
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let loose: Vec<String> = sqlx::query_scalar(
        "select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
         where k.contype = 'f' and k.confrelid not in ('organisation'::regclass, 'network'::regclass)
            and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'organisation_id')
            and cardinality(k.conkey) < 2",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(loose, Vec::<String>::new());
}

#[tokio::test]
async fn a_title_is_not_empty_and_speaks_known_languages() {
    let titled = [
        "organisation set name",
        "party set name",
        "strategy set title",
        "chapter set title",
        "goal set title",
        "measure set title",
        "step set title",
        "indicator set title",
        "page set title",
        "recurrence set title",
        "duty set title",
        "network set name",
        "strategy_value set title",
        "model_box set title",
    ];
    let bad = ["{}", r#"{"fi": ""}"#, r#"{"de": "Ziel"}"#, r#"{"fi": 1}"#, r#"["fi"]"#];
    let database = TestDatabase::filled().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    for column in titled {
        for text in bad {
            let refusal = try_run(&mut owner, format!("update {column} = '{text}'")).await;
            is_for(refusal, CHECK, "");
        }
    }
    run(&mut owner, r#"update step set title = '{"nn": "Steg"}'"#).await;
}

#[tokio::test]
async fn a_judged_status_gives_its_reason_and_a_superseded_strategy_its_successor() {
    // What a round reported needs none where the facts say the same.
    let judged = "update measure set status = 'late', status_reason = '{}', reported_in = null";
    is_for(refused(judged.into()).await, CHECK, "measure_status_has_its_reason");
    is_for(refused("update strategy set state = 'superseded'".into()).await, CHECK, "strategy_check");
}

#[tokio::test]
async fn an_organisation_has_one_international_page_and_slugs_are_plain() {
    is_for(refused("update page set place = 'international'".into()).await, UNIQUE, "page_one_international");
    for slug in ["Kainuu", "kai nuu", "-kainuu", "käinuu", "a/b", ""] {
        is_for(refused(format!("update page set slug = '{slug}'")).await, CHECK, "page_slug");
    }
}
