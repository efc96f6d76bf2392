//! Bars that show amounts: one beside another for where a fund stands, one under another for what can be compared.

use rust_decimal::Decimal;

use super::model::Standing;

/// One piece of a bar, in percent of its length.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// `granted`, `tied` or `free`.
    pub kind: &'static str,
    pub x: Decimal,
    pub width: Decimal,
}

/// A fund's bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub pieces: Vec<Piece>,
    /// Where the frame ends, when more is granted and tied than it holds.
    pub frame: Option<Decimal>,
}

/// The part of a whole in percent, with two decimals: no screen shows a finer one.
pub fn percent(part: Decimal, whole: Decimal) -> Decimal {
    if whole <= Decimal::ZERO { Decimal::ZERO } else { (part * Decimal::ONE_HUNDRED / whole).round_dp(2).normalize() }
}

/// The bar of a standing; none where there is nothing to show.
pub fn bar(standing: &Standing) -> Option<Bar> {
    let used = standing.granted + standing.tied;
    let whole = standing.frame.unwrap_or_default().max(used);
    if whole.is_zero() {
        return None;
    }
    let mut pieces = Vec::new();
    let mut x = Decimal::ZERO;
    let free = standing.free().unwrap_or_default();
    for (kind, amount) in [("granted", standing.granted), ("tied", standing.tied), ("free", free)] {
        let width = percent(amount, whole);
        if !width.is_zero() {
            pieces.push(Piece { kind, x, width });
        }
        x += width;
    }
    let frame = standing.over().and(standing.frame).map(|frame| percent(frame, whole));
    Some(Bar { pieces, frame })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(frame: Option<i64>, granted: i64, tied: i64) -> Standing {
        Standing { frame: frame.map(Decimal::from), granted: granted.into(), tied: tied.into() }
    }

    fn drawn(standing: &Standing) -> Vec<(&'static str, String, String)> {
        let pieces = bar(standing).unwrap().pieces;
        pieces.into_iter().map(|piece| (piece.kind, piece.x.to_string(), piece.width.to_string())).collect()
    }

    #[test]
    fn pieces_fill_the_bar() {
        let told = |kind, x: &str, width: &str| (kind, x.to_owned(), width.to_owned());
        assert_eq!(
            drawn(&standing(Some(400), 100, 200)),
            [told("granted", "0", "25"), told("tied", "25", "50"), told("free", "75", "25")]
        );
        // What is not there has no piece.
        assert_eq!(drawn(&standing(Some(400), 0, 0)), [told("free", "0", "100")]);
        // Without a frame the bar is what was granted and tied.
        assert_eq!(drawn(&standing(None, 30, 10)), [told("granted", "0", "75"), told("tied", "75", "25")]);
    }

    #[test]
    fn an_overdrawn_bar_shows_where_its_frame_ends() {
        let over = bar(&standing(Some(100), 150, 50)).unwrap();
        assert_eq!((over.frame, over.pieces.len()), (Some(50.into()), 2));
        assert_eq!(bar(&standing(Some(100), 50, 50)).unwrap().frame, None);
    }

    #[test]
    fn of_nothing_there_is_no_bar() {
        assert_eq!(bar(&Standing::default()), None);
        assert_eq!(bar(&standing(Some(0), 0, 0)), None);
    }
}
