//! Queries of documents that wait, and of what an organisation has that they name.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::block::Block;
use super::tree::Outline;
use super::who::Known;
use super::words::{Meaning, Words};
use crate::exchange::Added;
use crate::platform::words::LocalText;

/// How long a document waits, in days.
const KEPT: i32 = 30;

/// A document that waits for somebody to look through it.
#[derive(Debug, Clone, Deserialize)]
pub struct Draft {
    pub id: Uuid,
    pub name: String,
    pub blocks: Vec<Block>,
    pub outline: Outline,
    /// The strategy that it became: its name in addresses.
    pub strategy: Option<String>,
}

/// A document that waits, as a line of a list.
#[derive(Debug, Clone, Deserialize)]
pub struct Waiting {
    pub id: Uuid,
    pub name: String,
    pub title: String,
    pub made_at: jiff::Timestamp,
    pub stored: bool,
}

#[derive(Debug, Deserialize)]
struct Party {
    slug: String,
    kind: String,
    name: LocalText,
    abbreviation: LocalText,
}

#[derive(Debug, Deserialize)]
struct OwnWord {
    word: String,
    means: String,
}

/// What an organisation has.
#[derive(Debug, Default, Deserialize)]
pub struct Here {
    parties: Vec<Party>,
    words: Vec<OwnWord>,
    /// Names in addresses that are taken.
    pub strategies: Vec<String>,
    pub sources: Vec<String>,
    pub indicators: Vec<String>,
    /// Bodies that are forums.
    pub forums: Vec<String>,
}

impl Here {
    /// Its parties, by the names that people call them.
    pub fn known(&self) -> Vec<Known> {
        let names = |party: &Party| {
            let all = party.name.iter().chain(party.abbreviation.iter());
            all.map(|(_, name)| name.to_owned()).collect()
        };
        let known = |party: &Party| Known { slug: party.slug.clone(), kind: party.kind.clone(), names: names(party) };
        self.parties.iter().map(known).collect()
    }

    /// The vocabulary with its own words.
    pub fn words(&self) -> Words {
        let own = self.words.iter().filter_map(|own| Some((own.word.as_str(), Meaning::parse(&own.means)?)));
        Words::with(own)
    }
}

/// What an organisation has that a document may name.
pub async fn here(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Here> {
    let Json(here) = sqlx::query_scalar!(
        r#"select jsonb_build_object(
            'parties', coalesce((select jsonb_agg(jsonb_build_object('slug', slug, 'kind', kind, 'name', name,
                'abbreviation', abbreviation) order by position) from party where organisation_id = $1), '[]'),
            'words', coalesce((select jsonb_agg(jsonb_build_object('word', word, 'means', means) order by word)
                from level_word where organisation_id = $1), '[]'),
            'strategies', array(select slug from strategy where organisation_id = $1),
            'sources', array(select key from source where organisation_id = $1),
            'indicators', array(select slug from indicator where organisation_id = $1),
            'forums', array(select p.slug from forum f join party p on p.organisation_id = $1 and p.id = f.body_id
                where f.organisation_id = $1)
        ) as "here!: Json<Here>""#,
        organisation
    )
    .fetch_one(door)
    .await?;
    Ok(here)
}

/// Keeps a document that was sent.
pub async fn keep(
    door: &mut PgConnection,
    organisation: Uuid,
    draft: &Draft,
    made_by: Option<Uuid>,
    now: jiff::Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into document_draft (organisation_id, id, name, blocks, outline, made_at, made_by)
        values ($1, $2, $3, $4, $5, $6, $7)",
        organisation,
        draft.id,
        draft.name,
        Json(&draft.blocks) as _,
        Json(&draft.outline) as _,
        jiff_sqlx::Timestamp::from(now) as _,
        made_by
    )
    .execute(door)
    .await
    .map(drop)
}

/// A document that waits.
pub async fn draft(door: &mut PgConnection, organisation: Uuid, id: Uuid) -> sqlx::Result<Option<Draft>> {
    let draft = sqlx::query_scalar!(
        r#"select jsonb_build_object('id', d.id, 'name', d.name, 'blocks', d.blocks, 'outline', d.outline, 'strategy', s.slug)
            as "draft!: Json<Draft>"
        from document_draft d left join strategy s on s.organisation_id = $1 and s.id = d.strategy_id
        where d.organisation_id = $1 and d.id = $2"#,
        organisation,
        id
    )
    .fetch_optional(door)
    .await?;
    Ok(draft.map(|Json(draft)| draft))
}

/// Documents that wait, the newest first.
pub async fn waiting(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Waiting>> {
    let rows = sqlx::query_scalar!(
        r#"select jsonb_build_object('id', id, 'name', name, 'title', outline #>> '{title,text}', 'made_at', made_at,
            'stored', strategy_id is not null) as "line!: Json<Waiting>"
        from document_draft where organisation_id = $1 order by made_at desc, id limit 50"#,
        organisation
    )
    .fetch_all(door)
    .await?;
    Ok(rows.into_iter().map(|Json(line)| line).collect())
}

/// Keeps what somebody put right.
pub async fn put_right(door: &mut PgConnection, organisation: Uuid, id: Uuid, outline: &Outline) -> sqlx::Result<()> {
    sqlx::query!(
        "update document_draft set outline = $3, version = version + 1 where organisation_id = $1 and id = $2",
        organisation,
        id,
        Json(outline) as _
    )
    .execute(door)
    .await
    .map(drop)
}

/// Notes which strategy a document became.
pub async fn stored(door: &mut PgConnection, organisation: Uuid, id: Uuid, strategy: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update document_draft set strategy_id = $3, version = version + 1 where organisation_id = $1 and id = $2",
        organisation,
        id,
        strategy
    )
    .execute(door)
    .await
    .map(drop)
}

/// Throws a document away. False where there is none.
pub async fn remove(door: &mut PgConnection, organisation: Uuid, id: Uuid) -> sqlx::Result<bool> {
    let gone = sqlx::query!("delete from document_draft where organisation_id = $1 and id = $2", organisation, id)
        .execute(door)
        .await?;
    Ok(gone.rows_affected() == 1)
}

/// Throws away what has waited for longer than it is kept.
pub async fn erase(door: &mut PgConnection, organisation: Uuid, now: jiff::Timestamp) -> sqlx::Result<u64> {
    let gone = sqlx::query!(
        "delete from document_draft where organisation_id = $1 and made_at < $2::timestamptz - make_interval(days => $3)",
        organisation,
        jiff_sqlx::Timestamp::from(now) as _,
        KEPT
    )
    .execute(door)
    .await?;
    Ok(gone.rows_affected())
}

/// Where a text of a record stands in its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub of: Of,
    pub field: String,
    pub line: u32,
    pub wording: String,
}

/// Whose text it is, by the names that an [`Added`] has for its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    Strategy(String),
    Goal(String),
    Measure(String),
    Value(String),
}

impl Of {
    fn id(&self, added: &Added) -> Option<Uuid> {
        match self {
            Of::Strategy(slug) => added.strategies.get(slug),
            Of::Goal(name) => added.goals.get(name),
            Of::Measure(name) => added.measures.get(name),
            Of::Value(name) => added.values.get(name),
        }
        .copied()
    }
}

/// Keeps the places of all texts that were taken in.
pub async fn keep_places(
    door: &mut PgConnection,
    organisation: Uuid,
    source: Uuid,
    added: &Added,
    places: &[Place],
) -> sqlx::Result<()> {
    let known: Vec<(Uuid, &Place)> = places.iter().filter_map(|place| Some((place.of.id(added)?, place))).collect();
    let ids: Vec<Uuid> = known.iter().map(|_| Uuid::now_v7()).collect();
    let records: Vec<Uuid> = known.iter().map(|(record, _)| *record).collect();
    let fields: Vec<String> = known.iter().map(|(_, place)| place.field.clone()).collect();
    let lines: Vec<i32> = known.iter().map(|(_, place)| i32::try_from(place.line.max(1)).unwrap_or(i32::MAX)).collect();
    let wordings: Vec<String> = known.iter().map(|(_, place)| place.wording.clone()).collect();
    sqlx::query!(
        "insert into document_place (organisation_id, id, source_id, record_id, field, line, wording, position)
        select $1, p.id, $2, p.record, p.field, p.line, p.wording, p.number::integer
        from unnest($3::uuid[], $4::uuid[], $5::text[], $6::integer[], $7::text[]) with ordinality
            as p (id, record, field, line, wording, number)",
        organisation,
        source,
        &ids,
        &records,
        &fields,
        &lines,
        &wordings
    )
    .execute(door)
    .await
    .map(drop)
}
