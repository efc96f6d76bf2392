//! From what is typed in a field to what is kept, and back.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::kind::{Field, Shape, Word};
use super::typed::{Typed, Wrong, in_language};
use crate::platform::words::{Code, Language, LocalText, Period, Slug};

/// Most characters of one field.
const LONGEST: usize = 60_000;
/// Most characters of a field of one line.
const LONGEST_LINE: usize = 1_000;
/// Addresses that belong to pages of a strategy, so that no goal may have them for its code.
const TAKEN_CODES: [&str; 9] = ["map", "timeline", "health", "edit", "new", "history", "life", "compare", "versions"];

/// Whether a text has characters that hide or reorder what is read.
pub fn is_forbidden(text: &str) -> bool {
    LocalText::default().try_with(Language::En, text).is_err()
        || text.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
}

impl Field {
    /// A record's value as a form shows it.
    pub fn show(&self, row: &Value, typed: &mut Typed) {
        let value = &row[self.column];
        match self.shape {
            Shape::Line | Shape::Prose | Shape::Rich => {
                for (language, text) in local_text(value).iter() {
                    typed.set(in_language(self.column, language), text);
                }
            }
            Shape::Period => {
                typed.set("period", word(&row["wording"]));
                typed.set("period.language", word(&row["wording_language"]));
            }
            Shape::Levels => {
                for (place, level) in value.as_array().into_iter().flatten().enumerate() {
                    for (language, text) in local_text(level).iter() {
                        typed.set(in_language(&format!("{}.{place}", self.column), language), text);
                    }
                }
            }
            Shape::Lines => typed.set(self.column, list(value).join("\n")),
            Shape::Languages => typed.set(self.column, list(value).join(", ")),
            Shape::Months | Shape::Several { .. } => typed.set(self.column, list(value).join(",")),
            Shape::Word(Word::Clock) => typed.set(self.column, word(value).chars().take(5).collect::<String>()),
            _ => typed.set(self.column, word(value)),
        }
    }

    /// What was typed as values of columns; `row` is the record as it stands, if there is one.
    ///
    /// # Errors
    /// What is wrong, with the name of the field it is wrong in.
    pub fn read(&self, typed: &Typed, row: Option<&Value>, columns: &mut Map<String, Value>) -> Result<(), Wrong> {
        let text = typed.get(self.column);
        let wrong = |key| Err(Wrong::new(self.column, key));
        if is_forbidden(text) {
            return wrong("wrong-forbidden");
        }
        if text.chars().count() > LONGEST {
            return wrong("wrong-long");
        }
        let value = match self.shape {
            Shape::Line | Shape::Prose | Shape::Rich => {
                json!(self.texts(typed, self.column, row.map(|row| &row[self.column]))?)
            }
            Shape::Period => return self.read_period(typed, row, columns),
            Shape::Levels => json!(self.levels(typed)?),
            Shape::Lines => json!(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>()),
            Shape::Flag => json!(text == "true"),
            _ if text.is_empty() && self.required => return wrong("wrong-required"),
            _ if text.is_empty() && matches!(self.shape, Shape::Languages | Shape::Months | Shape::Several { .. }) => {
                json!([])
            }
            _ if text.is_empty() => Value::Null,
            _ => match self.single(text) {
                Ok(value) => value,
                Err(key) => return wrong(key),
            },
        };
        if self.is_text() && self.required && value == json!({}) {
            return wrong("wrong-required");
        }
        columns.insert(self.column.to_owned(), value);
        Ok(())
    }

    /// A value that is not empty and has one text.
    fn single(&self, text: &str) -> Result<Value, &'static str> {
        match self.shape {
            Shape::Word(Word::Clock) => clock(text).map(|time| json!(time.to_string())).ok_or("wrong-clock"),
            Shape::Word(kind) => checked(kind, text).map(|text| json!(text)),
            Shape::Choice { words, .. } => words.contains(&text).then(|| json!(text)).ok_or("wrong-choice"),
            Shape::Maybe { .. } => match text {
                "true" => Ok(json!(true)),
                "false" => Ok(json!(false)),
                _ => Err("wrong-choice"),
            },
            Shape::Number => decimal(text).map(|number| json!(number.to_string())).ok_or("wrong-number"),
            Shape::Whole { least, most } => {
                let number = text.parse::<i64>().ok().filter(|number| (least..=most).contains(number));
                number.map(|number| json!(number)).ok_or("wrong-number")
            }
            Shape::Day => day(text).map(|day| json!(day.to_string())).ok_or("wrong-day"),
            Shape::One { .. } => text.parse::<uuid::Uuid>().map(|id| json!(id)).map_err(|_| "wrong-choice"),
            Shape::Languages => {
                let codes = text.split([',', ' ']).filter(|code| !code.is_empty());
                let known: Option<Vec<_>> = codes.map(|code| Language::parse(code).map(Language::code)).collect();
                let known =
                    known.filter(|codes| codes.iter().collect::<std::collections::BTreeSet<_>>().len() == codes.len());
                known.map(|codes| json!(codes)).ok_or("wrong-languages")
            }
            Shape::Several { words, .. } => {
                let asked: Vec<&str> = text.split(',').collect();
                // In the order of the list, whatever was ticked first.
                let chosen: Vec<&&str> = words.iter().filter(|word| asked.contains(word)).collect();
                asked.iter().all(|word| words.contains(word)).then(|| json!(chosen)).ok_or("wrong-choice")
            }
            Shape::Months => {
                let months: Option<Vec<i64>> =
                    text.split(',').map(|month| month.parse().ok().filter(|month| (1..=12).contains(month))).collect();
                months.map(|months| json!(months)).ok_or("wrong-choice")
            }
            _ => Err("wrong-choice"),
        }
    }

    /// A text in every language of the form; languages that the form does not show stay as they are.
    fn texts(&self, typed: &Typed, prefix: &str, known: Option<&Value>) -> Result<LocalText, Wrong> {
        let known = known.map(local_text).unwrap_or_default();
        let mut texts = LocalText::default();
        for language in Language::ALL {
            let name = in_language(prefix, language);
            let text = if typed.has(&name) { typed.get(&name) } else { known.get(language).unwrap_or_default() };
            let longest = if self.shape == Shape::Prose || self.shape == Shape::Rich { LONGEST } else { LONGEST_LINE };
            if text.chars().count() > longest {
                return Err(Wrong::new(name, "wrong-long"));
            }
            if is_forbidden(text) {
                return Err(Wrong::new(name, "wrong-forbidden"));
            }
            // What is one line stays one, however it was typed.
            let one_line = matches!(self.shape, Shape::Line | Shape::Levels);
            texts = texts.with(language, if one_line { text.replace('\n', " ") } else { text.to_owned() });
        }
        Ok(texts)
    }

    fn levels(&self, typed: &Typed) -> Result<Vec<LocalText>, Wrong> {
        let levels: Vec<LocalText> = (0..4)
            .map(|place| self.texts(typed, &format!("{}.{place}", self.column), None))
            .collect::<Result<_, _>>()?;
        Ok(levels.into_iter().filter(|level| !level.is_empty()).collect())
    }

    /// The columns of a period. A wording that was not touched keeps how it was read, which a person may have put right.
    fn read_period(&self, typed: &Typed, row: Option<&Value>, columns: &mut Map<String, Value>) -> Result<(), Wrong> {
        let wording = typed.get("period");
        if is_forbidden(wording) || wording.chars().count() > LONGEST_LINE {
            return Err(Wrong::new("period", "wrong-forbidden"));
        }
        if wording.is_empty() && self.required {
            return Err(Wrong::new("period", "wrong-required"));
        }
        let code = typed.get("period.language");
        let language = Language::parse(code).map(Language::code);
        if language.is_none() && !code.is_empty() {
            return Err(Wrong::new("period", "wrong-choice"));
        }
        // No wording is in no language.
        columns.insert("wording_language".into(), json!(language.filter(|_| !wording.is_empty())));
        if row.is_some_and(|row| word(&row["wording"]) == wording) {
            return Ok(());
        }
        let period = Period::parse(wording).period;
        columns.insert("wording".into(), if wording.is_empty() { Value::Null } else { json!(wording) });
        columns.insert("starts_on".into(), json!(period.start().map(|start| start.date.to_string())));
        columns.insert("starts_precision".into(), json!(period.start().map(|start| start.precision.as_str())));
        columns.insert("ends_on".into(), json!(period.end().map(|end| end.date.to_string())));
        columns.insert("ends_precision".into(), json!(period.end().map(|end| end.precision.as_str())));
        columns.insert("open_ended".into(), json!(period.open_ended()));
        Ok(())
    }
}

fn checked(kind: Word, text: &str) -> Result<&str, &'static str> {
    let right = match kind {
        Word::Any => text.chars().count() <= LONGEST_LINE,
        Word::Slug => Slug::parse(text).is_ok(),
        Word::GoalCode => Code::parse(text).is_ok_and(|code| !code.is_measure()) && !TAKEN_CODES.contains(&text),
        Word::MeasureCode => Code::parse(text).is_ok_and(|code| code.is_measure()),
        Word::Email => crate::council::account::address(text).is_some(),
        Word::Web => {
            let uri = text.parse::<axum::http::Uri>();
            uri.is_ok_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some())
        }
        Word::Country => text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
        Word::TimeZone => jiff::tz::TimeZone::get(text).is_ok(),
        Word::Language => Language::parse(text).is_some(),
        Word::Clock => clock(text).is_some(),
    };
    let key = match kind {
        Word::Any => "wrong-long",
        Word::Slug => "wrong-slug",
        Word::GoalCode => "wrong-goal-code",
        Word::MeasureCode => "wrong-measure-code",
        Word::Email => "email-wrong",
        Word::Web => "wrong-web",
        Word::Country => "wrong-country",
        Word::TimeZone => "wrong-time-zone",
        Word::Language => "wrong-choice",
        Word::Clock => "wrong-clock",
    };
    if right { Ok(text) } else { Err(key) }
}

/// A number as people type it, with comma or point and spaces between groups.
pub fn decimal(text: &str) -> Option<Decimal> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect();
    plain.replace(',', ".").replace('−', "-").parse().ok()
}

/// A day as browsers send it or as people in the North write it (9.9.2024).
pub fn day(text: &str) -> Option<Date> {
    let day = text.parse::<Date>().ok().or_else(|| {
        let parts: Vec<i16> = text.split('.').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
        let [day, month, year] = parts.as_slice() else { return None };
        Date::new(*year, i8::try_from(*month).ok()?, i8::try_from(*day).ok()?).ok()
    })?;
    (1800..2200).contains(&day.year()).then_some(day)
}

/// A time of the clock as browsers send it or as people in the North write it (13.00).
fn clock(text: &str) -> Option<Time> {
    let mut parts = text.split([':', '.']).map(|part| part.trim().parse::<i8>().ok());
    let (hour, minute) = (parts.next()??, parts.next().unwrap_or(Some(0))?);
    match parts.next() {
        None | Some(Some(0)) => Time::new(hour, minute, 0, 0).ok(),
        Some(_) => None,
    }
}

/// A stored text in several languages; none where there is something else.
pub fn local_text(value: &Value) -> LocalText {
    serde_json::from_value(value.clone()).unwrap_or_default()
}

/// A stored word, number or truth as text; empty for none.
pub fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        Value::Number(number) => {
            let text = number.to_string();
            text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
        }
        other => other.to_string(),
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::of(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_text_keeps_the_languages_that_a_form_does_not_show() {
        let row = json!({"title": {"fi": "Vanha", "sv": "Gammal"}});
        let mut columns = Map::new();
        Field::line("title").required().read(&typed(&[("title.fi", " Uusi ")]), Some(&row), &mut columns).unwrap();
        assert_eq!(columns["title"], json!({"fi": "Uusi", "sv": "Gammal"}));
        let refused = Field::line("title").required().read(
            &typed(&[("title.fi", ""), ("title.sv", "")]),
            Some(&row),
            &mut columns,
        );
        assert_eq!(refused, Err(Wrong::new("title", "wrong-required")));
    }

    #[test]
    fn hidden_characters_are_refused_where_they_stand() {
        let refused = Field::line("title").read(&typed(&[("title.fi", "a\u{202E}b")]), None, &mut Map::new());
        assert_eq!(refused, Err(Wrong::new("title.fi", "wrong-forbidden")));
        let refused = Field::word("number").read(&typed(&[("number", "a\0b")]), None, &mut Map::new());
        assert_eq!(refused, Err(Wrong::new("number", "wrong-forbidden")));
    }

    #[test]
    fn an_untouched_wording_keeps_its_reading() {
        let row = json!({"wording": "10-12/24", "wording_language": "fi"});
        let mut columns = Map::new();
        Field::period()
            .read(&typed(&[("period", "10-12/24"), ("period.language", "fi")]), Some(&row), &mut columns)
            .unwrap();
        assert!(!columns.contains_key("starts_on"));
        Field::period()
            .read(&typed(&[("period", "syksy 2024"), ("period.language", "fi")]), Some(&row), &mut columns)
            .unwrap();
        assert_eq!(columns["starts_precision"], json!("season"));
    }

    #[test]
    fn numbers_and_days_are_read_as_people_write_them() {
        assert_eq!(decimal("1 234,5").map(|number| number.to_string()).as_deref(), Some("1234.5"));
        assert_eq!(decimal("x"), None);
        assert_eq!(day("9.9.2024"), day("2024-09-09"));
        assert_eq!([day("31.2.2024"), day("0001-01-01"), day("soon")], [None; 3]);
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        let read = |text| clock(text).map(|time| time.to_string());
        for (text, time) in [("13:00", "13:00:00"), ("9.30", "09:30:00"), ("13", "13:00:00"), ("08:05:00", "08:05:00")]
        {
            assert_eq!(read(text).as_deref(), Some(time), "{text}");
        }
        assert_eq!(["", "25:00", "9.75", "noon", "1:2:3", "-1"].map(clock), [None; 6]);
    }
}
