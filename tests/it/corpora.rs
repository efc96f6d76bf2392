//! What reads text from outside, fed with the corpora of the fuzz targets and with what chance makes of them. The targets
//! go on from here for hours (`fuzz/run`); this keeps what they found from coming back.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

/// Inputs that are made of the files of a corpus, in all.
const MADE: usize = 800;

/// Bytes that mean something to one reader or another.
const MARKS: &[u8] = b"\0\t\n\r\"'%&;<=>[]\xC3\xFF/\\:";

type Check = fn(&[u8]);

/// Files of a corpus, or of what once broke a target, in their order.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let listed = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = listed.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    files.sort();
    files
}

/// Numbers that look like chance and are the same at every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    /// An input with some of its bytes changed, dropped, doubled, or exchanged for some of another.
    fn change(&mut self, input: &[u8], other: &[u8]) -> Vec<u8> {
        let mut made = input.to_vec();
        for _ in 0..=self.below(4) {
            let from = self.below(made.len() + 1);
            let to = (from + self.below(16)).min(made.len());
            match self.below(5) {
                0 if from < made.len() => made[from] ^= 1 << self.below(8),
                1 => drop(made.drain(from..to)),
                2 => drop(made.splice(from..from, made[from..to].to_vec())),
                3 => {
                    let start = self.below(other.len() + 1);
                    let end = (start + self.below(24)).min(other.len());
                    made.splice(from..to, other[start..end].iter().copied());
                }
                _ => made.insert(from, MARKS[self.below(MARKS.len())]),
            }
        }
        made
    }
}

fn feed(target: &str, check: Check) {
    let corpus = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target));
    assert!(corpus.len() >= 3, "the corpus of {target} is wanting");
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    for (path, input) in &corpus {
        try_out(&path.display().to_string(), check, input);
        for _ in 0..MADE / corpus.len() {
            let other = &corpus[chance.below(corpus.len())].1;
            try_out(&format!("made of {}", path.display()), check, &chance.change(input, other));
        }
    }
}

fn try_out(what: &str, check: Check, input: &[u8]) {
    if catch_unwind(|| check(input)).is_err() {
        panic!("{what}: {:?}", String::from_utf8_lossy(input));
    }
}

#[test]
fn addresses() {
    feed("address", targets::address::check);
}

#[test]
fn headers() {
    feed("cookies", targets::cookies::check);
}

#[test]
fn documents() {
    feed("document", targets::document::check);
}

#[test]
fn markdown() {
    feed("markdown", targets::markdown::check);
}

#[test]
fn schedules() {
    feed("period", targets::period::check);
}

#[test]
fn pictures() {
    feed("picture", targets::picture::check);
}

#[test]
fn tables() {
    feed("table", targets::table::check);
}

#[test]
fn the_exchange_format() {
    feed("whole", targets::whole::check);
}
