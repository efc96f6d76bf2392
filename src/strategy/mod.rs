//! The strategy storey: decided documents, their goals and measures, and how they are measured.

pub mod document;
pub mod frozen;
pub mod goal;
pub mod health;
pub mod indicator;
pub mod kinds;
pub mod life;
pub mod measure;
pub mod thread;
