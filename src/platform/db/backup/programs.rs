//! PostgreSQL's own programs for dumping and restoring.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, PgConnection};

use super::super::cluster::{folders, leading_number};
use super::Error;

/// The folder with `pg_dump` and `pg_restore`, not older than the server.
#[derive(Debug, Clone)]
pub(super) struct Client(PathBuf);

/// Major version of the server.
pub(super) async fn major(door: &mut PgConnection) -> Result<u32, Error> {
    let number = sqlx::query_scalar!(r#"select current_setting('server_version_num')::integer as "number!""#)
        .fetch_one(door)
        .await?;
    Ok(u32::try_from(number / 10_000).unwrap_or_default())
}

impl Client {
    pub fn find(given: Option<&Path>, server: u32) -> Result<Client, Error> {
        let fits = |folder: &PathBuf| {
            let output = Command::new(folder.join("pg_dump")).arg("--version").stdin(Stdio::null()).output();
            let said = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
            let major = said.split_whitespace().find_map(leading_number);
            folder.join("pg_restore").is_file() && major.is_some_and(|major| major >= server)
        };
        folders(given).find(fits).map(Client).ok_or(Error::NoPrograms(server))
    }

    /// Writes a dump of one moment to its output.
    pub fn dump(&self, door: &PgConnectOptions, snapshot: &str) -> Command {
        let mut command = Command::new(self.0.join("pg_dump"));
        // Row security is forced on the owner too, whose policy lets everything pass.
        command
            .args(["--format=custom", "--compress=6", "--no-owner", "--enable-row-security", "--no-password"])
            .arg(format!("--snapshot={snapshot}"));
        reach(&mut command, door);
        command
    }

    /// Reads a dump from its input into a database, all of it or nothing.
    pub fn restore(&self, door: &PgConnectOptions) -> Command {
        let mut command = Command::new(self.0.join("pg_restore"));
        command.args(["--single-transaction", "--exit-on-error", "--no-owner", "--no-password"]);
        command.arg(format!("--dbname={}", door.get_database().unwrap_or_default()));
        reach(&mut command, door);
        command
    }

    /// Reads a dump from its input and lists it.
    pub fn list(&self) -> Command {
        let mut command = Command::new(self.0.join("pg_restore"));
        command.arg("--list");
        command
    }
}

/// Tells a program how to reach the database, by its environment: arguments are seen by everybody on the machine.
fn reach(command: &mut Command, door: &PgConnectOptions) {
    let address = door.to_url_lossy();
    command.env("PGPORT", door.get_port().to_string()).env("PGUSER", door.get_username());
    match door.get_socket() {
        Some(folder) => command.env("PGHOST", folder),
        None => command.env("PGHOST", door.get_host()),
    };
    if let Some(database) = door.get_database() {
        command.env("PGDATABASE", database);
    }
    if let Some(password) = address.password() {
        command.env("PGPASSWORD", percent_encoding::percent_decode_str(password).decode_utf8_lossy().as_ref());
    }
    for (name, value) in address.query_pairs() {
        let variable = match name.as_ref() {
            "sslmode" => "PGSSLMODE",
            "sslrootcert" => "PGSSLROOTCERT",
            "sslcert" => "PGSSLCERT",
            "sslkey" => "PGSSLKEY",
            _ => continue,
        };
        command.env(variable, value.as_ref());
    }
}
