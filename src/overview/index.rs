//! For machines and for everyone's rights: the rules for robots, the accessibility statement.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{App, Page, Pages, Result};

pub fn routes() -> Pages {
    Pages::default().page("/accessibility", &[], accessibility).page("/robots.txt", &[], robots)
}

#[derive(Template)]
#[template(path = "overview/accessibility.html")]
struct Accessibility {
    scope: Portal,
}

impl Accessibility {
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
    let text = format!(
        "User-agent: *\nDisallow: /search\nDisallow: /sign-in\nDisallow: /account\nSitemap: {}/sitemap.xml\n",
        app.public_url
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
