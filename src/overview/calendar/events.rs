//! Days with something on them: sittings, meetings, deadlines, assessments, recurring processes with their preparation, what
//! opens and ends.

use jiff::civil::{Date, Time};
use serde::Deserialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::gather;
use crate::council::organisation::Scope;
use crate::platform::words::{LocalText, Quarter};

/// What a day is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Sitting,
    Opening,
    Reports,
    Acceptance,
    Assessment,
    Preparation,
    Recurrence,
    Measure,
    Strategy,
    Agreement,
    Reaction,
    Work,
    Meeting,
    CallOpens,
    CallCloses,
    Window,
    Renewal,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Kind::Sitting => "sitting",
            Kind::Opening => "opening",
            Kind::Reports => "reports",
            Kind::Acceptance => "acceptance",
            Kind::Assessment => "assessment",
            Kind::Preparation => "preparation",
            Kind::Recurrence => "recurrence",
            Kind::Measure => "measure",
            Kind::Strategy => "strategy",
            Kind::Agreement => "agreement",
            Kind::Reaction => "reaction",
            Kind::Work => "work",
            Kind::Meeting => "meeting",
            Kind::CallOpens => "call-opens",
            Kind::CallCloses => "call-closes",
            Kind::Window => "window",
            Kind::Renewal => "renewal",
        }
    }
}

/// Something on a day.
#[derive(Debug, Clone, Deserialize)]
pub struct Event {
    /// Which record it is of; with its kind and day it is one.
    pub id: Uuid,
    pub kind: Kind,
    pub on: Date,
    pub at: Option<Time>,
    pub title: LocalText,
    /// A code before the title.
    #[serde(default)]
    pub code: Option<String>,
    #[serde(default)]
    pub quarter: Option<Quarter>,
    /// Address below the organisation's own.
    pub path: String,
    /// Whether only the organisation's own people see it.
    #[serde(default)]
    pub internal: bool,
    #[serde(default)]
    pub example: bool,
    /// Those whom it concerns, by id.
    #[serde(default)]
    pub parties: Vec<Uuid>,
}

impl Event {
    /// What it is called: "Maakuntahallitus, Q3 2026".
    pub fn named(&self, scope: &Scope) -> String {
        let code = self.code.as_ref().map(|code| format!("{code} ")).unwrap_or_default();
        let quarter = self.quarter.map(|quarter| format!(", {}", scope.quarter(&quarter))).unwrap_or_default();
        match (self.kind, scope.plain(&self.title)) {
            (Kind::Opening | Kind::Reports | Kind::Acceptance, _) => {
                format!("{}{quarter}", scope.tf("event", self.kind.word()))
            }
            (_, title) => format!("{code}{title}{quarter}"),
        }
    }

    /// What it concerns, where its kind stands beside it.
    pub fn titled(&self, scope: &Scope) -> String {
        match (self.kind, self.quarter) {
            (Kind::Opening | Kind::Reports | Kind::Acceptance, Some(quarter)) => {
                format!("{}, {}", scope.t("review"), scope.quarter(&quarter))
            }
            _ => self.named(scope),
        }
    }

    /// Whether it belongs to the own calendar of somebody who is these parties: what is everybody's, or theirs.
    pub fn concerns(&self, parties: &[Uuid]) -> bool {
        match self.kind {
            Kind::Reaction | Kind::Work | Kind::Measure | Kind::Reports | Kind::Meeting => {
                self.parties.iter().any(|party| parties.contains(party))
            }
            _ => true,
        }
    }

    /// Its identity among calendars.
    pub fn uid(&self) -> String {
        format!("{}-{}-{}", self.kind.word(), self.id, self.on)
    }
}

/// What is on the days from one to another, in their order: through the public door what the world sees, through the
/// staff door also deadlines and what somebody has promised.
pub async fn between(
    door: &mut PgConnection,
    organisation: Uuid,
    from: Date,
    to: Date,
    internal: bool,
) -> sqlx::Result<Vec<Event>> {
    let mut events = gather::seen_by_all(door, organisation, from, to).await?;
    if internal {
        events.extend(gather::internal(door, organisation, from, to).await?);
    }
    events.sort_by(|a, b| (a.on, a.kind, &a.path).cmp(&(b.on, b.kind, &b.path)));
    Ok(events)
}
