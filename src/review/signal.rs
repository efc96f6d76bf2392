//! The situational picture: what somebody noticed, tied to a goal, waiting until it is handled. None is lost.

use askama::Template;
use axum::Form;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::book::GoalRef;
use super::kinds::{HANDLING, SIGNAL, SIGNAL_GOAL};
use super::round::{self, State};
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::organisation::Scope;
use crate::council::record::{Kind, Pairs, Work, Wrong, read_record, signed_out};
use crate::platform::web::{Error, Page, Pages, Path, Query, Result};
use crate::platform::words::{LocalText, Quarter};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/signals", &["handled"], list)
        .staff_page("/{org}/signals/new", &["group"], ask)
        .action("/{org}/signals/new", add)
        .staff_page("/{org}/signals/{signal}/goal", &[], ask_goal)
        .action("/{org}/signals/{signal}/goal", set_goal)
        .staff_page("/{org}/signals/{signal}/handling", &["sitting"], ask_handling)
        .action("/{org}/signals/{signal}/handling", handle)
}

/// A signal as a line of the list.
#[derive(Debug, Deserialize)]
struct Line {
    id: Uuid,
    origin: String,
    group: Option<LocalText>,
    goal: Option<GoalRef>,
    body: LocalText,
    sent_at: Timestamp,
    by: Option<LocalText>,
    handling: LocalText,
    handled_at: Option<Timestamp>,
    example: bool,
}

async fn signals(door: &mut PgConnection, organisation: Uuid, handled: bool) -> sqlx::Result<Vec<Line>> {
    sqlx::query_scalar!(
        r#"select to_jsonb(e) || jsonb_build_object(
            'group', (select p.name from party p where p.organisation_id = $1 and p.id = e.group_id),
            'by', (select n.name from staff_name n where n.organisation_id = $1 and n.account_id = e.sent_by),
            'goal', (select jsonb_build_object('id', g.id, 'strategy', s.slug, 'code', g.code, 'label', g.label, 'title', g.title)
                from goal g join strategy s on s.organisation_id = $1 and s.id = g.strategy_id
                where g.organisation_id = $1 and g.id = e.goal_id)
        ) as "line!: Json<Line>"
        from signal e where e.organisation_id = $1 and (e.handled_at is not null) = $2
        order by case when $2 then e.handled_at end desc, e.sent_at limit 200"#,
        organisation,
        handled
    )
    .fetch_all(door)
    .await
    .map(|lines| lines.into_iter().map(|Json(line)| line).collect())
}

#[derive(Template)]
#[template(path = "review/signals.html")]
struct ListPage {
    scope: Scope,
    signals: Vec<Line>,
    handled: bool,
}

#[derive(Deserialize)]
struct Filter {
    handled: Option<String>,
}

async fn list(work: Work, Query(Filter { handled }): Query<Filter>) -> Result {
    work.scope.require(Role::Reader)?;
    let handled = handled.is_some();
    let signals = signals(&mut *work.look().await?, work.scope.organisation.id, handled).await?;
    Page(ListPage { signals, handled, scope: work.scope }).fresh()
}

fn form(work: &Work, kind: Kind, title: &str, below: &str, about: Option<String>) -> Entry {
    Entry {
        kind,
        title: work.t(title),
        about: None,
        lead: about,
        button: work.t(if kind.word == "signal" && kind.fields.len() > 1 { "send" } else { "save" }),
        action: work.to(format!("/signals/{below}")),
        way: vec![(work.t("signals"), work.to("/signals"))],
        then: work.to("/signals"),
        occasion: "signal",
    }
}

/// Whose observation it is, where it is asked for on a group's page.
#[derive(Debug, Default, Deserialize)]
struct From {
    /// The group's name in addresses.
    group: Option<String>,
}

async fn ask(work: Work, Query(From { group }): Query<From>) -> Result {
    work.scope.require(Role::Reader)?;
    let entry = form(&work, SIGNAL, "signal-new", "new", Some(work.t("signal-new-help")));
    let Some(slug) = group else {
        return entry::ask(work, entry, None, &[("origin", "staff".to_owned())]).await;
    };
    let group = sqlx::query_scalar!(
        "select id from party where organisation_id = $1 and slug = $2 and kind = 'group'",
        work.scope.organisation.id,
        slug
    )
    .fetch_optional(&mut *work.look().await?)
    .await?
    .ok_or(Error::NotFound)?;
    entry::ask(work, entry, None, &[("origin", "group".to_owned()), ("group_id", group.to_string())]).await
}

async fn add(work: Work, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let account = work.scope.require(Role::Reader)?.account;
    let entry = form(&work, SIGNAL, "signal-new", "new", Some(work.t("signal-new-help")));
    let known = json!({ "sent_by": account, "sent_at": (work.app.now)() });
    let known = known.as_object().cloned().unwrap_or_default();
    let check = |columns: &mut Map<String, Value>| match columns["origin"] == "group" && columns["group_id"].is_null() {
        true => vec![Wrong::new("group_id", "wrong-required")],
        false => Vec::new(),
    };
    entry::keep(work, entry, Target::New(Uuid::now_v7()), pairs, known, check).await
}

/// A signal that waits, and its words.
async fn waiting(work: &Work, signal: Uuid) -> Result<(Value, String)> {
    work.scope.require(Role::Editor)?;
    let row = read_record(&mut *work.look().await?, "signal", signal).await?.ok_or(Error::NotFound)?;
    let body = serde_json::from_value(row["body"].clone()).unwrap_or_default();
    let words = work.plain(&body).to_owned();
    Ok((row, words))
}

async fn ask_goal(work: Work, Path((_, signal)): Path<(String, Uuid)>) -> Result {
    let (row, words) = waiting(&work, signal).await?;
    let entry = form(&work, SIGNAL_GOAL, "signal-goal", &format!("{signal}/goal"), Some(words));
    entry::ask(work, entry, Some(&row), &[]).await
}

async fn set_goal(work: Work, Path((_, signal)): Path<(String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let (_, words) = waiting(&work, signal).await?;
    let entry = form(&work, SIGNAL_GOAL, "signal-goal", &format!("{signal}/goal"), Some(words));
    entry::keep(work, entry, Target::Known(signal), pairs, Map::new(), |_| Vec::new()).await
}

/// In which sitting it is handled, if in one.
#[derive(Debug, Default, Deserialize)]
struct Within {
    sitting: Option<Uuid>,
}

fn handling(work: &Work, signal: Uuid, words: String, within: &Within) -> Entry {
    let query = within.sitting.map(|sitting| format!("?sitting={sitting}")).unwrap_or_default();
    form(work, HANDLING, "signal-handle", &format!("{signal}/handling{query}"), Some(words))
}

/// The sitting's page, where it is handled in one of a round whose forums sit.
async fn back(work: &Work, within: &Within) -> Result<Option<String>> {
    let Some(sitting) = within.sitting else { return Ok(None) };
    let place = sqlx::query!(
        r#"select r.quarter, (select count(*) from sitting o join forum f on f.organisation_id = $1 and f.id = o.forum_id
            where o.organisation_id = $1 and o.round_id = s.round_id
                and f.position <= (select position from forum where organisation_id = $1 and id = s.forum_id)) as "place!"
        from sitting s join round r on r.organisation_id = $1 and r.id = s.round_id
        where s.organisation_id = $1 and s.id = $2"#,
        work.scope.organisation.id,
        sitting
    )
    .fetch_optional(&mut *work.look().await?)
    .await?
    .ok_or(Error::NotFound)?;
    let quarter: Quarter = place.quarter.parse().map_err(Error::internal)?;
    let round = round::by_quarter(&mut *work.look().await?, work.scope.organisation.id, quarter).await?;
    if round.is_none_or(|round| round.state != State::InForums) {
        return Err(Error::Closed);
    }
    Ok(Some(work.to(format!("/review/{}/sittings/{}#signals", place.quarter, place.place))))
}

async fn ask_handling(work: Work, Path((_, signal)): Path<(String, Uuid)>, Query(within): Query<Within>) -> Result {
    let (row, words) = waiting(&work, signal).await?;
    back(&work, &within).await?;
    let entry = handling(&work, signal, words, &within);
    entry::ask(work, entry, Some(&row), &[]).await
}

async fn handle(
    work: Work,
    Path((_, signal)): Path<(String, Uuid)>,
    Query(within): Query<Within>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let (_, words) = waiting(&work, signal).await?;
    let mut entry = handling(&work, signal, words, &within);
    if let Some(sitting) = back(&work, &within).await? {
        entry.then = sitting;
    }
    let (account, now) = (work.signed_in()?.account, (work.app.now)());
    let known = json!({ "handled_by": account, "handled_at": now, "handled_in": within.sitting });
    let known = known.as_object().cloned().unwrap_or_default();
    entry::keep(work, entry, Target::Known(signal), pairs, known, |_| Vec::new()).await
}
