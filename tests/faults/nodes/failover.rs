//! The primary dies and the standby takes over: what was acknowledged, who was signed in, who only read.

use std::fs::File;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{sleep, spawn};
use std::time::{Duration, Instant};

use super::visits::Browser;
use super::{Stage, times, turn};
use crate::program::{Folder, Serving};

const PEOPLE: &str = "/kainuu/people";
/// A page that shows the same.
const OTHER: &str = "/kainuu/people/katja-sukuvaara";

/// Somebody who adds one unit after another, and writes down on disk what was acknowledged.
fn add_units(nodes: &[Arc<Serving>; 2], log: &mut File, stop: &AtomicBool, acknowledged: &AtomicUsize) -> Vec<String> {
    let mut editor = Browser::signed_in(&nodes[0]);
    let mut names = Vec::new();
    for number in 0.. {
        if stop.load(Ordering::SeqCst) {
            break;
        }
        let name = format!("Koeyksikkö {number}");
        let typed = [("kind", "unit"), ("name.fi", name.as_str()), ("slug", &format!("koe-{number}"))];
        if editor.fill_in(&nodes[number % 2], "/kainuu/records/party/new", &typed) {
            writeln!(log, "{name}").and_then(|()| log.sync_all()).unwrap();
            acknowledged.fetch_add(1, Ordering::SeqCst);
            names.push(name);
        } else {
            sleep(Duration::from_millis(20));
        }
    }
    assert_eq!(editor.get(&nodes[0], "/kainuu/desk").status, 200, "the session of before still holds");
    assert_eq!(editor.get(&nodes[1], "/kainuu/desk").status, 200, "at both nodes");
    names
}

/// A visitor who reads public pages without a pause: those that are kept, and a search, which never is. Gives how many
/// answers there were, and what was not answered well.
fn read(node: &Serving, stop: &AtomicBool) -> (usize, Vec<String>) {
    let mut visitor = Browser::new();
    let (mut answers, mut bad) = (0, Vec::new());
    while !stop.load(Ordering::SeqCst) {
        let search = format!("/kainuu/search?q=strategia+{answers}");
        for path in ["/kainuu", "/kainuu/people", "/kuopio/networks", "/rogaland", "/kainuu/strategies", &search] {
            let answer = visitor.get(node, path);
            answers += 1;
            if answer.status != 200 {
                bad.push(format!("{path} {}", answer.status));
            }
        }
    }
    (answers, bad)
}

#[test]
fn the_primary_dies_and_nothing_that_was_acknowledged_is_lost() {
    let _turn = turn();
    let stage = Stage::set();
    stage.be_synchronous();
    let nodes = [Arc::new(stage.node()), Arc::new(stage.node())];
    let folder = Folder::new();
    std::fs::create_dir(&folder.0).unwrap();
    let (stop, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let readers: Vec<_> = nodes.iter().map(|node| (node.clone(), stop.clone())).collect();
    let readers: Vec<_> = readers.into_iter().map(|(node, stop)| spawn(move || read(&node, &stop))).collect();
    let mut log = File::create(folder.0.join("acknowledged")).unwrap();
    let shared = (nodes.clone(), stop.clone(), acknowledged.clone());
    let writer = spawn(move || add_units(&shared.0, &mut log, &shared.1, &shared.2));
    let some = |more: usize, least: usize| {
        let (began, before) = (Instant::now(), acknowledged.load(Ordering::SeqCst));
        while acknowledged.load(Ordering::SeqCst) < before + least {
            assert!(began.elapsed() < Duration::from_secs(30), "nothing is acknowledged any more");
            sleep(Duration::from_millis(5));
        }
        sleep(Duration::from_secs(more as u64));
        began.elapsed()
    };
    some(times(2, 6), 5);

    stage.primary.kill();
    stage.writes.lead_to(0);
    sleep(Duration::from_secs(times(2, 4) as u64));
    // A node that starts now serves what there is, and says so.
    let third = stage.node();
    assert!(third.said("the primary is away") && third.said("nothing can be written"), "{:?}", third.lines());
    assert_eq!(third.get("/kainuu").0, 200);
    let refused = Browser::new().post(&third, "/sign-in", "email=editor%40kainuu.example&password=x".into());
    assert_eq!(refused.status, 503, "{}", refused.body);

    let promoted = Instant::now();
    stage.promote();
    some(0, 1);
    println!("from the promotion to the first acknowledged write: {} ms", promoted.elapsed().as_millis());
    some(times(2, 4), 5);
    Browser::signed_in(&third);
    stop.store(true, Ordering::SeqCst);
    let names = writer.join().unwrap();
    let there = stage.standby.list("select name ->> 'fi' from party where name ->> 'fi' like 'Koeyksikkö %'");
    let lost: Vec<_> = names.iter().filter(|name| !there.contains(name)).collect();
    println!("synchronous: {} writes acknowledged, {} lost", names.len(), lost.len());
    assert!(lost.is_empty(), "{lost:?}");
    for reader in readers {
        let (answers, bad) = reader.join().unwrap();
        println!("public pages read meanwhile: {answers}, {} of them not answered", bad.len());
        assert!(bad.is_empty() && answers > 0, "{bad:?}");
    }
}

#[test]
fn without_synchronous_replication_the_last_writes_may_be_lost_and_no_page_shows_them() {
    let _turn = turn();
    let stage = Stage::set();
    let nodes = [stage.node(), stage.node()];
    let mut editor = Browser::signed_in(&nodes[0]);
    let mut visitor = Browser::new();
    let person = stage.primary.ask("select id from party where slug = 'katja-sukuvaara'");
    let form = format!("/kainuu/records/party/{person}/edit");
    let mut write = |name: &str, node: &Serving| editor.fill_in(node, &form, &[("name.fi", name)]);
    let mut shows_at = |path: &str, name: &str| {
        nodes.iter().all(|node| {
            let began = Instant::now();
            while !visitor.get(node, path).body.contains(name) {
                if began.elapsed() > Duration::from_secs(5) {
                    return false;
                }
                sleep(Duration::from_millis(10));
            }
            true
        })
    };
    assert!(write("Ennen Koetta", &nodes[0]) && shows_at(PEOPLE, "Ennen Koetta"));
    sleep(Duration::from_millis(500));
    // From now on nothing reaches the standby; the primary does not wait for it.
    stage.stream.silence(true);
    let lost = times(3, 7);
    for number in 0..lost {
        assert!(write(&format!("Kadonnut Koe {number}x"), &nodes[number % 2]));
    }
    for page in [PEOPLE, OTHER] {
        assert!(shows_at(page, &format!("Kadonnut Koe {}x", lost - 1)), "meanwhile pages are read at the primary");
    }
    stage.primary.kill();
    stage.writes.lead_to(0);
    stage.promote();
    let there = stage.standby.ask("select name ->> 'fi' from party where slug = 'katja-sukuvaara'");
    println!("asynchronous, the stream held back: {lost} writes acknowledged after it, {lost} lost");
    assert_eq!(there, "Ennen Koetta");
    assert!(shows_at(PEOPLE, "Ennen Koetta"), "pages of writes that are lost are not shown any more");
    // As many writes again: the versions are the same numbers as before, of other pages.
    for number in 0..lost {
        let name = format!("Uusi Koe {number}x");
        let began = Instant::now();
        while !write(&name, &nodes[number % 2]) {
            assert!(began.elapsed() < Duration::from_secs(20), "writing goes on");
            sleep(Duration::from_millis(50));
        }
        assert!(shows_at(PEOPLE, &name), "{name}");
    }
    // Nobody looked at this page in between: it was kept under the number that the version has now.
    assert!(shows_at(OTHER, &format!("Uusi Koe {}x", lost - 1)), "a page of what was lost is not shown again");
}
