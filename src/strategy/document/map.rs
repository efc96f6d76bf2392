//! The strategy model as a picture (after Kainuun liitto, draft strategy 9.9.2024, "strategian rakenneluonnos"): what feeds the strategy,
//! what it stands on, who acts, the critical areas with their goals and MWBs, and how it is followed.

use super::model::{Document, GoalLine};
use crate::council::organisation::Scope;
use crate::platform::picture::wrapped;
use crate::platform::words::LocalText;

pub const WIDTH: f64 = 1000.0;
const GAP: f64 = 14.0;
const LINE: f64 = 20.0;
const PAD: f64 = 13.0;
/// Units of width that a character of 15 units takes, with room to spare.
const CHARACTER: f64 = 8.1;

/// The picture, ready to be written out.
pub struct Map {
    pub height: f64,
    pub bands: Vec<Band>,
    pub boxes: Vec<Drawn>,
}

/// The name of a row, above it.
pub struct Band {
    pub y: f64,
    pub text: String,
}

/// A box with its lines of text.
pub struct Drawn {
    /// A class of the stylesheet.
    pub class: &'static str,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub href: Option<String>,
    pub lang: &'static str,
    pub lines: Vec<Line>,
}

pub struct Line {
    pub y: f64,
    pub strong: bool,
    pub text: String,
}

impl Map {
    pub fn of(strategy: &Document, scope: &Scope) -> Map {
        let mut map = Map { height: 4.0, bands: Vec::new(), boxes: Vec::new() };
        map.layer(strategy, scope, "input", &["input"]);
        map.layer(strategy, scope, "foundation", &["foundation"]);
        map.layer(strategy, scope, "area", &["area", "board"]);
        map.goals(strategy, scope);
        map.layer(strategy, scope, "follow-up", &["rule", "follow_up"]);
        map.layer(strategy, scope, "steering", &["steering"]);
        map
    }

    /// A row of the model's boxes, all of one height.
    fn layer(&mut self, strategy: &Document, scope: &Scope, name: &'static str, layers: &[&str]) {
        let texts: Vec<(&LocalText, &LocalText)> =
            layers.iter().flat_map(|layer| strategy.boxes_of(layer)).map(|one| (&one.title, &one.note)).collect();
        if texts.is_empty() {
            return;
        }
        self.band(scope.t(format!("model-{name}")));
        for row in texts.chunks(4) {
            let width = width_of(row.len());
            let boxes: Vec<Drawn> = (0..)
                .zip(row)
                .map(|(column, (title, note))| {
                    let mut drawn = self.place(column, width, "box", scope.lang_of(title));
                    drawn.write(scope.plain(title), true);
                    drawn.write(scope.plain(note), false);
                    drawn
                })
                .collect();
            self.lay(boxes);
        }
    }

    /// A column for each critical area: its name, its goals, how many measures stand under it.
    fn goals(&mut self, strategy: &Document, scope: &Scope) {
        let top: Vec<&GoalLine> = strategy.top_goals().collect();
        if top.is_empty() {
            return;
        }
        for (row_index, row) in top.chunks(4).enumerate() {
            if row_index == 0 {
                let first = strategy.levels.first().map(|name| scope.plain(name).to_owned());
                self.band(first.unwrap_or_else(|| scope.t("goals")));
            }
            let width = width_of(row.len());
            let heads = self.row(row, width, "box area", |drawn, goal| {
                drawn.write(&format!("{} {}", goal.code, scope.plain(&goal.title)), true);
                drawn.write(scope.plain(&goal.strategic_goal), false);
                let measures = strategy.measures_under(goal).len();
                if measures > 0 {
                    drawn.write(&scope.tn("measures-count", measures), false);
                }
                drawn.href = Some(scope.within("strategies", &strategy.slug, &goal.code));
                drawn.lang = scope.lang_of(&goal.title);
            });
            self.lay(heads);
            let below: Vec<Vec<&GoalLine>> = row.iter().map(|goal| strategy.goals_below(goal).collect()).collect();
            for depth in 0..below.iter().map(Vec::len).max().unwrap_or_default() {
                let boxes = (0..).zip(&below).filter_map(|(column, goals)| {
                    let goal = goals.get(depth)?;
                    let mut drawn = self.place(column, width, "box battle", scope.lang_of(&goal.title));
                    drawn.write(&format!("{} {}", goal.called(), scope.plain(&goal.title)), true);
                    drawn.href = Some(scope.within("strategies", &strategy.slug, &goal.code));
                    Some(drawn)
                });
                let boxes = boxes.collect();
                self.lay(boxes);
            }
        }
    }

    fn row(
        &self,
        goals: &[&GoalLine],
        width: f64,
        class: &'static str,
        mut fill: impl FnMut(&mut Drawn, &GoalLine),
    ) -> Vec<Drawn> {
        let place = |(column, goal): (u32, &&GoalLine)| {
            let mut drawn = self.place(column, width, class, "");
            fill(&mut drawn, goal);
            drawn
        };
        (0..).zip(goals).map(place).collect()
    }

    fn place(&self, column: u32, width: f64, class: &'static str, lang: &'static str) -> Drawn {
        let x = f64::from(column) * (width + GAP);
        Drawn { class, x, y: self.height, width, height: PAD * 2.0 - 4.0, href: None, lang, lines: Vec::new() }
    }

    fn band(&mut self, text: String) {
        self.height += 18.0;
        self.bands.push(Band { y: self.height, text });
        self.height += 10.0;
    }

    /// Gives the boxes of a row one height and moves below them.
    fn lay(&mut self, mut row: Vec<Drawn>) {
        let height = row.iter().map(|drawn| drawn.height).fold(0.0, f64::max);
        for drawn in &mut row {
            drawn.height = height;
        }
        self.boxes.append(&mut row);
        self.height += height + GAP;
    }
}

fn width_of(columns: usize) -> f64 {
    let columns = f64::from(u32::try_from(columns.clamp(1, 4)).unwrap_or(1));
    (WIDTH - GAP * (columns - 1.0)) / columns
}

impl Drawn {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a box is a few hundred units wide")]
    fn write(&mut self, text: &str, strong: bool) {
        let fits = ((self.width - 2.0 * PAD) / CHARACTER) as usize;
        for text in wrapped(text, if strong { fits * 9 / 10 } else { fits }) {
            self.lines.push(Line { y: self.y + self.height + 6.0, strong, text });
            self.height += LINE;
        }
    }

    pub fn text_x(&self) -> f64 {
        self.x + PAD
    }
}
