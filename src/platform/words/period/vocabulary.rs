//! The words of time in the five languages: data, and how to look a word up in it.
//!
//! Wordings are read without knowing their language, so one table holds all. A word that means different things in
//! two languages has its own entry for that ([`Mark::Innan`]).

use super::unit::Season;
use Mark::{And, Before, Begins, Between, By, EndOf, From, Innan, Ongoing, To};
use Season::{Autumn, Spring, Summer, Winter};

/// What a word is in a wording of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// The name of a month.
    Month(i8),
    /// The first part of a Finnish month's name, as in "maalis–kesäkuu".
    Stem(i8),
    Season(Season),
    /// One word for half a year. Finnish "alkuvuosi" says no exact months; it is read as January–June.
    HalfOfYear(i8),
    /// Finnish "loppuvuosi": late in the year, from no month that it would name, until the year's end.
    LateInYear,
    /// "vuosi", "year".
    Year,
    /// A counted part of a year: "Q" in "Q4", "kk" in "kk. 1-2".
    Counted(Counted),
    /// A unit that only durations have: "viikkoa".
    OfDuration,
    Ordinal(i8),
    /// English "st", "nd", "rd", "th" after a number.
    OrdinalEnding,
    /// A word that changes nothing: "aikana", "in the".
    Filler,
    /// Not read, and what stands beside it must not be taken for what it looks like: weeks ("viikko 12/2025"), and
    /// words that turn a time round ("not before 2026").
    Misleading,
}

/// What the number beside a word counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Month,
    Quarter,
    Half,
}

/// A word that says how a time is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// From this time on.
    From,
    /// Until and with this time.
    To,
    /// At this time at the latest, the time itself included.
    By,
    /// Only until the time begins.
    Before,
    /// "innan": "by" in Norwegian nynorsk and "before" in Swedish.
    Innan,
    /// The end of the time. It changes nothing beside [`Mark::By`], for a time's last day is taken anyway.
    EndOf,
    /// Begins at this time, and nothing is said of how long it lasts.
    Begins,
    /// Goes on until further notice.
    Ongoing,
    Between,
    And,
}

/// Words of the same sense, with the Finnish cases that say "from" and "to".
struct Noun {
    word: Word,
    plain: &'static [&'static str],
    from: &'static [&'static str],
    to: &'static [&'static str],
}

const fn noun(
    word: Word,
    plain: &'static [&'static str],
    from: &'static [&'static str],
    to: &'static [&'static str],
) -> Noun {
    Noun { word, plain, from, to }
}

/// The Finnish months without "kuu".
pub(super) const FINNISH_STEMS: [&str; 12] =
    ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

/// What follows "kuu" in the cases that schedules use, and what the case says.
const FINNISH_MONTH_ENDINGS: [(&str, Option<Mark>); 6] =
    [("", None), ("n", None), ("ssa", None), ("ta", None), ("sta", Some(From)), ("hun", Some(To))];

/// The months' other names and abbreviations.
const MONTHS: [&[&str]; 12] = [
    &["januari", "januar", "january", "jan"],
    &["februari", "februar", "february", "feb"],
    &["mars", "march", "mar"],
    &["april", "apr"],
    &["maj", "mai", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["augusti", "august", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["december", "desember", "dec", "des"],
];

const NOUNS: &[Noun] = &[
    noun(Word::Season(Spring), &["kevät", "kevään", "keväällä", "keväänä", "kevättä"], &["keväästä"], &["kevääseen"]),
    noun(Word::Season(Summer), &["kesä", "kesän", "kesällä", "kesänä", "kesää"], &["kesästä"], &["kesään"]),
    noun(Word::Season(Autumn), &["syksy", "syksyn", "syksyllä", "syksynä", "syksyä"], &["syksystä"], &["syksyyn"]),
    noun(Word::Season(Winter), &["talvi", "talven", "talvella", "talvena", "talvea"], &["talvesta"], &["talveen"]),
    noun(Word::Season(Spring), &["vår", "våren", "spring"], &[], &[]),
    noun(Word::Season(Summer), &["sommar", "sommaren", "sommer", "sommeren", "summer"], &[], &[]),
    noun(Word::Season(Autumn), &["höst", "hösten", "høst", "høsten", "haust", "hausten", "autumn", "fall"], &[], &[]),
    noun(Word::Season(Winter), &["vinter", "vintern", "vinteren", "winter"], &[], &[]),
    noun(Word::HalfOfYear(1), &["alkuvuosi", "alkuvuoden", "alkuvuonna"], &["alkuvuodesta"], &["alkuvuoteen"]),
    noun(Word::LateInYear, &["loppuvuosi", "loppuvuoden", "loppuvuonna"], &["loppuvuodesta"], &["loppuvuoteen"]),
    noun(
        Word::Year,
        &["vuosi", "vuoden", "vuonna", "vuosina", "vuosien", "vuosille", "v", "vv"],
        &["vuodesta"],
        &["vuoteen"],
    ),
    noun(Word::Year, &["år", "året", "åren", "årene", "åra", "year", "years"], &[], &[]),
    noun(
        Word::Counted(Counted::Quarter),
        &["kvartaali", "kvartaalin", "kvartaalilla", "kvartaalissa", "kvartaalina"],
        &["kvartaalista"],
        &["kvartaaliin"],
    ),
    noun(
        Word::Counted(Counted::Quarter),
        &["neljännes", "neljänneksen", "neljänneksellä", "vuosineljännes", "vuosineljänneksen", "vuosineljänneksellä"],
        &["neljänneksestä", "vuosineljänneksestä"],
        &["neljännekseen", "vuosineljännekseen"],
    ),
    noun(Word::Counted(Counted::Quarter), &["q", "kvartal", "kvartalet", "quarter", "quarters"], &[], &[]),
    noun(
        Word::Counted(Counted::Half),
        &["vuosipuolisko", "vuosipuoliskon", "vuosipuoliskolla", "puolivuosi", "puolivuoden"],
        &["vuosipuoliskosta"],
        &["vuosipuoliskoon"],
    ),
    noun(Word::Counted(Counted::Half), &["h", "halvår", "halvåret", "half"], &[], &[]),
    noun(
        Word::Counted(Counted::Month),
        &["kk", "kuukausi", "kuukaudet", "kuukautta", "kuukauden", "kuukausien", "month", "months"],
        &[],
        &[],
    ),
    noun(
        Word::Counted(Counted::Month),
        &["måned", "måneder", "månedene", "månad", "månader", "månaden", "mnd", "mån"],
        &[],
        &[],
    ),
    noun(Word::OfDuration, &["vuotta", "viikkoa", "viikon", "päivää", "pv"], &[], &[]),
    noun(Word::OfDuration, &["weeks", "days", "uker", "veker", "veckor", "dager", "dagar"], &[], &[]),
    noun(Word::Misleading, &["viikko", "viikolla", "vko", "vk", "week", "uke", "veke", "vecka"], &[], &[]),
    noun(Word::Misleading, &["ei", "jälkeen", "aikaisintaan", "not", "after", "earliest"], &[], &[]),
    noun(Word::Misleading, &["inte", "ikke", "ikkje", "efter", "etter", "tidigast", "tidligst", "tidlegast"], &[], &[]),
    noun(Word::Ordinal(1), &["ensimmäinen", "ensimmäisen", "ensimmäisellä", "ensimmäisestä", "ensimmäiseen"], &[], &[]),
    noun(Word::Ordinal(2), &["toinen", "toisen", "toisella", "toisesta", "toiseen"], &[], &[]),
    noun(Word::Ordinal(3), &["kolmas", "kolmannen", "kolmannella", "kolmannesta", "kolmanteen"], &[], &[]),
    noun(Word::Ordinal(4), &["neljäs", "neljännen", "neljännellä", "neljännestä", "neljänteen"], &[], &[]),
    noun(Word::Ordinal(1), &["första", "første", "fyrste", "first"], &[], &[]),
    noun(Word::Ordinal(2), &["andra", "andre", "second", "ii"], &[], &[]),
    noun(Word::Ordinal(3), &["tredje", "third", "iii"], &[], &[]),
    noun(Word::Ordinal(4), &["fjärde", "fjerde", "fourth", "iv"], &[], &[]),
    noun(Word::OrdinalEnding, &["st", "nd", "rd", "th"], &[], &[]),
    noun(Word::Filler, &["aikana", "kuluessa", "välillä", "välisenä", "kausi", "kaudella", "kauden"], &[], &[]),
    noun(Word::Filler, &["strategiakausi", "strategiakaudella", "ohjelmakausi", "ohjelmakaudella"], &[], &[]),
    noun(Word::Filler, &["i", "på", "av", "den", "under", "løpet", "loppet", "inom", "period", "perioden"], &[], &[]),
    noun(Word::Filler, &["in", "on", "of", "the", "during", "within", "course"], &[], &[]),
];

/// Words and phrases that say how a time is meant.
const MARKS: &[(&str, &[Mark])] = &[
    ("alkaen", &[From]),
    ("alk", &[From]),
    ("lähtien", &[From]),
    ("eteenpäin", &[From]),
    ("ja siitä eteenpäin", &[From]),
    ("från", &[From]),
    ("från och med", &[From]),
    ("fr.o.m", &[From]),
    ("f.o.m", &[From]),
    ("fom", &[From]),
    ("sedan", &[From]),
    ("siden", &[From]),
    ("sidan", &[From]),
    ("och framåt", &[From]),
    ("framåt", &[From]),
    ("fra", &[From]),
    ("frå", &[From]),
    ("fra og med", &[From]),
    ("frå og med", &[From]),
    ("og framover", &[From]),
    ("framover", &[From]),
    ("og utover", &[From]),
    ("from", &[From]),
    ("since", &[From]),
    ("as of", &[From]),
    ("starting", &[From]),
    ("starting from", &[From]),
    ("beginning", &[From]),
    ("onwards", &[From]),
    ("onward", &[From]),
    ("and onwards", &[From]),
    ("asti", &[To]),
    ("saakka", &[To]),
    ("till", &[To]),
    ("till och med", &[To]),
    ("t.o.m", &[To]),
    ("tom", &[To]),
    ("fram till", &[To]),
    ("til", &[To]),
    ("til og med", &[To]),
    ("fram til", &[To]),
    ("to", &[To]),
    ("until", &[To]),
    ("through", &[To]),
    ("up to", &[To]),
    ("mennessä", &[By]),
    ("viimeistään", &[By]),
    ("senast", &[By]),
    ("innen", &[By]),
    ("senest", &[By]),
    ("seinast", &[By]),
    ("by", &[By]),
    ("no later than", &[By]),
    ("not later than", &[By]),
    ("at the latest", &[By]),
    ("innan", &[Innan]),
    ("ennen", &[Before]),
    ("före", &[Before]),
    ("før", &[Before]),
    ("before", &[Before]),
    ("prior to", &[Before]),
    ("loppu", &[EndOf]),
    ("loppua", &[EndOf]),
    ("loppuun", &[To, EndOf]),
    ("slutet", &[EndOf]),
    ("utgången", &[EndOf]),
    ("vid utgången", &[By, EndOf]),
    ("slutten", &[EndOf]),
    ("utgangen", &[EndOf]),
    ("ved utgangen", &[By, EndOf]),
    ("end", &[EndOf]),
    ("alkaa", &[Begins]),
    ("käynnistyy", &[Begins]),
    ("börjar", &[Begins]),
    ("inleds", &[Begins]),
    ("starter", &[Begins]),
    ("begynner", &[Begins]),
    ("startar", &[Begins]),
    ("byrjar", &[Begins]),
    ("starts", &[Begins]),
    ("begins", &[Begins]),
    ("toistaiseksi", &[Ongoing]),
    ("jatkuva", &[Ongoing]),
    ("jatkuvasti", &[Ongoing]),
    ("jatkuu", &[Ongoing]),
    ("tills vidare", &[Ongoing]),
    ("fortlöpande", &[Ongoing]),
    ("inntil videre", &[Ongoing]),
    ("inntil vidare", &[Ongoing]),
    ("løpende", &[Ongoing]),
    ("løpande", &[Ongoing]),
    ("until further notice", &[Ongoing]),
    ("ongoing", &[Ongoing]),
    ("continuous", &[Ongoing]),
    ("mellan", &[Between]),
    ("mellom", &[Between]),
    ("between", &[Between]),
    ("och", &[And]),
    ("og", &[And]),
    ("and", &[And]),
    ("ja", &[And]),
];

/// The number of words in the longest of [`MARKS`].
pub(super) const LONGEST_PHRASE: usize = 3;

/// The sense of a word in small letters, and what its Finnish case says beside it.
pub(super) fn word(text: &str) -> Option<(Word, Option<Mark>)> {
    finnish_month(text).or_else(|| other_month(text)).or_else(|| {
        NOUNS.iter().find_map(|noun| {
            let has = |forms: &[&str]| forms.contains(&text);
            if has(noun.plain) {
                Some((noun.word, None))
            } else if has(noun.from) {
                Some((noun.word, Some(From)))
            } else {
                has(noun.to).then_some((noun.word, Some(To)))
            }
        })
    })
}

fn finnish_month(text: &str) -> Option<(Word, Option<Mark>)> {
    FINNISH_STEMS.iter().zip(1..).find_map(|(stem, number)| {
        let ending = text.strip_prefix(stem)?;
        if ending.is_empty() && *stem != "kesä" {
            return Some((Word::Stem(number), None));
        }
        let ending = ending.strip_prefix("kuu")?;
        let (_, mark) = FINNISH_MONTH_ENDINGS.iter().find(|(known, _)| *known == ending)?;
        Some((Word::Month(number), *mark))
    })
}

fn other_month(text: &str) -> Option<(Word, Option<Mark>)> {
    MONTHS.iter().zip(1..).find_map(|(names, number)| names.contains(&text).then_some((Word::Month(number), None)))
}

/// The longest phrase that the words begin with: how many of them it has, and what it says.
pub(super) fn marks(words: &[&str]) -> Option<(usize, &'static [Mark])> {
    MARKS
        .iter()
        .filter_map(|(phrase, marks)| {
            let length = phrase.split(' ').count();
            let fits = words.len() >= length && phrase.split(' ').eq(words[..length].iter().copied());
            fits.then_some((length, *marks))
        })
        .max_by_key(|(length, _)| *length)
}
