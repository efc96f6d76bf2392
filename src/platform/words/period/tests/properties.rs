//! What holds for every wording and every period.

use proptest::prelude::*;

use super::*;

/// Pieces of wordings, so that random ones come near to making sense.
const PIECES: &[&str] = &[
    "10-12/24",
    "2024",
    "2025",
    "2199",
    "1800",
    "1.3.",
    "31.12.2199",
    "1.1.1800",
    "2026-03-01",
    "2010-12",
    "Q4",
    "4.",
    "1",
    "12",
    "99",
    "kk",
    "kk.",
    "v.",
    "vuoden",
    "vuodesta",
    "vuoteen",
    "syksy",
    "syksyllä",
    "talvi",
    "kesä",
    "maalis",
    "kuu",
    "syyskuuhun",
    "syyskuusta",
    "loppuun",
    "mennessä",
    "alkaen",
    "viimeistään",
    "ennen",
    "toistaiseksi",
    "alkaa",
    "loppuvuosi",
    "kvartaali",
    "halvår",
    "first",
    "half",
    "of",
    "the",
    "end",
    "by",
    "until",
    "from",
    "before",
    "between",
    "and",
    "innan",
    "utgangen",
    "av",
    "innen",
    "1. mars",
    "March",
    "May 1,",
    "3kk",
    "600 kk",
    "aikana",
    "-",
    "–",
    "—",
    "/",
    "(",
    ")",
    ".",
    ",",
    ":",
    " ",
    " ",
    " ",
    "höst",
    "hösten",
    "vinter",
    "week",
    "st",
    "\u{308}",
    "\u{ad}",
];

fn wording() -> impl Strategy<Value = String> {
    proptest::collection::vec((proptest::sample::select(PIECES), proptest::bool::ANY), 0..9).prop_map(|pieces| {
        pieces.into_iter().map(|(piece, spaced)| if spaced { format!("{piece} ") } else { piece.to_owned() }).collect()
    })
}

/// Any unit that a period can begin or end with.
fn unit() -> impl Strategy<Value = (Date, Date, Precision)> {
    (MIN_YEAR + 1..=MAX_YEAR, 1i8..=12, 1i8..=31, proptest::sample::select(&Precision::ALL[..])).prop_map(
        |(year, month, day, precision)| {
            let month = Date::new(year, month, 1).unwrap();
            let day = month.with().day(day.min(month.days_in_month())).build().unwrap();
            // December belongs to the winter of the next year, which may be one too many.
            let day = if year == MAX_YEAR { day.with().month(6).day(1).build().unwrap() } else { day };
            let (unit, year) = Unit::containing(day, precision);
            let (first, last) = unit.days(year).unwrap();
            (first, last, precision)
        },
    )
}

fn period() -> impl Strategy<Value = Period> {
    (unit(), unit(), 0..5).prop_map(|(one, other, kind)| {
        let (start, end) = if one.0 <= other.1 { (one, other) } else { (other, one) };
        let (has_start, has_end, open) = match kind {
            0 => (true, true, false),
            1 => (true, false, true),
            2 => (true, false, false),
            3 => (false, true, false),
            _ => (false, false, true),
        };
        let start = Some(start).filter(|_| has_start);
        let end = Some(end).filter(|_| has_end);
        let (first, last) = (start.map(|start| start.0), end.map(|end| end.1));
        Period::from_parts(first, start.map(|start| start.2), last, end.map(|end| end.2), open, "").unwrap()
    })
}

/// Everything that a reading promises, whatever the wording.
fn check_reading(wording: &str) -> Result<(), TestCaseError> {
    let reading = Period::parse(wording);
    prop_assert_eq!(reading.period.wording(), wording);
    prop_assert_eq!(reading.understood, reading.period.is_read());
    prop_assert!(!reading.understood || (reading.rest.is_empty() && reading.suggestion.is_none()));
    for piece in reading.rest.iter().chain(&reading.durations) {
        prop_assert!(wording.contains(piece.as_str()));
    }
    for period in [Some(&reading.period), reading.suggestion.as_ref()].into_iter().flatten() {
        let (start, end) = (period.start(), period.end());
        let parts = Period::from_parts(
            start.map(|start| start.date),
            start.map(|start| start.precision),
            end.map(|end| end.date),
            end.map(|end| end.precision),
            period.open_ended(),
            wording,
        );
        prop_assert_eq!(parts.as_ref(), Ok(period));
    }
    check_uniform(&reading.period)
}

fn check_uniform(period: &Period) -> Result<(), TestCaseError> {
    for language in Language::ALL.into_iter().filter(|_| period.is_read()) {
        let uniform = period.uniform(language);
        let again = Period::parse(&uniform);
        prop_assert!(again.understood, "{uniform}: {again:?}");
        prop_assert_eq!(told(&again.period), told(period), "{}", uniform);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_can_be_asked(text in ".*", signs in "[0-9./() –-]{0,14}", mixed in "[0-9a-zåäöøQ./() –,:-]{0,24}") {
        for text in [text, signs, mixed] {
            check_reading(&text)?;
        }
    }

    #[test]
    fn any_pieces_of_wordings_can_be_asked(wording in wording()) {
        check_reading(&wording)?;
    }

    #[test]
    fn the_uniform_form_is_read_back(period in period()) {
        check_uniform(&period)?;
    }

    #[test]
    fn order_is_total(a in period(), b in period(), c in period()) {
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a == b, a.cmp(&b).is_eq());
        prop_assert!(!(a <= b && b <= c) || a <= c);
    }

    #[test]
    fn a_day_is_in_a_period_exactly_while_it_runs(period in period(), (day, ..) in unit()) {
        prop_assert_eq!(period.overlaps(day, day), period.phase_on(day) == Span::Running);
    }
}
