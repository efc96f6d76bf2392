//! The page on which admins hand out tokens and take them back.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use jiff::{Span, civil::Date};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::queries::{self, NewToken, TokenLine};
use super::{LONGEST, PREFIX, USUAL};
use crate::council::account::{self, Role};
use crate::council::organisation::Scope;
use crate::council::record::{Named, Work, choices, day, is_forbidden, named_in};
use crate::platform::web::{Error, Page, Pages, Path, Result};

/// Longest name of a token, in characters.
const LONGEST_NAME: usize = 100;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/admin/tokens", &[], list)
        .action("/{org}/admin/tokens", hand_out)
        .staff_page("/{org}/admin/tokens/{system}/end", &[], ask_end)
        .action("/{org}/admin/tokens/{system}/end", end)
}

/// What was typed about a new token.
#[derive(Debug, Clone, Default, Deserialize)]
struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    party: String,
    #[serde(default)]
    expires_on: String,
}

#[derive(Template)]
#[template(path = "exchange/tokens.html")]
struct TokensPage {
    scope: Scope,
    tokens: Vec<TokenLine>,
    parties: Vec<Named>,
    typed: Typed,
    /// The field that was wrong, and the key of what was wrong with it.
    wrong: Option<(&'static str, &'static str)>,
    /// A token that was just made; it is shown once.
    made: Option<String>,
}

impl TokensPage {
    async fn read(work: Work, typed: Typed) -> Result<TokensPage> {
        let today = work.today();
        let mut door = work.look().await?;
        let tokens = queries::all(&mut door, work.scope.organisation.id, today).await?;
        let parties = choices(&mut door, "party", None, &json!({})).await?;
        drop(door);
        Ok(TokensPage { tokens, parties, typed, wrong: None, made: None, scope: work.scope })
    }

    fn is_out(&self, token: &TokenLine) -> bool {
        !token.ended && token.expires_on >= self.scope.today()
    }

    fn is_wrong(&self, field: &str) -> bool {
        self.wrong.is_some_and(|(wrong, _)| wrong == field)
    }

    fn is_party(&self, party: &Named) -> bool {
        self.typed.party == party.id.to_string()
    }

    fn named(&self, party: &Named) -> String {
        named_in(&self.scope, party)
    }
}

async fn list(work: Work) -> Result {
    work.scope.require(Role::Admin)?;
    let expires_on = work.today().saturating_add(Span::new().days(USUAL)).to_string();
    Page(TokensPage::read(work, Typed { expires_on, ..Typed::default() }).await?).fresh()
}

/// What was typed as a token, or the field that is wrong and why.
fn read(typed: &Typed, made_by: Uuid, today: Date) -> Result<NewToken, (&'static str, &'static str)> {
    let name = typed.name.trim();
    if name.is_empty() {
        return Err(("name", "wrong-required"));
    }
    if is_forbidden(name) || name.chars().any(char::is_control) || name.chars().count() > LONGEST_NAME {
        return Err(("name", "wrong-long"));
    }
    let role = Role::parse(&typed.role).filter(|role| matches!(role, Role::Reporter | Role::Editor));
    let party = match typed.party.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| ("party", "wrong-choice"))?),
    };
    let last = today.saturating_add(Span::new().days(LONGEST));
    Ok(NewToken {
        name: name.to_owned(),
        role: role.ok_or(("role", "wrong-choice"))?,
        party,
        made_by,
        made_on: today,
        expires_on: day(&typed.expires_on)
            .filter(|day| (today..=last).contains(day))
            .ok_or(("expires_on", "api-token-wrong-day"))?,
    })
}

async fn hand_out(work: Work, Form(typed): Form<Typed>) -> Result {
    let made_by = work.scope.require(Role::Admin)?.account;
    let new = match read(&typed, made_by, work.today()) {
        Ok(new) => new,
        Err(wrong) => return refused(work, typed, wrong).await,
    };
    let (secret, hash) = account::new_token().map_err(Error::internal)?;
    let mut door = work.begin(Uuid::now_v7(), "token").await?;
    if !queries::make(&mut door, work.scope.organisation.id, &new, &hash).await? {
        drop(door);
        return refused(work, typed, ("party", "wrong-choice")).await;
    }
    door.commit().await?;
    let page = TokensPage::read(work, Typed { expires_on: typed.expires_on, ..Typed::default() }).await?;
    Page(TokensPage { made: Some(format!("{PREFIX}{secret}")), ..page }).fresh()
}

async fn refused(work: Work, typed: Typed, wrong: (&'static str, &'static str)) -> Result {
    let page = TokensPage { wrong: Some(wrong), ..TokensPage::read(work, typed).await? };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response())
}

#[derive(Template)]
#[template(path = "exchange/token_end.html")]
struct EndPage {
    scope: Scope,
    name: String,
    id: Uuid,
}

async fn ask_end(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Admin)?;
    let name = queries::name_of(&mut *work.look().await?, work.scope.organisation.id, id).await?;
    Page(EndPage { name: name.ok_or(Error::NotFound)?, id, scope: work.scope }).fresh()
}

async fn end(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Admin)?;
    let mut door = work.begin(Uuid::now_v7(), "token").await?;
    if !queries::end(&mut door, work.scope.organisation.id, id, (work.app.now)()).await? {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(Redirect::to(&work.to("/admin/tokens")).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_a_year_at_most_and_has_a_name_and_a_role() {
        let today: Date = "2026-11-23".parse().unwrap();
        let typed = |name: &str, role: &str, until: &str| Typed {
            name: name.into(),
            role: role.into(),
            expires_on: until.into(),
            party: String::new(),
        };
        let read = |name, role, until| read(&typed(name, role, until), Uuid::nil(), today).map(|new| new.expires_on);
        assert_eq!(read("Talous", "editor", "2027-11-23").map(|day| day.to_string()), Ok("2027-11-23".into()));
        assert_eq!(read("Talous", "editor", "2027-11-24"), Err(("expires_on", "api-token-wrong-day")));
        assert_eq!(read("Talous", "reporter", "2026-11-22"), Err(("expires_on", "api-token-wrong-day")));
        assert_eq!(read("Talous", "admin", "2027-11-23"), Err(("role", "wrong-choice")));
        assert_eq!(read(" ", "editor", "2027-11-23"), Err(("name", "wrong-required")));
        assert_eq!(read("a\u{202e}b", "editor", "2027-11-23"), Err(("name", "wrong-long")));
    }
}
