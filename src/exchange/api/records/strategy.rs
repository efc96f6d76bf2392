//! Strategies, one with its tree, and their goals, chapters and values.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, PartyName, Period, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

const STATES: &[&str] = &["draft", "in_force", "superseded", "ended"];
const OF_STRATEGY: Filter = Filter::new("strategy", Shape::Slug, "Those of one strategy.");

/// A decided document with a period and a state.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    pub id: Uuid,
    pub slug: String,
    pub title: Text,
    pub summary: Text,
    /// draft, in_force, superseded or ended.
    pub state: String,
    /// Its place among the organisation's documents, in words.
    pub standing: Text,
    pub period: Option<Period>,
    pub decided_on: Option<Date>,
    pub decided_by: Option<PartyName>,
    /// Section of the decision's minutes.
    pub decided_section: Option<String>,
    /// Slug of the strategy that took its place.
    pub superseded_by: Option<String>,
    /// What its goals are called, level by level from the top.
    pub levels: Vec<Text>,
    /// What its measures are called.
    pub measure_word: Text,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Strategy {
    const NAME: &'static str = "strategies";
    const FILTERS: &'static [Filter] = &[Filter::new("state", Shape::OneOf(STATES), "Those in one state.")];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', s.id, 'slug', s.slug, 'title', s.title, 'summary', s.summary, 'state', s.state,
                'standing', s.standing, 'period', s.period, 'decided_on', s.decided_on,
                'decided_by', named_party($2, $1, s.decided_by), 'decided_section', s.decided_section,
                'superseded_by', (select n.slug from published.strategy n
                    where n.organisation_id = $1 and n.id = s.superseded_by),
                'levels', s.levels, 'measure_word', s.measure_word, 'source', s.citation,
                'url', $2 || '/strategies/' || s.slug) as "row!: Json<Self>"
            from published.strategy s
            where s.organisation_id = $1 and ($3::uuid is null or s.id > $3) and ($5::text is null or s.state = $5)
            order by s.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("state")
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A strategy with its tree: goals and measures in the order of the document, each below its parent.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StrategyTree {
    pub strategy: Strategy,
    /// From the top level down; a goal's `parent` names the goal that it stands below.
    pub goals: Vec<TreeGoal>,
    pub measures: Vec<TreeMeasure>,
}

/// A goal in its strategy's tree.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TreeGoal {
    pub code: String,
    /// As the source prints its code.
    pub label: Option<String>,
    /// 1 at the top.
    pub level: i16,
    /// Code of the goal above it.
    pub parent: Option<String>,
    pub title: Text,
    pub url: String,
}

/// A measure in its strategy's tree.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TreeMeasure {
    pub code: String,
    /// Code of the goal that it is for.
    pub goal: Option<String>,
    pub title: Text,
    /// planned, under_way, done or dropped.
    pub phase: String,
    /// on_track, at_risk, late or unknown, where somebody has said so.
    pub status: Option<String>,
    pub url: String,
}

impl Resource for StrategyTree {
    const NAME: &'static str = "strategies";

    fn id(&self) -> Uuid {
        self.strategy.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('strategy', jsonb_build_object('id', s.id, 'slug', s.slug, 'title', s.title,
                    'summary', s.summary, 'state', s.state, 'standing', s.standing, 'period', s.period,
                    'decided_on', s.decided_on, 'decided_by', named_party($2, $1, s.decided_by),
                    'decided_section', s.decided_section,
                    'superseded_by', (select n.slug from published.strategy n
                        where n.organisation_id = $1 and n.id = s.superseded_by),
                    'levels', s.levels, 'measure_word', s.measure_word, 'source', s.citation,
                    'url', $2 || '/strategies/' || s.slug),
                'goals', coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'label', g.label, 'level', g.level,
                        'parent', p.code, 'title', g.title, 'url', $2 || '/strategies/' || s.slug || '/' || g.code)
                        order by g.level, g.position)
                    from published.goal g left join published.goal p on p.organisation_id = $1 and p.id = g.parent_id
                    where g.organisation_id = $1 and g.strategy_id = s.id), '[]'),
                'measures', coalesce((select jsonb_agg(jsonb_build_object('code', m.code, 'goal', g.code, 'title', m.title,
                        'phase', m.phase, 'status', m.status, 'url', $2 || '/strategies/' || s.slug || '/' || m.code)
                        order by m.position, m.code collate "C")
                    from published.measure m left join published.goal g on g.organisation_id = $1 and g.id = m.goal_id
                    where m.organisation_id = $1 and m.strategy_id = s.id), '[]')) as "row!: Json<Self>"
            from published.strategy s where s.organisation_id = $1 and s.slug = $3"#,
            ask.organisation,
            ask.base,
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A node of a strategy's tree.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub id: Uuid,
    /// Name of its strategy in addresses.
    pub strategy: String,
    pub code: String,
    /// As the source prints its code.
    pub label: Option<String>,
    /// 1 at the top.
    pub level: i16,
    pub parent: Option<CodeName>,
    pub title: Text,
    pub strategic_goal: Text,
    /// What is true when it is reached.
    pub target_state: Text,
    pub description: Text,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Goal {
    const NAME: &'static str = "goals";
    const FILTERS: &'static [Filter] = &[OF_STRATEGY];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'level', g.level,
                'parent', named_goal($2, $1, g.parent_id), 'title', g.title, 'strategic_goal', g.strategic_goal,
                'target_state', g.target_state, 'description', g.description, 'source', g.citation,
                'url', $2 || '/strategies/' || s.slug || '/' || g.code) as "row!: Json<Self>"
            from published.goal g join published.strategy s on s.organisation_id = $1 and s.id = g.strategy_id
            where g.organisation_id = $1 and ($3::uuid is null or g.id > $3) and ($5::text is null or s.slug = $5)
                and ($6::text is null or s.slug || '/' || g.code = $6)
            order by g.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("strategy"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A chapter of a strategy's text.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub id: Uuid,
    /// Name of its strategy in addresses.
    pub strategy: String,
    pub slug: String,
    /// As printed.
    pub number: Option<String>,
    pub title: Text,
    /// In Markdown.
    pub body: Text,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Chapter {
    const NAME: &'static str = "chapters";
    const FILTERS: &'static [Filter] = &[OF_STRATEGY];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', c.id, 'strategy', s.slug, 'slug', c.slug, 'number', c.number,
                'title', c.title, 'body', c.body, 'source', c.citation,
                'url', $2 || '/strategies/' || s.slug || '#' || c.slug) as "row!: Json<Self>"
            from published.chapter c join published.strategy s on s.organisation_id = $1 and s.id = c.strategy_id
            where c.organisation_id = $1 and ($3::uuid is null or c.id > $3) and ($5::text is null or s.slug = $5)
            order by c.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("strategy")
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A value that a strategy rests on.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub id: Uuid,
    /// Name of its strategy in addresses.
    pub strategy: String,
    pub title: Text,
    pub description: Text,
    pub source: Option<Source>,
    /// Address of the strategy's page, which shows it.
    pub url: String,
}

impl Resource for Value {
    const NAME: &'static str = "values";
    const FILTERS: &'static [Filter] = &[OF_STRATEGY];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', v.id, 'strategy', s.slug, 'title', v.title, 'description', v.description,
                'source', v.citation, 'url', $2 || '/strategies/' || s.slug) as "row!: Json<Self>"
            from published.strategy_value v
            join published.strategy s on s.organisation_id = $1 and s.id = v.strategy_id
            where v.organisation_id = $1 and ($3::uuid is null or v.id > $3) and ($5::text is null or s.slug = $5)
            order by v.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("strategy")
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
