//! From a write to the page that shows it, at the node that wrote and at another.

use std::time::{Duration, Instant};

use reqwest::StatusCode;
use scraper::{Html, Selector};

use crate::Result;
use crate::load::Asked;
use crate::pairs::Spread;
use crate::stage::{EXAMPLE, PROGRAM, Portal, Stage};
use crate::table::{Bound, Table};

const EMAIL: &str = "editor@bench.example";
/// The page that shows what is written.
const PATH: &str = "/kainuu/strategies/liitto-2024";
const PASSWORD: &str = "kolme pientä sanaa";

/// Somebody who is signed in at the portals of a database.
pub struct Staff {
    pub cookie: String,
}

impl Staff {
    /// Adds an editor of Kainuun liitto, once, and signs in.
    pub async fn admitted(stage: &Stage, database: &str) -> Result<Staff> {
        use std::io::Write;
        use std::process::{Command, Stdio};
        let mut command = Command::new(PROGRAM);
        command
            .args(["account", "add", EMAIL, "--organisation", "kainuu", "--role", "editor", "--password-stdin"])
            .env("DATABASE_URL", stage.address(database, stage.cluster.owner()))
            .stdin(Stdio::piped())
            .stdout(Stdio::null());
        let mut child = command.spawn()?;
        if let Some(input) = &mut child.stdin {
            writeln!(input, "{PASSWORD}")?;
        }
        child.wait()?;
        let portal = stage.portal(database, &[], None)?;
        let client = client()?;
        let form = [("email", EMAIL), ("password", PASSWORD)];
        let answer = client.post(portal.url("/sign-in")).body(encoded(&form)).headers(form_headers()?).send().await?;
        let cookie = answer.headers().get("set-cookie").and_then(|cookie| cookie.to_str().ok());
        let cookie = cookie.and_then(|cookie| cookie.split(';').next()).ok_or("nobody was signed in")?;
        Ok(Staff { cookie: cookie.to_owned() })
    }
}

fn client() -> Result<reqwest::Client> {
    Ok(reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?)
}

fn form_headers() -> Result<reqwest::header::HeaderMap> {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("content-type", "application/x-www-form-urlencoded".parse()?);
    headers.insert("sec-fetch-site", "same-origin".parse()?);
    Ok(headers)
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let value = suunta::platform::web::encode_value;
    fields.iter().map(|(name, text)| format!("{}={}", value(name), value(text))).collect::<Vec<_>>().join("&")
}

pub async fn measure(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("from a write to the page that shows it");
    let staff = Staff::admitted(stage, EXAMPLE).await?;
    let (one, other) = (stage.portal(EXAMPLE, &[], None)?, stage.portal(EXAMPLE, &[], None)?);
    let mut owner = stage.owner(EXAMPLE).await?;
    let id = "select id from strategy where slug = 'liitto-2024'";
    let id: uuid::Uuid = sqlx::query_scalar(id).fetch_one(&mut owner).await?;
    let edit = format!("/kainuu/records/strategy/{id}/edit");
    let (mut same, mut across) = (Vec::new(), Vec::new());
    for number in 0..if asked.quick { 20 } else { 200 } {
        let title = format!("Verkosto {number}");
        write(&one, &staff, &edit, &title).await?;
        let written = Instant::now();
        let (here, there) = tokio::try_join!(shown(&one, PATH, &title, written), shown(&other, PATH, &title, written))?;
        same.push(here);
        across.push(there);
    }
    let (same, across) = (Spread::of(same), Spread::of(across));
    let name = "write to fresh page, same node, p99";
    table.add(name, "—", same.at(0.99), format!("{:.1}", same.at(0.99)), " ms", Bound::AtMost(50.0, 10.0));
    table.note(format!("median {:.1} ms", same.median()));
    let name = "write to fresh page, other node, p99";
    table.add(name, "—", across.at(0.99), format!("{:.1}", across.at(0.99)), " ms", Bound::AtMost(500.0, 100.0));
    table.note(format!("median {:.1} ms", across.median()));
    Ok(())
}

/// Gives a record another title by its form.
async fn write(portal: &Portal, staff: &Staff, edit: &str, title: &str) -> Result<()> {
    let client = client()?;
    let page = client.get(portal.url(edit)).header("cookie", &staff.cookie).send().await?.text().await?;
    let (action, mut fields) = form(&page)?;
    let field = fields.iter_mut().find(|(name, _)| name.starts_with("title")).ok_or("the form has no title")?;
    title.clone_into(&mut field.1);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let request = client.post(portal.url(&action)).header("cookie", &staff.cookie);
    let answer = request.headers(form_headers()?).body(encoded(&fields)).send().await?;
    match answer.status() {
        StatusCode::SEE_OTHER => Ok(()),
        status => Err(format!("the form was answered with {status}").into()),
    }
}

/// Where a record's form goes, and what stands in it.
fn form(page: &str) -> Result<(String, Vec<(String, String)>)> {
    let html = Html::parse_document(page);
    let select = |words: &str| Selector::parse(words).map_err(|error| error.to_string());
    let form = html.select(&select("form.record")?).next().ok_or("the page has no form")?;
    let mut fields = Vec::new();
    for control in form.select(&select("input, textarea, select")?) {
        let name = control.attr("name").unwrap_or_default().to_owned();
        let value = match (control.value().name(), control.attr("type")) {
            ("input", Some("checkbox" | "radio")) if control.attr("checked").is_none() => continue,
            ("input", _) => control.attr("value").unwrap_or_default().to_owned(),
            ("textarea", _) => control.text().collect(),
            _ => {
                let options = select("option[selected]")?;
                let chosen = control.select(&options).next();
                chosen.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
            }
        };
        fields.push((name, value));
    }
    Ok((form.attr("action").unwrap_or_default().to_owned(), fields))
}

/// Milliseconds until a page shows a text to a visitor.
async fn shown(portal: &Portal, path: &str, text: &str, since: Instant) -> Result<f64> {
    let client = client()?;
    loop {
        let page = client.get(portal.url(path)).send().await?.text().await?;
        if page.contains(&format!("{text}<")) || page.contains(&format!("{text} ")) {
            return Ok(since.elapsed().as_secs_f64() * 1000.0);
        }
        if since.elapsed() > Duration::from_secs(10) {
            return Err(format!("{path} never shows {text:?}").into());
        }
    }
}
