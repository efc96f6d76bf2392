//! What is written to people about their accounts, in plain text and in their language.

use super::link::{Link, Purpose};
use crate::platform::mail::Letter;
use crate::platform::web::Shell;

/// The mail with a link to set a password. `of` names the organisation that somebody is invited to.
pub fn letter(shell: &Shell, recipient: &str, of: &str, link: &Link) -> Letter {
    let address = format!("{}{}", shell.public_url, shell.url(link.path()));
    let (subject, lead, end) = match link.purpose {
        Purpose::Invitation => {
            (shell.tx("mail-invitation", of), shell.tx("mail-invitation-lead", of), shell.t("mail-invitation-end"))
        }
        Purpose::Reset => (shell.t("mail-reset"), shell.tx("mail-reset-lead", recipient), shell.t("mail-reset-end")),
    };
    Letter {
        recipient: recipient.to_owned(),
        // A name with a line break in it would be a header of its own.
        subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
        body: format!("{lead}\n\n{address}\n\n{end}\n"),
        good_for: link.purpose.good_for(),
    }
}
