//! The portal as one service: a page that is kept is answered at once, everything else goes through the layers.
//!
//! The layers around the routes cost some twenty times what it takes to find a kept page. They have nothing to add to one
//! whose answer has passed them once, so its headers are kept with it.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::http::Request;
use axum::response::Response;
use bytes::Bytes;
use futures_util::future::{BoxFuture, Either, Ready, ready};
use tower::{BoxError, Service, ServiceExt};

use super::App;
use super::cache::keep_headers;

/// The whole portal. Cheap to clone: one for each connection.
#[derive(Clone)]
pub struct Front {
    app: App,
    routed: Router,
}

impl Front {
    pub fn new(app: App, routed: Router) -> Front {
        Front { app, routed }
    }

    /// The answer of a page that is kept. The layers catch what panics, and this is outside of them: what goes wrong here
    /// is left to them.
    fn at_once<B>(&self, request: &Request<B>) -> Option<Response> {
        let found = catch_unwind(AssertUnwindSafe(|| self.app.kept_at_once(request)));
        found.unwrap_or_else(|_| {
            tracing::error!("a kept page could not be given at once");
            None
        })
    }
}

impl<B> Service<Request<B>> for Front
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, BoxFuture<'static, Result<Response, Infallible>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // Whoever wants every request in the log gets it there.
        if tracing::level_filters::LevelFilter::current() < tracing::level_filters::LevelFilter::DEBUG
            && let Some(response) = self.at_once(&request)
        {
            return Either::Left(ready(Ok(response)));
        }
        let routed = self.routed.clone();
        Either::Right(Box::pin(async move {
            let asked = request.headers().clone();
            let response = routed.oneshot(request.map(Body::new)).await?;
            keep_headers(&asked, &response);
            Ok(response)
        }))
    }
}
