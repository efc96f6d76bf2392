//! The council storey: the tenant, whoever carries responsibility, and its own content.

pub mod content;
pub mod organisation;
pub mod party;
