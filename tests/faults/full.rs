//! A disk with no space left.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::ground::{QUIET, add_editor, lessons, owner};
use crate::program::{Folder, Serving};
use crate::result::{Counted, tell};
use crate::turn;
use crate::visitor::{Visitor, until};

/// Enough for the cluster and its log as it begins.
const SIZE: &str = "size=400m,mode=755";

/// A small file system in memory, gone after the test.
struct Disk(Folder);

impl Disk {
    /// None where the machine does not let us.
    fn mount() -> Option<Disk> {
        let folder = Folder::new();
        fs::create_dir(&folder.0).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", SIZE, "none"]).arg(&folder.0).output();
        mounted.is_ok_and(|done| done.status.success()).then(|| Disk(folder))
    }

    fn filler(&self) -> std::path::PathBuf {
        self.0.0.join("filler")
    }

    /// Writes until nothing more goes in.
    fn fill(&self) {
        let mut file = File::options().create(true).append(true).open(self.filler()).unwrap();
        for size in [1 << 20, 4096] {
            while file.write_all(&vec![1; size]).is_ok() {}
        }
    }

    fn free(&self) {
        fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0.0).status();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_ends_writing_but_not_reading_and_space_heals_it() {
    let _turn = turn().await;
    let Some(disk) = Disk::mount() else {
        tell("disk full", Counted::default(), "skipped: this machine lets nobody mount a file system");
        return;
    };
    let data = disk.0.0.join("data").display().to_string();
    let settings = [("SUUNTA_DATA", data.as_str()), QUIET];
    let portal = tokio::task::block_in_place(|| Serving::start(&settings));
    add_editor(&settings);
    let editor = Visitor::editor(portal.port).await;
    let visitor = editor.anonymous();
    assert_eq!(visitor.get("/kuopio").await.status, 200);
    disk.fill();
    let mut longest = Duration::ZERO;
    let (acknowledged, refused) = written_until_refused(&editor, &mut longest).await;
    // Still full: for a while every write is refused, and pages are read.
    let (began, mut tries, mut read, mut unread) = (Instant::now(), acknowledged + 1, 0, 0);
    while began.elapsed() < Duration::from_secs(4) {
        let answer = editor.add(&refused).await;
        assert!(answer.is_come_again(), "{answer:?}");
        longest = longest.max(answer.took);
        tries += 1;
        assert_eq!(visitor.get("/kuopio").await.status, 200, "a kept page");
        assert_eq!(visitor.get("/health/live").await.status, 200);
        let answer = visitor.get(&format!("/kuopio/search?q=sana{tries}")).await;
        assert!(answer.status == 200 || answer.is_come_again(), "{answer:?}");
        *(if answer.status == 200 { &mut read } else { &mut unread }) += 1;
        disk.fill();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    disk.free();
    let healed = until(Duration::from_secs(20), "healed", async || {
        editor.add(&refused).await.status == 303 && visitor.get("/kuopio/search?q=tavoite").await.status == 200
    });
    let healed = healed.await;
    let socket = Path::new(&data).join("postgres-run");
    let address = format!("postgres://suunta_owner@localhost/suunta?host={}", socket.display());
    let stored = lessons(&mut owner(&address).await, "Täysi").await;
    let lost = (acknowledged + 1).saturating_sub(stored.len());
    let doubled = stored.values().filter(|count| **count > 1).count();
    let result = format!(
        "pages made anew: {read} came, {unread} told to come again, kept ones all; healed {} ms after space came",
        healed.as_millis()
    );
    tell("disk full", Counted { tries, lost, doubled, longest }, result);
    assert_eq!((lost, doubled), (0, 0));
    assert_eq!(portal.stop().0, Some(0));
}

/// Writes until a write is refused: how many were stored before, and the form of the one that was not.
async fn written_until_refused(editor: &Visitor, longest: &mut Duration) -> (usize, String) {
    // Nothing that compresses.
    let mut state = 1_u64;
    for number in 0..400 {
        let body: String = (0..60_000)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                char::from(b'a' + u8::try_from((state >> 33) % 26).unwrap())
            })
            .collect();
        let Some(form) = editor.lesson(&format!("Täysi {number}"), &body).await else {
            panic!("the form of lesson {number} does not come");
        };
        let answer = editor.add(&form).await;
        *longest = answer.took.max(*longest);
        match answer.status {
            303 => {}
            503 => return (number, form),
            _ => panic!("lesson {number}: {answer:?}"),
        }
    }
    panic!("the disk is full, and writing goes on");
}
