//! What a webhook is, how its messages are signed (standardwebhooks.com), and when they are tried again.

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use uuid::Uuid;

use crate::platform::words::LocalText;

/// Which news a webhook may ask for, as the messages say it.
pub const TYPES: [&str; 4] = ["strategy.decided", "review.closed", "record.published", "record.changed"];

/// Key of a type's name among the texts.
pub fn type_key(word: &str) -> String {
    word.replace('.', "-")
}

/// Bytes of a new secret.
pub const SECRET: usize = 32;

/// Pauses after each try, in minutes: two days in all.
const PAUSES: [i64; 8] = [1, 5, 30, 120, 300, 600, 840, 984];

/// After so many messages in a row that were given up, nobody listens there.
pub const ENOUGH: i32 = 5;

/// When a message is tried again that was tried so often, the last time just now; none when it is given up.
pub fn next_try(tries: i16, now: Timestamp) -> Option<Timestamp> {
    let pause = PAUSES.get(usize::try_from(tries).ok()?.checked_sub(1)?)?;
    now.checked_add(jiff::SignedDuration::from_mins(*pause)).ok()
}

/// How a secret is told to whom it is shared with.
pub fn written(secret: &[u8]) -> String {
    format!("whsec_{}", BASE64.encode(secret))
}

/// The signature of a message: over its id, its moment in seconds, and its body.
pub fn signature(secret: &[u8], id: &str, at: Timestamp, body: &str) -> String {
    // A key of any length is a key.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return String::new() };
    mac.update(format!("{id}.{}.{body}", at.as_second()).as_bytes());
    format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()))
}

/// An address that may be told: whole, of the web, without a name and a password in it.
pub fn address(typed: &str) -> Option<String> {
    let url = reqwest::Url::parse(typed.trim()).ok()?;
    let fits = matches!(url.scheme(), "https" | "http") && url.host().is_some() && url.username().is_empty();
    (fits && url.password().is_none() && url.as_str().len() <= 2000).then(|| url.to_string())
}

/// A webhook as an admin sees it. Its address may hold a secret of the other side, so only the host is shown.
pub struct Webhook {
    pub id: Uuid,
    pub host: String,
    pub types: Vec<String>,
    pub ended_by: Option<String>,
    pub deliveries: Vec<Delivery>,
}

/// A message that was or will be sent.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub news_type: String,
    pub title: LocalText,
    pub made_at: Timestamp,
    pub state: String,
    pub tries: i16,
    pub next_try_at: Option<Timestamp>,
    pub answered: Option<i16>,
    pub refusal: Option<String>,
}

impl Delivery {
    /// Key of the type's name among the texts.
    pub fn type_key(&self) -> String {
        type_key(&self.news_type)
    }

    /// The shape of the state's mark.
    pub fn kind(&self) -> &'static str {
        match self.state.as_str() {
            "delivered" => "done",
            "failed" => "bad",
            "withdrawn" => "none",
            _ if self.tries > 0 => "warn",
            _ => "upcoming",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_the_standard() {
        // The example of the Standard Webhooks libraries.
        let secret = BASE64.decode(b"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let at = Timestamp::from_second(1_614_265_330).unwrap();
        let signed = signature(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", at, r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert_eq!(written(&secret), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    #[test]
    fn pauses_grow_for_two_days() {
        assert!(PAUSES.is_sorted());
        assert_eq!(PAUSES.iter().sum::<i64>(), 48 * 60);
        let now = Timestamp::UNIX_EPOCH;
        assert_eq!(next_try(1, now), Timestamp::from_second(60).ok());
        assert_eq!(next_try(8, now), Timestamp::from_second(984 * 60).ok());
        assert_eq!((next_try(9, now), next_try(0, now)), (None, None));
    }

    #[test]
    fn an_address_is_whole_and_holds_no_password() {
        assert_eq!(address(" https://x.example/hook?a=1 ").as_deref(), Some("https://x.example/hook?a=1"));
        for odd in ["", "x.example/hook", "ftp://x.example", "https://me:secret@x.example/", "https://", "javascript:1"]
        {
            assert_eq!(address(odd), None, "{odd}");
        }
    }
}
