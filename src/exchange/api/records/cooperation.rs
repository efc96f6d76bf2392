//! Networks and what an organisation is in them, groups and their meetings.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{CodeName, PartyName, Period, SlugName, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

const KINDS: &[&str] = &["theme", "representation", "sister_city", "political", "regional", "actors"];
const NETWORKS: [Filter; 3] = [
    Filter::new("kind", Shape::OneOf(KINDS), "Those of one kind."),
    Filter::new("theme", Shape::OneOf(crate::cooperation::kinds::THEMES), "Those about one theme."),
    Filter::new("country", Shape::Country, "Those with their seat in one country."),
];

/// An international or regional network that the organisation is in. The network itself is shared by all organisations.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Network {
    pub id: Uuid,
    pub slug: String,
    /// theme, representation, sister_city, political, regional or actors.
    pub kind: String,
    pub name: Text,
    pub abbreviation: Option<String>,
    pub summary: Text,
    pub themes: Vec<String>,
    /// Year of its beginning.
    pub since: Option<i16>,
    pub seat: Text,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub size: Text,
    pub governance: Text,
    pub homepage: Option<String>,
    /// Where what is told of it comes from.
    pub fact_source: Text,
    /// Its members, as far as they are listed here.
    pub members: Vec<Text>,
    /// Slugs of the organisations here that are publicly in it.
    pub organisations: Vec<String>,
    pub url: String,
}

impl Resource for Network {
    const NAME: &'static str = "networks";
    const FILTERS: &'static [Filter] = &NETWORKS;

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select to_jsonb(n) - 'search' || jsonb_build_object(
                'members', coalesce((select jsonb_agg(m.name order by m.position)
                    from published.network_member m where m.network_id = n.id), '[]'),
                'organisations', (select jsonb_agg(o.slug order by o.position, o.slug)
                    from published.membership x join published.organisation o on o.id = x.organisation_id
                    where x.network_id = n.id),
                'url', $2 || '/networks/' || n.slug) as "row!: Json<Self>"
            from published.network n
            join published.membership b on b.network_id = n.id and b.organisation_id = $1
            where ($3::uuid is null or n.id > $3) and ($5::text is null or n.kind = $5)
                and ($6::text is null or $6 = any (n.themes)) and ($7::text is null or n.country = $7)
                and ($8::text is null or n.slug = $8)
            order by n.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("kind"),
            ask.get("theme"),
            ask.get("country"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// The organisation's place in a network. What it costs and whether to go on with it is not public.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    pub id: Uuid,
    pub network: SlugName,
    pub role: Text,
    pub benefit: Text,
    /// Year of its beginning.
    pub since: Option<i16>,
    pub period: Option<Period>,
    pub contact: Option<PartyName>,
    /// Goals that it serves.
    pub goals: Vec<CodeName>,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Membership {
    const NAME: &'static str = "memberships";
    const FILTERS: &'static [Filter] = &NETWORKS;

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', b.id, 'network', jsonb_build_object('slug', n.slug, 'name', n.name,
                    'url', $2 || '/networks/' || n.slug),
                'role', b.role, 'benefit', b.benefit, 'since', b.since, 'period', b.period,
                'contact', named_party($2, $1, b.contact_id),
                'goals', coalesce((select jsonb_agg(named_goal($2, $1, x.goal_id) order by x.goal_id)
                    from published.membership_goal x where x.organisation_id = $1 and x.membership_id = b.id), '[]'),
                'source', b.citation, 'url', $2 || '/networks/' || n.slug) as "row!: Json<Self>"
            from published.membership b join published.network n on n.id = b.network_id
            where b.organisation_id = $1 and ($3::uuid is null or b.id > $3) and ($5::text is null or n.kind = $5)
                and ($6::text is null or $6 = any (n.themes)) and ($7::text is null or n.country = $7)
                and ($8::text is null or n.slug = $8)
            order by b.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("kind"),
            ask.get("theme"),
            ask.get("country"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A co-operation or cluster group that the organisation runs, or an open network of actors.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: Uuid,
    pub slug: String,
    /// cooperation, cluster or actors.
    pub kind: String,
    pub name: Text,
    pub summary: Text,
    /// In Markdown.
    pub body: Text,
    pub coordinator: Option<PartyName>,
    /// When it meets, in words.
    pub meets: Text,
    /// Whether anybody may ask to join.
    pub open_to_join: bool,
    /// Slug of the network that it works in.
    pub network: Option<String>,
    pub goals: Vec<CodeName>,
    /// Organisations that let themselves be named as members.
    pub members: Vec<String>,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Group {
    const NAME: &'static str = "groups";
    const FILTERS: &'static [Filter] =
        &[Filter::new("kind", Shape::OneOf(&["cooperation", "cluster", "actors"]), "Those of one kind.")];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', g.id, 'slug', g.slug, 'kind', g.kind, 'name', g.name, 'summary', g.summary,
                'body', g.body, 'coordinator', named_party($2, $1, g.coordinator_id), 'meets', g.meets,
                'open_to_join', g.open_to_join,
                'network', (select n.slug from published.network n where n.id = g.network_id),
                'goals', coalesce((select jsonb_agg(named_goal($2, $1, x.goal_id) order by x.goal_id)
                    from published.group_goal x where x.organisation_id = $1 and x.group_id = g.id), '[]'),
                'members', coalesce((select jsonb_agg(m.works_for order by m.works_for collate "C")
                    from published.group_member m where m.organisation_id = $1 and m.group_id = g.id), '[]'),
                'source', g.citation, 'url', $2 || '/groups/' || g.slug) as "row!: Json<Self>"
            from published.cooperation_group g
            where g.organisation_id = $1 and ($3::uuid is null or g.id > $3) and ($5::text is null or g.kind = $5)
                and ($6::text is null or g.slug = $6)
            order by g.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("kind"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A public meeting of a group.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    pub id: Uuid,
    pub group: SlugName,
    pub title: Text,
    pub held_on: Date,
    /// Where the organisation is.
    #[schema(value_type = Option<String>, example = "13:00:00")]
    pub starts_at: Option<Time>,
    pub place: Text,
    /// In Markdown.
    pub agenda: Text,
    /// Address of the group's page, which shows it.
    pub url: String,
}

impl Resource for Meeting {
    const NAME: &'static str = "meetings";
    const FILTERS: &'static [Filter] = &[
        Filter::new("group", Shape::Slug, "Those of one group."),
        Filter::new("from", Shape::Day, "Those on this day or later."),
        Filter::new("to", Shape::Day, "Those on this day or before."),
    ];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', m.id, 'group', jsonb_build_object('slug', g.slug, 'name', g.name,
                    'url', $2 || '/groups/' || g.slug),
                'title', m.title, 'held_on', m.held_on, 'starts_at', m.starts_at, 'place', m.place, 'agenda', m.agenda,
                'url', $2 || '/groups/' || g.slug) as "row!: Json<Self>"
            from published.group_meeting m
            join published.cooperation_group g on g.organisation_id = $1 and g.id = m.group_id
            where m.organisation_id = $1 and ($3::uuid is null or m.id > $3) and ($5::text is null or g.slug = $5)
                and ($6::date is null or m.held_on >= $6) and ($7::date is null or m.held_on <= $7)
            order by m.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("group"),
            ask.day("from").map(jiff_sqlx::Date::from) as _,
            ask.day("to").map(jiff_sqlx::Date::from) as _
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
