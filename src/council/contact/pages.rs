//! The form, what its sender sees afterwards, and the pages of those who look after messages.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::model::{Message, Told, Waiting, place};
use super::queries::{self, Asked, Seen};
use super::seal::Seal;
use crate::council::account::{self, Role};
use crate::council::organisation::Scope;
use crate::council::party::PartyRef;
use crate::council::record::{Typed, Work, Wrong};
use crate::council::sign_in::later;
use crate::platform::web::{App, Error, Page, Path, Query, Result};
use crate::platform::words::Language;

/// The kinds of parties in the order in which they are chosen from.
const KINDS: [&str; 5] = ["unit", "post", "body", "group", "person"];
/// The states of a message, as addresses and the database say them.
const STATES: [&str; 3] = ["waiting", "answered", "put_away"];

/// Why a form was not kept.
#[derive(Debug, Default)]
pub struct Refusal {
    /// Key of what is said about the form as a whole.
    pub told: Option<&'static str>,
    pub wrong: Vec<Wrong>,
    /// The form's own seal, where it is still good.
    pub seal: Option<Seal>,
    /// When a new one counts as made.
    pub made_at: Option<i64>,
    /// Seconds to wait.
    pub wait: Option<u32>,
}

/// A form with what was typed so far.
#[derive(Default)]
pub struct Writing {
    pub typed: Typed,
    pub refusal: Refusal,
}

#[derive(Template)]
#[template(path = "council/contact/form.html")]
struct FormPage {
    scope: Scope,
    asked: Asked,
    seal: Seal,
    writing: Writing,
    /// Whether this portal can send mail at all.
    mails: bool,
}

impl FormPage {
    async fn of(app: &App, scope: Scope, mut writing: Writing) -> Result<FormPage> {
        let (token, made_at) = match &writing.refusal.seal {
            Some(seal) => (seal.token.clone(), seal.made_at),
            None => {
                let (token, _) = account::new_token().map_err(Error::internal)?;
                (token, writing.refusal.made_at.unwrap_or((app.now)().as_second()))
            }
        };
        let about = (writing.typed.get("to"), place(writing.typed.get("about")).unwrap_or_default());
        let mut door = scope.door(app).await?;
        let mut asked = queries::ask(&mut door, scope.organisation.id, about, (&token, made_at)).await?;
        drop(door);
        scope.sort_by_text(&mut asked.parties, |party| &party.name);
        if writing.refusal.wait.is_some() {
            writing.refusal.told = Some("contact-refused-often");
        }
        let seal = Seal { mark: asked.mark.clone(), token, made_at };
        Ok(FormPage { seal, asked, writing, mails: app.mailer.is_some(), scope })
    }

    fn typed(&self, name: &str) -> &str {
        self.writing.typed.get(name)
    }

    fn error(&self, name: &str) -> Option<String> {
        self.writing.refusal.wrong.iter().find(|wrong| wrong.name == name).map(|wrong| self.scope.t(wrong.text))
    }

    fn label(&self, name: &str) -> String {
        match name {
            "to" => self.scope.t("contact-to"),
            "subject" => self.scope.t("contact-subject"),
            "sender" => self.scope.t("contact-sender"),
            "email" => self.scope.t("email"),
            _ => self.scope.t("contact-body"),
        }
    }

    fn is_refused(&self) -> bool {
        self.writing.refusal.told.is_some() || !self.writing.refusal.wrong.is_empty()
    }

    /// The page that it is about.
    fn about(&self) -> &str {
        place(self.typed("about")).unwrap_or_default()
    }

    /// Whom it may be for, by kind.
    fn parties(&self) -> Vec<(&'static str, Vec<&PartyRef>)> {
        by_kind(&self.asked.parties, |party| party)
    }
}

fn by_kind<T>(parties: &[T], of: impl Fn(&T) -> &PartyRef) -> Vec<(&'static str, Vec<&T>)> {
    let kinds =
        KINDS.into_iter().map(|kind| (kind, parties.iter().filter(|one| of(one).kind == kind).collect::<Vec<_>>()));
    kinds.filter(|(_, parties)| !parties.is_empty()).collect()
}

#[derive(Deserialize)]
pub(super) struct Asking {
    #[serde(default)]
    to: String,
    #[serde(default)]
    about: String,
}

pub(super) async fn ask(State(app): State<App>, scope: Scope, Query(Asking { to, about }): Query<Asking>) -> Result {
    let mut writing = Writing::default();
    let about = place(&about).ok_or_else(|| Error::BadRequest(about.chars().take(80).collect()))?;
    writing.typed.set("about", about);
    writing.typed.set("to", &to);
    let page = FormPage::of(&app, scope, writing).await?;
    if page.asked.named.is_none() && !to.is_empty() {
        return Err(Error::NotFound);
    }
    Page(page).fresh()
}

/// The form again, with what was typed and what is wrong with it.
pub(super) async fn refuse(app: &App, scope: Scope, writing: Writing) -> Result {
    let wait = writing.refusal.wait;
    let page = FormPage::of(app, scope, writing).await?;
    match wait {
        Some(seconds) => later(StatusCode::TOO_MANY_REQUESTS, seconds, page),
        None => Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response()),
    }
}

#[derive(Template)]
#[template(path = "council/contact/told.html")]
struct ToldPage {
    scope: Scope,
    message: Told,
    /// The page's own address, to be kept.
    address: String,
}

impl ToldPage {
    fn is_late(&self) -> bool {
        self.message.state == "waiting" && self.message.answer_by < self.scope.today()
    }
}

pub(super) async fn told(State(app): State<App>, scope: Scope, Path((_, token)): Path<(String, String)>) -> Result {
    let own = scope.organisation.id;
    let mut door = app.database.work_for(own).await?;
    let message = queries::told(&mut door, own, &account::token_hash(&token)).await?.ok_or(Error::NotFound)?;
    let address = format!("{}{}", scope.public_url, scope.at("contact", token));
    Ok(secret(Page(ToldPage { scope, message, address }).fresh()?))
}

/// What stands at a secret address is kept and found by nobody else, and no other site learns of it.
fn secret(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    response
}

#[derive(Template)]
#[template(path = "council/contact/messages.html")]
struct ListPage {
    scope: Scope,
    messages: Vec<Waiting>,
    state: &'static str,
}

impl ListPage {
    /// Those that the reader looks after, and the others, each with its heading; one list of what is dealt with.
    fn groups(&self) -> Vec<(Option<String>, Vec<&Waiting>)> {
        if self.state != "waiting" {
            return vec![(None, self.messages.iter().collect())];
        }
        let (own, others): (Vec<_>, Vec<_>) = self.messages.iter().partition(|message| message.own);
        let groups = [(self.scope.t("messages-own"), own), (self.scope.t("messages-of-others"), others)];
        groups.into_iter().filter(|(_, list)| !list.is_empty()).map(|(title, list)| (Some(title), list)).collect()
    }

    fn views(&self) -> Vec<(String, String, bool)> {
        let view = |state: &'static str| {
            let query = if state == "waiting" { String::new() } else { format!("?state={state}") };
            let name = self.scope.tf("messages-in", state.replace('_', "-"));
            (name, self.scope.to(format!("/messages{query}")), state == self.state)
        };
        STATES.into_iter().map(view).collect()
    }
}

#[derive(Deserialize)]
pub(super) struct Filter {
    state: Option<String>,
}

pub(super) async fn list(work: Work, Query(Filter { state }): Query<Filter>) -> Result {
    let seen = seen(&work)?;
    let asked = state.unwrap_or_else(|| "waiting".to_owned());
    let state = STATES.into_iter().find(|state| *state == asked).ok_or(Error::BadRequest(asked))?;
    let messages = queries::list(&mut *work.look().await?, seen, state).await?;
    Page(ListPage { messages, state, scope: work.scope }).fresh()
}

/// Whose messages the reader sees: a reporter those of their own parties, an editor all.
pub(super) fn seen(work: &Work) -> Result<Seen> {
    let account = work.scope.require(Role::Reporter)?.account;
    let all = work.scope.may(Role::Editor);
    Ok(Seen { organisation: work.scope.organisation.id, account, today: work.scope.today(), all })
}

/// A message that the reader may look after.
///
/// # Errors
/// `NotFound` where there is none that they see, `SignIn` for visitors.
pub async fn find(work: &Work, message: Uuid) -> Result<Message> {
    let seen = seen(work)?;
    queries::one(&mut *work.look().await?, seen, message).await?.ok_or(Error::NotFound)
}

/// What is said about a form of a message's page that was not kept.
#[derive(Default)]
pub struct Said {
    pub typed: Typed,
    pub wrong: Option<Wrong>,
    /// Whether somebody else did something with the message meanwhile.
    pub stale: bool,
}

#[derive(Template)]
#[template(path = "council/contact/message.html")]
struct MessagePage {
    scope: Scope,
    message: Message,
    parties: Vec<(Uuid, PartyRef)>,
    said: Said,
    key: Uuid,
}

impl MessagePage {
    fn error(&self, name: &str) -> Option<String> {
        self.said.wrong.as_ref().filter(|wrong| wrong.name == name).map(|wrong| self.scope.t(wrong.text))
    }

    /// The language that the sender reads.
    fn language(&self) -> &'static str {
        Language::parse(&self.message.language).map(Language::endonym).unwrap_or_default()
    }

    /// Whom it may be passed on to, by kind; not to whose it is.
    fn others(&self) -> Vec<(&'static str, Vec<&(Uuid, PartyRef)>)> {
        let own = self.message.line.party.as_ref().map(|party| party.slug.as_str());
        let mut kinds = by_kind(&self.parties, |(_, party)| party);
        kinds.iter_mut().for_each(|(_, list)| list.retain(|(_, party)| Some(party.slug.as_str()) != own));
        kinds
    }
}

pub(super) async fn show(work: Work, Path((_, message)): Path<(String, Uuid)>) -> Result {
    page(work, message, Said::default()).await
}

pub(super) async fn page(work: Work, message: Uuid, said: Said) -> Result {
    let message = find(&work, message).await?;
    let mut parties = queries::parties(&mut *work.look().await?, work.scope.organisation.id).await?;
    work.scope.sort_by_text(&mut parties, |(_, party)| &party.name);
    let status = match (&said.wrong, said.stale) {
        (_, true) => StatusCode::CONFLICT,
        (Some(_), _) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    let page = MessagePage { message, parties, said, key: Uuid::now_v7(), scope: work.scope };
    Ok((status, Page(page).fresh()?).into_response())
}
