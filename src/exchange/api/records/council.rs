//! Organisations, their parties and pages.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{PartyName, Source, Text, told};
use crate::exchange::api::ask::{Ask, Filter, Shape};
use crate::exchange::api::resource::Resource;

const KINDS: &[&str] = &["person", "post", "unit", "body", "group"];
const PLACES: &[&str] = &["page", "international", "international_section"];

/// A council, agency, city or county that shows its strategies here.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub id: Uuid,
    pub slug: String,
    /// regional_council, state_agency, city or county.
    pub kind: String,
    pub name: Text,
    pub short_name: Text,
    pub summary: Text,
    /// Languages of its content, its own first.
    pub languages: Vec<String>,
    /// IANA name.
    pub time_zone: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub homepage: Option<String>,
    /// Day on which it ceased.
    pub ended_on: Option<Date>,
    /// Who carries on.
    pub successor: Text,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Organisation {
    const NAME: &'static str = "organisations";
    const FILTERS: &'static [Filter] = &[Filter::new("country", Shape::Country, "Those in one country.")];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', o.id, 'slug', o.slug, 'kind', o.kind, 'name', o.name, 'short_name', o.short_name,
                'summary', o.summary, 'languages', o.languages, 'time_zone', o.time_zone, 'country', o.country,
                'homepage', o.homepage, 'ended_on', o.ended_on, 'successor', o.successor, 'source', o.citation,
                'url', $1 || '/' || o.slug) as "row!: Json<Self>"
            from published.organisation o
            where ($2::uuid is null or o.id > $2) and ($4::text is null or o.country = $4)
                and ($5::text is null or o.slug = $5)
            order by o.id limit $3"#,
            ask.portal,
            ask.after,
            ask.rows(),
            ask.get("country"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// Whoever can carry responsibility: a person, a post, a unit, a body or a group. Personal contact details are told
/// where the organisation has made them public.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    pub id: Uuid,
    pub slug: String,
    /// person, post, unit, body or group.
    pub kind: String,
    pub name: Text,
    /// As people say it.
    pub abbreviation: Text,
    pub summary: Text,
    /// What it belongs to.
    pub within: Option<PartyName>,
    /// Who holds a post now.
    pub holders: Vec<PartyName>,
    pub email: Option<String>,
    pub telephone: Option<String>,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for Party {
    const NAME: &'static str = "parties";
    const FILTERS: &'static [Filter] = &[Filter::new("kind", Shape::OneOf(KINDS), "Those of one kind.")];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', p.id, 'slug', p.slug, 'kind', p.kind, 'name', p.name,
                'abbreviation', p.abbreviation, 'summary', p.summary, 'within', named_party($2, $1, p.within_id),
                'holders', coalesce((select jsonb_agg(named_party($2, $1, h.person_id) order by h.starts_on nulls first)
                    from published.holding h where h.organisation_id = $1 and h.post_id = p.id
                        and coalesce(h.starts_on <= $7, true) and coalesce(h.ends_on >= $7, true)), '[]'),
                'email', p.email, 'telephone', p.telephone, 'source', p.citation,
                'url', $2 || '/people/' || p.slug) as "row!: Json<Self>"
            from published.party p
            where p.organisation_id = $1 and ($3::uuid is null or p.id > $3) and ($5::text is null or p.kind = $5)
                and ($6::text is null or p.slug = $6)
            order by p.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("kind"),
            ask.only,
            jiff_sqlx::Date::from(ask.today) as _
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}

/// A page that is only text.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContentPage {
    pub id: Uuid,
    pub slug: String,
    /// page, international (the page of international affairs) or international_section.
    pub place: String,
    pub title: Text,
    pub lead: Text,
    /// In Markdown.
    pub body: Text,
    pub source: Option<Source>,
    pub url: String,
}

impl Resource for ContentPage {
    const NAME: &'static str = "pages";
    const FILTERS: &'static [Filter] = &[Filter::new("place", Shape::OneOf(PLACES), "Those at one place.")];

    fn id(&self) -> Uuid {
        self.id
    }

    async fn read(door: &mut PgConnection, ask: &Ask) -> sqlx::Result<Vec<Self>> {
        sqlx::query_scalar!(
            r#"select jsonb_build_object('id', p.id, 'slug', p.slug, 'place', p.place, 'title', p.title, 'lead', p.lead,
                'body', p.body, 'source', p.citation, 'url', $2 || case p.place
                    when 'international' then '/international' else '/pages/' || p.slug end) as "row!: Json<Self>"
            from published.page p
            where p.organisation_id = $1 and ($3::uuid is null or p.id > $3) and ($5::text is null or p.place = $5)
                and ($6::text is null or p.slug = $6)
            order by p.id limit $4"#,
            ask.organisation,
            ask.base,
            ask.after,
            ask.rows(),
            ask.get("place"),
            ask.only
        )
        .fetch_all(door)
        .await
        .map(told)
    }
}
