//! Signing in elsewhere: whom a provider's identity belongs to, and what its groups give.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use sqlx::types::Json;
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::model::{GroupRole, Role, address};
use super::queries::{begin, end_everything};
use super::session::Session;
use super::token;
use crate::platform::openid::{Identity, Provider, Refusal};
use crate::platform::web::Error;
use crate::platform::words::{Language, Slug};

/// Sign-ins begun from one address within ten minutes. A whole council may sit behind one.
const BEGUN_FROM_ADDRESS: i64 = 300;

/// The provider that people sign in with, and what its groups stand for here.
#[derive(Clone)]
pub struct Elsewhere {
    pub provider: Arc<Provider>,
    pub roles: Arc<[GroupRole]>,
}

/// Why somebody is not signed in.
#[derive(Debug)]
pub enum NotSignedIn {
    /// The provider does not answer.
    Away,
    /// The sign-in was not begun in this browser, or is over, or has been answered already.
    Over,
    /// What came back proves nothing.
    Unproven,
    /// The provider did not let them in.
    Denied,
    /// The address belongs to an account that the provider knows as somebody else.
    Taken,
    /// The account is closed.
    Closed,
    /// Too many were begun: try again after so many seconds.
    Wait(u32),
    Error(Error),
}

impl<E: Into<Error>> From<E> for NotSignedIn {
    fn from(error: E) -> NotSignedIn {
        NotSignedIn::Error(error.into())
    }
}

fn refused(refusal: Refusal) -> NotSignedIn {
    tracing::warn!(%refusal, "a sign-in elsewhere was refused");
    match refusal {
        Refusal::Away(_) => NotSignedIn::Away,
        Refusal::Unproven(_) => NotSignedIn::Unproven,
    }
}

/// A sign-in that has been begun.
pub struct Begun {
    /// The address at the provider.
    pub address: String,
    /// What the browser keeps, so that only it can finish.
    pub browser: String,
}

/// The language in which a sign-in was begun, as its state tells.
pub fn language_of(state: &str) -> Option<Language> {
    Language::parse(state.split_once('.')?.0)
}

impl Elsewhere {
    /// Begins a sign-in that leads to `next`. `browser` is what the browser keeps of another that was begun before.
    ///
    /// # Errors
    /// When the provider is away or too many were begun.
    pub async fn begin(
        &self,
        staff: &PgPool,
        browser: Option<String>,
        next: &str,
        language: Language,
        client: IpAddr,
    ) -> Result<Begun, NotSignedIn> {
        let client = client.to_string();
        sqlx::query!("delete from sign_in_begun where begun_at < now() - interval '10 minutes'").execute(staff).await?;
        let lately = sqlx::query_scalar!(
            r#"select count(*) as "count!" from sign_in_begun where address = $1::text::inet"#,
            client
        )
        .fetch_one(staff)
        .await?;
        if lately >= BEGUN_FROM_ADDRESS {
            return Err(NotSignedIn::Wait(10 * 60));
        }
        // The provider sends people back to one address without a language, so the state carries it there and back.
        let state = format!("{}.{}", language.code(), token::new().map_err(Error::internal)?.0);
        let browser = match browser {
            Some(browser) => browser,
            None => token::new().map_err(Error::internal)?.0,
        };
        let begun = self.provider.begin(state.clone(), language.code()).await.map_err(refused)?;
        sqlx::query!(
            "insert into sign_in_begun (state_hash, browser_hash, nonce, verifier, next, address)
            values ($1, $2, $3, $4, $5, $6::text::inet)",
            &token::hash(&state)[..],
            &token::hash(&browser)[..],
            begun.nonce,
            begun.verifier,
            next,
            client
        )
        .execute(staff)
        .await?;
        Ok(Begun { address: begun.address, browser })
    }

    /// Finishes a sign-in with the provider's answer: a session, and the page that the reader wanted.
    ///
    /// # Errors
    /// Whatever is wrong with the answer; a sign-in that was found is spent all the same.
    pub async fn finish(
        &self,
        staff: &PgPool,
        browser: &str,
        state: &str,
        code: Result<String, String>,
    ) -> Result<(Session, String), NotSignedIn> {
        let begun = sqlx::query!(
            "delete from sign_in_begun
            where state_hash = $1 and browser_hash = $2 and begun_at > now() - interval '10 minutes'
            returning nonce, verifier, next",
            &token::hash(state)[..],
            &token::hash(browser)[..]
        )
        .fetch_optional(staff)
        .await?
        .ok_or(NotSignedIn::Over)?;
        let code = code.map_err(|error| {
            tracing::info!(error = ?error.chars().take(80).collect::<String>(), "the provider let somebody not in");
            match error.as_str() {
                "temporarily_unavailable" | "server_error" => NotSignedIn::Away,
                _ => NotSignedIn::Denied,
            }
        })?;
        let identity = self.provider.finish(code, begun.nonce, begun.verifier).await.map_err(refused)?;
        let mut transaction = staff.begin().await?;
        let account = account_of(&mut transaction, &identity).await?;
        self.give_roles(&mut transaction, account, &identity).await?;
        let session = begin(&mut *transaction, account).await?;
        transaction.commit().await?;
        Ok((session, begun.next))
    }

    /// Gives exactly the roles that the groups stand for: what an earlier sign-in gave and this one does not is gone.
    async fn give_roles(&self, transaction: &mut PgConnection, account: Uuid, who: &Identity) -> sqlx::Result<()> {
        let given: Vec<_> = roles_by(&self.roles, &who.groups)
            .into_iter()
            .map(|(organisation, role)| serde_json::json!({ "organisation": organisation.as_str(), "role": role.word() }))
            .collect();
        let unknown = sqlx::query_scalar!(
            r#"select give_group_roles($1, $2, $3) as "organisation!""#,
            account,
            who.issuer,
            Json(given) as _
        )
        .fetch_all(transaction)
        .await?;
        for organisation in unknown {
            tracing::warn!(organisation, "SUUNTA_OIDC_ROLES names an organisation that does not exist");
        }
        Ok(())
    }
}

/// The highest role in each organisation that a set of groups gives.
fn roles_by<'r>(mapping: &'r [GroupRole], groups: &[String]) -> BTreeMap<&'r Slug, Role> {
    let mut roles = BTreeMap::new();
    for given in mapping.iter().filter(|given| groups.contains(&given.group)) {
        let role = roles.entry(&given.organisation).or_insert(given.role);
        *role = given.role.max(*role);
    }
    roles
}

/// The account of somebody whom the provider knows: the one it was before, else the one with the same address if the
/// provider has verified that, else a new one.
async fn account_of(transaction: &mut PgConnection, who: &Identity) -> Result<Uuid, NotSignedIn> {
    let name: String = who.name.chars().filter(|c| !c.is_control()).take(254).collect();
    let email = who.verified_email.as_deref().and_then(address);
    if who.subject.is_empty() || who.subject.chars().count() > 255 || who.subject.contains('\0') {
        return Err(NotSignedIn::Unproven);
    }
    // First sign-ins go one by one, so that two tabs do not make two accounts. Later ones touch nothing of this.
    let mut known = known_as(transaction, who).await?;
    if known.is_none() {
        sqlx::query!("select pg_advisory_xact_lock(hashtext('account_identity'))").execute(&mut *transaction).await?;
        known = known_as(transaction, who).await?;
    }
    let account = match known {
        Some((_, true)) => return Err(NotSignedIn::Closed),
        Some((account, false)) => account,
        None => return first_time(transaction, who, &name, email.as_deref()).await,
    };
    sqlx::query!(
        "update account_identity set name = $3 where issuer = $1 and subject = $2 and name <> $3",
        who.issuer,
        who.subject,
        name
    )
    .execute(&mut *transaction)
    .await?;
    Ok(account)
}

/// The account and whether it is closed.
async fn known_as(transaction: &mut PgConnection, who: &Identity) -> sqlx::Result<Option<(Uuid, bool)>> {
    let known = sqlx::query!(
        r#"select a.id, a.closed_at is not null as "closed!"
        from account_identity i join account a on a.id = i.account_id where i.issuer = $1 and i.subject = $2"#,
        who.issuer,
        who.subject
    )
    .fetch_optional(transaction)
    .await?;
    Ok(known.map(|known| (known.id, known.closed)))
}

async fn first_time(
    transaction: &mut PgConnection,
    who: &Identity,
    name: &str,
    email: Option<&str>,
) -> Result<Uuid, NotSignedIn> {
    let new = Uuid::now_v7();
    sqlx::query!("insert into account (id, email) values ($1, $2) on conflict (email) do nothing", new, email)
        .execute(&mut *transaction)
        .await?;
    let found = sqlx::query!(
        r#"select a.id, a.closed_at is not null as "closed!",
            exists (select from account_identity i where i.issuer = $3 and i.account_id = a.id) as "taken!"
        from account a where a.id = $1 or a.email = $2 for update"#,
        new,
        email,
        who.issuer
    )
    .fetch_one(&mut *transaction)
    .await?;
    if found.closed {
        return Err(NotSignedIn::Closed);
    }
    if found.taken {
        return Err(NotSignedIn::Taken);
    }
    sqlx::query!(
        "insert into account_identity (issuer, subject, account_id, name) values ($1, $2, $3, $4)",
        who.issuer,
        who.subject,
        found.id,
        name
    )
    .execute(&mut *transaction)
    .await?;
    // Nobody had proven this address before: whoever was handed the invitation set the password. From here on it is
    // the provider who opens the door, and nobody else holds a key.
    sqlx::query!("update account set password_hash = null where id = $1", found.id).execute(&mut *transaction).await?;
    end_everything(transaction, found.id).await?;
    Ok(found.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_role_of_all_groups_counts() {
        let mapping: Vec<_> = ["staff=kainuu:reader", "editors=kainuu:editor", "guests=kuopio:reader"]
            .iter()
            .map(|given| GroupRole::parse(given).unwrap())
            .collect();
        let roles = |groups: &[&str]| {
            let groups: Vec<_> = groups.iter().map(|&group| group.to_owned()).collect();
            roles_by(&mapping, &groups)
                .into_iter()
                .map(|(o, r)| format!("{}:{}", o.as_str(), r.word()))
                .collect::<Vec<_>>()
        };
        assert_eq!(roles(&["editors", "staff", "unknown"]), ["kainuu:editor"]);
        assert_eq!(roles(&["guests", "staff"]), ["kainuu:reader", "kuopio:reader"]);
        assert!(roles(&["Editors", ""]).is_empty());
    }

    #[test]
    fn a_state_tells_its_language() {
        assert_eq!(language_of("nn.abc"), Some(Language::Nn));
        assert_eq!(language_of("xx.abc"), None);
        assert_eq!(language_of("abc"), None);
    }
}
