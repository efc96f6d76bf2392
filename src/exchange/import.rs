//! Takes one organisation in, whole, in one transaction through the staff door.

use std::collections::{HashMap, VecDeque};

use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::format::{
    Document, Goal, Indicator, Measure, Membership, ModelBox, Page, Party, PartyKind, Picture, Schedule, Strategy,
    StrategyState,
};
use super::{Error, register};
use crate::platform::db::Database;
use crate::platform::words::{Code, LocalText, Period, Slug};

/// What came in, for the line that is printed.
#[derive(Debug, Default, Clone)]
pub struct Imported {
    pub organisation: String,
    pub records: usize,
    /// Schedules of which only the wording could be kept.
    pub unread_schedules: Vec<String>,
}

/// A file being taken in: the connection, the tenant, and what its records are called so far.
struct Import<'c> {
    connection: &'c mut PgConnection,
    organisation: Uuid,
    sources: HashMap<String, Uuid>,
    parties: HashMap<String, Uuid>,
    /// Goals by `strategy/code`.
    goals: HashMap<String, Uuid>,
    done: Imported,
}

/// Stores an organisation. Its red threads are tied afterwards, see [`super::tie_threads`].
///
/// # Errors
/// When the file contradicts itself or the database refuses a record; then nothing is stored.
pub async fn import(database: &Database, document: &Document, position: i16) -> Result<Imported, Error> {
    let own = Uuid::now_v7();
    let mut transaction = database.work_for(own).await?;
    let organisation = &document.organisation;
    let known = sqlx::query_scalar!("select id from published.organisation where slug = $1", organisation.slug)
        .fetch_optional(&mut *transaction)
        .await?;
    if known.is_some() {
        return Err(Error::Present(organisation.slug.clone()));
    }
    let done = Imported { organisation: organisation.slug.clone(), ..Imported::default() };
    let mut import = Import {
        connection: &mut transaction,
        organisation: own,
        sources: HashMap::new(),
        parties: HashMap::new(),
        goals: HashMap::new(),
        done,
    };
    import.organisation(document, position).await?;
    for (position, party) in (1..).zip(&document.parties) {
        import.party(position, party).await?;
    }
    import.party_ties(&document.parties).await?;
    import.calendar(document).await?;
    for (position, strategy) in (1..).zip(&document.strategies) {
        import.strategy(position, strategy).await?;
    }
    for (position, indicator) in (1..).zip(&document.indicators) {
        import.indicator(position, indicator).await?;
    }
    for (position, page) in (1..).zip(&document.pages) {
        import.page(position, page).await?;
    }
    import.duties(document).await?;
    let mut networks = HashMap::new();
    for network in &document.networks {
        networks.insert(network.slug.clone(), register::network(import.connection, network).await?);
    }
    for (position, membership) in (1..).zip(&document.memberships) {
        let network = named(&networks, "network", &membership.network)?;
        import.membership(position, network, membership).await?;
    }
    let done = import.done;
    transaction.commit().await?;
    Ok(done)
}

/// The word that a variant is stored as: its name in the exchange format.
pub(super) fn word(variant: &impl Serialize) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn named(ids: &HashMap<String, Uuid>, what: &'static str, name: &str) -> Result<Uuid, Error> {
    ids.get(name).copied().ok_or_else(|| Error::Missing { what, name: name.to_owned() })
}

fn checked_slug(slug: &str) -> Result<&str, Error> {
    match Slug::parse(slug) {
        Ok(_) => Ok(slug),
        Err(cause) => Err(Error::Invalid { name: slug.to_owned(), cause: cause.to_string() }),
    }
}

fn checked_code(code: &str, measure: bool) -> Result<&str, Error> {
    let invalid = |cause: &str| Error::Invalid { name: code.to_owned(), cause: cause.to_owned() };
    match Code::parse(code) {
        Ok(parsed) if parsed.is_measure() == measure => Ok(code),
        Ok(_) => Err(invalid("a measure's code has a hyphen and a goal's has none")),
        Err(cause) => Err(invalid(&cause.to_string())),
    }
}

/// A schedule's parts as the columns of a table.
struct Columns {
    starts_on: Option<jiff_sqlx::Date>,
    starts_precision: Option<&'static str>,
    ends_on: Option<jiff_sqlx::Date>,
    ends_precision: Option<&'static str>,
    open_ended: bool,
    wording: Option<String>,
    language: Option<&'static str>,
}

impl Import<'_> {
    /// Counts a record and names it in the error when the database refuses it.
    fn stored<T>(&mut self, name: &str, result: Result<T, sqlx::Error>) -> Result<T, Error> {
        self.done.records += 1;
        result.map_err(|cause| Error::Refused { name: name.to_owned(), cause })
    }

    fn source(&self, key: Option<&String>) -> Result<Option<Uuid>, Error> {
        key.map(|key| named(&self.sources, "source", key)).transpose()
    }

    /// Reads a schedule; what cannot be read is kept as wording and told.
    fn columns(&mut self, schedule: Option<&Schedule>) -> Columns {
        let Some(schedule) = schedule else {
            return Columns {
                starts_on: None,
                starts_precision: None,
                ends_on: None,
                ends_precision: None,
                open_ended: false,
                wording: None,
                language: None,
            };
        };
        let reading = Period::parse(schedule.dates.as_ref().unwrap_or(&schedule.wording));
        if !reading.understood {
            self.done.unread_schedules.push(schedule.wording.clone());
        }
        let period = reading.period;
        Columns {
            starts_on: period.start().map(|start| start.date.into()),
            starts_precision: period.start().map(|start| start.precision.as_str()),
            ends_on: period.end().map(|end| end.date.into()),
            ends_precision: period.end().map(|end| end.precision.as_str()),
            open_ended: period.open_ended(),
            wording: Some(schedule.wording.clone()),
            language: Some(schedule.language.code()),
        }
    }

    async fn organisation(&mut self, document: &Document, position: i16) -> Result<(), Error> {
        let given = &document.organisation;
        let languages: Vec<String> = given.languages.iter().map(|language| language.code().to_owned()).collect();
        if let Err(cause) = jiff::tz::TimeZone::get(&given.time_zone) {
            return Err(Error::Invalid { name: given.time_zone.clone(), cause: cause.to_string() });
        }
        let ended_on = given.ended_on.map(jiff_sqlx::Date::from);
        let result = sqlx::query!(
            "insert into organisation (id, slug, kind, name, short_name, summary, languages, time_zone, hue, country,
                homepage, ended_on, successor, position)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            self.organisation,
            checked_slug(&given.slug)?,
            word(&given.kind),
            given.name as _,
            given.short_name as _,
            given.summary as _,
            &languages,
            given.time_zone,
            given.hue,
            given.country,
            given.homepage,
            ended_on as _,
            given.successor as _,
            position,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&given.slug, result)?;
        for source in &document.sources {
            let id = Uuid::now_v7();
            let dated = source.dated.map(jiff_sqlx::Date::from);
            let result = sqlx::query!(
                "insert into source (organisation_id, id, key, publisher, title, language, dated, note)
                values ($1, $2, $3, $4, $5, $6, $7, $8)",
                self.organisation,
                id,
                source.key,
                source.publisher as _,
                source.title as _,
                source.language.code(),
                dated as _,
                source.note as _,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&source.key, result)?;
            self.sources.insert(source.key.clone(), id);
        }
        let source = self.source(given.source.as_ref())?;
        sqlx::query!(
            "update organisation set source_id = $2, source_heading = $3 where id = $1",
            self.organisation,
            source,
            given.heading
        )
        .execute(&mut *self.connection)
        .await?;
        Ok(())
    }

    async fn party(&mut self, position: i16, party: &Party) -> Result<(), Error> {
        let id = Uuid::now_v7();
        let source = self.source(party.source.as_ref())?;
        let result = sqlx::query!(
            "insert into party (organisation_id, id, slug, kind, name, abbreviation, summary, position, visibility,
                source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::visibility, $10, $11)",
            self.organisation,
            id,
            checked_slug(&party.slug)?,
            word(&party.kind),
            party.name as _,
            party.abbreviation as _,
            party.summary as _,
            position,
            word(&party.visibility),
            source,
            party.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&party.slug, result)?;
        self.parties.insert(party.slug.clone(), id);
        Ok(())
    }

    /// Units within units and posts held by persons, once all parties are there.
    async fn party_ties(&mut self, parties: &[Party]) -> Result<(), Error> {
        for party in parties {
            let id = named(&self.parties, "party", &party.slug)?;
            if let Some(within) = &party.within {
                let within = named(&self.parties, "party", within)?;
                let result = sqlx::query!(
                    "update party set within_id = $3 where organisation_id = $1 and id = $2",
                    self.organisation,
                    id,
                    within
                )
                .execute(&mut *self.connection)
                .await;
                self.stored(&party.slug, result)?;
            }
            if let Some(holder) = &party.held_by {
                if party.kind != PartyKind::Post {
                    return Err(Error::Invalid { name: party.slug.clone(), cause: "only a post is held".into() });
                }
                let person = named(&self.parties, "party", holder)?;
                let result = sqlx::query!(
                    "insert into holding (organisation_id, id, post_id, person_id) values ($1, $2, $3, $4)",
                    self.organisation,
                    Uuid::now_v7(),
                    id,
                    person
                )
                .execute(&mut *self.connection)
                .await;
                self.stored(holder, result)?;
            }
        }
        Ok(())
    }

    async fn calendar(&mut self, document: &Document) -> Result<(), Error> {
        for (position, forum) in (1i16..).zip(&document.forums) {
            let body = named(&self.parties, "body", &forum.body)?;
            let source = self.source(forum.source.as_ref())?;
            let result = sqlx::query!(
                "insert into forum (organisation_id, id, body_id, position, task, source_id, source_heading)
                values ($1, $2, $3, $4, $5, $6, $7)",
                self.organisation,
                Uuid::now_v7(),
                body,
                position,
                forum.task as _,
                source,
                forum.heading,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&forum.body, result)?;
        }
        for (position, recurrence) in (1i16..).zip(&document.recurrences) {
            let party = recurrence.party.as_ref().map(|party| named(&self.parties, "party", party)).transpose()?;
            let source = self.source(recurrence.source.as_ref())?;
            let result = sqlx::query!(
                "insert into recurrence (organisation_id, id, slug, title, description, every, months, party_id,
                    position, visibility, source_id, source_heading)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::visibility, $11, $12)",
                self.organisation,
                Uuid::now_v7(),
                checked_slug(&recurrence.slug)?,
                recurrence.title as _,
                recurrence.description as _,
                word(&recurrence.every),
                &recurrence.months,
                party,
                position,
                word(&recurrence.visibility),
                source,
                recurrence.heading,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&recurrence.slug, result)?;
        }
        Ok(())
    }

    async fn strategy(&mut self, position: i16, strategy: &Strategy) -> Result<(), Error> {
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
        self.texts_of_strategy(id, strategy).await?;
        // The tree, parents first.
        let top = (1..).zip(&strategy.goals).map(|(position, goal)| (None, 1, position, goal));
        let mut waiting: VecDeque<(Option<Uuid>, i16, i16, &Goal)> = top.collect();
        while let Some((parent, level, position, goal)) = waiting.pop_front() {
            let own = self.goal(id, parent, level, position, goal).await?;
            self.goals.insert(format!("{}/{}", strategy.slug, goal.code), own);
            for (position, measure) in (1..).zip(&goal.measures) {
                self.measure(id, own, position, measure).await?;
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
            let source = self.source(value.source.as_ref())?;
            let result = sqlx::query!(
                "insert into strategy_value (organisation_id, id, strategy_id, title, description, position, source_id,
                    source_heading)
                values ($1, $2, $3, $4, $5, $6, $7, $8)",
                self.organisation,
                Uuid::now_v7(),
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

    async fn measure(&mut self, strategy: Uuid, goal: Uuid, position: i16, measure: &Measure) -> Result<(), Error> {
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
        Ok(())
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

    async fn indicator(&mut self, position: i16, indicator: &Indicator) -> Result<(), Error> {
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

    async fn picture(&mut self, picture: Option<&Picture>) -> Result<Option<Uuid>, Error> {
        let Some(picture) = picture else { return Ok(None) };
        let id = Uuid::now_v7();
        let result = sqlx::query!(
            "insert into picture (organisation_id, id, file, alt, caption, credit) values ($1, $2, $3, $4, $5, $6)",
            self.organisation,
            id,
            picture.file,
            picture.alt as _,
            picture.caption as _,
            picture.credit as _,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&picture.file, result)?;
        Ok(Some(id))
    }

    async fn page(&mut self, position: i16, page: &Page) -> Result<(), Error> {
        let source = self.source(page.source.as_ref())?;
        let picture = self.picture(page.picture.as_ref()).await?;
        let result = sqlx::query!(
            "insert into page (organisation_id, id, slug, place, title, lead, body, picture_id, position, visibility,
                source_id, source_heading)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::visibility, $11, $12)",
            self.organisation,
            Uuid::now_v7(),
            checked_slug(&page.slug)?,
            word(&page.place),
            page.title as _,
            page.lead as _,
            page.body as _,
            picture,
            position,
            word(&page.visibility),
            source,
            page.heading,
        )
        .execute(&mut *self.connection)
        .await;
        self.stored(&page.slug, result)?;
        Ok(())
    }

    async fn duties(&mut self, document: &Document) -> Result<(), Error> {
        for (position, duty) in (1i16..).zip(&document.duties) {
            let party = named(&self.parties, "party", &duty.party)?;
            let source = self.source(duty.source.as_ref())?;
            let result = sqlx::query!(
                "insert into duty (organisation_id, id, title, party_id, position, source_id, source_heading)
                values ($1, $2, $3, $4, $5, $6, $7)",
                self.organisation,
                Uuid::now_v7(),
                duty.title as _,
                party,
                position,
                source,
                duty.heading,
            )
            .execute(&mut *self.connection)
            .await;
            self.stored(&duty.party, result)?;
        }
        Ok(())
    }

    async fn membership(&mut self, position: i16, network: Uuid, membership: &Membership) -> Result<(), Error> {
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
