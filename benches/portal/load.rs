//! Programs that put load on a server, and what they report.

use std::process::{Command, Output};

use crate::Result;

/// What the command line asks for.
pub struct Asked {
    pub quick: bool,
    /// Seconds of one turn.
    seconds: u64,
    only: Vec<String>,
}

impl Asked {
    pub fn read() -> Asked {
        let mut asked = Asked { quick: false, seconds: 3, only: Vec::new() };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => asked.quick = true,
                "--seconds" => asked.seconds = words.next().and_then(|word| word.parse().ok()).unwrap_or(asked.seconds),
                "--only" => asked.only.extend(words.next()),
                // Cargo says that it is a benchmark.
                _ => {}
            }
        }
        asked
    }

    pub fn wants(&self, line: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| line.contains(only.as_str()))
    }

    /// How many pairs of turns.
    pub fn pairs(&self) -> usize {
        if self.quick { 3 } else { 9 }
    }

    /// Seconds of one turn.
    pub fn seconds(&self) -> u64 {
        if self.quick { 1 } else { self.seconds }
    }
}

/// A run of wrk: requests, those of a second, and half and nearly all of the answers' times in milliseconds.
pub struct Answered {
    pub requests: f64,
    pub rate: f64,
    pub half: f64,
    pub most: f64,
}

/// Asks for a page over and over.
pub struct Wrk<'a> {
    pub url: &'a str,
    pub headers: &'a [(&'a str, String)],
    pub connections: u32,
    pub seconds: u64,
    /// The core to run on, if it is not free to choose.
    pub core: Option<u32>,
}

impl Wrk<'_> {
    /// # Errors
    /// When an answer was no 2xx or 3xx, or a connection broke.
    pub fn run(&self) -> Result<Answered> {
        let mut command = pinned("wrk", self.core);
        command.args(["-t1", "--latency", &format!("-c{}", self.connections), &format!("-d{}", self.seconds)]);
        for (name, value) in self.headers {
            command.arg("-H").arg(format!("{name}: {value}"));
        }
        let said = said(command.arg(self.url).output()?)?;
        if said.contains("Non-2xx") || said.contains("Socket errors") {
            return Err(format!("{}: some answers were not as they should be:\n{said}", self.url).into());
        }
        Ok(Answered {
            requests: number_before(&said, "requests in")?,
            rate: number_after(&said, "Requests/sec:")?,
            half: milliseconds_after(&said, "50%")?,
            most: milliseconds_after(&said, "99%")?,
        })
    }
}

/// A program on one core.
pub fn pinned(program: &str, core: Option<u32>) -> Command {
    match core {
        Some(core) => {
            let mut command = Command::new("taskset");
            command.args(["-c", &core.to_string(), program]);
            command
        }
        None => Command::new(program),
    }
}

/// What a program said, if it ended well.
pub fn said(output: Output) -> Result<String> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.success() {
        true => Ok(text),
        false => Err(format!("{}: {}{text}", output.status, String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// Ticks of the processor's clock in a second, as Linux counts for everybody.
pub const TICKS: f64 = 100.0;

/// The number that follows a word.
pub fn number_after(text: &str, word: &str) -> Result<f64> {
    let rest = text.split_once(word).map(|(_, rest)| rest.trim_start());
    let number = rest.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    number.ok_or_else(|| format!("no number after {word:?} in:\n{text}").into())
}

/// The number that stands before a word.
fn number_before(text: &str, word: &str) -> Result<f64> {
    let number = text.split_once(word).and_then(|(before, _)| before.split_whitespace().last()?.parse().ok());
    number.ok_or_else(|| format!("no number before {word:?} in:\n{text}").into())
}

/// The time that follows a word, in milliseconds.
fn milliseconds_after(text: &str, word: &str) -> Result<f64> {
    let rest = text.split_once(word).and_then(|(_, rest)| rest.split_whitespace().next()).unwrap_or_default();
    let units = [("us", 0.001), ("ms", 1.0), ("s", 1000.0)];
    let read = |(unit, factor): (&str, f64)| Some(rest.strip_suffix(unit)?.parse::<f64>().ok()? * factor);
    units.into_iter().find_map(read).ok_or_else(|| format!("no time after {word:?} in:\n{text}").into())
}
