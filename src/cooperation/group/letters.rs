//! What is written to those who ask to join and to members, in plain text and in their language.

use jiff::Unit;
use jiff::civil::Date;

use super::model::Meeting;
use crate::council::organisation::Scope;
use crate::platform::mail::Letter;
use crate::platform::web::{App, Shell};
use crate::platform::words::{Language, LocalText};

/// What is not about a day is worth sending for a week.
const WEEK: u32 = 7 * 24 * 3600;
const DAY: u32 = 24 * 3600;

/// The group that letters are about.
pub(super) struct About<'a> {
    pub app: &'a App,
    pub scope: &'a Scope,
    pub slug: &'a str,
    pub name: &'a LocalText,
    /// Whether the world sees its page.
    pub public: bool,
}

/// To whom: the address, the language as stored, and the token by which they leave.
pub(super) struct To<'a> {
    pub email: &'a str,
    pub language: &'a str,
    pub token: &'a str,
}

impl About<'_> {
    fn shell(&self, to: &To<'_>) -> Shell {
        let first = self.scope.organisation.first_language();
        let language = Language::parse(to.language).unwrap_or(first);
        let path = format!("/{}", self.scope.organisation.slug);
        Shell::new(self.app, language, first, path, None, self.scope.today())
    }

    fn address(&self, shell: &Shell, below: &str) -> String {
        format!("{}{}", shell.public_url, shell.url(format!("/{}{below}", self.scope.organisation.slug)))
    }

    fn page(&self, shell: &Shell) -> String {
        self.address(shell, &format!("/groups/{}", self.slug))
    }

    /// The address by which the reader leaves the group.
    fn way_out(&self, shell: &Shell, to: &To<'_>) -> String {
        self.address(shell, &format!("/groups/{}/leave/{}", self.slug, to.token))
    }

    fn letter(&self, shell: &Shell, to: &To<'_>, subject: &str, mut parts: Vec<String>, good_for: u32) -> Letter {
        parts.push(shell.plain(&self.scope.organisation.name).to_owned());
        Letter {
            recipient: to.email.to_owned(),
            // A name with a line break in it would be a header of its own.
            subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
            body: parts.join("\n\n") + "\n",
            good_for,
        }
    }

    /// To somebody who has asked to join.
    pub fn asked(&self, to: &To<'_>) -> Letter {
        let shell = self.shell(to);
        let name = shell.plain(self.name);
        let mut parts = vec![shell.tx("group-mail-asked-lead", name), shell.t("group-mail-asked-next")];
        parts.push(shell.tx("group-mail-undo", self.way_out(&shell, to)));
        self.letter(&shell, to, &shell.tx("group-mail-asked", name), parts, WEEK)
    }

    /// To somebody who has been accepted.
    pub fn accepted(&self, to: &To<'_>) -> Letter {
        let shell = self.shell(to);
        let name = shell.plain(self.name);
        let mut parts = vec![shell.tx("group-mail-accepted-lead", name), shell.t("group-mail-accepted-next")];
        parts.extend(self.public.then(|| self.page(&shell)));
        parts.push(shell.tx("group-mail-leave", self.way_out(&shell, to)));
        self.letter(&shell, to, &shell.tx("group-mail-accepted", name), parts, WEEK)
    }

    /// To a member who is invited to a meeting; `again` when they know of another day, time or place.
    pub fn invitation(&self, to: &To<'_>, meeting: &Meeting, again: bool) -> Letter {
        let shell = self.shell(to);
        let name = shell.plain(self.name);
        let mut facts = vec![shell.tx("group-mail-day", when(&shell, meeting))];
        if !meeting.place.is_empty() {
            facts.push(shell.tx("group-mail-place", shell.plain(&meeting.place)));
        }
        let mut parts = vec![shell.tx(if again { "group-mail-again-lead" } else { "group-mail-invited-lead" }, name)];
        if !meeting.title.is_empty() {
            parts.push(shell.plain(&meeting.title).to_owned());
        }
        parts.push(facts.join("\n"));
        if !meeting.agenda.is_empty() {
            parts.push(format!("{}:\n{}", shell.t("field-agenda"), shell.plain(&meeting.agenda)));
        }
        if self.public && !meeting.internal {
            parts.push(format!("{}#meeting-{}", self.page(&shell), meeting.id));
            let calendar = format!("/{}/people/{}/calendar.ics", self.scope.organisation.slug, self.slug);
            parts.push(shell.tx("group-mail-calendar", format!("{}{calendar}", shell.public_url)));
        }
        parts.push(shell.tx("group-mail-leave", self.way_out(&shell, to)));
        let named = format!("{name}, {}", shell.date(&meeting.held_on));
        let subject = shell.tx(if again { "group-mail-again" } else { "group-mail-invited" }, named);
        self.letter(&shell, to, &subject, parts, until(self.scope.today(), meeting.held_on))
    }
}

/// The day and, where it is known, the time of a meeting.
pub(super) fn when(shell: &Shell, meeting: &Meeting) -> String {
    match &meeting.starts_at {
        Some(time) => format!("{} {}", shell.date(&meeting.held_on), shell.tx("group-clock", shell.clock(time))),
        None => shell.date(&meeting.held_on),
    }
}

/// Seconds until a day has ended; a day at least.
fn until(today: Date, day: Date) -> u32 {
    let days = today.until((Unit::Day, day)).map(|span| span.get_days()).unwrap_or_default();
    u32::try_from(days).unwrap_or_default().saturating_add(1).saturating_mul(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_worth_sending_until_its_day_has_ended() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(until(day("2026-11-22"), day("2026-11-22")), DAY);
        assert_eq!(until(day("2026-11-22"), day("2026-12-02")), 11 * DAY);
        assert_eq!(until(day("2026-11-22"), day("2026-11-01")), DAY);
    }
}
