//! Programs that put load on a server, and what they report.

use std::process::{Command, Output};

use crate::Result;

/// What the command line asks for.
pub struct Asked {
    pub quick: bool,
    only: Vec<String>,
}

impl Asked {
    pub fn read() -> Asked {
        let mut asked = Asked { quick: false, only: Vec::new() };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => asked.quick = true,
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
        if self.quick { 1 } else { 3 }
    }
}

/// A run of wrk: requests a second, and half and nearly all of the answers' times in milliseconds.
pub struct Answered {
    pub rate: f64,
    pub half: f64,
    pub most: f64,
}

/// Share of its core that the load generator may need; above it the generator is what is measured.
const BUSIEST: f64 = 0.9;

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
    /// When an answer was no 2xx or 3xx, a connection broke, or the generator had no room left.
    pub fn run(&self) -> Result<Answered> {
        let mut command = pinned("wrk", self.core);
        command.args(["-t1", "--latency", &format!("-c{}", self.connections), &format!("-d{}", self.seconds)]);
        for (name, value) in self.headers {
            command.arg("-H").arg(format!("{name}: {value}"));
        }
        let (said, busy) = timed(command.arg(self.url), self.seconds)?;
        if said.contains("Non-2xx") || said.contains("Socket errors") {
            return Err(format!("{}: some answers were not as they should be:\n{said}", self.url).into());
        }
        if self.core.is_some() && busy > BUSIEST {
            eprintln!("  the load generator needs {:.0} % of its core: {}", busy * 100.0, self.url);
        }
        Ok(Answered {
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

/// Runs a program to its end: what it says, and the share of a core that it needed over so many seconds.
fn timed(command: &mut Command, seconds: u64) -> Result<(String, f64)> {
    let before = children_time()?;
    let said = said(command.output()?)?;
    #[expect(clippy::cast_precision_loss)]
    let busy = (children_time()? - before) / seconds as f64;
    Ok((said, busy))
}

/// What a program said, if it ended well.
pub fn said(output: Output) -> Result<String> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.success() {
        true => Ok(text),
        false => Err(format!("{}: {}{text}", output.status, String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// Seconds of processor time that children which have ended needed.
fn children_time() -> Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    Ok((ticks(13) + ticks(14)) / TICKS)
}

/// Ticks of the processor's clock in a second, as Linux counts for everybody.
pub const TICKS: f64 = 100.0;

/// The number that follows a word.
pub fn number_after(text: &str, word: &str) -> Result<f64> {
    let rest = text.split_once(word).map(|(_, rest)| rest.trim_start());
    let number = rest.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    number.ok_or_else(|| format!("no number after {word:?} in:\n{text}").into())
}

/// The time that follows a word, in milliseconds.
fn milliseconds_after(text: &str, word: &str) -> Result<f64> {
    let rest = text.split_once(word).and_then(|(_, rest)| rest.split_whitespace().next()).unwrap_or_default();
    let units = [("us", 0.001), ("ms", 1.0), ("s", 1000.0)];
    let read = |(unit, factor): (&str, f64)| Some(rest.strip_suffix(unit)?.parse::<f64>().ok()? * factor);
    units.into_iter().find_map(read).ok_or_else(|| format!("no time after {word:?} in:\n{text}").into())
}
