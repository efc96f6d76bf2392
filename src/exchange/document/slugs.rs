//! Names in addresses for what a document has, beside those that are taken.

use std::collections::BTreeSet;

use crate::platform::words::Slug;

/// Names in addresses, none of which is given twice.
pub(super) struct Slugs(pub BTreeSet<String>);

impl Slugs {
    /// A name made from a title that nothing has yet; it is taken then.
    pub(super) fn free(&mut self, title: &str, otherwise: &str) -> String {
        let made = Slug::from_title(title).map_or_else(|| otherwise.to_owned(), |slug| slug.as_str().to_owned());
        let made: String = made.chars().take(60).collect();
        let made = made.trim_end_matches('-');
        let more = (2..).map(|number| format!("{made}-{number}"));
        let free = std::iter::once(made.to_owned()).chain(more).find(|slug| !self.0.contains(slug)).unwrap_or_default();
        self.0.insert(free.clone());
        free
    }
}
