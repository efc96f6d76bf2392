//! Cuts a wording into words, numbers and signs.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// ASCII digits; the value is capped far above any year.
    Number {
        value: i16,
        digits: usize,
    },
    /// Letters, with dots inside as in "fr.o.m".
    Word,
    /// Any hyphen or dash; `iso` for the plain hyphen that dates such as 2026-03-01 are written with.
    Dash {
        iso: bool,
    },
    Slash,
    Dot,
    Colon,
    Comma,
    Open,
    Close,
    Other,
}

/// A token and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) sort: Sort,
    /// The text in small letters, accents composed, soft hyphens left out.
    pub(super) plain: String,
    /// Whether space stands before it.
    pub(super) spaced: bool,
    /// Its bytes in the wording.
    pub(super) at: Range<usize>,
}

impl Token {
    pub(super) const fn is_dash(&self) -> bool {
        matches!(self.sort, Sort::Dash { .. })
    }
}

/// The tokens of a wording; white space only marks the token after it.
pub(super) fn tokens(wording: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut spaced = false;
    let mut from = 0;
    while let Some(character) = wording[from..].chars().next() {
        if character.is_whitespace() {
            spaced = true;
            from += character.len_utf8();
            continue;
        }
        let length = length(&wording[from..], character);
        let text = &wording[from..from + length];
        tokens.push(Token { sort: sort(text, character), plain: plain(text), spaced, at: from..from + length });
        spaced = false;
        from += length;
    }
    tokens
}

fn length(text: &str, first: char) -> usize {
    if first.is_ascii_digit() {
        text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())
    } else if first.is_alphabetic() {
        word_length(text)
    } else {
        first.len_utf8()
    }
}

/// A word goes on over a dot when one or two letters stood before it and another letter comes after it.
fn word_length(text: &str) -> usize {
    let mut letters = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        match character {
            '.' if (1..=2).contains(&letters) && next.is_some_and(char::is_alphabetic) => letters = 0,
            '\u{300}'..='\u{36F}' | '\u{AD}' => {}
            c if c.is_alphabetic() => letters += 1,
            _ => return at,
        }
    }
    text.len()
}

fn sort(text: &str, first: char) -> Sort {
    match first {
        '0'..='9' => Sort::Number { value: text.parse().unwrap_or(i16::MAX), digits: text.len() },
        c if c.is_alphabetic() => Sort::Word,
        '-' => Sort::Dash { iso: true },
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Sort::Dash { iso: false },
        '/' => Sort::Slash,
        '.' => Sort::Dot,
        ':' => Sort::Colon,
        ',' | ';' => Sort::Comma,
        '(' | '[' => Sort::Open,
        ')' | ']' => Sort::Close,
        _ => Sort::Other,
    }
}

fn plain(text: &str) -> String {
    text.replace('\u{AD}', "").to_lowercase().replace("a\u{308}", "ä").replace("o\u{308}", "ö").replace("a\u{30A}", "å")
}
