//! Somebody who asks a portal over the network, one connection a request.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::ground::{EDITOR, PASSWORD};

/// Nobody waits longer for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// An answer; its status is 0 when none came.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
    pub took: Duration,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Whether it is a refusal that says when to come again.
    pub fn is_come_again(&self) -> bool {
        self.status == 503 && self.header("retry-after").is_some_and(|seconds| seconds.parse::<u32>().is_ok())
    }
}

/// A visitor, or an editor who has signed in. The portal may be another one at the next request.
#[derive(Debug, Clone)]
pub struct Visitor {
    port: Arc<AtomicU16>,
    cookie: String,
}

impl Visitor {
    pub fn of(port: u16) -> Visitor {
        Visitor { port: Arc::new(AtomicU16::new(port)), cookie: String::new() }
    }

    /// The same person without a cookie.
    pub fn anonymous(&self) -> Visitor {
        Visitor { port: self.port.clone(), cookie: String::new() }
    }

    /// Lets all copies ask at another port.
    pub fn move_to(&self, port: u16) {
        self.port.store(port, Ordering::Relaxed);
    }

    /// The editor, signed in.
    pub async fn editor(port: u16) -> Visitor {
        let mut visitor = Visitor::of(port);
        let answer = visitor.sign_in().await;
        assert_eq!(answer.status, 303, "{answer:?}");
        let cookie = answer.header("set-cookie").unwrap();
        visitor.cookie = cookie.split(';').next().unwrap().to_owned();
        visitor
    }

    pub async fn sign_in(&self) -> Answer {
        self.post("/sign-in", &encoded(&[("email", EDITOR), ("password", PASSWORD)])).await
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(format!("GET {address} HTTP/1.1\r\n"), "").await
    }

    pub async fn post(&self, address: &str, form: &str) -> Answer {
        let head = format!(
            "POST {address} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            form.len()
        );
        self.ask(head, form).await
    }

    async fn ask(&self, head: String, body: &str) -> Answer {
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("Cookie: {}\r\n", self.cookie) };
        let request = format!("{head}Host: localhost\r\nConnection: close\r\n{cookie}\r\n{body}");
        let began = Instant::now();
        let read = tokio::time::timeout(PATIENCE, self.exchange(request.as_bytes())).await;
        let took = began.elapsed();
        let Ok(Ok(text)) = read else { return Answer { took, ..Answer::default() } };
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Answer { status, head: head.to_owned(), body: body.to_owned(), took }
    }

    async fn exchange(&self, request: &[u8]) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port.load(Ordering::Relaxed))).await?;
        stream.write_all(request).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    /// The form of a new lesson as its page carries it, filled in; none when the page does not come.
    pub async fn lesson(&self, title: &str, body: &str) -> Option<String> {
        let page = self.get(NEW).await;
        if page.status != 200 {
            return None;
        }
        let key = page.body.split_once(r#"name="key" value=""#)?.1.split('"').next()?;
        let fields = [("key", key), ("title.fi", title), ("outcome", "success"), ("body.fi", body)];
        Some(encoded(&[&fields[..], &[("learned_on", "2026-11-01")]].concat()))
    }

    /// Sends the form of a new lesson.
    pub async fn add(&self, form: &str) -> Answer {
        self.post(NEW, form).await
    }
}

const NEW: &str = "/kainuu/records/lesson/new";

/// Fields in a form's encoding.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    let pairs = fields.iter().map(|(name, value)| format!("{name}={}", suunta::platform::web::encode_value(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Asks again until all is as wanted; gives how long that took.
pub async fn until(patience: Duration, what: &str, mut wanted: impl AsyncFnMut() -> bool) -> Duration {
    let began = Instant::now();
    while !wanted().await {
        assert!(began.elapsed() < patience, "{what}: not within {patience:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    began.elapsed()
}
