//! The file of a backup: written, looked through, read back.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Contents, Error};

const DUMP: &str = "database.dump";
const CONTENTS: &str = "contents.json";
/// Bytes that are handed on at once.
const PIECE: usize = 1 << 18;
/// Largest list of contents that is read, in bytes.
const LARGEST_CONTENTS: u64 = 1 << 20;

/// A backup that is about to be restored.
pub struct Restoring {
    name: String,
    archive: ZipArchive<BufReader<File>>,
    pub contents: Contents,
}

/// Opens a backup and reads what it holds.
///
/// # Errors
/// When it cannot be read or is no backup.
pub fn open(path: &Path) -> Result<Restoring, Error> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|error| Error::File(name.clone(), error))?;
    let none = |cause: String| Error::NoBackup(name.clone(), cause);
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|error| none(error.to_string()))?;
    let mut text = String::new();
    archive
        .by_name(CONTENTS)
        .map_err(|error| none(error.to_string()))?
        .take(LARGEST_CONTENTS)
        .read_to_string(&mut text)
        .map_err(|error| none(error.to_string()))?;
    let contents = serde_json::from_str(&text).map_err(|error| none(error.to_string()))?;
    Ok(Restoring { archive, contents, name })
}

impl Restoring {
    /// Gives the dump to a program that reads it.
    pub(super) fn feed(mut self, into: Command, tell: &dyn Fn(u64, u64)) -> Result<(), Error> {
        let name = self.name.clone();
        let mut dump = self.archive.by_name(DUMP).map_err(|error| Error::NoBackup(name.clone(), error.to_string()))?;
        let size = dump.size();
        let mut child = start(into, "pg_restore", Stdio::piped(), Stdio::null())?;
        let fed = match child.stdin.take() {
            Some(mut input) => copy(&mut dump, &mut input, &|bytes| tell(bytes, size)),
            None => Ok(0),
        };
        // What the program says against it tells more than that it stopped reading.
        finish(child, "pg_restore")?;
        match fed {
            Ok(bytes) if bytes == size => Ok(()),
            Ok(_) => Err(Error::NotWhole(name, "it ends before the dump does")),
            Err(error) => Err(Error::File(name, error)),
        }
    }
}

/// Writes a backup beside its place and puts it there when it is whole and on the disk.
pub(super) fn write(path: &Path, contents: &Contents, dump: Command, tell: &dyn Fn(u64)) -> Result<(), Error> {
    let failed = |error: io::Error| Error::File(path.display().to_string(), error);
    let zipped = |error: zip::result::ZipError| failed(io::Error::other(error));
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let unfinished = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let mut zip = ZipWriter::new(BufWriter::new(unfinished.as_file()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    zip.start_file(CONTENTS, stored).map_err(zipped)?;
    zip.write_all(serde_json::to_string_pretty(contents).map_err(|error| failed(error.into()))?.as_bytes())
        .map_err(failed)?;
    zip.start_file(DUMP, stored).map_err(zipped)?;
    let mut child = start(dump, "pg_dump", Stdio::null(), Stdio::piped())?;
    if let Some(mut output) = child.stdout.take() {
        copy(&mut output, &mut zip, tell).map_err(failed)?;
    }
    finish(child, "pg_dump")?;
    zip.finish().map_err(zipped)?.flush().map_err(failed)?;
    unfinished.as_file().sync_all().map_err(failed)?;
    unfinished.persist(path).map_err(|error| failed(error.error)).map(drop)
}

/// Reads a backup through to its end: its checksums hold, and PostgreSQL's own program can list it.
pub(super) fn verify(path: &Path, list: Command) -> Result<(), Error> {
    let name = path.display().to_string();
    let mut backup = open(path)?;
    let broken = |_| Error::NotWhole(name.clone(), "its checksum is wrong");
    let mut dump = backup.archive.by_name(DUMP).map_err(|error| Error::NoBackup(name.clone(), error.to_string()))?;
    let mut child = start(list, "pg_restore", Stdio::piped(), Stdio::null())?;
    if let Some(mut input) = child.stdin.take() {
        let mut piece = vec![0; PIECE];
        loop {
            let read = dump.read(&mut piece).map_err(broken)?;
            // The list stands at the beginning: the program may have closed its input, and the rest is read all the same.
            let _ = input.write_all(&piece[..read]);
            if read == 0 {
                break;
            }
        }
    }
    finish(child, "pg_restore")
}

fn start(mut command: Command, program: &'static str, input: Stdio, output: Stdio) -> Result<Child, Error> {
    let failed = |error: io::Error| Error::Program { program, said: error.to_string() };
    command.stdin(input).stdout(output).stderr(Stdio::piped()).spawn().map_err(failed)
}

fn finish(child: Child, program: &'static str) -> Result<(), Error> {
    let failed = |error: io::Error| Error::Program { program, said: error.to_string() };
    let ended = child.wait_with_output().map_err(failed)?;
    match ended.status.success() {
        true => Ok(()),
        false => Err(Error::Program { program, said: String::from_utf8_lossy(&ended.stderr).trim().to_owned() }),
    }
}

fn copy(from: &mut dyn Read, to: &mut dyn Write, tell: &dyn Fn(u64)) -> io::Result<u64> {
    let mut piece = vec![0; PIECE];
    let mut copied = 0;
    loop {
        let read = from.read(&mut piece)?;
        if read == 0 {
            return Ok(copied);
        }
        to.write_all(&piece[..read])?;
        copied += read as u64;
        tell(copied);
    }
}
