//! A connection whose other end has to take what it asked for.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

use super::linger::Lingering;

/// A client that takes nothing of its answer for so long is let go: the answer lies in memory meanwhile.
const TAKEN_WITHIN: Duration = Duration::from_secs(20);

/// A client that has not said by then how it wants to speak is let go; for what comes after, the server has a timer.
const SPEAKS_WITHIN: Duration = Duration::from_secs(10);
/// As many bytes say it: the opening of HTTP/2. No request is shorter.
const OPENING: usize = 24;

/// A connection that breaks when its client never speaks, or stops reading.
pub(super) struct Patient {
    stream: Lingering,
    /// Runs until the client has begun to speak.
    silent: Option<Pin<Box<Sleep>>>,
    heard: usize,
    /// Runs while the client takes nothing.
    limit: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    pub fn new(stream: Lingering) -> Patient {
        Patient { stream, silent: Some(Box::pin(sleep(SPEAKS_WITHIN))), heard: 0, limit: None }
    }

    /// What became of writing; an error when it waits too long.
    fn within<T>(&mut self, written: Poll<io::Result<T>>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.limit = None;
            return written;
        }
        let limit = self.limit.get_or_insert_with(|| Box::pin(sleep(TAKEN_WITHIN)));
        ready!(limit.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Patient {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, into);
        self.heard = self.heard.saturating_add(into.filled().len() - before);
        if self.heard >= OPENING {
            self.silent = None;
        }
        match &mut self.silent {
            Some(limit) if read.is_pending() => {
                ready!(limit.as_mut().poll(cx));
                Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
            }
            _ => read,
        }
    }
}

impl AsyncWrite for Patient {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.within(written, cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, pieces);
        self.within(written, cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
