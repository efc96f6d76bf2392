//! What is to be won, and what was learned.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, PartyName, Period, SlugName, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

const RESULTS: &[&str] = &["open", "obtained", "partly", "not_obtained", "dropped"];
const FOR_GOAL: Filter = Filter::new("goal", Shape::Code, "Those for one goal, as `strategy/code`.");
const WORDS: Filter = Filter::new("q", Shape::Words, "Those with these words.");

/// Something to be won: the wording that is wanted, who decides when, and what was obtained.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AdvocacyTarget {
    pub id: Uuid,
    pub slug: String,
    pub title: Text,
    pub summary: Text,
    /// The wording that is wanted.
    pub wanted: Text,
    /// The wording that was obtained.
    pub obtained: Text,
    pub decision_maker: Text,
    /// When it is decided.
    pub window: Option<Period>,
    /// open, obtained, partly, not_obtained or dropped.
    pub result: String,
    pub decided_on: Option<Date>,
    pub lead: Option<PartyName>,
    pub goal: Option<CodeName>,
    pub measure: Option<CodeName>,
    pub studies: Vec<Study>,
    pub actors: Vec<Actor>,
    pub source: Option<Source>,
    /// Where the obtained wording stands.
    pub obtained_source: Option<Source>,
    pub url: String,
}

/// A background study of what is to be won.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Study {
    pub title: Text,
    pub publisher: Text,
    pub link: Option<String>,
    pub dated: Option<Date>,
}

/// Somebody who acts for what is to be won.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// A party of the organisation.
    pub party: Option<PartyName>,
    /// Somebody else.
    pub name: Text,
    pub task: Text,
}

impl Resource for AdvocacyTarget {
    const NAME: &'static str = "advocacy";
    const FILTERS: &'static [Filter] =
        &[Filter::new("result", Shape::OneOf(RESULTS), "Those with one result."), FOR_GOAL, WORDS];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', a.id, 'slug', a.slug, 'title', a.title, 'summary', a.summary, 'wanted', a.wanted,
                'obtained', a.obtained, 'decision_maker', a.decision_maker, 'window', a."window", 'result', a.result,
                'decided_on', a.decided_on, 'lead', named_party($2, $1, a.lead_id), 'goal', named_goal($2, $1, a.goal_id),
                'measure', named_measure($2, $1, a.measure_id),
                'studies', coalesce((select jsonb_agg(jsonb_build_object('title', y.title, 'publisher', y.publisher,
                        'link', y.link, 'dated', y.dated) order by y.position)
                    from published.advocacy_study y where y.organisation_id = $1 and y.target_id = a.id), '[]'),
                'actors', coalesce((select jsonb_agg(jsonb_build_object('party', named_party($2, $1, x.party_id),
                        'name', x.name, 'task', x.task) order by x.position)
                    from published.advocacy_actor x where x.organisation_id = $1 and x.target_id = a.id), '[]'),
                'source', a.citation, 'obtained_source', a.obtained_citation,
                'url', $2 || '/advocacy/' || a.slug) as "row!: Json<Self>"
            from published.advocacy_target a
            where a.organisation_id = $1 and ($3::uuid is null or a.id > $3) and ($5::text is null or a.result = $5)
                and ($6::text is null or exists (select from published.goal g
                    join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                    where g.organisation_id = $1 and g.id = a.goal_id and s.slug || '/' || g.code = $6))
                and ($7::text is null or a.search @@ typed_words($7)) and ($8::text is null or a.slug = $8)
            order by a.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("result"),
            ask.get("goal"),
            ask.get("q"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A success or failure that others should learn from.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub id: Uuid,
    pub slug: String,
    pub title: Text,
    /// success or failure.
    pub outcome: String,
    /// In Markdown.
    pub body: Text,
    pub learned_on: Date,
    pub goal: Option<CodeName>,
    pub measure: Option<CodeName>,
    pub project: Option<SlugName>,
    pub group: Option<SlugName>,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
    pub url: String,
}

impl Resource for Lesson {
    const NAME: &'static str = "lessons";
    const FILTERS: &'static [Filter] =
        &[Filter::new("outcome", Shape::OneOf(&["success", "failure"]), "Those that went one way."), FOR_GOAL, WORDS];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', l.id, 'slug', l.slug, 'title', l.title, 'outcome', l.outcome, 'body', l.body,
                'learned_on', l.learned_on, 'goal', named_goal($2, $1, l.goal_id),
                'measure', named_measure($2, $1, l.measure_id),
                'project', (select jsonb_build_object('slug', p.slug, 'name', p.title,
                        'url', $2 || '/funding/projects/' || p.slug)
                    from published.project p where p.organisation_id = $1 and p.id = l.project_id),
                'group', (select jsonb_build_object('slug', c.slug, 'name', c.name, 'url', $2 || '/groups/' || c.slug)
                    from published.cooperation_group c where c.organisation_id = $1 and c.id = l.group_id),
                'example', l.example, 'url', $2 || '/lessons/' || l.slug) as "row!: Json<Self>"
            from published.lesson l
            where l.organisation_id = $1 and ($3::uuid is null or l.id > $3) and ($5::text is null or l.outcome = $5)
                and ($6::text is null or exists (select from published.goal g
                    join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                    where g.organisation_id = $1 and g.id = l.goal_id and s.slug || '/' || g.code = $6))
                and ($7::text is null or l.search @@ typed_words($7)) and ($8::text is null or l.slug = $8)
            order by l.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("outcome"),
            ask.get("goal"),
            ask.get("q"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
