//! The words of the domain that have types: languages and texts in them, periods as people write them, quarters,
//! phases and statuses, codes and slugs, and how dates and numbers look to a reader.
//!
//! Nothing here knows of the database, of requests or of the clock: the day and the reader's language are arguments.
//! The wordings that people use are those of the draft strategy of Kainuun liitto (9.9.2024) and of the other sources of the
//! example content.

mod code;
pub mod format;
mod language;
mod local_text;
mod period;
mod quarter;
mod slug;
mod status;

pub use code::{Code, CodeError};
pub use language::{Language, UnknownLanguage};
pub use local_text::{ForbiddenCharacter, LocalText, Picked};
pub use period::{End, Period, PeriodError, Precision, Reading, Season, Span, Start};
pub use quarter::{Quarter, QuarterError};
pub use slug::{Slug, SlugError};
pub use status::{Facts, Phase, Reason, Status, Suggestion, UnknownWord, is_off_the_line, suggest};
