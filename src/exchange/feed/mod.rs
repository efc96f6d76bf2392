//! What is new, for programs that gather news (Atom, RFC 4287): of an organisation, of one of its strategies, of its
//! reviews and of its networks. The source is the view `published.news`, which knows when a record was first shown to
//! visitors and when it last changed while it was; the trail of changes is internal.

mod pages;
mod queries;

pub use pages::routes;
