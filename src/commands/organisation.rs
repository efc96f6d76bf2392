//! An organisation of the operator's making.

use super::add_account;
use crate::config::{Newcomer, Settings};
use crate::council::account::{self, Role};
use crate::council::organisation::begin;
use crate::platform::db::Database;
use crate::platform::words::Language;
use crate::routes;
use crate::run::{Stopped, say};

/// Makes an empty organisation with its first admin, and says how they go on.
pub(crate) async fn add_organisation(
    settings: &Settings,
    database: &Database,
    newcomer: &Newcomer,
) -> Result<(), Stopped> {
    let beginning = newcomer.beginning().map_err(Stopped::setting)?;
    let slug = beginning.slug.as_str();
    if is_taken(slug) {
        return Err(Stopped::setting(format!("{slug} is an address of the portal itself; choose another")));
    }
    // Told before anything is made: an organisation without its admin would be found by nobody.
    if account::address(&newcomer.admin).is_none() {
        return Err(Stopped::setting(format!("{} cannot be an account's e-mail address", newcomer.admin)));
    }
    if begin(database, &beginning).await.map_err(Stopped::failed)?.is_none() {
        return Err(Stopped::setting(format!("there is an organisation {slug} already")));
    }
    say(format!("{slug} is made; visitors find it when its admin opens it"));
    if let Err(stopped) = add_account(settings, database, &newcomer.admin, slug, Role::Admin, None).await {
        say(format!("it has no admin yet: suunta account add {} --organisation {slug} --role admin", newcomer.admin));
        return Err(stopped);
    }
    say(format!("the way from there is at {}/{slug}/admin/start", settings.seen_as()));
    Ok(())
}

/// Whether the portal has pages of its own, or a language, below this first part of an address.
fn is_taken(slug: &str) -> bool {
    let pages = routes::pages();
    let mut firsts = pages.patterns().chain(["/static", "/health"]).filter_map(|pattern| pattern.split('/').nth(1));
    Language::parse(slug).is_some() || firsts.any(|first| first == slug)
}
