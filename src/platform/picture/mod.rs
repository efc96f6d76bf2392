//! What pictures need: text broken into lines by its width, bars of counts, the map of Europe, a scale of days with
//! periods on it, a line of readings.

mod bar;
pub mod europe;
mod lines;
mod scale;
mod series;
mod span;
mod times;
mod width;

pub use bar::{BarPart, bar_of};
pub use lines::{broken, broken_off};
pub use scale::DayScale;
pub use series::Series;
pub use span::{Piece, pieces};
pub use times::{Row, Times};
pub use width::text_width;
