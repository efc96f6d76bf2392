//! Makes a strategy of the exchange format from the tree, with the places of its texts.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::doubt::{self, party_of, responsible};
use super::levels::{levels, measure_word};
use super::queries::{Here, Of, Place};
use super::remark::remark;
use super::slugs::Slugs;
use super::tree::{Field, Kind, Node, Outline};
use super::when::when;
use super::who::{Known, Named};
use super::words::folded;
use crate::exchange::Addition;
use crate::exchange::format::{
    Chapter, Forum, Goal, IndicatorKind, Measure, MeasureIndicator, ModelBox, ModelLayer, Party, PartyKind,
    Responsible, Schedule, Source, Strategy, StrategyState, Value, Visibility,
};
use crate::platform::words::{Language, LocalText};

/// What an editor says of the document as a whole before it is stored.
#[derive(Debug, Clone)]
pub struct Choice {
    pub title: String,
    pub language: Language,
    pub period: String,
    pub dated: Option<Date>,
    pub publisher: LocalText,
    /// Parties that are made with it: names as the document has them, and their kinds.
    pub parties: Vec<(String, PartyKind)>,
}

/// What is stored.
#[derive(Debug)]
pub struct Made {
    pub addition: Addition,
    pub slug: String,
    pub source: String,
    pub places: Vec<Place>,
}

/// The strategy and everything beside it that a document makes.
pub fn made(outline: &Outline, choice: &Choice, here: &Here) -> Made {
    let mut known = here.known();
    let mut slugs = Slugs(known.iter().map(|party| party.slug.clone()).collect());
    let source = Slugs(here.sources.iter().cloned().collect()).free(&choice.title, "document");
    let mut parties = Vec::new();
    for (name, kind) in &choice.parties {
        let party = new_party(name, *kind, choice.language, &source, &mut slugs);
        known.push(Known { slug: party.slug.clone(), kind: word_of(*kind).into(), names: vec![name.clone()] });
        parties.push(party);
    }
    let slug = Slugs(here.strategies.iter().cloned().collect()).free(&choice.title, "strategy");
    let mut making = Making {
        language: choice.language,
        slug: slug.clone(),
        source: source.clone(),
        phrases: doubt::phrases(outline),
        known,
        indicators: Slugs(here.indicators.iter().cloned().collect()),
        places: Vec::new(),
    };
    let strategy = making.strategy(outline, choice);
    let forums = making.forums(outline, here);
    let sources = vec![Source {
        key: source.clone(),
        publisher: choice.publisher.clone(),
        title: LocalText::new(choice.language, &outline.title.text).or(&choice.title, choice.language),
        language: choice.language,
        dated: choice.dated,
        note: LocalText::default(),
    }];
    let addition = Addition { sources, parties, forums, strategies: vec![strategy] };
    Made { addition, slug, source, places: making.places }
}

/// A text that is never empty.
trait Or {
    fn or(self, text: &str, language: Language) -> LocalText;
}

impl Or for LocalText {
    fn or(self, text: &str, language: Language) -> LocalText {
        if self.is_empty() { LocalText::new(language, text) } else { self }
    }
}

fn word_of(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::Person => "person",
        PartyKind::Post => "post",
        PartyKind::Unit => "unit",
        PartyKind::Body => "body",
        PartyKind::Group => "group",
    }
}

fn new_party(name: &str, kind: PartyKind, language: Language, source: &str, slugs: &mut Slugs) -> Party {
    let mut letters = name.chars();
    let capital: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    Party {
        slug: slugs.free(name, "party"),
        kind,
        name: LocalText::new(language, format!("{capital}{}", letters.as_str())),
        abbreviation: LocalText::default(),
        summary: LocalText::default(),
        within: None,
        held_by: None,
        visibility: Visibility::Internal,
        source: Some(source.to_owned()),
        heading: None,
    }
}

struct Making {
    language: Language,
    slug: String,
    source: String,
    phrases: Vec<String>,
    known: Vec<Known>,
    indicators: Slugs,
    places: Vec<Place>,
}

/// What a node is called: never nothing.
fn title_of(node: &Node) -> &str {
    let title = Some(node.title.as_str()).filter(|title| !title.trim().is_empty());
    title.or(node.label.as_deref()).or(node.code.as_deref()).unwrap_or("–")
}

fn kept<'n>(nodes: &'n [Node], kinds: &'static [Kind]) -> impl Iterator<Item = &'n Node> {
    nodes.iter().filter(move |node| !node.left_out && kinds.contains(&node.kind))
}

impl Making {
    fn text(&self, text: &str) -> LocalText {
        LocalText::new(self.language, text)
    }

    fn place(&mut self, of: &Of, field: &str, from: &Field) {
        let wording = from.text.chars().take(2000).collect();
        self.places.push(Place { of: of.clone(), field: field.to_owned(), line: from.line, wording });
    }

    fn title_place(&mut self, of: &Of, node: &Node) {
        self.place(of, "title", &Field::new("title", node.title.clone(), node.title_line));
    }

    fn schedule(&self, wording: &str) -> Schedule {
        let dates = when(wording).and_then(|when| when.dates);
        Schedule { wording: wording.to_owned(), language: self.language, dates }
    }

    fn strategy(&mut self, outline: &Outline, choice: &Choice) -> Strategy {
        let of = Of::Strategy(self.slug.clone());
        for field in [Some(&outline.title), outline.period.as_ref(), outline.standing.as_ref()].into_iter().flatten() {
            self.place(&of, &field.name.clone(), field);
        }
        let nodes = &outline.nodes;
        let goals: Vec<Goal> =
            kept(nodes, &[Kind::Area, Kind::Goal, Kind::Battle]).map(|node| self.goal(node)).collect();
        let purposes = kept(nodes, &[Kind::Mission, Kind::Vision, Kind::Chapter]);
        let mut taken = Slugs(BTreeSet::new());
        let chapters = purposes.map(|node| self.chapter(node, &mut taken)).collect();
        let values = (1..).zip(kept(nodes, &[Kind::Value])).map(|(place, node)| self.value(place, node)).collect();
        let model = kept(nodes, &[Kind::Box]).map(|node| self.model_box(node)).collect();
        Strategy {
            slug: self.slug.clone(),
            title: self.text(&choice.title),
            summary: LocalText::default(),
            state: StrategyState::Draft,
            period: (!choice.period.is_empty()).then(|| self.schedule(&choice.period)),
            standing: outline.standing.as_ref().map(|standing| self.text(&standing.text)).unwrap_or_default(),
            levels: levels(nodes).iter().map(|level| self.text(level)).collect(),
            measure_word: self.text(&measure_word(outline)),
            chapters,
            values,
            model,
            goals,
            visibility: Visibility::Internal,
            source: Some(self.source.clone()),
            heading: Some(outline.title.text.clone()).filter(|title| !title.is_empty()),
        }
    }

    fn goal(&mut self, node: &Node) -> Goal {
        let code = node.code.clone().unwrap_or_default();
        let of = Of::Goal(format!("{}/{code}", self.slug));
        self.title_place(&of, node);
        for other in &node.other_titles {
            self.place(&of, "other_titles", other);
        }
        for field in &node.fields {
            self.place(&of, &field.name.clone(), field);
        }
        let goals =
            kept(&node.children, &[Kind::Area, Kind::Goal, Kind::Battle]).map(|child| self.goal(child)).collect();
        let measures = kept(&node.children, &[Kind::Measure]).map(|child| self.measure(child)).collect();
        Goal {
            code,
            code_printed: node.code_printed,
            label: node.label.clone(),
            title: self.text(title_of(node)),
            other_titles: node.other_titles.iter().map(|other| other.text.clone()).collect(),
            target_state: self.text(&node.text("target_state")),
            description: self.text(&node.text("description")),
            strategic_goal: self.text(&node.text("strategic_goal")),
            goals,
            measures,
            visibility: Visibility::Public,
            source: Some(self.source.clone()),
            heading: node.label.clone(),
        }
    }

    fn measure(&mut self, node: &Node) -> Measure {
        let code = node.code.clone().unwrap_or_default();
        let of = Of::Measure(format!("{}/{code}", self.slug));
        self.title_place(&of, node);
        for field in &node.fields {
            self.place(&of, &field.name.clone(), field);
        }
        let indicators: Vec<MeasureIndicator> =
            node.texts("indicators").map(|field| self.indicator(&field.text)).collect();
        Measure {
            code,
            code_printed: node.code_printed,
            title: self.text(title_of(node)),
            overview_title: self.text(&node.text("overview_title")),
            overview_schedule: node.first("overview_schedule").map(|field| self.schedule(&field.text)),
            steps: node.texts("steps").map(|field| self.text(&field.text)).collect(),
            schedules: node.texts("schedule").map(|field| self.schedule(&field.text)).collect(),
            target_state: self.text(&node.text("target_state")),
            responsible: self.responsible(node),
            responsible_wording: self.text(&node.text("responsible")),
            indicators,
            remark: self.text(&remark(node, self.language)),
            visibility: Visibility::Public,
            source: Some(self.source.clone()),
            heading: node.label.clone().or_else(|| Some(node.title.clone())),
        }
    }

    fn indicator(&mut self, title: &str) -> MeasureIndicator {
        let slug = self.indicators.free(title, "indicator");
        MeasureIndicator { slug, title: self.text(title), kind: IndicatorKind::Done }
    }

    /// Those of the organisation's parties that the card names. Where it does not say who leads, a post does before others.
    fn responsible(&self, node: &Node) -> Vec<Responsible> {
        let named: Vec<Named> = responsible(node, &self.known, &self.phrases);
        let lead = leading(node, &named, &self.known);
        let parties = named.into_iter().filter_map(|party| party.slug);
        parties.map(|party| Responsible { lead: lead.as_ref() == Some(&party), party }).collect()
    }

    fn value(&mut self, place: usize, node: &Node) -> Value {
        let of = Of::Value(format!("{}/{place}", self.slug));
        self.title_place(&of, node);
        for field in &node.fields {
            self.place(&of, &field.name.clone(), field);
        }
        Value {
            title: self.text(title_of(node)),
            description: self.text(&node.text("description")),
            source: Some(self.source.clone()),
            heading: Some(node.title.clone()),
        }
    }

    fn chapter(&mut self, node: &Node, taken: &mut Slugs) -> Chapter {
        Chapter {
            slug: taken.free(&node.title, "chapter"),
            number: None,
            title: self.text(title_of(node)),
            body: self.text(&node.text("description").replace('\n', "\n\n")),
            picture: None,
            source: Some(self.source.clone()),
            heading: Some(node.title.clone()),
        }
    }

    fn model_box(&self, node: &Node) -> ModelBox {
        let layer = serde_json::from_value(serde_json::Value::String(node.text("layer")));
        ModelBox {
            layer: layer.unwrap_or(ModelLayer::FollowUp),
            title: self.text(title_of(node)),
            note: LocalText::default(),
        }
    }

    /// Bodies that the document names as forums and that are none yet.
    fn forums(&self, outline: &Outline, here: &Here) -> Vec<Forum> {
        let mut forums: Vec<Forum> = Vec::new();
        for node in kept(&outline.nodes, &[Kind::Forum]) {
            let body = party_of(&node.title, &self.known).filter(|party| party.kind == "body");
            let Some(body) = body.filter(|body| !here.forums.contains(&body.slug)) else { continue };
            if !forums.iter().any(|forum| forum.body == body.slug) {
                let source = Some(self.source.clone());
                forums.push(Forum { body: body.slug.clone(), task: LocalText::default(), source, heading: None });
            }
        }
        forums
    }
}

/// Who leads: whom an editor named, else the only one, else a post, else the first.
fn leading(node: &Node, named: &[Named], known: &[Known]) -> Option<String> {
    let said = node.lead.as_ref().and_then(|lead| named.iter().find(|party| folded(&party.name) == folded(lead)));
    let is_post =
        |party: &&Named| known.iter().any(|known| Some(&known.slug) == party.slug.as_ref() && known.kind == "post");
    let known = named.iter().filter(|party| party.slug.is_some());
    let first = said.or_else(|| known.clone().find(is_post)).or_else(|| known.clone().next());
    first.and_then(|party| party.slug.clone())
}
