//! Funding: funds with their frames, calls, projects, and where the organisation stands: granted, tied and free.

mod kinds;

pub use kinds::KINDS;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
}
