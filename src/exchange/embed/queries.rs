//! Queries of embeds. All read the public door: a frame shows what visitors see, whoever looks at it.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::platform::words::Quarter;
use crate::review::book::Book;

/// The origins whose pages may show the organisation's embeds.
pub async fn origins(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        r#"select origins as "origins!" from published.framing where organisation_id = $1"#,
        organisation
    )
    .fetch_optional(door)
    .await
    .map(Option::unwrap_or_default)
}

/// The book of a closed quarter, as visitors see it.
pub async fn book(door: &mut PgConnection, organisation: Uuid, quarter: Quarter) -> sqlx::Result<Option<Book>> {
    sqlx::query_scalar!(
        r#"select facts as "facts!: Json<Book>" from published.frozen_page
        where organisation_id = $1 and quarter = $2 and path = '/review/' || $2"#,
        organisation,
        quarter.to_string()
    )
    .fetch_optional(door)
    .await
    .map(|book| book.map(|Json(book)| book))
}
