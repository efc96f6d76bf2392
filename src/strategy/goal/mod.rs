//! One goal or one measure: the page that its code is the address of.

mod model;
mod pages;
mod queries;

pub use model::reason_text;
pub use pages::routes;
pub use queries::frozen;
