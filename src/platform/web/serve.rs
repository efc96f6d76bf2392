//! The server: connections with deadlines, and a stop that lets requests under way finish.

use std::convert::Infallible;
use std::future::Future;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::http::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::Service;

use super::linger::Lingering;
use super::patience::Patient;
use crate::platform::meter::open_files_limit;

/// A client that has not sent its headers by then is let go.
const HEADERS_WITHIN: Duration = Duration::from_secs(10);
/// Requests under way at a stop get this long.
const STOP_WITHIN: Duration = Duration::from_secs(6);

/// Files that connections leave to others: to the database, to logs, to temporary files.
const FILES_FOR_OTHERS: u64 = 256;
/// Most connections at once, whatever the system allows.
const MOST_CONNECTIONS: u64 = 100_000;

/// Where a connection comes from. Behind a proxy that is the proxy.
#[derive(Debug, Clone, Copy)]
pub struct ClientAddress(pub IpAddr);

/// Serves until `stop` resolves, then lets requests under way finish, at most for six seconds.
pub async fn serve<S>(listener: TcpListener, front: S, stop: impl Future<Output = ()>)
where
    S: Service<Request<Incoming>, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let mut server = Builder::new(TokioExecutor::new());
    server.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN).max_headers(64).max_buf_size(32 << 10);
    server
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(Duration::from_secs(20))
        .max_header_list_size(32 << 10)
        .max_concurrent_streams(100);
    let graceful = GracefulShutdown::new();
    let places = places();
    let mut stop = pin!(stop);
    loop {
        let (stream, client, place) = tokio::select! {
            accepted = accept(&listener, &places) => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // The whole system is out of something, mostly: wait for some of it to come free.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let _ = stream.set_nodelay(true);
        let front = front.clone();
        let service = hyper::service::service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(client);
            front.clone().call(request)
        });
        let connection = Patient::new(Lingering::new(stream));
        let connection = server.serve_connection(TokioIo::new(connection), service).into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = watched.await {
                tracing::debug!(%error, "a connection broke");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(STOP_WITHIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish before the stop");
    }
}

/// The next connection, once there is a place for it. Who has none waits until slow clients are let go.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> std::io::Result<(TcpStream, ClientAddress, OwnedSemaphorePermit)> {
    let place = places.clone().acquire_owned().await.map_err(std::io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, ClientAddress(peer.ip()), place))
}

/// Places for connections: as many as the process may open files, without those that others need.
fn places() -> Arc<Semaphore> {
    let files = open_files_limit().unwrap_or(MOST_CONNECTIONS);
    let places = files.saturating_sub(FILES_FOR_OTHERS).max(files / 2).min(MOST_CONNECTIONS);
    Arc::new(Semaphore::new(usize::try_from(places).unwrap_or(Semaphore::MAX_PERMITS)))
}
