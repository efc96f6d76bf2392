//! Links by which somebody sets a password: invitations, and resets of forgotten ones. Each is good once.

use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use super::model::Role;
use super::queries::{Refused, add_within, begin, set_password};
use super::session::Session;
use super::{password, token};
use crate::platform::db::{Database, Worker};
use crate::platform::mail::{self, Letter};
use crate::platform::web::Error;

/// Links mailed to one account within an hour; a mailbox is not to be flooded.
pub(super) const MAILED_WITHIN_AN_HOUR: i64 = 5;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The account's first password.
    Invitation,
    /// Another password, when the first is forgotten.
    Reset,
}

impl Purpose {
    fn word(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset",
        }
    }

    fn parse(word: &str) -> Purpose {
        if word == "reset" { Purpose::Reset } else { Purpose::Invitation }
    }

    /// How long a link is good, in seconds: three days for somebody who does not expect it, an hour for who asked.
    pub fn good_for(self) -> u32 {
        match self {
            Purpose::Invitation => 3 * 24 * 60 * 60,
            Purpose::Reset => 60 * 60,
        }
    }
}

/// A link just made. Its token is told once and kept as a hash.
#[derive(Debug)]
pub struct Link {
    pub token: String,
    pub purpose: Purpose,
}

impl Link {
    /// Its address on this portal, without a language.
    pub fn path(&self) -> String {
        match self.purpose {
            Purpose::Invitation => format!("/invitations/{}", self.token),
            Purpose::Reset => format!("/password-reset/{}", self.token),
        }
    }
}

/// Makes a link.
pub(super) async fn new(connection: &mut PgConnection, account: Uuid, purpose: Purpose) -> Result<Link, Error> {
    let (token, hash) = token::new().map_err(Error::internal)?;
    sqlx::query!(
        "insert into account_link (token_hash, account_id, purpose, ends_at)
        values ($1, $2, $3, now() + make_interval(secs => $4))",
        hash.as_slice(),
        account,
        purpose.word(),
        f64::from(purpose.good_for())
    )
    .execute(connection)
    .await?;
    Ok(Link { token, purpose })
}

/// A link for whoever the operator hands it to.
///
/// # Errors
/// When the database is away.
pub async fn invite(staff: &PgPool, account: Uuid) -> Result<Link, Error> {
    let mut connection = staff.acquire().await?;
    new(&mut connection, account, Purpose::Invitation).await
}

/// The same for an account found by its address; none when there is none that is open.
///
/// # Errors
/// When the database is away.
pub async fn link_for(staff: &PgPool, email: &str) -> Result<Option<Link>, Error> {
    let found = sqlx::query!(
        r#"select id, password_hash is not null as "active!" from account where email = $1 and closed_at is null"#,
        email
    )
    .fetch_optional(staff)
    .await?;
    let Some(account) = found else { return Ok(None) };
    let mut connection = staff.acquire().await?;
    let purpose = if account.active { Purpose::Reset } else { Purpose::Invitation };
    Ok(Some(new(&mut connection, account.id, purpose).await?))
}

/// A link for an account that an organisation's own admin invites; none for one that is taken up already or that
/// works elsewhere too.
///
/// # Errors
/// When the database is away.
pub async fn invite_here(database: &Database, organisation: Uuid, account: Uuid) -> Result<Option<Link>, Error> {
    let mut transaction = database.work_for(organisation).await?;
    let ours = sqlx::query_scalar!(r#"select invited_here_alone($1) as "ours!""#, account)
        .fetch_optional(&mut *transaction)
        .await?;
    let link = match ours {
        Some(true) => Some(new(&mut transaction, account, Purpose::Invitation).await?),
        _ => None,
    };
    transaction.commit().await?;
    Ok(link)
}

/// A link that an admin hands over; none for somebody who works elsewhere too, to whom it would open the doors there.
///
/// # Errors
/// When the database is away.
pub async fn hand_out(database: &Database, organisation: Uuid, account: Uuid) -> Result<Option<Link>, Error> {
    let mut transaction = database.work_for(organisation).await?;
    let found = sqlx::query!(
        r#"select password_hash is not null as "active!", works_here_alone(id) as "ours!" from account where id = $1"#,
        account
    )
    .fetch_optional(&mut *transaction)
    .await?;
    let link = match found {
        Some(found) if found.ours => {
            let purpose = if found.active { Purpose::Reset } else { Purpose::Invitation };
            Some(new(&mut transaction, account, purpose).await?)
        }
        _ => None,
    };
    transaction.commit().await?;
    Ok(link)
}

/// Adds an account with a role and, unless it has been taken up already, mails it a link. Says whether it did.
/// A mail reaches its owner alone, whoever else they work for.
///
/// # Errors
/// When the database is away.
pub async fn invite_by_mail(
    database: &Database,
    worker: Worker,
    (email, role): (&str, Role),
    write: impl FnOnce(&Link) -> Letter,
) -> Result<bool, Error> {
    let mut transaction = database.work_for(worker).await?;
    let account = add_within(&mut transaction, worker.organisation, email, role).await?;
    let waiting = sqlx::query_scalar!(
        r#"select a.password_hash is null and not exists (select from account_identity i where i.account_id = a.id)
            and (select count(*) from account_link l where l.account_id = a.id
                and l.made_at > now() - interval '1 hour') < $2 as "waiting!"
        from account a where a.id = $1 and a.closed_at is null"#,
        account,
        MAILED_WITHIN_AN_HOUR
    )
    .fetch_optional(&mut *transaction)
    .await?;
    if waiting == Some(true) {
        let link = new(&mut transaction, account, Purpose::Invitation).await?;
        mail::put(&mut transaction, &write(&link)).await?;
    }
    transaction.commit().await?;
    Ok(waiting == Some(true))
}

/// Mails somebody of an organisation a link, at its admin's wish, and gives the address; none when they are not of the
/// organisation or sign in elsewhere alone.
///
/// # Errors
/// `Refused::Wait` when they have been mailed enough for now.
pub async fn mail_link(
    database: &Database,
    organisation: Uuid,
    account: Uuid,
    write: impl FnOnce(&str, &Link) -> Letter,
) -> Result<Option<String>, Refused> {
    let mut transaction = database.work_for(organisation).await?;
    let found = sqlx::query!(
        r#"select a.email as "email!", a.password_hash is not null as "active!",
            (select count(*) from account_link l
                where l.account_id = a.id and l.made_at > now() - interval '1 hour') as "lately!"
        from account a where a.id = $2 and a.email is not null and a.closed_at is null
            and (a.id in (select account_id from role_grant where organisation_id = $1)
                or a.id in (select account_id from group_role where organisation_id = $1))
            and (a.password_hash is not null or not exists (select from account_identity i where i.account_id = a.id))"#,
        organisation,
        account
    )
    .fetch_optional(&mut *transaction)
    .await?;
    let Some(found) = found else { return Ok(None) };
    if found.lately >= MAILED_WITHIN_AN_HOUR {
        return Err(Refused::Wait(60 * 60));
    }
    let purpose = if found.active { Purpose::Reset } else { Purpose::Invitation };
    let link = new(&mut transaction, account, purpose).await?;
    mail::put(&mut transaction, &write(&found.email, &link)).await?;
    transaction.commit().await?;
    Ok(Some(found.email))
}

/// The address of the account that a link still sets the password of, and what the link is for.
pub async fn linked(staff: &PgPool, token: &str) -> sqlx::Result<Option<(String, Purpose)>> {
    let row = sqlx::query!(
        r#"select coalesce(a.email, '') as "email!", l.purpose
        from account_link l join account a on a.id = l.account_id and a.closed_at is null
        where l.token_hash = $1 and l.used_at is null and l.ends_at > now()"#,
        &token::hash(token)[..]
    )
    .fetch_optional(staff)
    .await?;
    Ok(row.map(|row| (row.email, Purpose::parse(&row.purpose))))
}

/// Follows a link: the password is set, all sessions and links of the account end, and a session begins.
///
/// # Errors
/// `Refused::Wrong` when the link is spent or over.
pub async fn follow(staff: &PgPool, token: &str, new: String) -> Result<Session, Refused> {
    let password = password::hashed(new).await?;
    let mut transaction = staff.begin().await?;
    // Of two at once the second waits here, and finds the link spent.
    let account = sqlx::query_scalar!(
        "update account_link l set used_at = now() from account a
        where l.token_hash = $1 and l.used_at is null and l.ends_at > now()
            and a.id = l.account_id and a.closed_at is null
        returning l.account_id",
        &token::hash(token)[..]
    )
    .fetch_optional(&mut *transaction)
    .await?
    .ok_or(Refused::Wrong)?;
    set_password(&mut transaction, account, &password).await?;
    let session = begin(&mut *transaction, account).await?;
    transaction.commit().await?;
    Ok(session)
}
