//! The portal killed while people write, and its own database killed below it.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::ground::{QUIET, add_editor, lessons, owner, signal_cluster};
use crate::program::{Folder, Serving, ended, nothing_remains};
use crate::result::{Counted, tell};
use crate::visitor::{Visitor, until};
use crate::{times, turn};

const WRITERS: usize = 4;

/// What all writers share.
struct Desk {
    editor: Visitor,
    over: AtomicBool,
    /// Sendings, with those that were tried again.
    tries: AtomicUsize,
    acknowledged: std::sync::Mutex<File>,
}

impl Desk {
    /// Notes on the disk what the portal said was stored, as somebody does who relies on it.
    fn note(&self, title: &str) {
        let mut file = self.acknowledged.lock().unwrap();
        writeln!(file, "{title}").unwrap();
        file.sync_data().unwrap();
    }

    /// Writes one lesson after another until it is over; each until it is stored, with the key of its form.
    async fn write(self: Arc<Self>, writer: usize) {
        for number in 0.. {
            if self.over.load(Ordering::Relaxed) {
                return;
            }
            let title = format!("Oppi {writer}-{number}");
            let Some(form) = self.editor.lesson(&title, "Sisältö").await else {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            loop {
                self.tries.fetch_add(1, Ordering::Relaxed);
                let answer = self.editor.add(&form).await;
                match answer.status {
                    303 => break self.note(&title),
                    0 | 503 => tokio::time::sleep(Duration::from_millis(20)).await,
                    _ => panic!("{title}: {answer:?}"),
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_people_write_it_loses_nothing_and_does_nothing_twice() {
    let _turn = turn().await;
    let (folder, notes) = (Folder::new(), Folder::new());
    let settings = [("SUUNTA_DATA", folder.text()), QUIET];
    let mut portal = Serving::start(&settings);
    add_editor(&settings);
    let file = OpenOptions::new().create_new(true).append(true).open(&notes.0).unwrap();
    let desk = Arc::new(Desk {
        editor: Visitor::editor(portal.port).await,
        over: AtomicBool::new(false),
        tries: AtomicUsize::new(0),
        acknowledged: std::sync::Mutex::new(file),
    });
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        writers.spawn(desk.clone().write(writer));
    }
    let kills = times(3, 25);
    let mut longest = Duration::ZERO;
    for kill in 0..kills {
        // Another moment each time.
        tokio::time::sleep(Duration::from_millis(400 + 137 * (kill as u64 % 7))).await;
        portal.child.kill().unwrap();
        portal.child.wait().unwrap();
        let began = Instant::now();
        portal = tokio::task::block_in_place(|| Serving::start(&settings));
        desk.editor.move_to(portal.port);
        assert_eq!(tokio::task::block_in_place(|| portal.get("/kainuu").0), 200);
        longest = longest.max(began.elapsed());
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    desk.over.store(true, Ordering::Relaxed);
    writers.join_all().await;
    let (noted, lost, doubled) = compared(&folder, &notes, "Oppi").await;
    let tries = desk.tries.load(Ordering::Relaxed);
    let result =
        format!("{kills} kills, {noted} acknowledged; first page at most {} ms after the start", longest.as_millis());
    tell("portal killed while writing", Counted { tries, lost, doubled, longest }, result);
    assert!(noted > kills && tries > noted, "{noted} of {tries}: too little was tried");
    assert_eq!((lost, doubled), (0, 0));
    own_database_killed(&folder, &desk.editor).await;
    let verified = ended(&settings, &["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    assert_eq!(portal.stop().0, Some(0));
    std::fs::remove_file(&notes.0).unwrap();
    nothing_remains(&folder);
}

/// How many lessons were acknowledged, how many of them are not there, and how many are there more than once.
async fn compared(folder: &Folder, notes: &Folder, beginning: &str) -> (usize, usize, usize) {
    let mut owner = owner(&private(folder)).await;
    let stored = lessons(&mut owner, beginning).await;
    let noted = std::fs::read_to_string(&notes.0).unwrap();
    let noted: Vec<&str> = noted.lines().collect();
    let lost = noted.iter().filter(|title| !stored.contains_key(**title)).count();
    (noted.len(), lost, stored.values().filter(|count| **count > 1).count())
}

fn private(folder: &Folder) -> String {
    format!("postgres://suunta_owner@localhost/suunta?host={}", folder.0.join("postgres-run").display())
}

/// The private PostgreSQL is killed outright; the portal brings it up again.
async fn own_database_killed(folder: &Folder, editor: &Visitor) {
    let visitor = editor.anonymous();
    let (tries, mut longest) = (times(3, 10), Duration::ZERO);
    for number in 0..tries {
        let form = editor.lesson(&format!("Kanta {number}"), "Sisältö").await.unwrap();
        signal_cluster(folder, "KILL");
        assert_eq!(visitor.get("/kainuu").await.status, 200);
        let whole = until(Duration::from_secs(10), "its own database is whole", async || {
            editor.add(&form).await.status == 303 && visitor.get("/kainuu/search?q=tavoite").await.status == 200
        });
        longest = longest.max(whole.await);
        let ready = until(Duration::from_secs(6), "ready", async || visitor.get("/health/ready").await.status == 200);
        longest = longest.max(ready.await);
    }
    let stored = lessons(&mut owner(&private(folder)).await, "Kanta").await;
    let lost = tries - stored.len();
    let doubled = stored.values().filter(|count| **count > 1).count();
    tell(
        "its own database killed",
        Counted { tries, lost, doubled, longest },
        "up again, without a restart of the portal",
    );
    assert_eq!((lost, doubled), (0, 0));
}
