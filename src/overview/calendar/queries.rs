//! What recurs, and what days come. Reads the views that both doors show.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::organisation::Citation;
use crate::council::party::PartyRef;
use crate::platform::db::PeriodColumn;
use crate::platform::words::LocalText;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    Month,
    Quarter,
    HalfYear,
    Year,
}

impl Every {
    /// Key of its name among the texts.
    pub fn text(self) -> &'static str {
        match self {
            Every::Month => "every-month",
            Every::Quarter => "every-quarter",
            Every::HalfYear => "every-half-year",
            Every::Year => "every-year",
        }
    }
}

/// A recurring process.
#[derive(Debug, Clone, Deserialize)]
pub struct Recurrence {
    pub title: LocalText,
    pub description: LocalText,
    pub every: Every,
    /// Months in which it falls; empty where the source does not say.
    pub months: Vec<i8>,
    /// Days of preparation before it.
    pub lead_days: Option<i16>,
    pub party: Option<PartyRef>,
    pub citation: Option<Citation>,
}

impl Recurrence {
    /// Days of preparation, where there are any.
    pub fn lead(&self) -> Option<usize> {
        self.lead_days.and_then(|days| usize::try_from(days).ok()).filter(|days| *days > 0)
    }
}

/// A forum of the quarterly model, in its place.
#[derive(Debug, Clone, Deserialize)]
pub struct Forum {
    pub body: PartyRef,
    pub task: LocalText,
}

/// Something that ends on a day to come.
#[derive(Debug, Clone, Deserialize)]
pub struct Ending {
    /// `measure`, `strategy` or `agreement`.
    pub kind: String,
    /// Address below the organisation's own.
    pub path: String,
    pub title: LocalText,
    pub period: PeriodColumn,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Calendar {
    pub recurrences: Vec<Recurrence>,
    pub forums: Vec<Forum>,
    pub endings: Vec<Ending>,
}

/// The calendar of an organisation from a day on.
pub async fn calendar(door: &mut PgConnection, organisation: Uuid, today: jiff::civil::Date) -> sqlx::Result<Calendar> {
    let today = jiff_sqlx::Date::from(today);
    sqlx::query_scalar!(
        r#"select jsonb_build_object(
            'recurrences', coalesce((select jsonb_agg(jsonb_build_object('title', r.title, 'description', r.description,
                    'every', r.every, 'months', r.months, 'lead_days', r.lead_days, 'citation', r.citation,
                    'party', (select jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)
                        from published.party p where p.organisation_id = $1 and p.id = r.party_id)) order by r.position)
                from published.recurrence r where r.organisation_id = $1), '[]'),
            'forums', coalesce((select jsonb_agg(jsonb_build_object('task', f.task, 'body', jsonb_build_object(
                    'slug', p.slug, 'kind', p.kind, 'name', p.name, 'abbreviation', p.abbreviation)) order by f.position)
                from published.forum f join published.party p on p.organisation_id = $1 and p.id = f.body_id
                where f.organisation_id = $1), '[]'),
            'endings', coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'path', e.path, 'title', e.title,
                    'period', e.period) order by e.ends_on, e.path)
                from (
                    select 'measure' as kind, '/strategies/' || s.slug || '/' || m.code as path, m.title, c.period, c.ends_on
                    from published.schedule c
                    join published.measure m on m.organisation_id = $1 and m.id = c.measure_id
                    join published.strategy s on s.organisation_id = $1 and s.id = m.strategy_id
                    where c.organisation_id = $1 and c.ends_on >= $2
                    union all
                    select 'strategy', '/strategies/' || s.slug, s.title, s.period, s.ends_on
                    from published.strategy s where s.organisation_id = $1 and s.ends_on >= $2
                    union all
                    select 'agreement', '/networks/' || n.slug, n.name, b.period, b.ends_on
                    from published.membership b join published.network n on n.id = b.network_id
                    where b.organisation_id = $1 and b.ends_on >= $2
                ) e), '[]')
        ) as "calendar!: Json<Calendar>""#,
        organisation,
        today as _
    )
    .fetch_one(&mut *door)
    .await
    .map(|Json(calendar)| calendar)
}
