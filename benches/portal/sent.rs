//! What a browser fetches for a page.

use std::collections::BTreeSet;

use reqwest::header::{ACCEPT_ENCODING, CONTENT_TYPE};
use scraper::{Html, Selector};

use crate::Result;
use crate::stage::{EXAMPLE, Portal, Stage};
use crate::table::{Bound, Table};

const PAGES: [&str; 5] = ["/", "/kainuu", "/kainuu/strategies/liitto-2024", "/kuopio/international", "/kainuu/review"];

pub async fn measure(stage: &Stage, table: &mut Table) -> Result<()> {
    println!("what a page loads");
    let portal = stage.portal(EXAMPLE, &[], None)?;
    let mut heaviest = (0.0, String::new());
    for page in PAGES {
        let (bytes, requests) = weight(&portal, page).await?;
        #[expect(clippy::cast_precision_loss)]
        let kilobytes = bytes as f64 / 1000.0;
        println!("  {page}: {kilobytes:.1} kB in {requests} requests");
        if kilobytes > heaviest.0 {
            heaviest = (kilobytes, format!("{page}, {requests} requests, compressed"));
        }
    }
    let bound = Bound::AtMost(50.0, 30.0);
    let beside = "GOV.UK's front page, 246 kB";
    table.add("a public page with all it loads", beside, heaviest.0, format!("{:.1}", heaviest.0), " kB", bound);
    table.note(heaviest.1);
    Ok(())
}

/// Bytes and requests of a page with its style sheets, scripts and pictures.
async fn weight(portal: &Portal, page: &str) -> Result<(usize, usize)> {
    let client = reqwest::Client::new();
    let fetch = async |path: &str, encoding: &str| {
        let answer = client.get(portal.url(path)).header(ACCEPT_ENCODING, encoding).send().await?.error_for_status()?;
        let kind = answer.headers().get(CONTENT_TYPE).cloned();
        Ok::<_, crate::Fault>((answer.bytes().await?, kind))
    };
    let (plain, _) = fetch(page, "identity").await?;
    let mut needed = BTreeSet::from([page.to_owned()]);
    let html = Html::parse_document(&String::from_utf8_lossy(&plain));
    for (selector, attribute) in [
        ("link[rel=stylesheet]", "href"),
        ("link[rel=icon]", "href"),
        ("link[rel=manifest]", "href"),
        ("script[src]", "src"),
        ("img[src]", "src"),
    ] {
        let selector = Selector::parse(selector).map_err(|error| error.to_string())?;
        needed.extend(html.select(&selector).filter_map(|one| one.attr(attribute)).map(str::to_owned));
    }
    let mut bytes = 0;
    for path in &needed {
        bytes += fetch(path, "br").await?.0.len();
    }
    Ok((bytes, needed.len()))
}
