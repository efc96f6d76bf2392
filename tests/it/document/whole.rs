//! No word of a document is dropped, and what is no document does no harm.

use std::collections::BTreeSet;
use std::io::Write;

use proptest::prelude::*;
use suunta::exchange::document::{Around, Unreadable, Words, outline, read};

use super::{ENGLISH, FINNISH, KAINUU, NORWEGIAN, bare, outlined};

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
