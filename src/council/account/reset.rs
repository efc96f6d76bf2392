//! Resets of forgotten passwords. Nothing about the answer, nor its time, tells whether there is an account.

use std::net::IpAddr;

use sqlx::PgPool;

use super::link::{self, Link, MAILED_WITHIN_AN_HOUR, Purpose};
use super::queries::Refused;
use crate::platform::mail::{self, Letter};
use crate::platform::web::Error;

/// Resets asked for one account from one address before others must wait. Others elsewhere need not.
const ASKED: i64 = 3;
/// Resets asked from one address for whatever accounts.
const ASKED_FROM_ADDRESS: i64 = 30;
/// What is counted, in seconds, and how long to wait.
const WAIT: u32 = 15 * 60;

/// Counts that a reset is asked for, whether or not there is such an account.
///
/// # Errors
/// `Refused::Wait` when too many were.
pub async fn count_reset(staff: &PgPool, email: &str, address: IpAddr) -> Result<(), Refused> {
    let address = address.to_string();
    sqlx::query!("delete from reset_asked where asked_at < now() - interval '1 day'").execute(staff).await?;
    let asked = sqlx::query!(
        r#"select count(*) filter (where email = $1) as "same!", count(*) as "all!"
        from reset_asked where address = $2::text::inet and asked_at > now() - make_interval(secs => $3)"#,
        email,
        address,
        f64::from(WAIT)
    )
    .fetch_one(staff)
    .await?;
    if asked.same >= ASKED || asked.all >= ASKED_FROM_ADDRESS {
        return Err(Refused::Wait(WAIT));
    }
    sqlx::query!("insert into reset_asked (email, address) values ($1, $2::text::inet)", email, address)
        .execute(staff)
        .await?;
    Ok(())
}

/// Mails a link to the account with this address, if there is one that signs in with a password. To be done after the
/// answer, so that nobody can time it.
///
/// # Errors
/// When the database is away.
pub async fn mail_reset(staff: &PgPool, email: &str, write: impl FnOnce(&Link) -> Letter) -> Result<bool, Error> {
    let mut transaction = staff.begin().await?;
    // Locked, so that several at once are counted one after the other.
    let account = sqlx::query_scalar!(
        "select a.id from account a where a.email = $1 and a.closed_at is null
            and (a.password_hash is not null or not exists (select from account_identity i where i.account_id = a.id))
        for update",
        email
    )
    .fetch_optional(&mut *transaction)
    .await?;
    let Some(account) = account else { return Ok(false) };
    let lately = sqlx::query_scalar!(
        r#"select count(*) as "count!" from account_link where account_id = $1 and made_at > now() - interval '1 hour'"#,
        account
    )
    .fetch_one(&mut *transaction)
    .await?;
    if lately >= MAILED_WITHIN_AN_HOUR {
        return Ok(false);
    }
    let link = link::new(&mut transaction, account, Purpose::Reset).await?;
    mail::put(&mut transaction, &write(&link)).await?;
    transaction.commit().await?;
    Ok(true)
}
