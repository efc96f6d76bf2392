//! Counts every request under the pattern that it was routed by, kept pages too.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use pin_project_lite::pin_project;
use tower::{Layer, Service};

use super::{App, Failure};
use crate::platform::meter::{Meters, UnderWay, WithRoute, with_route};

/// Says by which pattern a request was routed, and why the database could not serve it.
pub async fn note_route(State(app): State<App>, request: Request, next: Next) -> Response {
    if let Some(pattern) = request.extensions().get::<MatchedPath>() {
        app.meters.routes.of(pattern.as_str()).settle();
    }
    let response = next.run(request).await;
    if let Some(cause) = response.extensions().get::<Failure>().and_then(|failure| failure.unavailable) {
        app.meters.unavailable.note(cause);
    }
    response
}

/// Lays the counting around everything.
#[derive(Clone)]
pub(super) struct Measure(pub(super) Meters);

impl<S> Layer<S> for Measure {
    type Service = Measured<S>;

    fn layer(&self, inner: S) -> Measured<S> {
        Measured { inner, meters: self.0.clone() }
    }
}

#[derive(Clone)]
pub(super) struct Measured<S> {
    inner: S,
    meters: Meters,
}

impl<S: Service<Request, Response = Response>> Service<Request> for Measured<S> {
    type Response = Response;
    type Error = S::Error;
    type Future = Measuring<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let asked = Asked { method: request.method().clone(), began: Instant::now(), under_way: self.meters.begin() };
        Measuring { work: with_route(self.inner.call(request)), asked: Counting(Some(asked)) }
    }
}

struct Asked {
    method: Method,
    began: Instant,
    under_way: UnderWay,
}

/// A request that is counted as left when nobody waits for its answer any more.
pub(super) struct Counting(Option<Asked>);

impl Drop for Counting {
    fn drop(&mut self) {
        if let Some(asked) = &self.0 {
            asked.under_way.meters().left.inc();
        }
    }
}

pin_project! {
    pub(super) struct Measuring<F> {
        #[pin]
        work: WithRoute<F>,
        asked: Counting,
    }
}

impl<F: Future<Output = Result<Response, E>>, E> Future for Measuring<F> {
    type Output = Result<Response, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let (answer, route) = std::task::ready!(this.work.poll(context));
        if let (Ok(response), Some(asked)) = (&answer, this.asked.0.take()) {
            let meters = asked.under_way.meters();
            meters.routes.note(route, &asked.method, response.status(), asked.began.elapsed());
        }
        Poll::Ready(answer)
    }
}
