//! The ring: the year as twelve months, and inside it a circle for each recurring process, in as many arcs as it
//! comes in a year. Where a source names the months, they are dots; where it only says how often, arcs say so.

use std::f64::consts::TAU;

use super::events::{Event, Kind};
use super::queries::{Every, Recurrence};
use crate::platform::web::Shell;
use crate::platform::words::format::month_short;

/// Half the side of the picture.
pub const MIDDLE: f64 = 180.0;
const MONTHS: f64 = 152.0;
const OUTERMOST: f64 = 122.0;
const SITTINGS: f64 = 173.0;
const STEP: f64 = 14.0;

pub struct Ring {
    pub months: Vec<Month>,
    pub circles: Vec<Circle>,
    /// Where the sittings of this year are, outside of the months.
    pub sittings: Vec<(f64, f64)>,
}

pub struct Month {
    pub path: String,
    pub name: String,
    pub x: f64,
    pub y: f64,
    pub turn: f64,
    pub current: bool,
}

/// One recurring process.
pub struct Circle {
    pub number: usize,
    pub arcs: Vec<String>,
    pub dots: Vec<(f64, f64)>,
    /// Where its number stands, at the beginning of the year.
    pub label: (f64, f64),
}

impl Ring {
    pub fn of(recurrences: &[Recurrence], events: &[Event], shell: &Shell) -> Ring {
        let month = |number: i8| {
            let (from, to) = (f64::from(number - 1) / 12.0, f64::from(number) / 12.0);
            let middle = f64::midpoint(from, to);
            let (x, y) = point(middle, MONTHS);
            // Names in the lower half are turned, so that none stands on its head.
            let upside = (0.25..0.75).contains(&middle);
            let turn = middle * 360.0 + if upside { 180.0 } else { 0.0 };
            let name = month_short(number, shell.language);
            Month {
                path: arc(from + 0.004, to - 0.004, MONTHS),
                name,
                x,
                y,
                turn,
                current: number == shell.today().month(),
            }
        };
        let circle = |(index, recurrence): (u32, &Recurrence)| {
            let radius = (OUTERMOST - STEP * f64::from(index)).max(30.0);
            let parts = recurrence.every.times_a_year();
            let arcs = match recurrence.months.is_empty() {
                true => (0..parts).map(|part| part_of_year(part, parts, radius)).collect(),
                false => Vec::new(),
            };
            let dots = recurrence.months.iter().map(|month| point((f64::from(*month) - 0.5) / 12.0, radius)).collect();
            Circle { number: usize::try_from(index).unwrap_or_default() + 1, arcs, dots, label: point(0.0, radius) }
        };
        let this_year = |event: &&Event| event.kind == Kind::Sitting && event.on.year() == shell.today().year();
        let share = |event: &Event| (f64::from(event.on.day_of_year()) - 0.5) / f64::from(event.on.days_in_year());
        Ring {
            months: (1..=12).map(month).collect(),
            circles: (0..).zip(recurrences).map(circle).collect(),
            sittings: events.iter().filter(this_year).map(|event| point(share(event), SITTINGS)).collect(),
        }
    }
}

impl Every {
    fn times_a_year(self) -> u32 {
        match self {
            Every::Month => 12,
            Every::Quarter => 4,
            Every::HalfYear => 2,
            Every::Year => 1,
        }
    }
}

fn part_of_year(part: u32, parts: u32, radius: f64) -> String {
    let (from, to) = (f64::from(part) / f64::from(parts), f64::from(part + 1) / f64::from(parts));
    // A gap at the turn of each part; the number of the circle stands in the first.
    let gap = 0.012;
    arc(from + gap, to - gap, radius)
}

/// A point at a share of the year, January's beginning on top.
fn point(share: f64, radius: f64) -> (f64, f64) {
    let (sine, cosine) = (share * TAU).sin_cos();
    (rounded(MIDDLE + radius * sine), rounded(MIDDLE - radius * cosine))
}

fn arc(from: f64, to: f64, radius: f64) -> String {
    let ((x0, y0), (x1, y1)) = (point(from, radius), point(to, radius));
    let large = u8::from(to - from > 0.5);
    format!("M{x0} {y0}A{radius} {radius} 0 {large} 1 {x1} {y1}")
}

fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
