//! Groups as pages show them, and what follows from what is known of them.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::council::organisation::Citation;
use crate::council::party::PartyRef;
use crate::platform::words::{Language, LocalText};
use crate::review::book::GoalRef;

/// The kinds in the order in which the list shows them.
pub const KINDS: [&str; 3] = ["cooperation", "cluster", "actors"];

/// A group as a line of the list.
#[derive(Debug, Clone, Deserialize)]
pub struct GroupLine {
    pub slug: String,
    pub kind: String,
    pub name: LocalText,
    pub summary: LocalText,
    pub open_to_join: bool,
    pub internal: bool,
    pub coordinator: Option<PartyRef>,
    pub goals: Vec<GoalRef>,
    pub next: Option<Meeting>,
}

/// A group with what the world may know of it.
#[derive(Debug, Clone, Deserialize)]
pub struct Group {
    pub id: Uuid,
    pub slug: String,
    pub kind: String,
    pub name: LocalText,
    pub summary: LocalText,
    pub body: LocalText,
    pub meets: LocalText,
    pub open_to_join: bool,
    pub internal: bool,
    pub coordinator: Option<PartyRef>,
    pub citation: Option<Citation>,
    /// The network of the register that it is.
    pub network: Option<Named>,
    pub goals: Vec<GoalRef>,
    /// From the earliest on.
    pub meetings: Vec<Meeting>,
    /// Organisations that let themselves be named.
    pub members: Vec<String>,
    pub clock: Vec<Recurring>,
}

/// Another page by its name.
#[derive(Debug, Clone, Deserialize)]
pub struct Named {
    pub slug: String,
    pub name: LocalText,
}

/// What the group does every year.
#[derive(Debug, Clone, Deserialize)]
pub struct Recurring {
    pub title: LocalText,
    pub description: LocalText,
    pub every: String,
    /// Empty where nobody has said which.
    pub months: Vec<i8>,
}

/// A meeting of a group.
#[derive(Debug, Clone, Deserialize)]
pub struct Meeting {
    pub id: Uuid,
    pub held_on: Date,
    pub starts_at: Option<Time>,
    pub title: LocalText,
    pub place: LocalText,
    pub agenda: LocalText,
    pub internal: bool,
    /// For the organisation's own people alone.
    #[serde(default)]
    pub notes: LocalText,
    #[serde(default)]
    pub invited_at: Option<Timestamp>,
    #[serde(default)]
    pub invited: Option<i32>,
    /// What the members were told when they were invited.
    #[serde(default)]
    pub invited_to: Option<Told>,
    /// Members with an address.
    #[serde(default)]
    pub reachable: usize,
}

/// When and where a meeting is, as its invitation said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub held_on: Date,
    pub starts_at: Option<Time>,
    pub place: LocalText,
}

/// Where the invitation to a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invitation {
    /// Nobody has been invited yet.
    Open,
    /// The members know when and where it is.
    Sent,
    /// They were invited to another day, time or place.
    Overtaken,
    /// The day is past.
    Past,
}

impl Meeting {
    pub fn told(&self) -> Told {
        Told { held_on: self.held_on, starts_at: self.starts_at, place: self.place.clone() }
    }

    pub fn invitation(&self, today: Date) -> Invitation {
        match &self.invited_to {
            _ if self.held_on < today => Invitation::Past,
            None => Invitation::Open,
            Some(told) if *told == self.told() => Invitation::Sent,
            Some(_) => Invitation::Overtaken,
        }
    }
}

/// What the organisation's own people see of a group beside that.
#[derive(Debug, Clone, Deserialize)]
pub struct Inside {
    /// Whether the reader speaks for the coordinator.
    pub coordinates: bool,
    pub members: Vec<Member>,
    /// Ids of meetings that have notes.
    pub noted: Vec<Uuid>,
    /// The latest first.
    pub notes: Vec<Note>,
    pub signals: Vec<Signal>,
}

impl Inside {
    /// Those who wait for an answer.
    pub fn asking(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.joined_on.is_none())
    }

    pub fn joined(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.joined_on.is_some())
    }

    pub fn of_kind(&self, kind: &str) -> Vec<&Note> {
        self.notes.iter().filter(|note| note.kind == kind).collect()
    }
}

/// Somebody who is in a group or has asked to be.
#[derive(Debug, Clone, Deserialize)]
pub struct Member {
    pub id: Uuid,
    pub works_for: String,
    pub person: String,
    pub email: Option<String>,
    pub interests: String,
    pub listed: bool,
    pub language: Language,
    pub asked_at: Timestamp,
    pub joined_on: Option<Date>,
}

/// What a group sees coming, or finds to be needed.
#[derive(Debug, Clone, Deserialize)]
pub struct Note {
    pub id: Uuid,
    pub kind: String,
    pub body: LocalText,
    pub noted_on: Date,
    pub goal: Option<GoalRef>,
    pub project: Option<Named>,
    pub target: Option<Named>,
}

/// An observation of the group's that waits to be handled.
#[derive(Debug, Clone, Deserialize)]
pub struct Signal {
    pub body: LocalText,
    pub sent_at: Timestamp,
    pub goal: Option<GoalRef>,
    pub example: bool,
}

/// Most characters of a name that is made from a text.
const NAME: usize = 110;

/// A name made from a text: its first sentence or line in each language, cut between words where it is long.
pub fn name_of(text: &LocalText) -> LocalText {
    text.iter().fold(LocalText::default(), |names, (language, text)| names.with(language, first_sentence(text)))
}

fn first_sentence(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let sentence = line.split_inclusive(". ").next().unwrap_or(line).trim();
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    if sentence.chars().count() <= NAME {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(NAME).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '–', '-', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting(told: Option<Told>) -> Meeting {
        Meeting {
            id: Uuid::nil(),
            held_on: "2026-12-10".parse().unwrap(),
            starts_at: None,
            title: LocalText::default(),
            place: LocalText::new(Language::Fi, "Kajaani"),
            agenda: LocalText::default(),
            internal: false,
            notes: LocalText::default(),
            invited_at: None,
            invited: None,
            invited_to: told,
            reachable: 1,
        }
    }

    #[test]
    fn an_invitation_is_overtaken_by_another_day_time_or_place() {
        let today = "2026-12-01".parse().unwrap();
        assert_eq!(meeting(None).invitation(today), Invitation::Open);
        let told = meeting(None).told();
        assert_eq!(meeting(Some(told.clone())).invitation(today), Invitation::Sent);
        for other in [
            Told { held_on: "2026-12-11".parse().unwrap(), ..told.clone() },
            Told { starts_at: Some("13:00".parse().unwrap()), ..told.clone() },
            Told { place: LocalText::new(Language::Fi, "Kuhmo"), ..told.clone() },
        ] {
            assert_eq!(meeting(Some(other)).invitation(today), Invitation::Overtaken);
        }
        assert_eq!(meeting(Some(told)).invitation("2026-12-11".parse().unwrap()), Invitation::Past);
        assert_eq!(meeting(None).invitation("2026-12-10".parse().unwrap()), Invitation::Open, "on the day itself");
    }

    #[test]
    fn a_name_is_the_first_sentence_cut_between_words() {
        let name = |text: &str| first_sentence(text);
        assert_eq!(name("Tarvitaan koulutusta. Muuten ei synny."), "Tarvitaan koulutusta");
        assert_eq!(name("\n Yksi rivi \nToinen"), "Yksi rivi");
        assert_eq!(name("Versio 2.5 on tulossa"), "Versio 2.5 on tulossa");
        let long = name(&"sana, ".repeat(60));
        assert!(long.ends_with("sana…") && long.chars().count() <= NAME + 1, "{long}");
        assert!(name(&"ä".repeat(300)).chars().count() <= NAME + 1);
        let both = name_of(&LocalText::new(Language::Fi, "Yksi. Kaksi.").with(Language::En, "One. Two."));
        assert_eq!((both.get(Language::Fi), both.get(Language::En)), (Some("Yksi"), Some("One")));
    }
}
