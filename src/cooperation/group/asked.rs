//! What somebody says who asks to join, as typed and as kept.

use serde::Deserialize;

use crate::council::account::address;
use crate::council::record::is_forbidden;

/// What a visitor types who asks to join.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub works_for: String,
    #[serde(default)]
    pub person: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub interests: String,
    #[serde(default)]
    pub listed: String,
    /// Filled in by machines alone.
    #[serde(default)]
    pub homepage: String,
    /// Names the form, and says when it was opened.
    #[serde(default)]
    pub key: String,
}

impl Asked {
    /// What was typed in the form in which it is kept, with the address.
    ///
    /// # Errors
    /// What is wrong: the name of the field and the key of the sentence that says it.
    pub fn read(&self) -> Result<(Asked, String), Vec<(&'static str, &'static str)>> {
        let plain = Asked {
            works_for: one_line(&self.works_for),
            person: one_line(&self.person),
            interests: self.interests.replace("\r\n", "\n").trim().to_owned(),
            ..self.clone()
        };
        let mut wrong = Vec::new();
        for (name, text, longest) in [
            ("works_for", &plain.works_for, 200),
            ("person", &plain.person, 200),
            ("interests", &plain.interests, 4000),
        ] {
            if text.is_empty() && name != "interests" {
                wrong.push((name, "wrong-required"));
            } else if text.chars().count() > longest {
                wrong.push((name, "wrong-long"));
            } else if is_forbidden(text) {
                wrong.push((name, "wrong-forbidden"));
            }
        }
        let email = address(&self.email).filter(|email| !is_forbidden(email));
        if email.is_none() {
            let empty = self.email.trim().is_empty();
            wrong.push(("email", if empty { "wrong-required" } else { "email-wrong" }));
        }
        match email {
            Some(email) if wrong.is_empty() => Ok((plain, email)),
            _ => {
                let order = ["works_for", "person", "email", "interests"];
                wrong.sort_by_key(|(name, _)| order.iter().position(|own| own == name));
                Err(wrong)
            }
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_says_who_they_are_and_nothing_hidden() {
        let asked = Asked {
            works_for: " Kajaanin \n ammattikorkeakoulu ".into(),
            person: "X".into(),
            email: " A@B.example ".into(),
            ..Asked::default()
        };
        let (plain, email) = asked.read().unwrap();
        assert_eq!((plain.works_for.as_str(), email.as_str()), ("Kajaanin ammattikorkeakoulu", "a@b.example"));
        let wrong = |asked: Asked| asked.read().unwrap_err();
        assert_eq!(
            wrong(Asked::default()),
            [("works_for", "wrong-required"), ("person", "wrong-required"), ("email", "wrong-required")]
        );
        assert_eq!(wrong(Asked { email: "a b".into(), ..asked.clone() }), [("email", "email-wrong")]);
        assert_eq!(wrong(Asked { person: "a\0b".into(), ..asked.clone() }), [("person", "wrong-forbidden")]);
        assert_eq!(
            wrong(Asked { interests: "a\u{202E}b".into(), ..asked.clone() }),
            [("interests", "wrong-forbidden")]
        );
        assert_eq!(wrong(Asked { works_for: "a".repeat(201), ..asked }), [("works_for", "wrong-long")]);
    }
}
