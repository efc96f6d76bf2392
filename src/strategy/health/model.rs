//! What is wanting in a strategy, from the facts alone.

use jiff::civil::Date;
use serde::Deserialize;

use crate::platform::db::PeriodColumn;
use crate::platform::words::{Language, LocalText, Quarter};

/// Must-win battles that an organisation can carry at once (Kainuun liitto, draft strategy 9.9.2024: at most five).
const MOST_BATTLES: usize = 5;

/// A strategy as the health check reads it.
#[derive(Debug, Clone, Deserialize)]
pub struct Facts {
    pub slug: String,
    pub title: LocalText,
    pub period: Option<PeriodColumn>,
    /// Quarters whose rounds are closed, the first first.
    #[serde(default)]
    pub rounds: Vec<Quarter>,
    /// Texts of the strategy itself, of its chapters and values: each with what it is of.
    pub texts: Vec<LocalText>,
    pub goals: Vec<GoalFacts>,
    pub measures: Vec<MeasureFacts>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct GoalFacts {
    pub code: String,
    pub level: usize,
    pub title: LocalText,
    pub target_state: LocalText,
    /// Its other texts.
    pub texts: Vec<LocalText>,
    pub measures: usize,
    /// The quarter of its yearly assessment; the last where nobody says.
    #[serde(default)]
    pub assess_in: Option<u8>,
    /// Years in which it was assessed.
    #[serde(default)]
    pub assessed: Vec<i16>,
    /// Codes of the goals directly below it.
    pub below: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct MeasureFacts {
    pub code: String,
    pub title: LocalText,
    pub target_state: LocalText,
    pub texts: Vec<LocalText>,
    pub phase: String,
    /// Quarters in which it was reported.
    #[serde(default)]
    pub reported: Vec<Quarter>,
    pub leads: usize,
    pub indicators: usize,
    pub periods: Vec<PeriodColumn>,
}

/// What is wanting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    TooManyBattles,
    PeriodOver,
    NoTargetState,
    NoLead,
    NoIndicator,
    NoSchedule,
    UnreadSchedule,
    NotAssessed,
    NoReport,
    CodeSkips,
    LanguageMissing(Language),
}

impl Fault {
    /// Key of the sentence that says it.
    pub fn text(self) -> &'static str {
        match self {
            Fault::TooManyBattles => "fault-too-many-battles",
            Fault::PeriodOver => "fault-period-over",
            Fault::NoTargetState => "fault-no-target-state",
            Fault::NoLead => "fault-no-lead",
            Fault::NoIndicator => "fault-no-indicator",
            Fault::NoSchedule => "fault-no-schedule",
            Fault::UnreadSchedule => "fault-unread-schedule",
            Fault::NotAssessed => "fault-not-assessed",
            Fault::NoReport => "fault-no-report",
            Fault::CodeSkips => "fault-code-skips",
            Fault::LanguageMissing(_) => "fault-language-missing",
        }
    }
}

/// A fault and where it is: at a goal or measure, or in the strategy itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub fault: Fault,
    pub code: Option<String>,
    pub title: LocalText,
}

/// Whether a goal with measures was not assessed in the last round in which it should have been.
fn is_unassessed(goal: &GoalFacts, rounds: &[Quarter]) -> bool {
    let due = rounds.iter().rfind(|quarter| quarter.number() == goal.assess_in.unwrap_or(4));
    goal.measures > 0 && due.is_some_and(|quarter| !goal.assessed.contains(&quarter.year()))
}

/// Whether a measure that is not finished was left out of the last round.
fn is_unreported(measure: &MeasureFacts, rounds: &[Quarter]) -> bool {
    let is_open = !["done", "dropped"].contains(&measure.phase.as_str());
    is_open && rounds.last().is_some_and(|last| !measure.reported.contains(last))
}

/// Everything that is wanting on a day, in the order of the faults and then of the tree.
pub fn findings(facts: &Facts, required: &[Language], today: Date) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut note = |fault, code: Option<&str>, title: &LocalText| {
        found.push(Finding { fault, code: code.map(str::to_owned), title: title.clone() });
    };
    // The lowest level of goals with measures are the battles.
    if facts.goals.iter().filter(|goal| goal.measures > 0).count() > MOST_BATTLES {
        note(Fault::TooManyBattles, None, &facts.title);
    }
    let over = |period: &PeriodColumn| period.period.is_past(today);
    if facts.period.as_ref().is_some_and(over) {
        note(Fault::PeriodOver, None, &facts.title);
    }
    for language in languages(required, std::iter::once(&facts.title).chain(&facts.texts)) {
        note(Fault::LanguageMissing(language), None, &facts.title);
    }
    for goal in &facts.goals {
        let at = Some(goal.code.as_str());
        if goal.target_state.is_empty() {
            note(Fault::NoTargetState, at, &goal.title);
        }
        if is_unassessed(goal, &facts.rounds) {
            note(Fault::NotAssessed, at, &goal.title);
        }
        if skips(goal.below.iter().map(String::as_str)) {
            note(Fault::CodeSkips, at, &goal.title);
        }
        let texts = [&goal.title, &goal.target_state].into_iter().chain(&goal.texts);
        for language in languages(required, texts) {
            note(Fault::LanguageMissing(language), at, &goal.title);
        }
    }
    for measure in &facts.measures {
        let at = Some(measure.code.as_str());
        let wanting = [
            (Fault::NoTargetState, measure.target_state.is_empty()),
            (Fault::NoLead, measure.leads == 0),
            (Fault::NoIndicator, measure.indicators == 0),
            (Fault::NoSchedule, measure.periods.is_empty()),
            (Fault::UnreadSchedule, measure.periods.iter().any(|period| !period.period.is_read())),
            (Fault::PeriodOver, is_over(measure, today)),
            (Fault::NoReport, is_unreported(measure, &facts.rounds)),
        ];
        for (fault, _) in wanting.into_iter().filter(|(_, is_wanting)| *is_wanting) {
            note(fault, at, &measure.title);
        }
        let texts = [&measure.title, &measure.target_state].into_iter().chain(&measure.texts);
        for language in languages(required, texts) {
            note(Fault::LanguageMissing(language), at, &measure.title);
        }
    }
    for goal in &facts.goals {
        let codes = facts.measures.iter().map(|measure| measure.code.as_str());
        let own = codes.filter(|code| code.split_once('-').is_some_and(|(above, _)| above == goal.code));
        if skips(own) {
            note(Fault::CodeSkips, Some(&goal.code), &goal.title);
        }
    }
    found.sort_by_key(|finding| finding.fault);
    found.dedup();
    found
}

/// Whether a measure's time is over and it is neither done nor dropped.
fn is_over(measure: &MeasureFacts, today: Date) -> bool {
    let read: Vec<_> = measure.periods.iter().filter(|period| period.period.is_read()).collect();
    let open = !["done", "dropped"].contains(&measure.phase.as_str());
    open && !read.is_empty() && read.iter().all(|period| period.period.is_past(today))
}

/// The required languages that a text which exists lacks.
fn languages<'a>(required: &[Language], texts: impl Iterator<Item = &'a LocalText>) -> Vec<Language> {
    let written: Vec<&LocalText> = texts.filter(|text| !text.is_empty()).collect();
    let is_missing = |language: &Language| written.iter().any(|text| text.get(*language).is_none());
    required.iter().copied().filter(is_missing).collect()
}

/// Whether the last parts of codes leave one out: 1, 2, 4 or A, C.
fn skips<'a>(codes: impl Iterator<Item = &'a str>) -> bool {
    let mut places: Vec<u32> = codes
        .filter_map(|code| {
            let last = code.rsplit(['.', '-']).next()?;
            match last.as_bytes() {
                [letter] if letter.is_ascii_uppercase() => Some(u32::from(letter - b'A') + 1),
                _ => last.parse().ok(),
            }
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    places.first().is_some_and(|first| *first > 1) || places.windows(2).any(|pair| pair[1] - pair[0] > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(code: &str) -> MeasureFacts {
        MeasureFacts {
            code: code.to_owned(),
            title: LocalText::new(Language::Fi, code),
            target_state: LocalText::new(Language::Fi, "valmis"),
            texts: Vec::new(),
            phase: "planned".to_owned(),
            reported: Vec::new(),
            leads: 1,
            indicators: 1,
            periods: Vec::new(),
        }
    }

    fn facts() -> Facts {
        Facts {
            slug: "s".to_owned(),
            title: LocalText::new(Language::Fi, "Strategia").with(Language::En, "Strategy"),
            period: None,
            rounds: Vec::new(),
            texts: Vec::new(),
            goals: Vec::new(),
            measures: Vec::new(),
        }
    }

    #[test]
    fn codes_that_skip_are_seen() {
        assert!(skips(["1.1", "1.3"].into_iter()));
        assert!(skips(["1-A", "1-C"].into_iter()));
        assert!(skips(["1-B"].into_iter()));
        assert!(!skips(["1-A", "1-B", "1-C"].into_iter()));
        assert!(!skips([].into_iter()));
    }

    #[test]
    fn a_measure_wants_lead_indicator_target_and_schedule() {
        let bare = MeasureFacts { leads: 0, indicators: 0, target_state: LocalText::default(), ..measure("1-A") };
        let found = findings(&Facts { measures: vec![bare], ..facts() }, &[], jiff::civil::date(2026, 1, 1));
        let faults: Vec<_> = found.iter().map(|finding| finding.fault).collect();
        assert_eq!(faults, [Fault::NoTargetState, Fault::NoLead, Fault::NoIndicator, Fault::NoSchedule]);
    }

    #[test]
    fn a_required_language_is_missed_where_a_text_exists() {
        let with = Facts { measures: vec![measure("1-A")], ..facts() };
        let found = findings(&with, &[Language::Fi, Language::En], jiff::civil::date(2026, 1, 1));
        let missing: Vec<_> =
            found.iter().filter(|finding| matches!(finding.fault, Fault::LanguageMissing(_))).collect();
        assert_eq!(missing.len(), 1);
        assert_eq!(missing[0].code.as_deref(), Some("1-A"));
        assert_eq!(missing[0].fault, Fault::LanguageMissing(Language::En));
    }
}
