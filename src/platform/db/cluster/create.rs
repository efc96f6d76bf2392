//! Makes a new cluster with `initdb`.

use std::fs::{self, DirBuilder, File};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::folder::{Place, last_lines};
use super::guard::Plan;
use super::{Error, OWNER, Progress, guard};

/// A cluster under construction bears this name and the process id; a dead portal's is removed.
const UNFINISHED: &str = "postgres.new-";

/// Makes the cluster beside its place and moves it there when it is whole, so an interruption leaves nothing half-made.
pub(super) fn create(plan: &Plan, progress: &Progress) -> Result<(), Error> {
    let Plan { place, programs, account, durable } = plan;
    remove_unfinished(&place.data)?;
    let unfinished = place.data.join(format!("{UNFINISHED}{}", std::process::id()));
    for locale in locales(programs.major) {
        DirBuilder::new().mode(0o700).create(&unfinished).map_err(Error::folder(&unfinished))?;
        account.own(&unfinished)?;
        let Err(said) = initdb(&unfinished, plan, locale, progress)? else {
            return finish(place, &unfinished, *durable);
        };
        fs::remove_dir_all(&unfinished).map_err(Error::folder(&unfinished))?;
        if !said.contains("locale") {
            return Err(Error::NotCreated { cluster: place.cluster.clone(), detail: last_lines(&said) });
        }
        tracing::debug!(?locale, said, "initdb does not know this locale");
    }
    Err(Error::NotCreated { cluster: place.cluster.clone(), detail: "no usable locale".to_owned() })
}

/// Sorting by code point and lower-casing of all letters, in the first way this PostgreSQL knows. The last one
/// lower-cases ASCII only.
fn locales(major: u32) -> &'static [&'static [&'static str]] {
    const ALL: [&[&str]; 4] = [
        &["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
        &["--locale=C.UTF-8"],
        &["--locale=C", "--lc-ctype=en_US.UTF-8"],
        &["--locale=C"],
    ];
    if major >= 17 { &ALL } else { &ALL[1..] }
}

/// Runs `initdb`. The inner error is what it wrote before it failed.
fn initdb(folder: &Path, plan: &Plan, locale: &[&str], progress: &Progress) -> Result<Result<(), String>, Error> {
    let mut command = guard::guarded(plan.account, &plan.programs.initdb());
    command.arg("--pgdata").arg(folder).args(["--username", OWNER, "--auth=trust", "--encoding=UTF8"]).args(locale);
    command.arg(if plan.durable { "--data-checksums" } else { "--no-sync" });
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().map_err(Error::process("initdb"))?;
    // As long as the pipe is open, the guard lets `initdb` work.
    let pipe = child.stdin.take();
    let mut checked = Ok(());
    while checked.is_ok() && child.try_wait().map_err(Error::process("initdb"))?.is_none() {
        thread::sleep(Duration::from_millis(10));
        checked = progress.check();
    }
    drop(pipe);
    // Its few lines fit into the pipe of standard error.
    let output = child.wait_with_output().map_err(Error::process("initdb"))?;
    checked?;
    Ok(if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) })
}

fn finish(place: &Place, unfinished: &Path, durable: bool) -> Result<(), Error> {
    fs::rename(unfinished, &place.cluster).map_err(Error::folder(&place.cluster))?;
    if durable {
        File::open(&place.data).and_then(|folder| folder.sync_all()).map_err(Error::folder(&place.data))?;
    }
    Ok(())
}

fn remove_unfinished(data: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(data).map_err(Error::folder(data))?.flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            // The dead portal's `initdb` may be on its way out and still write: so once more.
            let removed = fs::remove_dir_all(entry.path()).or_else(|_| {
                thread::sleep(Duration::from_secs(1));
                fs::remove_dir_all(entry.path())
            });
            removed.map_err(Error::folder(&entry.path()))?;
        }
    }
    Ok(())
}
