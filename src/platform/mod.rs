//! The ground storey: what the portal needs and any other portal could use. Free of the domain.

pub mod db;
pub mod mail;
pub mod openid;
pub mod outbound;
pub mod picture;
pub mod table;
pub mod web;
pub mod words;
