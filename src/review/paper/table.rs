//! The review as a workbook: the measures with their reports and their history, and what was decided.

use std::collections::BTreeSet;

use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use super::Writing;
use super::sheet::{Cell, Column, Looks, fill, sheet_name};
use crate::platform::words::{LocalText, Quarter};
use crate::review::book::{Decision, Entry, Reaction, Report};
use crate::review::round::Sitting;

type MeasureColumn<'a> = Column<'a, Entry>;
type DecisionColumn<'a> = Column<'a, (&'a Sitting, &'a Decision)>;

impl Writing<'_> {
    /// The workbook as a file.
    ///
    /// # Errors
    /// When something does not fit a workbook.
    pub(super) fn table(&self) -> Result<Vec<u8>, XlsxError> {
        let (book, shell) = (self.paper.book, self.shell);
        let quarter = shell.quarter(&book.quarter);
        let name = shell.plain(&self.organisation.name);
        let mut workbook = Workbook::new();
        let title = format!("{name}, {}", shell.tx("review-of", quarter));
        // Not the moment of the request: the same review is the same file.
        let made = book.closed_at.map_or(book.opens_on, |at| at.to_zoned(self.organisation.time_zone.clone()).date());

        workbook.set_properties(&DocProperties::new().set_title(title).set_author(name).set_creation_datetime(&made));
        let looks = Looks::new();
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&shell.tf("records", "measure")))?;
        fill(sheet, &looks, &self.measure_columns(), &book.measures)?;
        let decided = |sitting| {
            let sitting: &Sitting = sitting;
            book.decisions_of(&sitting.id).map(move |decision| (sitting, decision))
        };
        let decisions: Vec<(&Sitting, &Decision)> = book.sittings.iter().flat_map(decided).collect();
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&shell.t("minutes")))?;
        fill(sheet, &looks, &self.decision_columns(), &decisions)?;
        workbook.save_to_buffer()
    }
}

impl Writing<'_> {
    /// One row for each measure: what it is, what was told of it, what is done about it, how it stood before.
    fn measure_columns(&self) -> Vec<MeasureColumn<'_>> {
        let mut columns = self.identity_columns();
        columns.extend(self.report_columns());
        columns.extend(self.reaction_columns());
        columns.extend(self.history_columns());
        columns
    }

    fn identity_columns(&self) -> Vec<MeasureColumn<'_>> {
        let shell = self.shell;
        vec![
            MeasureColumn::new(shell.tf("record", "strategy"), 20, |entry| self.text(&entry.strategy_title)),
            MeasureColumn::new(shell.t("table-area"), 28, |entry| {
                Cell::Text(format!("{} {}", entry.area.called(), shell.plain(&entry.area.title)))
            }),
            MeasureColumn::new(shell.tf("record", "goal"), 28, |entry| {
                Cell::Text(format!("{} {}", entry.goal.called(), shell.plain(&entry.goal.title)))
            }),
            MeasureColumn::new(shell.t("field-code"), 9, |entry| Cell::Text(entry.code.clone())),
            MeasureColumn::new(shell.t("field-title"), 40, |entry| self.text(&entry.title)),
            MeasureColumn::new(shell.t("responsible"), 22, |entry| {
                self.maybe(entry.lead.as_ref().map(|lead| &lead.name))
            }),
            MeasureColumn::new(shell.t("internal"), 10, |entry| Cell::Truth(entry.internal)),
        ]
    }

    fn report_columns(&self) -> Vec<MeasureColumn<'_>> {
        let shell = self.shell;
        let told = |entry: &Entry, tell: &dyn Fn(&Report) -> Cell| entry.report.as_ref().map_or(Cell::Empty, tell);
        vec![
            MeasureColumn::new(shell.t("field-phase"), 13, move |entry| {
                told(entry, &|report| Cell::Text(shell.tf("phase", report.phase)))
            }),
            MeasureColumn::new(shell.t("field-report-status"), 15, move |entry| {
                let missing = || Cell::Text(shell.t("report-none"));
                entry.report.as_ref().map_or_else(missing, |report| Cell::Text(shell.tf("status", report.status)))
            }),
            MeasureColumn::new(shell.t("field-status-reason"), 32, move |entry| {
                told(entry, &|report| self.text(&report.status_reason))
            }),
            MeasureColumn::new(shell.t("field-progress"), 12, move |entry| {
                told(entry, &|report| report.progress.map_or(Cell::Empty, |progress| Cell::Number(progress.into())))
            }),
            MeasureColumn::new(shell.t("field-happened"), 48, move |entry| {
                told(entry, &|report| self.text(&report.happened))
            }),
            MeasureColumn::new(shell.t("field-next"), 48, move |entry| told(entry, &|report| self.text(&report.next))),
            MeasureColumn::new(shell.t("table-late"), 10, move |entry| told(entry, &|report| Cell::Truth(report.late))),
        ]
    }

    fn reaction_columns(&self) -> Vec<MeasureColumn<'_>> {
        let (book, shell) = (self.paper.book, self.shell);
        let set =
            move |entry: &Entry, say: &dyn Fn(&Reaction) -> Cell| book.reaction(&entry.id).map_or(Cell::Empty, say);
        vec![
            MeasureColumn::new(shell.t("field-reaction"), 32, move |entry| {
                set(entry, &|reaction| {
                    let kind = shell.tf("reaction", &reaction.kind);
                    Cell::Text(format!("{kind}. {}", shell.plain(&reaction.body)))
                })
            }),
            MeasureColumn::new(shell.t("field-owner-id"), 22, move |entry| {
                set(entry, &|reaction| self.text(&reaction.owner.name))
            }),
            MeasureColumn::new(shell.t("field-reaction-due"), 12, move |entry| {
                set(entry, &|reaction| Cell::Day(reaction.due_on))
            }),
        ]
    }

    /// One column for each round before this one, with what it said in a word.
    fn history_columns(&self) -> Vec<MeasureColumn<'_>> {
        let column = |quarter: Quarter| {
            MeasureColumn::new(self.shell.quarter(&quarter), 15, move |entry| {
                let mark = entry.marks.iter().find(|mark| mark.quarter == quarter);
                mark.map_or(Cell::Empty, |mark| Cell::Text(self.word(mark.phase, mark.status)))
            })
        };
        let marks = self.paper.book.measures.iter().flat_map(|entry| entry.marks.iter().map(|mark| mark.quarter));
        marks.collect::<BTreeSet<_>>().into_iter().map(column).collect()
    }

    /// One row for each entry in the minutes.
    fn decision_columns(&self) -> Vec<DecisionColumn<'_>> {
        let (book, shell) = (self.paper.book, self.shell);
        let measure = move |decision: &Decision| decision.measure_id.as_ref().and_then(|id| book.measure(id));
        vec![
            DecisionColumn::new(shell.tf("record", "sitting"), 24, |row| self.text(&row.0.body.name)),
            DecisionColumn::new(shell.t("field-sits-on"), 12, |row| Cell::Day(row.0.sits_on)),
            DecisionColumn::new(shell.t("field-outcome"), 16, |row| {
                Cell::Text(shell.tf("outcome", row.1.outcome.word()))
            }),
            DecisionColumn::new(shell.t("field-section"), 9, |row| {
                row.1.section.clone().map_or(Cell::Empty, Cell::Text)
            }),
            DecisionColumn::new(shell.t("field-body"), 60, |row| self.text(&row.1.body)),
            DecisionColumn::new(shell.t("field-code"), 9, move |row| {
                measure(row.1).map_or(Cell::Empty, |entry| Cell::Text(entry.code.clone()))
            }),
            DecisionColumn::new(shell.t("measure"), 40, move |row| {
                self.maybe(measure(row.1).map(|entry| &entry.title))
            }),
            DecisionColumn::new(shell.t("internal"), 10, |row| Cell::Truth(row.1.internal)),
        ]
    }

    fn text(&self, text: &LocalText) -> Cell {
        self.maybe(Some(text))
    }

    fn maybe(&self, text: Option<&LocalText>) -> Cell {
        text.filter(|text| !text.is_empty()).map_or(Cell::Empty, |text| Cell::Text(self.shell.plain(text).to_owned()))
    }
}
