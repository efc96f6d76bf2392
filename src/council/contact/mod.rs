//! Contact without anybody's address: a form that reaches the responsible party, and what becomes of a message.

use crate::platform::web::Pages;

pub fn routes() -> Pages {
    Pages::default()
}
