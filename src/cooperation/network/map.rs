//! The map of Europe with the seats of networks. Seats close together are one pin with a number.

use super::model::Place;
use crate::platform::picture::europe;
use crate::platform::web::Shell;

/// Seats nearer than this, in units of the map, share a pin.
const NEAR: f64 = 26.0;
/// Height of a line of the map's text, and the width that a town's name takes, in units of the map.
const LINE: f64 = 26.0;
const WORD: f64 = 130.0;
/// Names that the label of a pin has at most.
const NAMES: usize = 4;

/// A pin: one seat, or several close together.
pub struct Pin {
    pub x: f64,
    pub y: f64,
    /// How many networks it stands for.
    pub count: usize,
    /// Names of some of them.
    names: Vec<String>,
    /// The town of the first one.
    pub seat: String,
    /// The one network that it stands for, where it is one.
    pub slug: Option<String>,
    /// The country that all of them are in, if it is one.
    pub country: Option<String>,
}

impl Pin {
    pub fn radius(&self) -> u32 {
        if self.count > 1 { 17 } else { 12 }
    }

    pub fn label(&self) -> String {
        let more =
            if self.count > self.names.len() { format!(" + {}", self.count - self.names.len()) } else { String::new() };
        format!("{}: {}{more}", self.place(), self.names.join(", "))
    }

    /// Whether the label stands left of the pin, so that it stays on the map.
    pub fn is_far_right(&self) -> bool {
        self.x > europe::WIDTH * 0.72
    }

    /// Its town, with the number of networks there where it is not one.
    pub fn place(&self) -> String {
        if self.count > 1 { format!("{} ({})", self.seat, self.count) } else { self.seat.clone() }
    }

    /// Whether its town is written beside it: where no other pin stands in the way, or it is the first there.
    pub fn is_named(&self, pins: &[Pin]) -> bool {
        let before = pins.iter().take_while(|pin| !std::ptr::eq(*pin, self));
        !before.into_iter().any(|pin| (pin.y - self.y).abs() < LINE && (pin.x - self.x).abs() < WORD)
    }

    pub fn label_x(&self) -> f64 {
        let away = f64::from(self.radius()) + 7.0;
        if self.is_far_right() { self.x - away } else { self.x + away }
    }
}

/// Pins of the places where networks have their seats; places close together share one.
pub fn pins(places: &[Place], shell: &Shell) -> Vec<Pin> {
    let mut pins: Vec<Pin> = Vec::new();
    for place in places {
        let Some((x, y)) = europe::project(place.latitude, place.longitude) else { continue };
        let names = place.names.iter().map(|name| shell.plain(name).to_owned());
        match pins.iter_mut().find(|pin| (pin.x - x).hypot(pin.y - y) < NEAR) {
            Some(pin) => {
                pin.count += place.count;
                pin.names.extend(names);
                pin.names.truncate(NAMES);
                pin.slug = None;
                if pin.country != place.country {
                    pin.country = None;
                }
            }
            None => pins.push(Pin {
                x,
                y,
                count: place.count,
                names: names.take(NAMES).collect(),
                seat: shell.plain(&place.seat).to_owned(),
                slug: (place.count == 1).then(|| place.slug.clone()),
                country: place.country.clone(),
            }),
        }
    }
    pins
}
