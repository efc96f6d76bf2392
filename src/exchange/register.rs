//! What reaches beyond one organisation: the shared register of networks and the red thread.

use sqlx::PgConnection;
use uuid::Uuid;

use super::format::{Document, Network};
use super::{Error, import};
use crate::platform::db::Database;

/// Finds or adds a network of the shared register. What an earlier file left empty is completed,
/// what stands is not overwritten.
pub(super) async fn network(connection: &mut PgConnection, network: &Network) -> Result<Uuid, Error> {
    let refused = |cause| Error::Refused { name: network.slug.clone(), cause };
    let id = sqlx::query_scalar!(
        r#"insert into network as known (id, slug, kind, name, abbreviation, summary, since, seat, country, latitude,
            longitude, size, governance, homepage, fact_source, themes)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        on conflict (slug) do update set name = excluded.name || known.name,
            abbreviation = coalesce(known.abbreviation, excluded.abbreviation),
            summary = excluded.summary || known.summary, since = coalesce(known.since, excluded.since),
            seat = excluded.seat || known.seat, country = coalesce(known.country, excluded.country),
            latitude = coalesce(known.latitude, excluded.latitude),
            longitude = coalesce(known.longitude, excluded.longitude),
            size = excluded.size || known.size, governance = excluded.governance || known.governance,
            homepage = coalesce(known.homepage, excluded.homepage),
            fact_source = excluded.fact_source || known.fact_source,
            themes = case when known.themes = '{}' then excluded.themes else known.themes end
        returning id"#,
        Uuid::now_v7(),
        network.slug,
        import::word(&network.kind),
        network.name as _,
        network.abbreviation,
        network.summary as _,
        network.since,
        network.seat as _,
        network.country,
        network.latitude,
        network.longitude,
        network.size as _,
        network.governance as _,
        network.homepage,
        network.fact_source as _,
        &network.themes,
    )
    .fetch_one(&mut *connection)
    .await
    .map_err(refused)?;
    for (position, member) in (1i16..).zip(&network.members) {
        sqlx::query!(
            "insert into network_member (network_id, position, name) select $1, $2, $3
            where not exists (select from network_member where network_id = $1 and position = $2)",
            id,
            position,
            member as _
        )
        .execute(&mut *connection)
        .await
        .map_err(refused)?;
    }
    Ok(id)
}

/// Ties the red threads of a file, once every organisation they reach is there.
/// Returns the ends that were not found, as the file writes them.
///
/// # Errors
/// When the database refuses a tie.
pub async fn tie_threads(database: &Database, document: &Document) -> Result<Vec<String>, Error> {
    let slug = &document.organisation.slug;
    let own = sqlx::query_scalar!(r#"select id as "id!" from published.organisation where slug = $1"#, slug)
        .fetch_one(&database.current())
        .await?;
    let mut transaction = database.work_for(own).await?;
    let mut untied = Vec::new();
    for thread in &document.threads {
        let (from_strategy, from_code) = thread.from.split_once('/').unwrap_or_default();
        let mut to = thread.to.splitn(3, '/');
        let (to_organisation, to_strategy, to_code) = (to.next(), to.next(), to.next());
        let tied = sqlx::query!(
            "insert into thread (id, organisation_id, goal_id, measure_id, other_organisation_id, other_goal_id, note)
            select $1, $2, g.id, m.id, far.organisation_id, far.id, $3
            from strategy s
            left join goal g on g.organisation_id = s.organisation_id and g.strategy_id = s.id and g.code = $5
            left join measure m on m.organisation_id = s.organisation_id and m.strategy_id = s.id and m.code = $5
            cross join (
                select g.organisation_id, g.id from published.goal g
                join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
                join published.organisation o on o.id = g.organisation_id
                where o.slug = $6 and s.slug = $7 and g.code = $8
            ) far
            where s.organisation_id = $2 and s.slug = $4 and (g.id is not null or m.id is not null)",
            Uuid::now_v7(),
            own,
            thread.note as _,
            from_strategy,
            from_code,
            to_organisation,
            to_strategy,
            to_code,
        )
        .execute(&mut *transaction)
        .await
        .map_err(|cause| Error::Refused { name: thread.from.clone(), cause })?;
        if tied.rows_affected() == 0 {
            untied.push(format!("{} → {}", thread.from, thread.to));
        }
    }
    transaction.commit().await?;
    Ok(untied)
}
