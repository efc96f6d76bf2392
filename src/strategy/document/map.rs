//! The strategy model as a picture (after Kainuun liitto, draft strategy 9.9.2024, "strategian rakenneluonnos"): what feeds the strategy,
//! what it stands on, who acts, the critical areas with their goals and MWBs, and how it is followed. It is drawn
//! twice, for wide and for narrow screens, so that its words keep a size that can be read.

use super::model::{Document, GoalLine};
use crate::council::organisation::Scope;
use crate::platform::picture::broken;

const GAP: f64 = 14.0;
/// Size of the text; the stylesheet has the same.
const SIZE: f64 = 15.5;
const LINE: f64 = 21.0;
const PAD: f64 = 13.0;
/// How far what stands under a box is moved in, where both stand in one column.
const INDENT: f64 = 16.0;

/// What a picture is drawn for.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub width: f64,
    columns: usize,
}

/// For wide screens and paper.
pub const WIDE: Frame = Frame { width: 900.0, columns: 4 };
/// For telephones.
pub const NARROW: Frame = Frame { width: 290.0, columns: 1 };

/// What a row of the model says.
pub struct Content {
    /// The row's name; empty where its columns need none.
    name: String,
    /// Columns: a box, and those that stand under it.
    columns: Vec<Vec<Said>>,
}

/// What a box says.
struct Said {
    class: &'static str,
    lang: &'static str,
    href: Option<String>,
    /// Its texts, and whether each is strong.
    texts: Vec<(String, bool)>,
}

/// The picture, ready to be written out.
pub struct Map {
    pub width: f64,
    pub height: f64,
    pub bands: Vec<Band>,
    pub boxes: Vec<Drawn>,
    /// Where an arrow leads from one row to the next.
    pub arrows: Vec<(f64, f64)>,
}

/// The name of a row, above it.
pub struct Band {
    pub y: f64,
    pub lines: Vec<String>,
}

impl Band {
    /// Its lines with where each stands.
    pub fn placed(&self) -> impl Iterator<Item = (f64, &String)> {
        std::iter::successors(Some(self.y), |y| Some(y + LINE)).zip(&self.lines)
    }
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

/// What the picture of a strategy says, row by row.
pub fn content(strategy: &Document, scope: &Scope) -> Vec<Content> {
    let rows = [
        layer(strategy, scope, "input", &["input"]),
        layer(strategy, scope, "foundation", &["foundation"]),
        layer(strategy, scope, "area", &["area", "board"]),
        goals(strategy, scope),
        layer(strategy, scope, "follow-up", &["rule", "follow_up"]),
        layer(strategy, scope, "steering", &["steering"]),
    ];
    rows.into_iter().filter(|row| !row.columns.is_empty()).collect()
}

fn layer(strategy: &Document, scope: &Scope, name: &'static str, layers: &[&str]) -> Content {
    let boxes = layers.iter().flat_map(|layer| strategy.boxes_of(layer)).map(|one| {
        let texts = vec![(scope.plain(&one.title).to_owned(), true), (scope.plain(&one.note).to_owned(), false)];
        vec![Said { class: "box", lang: scope.lang_of(&one.title), href: None, texts }]
    });
    Content { name: scope.t(format!("model-{name}")), columns: boxes.collect() }
}

/// A column for each critical area: its name, its goals, and how the measures under them stand.
fn goals(strategy: &Document, scope: &Scope) -> Content {
    let said = |goal: &GoalLine, class, name: String, more: &str| {
        let counts = strategy.counts_under(goal, scope.today());
        let told: Vec<String> = counts.iter().map(|(standing, n)| held(&scope.tn(standing.count_text(), *n))).collect();
        let count = held(&scope.tn("measures-count", counts.total()));
        let told = if counts.total() > 0 { format!("{count}: {}", told.join(", ")) } else { String::new() };
        Said {
            class,
            lang: scope.lang_of(&goal.title),
            href: Some(scope.within("strategies", &strategy.slug, &goal.code)),
            texts: vec![(name, true), (more.to_owned(), false), (told, false)],
        }
    };
    let column = |goal: &GoalLine| {
        let name = format!("{} {}", goal.code, scope.plain(&goal.title));
        let below = strategy
            .goals_below(goal)
            .map(|below| said(below, "box battle", format!("{} {}", below.called(), scope.plain(&below.title)), ""));
        std::iter::once(said(goal, "box area", name, scope.plain(&goal.strategic_goal))).chain(below).collect()
    };
    let first = strategy.levels.first().map(|name| scope.plain(name).to_owned());
    let name = first.unwrap_or_else(|| scope.t("goals"));
    // Where one of the columns is called so, the word would head the others, too: "Goals" above "Areas of effort".
    let is_a_column = strategy.top_goals().any(|goal| scope.plain(&goal.title) == name);
    let name = if is_a_column { String::new() } else { name };
    Content { name, columns: strategy.top_goals().map(column).collect() }
}

/// A count that is not parted from what it counts.
fn held(text: &str) -> String {
    text.replacen(' ', "\u{a0}", 1)
}

impl Map {
    pub fn of(content: &[Content], frame: Frame) -> Map {
        let (bands, boxes, arrows) = (Vec::new(), Vec::new(), Vec::new());
        let mut map = Map { width: frame.width, height: 0.0, bands, boxes, arrows };
        for (place, row) in content.iter().enumerate() {
            if place > 0 {
                map.arrows.push((frame.width / 2.0, map.height - 4.0));
                map.height += 14.0;
            }
            map.band(&row.name, frame);
            // Rows as even as they can be: five boxes are three and two, not four and one.
            let rows = row.columns.len().div_ceil(frame.columns).max(1);
            for columns in row.columns.chunks(row.columns.len().div_ceil(rows).max(1)) {
                map.columns(columns, frame);
            }
        }
        map
    }

    /// Columns beside one another: boxes of the same depth are of one height; in one column all stand below each other.
    fn columns(&mut self, columns: &[Vec<Said>], frame: Frame) {
        let count = f64::from(u32::try_from(columns.len()).unwrap_or(1).max(1));
        let width = (frame.width - GAP * (count - 1.0)) / count;
        for depth in 0..columns.iter().map(Vec::len).max().unwrap_or_default() {
            let indent = if depth > 0 && frame.columns == 1 { INDENT } else { 0.0 };
            let row = (0u32..).zip(columns).filter_map(|(column, boxes)| {
                let x = f64::from(column) * (width + GAP) + indent;
                Some(Drawn::of(boxes.get(depth)?, x, self.height, width - indent))
            });
            let row = row.collect();
            self.lay(row);
        }
    }

    fn band(&mut self, name: &str, frame: Frame) {
        if name.is_empty() {
            // Room for the line around the boxes.
            self.height += 2.0;
            return;
        }
        let lines = broken(name, frame.width, SIZE, true);
        let below = f64::from(u32::try_from(lines.len().saturating_sub(1)).unwrap_or_default()) * LINE;
        self.bands.push(Band { y: self.height + 18.0, lines });
        self.height += 28.0 + below;
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

impl Drawn {
    fn of(said: &Said, x: f64, y: f64, width: f64) -> Drawn {
        let href = said.href.clone();
        let mut drawn =
            Drawn { class: said.class, x, y, width, height: PAD * 2.0 - 4.0, href, lang: said.lang, lines: Vec::new() };
        for (text, strong) in &said.texts {
            for text in broken(text, width - 2.0 * PAD, SIZE, *strong) {
                drawn.lines.push(Line { y: drawn.y + drawn.height + 6.0, strong: *strong, text });
                drawn.height += LINE;
            }
        }
        drawn
    }

    pub fn text_x(&self) -> f64 {
        self.x + PAD
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::picture::text_width;

    const TITLE: &str = "Kansainvälistymisasiantuntijapalvelukokonaisuuden kehittäminen ja maakuntauudistusvalmistelu";

    fn said(class: &'static str, text: &str) -> Said {
        Said { class, lang: "", href: None, texts: vec![(text.to_owned(), true), ("huomautus".to_owned(), false)] }
    }

    /// A strategy with as many goals at the top and boxes in a layer, the goals with 0, 1 or 2 below them.
    fn crowd(count: usize) -> Vec<Content> {
        let columns =
            (0..count).map(|at| std::iter::repeat_n(TITLE, 1 + at % 3).map(|text| said("box", text)).collect());
        let unnamed = (0..count).map(|_| vec![said("box", TITLE)]).collect();
        let boxes =
            (0..count).map(|at| vec![said("box", &TITLE.chars().take(4 + at % 40).collect::<String>())]).collect();
        let content = vec![
            Content { name: TITLE.into(), columns: boxes },
            Content { name: "Tavoitteet".into(), columns: columns.collect() },
            Content { name: String::new(), columns: unnamed },
        ];
        content.into_iter().filter(|row| !row.columns.is_empty()).collect()
    }

    /// Left, top, right and bottom of every box and band of the picture, and of every line in a box.
    fn outlines(map: &Map) -> (Vec<[f64; 4]>, Vec<[f64; 4]>) {
        let bands = map.bands.iter().flat_map(|band| band.placed()).map(|(y, text)| (0.0, y, text.as_str(), true));
        let outline =
            |(x, y, text, strong): (f64, f64, &str, bool)| [x, y - SIZE, x + text_width(text, SIZE, strong), y + 4.0];
        let own = map.boxes.iter().map(|one| [one.x, one.y, one.x + one.width, one.y + one.height]);
        let whole = own.chain(bands.map(outline)).collect();
        let lines = map.boxes.iter().flat_map(|one| {
            let within = [one.x, one.y, one.x + one.width, one.y + one.height];
            one.lines.iter().map(move |line| {
                let [left, top, right, bottom] = outline((one.text_x(), line.y, line.text.as_str(), line.strong));
                assert!(
                    left >= within[0] && top >= within[1] && right <= within[2] && bottom <= within[3],
                    "{}",
                    line.text
                );
                [left, top, right, bottom]
            })
        });
        (whole, lines.collect())
    }

    fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
        a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
    }

    #[test]
    fn nothing_overlaps_and_nothing_leaves_the_picture() {
        for (count, frame) in [0, 1, 5, 6, 60].into_iter().flat_map(|count| [(count, WIDE), (count, NARROW)]) {
            let map = Map::of(&crowd(count), frame);
            let (whole, lines) = outlines(&map);
            assert_eq!(whole.is_empty(), count == 0);
            for set in [&whole, &lines] {
                for (at, one) in set.iter().enumerate() {
                    assert!(
                        one[0] >= 0.0 && one[1] >= 0.0 && one[2] <= map.width + 0.1 && one[3] <= map.height,
                        "{one:?}"
                    );
                    assert!(set[at + 1..].iter().all(|other| !overlap(one, other)), "{count}: {one:?}");
                }
            }
        }
    }

    #[test]
    fn five_boxes_are_three_and_two() {
        let map = Map::of(&crowd(5)[..1], WIDE);
        let widths: Vec<bool> = map.boxes.iter().map(|one| one.width > WIDE.width / 2.5).collect();
        assert_eq!(widths, [false, false, false, true, true]);
    }
}
