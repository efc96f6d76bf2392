//! What pictures need: text broken into lines, the map of Europe, a scale of days and periods on it.

pub mod europe;
mod lines;
mod scale;
mod span;

pub use lines::{shortened, wrapped};
pub use scale::DayScale;
pub use span::pieces;
