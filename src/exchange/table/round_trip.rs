//! What is taken out and brought back in is what it was: in files that are really written and read, with texts that are
//! hard on files.

use std::io::Write;

use http_body_util::BodyExt;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::column::{Column, columns, headings};
use super::plan::Plan;
use super::read::{self, Line};
use super::value::{Names, cells, differing, put};
use crate::council::record::{Field, Kind, Shape, Typed, is_forbidden};
use crate::platform::table::{Form, Heading, Known, Table, answer};
use crate::platform::words::Language;

const KIND: Kind = Kind::new(
    "measure",
    &[
        Field::line("title").required(),
        Field::rich("body"),
        Field::word("label"),
        Field::choice("phase", &["planned", "under_way", "done", "dropped"], "phase").required(),
        Field::new("value", Shape::Number),
        Field::new("since", Shape::Whole { least: 1000, most: 2200 }),
        Field::day("done_on"),
        Field::flag("lead"),
        Field::new("months", Shape::Months),
        Field::new("municipalities", Shape::Lines),
        Field::period(),
    ],
)
.hideable();

const PHASES: [&str; 4] = ["planned", "under_way", "done", "dropped"];
const LANGUAGES: [Language; 2] = [Language::Fi, Language::En];

/// Pieces that are hard on CSV, on XML or on spreadsheets.
const HARD: [&str; 30] = [
    "=1+1",
    "+358",
    "-5",
    "@cmd",
    "'",
    "''=",
    "\"",
    "\"\"",
    ";",
    ",",
    "\t",
    "\n",
    "\n\n",
    "<b>&amp;",
    "]]>",
    "_x0041_",
    "_x000D_",
    "\u{feff}",
    "\u{200f}",
    "👩‍🚒",
    "å\u{308}",
    "שלום",
    "#N/A",
    "1,5",
    "2024-01-02",
    "TRUE",
    "NULL",
    "\\",
    "sep=;",
    "\u{a0}",
];

/// The file's bytes.
async fn written(form: Form, rows: &[Value]) -> Vec<u8> {
    let columns = columns(&KIND, &LANGUAGES);
    let names = headings(&columns, Language::Fi);
    let table = Table {
        name: "round".into(),
        title: "Round".into(),
        headings: names.into_iter().map(|name| Heading::new(name, 20.0)).collect(),
        language: Language::Fi,
        too_long: crate::platform::web::text(Language::Fi, "table-too-long", &[]),
        notes: None,
    };
    let cells = rows.iter().map(|row| cells(&columns, row, &Names::new(), Language::Fi)).collect();
    let answer = answer(table, form, Known::new(cells)).await.expect("a file");
    answer.into_body().collect().await.expect("all of it").to_bytes().to_vec()
}

fn lines(bytes: &[u8]) -> Vec<Line> {
    let mut file = tempfile::tempfile().expect("a place for it");
    file.write_all(bytes).expect("room for it");
    let mut lines = Vec::new();
    read::read(file, &mut |batch| {
        lines.extend(batch.lines);
        true
    })
    .expect("a table");
    lines
}

/// What each row would change of the record it came from, or what is wrong with it.
fn told(form: Form, rows: &[Value]) -> Vec<Result<Map<String, Value>, &'static str>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let lines = lines(&runtime.block_on(written(form, rows)));
    let plan = Plan::of(KIND, &lines[0], Language::Fi, Language::Fi).expect("headings");
    assert_eq!(plan.meant.len(), columns(&KIND, &LANGUAGES).len(), "every heading is known again");
    assert_eq!(lines.len(), rows.len() + 1, "each row once");
    lines[1..].iter().zip(rows).map(|(line, row)| changes(&plan, line, row)).collect()
}

fn changes(plan: &Plan, line: &Line, row: &Value) -> Result<Map<String, Value>, &'static str> {
    let mut typed = Typed::default();
    for meant in &plan.meant {
        put(&meant.column, plan.cell(line, meant), &meant.words, plan.reader, &mut typed);
    }
    typed.set("period.language", row["wording_language"].as_str().unwrap_or_default());
    let mut read = Map::new();
    for field in KIND.fields {
        field.read(&typed, Some(row), &mut read).map_err(|wrong| wrong.text)?;
    }
    Ok(differing(read, row))
}

fn text() -> impl Strategy<Value = String> {
    let hard = prop::collection::vec(prop::sample::select(&HARD[..]), 0..5).prop_map(|pieces| pieces.concat());
    let any = "\\PC{0,24}".prop_map(|text: String| text);
    let long = (prop::sample::select(&HARD[..]), 3_000..6_000_usize)
        .prop_map(|(piece, times)| piece.repeat(times).chars().take(10_000).collect::<String>());
    prop_oneof![6 => hard, 3 => any, 1 => long]
}

/// A text as the portal keeps it: without blanks at its ends, not empty, and without what it refuses.
fn kept(text: &str) -> Option<String> {
    let text = super::value::tidy(text);
    (!text.is_empty() && !is_forbidden(&text)).then_some(text)
}

fn row() -> impl Strategy<Value = Value> {
    let texts = (text(), text(), text(), text(), text());
    let others = (any::<i64>(), 0..4_usize, any::<bool>(), 1..=12_i64, 0..20_000_i32, 1000..2200_i64);
    (texts, others).prop_map(|((title, body, english, label, line), (number, phase, flag, month, day, year))| {
        let one_line = |text: String| text.replace(['\n', '\t'], " ").chars().take(900).collect::<String>();
        let title = kept(&one_line(title)).unwrap_or_else(|| "Otsikko".into());
        let day = jiff::civil::date(1901, 1, 1) + jiff::Span::new().days(day);
        json!({
            "title": {"fi": title},
            "body": match (kept(&body), kept(&english)) {
                (Some(body), Some(english)) => json!({"fi": body, "en": english}),
                (Some(body), None) => json!({"fi": body}),
                (None, Some(english)) => json!({"en": english}),
                (None, None) => json!({}),
            },
            "label": kept(&one_line(label)),
            "phase": PHASES[phase],
            "value": rust_decimal::Decimal::new(number, 2).to_string().parse::<serde_json::Number>().ok(),
            "since": year,
            "done_on": day.to_string(),
            "lead": flag,
            "months": [month],
            "municipalities": kept(&line).map(|line| {
                line.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
            }).unwrap_or_default(),
            "wording": "syksy 2024 – kevät 2025",
            "wording_language": "fi",
            "visibility": "public",
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn csv_comes_back_as_it_went(rows in prop::collection::vec(row(), 1..6)) {
        for told in told(Form::Csv, &rows) {
            prop_assert_eq!(told, Ok(Map::new()));
        }
    }

    #[test]
    fn xlsx_comes_back_as_it_went(rows in prop::collection::vec(row(), 1..6)) {
        for told in told(Form::Xlsx, &rows) {
            prop_assert_eq!(told, Ok(Map::new()));
        }
    }

    #[test]
    fn what_the_portal_refuses_comes_back_as_a_refused_cell(
        before in "[a-z=\"]{0,5}",
        hidden in prop::sample::select(&['\u{202e}', '\u{2066}', '\u{202a}'][..]),
        after in "[a-z;]{0,5}",
    ) {
        let mut row = json!({"title": {"fi": "Otsikko"}, "phase": "done", "visibility": "public", "lead": false, "months": [],
            "municipalities": [], "body": {}});
        row["label"] = json!(format!("{before}{hidden}{after}"));
        for form in [Form::Csv, Form::Xlsx] {
            prop_assert_eq!(told(form, std::slice::from_ref(&row)), vec![Err("wrong-forbidden")]);
        }
    }
}

#[test]
fn a_zero_byte_is_a_refused_cell() {
    let lines = lines(b"title.fi;label;phase\nOtsikko;a\0b;done\n");
    let plan = Plan::of(KIND, &lines[0], Language::Fi, Language::Fi).expect("headings");
    assert_eq!(changes(&plan, &lines[1], &json!({"visibility": "public"})), Err("wrong-forbidden"));
}

#[test]
fn a_text_that_no_cell_holds_is_left_as_it_is() {
    let long = "pitkä ".repeat(8_000);
    let row = json!({"title": {"fi": "Otsikko"}, "phase": "done", "visibility": "public", "body": {"fi": long.trim()}});
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let lines = lines(&runtime.block_on(written(Form::Xlsx, &[row])));
    let plan = Plan::of(KIND, &lines[0], Language::Fi, Language::Fi).expect("headings");
    let body =
        plan.meant.iter().find(|meant: &&super::plan::Meant| meant.column.word() == "body.fi").expect("the column");
    assert!(plan.is_left_out(plan.cell(&lines[1], body)));
    let column: &Column = &body.column;
    assert_eq!(column.label(Language::En), "Text (fi)");
}
