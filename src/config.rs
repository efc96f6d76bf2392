//! The only reader of settings: flags, and environment variables of the same names.

mod organisation;
mod watching;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::council::account::{GroupRole, Role};
use crate::platform::openid;
use crate::platform::outbound::AllowedHost;
use crate::platform::words::Language;

pub use organisation::{Newcomer, OrganisationCommand};
#[cfg(feature = "otel")]
pub use watching::Traces;
pub use watching::{LogFormat, Watching};

/// The portal's command line.
#[derive(Debug, Parser)]
#[command(
    name = "suunta",
    version,
    about = "Strategy follow-up and international affairs of councils, cities and counties"
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub settings: Settings,
}

#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Serve the portal (what happens when no command is given)
    Serve,
    /// Bring the database's schema up to date and stop
    Migrate,
    /// Read organisations from files in the exchange format, or a strategy from its document
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Import {
        #[command(subcommand)]
        command: Option<ImportCommand>,
        /// Files to read, each with one organisation
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write an organisation whole into a file of the exchange format
    Export {
        /// Slug of the organisation
        organisation: String,
        /// File to write; one that is there is replaced when the new one is whole
        file: PathBuf,
        /// With the files of pictures that were sent to the portal
        #[arg(long)]
        pictures: bool,
        /// With the trail of every change
        #[arg(long)]
        history: bool,
        /// With accounts (without passwords), roles, members of groups and messages: personal data
        #[arg(long)]
        private: bool,
    },
    /// Look at settings, database, clock, mail and disk, and say what to do; the exit is 1 if something is amiss
    Check,
    /// Write a backup of the whole database into a file; the portal may go on meanwhile
    Backup {
        /// File to write; one that is there is replaced when the new one is whole
        file: PathBuf,
    },
    /// Restore a backup into an empty database, and check that what came is what was there
    Restore {
        /// File that `backup` wrote
        file: PathBuf,
        /// Put it in the place of what the private database holds; that is kept beside it, as suunta_before
        #[arg(long)]
        replace: bool,
    },
    /// Look after organisations
    Organisation {
        #[command(subcommand)]
        command: OrganisationCommand,
    },
    /// Look after people's accounts
    Account {
        #[command(subcommand)]
        command: AccountCommand,
    },
    /// Look after the trail of changes
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Check the record of every closed quarter and the trail of changes; what was altered is told, and the exit is 1
    Verify,
    /// Look after the example data
    Example {
        #[command(subcommand)]
        command: ExampleCommand,
    },
    /// Print the connection address of the database in use, starting the private one while it is needed
    Database,
}

#[derive(Debug, Clone, Subcommand)]
pub enum ImportCommand {
    /// Take a strategy in from a document: Markdown, plain text or .docx
    Document {
        /// The document
        file: PathBuf,
        /// Slug of the organisation whose strategy it is
        #[arg(long)]
        organisation: String,
        /// Store nothing; print what was recognised as JSON
        #[arg(long)]
        preview: bool,
    },
}

#[derive(Debug, Clone, Subcommand)]
pub enum AccountCommand {
    /// Add an account, or give one another role; prints a link to set a password unless one is given
    Add {
        /// E-mail address, which is the name to sign in with
        email: String,
        /// Slug of the organisation
        #[arg(long)]
        organisation: String,
        #[arg(long, value_parser = role, value_name = "reader|reporter|editor|admin")]
        role: Role,
        /// Read the password from standard input instead of printing a link
        #[arg(long)]
        password_stdin: bool,
    },
    /// Print a link by which the owner of an account sets a new password, good once and within an hour
    Link {
        /// E-mail address of the account
        email: String,
    },
}

#[derive(Debug, Clone, Subcommand)]
pub enum AuditCommand {
    /// Check every organisation's chain of changes; what was altered, removed or cut off is told, and the exit is 1
    Verify,
}

#[derive(Debug, Clone, Subcommand)]
pub enum ExampleCommand {
    /// Take away the made-up quarters, reports and readings; what comes from the cited sources stays
    Remove,
}

/// Settings, each a flag and an environment variable.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// Address to serve on
    #[arg(long, env = "SUUNTA_LISTEN", default_value = "127.0.0.1:8080", global = true, value_name = "ADDRESS:PORT")]
    pub listen: SocketAddr,
    /// Folder of the private database [default: $XDG_DATA_HOME/suunta, as root /var/lib/suunta]
    #[arg(long, env = "SUUNTA_DATA", global = true, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// PostgreSQL to use instead of the private one; its user owns the schema
    #[arg(long, env = "DATABASE_URL", global = true, hide_env_values = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// Connection for public pages [default: DATABASE_URL as role suunta_public]
    #[arg(long, env = "SUUNTA_PUBLIC_DATABASE_URL", global = true, hide_env_values = true, value_name = "URL")]
    pub public_database_url: Option<String>,
    /// Connection for signed-in people [default: DATABASE_URL as role suunta_staff]
    #[arg(long, env = "SUUNTA_STAFF_DATABASE_URL", global = true, hide_env_values = true, value_name = "URL")]
    pub staff_database_url: Option<String>,
    /// Connections kept to the database by each of the two pools
    #[arg(long, env = "SUUNTA_CONNECTIONS", default_value_t = 10, global = true, value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub connections: u32,
    /// Folder with initdb and postgres [default: looked for]
    #[arg(long, env = "SUUNTA_POSTGRES_PROGRAMS", global = true, value_name = "FOLDER")]
    pub postgres_programs: Option<PathBuf>,
    /// Address under which the world sees the portal [default: http:// and the address served on]
    #[arg(long, env = "SUUNTA_PUBLIC_URL", global = true, value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,
    /// Language of the pages that belong to no organisation
    #[arg(long, env = "SUUNTA_LANGUAGE", default_value = "en", global = true, value_name = "fi|sv|nb|nn|en", value_parser = language)]
    pub language: Language,
    /// Whether an empty database is filled with the organisations that come with the program
    #[arg(long, env = "SUUNTA_EXAMPLE", default_value_t = true, global = true, value_name = "true|false",
        action = clap::ArgAction::Set)]
    pub example: bool,
    /// Memory for rendered pages, in megabytes
    #[arg(long, env = "SUUNTA_CACHE_MEGABYTES", default_value_t = 64, global = true, value_name = "NUMBER")]
    pub cache_megabytes: u64,
    /// Requests worked on at once; more are turned away with 503
    #[arg(long, env = "SUUNTA_REQUESTS_AT_ONCE", default_value_t = 512, global = true, value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub requests_at_once: u32,
    /// Proxies that are believed about the client's address in X-Forwarded-For
    #[arg(long, env = "SUUNTA_TRUSTED_PROXIES", global = true, value_name = "IP[/NET],…", value_delimiter = ',', value_parser = network)]
    pub trusted_proxies: Vec<ipnet::IpNet>,
    /// Mail server to send by: smtps:// with TLS from the start, smtp:// with STARTTLS
    #[arg(
        long,
        env = "SUUNTA_SMTP_URL",
        global = true,
        hide_env_values = true,
        requires = "mail_from",
        value_name = "URL"
    )]
    pub smtp_url: Option<String>,
    /// Sender of the portal's mail
    #[arg(long, env = "SUUNTA_MAIL_FROM", global = true, value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// Hosts that may be asked although they are not public, such as a provider of your own network
    #[arg(long, env = "SUUNTA_OUTBOUND_ALLOW", global = true, value_name = "HOST[:PORT],…", value_delimiter = ',', value_parser = allowed_host)]
    pub outbound_allow: Vec<AllowedHost>,
    #[command(flatten)]
    pub oidc: Oidc,
    #[command(flatten)]
    pub watching: Watching,
}

/// Settings of the OpenID Connect provider that people may sign in with.
#[derive(Debug, Clone, Args)]
pub struct Oidc {
    /// Issuer of the OpenID Connect provider; its description is read from below it
    #[arg(long, env = "SUUNTA_OIDC_ISSUER", global = true, requires = "oidc_client_id", value_name = "URL")]
    pub oidc_issuer: Option<String>,
    /// What the provider calls this portal
    #[arg(long, env = "SUUNTA_OIDC_CLIENT_ID", global = true, value_name = "ID")]
    pub oidc_client_id: Option<String>,
    /// Secret shared with the provider; none for a public client
    #[arg(long, env = "SUUNTA_OIDC_CLIENT_SECRET", global = true, hide_env_values = true, value_name = "SECRET")]
    pub oidc_client_secret: Option<String>,
    /// File with that secret
    #[arg(
        long,
        env = "SUUNTA_OIDC_CLIENT_SECRET_FILE",
        global = true,
        conflicts_with = "oidc_client_secret",
        value_name = "FILE"
    )]
    pub oidc_client_secret_file: Option<PathBuf>,
    /// What people call the provider; the button says it
    #[arg(long, env = "SUUNTA_OIDC_NAME", default_value = "OpenID Connect", global = true, value_name = "NAME")]
    pub oidc_name: String,
    /// What the provider is asked to tell
    #[arg(
        long,
        env = "SUUNTA_OIDC_SCOPES",
        default_value = "openid email profile",
        global = true,
        value_name = "SCOPES"
    )]
    pub oidc_scopes: String,
    /// Claim that lists somebody's groups
    #[arg(long, env = "SUUNTA_OIDC_GROUPS_CLAIM", default_value = "groups", global = true, value_name = "CLAIM")]
    pub oidc_groups_claim: String,
    /// Roles that groups give, such as `staff=kainuu:reader,editors=kainuu:editor`
    #[arg(long, env = "SUUNTA_OIDC_ROLES", global = true, value_name = "GROUP=ORGANISATION:ROLE,…", value_delimiter = ',',
        value_parser = GroupRole::parse)]
    pub oidc_roles: Vec<GroupRole>,
}

impl Settings {
    /// The data folder: as set, else the platform's convention.
    ///
    /// # Errors
    /// One line when nothing is set and no home is known.
    pub fn data_folder(&self, root: bool) -> Result<PathBuf, String> {
        if let Some(folder) = &self.data {
            return std::path::absolute(folder).map_err(|error| format!("--data {}: {error}", folder.display()));
        }
        if root {
            return Ok("/var/lib/suunta".into());
        }
        let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        absolute("XDG_DATA_HOME")
            .or_else(|| absolute("HOME").map(|home| home.join(".local/share")))
            .map(|folder| folder.join("suunta"))
            .ok_or_else(|| "no home folder is known; say where to keep data with --data or SUUNTA_DATA".into())
    }

    /// The address under which the world sees the portal, without a slash at its end.
    pub fn seen_as(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

impl Settings {
    /// How the portal is known to its provider, if one is set.
    ///
    /// # Errors
    /// One line when the secret's file cannot be read, or the issuer is no address.
    pub fn provider(&self) -> Result<Option<openid::Settings>, String> {
        let oidc = &self.oidc;
        let (Some(issuer), Some(client_id)) = (&oidc.oidc_issuer, &oidc.oidc_client_id) else { return Ok(None) };
        public_uri(issuer).map_err(|error| format!("--oidc-issuer {issuer}: {error}"))?;
        let client_secret = match &oidc.oidc_client_secret_file {
            Some(file) => {
                let read = std::fs::read_to_string(file)
                    .map_err(|error| format!("--oidc-client-secret-file {}: {error}", file.display()))?;
                Some(read.trim_end_matches(['\r', '\n']).to_owned())
            }
            None => oidc.oidc_client_secret.clone(),
        };
        Ok(Some(openid::Settings {
            issuer: issuer.clone(),
            client_id: client_id.clone(),
            client_secret,
            name: oidc.oidc_name.clone(),
            scopes: oidc.oidc_scopes.split_whitespace().map(str::to_owned).collect(),
            groups_claim: oidc.oidc_groups_claim.clone(),
            answer_url: format!("{}/sign-in/elsewhere/answer", self.seen_as()),
        }))
    }
}

fn public_uri(given: &str) -> Result<axum::http::Uri, String> {
    let uri: axum::http::Uri = given.parse().map_err(|error| format!("{error}"))?;
    let plain =
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.authority().is_some() && uri.query().is_none();
    plain.then_some(uri).ok_or_else(|| "expected http:// or https:// and a host".into())
}

fn network(given: &str) -> Result<ipnet::IpNet, String> {
    let given = given.trim();
    let one = given.parse::<std::net::IpAddr>().map(ipnet::IpNet::from);
    one.or_else(|_| given.parse()).map_err(|_| "expected an IP address, or a network such as 10.0.0.0/8".into())
}

fn allowed_host(given: &str) -> Result<AllowedHost, String> {
    AllowedHost::parse(given).ok_or_else(|| "expected a host, with :port or without".into())
}

fn public_url(given: &str) -> Result<String, String> {
    let uri = public_uri(given)?;
    match uri.path() == "/" {
        true => Ok(given.trim_end_matches('/').to_owned()),
        false => Err("expected http:// or https:// and a host, without a path".into()),
    }
}

fn role(given: &str) -> Result<Role, String> {
    Role::parse(given).ok_or_else(|| "expected reader, reporter, editor or admin".into())
}

fn language(given: &str) -> Result<Language, String> {
    Language::parse(given).ok_or_else(|| "expected fi, sv, nb, nn or en".into())
}
