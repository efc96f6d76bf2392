//! Walks through the blocks and opens a node where a line's head says so; everything else belongs to what is open.

use super::super::block::{Block, Line, Shape, join};
use super::super::label::{Label, label, lettered, numbered};
use super::super::tree::{Field, Kind, Loose, Node, Outline};
use super::super::words::{Meaning, Words};
use super::likeness::{alike, same};
use super::{front, steps};

/// A node while the tree grows, and above it the one that it stands in.
struct Grown {
    node: Node,
    above: Option<usize>,
}

pub(super) struct Build<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
    grown: Vec<Grown>,
    /// The node that texts belong to.
    open: Option<usize>,
    /// The field that is being filled.
    field: Option<(&'static str, Option<String>)>,
    /// Whether the open node still waits for its title.
    untitled: bool,
    /// What the last heading over several spoke of.
    section: Option<(Meaning, u8)>,
    /// Whether the section's last node came from a list item.
    listed: bool,
    title: Option<Field>,
    standing: Option<Field>,
    boxes: Vec<Block>,
    sections: Vec<Loose>,
    unplaced: Vec<Loose>,
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
    fn in_picture(&self, block: &Block) -> bool {
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

    fn open_purpose(&mut self, meaning: Meaning, title: &str, line: u32) {
        let kind = if meaning == Meaning::Mission { Kind::Mission } else { Kind::Vision };
        let at = self.add(Node::new(kind, title, line), None);
        (self.open, self.section) = (Some(at), None);
        self.field = Some(("description", None));
    }

    fn close(&mut self) {
        (self.open, self.field, self.untitled, self.section) = (None, None, false, None);
    }

    fn is_in_measure(&self) -> bool {
        self.open.is_some_and(|open| self.grown[open].node.kind == Kind::Measure)
    }

    fn add(&mut self, node: Node, above: Option<usize>) -> usize {
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
    fn above(&self, kind: Kind, code: Option<&str>) -> Option<usize> {
        let rank = kind.rank()?;
        let higher = |grown: &Grown| grown.node.kind.rank().is_some_and(|other| other < rank);
        let stem = code.and_then(|code| code.rsplit_once('.')).map(|(stem, _)| stem);
        let named = stem.and_then(|stem| {
            self.grown.iter().position(|grown| higher(grown) && grown.node.code.as_deref() == Some(stem))
        });
        named.or_else(|| self.grown.iter().rposition(higher))
    }

    /// The goal that measures belong to here.
    fn goal(&self) -> Option<usize> {
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
    fn put(&mut self, name: &'static str, printed: Option<String>, text: &str, line: u32) {
        let Some(node) = self.open.map(|open| &mut self.grown[open].node) else { return };
        let pieces = if name == "steps" { steps::split(text) } else { vec![text.to_owned()] };
        for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
            node.fields.push(Field { name: name.into(), label: printed.clone(), text: piece, line });
        }
    }

    /// A heading over several; one that only repeats what is open leaves it open.
    fn begin_section(&mut self, block: &Block, meaning: Meaning, text: &str, line: u32, keeps: bool) -> bool {
        if self.in_picture(block) || !(block.is_heading() || text.chars().count() < 60) {
            return false;
        }
        self.sections.push(Loose { line, text: text.to_owned() });
        let open = self.open.filter(|_| keeps);
        self.close();
        self.open = open;
        (self.section, self.listed) = (Some((meaning, block.level().unwrap_or(9))), false);
        true
    }

    fn heading(&mut self, at: usize, block: &Block, text: &str, line: u32) -> bool {
        if self.title.is_none() && self.grown.is_empty() && matches!(block.shape, Shape::Heading(_)) {
            self.title = Some(Field::new("title", text, line));
            return true;
        }
        if let Some((letter, title)) = lettered(text).filter(|_| self.goal().is_some()) {
            let goal = self.goal();
            let mut node = Node::new(Kind::Measure, title, line);
            node.code = Some(letter.to_string());
            node.code_printed = true;
            let at = self.add(node, goal);
            (self.open, self.field, self.section) = (Some(at), None, None);
            return true;
        }
        if self.within_section(block, text, line) {
            return true;
        }
        if let Some(meaning) = self.words.section(text).filter(|_| !self.in_picture(block)) {
            if matches!(meaning, Meaning::Mission | Meaning::Vision) {
                self.open_purpose(meaning, text, line);
                return true;
            }
            return self.begin_section(block, meaning, text, line, false);
        }
        if self.follows_card(at) && self.goal().is_some() {
            let goal = self.goal();
            let at = self.add(Node::new(Kind::Measure, text, line), goal);
            (self.open, self.field) = (Some(at), None);
            return true;
        }
        if self.by_number(text, line) {
            return true;
        }
        if self.title.as_ref().is_some_and(|title| same(&title.text, text)) {
            self.sections.push(Loose { line, text: text.to_owned() });
        } else if self.grown.is_empty() && front::day(text).is_some() && self.standing.is_none() {
            self.standing = Some(Field::new("standing", text, line));
        } else {
            self.unplaced.push(Loose { line, text: text.to_owned() });
            self.close();
        }
        true
    }

    /// A heading below one over several: a value, an area, a goal or a measure.
    fn within_section(&mut self, block: &Block, text: &str, line: u32) -> bool {
        let Some((meaning, level)) = self.section else { return false };
        if block.level().is_none_or(|own| own <= level) {
            return false;
        }
        self.listed = false;
        self.one_of(meaning, text, line)
    }

    fn one_of(&mut self, meaning: Meaning, text: &str, line: u32) -> bool {
        let kind = match meaning {
            Meaning::Values => Kind::Value,
            Meaning::Areas => Kind::Area,
            Meaning::Goals => Kind::Goal,
            Meaning::Measures => Kind::Measure,
            _ => return false,
        };
        let (code, title) = numbered(text).map_or((None, text), |(code, title)| (Some(code), title));
        let mut node = Node::new(kind, title.trim_end_matches(':').trim(), line);
        let above = match kind {
            Kind::Value => None,
            Kind::Measure => self.goal(),
            _ => self.above(kind, code.as_deref()),
        };
        if kind != Kind::Value {
            node.code_printed = code.is_some();
            node.code = code;
            node.doubt("guessed", line, title);
        }
        let section = self.section;
        let at = self.add(node, above);
        (self.open, self.section) = (Some(at), section);
        self.field = Some(("description", None));
        true
    }

    /// Whether the parts of a card come next.
    fn follows_card(&self, at: usize) -> bool {
        let next = self.blocks.get(at + 1);
        let parts =
            [Meaning::Steps, Meaning::Schedule, Meaning::TargetState, Meaning::Responsible, Meaning::Indicators];
        next.and_then(|next| label(&next.text(), self.words)).is_some_and(|label| parts.contains(&label.meaning))
    }

    /// "1.2 Energy" below a goal with the code 1.
    fn by_number(&mut self, text: &str, line: u32) -> bool {
        let Some((code, title)) = numbered(text) else { return false };
        let Some((stem, _)) = code.rsplit_once('.') else { return false };
        let is_stem = |grown: &Grown| grown.node.kind.is_goal() && grown.node.code.as_deref() == Some(stem);
        let Some(above) = self.grown.iter().position(is_stem) else { return false };
        let kind = if self.grown[above].node.kind == Kind::Area { Kind::Goal } else { Kind::Measure };
        let mut node = Node::new(kind, title, line);
        (node.code, node.code_printed) = (Some(code), true);
        node.doubt("guessed", line, title);
        let at = self.add(node, Some(above));
        (self.open, self.field, self.section) = (Some(at), None, None);
        true
    }

    fn text(&mut self, block: &Block, text: &str, line: u32) {
        if let Some((meaning, _)) = self.section.filter(|_| block.shape == Shape::Item) {
            // Below a value's own heading a list belongs to it.
            let by_itself = self.listed || self.open.is_none_or(|open| self.grown[open].node.kind.is_goal());
            if by_itself && self.one_of(meaning, text, line) {
                self.listed = true;
                return;
            }
        }
        match (self.open, self.field.clone()) {
            (Some(_), Some((name, printed))) => self.put(name, printed, text, line),
            (Some(open), None) if !self.grown[open].node.title.is_empty() => self.put("description", None, text, line),
            (None, _) if self.grown.is_empty() && self.standing.is_none() && front::day(text).is_some() => {
                self.standing = Some(Field::new("standing", text, line));
            }
            _ => self.unplaced.push(Loose { line, text: text.to_owned() }),
        }
    }

    /// Where nothing is marked as a heading, a document is called what its first line says.
    fn first_line(&mut self) -> Option<Field> {
        let first = self.blocks.first().map(Block::line)?;
        let at = self.unplaced.iter().position(|loose| loose.line == first && loose.text.chars().count() < 120)?;
        let loose = self.unplaced.remove(at);
        Some(Field::new("title", loose.text, loose.line))
    }

    /// The bodies that "keskustelujärjestys (johry, MH, henkilöstökokous)" names, in this order.
    fn forums(&mut self) {
        let lines = self.blocks.iter().map(|block| (block.line(), block.text()));
        let named = lines.filter_map(|(line, text)| {
            let after = self.words.after_forums(&text)?.trim_start_matches([' ', ':']);
            let inside = after.strip_prefix('(').and_then(|inside| inside.split_once(')')).map(|(inside, _)| inside);
            let inside = inside.unwrap_or(after).to_owned();
            Some((line, inside))
        });
        let Some((line, inside)) = named.take(1).next() else { return };
        let names = inside.split([',', ';', '→', '>']).map(str::trim).filter(|name| !name.is_empty());
        for name in names.filter(|name| name.chars().count() < 60).take(12) {
            self.grown.push(Grown { node: Node::new(Kind::Forum, name, line), above: None });
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
