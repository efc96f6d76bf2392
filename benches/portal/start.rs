//! From the start of the program to its first page.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::Result;
use crate::load::Asked;
use crate::pairs::Spread;
use crate::stage::{EXAMPLE, PROGRAM, Portal, Stage};
use crate::table::{Bound, Table};

pub async fn measure(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("start to first page");
    let over_a_database = || {
        let mut command = Command::new(PROGRAM);
        command.env("DATABASE_URL", stage.address(EXAMPLE, stage.cluster.owner()));
        command
    };
    let times = times(asked, over_a_database).await?;
    let bound = Bound::AtMost(300.0, 100.0);
    table.add("start to first page, database up", "—", times.median(), &times, " ms", bound);
    let data = stage.folder().join("own");
    let with_its_own = || {
        let mut command = Command::new(PROGRAM);
        command.env("SUUNTA_DATA", &data).env_remove("DATABASE_URL");
        command
    };
    // The first start makes the cluster.
    once(with_its_own()).await?;
    let times = self::times(asked, with_its_own).await?;
    let bound = Bound::AtMost(1000.0, 500.0);
    table.add("start to first page, private cluster already made", "—", times.median(), &times, " ms", bound);
    Ok(())
}

async fn times(asked: &Asked, command: impl Fn() -> Command) -> Result<Spread> {
    let mut times = Vec::new();
    for _ in 0..asked.pairs() {
        times.push(once(command()).await?);
    }
    Ok(Spread::of(times))
}

/// Milliseconds from the start to the first page.
async fn once(command: Command) -> Result<f64> {
    let began = Instant::now();
    let portal = Portal::start(command)?;
    let client = reqwest::Client::new();
    while !client.get(portal.url("/kainuu")).send().await.is_ok_and(|answer| answer.status().is_success()) {
        if began.elapsed() > Duration::from_secs(30) {
            return Err("the first page does not come".into());
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let took = began.elapsed().as_secs_f64() * 1000.0;
    portal.stop()?;
    Ok(took)
}
