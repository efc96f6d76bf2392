//! The portal's own pages, asked for from within: a page is shown as it would be after a change that is not kept.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use sqlx::{Postgres, Transaction};
use tower::ServiceExt;

use super::{Asked, Error};
use crate::platform::words::Language;

/// A transaction that a page reads through instead of a door of its own. It ends with the page, and nothing is kept.
#[derive(Debug, Clone)]
pub struct PreviewDoor(Arc<Mutex<Option<Transaction<'static, Postgres>>>>);

impl PreviewDoor {
    /// The transaction, for the first who asks.
    pub fn take(&self) -> Option<Transaction<'static, Postgres>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Gives it back for the next.
    pub fn put(&self, transaction: Transaction<'static, Postgres>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(transaction);
    }
}

/// The routes of all rooms, known once the portal stands.
#[derive(Debug, Clone, Default)]
pub struct Inside(Arc<OnceLock<Router>>);

impl Inside {
    /// Lays the routes. Once, when the portal is put together.
    pub fn lay(&self, router: Router) {
        let _ = self.0.set(router);
    }

    /// A page as it is within a transaction, for a reader who is known already: the page must not wait for a second
    /// connection while its transaction holds one.
    ///
    /// # Errors
    /// When the address is none.
    pub async fn show<R: Clone + Send + Sync + 'static>(
        &self,
        path: &str,
        language: Option<Language>,
        reader: R,
        transaction: Transaction<'static, Postgres>,
    ) -> Result<Response, Error> {
        let Some(router) = self.0.get() else { return Err(Error::internal("the portal's own pages are not laid")) };
        let mut request = Request::get(path).body(Body::empty()).map_err(Error::internal)?;
        request.extensions_mut().insert(reader);
        request.extensions_mut().insert(Asked(language));
        request.extensions_mut().insert(PreviewDoor(Arc::new(Mutex::new(Some(transaction)))));
        match router.clone().oneshot(request).await {
            Ok(response) => Ok(response),
            Err(never) => match never {},
        }
    }
}
