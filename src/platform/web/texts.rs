//! The interface's texts in every language, from Fluent files that translators know.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::platform::words::Language;

/// All texts, read once.
struct Texts(HashMap<Language, Spoken>);

/// The texts of a language.
struct Spoken {
    bundle: FluentBundle<FluentResource>,
    /// Those in which nothing is filled in, as they stand on pages: nine in ten.
    plain: HashMap<&'static str, String>,
}

static TEXTS: LazyLock<Texts> = LazyLock::new(Texts::load);

const FILES: [(Language, &str); 5] = [
    (Language::Fi, include_str!("texts/fi.ftl")),
    (Language::Sv, include_str!("texts/sv.ftl")),
    (Language::Nb, include_str!("texts/nb.ftl")),
    (Language::Nn, include_str!("texts/nn.ftl")),
    (Language::En, include_str!("texts/en.ftl")),
];

impl Texts {
    fn load() -> Texts {
        Texts(FILES.into_iter().map(|(language, file)| (language, Spoken::of(language, file))).collect())
    }

    fn plain(&self, language: Language, key: &str) -> Option<String> {
        self.0.get(&language)?.plain.get(key).cloned()
    }

    fn text(&self, language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = &self.0.get(&language)?.bundle;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = language.code(), ?errors, "a text could not be filled in");
        }
        Some(text)
    }
}

impl Spoken {
    fn of(language: Language, file: &'static str) -> Spoken {
        let bundle = bundle(language, file);
        let whole = |key: &'static str| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut wanting = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut wanting).into_owned();
            wanting.is_empty().then_some((key, text))
        };
        let plain = keys(file).filter_map(whole).collect();
        Spoken { bundle, plain }
    }
}

/// The keys of a language's file.
fn keys(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
}

fn bundle(language: Language, file: &str) -> FluentBundle<FluentResource> {
    // What a file says wrongly is left out and logged; a test proves that nothing is.
    let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(language = language.code(), ?errors, "a file of texts has errors");
        resource
    });
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The marks around filled-in values would stand in attributes and titles.
    bundle.set_use_isolating(false);
    if let Err(errors) = bundle.add_resource(resource) {
        tracing::error!(language = language.code(), ?errors, "a text stands twice");
    }
    bundle
}

/// A text of the interface; the key itself where there is none, which a test rules out.
pub fn text(language: Language, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    if values.is_empty()
        && let Some(plain) = TEXTS.plain(language, key)
    {
        return plain;
    }
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(*name, value.clone());
    }
    TEXTS.text(language, key, Some(&args)).unwrap_or_else(|| {
        tracing::error!(key, language = language.code(), "a text is missing");
        key.to_owned()
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn keys(file: &str) -> std::collections::BTreeSet<String> {
        super::keys(file).map(str::to_owned).collect()
    }

    #[test]
    fn every_file_reads_without_errors() {
        for (language, file) in FILES {
            assert!(FluentResource::try_new(file.to_owned()).is_ok(), "{language:?}");
        }
    }

    #[test]
    fn every_key_stands_in_every_language() {
        let english = keys(FILES[4].1);
        assert!(english.len() > 100);
        for (language, file) in FILES {
            let own = keys(file);
            let missing: Vec<_> = english.symmetric_difference(&own).collect();
            assert!(missing.is_empty(), "{language:?} differs in {missing:?}");
        }
    }

    #[test]
    fn filled_in_values_are_the_same_in_every_language() {
        let names = |file: &str, key: &str| -> std::collections::BTreeSet<String> {
            let from = file.find(&format!("\n{key} =")).unwrap_or_default();
            let rest = &file[from + 1..];
            let end = rest.find("\n\n").unwrap_or(rest.len());
            let message =
                rest[..end].split("\n").enumerate().take_while(|(n, line)| *n == 0 || line.starts_with([' ', '}']));
            message
                .flat_map(|(_, line)| {
                    line.match_indices('$')
                        .map(|(at, _)| line[at + 1..].chars().take_while(|c| c.is_alphanumeric()).collect())
                        .collect::<Vec<String>>()
                })
                .collect()
        };
        for key in keys(FILES[4].1) {
            for (language, file) in FILES {
                assert_eq!(names(file, &key), names(FILES[4].1, &key), "{key} in {language:?}");
            }
        }
    }

    #[test]
    fn every_key_used_is_known_and_every_known_key_is_used() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut used = String::new();
        let mut folders = vec![root.join("templates"), root.join("src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.extension().and_then(|kind| kind.to_str()) {
                    None => folders.push(path),
                    Some("html" | "rs" | "svg") => used.push_str(&std::fs::read_to_string(path).unwrap()),
                    _ => {}
                }
            }
        }
        let known = keys(FILES[4].1);
        for call in [".t(\"", ".tn(\"", ".tx(\""] {
            for (at, _) in used.match_indices(call) {
                let key: String = used[at + call.len()..].chars().take_while(|c| *c != '"').collect();
                assert!(known.contains(&key) || key == "…", "{key} is used and stands nowhere");
            }
        }
        for key in &known {
            // A name of a value is asked for by its family: .tf("party", kind), or format!("kind-{}", …).
            let families = key.match_indices('-').map(|(at, _)| &key[..at]);
            let mut by_family = families.filter(|family| {
                // A field that is chosen names the family of its choices.
                let calls = [
                    format!(", \"{family}\")"),
                    format!("\"{family}\",\n"),
                    format!("family: \"{family}\""),
                    format!(".tf(\"{family}\""),
                    format!("\"{family}-{{"),
                ];
                calls.iter().any(|call| used.contains(call.as_str()))
            });
            assert!(used.contains(&format!("\"{key}\"")) || by_family.next().is_some(), "{key} is used nowhere");
        }
    }

    /// The texts of a file as they stand in it, a line for each.
    fn wordings(file: &str) -> std::collections::BTreeMap<&str, String> {
        let (mut all, mut key) = (std::collections::BTreeMap::<&str, String>::new(), "");
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            if let Some((own, text)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                key = own;
                all.insert(key, text.trim().to_owned());
            } else if let Some(text) = all.get_mut(key) {
                text.push_str(line);
            }
        }
        all
    }

    /// Words that another language shares with English, and names.
    const COGNATES: [&str; 24] = [
        "Administration",
        "Administrator",
        "Euro (€)",
        "Excel (XLSX)",
        "Finland",
        "Form",
        "Forum",
        "Idea",
        "JSON",
        "Mine",
        "Open",
        "Organisation",
        "PDF",
        "Period",
        "Person",
        "Plan",
        "Program",
        "Representation",
        "Send",
        "Status",
        "Test",
        "Text",
        "Transport",
        "Vision",
    ];

    #[test]
    fn nothing_is_left_in_english() {
        let english = wordings(FILES[4].1);
        for (language, file) in &FILES[..4] {
            let own = wordings(file);
            let is_left = |(key, text): &(&&str, &String)| {
                english.get(**key) == Some(*text)
                    && text.contains(char::is_alphabetic)
                    && !COGNATES.contains(&text.as_str())
            };
            let left: Vec<_> = own.iter().filter(is_left).collect();
            assert!(left.is_empty(), "{language:?}: {left:?}");
            assert!(own.len() > 1000, "{language:?}");
        }
    }

    #[test]
    fn quotation_marks_are_those_of_the_language() {
        for (language, file) in FILES {
            let others = match language {
                Language::Fi | Language::Sv => ['“', '‘', '«', '»', '"'],
                Language::Nb | Language::Nn => ['“', '”', '‘', '’', '"'],
                Language::En => ['“', '”', '«', '»', '"'],
            };
            // Signs of the format itself are quoted in its own way.
            let said = |text: &str| text.replace(r#"{"{"}"#, "").replace(r#"{"}"}"#, "");
            let wrong: Vec<_> = wordings(file).into_iter().filter(|(_, text)| said(text).contains(others)).collect();
            assert!(wrong.is_empty(), "{language:?}: {wrong:?}");
        }
    }

    #[test]
    fn nynorsk_has_no_words_of_bokmal() {
        let bokmal = [
            "ikke", "jeg", "hva", "hvem", "hvor", "hvordan", "hvis", "fra", "noe", "noen", "ennå", "være", "gjøre",
            "uten", "også", "hver", "hvert", "hvilken", "måned", "uke", "mer", "bare", "annen", "fortsatt",
        ];
        for (key, text) in wordings(FILES[3].1) {
            let mut words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
            let leaked = words.find(|word| bokmal.contains(&word.as_str()));
            assert_eq!(leaked, None, "{key}: {text}");
        }
        assert_eq!(FILES[3].0, Language::Nn);
    }

    #[test]
    fn plurals_follow_the_language() {
        let count = |language, n: i64| text(language, "measures-count", &[("n", n.into())]);
        assert_ne!(count(Language::Fi, 1), count(Language::Fi, 2).replace('2', "1"));
    }
}
