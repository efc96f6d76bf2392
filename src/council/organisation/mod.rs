//! The tenant. Every address below `/{org}` belongs to one; the [`Scope`] extractor finds it.

mod linked;
mod model;
mod queries;
mod scope;

pub use linked::Linked;
pub use model::{Citation, Organisation};
pub use queries::{Registry, read_all};
pub use scope::{Portal, Scope, speak};
