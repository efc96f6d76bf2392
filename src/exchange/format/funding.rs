//! Funding in the exchange format.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Schedule, Visibility};
use crate::platform::words::LocalText;

/// A fund that projects are paid from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    pub slug: String,
    pub name: LocalText,
    #[serde(default)]
    pub abbreviation: Option<String>,
    #[serde(default)]
    pub summary: LocalText,
    /// ISO 4217; euros where nothing is said.
    #[serde(default)]
    pub currency: Currency,
    /// The programme's period.
    #[serde(default)]
    pub period: Option<Schedule>,
    /// What it has to grant, by year.
    #[serde(default)]
    pub frames: Vec<FundFrame>,
    #[serde(default)]
    pub visibility: Visibility,
    /// Key of the [`Source`] it comes from, and the heading there as printed.
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default)]
    pub heading: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    #[default]
    Eur,
    Nok,
    Sek,
    Dkk,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundFrame {
    pub year: i16,
    pub amount: Decimal,
    #[serde(default)]
    pub note: LocalText,
}

/// A call for applications.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundingCall {
    pub slug: String,
    /// Slug of the fund that pays.
    pub fund: String,
    pub title: LocalText,
    #[serde(default)]
    pub theme: LocalText,
    #[serde(default)]
    pub summary: LocalText,
    /// `strategy-slug/code` of the goal it serves.
    #[serde(default)]
    pub goal: Option<String>,
    #[serde(default)]
    pub opens_on: Option<Date>,
    #[serde(default)]
    pub closes_on: Option<Date>,
    /// What is set aside for it.
    #[serde(default)]
    pub amount: Option<Decimal>,
    #[serde(default)]
    pub link: Option<String>,
    #[serde(default)]
    pub visibility: Visibility,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    pub slug: String,
    /// The number that the funder's own system knows it by.
    #[serde(default)]
    pub code: Option<String>,
    pub title: LocalText,
    #[serde(default)]
    pub summary: LocalText,
    pub state: ProjectState,
    /// Slugs of the fund and of the call.
    #[serde(default)]
    pub fund: Option<String>,
    #[serde(default)]
    pub call: Option<String>,
    #[serde(default)]
    pub applicant: Option<String>,
    /// Slug of the party that handles it here.
    #[serde(default)]
    pub party: Option<String>,
    /// `strategy-slug/code` of the goal that its money is counted for.
    #[serde(default)]
    pub goal: Option<String>,
    #[serde(default)]
    pub decided_on: Option<Date>,
    #[serde(default)]
    pub period: Option<Schedule>,
    #[serde(default)]
    pub total_cost: Option<Decimal>,
    #[serde(default)]
    pub applied_amount: Option<Decimal>,
    #[serde(default)]
    pub granted_amount: Option<Decimal>,
    #[serde(default)]
    pub paid_amount: Option<Decimal>,
    #[serde(default)]
    pub municipalities: Vec<String>,
    #[serde(default)]
    pub results: LocalText,
    /// Where nothing is said, an idea without a fund is internal and everything else public.
    #[serde(default)]
    pub visibility: Option<Visibility>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProjectState {
    Idea,
    Applied,
    Granted,
    Running,
    Ended,
    Rejected,
    Withdrawn,
}
