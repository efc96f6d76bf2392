//! What is recognised in a document: strategies of Kainuu, in Norwegian, in English, in plain Finnish.

use std::collections::BTreeSet;

use suunta::exchange::document::{Around, Meaning, Node, NodeKind, Outline, Words, outline};
use suunta::exchange::format;
use suunta::platform::words::Language;

use super::{ENGLISH, FINNISH, KAINUU, NORWEGIAN, bare, outlined};

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

#[test]
fn a_measure_without_a_goal_says_so() {
    let read = outlined(
        "# Strategia 2030\n\nToimenpide 1.1: Ilma\n\nTavoite 1.1: Puhdas\n\nToimenpide 1.1.1: Vesi\n".as_bytes(),
    );
    let measures = of_kind(&read, NodeKind::Measure);
    assert_eq!(measures.iter().map(|node| node.code.as_deref()).collect::<Vec<_>>(), [None, Some("1.1-1")]);
    assert!(doubts(measures[0]).contains(&("no-goal", "")) && !doubts(measures[1]).contains(&("no-goal", "")));
}
