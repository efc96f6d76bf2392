//! Every wording of time in the sources, and the wordings of all five languages that the portal must read.

mod behaviour;
mod properties;

use super::*;

/// The start and end of a period in one line: "2024-10-01 month – 2024-12-31 month", "2024-10-01 month –>".
fn told(period: &Period) -> String {
    let start = period.start().map(|start| format!("{} {}", start.date, start.precision.as_str()));
    let end = period.end().map(|end| format!("{} {}", end.date, end.precision.as_str()));
    let dash = if period.open_ended() { "–>" } else { "–" };
    [start.unwrap_or_default(), dash.to_owned(), end.unwrap_or_default()].join(" ").trim().to_owned()
}

fn assert_read(table: &[(&str, &str)]) {
    for (wording, expected) in table {
        let reading = Period::parse(wording);
        assert_eq!(told(&reading.period), *expected, "{wording}: {reading:?}");
        assert!(reading.understood && reading.period.is_read() && reading.rest.is_empty(), "{wording}: {reading:?}");
        assert_eq!(reading.period.wording(), *wording);
    }
}

/// The sources of the example content, every wording that names a time, without the sentence around it.
#[test]
fn the_wordings_of_the_sources_are_read() {
    assert_read(&[
        ("2030", "2030-01-01 year – 2030-12-31 year"),
        ("2019–2023", "2019-01-01 year – 2023-12-31 year"),
        ("2018-2021", "2018-01-01 year – 2021-12-31 year"),
        ("05.03.2024", "2024-03-05 day – 2024-03-05 day"),
        ("2024 - 2029", "2024-01-01 year – 2029-12-31 year"),
        ("9.9.2024", "2024-09-09 day – 2024-09-09 day"),
        ("(2024 – 2029)", "2024-01-01 year – 2029-12-31 year"),
        ("2029", "2029-01-01 year – 2029-12-31 year"),
        ("2024-2025:", "2024-01-01 year – 2025-12-31 year"),
        ("2024-2028:", "2024-01-01 year – 2028-12-31 year"),
        ("2025 – 2028", "2025-01-01 year – 2028-12-31 year"),
        ("2025 - 2028:", "2025-01-01 year – 2028-12-31 year"),
        ("2024 – 2025 (kk. 1-2):", "2024-01-01 year – 2025-02-28 month"),
        ("2024 – 2025:", "2024-01-01 year – 2025-12-31 year"),
        ("2024 - 2025", "2024-01-01 year – 2025-12-31 year"),
        ("10/24 –", "2024-10-01 month –>"),
        ("10/24 - ", "2024-10-01 month –>"),
        ("(10/24 - )", "2024-10-01 month –>"),
        ("3kk aikana (10/24 - ) syksyllä 2024", "2024-10-01 month – 2024-12-31 month"),
        ("3kk aikana syksyllä 2024 (10-12/24)", "2024-10-01 month – 2024-12-31 month"),
        ("10-12/24", "2024-10-01 month – 2024-12-31 month"),
        ("v. 2024 loppuun mennessä", "– 2024-12-31 year"),
        ("vuoden 2025 syyskuuhun mennessä", "– 2025-09-30 month"),
        ("syksy 2024 alkaen", "2024-09-01 season –>"),
        ("viimeistään 1.1.2026.", "– 2026-01-01 day"),
        ("(2024)", "2024-01-01 year – 2024-12-31 year"),
        ("10-12/2024", "2024-10-01 month – 2024-12-31 month"),
        ("syksy 2024 – kevät 2025", "2024-09-01 season – 2025-05-31 season"),
        ("9/2024 – 12/2024 (3 kk)", "2024-09-01 month – 2024-12-31 month"),
        ("Loppuvuoden 2024 aikana", "– 2024-12-31 year"),
        ("syksyn 2024 aikana", "2024-09-01 season – 2024-11-30 season"),
    ]);
}

#[test]
fn finnish_wordings_are_read() {
    assert_read(&[
        ("4. kvartaali 2025", "2025-10-01 quarter – 2025-12-31 quarter"),
        ("vuoden 2025 toinen neljännes", "2025-04-01 quarter – 2025-06-30 quarter"),
        ("1.–3. kvartaali 2026", "2026-01-01 quarter – 2026-09-30 quarter"),
        ("maalis–kesäkuu 2025", "2025-03-01 month – 2025-06-30 month"),
        ("Kesä-elokuu 2025", "2025-06-01 month – 2025-08-31 month"),
        ("kesä 2025", "2025-06-01 season – 2025-08-31 season"),
        ("maaliskuu 2025", "2025-03-01 month – 2025-03-31 month"),
        ("syyskuussa 2025", "2025-09-01 month – 2025-09-30 month"),
        ("keväällä 2025", "2025-03-01 season – 2025-05-31 season"),
        ("keva\u{308}a\u{308}n 2025 aikana", "2025-03-01 season – 2025-05-31 season"),
        ("talvi 2024–2025", "2024-12-01 season – 2025-02-28 season"),
        ("vuosi 2025", "2025-01-01 year – 2025-12-31 year"),
        ("1.3.2026", "2026-03-01 day – 2026-03-01 day"),
        ("1.3.–30.6.2026", "2026-03-01 day – 2026-06-30 day"),
        ("1.–15.3.2026", "2026-03-01 day – 2026-03-15 day"),
        ("28.12.2025\u{a0}— 3.1.2026", "2025-12-28 day – 2026-01-03 day"),
        ("1. maaliskuuta 2026", "2026-03-01 day – 2026-03-01 day"),
        ("vuoden 2024 loppuun mennessä", "– 2024-12-31 year"),
        ("2029 mennessä", "– 2029-12-31 year"),
        ("ennen 1.3.2026", "– 2026-02-28 day"),
        ("2025 alkaen", "2025-01-01 year –>"),
        ("vuodesta 2025", "2025-01-01 year –>"),
        ("alkaa syksyllä 2025", "2025-09-01 season –"),
        ("2024 – toistaiseksi", "2024-01-01 year –>"),
        ("jatkuva", "–>"),
        ("tammikuusta maaliskuuhun 2025", "2025-01-01 month – 2025-03-31 month"),
        ("vuodesta 2024 vuoden 2026 loppuun", "2024-01-01 year – 2026-12-31 year"),
        ("Q4 2025 (10-12/2025)", "2025-10-01 month – 2025-12-31 month"),
        ("6 kk 15.1.2026 alkaen", "2026-01-15 day – 2026-07-14 day"),
        ("3 viikkoa 15.1.2026 alkaen", "2026-01-15 day –"),
    ]);
}

#[test]
fn norwegian_wordings_are_read() {
    assert_read(&[
        ("høsten 2025", "2025-09-01 season – 2025-11-30 season"),
        ("hausten 2025", "2025-09-01 season – 2025-11-30 season"),
        ("våren 2025", "2025-03-01 season – 2025-05-31 season"),
        ("sommeren 2025", "2025-06-01 season – 2025-08-31 season"),
        ("vinteren 2025", "2024-12-01 season – 2025-02-28 season"),
        ("vinteren 2024/25", "2024-12-01 season – 2025-02-28 season"),
        ("4. kvartal 2025", "2025-10-01 quarter – 2025-12-31 quarter"),
        ("1. mars 2026", "2026-03-01 day – 2026-03-01 day"),
        ("innen 1. mars 2026", "– 2026-03-01 day"),
        ("innan 1. mars 2026", "– 2026-03-01 day"),
        ("innen utgangen av 2025", "– 2025-12-31 year"),
        ("innan utgangen av 2025", "– 2025-12-31 year"),
        ("fra 1. januar 2025", "2025-01-01 day –>"),
        ("frå januar 2025", "2025-01-01 month –>"),
        ("fra og med høsten 2025", "2025-09-01 season –>"),
        ("i løpet av første halvår 2026", "2026-01-01 half_year – 2026-06-30 half_year"),
        ("mellom 2024 og 2026", "2024-01-01 year – 2026-12-31 year"),
    ]);
}

#[test]
fn swedish_english_and_common_wordings_are_read() {
    assert_read(&[
        ("hösten 2025", "2025-09-01 season – 2025-11-30 season"),
        ("senast 1 mars 2026", "– 2026-03-01 day"),
        ("före utgången av 2025", "– 2025-12-31 year"),
        ("före 1 mars 2026", "– 2026-02-28 day"),
        ("från och med hösten 2024", "2024-09-01 season –>"),
        ("fr.o.m. 1.1.2025 t.o.m. 31.3.2025", "2025-01-01 day – 2025-03-31 day"),
        ("kvartal 1–3 2026", "2026-01-01 quarter – 2026-09-30 quarter"),
        ("autumn 2025", "2025-09-01 season – 2025-11-30 season"),
        ("by the end of 2024", "– 2024-12-31 year"),
        ("until 2029", "– 2029-12-31 year"),
        ("from October 2024", "2024-10-01 month –>"),
        ("from 2025 onwards", "2025-01-01 year –>"),
        ("March–June 2025", "2025-03-01 month – 2025-06-30 month"),
        ("from March to June 2025", "2025-03-01 month – 2025-06-30 month"),
        ("1 March 2026", "2026-03-01 day – 2026-03-01 day"),
        ("March 1, 2026", "2026-03-01 day – 2026-03-01 day"),
        ("the 1st of March 2026", "2026-03-01 day – 2026-03-01 day"),
        ("autumn 2024 – end of 2025", "2024-09-01 season – 2025-12-31 year"),
        ("Q4 2025", "2025-10-01 quarter – 2025-12-31 quarter"),
        ("2025-Q4", "2025-10-01 quarter – 2025-12-31 quarter"),
        ("Q1–Q3 2026", "2026-01-01 quarter – 2026-09-30 quarter"),
        ("2026-03-01", "2026-03-01 day – 2026-03-01 day"),
        ("2026-03", "2026-03-01 month – 2026-03-31 month"),
        ("2025", "2025-01-01 year – 2025-12-31 year"),
        ("2024–25", "2024-01-01 year – 2025-12-31 year"),
    ]);
}

/// What is not understood keeps its wording, says what it stumbled over, and has no dates.
#[test]
fn what_would_be_a_guess_is_not_read() {
    let table: &[(&str, &[&str])] = &[
        ("sovitaan myöhemmin", &["sovitaan myöhemmin"]),
        ("noin 2025", &["noin"]),
        ("2025?", &["?"]),
        ("early 2025", &["early"]),
        ("syksy", &["syksy"]),
        ("1/3/2026", &["1/3/2026"]),
        ("31.2.2026", &["31.2.2026"]),
        ("13/2024", &["13/2024"]),
        ("2010-12", &["12"]),
        ("2025 – 2024", &["2025 – 2024"]),
        ("syksy 2024 – kevät", &["syksy 2024 – kevät"]),
        ("syksy 2024–2025", &["syksy 2024–2025"]),
        ("maaliskuun loppuun 2025", &["maaliskuun loppuun 2025"]),
        ("syksy 2024, kevät 2025", &["syksy 2024, kevät 2025"]),
        ("kevät 2025 (10-12/24)", &["kevät 2025", "10-12/24"]),
        ("2024 ja 2025", &["2024 ja 2025"]),
        ("innan 1 mars 2026", &["innan 1 mars 2026"]),
        ("innan 1.3.2026", &["innan 1.3.2026"]),
        ("i slutet av 2025", &["slutet av 2025"]),
        ("viikko 12/2025", &["viikko"]),
        ("– 2025", &["–"]),
        ("2025 – 3 kk", &["2025 –"]),
        ("3 kk", &[]),
        ("", &[]),
    ];
    for (wording, rest) in table {
        let reading = Period::parse(wording);
        assert_eq!(reading.rest, *rest, "{wording}");
        assert_eq!(reading.period, Period::unread(*wording));
        assert!(!reading.understood && !reading.period.is_read(), "{wording}");
    }
}

#[test]
fn a_sentence_is_not_understood_but_its_time_is_suggested() {
    let sentence = "Loppuvuoden 2024 aikana on määritelty liikenne 12 vaikuttamisen suunnitelma ja toteutettu \
                    vaikuttaminen.";
    let reading = Period::parse(sentence);
    assert!(!reading.understood && !reading.period.is_read());
    assert_eq!(reading.rest, ["määritelty liikenne 12 vaikuttamisen suunnitelma ja toteutettu vaikuttaminen"]);
    assert_eq!(told(&reading.suggestion.unwrap()), "– 2024-12-31 year");
    let suggestion = Period::parse("10-12/2024 toteutetaan kehittämistoimenpidekokonaisuus").suggestion.unwrap();
    assert_eq!(told(&suggestion), "2024-10-01 month – 2024-12-31 month");
    for misleading in ["viikko 12/2025", "2010-12", "2024/25", "not before 2026", "2025 jälkeen"] {
        assert_eq!(Period::parse(misleading).suggestion, None, "{misleading}");
    }
}

#[test]
fn durations_are_told() {
    assert_eq!(Period::parse("9/2024 – 12/2024 (3 kk)").durations, ["3 kk"]);
    assert_eq!(Period::parse("3kk aikana syksyllä 2024 (10-12/24)").durations, ["3kk"]);
    assert!(Period::parse("10-12/24").durations.is_empty());
}
