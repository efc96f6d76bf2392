//! Serving, from the opened database to the stop; other commands are handed on.

use std::fmt;
use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::commands::{
    DATABASE, Opened, Watched, add_account, add_organisation, back_up, check, fill_empty, print_link, read_document,
    remove_example, restore, take_in_document, take_in_files, tell_metrics, typed_password, verify_records,
    verify_trails, write_out,
};
use crate::config::{
    AccountCommand, AuditCommand, Cli, Command, ExampleCommand, ImportCommand, OrganisationCommand, Settings,
};
use crate::council::account::{Elsewhere, Role};
use crate::exchange::whole::Wanted;
use crate::platform::db::{Database, Feed};
use crate::platform::mail::Mailer;
use crate::platform::meter::Meters;
use crate::platform::openid::Provider;
use crate::platform::outbound::Outbound;
use crate::platform::web::{self, App, PageCache, Shared, TrustedProxies};
use crate::routes;

/// Why the program ended: one line and an exit code.
#[derive(Debug)]
pub struct Stopped {
    pub code: u8,
    message: String,
}

impl Stopped {
    /// Something outside of the command line is wrong.
    pub(crate) fn failed(message: impl fmt::Display) -> Stopped {
        Stopped { code: 1, message: message.to_string() }
    }

    /// A setting is wrong.
    pub(crate) fn setting(message: impl fmt::Display) -> Stopped {
        Stopped { code: 2, message: message.to_string() }
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One line, whatever the cause wrote.
        out.write_str(&self.message.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Runs the command that was given.
///
/// # Errors
/// One clear line with the exit code that the program should end with.
pub fn run(cli: Cli) -> Result<(), Stopped> {
    let runtime = tokio::runtime::Runtime::new().map_err(Stopped::failed)?;
    let watched = Watched::start(&cli.settings.watching, runtime.handle())?;
    let done = runtime.block_on(async {
        let settings = &cli.settings;
        match cli.command.unwrap_or(Command::Serve) {
            Command::Serve => serve(settings).await,
            Command::Database => hold_database(settings).await,
            Command::Check => check(settings).await,
            Command::Restore { file, replace } => restore(settings, &file, replace).await,
            Command::Migrate => {
                let opened = Opened::open(settings).await?;
                say("the schema is up to date");
                opened.close().await
            }
            command => {
                // What is printed is for a program then.
                let aside = matches!(
                    &command,
                    Command::Import { command: Some(ImportCommand::Document { preview: true, .. }), .. }
                );
                PROGRESS_ASIDE.store(aside, Ordering::Relaxed);
                let opened = Opened::beside(settings).await?;
                let done = work(settings, &opened, command).await;
                opened.close().await?;
                done
            }
        }
    });
    watched.stop();
    done
}

/// What works in a database that is open.
async fn work(settings: &Settings, opened: &Opened, command: Command) -> Result<(), Stopped> {
    let Opened { doors, database, .. } = opened;
    match command {
        Command::Import { command: Some(ImportCommand::Document { file, organisation, preview }), .. } => {
            take_in_document(database, &read_document(&file)?, &organisation, preview).await
        }
        Command::Import { command: None, files } => take_in_files(doors, database, &files).await,
        Command::Export { organisation, file, pictures, history, private } => {
            write_out(doors, &organisation, Wanted { pictures, history, private }, &file).await
        }
        Command::Backup { file } => back_up(settings, doors, &file).await,
        Command::Organisation { command: OrganisationCommand::Add(newcomer) } => {
            add_organisation(settings, database, &newcomer).await
        }
        Command::Account { command: AccountCommand::Add { email, organisation, role, password_stdin } } => {
            let password = if password_stdin { Some(typed_password()?) } else { None };
            add_account(settings, database, &email, &organisation, role, password).await
        }
        Command::Account { command: AccountCommand::Link { email } } => print_link(settings, database, &email).await,
        Command::Audit { command: AuditCommand::Verify } => verify_trails(doors).await,
        Command::Verify => verify_records(doors).await,
        Command::Example { command: ExampleCommand::Remove } => remove_example(doors).await,
        Command::Serve | Command::Migrate | Command::Restore { .. } | Command::Database | Command::Check => Ok(()),
    }
}

/// Whether progress goes to standard error, because standard output is for what was asked for.
static PROGRESS_ASIDE: AtomicBool = AtomicBool::new(false);

/// A line of progress for whoever started the portal. If nobody reads any more, that is no reason to stop.
pub(crate) fn say(line: impl fmt::Display) {
    if PROGRESS_ASIDE.load(Ordering::Relaxed) {
        let _ = writeln!(std::io::stderr(), "{line}");
    } else {
        let _ = writeln!(std::io::stdout(), "{line}");
    }
}

async fn serve(settings: &Settings) -> Result<(), Stopped> {
    let began = std::time::Instant::now();
    let mut stop = stop_signal().map_err(Stopped::failed)?;
    // What is set wrongly, and the port: neither should cost the wait for a database.
    let surroundings = Surroundings::of(settings)?;
    let listener = listen(settings.listen, "--listen or SUUNTA_LISTEN").await?;
    let metrics = match settings.watching.metrics_listen {
        Some(address) => Some(listen(address, "--metrics-listen or SUUNTA_METRICS_LISTEN").await?),
        None => None,
    };
    let opened = tokio::select! {
        opened = Opened::to_serve(settings) => opened?,
        // A database on its way up ends with the process.
        _ = stop.wait_for(|stop| *stop) => return Ok(()),
    };
    let served = serve_opened(settings, &opened, surroundings, (listener, metrics), (began, stop)).await;
    opened.close().await?;
    say("stopped");
    served
}

async fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener, Stopped> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            Stopped::failed(format!("{address} is taken by another program; choose another with {setting}"))
        }
        _ => Stopped::failed(format!("cannot listen on {address}: {error}; choose another with {setting}")),
    })
}

async fn serve_opened(
    settings: &Settings,
    opened: &Opened,
    surroundings: Surroundings,
    (listener, metrics): (TcpListener, Option<TcpListener>),
    (began, mut stop): (std::time::Instant, watch::Receiver<bool>),
) -> Result<(), Stopped> {
    if settings.example
        && !opened.alone
        && fill_empty(opened, clock()).await?
        && opened.cluster.is_some()
        && settings.listen.ip().is_loopback()
    {
        // Whoever starts the portal on their own machine can look at the staff's side at once.
        for slug in ["kainuu", "kainuu-ely", "kuopio", "rogaland"] {
            let email = format!("admin@{slug}.example");
            add_account(settings, &opened.database, &email, slug, Role::Admin, None).await?;
        }
    }
    let feed = Feed::follow(&opened.database).await.map_err(Stopped::failed)?;
    opened.database.watch();
    let app = app(settings, &opened.database, feed, surroundings);
    let mailing = app.mailer.clone().map(|mailer| move |app: App| mailer.clone().work(app.database.clone()));
    let _mailing = mailing.map(|mailing| Worker::start(&app, mailing));
    let _calendar = Worker::start(&app, schedule);
    let _webhooks = Worker::start(&app, crate::exchange::webhook::work);
    let _metrics = metrics.map(|listener| Worker(tokio::spawn(tell_metrics(listener, &app))));
    let router = routes::router(&app, usize::try_from(settings.requests_at_once).unwrap_or(usize::MAX));
    say(format!(
        "Suunta is ready at {} ({:.1} s); stop it with Ctrl-C",
        settings.seen_as(),
        began.elapsed().as_secs_f64()
    ));
    say(format!(
        "reading needs no account; sign in at {}/sign-in (accounts: suunta account add --help)",
        settings.seen_as()
    ));
    let stopped = async move {
        let _ = stop.wait_for(|stop| *stop).await;
        say("stopping");
    };
    web::serve(listener, router, stopped).await;
    Ok(())
}

/// What stands around the portal by the operator's settings: a provider to sign in with, a mail server.
pub(crate) struct Surroundings {
    pub(crate) elsewhere: Option<Elsewhere>,
    pub(crate) mailer: Option<Arc<Mailer>>,
    outbound: Outbound,
}

impl Surroundings {
    pub(crate) fn of(settings: &Settings) -> Result<Surroundings, Stopped> {
        let outbound = Outbound::new(&settings.outbound_allow).map_err(Stopped::failed)?;
        let elsewhere = match settings.provider().map_err(Stopped::setting)? {
            Some(provider) => {
                let provider = Arc::new(Provider::new(provider, outbound.clone()));
                Some(Elsewhere { provider, roles: settings.oidc.oidc_roles.clone().into() })
            }
            None => None,
        };
        let mailer = match (&settings.smtp_url, &settings.mail_from) {
            (Some(server), Some(from)) => {
                let mailer = Mailer::new(server, from);
                Some(Arc::new(mailer.map_err(|error| Stopped::setting(format!("--smtp-url, --mail-from: {error}")))?))
            }
            _ => None,
        };
        Ok(Surroundings { elsewhere, mailer, outbound })
    }
}

fn app(settings: &Settings, database: &Database, feed: Feed, surroundings: Surroundings) -> App {
    let mut extensions = axum::http::Extensions::new();
    extensions.insert(surroundings.outbound);
    if let Some(elsewhere) = surroundings.elsewhere {
        extensions.insert(elsewhere);
    }
    App::new(Shared {
        database: database.clone(),
        feed,
        pages: PageCache::new(settings.cache_megabytes),
        meters: Meters::default(),
        public_url: settings.seen_as(),
        language: settings.language,
        mailer: surroundings.mailer,
        trusted_proxies: TrustedProxies::new(settings.trusted_proxies.clone()),
        extensions,
        now: Arc::new(clock),
    })
}

/// Work beside the requests, stopped with the server: it holds connections that the pools wait for.
struct Worker(tokio::task::JoinHandle<()>);

impl Worker {
    /// Starts work that ends with the server alone. When the database goes away it is begun anew: what it waits for may
    /// never come.
    fn start<W: Future<Output = ()> + Send>(app: &App, work: impl Fn(App) -> W + Send + 'static) -> Worker {
        let app = app.clone();
        Worker(tokio::spawn(async move {
            loop {
                let lost = app.database.lost(true);
                tokio::select! {
                    () = work(app.clone()) => return,
                    () = lost => {}
                }
            }
        }))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// How often the calendar is looked at for what comes by itself.
const CALENDAR_EVERY: Duration = Duration::from_secs(60);

/// Does what the calendar does by itself, for as long as the task lives.
async fn schedule(app: App) {
    loop {
        let done = async {
            crate::review::round::by_calendar(&app).await?;
            crate::council::contact::erase(&app).await?;
            crate::exchange::document::erase(&app).await?;
            crate::overview::reminder::send(&app).await?;
            crate::overview::reminder::announce(&app).await
        };
        if let Err(error) = done.await {
            tracing::warn!(%error, "the calendar could not be followed");
        }
        tokio::time::sleep(CALENDAR_EVERY).await;
    }
}

/// The one reader of the system's clock.
#[expect(clippy::disallowed_methods, reason = "here, and nowhere else, the clock is read")]
pub(crate) fn clock() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// Turns true at Ctrl-C or SIGTERM.
fn stop_signal() -> std::io::Result<watch::Receiver<bool>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let (tell, stop) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        let _ = tell.send(true);
    });
    Ok(stop)
}

/// Prints how to reach the database and keeps the private one running until it is told to stop.
async fn hold_database(settings: &Settings) -> Result<(), Stopped> {
    let mut stop = stop_signal().map_err(Stopped::failed)?;
    let opened = Opened::open(settings).await?;
    match &opened.cluster {
        Some(cluster) => say(format!(
            "postgres://{}@localhost:{}/{DATABASE}?host={}",
            cluster.owner(),
            cluster.port(),
            cluster.socket_folder().display()
        )),
        None => say("DATABASE_URL is set; it is the address"),
    }
    if opened.cluster.is_some() {
        let _ = stop.wait_for(|stop| *stop).await;
    }
    opened.close().await
}
