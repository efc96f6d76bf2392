//! The organisation itself, its sources and parties, its calendar and its pages.

use uuid::Uuid;

use super::{Import, checked_slug, named, word};
use crate::exchange::Error;
use crate::exchange::format::{Document, Forum, Page, Party, PartyKind, Picture, Source};

impl Import<'_> {
    pub(super) async fn organisation(&mut self, document: &Document, position: i16) -> Result<(), Error> {
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
        // One that is not open to visitors yet has its address all the same.
        if let Err(sqlx::Error::Database(cause)) = &result
            && cause.constraint() == Some("organisation_slug_key")
        {
            return Err(Error::Present(given.slug.clone()));
        }
        self.stored(&given.slug, result)?;
        self.sources(&document.sources).await?;
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

    pub(super) async fn sources(&mut self, sources: &[Source]) -> Result<(), Error> {
        for source in sources {
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
        Ok(())
    }

    pub(super) async fn party(&mut self, position: i16, party: &Party) -> Result<(), Error> {
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
    pub(super) async fn party_ties(&mut self, parties: &[Party]) -> Result<(), Error> {
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

    pub(super) async fn calendar(&mut self, document: &Document) -> Result<(), Error> {
        for (position, forum) in (1i16..).zip(&document.forums) {
            self.forum(position, forum).await?;
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

    pub(super) async fn forum(&mut self, position: i16, forum: &Forum) -> Result<(), Error> {
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
        Ok(())
    }

    pub(super) async fn picture(&mut self, picture: Option<&Picture>) -> Result<Option<Uuid>, Error> {
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

    pub(super) async fn page(&mut self, position: i16, page: &Page) -> Result<(), Error> {
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

    pub(super) async fn duties(&mut self, document: &Document) -> Result<(), Error> {
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
}
