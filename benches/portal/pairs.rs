//! Two things in alternation, A B B A, and what their ratios say.

use std::fmt;

use crate::Result;

/// Figures with their middle and their ends.
pub struct Spread {
    sorted: Vec<f64>,
}

impl Spread {
    pub fn of(mut figures: Vec<f64>) -> Spread {
        figures.sort_by(f64::total_cmp);
        Spread { sorted: figures }
    }

    /// The figure below which a share of all lies.
    pub fn at(&self, share: f64) -> f64 {
        let last = self.sorted.len().saturating_sub(1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let place = (last as f64 * share).round() as usize;
        self.sorted.get(place).copied().unwrap_or(f64::NAN)
    }

    pub fn median(&self) -> f64 {
        self.at(0.5)
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.median() >= 20.0 { 0 } else { 2 };
        write!(out, "{:.digits$} ({:.digits$}–{:.digits$})", self.median(), self.at(0.0), self.at(1.0))
    }
}

/// What two things reach, turn by turn.
pub struct Pairs {
    pub ours: Spread,
    pub beside: Spread,
    pub ratio: Spread,
}

/// Lets two things take turns. Each gives a figure; who begins changes from pair to pair, so that a machine that grows
/// slower or faster favours neither.
pub fn alternate(
    pairs: usize,
    mut ours: impl FnMut() -> Result<f64>,
    mut beside: impl FnMut() -> Result<f64>,
) -> Result<Pairs> {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for pair in 0..pairs {
        if pair % 2 == 0 {
            first.push(ours()?);
            second.push(beside()?);
        } else {
            second.push(beside()?);
            first.push(ours()?);
        }
    }
    let ratios = first.iter().zip(&second).map(|(ours, beside)| ours / beside).collect();
    Ok(Pairs { ours: Spread::of(first), beside: Spread::of(second), ratio: Spread::of(ratios) })
}
