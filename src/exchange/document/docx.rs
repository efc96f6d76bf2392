//! Reads a Word document into blocks: styles say which paragraphs are headings, numbering which are list items, and the
//! paragraphs of tables stand where the tables are. Nothing outside the file is ever read.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::block::{BLOCKS, Block, LONGEST, Line, Shape, UNPACKED, Unreadable, unmarked};

/// Deepest nesting of a document that is followed.
const DEEPEST: usize = 256;

/// Whether the bytes are a packed file, as Word documents are.
pub fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Blocks of a Word document; their lines are its paragraphs.
///
/// # Errors
/// When it is no such document, broken, or too large when it is unpacked.
pub fn blocks(bytes: &[u8]) -> Result<Vec<Block>, Unreadable> {
    let mut packed = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let mut left = UNPACKED;
    let document = part(&mut packed, "word/document.xml", &mut left)?.ok_or(Unreadable::Unknown)?;
    let styles = part(&mut packed, "word/styles.xml", &mut left)?.unwrap_or_default();
    let mut reading = Reading { styles: styles_of(&styles)?, ..Reading::default() };
    walk(&document, |event| reading.event(event))?;
    Ok(reading.blocks)
}

fn part(packed: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str, left: &mut u64) -> Result<Option<String>, Unreadable> {
    let Ok(file) = packed.by_name(name) else { return Ok(None) };
    let mut text = Vec::new();
    // The size that the file tells of itself may be a lie: what comes out is counted.
    file.take(*left + 1).read_to_end(&mut text).map_err(|_| Unreadable::Broken)?;
    let size = u64::try_from(text.len()).unwrap_or(u64::MAX);
    *left = left.checked_sub(size).ok_or(Unreadable::TooLarge)?;
    String::from_utf8(text).map(Some).map_err(|_| Unreadable::Broken)
}

/// An event of the document that matters here.
enum Met<'a> {
    Start(&'a str, &'a BytesStart<'a>),
    End(&'a str),
    Text(String),
}

/// Walks through XML. A document type, in which bombs are hidden, is refused.
fn walk(xml: &str, mut met: impl FnMut(Met<'_>) -> Result<(), Unreadable>) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0usize;
    loop {
        match reader.read_event().map_err(|_| Unreadable::Broken)? {
            Event::Eof => return Ok(()),
            Event::DocType(_) => return Err(Unreadable::Broken),
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(Unreadable::Broken);
                }
                met(Met::Start(&local(start.local_name().as_ref()), &start))?;
            }
            Event::Empty(start) => {
                let name = local(start.local_name().as_ref());
                met(Met::Start(&name, &start))?;
                met(Met::End(&name))?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                met(Met::End(&local(end.local_name().as_ref())))?;
            }
            Event::Text(text) => met(Met::Text(text.to_string()))?,
            Event::GeneralRef(name) => {
                let text = match name.resolve_char_ref() {
                    Ok(Some(char)) => char.to_string(),
                    _ => match &*name {
                        "amp" => "&".into(),
                        "lt" => "<".into(),
                        "gt" => ">".into(),
                        "quot" => "\"".into(),
                        "apos" => "'".into(),
                        _ => return Err(Unreadable::Broken),
                    },
                };
                met(Met::Text(text))?;
            }
            _ => {}
        }
    }
}

fn local(name: &str) -> String {
    name.to_owned()
}

/// The value of an attribute, whatever stands before its name.
fn value(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}

/// The level of the headings that each style makes: by its outline, by its name, or by the style it is based on.
fn styles_of(xml: &str) -> Result<HashMap<String, u8>, Unreadable> {
    let mut levels = HashMap::new();
    let mut based: HashMap<String, String> = HashMap::new();
    let mut style = String::new();
    walk(xml, |event| {
        let Met::Start(name, start) = event else { return Ok(()) };
        match name {
            "style" => style = value(start, "styleId").unwrap_or_default(),
            "name" if !style.is_empty() => {
                if let Some(level) = value(start, "val").and_then(|name| named_level(&name)) {
                    levels.entry(style.clone()).or_insert(level);
                }
            }
            "basedOn" => drop(based.insert(style.clone(), value(start, "val").unwrap_or_default())),
            "outlineLvl" => {
                if let Some(level) = value(start, "val").and_then(|level| level.parse::<u8>().ok()).filter(|it| *it < 9)
                {
                    levels.insert(style.clone(), level + 1);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    for style in based.keys() {
        let mut above = style;
        for _ in 0..8 {
            let Some(next) = based.get(above) else { break };
            if let Some(level) = levels.get(next).copied().filter(|_| !levels.contains_key(style)) {
                levels.insert(style.clone(), level);
            }
            above = next;
        }
    }
    Ok(levels)
}

/// "heading 2", "Otsikko 2", "Overskrift 2", "Rubrik 2", "Title".
fn named_level(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if ["title", "otsikko", "tittel", "titel"].contains(&name.as_str()) {
        return Some(1);
    }
    let number = ["heading", "otsikko", "overskrift", "rubrik"].iter().find_map(|word| name.strip_prefix(word))?;
    number.trim().parse().ok().filter(|level| (1..=9).contains(level))
}

#[derive(Default)]
struct Reading {
    styles: HashMap<String, u8>,
    blocks: Vec<Block>,
    /// How many paragraphs there were so far.
    paragraphs: u32,
    text: String,
    level: Option<u8>,
    item: bool,
    in_text: bool,
    in_run: bool,
    bold: bool,
    /// Whether some run with words was not bold.
    plain: bool,
}

impl Reading {
    fn event(&mut self, event: Met<'_>) -> Result<(), Unreadable> {
        match event {
            Met::Start("p", _) => self.begin(),
            Met::Start("pStyle", start) => {
                let style = value(start, "val").unwrap_or_default();
                self.level = self.styles.get(&style).copied().or_else(|| named_level(&style)).or(self.level);
                self.item |= style.to_lowercase().starts_with("list");
            }
            Met::Start("outlineLvl", start) => {
                let level = value(start, "val").and_then(|level| level.parse::<u8>().ok()).filter(|level| *level < 9);
                self.level = level.map(|level| level + 1).or(self.level);
            }
            Met::Start("numPr", _) => self.item = true,
            Met::Start("r", _) => (self.in_run, self.bold) = (true, false),
            Met::End("r") => self.in_run = false,
            Met::Start("b", start) if self.in_run => {
                self.bold = !matches!(value(start, "val").as_deref(), Some("0" | "false" | "off"));
            }
            Met::Start("t", _) => self.in_text = true,
            Met::End("t") => self.in_text = false,
            Met::Start("tab", _) | Met::Start("br" | "cr", _) if self.in_run => self.text.push(' '),
            Met::Start("noBreakHyphen", _) => self.text.push('-'),
            Met::Text(text) if self.in_text => {
                self.plain |= !self.bold && !text.trim().is_empty();
                self.text.push_str(&text);
            }
            Met::End("p") => return self.end(),
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self) {
        self.paragraphs = self.paragraphs.saturating_add(1);
        self.text.clear();
        (self.level, self.item, self.plain) = (None, false, false);
    }

    fn end(&mut self) -> Result<(), Unreadable> {
        let text = unmarked(&self.text);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.text.clear();
        let shape = match self.level {
            Some(level) => Shape::Heading(level),
            None if self.item => Shape::Item,
            None if !self.plain => Shape::Bold,
            None => Shape::Paragraph,
        };
        let mut rest = text.as_str();
        while !rest.is_empty() {
            if self.blocks.len() >= BLOCKS {
                return Err(Unreadable::TooLong);
            }
            let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
            let (piece, next) = rest.split_at(end);
            let line = Line { line: self.paragraphs, text: piece.to_owned(), broken: false };
            self.blocks.push(Block { shape, number: None, lines: vec![line] });
            rest = next;
        }
        Ok(())
    }
}
