//! Random tokens: 256 bits, told to their owner once, kept as a hash.

use sha2::{Digest, Sha256};

/// A new token and the hash to keep.
///
/// # Errors
/// When the system gives no randomness.
pub fn new() -> Result<(String, [u8; 32]), getrandom::Error> {
    let mut bits = [0; 32];
    getrandom::fill(&mut bits)?;
    let token = data_encoding::BASE64URL_NOPAD.encode(&bits);
    let hash = hash(&token);
    Ok((token, hash))
}

/// What is kept of a token.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn tokens_differ_and_are_found_by_their_hash() {
        let ((one, hash), (other, _)) = (super::new().unwrap(), super::new().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.len(), 43);
        assert_eq!(super::hash(&one), hash);
    }
}
