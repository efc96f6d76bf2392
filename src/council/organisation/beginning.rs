//! How an organisation begins: empty, and found by nobody but its own people until they open it.

use jiff::tz::TimeZone;
use uuid::Uuid;

use super::queries;
use crate::platform::db::Database;
use crate::platform::words::{Language, LocalText, Slug};

/// The hue of the portal's own pages, which an organisation has until it chooses one.
pub const FIRST_HUE: i16 = 205;

/// What kind of organisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrganisationKind {
    RegionalCouncil,
    StateAgency,
    City,
    County,
}

impl OrganisationKind {
    const ALL: [OrganisationKind; 4] = [Self::RegionalCouncil, Self::StateAgency, Self::City, Self::County];

    /// As stored and as written on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::RegionalCouncil => "regional_council",
            Self::StateAgency => "state_agency",
            Self::City => "city",
            Self::County => "county",
        }
    }

    pub fn parse(word: &str) -> Option<OrganisationKind> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What is known of an organisation on its first day.
#[derive(Debug, Clone)]
pub struct Beginning {
    pub slug: Slug,
    pub kind: OrganisationKind,
    pub name: LocalText,
    /// Languages of its content, its own first.
    pub languages: Vec<Language>,
    pub time_zone: TimeZone,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// Makes an empty organisation. None when there is one of this name in addresses already.
///
/// # Errors
/// When the database refuses or is away.
pub async fn begin(database: &Database, beginning: &Beginning) -> sqlx::Result<Option<Uuid>> {
    let id = Uuid::now_v7();
    let mut door = database.work_for(id).await?;
    match queries::insert(&mut door, id, beginning).await {
        Ok(()) => door.commit().await.map(|()| Some(id)),
        Err(error) if error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
