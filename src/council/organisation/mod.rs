//! The tenant. Every address below `/{org}` belongs to one; the [`Scope`] extractor finds it.

mod beginning;
mod linked;
mod model;
mod portal;
mod queries;
mod scope;

pub use beginning::{Beginning, FIRST_HUE, OrganisationKind, begin};
pub use linked::Linked;
pub use model::{Citation, Organisation};
pub use portal::Portal;
pub use queries::{Organisations, Registry, every, read_all, unopened};
pub use scope::{Scope, speak};
