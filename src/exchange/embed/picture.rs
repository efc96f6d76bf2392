//! The pictures: whole in themselves, with their own colours for light and dark.

use std::sync::LazyLock;

use askama::Template;
use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::council::organisation::Scope;
use crate::platform::web::Shell;
use crate::platform::words::Phase;
use crate::review::book::{Book, Heat, Mark};
use crate::strategy::document::Document;
use crate::strategy::measure::Counts;

/// The style sheet within every picture.
const STYLE: &str = include_str!("../../../templates/exchange/picture.css");

/// By which a policy knows the style sheet.
pub fn style_hash() -> &'static str {
    static HASH: LazyLock<String> = LazyLock::new(|| format!("sha256-{}", BASE64.encode(&Sha256::digest(STYLE))));
    &HASH
}

/// Letters that fit into a line as wide as the picture.
const LINE: usize = 74;
/// Letters of a measure's title beside its cells.
const TITLE: usize = 40;

/// A bar with what it is of.
struct Bar {
    /// Whether it is of the whole strategy.
    whole: bool,
    name: Vec<(usize, String)>,
    /// Where the bar itself stands.
    bar_y: usize,
    parts: Vec<(&'static str, String, String)>,
    counts: String,
}

#[derive(Template)]
#[template(path = "exchange/progress.svg", escape = "html")]
pub struct ProgressPicture {
    language: &'static str,
    organisation: String,
    title: Vec<(usize, String)>,
    described: String,
    example: Option<String>,
    bars: Vec<Bar>,
    height: usize,
}

impl ProgressPicture {
    pub fn of(scope: &Scope, strategy: &Document) -> ProgressPicture {
        let title = lines(scope.plain(&strategy.title), 56, 3, 64);
        let mut y = title.last().map_or(64, |(y, _)| *y) + 34;
        let all = Counts::of(&strategy.measures, scope.today());
        let whole = (scope.tn("measures-count", all.total()), &all);
        let below: Vec<(String, Counts)> = strategy
            .top_goals()
            .map(|goal| {
                let code = if goal.code_printed { format!("{} ", goal.called()) } else { String::new() };
                (format!("{code}{}", scope.plain(&goal.title)), strategy.counts_under(goal, scope.today()))
            })
            .filter(|(_, counts)| counts.total() > 0)
            .collect();
        let mut bars = Vec::new();
        let named = below.iter().map(|(name, counts)| (name.clone(), counts));
        for (name, counts) in [whole].into_iter().chain(named).filter(|(_, counts)| counts.total() > 0) {
            let name = lines(&name, LINE, 2, y);
            let bar_y = name.last().map_or(y, |(y, _)| *y) + 10;
            let parts = counts.bar().into_iter().map(|part| (part.kind, part.x, part.width)).collect();
            bars.push(Bar { whole: bars.is_empty(), name, bar_y, parts, counts: told(scope, counts) });
            y = bar_y + 62;
        }
        let described = match all.total() {
            0 => scope.tn("goals-count", strategy.goals.len()),
            _ => format!("{}: {}", scope.tn("measures-count", all.total()), told(scope, &all)),
        };
        ProgressPicture {
            language: scope.language.code(),
            organisation: scope.plain(&scope.organisation.name).to_owned(),
            title,
            described,
            example: all.is_example().then(|| scope.t("example")),
            bars,
            height: y,
        }
    }

    fn named(&self) -> String {
        self.title.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join(" ")
    }

    fn style(&self) -> &'static str {
        STYLE
    }
}

/// Counts in words: "3 done, 2 late".
fn told(shell: &Shell, counts: &Counts) -> String {
    let told: Vec<String> = counts.iter().map(|(standing, n)| shell.tn(standing.count_text(), *n)).collect();
    told.join(", ")
}

/// A text in lines of so many letters, each with where it stands; what does not fit ends in dots.
fn lines(text: &str, letters: usize, most: usize, from: usize) -> Vec<(usize, String)> {
    let mut lines = vec![String::new()];
    for word in text.replace('\u{ad}', "").split_whitespace() {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && lines[last].chars().count() + 1 + word.chars().count() > letters {
            if lines.len() == most {
                lines[last].push('…');
                break;
            }
            lines.push(word.to_owned());
        } else {
            let space = if lines[last].is_empty() { "" } else { " " };
            lines[last] = format!("{}{space}{word}", lines[last]);
        }
    }
    lines.into_iter().enumerate().map(|(place, line)| (from + place * 22, line)).collect()
}

/// A measure with its marks by quarters.
struct HeatRow {
    y: usize,
    code: String,
    title: String,
    cells: Vec<HeatCell>,
}

struct HeatCell {
    x: usize,
    kind: &'static str,
    /// The mark in words, for those who hear the picture.
    word: String,
    progress: Option<i16>,
}

#[derive(Template)]
#[template(path = "exchange/heat.svg", escape = "html")]
pub struct HeatPicture {
    language: &'static str,
    organisation: String,
    title: String,
    described: String,
    example: Option<String>,
    quarters: Vec<(usize, String)>,
    rows: Vec<HeatRow>,
    /// What each mark means.
    legend: Vec<(usize, &'static str, String)>,
    width: usize,
    height: usize,
}

/// Where the first quarter stands, and how wide each is.
const FIRST: usize = 400;
const COLUMN: usize = 84;
const ROW: usize = 34;
/// How wide each mark of the key is.
const KEY: usize = 150;

impl HeatPicture {
    pub fn of(scope: &Scope, book: &Book) -> HeatPicture {
        let heat = Heat::of(book);
        let row = |(place, row): (usize, &crate::review::book::HeatRow<'_>)| HeatRow {
            y: 116 + place * ROW,
            code: row.entry.code.clone(),
            title: lines(scope.plain(&row.entry.title), TITLE, 1, 0).swap_remove(0).1,
            cells: row.cells.iter().enumerate().map(|(place, mark)| cell(scope, place, *mark)).collect(),
        };
        let rows: Vec<HeatRow> = heat.rows.iter().enumerate().map(row).collect();
        let counts = book.counts().into_iter().map(|(status, n)| {
            let word = status.map_or("none".to_owned(), |status| status.as_str().to_owned());
            scope.tn(format!("statuses-{word}"), n)
        });
        let described = counts.collect::<Vec<_>>().join(", ");
        let mut marks: Vec<(&'static str, String)> = Vec::new();
        for cell in rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.kind.is_empty()) {
            let mark = (cell.kind, cell.word.clone());
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        let height = 116 + rows.len() * ROW + 54;
        let quarter = |(place, quarter)| (FIRST + place * COLUMN, format!("{quarter}"));
        HeatPicture {
            language: scope.language.code(),
            organisation: scope.plain(&scope.organisation.name).to_owned(),
            title: scope.tx("review-of", scope.quarter(&book.quarter)),
            described,
            example: book.example.then(|| scope.t("example")),
            quarters: heat.quarters.iter().enumerate().map(quarter).collect(),
            rows,
            legend: marks.into_iter().enumerate().map(|(place, (kind, word))| (20 + place * KEY, kind, word)).collect(),
            width: (FIRST + heat.quarters.len() * COLUMN + 20).max(20 + 6 * KEY),
            height,
        }
    }

    fn style(&self) -> &'static str {
        STYLE
    }
}

fn cell(shell: &Shell, place: usize, mark: Option<Mark>) -> HeatCell {
    let (kind, word) = match mark {
        None => ("", shell.t("report-none")),
        Some(mark) if mark.phase == Phase::Done => ("done", shell.tf("phase", mark.phase)),
        Some(mark) if mark.phase == Phase::Dropped => ("dropped", shell.tf("phase", mark.phase)),
        Some(mark) => (mark.status.kind(), shell.tf("status", mark.status.as_str())),
    };
    HeatCell { x: FIRST + place * COLUMN, kind, word, progress: mark.and_then(|mark| mark.progress) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_broken_between_words_and_ends_in_dots() {
        let broken = lines("yksi kaksi kolme neljä viisi", 10, 2, 100);
        assert_eq!(broken, [(100, "yksi kaksi".to_owned()), (122, "kolme…".to_owned())]);
        assert_eq!(lines("yksi", 10, 2, 0), [(0, "yksi".to_owned())]);
    }

    #[test]
    fn the_style_sheet_is_known_by_its_hash_and_needs_no_escape() {
        assert!(style_hash().starts_with("sha256-") && style_hash().ends_with('='));
        assert!(!STYLE.contains(['<', '&', '\n']), "what the browser hashes is what is written");
    }
}
