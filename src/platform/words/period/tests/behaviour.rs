//! What a period does once it is read.

use jiff::civil::date;

use super::*;
use Language::{En, Fi, Nb, Nn, Sv};

fn read(wording: &str) -> Period {
    Period::parse(wording).period
}

#[test]
fn each_reader_sees_the_uniform_form_of_their_language() {
    let table = [
        ("10-12/24", ["loka–joulukuu 2024", "oktober–december 2024", "oktober–desember 2024", "October–December 2024"]),
        (
            "syksy 2024 – kevät 2025",
            [
                "syksy 2024 – kevät 2025",
                "hösten 2024 – våren 2025",
                "høsten 2024 – våren 2025",
                "autumn 2024 – spring 2025",
            ],
        ),
        (
            "viimeistään 1.1.2026",
            ["1.1.2026 mennessä", "senast 1 januari 2026", "innen 1. januar 2026", "by 1 January 2026"],
        ),
        ("10/24 –", ["lokakuusta 2024 alkaen", "från och med oktober 2024", "fra oktober 2024", "from October 2024"]),
        (
            "until September 2025",
            [
                "syyskuun 2025 loppuun mennessä",
                "före utgången av september 2025",
                "innen utgangen av september 2025",
                "by the end of September 2025",
            ],
        ),
        ("alkaa 2025", ["alkaa vuonna 2025", "börjar år 2025", "starter i 2025", "starts in 2025"]),
        ("jatkuva", ["toistaiseksi", "tills vidare", "inntil videre", "until further notice"]),
        ("2025-Q1 – Q3", ["1.–3. kvartaali 2025", "kvartal 1–3 2025", "1.–3. kvartal 2025", "Q1–Q3 2025"]),
        (
            "1.3.–30.6.2026",
            ["1.3.–30.6.2026", "1 mars – 30 juni 2026", "1. mars – 30. juni 2026", "1 March – 30 June 2026"],
        ),
    ];
    for (wording, expected) in table {
        let period = read(wording);
        assert_eq!([Fi, Sv, Nb, En].map(|language| period.uniform(language)), expected, "{wording}");
    }
    assert_eq!(read("høsten 2024 – 2. mars 2025").uniform(Nn), "hausten 2024 – 2. mars 2025");
    assert_eq!(read("sovitaan").uniform(En), "sovitaan");
}

#[test]
fn a_day_stands_before_in_or_after_a_period() {
    let autumn = read("10-12/24");
    assert_eq!(autumn.phase_on(date(2024, 9, 30)), Span::Upcoming);
    assert_eq!(autumn.phase_on(date(2024, 10, 1)), Span::Running);
    assert_eq!(autumn.phase_on(date(2024, 12, 31)), Span::Running);
    assert_eq!(autumn.phase_on(date(2025, 1, 1)), Span::Over);
    assert!(autumn.is_past(date(2025, 1, 1)) && !autumn.is_past(date(2024, 12, 31)));
    assert_eq!(read("viimeistään 1.1.2026").phase_on(date(2020, 1, 1)), Span::Running);
    assert_eq!(read("10/24 –").phase_on(date(2099, 1, 1)), Span::Running);
    assert_eq!(read("sovitaan").phase_on(date(2099, 1, 1)), Span::Unknown);
}

#[test]
fn periods_overlap_days() {
    let autumn = read("10-12/24");
    assert!(autumn.overlaps(date(2024, 12, 31), date(2025, 3, 31)));
    assert!(!autumn.overlaps(date(2025, 1, 1), date(2025, 3, 31)));
    assert!(!autumn.overlaps(date(2024, 12, 31), date(2024, 10, 1)), "reversed days hold nothing");
    assert!(read("10/24 –").overlaps(date(2090, 1, 1), date(2090, 1, 1)));
    assert!(!read("sovitaan").overlaps(date(2024, 1, 1), date(2025, 1, 1)));
}

#[test]
fn periods_sort_by_start_then_end_and_the_unread_come_last() {
    let order = ["viimeistään 1.1.2026", "10/2023 – 1/2024", "10/2023 – 2/2024", "10/2023 –", "2024", "sovitaan"];
    let mut periods: Vec<_> = order.iter().rev().map(|wording| read(wording)).collect();
    periods.sort();
    assert_eq!(periods.iter().map(Period::wording).collect::<Vec<_>>(), order);
}

#[test]
fn stored_parts_must_agree() {
    use Precision::{Day, Month, Season, Year};
    let parts = |start, start_precision, end, end_precision, open| {
        Period::from_parts(start, start_precision, end, end_precision, open, "").map(|period| told(&period))
    };
    let (first, last) = (date(2024, 10, 1), date(2024, 12, 31));
    assert_eq!(
        parts(Some(first), Some(Month), Some(last), Some(Year), false).as_deref(),
        Ok("2024-10-01 month – 2024-12-31 year")
    );
    assert_eq!(parts(None, None, None, None, false).as_deref(), Ok("–"));
    assert_eq!(parts(Some(first), None, None, None, false), Err(PeriodError::HalfGiven));
    assert_eq!(parts(Some(first), Some(Season), None, None, true), Err(PeriodError::NotAtTheEdge(first, "season")));
    assert_eq!(parts(None, None, Some(first), Some(Month), false), Err(PeriodError::NotAtTheEdge(first, "month")));
    assert_eq!(parts(Some(last), Some(Day), Some(first), Some(Day), false), Err(PeriodError::Reversed));
    assert_eq!(parts(None, None, Some(last), Some(Day), true), Err(PeriodError::OpenWithEnd));
    let old = date(1799, 1, 1);
    assert_eq!(parts(Some(old), Some(Day), None, None, true), Err(PeriodError::YearOutOfRange(old)));
}

#[test]
fn a_period_is_stored_with_its_parts_and_they_are_checked() {
    let period = read("syksy 2024 – kevät 2025");
    let stored = serde_json::to_string(&period).unwrap();
    assert_eq!(
        stored,
        r#"{"start":{"date":"2024-09-01","precision":"season"},"end":{"date":"2025-05-31","precision":"season"},"open_ended":false,"wording":"syksy 2024 – kevät 2025"}"#
    );
    assert_eq!(serde_json::from_str::<Period>(&stored).unwrap(), period);
    assert!(serde_json::from_str::<Period>(&stored.replace("2024-09-01", "2024-09-02")).is_err());
}

/// The names that periods print are those of the Common Locale Data Repository, as `format` shows them.
#[test]
fn months_are_called_as_elsewhere() {
    for language in Language::ALL {
        for month in 1..=12 {
            let name = crate::platform::words::format::month_name(month, language);
            let year = date(2025, month, 1);
            let period = Period::from_parts(
                Some(year),
                Some(Precision::Month),
                Some(year.last_of_month()),
                Some(Precision::Month),
                false,
                "",
            );
            assert_eq!(period.unwrap().uniform(language), format!("{name} 2025"));
        }
    }
}
