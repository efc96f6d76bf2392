//! The seal of a form that anyone may send: it says when the form was made, and nobody but the portal can make one. So
//! programs that send without reading, or send one form again and again, are told apart from people, without a third party.

use std::fmt;

use jiff::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::council::account::new_token;
use crate::platform::web::{Error, Result};

/// Seconds that nobody fills in a form within.
const YOUNGEST: i64 = 3;
/// Seconds after which a form is over.
const OLDEST: i64 = 24 * 60 * 60;

/// What a form carries unseen: the secret by which its message is found later, the moment the form was made, in seconds,
/// and the mark by which the database knows both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    pub token: String,
    pub made_at: i64,
    pub mark: String,
}

/// How long a form was open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    TooYoung,
    Right,
    TooOld,
}

impl Seal {
    /// A seal as a form carries it; none where it is no seal at all.
    pub fn parse(text: &str) -> Option<Seal> {
        let mut parts = text.split('.');
        let (token, made_at, mark) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
        let plain = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        let fits = token.len() == 43 && mark.len() == 64 && plain(token) && plain(mark) && parts.next().is_none();
        fits.then(|| Seal { token: token.to_owned(), made_at, mark: mark.to_owned() })
    }

    pub fn age(&self, now: Timestamp) -> Age {
        match now.as_second().saturating_sub(self.made_at) {
            age if age < YOUNGEST => Age::TooYoung,
            age if age > OLDEST => Age::TooOld,
            _ => Age::Right,
        }
    }
}

/// The moment at which a form is made that may be sent at once: in place of one that was open for too long.
pub fn ripe(now: Timestamp) -> i64 {
    now.as_second().saturating_sub(YOUNGEST)
}

impl fmt::Display for Seal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.token, self.made_at, self.mark)
    }
}

/// Whether a seal is one of ours.
pub async fn is_ours(door: &mut PgConnection, organisation: Uuid, seal: &Seal) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select published.form_mark($1, $2, $3) = $4 as "ours!""#,
        organisation,
        seal.token,
        seal.made_at,
        seal.mark
    )
    .fetch_one(door)
    .await
}

/// A seal for a form that is made at a moment, in seconds.
///
/// # Errors
/// When the database is away.
pub async fn sealed(door: &mut PgConnection, organisation: Uuid, made_at: i64) -> Result<Seal> {
    let (token, _) = new_token().map_err(Error::internal)?;
    let mark =
        sqlx::query_scalar!(r#"select published.form_mark($1, $2, $3) as "mark!""#, organisation, token, made_at)
            .fetch_one(door)
            .await?;
    Ok(Seal { token, made_at, mark })
}

/// How long the form was open that carried this seal; none where the seal is not ours.
///
/// # Errors
/// When the database is away.
pub async fn age(door: &mut PgConnection, organisation: Uuid, text: &str, now: Timestamp) -> sqlx::Result<Option<Age>> {
    let Some(seal) = Seal::parse(text) else { return Ok(None) };
    Ok(is_ours(door, organisation, &seal).await?.then(|| seal.age(now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_read_as_it_is_written_and_nothing_else_is_one() {
        let seal = Seal { token: "t".repeat(43), made_at: 1_700_000_000, mark: "a".repeat(64) };
        assert_eq!(Seal::parse(&seal.to_string()), Some(seal.clone()));
        for other in ["", "a.1.b", &format!("{seal}.x"), &seal.to_string().replace("t", "ä"), &format!("{seal}a")] {
            assert_eq!(Seal::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_form_is_filled_in_within_three_seconds_and_a_day() {
        let now: Timestamp = "2026-11-23T08:00:00Z".parse().unwrap();
        let aged = |seconds| Seal { token: String::new(), made_at: now.as_second() - seconds, mark: String::new() };
        let ages = [0, 2, 3, OLDEST, OLDEST + 1].map(|seconds| aged(seconds).age(now));
        assert_eq!(ages, [Age::TooYoung, Age::TooYoung, Age::Right, Age::Right, Age::TooOld]);
        assert_eq!(aged(-60).age(now), Age::TooYoung, "from another node's future");
        assert_eq!(Seal { made_at: ripe(now), ..aged(0) }.age(now), Age::Right);
        assert_eq!(Seal { made_at: i64::MIN, ..aged(0) }.age(now), Age::TooOld);
    }
}
