//! What a block without a label is: a heading over several, a card by its letter, one of a list, or a text of what is open.

use super::super::block::{Block, Shape};
use super::super::label::{label, lettered, numbered};
use super::super::tree::{Field, Kind, Loose, Node};
use super::super::words::Meaning;
use super::build::{Build, Grown};
use super::front;
use super::likeness::same;

impl Build<'_> {
    pub(super) fn heading(&mut self, at: usize, block: &Block, text: &str, line: u32) -> bool {
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

    pub(super) fn one_of(&mut self, meaning: Meaning, text: &str, line: u32) -> bool {
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

    pub(super) fn text(&mut self, block: &Block, text: &str, line: u32) {
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

    /// The bodies that "keskustelujärjestys (johry, MH, henkilöstökokous)" names, in this order.
    pub(super) fn forums(&mut self) {
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

    /// Where nothing is marked as a heading, a document is called what its first line says.
    pub(super) fn first_line(&mut self) -> Option<Field> {
        let first = self.blocks.first().map(Block::line)?;
        let at = self.unplaced.iter().position(|loose| loose.line == first && loose.text.chars().count() < 120)?;
        let loose = self.unplaced.remove(at);
        Some(Field::new("title", loose.text, loose.line))
    }

    /// A heading over several; one that only repeats what is open leaves it open.
    pub(super) fn begin_section(
        &mut self,
        block: &Block,
        meaning: Meaning,
        text: &str,
        line: u32,
        keeps: bool,
    ) -> bool {
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
}
