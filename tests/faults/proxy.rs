//! A wire to the database that can fall silent: nothing is forwarded, and nothing is closed.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UnixStream};
use tokio::sync::watch;

pub struct Wire {
    pub port: u16,
    silent: Arc<watch::Sender<bool>>,
}

impl Wire {
    /// A wire that leads from a port of its own to the socket in a folder.
    pub async fn lay(socket_folder: &str) -> Wire {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let silent = Arc::new(watch::Sender::new(false));
        let (socket, hush) = (format!("{socket_folder}/.s.PGSQL.5432"), silent.clone());
        tokio::spawn(async move {
            while let Ok((here, _)) = listener.accept().await {
                let (socket, hush) = (socket.clone(), hush.clone());
                tokio::spawn(async move {
                    speaks(&mut hush.subscribe()).await;
                    let Ok(there) = UnixStream::connect(&socket).await else { return };
                    let ((from_here, to_here), (from_there, to_there)) = (here.into_split(), there.into_split());
                    tokio::join!(
                        carry(from_here, to_there, hush.subscribe()),
                        carry(from_there, to_here, hush.subscribe())
                    );
                });
            }
        });
        Wire { port, silent }
    }

    pub fn set_silent(&self, silent: bool) {
        self.silent.send_replace(silent);
    }
}

async fn speaks(hush: &mut watch::Receiver<bool>) {
    let _ = hush.wait_for(|silent| !silent).await;
}

async fn carry(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, mut hush: watch::Receiver<bool>) {
    let mut bytes = vec![0; 16 << 10];
    loop {
        let Ok(read) = from.read(&mut bytes).await else { break };
        // While it is silent, an end is no more heard of than words.
        speaks(&mut hush).await;
        if read == 0 || to.write_all(&bytes[..read]).await.is_err() {
            break;
        }
    }
    let _ = to.shutdown().await;
}
