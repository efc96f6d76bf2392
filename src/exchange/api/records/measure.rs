//! Measures, each with its card.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, Period, SlugName, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

pub const PHASES: &[&str] = &["planned", "under_way", "done", "dropped"];
pub const STATUSES: &[&str] = &["on_track", "at_risk", "late", "unknown"];

/// What is done for a goal: its card of steps, schedule, target state, responsible parties and indicators.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub id: Uuid,
    /// Name of its strategy in addresses.
    pub strategy: String,
    pub code: String,
    pub goal: Option<CodeName>,
    pub title: Text,
    /// What is true when it is reached.
    pub target_state: Text,
    /// planned, under_way, done or dropped.
    pub phase: String,
    /// on_track, at_risk, late or unknown, where somebody has said so.
    pub status: Option<String>,
    pub status_reason: Text,
    /// The quarter that its phase and status were last reported in.
    pub reported_in: Option<String>,
    pub steps: Vec<Step>,
    pub schedules: Vec<Schedule>,
    /// The first leads.
    pub responsible: Vec<Responsible>,
    /// Who is responsible, in the words of the source.
    pub responsible_wording: Text,
    pub indicators: Vec<SlugName>,
    /// The last report that a closed round has accepted.
    pub report: Option<Report>,
    pub source: Option<Source>,
    pub url: String,
}

/// One concrete action of a measure.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub title: Text,
    pub due_on: Option<Date>,
    pub done_on: Option<Date>,
}

/// A schedule of a measure.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// Where the source tells it: overview (the whole measure) or card.
    pub place: String,
    pub period: Option<Period>,
}

/// A party that carries responsibility for a measure.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    pub slug: String,
    /// person, post, unit, body or group.
    pub kind: String,
    pub name: Text,
    pub lead: bool,
    pub url: String,
}

/// A measure's state in one quarter, as a closed round has accepted it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    pub quarter: String,
    /// planned, under_way, done or dropped.
    pub phase: String,
    /// on_track, at_risk, late or unknown.
    pub status: Option<String>,
    pub status_reason: Text,
    /// In percent.
    pub progress: Option<i16>,
    pub happened: Text,
    pub next: Text,
    /// Whether it came after the round's day.
    pub late: bool,
    /// Whether it was made up, so that the pages can be seen.
    pub example: bool,
}

impl Resource for Measure {
    const NAME: &'static str = "measures";
    const FILTERS: &'static [Filter] = &[
        Filter::new("strategy", Shape::Slug, "Those of one strategy."),
        Filter::new("goal", Shape::Code, "Those for one goal, as `strategy/code`."),
        Filter::new("responsible", Shape::Slug, "Those that one party is responsible for."),
        Filter::new("phase", Shape::OneOf(PHASES), "Those in one phase."),
        Filter::new("status", Shape::OneOf(STATUSES), "Those with one status."),
    ];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', m.id, 'strategy', s.slug, 'code', m.code, 'goal', named_goal($2, $1, m.goal_id),
                'title', m.title, 'target_state', m.target_state, 'phase', m.phase, 'status', m.status,
                'status_reason', m.status_reason, 'reported_in', m.reported_in,
                'steps', coalesce((select jsonb_agg(jsonb_build_object('title', t.title, 'due_on', t.due_on,
                        'done_on', t.done_on) order by t.position)
                    from published.step t where t.organisation_id = $1 and t.measure_id = m.id), '[]'),
                'schedules', coalesce((select jsonb_agg(jsonb_build_object('place', c.place, 'period', c.period)
                        order by c.position)
                    from published.schedule c where c.organisation_id = $1 and c.measure_id = m.id), '[]'),
                'responsible', coalesce((select jsonb_agg(named_party($2, $1, r.party_id)
                        || jsonb_build_object('lead', r.lead) order by r.lead desc, r.position)
                    from published.responsibility r where r.organisation_id = $1 and r.measure_id = m.id), '[]'),
                'responsible_wording', m.responsible_wording,
                'indicators', coalesce((select jsonb_agg(jsonb_build_object('slug', i.slug, 'name', i.title,
                        'url', $2 || '/indicators/' || i.slug) order by i.position)
                    from published.indicator i where i.organisation_id = $1 and i.measure_id = m.id), '[]'),
                'report', (select to_jsonb(t) - 'organisation_id' - 'measure_id' from published.report t
                    where t.organisation_id = $1 and t.measure_id = m.id order by t.quarter desc limit 1),
                'source', m.citation, 'url', $2 || '/strategies/' || s.slug || '/' || m.code) as "row!: Json<Self>"
            from published.measure m join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
            left join published.goal g on g.organisation_id = $1 and g.id = m.goal_id
            where m.organisation_id = $1 and ($3::uuid is null or m.id > $3)
                and ($5::text is null or s.slug = $5) and ($6::text is null or s.slug || '/' || g.code = $6)
                and ($7::text is null or exists (select from published.responsibility r
                    join published.party p on p.organisation_id = $1 and p.id = r.party_id
                    where r.organisation_id = $1 and r.measure_id = m.id and p.slug = $7))
                and ($8::text is null or m.phase = $8) and ($9::text is null or m.status = $9)
                and ($10::text is null or s.slug || '/' || m.code = $10)
            order by m.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("strategy"),
            ask.get("goal"),
            ask.get("responsible"),
            ask.get("phase"),
            ask.get("status"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
