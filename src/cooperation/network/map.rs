//! The map of Europe with the seats of networks. Seats close together are one pin with their number. It is drawn twice,
//! for wide and for narrow screens, so that its words and pins keep a size that can be read and touched.

use super::model::Place;
use crate::platform::picture::{europe, text_width};
use crate::platform::web::Shell;

/// Names that the label of a pin has at most.
const NAMES: usize = 4;

/// Sizes on a map, in units of the map; the stylesheet has those of the text too.
#[derive(Debug, Clone, Copy)]
struct Frame {
    text: f64,
    /// Radius of a pin of one network, and of one with a number.
    pins: (f64, f64),
}

const WIDE: Frame = Frame { text: 26.0, pins: (12.0, 18.0) };
const NARROW: Frame = Frame { text: 44.0, pins: (20.0, 32.0) };

/// The pins of both maps.
#[derive(Debug, Default)]
pub struct Pins {
    pub wide: Vec<Pin>,
    pub narrow: Vec<Pin>,
}

impl Pins {
    pub fn is_empty(&self) -> bool {
        self.wide.is_empty()
    }
}

/// A pin: one seat, or several close together.
#[derive(Debug)]
pub struct Pin {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    /// How many networks it stands for.
    pub count: usize,
    /// Names of some of them.
    names: Vec<String>,
    /// The towns that it stands for.
    seats: Vec<String>,
    /// The one network that it stands for, where it is one.
    pub slug: Option<String>,
    /// The country that all of them are in, if it is one.
    pub country: Option<String>,
    /// Where its town is written, where there is room for it.
    pub name: Option<Name>,
}

/// A name beside a pin.
#[derive(Debug, Clone, Copy)]
pub struct Name {
    pub x: f64,
    pub y: f64,
    /// `start`, `middle` or `end`: from where it is written.
    pub anchor: &'static str,
}

impl Pin {
    pub fn label(&self) -> String {
        let more =
            if self.count > self.names.len() { format!(" + {}", self.count - self.names.len()) } else { String::new() };
        let count = if self.count > 1 { format!("{} ", self.count) } else { String::new() };
        format!("{count}{}: {}{more}", self.seat(), self.names.join(", "))
    }

    /// Its town, and how many other ones it stands for.
    pub fn seat(&self) -> String {
        match self.seats.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [first, others @ ..] => format!("{first} +{}", others.len()),
        }
    }
}

/// Pins of the places where networks have their seats; places close together share one.
pub fn pins(places: &[Place], shell: &Shell) -> Pins {
    Pins { wide: gathered(places, shell, WIDE), narrow: gathered(places, shell, NARROW) }
}

fn gathered(places: &[Place], shell: &Shell, frame: Frame) -> Vec<Pin> {
    let near = frame.pins.1 * 2.2;
    let mut pins: Vec<Pin> = Vec::new();
    // A pin stands where most of its networks are, and is called so.
    let mut places: Vec<&Place> = places.iter().collect();
    places.sort_by_key(|place| std::cmp::Reverse(place.count));
    for place in places {
        let Some((x, y)) = europe::project(place.latitude, place.longitude) else { continue };
        // A pin at the edge stays whole.
        let edge = frame.pins.1;
        let (x, y) = (x.clamp(edge, europe::WIDTH - edge), y.clamp(edge, europe::HEIGHT - edge));
        let names = place.names.iter().map(|name| shell.plain(name).to_owned());
        let seat = shell.plain(&place.seat).to_owned();
        match pins.iter_mut().find(|pin| (pin.x - x).hypot(pin.y - y) < near) {
            Some(pin) => {
                pin.count += place.count;
                pin.names.extend(names);
                pin.names.truncate(NAMES);
                if !pin.seats.contains(&seat) {
                    pin.seats.push(seat);
                }
                pin.slug = None;
                if pin.country != place.country {
                    pin.country = None;
                }
            }
            None => pins.push(Pin {
                x,
                y,
                radius: 0.0,
                count: place.count,
                names: names.take(NAMES).collect(),
                seats: vec![seat],
                slug: (place.count == 1).then(|| place.slug.clone()),
                country: place.country.clone(),
                name: None,
            }),
        }
    }
    for pin in &mut pins {
        pin.radius = if pin.count > 1 { frame.pins.1 } else { frame.pins.0 };
    }
    name(&mut pins, frame);
    pins
}

/// Writes the towns beside their pins where nothing is in the way: first those that stand for most.
fn name(pins: &mut [Pin], frame: Frame) {
    let mut taken: Vec<[f64; 4]> = pins.iter().map(outline).collect();
    let mut order: Vec<usize> = (0..pins.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(pins[*at].count));
    for at in order {
        let (pin, wide) = (&pins[at], text_width(&pins[at].seat(), frame.text, true));
        let (away, half) = (pin.radius + 6.0, wide / 2.0);
        let sides = [
            (pin.x + away, pin.x + away, pin.y, "start"),
            (pin.x - away, pin.x - away - wide, pin.y, "end"),
            (pin.x, pin.x - half, pin.y - pin.radius - frame.text * 0.75, "middle"),
            (pin.x, pin.x - half, pin.y + pin.radius + frame.text * 0.75, "middle"),
        ];
        let free = sides.into_iter().find_map(|(x, left, middle, anchor)| {
            let own = [left, middle - frame.text * 0.65, left + wide, middle + frame.text * 0.65];
            let inside = own[0] >= 0.0 && own[1] >= 0.0 && own[2] <= europe::WIDTH && own[3] <= europe::HEIGHT;
            let name = Name { x, y: middle + frame.text * 0.35, anchor };
            (inside && !taken.iter().any(|other| overlap(&own, other))).then_some((own, name))
        });
        if let Some((own, name)) = free {
            taken.push(own);
            pins[at].name = Some(name);
        }
    }
}

fn outline(pin: &Pin) -> [f64; 4] {
    [pin.x - pin.radius, pin.y - pin.radius, pin.x + pin.radius, pin.y + pin.radius]
}

fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::words::{Language, LocalText};

    fn place(latitude: f64, longitude: f64, seat: &str, count: usize) -> Place {
        let seat: LocalText = serde_json::from_value(serde_json::json!({ "fi": seat })).unwrap();
        let (names, slug) = (vec![seat.clone()], "verkosto".to_owned());
        Place { latitude, longitude, country: Some("BE".into()), seat, count, names, slug }
    }

    fn crowd(count: i32) -> Vec<Place> {
        let brussels = place(50.8467, 4.3525, "Bryssel", 15);
        let others = (1..count).map(|at| {
            let (north, east) = (f64::from(36 + at * 7 % 35), f64::from(at * 11 % 50) - 10.0);
            place(north, east, "Rovaniemen maalaiskunta", 1 + usize::try_from(at % 3).unwrap())
        });
        std::iter::once(brussels).chain(others).take(usize::try_from(count).unwrap()).collect()
    }

    #[test]
    fn no_pin_and_no_name_covers_another_and_none_leaves_the_map() {
        let shell = Shell::bare(Language::Fi, Language::Fi, jiff::civil::date(2026, 11, 23));
        for (count, frame) in [0, 1, 6, 26, 60].into_iter().flat_map(|count| [(count, WIDE), (count, NARROW)]) {
            let pins = gathered(&crowd(count), &shell, frame);
            assert_eq!(pins.is_empty(), count == 0);
            let names = pins.iter().filter_map(|pin| {
                let (name, wide) = (pin.name?, text_width(&pin.seat(), frame.text, true));
                let left = name.x
                    - match name.anchor {
                        "start" => 0.0,
                        "middle" => wide / 2.0,
                        _ => wide,
                    };
                Some([left, name.y - frame.text, left + wide, name.y + frame.text * 0.3])
            });
            let all: Vec<[f64; 4]> = pins.iter().map(outline).chain(names).collect();
            for (at, one) in all.iter().enumerate() {
                assert!(
                    one[0] >= 0.0 && one[1] >= 0.0 && one[2] <= europe::WIDTH && one[3] <= europe::HEIGHT,
                    "{one:?}"
                );
                assert!(all[at + 1..].iter().all(|other| !overlap(one, other)), "{count}: {one:?}");
            }
            if (1..=6).contains(&count) {
                assert!(pins.iter().any(|pin| pin.count >= 15 && pin.name.is_some()), "the largest has its name");
            }
        }
    }

    #[test]
    fn a_pin_of_two_towns_says_so() {
        let shell = Shell::bare(Language::Fi, Language::Fi, jiff::civil::date(2026, 11, 23));
        let places = [place(50.85, 4.35, "Bryssel", 2), place(51.2, 4.4, "Antwerpen", 1)];
        let pins = gathered(&places, &shell, NARROW);
        assert_eq!((pins.len(), pins[0].seat().as_str(), pins[0].count), (1, "Bryssel +1", 3));
        assert_eq!(pins[0].label(), "3 Bryssel +1: Bryssel, Antwerpen + 1");
    }
}
