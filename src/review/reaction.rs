//! What was promised about deviations, until it is carried out.

use askama::Template;
use axum::Form;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::kinds::REACTION_DONE;
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::organisation::Scope;
use crate::council::party::PartyRef;
use crate::council::record::{Pairs, Work, signed_out};
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::platform::words::{LocalText, Quarter};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/reactions", &[], list)
        .staff_page("/{org}/reactions/{reaction}/done", &[], ask)
        .action("/{org}/reactions/{reaction}/done", done)
}

#[derive(Debug, Deserialize)]
struct Line {
    id: Uuid,
    quarter: Quarter,
    strategy: String,
    code: String,
    title: LocalText,
    kind: String,
    body: LocalText,
    owner: PartyRef,
    due_on: Date,
    done_on: Option<Date>,
    done_body: Option<LocalText>,
    example: bool,
}

async fn reactions(door: &mut PgConnection, organisation: Uuid) -> sqlx::Result<Vec<Line>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(e) || jsonb_build_object('quarter', r.quarter, 'example', r.example, 'strategy', s.slug, 'code', m.code,
            'title', m.title, 'done_on', d.done_on, 'done_body', d.body,
            'owner', jsonb_build_object('slug', p.slug, 'kind', p.kind, 'name', p.name)) as "line!: Json<Line>"
        from reaction e
        join round r on r.organisation_id = $1 and r.id = e.round_id
        join measure m on m.organisation_id = $1 and m.id = e.measure_id
        join strategy s on s.organisation_id = $1 and s.id = m.strategy_id
        join party p on p.organisation_id = $1 and p.id = e.owner_id
        left join reaction_done d on d.organisation_id = $1 and d.reaction_id = e.id
        where e.organisation_id = $1
        order by d.done_on desc nulls first, e.due_on, m.code collate "C" limit 200"#,
        organisation
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

#[derive(Template)]
#[template(path = "review/reactions.html")]
struct ListPage {
    scope: Scope,
    open: Vec<Line>,
    done: Vec<Line>,
}

async fn list(work: Work) -> Result {
    work.scope.require(Role::Reader)?;
    let lines = reactions(&mut *work.look().await?, work.scope.organisation.id).await?;
    let (open, done) = lines.into_iter().partition(|line| line.done_on.is_none());
    Page(ListPage { open, done, scope: work.scope }).fresh()
}

/// The form in which it is said that a reaction was carried out.
async fn form(work: &Work, reaction: Uuid) -> Result<Entry> {
    let lines = reactions(&mut *work.look().await?, work.scope.organisation.id).await?;
    let line = lines.into_iter().find(|line| line.id == reaction && line.done_on.is_none()).ok_or(Error::NotFound)?;
    Ok(Entry {
        kind: REACTION_DONE,
        title: work.t("reaction-done"),
        about: Some(format!("{} {}", line.code, work.plain(&line.title))),
        lead: Some(work.plain(&line.body).to_owned()),
        button: work.t("save"),
        action: work.to(format!("/reactions/{reaction}/done")),
        way: vec![(work.t("reactions"), work.to("/reactions"))],
        then: work.to("/reactions"),
        occasion: "reaction",
    })
}

async fn ask(work: Work, Path((_, reaction)): Path<(String, Uuid)>) -> Result {
    work.scope.require(Role::Reporter)?;
    let entry = form(&work, reaction).await?;
    let today = work.today().to_string();
    entry::ask(work, entry, None, &[("done_on", today)]).await
}

async fn done(work: Work, Path((_, reaction)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    work.scope.require(Role::Reporter)?;
    let entry = form(&work, reaction).await?;
    let known = json!({ "reaction_id": reaction });
    let known = known.as_object().cloned().unwrap_or_default();
    entry::keep(work, entry, Target::New(Uuid::now_v7()), pairs, known, |_| Vec::new()).await
}
