//! What pictures need: text broken into lines, the map of Europe, a scale of days.

pub mod europe;
mod lines;
mod scale;

pub use lines::{shortened, wrapped};
pub use scale::DayScale;
