//! Routes as numbers, so that a kept page carries its own without memory, and a request finds its counts without a search.

use std::cell::Cell;
use std::collections::HashMap;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::http::{Method, StatusCode};
use pin_project_lite::pin_project;
use tokio::task::futures::TaskLocalFuture;

use super::lane::{Lane, METHODS, method};

/// The pattern that a request was routed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route(u16);

impl Route {
    /// No route was come to: an unknown address, or a refusal before routing.
    pub const NONE: Route = Route(0);
    /// Turned away because there was too much to do.
    pub const SHED: Route = Route(1);
    /// A route that the meters do not know; a test sees that there is none.
    const OTHER: Route = Route(2);
    const NAMES: [&str; 3] = ["none", "shed", "other"];

    /// Whether a route was come to.
    #[cfg(feature = "otel")]
    pub fn is_known(self) -> bool {
        usize::from(self.0) >= Route::NAMES.len()
    }

    /// The route of the request that is being worked on here.
    pub fn current() -> Route {
        ROUTE.try_with(Cell::get).unwrap_or(Route::NONE)
    }

    /// Says what the route of this request is. The first who says it is right: a page may ask for others within.
    pub fn settle(self) {
        let _ = ROUTE.try_with(|route| {
            if route.get() == Route::NONE {
                route.set(self);
            }
        });
    }
}

tokio::task_local! {
    static ROUTE: Cell<Route>;
}

pin_project! {
    /// A request at work, with its route once that is known.
    pub struct WithRoute<F> {
        #[pin]
        work: TaskLocalFuture<Cell<Route>, F>,
    }
}

/// Lets a request's work say what its route is.
pub fn with_route<F: Future>(work: F) -> WithRoute<F> {
    WithRoute { work: ROUTE.scope(Cell::new(Route::NONE), work) }
}

impl<F: Future> Future for WithRoute<F> {
    type Output = (F::Output, Route);

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut work = self.project().work;
        let output = std::task::ready!(work.as_mut().poll(context));
        let route = work.take_value().map_or(Route::NONE, |route| route.get());
        Poll::Ready((output, route))
    }
}

/// The counts of all routes.
#[derive(Debug, Default)]
pub(crate) struct Routes(OnceLock<Table>);

#[derive(Debug)]
struct Table {
    numbers: HashMap<String, Route>,
    patterns: Vec<Pattern>,
}

/// One route; what is never asked for takes no memory.
#[derive(Debug)]
struct Pattern {
    name: String,
    lanes: [OnceLock<Box<Lane>>; METHODS.len()],
}

impl Pattern {
    fn new(name: &str) -> Pattern {
        Pattern { name: name.to_owned(), lanes: Default::default() }
    }
}

impl Routes {
    pub(super) fn lay<'a>(&self, patterns: impl Iterator<Item = &'a str>) {
        self.0.get_or_init(|| {
            let mut table = Table { numbers: HashMap::new(), patterns: Route::NAMES.map(Pattern::new).into() };
            for pattern in patterns {
                let number = Route(u16::try_from(table.patterns.len()).unwrap_or(Route::OTHER.0));
                if !table.numbers.contains_key(pattern) && number != Route::OTHER {
                    table.numbers.insert(pattern.to_owned(), number);
                    table.patterns.push(Pattern::new(pattern));
                }
            }
            table
        });
    }

    /// The route of a pattern.
    pub(crate) fn of(&self, pattern: &str) -> Route {
        self.0.get().and_then(|table| table.numbers.get(pattern)).copied().unwrap_or(Route::OTHER)
    }

    /// The pattern of a route.
    #[cfg(feature = "otel")]
    pub(crate) fn name(&self, route: Route) -> &str {
        let pattern = self.0.get().and_then(|table| table.patterns.get(usize::from(route.0)));
        pattern.map_or("none", |pattern| &pattern.name)
    }

    /// Counts an answered request.
    pub(crate) fn note(&self, route: Route, asked: &Method, status: StatusCode, took: Duration) {
        if let Some(pattern) = self.0.get().and_then(|table| table.patterns.get(usize::from(route.0))) {
            pattern.lanes[method(asked)].get_or_init(Box::default).note(status, took);
        }
    }

    /// Every route and method that was asked for.
    pub(super) fn lanes(&self) -> impl Iterator<Item = (&str, &'static str, &Lane)> {
        let patterns = self.0.get().map(|table| &table.patterns[..]).unwrap_or_default();
        patterns.iter().flat_map(|pattern| {
            let lanes = pattern.lanes.iter().zip(METHODS);
            lanes.filter_map(|(lane, method)| Some((pattern.name.as_str(), method, &**lane.get()?)))
        })
    }

    /// Requests that were turned away because there was too much to do.
    pub(super) fn shed(&self) -> u64 {
        self.lanes().filter(|(name, ..)| *name == Route::NAMES[1]).map(|(.., lane)| lane.count()).sum()
    }
}
