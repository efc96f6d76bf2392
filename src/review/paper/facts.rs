//! The facts of a quarter as the paper's template reads them: texts in the reader's language, marked where they are in
//! another, in the order of the page that shows the same.

use serde_json::{Value, json};

use super::Writing;
use crate::platform::picture::Series;
use crate::platform::words::LocalText;
use crate::review::book::Reaction;
use crate::review::book::{Assessment, Book, Change, Chart, Decision, Entry, GoalRef, Heat, Mark, Report, Turn};
use crate::review::round::Sitting;

impl Writing<'_> {
    /// Everything that stands on the paper.
    pub(super) fn facts(&self) -> Value {
        let (book, shell) = (self.paper.book, self.shell);
        let quarter = shell.quarter(&book.quarter);
        json!({
            "lang": shell.language.code(),
            "hue": self.organisation.hue,
            "title": format!("{}, {}", shell.plain(&self.organisation.name), shell.tx("review-of", &quarter)),
            "head": format!("{} · {}", shell.plain(self.organisation.header_name()), quarter),
            "organisation": self.say(&self.organisation.name),
            "heading": shell.tx("review-of", &quarter),
            "example": book.example.then(|| shell.t("example-notice")),
            "corrections": self.corrections(),
            "glance": self.glance(),
            "changed": self.changed(),
            "deviations": self.deviations(),
            "heat": self.heat(),
            "reports": self.reports(),
            "readings": self.readings(),
            "sittings": self.sittings(),
            "assessments": self.assessments(),
            "values": self.values(),
            "record": self.paper.record.as_ref().map(|(number, hash)| json!({
                "text": shell.tn("review-link", *number),
                "hash": hash,
            })),
        })
    }

    /// A text with its language, where that is not the reader's; nothing where there is none.
    fn say(&self, text: &LocalText) -> Value {
        let picked = text.pick(self.shell.language, self.shell.first);
        picked.map_or(
            Value::Null,
            |picked| json!({ "text": picked.text, "lang": picked.fallback.then(|| picked.language.code()) }),
        )
    }

    fn corrections(&self) -> Value {
        let zone = &self.organisation.time_zone;
        let day = |moment: &jiff::Timestamp| self.shell.date(&moment.to_zoned(zone.clone()).date());
        let correction = |(made_at, body): &(jiff::Timestamp, LocalText)| json!({ "when": self.shell.tx("correction-made", day(made_at)), "body": self.say(body) });
        self.paper.corrections.iter().map(correction).collect()
    }

    fn glance(&self) -> Value {
        let (book, shell) = (self.paper.book, self.shell);
        let counts = book.counts().into_iter().map(|(status, count)| match status {
            Some(status) => (status.kind(), shell.tn(format!("statuses-{}", status.as_str()), count)),
            None => ("none", shell.tn("statuses-none", count)),
        });
        let counts: Vec<_> = counts.collect();
        let words: Vec<&str> = counts.iter().map(|(_, words)| words.as_str()).collect();
        let turned = turns(book).into_iter();
        let turned = turned.map(|(turn, changes)| shell.tn(format!("turned-{}", turn.word()), changes.len()));
        let decisions = shell.tn("review-decisions", book.decisions.len());
        json!({
            "title": shell.tn("review-measures", book.followed().count()),
            "alt": words.join(", "),
            "bar": book.bar().into_iter().map(|part| json!({
                "kind": part.kind, "x": part.x.parse::<f64>().ok(), "width": part.width.parse::<f64>().ok(),
            })).collect::<Value>(),
            "counts": counts.iter().map(|(kind, word)| json!({ "kind": kind, "word": word })).collect::<Value>(),
            "summary": self.say(&book.summary),
            "turned": turned.chain([decisions]).collect::<Value>(),
        })
    }

    fn changed(&self) -> Value {
        let shell = self.shell;
        let change = |change: &Change<'_>| {
            json!({
                "code": change.entry.code, "title": self.say(&change.entry.title),
                "before": change.before.map(|mark| self.mark(Some(mark))), "after": self.mark(change.after),
            })
        };
        let groups = turns(self.paper.book);
        let groups: Vec<Value> = groups
            .iter()
            .map(|(turn, changes)| {
                json!({ "title": shell.tf("turn", turn.word()), "changes": changes.iter().map(change).collect::<Value>() })
            })
            .collect();
        json!({ "title": shell.t("review-changed"), "none": shell.t(self.paper.book.unchanged()), "groups": groups })
    }

    /// A status or a final phase: its shape and its word.
    fn mark(&self, mark: Option<Mark>) -> Value {
        let Some(mark) = mark else { return json!({ "kind": "absent", "word": self.shell.t("report-none") }) };
        let kind = match mark.phase.as_str() {
            "done" => "done",
            "dropped" => "none",
            _ => mark.status.kind(),
        };
        let progress = mark.progress.map(|progress| self.shell.tx("per-cent", progress));
        json!({ "kind": kind, "word": self.word(mark.phase, mark.status), "progress": progress })
    }

    fn deviations(&self) -> Value {
        let (book, shell) = (self.paper.book, self.shell);
        let deviation = |entry: &&Entry| {
            let mut facts = self.entry(entry);
            facts["answer"] = book.reaction(&entry.id).map_or(Value::Null, |reaction| self.reaction(reaction));
            facts
        };
        json!({
            "title": shell.t("review-deviations"),
            "none": shell.t("agenda-no-deviations"),
            "unanswered": shell.t("reaction-none"),
            "entries": book.deviations().iter().map(deviation).collect::<Value>(),
        })
    }

    fn reaction(&self, reaction: &Reaction) -> Value {
        json!({
            "kind": self.shell.tf("reaction", &reaction.kind),
            "body": self.say(&reaction.body),
            "owner": self.say(&reaction.owner.name),
            "due": self.shell.tx("step-by", self.shell.date(&reaction.due_on)),
        })
    }

    /// A measure with what was told of it.
    fn entry(&self, entry: &Entry) -> Value {
        json!({
            "code": entry.code,
            "title": self.say(&entry.title),
            "area": self.goal(&entry.area),
            "lead": entry.lead.as_ref().map_or(Value::Null, |lead| self.say(&lead.name)),
            "mark": self.mark(entry.mark(self.paper.book.quarter)),
            "tags": self.tags(entry),
            "told": entry.report.as_ref().map_or(json!([]), |report| self.told(report)),
        })
    }

    fn tags(&self, entry: &Entry) -> Vec<String> {
        let late = entry.report.as_ref().is_some_and(|report| report.late).then(|| self.shell.t("table-late"));
        late.into_iter().chain(entry.internal.then(|| self.shell.t("internal"))).collect()
    }

    /// What a lead told, as pairs of what it is and what it says.
    fn told(&self, report: &Report) -> Value {
        let shell = self.shell;
        let plain = |text: String| json!({ "text": text, "lang": null });
        let phase = (!report.phase.is_final()).then(|| shell.tf("phase", report.phase));
        let told = [
            ("field-phase", phase.map_or(Value::Null, plain)),
            ("field-status-reason", self.say(&report.status_reason)),
            ("progress-told", report.progress.map_or(Value::Null, |progress| plain(shell.tx("per-cent", progress)))),
            ("field-happened", self.say(&report.happened)),
            ("field-next", self.say(&report.next)),
        ];
        let told = told.into_iter().filter(|(_, text)| !text.is_null());
        told.map(|(name, text)| json!({ "name": shell.t(name), "text": text })).collect()
    }

    fn goal(&self, goal: &GoalRef) -> Value {
        json!({ "code": goal.called(), "title": self.say(&goal.title) })
    }

    fn heat(&self) -> Value {
        let heat = Heat::of(self.paper.book);
        let rows = heat.rows.iter().map(|row| {
            let cells: Value = row.cells.iter().map(|cell| self.mark(*cell)).collect();
            json!({ "code": row.entry.code, "title": self.say(&row.entry.title), "cells": cells })
        });
        json!({
            "title": self.shell.t("heat"),
            "measure": self.shell.t("measure"),
            "quarters": heat.quarters.iter().map(|quarter| self.shell.quarter(quarter)).collect::<Value>(),
            "rows": rows.collect::<Value>(),
        })
    }

    fn reports(&self) -> Value {
        let book = self.paper.book;
        json!({
            "title": self.shell.t("reports"),
            "entries": book.followed().filter(|entry| entry.report.is_some()).map(|entry| self.entry(entry)).collect::<Value>(),
            "missing_title": self.shell.t("agenda-missing"),
            "missing": book.missing().into_iter().map(|entry| self.entry(entry)).collect::<Value>(),
        })
    }

    fn readings(&self) -> Value {
        let charts = self.paper.book.readings.iter().map(|chart| self.chart(chart));
        json!({
            "title": self.shell.t("readings"), "width": Series::WIDTH, "height": Series::PLOT, "charts": charts.collect::<Value>(),
        })
    }

    /// An indicator's readings: the line, and the same in words.
    fn chart(&self, chart: &Chart) -> Value {
        let shell = self.shell;
        let readings = chart.points.iter().filter_map(|point| {
            let value = match (point.value, point.done) {
                (Some(value), _) => shell.figure(value),
                (None, Some(done)) => shell.t(if done { "yes-done" } else { "not-done" }),
                (None, None) => return None,
            };
            Some(format!("{}: {value}", shell.date(&point.on)))
        });
        let target = chart.target.map(|target| format!("{}: {}", shell.t("target"), shell.figure(target)));
        let words: Vec<String> = readings.chain(target).collect();
        let drawn = chart.drawn().map(|drawn| json!({ "dots": drawn.dots, "target": drawn.target }));
        json!({
            "title": self.say(&chart.title),
            "unit": self.say(&chart.unit),
            "alt": format!("{}. {}", shell.plain(&chart.title), words.join("; ")),
            "tag": chart.example.then(|| shell.t("example")),
            "drawn": drawn,
            "words": words,
        })
    }

    fn sittings(&self) -> Value {
        let book = self.paper.book;
        let sitting = |sitting: &Sitting| {
            json!({
                "body": self.say(&sitting.body.name),
                "day": self.shell.date(&sitting.sits_on),
                "noted": self.say(&sitting.noted),
                "decisions": book.decisions_of(&sitting.id).map(|decision| self.decision(decision)).collect::<Value>(),
            })
        };
        json!({
            "title": self.shell.t("review-sittings"),
            "list": book.sittings.iter().map(sitting).collect::<Value>(),
        })
    }

    fn decision(&self, decision: &Decision) -> Value {
        let outcome = self.shell.tf("outcome", decision.outcome.word());
        let section = decision.section.as_ref().map(|section| format!(", § {section}")).unwrap_or_default();
        let measure = decision.measure_id.as_ref().and_then(|id| self.paper.book.measure(id));
        json!({
            "code": measure.map(|entry| &entry.code),
            "outcome": format!("{outcome}{section}."),
            "body": self.say(&decision.body),
            "tag": decision.internal.then(|| self.shell.t("internal")),
        })
    }

    fn assessments(&self) -> Value {
        let shell = self.shell;
        let one = |one: &Assessment| {
            json!({
                "goal": self.goal(&one.goal),
                "result": shell.tf("result", one.result.replace('_', "-")),
                "resourcing": shell.tf("resourcing", &one.resourcing),
                "verdict": shell.tf("verdict", one.verdict.replace('_', "-")),
                "body": self.say(&one.body),
            })
        };
        let list: Value = self.paper.book.assessments.iter().map(one).collect();
        json!({ "title": shell.t("assessments"), "list": list })
    }

    fn values(&self) -> Value {
        let (book, shell) = (self.paper.book, self.shell);
        let given = book.own_values().map(|round| {
            let mean = round.mean().map(|mean| format!(" · {}", shell.tx("values-mean", shell.figure(mean))));
            json!({
                "few": (!round.is_shown()).then(|| shell.t("values-few")),
                "caption": format!("{}{}", shell.tn("values-answers", round.total()), mean.unwrap_or_default()),
                "marks": (1..=5).map(|mark| shell.tf("mark", mark)).collect::<Value>(),
                "given": if round.is_shown() { json!(round.marks) } else { json!([]) },
            })
        });
        json!({
            "title": shell.t("values"),
            "value": book.value.as_ref().map_or(Value::Null, |value| self.say(value)),
            "question": self.say(&book.question),
            "given": given,
            "answer": self.say(&book.answer),
        })
    }
}

/// What changed, by how it turned.
fn turns(book: &Book) -> Vec<(Turn, Vec<Change<'_>>)> {
    let changes = book.changes();
    let of = |turn: Turn| (turn, changes.iter().filter(|change| change.turn == turn).copied().collect::<Vec<_>>());
    Turn::ALL.into_iter().map(of).filter(|(_, changes)| !changes.is_empty()).collect()
}
