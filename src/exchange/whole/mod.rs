//! An organisation whole, as one file: out of one installation and into another, every record with its own id, so that
//! the chain of its quarters still verifies there. The file is JSON with a row on each line and depends on nothing but the
//! rows: taken out again from where it was taken in, it is the same to the byte.
//!
//! Written by hand is the other form of the exchange format, [`super::format`], where records name each other by slug.

mod export;
mod import;
mod parts;
mod schema;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use crate::platform::web::{App, Pages, Result};

pub use export::{Wanted, export};
#[doc(hidden)]
pub use import::rows;
pub use import::take_in;
pub use parts::{LEFT, Part, TABLES, Table};
pub use schema::schema;

/// The version of the format that this program writes; it reads this one, and [`super::format::FORMAT`] by hand.
pub const FORMAT: u32 = 2;

/// The format's description, for programs.
pub fn routes() -> Pages {
    Pages::default().file("/data/exchange-2.schema.json", described)
}

async fn described(State(app): State<App>) -> Result {
    let schema = schema(&mut *app.database.public().acquire().await?).await?;
    let kind = [(header::CONTENT_TYPE, "application/schema+json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    Ok((kind, schema.to_string()).into_response())
}
