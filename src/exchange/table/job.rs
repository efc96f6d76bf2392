//! What is done with a file beside the answer: reading and checking it, and storing it. How far it has come stands on its
//! page and in the log.

use std::fs::File;
use std::time::Duration;

use sqlx::{Postgres, Transaction};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::check::Check;
use super::column::cell_name;
use super::import::{self, Counts};
use super::plan::Plan;
use super::queries::{self, Row};
use super::read::{self, Batch, Line, SOME, Unreadable};
use super::store::write;
use crate::council::record::Kind;
use crate::platform::web::{App, Error, Result};
use crate::platform::words::Language;

/// Files that are worked on at once.
const AT_ONCE: usize = 2;
/// Times that a busy database is asked again, and the pause between them.
const PATIENCE: usize = 40;
const PAUSE: Duration = Duration::from_millis(250);
/// While it waits for its turn, a file says so often that it does.
const WAITING: Duration = Duration::from_secs(20);
/// Rows between two lines of the log.
const TOLD_EVERY: i32 = 10_000;

/// Work on a file.
#[derive(Clone)]
pub struct Job {
    pub app: App,
    pub organisation: Uuid,
    pub account: Uuid,
    pub import: Uuid,
    pub kind: Kind,
    pub reader: Language,
    pub first: Language,
}

/// What is wrong with a file as a whole, and what that is about.
type Trouble = Option<(Unreadable, Option<String>)>;

impl Job {
    /// Reads and checks the file.
    pub fn check(self, file: File) -> JoinHandle<()> {
        tokio::spawn(async move {
            let done = self.checked(file).await;
            self.end(done).await;
        })
    }

    /// Stores what was checked, as this change.
    pub fn store(self, change: Uuid) -> JoinHandle<()> {
        tokio::spawn(async move {
            let done = self.stored(change).await;
            self.end(done).await;
        })
    }

    /// A failure of the portal's own is logged, and the page says that there was one.
    async fn end(&self, done: Result<(), Error>) {
        let Err(error) = done else { return };
        tracing::error!(?error, import = %self.import, "a table could not be worked on");
        let noted = async {
            let mut door = self.door().await?;
            import::failed(&mut door, self.import).await?;
            door.commit().await
        };
        if let Err(error) = noted.await {
            tracing::error!(%error, import = %self.import, "nor could that be noted");
        }
    }

    async fn door(&self) -> sqlx::Result<Transaction<'static, Postgres>> {
        self.app.database.work_for(self.organisation).await
    }

    async fn turn(&self) -> Result<SemaphorePermit<'static>, Error> {
        static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);
        loop {
            if let Ok(turn) = tokio::time::timeout(WAITING, TURNS.acquire()).await {
                return turn.map_err(Error::internal);
            }
            let mut door = self.door().await?;
            import::waits(&mut door, self.import).await?;
            door.commit().await?;
        }
    }

    async fn checked(&self, file: File) -> Result<(), Error> {
        let _turn = self.turn().await?;
        let (sender, mut batches) = mpsc::channel::<Batch>(2);
        let reading =
            tokio::task::spawn_blocking(move || read::read(file, &mut |batch| sender.blocking_send(batch).is_ok()));
        let (counts, mut trouble) = self.check_all(&mut batches).await?;
        // Nobody takes any more rows, if some are left.
        drop(batches);
        if let Err(unreadable) = reading.await.map_err(Error::internal)? {
            trouble = Some((unreadable, None));
        }
        if counts.all() == 0 {
            trouble = trouble.or(Some((Unreadable::because("wrong-table-empty"), None)));
        }
        let mut door = self.door().await?;
        let (why, about) = trouble.unzip();
        import::checked(&mut door, self.import, why.as_ref(), about.flatten().as_deref()).await?;
        door.commit().await?;
        tracing::info!(import = %self.import, rows = counts.all(), refused = counts.refused, "a table is checked");
        Ok(())
    }

    async fn check_all(&self, batches: &mut mpsc::Receiver<Batch>) -> Result<(Counts, Trouble), Error> {
        let mut counts = Counts::default();
        let mut check = None;
        while let Some(Batch { mut lines, share }) = batches.recv().await {
            if check.is_none() {
                let Some(at) = lines.iter().position(|line| !line.is_empty()) else { continue };
                let head = lines.drain(..=at).next_back().unwrap_or_default();
                match self.plan(&head).await? {
                    Ok(plan) => check = Some(Check::new(plan)),
                    Err(misunderstood) => return Ok((counts, Some(misunderstood))),
                }
            }
            let Some(check) = &mut check else { continue };
            let rows = self.check_some(check, &lines).await?;
            let told = counts.all() / TOLD_EVERY;
            rows.iter().for_each(|row| counts.count(&row.state));
            let mut door = self.door().await?;
            queries::keep_rows(&mut door, self.import, &rows).await?;
            import::went_on(&mut door, self.import, share.min(99), counts).await?;
            door.commit().await?;
            if counts.all() / TOLD_EVERY > told {
                tracing::info!(import = %self.import, rows = counts.all(), percent = share, "a table is being checked");
            }
        }
        let foreign = check.and_then(|check| check.foreign);
        let trouble = foreign
            .map(|(row, place)| (Unreadable { text: "wrong-table-foreign", cell: Some(cell_name(place, row)) }, None));
        Ok((counts, trouble))
    }

    async fn plan(&self, head: &Line) -> Result<Result<Plan, super::plan::Misunderstood>, Error> {
        let plan = Plan::of(self.kind, head, self.reader, self.first);
        if let Ok(plan) = &plan {
            let mut door = self.door().await?;
            import::headed(&mut door, self.import, &plan.headings, &plan.words()).await?;
            door.commit().await?;
        }
        Ok(plan)
    }

    /// Checks rows, and tries in a transaction that is not kept what the database says to them.
    async fn check_some(&self, check: &mut Check, lines: &[Line]) -> Result<Vec<Row>, Error> {
        let mut door = self.door().await?;
        let mut rows = check.rows(&mut door, lines).await?;
        door.rollback().await?;
        if rows.iter().any(|row| row.state == "added" || row.state == "changed") {
            self.try_out(&mut rows).await?;
        }
        for row in &mut rows {
            for wrong in row.wrong.iter_mut().filter(|wrong| wrong.place.is_none() && !wrong.name.is_empty()) {
                wrong.place = check.plan.place_of(&wrong.name);
            }
        }
        Ok(rows)
    }

    /// Writes rows in a transaction that is not kept; what the database refuses is refused in the row.
    async fn try_out(&self, rows: &mut [Row]) -> Result<(), Error> {
        for attempt in 0.. {
            let mut trial = self.work(Uuid::now_v7()).await?;
            match write(&mut trial, &self.kind, rows).await.map_err(Error::from) {
                Err(Error::Unavailable(error)) if attempt < PATIENCE => {
                    tracing::debug!(%error, "the database is busy");
                    trial.rollback().await?;
                    tokio::time::sleep(PAUSE).await;
                }
                done => {
                    trial.rollback().await?;
                    return done;
                }
            }
        }
        Ok(())
    }

    /// Begins a transaction whose changes are one change of the trail, once others are done with theirs.
    async fn work(&self, change: Uuid) -> Result<Transaction<'static, Postgres>, Error> {
        for _ in 0..PATIENCE {
            let work = self.app.database.work_as(self.organisation, self.account, change, "table").await;
            match work.map_err(Error::from) {
                Err(Error::Unavailable(error)) => tracing::debug!(%error, "the database is busy"),
                begun => return begun,
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(self.app.database.work_as(self.organisation, self.account, change, "table").await?)
    }

    async fn stored(&self, change: Uuid) -> Result<(), Error> {
        let _turn = self.turn().await?;
        let mut work = self.work(change).await?;
        let known = import::one(&mut work, self.kind.word, self.import).await?.ok_or(Error::NotFound)?;
        let all = (known.added + known.changed).max(1);
        let mut counts = Counts { refused: known.refused, ..Counts::default() };
        let (mut after, mut done) = (0, 0);
        loop {
            let most = i64::try_from(SOME).unwrap_or(i64::MAX);
            let mut rows = queries::rows(&mut work, self.import, &["added", "changed"], after, most).await?;
            let Some(last) = rows.last() else { break };
            after = last.number;
            write(&mut work, &self.kind, &mut rows).await?;
            for row in &rows {
                counts.count(&row.state);
                if row.state == "refused" {
                    queries::refuse(&mut work, row).await?;
                }
            }
            done += i32::try_from(rows.len()).unwrap_or_default();
            self.tell_stored(done, all).await?;
        }
        if !import::stored(&mut work, self.import, change, counts).await? {
            return Ok(());
        }
        while queries::forget_rows(&mut work, self.import).await? > 0 {}
        work.commit().await?;
        tracing::info!(import = %self.import, rows = done, "a table is stored");
        Ok(())
    }

    async fn tell_stored(&self, done: i32, all: i32) -> Result<(), Error> {
        let share = u8::try_from(i64::from(done) * 99 / i64::from(all)).unwrap_or(99);
        let mut door = self.door().await?;
        import::stored_so_far(&mut door, self.import, share, done).await?;
        door.commit().await?;
        if done / TOLD_EVERY > (done - i32::try_from(SOME).unwrap_or_default()) / TOLD_EVERY {
            tracing::info!(import = %self.import, rows = done, percent = share, "a table is being stored");
        }
        Ok(())
    }
}
