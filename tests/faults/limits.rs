//! Locks, statements that do not end, and pools without a free connection.

use std::time::{Duration, Instant};

use sqlx::{Connection, Executor};
use suunta::platform::db::Doors;
use tokio::task::JoinSet;

use crate::ground::Ground;
use crate::result::{Counted, tell};
use crate::turn;
use crate::visitor::{Answer, Visitor, until};

/// What is stated is a second.
const SOON: Duration = Duration::from_secs(3);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_stuck_delays_only_those_who_need_it() {
    let _turn = turn().await;
    let mut ground = Ground::start().await;
    let (portal, editor) = ground.portal(&[("SUUNTA_CONNECTIONS", "3")]).await;
    let visitor = editor.anonymous();
    assert_eq!(visitor.get("/kainuu").await.status, 200);
    // A lock: ten times as many readers as connections.
    let mut owner = ground.owner().await;
    owner.execute("begin; lock table strategy in access exclusive mode").await.unwrap();
    let mut asked = JoinSet::new();
    for number in 0..30 {
        let visitor = visitor.clone();
        asked.spawn(async move { visitor.get(&format!("/kainuu/strategies?page={number}&q=sana{number}")).await });
        let visitor = editor.clone();
        asked.spawn(async move { visitor.get("/kainuu/strategies").await });
    }
    told("a lock on a table", &visitor, asked, |answer| answer.is_come_again() || answer.status == 302).await;
    owner.execute("rollback").await.unwrap();
    until(SOON, "whole after the lock", async || editor.get("/kainuu/strategies").await.status == 200).await;
    // A statement that does not end: every connection of staff's door is held by one.
    owner
        .execute(
            "create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return new; end $$;
             create trigger slow before insert on account_session for each row execute function slow()",
        )
        .await
        .unwrap();
    let mut stuck = JoinSet::new();
    for _ in 0..6 {
        let visitor = visitor.clone();
        stuck.spawn(async move { visitor.sign_in().await });
    }
    tokio::time::sleep(Duration::from_millis(600)).await;
    let mut asked = JoinSet::new();
    for _ in 0..10 {
        let editor = editor.clone();
        asked.spawn(async move { editor.get("/kainuu/desk").await });
    }
    told("a statement that does not end", &visitor, asked, |answer| answer.is_come_again() || answer.status == 200)
        .await;
    for answer in stuck.join_all().await {
        assert!(answer.is_come_again() && answer.took < Duration::from_secs(5), "{answer:?}");
    }
    owner.execute("drop trigger slow on account_session").await.unwrap();
    until(SOON, "whole after that", async || editor.get("/kainuu/desk").await.status == 200).await;
    assert_eq!(visitor.get("/health/ready").await.status, 200);
    limits_hold(&ground.address(), &mut owner).await;
    assert_eq!(portal.stop().0, Some(0));
    ground.stop().await;
}

/// Meanwhile kept pages are as quick as ever, and all others have their answer soon.
async fn told(fault: &str, visitor: &Visitor, asked: JoinSet<Answer>, expected: impl Fn(&Answer) -> bool) {
    let mut kept = Duration::ZERO;
    for _ in 0..15 {
        let answer = visitor.get("/kainuu").await;
        assert!(answer.status == 200 && answer.header("suunta-stale").is_none(), "{answer:?}");
        kept = kept.max(answer.took);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let (tries, mut longest, mut refused) = (asked.len(), Duration::ZERO, 0);
    for answer in asked.join_all().await {
        assert!(expected(&answer), "{fault}: {answer:?}");
        refused += usize::from(answer.status == 503);
        longest = longest.max(answer.took);
    }
    let result = format!("{refused} told to come again; kept pages within {} ms", kept.as_millis());
    tell(fault, Counted { tries, longest, ..Counted::default() }, result);
    assert!(refused > 0 && longest < SOON && kept < SOON, "{fault}: {refused} {longest:?} {kept:?}");
}

/// A statement, a lock and an idle transaction end when they must.
async fn limits_hold(address: &str, owner: &mut sqlx::PgConnection) {
    let pool = Doors::by_address(address, None, None).unwrap().open(1).staff();
    owner.execute("begin; lock table lesson in access exclusive mode").await.unwrap();
    for (name, code, stated, statement) in [
        ("statement", "57014", 2.0, "select pg_sleep(30)"),
        ("lock", "55P03", 0.5, "select from lesson"),
        ("idle in transaction", "25P03", 5.0, "select 1"),
    ] {
        let mut connection = pool.acquire().await.unwrap();
        let mut transaction = connection.begin().await.unwrap();
        let began = Instant::now();
        let refused = match transaction.execute(statement).await {
            Err(error) => error,
            Ok(_) => {
                tokio::time::sleep(Duration::from_secs_f64(stated + 1.0)).await;
                transaction.execute("select 1").await.unwrap_err()
            }
        };
        let longest = began.elapsed();
        let said = refused.as_database_error().and_then(|error| error.code()).unwrap_or_default().into_owned();
        tell(
            &format!("limit: {name}"),
            Counted { tries: 1, longest, ..Counted::default() },
            format!("{refused}; stated {stated} s"),
        );
        // Who was idle finds the connection closed, or in it why.
        let closed = code == "25P03" && matches!(refused, sqlx::Error::Io(_));
        assert!(said == code || closed, "{name}: {refused}");
        assert!((stated..stated + 3.0).contains(&longest.as_secs_f64()), "{name}: {longest:?}");
        drop(transaction);
        let _ = connection.close().await;
    }
    owner.execute("rollback").await.unwrap();
}
