//! Clients by the thousand that send or take a little at a time.

use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::ground::{Ground, QUIET};
use crate::program::Serving;
use crate::result::{Counted, tell};
use crate::visitor::Visitor;
use crate::{times, turn};

/// How long a slow client goes on at the most.
const PATIENCE: Duration = Duration::from_secs(40);

/// In which way a client is slow.
#[derive(Debug, Clone, Copy)]
enum Slow {
    /// Says nothing at all.
    Silent,
    /// Nothing more after a first answer.
    Idle,
    /// A byte of its headers a second.
    Headers,
    /// A byte of its body a second.
    Body,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_clients_are_let_go_and_others_do_not_notice() {
    let _turn = turn().await;
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
    let mut ground = Ground::start().await;
    let address = ground.address();
    let portal = Serving::start(&[("DATABASE_URL", address.as_str()), QUIET]);
    let visitor = Visitor::of(portal.port);
    assert_eq!(visitor.get("/kainuu").await.status, 200);
    let number = times(250, 1500);
    let mut clients = JoinSet::new();
    for number in 0..number * 4 {
        let slow = [Slow::Silent, Slow::Idle, Slow::Headers, Slow::Body][number % 4];
        clients.spawn(held_for(portal.port, slow));
        // Not more at a time than the system keeps in its queue.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // More than the requests at once that it works on are held by bodies alone, in the long form.
    let (mut longest, mut lost, mut tries) = (Duration::ZERO, 0, 0);
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(8) {
        for address in ["/kainuu", &format!("/kainuu/search?q=sana{tries}")] {
            let answer = visitor.get(address).await;
            tries += 1;
            lost += usize::from(answer.status != 200);
            longest = longest.max(answer.took);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let held: Vec<(Slow, Duration)> = clients.join_all().await;
    let most = held.iter().map(|(_, held)| *held).max().unwrap_or_default();
    let result = format!("{} slow clients, the last let go after {:.1} s", held.len(), most.as_secs_f64());
    tell("slow clients", Counted { tries, lost, longest, ..Counted::default() }, result);
    assert!(most < PATIENCE, "{:?}", held.iter().filter(|(_, held)| *held >= PATIENCE).take(3).collect::<Vec<_>>());
    assert!(lost == 0 && longest < Duration::from_secs(3), "others notice: {lost} of {tries}, {longest:?}");
    assert_eq!(portal.stop().0, Some(0));
    ground.stop().await;
}

/// How long a slow client is borne.
async fn held_for(port: u16, slow: Slow) -> (Slow, Duration) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let began = Instant::now();
    let head: &[u8] = match slow {
        Slow::Silent => b"",
        Slow::Idle => b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n",
        Slow::Headers => b"GET /kainuu HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        Slow::Body => {
            b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\n"
        }
    };
    let _ = stream.write_all(head).await;
    let mut answer = [0; 1024];
    while began.elapsed() < PATIENCE {
        match tokio::time::timeout(Duration::from_secs(1), stream.read(&mut answer)).await {
            Ok(Ok(0) | Err(_)) => break,
            Ok(Ok(_)) => {}
            Err(_) if matches!(slow, Slow::Silent | Slow::Idle) => {}
            Err(_) => {
                if stream.write_all(b"a").await.is_err() {
                    break;
                }
            }
        }
    }
    (slow, began.elapsed())
}
