//! What is not kept: messages a year after they were dealt with, and after a day where they came from.

use super::queries;
use crate::council::organisation::every;
use crate::platform::web::{App, Result};

/// Erases what is over in every organisation.
///
/// # Errors
/// When the database is away.
pub async fn erase(app: &App) -> Result<()> {
    for organisation in every(&app.database).await?.values() {
        let mut door = app.database.work_for(organisation.id).await?;
        let erased = queries::erase(&mut door, organisation.id, (app.now)()).await?;
        door.commit().await?;
        if erased > 0 {
            tracing::info!(
                organisation = organisation.slug,
                erased,
                "messages that were dealt with a year ago are erased"
            );
        }
    }
    Ok(())
}
