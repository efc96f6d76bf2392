//! Reading the book of a quarter: its page, two quarters side by side, the meeting room's screen, and the way to its files.

mod pages;
mod queries;

pub use pages::routes;
