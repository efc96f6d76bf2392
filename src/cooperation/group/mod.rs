//! Co-operation and cluster groups, and open networks of actors: what they are for, who is in them, when they meet, what they see.

mod kinds;

pub use kinds::KINDS;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
}
