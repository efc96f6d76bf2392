//! What the calendar does by itself, where an organisation lets it.

use super::queries::open_by_schedule;
use crate::council::organisation::{Organisation, every};
use crate::platform::web::{App, Result};

/// Plans, opens and moves on the rounds whose day has come, each in its organisation's own zone.
///
/// # Errors
/// When the database is away.
pub async fn by_calendar(app: &App) -> Result<()> {
    for organisation in every(&app.database).await?.values() {
        // One that fails does not keep the others waiting.
        if let Err(error) = of(app, organisation).await {
            tracing::warn!(%error, organisation = organisation.slug, "its calendar could not be followed");
        }
    }
    Ok(())
}

async fn of(app: &App, organisation: &Organisation) -> Result<()> {
    let now = (app.now)();
    let today = now.to_zoned(organisation.time_zone.clone()).date();
    let mut door = app.database.work_for(organisation.id).await?;
    open_by_schedule(&mut door, organisation.id, now, today).await?;
    Ok(door.commit().await?)
}
