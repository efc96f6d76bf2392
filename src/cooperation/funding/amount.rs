//! Amounts of money as a reader of a language is used to them.

use rust_decimal::Decimal;

use crate::platform::words::Language;
use crate::platform::words::format::number;

/// An amount with its currency: fi "1 234 500 €", en "€1,234,500", nb "1 234 500 kr". Cents stand only where there are
/// any. A krona is called so where it is the reader's own, and by its code elsewhere.
pub fn money(amount: Decimal, currency: &str, language: Language) -> String {
    let sign = match (currency, language) {
        ("EUR", _) => "€",
        ("NOK", Language::Nb | Language::Nn) | ("SEK", Language::Sv) => "kr",
        (code, _) => code,
    };
    let (minus, amount) = if amount.is_sign_negative() && !amount.is_zero() { ("−", -amount) } else { ("", amount) };
    // Without this, 0.00 and 0 would be two writings of nothing.
    let digits = match amount.fract().is_zero() {
        true => number(amount.trunc(), language),
        false => number(format!("{amount:.2}"), language),
    };
    match (language, sign) {
        (Language::En, "€") => format!("{minus}€{digits}"),
        (Language::En, code) => format!("{minus}{code}\u{a0}{digits}"),
        (_, sign) => format!("{minus}{digits}\u{a0}{sign}"),
    }
}

/// A share in whole percent of a whole; none of nothing.
pub fn share(part: Decimal, whole: Decimal) -> Option<String> {
    (!whole.is_zero()).then(|| (part * Decimal::ONE_HUNDRED / whole).round().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Fi, Nb, Nn, Sv};

    #[test]
    fn amounts_are_written_as_their_readers_write_them() {
        let million = Decimal::from(1_234_500);
        assert_eq!(
            [Fi, Sv, Nb, Nn, En].map(|language| money(million, "EUR", language).replace('\u{a0}', " ")),
            ["1 234 500 €", "1 234 500 €", "1 234 500 €", "1 234 500 €", "€1,234,500"]
        );
        assert_eq!(
            [Fi, Sv, Nb, Nn, En].map(|language| money(million, "NOK", language).replace('\u{a0}', " ")),
            ["1 234 500 NOK", "1 234 500 NOK", "1 234 500 kr", "1 234 500 kr", "NOK 1,234,500"]
        );
        assert_eq!(money(Decimal::new(1250, 2), "EUR", Fi).replace('\u{a0}', " "), "12,50 €");
        assert_eq!(money(Decimal::new(1200, 2), "EUR", Fi).replace('\u{a0}', " "), "12 €");
        assert_eq!(money(Decimal::from(-5), "EUR", En), "−€5");
    }

    #[test]
    fn shares_are_whole() {
        assert_eq!(share(Decimal::from(1), Decimal::from(3)).as_deref(), Some("33"));
        assert_eq!(share(Decimal::from(1), Decimal::ZERO), None);
    }
}
