//! The organisation's own place in networks, and its groups.

use uuid::Uuid;

use super::{Import, checked_slug, named, word};
use crate::exchange::Error;
use crate::exchange::format::{Group, Membership};

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

    /// A group. Where the file has a party of its slug, that party becomes the group.
    pub(super) async fn group(&mut self, position: i16, network: Option<Uuid>, group: &Group) -> Result<(), Error> {
        let id = self.parties.get(&group.slug).copied().unwrap_or_else(Uuid::now_v7);
        let coordinator = group.coordinator.as_ref().map(|slug| named(&self.parties, "party", slug)).transpose()?;
        let source = self.source(group.source.as_ref())?;
        let result = sqlx::query!(
            "insert into cooperation_group (organisation_id, id, kind, slug, name, summary, body, coordinator_id, meets,
                open_to_join, network_id, position, visibility, source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text::visibility, $14, $15)",
            self.organisation,
            id,
            word(&group.kind),
            checked_slug(&group.slug)?,
            group.name as _,
            group.summary as _,
            group.body as _,
            coordinator,
            group.meets as _,
            group.open_to_join,
            network,
            position,
            word(&group.visibility),
            source,
            group.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&group.slug, result)?;
        for goal in &group.goals {
            let goal_id = named(&self.goals, "goal", goal)?;
            let result = sqlx::query!(
                "insert into group_goal (organisation_id, id, group_id, goal_id) values ($1, $2, $3, $4)",
                self.organisation,
                Uuid::now_v7(),
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
