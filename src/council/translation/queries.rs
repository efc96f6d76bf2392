//! Queries of what is still to be translated, through the staff door, in a transaction that says for which organisation
//! it works.

use serde_json::json;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::model::{Count, Gap, Looked};
use crate::platform::words::LocalText;

/// A record with texts that lack a language.
#[derive(Debug, Clone)]
pub struct Lacking {
    pub id: Uuid,
    /// A code, day or wording before the name.
    pub code: Option<String>,
    pub name: Option<LocalText>,
    pub gaps: Json<Vec<Gap>>,
}

/// How many texts of these kinds lack each of these languages.
pub async fn counts(door: &mut PgConnection, looked: &[Looked], languages: &[String]) -> sqlx::Result<Vec<Count>> {
    sqlx::query_as!(
        Count,
        r#"select w ->> 'kind' as "kind!", m.language as "language!", count(*) as "texts!"
        from jsonb_array_elements($1) w
        cross join lateral missing_texts(w ->> 'kind', array(select jsonb_array_elements_text(w -> 'fields')), $2) m
        group by 1, 2"#,
        json!(looked),
        languages
    )
    .fetch_all(door)
    .await
}

/// Records of a kind with texts that lack one of these languages, in the order of their ids, after the given one.
pub async fn lacking(
    door: &mut PgConnection,
    looked: &Looked,
    languages: &[String],
    after: Option<Uuid>,
    most: i64,
) -> sqlx::Result<Vec<Lacking>> {
    let fields: Vec<String> = looked.fields.iter().map(|field| (*field).to_owned()).collect();
    sqlx::query_as!(
        Lacking,
        r#"with wanting as (
            select m.record, jsonb_agg(jsonb_build_object('field', m.field, 'language', m.language)) as gaps
            from missing_texts($1, $2, $3) m where $4::uuid is null or m.record > $4
            group by m.record order by m.record limit $5
        )
        select w.record as "id!", n.code as "code?", n.name as "name?: LocalText", w.gaps as "gaps!: Json<Vec<Gap>>"
        from wanting w left join record_name n on n.kind = $1 and n.id = w.record order by w.record"#,
        looked.kind,
        &fields,
        languages,
        after,
        most
    )
    .fetch_all(door)
    .await
}
