//! What came of a fault, as a line of a table.

use std::fmt::Display;
use std::sync::Once;
use std::time::Duration;

/// What was counted while a fault was tried.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counted {
    pub tries: usize,
    /// Writes that were acknowledged and are not there, or answers that ought to have come.
    pub lost: usize,
    /// Writes that happened twice.
    pub doubled: usize,
    /// The longest wait for an answer.
    pub longest: Duration,
}

/// Prints a line of the table.
pub fn tell(fault: &str, counted: Counted, result: impl Display) {
    static HEAD: Once = Once::new();
    HEAD.call_once(|| {
        println!("\n{:<34} {:>6} {:>5} {:>8} {:>9}  result", "fault", "tries", "lost", "doubled", "longest");
    });
    let Counted { tries, lost, doubled, longest } = counted;
    println!("{fault:<34} {tries:>6} {lost:>5} {doubled:>8} {:>7.0}ms  {result}", longest.as_secs_f64() * 1000.0);
}
