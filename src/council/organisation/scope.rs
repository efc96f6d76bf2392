//! Whose page a request is for: resolved once, from the address, or 404.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::http::Method;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;

use super::model::Organisation;
use super::queries::{Organisations, Registry, read_all};
use crate::council::account::{self, Reader, Role};
use crate::platform::db::{Door, Version};
use crate::platform::web::{App, Asked, Error, Keep, KeepScope, PreviewDoor, Shell, Spoken, encode_value};
use crate::platform::words::{Language, Quarter};

/// A request to one organisation's pages.
pub struct Scope {
    pub organisation: Arc<Organisation>,
    /// All organisations, for those who work for several.
    organisations: Organisations,
    pub shell: Shell,
    /// Who is signed in, if anybody.
    pub reader: Option<Reader>,
    /// Where the page reads when it is shown before a change is kept.
    preview: Option<PreviewDoor>,
    /// Whether a page is asked for; otherwise a form was sent.
    reads: bool,
    /// The quarter whose closing the page is asked to show, and what that was.
    as_of: Option<AsOf>,
    /// When the organisation's day ends.
    day_ends: jiff::Timestamp,
    version: Version,
}

/// A page as it was when a quarter's round closed.
#[derive(Debug, Clone, Copy)]
struct AsOf {
    quarter: Quarter,
    /// The moment and whether the round is example data; none until the page has found its record.
    closed: Option<(jiff::Timestamp, bool)>,
}

impl Scope {
    /// The quarter whose closing the page is asked to show.
    pub fn as_of(&self) -> Option<Quarter> {
        self.as_of.map(|as_of| as_of.quarter)
    }

    /// The quarter and the day of the closing that the page shows, and whether it is example data; for templates.
    pub fn shown_as_of(&self) -> Option<(Quarter, String, bool)> {
        let AsOf { quarter, closed: Some((moment, example)) } = self.as_of? else { return None };
        Some((quarter, self.day_of(moment), example))
    }

    /// Lets the page stand at the moment when its round closed.
    pub fn stand_at(&mut self, moment: jiff::Timestamp, example: bool) {
        if let Some(as_of) = &mut self.as_of {
            as_of.closed = Some((moment, example));
        }
        let today = moment.to_zoned(self.organisation.time_zone.clone()).date();
        self.shell.set_today(today);
    }

    /// Where this page reads: what is public, and for the organisation's own people also what is internal.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn door(&self, app: &App) -> Result<Door, Error> {
        if let Some(transaction) = self.preview.as_ref().and_then(PreviewDoor::take) {
            return Ok(Door::Staff(transaction));
        }
        match self.role() {
            Some(_) => Ok(Door::Staff(app.database.work_for(self.organisation.id).await?)),
            None => Ok(Door::Public(app.database.public().acquire().await?)),
        }
    }

    /// Whether the page is shown before a change is kept.
    pub fn is_preview(&self) -> bool {
        self.preview.is_some()
    }

    /// What the reader may do here.
    pub fn role(&self) -> Option<Role> {
        self.reader.as_ref()?.role_in(self.organisation.id)
    }

    /// Whether the reader may do what `role` may.
    pub fn may(&self, role: Role) -> bool {
        self.role().is_some_and(|held| held >= role)
    }

    /// Whether the reader looks after content, for templates.
    pub fn is_editor(&self) -> bool {
        self.may(Role::Editor)
    }

    /// Whether the reader looks after people and settings, for templates.
    pub fn is_admin(&self) -> bool {
        self.may(Role::Admin)
    }

    /// Whether the reader sees what was done to records, for templates.
    pub fn is_reporter(&self) -> bool {
        self.may(Role::Reporter)
    }

    /// The reader's other organisations, with the address of their desk there.
    pub fn elsewhere(&self) -> Vec<(String, String)> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let others = self.organisations.values().filter(|other| other.id != self.organisation.id);
        let mut others: Vec<_> = others.filter(|other| reader.role_in(other.id).is_some()).collect();
        others.sort_by_key(|other| other.position);
        let named = |other: &Arc<Organisation>| {
            let name = other.header_name().pick(self.language, other.first_language());
            let desk = self.shell.url_under(other.first_language(), format!("/{}/desk", other.slug));
            (name.map(|picked| picked.text.to_owned()).unwrap_or_default(), desk)
        };
        others.into_iter().map(named).collect()
    }

    /// Lets only those pass who may do what `role` may. To others the page is absent; a visitor is asked to sign in.
    ///
    /// # Errors
    /// `NotFound` for those without the role, `SignIn` for visitors.
    pub fn require(&self, role: Role) -> Result<&Reader, Error> {
        match &self.reader {
            Some(reader) if self.may(role) => Ok(reader),
            Some(_) => Err(Error::NotFound),
            None => Err(Error::SignIn(self.sign_in())),
        }
    }

    /// Address of the sign-in page that leads back here.
    pub fn sign_in(&self) -> String {
        // What a form was sent to is no page to come back to.
        let back = if self.reads { self.shell.url(&self.shell.path) } else { self.to("/desk") };
        let here = encode_value(&back);
        format!("{}?next={here}", self.shell.url_under(self.shell.portal_language, "/sign-in"))
    }

    /// Address below the organisation's own, in the reader's language.
    pub fn to(&self, below: impl AsRef<str>) -> String {
        let below = below.as_ref();
        let address = self.shell.url(format!("/{}{below}", self.organisation.slug));
        // Who looks at the past stays there among the strategy's pages.
        match self.as_of {
            Some(as_of) if below.starts_with("/strategies/") || below.starts_with("/indicators/") => {
                format!("{address}?as-of={}", as_of.quarter)
            }
            _ => address,
        }
    }

    /// Address of a page of the help, whose links lead to this organisation's pages; of all of them where none is named.
    pub fn help(&self, page: &str) -> String {
        let path = if page.is_empty() { "/help".to_owned() } else { format!("/help/{page}") };
        format!("{}?in={}", self.shell.url_under(self.shell.portal_language, path), self.organisation.slug)
    }

    /// Address of the help for what the reader may do here.
    pub fn own_help(&self) -> String {
        self.help(self.role().map_or("visitor", Role::word))
    }

    /// Address of the organisation's that is the same in every language: of a file.
    pub fn organisation_path(&self, below: &str) -> String {
        format!("/{}{below}", self.organisation.slug)
    }

    /// Address of a record of the organisation: `/{org}/{room}/{name}`.
    pub fn at(&self, room: &str, name: impl AsRef<str>) -> String {
        self.to(format!("/{room}/{}", name.as_ref()))
    }

    /// Address of a part of a record: `/{org}/{room}/{name}/{part}`.
    pub fn within(&self, room: &str, name: impl AsRef<str>, part: impl AsRef<str>) -> String {
        self.to(format!("/{room}/{}/{}", name.as_ref(), part.as_ref()))
    }

    /// The day that a moment falls on where the organisation is, in the reader's habit.
    pub fn day_of(&self, moment: impl std::borrow::Borrow<jiff::Timestamp>) -> String {
        self.date(&moment.borrow().to_zoned(self.organisation.time_zone.clone()).date())
    }

    /// Whether this page is the organisation's page `below` or stands below it.
    pub fn is_in(&self, below: &str) -> bool {
        self.shell.is_under(&format!("/{}{below}", self.organisation.slug))
    }

    /// Whether this is the organisation's page `below` itself.
    pub fn is_at(&self, below: &str) -> bool {
        self.shell.path == format!("/{}{below}", self.organisation.slug)
    }

    /// Whether this page is about co-operation: with whom the organisation works, for what and with whose money.
    pub fn is_cooperation(&self) -> bool {
        ["/international", "/networks", "/memberships", "/groups", "/advocacy", "/funding", "/lessons"]
            .into_iter()
            .any(|below| self.is_in(below))
    }

    /// Whether this is the organisation's front page.
    pub fn is_front(&self) -> bool {
        self.is_at("")
    }

    /// How long a page of this organisation may be kept: while nothing of it changes.
    pub fn keep(&self) -> Keep {
        Keep { version: self.version, scope: KeepScope::Organisation(self.organisation.id), until: self.day_ends }
    }
}

/// In templates a scope speaks like its shell: `scope.t("…")`.
impl Deref for Scope {
    type Target = Shell;

    fn deref(&self) -> &Shell {
        &self.shell
    }
}

impl FromRequestParts<App> for Scope {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let slug =
            params.iter().find(|(name, _)| *name == "org").map(|(_, slug)| slug.to_owned()).ok_or(Error::NotFound)?;
        let preview = parts.extensions.get::<PreviewDoor>().cloned();
        let reader = match parts.extensions.get::<Reader>() {
            Some(reader) => Some(reader.clone()),
            None => account::reader(app, &parts.headers).await?,
        };
        // Before a change is kept, the organisation too is as it would be.
        let organisations = match preview.as_ref().and_then(PreviewDoor::take) {
            Some(mut transaction) => {
                let organisations = read_all(&mut *transaction).await?;
                if let Some(preview) = &preview {
                    preview.put(transaction);
                }
                organisations
            }
            None => registry(parts)?.found_by(app, reader.as_ref()).await?,
        };
        let organisation = organisations.get(&slug).cloned().ok_or(Error::NotFound)?;
        let first = organisation.first_language();
        let language = language_of(parts, first)?;
        // Read before the page's own queries: a change in between makes the page old, not wrong.
        let version = app.version(KeepScope::Organisation(organisation.id));
        let now = (app.now)();
        let today = now.to_zoned(organisation.time_zone.clone()).date();
        let day_ends = day_end(now, &organisation.time_zone);
        let reads = matches!(parts.method, Method::GET | Method::HEAD);
        let mut shell = Shell::new(app, language, first, parts.uri.path().to_owned(), parts.uri.query(), today);
        shell.signed_in = reader.is_some();
        let as_of = asked_quarter(parts)?;
        Ok(Scope { organisation, organisations, shell, reader, preview, reads, as_of, day_ends, version })
    }
}

/// The quarter that `as-of` names, if it does.
fn asked_quarter(parts: &Parts) -> Result<Option<AsOf>, Error> {
    let query = parts.uri.query().unwrap_or_default();
    let Some(asked) = query.split('&').find_map(|pair| pair.strip_prefix("as-of=")).filter(|asked| !asked.is_empty())
    else {
        return Ok(None);
    };
    let quarter = asked.parse().map_err(|_| Error::BadRequest(asked.chars().take(40).collect()))?;
    Ok(Some(AsOf { quarter, closed: None }))
}

/// When the day ends that it is in a time zone: pages say what is late, who holds a post and who is shown until when.
pub(super) fn day_end(now: jiff::Timestamp, zone: &jiff::tz::TimeZone) -> jiff::Timestamp {
    let tomorrow = now.to_zoned(zone.clone()).tomorrow().and_then(|tomorrow| tomorrow.start_of_day());
    tomorrow.map_or(now, |start| start.timestamp())
}

pub(super) fn registry(parts: &Parts) -> Result<Registry, Error> {
    parts
        .extensions
        .get::<Registry>()
        .cloned()
        .ok_or_else(|| Error::internal("the registry of organisations is not laid"))
}

/// The reader's language. An address that spells out the first one is moved: a page has one address.
pub(super) fn language_of(parts: &Parts, first: Language) -> Result<Language, Error> {
    let asked = parts.extensions.get::<Asked>().and_then(|asked| asked.0);
    if asked == Some(first) {
        return Err(Error::Moved(parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned()));
    }
    let language = asked.unwrap_or(first);
    if let Some(spoken) = parts.extensions.get::<Spoken>() {
        spoken.settle(language);
    }
    Ok(language)
}

/// Lets a refusal that came before its scope was known speak the language of the organisation in the address.
pub async fn speak(State((app, registry)): State<(App, Registry)>, request: Request, next: Next) -> Response {
    let spoken = request.extensions().get::<Spoken>().cloned();
    let slug = request.uri().path().split('/').nth(1).unwrap_or_default().to_owned();
    let response = next.run(request).await;
    let refused = response.status().is_client_error() || response.status().is_server_error();
    if let Some(spoken) = spoken.filter(|spoken| refused && spoken.language().is_none())
        && let Ok(organisations) = registry.all(&app).await
        && let Some(organisation) = organisations.get(&slug)
    {
        spoken.settle(organisation.first_language());
    }
    response
}
