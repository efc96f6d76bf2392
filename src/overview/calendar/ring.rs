//! The ring: the year as twelve months, and inside it a circle for each rhythm in which something recurs, in as many
//! arcs as it comes in a year, with the numbers of those that recur so. Where a source names the months, they are dots;
//! where it only says how often, arcs say so.

use std::f64::consts::TAU;

use super::events::{Event, Kind};
use super::queries::{Every, Recurrence};
use crate::platform::picture::text_width;
use crate::platform::web::Shell;
use crate::platform::words::format::month_short;

/// Half the side of the picture.
pub const MIDDLE: f64 = 172.0;
const MONTHS: f64 = 137.0;
const OUTERMOST: f64 = 109.0;
const SITTINGS: f64 = 161.0;
const STEP: f64 = 16.5;
/// Circles that there is room for.
const MOST: usize = 5;
/// Sittings nearer than this share a dot.
const NEAR: f64 = 20.0;

pub struct Ring {
    pub months: Vec<Month>,
    pub circles: Vec<Circle>,
    more: usize,
    /// Where the sittings of this year are, outside of the months.
    pub sittings: Vec<Sittings>,
}

pub struct Month {
    pub path: String,
    pub name: String,
    pub x: f64,
    pub y: f64,
    pub turn: f64,
    pub current: bool,
}

/// A rhythm, with those that recur in it.
pub struct Circle {
    /// Their numbers in the list: "2", "1, 3–5".
    pub numbers: String,
    pub arcs: Vec<String>,
    pub dots: Vec<(f64, f64)>,
    /// Where the numbers stand, at the beginning of the year.
    pub label: (f64, f64),
    /// Width of the ground that they stand on.
    pub ground: f64,
}

/// Sittings of one time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sittings {
    pub x: f64,
    pub y: f64,
    pub count: usize,
}

impl Ring {
    /// Processes that there was no room for.
    pub fn more(&self) -> usize {
        self.more
    }

    pub fn of(recurrences: &[Recurrence], events: &[Event], shell: &Shell) -> Ring {
        let this_year = |event: &&Event| event.kind == Kind::Sitting && event.on.year() == shell.today().year();
        let share = |event: &Event| (f64::from(event.on.day_of_year()) - 0.5) / f64::from(event.on.days_in_year());
        let shares: Vec<f64> = events.iter().filter(this_year).map(share).collect();
        let processes: Vec<_> = recurrences.iter().map(|one| (one.every, one.months.as_slice())).collect();
        let (circles, more) = circles(&processes);
        Ring {
            months: (1..=12).map(|number| month(number, shell)).collect(),
            circles,
            more,
            sittings: sittings(&shares),
        }
    }
}

fn month(number: i8, shell: &Shell) -> Month {
    let (from, to) = (f64::from(number - 1) / 12.0, f64::from(number) / 12.0);
    let middle = f64::midpoint(from, to);
    let (x, y) = point(middle, MONTHS);
    // Names in the lower half are turned, so that none stands on its head.
    let upside = (0.25..0.75).contains(&middle);
    let turn = middle * 360.0 + if upside { 180.0 } else { 0.0 };
    let path = arc(from + 0.004, to - 0.004, MONTHS);
    Month { path, name: month_short(number, shell.language), x, y, turn, current: number == shell.today().month() }
}

/// A circle for each rhythm, from the outermost inwards, and how many processes were left out.
fn circles(processes: &[(Every, &[i8])]) -> (Vec<Circle>, usize) {
    let mut rhythms: Vec<(Every, &[i8], Vec<usize>)> = Vec::new();
    for (place, (every, months)) in processes.iter().enumerate() {
        match rhythms.iter_mut().find(|(other, named, _)| named == months && (!months.is_empty() || other == every)) {
            Some((.., numbers)) => numbers.push(place + 1),
            None => rhythms.push((*every, *months, vec![place + 1])),
        }
    }
    let more = rhythms.iter().skip(MOST).map(|(.., numbers)| numbers.len()).sum();
    let circle = |(place, (every, months, numbers)): (u32, &(Every, &[i8], Vec<usize>))| {
        let radius = OUTERMOST - STEP * f64::from(place);
        let parts = every.times_a_year();
        let arcs = match months.is_empty() {
            true => (0..parts).map(|part| part_of_year(part, parts, radius)).collect(),
            false => Vec::new(),
        };
        let dots = months.iter().map(|month| point((f64::from(*month) - 0.5) / 12.0, radius)).collect();
        let numbers = listed(numbers);
        let ground = rounded(text_width(&numbers, 14.0, true) + 6.0);
        Circle { numbers, arcs, dots, label: point(0.0, radius), ground }
    };
    ((0..).zip(&rhythms).take(MOST).map(circle).collect(), more)
}

/// Numbers in a row, those that follow each other as a stretch; of many, the first.
fn listed(numbers: &[usize]) -> String {
    let stretches: Vec<&[usize]> = numbers.chunk_by(|a, b| a + 1 == *b).collect();
    let said = |stretch: &&[usize]| match stretch {
        [first, .., last] if stretch.len() > 2 => format!("{first}–{last}"),
        _ => stretch.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    };
    let shown: Vec<String> = stretches.iter().take(2).map(said).collect();
    format!("{}{}", shown.join(", "), if stretches.len() > 2 { " …" } else { "" })
}

/// Dots for the shares of the year at which there are sittings; those close together are one with their number.
fn sittings(shares: &[f64]) -> Vec<Sittings> {
    let mut dots: Vec<Sittings> = Vec::new();
    for share in shares {
        let (x, y) = point(*share, SITTINGS);
        match dots.iter_mut().find(|dot| (dot.x - x).hypot(dot.y - y) < NEAR) {
            Some(dot) => dot.count += 1,
            None => dots.push(Sittings { x, y, count: 1 }),
        }
    }
    dots
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
    // A gap at the turn of each part; the numbers of the circle stand in the first.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_recurs_alike_shares_a_circle() {
        let months: [i8; 2] = [3, 9];
        let (drawn, more) = circles(&[
            (Every::Quarter, &[]),
            (Every::Year, &months),
            (Every::Quarter, &[]),
            (Every::Quarter, &[]),
            (Every::Quarter, &[]),
            (Every::Month, &[]),
        ]);
        let numbers: Vec<&str> = drawn.iter().map(|circle| circle.numbers.as_str()).collect();
        assert_eq!((numbers, more), (vec!["1, 3–5", "2", "6"], 0));
        assert_eq!((drawn[0].arcs.len(), drawn[1].dots.len(), drawn[2].arcs.len()), (4, 2, 12));
    }

    #[test]
    fn a_crowd_of_processes_keeps_to_the_circles_that_there_are() {
        let months: Vec<[i8; 1]> = (1..=12).map(|month| [month]).collect();
        for count in [0, 1, 6, 60] {
            let processes: Vec<_> =
                months.iter().cycle().take(count).map(|one| (Every::Year, one.as_slice())).collect();
            let (drawn, more) = circles(&processes);
            let listed: usize = (0..count).filter(|at| at % 12 < MOST).count();
            assert_eq!((drawn.len(), more), (count.min(MOST), count - listed));
            // The numbers stand on top of each other, each 14 units high, and leave the middle to the quarter.
            let heights: Vec<f64> = drawn.iter().map(|circle| circle.label.1).collect();
            assert!(heights.windows(2).all(|two| two[1] - two[0] >= 15.0), "{heights:?}");
            assert!(heights.iter().all(|y| *y < MIDDLE - 40.0));
        }
    }

    #[test]
    fn twelve_sittings_of_a_day_are_one_dot_and_all_stay_in_the_picture() {
        assert_eq!(sittings(&[0.5; 12]).iter().map(|dot| dot.count).collect::<Vec<_>>(), [12]);
        let shares: Vec<f64> = (0..60).map(|at| f64::from(at) / 60.0).collect();
        let dots = sittings(&shares);
        assert_eq!(dots.iter().map(|dot| dot.count).sum::<usize>(), 60);
        for (at, dot) in dots.iter().enumerate() {
            assert!((10.0..=2.0 * MIDDLE - 10.0).contains(&dot.x) && (10.0..=2.0 * MIDDLE - 10.0).contains(&dot.y));
            assert!(dots[at + 1..].iter().all(|other| (dot.x - other.x).hypot(dot.y - other.y) >= NEAR));
        }
    }
}
