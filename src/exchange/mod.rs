//! The top storey: content in and out. The exchange format and its import, which the first start uses for the
//! organisations that come with the program; open data, feeds, webhooks and embeds.

pub mod catalogue;
pub mod embed;
pub mod feed;
pub mod format;
mod import;
mod quarters;
mod register;
pub mod webhook;

pub use import::{Imported, import};
pub use quarters::{play, remove as remove_example};
pub use register::tie_threads;

/// The organisations that come with the program, from public sources that each record cites.
pub const EXAMPLES: [(&str, &str); 4] = [
    ("kainuu.json", include_str!("../example/kainuu.json")),
    ("kainuu-ely.json", include_str!("../example/kainuu-ely.json")),
    ("kuopio.json", include_str!("../example/kuopio.json")),
    ("rogaland.json", include_str!("../example/rogaland.json")),
];

/// Example quarters of one of them, made up and labelled so.
pub const EXAMPLE_QUARTERS: &str = include_str!("../example/kainuu-quarters.json");

/// Why a file could not be taken in. Nothing of it is stored then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{file} cannot be read: {cause}")]
    Unreadable { file: String, cause: String },
    #[error("the file is of format {0}, and this program reads format {reads}", reads = format::FORMAT)]
    Format(u32),
    #[error("the organisation {0} is already there; importing over it is not possible yet")]
    Present(String),
    #[error("{what} {name} is named and stands nowhere in the file")]
    Missing { what: &'static str, name: String },
    #[error("{name}: {cause}")]
    Invalid { name: String, cause: String },
    #[error("the database refused {name}: {cause}")]
    Refused { name: String, cause: sqlx::Error },
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Reads a file of the exchange format.
///
/// # Errors
/// When it is not JSON of the format, with the line and column.
pub fn read(file: &str, text: &str) -> Result<format::Document, Error> {
    let document: format::Document = serde_json::from_str(text)
        .map_err(|cause| Error::Unreadable { file: file.to_owned(), cause: cause.to_string() })?;
    match document.format {
        format::FORMAT => Ok(document),
        other => Err(Error::Format(other)),
    }
}
