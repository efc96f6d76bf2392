//! The cooperation storey: with whom the organisation works across borders.

pub mod international;
pub mod kinds;
pub mod network;
