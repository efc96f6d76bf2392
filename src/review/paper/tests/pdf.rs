//! The paper, read back: what a screen reader needs of it, and that every text came through as it is.

use std::sync::LazyLock;

use lopdf::{Dictionary, Document, Object};

use super::super::fonts::Reach;
use super::super::pdf;
use super::*;

static PAPER: LazyLock<Document> = LazyLock::new(|| read(&written(Language::Fi, |writing| writing.facts())));

fn read(facts: &Value) -> Document {
    Document::load_mem(&pdf::set(facts).unwrap()).unwrap()
}

/// What a name in a dictionary stands for.
fn at<'a>(document: &'a Document, dictionary: &'a Dictionary, name: &str) -> &'a Object {
    let found = dictionary.get(name.as_bytes()).unwrap_or_else(|_| panic!("no {name} in {dictionary:?}"));
    document.dereference(found).unwrap().1
}

/// Elements of the structure that are of a kind.
fn elements<'a>(document: &'a Document, kind: &str) -> Vec<&'a Dictionary> {
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    let is_element = |dictionary: &&Dictionary| dictionary.has(b"P") && dictionary.has(b"S");
    let of_kind = |dictionary: &&Dictionary| at(document, dictionary, "S").as_name().ok() == Some(kind.as_bytes());
    dictionaries.filter(is_element).filter(of_kind).collect()
}

/// All words of the paper, with one space between each and the next.
fn words(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

#[test]
fn the_paper_is_tagged_and_says_its_language_and_its_title() {
    let catalog = PAPER.catalog().unwrap();
    let mark_info = at(&PAPER, catalog, "MarkInfo").as_dict().unwrap();
    assert_eq!(at(&PAPER, mark_info, "Marked"), &Object::Boolean(true));
    assert!(at(&PAPER, catalog, "StructTreeRoot").as_dict().is_ok());
    assert_eq!(string(at(&PAPER, catalog, "Lang")), "fi");
    let preferences = at(&PAPER, catalog, "ViewerPreferences").as_dict().unwrap();
    assert_eq!(at(&PAPER, preferences, "DisplayDocTitle"), &Object::Boolean(true));
    let metadata = at(&PAPER, catalog, "Metadata").as_stream().unwrap();
    let metadata = metadata.get_plain_content().unwrap();
    let metadata = String::from_utf8(metadata).unwrap();
    assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
    assert!(metadata.contains("Kainuun liitto #let, Katsaus: 3. neljännes 2026"), "{metadata}");
}

#[test]
fn every_picture_says_what_it_shows() {
    let figures = elements(&PAPER, "Figure");
    let said: Vec<String> = figures.iter().map(|figure| string(at(&PAPER, figure, "Alt"))).collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().any(|alt| alt.contains("4 myöhässä")), "{said:?}");
    let chart = said.iter().find(|alt| alt.contains("Väkiluku $x$")).unwrap();
    assert!(chart.contains("30.4.2026: 7,5") && chart.contains("12,5"), "{chart}");
}

#[test]
fn the_heat_map_is_a_table_with_headers_of_its_rows_and_columns() {
    assert_eq!(elements(&PAPER, "Table").len(), 2, "the heat map and the marks of the value");
    let scopes = elements(&PAPER, "TH").into_iter().map(|header| format!("{:?}", at(&PAPER, header, "A")));
    let scopes: Vec<String> = scopes.collect();
    let with = |scope: &str| scopes.iter().filter(|attributes| attributes.contains(scope)).count();
    assert_eq!(with("Row"), AWKWARD.len(), "{:?}", &scopes[..2]);
    assert_eq!(with("Both"), 1);
    assert_eq!(with("Column"), 3 + 5, "quarters, and the marks of the value");
}

#[test]
fn every_measure_stands_in_it_with_its_status_in_words() {
    let text = words(&PAPER);
    let statuses = ["myöhässä", "vaarassa viivästyä", "ei tiedossa", "valmis"];
    for number in 0..AWKWARD.len() {
        let code = format!("1.{} ", number + 1);
        let mut rows = text.match_indices(&code).map(|(at, _)| text[at..].chars().take(160).collect::<String>());
        let status = if number == 15 { "ei raporttia" } else { statuses[number % 4] };
        assert!(rows.any(|row| row.contains(status)), "{code} {status}");
    }
}

#[test]
fn no_text_is_read_as_code() {
    let text = words(&PAPER);
    for number in [0, 1, 2, 3, 5, 6, 7, 8, 11, 15] {
        let expected = AWKWARD[number].split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&expected), "{expected} in {text}");
    }
    assert!(text.contains("*ei lihavoitu*"));
    assert!(!text.contains("root:"));
}

#[test]
fn a_text_in_another_language_is_marked_with_it() {
    let marked = PAPER.objects.values().filter_map(|object| object.as_dict().ok());
    let marked = marked.filter(|dictionary| dictionary.has(b"S") && dictionary.has(b"Lang"));
    let languages: Vec<String> = marked.map(|element| string(at(&PAPER, element, "Lang"))).collect();
    assert!(languages.iter().any(|language| language == "sv"), "{languages:?}");
}

#[test]
fn every_language_and_an_empty_quarter_can_be_set() {
    for language in Language::ALL {
        let document = read(&written(language, |writing| writing.facts()));
        assert_eq!(string(at(&document, document.catalog().unwrap(), "Lang")), language.code());
    }
    let mut bare = book();
    (bare.measures, bare.sittings, bare.readings, bare.assessments) = Default::default();
    (bare.question, bare.summary, bare.example) = Default::default();
    let paper = Paper { book: &bare, corrections: Vec::new(), record: None };
    let shell = Shell::bare(Language::En, Language::Fi, jiff::civil::date(2026, 11, 23));
    let facts = Writing { shell: &shell, organisation: &organisation(), paper: &paper }.facts();
    assert!(words(&read(&facts)).contains("Q3 2026"));
}

#[test]
fn what_has_no_letterform_is_shown_as_a_sign() {
    assert_eq!(Reach::Wide.settable("ääkköset ☀ 😀"), "ääkköset ☀ 😀");
    assert_eq!(Reach::Wide.settable("a\r\nb\u{7}\tc\u{200D}"), "a\nb c");
    assert_eq!(Reach::Wide.settable("中"), "□");
    assert_eq!(Reach::Narrow.settable("å😀").chars().count(), 2);
    assert!(Reach::Narrow.settable("å😀").starts_with('å'));
}

#[tokio::test]
async fn a_paper_that_was_set_is_kept() {
    let facts = written(Language::Sv, |writing| writing.facts());
    let first = pdf::make(facts.clone()).await.unwrap();
    let again = std::time::Instant::now();
    assert_eq!(pdf::make(facts).await.unwrap(), first);
    assert!(again.elapsed() < std::time::Duration::from_millis(100));
}
