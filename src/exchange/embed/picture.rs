//! The pictures: whole in themselves, with their own colours for light and dark.

use std::sync::LazyLock;

use askama::Template;
use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::council::organisation::Scope;
use crate::platform::picture::{BarPart, broken, broken_off, text_width};
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

/// Width of a text that is as wide as the picture of bars, and sizes of text; the style sheet has them too.
const LINE: f64 = 560.0;
const TITLE_SIZE: f64 = 19.0;
const SIZE: f64 = 15.0;
const SOFT_SIZE: f64 = 13.0;
/// Width of a measure's code and title beside its cells.
const TITLE: f64 = 370.0;

/// A bar with what it is of.
struct Bar {
    /// Whether it is of the whole strategy.
    whole: bool,
    name: Vec<(usize, String)>,
    /// Where the bar itself stands.
    bar_y: usize,
    parts: Vec<BarPart>,
    counts: Vec<(usize, String)>,
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
        let title = lines(broken_off(scope.plain(&strategy.title), LINE, TITLE_SIZE, true, 3), 64);
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
            let name = lines(broken_off(&name, LINE, SIZE, true, 2), y);
            let bar_y = name.last().map_or(y, |(y, _)| *y) + 10;
            let counted = lines(broken(&told(scope, counts), LINE, SOFT_SIZE, false), bar_y + 30);
            y = counted.last().map_or(bar_y, |(y, _)| *y) + 32;
            bars.push(Bar { whole: bars.is_empty(), name, bar_y, parts: counts.bar(), counts: counted });
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

/// Lines below each other, each with where it stands.
fn lines(lines: Vec<String>, from: usize) -> Vec<(usize, String)> {
    (0..).map(|place| from + place * 22).zip(lines).collect()
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
    legend: Vec<(usize, usize, &'static str, String)>,
    width: usize,
    height: usize,
}

/// Where the first quarter stands, and how wide each is.
const FIRST: usize = 400;
const COLUMN: usize = 84;
const ROW: usize = 34;
/// Room between the marks of the key.
const KEY: f64 = 26.0;

impl HeatPicture {
    pub fn of(scope: &Scope, book: &Book) -> HeatPicture {
        let heat = Heat::of(book);
        let row = |(place, row): (usize, &crate::review::book::HeatRow<'_>)| HeatRow {
            y: 116 + place * ROW,
            code: row.entry.code.clone(),
            title: beside(&row.entry.code, scope.plain(&row.entry.title)),
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
        let width = (FIRST + heat.quarters.len() * COLUMN + 20).max(600);
        let (legend, last) = key(marks, width);
        let height = 116 + rows.len() * ROW + 16;
        let legend =
            legend.into_iter().map(|(x, line, kind, word)| (x, height + line * KEY_LINE, kind, word)).collect();
        let height = height + (last + 1) * KEY_LINE + 8;
        let quarter = |(place, quarter)| (FIRST + place * COLUMN, format!("{quarter}"));
        HeatPicture {
            language: scope.language.code(),
            organisation: scope.plain(&scope.organisation.name).to_owned(),
            title: scope.tx("review-of", scope.quarter(&book.quarter)),
            described,
            example: book.example.then(|| scope.t("example")),
            quarters: heat.quarters.iter().enumerate().map(quarter).collect(),
            rows,
            legend,
            width,
            height,
        }
    }

    fn style(&self) -> &'static str {
        STYLE
    }
}

/// A measure's title, as much as there is room for after its code.
fn beside(code: &str, title: &str) -> String {
    let room = TITLE - text_width(&format!("{code} "), SIZE, true);
    broken_off(title, room, SIZE, false, 1).pop().unwrap_or_default()
}

/// How high a line of the key is.
const KEY_LINE: usize = 30;

/// The key's marks, each with where it stands and in which line, and the last line.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture is some hundred units wide")]
fn key(marks: Vec<(&'static str, String)>, whole: usize) -> (Vec<(usize, usize, &'static str, String)>, usize) {
    let (mut x, mut line) = (20, 0);
    let mut placed = Vec::new();
    for (kind, word) in marks {
        let wide = (text_width(&word, SOFT_SIZE, false) + KEY).ceil() as usize;
        if x > 20 && x + wide + 20 > whole {
            (x, line) = (20, line + 1);
        }
        placed.push((x, line, kind, word));
        x += wide + 20;
    }
    (placed, line)
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
    fn a_title_keeps_its_room_beside_its_code() {
        let title = "Kansainvälistymisasiantuntijapalvelukokonaisuuden kehittäminen";
        let shown = beside("1.10-AA", title);
        let width = text_width("1.10-AA ", SIZE, true) + text_width(&shown, SIZE, false);
        assert!(shown.ends_with('…') && width <= TITLE, "{shown}");
        assert_eq!(beside("1", "Lyhyt"), "Lyhyt");
        assert_eq!(lines(vec!["yksi".into(), "kaksi".into()], 100), [(100, "yksi".into()), (122, "kaksi".into())]);
    }

    #[test]
    fn marks_of_the_key_stand_apart_and_within() {
        let marks = vec![("good", "aikataulun mukaisesti etenevät".to_owned()); 12];
        let (placed, last) = key(marks, 600);
        let right = |x, word: &str| f64::from(u32::try_from(x).unwrap()) + KEY + text_width(word, SOFT_SIZE, false);
        assert!(last > 2 && placed.iter().all(|(x, _, _, word)| right(*x, word) <= 600.0));
        assert!(placed.windows(2).all(|two| two[0].1 < two[1].1 || two[1].0 - two[0].0 > 100));
    }

    #[test]
    fn the_style_sheet_is_known_by_its_hash_and_needs_no_escape() {
        assert!(style_hash().starts_with("sha256-") && style_hash().ends_with('='));
        assert!(!STYLE.contains(['<', '&', '\n']), "what the browser hashes is what is written");
    }
}
