//! The red thread: a goal or a measure tied to a goal of another strategy, here or in another organisation. It is tied
//! at one end; the other end may hide it from its own pages.

use askama::Template;
use axum::Form;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::council::organisation::Scope;
use crate::council::record::{Done, Kind, Work, named_in, names, read_record};
use crate::platform::web::{Error, Page, Pages, Path, Query, Result};
use crate::platform::words::{Language, LocalText};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/threads/{kind}/{id}", &["q", "done"], show)
        .action("/{org}/threads/{kind}/{id}", tie)
        .action("/{org}/threads/{kind}/{id}/{thread}/remove", untie)
        .action("/{org}/threads/{kind}/{id}/{thread}/hidden", hide)
}

/// The other end of a thread.
struct End {
    thread: Uuid,
    /// Whether the thread was tied at this end.
    ours: bool,
    hidden: bool,
    organisation: LocalText,
    first_language: Option<String>,
    /// None when the other end is not public.
    code: Option<String>,
    title: Option<LocalText>,
}

/// A goal that can be tied.
struct Goal {
    id: Uuid,
    organisation: LocalText,
    strategy: LocalText,
    languages: Vec<String>,
    code: String,
    title: LocalText,
}

#[derive(Template)]
#[template(path = "strategy/threads.html")]
struct ThreadsPage {
    scope: Scope,
    kind: Kind,
    id: Uuid,
    title: String,
    ends: Vec<End>,
    asked: String,
    found: Vec<Goal>,
    done: Option<Uuid>,
}

impl ThreadsPage {
    fn first(&self, languages: &[String]) -> Language {
        languages.first().and_then(|code| Language::parse(code)).unwrap_or(self.scope.first)
    }

    fn first_of(&self, end: &End) -> Language {
        end.first_language.as_deref().and_then(Language::parse).unwrap_or(self.scope.first)
    }
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    done: Option<Uuid>,
}

/// The kind of this end: a goal or a measure.
fn end_kind(work: &Work, word: &str) -> Result<Kind> {
    match word {
        "goal" | "measure" => work.may_change(word),
        _ => work.may_change("goal").and(Err(Error::NotFound)),
    }
}

async fn show(
    work: Work,
    Path((_, word, id)): Path<(String, String, Uuid)>,
    Query(Asked { q, done }): Query<Asked>,
) -> Result {
    let kind = end_kind(&work, &word)?;
    let mut door = work.look().await?;
    let named = names(&mut door, &[id]).await?;
    let named = named.get(&id).filter(|named| named.kind == kind.word).ok_or(Error::NotFound)?;
    let ends = ends(&mut door, work.scope.organisation.id, id).await?;
    let asked: String = q.chars().take(120).collect();
    let done = Done { done }.known(&mut door).await?;
    let found = if asked.is_empty() { Vec::new() } else { goals(&mut door, &asked, id).await? };
    let title = named_in(&work.scope, named);
    Page(ThreadsPage { scope: work.scope, kind, id, title, ends, asked, found, done }).fresh()
}

async fn ends(door: &mut PgConnection, own: Uuid, id: Uuid) -> sqlx::Result<Vec<End>> {
    sqlx::query_as!(
        End,
        r#"select t.id as "thread!", t.ours as "ours!", t.hidden_at_other_end as "hidden!",
            o.name as "organisation!: LocalText", o.languages[1] as first_language, coalesce(m.code, g.code) as code,
            coalesce(m.title, g.title) as "title: LocalText"
        from (
            select t.id, true as ours, t.hidden_at_other_end, t.other_organisation_id as organisation_id,
                t.other_goal_id as goal_id, null::uuid as measure_id
            from thread t where t.organisation_id = $1 and coalesce(t.goal_id, t.measure_id) = $2
            union all
            select t.id, false, t.hidden_at_other_end, t.organisation_id, t.goal_id, t.measure_id
            from thread t where t.other_organisation_id = $1 and t.other_goal_id = $2
        ) t
        join published.organisation o on o.id = t.organisation_id
        left join published.goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id
        left join published.measure m on m.organisation_id = t.organisation_id and m.id = t.measure_id
        order by t.ours desc, o.position, coalesce(m.code, g.code)"#,
        own,
        id
    )
    .fetch_all(door)
    .await
}

/// Goals by code or words of their title: all that are public, and this organisation's own.
async fn goals(door: &mut PgConnection, asked: &str, except: Uuid) -> sqlx::Result<Vec<Goal>> {
    sqlx::query_as!(
        Goal,
        r#"select g.id as "id!", o.name as "organisation!: LocalText", s.title as "strategy!: LocalText",
            o.languages as "languages!", coalesce(g.label, g.code) as "code!", g.title as "title!: LocalText"
        from published.goal g
        join published.organisation o on o.id = g.organisation_id
        join published.strategy s on s.organisation_id = g.organisation_id and s.id = g.strategy_id
        where g.id <> $2 and (g.search @@ typed_words($1) or code_key($1) in (code_key(g.code), code_key(g.label))
            or plain_text(g.title) like '%' || replace(replace(lower($1), '\', ''), '%', '') || '%')
        order by o.id <> current_organisation(), o.position, s.position, g.position limit 40"#,
        asked,
        except
    )
    .fetch_all(door)
    .await
}

#[derive(Deserialize)]
struct Tie {
    goal: Uuid,
}

async fn tie(work: Work, Path((_, word, id)): Path<(String, String, Uuid)>, Form(Tie { goal }): Form<Tie>) -> Result {
    let kind = end_kind(&work, &word)?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "thread").await?;
    read_record(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let (near_goal, near_measure) = if kind.word == "goal" { (Some(id), None) } else { (None, Some(id)) };
    // The other end must be one that this organisation sees; whatever else is asked for is not there.
    let tied = sqlx::query!(
        "insert into thread (id, organisation_id, goal_id, measure_id, other_organisation_id, other_goal_id)
        select $1, current_organisation(), $2, $3, g.organisation_id, g.id from published.goal g
        where g.id = $4 and g.id is distinct from $2
        on conflict do nothing",
        Uuid::now_v7(),
        near_goal,
        near_measure,
        goal
    )
    .execute(&mut *door)
    .await?;
    let there = sqlx::query_scalar!(r#"select exists (select from published.goal where id = $1) as "there!""#, goal)
        .fetch_one(&mut *door)
        .await?;
    if !there {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(back(&work, kind, id, (tied.rows_affected() == 1).then_some(change)))
}

fn back(work: &Work, kind: Kind, id: Uuid, done: Option<Uuid>) -> axum::response::Response {
    let done = done.map(|change| format!("?done={change}")).unwrap_or_default();
    Redirect::to(&work.to(format!("/threads/{}/{id}{done}", kind.word))).into_response()
}

async fn untie(work: Work, Path((_, word, id, thread)): Path<(String, String, Uuid, Uuid)>) -> Result {
    let kind = end_kind(&work, &word)?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "thread").await?;
    // Row security lets this end alone untie what it tied.
    let gone = sqlx::query!(
        "delete from thread where id = $1 and organisation_id = current_organisation() and coalesce(goal_id, measure_id) = $2",
        thread,
        id
    )
    .execute(&mut *door)
    .await?;
    if gone.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(back(&work, kind, id, Some(change)))
}

#[derive(Deserialize)]
struct Hidden {
    hidden: bool,
}

async fn hide(
    work: Work,
    Path((_, word, id, thread)): Path<(String, String, Uuid, Uuid)>,
    Form(Hidden { hidden }): Form<Hidden>,
) -> Result {
    let kind = end_kind(&work, &word)?;
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "thread").await?;
    let changed = sqlx::query!(
        "update thread set hidden_at_other_end = $3
        where id = $1 and other_organisation_id = current_organisation() and other_goal_id = $2",
        thread,
        id,
        hidden
    )
    .execute(&mut *door)
    .await?;
    if changed.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(back(&work, kind, id, Some(change)))
}
