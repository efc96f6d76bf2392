//! The database killed, stopped, frozen or silent on the wire.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::ground::{Ground, QUIET, lessons};
use crate::program::Serving;
use crate::proxy::Wire;
use crate::result::{Counted, tell};
use crate::visitor::{Answer, Visitor, until};
use crate::{times, turn};

/// Pages that are rendered before: the first ones of an organisation that changes then, so that they are old.
const OLD: [&str; 3] = ["/kainuu", "/en/kainuu/strategies/liitto-2024", "/kainuu/people"];
const CURRENT: [&str; 5] = ["/", "/kuopio/networks", "/rogaland", "/nn/rogaland/strategies", "/en/kuopio"];
/// Writes at once while the database is away.
const WRITES: usize = 6;
/// What is stated is a second; a machine that does other things too may take longer.
const SOON: Duration = Duration::from_secs(3);
/// What is stated is two seconds.
const WHOLE_WITHIN: Duration = Duration::from_secs(6);

/// What the database goes through in one test.
enum Fault<'a> {
    Killed(&'a mut Ground),
    Stopped(&'a mut Ground),
    Frozen(&'a mut Ground),
    Silent(&'a Wire),
}

impl Fault<'_> {
    async fn begin(&mut self) {
        match self {
            Fault::Killed(ground) => {
                ground.signal("KILL");
                ground.stop().await;
            }
            Fault::Stopped(ground) => ground.stop().await,
            Fault::Frozen(ground) => ground.signal("STOP"),
            Fault::Silent(wire) => wire.set_silent(true),
        }
    }

    async fn end(&mut self) {
        match self {
            Fault::Killed(ground) | Fault::Stopped(ground) => ground.give_back().await,
            Fault::Frozen(ground) => ground.signal("CONT"),
            Fault::Silent(wire) => wire.set_silent(false),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_outlive_the_database_and_all_is_whole_when_it_is_back() {
    let _turn = turn().await;
    let mut ground = Ground::start().await;
    let (portal, editor) = ground.portal(&[]).await;
    for round in 0..times(1, 3) {
        tried(&format!("database frozen {round}"), &editor, Fault::Frozen(&mut ground)).await;
        tried(&format!("database stopped {round}"), &editor, Fault::Stopped(&mut ground)).await;
        tried(&format!("database killed {round}"), &editor, Fault::Killed(&mut ground)).await;
    }
    same_for_all(&editor, &ground).await;
    assert_eq!(portal.stop().0, Some(0));
    let wire = Wire::lay(&ground.socket_folder()).await;
    let address = format!("postgres://suunta_owner@127.0.0.1:{}/portal?sslmode=disable", wire.port);
    let portal = Serving::start(&[("DATABASE_URL", address.as_str()), QUIET]);
    let editor = Visitor::editor(portal.port).await;
    for round in 0..times(1, 3) {
        tried(&format!("database silent {round}"), &editor, Fault::Silent(&wire)).await;
    }
    same_for_all(&editor, &ground).await;
    assert_eq!(portal.stop().0, Some(0));
    ground.stop().await;
}

/// Every lesson that was ever sent stands there once.
async fn same_for_all(editor: &Visitor, ground: &Ground) {
    let stored = lessons(&mut ground.owner().await, "database").await;
    assert!(stored.len() >= WRITES && stored.values().all(|count| *count == 1), "{stored:?}");
    assert_eq!(editor.get("/kainuu/lessons").await.status, 200);
}

async fn tried(name: &str, editor: &Visitor, mut fault: Fault<'_>) {
    let visitor = editor.anonymous();
    let before = kept_pages(name, editor).await;
    let mut forms = Vec::new();
    for number in 0..WRITES {
        forms.push(editor.lesson(&format!("{name} write {number}"), "Sisältö").await.unwrap());
    }
    fault.begin().await;
    let mut longest = BTreeMap::from([("write", Duration::ZERO), ("page", Duration::ZERO), ("other", Duration::ZERO)]);
    let mut note = |what, answer: &Answer| {
        longest.entry(what).and_modify(|longest| *longest = answer.took.max(*longest));
    };
    // The moment itself: all at once, before the portal can know.
    let (writes, pages) = (all(&forms, editor), rendered(&visitor));
    let (writes, pages) = tokio::join!(writes, pages);
    let mut tries = 0;
    for (form, answer) in &writes {
        assert!(answer.is_come_again(), "{name}: {form} {answer:?}");
        note("write", answer);
        tries += 1;
    }
    for (address, answer) in &pages {
        assert_eq!((answer.status, &answer.body), (200, &before[address]), "{name}: {address} {}", answer.head);
        let stale = answer.header("suunta-stale").is_some();
        assert_eq!(stale, OLD.contains(&address.as_str()), "{name}: {address} {}", answer.head);
        note("page", answer);
    }
    // And then, for a while.
    until(SOON, "ready says no", async || visitor.get("/health/ready").await.status == 503).await;
    let began = Instant::now();
    while began.elapsed() < Duration::from_millis(1500) {
        tries += 1;
        assert_eq!(visitor.get("/health/live").await.status, 200);
        assert!(visitor.get("/health/ready").await.is_come_again());
        for (address, answer) in rendered(&visitor).await {
            assert_eq!((answer.status, &answer.body), (200, &before[&address]), "{name}: {address}");
            note("page", &answer);
        }
        let write = editor.add(&forms[0]).await;
        assert!(write.is_come_again(), "{name}: {write:?}");
        note("write", &write);
        for unseen in ["/kainuu/lessons?q=jotakin", "/en/rogaland/people", "/kainuu/search?q=tavoite"] {
            let answer = visitor.get(unseen).await;
            assert!(answer.is_come_again(), "{name}: {unseen} {answer:?}");
            note("other", &answer);
        }
        assert_eq!(visitor.get("/nobody").await.status, 404);
        assert_eq!(visitor.get("/robots.txt").await.status, 200);
    }
    fault.end().await;
    let whole = whole_again(name, editor, &forms[0]).await;
    // What was refused is sent again, as people do.
    for (form, answer) in all(&forms, editor).await {
        assert_eq!(answer.status, 303, "{name}: {form} {answer:?}");
    }
    for (what, longest) in &longest {
        assert!(*longest < SOON, "{name}: a {what} took {longest:?}");
    }
    let counted = Counted { tries, longest: longest["write"], ..Counted::default() };
    tell(
        name,
        counted,
        format!("whole after {} ms; pages within {} ms", whole.as_millis(), longest["page"].as_millis()),
    );
}

/// Renders pages, then changes something, so that the kept ones of that organisation are old.
async fn kept_pages(name: &str, editor: &Visitor) -> BTreeMap<String, String> {
    let visitor = editor.anonymous();
    for address in OLD.iter().chain(&CURRENT) {
        assert_eq!(visitor.get(address).await.status, 200, "{address}");
    }
    let before = rendered(&visitor).await.into_iter().map(|(address, answer)| (address, answer.body)).collect();
    let form = editor.lesson(&format!("{name} change"), "Sisältö").await.unwrap();
    assert_eq!(editor.add(&form).await.status, 303);
    // The news of the change arrives.
    tokio::time::sleep(Duration::from_millis(500)).await;
    before
}

async fn rendered(visitor: &Visitor) -> Vec<(String, Answer)> {
    let mut asked = JoinSet::new();
    for address in OLD.iter().chain(&CURRENT) {
        let visitor = visitor.clone();
        asked.spawn(async move { ((*address).to_owned(), visitor.get(address).await) });
    }
    asked.join_all().await
}

async fn all(forms: &[String], editor: &Visitor) -> Vec<(String, Answer)> {
    let mut sent = JoinSet::new();
    for form in forms {
        let (editor, form) = (editor.clone(), form.clone());
        sent.spawn(async move {
            let answer = editor.add(&form).await;
            (form, answer)
        });
    }
    sent.join_all().await
}

/// Whole: it is ready, a write is stored, a page is made anew; and more pages at once than a pool has connections.
async fn whole_again(name: &str, editor: &Visitor, form: &str) -> Duration {
    let visitor = editor.anonymous();
    let whole = until(WHOLE_WITHIN, &format!("{name}: whole"), async || {
        visitor.get("/health/ready").await.status == 200
            && editor.add(form).await.status == 303
            && visitor.get("/kainuu/search?q=tavoite").await.status == 200
    })
    .await;
    let what = format!("{name}: whole for a crowd");
    let crowd = until(WHOLE_WITHIN, &what, async || {
        let mut asked = JoinSet::new();
        for number in 0..24 {
            let visitor = if number % 2 == 0 { visitor.clone() } else { editor.clone() };
            asked.spawn(async move { visitor.get(&format!("/kainuu/search?q=sana{number}")).await });
        }
        asked.join_all().await.iter().all(|answer| answer.status == 200)
    });
    crowd.await;
    whole
}
