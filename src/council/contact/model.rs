//! A message as it is written, kept and looked after, and what tells a form that a person filled in.

use std::net::{IpAddr, Ipv6Addr};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::council::account;
use crate::council::party::PartyRef;
use crate::council::record::{Typed, Wrong, is_forbidden};
use crate::platform::mail;
use crate::platform::words::LocalText;

/// Most characters of a subject, and of a name.
const LONGEST_LINE: usize = 200;
/// Most characters of a message and of an answer.
const LONGEST: usize = 20_000;

/// A message as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The party's name in addresses; empty for whoever is responsible.
    pub to: String,
    /// The page it was written from.
    pub about: String,
    pub subject: String,
    pub body: String,
    pub sender: String,
    pub email: Option<String>,
}

impl Draft {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(typed: &Typed) -> Result<Draft, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut text = |name: &str, required, longest| match checked(typed.get(name), required, longest) {
            Ok(text) => text.to_owned(),
            Err(key) => {
                wrong.push(Wrong::new(name, key));
                String::new()
            }
        };
        let (subject, body) = (text("subject", true, LONGEST_LINE), text("body", true, LONGEST));
        let (sender, typed_email) = (text("sender", false, LONGEST_LINE), text("email", false, LONGEST_LINE));
        let email = account::address(&typed_email).filter(|email| mail::is_recipient(email));
        if email.is_none() && !typed_email.is_empty() {
            wrong.push(Wrong::new("email", "email-wrong"));
        }
        let about = place(typed.get("about")).unwrap_or_default().to_owned();
        let to = typed.get("to").to_owned();
        let draft = Draft { to, about, subject: one_line(&subject), body, sender: one_line(&sender), email };
        if wrong.is_empty() { Ok(draft) } else { Err(wrong) }
    }
}

/// A text that somebody typed, or the key of what is wrong with it.
fn checked(text: &str, required: bool, longest: usize) -> Result<&str, &'static str> {
    match text {
        "" if required => Err("wrong-required"),
        text if is_forbidden(text) => Err("wrong-forbidden"),
        text if text.chars().count() > longest => Err("wrong-long"),
        text => Ok(text),
    }
}

/// An answer or a note of the organisation's own people.
///
/// # Errors
/// The key of what is wrong with it.
pub fn words(text: &str, required: bool) -> Result<&str, &'static str> {
    checked(text, required, LONGEST)
}

/// A text as it stands in one line: a line break in it would be a header of its own.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address below the organisation's own, if it can be one.
pub fn place(about: &str) -> Option<&str> {
    let plain = about.chars().all(|c| c.is_ascii_alphanumeric() || "/-._".contains(c));
    let fits = about.starts_with('/') && about.len() <= LONGEST_LINE && !about.contains("//") && !about.contains("..");
    (about.is_empty() || (plain && fits)).then_some(about)
}

/// Whom a client's address is counted as: of the newer kind everybody has a whole network.
pub fn counted_as(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
        address => address,
    }
}

/// A message that waits, as a line of a list.
#[derive(Debug, Clone, Deserialize)]
pub struct Waiting {
    pub id: Uuid,
    pub subject: String,
    pub sender: String,
    pub sent_at: Timestamp,
    pub answer_by: Date,
    pub state: String,
    pub party: Option<PartyRef>,
    /// Whether the reader is to look after it.
    pub own: bool,
}

impl Waiting {
    pub fn is_late(&self, today: Date) -> bool {
        self.state == "waiting" && self.answer_by < today
    }
}

/// A message with all that was done with it, for those who look after it.
#[derive(Debug, Clone, Deserialize)]
pub struct Message {
    #[serde(flatten)]
    pub line: Waiting,
    pub version: i32,
    pub about: String,
    /// What the page is called that it was written from.
    pub about_name: Option<LocalText>,
    pub body: String,
    pub email: Option<String>,
    pub language: String,
    pub steps: Vec<Step>,
}

impl Message {
    pub fn waits(&self) -> bool {
        self.line.state == "waiting"
    }
}

/// What was done with a message.
#[derive(Debug, Clone, Deserialize)]
pub struct Step {
    pub kind: String,
    pub party: Option<PartyRef>,
    pub body: String,
    pub done_at: Timestamp,
    /// Whom the account stands for, or its address.
    pub by: Option<LocalText>,
    pub email: Option<String>,
}

impl Step {
    /// The moment as machines read it.
    pub fn stamp(&self) -> String {
        format!("{:.0}", self.done_at)
    }
}

/// A message as its sender sees it.
#[derive(Debug, Clone, Deserialize)]
pub struct Told {
    pub subject: String,
    pub body: String,
    pub sent_at: Timestamp,
    pub answer_by: Date,
    pub state: String,
    pub by_mail: bool,
    pub party: Option<PartyRef>,
    pub answers: Vec<Answer>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Answer {
    pub body: String,
    pub done_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::of(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_message_has_a_subject_and_a_body_and_an_address_that_can_be_one() {
        let draft = Draft::read(&typed(&[("subject", "Ferry\nline"), ("body", "Hello\r\nthere")])).unwrap();
        assert_eq!((draft.subject.as_str(), draft.body.as_str(), draft.email), ("Ferry line", "Hello\nthere", None));
        let named = |pairs: &[(&str, &str)]| -> Vec<String> {
            let wrong = Draft::read(&typed(pairs)).unwrap_err();
            wrong.into_iter().map(|wrong| format!("{} {}", wrong.name, wrong.text)).collect()
        };
        assert_eq!(named(&[]), ["subject wrong-required", "body wrong-required"]);
        assert_eq!(named(&[("subject", "a"), ("body", "b"), ("email", "a@")]), ["email email-wrong"]);
        assert_eq!(named(&[("subject", "a"), ("body", "b"), ("email", "a;b@x.fi")]), ["email email-wrong"]);
        assert_eq!(named(&[("subject", "a\u{202e}"), ("body", "b")]), ["subject wrong-forbidden"]);
        assert_eq!(named(&[("subject", &"å".repeat(201)), ("body", "b")]), ["subject wrong-long"]);
    }

    #[test]
    fn a_place_is_an_address_of_the_organisation() {
        for good in ["", "/networks/euregio-karelia", "/strategies/liitto-2024/1.2-A"] {
            assert_eq!(place(good), Some(good));
        }
        for bad in ["networks", "//evil.example", "/a/../b", "/a?b", "/a b", "/ä", &format!("/{}", "a".repeat(200))] {
            assert_eq!(place(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_household_is_counted_as_one() {
        let same = |one: &str, other: &str| counted_as(one.parse().unwrap()) == counted_as(other.parse().unwrap());
        assert!(same("2001:db8:1:2::7", "2001:db8:1:2:ffff::1") && same("::ffff:192.0.2.1", "192.0.2.1"));
        assert!(!same("2001:db8:1:2::7", "2001:db8:1:3::7") && !same("192.0.2.1", "192.0.2.2"));
    }
}
