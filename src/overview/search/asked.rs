//! What is asked for, as it stands in an address.

use serde::Deserialize;

use super::model::Kind;
use crate::platform::web::{Error, encode_value};

/// Longest text that is searched for, in characters.
const LONGEST: usize = 120;
/// Pages that can be turned to: who has not found it by then asks for something else.
const LAST_PAGE: usize = 50;

/// Parameters of a search.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    pub organisation: String,
    #[serde(default)]
    page: String,
}

impl Asked {
    /// What is looked for, without what nobody types on purpose.
    pub fn words(&self) -> String {
        let words = self.q.chars().filter(|c| !c.is_control()).take(LONGEST);
        words.collect::<String>().trim().to_owned()
    }

    /// The kind that is asked for, if one is.
    ///
    /// # Errors
    /// `BadRequest` when there is none of that name.
    pub fn kind(&self) -> Result<Option<Kind>, Error> {
        match self.kind.as_str() {
            "" => Ok(None),
            word => Kind::parse(word).map(Some).ok_or_else(|| odd(word)),
        }
    }

    /// The page of results that is asked for, from 1.
    ///
    /// # Errors
    /// `BadRequest` when it is none.
    pub fn page(&self) -> Result<usize, Error> {
        match self.page.as_str() {
            "" => Ok(1),
            text => text.parse().ok().filter(|page| (2..=LAST_PAGE).contains(page)).ok_or_else(|| odd(text)),
        }
    }

    /// The same search with another choice: parameters of an address, from its first page unless another is named.
    pub fn query(&self, kind: Option<Kind>, organisation: &str, page: usize) -> String {
        let page = if page > 1 { page.to_string() } else { String::new() };
        let kind = kind.map(Kind::word).unwrap_or_default();
        let words = self.words();
        let pairs = [("q", words.as_str()), ("kind", kind), ("organisation", organisation), ("page", page.as_str())];
        let written = pairs.iter().filter(|(_, value)| !value.is_empty());
        let written: Vec<String> = written.map(|(name, value)| format!("{name}={}", encode_value(value))).collect();
        format!("?{}", written.join("&"))
    }

    /// A search for other words in the same place.
    pub fn instead(words: &str) -> String {
        format!("?q={}", encode_value(words))
    }
}

/// A refusal of what cannot be read.
pub fn odd(text: &str) -> Error {
    Error::BadRequest(text.chars().take(80).collect())
}

/// Whether another page can follow one.
pub fn may_follow(page: usize) -> bool {
    page < LAST_PAGE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_was_chosen_and_nothing_empty() {
        let asked = Asked { q: " tuuli voima ".into(), ..Asked::default() };
        assert_eq!(asked.query(None, "", 1), "?q=tuuli+voima");
        assert_eq!(asked.query(Some(Kind::Goal), "kainuu", 3), "?q=tuuli+voima&kind=goal&organisation=kainuu&page=3");
    }

    #[test]
    fn what_is_not_there_is_refused() {
        for page in ["0", "1", "-1", "51", "x", "99999999999999999999"] {
            let asked = Asked { page: page.into(), ..Asked::default() };
            assert!(matches!(asked.page(), Err(Error::BadRequest(_))), "{page}");
        }
        assert!(Asked { kind: "person".into(), ..Asked::default() }.kind().is_err());
        assert!(Asked { kind: "party".into(), ..Asked::default() }.kind().is_ok_and(|kind| kind == Some(Kind::Party)));
    }
}
