//! Queries of accounts, sessions and roles, all through the staff door.

use std::net::IpAddr;

use sqlx::PgPool;
use uuid::Uuid;

use super::model::Role;
use super::session::Session;
use super::{password, token};
use crate::platform::db::Database;
use crate::platform::web::Error;

/// Wrong guesses for one account from one address before others must wait.
const GUESSES: i64 = 5;
/// Wrong guesses from one address for whatever accounts.
const GUESSES_FROM_ADDRESS: i64 = 50;

/// Why somebody is not signed in.
#[derive(Debug)]
pub enum Refused {
    /// Account or password are wrong; which of them is not told.
    Wrong,
    /// Too many guesses: try again after so many seconds.
    Wait(u32),
    Error(Error),
}

impl<E: Into<Error>> From<E> for Refused {
    fn from(error: E) -> Refused {
        Refused::Error(error.into())
    }
}

/// Signs somebody in with a new session.
///
/// # Errors
/// When the account or password is wrong, or too many guesses came before.
pub async fn sign_in(staff: &PgPool, email: &str, typed: String, address: IpAddr) -> Result<Session, Refused> {
    let email = email.trim().to_lowercase();
    let address = address.to_string();
    let failures = sqlx::query!(
        r#"select count(*) filter (where email = $1) as "same!", count(*) as "all!"
        from sign_in_failure where address = $2::text::inet and failed_at > now() - interval '15 minutes'"#,
        email,
        address
    )
    .fetch_one(staff)
    .await?;
    if failures.same >= GUESSES || failures.all >= GUESSES_FROM_ADDRESS {
        return Err(Refused::Wait(15 * 60));
    }
    let account = sqlx::query!("select id, password_hash from account where email = $1 and closed_at is null", email)
        .fetch_optional(staff)
        .await?;
    let (id, hash) = account.map(|account| (account.id, account.password_hash)).unzip();
    let right = password::is_right(typed, hash.flatten()).await?;
    let Some(id) = id.filter(|_| right) else {
        sqlx::query!(
            "insert into sign_in_failure (email, address) values (left($1, 254), $2::text::inet)",
            email,
            address
        )
        .execute(staff)
        .await?;
        return Err(Refused::Wrong);
    };
    sqlx::query!("delete from sign_in_failure where email = $1 and address = $2::text::inet", email, address)
        .execute(staff)
        .await?;
    Ok(begin(staff, id).await?)
}

async fn begin(staff: &PgPool, account: Uuid) -> Result<Session, Error> {
    let (token, hash) = token::new().map_err(Error::internal)?;
    sqlx::query!("insert into account_session (token_hash, account_id) values ($1, $2)", hash.as_slice(), account)
        .execute(staff)
        .await?;
    Ok(Session(token))
}

/// Ends one session.
pub async fn sign_out(staff: &PgPool, session: &Session) -> sqlx::Result<()> {
    sqlx::query!("delete from account_session where token_hash = $1", &session.hash()[..]).execute(staff).await?;
    Ok(())
}

/// Ends all sessions of an account.
pub async fn end_sessions(staff: &PgPool, account: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from account_session where account_id = $1", account).execute(staff).await?;
    Ok(())
}

/// Changes a password that its owner knows; every session of the account ends and a new one begins.
///
/// # Errors
/// `Refused::Wrong` when the old password is not the account's.
pub async fn change_password(staff: &PgPool, account: Uuid, old: String, new: String) -> Result<Session, Refused> {
    let hash = sqlx::query_scalar!("select password_hash from account where id = $1", account).fetch_one(staff).await?;
    if !password::is_right(old, hash).await? {
        return Err(Refused::Wrong);
    }
    set_password(staff, account, new).await?;
    Ok(begin(staff, account).await?)
}

async fn set_password(staff: &PgPool, account: Uuid, new: String) -> Result<(), Error> {
    let hash = password::hashed(new).await?;
    let mut transaction = staff.begin().await?;
    sqlx::query!("update account set password_hash = $2 where id = $1", account, hash)
        .execute(&mut *transaction)
        .await?;
    sqlx::query!("delete from account_session where account_id = $1", account).execute(&mut *transaction).await?;
    sqlx::query!("delete from account_link where account_id = $1", account).execute(&mut *transaction).await?;
    Ok(transaction.commit().await?)
}

/// Adds an account with a role in an organisation, or gives an account that is there the role.
///
/// # Errors
/// When the address is none, or the database refuses.
pub async fn add(database: &Database, organisation: Uuid, email: &str, role: Role) -> Result<Uuid, Error> {
    let email = email.trim().to_lowercase();
    let mut transaction = database.work_for(organisation).await?;
    let account = sqlx::query_scalar!(
        "insert into account (id, email) values ($1, $2)
        on conflict (email) do update set email = excluded.email returning id",
        Uuid::now_v7(),
        email
    )
    .fetch_one(&mut *transaction)
    .await?;
    sqlx::query!(
        "insert into role_grant (organisation_id, id, account_id, role) values ($1, $2, $3, $4)
        on conflict (organisation_id, account_id) do update set role = excluded.role",
        organisation,
        Uuid::now_v7(),
        account,
        role.word()
    )
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    Ok(account)
}

/// Sets a password without knowing the old one: for the operator.
///
/// # Errors
/// When hashing fails or the database is away.
pub async fn force_password(staff: &PgPool, account: Uuid, new: String) -> Result<(), Error> {
    set_password(staff, account, new).await
}

/// A link by which an account's owner sets a password, good once and for three days. Gives its token.
///
/// # Errors
/// When the database is away.
pub async fn invite(staff: &PgPool, account: Uuid) -> Result<String, Error> {
    let (token, hash) = token::new().map_err(Error::internal)?;
    sqlx::query!(
        "insert into account_link (token_hash, account_id, ends_at) values ($1, $2, now() + interval '3 days')",
        hash.as_slice(),
        account
    )
    .execute(staff)
    .await?;
    Ok(token)
}

/// A link for an account that an organisation's own admin invites; none for one that is taken up already or that
/// works elsewhere too.
///
/// # Errors
/// When the database is away.
pub async fn invite_here(database: &Database, organisation: Uuid, account: Uuid) -> Result<Option<String>, Error> {
    let mut transaction = database.work_for(organisation).await?;
    let ours = sqlx::query_scalar!(r#"select invited_here_alone($1) as "ours!""#, account)
        .fetch_one(&mut *transaction)
        .await?;
    transaction.commit().await?;
    match ours {
        true => Ok(Some(invite(&database.staff, account).await?)),
        false => Ok(None),
    }
}

/// The account and address that a link still invites.
pub async fn invited(staff: &PgPool, token: &str) -> sqlx::Result<Option<(Uuid, String)>> {
    let row = sqlx::query!(
        "select a.id, a.email from account_link l join account a on a.id = l.account_id and a.closed_at is null
        where l.token_hash = $1 and l.used_at is null and l.ends_at > now()",
        &token::hash(token)[..]
    )
    .fetch_optional(staff)
    .await?;
    Ok(row.map(|row| (row.id, row.email)))
}

/// Takes an invitation up: the password is set, all links of the account are spent, a session begins.
///
/// # Errors
/// `Refused::Wrong` when the link is spent or over.
pub async fn take_up_invitation(staff: &PgPool, token: &str, new: String) -> Result<Session, Refused> {
    // Spent first, so that two at once do not both take it up.
    let account = sqlx::query_scalar!(
        "update account_link set used_at = now() where token_hash = $1 and used_at is null and ends_at > now()
        returning account_id",
        &token::hash(token)[..]
    )
    .fetch_optional(staff)
    .await?
    .ok_or(Refused::Wrong)?;
    set_password(staff, account, new).await?;
    Ok(begin(staff, account).await?)
}

/// Somebody with a role in an organisation.
#[derive(Debug, Clone)]
pub struct AccountLine {
    pub account: Uuid,
    pub email: String,
    pub role: String,
    /// Whether the invitation has been taken up.
    pub active: bool,
}

/// Everyone with a role in an organisation.
pub async fn accounts_of(database: &Database, organisation: Uuid) -> sqlx::Result<Vec<AccountLine>> {
    let mut transaction = database.work_for(organisation).await?;
    sqlx::query_as!(
        AccountLine,
        r#"select a.id as account, a.email, g.role, a.password_hash is not null as "active!"
        from role_grant g join account a on a.id = g.account_id
        where g.organisation_id = $1 and a.closed_at is null order by a.email"#,
        organisation
    )
    .fetch_all(&mut *transaction)
    .await
}

/// Gives an account of the organisation another role, or takes its role away. False when it has none there.
pub async fn set_role(
    database: &Database,
    organisation: Uuid,
    account: Uuid,
    role: Option<Role>,
) -> sqlx::Result<bool> {
    let mut transaction = database.work_for(organisation).await?;
    let changed = match role {
        Some(role) => {
            sqlx::query!(
                "update role_grant set role = $3, version = version + 1 where organisation_id = $1 and account_id = $2",
                organisation,
                account,
                role.word()
            )
            .execute(&mut *transaction)
            .await?
        }
        None => {
            sqlx::query!("delete from role_grant where organisation_id = $1 and account_id = $2", organisation, account)
                .execute(&mut *transaction)
                .await?
        }
    };
    transaction.commit().await?;
    Ok(changed.rows_affected() == 1)
}
