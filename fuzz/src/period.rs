//! Schedules as people write them.

use suunta::platform::words::{Language, Period};

/// The wording stays; what was understood is the same when it is written out and read again.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let reading = Period::parse(&text);
    assert_eq!(reading.period.wording(), text);
    assert_eq!(reading.understood, reading.period.is_read());
    assert!(!reading.understood || reading.rest.is_empty() && reading.suggestion.is_none());
    for piece in reading.rest.iter().chain(&reading.durations) {
        assert!(text.contains(piece.as_str()), "{piece:?} does not stand in {text:?}");
    }
    if let Some(suggestion) = &reading.suggestion {
        assert!(suggestion.is_read());
        written_and_read(suggestion);
    }
    written_and_read(&reading.period);
    let stored = serde_json::to_string(&reading.period).expect("a period can be stored");
    assert_eq!(serde_json::from_str::<Period>(&stored).expect("what was stored is a period"), reading.period);
}

fn written_and_read(period: &Period) {
    for language in Language::ALL {
        let uniform = period.uniform(language);
        let again = Period::parse(&uniform).period;
        if period.is_read() {
            let known = |period: &Period| (period.start(), period.end(), period.open_ended());
            assert_eq!(known(&again), known(period), "{:?} as {uniform:?}", period.wording());
            assert_eq!(again.uniform(language), uniform);
        } else {
            assert_eq!(uniform, period.wording());
        }
    }
}
