//! A page that is kept, beside nginx with the same bytes in a file.
//!
//! What is compared is how many requests a second of the server's processor time answers: on two cores the load generator
//! is at its limit before either server is.

use reqwest::header::{ETAG, HeaderMap};

use crate::Result;
use crate::load::{Asked, Wrk};
use crate::pairs::alternate;
use crate::stage::{EXAMPLE, Nginx, Stage};
use crate::table::{Bound, Table};

const PAGE: &str = "/kainuu";
/// The server under load has one core, the load generator another.
const SERVER: u32 = 0;
const GENERATOR: u32 = 1;
const CONNECTIONS: u32 = 32;

pub async fn measure(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("a kept page beside a file");
    let portal = stage.portal(EXAMPLE, &[], Some(SERVER))?;
    let nginx = Nginx::start(stage.folder().join("nginx"), SERVER)?;
    let pinned = Some(GENERATOR);
    let turns = |ours: (&str, Vec<(&str, String)>), beside: (&str, Vec<(&str, String)>)| {
        let turn = |(url, headers): &(&str, Vec<(&str, String)>), time: &dyn Fn() -> Result<f64>| {
            let wrk = Wrk { url, headers, connections: CONNECTIONS, seconds: asked.seconds(), core: pinned };
            let before = time()?;
            let answered = wrk.run()?;
            Ok(answered.requests / (time()? - before))
        };
        alternate(asked.pairs(), || turn(&ours, &|| portal.time()), || turn(&beside, &|| nginx.time()))
    };
    for encoding in [None, Some("br"), Some("zstd")] {
        let (name, taken) = match encoding {
            Some(encoding) => (format!("page.{encoding}"), vec![("Accept-Encoding", encoding.to_owned())]),
            None => ("page".to_owned(), Vec::new()),
        };
        let (body, _) = fetched(&portal.url(PAGE), &taken).await?;
        std::fs::write(nginx.folder.join(&name), &body)?;
        let (file, _) = fetched(&nginx.url(&name), &[]).await?;
        if file != body {
            return Err("nginx does not serve the same bytes".into());
        }
        let pairs = turns((&portal.url(PAGE), taken), (&nginx.url(&name), Vec::new()))?;
        let what = match encoding {
            Some(encoding) => format!("the same in {encoding}"),
            None => "cached public page".into(),
        };
        let bound = Bound::AtLeast(0.7, 1.0);
        table.add(&what, "nginx, the same bytes as a file", pairs.ratio.median(), &pairs.ratio, " ×", bound);
        table.note(format!("{} bytes; {} and {} requests a second of its own", body.len(), pairs.ours, pairs.beside));
    }
    let known = async |url: &str| {
        let (_, headers) = fetched(url, &[]).await?;
        let etag = headers.get(ETAG).and_then(|etag| etag.to_str().ok()).ok_or("no ETag")?;
        Ok::<_, crate::Fault>(vec![("If-None-Match", etag.to_owned())])
    };
    let (ours, beside) = (portal.url(PAGE), nginx.url("page"));
    let pairs = turns((&ours, known(&ours).await?), (&beside, known(&beside).await?))?;
    let bound = Bound::AtLeast(0.7, 1.0);
    table.add("the same as 304", "nginx 304", pairs.ratio.median(), &pairs.ratio, " ×", bound);
    table.note(format!("{} and {} requests a second of its own", pairs.ours, pairs.beside));
    Ok(())
}

/// The body as it is sent, and the headers. Twice, so that the page is kept in this form.
async fn fetched(url: &str, headers: &[(&str, String)]) -> Result<(Vec<u8>, HeaderMap)> {
    let client = reqwest::Client::new();
    for again in [true, false] {
        let mut request = client.get(url);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let answer = request.send().await?.error_for_status()?;
        let headers = answer.headers().clone();
        let body = answer.bytes().await?;
        if !again {
            return Ok((body.to_vec(), headers));
        }
    }
    Err("it was not fetched".into())
}
