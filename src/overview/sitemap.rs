//! The map for search engines: an index, the portal's own pages, and for every organisation its pages in parts, so that all
//! of them stand there, however many they are.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::council::organisation::{Portal, Scope};
use crate::platform::web::{App, Error, Keep, Pages, Query, Result, Written, encode_value};
use crate::platform::words::Language;

/// Pages in one part; each stands there once a language, with its other languages beside it.
const PART: i64 = 1000;

pub fn routes() -> Pages {
    Pages::default().page("/sitemap.xml", &[], index).page("/sitemap-portal.xml", &[], of_portal).kept_file(
        "/{org}/sitemap.xml",
        &["from", "project"],
        of_organisation,
    )
}

#[derive(Template)]
#[template(path = "overview/sitemaps.xml", escape = "html")]
struct Index {
    /// Addresses of the parts.
    parts: Vec<String>,
}

#[derive(Template)]
#[template(path = "overview/sitemap.xml", escape = "html")]
struct Sitemap {
    places: Vec<Place>,
}

/// One page in one language, with the same page in the others.
struct Place {
    address: String,
    changed: Option<Date>,
    alternates: Arc<[(Language, String)]>,
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

/// Pages of the portal itself; of the help those that are of use to people who only read.
const OF_PORTAL: [&str; 9] =
    ["/", "/accessibility", "/api", "/data", "/help", "/help/visitor", "/networks", "/goals", "/search"];

/// Where the parts begin: the first page of each but the first, and the first project of each.
async fn index(State(app): State<App>, scope: Portal) -> Result {
    let rows = sqlx::query!(
        r#"select organisation_id as "organisation_id!", path as "from", null::uuid as project from (
            select organisation_id, path, row_number() over (partition by organisation_id order by path collate "C") as place
            from published.place) places where place % $1 = 1 and place > 1
        union all
        select organisation_id, null, id from (
            select organisation_id, id, row_number() over (partition by organisation_id order by id) as place
            from published.project) projects where place % $1 = 1
        order by 1, 2, 3"#,
        PART
    )
    .fetch_all(&app.database.public())
    .await?;
    let mut parts = vec![format!("{}/sitemap-portal.xml", app.public_url)];
    for organisation in scope.in_order() {
        let own = format!("{}/{}/sitemap.xml", app.public_url, organisation.slug);
        parts.push(own.clone());
        for row in rows.iter().filter(|row| row.organisation_id == organisation.id) {
            parts.extend(row.from.as_ref().map(|from| format!("{own}?from={}", encode_value(from))));
            parts.extend(row.project.map(|project| format!("{own}?project={project}")));
        }
    }
    written(&Index { parts }, scope.keep())
}

async fn of_portal(State(app): State<App>, scope: Portal) -> Result {
    let mut places = Vec::new();
    for path in OF_PORTAL {
        places.extend(in_languages(&app.public_url, path, app.language, &Language::ALL, None));
    }
    written(&Sitemap { places }, scope.keep())
}

/// Which part is asked for.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    /// The page that it begins with.
    from: Option<String>,
    /// The project that it begins with.
    project: Option<Uuid>,
}

async fn of_organisation(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let listed = match (&asked.from, asked.project) {
        (Some(_), Some(_)) => return Err(Error::BadRequest("from, project".into())),
        (_, Some(project)) => projects(&app, scope.organisation.id, project).await?,
        (from, None) => pages(&app, scope.organisation.id, from.as_deref().unwrap_or_default()).await?,
    };
    let always = if asked.from.is_none() && asked.project.is_none() { &ALWAYS[..] } else { &[] };
    let listed = always.iter().map(|path| ((*path).to_owned(), None)).chain(listed);
    let (own, first) = (&scope.organisation, scope.organisation.first_language());
    let places = listed.flat_map(|(below, changed)| {
        let changed = changed.map(|at| at.to_jiff().to_zoned(own.time_zone.clone()).date());
        in_languages(&app.public_url, &format!("/{}{below}", own.slug), first, &own.languages, changed)
    });
    written(&Sitemap { places: places.collect() }, scope.keep())
}

/// Addresses below the organisation's own, each with when it last changed, where that is known.
type Listed = Vec<(String, Option<jiff_sqlx::Timestamp>)>;

async fn pages(app: &App, organisation: Uuid, from: &str) -> Result<Listed> {
    let rows = sqlx::query!(
        r#"select p.path as "path!", n.changed_at as "changed_at: jiff_sqlx::Timestamp" from published.place p
        left join (select path, max(changed_at) as changed_at from published.news where organisation_id = $1 group by path) n
            on n.path = p.path
        where p.organisation_id = $1 and p.path collate "C" >= $2 order by p.path collate "C" limit $3"#,
        organisation,
        from,
        PART
    )
    .fetch_all(&app.database.public())
    .await?;
    Ok(rows.into_iter().map(|row| (row.path, row.changed_at)).collect())
}

async fn projects(app: &App, organisation: Uuid, from: Uuid) -> Result<Listed> {
    let slugs = sqlx::query_scalar!(
        r#"select slug as "slug!" from published.project where organisation_id = $1 and id >= $2 order by id limit $3"#,
        organisation,
        from,
        PART
    )
    .fetch_all(&app.database.public())
    .await?;
    Ok(slugs.into_iter().map(|slug| (format!("/funding/projects/{slug}"), None)).collect())
}

fn written(map: &impl Template, keep: Keep) -> Result {
    let kind = "application/xml; charset=utf-8";
    Ok(Written { kind, text: map.render()?, outside: None }.kept(keep))
}

fn in_languages(
    seen_as: &str,
    path: &str,
    first: Language,
    languages: &[Language],
    changed: Option<Date>,
) -> Vec<Place> {
    let address = |language: Language| match (language == first, path) {
        (true, path) => format!("{seen_as}{path}"),
        (false, "/") => format!("{seen_as}/{}", language.code()),
        (false, path) => format!("{seen_as}/{}{path}", language.code()),
    };
    let alternates: Arc<[_]> = languages.iter().map(|language| (*language, address(*language))).collect();
    let place = |(_, own): &(Language, String)| Place { address: own.clone(), changed, alternates: alternates.clone() };
    alternates.iter().map(place).collect()
}
