//! What is written to the sender of a message, in the language they wrote in. What they wrote themselves is not repeated
//! before somebody has read it: the form is no means to have this portal write to others.

use jiff::civil::Date;

use super::model::{Message, one_line};
use crate::council::organisation::{Organisation, Scope};
use crate::platform::mail::Letter;
use crate::platform::web::{App, Shell};
use crate::platform::words::Language;

/// Both are worth sending for two weeks, however long the mail server is away.
const GOOD_FOR: u32 = 14 * 24 * 3600;

/// That a message has come, and where its answer is found.
pub fn received(scope: &Scope, email: &str, token: &str, answer_by: Date) -> Letter {
    let name = scope.plain(&scope.organisation.name);
    let lines = [
        scope.tx("mail-message-lead", name),
        scope.tx("contact-answer-by", scope.date(&answer_by)),
        scope.t("mail-message-address"),
        format!("{}{}", scope.public_url, scope.at("contact", token)),
        scope.t("mail-message-end"),
    ];
    Letter {
        recipient: email.to_owned(),
        subject: one_line(&scope.tx("mail-message", name)),
        body: lines.join("\n\n") + "\n",
        good_for: GOOD_FOR,
    }
}

/// The answer; none where the sender gave no address.
pub fn answered(app: &App, organisation: &Organisation, message: &Message, answer: &str) -> Option<Letter> {
    let first = organisation.first_language();
    let language = Language::parse(&message.language).unwrap_or(first);
    let shell = Shell::new(app, language, first, format!("/{}", organisation.slug), None, Date::ZERO);
    let name = shell.plain(&organisation.name);
    let form = format!("{}{}", shell.public_url, shell.url(format!("/{}/contact", organisation.slug)));
    let lines = [shell.tx("mail-answer-lead", name), answer.to_owned(), shell.tx("mail-answer-end", form)];
    Some(Letter {
        recipient: message.email.clone()?,
        subject: one_line(&shell.tx("mail-answer", &message.line.subject)),
        body: lines.join("\n\n") + "\n",
        good_for: GOOD_FOR,
    })
}
