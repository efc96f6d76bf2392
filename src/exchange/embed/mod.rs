//! How a strategy stands and how a quarter was reported, for pages of others: as a small page that the origins an
//! organisation allows may show in a frame, and as a picture that may stand anywhere. Only what visitors see is in them.

mod pages;
mod picture;
mod queries;

pub use pages::routes;
