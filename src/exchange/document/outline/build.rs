//! Walks through the blocks and opens a node where a line's head says so; everything else belongs to what is open.

use super::super::block::{Block, Line, Shape, join};
use super::super::label::{Label, label, lettered};
use super::super::tree::{Field, Kind, Loose, Node, Outline};
use super::super::words::{Meaning, Words};
use super::likeness::{alike, same};
use super::{front, steps};

/// A node while the tree grows, and above it the one that it stands in.
pub(super) struct Grown {
    pub(super) node: Node,
    pub(super) above: Option<usize>,
}

pub(super) struct Build<'a> {
    pub(super) words: &'a Words,
    pub(super) blocks: Vec<Block>,
    pub(super) grown: Vec<Grown>,
    /// The node that texts belong to.
    pub(super) open: Option<usize>,
    /// The field that is being filled.
    pub(super) field: Option<(&'static str, Option<String>)>,
    /// Whether the open node still waits for its title.
    pub(super) untitled: bool,
    /// What the last heading over several spoke of.
    pub(super) section: Option<(Meaning, u8)>,
    /// Whether the section's last node came from a list item.
    pub(super) listed: bool,
    pub(super) title: Option<Field>,
    pub(super) standing: Option<Field>,
    pub(super) boxes: Vec<Block>,
    pub(super) sections: Vec<Loose>,
    pub(super) unplaced: Vec<Loose>,
}

/// The tree as the document prints it, and the blocks of its picture.
pub(super) fn built(blocks: &[Block], words: &Words) -> (Outline, Vec<Block>) {
    let blocks: Vec<Block> = blocks.iter().flat_map(|block| parted(block, words)).collect();
    let language = front::language(&blocks);
    let mut build = Build {
        words,
        blocks,
        grown: Vec::new(),
        open: None,
        field: None,
        untitled: false,
        section: None,
        listed: false,
        title: None,
        standing: None,
        boxes: Vec::new(),
        sections: Vec::new(),
        unplaced: Vec::new(),
    };
    for at in 0..build.blocks.len() {
        build.block(at);
    }
    build.forums();
    let title = build.title.take().or_else(|| build.first_line()).unwrap_or_default();
    let dated = build.standing.as_ref().and_then(|standing| front::day(&standing.text));
    let outline = Outline {
        period: front::years(&title),
        title: Field { name: "title".into(), ..title },
        language,
        standing: build.standing.take(),
        dated,
        nodes: assembled(build.grown),
        sections: build.sections,
        unplaced: build.unplaced,
        doubts: Vec::new(),
    };
    (outline, build.boxes)
}

/// A paragraph of plain text in pieces, where a line in it has a head of its own.
fn parted(block: &Block, words: &Words) -> Vec<Block> {
    let mut parts: Vec<Block> = Vec::new();
    for line in &block.lines {
        let before = parts.last().and_then(|part| part.lines.last());
        let goes_on = before.is_some_and(|before: &Line| before.broken || before.text.ends_with('-'));
        let heads = before.is_some() && !goes_on && label(&line.text, words).is_some();
        match parts.last_mut().filter(|_| !heads) {
            Some(part) => part.lines.push(line.clone()),
            None => {
                let (shape, number) = match parts.is_empty() {
                    true => (block.shape, block.number.clone()),
                    false => (Shape::Paragraph, None),
                };
                parts.push(Block { shape, number, lines: vec![line.clone()] });
            }
        }
    }
    parts
}

impl Build<'_> {
    fn block(&mut self, at: usize) {
        let block = self.blocks[at].clone();
        let (text, line) = (block.text(), block.line());
        if let Some(label) = label(&text, self.words)
            && self.labelled(at, &block, &label, line)
        {
            return;
        }
        if self.in_picture(&block) {
            return self.boxes.push(block);
        }
        if self.untitled && self.takes_title(&block) {
            return self.entitle(&text, line);
        }
        if block.is_heading() && self.heading(at, &block, &text, line) {
            return;
        }
        self.text(&block, &text, line);
    }

    /// Whether the block stands in the section of the picture.
    pub(super) fn in_picture(&self, block: &Block) -> bool {
        let is_there = matches!(self.section, Some((Meaning::Model, _)));
        is_there && !matches!((block.shape, self.section), (Shape::Heading(level), Some((_, above))) if level <= above)
    }

    fn labelled(&mut self, at: usize, block: &Block, label: &Label, line: u32) -> bool {
        let picture = self.in_picture(block);
        // "Tiltak" is one or several: before a list it is several.
        let alone = label.rest.is_empty() && label.code.is_none() && label.period.is_none();
        let lists = alone && self.blocks.get(at + 1).is_some_and(|next| next.shape == Shape::Item);
        let meaning = if label.meaning == Meaning::Measure && lists { Meaning::Measures } else { label.meaning };
        match meaning {
            _ if picture && label.code.is_none() => return false,
            Meaning::Area => self.open_goal(Kind::Area, label, line),
            Meaning::Goal => self.open_goal(Kind::Goal, label, line),
            Meaning::Battle => self.open_goal(Kind::Battle, label, line),
            Meaning::Measure | Meaning::MeasureSet => self.open_measure(label, line),
            Meaning::Measures if self.is_in_measure() => self.begin_field("steps", block, label, line),
            Meaning::Areas | Meaning::Goals | Meaning::Measures | Meaning::Model => {
                return self.begin_section(block, meaning, &block.text(), line, meaning == Meaning::Measures);
            }
            Meaning::Values => return self.begin_section(block, Meaning::Values, &block.text(), line, false),
            Meaning::Mission | Meaning::Vision => {
                self.open_purpose(meaning, &label.printed, line);
                self.put("description", None, &label.rest, line);
            }
            Meaning::Ignore if block.is_heading() => {
                self.sections.push(Loose { line, text: block.text() });
                self.close();
            }
            Meaning::Ignore | Meaning::Forums => return false,
            part => match part.field() {
                Some(name) if self.open.is_some() => self.begin_field(name, block, label, line),
                _ => return false,
            },
        }
        true
    }

    pub(super) fn open_purpose(&mut self, meaning: Meaning, title: &str, line: u32) {
        let kind = if meaning == Meaning::Mission { Kind::Mission } else { Kind::Vision };
        let at = self.add(Node::new(kind, title, line), None);
        (self.open, self.section) = (Some(at), None);
        self.field = Some(("description", None));
    }

    pub(super) fn close(&mut self) {
        (self.open, self.field, self.untitled, self.section) = (None, None, false, None);
    }

    fn is_in_measure(&self) -> bool {
        self.open.is_some_and(|open| self.grown[open].node.kind == Kind::Measure)
    }

    pub(super) fn add(&mut self, node: Node, above: Option<usize>) -> usize {
        self.grown.push(Grown { node, above });
        self.untitled = false;
        self.grown.len() - 1
    }

    /// Opens a goal of some level: the one with its code, where the document speaks of it once more.
    fn open_goal(&mut self, kind: Kind, label: &Label, line: u32) {
        let code = label.code.clone().or_else(|| label.number.clone());
        (self.field, self.section) = (None, None);
        let known = code.as_ref().and_then(|code| {
            self.grown.iter().position(|grown| grown.node.kind == kind && grown.node.code.as_ref() == Some(code))
        });
        let at = match known {
            Some(at) => at,
            None => {
                let mut node = Node::new(kind, "", line);
                node.label = Some(label.printed.clone());
                node.code_printed = code.is_some();
                let above = self.above(kind, code.as_deref());
                node.code = code;
                self.add(node, above)
            }
        };
        self.open = Some(at);
        self.untitled = true;
        if !label.rest.is_empty() {
            self.entitle(&label.rest.clone(), line);
        }
    }

    /// The node that a goal stands in: the one that its code names, or the last one that is higher.
    pub(super) fn above(&self, kind: Kind, code: Option<&str>) -> Option<usize> {
        let rank = kind.rank()?;
        let higher = |grown: &Grown| grown.node.kind.rank().is_some_and(|other| other < rank);
        let stem = code.and_then(|code| code.rsplit_once('.')).map(|(stem, _)| stem);
        let named = stem.and_then(|stem| {
            self.grown.iter().position(|grown| higher(grown) && grown.node.code.as_deref() == Some(stem))
        });
        named.or_else(|| self.grown.iter().rposition(higher))
    }

    /// The goal that measures belong to here.
    pub(super) fn goal(&self) -> Option<usize> {
        let open = self.open.filter(|open| self.grown[*open].node.kind.rank().is_some());
        let open = open.or_else(|| self.grown.iter().rposition(|grown| grown.node.kind.is_goal()))?;
        if self.grown[open].node.kind == Kind::Measure { self.grown[open].above } else { Some(open) }
    }

    fn open_measure(&mut self, label: &Label, line: u32) {
        let goal = match &label.code {
            Some(code) => self.above(Kind::Measure, Some(code)),
            None => self.goal(),
        };
        let mut node = Node::new(Kind::Measure, "", line);
        node.code = label.code.clone();
        node.code_printed = label.code.is_some();
        node.label = Some(label.printed.clone());
        if let Some(period) = &label.period {
            node.fields.push(Field::new("overview_schedule", period.clone(), line));
        }
        if label.meaning == Meaning::MeasureSet {
            node.doubt("covers-goal", line, label.printed.clone());
        }
        let at = self.add(node, goal);
        (self.open, self.field, self.untitled) = (Some(at), None, true);
        if !label.rest.is_empty() {
            let whole = format!("{}: {}", label.printed, label.rest);
            let title = if label.meaning == Meaning::MeasureSet { whole } else { label.rest.clone() };
            self.entitle(&title, line);
        }
    }

    fn takes_title(&self, block: &Block) -> bool {
        // A card's measures have a letter, and what is numbered stands by itself.
        lettered(&block.text()).is_none() && block.number.is_none()
    }

    /// Gives the open node its title; where it has one, another spelling of it.
    fn entitle(&mut self, text: &str, line: u32) {
        self.untitled = false;
        let Some(node) = self.open.map(|open| &mut self.grown[open].node) else { return };
        let text = text.trim_end_matches(':').trim();
        if node.title.is_empty() {
            node.title = text.to_owned();
            node.title_line = line;
        } else if !same(&node.title, text) && !node.other_titles.iter().any(|other| same(&other.text, text)) {
            node.other_titles.push(Field::new("title", text, line));
            let what = if alike(&node.title, text) >= 0.5 { "spellings" } else { "code-twice" };
            node.doubt(what, line, text);
        }
    }

    fn begin_field(&mut self, name: &'static str, block: &Block, label: &Label, line: u32) {
        let says_more = label.aside.is_some();
        let number = block.number.clone().or_else(|| label.number.clone());
        if let Some(node) = self.open.map(|open| &mut self.grown[open].node) {
            let numbers = node.fields.iter().filter(|field| field.name == "part").map(|field| field.text.clone());
            if let Some(number) = number.filter(|_| node.kind == Kind::Measure) {
                if numbers.collect::<Vec<_>>().contains(&number) {
                    node.doubt("number-twice", line, number.clone());
                }
                node.fields.push(Field::new("part", number, line));
            }
        }
        self.untitled = false;
        self.field = Some((name, says_more.then(|| label.printed.clone())));
        let printed = self.field.as_ref().and_then(|(_, printed)| printed.clone());
        self.put(name, printed, &label.rest, line);
    }

    /// Adds a text to a field of the open node.
    pub(super) fn put(&mut self, name: &'static str, printed: Option<String>, text: &str, line: u32) {
        let Some(node) = self.open.map(|open| &mut self.grown[open].node) else { return };
        let pieces = if name == "steps" { steps::split(text) } else { vec![text.to_owned()] };
        for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
            node.fields.push(Field { name: name.into(), label: printed.clone(), text: piece, line });
        }
    }
}

/// The tree of nodes that know only what they stand in.
fn assembled(grown: Vec<Grown>) -> Vec<Node> {
    let mut nodes: Vec<(Option<Node>, Option<usize>)> =
        grown.into_iter().map(|grown| (Some(grown.node), grown.above)).collect();
    let mut top = Vec::new();
    // A node stands behind the one that it is in, so the last have all that is in them.
    for at in (0..nodes.len()).rev() {
        let (Some(mut node), above) = (nodes[at].0.take(), nodes[at].1) else { continue };
        node.children.reverse();
        // The numbers of a card's parts were only needed to see one printed twice.
        node.fields.retain(|field| field.name != "part");
        match above.filter(|above| *above < at).and_then(|above| nodes[above].0.as_mut()) {
            Some(above) => above.children.push(node),
            None => top.push(node),
        }
    }
    top.reverse();
    top
}

/// The lines of a block that begin with a capital begin a text of their own.
pub(super) fn in_capitals(block: &Block) -> Vec<(u32, String)> {
    let mut texts: Vec<(u32, Vec<&str>)> = Vec::new();
    for line in &block.lines {
        let begins = line.text.chars().next().is_some_and(char::is_uppercase);
        match texts.last_mut().filter(|_| !begins) {
            Some((_, lines)) => lines.push(&line.text),
            None => texts.push((line.line, vec![&line.text])),
        }
    }
    texts.into_iter().map(|(line, lines)| (line, join(lines.into_iter()))).collect()
}
