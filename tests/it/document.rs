//! Strategies taken in from the documents that they are printed in.

use std::collections::BTreeSet;
use std::io::Write;

use axum::body::Body;
use axum::http::Request;
use proptest::prelude::*;
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::Role;
use suunta::exchange::document::{Around, Meaning, Node, NodeKind, Outline, Unreadable, Words, outline, read};
use suunta::exchange::format;
use suunta::platform::words::Language;
use uuid::Uuid;

use crate::support::{Answer, Browser, Form, Portal, TestDatabase, attributes, cluster_address, id_of, snapshot};

const KAINUU: &[u8] = include_bytes!("documents/kainuu-2024-2029.txt");
const NORWEGIAN: &[u8] = include_bytes!("documents/example-nb.docx");
const ENGLISH: &[u8] = include_bytes!("documents/example-en.md");
const FINNISH: &[u8] = include_bytes!("documents/example-fi.txt");

fn outlined(bytes: &[u8]) -> Outline {
    outline(&read(bytes).unwrap(), &Words::default(), &Around::default())
}

fn of_kind(outline: &Outline, kind: NodeKind) -> Vec<&Node> {
    outline.all().into_iter().filter(|node| node.kind == kind).collect()
}

fn titles(outline: &Outline, kind: NodeKind) -> Vec<&str> {
    of_kind(outline, kind).iter().map(|node| node.title.as_str()).collect()
}

#[track_caller]
fn coded<'o>(outline: &'o Outline, code: &str) -> &'o Node {
    outline.all().into_iter().find(|node| node.code.as_deref() == Some(code)).unwrap_or_else(|| panic!("no {code}"))
}

fn doubts(node: &Node) -> Vec<(&str, &str)> {
    node.doubts.iter().map(|doubt| (doubt.what.as_str(), doubt.about.as_str())).collect()
}

/// The draft strategy as somebody wrote it down by hand.
fn by_hand() -> format::Strategy {
    let file = suunta::exchange::EXAMPLES.iter().find(|(name, _)| *name == "kainuu.json").unwrap();
    let document = suunta::exchange::read(file.0, file.1).unwrap();
    document.strategies.into_iter().find(|strategy| strategy.slug == "liitto-2024").unwrap()
}

fn finnish(text: &suunta::platform::words::LocalText) -> String {
    text.pick(Language::Fi, Language::Fi).map(|picked| picked.text.to_owned()).unwrap_or_default()
}

/// Letters alone: case and marks are the printer's.
fn bare(text: &str) -> String {
    text.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[test]
fn the_draft_strategy_of_kainuu_comes_through_whole() {
    let read = outlined(KAINUU);
    assert_eq!(read.title.text, "Kainuun liiton strategia 2024 - 2029_luonnos");
    assert_eq!(read.period.as_ref().unwrap().text, "2024 - 2029");
    assert_eq!(
        (read.standing.as_ref().unwrap().text.as_str(), read.language),
        ("Maakuntahallitus 9.9.2024", Language::Fi)
    );
    assert_eq!(read.dated.unwrap().to_string(), "2024-09-09");
    let count = |kind| of_kind(&read, kind).len();
    assert_eq!((count(NodeKind::Area), count(NodeKind::Battle), count(NodeKind::Measure)), (3, 6, 12));
    assert!(of_kind(&read, NodeKind::Area).iter().all(|area| area.first("target_state").is_some()));
    assert_eq!(of_kind(&read, NodeKind::Measure).iter().filter(|measure| measure.has_card()).count(), 10);
    assert_eq!(titles(&read, NodeKind::Forum), ["johry", "MH", "henkilöstökokous"]);
    let values = ["Yhteisöllisyys ja toisten tukeminen", "Positiivisuus ja luottamus", "Ennakoiva asiantuntijuus"];
    assert_eq!(titles(&read, NodeKind::Value), values);
    let labels: Vec<&str> = of_kind(&read, NodeKind::Battle).iter().filter_map(|node| node.label.as_deref()).collect();
    assert_eq!(labels, ["MWB 1.1", "MVB 1.2", "MWB 2.1", "MVB 2.2", "MWB 3.1", "MVB 3.2"]);
    let unplaced: Vec<&str> = read.unplaced.iter().map(|loose| loose.text.as_str()).collect();
    assert_eq!(unplaced, ["Jouni Ponnikas"]);
}

#[test]
fn it_is_the_same_that_somebody_wrote_down_by_hand() {
    let (read, hand) = (outlined(KAINUU), by_hand());
    for goal in hand.goals.iter().flat_map(|area| std::iter::once(area).chain(&area.goals)) {
        let own = coded(&read, &goal.code);
        assert_eq!(own.label, goal.label, "{}", goal.code);
        assert_eq!(bare(&own.text("target_state")), bare(&finnish(&goal.target_state)), "{}", goal.code);
        assert_eq!(bare(&own.text("strategic_goal")), bare(&finnish(&goal.strategic_goal)), "{}", goal.code);
        let spellings = |title: &str, others: &[String]| -> BTreeSet<String> {
            others.iter().map(|other| bare(other)).chain([bare(title)]).collect()
        };
        let others: Vec<String> = own.other_titles.iter().map(|other| other.text.clone()).collect();
        let (mine, theirs) = (spellings(&own.title, &others), spellings(&finnish(&goal.title), &goal.other_titles));
        assert!(theirs.is_subset(&mine), "{}: {mine:?} {theirs:?}", goal.code);
        let measures: Vec<&Node> = own.children.iter().filter(|node| node.kind == NodeKind::Measure).collect();
        assert_eq!(measures.len(), goal.measures.len(), "{}", goal.code);
        for (own, measure) in measures.into_iter().zip(&goal.measures) {
            same_measure(own, measure);
        }
    }
}

fn same_measure(own: &Node, hand: &format::Measure) {
    let code = own.code.as_deref().unwrap();
    assert_eq!((code, own.code_printed), (hand.code.as_str(), hand.code_printed));
    assert_eq!(own.title, finnish(&hand.title));
    assert_eq!(bare(&own.text("overview_title")), bare(&finnish(&hand.overview_title)), "{code}");
    let overview = hand.overview_schedule.as_ref().map(|schedule| schedule.wording.clone()).unwrap_or_default();
    assert_eq!(own.text("overview_schedule"), overview, "{code}");
    let steps: Vec<String> = own.texts("steps").map(|step| bare(&step.text)).collect();
    for step in &hand.steps {
        assert!(steps.contains(&bare(&finnish(step))), "{code}: {}", finnish(step));
    }
    // One card opens its eight steps with a sentence, which is kept as one more.
    assert_eq!(steps.len(), hand.steps.len() + usize::from(code == "1.2-A"), "{code}");
    let wordings: Vec<&str> = own.texts("schedule").map(|field| field.text.as_str()).collect();
    assert_eq!(wordings, hand.schedules.iter().map(|schedule| schedule.wording.as_str()).collect::<Vec<_>>(), "{code}");
    assert_eq!(bare(&own.text("target_state")), bare(&finnish(&hand.target_state)), "{code}");
    assert_eq!(bare(&own.text("responsible")), bare(&finnish(&hand.responsible_wording)), "{code}");
    let indicators: Vec<String> = own.texts("indicators").map(|field| bare(&field.text)).collect();
    let theirs: Vec<String> = hand.indicators.iter().map(|indicator| bare(&finnish(&indicator.title))).collect();
    assert_eq!(indicators, theirs, "{code}");
}

#[test]
fn every_field_names_the_line_on_which_its_words_stand() {
    let read = outlined(KAINUU);
    let text = std::str::from_utf8(KAINUU).unwrap();
    let lines: Vec<String> = text.lines().map(bare).collect();
    let mut looked_at = 0;
    for node in read.all() {
        let titles = node.other_titles.iter().map(|other| (other.text.as_str(), other.line));
        let own = titles.chain([(node.title.as_str(), node.title_line)]);
        let fields =
            node.fields.iter().filter(|field| field.name != "layer").map(|field| (field.text.as_str(), field.line));
        for (words, line) in own.chain(fields) {
            let first = bare(words.split_whitespace().next().unwrap());
            let at = usize::try_from(line).unwrap();
            // A box breaks its words over some lines.
            let near: String = lines[at - 1..(at + 4).min(lines.len())].concat();
            assert!(near.contains(&first), "{words} is not on line {line}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 130, "{looked_at}");
}

#[test]
fn its_gaps_are_told_and_none_is_invented() {
    let read = outlined(KAINUU);
    let whole: Vec<(&str, &str)> =
        read.doubts.iter().map(|doubt| (doubt.what.as_str(), doubt.about.as_str())).collect();
    assert!(whole.contains(&("too-many", "5 < 6")), "{whole:?}");
    let missing: Vec<(&str, &str)> = read
        .all()
        .iter()
        .flat_map(|node| {
            node.doubts
                .iter()
                .filter(|doubt| doubt.what == "part-missing")
                .map(|doubt| (node.code.as_deref().unwrap(), doubt.about.as_str()))
        })
        .collect();
    assert_eq!(missing, [("1.2-A", "target_state")]);
    let with = |what: &str| -> Vec<&str> {
        let all = read.all();
        all.iter()
            .filter(|node| node.doubts.iter().any(|doubt| doubt.what == what))
            .map(|node| node.code.as_deref().unwrap())
            .collect()
    };
    assert_eq!(with("number-twice"), ["1.1-A"]);
    assert_eq!(with("no-card"), ["2.1-B", "3.2-A"]);
    assert_eq!(with("spellings"), ["3.2"]);
    assert_eq!(with("covers-goal"), ["3.1-A"]);
    assert_eq!(with("code-ours"), ["1.1-A", "2.1-B", "3.1-A", "3.2-A"]);
    assert_eq!(with("question"), ["1.1-B", "3.2-B"]);
    assert_eq!(with("schedule-unread"), Vec::<&str>::new());
    assert_eq!(coded(&read, "1.2-A").text("target_state"), "");
}

#[test]
fn a_norwegian_word_document_comes_through() {
    let read = outlined(NORWEGIAN);
    assert_eq!((read.language, read.period.as_ref().unwrap().text.as_str()), (Language::Nb, "2025–2028"));
    assert_eq!(read.dated.unwrap().to_string(), "2024-06-11");
    assert_eq!(titles(&read, NodeKind::Area), ["Levende bygder", "Grønn transport"]);
    assert_eq!(titles(&read, NodeKind::Goal), ["Flere boliger", "Færre biler"]);
    let card = coded(&read, "1.1-1");
    assert_eq!(card.text("steps"), "Samle kommunenes planer\nLage et felles kart");
    assert_eq!((card.text("schedule").as_str(), card.first("schedule").unwrap().line), ("våren 2025", 14));
    assert_eq!(card.text("responsible"), "Plansjefen og kommunene");
    assert!(doubts(card).contains(&("part-missing", "target_state")));
    assert_eq!(coded(&read, "2.1-B").title, "Sykkelhotell ved stasjonene");
    assert_eq!(
        (titles(&read, NodeKind::Value), titles(&read, NodeKind::Vision)),
        (vec!["Åpen", "Modig"], vec!["Visjon"])
    );
}

#[test]
fn english_markdown_comes_through_as_far_as_its_words_tell() {
    let read = outlined(ENGLISH);
    assert_eq!(read.language, Language::En);
    assert_eq!(titles(&read, NodeKind::Area), ["Clean energy", "Skills"]);
    assert_eq!(titles(&read, NodeKind::Goal), ["Heat without oil", "Ships plug in", "Everyone learns at work"]);
    assert_eq!(of_kind(&read, NodeKind::Measure).len(), 5);
    assert!(doubts(coded(&read, "1.2-1")).contains(&("schedule-unread", "when the grid allows")));
    let unplaced: Vec<&str> = read.unplaced.iter().map(|loose| loose.text.as_str()).collect();
    assert!(
        unplaced.contains(&"Pillar of trust") && unplaced.contains(&"Forty people met four times."),
        "{unplaced:?}"
    );
    // A word that an editor adds changes what it means.
    let words = Words::with([("pillar of trust", Meaning::Area)].into_iter());
    let taught = outline(&suunta::exchange::document::read(ENGLISH).unwrap(), &words, &Around::default());
    assert_eq!(of_kind(&taught, NodeKind::Area).len(), 3);
}

#[test]
fn plain_finnish_text_comes_through() {
    let read = outlined(FINNISH);
    assert_eq!((read.title.text.as_str(), read.language), ("Ylärannan maakunnan strategia 2025-2028", Language::Fi));
    assert_eq!(titles(&read, NodeKind::Area), ["ELINVOIMAINEN SAARISTO", "HYVÄ ARKI"]);
    let card = coded(&read, "1.1-1");
    assert_eq!(card.title, "Lauttaliikenteen aikataulut sovitetaan junien aikatauluihin");
    assert_eq!(card.text("steps"), "kootaan aikataulut\nsovitaan muutoksista lauttayhtiön kanssa");
    assert_eq!(
        of_kind(&read, NodeKind::Area)[0].text("target_state"),
        "Saaristossa asuu ympäri vuoden enemmän ihmisiä kuin vuonna 2024."
    );
    assert!(doubts(coded(&read, "1.1-2")).contains(&("schedule-unread", "ennen pitkää")));
}

/// Words at the heads of lines that became names of fields.
const HEADS: &[&str] = &[
    "konkreettiset",
    "toimenpiteet",
    "aikataulu",
    "vastuutaho",
    "indikatorer",
    "responsible",
    "indicators",
    "ansvarlig",
    "tavoitetila",
    "mittarit",
    "tilstand",
    "timeline",
];

#[test]
fn a_measure_without_a_goal_says_so() {
    let read = outlined(
        "# Strategia 2030\n\nToimenpide 1.1: Ilma\n\nTavoite 1.1: Puhdas\n\nToimenpide 1.1.1: Vesi\n".as_bytes(),
    );
    let measures = of_kind(&read, NodeKind::Measure);
    assert_eq!(measures.iter().map(|node| node.code.as_deref()).collect::<Vec<_>>(), [None, Some("1.1-1")]);
    assert!(doubts(measures[0]).contains(&("no-goal", "")) && !doubts(measures[1]).contains(&("no-goal", "")));
}

/// Every word of a document stands somewhere in its outline.
fn nothing_is_lost(bytes: &[u8]) {
    let blocks = read(bytes).unwrap();
    let told = bare(&serde_json::to_string(&outlined(bytes)).unwrap());
    for block in &blocks {
        let words = block.text();
        let words = words.split_whitespace().filter(|word| word.chars().count() > 8);
        for word in words.filter(|word| !HEADS.contains(&bare(word).as_str())) {
            assert!(told.contains(&bare(word)), "{word} of line {} is lost", block.line());
        }
    }
}

#[test]
fn no_word_of_any_document_is_dropped() {
    [KAINUU, NORWEGIAN, ENGLISH, FINNISH].into_iter().for_each(nothing_is_lost);
}

/// A packed file with one part.
fn packed(name: &str, content: &[u8]) -> Vec<u8> {
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    file.start_file(name, options).unwrap();
    file.write_all(content).unwrap();
    file.finish().unwrap().into_inner()
}

#[test]
fn what_would_fill_the_memory_or_reach_outside_is_refused() {
    let bomb = packed("word/document.xml", &vec![b' '; 51 << 20]);
    assert!(bomb.len() < 1 << 20, "it is small before it is unpacked");
    assert_eq!(read(&bomb), Err(Unreadable::TooLarge));
    let entities = br#"<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>"#;
    assert_eq!(read(&packed("word/document.xml", entities)), Err(Unreadable::Broken));
    assert_eq!(read(&packed("word/document.xml", "<a>".repeat(100_000).as_bytes())), Err(Unreadable::Broken));
    assert_eq!(read(&packed("xl/workbook.xml", b"<a/>")), Err(Unreadable::Unknown));
    assert_eq!(read(b"PK\x03\x04 and no more"), Err(Unreadable::Broken));
    assert_eq!(read("a\n\n".repeat(20_001).as_bytes()), Err(Unreadable::TooLong));
    assert_eq!(read(&vec![b'a'; (10 << 20) + 1]), Err(Unreadable::TooLarge));
    assert_eq!(read(b" \n\n "), Err(Unreadable::Empty));
}

/// Lines such as documents have, in any order.
fn lines() -> impl Strategy<Value = String> {
    let heads = prop::sample::select(vec![
        "# ",
        "## ",
        "### ",
        "- ",
        "1. ",
        "4. ",
        "**",
        "MWB 1.1: ",
        "MVB 1.2:",
        "1. KRIITTINEN KEHITTÄMISKOHDE",
        "A: ",
        "B: ",
        "Toimenpide 2024-2025:",
        "Toimenpide 1.1.1: ",
        "Tavoitetila: ",
        "Aikataulu: ",
        "Vastuutaho (x): ",
        "Mittarit",
        "Goal 1.1: ",
        "Konkreettiset toimenpiteet: 1) a 2) b",
        "rakenneluonnos",
        "max 5",
        "keskustelujärjestys (a, b",
        "Arvot",
        "Missio: ",
        "",
        "Kriittiset kehittämisen kohteet",
        "Strategiset tavoitteet",
        "1.1.1.1.1 x",
        "999999 ",
        "Tiltak",
        "\u{202E}",
        "\0",
    ]);
    prop::collection::vec((heads, ".{0,30}"), 0..60)
        .prop_map(|lines| lines.into_iter().map(|(head, rest)| format!("{head}{rest}\n")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        if let Ok(blocks) = read(&bytes) {
            outline(&blocks, &Words::default(), &Around::default());
        }
    }

    #[test]
    fn any_lines_have_an_outline_whose_codes_are_one_each(text in lines()) {
        if let Ok(blocks) = read(text.as_bytes()) {
            let read = outline(&blocks, &Words::default(), &Around::default());
            let codes: Vec<_> = read.all().iter().filter_map(|node| node.code.clone()).collect();
            let all: BTreeSet<_> = codes.iter().collect();
            prop_assert_eq!(all.len(), codes.len());
            let ids: BTreeSet<_> = read.all().iter().map(|node| node.id.clone()).collect();
            prop_assert_eq!(ids.len(), read.all().len());
            prop_assert!(!serde_json::to_string(&read).unwrap().contains("\\u0000"));
        }
    }

    #[test]
    fn any_part_of_a_word_document_is_read_or_refused(text in ".{0,400}", cut in 0usize..3000) {
        let _ = read(&packed("word/document.xml", format!("<w:document>{text}</w:document>").as_bytes()));
        let mut broken = NORWEGIAN.to_vec();
        let at = cut % broken.len();
        broken[at] ^= 0x55;
        if let Ok(blocks) = read(&broken) {
            outline(&blocks, &Words::default(), &Around::default());
        }
    }
}

/// An organisation with nothing in it.
async fn empty_organisation(portal: &Portal) {
    let file = r#"{"format": 1, "organisation": {"slug": "tyhja", "kind": "regional_council", "name": {"fi": "Tyhjä liitto"},
        "languages": ["fi", "en"], "time_zone": "Europe/Helsinki", "hue": 200, "country": "FI"}}"#;
    let document = suunta::exchange::read("tyhja.json", file).unwrap();
    suunta::exchange::import(&portal.app.database, &document, 9).await.unwrap();
}

const BOUNDARY: &str = "----between";

async fn send(browser: &mut Browser, org: &str, name: &str, file: &[u8], texts: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (name, text) in texts {
        body.extend(
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").into_bytes(),
        );
    }
    let head = format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    let request = Request::post(format!("/{org}/records/strategy/import"))
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request, Body::from(body)).await
}

async fn count(owner: &mut PgConnection, from: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {from}"))).fetch_one(owner).await.unwrap()
}

const OF_EMPTY: &str = "organisation_id = (select id from organisation where slug = 'tyhja')";

#[tokio::test]
async fn an_empty_organisation_brings_its_strategy_in() {
    let portal = Portal::without_quarters().await;
    empty_organisation(&portal).await;
    // An organisation is known once the feed has told of it.
    crate::support::until(&portal, "/tyhja", |page| page.status == 200, "there").await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "tyhja", Role::Editor).await;
    let list = browser.get("/tyhja/strategies").await.is(200);
    assert_eq!(attributes(&list.html(), "a.add", "href"), ["/tyhja/records/strategy/import"]);
    let page = send(&mut browser, "tyhja", "C:\\docs\\003.txt", KAINUU, &[]).await.is(303).location().unwrap();
    let shown = browser.get(&page).await.is(200);
    assert_eq!(shown.all(".outline .kicker .code").len(), 21);
    assert_eq!(shown.all("#unplaced").len(), 1);
    assert!(shown.all(".printed li").len() > 200);
    let links = attributes(&shown.html(), ".note details a", "href");
    assert!(
        links.len() > 20 && links.iter().all(|link| shown.html().select(&selector(link)).next().is_some()),
        "{links:?}"
    );
    portal.get(&page).await.is(303);
    let before = snapshot(&mut owner).await;
    assert_eq!(count(&mut owner, &format!("strategy where {OF_EMPTY}")).await, 0, "nothing is stored yet");
    let opened = browser.get(&format!("{page}/store")).await.is(200);
    let missing = attributes(&opened.html(), "input[type=checkbox]", "value");
    assert_eq!(missing.len(), 9, "{missing:?}");
    let mut form = Form::to(&opened, "/store");
    for (at, name) in missing.iter().enumerate() {
        form = form.with(&format!("add.{at}"), name);
    }
    let saved = browser.submit(&form).await.is(303).location().unwrap();
    let undo = Form::to(&browser.get(&saved).await.is(200), "/undo");
    let strategy = browser.submit(&form).await.is(303).location().unwrap();
    assert_eq!(strategy, "/tyhja/strategies/kainuun-liiton-strategia-2024-2029-luonnos");
    stored(&mut owner).await;
    browser.get(&strategy).await.is(200);
    portal.get(&strategy).await.is(404);
    let measure = id_of(&mut owner, &format!("measure where {OF_EMPTY} and code = '1.2-A'")).await;
    let record = browser.get(&format!("/tyhja/records/measure/{measure}/edit")).await.is(200);
    let places = record.all("section[aria-labelledby=places] dt");
    assert!(places.iter().any(|place| place.contains("253")), "{places:?}");
    // One change, which is taken back as one.
    browser.submit(&undo).await.is(303);
    assert_eq!(snapshot(&mut owner).await, before);
    assert_eq!(count(&mut owner, "document_place").await, 0);
    // Then it can be stored once more.
    browser.submit(&form).await.is(303);
    assert_eq!(count(&mut owner, &format!("strategy where {OF_EMPTY}")).await, 1);
}

fn selector(words: &str) -> scraper::Selector {
    let id = words.trim_start_matches('#');
    scraper::Selector::parse(&format!("[id='{id}']")).unwrap()
}

async fn stored(owner: &mut PgConnection) {
    for (what, wanted) in [
        ("strategy where visibility = 'internal' and state = 'draft' and", 1),
        ("goal where parent_id is null and target_state <> '{}' and", 3),
        ("goal where parent_id is not null and", 6),
        ("measure where", 12),
        ("strategy_value where", 3),
        ("forum where", 3),
        ("party where visibility = 'internal' and", 9),
        ("model_box where", 17),
        ("responsibility where lead and", 9),
    ] {
        assert_eq!(count(&mut *owner, &format!("{what} {OF_EMPTY}")).await, wanted, "{what}");
    }
    let unread = "schedule where starts_on is null and ends_on is null and";
    assert_eq!(count(&mut *owner, &format!("{unread} {OF_EMPTY}")).await, 0);
    let boards: i64 =
        count(&mut *owner, "document_place p join measure m on m.id = p.record_id and m.code = '1.2-A'").await;
    assert!(boards > 12, "{boards} places");
}

#[tokio::test]
async fn a_tree_is_put_right_before_it_is_stored() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let page = send(&mut browser, "kainuu", "x.md", ENGLISH, &[]).await.is(303).location().unwrap();
    // A code that is no measure's, then one that is; the text stays as typed.
    let node = format!("{page}/nodes/n17");
    let form = browser.form_at(&node).await;
    let refused = browser.submit(&form.clone().with("code", "1.1-1.1").with("title", "Boilers go")).await.is(422);
    assert_eq!(refused.one("textarea#title"), "Boilers go");
    assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#code"]);
    browser.submit(&form.clone().with("code", "1.1-Z").with("title", "Boilers go")).await.is(303);
    let stale = browser.submit(&form.clone().with("title", "Something else")).await.is(409);
    assert_eq!(stale.one("textarea#title"), "Something else");
    // To another goal, with a code of its own there.
    let form = browser.form_at(&node).await;
    assert_eq!((form.get("code"), form.get("title")), ("1.1-Z", "Boilers go"));
    browser.submit(&form.clone().with("above", "n43")).await.is(303);
    let form = browser.form_at(&node).await;
    assert_eq!(form.get("code"), "2.1-C");
    browser.submit(&form.with("above", "n17")).await.is(422);
    // What could not be placed: one line to a node, one as a chapter.
    let shown = browser.get(&page).await.is(200);
    let put = Form::to(&shown, "/unplaced");
    let last = put.fields.iter().filter(|(name, _)| name.starts_with("line.")).count() - 1;
    let put = put.with("to.0", "n32").with("as.0", "description").with(&format!("to.{last}"), "new.chapter");
    browser.submit(&put).await.is(303);
    let shown = browser.get(&page).await.is(200);
    assert_eq!(shown.all(".outline [id^=n61] h3"), ["Forty people met four times."]);
    assert_eq!(shown.all("#unplaced"), ["3 riviä vailla paikkaa"]);
    // What is left out is not stored.
    let form = browser.form_at(&format!("{page}/nodes/n11")).await;
    browser.submit(&form.with("left_out", "true")).await.is(303);
    let opened = browser.get(&format!("{page}/store")).await.is(200);
    let refused = browser.submit(&Form::to(&opened, "/store").with("title", "").with("dated", "x")).await.is(422);
    assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#title", "#dated"]);
    let stored = browser.submit(&Form::to(&opened, "/store")).await.is(303).location().unwrap();
    browser.get(&stored).await.is(200);
    let strategy = browser.get("/kainuu/strategies/northern-shore-county-strategy-2026-2030").await.is(200);
    assert!(!strategy.main().contains("Clean energy") && strategy.main().contains("Boilers go"), "{}", strategy.main());
}

#[tokio::test]
async fn what_is_no_document_is_refused_and_what_waits_is_nobody_elses() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Editor).await;
    for file in [&b"\0\x01\x02\x03"[..], b"PK\x03\x04", b"", b"  \n"] {
        let refused = send(&mut browser, "kainuu", "x", file, &[]).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#file"]);
    }
    let kept = send(&mut browser, "kainuu", "x", b"\0\x01", &[("text", "Tavoite 1: X")]).await.is(422);
    assert_eq!(kept.one("textarea#text"), "Tavoite 1: X", "what was typed stays");
    assert_eq!(send(&mut browser, "kainuu", "x", &vec![b'a'; 13 << 20], &[]).await.status, 413);
    // A pasted text; the same form twice is one document.
    let key = Uuid::now_v7().to_string();
    let texts =
        [("text", "# Strategia 2025\n\nTavoite 1: Ilma\n\nToimenpide 1.1: Puhdas \u{202E}ilma"), ("key", key.as_str())];
    let page = send(&mut browser, "kainuu", "", b"", &texts).await.is(303).location().unwrap();
    assert_eq!(send(&mut browser, "kainuu", "", b"", &texts).await.is(303).location().unwrap(), page);
    assert_eq!(count(&mut portal.owner().await, "document_draft").await, 1);
    outsider.get(&page).await.is(404);
    outsider.get(&page.replace("kainuu", "kuopio")).await.is(404);
    outsider.post(&format!("{}/store", page.replace("kainuu", "kuopio")), "title=x").await.is(404);
    outsider.post(&format!("{}/remove", page.replace("kainuu", "kuopio")), "sure=true").await.is(404);
    browser.get(&format!("{page}/nodes/nowhere")).await.is(404);
    browser.get("/kainuu/documents/x").await.is(404);
    browser.post(&format!("{page}/remove"), "").await.is(303);
    browser.get(&page).await.is(200);
    browser.post(&format!("{page}/remove"), "sure=true").await.is(303);
    browser.get(&page).await.is(404);
}

#[tokio::test]
async fn an_editors_words_are_known_to_the_next_document() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let document = b"# Strategy 2030\n\n## Spearhead 1: Air\n\n### Goal 1.1: Clean air\n";
    let areas = async |browser: &mut Browser| {
        let page = send(browser, "kainuu", "x.md", document, &[]).await.is(303).location().unwrap();
        browser.get(&page).await.is(200).all(".outline .deep-1 h3")
    };
    assert_eq!(areas(&mut browser).await, ["Clean air"]);
    browser.post("/kainuu/records/level_word/new", "word=Spearhead&means=area").await.is(303);
    browser.post("/kainuu/records/level_word/new", "word=Spearhead&means=goal").await.is(422);
    assert_eq!(areas(&mut browser).await, ["Air"]);
}

#[tokio::test]
async fn what_waited_for_thirty_days_is_gone() {
    let portal = Portal::without_quarters().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    send(&mut browser, "kainuu", "x.md", ENGLISH, &[]).await.is(303);
    portal.clock.set("2026-12-22T07:00:00Z");
    suunta::exchange::document::erase(&portal.app).await.unwrap();
    assert_eq!(count(&mut portal.owner().await, "document_draft").await, 1);
    portal.clock.set("2026-12-22T09:00:00Z");
    suunta::exchange::document::erase(&portal.app).await.unwrap();
    assert_eq!(count(&mut portal.owner().await, "document_draft").await, 0);
}

fn command(database: &TestDatabase, arguments: &[&str]) -> std::process::Output {
    let address = cluster_address(database);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_suunta"));
    command.args(arguments).env("DATABASE_URL", address).stdin(std::process::Stdio::null()).output().unwrap()
}

#[tokio::test]
async fn an_operator_takes_a_document_in() {
    let database = TestDatabase::plain().await;
    let mut owner = database.doors.as_owner().await.unwrap();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/documents/kainuu-2024-2029.txt");
    let arguments = ["import", "document", file, "--organisation", "kuopio"];
    let shown = command(&database, &[&arguments[..], &["--preview"]].concat());
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    let tree: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!((tree["nodes"][0]["kind"].as_str(), tree["nodes"][0]["line"].as_i64()), (Some("area"), Some(80)));
    let here = "organisation_id = (select id from organisation where slug = 'kuopio')";
    let before = count(&mut owner, &format!("measure where {here}")).await;
    let done = command(&database, &arguments);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && said.contains("line 7 found no place: Jouni Ponnikas"), "{said}");
    assert_eq!(count(&mut owner, &format!("measure where {here}")).await, before + 12);
    let wrong = command(&database, &["import", "document", file, "--organisation", "nowhere"]);
    assert_eq!((wrong.status.code(), String::from_utf8_lossy(&wrong.stderr).lines().count()), (Some(1), 1));
}
