//! Who is reminded of what, in words: written once to the outbox, and mailed where there is a mail server.

use jiff::civil::Date;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::organisation::{Organisation, every};
use crate::platform::mail::{self, Letter};
use crate::platform::web::{App, Result, Shell};
use crate::platform::words::{Language, LocalText, Quarter};

/// A reminder is worth mailing for three days.
const GOOD_FOR: u32 = 3 * 24 * 3600;

/// What a reminder is about.
#[derive(Debug, Deserialize)]
struct Facts {
    /// What is about example data is kept in the outbox and mailed to nobody.
    #[serde(default)]
    example: bool,
    quarter: Option<Quarter>,
    day: Option<Date>,
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    words: LocalText,
    #[serde(default)]
    name: LocalText,
    place: Option<u8>,
    measure: Option<Uuid>,
    message: Option<Uuid>,
    #[serde(default)]
    network: String,
}

struct Due {
    account_id: Uuid,
    email: String,
    language: Option<String>,
    kind: String,
    about: String,
    facts: Json<Facts>,
}

/// Reminds everybody of every organisation who is to be reminded today.
///
/// # Errors
/// When the database is away.
pub async fn send(app: &App) -> Result<()> {
    for organisation in every(&app.database).await?.values() {
        send_of(app, organisation, false).await?;
    }
    Ok(())
}

/// Reminds those of one organisation; those with missing reports alone, and now, when somebody asks for it. How many.
///
/// # Errors
/// When the database is away.
pub async fn send_of(app: &App, organisation: &Organisation, asked: bool) -> Result<usize> {
    let now = (app.now)();
    let today = now.to_zoned(organisation.time_zone.clone()).date();
    let mut door = app.database.work_for(organisation.id).await?;
    let due = due(&mut door, organisation.id, today, asked).await?;
    let count = due.len();
    for one in due {
        let letter = written(app, organisation, &one);
        let mails = app.mailer.is_some() && !one.facts.example;
        let kept = sqlx::query!(
            "insert into reminder (organisation_id, id, account_id, kind, about, subject, body, made_at, mailed)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (organisation_id, account_id, kind, about) do nothing",
            organisation.id,
            Uuid::now_v7(),
            one.account_id,
            one.kind,
            one.about,
            letter.subject,
            letter.body,
            jiff_sqlx::Timestamp::from(now) as _,
            mails
        )
        .execute(&mut *door)
        .await?;
        app.meters.jobs.reminders.inc_by(kept.rows_affected());
        if mails && kept.rows_affected() == 1 {
            mail::put(&mut door, &letter).await?;
        }
    }
    door.commit().await?;
    if let Some(mailer) = app.mailer.as_ref().filter(|_| count > 0) {
        mailer.wake();
    }
    Ok(count)
}

async fn due(door: &mut PgConnection, organisation: Uuid, today: Date, asked: bool) -> sqlx::Result<Vec<Due>> {
    sqlx::query_as!(
        Due,
        r#"select account_id as "account_id!", email as "email!", language, kind as "kind!", about as "about!",
            facts as "facts!: Json<Facts>" from due_reminders($1, $2, $3)"#,
        organisation,
        jiff_sqlx::Date::from(today) as _,
        asked
    )
    .fetch_all(door)
    .await
}

/// The mail, in its reader's language.
fn written(app: &App, organisation: &Organisation, due: &Due) -> Letter {
    let first = organisation.first_language();
    let language = due.language.as_deref().and_then(Language::parse).unwrap_or(first);
    let shell = Shell::new(app, language, first, format!("/{}", organisation.slug), None, Date::ZERO);
    let facts = &due.facts.0;
    let key = due.kind.replace('_', "-");
    let quarter = facts.quarter.map(|quarter| shell.quarter(&quarter)).unwrap_or_default();
    let below = match (due.kind.as_str(), facts.quarter) {
        ("report_due", Some(quarter)) => format!("/review/{quarter}/reports?of=me"),
        ("report_returned", Some(quarter)) => {
            format!("/review/{quarter}/reports/{}", facts.measure.unwrap_or_default())
        }
        ("agenda_ready", Some(quarter)) => format!("/review/{quarter}/sittings/{}", facts.place.unwrap_or(1)),
        ("renewal_due", _) => format!("/networks/{}#worth", facts.network),
        ("message_came" | "message_due", _) => format!("/messages/{}", facts.message.unwrap_or_default()),
        ("assessment_due", Some(quarter)) => format!("/review/{quarter}/sittings/1#assessments"),
        _ => "/reactions".to_owned(),
    };
    let about = match facts.name.is_empty() {
        true => facts.codes.join(", "),
        false => shell.plain(&facts.name).to_owned(),
    };
    let mut lines = vec![shell.tx(format!("remind-{key}-lead"), &about)];
    lines.extend(facts.day.map(|day| shell.tx("remind-day", shell.date(&day))));
    lines.extend((!facts.words.is_empty()).then(|| shell.plain(&facts.words).to_owned()));
    lines.push(format!("{}{}", shell.public_url, shell.url(format!("/{}{below}", organisation.slug))));
    let stop = format!("{}{}", shell.public_url, shell.url_under(app.language, "/account"));
    lines.push(shell.tx("remind-stop", format!("{stop}#reminders")));
    let named = shell.plain(&organisation.name);
    let subject = [shell.t(format!("remind-{key}")), quarter, named.to_owned()];
    let subject = subject.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    Letter {
        recipient: due.email.clone(),
        // A name with a line break in it would be a header of its own.
        subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
        body: lines.join("\n\n") + "\n",
        good_for: GOOD_FOR,
    }
}
