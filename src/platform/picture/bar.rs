//! A bar of counts: a part for each, as long as there are many, with a mark in it where there is room.

/// From how many hundredths of a bar on a part has room for its mark, on the narrowest screen.
const MARKED: f64 = 6.0;
/// Hundredths between two parts.
const GAP: f64 = 0.8;

/// A part of a bar, in hundredths of its length.
#[derive(Debug, Clone, PartialEq)]
pub struct BarPart {
    pub kind: &'static str,
    pub x: String,
    pub width: String,
    /// Where the middle of its mark is.
    pub mark: Option<String>,
}

/// The parts of a bar for counts of kinds; what there is none of has no part.
pub fn bar_of(counts: &[(&'static str, usize)]) -> Vec<BarPart> {
    let counted = |count: &usize| f64::from(u32::try_from(*count).unwrap_or(u32::MAX));
    let there: Vec<_> = counts.iter().filter(|(_, count)| *count > 0).collect();
    let total: f64 = there.iter().map(|(_, count)| counted(count)).sum();
    let gaps = f64::from(u32::try_from(there.len().saturating_sub(1)).unwrap_or_default()) * GAP;
    let mut x = 0.0;
    let part = |(kind, count): &(&'static str, usize)| {
        let width = (100.0 - gaps) * counted(count) / total.max(1.0);
        let mark = (width >= MARKED).then(|| format!("{:.2}", x + width / 2.0));
        let part = BarPart { kind, x: format!("{x:.2}"), width: format!("{width:.2}"), mark };
        x += width + GAP;
        part
    };
    there.into_iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_filled_and_small_parts_have_no_mark() {
        let parts = bar_of(&[("good", 58), ("warn", 0), ("bad", 2)]);
        let ends: Vec<f64> =
            parts.iter().map(|part| part.x.parse::<f64>().unwrap() + part.width.parse::<f64>().unwrap()).collect();
        assert_eq!((parts.len(), (ends[1] - 100.0).abs() < 0.02), (2, true), "{parts:?}");
        assert_eq!((parts[0].mark.is_some(), parts[1].mark.is_some()), (true, false));
        assert_eq!(bar_of(&[]), []);
        assert_eq!(bar_of(&[("good", 1)])[0].width, "100.00");
    }
}
