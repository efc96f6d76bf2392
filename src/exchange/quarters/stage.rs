//! One example round being played, from its plan to its closing.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::file::{Played, Report, Round, Sitting};
use crate::council::organisation::Organisation;
use crate::council::record::insert_record;
use crate::exchange::Error;
use crate::platform::words::Quarter;
use crate::review::round::{Plan, State, by_quarter};
use crate::review::snapshot::freeze;

/// A round being played: where it is written, what records are called, and its days.
pub(super) struct Stage<'c> {
    pub(super) door: &'c mut PgConnection,
    pub(super) organisation: &'c Organisation,
    pub(super) names: &'c HashMap<String, Uuid>,
    pub(super) quarter: Quarter,
    pub(super) plan: Plan,
    pub(super) now: Timestamp,
}

impl Stage<'_> {
    fn id(&self, name: &str) -> Result<Uuid, Error> {
        let missing = || Error::Missing { what: "record", name: name.to_owned() };
        self.names.get(name).copied().ok_or_else(missing)
    }

    /// The id of what may be named.
    fn maybe(&self, name: Option<&String>) -> Result<Option<Uuid>, Error> {
        name.map(|name| self.id(name)).transpose()
    }

    /// Noon of a day where the organisation is.
    fn noon(&self, day: Date) -> Timestamp {
        let noon = day.at(12, 0, 0, 0).to_zoned(self.organisation.time_zone.clone());
        noon.map_or(self.now, |noon| noon.timestamp())
    }

    async fn add(&mut self, kind: &str, fields: Value) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let refused = |cause| Error::Refused { name: format!("{kind} of {}", self.quarter), cause };
        insert_record(self.door, kind, id, &fields).await.map_err(refused)?;
        Ok(id)
    }

    pub(super) async fn play(&mut self, played: &Played, round: &Round) -> Result<(), Error> {
        let open = round.ago == 0;
        let state = if open { "collecting" } else { "in_forums" };
        let id = self
            .add(
                "round",
                json!({
                    "quarter": self.quarter, "state": state, "opens_on": self.plan.opens_on,
                    "reports_due": self.plan.reports_due, "acceptance_due": self.plan.acceptance_due,
                    "opened_at": self.noon(self.plan.opens_on), "value_id": self.id(&round.value)?,
                    "question": round.question, "answer": round.answer, "summary": round.summary, "example": true,
                }),
            )
            .await?;
        for report in &round.reports {
            self.report(id, report).await?;
        }
        self.values(id, round).await?;
        let mut first = None;
        for (place, day) in (1..).zip(self.plan.sittings.clone()) {
            let sitting = self.sitting(id, place, day, round.sittings.get(place - 1)).await?;
            first = first.or(Some(sitting));
        }
        self.questions(id, round).await?;
        self.signals(played, round.ago, first).await?;
        self.work(played, id, round.ago).await?;
        self.readings(played, round.ago).await?;
        if !open {
            self.close(round).await?;
        }
        Ok(())
    }

    async fn report(&mut self, round: Uuid, report: &Report) -> Result<(), Error> {
        let sent = matches!(report.state.as_str(), "submitted" | "accepted");
        let late = Span::new().days(if report.late { 2 } else { -1 });
        let day = if report.state == "submitted" || !sent { self.plan.opens_on } else { self.plan.reports_due };
        let sent_at = self.noon(day.saturating_add(late)).min(self.now);
        self.add(
            "report",
            json!({
                "round_id": round, "measure_id": self.id(&report.measure)?, "state": report.state, "phase": report.phase,
                "status": report.status, "status_reason": report.reason, "progress": report.progress,
                "happened": report.happened, "next": report.next, "comment": report.comment, "late": report.late,
                "submitted_at": sent.then_some(sent_at),
                "accepted_at": (report.state == "accepted").then_some(sent_at),
            }),
        )
        .await
        .map(drop)
    }

    async fn values(&mut self, round: Uuid, given: &Round) -> Result<(), Error> {
        for (mark, count) in (1i16..).zip(given.marks).filter(|(_, count)| *count > 0) {
            sqlx::query!(
                "insert into value_mark (organisation_id, round_id, mark, given) values ($1, $2, $3, $4)",
                self.organisation.id,
                round,
                mark,
                i32::from(count)
            )
            .execute(&mut *self.door)
            .await?;
        }
        for words in &given.words {
            sqlx::query!(
                "insert into value_word (organisation_id, round_id, body) values ($1, $2, $3)",
                self.organisation.id,
                round,
                words as _
            )
            .execute(&mut *self.door)
            .await?;
        }
        Ok(())
    }

    async fn sitting(&mut self, round: Uuid, place: usize, day: Date, held: Option<&Sitting>) -> Result<Uuid, Error> {
        let noted = held.map(|held| held.noted.clone()).unwrap_or_default();
        let concluded = held.map(|_| self.noon(day));
        let forum = self.id(&format!("forum {place}"))?;
        let fields = json!({
            "round_id": round, "forum_id": forum, "sits_on": day, "noted": noted, "concluded_at": concluded,
        });
        let id = self.add("sitting", fields).await?;
        for decision in held.into_iter().flat_map(|held| &held.decisions) {
            let visibility = if decision.internal { "internal" } else { "public" };
            let fields = json!({
                "round_id": round, "sitting_id": id, "outcome": decision.outcome, "section": decision.section,
                "body": decision.body, "measure_id": self.maybe(decision.measure.as_ref())?, "visibility": visibility,
                "made_at": self.noon(day),
            });
            self.add("decision", fields).await?;
        }
        for reaction in held.into_iter().flat_map(|held| &held.reactions) {
            let due = day.saturating_add(Span::new().days(reaction.within_days));
            let fields = json!({
                "round_id": round, "sitting_id": id, "measure_id": self.id(&reaction.measure)?, "kind": reaction.kind,
                "body": reaction.body, "owner_id": self.id(&reaction.owner)?, "due_on": due,
            });
            self.add("reaction", fields).await?;
        }
        Ok(id)
    }

    async fn questions(&mut self, round: Uuid, given: &Round) -> Result<(), Error> {
        let asked_at = self.noon(self.plan.reports_due).min(self.now);
        for question in &given.questions {
            let answered = (!question.answer.is_empty()).then_some(asked_at);
            let fields = json!({
                "round_id": round, "measure_id": self.maybe(question.measure.as_ref())?, "kind": question.kind,
                "body": question.body, "asked_at": asked_at, "answer": question.answer, "answered_at": answered,
            });
            self.add("question", fields).await?;
        }
        Ok(())
    }

    async fn signals(&mut self, played: &Played, ago: u8, sitting: Option<Uuid>) -> Result<(), Error> {
        let sent_at = self.noon(self.plan.opens_on).min(self.now);
        for signal in played.signals.iter().filter(|signal| signal.ago == ago) {
            let handled = !signal.handling.is_empty();
            let fields = json!({
                "origin": signal.origin, "goal_id": self.id(&signal.goal)?, "body": signal.body, "sent_at": sent_at,
                "handling": signal.handling, "handled_at": handled.then(|| self.noon(self.plan.sittings[0])),
                "handled_in": sitting.filter(|_| handled), "example": true,
            });
            self.add("signal", fields).await?;
        }
        Ok(())
    }

    /// Puts lines on the worklist that this round added, and notes what it found of those that were there.
    async fn work(&mut self, played: &Played, round: Uuid, ago: u8) -> Result<(), Error> {
        for line in played.work.iter().filter(|line| line.added == ago) {
            let due = self.plan.sittings[0].saturating_add(Span::new().months(3));
            let fields = json!({
                "title": line.title, "owner_id": self.id(&line.owner)?, "goal_id": self.id(&line.goal)?, "due_on": due,
                "added_on": self.plan.opens_on, "example": true,
            });
            self.add("work_item", fields).await?;
        }
        for line in &played.work {
            let Some(outcome) = line.found.get(&ago.to_string()) else { continue };
            let item = sqlx::query_scalar!(
                "select id from work_item where organisation_id = $1 and example and title = $2",
                self.organisation.id,
                &line.title as _
            )
            .fetch_one(&mut *self.door)
            .await?;
            self.add("work_review", json!({ "round_id": round, "work_item_id": item, "outcome": outcome })).await?;
            let ended = (outcome != "carried").then(|| json!(outcome));
            let ended_on = ended.as_ref().map(|_| self.plan.sittings[0].to_string());
            sqlx::query!(
                "update work_item set outcome = $3, ended_on = $4::text::date, version = version + 1
                where organisation_id = $1 and id = $2 and $3::text is not null",
                self.organisation.id,
                item,
                ended.as_ref().and_then(Value::as_str),
                ended_on
            )
            .execute(&mut *self.door)
            .await?;
        }
        Ok(())
    }

    async fn readings(&mut self, played: &Played, ago: u8) -> Result<(), Error> {
        for reading in played.readings.iter().filter(|reading| reading.ago == ago) {
            let fields = json!({
                "indicator_id": self.id(&format!("indicator {}", reading.indicator))?,
                "taken_on": self.plan.reports_due.min(self.now.to_zoned(self.organisation.time_zone.clone()).date()),
                "value": reading.value, "done": reading.done, "note": reading.note, "example": true,
            });
            self.add("reading", fields).await?;
        }
        Ok(())
    }

    async fn close(&mut self, round: &Round) -> Result<(), Error> {
        let last = self.plan.sittings.last().copied().unwrap_or(self.plan.reports_due);
        let closed_at = self.noon(last.saturating_add(Span::new().days(1)));
        let played = by_quarter(self.door, self.organisation.id, self.quarter).await?;
        let name = format!("the example round of {} quarters ago", round.ago);
        let Some(played) = played.filter(|played| played.state == State::InForums) else {
            return Err(Error::Invalid { name, cause: "is not there".into() });
        };
        match freeze(self.door, self.organisation, &played, closed_at).await? {
            Ok(()) => Ok(()),
            Err(cause) => Err(Error::Invalid { name, cause }),
        }
    }
}
