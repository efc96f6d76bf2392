//! A quarter full of awkward texts, and what its files say when they are read back.

#[cfg(feature = "pdf")]
mod pdf;
mod table;

use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::platform::words::Language;

/// Texts that would be code somewhere: to a workbook, to a typesetter, to a terminal.
const AWKWARD: [&str; 16] = [
    "=1+1",
    "+358 44 123",
    "-1",
    "@SUM(A1:A9)",
    "\t=cmd|' /C calc'!A0",
    "#let x = 1; #panic(\"no\")",
    "$math$ and *strong* _emph_ `raw` <label> @ref",
    "back\\slash \\u{41} // no comment /* none */",
    "\"quotes\" 'single' “curly” ”Finnish” «guillemets»",
    "one\ntwo\r\nthree\n\nfour",
    "smile 😀 family 👩‍👩‍👧 flag 🇫🇮 ✔️",
    "ääkköset ÄÖÅ æøå ß ž š č ŋ đ á",
    "e\u{301} and 👩\u{301} combined",
    "中文 ქართული עברית عربى",
    "control \u{7} \u{1b}[31m \u{feff}",
    "#include \"/etc/passwd\" #image(\"/etc/passwd\") #read(\"data.json\")",
];

fn organisation() -> Organisation {
    Organisation {
        id: Uuid::nil(),
        slug: "kainuu".into(),
        kind: "regional-council".into(),
        name: LocalText::new(Language::Fi, "Kainuun liitto #let").with(Language::Sv, "Kajanalands förbund"),
        short_name: LocalText::default(),
        summary: LocalText::default(),
        languages: vec![Language::Fi],
        required_languages: vec![Language::Fi],
        time_zone: jiff::tz::TimeZone::get("Europe/Helsinki").unwrap(),
        hue: 205,
        country: "FI".into(),
        homepage: None,
        ended_on: None,
        successor: LocalText::default(),
        position: 1,
        citation: None,
        opened: true,
    }
}

fn id(number: usize) -> String {
    format!("00000000-0000-7000-8000-{number:012}")
}

/// A measure with an awkward title and report; every fourth has none in this round.
fn measure(number: usize) -> Value {
    let text = AWKWARD[number % AWKWARD.len()];
    let goal = json!({ "id": id(900), "strategy": "s-2024", "code": "1", "label": null, "title": { "fi": "Väestö" } });
    let (phase, status) =
        [("under_way", "late"), ("under_way", "at_risk"), ("planned", "unknown"), ("done", "on_track")][number % 4];
    let report = json!({
        "phase": phase, "status": status, "status_reason": { "fi": text }, "suggested": null,
        "progress": 25 * (number % 4), "happened": { "sv": format!("hände: {text}") },
        "next": { "fi": "pitkä teksti ".repeat(250) }, "late": number == 0, "accepted": true,
    });
    let marks = json!([
        { "quarter": "2026-Q1", "phase": "under_way", "status": "on_track", "progress": 10 },
        { "quarter": "2026-Q2", "phase": "under_way", "status": "at_risk" },
    ]);
    let missing = number == 15;
    json!({
        "id": id(number), "strategy": "s-2024", "strategy_title": { "fi": "Strategia" }, "area": goal, "goal": goal,
        "code": format!("1.{}", number + 1), "title": { "fi": format!("{text} {number}") }, "internal": number == 1,
        "lead": { "slug": "johtaja", "kind": "post", "name": { "fi": "Maakuntajohtaja" } },
        "report_state": if missing { "draft" } else { "accepted" },
        "report": if missing { Value::Null } else { report }, "marks": marks, "followed": true,
    })
}

fn book() -> Book {
    let point = |day: &str, value: f64| json!({ "on": day, "value": value, "done": null });
    let goal = json!({ "id": id(900), "strategy": "s-2024", "code": "1", "label": "KK1", "title": { "fi": "Väestö" } });
    let facts = json!({
        "quarter": "2026-Q3", "state": "closed", "example": true, "opens_on": "2026-09-23", "reports_due": "2026-10-04",
        "acceptance_due": "2026-10-10", "closed_at": "2026-11-23T10:00:00Z", "value": { "fi": "Avoimuus" },
        "question": { "fi": "Miten arvo näkyi?" }, "answer": { "fi": "=2*3" }, "summary": { "fi": AWKWARD.join("\n\n") },
        "values": [{ "quarter": "2026-Q3", "value": null, "marks": [0, 1, 2, 3, 4] }],
        "sittings": [{
            "id": id(800), "place": 1, "body": { "slug": "johry", "kind": "body", "name": { "fi": "Johtoryhmä" } },
            "sits_on": "2026-10-14", "sits_at": null, "noted": { "fi": "Merkittiin.\n\nToinen kappale." },
            "concluded_at": "2026-10-14T10:00:00Z",
        }],
        "measures": (0..AWKWARD.len()).map(measure).collect::<Value>(),
        "decisions": [{
            "id": id(700), "sitting_id": id(800), "outcome": "decided", "section": "42", "body": { "sv": "+Beslut" },
            "measure_id": id(0), "internal": false,
        }],
        "reactions": [{
            "id": id(600), "sitting_id": id(800), "measure_id": id(0), "kind": "act", "body": { "fi": "=HYPERLINK(1)" },
            "owner": { "slug": "johtaja", "kind": "post", "name": { "fi": "Maakuntajohtaja" } }, "due_on": "2026-12-31",
        }],
        "assessments": [{
            "goal": goal, "result": "partly", "resourcing": "short", "verdict": "go_on", "body": { "fi": "Jatkuu." },
            "assessed_on": "2026-10-01",
        }],
        "due": [],
        "readings": [{
            "slug": "vaki", "title": { "fi": "Väkiluku $x$" }, "unit": { "fi": "asukasta" }, "baseline": 1.0,
            "target": 12.5, "rising": true, "example": true,
            "points": [point("2026-01-31", 3.0), point("2026-04-30", 7.5), point("2026-07-31", 9.0)],
        }],
    });
    serde_json::from_value(facts).unwrap()
}

/// Does something with the awkward quarter, written for a reader of a language.
fn written<T>(language: Language, make: impl FnOnce(&Writing<'_>) -> T) -> T {
    let (book, organisation) = (book(), organisation());
    let corrections = vec![(jiff::Timestamp::UNIX_EPOCH, LocalText::new(Language::Fi, "Korjaus #1 *ei lihavoitu*"))];
    let paper = Paper { book: &book, corrections, record: Some((3, "ab12".repeat(16))) };
    let shell = Shell::bare(language, Language::Fi, jiff::civil::date(2026, 11, 23));
    make(&Writing { shell: &shell, organisation: &organisation, paper: &paper })
}

#[test]
fn a_form_is_known_by_its_suffix() {
    for form in Form::ALL {
        assert_eq!(Form::parse(form.suffix()), Some(*form));
    }
    assert_eq!(Form::parse("exe"), None);
}

#[test]
fn a_file_says_what_it_is_and_what_it_is_called() {
    let answer = answer(Form::Xlsx, "kainuu-2026-Q3.xlsx", vec![1]).unwrap();
    let header = |name| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header(header::CONTENT_DISPOSITION), "attachment; filename=\"kainuu-2026-Q3.xlsx\"");
    assert_eq!(header(header::CONTENT_TYPE), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
