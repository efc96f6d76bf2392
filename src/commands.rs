//! What the operator's commands do besides serving: accounts, the trail, the record of the quarters, files taken in.

mod backup;
mod check;
mod opened;
mod organisation;
mod watching;

use std::path::{Path, PathBuf};

use sqlx::Connection;

use crate::config::Settings;
use crate::council::account::{self, Role};
use crate::council::organisation::every;
use crate::council::record::verify;
use crate::exchange::whole::{self, Wanted};
use crate::exchange::{self, Form};
use crate::platform::db::{Database, Doors};
use crate::review::snapshot;
use crate::run::{Stopped, say};

pub(crate) use backup::{back_up, restore};
pub(crate) use check::check;
pub(crate) use opened::{DATABASE, Opened};
pub(crate) use organisation::add_organisation;
pub(crate) use watching::{Watched, tell_metrics};

/// Fills an empty database with the organisations that come with the program; says whether it did.
///
/// # Errors
/// When their files contradict themselves, which a test rules out, or the database refuses.
pub(crate) async fn fill_empty(opened: &Opened, now: jiff::Timestamp) -> Result<bool, Stopped> {
    let database = &opened.database;
    if is_filled(database).await? {
        return Ok(false);
    }
    // Of several nodes that start at once one fills; the others wait for it.
    let mut owner = opened.doors.as_owner().await.map_err(Stopped::failed)?;
    sqlx::query("select pg_advisory_lock(hashtext('suunta fills an empty database'))")
        .execute(&mut owner)
        .await
        .map_err(Stopped::failed)?;
    if is_filled(database).await? {
        return Ok(false);
    }
    fill_with_organisations(database).await?;
    exchange::play(database, exchange::EXAMPLE_QUARTERS, now).await.map_err(Stopped::failed)?;
    owner.close().await.map_err(Stopped::failed)?;
    say("example quarters added for kainuu; `suunta example remove` takes them away");
    Ok(true)
}

async fn is_filled(database: &Database) -> Result<bool, Stopped> {
    // One that visitors do not find yet counts too.
    Ok(!every(database).await.map_err(Stopped::failed)?.is_empty())
}

/// Takes in the organisations that come with the program, without any quarter.
///
/// # Errors
/// When their files contradict themselves, which a test rules out, or the database refuses.
pub async fn fill_with_organisations(database: &Database) -> Result<(), Stopped> {
    let read = exchange::EXAMPLES.iter().map(|(file, text)| exchange::read(file, text));
    let documents = read.collect::<Result<Vec<_>, _>>().map_err(Stopped::failed)?;
    take_in(database, &documents).await
}

/// Checks the chains as their owner: only the owner sees where each ends.
pub(crate) async fn verify_trails(doors: &Doors) -> Result<(), Stopped> {
    let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
    let trails = verify(&mut owner).await.map_err(Stopped::failed)?;
    let broken = trails.iter().map(|trail| trail.faults.len()).sum::<usize>();
    for trail in trails {
        say(format!("{}: {} changes, {} faults", trail.organisation, trail.rows, trail.faults.len()));
        for fault in trail.faults {
            say(format!("  {fault}"));
        }
    }
    match broken {
        0 => Ok(()),
        _ => Err(Stopped::failed("the trail of changes is not what was written")),
    }
}

pub(crate) fn typed_password() -> Result<String, Stopped> {
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed).map_err(Stopped::failed)?;
    let password = typed.trim_end_matches(['\r', '\n']).to_owned();
    match password.chars().count() {
        account::SHORTEST_PASSWORD..=account::LONGEST_PASSWORD => Ok(password),
        _ => Err(Stopped::setting(format!(
            "a password has {} to {} characters",
            account::SHORTEST_PASSWORD,
            account::LONGEST_PASSWORD
        ))),
    }
}

pub(crate) async fn add_account(
    settings: &Settings,
    database: &Database,
    email: &str,
    organisation: &str,
    role: Role,
    password: Option<String>,
) -> Result<(), Stopped> {
    let organisations = every(database).await.map_err(Stopped::failed)?;
    let own = organisations.get(organisation);
    let id = own.ok_or_else(|| Stopped::setting(format!("there is no organisation {organisation}")))?.id;
    let email = account::address(email)
        .ok_or_else(|| Stopped::setting(format!("{email} cannot be an account's e-mail address")))?;
    let account = account::add(database, id.into(), &email, role).await.map_err(Stopped::failed)?;
    match password {
        Some(password) => {
            account::force_password(&database.staff(), account, password).await.map_err(Stopped::failed)?;
            say(format!("{email} is {} of {organisation}", role.word()));
        }
        None => {
            let link = account::invite(&database.staff(), account).await.map_err(Stopped::failed)?;
            say(format!(
                "{email} is {} of {organisation}; a password is set, once and within three days, at",
                role.word()
            ));
            say(format!("  {}{}", settings.seen_as(), link.path()));
        }
    }
    Ok(())
}

pub(crate) async fn print_link(settings: &Settings, database: &Database, email: &str) -> Result<(), Stopped> {
    let email = account::address(email)
        .ok_or_else(|| Stopped::setting(format!("{email} cannot be an account's e-mail address")))?;
    let link = account::link_for(&database.staff(), &email)
        .await
        .map_err(Stopped::failed)?
        .ok_or_else(|| Stopped::setting(format!("there is no account {email}")))?;
    let hours = link.purpose.good_for() / 3600;
    say(format!("{email} sets a password, once and within {hours} h, at"));
    say(format!("  {}{}", settings.seen_as(), link.path()));
    Ok(())
}

/// Takes files in, of either form of the exchange format.
pub(crate) async fn take_in_files(doors: &Doors, database: &Database, files: &[PathBuf]) -> Result<(), Stopped> {
    let mut by_hand = Vec::new();
    for file in files {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| Stopped::failed(format!("{name}: {error}")))?;
        match exchange::form(&name, &text).map_err(Stopped::failed)? {
            Form::Whole => {
                let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
                let tell = |table: &str, rows: usize| say(format!("  {table}: {rows}"));
                let done = whole::take_in(&mut owner, &name, &text, tell).await.map_err(Stopped::failed)?;
                say(format!("taken in whole: {} with {} records", done.organisation, done.records));
            }
            Form::ByHand => by_hand.push(exchange::read(&name, &text).map_err(Stopped::failed)?),
        }
    }
    take_in(database, &by_hand).await
}

/// Writes an organisation into a file, which is there only when it is whole.
pub(crate) async fn write_out(doors: &Doors, slug: &str, wanted: Wanted, file: &Path) -> Result<(), Stopped> {
    let failed = |error: std::io::Error| Stopped::failed(format!("{}: {error}", file.display()));
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
    let unfinished = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let mut out = std::io::BufWriter::new(&unfinished);
    let tell = |table: &str, rows: usize| say(format!("  {table}: {rows}"));
    let written = whole::export(&mut owner, slug, wanted, &mut out, tell).await.map_err(Stopped::failed)?;
    drop(out);
    unfinished.as_file().sync_all().map_err(failed)?;
    unfinished.persist(file).map_err(|error| failed(error.error))?;
    say(format!("{slug}: {written} records are in {}", file.display()));
    Ok(())
}

/// Reads a document's bytes; one that is too large is not read at all.
pub(crate) fn read_document(file: &Path) -> Result<Vec<u8>, Stopped> {
    let told = |error: &dyn std::fmt::Display| Stopped::failed(format!("{}: {error}", file.display()));
    let size = std::fs::metadata(file).map_err(|error| told(&error))?.len();
    if size > exchange::document::LARGEST {
        return Err(told(&exchange::document::Unreadable::TooLarge));
    }
    std::fs::read(file).map_err(|error| told(&error))
}

/// Takes a strategy in from its document; as a preview it stores nothing and prints what was recognised.
pub(crate) async fn take_in_document(
    database: &Database,
    bytes: &[u8],
    organisation: &str,
    preview: bool,
) -> Result<(), Stopped> {
    say(format!("reading a document of {} bytes", bytes.len()));
    let read = exchange::document::from_file(database, organisation, bytes, !preview).await;
    let (outline, records) = read.map_err(Stopped::failed)?;
    if preview {
        println!("{}", serde_json::to_string_pretty(&outline).map_err(Stopped::failed)?);
        return Ok(());
    }
    say(format!("taken in: {} with {records} records, as an internal draft of {organisation}", outline.title.text));
    for (node, doubt) in outline.open_doubts() {
        let node = node.map(|node| node.code.clone().unwrap_or_else(|| node.title.clone())).unwrap_or_default();
        say(format!("  line {}: {} {node} {}", doubt.line, doubt.what, doubt.about));
    }
    for loose in &outline.unplaced {
        say(format!("  line {} found no place: {}", loose.line, loose.text));
    }
    Ok(())
}

async fn take_in(database: &Database, documents: &[exchange::format::Document]) -> Result<(), Stopped> {
    for (position, document) in (1..).zip(documents) {
        let done = exchange::import(database, document, position).await.map_err(Stopped::failed)?;
        say(format!(
            "taken in: {} with {} records ({position} of {})",
            done.organisation,
            done.records,
            documents.len()
        ));
        for wording in done.unread_schedules {
            say(format!("  this schedule is kept as wording only: {wording}"));
        }
    }
    for document in documents {
        for untied in exchange::tie_threads(database, document).await.map_err(Stopped::failed)? {
            say(format!("  this red thread leads nowhere: {untied}"));
        }
    }
    Ok(())
}

/// Checks the chain of closed quarters of every organisation, and the trail of changes beside it.
pub(crate) async fn verify_records(doors: &Doors) -> Result<(), Stopped> {
    let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
    let chains = snapshot::verify(&mut owner).await.map_err(Stopped::failed)?;
    let broken = chains.iter().map(|chain| chain.faults.len()).sum::<usize>();
    for chain in chains {
        say(format!(
            "{}: {} records of closed quarters, {} faults",
            chain.organisation,
            chain.links,
            chain.faults.len()
        ));
        for fault in chain.faults {
            say(format!("  {fault}"));
        }
    }
    let trails = verify_trails(doors).await;
    match broken {
        0 => trails,
        _ => Err(Stopped::failed("the record of the quarters is not what was frozen")),
    }
}

/// Takes the example data away.
pub(crate) async fn remove_example(doors: &Doors) -> Result<(), Stopped> {
    let mut owner = doors.as_owner().await.map_err(Stopped::failed)?;
    let gone = exchange::remove_example(&mut owner).await.map_err(Stopped::failed)?;
    say(format!("{gone} example rounds are gone, with everything in them"));
    Ok(())
}
