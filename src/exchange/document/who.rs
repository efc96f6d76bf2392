//! Who is responsible: the parties that a wording names, known ones in any case and number, others as they stand.

use super::words::folded;

/// A party of the organisation, by the names that people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub slug: String,
    /// post, unit, body, group or person.
    pub kind: String,
    /// Its name in every language, and its abbreviations.
    pub names: Vec<String>,
}

/// A party that a wording names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// As the document has it.
    pub name: String,
    /// The party that it is, where there is one.
    pub slug: Option<String>,
}

/// Longest name that is taken for one, in words: what is longer is a sentence.
const LONGEST: usize = 6;
/// Words that join names.
const JOINTS: [&str; 9] = ["ja", "sekä", "og", "och", "and", "with", "samt", "&", "/"];

/// The parties in a wording; empty where it is a sentence that names nobody known. `phrases` are names that stand together
/// although a joining word is in them: "Elinkeinot ja aluekehitys".
pub fn named(wording: &str, known: &[Known], phrases: &[String]) -> Vec<Named> {
    let mut rest: Vec<Option<&str>> = wording.split_whitespace().take(200).map(Some).collect();
    let mut found: Vec<(usize, Named)> = Vec::new();
    let mut all: Vec<(&str, Option<&Known>)> = phrases.iter().map(|phrase| (phrase.as_str(), None)).collect();
    all.extend(known.iter().flat_map(|party| party.names.iter().map(move |name| (name.as_str(), Some(party)))));
    all.sort_by_key(|(name, party)| (std::cmp::Reverse(name.split_whitespace().count()), party.is_none()));
    for (name, party) in all {
        let words: Vec<&str> = name.split_whitespace().collect();
        let Some(at) = position(&rest, &words) else { continue };
        let taken: Vec<&str> = rest[at..at + words.len()].iter().flatten().copied().collect();
        rest[at..at + words.len()].iter_mut().for_each(|word| *word = None);
        let name = taken.join(" ").trim_matches(PUNCTUATION).to_owned();
        found.push((at, Named { name, slug: party.map(|party| party.slug.clone()) }));
    }
    let left = others(&rest);
    let is_list = left.iter().all(|(_, words)| is_name(words));
    if is_list {
        found.extend(
            left.into_iter()
                .filter(|(_, name)| !is_word_of_kind(name))
                .map(|(at, name)| (at, Named { name, slug: None })),
        );
    }
    found.sort_by_key(|(at, _)| *at);
    let mut named: Vec<Named> = Vec::new();
    for (_, one) in found {
        let again = named
            .iter()
            .any(|other| other.slug.is_some() && other.slug == one.slug || folded(&other.name) == folded(&one.name));
        if !again && named.len() < 30 {
            named.push(one);
        }
    }
    named
}

const PUNCTUATION: [char; 7] = [',', '.', ';', ':', '(', ')', '–'];

/// Words that only say what kind of party the name before them is.
fn is_word_of_kind(name: &str) -> bool {
    ["vastuualue", "palvelualue", "yksikkö", "avdeling", "avdelinga", "unit", "department", "enhet"]
        .contains(&name.to_lowercase().as_str())
}

/// Words that only a sentence has.
const OF_SENTENCES: [&str; 12] =
    ["mutta", "että", "joka", "jotka", "on", "men", "som", "er", "but", "that", "who", "is"];

fn is_name(words: &str) -> bool {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    words.len() <= LONGEST && !words.iter().any(|word| OF_SENTENCES.contains(&word.as_str()))
}

/// What is left between joining words and commas.
fn others(rest: &[Option<&str>]) -> Vec<(usize, String)> {
    let mut names: Vec<(usize, String)> = Vec::new();
    let mut fresh = true;
    for (at, word) in rest.iter().enumerate() {
        let Some(word) = word.filter(|word| !JOINTS.contains(&word.to_lowercase().as_str())) else {
            fresh = true;
            continue;
        };
        let plain = word.trim_matches(PUNCTUATION);
        match names.last_mut().filter(|_| !fresh) {
            Some((_, name)) if !plain.is_empty() => *name = format!("{name} {plain}"),
            _ if !plain.is_empty() => names.push((at, plain.to_owned())),
            _ => {}
        }
        fresh = word.ends_with([',', ';', ':']) || plain.is_empty();
    }
    names
}

fn position(rest: &[Option<&str>], words: &[&str]) -> Option<usize> {
    if words.is_empty() {
        return None;
    }
    let fits = |window: &[Option<&str>]| {
        window.iter().zip(words).all(|(word, name)| word.is_some_and(|word| is_form(word, name)))
    };
    rest.windows(words.len()).position(fits)
}

/// Whether a word is a form of a name: the same, or the same stem with another ending.
fn is_form(word: &str, name: &str) -> bool {
    let (word, name) = (folded(word.trim_matches(PUNCTUATION)), folded(name.trim_matches(PUNCTUATION)));
    if word == name {
        return true;
    }
    let shared = word.iter().zip(&name).take_while(|(one, other)| one == other).count();
    shared >= 6 && shared * 10 >= word.len().max(name.len()) * 7
}

#[cfg(test)]
mod tests {
    use super::*;

    fn council() -> Vec<Known> {
        let party = |slug: &str, kind: &str, names: &[&str]| Known {
            slug: slug.into(),
            kind: kind.into(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        vec![
            party("maakuntajohtaja", "post", &["Maakuntajohtaja", "Region Mayor"]),
            party("maakuntahallitus", "body", &["Maakuntahallitus", "MH"]),
            party("akj", "post", &["Aluekehitysjohtaja", "akj"]),
            party("elinkeinot", "unit", &["Elinkeinot ja aluekehitys"]),
            party("esihenkilot", "group", &["Esihenkilöt"]),
        ]
    }

    fn read(wording: &str) -> Vec<(String, Option<String>)> {
        named(wording, &council(), &[]).into_iter().map(|named| (named.name, named.slug)).collect()
    }

    fn some(slug: &str) -> Option<String> {
        Some(slug.to_owned())
    }

    #[test]
    fn known_parties_are_found_and_others_stand_as_they_are() {
        let both = [("vastuualuejohtajat".into(), None), ("maakuntajohtaja".into(), some("maakuntajohtaja"))];
        assert_eq!(read("vastuualuejohtajat ja maakuntajohtaja."), both);
        let unit = [("Elinkeinot ja aluekehitys".into(), some("elinkeinot")), ("akj".into(), some("akj"))];
        assert_eq!(read("Elinkeinot ja aluekehitys vastuualue ja akj"), unit);
        let sentence = "tärkeää tunnistaa jokaisen, mutta esihenkilöillä vastuu työprosessien aikataulutuksen ja hallinnan paranemisesta";
        assert_eq!(read(sentence), [("esihenkilöillä".into(), some("esihenkilot"))]);
        assert_eq!(read("kaikki ne jotka haluavat tulla mukaan ja osallistua tähän työhön"), []);
        let phrases = vec!["Elinkeinot ja aluekehitys".to_owned()];
        let names: Vec<String> =
            named("Elinkeinot ja aluekehitys vastuualue ja akj", &[], &phrases).into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["Elinkeinot ja aluekehitys", "akj"]);
    }
}
