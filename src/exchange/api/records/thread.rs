//! Red threads between strategies.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, Text, told};
use crate::exchange::api::ask::Ask;
use crate::exchange::api::resource::Resource;

/// Two goals, or a measure and a goal, of two strategies that belong together.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Thread {
    pub id: Uuid,
    /// The goal or measure that is tied.
    pub from: ThreadEnd,
    /// The goal that it is tied to.
    pub to: ThreadEnd,
    pub note: Text,
    /// Address of the page of the goal or measure that is tied.
    pub url: String,
}

/// One end of a red thread.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ThreadEnd {
    /// Name of the organisation in addresses.
    pub organisation: String,
    /// goal or measure.
    pub kind: String,
    pub record: CodeName,
}

impl Resource for Thread {
    const NAME: &'static str = "threads";

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', t.id, 'note', t.note,
                'from', jsonb_build_object('organisation', o.slug,
                    'kind', case when t.measure_id is null then 'goal' else 'measure' end,
                    'record', coalesce(named_measure($2 || '/' || o.slug, t.organisation_id, t.measure_id),
                        named_goal($2 || '/' || o.slug, t.organisation_id, t.goal_id))),
                'url', coalesce(named_measure($2 || '/' || o.slug, t.organisation_id, t.measure_id),
                    named_goal($2 || '/' || o.slug, t.organisation_id, t.goal_id)) ->> 'url',
                'to', jsonb_build_object('organisation', e.slug, 'kind', 'goal',
                    'record', named_goal($2 || '/' || e.slug, t.other_organisation_id, t.other_goal_id))) as "row!: Json<Self>"
            from published.thread t join published.organisation o on o.id = t.organisation_id
            join published.organisation e on e.id = t.other_organisation_id
            where (t.organisation_id = $1 or t.other_organisation_id = $1 and not t.hidden_at_other_end)
                and ($3::uuid is null or t.id > $3)
            order by t.id limit $4"#,
            ask.organisation,
            ask.portal,
            ask.after,
            ask.rows()
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
