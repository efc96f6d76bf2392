//! The map of Europe with the seats of networks. Seats close together are one pin with a number.

use super::model::NetworkLine;
use crate::council::organisation::Scope;
use crate::platform::picture::europe;

/// Seats nearer than this, in units of the map, share a pin.
const NEAR: f64 = 26.0;

/// A pin: one seat, or several close together.
pub struct Pin {
    pub x: f64,
    pub y: f64,
    /// Names of the networks there.
    pub names: Vec<String>,
    /// The town of the first one.
    pub seat: String,
    /// Where the pin leads: the network's page, or its first line in the list below.
    pub href: String,
}

impl Pin {
    pub fn radius(&self) -> u32 {
        if self.names.len() > 1 { 17 } else { 12 }
    }

    pub fn label(&self) -> String {
        format!("{}: {}", self.seat, self.names.join(", "))
    }

    /// Whether the label stands left of the pin, so that it stays on the map.
    pub fn is_far_right(&self) -> bool {
        self.x > europe::WIDTH * 0.72
    }

    pub fn label_x(&self) -> f64 {
        let away = f64::from(self.radius()) + 7.0;
        if self.is_far_right() { self.x - away } else { self.x + away }
    }
}

/// Pins of the networks that have a seat on the map.
pub fn pins(networks: &[NetworkLine], scope: &Scope) -> Vec<Pin> {
    let mut pins: Vec<Pin> = Vec::new();
    for network in networks {
        let place = network
            .latitude
            .zip(network.longitude)
            .and_then(|(latitude, longitude)| europe::project(latitude, longitude));
        let Some((x, y)) = place else { continue };
        let name = scope.plain(&network.name).to_owned();
        match pins.iter_mut().find(|pin| (pin.x - x).hypot(pin.y - y) < NEAR) {
            Some(pin) => {
                pin.names.push(name);
                pin.href = "#list".into();
            }
            None => pins.push(Pin {
                x,
                y,
                seat: scope.plain(&network.seat).to_owned(),
                names: vec![name],
                href: scope.at("networks", &network.slug),
            }),
        }
    }
    pins
}
