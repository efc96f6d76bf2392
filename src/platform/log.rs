//! The log: one line an event, on standard error. What others sent cannot make two lines of one, nor turn a line's
//! writing around.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layered, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry};

/// Something besides the lines that hears events.
pub type Listener = Box<dyn Layer<Registry> + Send + Sync>;

/// Starts the log, with a filter such as `info,sqlx=warn`.
///
/// # Errors
/// One line when the filter cannot be read, or there is a log already.
pub fn start(filter: &str, json: bool, listener: Option<Listener>) -> Result<(), String> {
    let filter = EnvFilter::builder().parse(filter).map_err(|error| error.to_string())?;
    // Colours are for people at a terminal, not for files.
    let lines = tracing_subscriber::fmt::layer().with_ansi(io::stderr().is_terminal()).with_writer(OneLine);
    let lines: Box<dyn Layer<Layered<Option<Listener>, Registry>> + Send + Sync> = match json {
        true => Box::new(lines.json().flatten_event(true).with_filter(filter)),
        false => Box::new(lines.with_filter(filter)),
    };
    tracing_subscriber::registry().with(listener).with(lines).try_init().map_err(|error| error.to_string())
}

/// Writes each event as one line.
struct OneLine;

impl<'a> MakeWriter<'a> for OneLine {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line
    }
}

struct Line;

impl Write for Line {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        // An event comes whole, with the end of its line.
        let text = String::from_utf8_lossy(event);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let mut out = one_line(text).into_owned();
        out.push('\n');
        io::stderr().lock().write_all(out.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

/// Whether a character would end the line or change how the rest of it reads. The escape of colours is not: the formatter
/// sets it, and takes it out of everything else.
fn odd(c: char) -> bool {
    (c.is_control() && c != '\t' && c != '\u{1b}')
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with odd characters written as JSON writes them.
fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(odd) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            c if odd(c) => line.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => line.push(c),
        }
    }
    Cow::Owned(line)
}

/// A path as it may stand in the log: what opens a door, such as the token of an invitation, is left out. Addresses of
/// records are in small letters.
pub fn told(path: &str) -> Cow<'_, str> {
    let secret = |segment: &str| segment.len() >= 40 && segment.contains(|c: char| c.is_ascii_uppercase());
    match path.split('/').any(secret) {
        true => path
            .split('/')
            .map(|segment| if secret(segment) { "…" } else { segment })
            .collect::<Vec<_>>()
            .join("/")
            .into(),
        false => Cow::Borrowed(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_stays_one_line() {
        assert_eq!(one_line("INFO error=a b\tä"), "INFO error=a b\tä");
        assert_eq!(one_line("a\nINFO forged\r\u{85}"), "a\\nINFO forged\\r\\u0085");
        assert_eq!(one_line("abc\u{202e}cba\u{2028}"), "abc\\u202ecba\\u2028");
    }

    #[test]
    fn what_opens_a_door_is_not_told() {
        let token = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE";
        assert_eq!(told(&format!("/fi/invitations/{token}")), "/fi/invitations/…");
        let slug = "/kainuu/strategies/kainuun-maakuntastrategia-2021-2027-ja-sen-toimeenpano-2024";
        assert_eq!(told(slug), slug);
    }
}
