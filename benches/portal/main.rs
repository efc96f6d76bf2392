//! The portal measured beside something that does the same work: `cargo bench --bench portal`.
//!
//! Absolute times mean little on a shared machine, so each figure is a ratio to what runs beside it in the same run, in
//! alternation, with its spread. The portal is the program itself, in another process; nothing of it is switched off.
//! `-- --seconds N` sets how long a turn takes, `-- --only WORD` takes the lines whose name has the word, `-- --quick` is for
//! looking whether it works.

mod cached;
mod data;
mod fresh;
mod load;
mod memory;
mod pairs;
mod sent;
mod size;
mod stage;
mod start;
mod statements;
mod table;

use std::process::ExitCode;

use load::Asked;
use stage::Stage;
use table::Table;

/// What goes wrong is one line that says what was in the way.
type Result<T, E = Fault> = std::result::Result<T, E>;
type Fault = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    // The client wants one, though it asks without TLS.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    match runtime.block_on(measure(&Asked::read())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(error.as_ref()),
    }
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("{error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        eprintln!("  {error}");
        cause = error.source();
    }
    ExitCode::FAILURE
}

async fn measure(asked: &Asked) -> Result<()> {
    let missing = stage::missing();
    if !missing.is_empty() {
        return Err(format!("these programs are needed and missing: {}", missing.join(", ")).into());
    }
    let stage = Stage::lay().await?;
    let mut table = Table::default();
    let done = lines(asked, &stage, &mut table).await;
    // What was measured before something went wrong is worth seeing.
    println!("{table}");
    stage.close().await?;
    done
}

async fn lines(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    if asked.wants("cached") {
        cached::measure(asked, stage, table).await?;
    }
    if asked.wants("query") {
        statements::one_query(asked, stage, table).await?;
    }
    if asked.wants("signed") {
        statements::signed_in(asked, stage, table).await?;
    }
    if asked.wants("strategy") {
        statements::strategy(asked, stage, table).await?;
    }
    if asked.wants("large") {
        size::measure(asked, stage, table).await?;
    }
    if asked.wants("memory") {
        memory::measure(asked, stage, table).await?;
    }
    if asked.wants("start") {
        start::measure(asked, stage, table).await?;
    }
    if asked.wants("fresh") {
        fresh::measure(asked, stage, table).await?;
    }
    if asked.wants("sent") {
        sent::measure(stage, table).await?;
    }
    Ok(())
}
