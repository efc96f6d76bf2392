//! The letters of the paper, and what is done with characters that none of them has.

use std::borrow::Cow;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The faces that the program carries: a text face in four cuts, then what has signs and pictures that it lacks.
const FACES: [&[u8]; 6] = [
    notosans::REGULAR_TTF,
    notosans::BOLD_TTF,
    notosans::ITALIC_TTF,
    notosans::BOLD_ITALIC_TTF,
    epaint_default_fonts::HACK_REGULAR,
    epaint_default_fonts::NOTO_EMOJI_REGULAR,
];

/// How many of the faces are cuts of the text face.
const CUTS: usize = 4;

/// The faces, read once.
pub struct Fonts {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// Which characters are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// What any face has.
    Wide,
    /// What every cut of the text face has: a letter and its marks are then always in one face.
    Narrow,
}

impl Reach {
    fn has(self, character: char) -> bool {
        let has = |font: &Font| font.info().coverage.contains(u32::from(character));
        match self {
            Reach::Wide => FONTS.fonts.iter().any(has),
            Reach::Narrow => FONTS.fonts.iter().take(CUTS).all(has),
        }
    }

    /// What stands for a character that cannot be set.
    fn stand_in(self) -> char {
        if self.has('□') { '□' } else { '?' }
    }

    /// The text with a sign in the place of every character that has no letterform: one without would make the paper
    /// unreadable to a screen reader, and so is refused by PDF/UA. Lines end in one way, and marks that are not seen go.
    pub fn settable(self, text: &str) -> Cow<'_, str> {
        let plain = |character: char| character == '\n' || (!is_unseen(character) && self.has(character));
        if text.chars().all(plain) {
            return Cow::Borrowed(text);
        }
        let mut set = String::with_capacity(text.len());
        for character in text.replace("\r\n", "\n").chars() {
            match character {
                '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => set.push('\n'),
                character if plain(character) => set.push(character),
                character if character.is_whitespace() => set.push(' '),
                character if is_unseen(character) || character.is_control() => {}
                _ => set.push(self.stand_in()),
            }
        }
        Cow::Owned(set)
    }
}

/// Joiners, variation selectors, tags, marks of direction and of byte order: nothing of them is printed. The soft hyphen
/// stays, for lines break at it.
const fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{FFFE}'..='\u{FFFF}'
            | '\u{E0000}'..='\u{E0FFF}'
            | '\u{E000}'..='\u{F8FF}'
    )
}
