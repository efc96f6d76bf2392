//! How the words travel to and from PostgreSQL.

use jiff::civil::Date;
use serde::Deserialize;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo, PgValueRef, Postgres};
use sqlx::types::Json;

use crate::platform::words::{self, Language, LocalText, Precision};

impl sqlx::Type<Postgres> for LocalText {
    fn type_info() -> PgTypeInfo {
        <Json<LocalText> as sqlx::Type<Postgres>>::type_info()
    }

    fn compatible(other: &PgTypeInfo) -> bool {
        <Json<LocalText> as sqlx::Type<Postgres>>::compatible(other)
    }
}

impl<'r> sqlx::Decode<'r, Postgres> for LocalText {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        Json::<LocalText>::decode(value).map(|Json(text)| text)
    }
}

impl sqlx::Encode<'_, Postgres> for LocalText {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        Json(self).encode_by_ref(buffer)
    }
}

/// A period as `period_json` of the schema writes it, read into the word it stands for.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "PeriodParts")]
pub struct Period {
    pub period: words::Period,
    /// Language of the wording.
    pub language: Option<Language>,
}

#[derive(Deserialize)]
struct PeriodParts {
    starts_on: Option<Date>,
    starts_precision: Option<Precision>,
    ends_on: Option<Date>,
    ends_precision: Option<Precision>,
    open_ended: bool,
    wording: String,
    language: Option<Language>,
}

impl TryFrom<PeriodParts> for Period {
    type Error = words::PeriodError;

    fn try_from(parts: PeriodParts) -> Result<Period, Self::Error> {
        let period = words::Period::from_parts(
            parts.starts_on,
            parts.starts_precision,
            parts.ends_on,
            parts.ends_precision,
            parts.open_ended,
            parts.wording,
        )?;
        Ok(Period { period, language: parts.language })
    }
}
