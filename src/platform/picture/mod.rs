//! What pictures need: text broken into lines, the map of Europe, a scale of days and periods on it.

pub mod europe;
mod lines;
mod pieces;
mod scale;

pub use lines::{shortened, wrapped};
pub use pieces::pieces;
pub use scale::DayScale;
