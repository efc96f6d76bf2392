//! Networks as pages show them.

use serde::Deserialize;
use uuid::Uuid;

use crate::council::organisation::Citation;
use crate::council::party::PartyRef;
use crate::platform::db::PeriodColumn;
use crate::platform::words::{Language, LocalText};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkKind {
    Theme,
    Representation,
    SisterCity,
    Political,
    Regional,
    Actors,
}

impl NetworkKind {
    pub const ALL: [NetworkKind; 6] = [
        NetworkKind::Theme,
        NetworkKind::Representation,
        NetworkKind::Political,
        NetworkKind::Regional,
        NetworkKind::SisterCity,
        NetworkKind::Actors,
    ];

    /// Name in addresses.
    pub fn word(self) -> &'static str {
        match self {
            NetworkKind::Theme => "theme",
            NetworkKind::Representation => "representation",
            NetworkKind::SisterCity => "sister-city",
            NetworkKind::Political => "political",
            NetworkKind::Regional => "regional",
            NetworkKind::Actors => "actors",
        }
    }

    pub fn parse(word: &str) -> Option<NetworkKind> {
        NetworkKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Name in the database.
    pub fn column(self) -> &'static str {
        match self {
            NetworkKind::SisterCity => "sister_city",
            other => other.word(),
        }
    }

    /// Key of its name among the texts.
    pub fn text(self) -> String {
        format!("kind-{}", self.word())
    }

    /// Key of the name of all that are of this kind.
    pub fn plural(self) -> String {
        format!("kinds-{}", self.word())
    }
}

/// A network that the organisation is in, as a line of a list and a pin of the map.
#[derive(Debug, Clone, Deserialize)]
pub struct NetworkLine {
    pub slug: String,
    pub kind: NetworkKind,
    pub name: LocalText,
    pub abbreviation: Option<String>,
    pub summary: LocalText,
    pub since: Option<i16>,
    pub seat: LocalText,
    pub country: Option<String>,
    #[serde(default)]
    pub themes: Vec<String>,
    pub role: LocalText,
    pub member_since: Option<i16>,
    pub period: Option<PeriodColumn>,
}

/// What a list of networks is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowed {
    pub kind: Option<NetworkKind>,
    /// One of [`THEMES`](crate::cooperation::kinds::THEMES).
    pub theme: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Name in addresses of the network after which the page begins.
    pub after: Option<String>,
}

/// A page of a list of networks, with the map of all that are in it.
#[derive(Debug, Clone, Deserialize)]
pub struct Listing<T> {
    pub lines: Vec<T>,
    /// Where those of the whole list have their seats.
    pub places: Vec<Place>,
    /// How many there are of each kind and theme, whatever the list is narrowed to.
    pub kinds: Vec<(NetworkKind, usize)>,
    pub themes: Vec<(String, usize)>,
    /// How many the whole list has.
    pub count: usize,
}

impl<T> Listing<T> {
    /// Kinds that there are any of.
    pub fn kinds(&self) -> impl Iterator<Item = NetworkKind> {
        NetworkKind::ALL.into_iter().filter(|kind| self.kinds.iter().any(|(one, _)| one == kind))
    }
}

/// Where networks have their seat.
#[derive(Debug, Clone, Deserialize)]
pub struct Place {
    /// Degrees.
    pub latitude: f64,
    pub longitude: f64,
    pub country: Option<String>,
    pub seat: LocalText,
    pub count: usize,
    /// Some of them, by name.
    pub names: Vec<LocalText>,
    /// One of them.
    pub slug: String,
}

/// A network with everyone of the portal who is in it.
#[derive(Debug, Clone, Deserialize)]
pub struct Network {
    pub slug: String,
    pub kind: NetworkKind,
    pub name: LocalText,
    pub abbreviation: Option<String>,
    pub summary: LocalText,
    pub since: Option<i16>,
    pub seat: LocalText,
    pub themes: Vec<String>,
    pub size: LocalText,
    pub governance: LocalText,
    pub homepage: Option<String>,
    pub fact_source: LocalText,
    pub members: Vec<LocalText>,
    pub own: Membership,
    /// Groups of the organisation's that it is.
    pub groups: Vec<GroupBehind>,
    /// Other organisations of the portal that are in it.
    pub others: Vec<OtherMember>,
}

/// The organisation's own place in a network.
#[derive(Debug, Clone, Deserialize)]
pub struct Membership {
    pub id: Uuid,
    pub internal: bool,
    pub role: LocalText,
    pub benefit: LocalText,
    pub since: Option<i16>,
    pub period: Option<PeriodColumn>,
    pub contact: Option<PartyRef>,
    pub goals: Vec<Served>,
    pub citation: Option<Citation>,
}

/// A group by which the organisation keeps the network.
#[derive(Debug, Clone, Deserialize)]
pub struct GroupBehind {
    pub slug: String,
    pub name: LocalText,
}

/// A goal that the membership serves.
#[derive(Debug, Clone, Deserialize)]
pub struct Served {
    pub strategy: String,
    pub code: String,
    pub code_printed: bool,
    pub title: LocalText,
}

#[derive(Debug, Clone, Deserialize)]
pub struct OtherMember {
    pub slug: String,
    pub name: LocalText,
    pub first_language: Language,
    pub role: LocalText,
}

impl OtherMember {
    /// Address of the network's page among this member's own.
    pub fn path(&self, network: &str) -> String {
        format!("/{}/networks/{network}", self.slug)
    }
}
