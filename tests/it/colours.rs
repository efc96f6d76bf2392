//! An organisation chooses a hue, and nothing else of its colours: every text must be readable in each of the 360, in
//! light and in dark (WCAG 2.2, 1.4.3: a contrast of 4.5:1).

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../static/css/tokens.css");
const LEAST: f64 = 4.5;

/// Pairs of a text and the ground it stands on.
const PAIRS: [(&[&str], &[&str]); 3] = [
    (&["ink", "ink-soft", "brand", "good", "warn", "bad", "done", "none"], &["paper", "sheet", "brand-tint"]),
    (&["on-deep"], &["brand-deep"]),
    // Buttons.
    (&["paper"], &["brand"]),
];

/// Lightness, chroma and hue; no hue is the organisation's.
type Colour = (f64, f64, Option<f64>);

/// The colours of the tokens, each in light and in dark.
fn tokens() -> BTreeMap<String, [Colour; 2]> {
    let mut tokens = BTreeMap::new();
    for line in TOKENS.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(": ")) else {
            continue;
        };
        let colours: Vec<Colour> = value.split("oklch(").skip(1).map(colour).collect();
        match colours.as_slice() {
            [one] => drop(tokens.insert(name.to_owned(), [*one, *one])),
            [light, dark] => drop(tokens.insert(name.to_owned(), [*light, *dark])),
            _ => {}
        }
    }
    tokens
}

fn colour(text: &str) -> Colour {
    let parts: Vec<&str> = text.split([' ', ')', ',']).filter(|part| !part.is_empty()).collect();
    (parts[0].parse().unwrap(), parts[1].parse().unwrap(), parts[2].parse().ok())
}

/// Relative luminance of a colour as a screen of the sRGB gamut shows it.
fn luminance((lightness, chroma, own): Colour, hue: f64) -> f64 {
    let angle = own.unwrap_or(hue).to_radians();
    let (a, b) = (chroma * angle.cos(), chroma * angle.sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    let [red, green, blue] = [red, green, blue].map(|part| part.clamp(0.0, 1.0));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_hue_can_be_read() {
    let tokens = tokens();
    let mut faint = Vec::new();
    let mut pairs = 0;
    for (texts, grounds) in PAIRS {
        for (text, ground) in texts.iter().flat_map(|text| grounds.iter().map(move |ground| (*text, *ground))) {
            for scheme in [0, 1] {
                for hue in 0..360 {
                    let shade = |name: &str| luminance(tokens[name][scheme], f64::from(hue));
                    let found = contrast(shade(text), shade(ground));
                    pairs += 1;
                    if found < LEAST {
                        faint.push(format!("{text} on {ground}, hue {hue}, scheme {scheme}: {found:.2}"));
                    }
                }
            }
        }
    }
    assert!(pairs > 18_000);
    assert!(faint.is_empty(), "{} pairs are too faint, such as {:?}", faint.len(), &faint[..faint.len().min(12)]);
}

#[test]
fn contrast_is_counted_as_the_guidelines_count_it() {
    let white = luminance((1.0, 0.0, None), 0.0);
    let black = luminance((0.0, 0.0, None), 0.0);
    assert!((contrast(white, black) - 21.0).abs() < 0.01);
}
