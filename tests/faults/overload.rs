//! Four times the load that it can carry.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::ground::{Ground, QUIET};
use crate::program::Serving;
use crate::result::{Counted, tell};
use crate::visitor::{Visitor, until};
use crate::{times, turn};

/// Who asks at once while the most is looked for that it can carry.
const AT_ONCE: usize = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_four_times_its_load_it_turns_some_away_and_serves_the_others() {
    let _turn = turn().await;
    let mut ground = Ground::start().await;
    let address = ground.address();
    let portal = Serving::start(&[("DATABASE_URL", address.as_str()), QUIET]);
    let visitor = Visitor::of(portal.port);
    assert_eq!(visitor.get("/kainuu").await.status, 200);
    let time = Duration::from_secs(times(4, 15) as u64);
    served(&visitor, time / 4).await;
    let peak = served(&visitor, time).await;
    let (counts, longest, kept) = flooded(&visitor, peak * 4.0, time).await;
    let good = *counts.get(&200).unwrap_or(&0) as f64 / time.as_secs_f64();
    let result = format!(
        "peak {peak:.0}/s, asked {:.0}/s: served {good:.0}/s ({:.0} %), {counts:?}; kept pages within {} ms",
        peak * 4.0,
        100.0 * good / peak,
        kept.as_millis()
    );
    tell("four times the load", Counted { tries: counts.values().sum(), longest, ..Counted::default() }, result);
    assert!(counts.contains_key(&503), "nobody is turned away: {counts:?}");
    assert!(counts.keys().all(|status| [200, 503].contains(status)), "{counts:?}");
    let well = until(Duration::from_secs(5), "all is well after", async || {
        visitor.get("/kainuu/search?q=tavoite").await.status == 200
    });
    well.await;
    assert_eq!(portal.stop().0, Some(0));
    ground.stop().await;
}

/// Pages made anew a second, by as many who ask at once as it takes.
async fn served(visitor: &Visitor, time: Duration) -> f64 {
    let (over, count) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let mut askers = JoinSet::new();
    for asker in 0..AT_ONCE {
        let (visitor, over, count) = (visitor.clone(), over.clone(), count.clone());
        askers.spawn(async move {
            for number in 0.. {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                let answer = visitor.get(&format!("/kainuu/search?q=sana{asker}x{number}")).await;
                count.fetch_add(usize::from(answer.status == 200), Ordering::Relaxed);
            }
        });
    }
    tokio::time::sleep(time).await;
    let count = count.load(Ordering::Relaxed) as f64 / time.as_secs_f64();
    over.store(true, Ordering::Relaxed);
    askers.join_all().await;
    count
}

/// Sends requests at a rate, whatever becomes of them; gives their statuses and the longest wait, and that for a kept page.
async fn flooded(visitor: &Visitor, rate: f64, time: Duration) -> (BTreeMap<u16, usize>, Duration, Duration) {
    let (began, mut sent, mut asked) = (Instant::now(), 0_usize, JoinSet::new());
    let keeper = tokio::spawn({
        let visitor = visitor.clone();
        async move {
            let (began, mut longest) = (Instant::now(), Duration::ZERO);
            while began.elapsed() < time {
                let answer = visitor.get("/kainuu").await;
                assert_eq!(answer.status, 200, "a kept page: {answer:?}");
                longest = longest.max(answer.took);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            longest
        }
    });
    while began.elapsed() < time {
        let due = (rate * began.elapsed().as_secs_f64()) as usize;
        while sent < due {
            let visitor = visitor.clone();
            let address = format!("/kainuu/search?q=muu{sent}");
            asked.spawn(async move { visitor.get(&address).await });
            sent += 1;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let (mut counts, mut longest) = (BTreeMap::new(), Duration::ZERO);
    for answer in asked.join_all().await {
        assert!(answer.status != 503 || answer.is_come_again(), "{answer:?}");
        *counts.entry(answer.status).or_default() += 1;
        longest = longest.max(answer.took);
    }
    (counts, longest, keeper.await.unwrap())
}
