//! Requests under way: what ends them early, and what must not.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use super::cache::has_session;
use super::{App, Error};

/// Longest time that a request may take, with the time in which its body comes.
pub(super) const DEADLINE: Duration = Duration::from_secs(10);

/// Carries a request to its end, or until the database goes away: what it waits for may never come then. What is slow
/// for a good reason goes on while the database answers.
///
/// What may write goes on when its client hangs up: else a client's connection would decide where work made of several
/// steps breaks off. Each step is a transaction, and whole or not at all whatever happens.
pub async fn carry(State(app): State<App>, request: Request, next: Next) -> Response {
    let writes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    // Visitors need the door alone by which they read.
    let lost = app.database.lost(writes || has_session(request.headers()));
    let answer = async move {
        tokio::select! {
            response = next.run(request) => response,
            () = lost => Error::Unavailable(sqlx::Error::PoolClosed).into_response(),
            () = tokio::time::sleep(DEADLINE) => (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")]).into_response(),
        }
    };
    if !writes {
        return answer.await;
    }
    match tokio::spawn(answer.in_current_span().with_current_subscriber()).await {
        Ok(response) => response,
        // The layer around catches panics, and gives them their incident.
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(ended) => Error::internal(ended).into_response(),
        },
    }
}
