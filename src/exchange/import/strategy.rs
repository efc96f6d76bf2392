//! Strategies: their texts, the tree of goals, measures with their cards, indicators.

use std::collections::VecDeque;

use uuid::Uuid;

use super::{Import, checked_code, checked_slug, named, word};
use crate::exchange::Error;
use crate::exchange::format::{Goal, Indicator, Measure, ModelBox, Schedule, Strategy, StrategyState};
use crate::platform::words::LocalText;

impl Import<'_> {
    pub(super) async fn strategy(&mut self, position: i16, strategy: &Strategy) -> Result<(), Error> {
        let id = Uuid::now_v7();
        let source = self.source(strategy.source.as_ref())?;
        let period = self.columns(strategy.period.as_ref());
        if strategy.state == StrategyState::Superseded {
            let cause = "a superseded strategy must name its successor, which this format cannot say yet".into();
            return Err(Error::Invalid { name: strategy.slug.clone(), cause });
        }
        let result = sqlx::query!(
            "insert into strategy (organisation_id, id, slug, title, summary, state, standing, starts_on,
                starts_precision, ends_on, ends_precision, open_ended, wording, wording_language, levels, measure_word,
                position, visibility, source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::precision_of_day, $10, $11::text::precision_of_day, $12,
                $13, $14, $15, $16, $17, $18::text::visibility, $19, $20)",
            self.organisation,
            id,
            checked_slug(&strategy.slug)?,
            strategy.title as _,
            strategy.summary as _,
            word(&strategy.state),
            strategy.standing as _,
            period.starts_on as _,
            period.starts_precision,
            period.ends_on as _,
            period.ends_precision,
            period.open_ended,
            period.wording,
            period.language,
            sqlx::types::Json(&strategy.levels) as _,
            strategy.measure_word as _,
            position,
            word(&strategy.visibility),
            source,
            strategy.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&strategy.slug, result)?;
        self.strategies.insert(strategy.slug.clone(), id);
        self.texts_of_strategy(id, strategy).await?;
        // The tree, parents first.
        let top = (1..).zip(&strategy.goals).map(|(position, goal)| (None, 1, position, goal));
        let mut waiting: VecDeque<(Option<Uuid>, i16, i16, &Goal)> = top.collect();
        while let Some((parent, level, position, goal)) = waiting.pop_front() {
            let own = self.goal(id, parent, level, position, goal).await?;
            self.goals.insert(format!("{}/{}", strategy.slug, goal.code), own);
            for (position, measure) in (1..).zip(&goal.measures) {
                let known = self.measure(id, own, position, measure).await?;
                self.measures.insert(format!("{}/{}", strategy.slug, measure.code), known);
            }
            waiting.extend((1..).zip(&goal.goals).map(|(position, goal)| (Some(own), level + 1, position, goal)));
        }
        Ok(())
    }

    async fn texts_of_strategy(&mut self, id: Uuid, strategy: &Strategy) -> Result<(), Error> {
        for (position, chapter) in (1i16..).zip(&strategy.chapters) {
            let source = self.source(chapter.source.as_ref())?;
            let picture = self.picture(chapter.picture.as_ref()).await?;
            let result = sqlx::query!(
                "insert into chapter (organisation_id, id, strategy_id, slug, number, title, body, picture_id, position,
                    source_id, source_heading)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                self.organisation,
                Uuid::now_v7(),
                id,
                checked_slug(&chapter.slug)?,
                chapter.number,
                chapter.title as _,
                chapter.body as _,
                picture,
                position,
                source,
                chapter.heading,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&chapter.slug, result)?;
        }
        for (position, value) in (1i16..).zip(&strategy.values) {
            let own = Uuid::now_v7();
            let source = self.source(value.source.as_ref())?;
            let result = sqlx::query!(
                "insert into strategy_value (organisation_id, id, strategy_id, title, description, position, source_id,
                    source_heading)
                values ($1, $2, $3, $4, $5, $6, $7, $8)",
                self.organisation,
                own,
                id,
                value.title as _,
                value.description as _,
                position,
                source,
                value.heading,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&strategy.slug, result)?;
            self.values.insert(format!("{}/{position}", strategy.slug), own);
        }
        for (position, model) in (1i16..).zip(&strategy.model) {
            self.model_box(id, position, model).await?;
        }
        Ok(())
    }

    async fn model_box(&mut self, strategy: Uuid, position: i16, model: &ModelBox) -> Result<(), Error> {
        let result = sqlx::query!(
            "insert into model_box (organisation_id, id, strategy_id, layer, title, note, position)
            values ($1, $2, $3, $4, $5, $6, $7)",
            self.organisation,
            Uuid::now_v7(),
            strategy,
            word(&model.layer),
            model.title as _,
            model.note as _,
            position,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored("a box of the strategy model", result)?;
        Ok(())
    }

    async fn goal(
        &mut self,
        strategy: Uuid,
        parent: Option<Uuid>,
        level: i16,
        position: i16,
        goal: &Goal,
    ) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let source = self.source(goal.source.as_ref())?;
        let result = sqlx::query!(
            "insert into goal (organisation_id, id, strategy_id, parent_id, level, code, code_printed, label, title,
                other_titles, strategic_goal, target_state, description, position, visibility, source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::text::visibility, $16, $17)",
            self.organisation,
            id,
            strategy,
            parent,
            level,
            checked_code(&goal.code, false)?,
            goal.code_printed,
            goal.label,
            goal.title as _,
            &goal.other_titles,
            goal.strategic_goal as _,
            goal.target_state as _,
            goal.description as _,
            position,
            word(&goal.visibility),
            source,
            goal.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&goal.code, result)?;
        Ok(id)
    }

    async fn measure(&mut self, strategy: Uuid, goal: Uuid, position: i16, measure: &Measure) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let source = self.source(measure.source.as_ref())?;
        let result = sqlx::query!(
            "insert into measure (organisation_id, id, strategy_id, goal_id, code, code_printed, title, overview_title,
                target_state, responsible_wording, remark, position, visibility, source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text::visibility, $14, $15)",
            self.organisation,
            id,
            strategy,
            goal,
            checked_code(&measure.code, true)?,
            measure.code_printed,
            measure.title as _,
            measure.overview_title as _,
            measure.target_state as _,
            measure.responsible_wording as _,
            measure.remark as _,
            position,
            word(&measure.visibility),
            source,
            measure.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&measure.code, result)?;
        for (position, step) in (1i16..).zip(&measure.steps) {
            self.step(id, position, step, &measure.code).await?;
        }
        let overview = measure.overview_schedule.iter().map(|schedule| ("overview", schedule));
        let card = measure.schedules.iter().map(|schedule| ("card", schedule));
        for (position, (place, schedule)) in (1i16..).zip(overview.chain(card)) {
            self.schedule(id, position, place, schedule, &measure.code).await?;
        }
        for (position, responsible) in (1i16..).zip(&measure.responsible) {
            let party = named(&self.parties, "party", &responsible.party)?;
            let result = sqlx::query!(
                "insert into responsibility (organisation_id, id, measure_id, party_id, lead, position)
                values ($1, $2, $3, $4, $5, $6)",
                self.organisation,
                Uuid::now_v7(),
                id,
                party,
                responsible.lead,
                position,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&measure.code, result)?;
        }
        for (position, indicator) in (1i16..).zip(&measure.indicators) {
            let result = sqlx::query!(
                "insert into indicator (organisation_id, id, slug, title, kind, measure_id, position, source_id,
                    source_heading)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                self.organisation,
                Uuid::now_v7(),
                checked_slug(&indicator.slug)?,
                indicator.title as _,
                word(&indicator.kind),
                id,
                position,
                source,
                measure.heading,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&indicator.slug, result)?;
        }
        Ok(id)
    }

    async fn step(&mut self, measure: Uuid, position: i16, title: &LocalText, code: &str) -> Result<(), Error> {
        let result = sqlx::query!(
            "insert into step (organisation_id, id, measure_id, title, position) values ($1, $2, $3, $4, $5)",
            self.organisation,
            Uuid::now_v7(),
            measure,
            title as _,
            position,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(code, result)?;
        Ok(())
    }

    async fn schedule(
        &mut self,
        measure: Uuid,
        position: i16,
        place: &str,
        schedule: &Schedule,
        code: &str,
    ) -> Result<(), Error> {
        let columns = self.columns(Some(schedule));
        let result = sqlx::query!(
            "insert into schedule (organisation_id, id, measure_id, place, starts_on, starts_precision, ends_on,
                ends_precision, open_ended, wording, wording_language, position)
            values ($1, $2, $3, $4, $5, $6::text::precision_of_day, $7, $8::text::precision_of_day, $9, $10, $11, $12)",
            self.organisation,
            Uuid::now_v7(),
            measure,
            place,
            columns.starts_on as _,
            columns.starts_precision,
            columns.ends_on as _,
            columns.ends_precision,
            columns.open_ended,
            columns.wording,
            columns.language,
            position,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(code, result)?;
        Ok(())
    }

    pub(super) async fn indicator(&mut self, position: i16, indicator: &Indicator) -> Result<(), Error> {
        let goal = indicator.goal.as_ref().map(|goal| named(&self.goals, "goal", goal)).transpose()?;
        let source = self.source(indicator.source.as_ref())?;
        let result = sqlx::query!(
            "insert into indicator (organisation_id, id, slug, title, description, kind, goal_id, position, source_id,
                source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            self.organisation,
            Uuid::now_v7(),
            checked_slug(&indicator.slug)?,
            indicator.title as _,
            indicator.description as _,
            word(&indicator.kind),
            goal,
            position,
            source,
            indicator.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&indicator.slug, result)?;
        Ok(())
    }
}
