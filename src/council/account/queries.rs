//! Queries of accounts, sessions and roles, all through the staff door.

use std::net::IpAddr;

use sqlx::{PgConnection, PgExecutor, PgPool};
use uuid::Uuid;

use super::model::Role;
use super::session::Session;
use super::{password, token};
use crate::platform::db::{Database, Worker};
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

/// Begins a session.
pub(super) async fn begin(executor: impl PgExecutor<'_>, account: Uuid) -> Result<Session, Error> {
    let (token, hash) = token::new().map_err(Error::internal)?;
    sqlx::query!("insert into account_session (token_hash, account_id) values ($1, $2)", hash.as_slice(), account)
        .execute(executor)
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
    let hash = password::hashed(new).await?;
    let mut transaction = staff.begin().await?;
    set_password(&mut transaction, account, &hash).await?;
    let session = begin(&mut *transaction, account).await?;
    transaction.commit().await?;
    Ok(session)
}

/// Whether an account signs in with a password.
pub async fn has_password(staff: &PgPool, account: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select password_hash is not null as "has!" from account where id = $1"#, account)
        .fetch_one(staff)
        .await
}

/// Sets a password; every session and every link of the account ends.
pub(super) async fn set_password(transaction: &mut PgConnection, account: Uuid, hash: &str) -> sqlx::Result<()> {
    sqlx::query!("update account set password_hash = $2 where id = $1", account, hash)
        .execute(&mut *transaction)
        .await?;
    end_everything(transaction, account).await
}

/// Ends every session and every link of an account.
pub(super) async fn end_everything(transaction: &mut PgConnection, account: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from account_session where account_id = $1", account).execute(&mut *transaction).await?;
    sqlx::query!("delete from account_link where account_id = $1", account).execute(&mut *transaction).await?;
    Ok(())
}

/// Adds an account with a role in an organisation, or gives an account that is there the role.
///
/// # Errors
/// When the address is none, or the database refuses.
pub async fn add(database: &Database, worker: Worker, email: &str, role: Role) -> Result<Uuid, Error> {
    let mut transaction = database.work_for(worker).await?;
    let account = add_within(&mut transaction, worker.organisation, email, role).await?;
    transaction.commit().await?;
    Ok(account)
}

/// How an address is known before somebody invites it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// There is no account with it.
    No,
    /// It has a role in the organisation.
    Here,
    /// It has an account, and no role in the organisation.
    Elsewhere,
}

/// How an organisation knows an address.
pub async fn known(database: &Database, organisation: Uuid, email: &str) -> sqlx::Result<Known> {
    let mut transaction = database.work_for(organisation).await?;
    let here = sqlx::query_scalar!(
        r#"select exists (select from role_grant g where g.organisation_id = $2 and g.account_id = a.id)
            or exists (select from group_role g where g.organisation_id = $2 and g.account_id = a.id) as "here!"
        from account a where a.email = $1"#,
        email,
        organisation
    )
    .fetch_optional(&mut *transaction)
    .await?;
    Ok(match here {
        None => Known::No,
        Some(true) => Known::Here,
        Some(false) => Known::Elsewhere,
    })
}

/// The same within a transaction that works for the organisation.
pub(super) async fn add_within(
    transaction: &mut PgConnection,
    organisation: Uuid,
    email: &str,
    role: Role,
) -> sqlx::Result<Uuid> {
    let email = email.trim().to_lowercase();
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
    Ok(account)
}

/// Sets a password without knowing the old one: for the operator.
///
/// # Errors
/// When hashing fails or the database is away.
pub async fn force_password(staff: &PgPool, account: Uuid, new: String) -> Result<(), Error> {
    let hash = password::hashed(new).await?;
    let mut transaction = staff.begin().await?;
    set_password(&mut transaction, account, &hash).await?;
    Ok(transaction.commit().await?)
}

/// Somebody with a role in an organisation.
#[derive(Debug, Clone)]
pub struct AccountLine {
    pub account: Uuid,
    /// The address; for somebody who signs in elsewhere without a verified one, what the provider calls them.
    pub email: String,
    /// Whether the address is proven to be one that mail may be sent to.
    pub addressed: bool,
    /// The role given by hand.
    pub role: Option<String>,
    /// The role given by a group of the provider.
    pub group_role: Option<String>,
    /// Who they are in the organisation: whose desk they find.
    pub party: Option<Uuid>,
    /// Whether the invitation has been taken up.
    pub active: bool,
    /// Whether an admin may have a link to set a password sent to them, or, where there is no mail, hand one over.
    pub linkable: bool,
}

/// Everyone with a role in an organisation. `mailed` says whether links are sent by mail.
pub async fn accounts_of(database: &Database, organisation: Uuid, mailed: bool) -> sqlx::Result<Vec<AccountLine>> {
    let mut transaction = database.work_for(organisation).await?;
    sqlx::query_as!(
        AccountLine,
        r#"select a.id as account, a.email is not null as "addressed!", g.role as "role?",
            coalesce(a.email, nullif(i.name, ''), i.subject, '') as "email!",
            (select highest_role(array_agg(r.role)) from group_role r
                where r.organisation_id = $1 and r.account_id = a.id) as group_role,
            (select p.party_id from account_party p where p.organisation_id = $1 and p.account_id = a.id) as party,
            a.password_hash is not null or i.account_id is not null as "active!",
            case when $2 then a.email is not null and (a.password_hash is not null or i.account_id is null)
                else works_here_alone(a.id) end as "linkable!"
        from account a
        left join role_grant g on g.organisation_id = $1 and g.account_id = a.id
        left join lateral (select account_id, name, subject from account_identity where account_id = a.id
            order by linked_at limit 1) i on true
        where a.closed_at is null and (g.id is not null or a.id in
            (select r.account_id from group_role r where r.organisation_id = $1))
        order by 4"#,
        organisation,
        mailed
    )
    .fetch_all(&mut *transaction)
    .await
}

/// Gives an account of the organisation another role by hand, or takes that role away. False when it has none there.
pub async fn set_role(database: &Database, worker: Worker, account: Uuid, role: Option<Role>) -> sqlx::Result<bool> {
    let organisation = worker.organisation;
    let mut transaction = database.work_for(worker).await?;
    let known = sqlx::query_scalar!(
        r#"select exists (select from role_grant where organisation_id = $1 and account_id = $2)
            or exists (select from group_role where organisation_id = $1 and account_id = $2) as "known!""#,
        organisation,
        account
    )
    .fetch_one(&mut *transaction)
    .await?;
    match role {
        _ if !known => {}
        Some(role) => {
            sqlx::query!(
                "insert into role_grant (organisation_id, id, account_id, role) values ($1, $2, $3, $4)
                on conflict (organisation_id, account_id)
                    do update set role = excluded.role, version = role_grant.version + 1",
                organisation,
                Uuid::now_v7(),
                account,
                role.word()
            )
            .execute(&mut *transaction)
            .await?;
        }
        None => {
            sqlx::query!(
                "delete from role_grant where organisation_id = $1 and account_id = $2",
                organisation,
                account
            )
            .execute(&mut *transaction)
            .await?;
        }
    }
    transaction.commit().await?;
    Ok(known)
}

/// Says whose desk an account opens in the organisation, or that it opens none. False when the account has no role there
/// or the party is not the organisation's.
pub async fn set_party(database: &Database, worker: Worker, account: Uuid, party: Option<Uuid>) -> sqlx::Result<bool> {
    let organisation = worker.organisation;
    let mut transaction = database.work_for(worker).await?;
    sqlx::query!("delete from account_party where organisation_id = $1 and account_id = $2", organisation, account)
        .execute(&mut *transaction)
        .await?;
    let Some(party) = party else {
        transaction.commit().await?;
        return Ok(true);
    };
    let set = sqlx::query!(
        "insert into account_party (organisation_id, id, account_id, party_id)
        select $1, $2, $3, p.id from party p where p.organisation_id = $1 and p.id = $4
            and (exists (select from role_grant where organisation_id = $1 and account_id = $3)
                or exists (select from group_role where organisation_id = $1 and account_id = $3))",
        organisation,
        Uuid::now_v7(),
        account,
        party
    )
    .execute(&mut *transaction)
    .await?;
    if set.rows_affected() == 0 {
        return Ok(false);
    }
    transaction.commit().await?;
    Ok(true)
}
