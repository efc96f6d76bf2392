//! Records that cells name: by what they are called in tables, by their ids, or as people call them.

use std::collections::{BTreeSet, HashMap};

use sqlx::PgConnection;
use uuid::Uuid;

use super::queries::{self, Called};

/// Names that are remembered at once.
const REMEMBERED: usize = 20_000;

/// What a name leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    One(Called),
    Nothing,
    /// More than one record is called so.
    Several,
    /// An id that is none of this organisation's.
    Foreign,
}

/// What names lead to, asked once for each.
#[derive(Debug, Default)]
pub struct FoundNames(HashMap<(&'static str, String), Found>);

impl FoundNames {
    pub fn get(&self, kind: &'static str, name: &str) -> &Found {
        self.0.get(&(kind, name.to_owned())).unwrap_or(&Found::Nothing)
    }

    /// Finds what these names lead to, as far as that is not known.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn find(
        &mut self,
        door: &mut PgConnection,
        names: impl Iterator<Item = (&'static str, String)>,
    ) -> sqlx::Result<()> {
        if self.0.len() > REMEMBERED {
            self.0.clear();
        }
        let mut unknown: HashMap<&'static str, BTreeSet<String>> = HashMap::new();
        for (kind, name) in names.filter(|name| !self.0.contains_key(name)) {
            unknown.entry(kind).or_default().insert(name);
        }
        for (kind, names) in unknown {
            self.find_of(door, kind, names).await?;
        }
        Ok(())
    }

    async fn find_of(
        &mut self,
        door: &mut PgConnection,
        kind: &'static str,
        names: BTreeSet<String>,
    ) -> sqlx::Result<()> {
        let (ids, mut rest): (Vec<String>, Vec<String>) =
            names.into_iter().partition(|name| name.parse::<Uuid>().is_ok());
        if !ids.is_empty() {
            let asked: Vec<Uuid> = ids.iter().filter_map(|id| id.parse().ok()).collect();
            let known = queries::by_id(door, kind, &asked).await?;
            for name in ids {
                let one = known.iter().find(|called| name.parse() == Ok(called.id));
                self.0.insert((kind, name), one.cloned().map_or(Found::Foreign, Found::One));
            }
        }
        if !rest.is_empty() {
            let known = queries::by_key(door, kind, &rest).await?;
            rest.retain(|name| !self.settle(kind, name, name, &known));
        }
        if !rest.is_empty() {
            let small: Vec<String> = rest.iter().map(|name| name.to_lowercase()).collect();
            let known = queries::by_name(door, kind, &small).await?;
            rest.retain(|name| !self.settle(kind, name, &name.to_lowercase(), &known));
        }
        self.0.extend(rest.into_iter().map(|name| ((kind, name), Found::Nothing)));
        Ok(())
    }

    /// Notes what a name leads to, if it is among these.
    fn settle(&mut self, kind: &'static str, name: &str, asked: &str, known: &[Called]) -> bool {
        let mut called = known.iter().filter(|called| called.name == asked);
        let found = match (called.next(), called.next()) {
            (Some(one), None) => Found::One(one.clone()),
            (Some(_), Some(_)) => Found::Several,
            (None, _) => return false,
        };
        self.0.insert((kind, name.to_owned()), found);
        true
    }
}
