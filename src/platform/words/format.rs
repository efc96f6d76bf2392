//! Dates, numbers and names of months as a reader of a language is used to them.
//!
//! The habits are those of the Unicode Common Locale Data Repository; English is British. The formatters are made
//! once per thread and language. Should one be missing, a date is shown as 2024-09-09, a month by its number and a
//! number as it was given.

use std::cell::OnceCell;
use std::fmt::Display;
use std::thread::LocalKey;

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{M, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use jiff::civil::Date;

use super::Language;

/// One formatter for each of [`Language::ALL`], made when it is first asked for.
type ByLanguage<F> = [OnceCell<Option<F>>; Language::ALL.len()];

thread_local! {
    static SHORT_DATE: ByLanguage<DateTimeFormatter<YMD>> = const { unmade() };
    static MONTH: ByLanguage<DateTimeFormatter<M>> = const { unmade() };
    static SHORT_MONTH: ByLanguage<DateTimeFormatter<M>> = const { unmade() };
    static DECIMAL: ByLanguage<DecimalFormatter> = const { unmade() };
}

const fn unmade<F>() -> ByLanguage<F> {
    [const { OnceCell::new() }; Language::ALL.len()]
}

fn with<F, T>(
    formatters: &'static LocalKey<ByLanguage<F>>,
    language: Language,
    make: impl FnOnce() -> Option<F>,
    format: impl FnOnce(&F) -> T,
) -> Option<T> {
    formatters.with(|all| all[language as usize].get_or_init(make).as_ref().map(format))
}

/// `$fields` of `$date` by the formatter kept in `$formatters`; a macro, for the types of ICU's fields and calendars
/// cannot be named without naming more of ICU.
macro_rules! formatted {
    ($formatters:ident, $fields:expr, $date:expr, $language:expr) => {{
        let (date, language): (Date, Language) = ($date, $language);
        let month_and_day = u8::try_from(date.month()).ok().zip(u8::try_from(date.day()).ok());
        month_and_day.and_then(|(month, day)| IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()).and_then(
            |date| {
                let make = || DateTimeFormatter::try_new(language.locale().into(), $fields).ok();
                with(&$formatters, language, make, |formatter| formatter.format(&date).to_string())
            },
        )
    }};
}

/// A date: fi "9.9.2024", sv "9 sep. 2024", nb and nn "9. sep. 2024", en "9 Sept 2024".
///
/// The all-digit forms of Swedish, Norwegian and English are not used: a reader of another language could take the
/// month for the day.
pub fn date(date: Date, language: Language) -> String {
    formatted!(SHORT_DATE, YMD::medium(), date, language).unwrap_or_else(|| date.to_string())
}

/// The name of a month, 1–12, standing alone: fi "syyskuu", sv, nb and nn "september", en "September".
/// Another number is shown as itself.
pub fn month_name(month: i8, language: Language) -> String {
    Date::new(2024, month, 1)
        .ok()
        .and_then(|first| formatted!(MONTH, M::long(), first, language))
        .unwrap_or_else(|| month.to_string())
}

/// The shortened name of a month, 1–12, for the annual clock: fi "syys", sv "sep.", nb and nn "sep", en "Sept".
/// Another number is shown as itself.
pub fn month_short(month: i8, language: Language) -> String {
    Date::new(2024, month, 1)
        .ok()
        .and_then(|first| formatted!(SHORT_MONTH, M::medium(), first, language))
        .unwrap_or_else(|| month.to_string())
}

/// A number with the language's digit groups and decimal sign: fi "12 345,6", en "12,345.6".
///
/// Takes whatever displays as plain decimal digits: integers, `f64` and decimals, whose decimals are kept as they are.
/// Text that is no number is given back unchanged.
pub fn number(value: impl Display, language: Language) -> String {
    let plain = value.to_string();
    Decimal::try_from_str(&plain)
        .ok()
        .and_then(|decimal| {
            let make = || DecimalFormatter::try_new(language.locale().into(), Default::default()).ok();
            with(&DECIMAL, language, make, |formatter| formatter.format(&decimal).to_string())
        })
        .unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Fi, Nb, Nn, Sv};
    use jiff::civil::date as day;

    #[test]
    fn dates_look_as_their_readers_write_them() {
        let board = day(2024, 9, 9);
        assert_eq!(
            [Fi, Sv, Nb, Nn, En].map(|language| date(board, language)),
            ["9.9.2024", "9 sep. 2024", "9. sep. 2024", "9. sep. 2024", "9 Sept 2024"]
        );
    }

    #[test]
    fn months_have_names() {
        assert_eq!([Fi, Nn, En].map(|language| month_name(5, language)), ["toukokuu", "mai", "May"]);
        assert_eq!([Fi, Sv, En].map(|language| month_short(10, language)), ["loka", "okt.", "Oct"]);
        assert_eq!((month_name(0, Fi), month_name(13, Sv)), ("0".to_owned(), "13".to_owned()));
    }

    #[test]
    fn numbers_have_their_signs() {
        assert_eq!(number(1_234_567, Fi), "1\u{a0}234\u{a0}567");
        assert_eq!(number(-1234.5, En), "-1,234.5");
        assert_eq!(number("12500.50", Sv), "12\u{a0}500,50");
        assert_eq!(number(12_500.25, Nb), "12\u{a0}500,25");
        assert_eq!(number("about ten", Nn), "about ten");
        assert_eq!(number(f64::NAN, En), "NaN");
        assert_eq!(number(1e300, En).len(), 401);
    }
}
