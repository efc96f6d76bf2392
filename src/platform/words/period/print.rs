//! Prints a period in the same form for all wordings; `parse` reads each such form back.

use super::unit::{Season, Unit};
use super::vocabulary::FINNISH_STEMS;
use super::{End, Language, Period, Start};

/// How a unit stands in its sentence. Finnish inflects for it, the others put words before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// "syksy 2024".
    Plain,
    /// After "end of": "syksyn 2024".
    Of,
    /// After "from": "syksystä 2024".
    From,
    /// Answering "when": "syksyllä 2024".
    When,
}

const SWEDISH: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// See [`Period::uniform`].
pub(super) fn uniform(period: &Period, language: Language) -> String {
    match (period.start, period.end) {
        (Some(start), Some(end)) => range(starting(start), ending(end), language),
        (Some(start), None) if period.open_ended => open(starting(start), language),
        (Some(start), None) => begins(starting(start), language),
        (None, Some(end)) => deadline(ending(end), language),
        (None, None) if period.open_ended => ongoing(language).to_owned(),
        (None, None) => period.wording.clone(),
    }
}

/// A unit and the year it is called by.
type Dated = (Unit, i16);

fn starting(start: Start) -> Dated {
    Unit::containing(start.date, start.precision)
}

fn ending(end: End) -> Dated {
    Unit::containing(end.date, end.precision)
}

const fn ongoing(language: Language) -> &'static str {
    match language {
        Language::Fi => "toistaiseksi",
        Language::Sv => "tills vidare",
        Language::Nb => "inntil videre",
        Language::Nn => "inntil vidare",
        Language::En => "until further notice",
    }
}

fn open(start: Dated, language: Language) -> String {
    let start = dated(start, Case::From, language);
    match language {
        Language::Fi => format!("{start} alkaen"),
        Language::Sv => format!("från och med {start}"),
        Language::Nb => format!("fra {start}"),
        Language::Nn => format!("frå {start}"),
        Language::En => format!("from {start}"),
    }
}

fn begins(start: Dated, language: Language) -> String {
    let word = match language {
        Language::Fi => "alkaa",
        Language::Sv => "börjar",
        Language::Nb => "starter",
        Language::Nn => "startar",
        Language::En => "starts",
    };
    format!("{word} {}", dated(start, Case::When, language))
}

/// A day is named alone; of all else the end is named, so that nobody takes it for the beginning.
fn deadline(end: Dated, language: Language) -> String {
    let is_day = matches!(end.0, Unit::Day { .. });
    let end = dated(end, if is_day { Case::Plain } else { Case::Of }, language);
    match (language, is_day) {
        (Language::Fi, true) => format!("{end} mennessä"),
        (Language::Fi, false) => format!("{end} loppuun mennessä"),
        (Language::Sv, true) => format!("senast {end}"),
        (Language::Sv, false) => format!("före utgången av {end}"),
        (Language::Nb, true) => format!("innen {end}"),
        (Language::Nb, false) => format!("innen utgangen av {end}"),
        (Language::Nn, true) => format!("innan {end}"),
        (Language::Nn, false) => format!("innan utgangen av {end}"),
        (Language::En, true) => format!("by {end}"),
        (Language::En, false) => format!("by the end of {end}"),
    }
}

fn range(start: Dated, end: Dated, language: Language) -> String {
    if start == end {
        return dated(start, Case::Plain, language);
    }
    if let Some(joined) = within_a_year(start, end, language) {
        return joined;
    }
    let first = dated(start, Case::Plain, language);
    match (start.0, end.0) {
        (Unit::Year, Unit::Year) => format!("{first}–{}", end.1),
        (_, Unit::Year) => format!("{first} – {}", end_of_year(end.1, language)),
        _ => format!("{first} – {}", dated(end, Case::Plain, language)),
    }
}

/// Two units of one kind and year, the year said once: "loka–joulukuu 2024".
fn within_a_year((first, year): Dated, (last, last_year): Dated, language: Language) -> Option<String> {
    if year != last_year {
        return None;
    }
    Some(match (first, last) {
        (Unit::Day { month, day }, Unit::Day { month: last_month, .. }) => {
            let last = dated((last, year), Case::Plain, language);
            let dot = if matches!(language, Language::Sv | Language::En) { "" } else { "." };
            match language {
                _ if month == last_month => format!("{day}{dot}–{last}"),
                Language::Fi => format!("{day}.{month}.–{last}"),
                _ => format!("{day}{dot} {} – {last}", month_name(month, language)),
            }
        }
        (Unit::Month(month), Unit::Month(_)) => {
            let first = if language == Language::Fi { finnish_stem(month) } else { month_name(month, language) };
            format!("{first}–{}", dated((last, year), Case::Plain, language))
        }
        (Unit::Quarter(number), Unit::Quarter(last_number)) => match language {
            Language::Sv => format!("kvartal {number}–{last_number} {year}"),
            Language::En => format!("Q{number}–Q{last_number} {year}"),
            _ => format!("{number}.–{}", dated((last, year), Case::Plain, language)),
        },
        _ => return None,
    })
}

/// Said in full, for "syksy 2024 – 2025" could be two autumns.
fn end_of_year(year: i16, language: Language) -> String {
    match language {
        Language::Fi => format!("vuoden {year} loppu"),
        Language::Sv => format!("slutet av {year}"),
        Language::Nb | Language::Nn => format!("utgangen av {year}"),
        Language::En => format!("end of {year}"),
    }
}

fn dated(unit: Dated, case: Case, language: Language) -> String {
    match language {
        Language::Fi => finnish(unit, case),
        Language::Sv => swedish(unit, case),
        Language::Nb | Language::Nn => norwegian(unit, case, language),
        Language::En => english(unit, case),
    }
}

fn finnish((unit, year): Dated, case: Case) -> String {
    let ending = |plain, of, from, when| match case {
        Case::Plain => plain,
        Case::Of => of,
        Case::From => from,
        Case::When => when,
    };
    match unit {
        Unit::Day { month, day } => format!("{day}.{month}.{year}"),
        Unit::Month(month) => format!("{}kuu{} {year}", finnish_stem(month), ending("", "n", "sta", "ssa")),
        Unit::Quarter(number) => format!("{number}. kvartaali{} {year}", ending("", "n", "sta", "lla")),
        Unit::Half(number) => format!("{number}. vuosipuolisko{} {year}", ending("", "n", "sta", "lla")),
        Unit::Season(season) => {
            let name = match season {
                Season::Winter => ending("talvi", "talven", "talvesta", "talvella"),
                Season::Spring => ending("kevät", "kevään", "keväästä", "keväällä"),
                Season::Summer => ending("kesä", "kesän", "kesästä", "kesällä"),
                Season::Autumn => ending("syksy", "syksyn", "syksystä", "syksyllä"),
            };
            format!("{name} {year}")
        }
        Unit::Year => format!("{}{year}", ending("", "vuoden ", "vuodesta ", "vuonna ")),
    }
}

fn swedish((unit, year): Dated, case: Case) -> String {
    match unit {
        Unit::Day { month, day } => format!("{day} {} {year}", month_name(month, Language::Sv)),
        Unit::Month(month) => format!("{}{} {year}", only_when("i ", case), month_name(month, Language::Sv)),
        Unit::Quarter(number) => format!("kvartal {number} {year}"),
        Unit::Half(1) => format!("första halvåret {year}"),
        Unit::Half(_) => format!("andra halvåret {year}"),
        Unit::Season(season) => {
            let name = match season {
                Season::Winter => "vintern",
                Season::Spring => "våren",
                Season::Summer => "sommaren",
                Season::Autumn => "hösten",
            };
            format!("{name} {year}")
        }
        Unit::Year => format!("{}{year}", only_when("år ", case)),
    }
}

fn norwegian((unit, year): Dated, case: Case, language: Language) -> String {
    let when = only_when("i ", case);
    match unit {
        Unit::Day { month, day } => format!("{day}. {} {year}", month_name(month, language)),
        Unit::Month(month) => format!("{when}{} {year}", month_name(month, language)),
        Unit::Quarter(number) => format!("{when}{number}. kvartal {year}"),
        Unit::Half(number) => format!("{when}{number}. halvår {year}"),
        Unit::Season(season) => {
            let name = match (season, language) {
                (Season::Winter, _) => "vinteren",
                (Season::Spring, _) => "våren",
                (Season::Summer, Language::Nn) => "sommaren",
                (Season::Summer, _) => "sommeren",
                (Season::Autumn, Language::Nn) => "hausten",
                (Season::Autumn, _) => "høsten",
            };
            format!("{name} {year}")
        }
        Unit::Year => format!("{when}{year}"),
    }
}

fn english((unit, year): Dated, case: Case) -> String {
    let (on, when) = (only_when("on ", case), only_when("in ", case));
    let article = if case == Case::Plain { "" } else { "the " };
    match unit {
        Unit::Day { month, day } => format!("{on}{day} {} {year}", month_name(month, Language::En)),
        Unit::Month(month) => format!("{when}{} {year}", month_name(month, Language::En)),
        Unit::Quarter(number) => format!("{when}Q{number} {year}"),
        Unit::Half(1) => format!("{when}{article}first half of {year}"),
        Unit::Half(_) => format!("{when}{article}second half of {year}"),
        Unit::Season(season) => {
            let name = match season {
                Season::Winter => "winter",
                Season::Spring => "spring",
                Season::Summer => "summer",
                Season::Autumn => "autumn",
            };
            format!("{when}{name} {year}")
        }
        Unit::Year => format!("{when}{year}"),
    }
}

const fn only_when(preposition: &'static str, case: Case) -> &'static str {
    if matches!(case, Case::When) { preposition } else { "" }
}

fn finnish_stem(month: i8) -> &'static str {
    nth(FINNISH_STEMS, month)
}

/// The name of a month as it stands before a year; Finnish has its own way.
fn month_name(month: i8, language: Language) -> &'static str {
    match language {
        Language::Fi => finnish_stem(month),
        Language::Sv => nth(SWEDISH, month),
        Language::Nb | Language::Nn => nth(NORWEGIAN, month),
        Language::En => nth(ENGLISH, month),
    }
}

/// The months of a date are 1–12, so there always is one.
fn nth(names: [&'static str; 12], month: i8) -> &'static str {
    usize::try_from(month).ok().and_then(|month| names.get(month.checked_sub(1)?).copied()).unwrap_or_default()
}
