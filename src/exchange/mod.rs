//! The top storey: content in and out. The exchange format has two forms: one written by hand, which the first start uses
//! for the organisations that come with the program, and one written by the program, an organisation whole. Beside it
//! strategy documents and tables that come in, and what others take out: the open interface, open data, feeds, webhooks
//! and embeds.

pub mod api;
pub mod catalogue;
pub mod document;
pub mod embed;
pub mod feed;
pub mod format;
mod import;
mod quarters;
mod register;
pub mod table;
pub mod webhook;
pub mod whole;

pub use import::{Added, Addition, Imported, add, import};
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
    #[error("the file is of format {0}, and this program reads {hand} and {whole}", hand = format::FORMAT, whole = whole::FORMAT)]
    Format(u32),
    #[error("there is no organisation {0}")]
    Absent(String),
    #[error("the organisation {0} is already there, and a file is taken in beside what is there, not over it")]
    Present(String),
    #[error("{what} {name} is named and stands nowhere in the file")]
    Missing { what: &'static str, name: String },
    #[error("{name}: {cause}")]
    Invalid { name: String, cause: String },
    #[error("the database refused {name}: {cause}")]
    Refused { name: String, cause: sqlx::Error },
    #[error("nothing more can be written: {0}")]
    Unwritten(std::io::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The two forms of the exchange format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Written by hand, see [`format`].
    ByHand,
    /// Written by the program, see [`whole`].
    Whole,
}

/// Which form a file has.
///
/// # Errors
/// When it is not JSON, with the line and column, or of a format that this program does not read.
pub fn form(file: &str, text: &str) -> Result<Form, Error> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: u32,
    }
    let head: Head = serde_json::from_str(text).map_err(|cause| unreadable(file, &cause))?;
    match head.format {
        format::FORMAT => Ok(Form::ByHand),
        whole::FORMAT => Ok(Form::Whole),
        other => Err(Error::Format(other)),
    }
}

/// Reads a file that is written by hand.
///
/// # Errors
/// When it is not JSON of the format, with the line and column.
pub fn read(file: &str, text: &str) -> Result<format::Document, Error> {
    match form(file, text)? {
        Form::ByHand => serde_json::from_str(text).map_err(|cause| unreadable(file, &cause)),
        Form::Whole => Err(Error::Format(whole::FORMAT)),
    }
}

fn unreadable(file: &str, cause: &serde_json::Error) -> Error {
    Error::Unreadable { file: file.to_owned(), cause: cause.to_string() }
}
