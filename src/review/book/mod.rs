//! The book of a round: everything that was reported, asked, decided and answered in one quarter. While the round is at
//! work it is read from the tables; when it closes it is frozen as it is, and from then on it is read from there.

mod before;
mod chart;
mod heat;
mod model;
mod queries;

pub use before::{Late, last_closed};
pub use heat::{Change, Heat, Row as HeatRow, Turn, turn};
pub use model::{Assessment, Book, Chart, Decision, Entry, GoalRef, Kind as DecisionKind, Mark, Reaction, Report};
pub use queries::{book_of, live};

pub use crate::review::round::Sitting;
