//! A round: one quarter's review in one organisation, its days, its way through the states.

mod edit;
mod model;
mod pages;
mod queries;
mod schedule;

pub use model::{Act, Plan, Refused, Round, Sitting, State, may};
pub use pages::{InRound, routes, steps};
pub use queries::{all, by_quarter, lock};
pub use schedule::by_calendar;
