//! A request that is for no one organisation.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::model::Organisation;
use super::queries::{Organisations, found};
use super::scope::{day_end, language_of, registry};
use crate::council::account::{self, Reader};
use crate::platform::db::Version;
use crate::platform::web::{App, Error, Keep, KeepScope, Shell};

/// A request to a page of the portal itself, beside all organisations.
pub struct Portal {
    pub shell: Shell,
    pub organisations: Organisations,
    /// Who is signed in, if anybody.
    pub reader: Option<Reader>,
    /// When the first of all days that the page shows ends.
    day_ends: jiff::Timestamp,
    version: Version,
}

impl Portal {
    /// How long such a page may be kept: while nothing of any organisation changes.
    pub fn keep(&self) -> Keep {
        Keep { version: self.version, scope: KeepScope::All, until: self.day_ends }
    }

    /// The organisations in the order that they are shown in.
    pub fn in_order(&self) -> Vec<Arc<Organisation>> {
        let mut organisations: Vec<_> = self.organisations.values().cloned().collect();
        organisations.sort_by_key(|organisation| organisation.position);
        organisations
    }

    /// The organisations that somebody finds who was not yet signed in when the request came.
    ///
    /// # Errors
    /// When one must be read and the database is away.
    pub async fn found_by(&self, app: &App, reader: Option<&Reader>) -> Result<Organisations, Error> {
        found(app, self.organisations.clone(), reader).await
    }

    /// Address of an organisation's page in the reader's language.
    pub fn url_of(&self, organisation: &Organisation, below: &str) -> String {
        self.shell.url_under(organisation.first_language(), format!("/{}{below}", organisation.slug))
    }
}

impl Deref for Portal {
    type Target = Shell;

    fn deref(&self) -> &Shell {
        &self.shell
    }
}

impl FromRequestParts<App> for Portal {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let language = language_of(parts, app.language)?;
        let version = app.version(KeepScope::All);
        let reader = account::reader(app, &parts.headers).await?;
        let organisations = registry(parts)?.found_by(app, reader.as_ref()).await?;
        let now = (app.now)();
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let ends = organisations.values().map(|organisation| day_end(now, &organisation.time_zone));
        let day_ends = ends.chain([day_end(now, &jiff::tz::TimeZone::UTC)]).min().unwrap_or(now);
        let mut shell = Shell::new(app, language, app.language, parts.uri.path().to_owned(), parts.uri.query(), today);
        shell.signed_in = reader.is_some();
        Ok(Portal { shell, organisations, reader, day_ends, version })
    }
}
