//! Search over titles and texts: whole words by every language's stemmer, beginnings of words, and near misses.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use crate::council::organisation::{Portal, Scope};
use crate::platform::web::{App, Page, Pages, Query, Result, Shell, first_words};
use crate::platform::words::{Language, LocalText};

/// Most results on a page.
const MOST: usize = 60;
/// Longest text that is searched for, in characters.
const LONGEST: usize = 120;

#[derive(Debug, Clone, Deserialize)]
struct Found {
    organisation: String,
    organisation_name: LocalText,
    first_language: Language,
    kind: String,
    path: String,
    code: Option<String>,
    title: LocalText,
    extract: LocalText,
}

impl Found {
    fn address(&self) -> String {
        format!("/{}{}", self.organisation, self.path)
    }

    fn extract(&self, shell: &Shell) -> String {
        first_words(shell.plain(&self.extract), 180)
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    q: Option<String>,
}

impl Asked {
    fn words(&self) -> String {
        let words = self.q.as_deref().unwrap_or_default().chars().filter(|c| !c.is_control()).take(LONGEST);
        words.collect::<String>().trim().to_owned()
    }
}

pub fn routes() -> Pages {
    Pages::default().page("/search", &["q"], everywhere).page("/{org}/search", &["q"], within)
}

#[derive(Template)]
#[template(path = "overview/search_portal.html")]
struct Everywhere {
    scope: Portal,
    asked: String,
    found: Vec<Found>,
}

async fn everywhere(State(app): State<App>, scope: Portal, Query(asked): Query<Asked>) -> Result {
    let asked = asked.words();
    let found = find(&mut *app.database.public.acquire().await?, None, &asked).await?;
    Page(Everywhere { scope, asked, found }).fresh()
}

#[derive(Template)]
#[template(path = "overview/search.html")]
struct Within {
    scope: Scope,
    asked: String,
    found: Vec<Found>,
}

async fn within(State(app): State<App>, scope: Scope, Query(asked): Query<Asked>) -> Result {
    let asked = asked.words();
    let found = find(&mut *scope.door(&app).await?, Some(scope.organisation.id), &asked).await?;
    Page(Within { scope, asked, found }).fresh()
}

async fn find(door: &mut PgConnection, organisation: Option<Uuid>, asked: &str) -> sqlx::Result<Vec<Found>> {
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_scalar!(
        r#"with typed as (select typed_words($2) as words, lower($2) as plain,
            code_key($2) as code),
        hits as (
            select f.organisation_id, f.kind, f.path, f.code, f.title, f.extract,
                ts_rank(f.search, typed.words) + word_similarity(typed.plain, coalesce(f.plain, ''))
                    + case when typed.code = any (f.codes) then 10 else 0 end as rank
            from published.found f, typed
            where ($1::uuid is null or f.organisation_id = $1)
                and (f.search @@ typed.words or typed.plain <% f.plain or typed.code = any (f.codes))
        ), best as (
            -- A page is found once, however many of its parts match.
            select distinct on (organisation_id, path) * from hits order by organisation_id, path, rank desc
        )
        select jsonb_build_object('organisation', o.slug, 'organisation_name', o.name, 'first_language', o.languages[1],
            'kind', b.kind, 'path', b.path, 'code', b.code, 'title', b.title, 'extract', b.extract) as "found!: Json<Found>"
        from best b join published.organisation o on o.id = b.organisation_id
        order by b.rank desc, o.position, b.path limit $3"#,
        organisation,
        asked,
        i64::try_from(MOST).unwrap_or(i64::MAX)
    )
    .fetch_all(&mut *door)
    .await
    .map(|found| found.into_iter().map(|Json(found)| found).collect())
}
