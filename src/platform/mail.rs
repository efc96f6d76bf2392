//! Mail: an outbox in the database, written in the transaction of what causes it, and a worker that sends from it.

use std::sync::Arc;
use std::time::Duration;

use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use sqlx::{PgConnection, PgPool};
use tokio::sync::Notify;
use uuid::Uuid;

use super::meter::Sent;
use crate::platform::db::Database;

/// How often the outbox is looked into when nobody calls: for what another node wrote, and what is tried again.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A mail server that has not taken a mail by then is away. Shorter than the first pause, so that no other node tries
/// the same mail meanwhile.
const SEND_WITHIN: Duration = Duration::from_secs(30);
/// Tries when the server says that it never will. More than one, because a wrong setting says so too. When it is only
/// away, a mail is tried until it is not worth sending any more, after pauses of a minute to an hour.
const TRIES_AGAINST_NO: i16 = 3;

/// A mail to be sent.
#[derive(Debug, Clone)]
pub struct Letter {
    pub recipient: String,
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// Seconds after which it is not worth sending any more.
    pub good_for: u32,
}

/// Whether a mail can be addressed to this at all.
pub fn is_recipient(address: &str) -> bool {
    address.parse::<lettre::Address>().is_ok()
}

/// Puts a mail into the outbox, within the transaction of what causes it. After its commit, [`Mailer::wake`].
///
/// # Errors
/// When the database refuses.
pub async fn put(transaction: &mut PgConnection, letter: &Letter) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into mail (id, recipient, subject, body, ends_at)
        values ($1, $2, $3, $4, now() + make_interval(secs => $5))",
        Uuid::now_v7(),
        letter.recipient,
        letter.subject,
        letter.body,
        f64::from(letter.good_for)
    )
    .execute(transaction)
    .await?;
    Ok(())
}

/// The way to the mail server.
#[derive(Debug)]
pub struct Mailer {
    from: Mailbox,
    server: AsyncSmtpTransport<Tokio1Executor>,
    calls: Notify,
    /// How tries ended.
    pub tries: Sent,
}

/// A mail taken out of the outbox for one try.
struct Taken {
    id: Uuid,
    recipient: String,
    subject: String,
    body: String,
    tries: i16,
    over: bool,
}

impl Mailer {
    /// Speaks to the server without sending anything.
    ///
    /// # Errors
    /// One line about why it does not answer.
    pub async fn reach(&self) -> Result<(), String> {
        let answered = tokio::time::timeout(SEND_WITHIN, self.server.test_connection()).await;
        match answered {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("it answers, and not as a mail server does".into()),
            Ok(Err(error)) => Err(error.to_string()),
            Err(_) => Err("it did not answer in time".into()),
        }
    }

    /// A way to the server at `smtp://` or `smtps://[user:password@]host[:port]`. Without TLS from the start, `smtp://`
    /// asks for STARTTLS and does without it only on the machine's own loopback, or where `?tls=opportunistic` allows.
    ///
    /// # Errors
    /// One line about what cannot be read.
    pub fn new(server: &str, from: &str) -> Result<Mailer, String> {
        let from = from.parse().map_err(|error| format!("{from} is no sender's address: {error}"))?;
        let url = reqwest::Url::parse(server).map_err(|error| error.to_string())?;
        let on_loopback = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        let mut url = url;
        if url.scheme() == "smtp" && url.query().is_none() && !on_loopback {
            url.set_query(Some("tls=required"));
        }
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str())
            .map_err(|error| format!("expected smtp:// or smtps:// and a host: {error}"))?
            .timeout(Some(SEND_WITHIN / 2))
            .build();
        Ok(Mailer { from, server, calls: Notify::new(), tries: Sent::default() })
    }

    /// Tells the worker that the outbox has something new.
    pub fn wake(&self) {
        self.calls.notify_one();
    }

    /// Sends what is in the outbox, for as long as the task lives.
    pub async fn work(self: Arc<Self>, database: Database) {
        loop {
            match self.send_next(&database.staff()).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::debug!(%error, "the outbox could not be read"),
            }
            let _ = tokio::time::timeout(LOOK_EVERY, self.calls.notified()).await;
        }
    }

    /// Tries to send the next mail that is due; false when there is none.
    async fn send_next(&self, staff: &PgPool) -> sqlx::Result<bool> {
        let Some(mail) = take(staff).await? else {
            sqlx::query!("delete from mail where body is null and made_at < now() - interval '30 days'")
                .execute(staff)
                .await?;
            return Ok(false);
        };
        let sent = match mail.over {
            true => Err(("its link is over".to_owned(), true)),
            false => self.send(&mail).await,
        };
        match sent {
            Ok(()) => {
                self.tries.sent.inc();
                sqlx::query!("update mail set body = null, sent_at = now(), refusal = null where id = $1", mail.id)
                    .execute(staff)
                    .await?;
            }
            Err((refusal, never)) => {
                let given_up = mail.over || (never && mail.tries >= TRIES_AGAINST_NO);
                tracing::warn!(id = %mail.id, tries = mail.tries, given_up, refusal, "a mail was not sent");
                let ended = if given_up { &self.tries.given_up } else { &self.tries.failed };
                ended.inc();
                put_back(staff, mail.id, &refusal, given_up).await?;
            }
        }
        Ok(true)
    }

    /// Hands a mail to the server; what it says against it, and whether it says so for good.
    async fn send(&self, mail: &Taken) -> Result<(), (String, bool)> {
        let never = |error: &dyn std::fmt::Display| (error.to_string(), true);
        let to = mail.recipient.parse().map_err(|error: lettre::address::AddressError| never(&error))?;
        // RFC 3834: no holiday notices back.
        let automatic = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into());
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(&mail.subject)
            .message_id(None)
            .raw_header(automatic)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .map_err(|error| never(&error))?;
        match tokio::time::timeout(SEND_WITHIN, self.server.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err((error.to_string(), error.is_permanent())),
            Err(_) => Err(("the mail server does not answer".into(), false)),
        }
    }
}

/// Takes the next due mail for one try. No transaction stays open while it is sent: the next try is set first, so a
/// node that dies meanwhile leaves the mail to the next one.
async fn take(staff: &PgPool) -> sqlx::Result<Option<Taken>> {
    sqlx::query_as!(
        Taken,
        r#"update mail set tries = tries + 1, next_try_at = now() + make_interval(secs => 60 * 2 ^ least(tries, 6))
        where id = (select id from mail where body is not null and next_try_at <= now()
            order by next_try_at limit 1 for update skip locked)
        returning id, recipient, subject, body as "body!", tries, ends_at < now() as "over!""#
    )
    .fetch_optional(staff)
    .await
}

async fn put_back(staff: &PgPool, id: Uuid, refusal: &str, given_up: bool) -> sqlx::Result<()> {
    sqlx::query!(
        "update mail set refusal = left($2, 500), given_up_at = case when $3 then now() end,
            body = case when $3 then null else body end
        where id = $1",
        id,
        refusal,
        given_up
    )
    .execute(staff)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_and_a_sender_are_read_or_refused_in_one_line() {
        let from = "Suunta <suunta@kainuu.example>";
        for server in ["smtp://127.0.0.1:2525", "smtps://user:p%40ss@mail.example", "smtp://mail.example:587"] {
            let _ = rustls::crypto::ring::default_provider().install_default();
            assert!(Mailer::new(server, from).is_ok(), "{server}");
        }
        for (server, from) in [("mail.example", from), ("http://mail.example", from), ("smtp://mail.example", "no one")]
        {
            let refused = Mailer::new(server, from).unwrap_err();
            assert!(!refused.contains('\n'), "{refused}");
        }
    }
}
