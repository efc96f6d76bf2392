//! For machines and for everyone's rights: the rules for robots, the accessibility statement.

use std::sync::LazyLock;

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;

use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{App, Page, Pages, Result};
use crate::platform::words;

pub fn routes() -> Pages {
    Pages::default().page("/accessibility", &[], accessibility).page("/robots.txt", &[], robots)
}

/// What the checks in a browser found: `node tests/browser/statement.mjs` writes it from their results.
#[derive(Deserialize)]
struct Checked {
    day: Date,
    findings: Vec<Finding>,
}

/// Every run of one sort of check.
#[derive(Deserialize)]
struct Finding {
    /// Ends the key of what was checked: `accessibility-what-…`.
    what: String,
    /// The version of the program that checked, where it is not our own.
    #[serde(default)]
    by: String,
    checks: u32,
    faults: u32,
}

static CHECKED: LazyLock<Option<Checked>> =
    LazyLock::new(|| serde_json::from_str(include_str!("accessibility.json")).ok());

#[derive(Template)]
#[template(path = "overview/accessibility.html")]
struct Accessibility {
    scope: Portal,
}

impl Accessibility {
    fn checked(&self) -> Option<&'static Checked> {
        CHECKED.as_ref()
    }

    fn number(&self, number: &u32) -> String {
        words::format::number(number, self.scope.language)
    }

    fn what(&self, finding: &Finding) -> String {
        self.scope.tx(format!("accessibility-what-{}", finding.what), &finding.by)
    }

    fn in_country(&self, country: &str) -> Vec<&Organisation> {
        let organisations = self.scope.organisations.values().map(AsRef::as_ref);
        organisations.filter(|organisation| organisation.country == country).collect()
    }
}

async fn accessibility(scope: Portal) -> Result {
    let keep = scope.keep();
    Page(Accessibility { scope }).kept(keep)
}

async fn robots(State(app): State<App>) -> Response {
    // The pages of search themselves stand in the sitemaps; what somebody searched for is nothing to list.
    let text = format!(
        "User-agent: *\nDisallow: /search?\nDisallow: /*/search?\nDisallow: /sign-in\nDisallow: /account\nSitemap: {}/sitemap.xml\n",
        app.public_url
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::words::Language;

    #[test]
    fn the_results_of_the_checks_are_told_in_words() {
        let checked = CHECKED.as_ref().unwrap();
        assert!(checked.findings.iter().all(|finding| finding.checks > 0));
        for finding in &checked.findings {
            let key = format!("accessibility-what-{}", finding.what);
            assert_ne!(crate::platform::web::text(Language::Fi, &key, &[]), key);
        }
    }
}
