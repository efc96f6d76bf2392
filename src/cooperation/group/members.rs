//! Who is in a group and who asks to be, for those who look after it.

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use uuid::Uuid;

use super::letters::To;
use super::membership::{self, Called};
use super::model::Inside;
use super::queries;
use super::tended::Tended;
use crate::council::account::new_token;
use crate::council::organisation::Scope;
use crate::council::record::Work;
use crate::platform::mail;
use crate::platform::web::{Error, Page, Pages, Path, Result};

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/groups/{slug}/members", &[], list)
        .action("/{org}/groups/{slug}/members/{member}/acceptance", accept)
        .staff_page("/{org}/groups/{slug}/members/{member}/removal", &[], ask_remove)
        .action("/{org}/groups/{slug}/members/{member}/removal", remove)
}

#[derive(Template)]
#[template(path = "cooperation/group_members.html")]
struct MembersPage {
    scope: Scope,
    way: Vec<(String, String)>,
    group: Uuid,
    here: String,
    inside: Inside,
    mails: bool,
}

async fn list(work: Work, Path((_, slug)): Path<(String, String)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let account = tended.work.signed_in()?.account;
    let (own, group, today) = (tended.organisation(), tended.group.id, tended.work.today());
    let inside = queries::inside(&mut *tended.work.look().await?, own, group, account, today).await?;
    let (way, here, mails) = (tended.way(), tended.to("/members"), tended.work.app.mailer.is_some());
    Page(MembersPage { way, group, here, inside, mails, scope: tended.work.scope }).fresh()
}

async fn accept(work: Work, Path((_, slug, member)): Path<(String, String, Uuid)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let (own, today) = (tended.organisation(), tended.work.today());
    let mut door = tended.work.begin(Uuid::now_v7(), "").await?;
    let accepted = membership::accept(&mut door, own, tended.group.id, member, today).await?;
    // Who was accepted before, or has left meanwhile, is written to no second time.
    if let (Some(accepted), true) = (accepted, tended.work.app.mailer.is_some()) {
        let (token, hash) = new_token().map_err(Error::internal)?;
        membership::add_way_out(&mut door, own, accepted.id, hash).await?;
        let to = To { email: &accepted.email, language: &accepted.language, token: &token };
        mail::put(&mut door, &tended.about().accepted(&to)).await?;
    }
    door.commit().await?;
    if let Some(mailer) = &tended.work.app.mailer {
        mailer.wake();
    }
    Ok(Redirect::to(&tended.to("/members")).into_response())
}

#[derive(Template)]
#[template(path = "cooperation/group_member_remove.html")]
struct RemovePage {
    scope: Scope,
    way: Vec<(String, String)>,
    action: String,
    back: String,
    member: Called,
}

async fn ask_remove(work: Work, Path((_, slug, member)): Path<(String, String, Uuid)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let called =
        membership::called(&mut *tended.work.look().await?, tended.organisation(), tended.group.id, member).await?;
    let called = called.ok_or(Error::NotFound)?;
    let (action, back) = (tended.to(&format!("/members/{member}/removal")), tended.to("/members"));
    Page(RemovePage { way: tended.way(), action, back, member: called, scope: tended.work.scope }).fresh()
}

async fn remove(work: Work, Path((_, slug, member)): Path<(String, String, Uuid)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let mut door = tended.work.begin(Uuid::now_v7(), "").await?;
    membership::remove(&mut door, tended.organisation(), tended.group.id, member).await?;
    door.commit().await?;
    Ok(Redirect::to(&tended.to("/members")).into_response())
}
