//! The table that is printed, a line for each measure.

use std::fmt;

/// What was measured, and whether it reaches what it should.
#[derive(Default)]
pub struct Table(Vec<[String; 6]>);

/// What a figure must reach, and what it should.
#[derive(Clone, Copy)]
pub enum Bound {
    AtLeast(f64, f64),
    AtMost(f64, f64),
}

impl Bound {
    fn judged(self, figure: f64) -> &'static str {
        let (floor, goal) = match self {
            Bound::AtLeast(floor, goal) => (figure >= floor, figure >= goal),
            Bound::AtMost(floor, goal) => (figure <= floor, figure <= goal),
        };
        match (floor, goal) {
            (_, true) => "goal",
            (true, false) => "floor",
            (false, false) => "short",
        }
    }

    fn told(self, unit: &str) -> String {
        let (Bound::AtLeast(floor, goal) | Bound::AtMost(floor, goal)) = self;
        format!("{floor} / {goal}{unit}")
    }
}

impl Table {
    /// Adds a line: what, beside what, the figure with its spread, what it should be.
    pub fn add(&mut self, what: &str, beside: &str, figure: f64, told: impl fmt::Display, unit: &str, bound: Bound) {
        let judged = bound.judged(figure);
        println!("  {what}: {told}{unit} ({judged})");
        self.0.push([
            what.into(),
            beside.into(),
            format!("{told}{unit}"),
            bound.told(unit),
            judged.into(),
            String::new(),
        ]);
    }

    /// Says more about the last line.
    pub fn note(&mut self, note: impl fmt::Display) {
        if let Some(line) = self.0.last_mut() {
            line[5] = note.to_string();
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "\n| measure | beside | median (least–most) | floor / goal | reached | |")?;
        writeln!(out, "| --- | --- | --- | --- | --- | --- |")?;
        for line in &self.0 {
            writeln!(out, "| {} |", line.join(" | "))?;
        }
        Ok(())
    }
}
