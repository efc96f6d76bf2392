//! The open interface: everything public, read-only, in JSON; and, for an organisation's own systems, a way to send
//! readings and reports with a token.
//!
//! A resource is a type that says what is told of a record, and one query (`records`). [`interface`] names each once,
//! and both its route and its part of the OpenAPI document are made of that.

mod around;
mod ask;
mod examples;
mod fuzzing;
mod interface;
mod pages;
mod problem;
mod records;
mod resource;
mod token;
mod told;
mod write;

pub use around::around;
#[doc(hidden)]
pub use fuzzing::{asked, language_of};

use crate::platform::web::Pages;
use interface::Interface;
use records::{advocacy, calendar, cooperation, council, funding, indicator, measure, review, strategy, thread};

pub fn routes() -> Pages {
    interface().into_pages().merge(pages::routes()).merge(token::routes())
}

/// Everything that the interface gives out and takes.
fn interface() -> Interface {
    Interface::default()
        .group("organisation")
        .list_all::<council::Organisation>("/api/v1/organisations")
        .one::<council::Organisation>("/api/v1/organisations/{org}")
        .group("strategy")
        .list::<strategy::Strategy>("/api/v1/organisations/{org}/strategies")
        .one::<strategy::StrategyTree>("/api/v1/organisations/{org}/strategies/{slug}")
        .list::<strategy::Goal>("/api/v1/organisations/{org}/goals")
        .one::<strategy::Goal>("/api/v1/organisations/{org}/goals/{strategy}/{code}")
        .list::<measure::Measure>("/api/v1/organisations/{org}/measures")
        .one::<measure::Measure>("/api/v1/organisations/{org}/measures/{strategy}/{code}")
        .group("indicators")
        .list::<indicator::Indicator>("/api/v1/organisations/{org}/indicators")
        .one::<indicator::Indicator>("/api/v1/organisations/{org}/indicators/{slug}")
        .list::<indicator::Reading>("/api/v1/organisations/{org}/readings")
        .group("strategy")
        .list::<strategy::Chapter>("/api/v1/organisations/{org}/chapters")
        .list::<strategy::Value>("/api/v1/organisations/{org}/values")
        .list::<thread::Thread>("/api/v1/organisations/{org}/threads")
        .group("review")
        .list::<review::Review>("/api/v1/organisations/{org}/reviews")
        .one::<review::ReviewReports>("/api/v1/organisations/{org}/reviews/{quarter}")
        .group("organisation")
        .list::<calendar::Event>("/api/v1/organisations/{org}/events")
        .list::<council::Party>("/api/v1/organisations/{org}/parties")
        .one::<council::Party>("/api/v1/organisations/{org}/parties/{slug}")
        .group("cooperation")
        .list::<cooperation::Network>("/api/v1/organisations/{org}/networks")
        .one::<cooperation::Network>("/api/v1/organisations/{org}/networks/{slug}")
        .list::<cooperation::Membership>("/api/v1/organisations/{org}/memberships")
        .one::<cooperation::Membership>("/api/v1/organisations/{org}/memberships/{slug}")
        .list::<cooperation::Group>("/api/v1/organisations/{org}/groups")
        .one::<cooperation::Group>("/api/v1/organisations/{org}/groups/{slug}")
        .list::<cooperation::Meeting>("/api/v1/organisations/{org}/meetings")
        .group("advocacy")
        .list::<advocacy::AdvocacyTarget>("/api/v1/organisations/{org}/advocacy")
        .one::<advocacy::AdvocacyTarget>("/api/v1/organisations/{org}/advocacy/{slug}")
        .list::<advocacy::Lesson>("/api/v1/organisations/{org}/lessons")
        .one::<advocacy::Lesson>("/api/v1/organisations/{org}/lessons/{slug}")
        .group("funding")
        .list::<funding::Fund>("/api/v1/organisations/{org}/funds")
        .one::<funding::Fund>("/api/v1/organisations/{org}/funds/{slug}")
        .list::<funding::Call>("/api/v1/organisations/{org}/calls")
        .one::<funding::Call>("/api/v1/organisations/{org}/calls/{slug}")
        .list::<funding::Project>("/api/v1/organisations/{org}/projects")
        .one::<funding::Project>("/api/v1/organisations/{org}/projects/{slug}")
        .group("organisation")
        .list::<council::ContentPage>("/api/v1/organisations/{org}/pages")
        .one::<council::ContentPage>("/api/v1/organisations/{org}/pages/{slug}")
        .group("sending")
        .take::<write::NewReading, write::KeptReading, _, _>(
            "/api/v1/organisations/{org}/indicators/{slug}/readings",
            &write::READING,
            write::add_reading,
        )
        .take::<write::NewReport, write::KeptReport, _, _>(
            "/api/v1/organisations/{org}/measures/{strategy}/{code}/report",
            &write::REPORT,
            write::send_report,
        )
}
