//! An address that leads to whichever server it is told, like a proxy before a cluster; or that falls silent.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// A port of the loopback; its threads end with the test's process.
#[derive(Clone)]
pub struct Address {
    pub port: u16,
    state: Arc<State>,
}

struct State {
    /// Port of the server; 0 for none.
    target: AtomicU16,
    silent: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl Address {
    pub fn leading_to(target: u16) -> Address {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = State { target: AtomicU16::new(target), silent: AtomicBool::new(false), open: Mutex::default() };
        let state = Arc::new(state);
        let shared = state.clone();
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let target = shared.target.load(Ordering::SeqCst);
                if let Ok(server) = TcpStream::connect(("127.0.0.1", target)) {
                    join(&shared, client, server);
                }
            }
        });
        Address { port, state }
    }

    /// Leads elsewhere from now on; who is connected is cut off. 0 leads nowhere.
    pub fn lead_to(&self, target: u16) {
        self.state.target.store(target, Ordering::SeqCst);
        self.cut();
    }

    /// Swallows everything without a word, like a firewall that forgot a connection; or speaks again, on new connections.
    pub fn silence(&self, silent: bool) {
        self.state.silent.store(silent, Ordering::SeqCst);
        if !silent {
            self.cut();
        }
    }

    fn cut(&self) {
        for stream in self.state.open.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

fn join(state: &Arc<State>, client: TcpStream, server: TcpStream) {
    for stream in [&client, &server] {
        let _ = stream.set_nodelay(true);
        state.open.lock().unwrap().extend(stream.try_clone());
    }
    let (Ok(other_client), Ok(other_server)) = (client.try_clone(), server.try_clone()) else { return };
    for (from, to) in [(client, server), (other_server, other_client)] {
        let state = state.clone();
        thread::spawn(move || carry(&state, from, to));
    }
}

fn carry(state: &State, mut from: TcpStream, mut to: TcpStream) {
    let mut bytes = [0; 16 << 10];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        if !state.silent.load(Ordering::SeqCst) && to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}
