//! What is typed: everything a form holds is text by name, so that a refused form can be shown again as it was and two
//! people's texts can be laid side by side.

use std::collections::BTreeMap;

use crate::platform::words::Language;

/// The texts of a form by their names; a text in several languages has a name for each (`title.fi`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// What a browser sent. Line ends become plain, blanks at the ends go, several values of one name are joined.
    pub fn of(pairs: Vec<(String, String)>) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in pairs {
            let value = value.replace("\r\n", "\n");
            let value = value.trim();
            match typed.0.get_mut(&name) {
                Some(known) if !value.is_empty() => *known = format!("{known},{value}"),
                Some(_) => {}
                None => drop(typed.0.insert(name, value.to_owned())),
            }
        }
        typed
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map(String::as_str).unwrap_or_default()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// Forgets what has such a name.
    pub fn forget(&mut self, is_such: impl Fn(&str) -> bool) {
        self.0.retain(|name, _| !is_such(name));
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Name of the field in the form.
    pub name: String,
    /// Key of the sentence that says it.
    pub text: &'static str,
}

impl Wrong {
    pub fn new(name: impl Into<String>, text: &'static str) -> Wrong {
        Wrong { name: name.into(), text }
    }
}

/// Name of a text's part in one language.
pub fn in_language(column: &str, language: Language) -> String {
    format!("{column}.{}", language.code())
}

/// Both people's texts, name by name: what only one changed is taken, what both changed is left to be decided.
pub struct Merged {
    /// The form to go on with: one's own text wherever both changed.
    pub typed: Typed,
    /// The other's text, where both changed it and differ.
    pub conflicts: BTreeMap<String, String>,
}

/// Lays one's own form over what somebody else saved since; `base` is what both began with, if it is still known.
pub fn merge(mine: &Typed, theirs: &Typed, base: Option<&Typed>) -> Merged {
    let mut typed = mine.clone();
    let mut conflicts = BTreeMap::new();
    for (name, own) in mine.iter() {
        let other = theirs.get(name);
        if own == other {
            continue;
        }
        match base.map(|base| base.get(name)) {
            Some(before) if before == own => typed.set(name, other),
            Some(before) if before == other => {}
            _ => drop(conflicts.insert(name.to_owned(), other.to_owned())),
        }
    }
    Merged { typed, conflicts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::of(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_one_alone_changed_is_taken_and_what_both_changed_is_shown() {
        let base = typed(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let merged = merge(
            &typed(&[("a", "2"), ("b", "1"), ("c", "2")]),
            &typed(&[("a", "1"), ("b", "3"), ("c", "3")]),
            Some(&base),
        );
        assert_eq!(merged.typed, typed(&[("a", "2"), ("b", "3"), ("c", "2")]));
        assert_eq!(merged.conflicts.into_iter().collect::<Vec<_>>(), [("c".to_owned(), "3".to_owned())]);
    }

    proptest! {
        #[test]
        fn nothing_typed_is_lost_in_a_merge(mine in "[ab]{0,2}", theirs in "[ab]{0,2}", before in "[ab]{0,2}", known: bool) {
            let base = typed(&[("t", before.as_str())]);
            let merged = merge(&typed(&[("t", mine.as_str())]), &typed(&[("t", theirs.as_str())]), known.then_some(&base));
            // Whoever changed the text finds their words in the form or beside it.
            let kept = [merged.typed.get("t"), merged.conflicts.get("t").map(String::as_str).unwrap_or_default()];
            prop_assert!(mine == before || kept.contains(&mine.as_str()));
            prop_assert!(theirs == before || kept.contains(&theirs.as_str()));
        }
    }
}
