//! Passwords: argon2id, worked out off the async threads, a few at a time.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::Semaphore;

use crate::platform::web::Error;

/// Fewest characters of a password (ASVS 5.0, 6.2.1 asks for at least 8 and prefers 15).
pub const SHORTEST: usize = 12;
/// Most characters, so that hashing has a bound.
pub const LONGEST: usize = 256;

/// OWASP's parameters for one pass: 46 MiB.
const MEMORY_KIB: u32 = 47_104;
/// Each takes its memory; more at once would only take more.
static AT_ONCE: Semaphore = Semaphore::const_new(4);
/// A hash of nobody's password, of the same cost: an unknown account takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=47104,t=1,p=1$c3V1bnRhLW5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn argon2() -> Result<Argon2<'static>, Error> {
    let params = Params::new(MEMORY_KIB, 1, 1, None).map_err(|error| Error::internal(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash to keep.
///
/// # Errors
/// When hashing itself fails.
pub async fn hashed(password: String) -> Result<String, Error> {
    worked_out(move || {
        let hash = argon2()?.hash_password(password.as_bytes()).map_err(|error| Error::internal(error.to_string()))?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether a password is the one that was hashed. Without a hash the answer is no, and takes as long.
///
/// # Errors
/// When a kept hash cannot be read.
pub async fn is_right(password: String, hash: Option<String>) -> Result<bool, Error> {
    worked_out(move || {
        let known = hash.is_some();
        let kept = hash.unwrap_or_else(|| NOBODY.to_owned());
        let kept = PasswordHash::new(&kept).map_err(|error| Error::internal(error.to_string()))?;
        Ok(argon2()?.verify_password(password.as_bytes(), &kept).is_ok() && known)
    })
    .await
}

async fn worked_out<T: Send + 'static>(work: impl FnOnce() -> Result<T, Error> + Send + 'static) -> Result<T, Error> {
    let _place = AT_ONCE.acquire().await.map_err(Error::internal)?;
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_is_right() {
        let hash = hashed("oikea hevonen akku".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"));
        assert!(is_right("oikea hevonen akku".into(), Some(hash.clone())).await.unwrap());
        assert!(!is_right("vaara hevonen akku".into(), Some(hash)).await.unwrap());
        assert!(!is_right("oikea hevonen akku".into(), None).await.unwrap());
    }
}
