//! What the organisation wants decided, and what it has learned.

use uuid::Uuid;

use super::{Import, checked_slug, named, word};
use crate::exchange::Error;
use crate::exchange::format::{AdvocacyActor, AdvocacyStudy, AdvocacyTarget, Lesson};

impl Import<'_> {
    pub(super) async fn advocacy_target(&mut self, position: i16, target: &AdvocacyTarget) -> Result<(), Error> {
        let id = Uuid::now_v7();
        let window = self.columns(target.window.as_ref());
        let result = sqlx::query!(
            "insert into advocacy_target (organisation_id, id, slug, title, summary, wanted, obtained, decision_maker,
                starts_on, starts_precision, ends_on, ends_precision, open_ended, wording, wording_language, result,
                decided_on, lead_id, goal_id, measure_id, position, visibility, source_id, source_heading,
                obtained_source_id, obtained_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::precision_of_day, $11, $12::text::precision_of_day, $13,
                $14, $15, $16, $17, $18, $19, $20, $21, $22::text::visibility, $23, $24, $25, $26)",
            self.organisation,
            id,
            checked_slug(&target.slug)?,
            target.title as _,
            target.summary as _,
            target.wanted as _,
            target.obtained as _,
            target.decision_maker as _,
            window.starts_on as _,
            window.starts_precision,
            window.ends_on as _,
            window.ends_precision,
            window.open_ended,
            window.wording,
            window.language,
            word(&target.result),
            target.decided_on.map(jiff_sqlx::Date::from) as _,
            self.party_named(target.lead.as_ref())?,
            self.goal_named(target.goal.as_ref())?,
            self.measure_named(target.measure.as_ref())?,
            position,
            word(&target.visibility),
            self.source(target.source.as_ref())?,
            target.heading,
            self.source(target.obtained_source.as_ref())?,
            target.obtained_heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&target.slug, result)?;
        for (position, actor) in (1..).zip(&target.actors) {
            self.advocacy_actor(id, position, actor, &target.slug).await?;
        }
        for (position, study) in (1..).zip(&target.studies) {
            self.advocacy_study(id, position, study, &target.slug).await?;
        }
        Ok(())
    }

    async fn advocacy_actor(
        &mut self,
        target: Uuid,
        position: i16,
        actor: &AdvocacyActor,
        name: &str,
    ) -> Result<(), Error> {
        let result = sqlx::query!(
            "insert into advocacy_actor (organisation_id, id, target_id, party_id, name, task, position)
            values ($1, $2, $3, $4, $5, $6, $7)",
            self.organisation,
            Uuid::now_v7(),
            target,
            self.party_named(actor.party.as_ref())?,
            actor.name as _,
            actor.task as _,
            position,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(name, result).map(drop)
    }

    async fn advocacy_study(
        &mut self,
        target: Uuid,
        position: i16,
        study: &AdvocacyStudy,
        name: &str,
    ) -> Result<(), Error> {
        let result = sqlx::query!(
            "insert into advocacy_study (organisation_id, id, target_id, title, publisher, link, dated, position)
            values ($1, $2, $3, $4, $5, $6, $7, $8)",
            self.organisation,
            Uuid::now_v7(),
            target,
            study.title as _,
            study.publisher as _,
            study.link,
            study.dated.map(jiff_sqlx::Date::from) as _,
            position,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(name, result).map(drop)
    }

    pub(super) async fn lesson(&mut self, lesson: &Lesson) -> Result<(), Error> {
        let (goal, measure) = (self.goal_named(lesson.goal.as_ref())?, self.measure_named(lesson.measure.as_ref())?);
        let origin = sqlx::query!(
            r#"select (select id from project where organisation_id = $1 and slug = $2) as project,
                (select id from cooperation_group where organisation_id = $1 and slug = $3) as "group""#,
            self.organisation,
            lesson.project,
            lesson.group,
        )
        .fetch_one(&mut *self.connection)
        .await
        .map_err(|cause| Error::Refused { name: lesson.slug.clone(), cause })?;
        for (what, name, found) in
            [("project", &lesson.project, origin.project), ("group", &lesson.group, origin.group)]
        {
            if let (Some(name), None) = (name, found) {
                return Err(Error::Missing { what, name: name.clone() });
            }
        }
        let result = sqlx::query!(
            "insert into lesson (organisation_id, id, slug, title, outcome, body, learned_on, goal_id, measure_id, project_id,
                group_id, visibility)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text::visibility)",
            self.organisation,
            Uuid::now_v7(),
            checked_slug(&lesson.slug)?,
            lesson.title as _,
            word(&lesson.outcome),
            lesson.body as _,
            jiff_sqlx::Date::from(lesson.learned_on) as _,
            goal,
            measure,
            origin.project,
            origin.group,
            word(&lesson.visibility),
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&lesson.slug, result).map(drop)
    }

    fn party_named(&self, slug: Option<&String>) -> Result<Option<Uuid>, Error> {
        slug.map(|slug| named(&self.parties, "party", slug)).transpose()
    }

    fn goal_named(&self, name: Option<&String>) -> Result<Option<Uuid>, Error> {
        name.map(|name| named(&self.goals, "goal", name)).transpose()
    }

    fn measure_named(&self, name: Option<&String>) -> Result<Option<Uuid>, Error> {
        name.map(|name| named(&self.measures, "measure", name)).transpose()
    }
}
