//! The ground storey: what the portal needs and any other portal could use. Free of the domain.

pub mod db;
pub mod log;
pub mod mail;
pub mod meter;
pub mod openid;
pub mod outbound;
pub mod picture;
pub mod table;
#[cfg(feature = "otel")]
pub mod trace;
pub mod web;
pub mod words;
