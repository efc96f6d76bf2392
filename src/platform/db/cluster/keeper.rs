//! The thread that starts PostgreSQL again when it dies while the portal lives.

use std::process::ChildStdin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

use super::guard::{Guard, Plan, Sweeper};
use super::{Error, leftovers};

/// The pause before a new start; it doubles with each PostgreSQL that fails to get ready.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// It never gives up: a full disk may be emptied after hours, and then the portal is whole again at once.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Keeps PostgreSQL running until it is closed or dropped. A thread of its own, because it must outlive any runtime.
#[derive(Debug)]
pub(super) struct Keeper {
    line: Arc<Line>,
    ended: Option<oneshot::Receiver<()>>,
}

/// What the portal and the thread share.
#[derive(Debug, Default)]
struct Line {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    closing: bool,
    pipe: Option<ChildStdin>,
}

impl Line {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sleeps unless the portal is closing; `false` if it is.
    fn pause(&self, time: Duration) -> bool {
        let waited = self.changed.wait_timeout_while(self.state(), time, |state| !state.closing);
        !waited.unwrap_or_else(PoisonError::into_inner).0.closing
    }

    /// Takes the pipe of a new guard, or drops it at once if the portal is closing.
    fn hold(&self, pipe: Option<ChildStdin>) {
        let mut state = self.state();
        if !state.closing {
            state.pipe = pipe;
        }
    }
}

impl Keeper {
    pub fn start(plan: Plan, mut guard: Guard, sweeper: Option<Sweeper>) -> Result<Self, Error> {
        let line = Arc::new(Line::default());
        let (sender, ended) = oneshot::channel();
        let shared = Arc::clone(&line);
        let work = move || {
            // Not before: were there no thread, the guard would have to close its pipe itself.
            shared.hold(guard.pipe.take());
            keep(&plan, guard, &shared);
            drop(sweeper);
            if !plan.place.socket_folder.starts_with(&plan.place.data) {
                let _ = std::fs::remove_dir(&plan.place.socket_folder);
            }
            drop(plan);
            // Nobody waits when the cluster was dropped.
            let _ = sender.send(());
        };
        thread::Builder::new().name("cluster-keeper".to_owned()).spawn(work).map_err(Error::process("a thread"))?;
        Ok(Self { line, ended: Some(ended) })
    }

    /// Tells PostgreSQL to stop; the receiver hears when all is gone. `None` the second time.
    pub fn close(&mut self) -> Option<oneshot::Receiver<()>> {
        let mut state = self.line.state();
        state.closing = true;
        drop(state.pipe.take());
        drop(state);
        self.line.changed.notify_all();
        self.ended.take()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.close();
    }
}

fn keep(plan: &Plan, guard: Guard, line: &Line) {
    let mut pause = FIRST_PAUSE;
    let mut last = None;
    let mut running = Some(guard);
    loop {
        if let Some(mut guard) = running.take() {
            let ended = guard.child.wait();
            // If only the guard was killed, this is the sign for its other half to stop PostgreSQL.
            drop(line.state().pipe.take());
            if line.state().closing {
                break;
            }
            tracing::error!(
                ?ended,
                log = plan.place.log_tail(guard.log_from),
                "PostgreSQL ended by itself; starting it again"
            );
        }
        // A killed server leaves its process file, and with it what it was doing. A file seen before is not its own.
        let process = leftovers::recorded_process(&plan.place);
        let was_ready = process != last && plan.place.status().is_some_and(|status| status == "ready");
        last = process;
        pause = if was_ready { FIRST_PAUSE } else { LONGEST_PAUSE.min(pause * 2) };
        if !line.pause(pause) {
            break;
        }
        match leftovers::settle(&plan.place).and_then(|()| plan.spawn()) {
            Ok(mut guard) => {
                line.hold(guard.pipe.take());
                running = Some(guard);
            }
            Err(error) => tracing::error!(%error, "PostgreSQL cannot be started again; trying on"),
        }
    }
    // The guard is gone; if it was killed, its PostgreSQL may still be on its way out.
    if let Err(error) = leftovers::settle(&plan.place) {
        tracing::error!(%error, "PostgreSQL does not stop");
    }
}
