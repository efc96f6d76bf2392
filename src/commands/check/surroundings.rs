//! The machine that the portal runs on, and the servers that it talks to.

use std::path::Path;

use super::Findings;
use crate::commands::opened::is_root;
use crate::config::Settings;
use crate::platform::meter::open_files_limit;
use crate::run::{Stopped, Surroundings};

/// Less free space than this is told, in bytes.
const FREE: u64 = 1 << 30;
/// Less free space for files that are being sent to the portal is told, in bytes.
const FREE_FOR_FILES: u64 = 256 << 20;
/// Files and connections that a portal has open besides those of requests.
const OPEN_BESIDES: u64 = 128;

/// Limits, time zones, disks.
pub(super) fn machine(settings: &Settings, findings: &mut Findings) {
    let limit = open_files_limit().unwrap_or(u64::MAX);
    let wanted = u64::from(settings.requests_at_once) * 2 + u64::from(settings.connections) * 2 + OPEN_BESIDES;
    findings.told(
        limit >= wanted,
        format_args!("{limit} files and connections may be open, and the portal takes up to {wanted}"),
        "raise the limit (LimitNOFILE of systemd, or `ulimit -n`), or lower SUUNTA_REQUESTS_AT_ONCE",
    );
    let summer = jiff::civil::date(2026, 7, 1).in_tz("Europe/Helsinki");
    findings.either(
        summer.is_ok_and(|summer| summer.offset() == jiff::tz::offset(3)),
        "the program knows the time zones",
        "the program has Europe/Helsinki wrong: renew the machine's time zones (the package tzdata)",
    );
    // Another server's disk is out of sight.
    if settings.database_url.is_none()
        && let Ok(folder) = settings.data_folder(is_root())
    {
        // Before the first start the folder is not there; its place is.
        let place = folder.ancestors().find(|place| place.exists()).unwrap_or(&folder);
        disk(place, FREE, "make room: writes stop when the disk is full", findings);
    }
    disk(
        &std::env::temp_dir(),
        FREE_FOR_FILES,
        "make room there or set TMPDIR: files that are sent are kept there first",
        findings,
    );
}

fn disk(folder: &Path, wanted: u64, do_this: &str, findings: &mut Findings) {
    match rustix::fs::statvfs(folder) {
        Ok(disk) => {
            let free = disk.f_bavail.saturating_mul(disk.f_frsize);
            let told = format!("{:.1} GB are free at {}", free as f64 / 1e9, folder.display());
            findings.told(free >= wanted, told, do_this);
        }
        Err(error) => findings.amiss(format_args!("{}: {error}", folder.display())),
    }
}

/// The mail server and the directory.
pub(super) async fn others(settings: &Settings, findings: &mut Findings) -> Result<(), Stopped> {
    let around = Surroundings::of(settings)?;
    match &around.mailer {
        None => findings.right("no mail server is set; links are handed on, and reminders wait in the outbox"),
        Some(mailer) => match mailer.reach().await {
            Ok(()) => findings.right("the mail server answers"),
            Err(error) => findings.amiss(format_args!("the mail server: {error}; look at SUUNTA_SMTP_URL")),
        },
    }
    match &around.elsewhere {
        None => findings.right("no directory is set; people sign in with passwords"),
        Some(elsewhere) => match elsewhere.provider.begin("check".into(), settings.language.code()).await {
            Ok(_) => findings.right(format_args!("{} answers", elsewhere.provider.issuer())),
            Err(error) => {
                findings.amiss(format_args!("{}: {error}; look at SUUNTA_OIDC_ISSUER", elsewhere.provider.issuer()))
            }
        },
    }
    Ok(())
}
