//! The codes by which people name goals and measures in meetings: "1.2", "1.2-B".

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The code of a goal ("1", "1.2") or of a measure ("1.2-B": the goal's code, a hyphen, capitals or digits).
///
/// Sorts as people count: 1.2 before 1.10, and a goal before its measures and these before its sub-goals.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

/// Why a text is not a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// It has more than [`Code::MAX_LENGTH`] characters.
    #[error("a code has at most {} characters", Code::MAX_LENGTH)]
    TooLong,
    /// It does not look like "1.2" or "1.2-B".
    #[error("“{0}” is not a code such as 1.2 or 1.2-B")]
    Malformed(String),
}

impl Code {
    /// The greatest number of characters.
    pub const MAX_LENGTH: usize = 24;

    /// Reads a code exactly as it is written.
    ///
    /// # Errors
    /// When it is too long or not of the form of a goal's or a measure's code.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        if text.chars().count() > Self::MAX_LENGTH {
            return Err(CodeError::TooLong);
        }
        let (goal, measure) = split(text);
        let is_goal = goal.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        let is_suffix = measure
            .is_none_or(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()));
        if is_goal && is_suffix { Ok(Self(text.to_owned())) } else { Err(CodeError::Malformed(text.to_owned())) }
    }

    /// Whether it names a measure.
    pub fn is_measure(&self) -> bool {
        split(&self.0).1.is_some()
    }

    /// The code of the goal: itself, or for a measure the part before the hyphen.
    #[must_use]
    pub fn goal_part(&self) -> Self {
        Self(split(&self.0).0.to_owned())
    }

    /// The code as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn sort_key(&self) -> (Vec<Vec<Run<'_>>>, Option<Vec<Run<'_>>>, &str) {
        let (goal, measure) = split(&self.0);
        (goal.split('.').map(runs).collect(), measure.map(runs), &self.0)
    }
}

/// The goal's part and what stands after the hyphen.
fn split(text: &str) -> (&str, Option<&str>) {
    match text.split_once('-') {
        Some((goal, measure)) => (goal, Some(measure)),
        None => (text, None),
    }
}

/// A stretch of digits or of letters; digits come first and compare as numbers of any size.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Run<'a> {
    Number(usize, &'a str),
    Letters(&'a str),
}

fn runs(text: &str) -> Vec<Run<'_>> {
    text.as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit())
        .filter_map(|chunk| std::str::from_utf8(chunk).ok())
        .map(|chunk| {
            if chunk.starts_with(|c: char| c.is_ascii_digit()) {
                let number = chunk.trim_start_matches('0');
                Run::Number(number.len(), number)
            } else {
                Run::Letters(chunk)
            }
        })
        .collect()
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Code {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Code {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn goals_and_measures_are_told_apart() {
        let measure = Code::parse("1.2-B").unwrap();
        assert!(measure.is_measure());
        assert_eq!(measure.goal_part().as_str(), "1.2");
        let goal = Code::parse("1.2").unwrap();
        assert!(!goal.is_measure());
        assert_eq!(goal.goal_part(), goal);
    }

    #[test]
    fn what_is_not_a_code_is_refused() {
        for wrong in ["", ".", "1.", ".1", "1..2", "1.2-", "1.2-b", "1.2-A-B", "-A", "1 2", "1.2/A", "ä", "1.2-A.1"] {
            assert!(matches!(Code::parse(wrong), Err(CodeError::Malformed(_))), "{wrong}");
        }
        assert_eq!(Code::parse(&"1".repeat(25)), Err(CodeError::TooLong));
        assert!(Code::parse(&"1".repeat(24)).is_ok());
        assert!(serde_json::from_str::<Code>(r#""1.2-b""#).is_err());
    }

    #[test]
    fn codes_sort_as_people_count() {
        let order = ["1", "1-A", "1.2", "1.2-A", "1.2-B", "1.2-B2", "1.2-B10", "1.2.1", "1.10", "2", "10", "A", "A.1"];
        let mut codes: Vec<_> = order.iter().rev().map(|code| Code::parse(code).unwrap()).collect();
        codes.sort();
        assert_eq!(codes.iter().map(Code::as_str).collect::<Vec<_>>(), order);
    }

    proptest! {
        #[test]
        fn order_is_total(codes in proptest::collection::vec("[0-2Aa]{1,2}(\\.[01a]{1,2}){0,2}(-[01A]{1,2})?", 3)) {
            let codes: Vec<_> = codes.iter().map(|code| Code::parse(code).unwrap()).collect();
            let (a, b, c) = (&codes[0], &codes[1], &codes[2]);
            prop_assert_eq!(a.cmp(b), b.cmp(a).reverse());
            prop_assert_eq!(a == b, a.cmp(b).is_eq());
            prop_assert!(!(a <= b && b <= c) || a <= c);
        }

        #[test]
        fn reading_never_panics(text in ".*") {
            if let Ok(code) = Code::parse(&text) {
                prop_assert_eq!(code.to_string(), text);
            }
        }
    }
}
