//! A form as its template shows it: fields with their labels, values, what is wrong and what somebody else wrote.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::kind::{Among, Field, Kind, Shape, Word};
use super::queries::{self, Named};
use super::typed::{Typed, Wrong, in_language};
use crate::council::organisation::Scope;
use crate::platform::words::{Language, Period};

/// Characters of a day as the database writes it: 2026-09-01.
const ISO_DAY: usize = 10;

/// A field of a form.
pub struct Shown {
    pub field: Field,
    pub label: String,
    pub help: Option<String>,
    pub error: Option<String>,
    pub control: Control,
}

/// How a field is filled in.
pub enum Control {
    /// A text in the one language that it is written in.
    Text(Part),
    /// A text in each language, side by side.
    Texts(Vec<Part>),
    /// Names of levels, each in every language.
    Levels(Vec<Vec<Part>>),
    Input {
        kind: &'static str,
        value: String,
        theirs: Option<String>,
    },
    Area {
        value: String,
        theirs: Option<String>,
    },
    Select {
        options: Vec<Choice>,
        theirs: Option<String>,
    },
    /// One of more than a list can show: some, found by words.
    Find {
        options: Vec<Choice>,
        words: String,
        theirs: Option<String>,
    },
    Check {
        checked: bool,
        theirs: Option<String>,
    },
    Checks {
        options: Vec<Choice>,
        theirs: Option<String>,
    },
    Period {
        value: String,
        theirs: Option<String>,
        understood: Option<String>,
        languages: Vec<Choice>,
    },
}

/// A text in one language.
pub struct Part {
    pub language: Language,
    pub name: String,
    pub value: String,
    pub theirs: Option<String>,
    /// Whether the organisation requires this language.
    pub required: bool,
    /// Whether the text exists in another language and is missing in this one.
    pub missing: bool,
    pub error: Option<String>,
}

/// One of several values.
pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

/// A form to be filled in.
pub struct Form {
    pub kind: Kind,
    pub fields: Vec<Shown>,
    /// The version it started from; none for a new record.
    pub version: Option<i32>,
    /// Makes two sendings of it one.
    pub key: Uuid,
    /// What is wrong, with the id of the field it is wrong in.
    pub wrong: Vec<(String, String)>,
    /// Whether somebody else changed the record meanwhile.
    pub stale: bool,
}

/// Records that a choice offers at most; of more of them, one looks for the right one.
const MOST: i64 = 200;

/// What a form is made from.
pub struct Filled<'a> {
    pub kind: Kind,
    pub typed: &'a Typed,
    pub version: Option<i32>,
    pub wrong: &'a [Wrong],
    /// What somebody else wrote meanwhile, by name.
    pub theirs: &'a BTreeMap<String, String>,
    pub stale: bool,
    /// The strategy among whose goals one may be chosen.
    pub strategy: Option<Uuid>,
    /// The one language that texts are written in; none for all of the organisation's side by side.
    pub language: Option<Language>,
}

impl Form {
    /// The form, with the records that may be chosen in it.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn fill(door: &mut PgConnection, scope: &Scope, filled: Filled<'_>) -> sqlx::Result<Form> {
        let mut fields = Vec::new();
        for field in filled.kind.fields {
            let options = match field.shape {
                Shape::One { kind, among } => {
                    let (within, having) = match among {
                        Among::All => (None, json!({})),
                        Among::SameStrategy => (filled.strategy, json!({})),
                        Among::Having(column, value) => (None, json!({column: value})),
                    };
                    let chosen = filled.typed.get(field.column).parse().ok();
                    let words = filled.typed.get(&format!("{}.find", field.column));
                    queries::choices_like(door, kind, (within, &having), words, chosen, MOST).await?
                }
                _ => Vec::new(),
            };
            fields.push(shown(scope, field, &filled, &options));
        }
        let label = |name: &str| {
            let column = name.split('.').next().unwrap_or(name);
            let field = filled.kind.field(column);
            let label = field.map(|field| scope.tf("field", field.key())).unwrap_or_default();
            match name.rsplit('.').next().and_then(Language::parse) {
                Some(language) => format!("{label} ({})", language.endonym()),
                None => label,
            }
        };
        let wrong = filled.wrong.iter();
        let wrong = wrong.map(|wrong| (wrong.name.clone(), format!("{}: {}", label(&wrong.name), scope.t(wrong.text))));
        Ok(Form {
            kind: filled.kind,
            fields,
            version: filled.version,
            key: Uuid::now_v7(),
            wrong: wrong.collect(),
            stale: filled.stale,
        })
    }
}

fn shown(scope: &Scope, field: &Field, filled: &Filled<'_>, options: &[Named]) -> Shown {
    let error = |name: &str| filled.wrong.iter().find(|wrong| wrong.name == name).map(|wrong| scope.t(wrong.text));
    let value = filled.typed.get(field.column).to_owned();
    let theirs = filled.theirs.get(field.column).cloned();
    let choice = |value: &str, label: String, chosen: bool| Choice { value: value.to_owned(), label, chosen };
    let one_of = |pairs: Vec<(String, String)>, value: &str| {
        let mut all = vec![choice("", scope.t("choose-none"), value.is_empty())];
        all.extend(pairs.into_iter().map(|(own, label)| choice(&own, label, own == value)));
        all
    };
    let family = |family: &str, words: &[&str]| -> Vec<(String, String)> {
        words.iter().map(|word| ((*word).to_owned(), scope.tf(family, word.replace('_', "-")))).collect()
    };
    let control = match field.shape {
        Shape::Line | Shape::Prose | Shape::Rich => {
            let mut parts = parts(scope, field.column, filled, &error);
            match parts.pop() {
                Some(part) if parts.is_empty() && filled.language.is_some() => Control::Text(part),
                last => Control::Texts(parts.into_iter().chain(last).collect()),
            }
        }
        Shape::Levels => {
            let level = |place: usize| parts(scope, &format!("{}.{place}", field.column), filled, &error);
            Control::Levels((0..4).map(level).collect())
        }
        Shape::Lines => Control::Area { value, theirs },
        Shape::Flag => {
            Control::Check { checked: value == "true", theirs: theirs.map(|flag| scope.tf("choice-flag", flag)) }
        }
        Shape::Choice { words, family: name } => Control::Select {
            options: one_of(family(name, words), &value),
            theirs: theirs.map(|word| scope.tf(name, word.replace('_', "-"))),
        },
        Shape::Maybe { family: name } => Control::Select {
            options: one_of(family(name, &["true", "false"]), &value),
            theirs: theirs.map(|word| if word.is_empty() { word } else { scope.tf(name, word) }),
        },
        Shape::One { .. } => {
            let labels = options.iter().map(|named| (named.id.to_string(), named_in(scope, named))).collect::<Vec<_>>();
            let theirs = theirs.map(|id| {
                labels.iter().find(|(own, _)| *own == id).map(|(_, label)| label.clone()).unwrap_or_default()
            });
            let words = filled.typed.get(&format!("{}.find", field.column)).to_owned();
            let many = !words.is_empty() || i64::try_from(options.len()).is_ok_and(|count| count >= MOST);
            match many {
                true => Control::Find { options: one_of(labels, &value), words, theirs },
                false => Control::Select { options: one_of(labels, &value), theirs },
            }
        }
        Shape::Several { words, family: name } => {
            let chosen: Vec<&str> = value.split(',').collect();
            let options = family(name, words).into_iter().map(|(word, label)| {
                let is_chosen = chosen.contains(&word.as_str());
                choice(&word, label, is_chosen)
            });
            Control::Checks { options: options.collect(), theirs }
        }
        Shape::Months => {
            let chosen: Vec<&str> = value.split(',').collect();
            let month = |month: i8| {
                let number = month.to_string();
                let name = crate::platform::words::format::month_name(month, scope.language);
                choice(&number, name, chosen.contains(&number.as_str()))
            };
            Control::Checks { options: (1..=12).map(month).collect(), theirs }
        }
        Shape::Period => {
            let language = Some(filled.typed.get("period.language")).filter(|code| !code.is_empty());
            let language = language.unwrap_or_else(|| scope.first.code()).to_owned();
            let languages =
                Language::ALL.iter().map(|one| choice(one.code(), one.endonym().to_owned(), one.code() == language));
            let understood = (!value.is_empty()).then(|| understood(scope, &value));
            Control::Period { value, theirs, understood, languages: languages.collect() }
        }
        Shape::Word(Word::Language) => {
            let pairs = Language::ALL.iter().map(|one| (one.code().to_owned(), one.endonym().to_owned())).collect();
            Control::Select { options: one_of(pairs, &value), theirs }
        }
        Shape::Word(Word::Clock) => Control::Input { kind: "time", value, theirs },
        Shape::Word(_) | Shape::Number | Shape::Languages => Control::Input { kind: "text", value, theirs },
        Shape::Whole { .. } => Control::Input { kind: "number", value, theirs },
        Shape::Day => Control::Input { kind: "date", value, theirs },
    };
    Shown {
        field: *field,
        label: scope.tf("field", field.key()),
        help: field.help.then(|| scope.tf("help", field.key())),
        error: error(field.column),
        control,
    }
}

/// A text in the languages of the organisation, and in those it has besides.
fn parts(scope: &Scope, column: &str, filled: &Filled<'_>, error: &dyn Fn(&str) -> Option<String>) -> Vec<Part> {
    let own = filled.language.map_or_else(|| scope.organisation.languages.clone(), |language| vec![language]);
    let has = |language: Language| !filled.typed.get(&in_language(column, language)).is_empty();
    let besides = Language::ALL.into_iter().filter(|language| !own.contains(language) && has(*language));
    let any = Language::ALL.into_iter().any(has);
    own.iter()
        .copied()
        .chain(besides)
        .map(|language| {
            let name = in_language(column, language);
            Part {
                language,
                value: filled.typed.get(&name).to_owned(),
                theirs: filled.theirs.get(&name).cloned(),
                required: scope.organisation.required_languages.contains(&language),
                missing: filled.language.is_none() && any && !has(language),
                error: error(&name),
                name,
            }
        })
        .collect()
}

/// What a record is called in one line: its code and its name.
pub fn named_in(scope: &Scope, named: &Named) -> String {
    let name = scope.plain(&named.name);
    match named.code.as_deref().map(|code| dated(scope, code)) {
        Some(code) if name.is_empty() => code,
        Some(code) => format!("{code} {name}"),
        None => name.to_owned(),
    }
}

/// A code as people read it: what has none of its own is told by a day, which the database writes first.
fn dated(scope: &Scope, code: &str) -> String {
    let (day, rest) = code.split_at_checked(ISO_DAY).unwrap_or_default();
    match day.parse::<Date>() {
        Ok(day) => format!("{}{rest}", scope.date(&day)),
        Err(_) => code.to_owned(),
    }
}

/// How a wording of time is understood, in a sentence.
pub fn understood(scope: &Scope, wording: &str) -> String {
    let reading = Period::parse(wording);
    match (reading.understood && reading.period.is_read(), reading.suggestion) {
        (true, _) => scope.tx("period-understood", reading.period.uniform(scope.language)),
        (false, Some(suggestion)) => scope.tx("period-not-understood-but", suggestion.uniform(scope.language)),
        (false, None) => scope.t("period-not-understood"),
    }
}

/// The strategy that a record stands in, as one of its columns says.
pub fn strategy_of(row: &Value) -> Option<Uuid> {
    row["strategy_id"].as_str()?.parse().ok()
}
