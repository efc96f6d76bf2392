//! CSV: its encoding and its separator are found out.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Batch, Gathered, Line, Unreadable};
use crate::platform::table::unguarded;

/// Bytes that are read at once.
const PIECE: usize = 64 * 1024;
/// By this a file's first line may name its separator.
const NAMED: &str = "sep=";

pub(super) fn read(mut file: File, take: &mut dyn FnMut(Batch) -> bool) -> Result<(), Unreadable> {
    let encoding = encoding(&mut file)?;
    let length = file.metadata()?.len().max(1);
    let head = head(&mut file, encoding)?;
    let (separator, named) = match head.strip_prefix(NAMED).and_then(|rest| rest.bytes().next()) {
        Some(separator) => (separator, true),
        None => (separator(&head), false),
    };
    file.rewind()?;
    let decoded = Decoded::new(BufReader::new(file), encoding);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(decoded);
    let mut gathered = Gathered { take, lines: Vec::new() };
    let mut record = csv::StringRecord::new();
    let mut number = 0;
    let mut skip = named;
    while reader.read_record(&mut record)? {
        if std::mem::take(&mut skip) {
            continue;
        }
        number += 1;
        let cells = record.iter().map(|cell| unguarded(cell).to_owned()).collect();
        let read = reader.get_ref().read;
        let share = || u8::try_from((read * 100 / length).min(100)).unwrap_or(100);
        if !gathered.push(Line { number, cells, broken: Vec::new() }, share)? {
            return Ok(());
        }
    }
    if reader.get_ref().broken {
        return Err(Unreadable::because("wrong-table-encoding"));
    }
    gathered.hand_over(100);
    Ok(())
}

/// The encoding: by the mark at the beginning, else UTF-8 where it all is, UTF-16 where every other byte is empty, and
/// else what spreadsheets of the West write.
fn encoding(file: &mut File) -> Result<&'static Encoding, Unreadable> {
    file.rewind()?;
    let mut piece = vec![0; PIECE];
    let mut length = file.read(&mut piece)?;
    let start = piece.get(..length).unwrap_or_default();
    if let Some((encoding, _)) = Encoding::for_bom(start) {
        return Ok(encoding);
    }
    let empty = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count() * 3 > length;
    match (empty(0), empty(1)) {
        (false, true) => return Ok(UTF_16LE),
        (true, false) => return Ok(UTF_16BE),
        _ => {}
    }
    let mut decoder = UTF_8.new_decoder_without_bom_handling();
    let mut sink = vec![0; PIECE * 3 + 16];
    while length > 0 {
        let sent = piece.get(..length).unwrap_or_default();
        let (_, _, _, broken) = decoder.decode_to_utf8(sent, &mut sink, false);
        if broken {
            return Ok(WINDOWS_1252);
        }
        length = file.read(&mut piece)?;
    }
    let (_, _, _, broken) = decoder.decode_to_utf8(&[], &mut sink, true);
    Ok(if broken { WINDOWS_1252 } else { UTF_8 })
}

/// The first line, as far as it is not longer than a piece.
fn head(file: &mut File, encoding: &'static Encoding) -> Result<String, Unreadable> {
    file.seek(SeekFrom::Start(0))?;
    let mut piece = vec![0; PIECE];
    let length = file.read(&mut piece)?;
    piece.truncate(length);
    Ok(encoding.decode(&piece).0.into_owned())
}

/// What stands between cells: the mark that the first line has most of, outside of quotes.
fn separator(head: &str) -> u8 {
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for letter in head.chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => break,
            _ if quoted => {}
            letter => {
                counts.iter_mut().filter(|(mark, _)| char::from(*mark) == letter).for_each(|(_, count)| *count += 1)
            }
        }
    }
    // The first of those that are equal.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b';', |(mark, _)| *mark)
}

/// A file as UTF-8, whatever it is written in.
struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    /// Bytes of the file that are read.
    read: u64,
    /// Whether something could not be decoded.
    broken: bool,
    raw: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    fn new(inner: R, encoding: &'static Encoding) -> Decoded<R> {
        Decoded {
            inner,
            decoder: encoding.new_decoder(),
            read: 0,
            broken: false,
            raw: vec![0; PIECE],
            ready: Vec::new(),
            given: 0,
            ended: false,
        }
    }

    fn fill(&mut self) -> std::io::Result<()> {
        let length = self.inner.read(&mut self.raw)?;
        self.read += u64::try_from(length).unwrap_or_default();
        self.ended = length == 0;
        let raw = self.raw.get(..length).unwrap_or_default();
        let room = self.decoder.max_utf8_buffer_length(length).unwrap_or(PIECE * 4);
        self.ready.resize(room, 0);
        let (result, _, written, broken) = self.decoder.decode_to_utf8(raw, &mut self.ready, self.ended);
        self.broken |= broken || result == CoderResult::OutputFull;
        self.ready.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        while self.given == self.ready.len() && !self.ended {
            self.fill()?;
        }
        let rest = self.ready.get(self.given..).unwrap_or_default();
        let length = rest.len().min(out.len());
        if let (Some(out), Some(rest)) = (out.get_mut(..length), rest.get(..length)) {
            out.copy_from_slice(rest);
        }
        self.given += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn lines(bytes: &[u8]) -> Result<Vec<Vec<String>>, Unreadable> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        let mut lines = Vec::new();
        super::super::read(file, &mut |batch| {
            lines.extend(batch.lines.into_iter().map(|line| line.cells));
            true
        })?;
        Ok(lines)
    }

    #[test]
    fn encodings_and_separators_are_found_out() {
        let expected = vec![vec!["Otsikko".to_owned(), "Määrä".to_owned()], vec!["Yö; \"päivä\"".into(), "1,5".into()]];
        for separator in [";", ",", "\t"] {
            let text = format!("Otsikko{separator}Määrä\r\n\"Yö; \"\"päivä\"\"\"{separator}\"1,5\"\r\n");
            let utf16 = |little: bool| -> Vec<u8> {
                text.encode_utf16()
                    .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
                    .collect()
            };
            let marked = |mark: &[u8], bytes: Vec<u8>| [mark.to_vec(), bytes].concat();
            for bytes in [
                text.clone().into_bytes(),
                marked(b"\xEF\xBB\xBF", text.clone().into_bytes()),
                WINDOWS_1252.encode(&text).0.into_owned(),
                marked(b"\xFF\xFE", utf16(true)),
                marked(b"\xFE\xFF", utf16(false)),
                utf16(true),
            ] {
                assert_eq!(lines(&bytes), Ok(expected.clone()), "{bytes:?}");
            }
        }
        assert_eq!(lines(b"sep=,\r\na,b;c;d\r\n"), Ok(vec![vec!["a".to_owned(), "b;c;d".to_owned()]]));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert_eq!(lines(b"%PDF-1.7 and so on"), Err(Unreadable::because("wrong-table-file")));
        assert_eq!(lines(b"PK\x03\x04 no archive"), Err(Unreadable::because("wrong-table-file")));
        assert_eq!(lines(b"\xFF\xFE\x00\xD8x\x00"), Err(Unreadable::because("wrong-table-encoding")));
        assert_eq!(lines(b""), Ok(Vec::new()));
        let wide = vec![b';'; 600];
        assert_eq!(lines(&wide), Err(Unreadable::because("wrong-table-columns")));
    }
}
