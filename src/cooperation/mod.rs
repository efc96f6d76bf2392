//! The cooperation storey: with whom the organisation works, across borders and at home; what it wants decided, and what
//! it pays for.

pub mod advocacy;
pub mod funding;
pub mod group;
pub mod international;
pub mod kinds;
pub mod lesson;
pub mod network;

use crate::council::record::Kind;

/// The kinds of records that rooms of this storey declare for themselves.
pub const KINDS_OF_ROOMS: [&[Kind]; 4] = [&group::KINDS, &advocacy::KINDS, &funding::KINDS, &lesson::KINDS];
