//! An organisation's own content: pages and pictures.

use askama::Template;
use axum::extract::State;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::organisation::{Citation, Scope};
use crate::platform::web::{App, Error, Page, Pages, Path, Result};
use crate::platform::words::LocalText;

/// A picture with what it shows and whose it is.
#[derive(Debug, Clone, Deserialize)]
pub struct Picture {
    /// Path below `static/`, for one that comes with the program.
    pub file: Option<String>,
    /// The file of one that was sent.
    #[serde(default)]
    pub file_id: Option<Uuid>,
    /// In pixels, of one that was sent.
    #[serde(default)]
    pub width: Option<i32>,
    #[serde(default)]
    pub height: Option<i32>,
    pub alt: LocalText,
    pub caption: LocalText,
    pub credit: LocalText,
}

impl Picture {
    /// Where its file is.
    pub fn address(&self, scope: &Scope) -> String {
        match (&self.file, self.file_id) {
            (_, Some(id)) => scope.organisation_path(&format!("/pictures/{id}")),
            (Some(file), None) => scope.asset(file),
            (None, None) => String::new(),
        }
    }

    pub fn width(&self) -> i32 {
        self.width.unwrap_or(800)
    }

    pub fn height(&self) -> i32 {
        self.height.unwrap_or(450)
    }
}

/// A content page.
#[derive(Debug, Clone, Deserialize)]
pub struct Article {
    /// Whether only the organisation's own people see it.
    #[serde(default)]
    pub internal: bool,
    pub slug: String,
    pub place: String,
    pub title: LocalText,
    pub lead: LocalText,
    pub body: LocalText,
    pub picture: Option<Picture>,
    pub citation: Option<Citation>,
}

pub fn routes() -> Pages {
    Pages::default().page("/{org}/pages/{slug}", &[], show)
}

#[derive(Template)]
#[template(path = "council/page.html")]
struct Show {
    scope: Scope,
    article: Article,
}

async fn show(State(app): State<App>, scope: Scope, Path((_, slug)): Path<(String, String)>) -> Result {
    let article = article(&mut *scope.door(&app).await?, scope.organisation.id, &slug).await?.ok_or(Error::NotFound)?;
    if article.place == "international" {
        return Err(Error::Moved(scope.to("/international")));
    }
    let keep = scope.keep();
    Page(Show { scope, article }).kept(keep)
}

async fn article(door: &mut PgConnection, organisation: Uuid, slug: &str) -> sqlx::Result<Option<Article>> {
    sqlx::query_scalar!(
        r#"select jsonb_build_object('slug', a.slug, 'place', a.place, 'title', a.title, 'internal', a.internal, 'lead', a.lead,
            'body', a.body, 'citation', a.citation, 'picture', (select to_jsonb(p) from published.picture p
                where p.organisation_id = a.organisation_id and p.id = a.picture_id)) as "article!: Json<Article>"
        from published.page a where a.organisation_id = $1 and a.slug = $2"#,
        organisation,
        slug
    )
    .fetch_optional(&mut *door)
    .await
    .map(|row| row.map(|Json(article)| article))
}
