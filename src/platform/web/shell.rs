//! The frame around every page as templates see it: the reader's language, texts, dates, links.

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use fluent_bundle::FluentValue;
use jiff::civil::{Date, Time};

use super::{App, Assets, texts};
use crate::platform::db::PeriodColumn;
use crate::platform::words::{self, Language, LocalText, Picked};

/// Everything a template needs besides its own content.
#[derive(Debug)]
pub struct Shell {
    /// The reader's language.
    pub language: Language,
    /// The language whose pages have no prefix: the organisation's own, or the portal's.
    pub first: Language,
    /// Address of the page without language: `/kainuu/networks`.
    pub path: String,
    /// Parameters of the page as they stand in the address, with `?`; empty without.
    pub query: String,
    pub public_url: String,
    /// Language of the portal's own pages, which have no prefix in it.
    pub portal_language: Language,
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Today where the organisation is.
    today: Date,
    /// Whether a text had to be shown in another language than the reader's.
    borrowed: AtomicBool,
}

/// The same page in another language.
pub struct Alternate {
    pub language: Language,
    /// Address on this portal.
    pub href: String,
    pub current: bool,
}

impl Shell {
    pub fn new(
        app: &App,
        language: Language,
        first: Language,
        path: String,
        query: Option<&str>,
        today: Date,
    ) -> Shell {
        let query = query.filter(|query| !query.is_empty()).map(|query| format!("?{query}")).unwrap_or_default();
        let (public_url, portal_language) = (app.public_url.clone(), app.language);
        Shell { path, query, public_url, portal_language, ..Shell::bare(language, first, today) }
    }

    /// Frame of what is written outside of any page and leads nowhere, such as a file.
    pub fn bare(language: Language, first: Language, today: Date) -> Shell {
        Shell {
            language,
            first,
            path: String::new(),
            query: String::new(),
            public_url: String::new(),
            portal_language: first,
            signed_in: false,
            today,
            borrowed: AtomicBool::new(false),
        }
    }

    /// Frame of a page that belongs to no organisation.
    pub fn of_portal(app: &App, language: Language, path: String) -> Shell {
        let today = (app.now)().to_zoned(jiff::tz::TimeZone::UTC).date();
        Shell::new(app, language, app.language, path, None, today)
    }

    /// Today where the organisation is.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Lets the page stand on another day: one that shows what was.
    pub fn set_today(&mut self, today: Date) {
        self.today = today;
    }

    /// A text of the interface.
    pub fn t(&self, key: impl AsRef<str>) -> String {
        texts::text(self.language, key.as_ref(), &[])
    }

    /// A text of a family: the name of one of a few values.
    pub fn tf(&self, family: &str, value: impl fmt::Display) -> String {
        self.t(format!("{family}-{value}"))
    }

    /// A text with a number, which chooses its plural form.
    pub fn tn(&self, key: impl AsRef<str>, n: impl std::borrow::Borrow<usize>) -> String {
        texts::text(self.language, key.as_ref(), &[("n", FluentValue::from(*n.borrow()))])
    }

    /// A text with another text in it.
    pub fn tx(&self, key: impl AsRef<str>, value: impl fmt::Display) -> String {
        texts::text(self.language, key.as_ref(), &[("x", FluentValue::from(value.to_string()))])
    }

    /// A text of the content, marked with its language where that is not the reader's.
    pub fn show<'a>(&self, text: &'a LocalText) -> Shown<'a> {
        let picked = text.pick(self.language, self.first);
        if picked.as_ref().is_some_and(|picked| picked.fallback) {
            self.borrowed.store(true, Ordering::Relaxed);
        }
        Shown { picked, breakable: false, page: self.language }
    }

    /// A text in the language in which it was first written, whatever the reader's: the wording of a source.
    pub fn original<'a>(&self, text: &'a LocalText) -> Shown<'a> {
        Shown { picked: text.pick(self.first, self.first), breakable: false, page: self.language }
    }

    /// A text of an organisation with another first language than the page's: of one among several.
    pub fn show_of<'a>(&self, text: &'a LocalText, first: impl std::borrow::Borrow<Language>) -> Shown<'a> {
        let picked = text.pick(self.language, *first.borrow());
        if picked.as_ref().is_some_and(|picked| picked.fallback) {
            self.borrowed.store(true, Ordering::Relaxed);
        }
        Shown { picked, breakable: false, page: self.language }
    }

    /// A quarter as people say it: "Q4 2026", "4. neljännes 2026".
    pub fn quarter(&self, quarter: &words::Quarter) -> String {
        self.tx(format!("quarter-{}", quarter.number()), quarter.year())
    }

    /// A word of the organisation's own that is not translated, such as an abbreviation: marked with its language, and
    /// nothing that a reader would miss.
    pub fn mention<'a>(&self, text: &'a LocalText) -> Shown<'a> {
        Shown { picked: text.pick(self.language, self.first), breakable: false, page: self.language }
    }

    /// A text of the content as a page's heading: like [`Shell::show`], with places where its long words may break.
    pub fn heading<'a>(&self, text: &'a LocalText) -> Shown<'a> {
        Shown { breakable: true, ..self.show(text) }
    }

    /// A heading that is no text of the content, with places where its long words may break.
    pub fn hyphenated(&self, text: impl AsRef<str>) -> String {
        breakable(text.as_ref(), self.language)
    }

    /// A text of the content where no markup may stand: titles, alternative texts, labels.
    pub fn plain<'a>(&self, text: &'a LocalText) -> &'a str {
        text.pick(self.language, self.first).map(|picked| picked.text).unwrap_or_default()
    }

    /// The `lang` attribute of an element that shows nothing but this text; empty in the reader's language.
    pub fn lang_of(&self, text: &LocalText) -> &'static str {
        text.pick(self.language, self.first)
            .filter(|picked| picked.fallback)
            .map(|picked| picked.language.code())
            .unwrap_or_default()
    }

    /// Markdown of the content as safe HTML, its topmost headings of the level that is free where it stands.
    pub fn rich(&self, text: &LocalText, level: u8) -> String {
        let Some(picked) = text.pick(self.language, self.first) else { return String::new() };
        let html = super::marked_up(picked.text, level, |link| self.link(link));
        if !picked.fallback {
            return html;
        }
        self.borrowed.store(true, Ordering::Relaxed);
        format!("<div lang=\"{}\">{html}</div>", picked.language.code())
    }

    /// Whether the page so far shows a text in another language; asked at its end.
    pub fn has_borrowed(&self) -> bool {
        self.borrowed.load(Ordering::Relaxed)
    }

    pub fn date(&self, date: &Date) -> String {
        words::format::date(*date, self.language)
    }

    /// A moment as a day and a time of the clock where the organisation is: "9.9.2024 14.05".
    pub fn moment(&self, moment: jiff::Timestamp, zone: &jiff::tz::TimeZone) -> String {
        let local = moment.to_zoned(zone.clone());
        format!("{} {}", self.date(&local.date()), self.clock(&local.time()))
    }

    /// A time of the clock: "14.05", "14:05".
    pub fn clock(&self, time: &Time) -> String {
        let mark = if self.language == Language::Fi { '.' } else { ':' };
        format!("{:02}{mark}{:02}", time.hour(), time.minute())
    }

    /// A figure in the reader's habit.
    pub fn figure(&self, figure: impl fmt::Display) -> String {
        words::format::number(figure, self.language)
    }

    /// A period in the reader's habit; the source's wording where it could not be read.
    pub fn period(&self, column: &PeriodColumn) -> String {
        if column.period.is_read() { column.period.uniform(self.language) } else { column.period.wording().to_owned() }
    }

    /// Sorts by a text in the order of the reader's language: å ä ö and æ ø å stand last.
    pub fn sort_by_text<T>(&self, items: &mut [T], text: impl Fn(&T) -> &LocalText) {
        let locale =
            self.language.code().parse::<icu_locale_core::Locale>().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        match icu_collator::Collator::try_new(locale.into(), icu_collator::options::CollatorOptions::default()) {
            Ok(collator) => items.sort_by(|a, b| collator.compare(self.plain(text(a)), self.plain(text(b)))),
            Err(error) => tracing::error!(%error, "this language has no order"),
        }
    }

    /// A link of the content: one to this portal keeps the reader's language.
    fn link(&self, link: &str) -> String {
        match link.starts_with('/') && !link.starts_with("//") {
            true => self.url(super::language::split(link).1),
            false => link.to_owned(),
        }
    }

    /// Address of a page of this portal in the reader's language.
    pub fn url(&self, path: impl AsRef<str>) -> String {
        self.url_in(self.language, path.as_ref())
    }

    fn url_in(&self, language: Language, path: &str) -> String {
        prefixed(language, self.first, path)
    }

    /// Address of a page whose first language is another than this one's: of the portal, or of another organisation.
    pub fn url_under(&self, first: impl std::borrow::Borrow<Language>, path: impl AsRef<str>) -> String {
        prefixed(self.language, *first.borrow(), path.as_ref())
    }

    /// Address of the stylesheet with an organisation's colours.
    pub fn hue(&self, hue: impl std::borrow::Borrow<i16>) -> String {
        self.asset(&format!("hue-{}.css", hue.borrow()))
    }

    /// Address of a file of the portal, which may be kept for ever.
    pub fn asset(&self, name: &str) -> String {
        Assets::get().address(name)
    }

    /// This page in every language, for the switch and for search engines.
    pub fn alternates(&self) -> Vec<Alternate> {
        Language::ALL
            .into_iter()
            .map(|language| Alternate {
                language,
                href: format!("{}{}", self.url_in(language, &self.path), self.query),
                current: language == self.language,
            })
            .collect()
    }

    /// The one address of this page, for search engines.
    pub fn canonical(&self) -> String {
        format!("{}{}", self.public_url, self.url(&self.path))
    }

    /// Address of what is done behind this page: `{page}/edit`.
    pub fn beneath(&self, page: &str) -> String {
        format!("{}/{page}", self.path)
    }

    /// Whether this page is `path` or below it.
    pub fn is_under(&self, path: &str) -> bool {
        self.path == path || self.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    }
}

fn prefixed(language: Language, first: Language, path: &str) -> String {
    match (language == first, path) {
        (true, path) => path.to_owned(),
        (false, "/") => format!("/{}", language.code()),
        (false, path) => format!("/{}{path}", language.code()),
    }
}

/// A text in HTML: escaped, and wrapped with its language where that is not the page's.
pub struct Shown<'a> {
    picked: Option<Picked<'a>>,
    breakable: bool,
    /// The language of the page, which needs no mark.
    page: Language,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(picked) = &self.picked else { return Ok(()) };
        let text = match self.breakable {
            true => Cow::Owned(breakable(picked.text, picked.language)),
            false => Cow::Borrowed(picked.text),
        };
        let escaped = askama::filters::escape(text, askama::filters::Html).map_err(|_| fmt::Error)?;
        if picked.language != self.page {
            write!(out, "<span lang=\"{}\">{escaped}</span>", picked.language.code())
        } else {
            write!(out, "{escaped}")
        }
    }
}

impl askama::filters::HtmlSafe for Shown<'_> {}

/// Letters from which on a word of a heading may break: shorter ones fit a telephone.
const LONG_WORD: usize = 15;

/// The text with soft hyphens in its long words. Browsers without a dictionary of the language would cut Finnish
/// compounds anywhere.
fn breakable(text: &str, language: Language) -> String {
    let patterns = match language {
        Language::Fi => hypher::Lang::Finnish,
        Language::Sv => hypher::Lang::Swedish,
        Language::Nb | Language::Nn => hypher::Lang::Norwegian,
        // English words are short enough, and names of other languages would break by English rules.
        Language::En => return text.to_owned(),
    };
    let mut out = String::with_capacity(text.len() + 16);
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        if word.chars().count() < LONG_WORD {
            out.push_str(word);
            continue;
        }
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        out.push_str(&joined(hypher::hyphenate(letters, patterns)));
        out.push_str(&word[letters.len()..]);
    }
    out
}

/// Joins syllables by soft hyphens. Between a plosive and r or l there is none: Finnish words do not begin with such a
/// pair, but the second part of a compound may ("työ|prosessi").
fn joined<'a>(syllables: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for syllable in syllables {
        let cut_pair = out.ends_with(['p', 't', 'k', 'b', 'd', 'g', 'f']) && syllable.starts_with(['r', 'l']);
        if !out.is_empty() && !cut_pair {
            out.push('\u{ad}');
        }
        out.push_str(syllable);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_of_a_heading_may_break_at_syllables() {
        let broken = breakable("Rahoittajatoiminnan arviointi, 2024", Language::Fi);
        assert_eq!(broken.replace('\u{ad}', "-"), "Ra-hoit-ta-ja-toi-min-nan arviointi, 2024");
        assert!(!breakable("työprosessien", Language::Fi).contains("työp\u{ad}"));
        assert!(!breakable("Toimintatyöprosessien", Language::Fi).contains("työp\u{ad}"));
    }
}
