//! Pages that are made anew for each request, beside pgbench with the statements that they ask.

use std::time::Duration;

use crate::Result;
use crate::fresh::Staff;
use crate::load::{Asked, Wrk, number_after, said};
use crate::pairs::{Spread, alternate};
use crate::stage::{EXAMPLE, Portal, Stage};
use crate::table::{Bound, Table};

/// Everything on the machine's cores, as it likes: server, database and load generator share them in both cases.
const CONNECTIONS: u32 = 16;
/// Pages are not kept.
const NOT_KEPT: (&str, &str) = ("SUUNTA_CACHE_MEGABYTES", "0");
/// As the portal's connections have it.
const OPTIONS: &str = "-c plan_cache_mode=force_generic_plan";

pub async fn one_query(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("a page with one query beside pgbench");
    let path = "/kainuu/people";
    let asked_of_it = captured(stage, "suunta_public", path, &[]).await?;
    if asked_of_it.len() != 1 {
        return Err(format!("{path} asks {} statements", asked_of_it.len()).into());
    }
    let portal = stage.portal(EXAMPLE, &[NOT_KEPT], None)?;
    let bound = Bound::AtLeast(0.35, 0.6);
    let script = Script::write(stage, "suunta_public", &asked_of_it)?;
    let name = "uncached public page with one query";
    beside_pgbench(asked, table, name, (&portal.url(path), &[]), &script, bound)
}

pub async fn signed_in(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("a signed-in page beside pgbench");
    let path = "/kainuu/people";
    let staff = Staff::admitted(stage, EXAMPLE).await?;
    let cookie = [("Cookie", staff.cookie)];
    let asked_of_it = captured(stage, "suunta_staff", path, &cookie).await?;
    let portal = stage.portal(EXAMPLE, &[], None)?;
    let script = Script::write(stage, "suunta_staff", &asked_of_it)?;
    let bound = Bound::AtLeast(0.4, 0.6);
    let name = format!("signed-in page, transaction and row security ({} statements)", asked_of_it.len());
    beside_pgbench(asked, table, &name, (&portal.url(path), &cookie), &script, bound)
}

fn beside_pgbench(
    asked: &Asked,
    table: &mut Table,
    name: &str,
    (url, headers): (&str, &[(&str, String)]),
    script: &Script,
    bound: Bound,
) -> Result<()> {
    let page = || {
        let wrk = Wrk { url, headers, connections: CONNECTIONS, seconds: asked.seconds(), core: None };
        wrk.run().map(|answered| answered.rate)
    };
    let pairs = alternate(asked.pairs(), page, || script.run(asked.seconds()))?;
    table.add(name, "pgbench, the same statements", pairs.ratio.median(), &pairs.ratio, " ×", bound);
    table.note(format!("{} requests/s and {} transactions/s", pairs.ours, pairs.beside));
    Ok(())
}

/// Processor time of a strategy's page, with the database's.
pub async fn strategy(asked: &Asked, stage: &Stage, table: &mut Table) -> Result<()> {
    println!("a strategy's page, made anew");
    let path = "/kainuu/strategies/liitto-2024";
    let portal = stage.portal(EXAMPLE, &[NOT_KEPT], None)?;
    let (mut ours, mut database, mut rates) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..=asked.pairs() {
        let (own, stored) = (portal.time()?, stage.database_time()?);
        let url = portal.url(path);
        let wrk = Wrk { url: &url, headers: &[], connections: CONNECTIONS, seconds: asked.seconds(), core: None };
        let rate = wrk.run()?.rate;
        #[expect(clippy::cast_precision_loss)]
        let requests = rate * asked.seconds() as f64 / 1000.0;
        // The first turn warms everything up.
        if turn > 0 {
            ours.push((portal.time()? - own) / requests);
            database.push((stage.database_time()? - stored) / requests);
            rates.push(rate);
        }
    }
    let both = Spread::of(ours.iter().zip(&database).map(|(own, stored)| own + stored).collect());
    let beside = "Wagtail, a list page of its size: 70 ms, 48 queries, 28 requests/s";
    let name = "uncached strategy page, processor time a request with the database's";
    table.add(name, beside, both.median(), &both, " ms", Bound::AtMost(0.8, 0.4));
    let (ours, database, rates) = (Spread::of(ours), Spread::of(database), Spread::of(rates));
    table.note(format!("portal {ours} ms, database {database} ms; {rates} requests/s"));
    Ok(())
}

/// A statement with its parameters, as the server saw it.
struct Statement {
    sql: String,
    parameters: Vec<Option<String>>,
}

/// The statements that one user of the database asks while a page is made.
async fn captured(stage: &Stage, user: &str, path: &str, headers: &[(&str, String)]) -> Result<Vec<Statement>> {
    use sqlx::{AssertSqlSafe, Executor};
    let mut owner = stage.owner(EXAMPLE).await?;
    for setting in ["log_statement = 'all'", "log_error_verbosity = 'default'"] {
        owner.execute(AssertSqlSafe(format!("alter role {user} set {setting}"))).await?;
    }
    let log = stage.folder().join("data/postgres.log");
    let portal = stage.portal(EXAMPLE, &[NOT_KEPT], None)?;
    ask(&portal, path, headers).await?;
    let before = std::fs::read_to_string(&log)?.len();
    ask(&portal, path, headers).await?;
    let text = std::fs::read_to_string(&log)?.split_off(before);
    owner.execute(AssertSqlSafe(format!("alter role {user} reset all"))).await?;
    Ok(statements(&text))
}

async fn ask(portal: &Portal, path: &str, headers: &[(&str, String)]) -> Result<()> {
    let mut request = reqwest::Client::new().get(portal.url(path));
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let text = request.send().await?.error_for_status()?.text().await?;
    // The connection goes back to its pool after the answer.
    tokio::time::sleep(Duration::from_millis(200)).await;
    if text.is_empty() { Err(format!("{path} is empty").into()) } else { Ok(()) }
}

/// Reads statements out of the server's log; those that no page asks for are left out.
fn statements(log: &str) -> Vec<Statement> {
    let mut entries: Vec<String> = Vec::new();
    for line in log.lines() {
        match line.strip_prefix('\t') {
            Some(more) => {
                if let Some(last) = entries.last_mut() {
                    last.push('\n');
                    last.push_str(more);
                }
            }
            None => entries.push(line.to_owned()),
        }
    }
    let mut found: Vec<Statement> = Vec::new();
    for entry in entries {
        if let Some((_, parameters)) = entry.split_once("DETAIL:  parameters: ") {
            if let Some(last) = found.last_mut() {
                last.parameters = read_parameters(parameters);
            }
        } else if let Some((_, said)) =
            entry.split_once("LOG:  execute ").or_else(|| entry.split_once("LOG:  statement"))
        {
            let sql = said.split_once(": ").map(|(_, sql)| sql.to_owned()).unwrap_or_default();
            found.push(Statement { sql, parameters: Vec::new() });
        }
    }
    // The change feed looks now and then, and a pool asks whether a connection lives.
    found.retain(|one| !one.sql.is_empty() && !one.sql.contains("change_version") && !one.sql.contains("SQLx ping"));
    found
}

/// `$1 = 'a', $2 = NULL`, with quotes doubled.
fn read_parameters(text: &str) -> Vec<Option<String>> {
    let mut parameters = Vec::new();
    let mut rest = text;
    while let Some((_, value)) = rest.split_once(" = ") {
        if let Some(after) = value.strip_prefix("NULL") {
            parameters.push(None);
            rest = after;
            continue;
        }
        let mut read = String::new();
        let mut letters = value.strip_prefix('\'').unwrap_or(value).char_indices().peekable();
        let mut end = value.len();
        while let Some((place, letter)) = letters.next() {
            match (letter, letters.peek()) {
                ('\'', Some((_, '\''))) => {
                    read.push('\'');
                    letters.next();
                }
                ('\'', _) => {
                    end = place + 2;
                    break;
                }
                _ => read.push(letter),
            }
        }
        parameters.push(Some(read));
        rest = value.get(end..).unwrap_or_default();
    }
    parameters
}

/// A script for pgbench.
struct Script {
    command: Vec<String>,
}

impl Script {
    fn write(stage: &Stage, user: &str, statements: &[Statement]) -> Result<Script> {
        let mut script = String::new();
        let file = stage.folder().join(format!("{user}.sql"));
        let (port, folder) = (stage.cluster.port().to_string(), stage.cluster.socket_folder().display().to_string());
        let connections = CONNECTIONS.min(10).to_string();
        let mut command: Vec<String> =
            ["-n", "-M", "prepared", "-c", &connections, "-j", "1", "-h", &folder, "-p", &port, "-U", user]
                .map(str::to_owned)
                .into();
        for (place, statement) in statements.iter().enumerate() {
            let mut sql = statement.sql.clone();
            for (number, value) in statement.parameters.iter().enumerate().rev() {
                let name = format!("v{place}x{number}");
                match value {
                    // pgbench knows no empty variable.
                    Some(value) if value.is_empty() => sql = sql.replace(&format!("${}", number + 1), "''"),
                    Some(value) => {
                        sql = sql.replace(&format!("${}", number + 1), &format!(":{name}"));
                        command.extend(["-D".into(), format!("{name}={value}")]);
                    }
                    None => sql = sql.replace(&format!("${}", number + 1), "null"),
                }
            }
            script.push_str(&sql);
            script.push_str(";\n");
        }
        std::fs::write(&file, script)?;
        command.extend(["-f".into(), file.display().to_string(), EXAMPLE.into()]);
        Ok(Script { command })
    }

    /// Transactions a second.
    fn run(&self, seconds: u64) -> Result<f64> {
        let mut command = std::process::Command::new("pgbench");
        command.env("PGOPTIONS", OPTIONS).arg("-T").arg(seconds.to_string()).args(&self.command);
        let text = said(command.output()?)?;
        number_after(&text, "\ntps =")
    }
}
