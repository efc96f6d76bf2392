//! The council storey: the tenant, whoever carries responsibility, and its own content.

pub mod account;
pub mod contact;
pub mod content;
pub mod entry;
pub mod kinds;
pub mod listing;
pub mod organisation;
pub mod party;
pub mod picture;
pub mod record;
pub mod sign_in;
pub mod staff;
pub mod translation;
