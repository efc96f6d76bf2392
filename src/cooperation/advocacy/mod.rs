//! The ledger of advocacy: what is wanted in a decision, who decides and when, what was done for it, and what was obtained.

mod kinds;

pub use kinds::KINDS;

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
}
