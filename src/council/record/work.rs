//! A signed-in person's request about records: who asks, for which organisation, about which kinds.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sqlx::{Postgres, Transaction};
use uuid::Uuid;

use super::kind::Kind;
use crate::council::account::{Reader, Role};
use crate::council::organisation::Scope;
use crate::platform::web::{App, Error, Inside, Result};

/// Every kind of record that the rooms of all storeys declare.
#[derive(Debug, Clone, Default)]
pub struct Records(Arc<BTreeMap<&'static str, Kind>>);

impl Records {
    pub fn new(kinds: impl IntoIterator<Item = Kind>) -> Records {
        Records(Arc::new(kinds.into_iter().map(|kind| (kind.word, kind)).collect()))
    }

    pub fn get(&self, word: &str) -> Option<&Kind> {
        self.0.get(word)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Kind> {
        self.0.values()
    }
}

/// A request of somebody who looks after records.
pub struct Work {
    pub app: App,
    pub scope: Scope,
    pub records: Records,
    pub inside: Inside,
}

impl Work {
    /// The kind that an address names, if the reader may change records of it.
    ///
    /// # Errors
    /// `NotFound` for an unknown kind or without the role, `SignIn` for visitors.
    pub fn may_change(&self, word: &str) -> Result<Kind> {
        self.scope.require(Role::Editor)?;
        let kind = *self.records.get(word).ok_or(Error::NotFound)?;
        self.scope.require(kind.role)?;
        Ok(kind)
    }

    /// The kind that an address names, if the reader may see what is behind its records.
    ///
    /// # Errors
    /// `NotFound` for an unknown kind or without the role, `SignIn` for visitors.
    pub fn may_look(&self, word: &str) -> Result<Kind> {
        self.scope.require(Role::Reporter)?;
        self.records.get(word).copied().ok_or(Error::NotFound)
    }

    /// Begins a transaction in which the reader works for the organisation; its changes are one change of the trail.
    ///
    /// # Errors
    /// `SignIn` for visitors; when the database is away.
    pub async fn begin(&self, change: Uuid, occasion: &str) -> Result<Transaction<'static, Postgres>> {
        let reader = self.signed_in()?;
        Ok(self.app.database.work_as(self.scope.organisation.id, reader.account, change, occasion).await?)
    }

    /// Begins a transaction for reading.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn look(&self) -> Result<Transaction<'static, Postgres>> {
        Ok(self.app.database.work_for(self.scope.organisation.id).await?)
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// `SignIn` for visitors.
    pub fn signed_in(&self) -> Result<&Reader> {
        self.scope.require(Role::Reader)
    }

    /// Address of a record's page for those who look after it.
    pub fn to_record(&self, kind: &str, id: Uuid, page: &str) -> String {
        to_record(&self.scope, kind, id, page)
    }
}

/// Address of a record's page for those who look after it.
pub fn to_record(scope: &Scope, kind: &str, id: Uuid, page: &str) -> String {
    scope.to(format!("/records/{kind}/{id}/{page}"))
}

impl Deref for Work {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}

impl FromRequestParts<App> for Work {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let laid = |what| Error::internal(format!("{what} are not laid"));
        let records = parts.extensions.get::<Records>().cloned().ok_or_else(|| laid("the kinds of records"))?;
        let inside = parts.extensions.get::<Inside>().cloned().ok_or_else(|| laid("the portal's own pages"))?;
        let scope = Scope::from_request_parts(parts, app).await?;
        Ok(Work { app: app.clone(), scope, records, inside })
    }
}
