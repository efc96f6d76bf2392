//! Strategies: decided documents with a period and a state, their chapters and values, and the pictures
//! of the whole: the tree, the model as a map, the timeline.

mod file;
mod map;
mod model;
mod pages;
mod queries;
mod timeline;

pub use model::{Document, GoalLine, Named, StrategyState, called};
pub use pages::routes;
pub use queries::{document, frozen, in_focus};
