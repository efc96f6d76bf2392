//! Memory of the portal: idle, under a thousand connections, after millions of requests.

use std::net::TcpStream;

use crate::Result;
use crate::load::{Asked, Wrk};
use crate::stage::{EXAMPLE, Stage};
use crate::table::{Bound, Table};

const CONNECTIONS: u32 = 1000;

pub async fn measure(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("memory");
    let portal = stage.portal(EXAMPLE, &[], None)?;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let idle = portal.memory()?;
    table.add("memory, idle", "—", idle, format!("{idle:.0}"), " MB", Bound::AtMost(40.0, 25.0));
    let url = portal.url("/kainuu");
    let wrk = |connections, seconds| Wrk { url: &url, headers: &[], connections, seconds, core: None }.run();
    // Connections that are open while others ask.
    let open: Vec<TcpStream> =
        (0..CONNECTIONS).map(|_| TcpStream::connect(("127.0.0.1", portal.port))).collect::<Result<_, _>>()?;
    wrk(CONNECTIONS, 5)?;
    let crowded = portal.memory()?;
    let told = format!("{crowded:.0}");
    table.add("memory, under 1,000 connections", "—", crowded, told, " MB", Bound::AtMost(120.0, 80.0));
    drop(open);
    // The cache and the allocator settle first; what grows after that grows for ever.
    wrk(32, 10)?;
    let (before, wanted) = (portal.memory()?, if asked.quick { 200_000.0 } else { 10_000_000.0 });
    let mut asked_for = 0.0;
    while asked_for < wanted {
        asked_for += wrk(32, 10)?.rate * 10.0;
    }
    let grown = (portal.memory()? / before - 1.0) * 100.0;
    let name = format!("memory, after {:.1} million requests", asked_for / 1e6);
    table.add(&name, "before them", grown, format!("{grown:+.1}"), " %", Bound::AtMost(5.0, 0.0));
    Ok(())
}
