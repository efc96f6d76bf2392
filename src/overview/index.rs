//! For machines and for everyone's rights: the sitemap, the rules for robots, the accessibility statement.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::council::organisation::{Organisation, Portal};
use crate::platform::web::{App, Page, Pages, Result};
use crate::platform::words::Language;

pub fn routes() -> Pages {
    Pages::default().page("/accessibility", &[], accessibility).page("/sitemap.xml", &[], sitemap).page(
        "/robots.txt",
        &[],
        robots,
    )
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

#[derive(Template)]
#[template(path = "overview/sitemap.xml")]
struct Sitemap {
    places: Vec<Place>,
}

/// One page in one language, with the same page in the others.
struct Place {
    address: String,
    alternates: Vec<(Language, String)>,
}

/// Pages of an organisation that stand whatever it holds.
const ALWAYS: [&str; 16] = [
    "",
    "/strategies",
    "/indicators",
    "/review",
    "/calendar",
    "/international",
    "/networks",
    "/groups",
    "/advocacy",
    "/lessons",
    "/funding",
    "/funding/calls",
    "/funding/projects",
    "/people",
    "/search",
    "/contact",
];

async fn sitemap(State(app): State<App>, scope: Portal) -> Result {
    let rows = sqlx::query!(
        r#"select organisation_id as "organisation_id!", path as "path!" from published.found
        where kind not in ('chapter', 'step', 'project', 'network') and path <> '/international'
            -- A person's page is for readers, not for search engines.
            and not exists (select from published.party p where p.kind = 'person'
                and p.organisation_id = found.organisation_id and found.path = '/people/' || p.slug)
        union all
        select organisation_id, '/strategies/' || slug || '/map' from published.strategy s
        where exists (select from published.goal g where g.organisation_id = s.organisation_id and g.strategy_id = s.id)
        union all
        select organisation_id, '/strategies/' || slug || '/timeline' from published.strategy s
        where exists (select from published.measure m where m.organisation_id = s.organisation_id and m.strategy_id = s.id)
        union all
        -- Of what there may be tens of thousands of, the map names some hundreds: the lists lead to the rest.
        select o.id, named.path from published.organisation o cross join lateral (
            (select '/funding/projects/' || p.slug as path from published.project p where p.organisation_id = o.id
                order by p.listed_on desc, p.id desc limit 500)
            union all
            (select '/networks/' || n.slug from published.membership b join published.network n on n.id = b.network_id
                where b.organisation_id = o.id order by b.position, n.slug limit 500)) named
        union all
        -- A group is found as what it does, and is a party all the same.
        select organisation_id, '/people/' || slug from published.cooperation_group
        union all
        select organisation_id, '/review/' || quarter || page from published.round
        cross join (values (''), ('/compare'), ('/slides')) pages (page)
        order by 1, 2"#
    )
    .fetch_all(&app.database.public)
    .await?;
    let mut places = Vec::new();
    for path in ["/", "/accessibility", "/api", "/networks", "/goals", "/search"] {
        places.extend(in_languages(&app.public_url, path, app.language, &Language::ALL));
    }
    for organisation in scope.in_order() {
        let first = organisation.first_language();
        let own = rows.iter().filter(|row| row.organisation_id == organisation.id).map(|row| row.path.as_str());
        for below in ALWAYS.into_iter().chain(own) {
            let path = format!("/{}{below}", organisation.slug);
            places.extend(in_languages(&app.public_url, &path, first, &organisation.languages));
        }
    }
    let keep = scope.keep();
    let mut response = Page(Sitemap { places }).kept(keep)?;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/xml; charset=utf-8"));
    Ok(response)
}

fn in_languages(seen_as: &str, path: &str, first: Language, languages: &[Language]) -> Vec<Place> {
    let address = |language: Language| match (language == first, path) {
        (true, path) => format!("{seen_as}{path}"),
        (false, "/") => format!("{seen_as}/{}", language.code()),
        (false, path) => format!("{seen_as}/{}{path}", language.code()),
    };
    let alternates: Vec<_> = languages.iter().map(|language| (*language, address(*language))).collect();
    alternates.iter().map(|(_, own)| Place { address: own.clone(), alternates: alternates.clone() }).collect()
}
