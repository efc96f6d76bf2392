//! The same page among little and among much.

use crate::Result;
use crate::data::{Amount, fill};
use crate::load::{Asked, Wrk};
use crate::pairs::alternate;
use crate::stage::Stage;
use crate::table::{Bound, Table};

const PATH: &str = "/mittauskunta-0/strategies/strategia";
const NOT_KEPT: [(&str, &str); 2] = [("SUUNTA_CACHE_MEGABYTES", "0"), ("SUUNTA_EXAMPLE", "false")];

pub async fn measure(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("the same page among much");
    let small = Amount { organisations: 10, measures_each: 10 };
    let large = Amount { organisations: if asked.quick { 500 } else { 10_000 }, measures_each: 100 };
    fill(stage, "small", small).await?;
    fill(stage, "large", large).await?;
    let (few, many) = (stage.portal("small", &NOT_KEPT, None)?, stage.portal("large", &NOT_KEPT, None)?);
    let beside = "the same page, 10 organisations with 100 measures";
    let much = format!("{} organisations, {} measures each", large.organisations, large.measures_each);
    for (name, half, bound) in [("p50", true, Bound::AtMost(1.25, 1.1)), ("p99", false, Bound::AtMost(1.5, 1.25))] {
        let turn = |url: String| {
            // Few connections: what a page takes, not how long it waits for others.
            let wrk = Wrk { url: &url, headers: &[], connections: 2, seconds: asked.seconds(), core: None };
            wrk.run().map(|answered| if half { answered.half } else { answered.most })
        };
        let pairs = alternate(asked.pairs(), || turn(many.url(PATH)), || turn(few.url(PATH)))?;
        let what = format!("uncached page, {much}, {name}");
        table.add(&what, beside, pairs.ratio.median(), &pairs.ratio, " ×", bound);
        table.note(format!("{} and {} ms", pairs.ours, pairs.beside));
    }
    Ok(())
}
