//! What was recognised in a document: a tree of nodes, each with the lines it was read from, and what could not be placed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::platform::words::Language;

/// What a node becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A critical development area, a focus area: the topmost level.
    Area,
    Goal,
    /// A must-win battle: "MWB", in print also "MVB".
    Battle,
    Measure,
    Value,
    /// A body in which the strategy is discussed, in its place in the order.
    Forum,
    /// A box of the picture of the strategy model.
    Box,
    Mission,
    Vision,
    /// Text that stands as a chapter.
    Chapter,
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Area,
        Kind::Goal,
        Kind::Battle,
        Kind::Measure,
        Kind::Value,
        Kind::Forum,
        Kind::Box,
        Kind::Mission,
        Kind::Vision,
        Kind::Chapter,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Kind::Area => "area",
            Kind::Goal => "goal",
            Kind::Battle => "battle",
            Kind::Measure => "measure",
            Kind::Value => "value",
            Kind::Forum => "forum",
            Kind::Box => "box",
            Kind::Mission => "mission",
            Kind::Vision => "vision",
            Kind::Chapter => "chapter",
        }
    }

    pub fn parse(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How deep it may stand in the tree of goals; none for what stands beside it.
    pub fn rank(self) -> Option<u8> {
        match self {
            Kind::Area => Some(1),
            Kind::Goal => Some(2),
            Kind::Battle => Some(3),
            Kind::Measure => Some(4),
            _ => None,
        }
    }

    /// Whether it is a goal of some level.
    pub fn is_goal(self) -> bool {
        matches!(self, Kind::Area | Kind::Goal | Kind::Battle)
    }

    /// Names of the fields that it has.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Kind::Area | Kind::Goal | Kind::Battle => &["target_state", "strategic_goal", "description"],
            Kind::Measure => &["steps", "schedule", "target_state", "responsible", "indicators", "description"],
            Kind::Box => &["layer"],
            Kind::Forum => &[],
            _ => &["description"],
        }
    }
}

/// The parts of a measure's card, in their order.
pub const PARTS: [&str; 5] = ["steps", "schedule", "target_state", "responsible", "indicators"];

/// A text with its place in the document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub name: String,
    /// What stands before it, as printed, where that says more than the name: "Tavoitetila (3 kk)".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub text: String,
    pub line: u32,
}

impl Field {
    pub fn new(name: &str, text: impl Into<String>, line: u32) -> Field {
        Field { name: name.to_owned(), label: None, text: text.into(), line }
    }
}

/// Something that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// Which, by its name among the texts.
    pub what: String,
    pub line: u32,
    /// The words it is about.
    #[serde(default)]
    pub about: String,
}

impl Doubt {
    pub fn new(what: &str, line: u32, about: impl Into<String>) -> Doubt {
        Doubt { what: what.to_owned(), line, about: about.into() }
    }
}

/// Something recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Its name in addresses of the preview.
    pub id: String,
    pub kind: Kind,
    pub code: Option<String>,
    /// Whether the code stands in the document.
    pub code_printed: bool,
    /// The label as printed: "MVB 1.2".
    pub label: Option<String>,
    pub title: String,
    /// Where the title stands; the label may stand above it.
    pub title_line: u32,
    pub other_titles: Vec<Field>,
    pub line: u32,
    pub fields: Vec<Field>,
    pub children: Vec<Node>,
    pub doubts: Vec<Doubt>,
    /// Left out by the editor, with all below it.
    #[serde(default)]
    pub left_out: bool,
    /// Who leads, where an editor said it: a party as the document words it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
}

impl Node {
    pub fn new(kind: Kind, title: impl Into<String>, line: u32) -> Node {
        Node {
            id: String::new(),
            kind,
            code: None,
            code_printed: false,
            label: None,
            title: title.into(),
            title_line: line,
            other_titles: Vec::new(),
            line,
            fields: Vec::new(),
            children: Vec::new(),
            doubts: Vec::new(),
            left_out: false,
            lead: None,
        }
    }

    /// The texts of a field, in their order.
    pub fn texts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Field> {
        self.fields.iter().filter(move |field| field.name == name)
    }

    pub fn first(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// A field's texts, one a line.
    pub fn text(&self, name: &str) -> String {
        self.texts(name).map(|field| field.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    pub fn doubt(&mut self, what: &str, line: u32, about: impl Into<String>) {
        self.doubts.push(Doubt::new(what, line, about));
    }

    /// Whether the document has more of it than its title: the parts of a card.
    pub fn has_card(&self) -> bool {
        PARTS.iter().any(|part| self.first(part).is_some())
    }
}

/// A line that was not placed, or only divides the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loose {
    pub line: u32,
    pub text: String,
}

/// What was recognised in a document, and what was not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    pub title: Field,
    pub language: Language,
    /// The years in the title, as printed.
    pub period: Option<Field>,
    /// What the title page says of its standing: which body, when.
    pub standing: Option<Field>,
    pub dated: Option<Date>,
    pub nodes: Vec<Node>,
    /// Headings that only divide the document.
    pub sections: Vec<Loose>,
    pub unplaced: Vec<Loose>,
    /// What is doubtful about the document as a whole.
    pub doubts: Vec<Doubt>,
}

impl Outline {
    /// Every node, those above before those below.
    pub fn all(&self) -> Vec<&Node> {
        let mut all = Vec::new();
        let mut waiting: Vec<&Node> = self.nodes.iter().rev().collect();
        while let Some(node) = waiting.pop() {
            all.push(node);
            waiting.extend(node.children.iter().rev());
        }
        all
    }

    /// Does something to every node.
    pub fn each(&mut self, mut change: impl FnMut(&mut Node)) {
        let mut waiting: Vec<&mut Node> = self.nodes.iter_mut().collect();
        while let Some(node) = waiting.pop() {
            change(node);
            waiting.extend(node.children.iter_mut());
        }
    }

    pub fn node(&mut self, id: &str) -> Option<&mut Node> {
        let mut waiting: Vec<&mut Node> = self.nodes.iter_mut().collect();
        while let Some(node) = waiting.pop() {
            if node.id == id {
                return Some(node);
            }
            waiting.extend(node.children.iter_mut());
        }
        None
    }

    /// Doubts about nodes that are not left out, each with the node's name, and those about the whole.
    pub fn open_doubts(&self) -> Vec<(Option<&Node>, &Doubt)> {
        let whole = self.doubts.iter().map(|doubt| (None, doubt));
        let nodes = self.all().into_iter().filter(|node| !node.left_out);
        whole.chain(nodes.flat_map(|node| node.doubts.iter().map(move |doubt| (Some(node), doubt)))).collect()
    }
}
