//! What somebody wants to be written to about, and in which language.

use sqlx::PgPool;
use uuid::Uuid;

use crate::platform::words::Language;

/// What people are reminded of, as stored.
pub const REMINDERS: [&str; 8] = [
    "report_due",
    "report_returned",
    "agenda_ready",
    "reaction_due",
    "assessment_due",
    "message_came",
    "message_due",
    "renewal_due",
];

/// Somebody's wishes about reminders.
#[derive(Debug, Clone, Default)]
pub struct Reminded {
    /// None for each organisation's own.
    pub language: Option<Language>,
    /// What they are not reminded of.
    pub off: Vec<String>,
}

impl Reminded {
    /// Whether they are reminded of this.
    pub fn of(&self, kind: &str) -> bool {
        !self.off.iter().any(|off| off == kind)
    }
}

/// Somebody's wishes.
///
/// # Errors
/// When the database is away.
pub async fn reminded(staff: &PgPool, account: Uuid) -> sqlx::Result<Reminded> {
    let row = sqlx::query!(
        r#"select language, array(select kind from reminder_off where account_id = $1) as "off!" from account where id = $1"#,
        account
    )
    .fetch_one(staff)
    .await?;
    Ok(Reminded { language: row.language.as_deref().and_then(Language::parse), off: row.off })
}

/// Keeps somebody's wishes.
///
/// # Errors
/// When the database is away.
pub async fn set_reminded(staff: &PgPool, account: Uuid, reminded: &Reminded) -> sqlx::Result<()> {
    let mut door = staff.begin().await?;
    let language = reminded.language.map(Language::code);
    sqlx::query!("update account set language = $2 where id = $1", account, language).execute(&mut *door).await?;
    sqlx::query!("delete from reminder_off where account_id = $1", account).execute(&mut *door).await?;
    sqlx::query!(
        "insert into reminder_off (account_id, kind) select $1, kind from unnest($2::text[]) kind",
        account,
        &reminded.off
    )
    .execute(&mut *door)
    .await?;
    door.commit().await
}
