//! Asked to stop while it works.

use std::time::Duration;

use sqlx::Executor;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::ground::{Ground, lessons};
use crate::result::{Counted, tell};
use crate::turn;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asked_to_stop_it_finishes_what_is_under_way() {
    let _turn = turn().await;
    let mut ground = Ground::start().await;
    let (portal, editor) = ground.portal(&[]).await;
    let mut forms = Vec::new();
    for number in 0..4 {
        forms.push(editor.lesson(&format!("Viimeinen {number}"), "Sisältö").await.unwrap());
    }
    // Clients that never say anything, or not all of it.
    let silent = TcpStream::connect(("127.0.0.1", portal.port)).await.unwrap();
    let mut halting = TcpStream::connect(("127.0.0.1", portal.port)).await.unwrap();
    halting.write_all(b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nemail=").await.unwrap();
    // Requests that stand before a lock when the sign comes.
    let mut owner = ground.owner().await;
    owner.execute("begin; lock table lesson in access exclusive mode").await.unwrap();
    let mut under_way = JoinSet::new();
    for number in 0..8 {
        let (editor, form) = (editor.clone(), forms.get(number).cloned());
        under_way.spawn(async move {
            match form {
                Some(form) => (303, editor.add(&form).await),
                None => (200, editor.anonymous().get(&format!("/kainuu/search?q=sana{number}")).await),
            }
        });
    }
    tokio::time::sleep(Duration::from_millis(150)).await;
    portal.signal("TERM");
    tokio::time::sleep(Duration::from_millis(100)).await;
    owner.execute("rollback").await.unwrap();
    let (code, took) = tokio::task::block_in_place(|| portal.stop());
    let mut lost = 0;
    for (wanted, answer) in under_way.join_all().await {
        lost += usize::from(answer.status != wanted);
    }
    let stored = lessons(&mut owner, "Viimeinen").await;
    let doubled = stored.values().filter(|count| **count > 1).count();
    let result = format!("exit code {code:?} after {} ms, two clients that never spoke", took.as_millis());
    tell("SIGTERM under load", Counted { tries: 8, lost, doubled, longest: took }, result);
    assert_eq!((lost, doubled, stored.len()), (0, 0, 4));
    assert!(code == Some(0) && took < Duration::from_secs(10), "{code:?} {took:?}");
    drop((silent, halting));
    ground.stop().await;
}
