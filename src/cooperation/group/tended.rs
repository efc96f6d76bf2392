//! A group at the hands of those who look after it: editors, and whoever speaks for its coordinator.

use uuid::Uuid;

use super::letters::About;
use super::queries::{self, Kept};
use crate::council::account::Role;
use crate::council::record::Work;
use crate::platform::web::{Error, Result};

/// A request of somebody who looks after a group.
pub(super) struct Tended {
    pub work: Work,
    pub group: Kept,
    pub slug: String,
}

impl Tended {
    /// The group at an address, for an editor or for somebody of the staff who speaks for its coordinator. To others it
    /// is absent.
    ///
    /// # Errors
    /// `SignIn` for visitors, `NotFound` for everybody else who does not look after it.
    pub async fn find(work: Work, slug: String) -> Result<Tended> {
        let account = work.scope.require(Role::Reporter)?.account;
        let own = work.scope.organisation.id;
        let group = queries::kept(&mut *work.look().await?, own, &slug, account, work.today()).await?;
        let group = group.filter(|group| group.coordinates || work.scope.is_editor()).ok_or(Error::NotFound)?;
        Ok(Tended { work, group, slug })
    }

    pub fn organisation(&self) -> Uuid {
        self.work.scope.organisation.id
    }

    /// Address below the group's own.
    pub fn to(&self, below: &str) -> String {
        self.work.to(format!("/groups/{}{below}", self.slug))
    }

    /// The way to a page below the group's.
    pub fn way(&self) -> Vec<(String, String)> {
        vec![
            (self.work.t("groups"), self.work.to("/groups")),
            (self.work.plain(&self.group.name).to_owned(), self.to("")),
        ]
    }

    /// The group as letters are about it.
    pub fn about(&self) -> About<'_> {
        About {
            app: &self.work.app,
            scope: &self.work.scope,
            slug: &self.slug,
            name: &self.group.name,
            public: self.group.public,
        }
    }
}
