//! The organisation's own place in networks.

use uuid::Uuid;

use super::{Import, named, word};
use crate::exchange::Error;
use crate::exchange::format::Membership;

impl Import<'_> {
    pub(super) async fn membership(
        &mut self,
        position: i16,
        network: Uuid,
        membership: &Membership,
    ) -> Result<(), Error> {
        let id = Uuid::now_v7();
        let contact = membership.contact.as_ref().map(|contact| named(&self.parties, "party", contact)).transpose()?;
        let source = self.source(membership.source.as_ref())?;
        let period = self.columns(membership.period.as_ref());
        let result = sqlx::query!(
            "insert into membership (organisation_id, id, network_id, role, benefit, contact_id, since, starts_on,
                starts_precision, ends_on, ends_precision, open_ended, wording, wording_language, position, visibility,
                source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::precision_of_day, $10, $11::text::precision_of_day, $12,
                $13, $14, $15, $16::text::visibility, $17, $18)",
            self.organisation,
            id,
            network,
            membership.role as _,
            membership.benefit as _,
            contact,
            membership.since,
            period.starts_on as _,
            period.starts_precision,
            period.ends_on as _,
            period.ends_precision,
            period.open_ended,
            period.wording,
            period.language,
            position,
            word(&membership.visibility),
            source,
            membership.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&membership.network, result)?;
        for goal in &membership.goals {
            let goal_id = named(&self.goals, "goal", goal)?;
            let result = sqlx::query!(
                "insert into membership_goal (organisation_id, membership_id, goal_id) values ($1, $2, $3)",
                self.organisation,
                id,
                goal_id
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(goal, result)?;
        }
        Ok(())
    }
}
