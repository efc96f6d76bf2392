//! The guide's page, and what other pages show of it.

use askama::Template;
use sqlx::PgConnection;

use super::edit;
use super::model::Guide;
use super::queries;
use crate::council::account::Role;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::web::{App, Page, Pages, Result};

/// Kinds that are made public with the organisation unless somebody says otherwise: its strategy and what is in it.
const WITH_IT: [&str; 5] = ["strategy", "goal", "measure", "chapter", "indicator"];

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/admin/start", &[], start)
        .action("/{org}/admin/start", edit::show_or_put_away)
        .action("/{org}/admin/opening", edit::open_or_close)
}

#[derive(Template)]
#[template(path = "overview/start.html")]
struct StartPage {
    scope: Scope,
    guide: Guide,
    /// How many records only the organisation's own people see, by kind.
    internal: Vec<(String, i64)>,
}

impl StartPage {
    /// Of an organisation that has been open, what is internal was left so.
    fn goes_with_it(&self, kind: &str) -> bool {
        !self.guide.facts.opened && WITH_IT.contains(&kind)
    }

    fn is_next(&self, word: &str) -> bool {
        self.guide.next().is_some_and(|step| step.word == word)
    }
}

async fn start(work: Work) -> Result {
    work.scope.require(Role::Admin)?;
    let own = work.scope.organisation.id;
    let mut door = work.look().await?;
    let guide = Guide::of(queries::facts(&mut door, own).await?, work.app.mailer.is_some());
    let internal = queries::internal(&mut door, own).await?;
    Page(StartPage { guide, internal, scope: work.scope }).fresh()
}

/// The guide for those whom it is for, as long as they want it.
///
/// # Errors
/// When the database is away.
pub async fn guide(app: &App, scope: &Scope, door: &mut PgConnection) -> Result<Option<Guide>> {
    if !scope.is_admin() || scope.is_preview() {
        return Ok(None);
    }
    let guide = Guide::of(queries::facts(door, scope.organisation.id).await?, app.mailer.is_some());
    Ok(Some(guide).filter(Guide::is_wanted))
}
