//! Meetings of a group: called together, invited to, written down.

use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde_json::{Map, json};
use uuid::Uuid;

use super::kinds::{MEETING, MEETING_HELD};
use super::letters::{To, when};
use super::membership;
use super::model::{Invitation, Meeting};
use super::queries;
use super::tended::Tended;
use crate::council::account::{Role, new_token};
use crate::council::entry::{self, Entry, Target};
use crate::council::organisation::Scope;
use crate::council::record::{Kind, Pairs, Work, read_record, signed_out};
use crate::platform::mail;
use crate::platform::web::{Error, Page, Pages, Path, Result};
use crate::platform::words::LocalText;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/groups/{slug}/meetings/new", &[], ask)
        .action("/{org}/groups/{slug}/meetings/new", call)
        .staff_page("/{org}/groups/{slug}/meetings/{meeting}", &[], show)
        .staff_page("/{org}/groups/{slug}/meetings/{meeting}/edit", &[], edit)
        .action("/{org}/groups/{slug}/meetings/{meeting}/edit", save)
        .action("/{org}/groups/{slug}/meetings/{meeting}/invitation", invite)
}

fn form(tended: &Tended, kind: Kind, title: &str, below: &str, meeting: Uuid) -> Entry {
    let work = &tended.work;
    Entry {
        kind,
        title: work.t(title),
        about: None,
        lead: None,
        button: work.t("save"),
        action: tended.to(&format!("/meetings/{below}")),
        way: tended.way(),
        then: tended.to(&format!("/meetings/{meeting}")),
        occasion: "group-meeting",
    }
}

async fn ask(work: Work, Path((_, slug)): Path<(String, String)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let entry = form(&tended, MEETING, "group-meeting-new", "new", Uuid::nil());
    let seen = if tended.group.public { "public" } else { "internal" };
    entry::ask(tended.work, entry, None, &[("visibility", seen.to_owned())]).await
}

async fn call(work: Work, Path((_, slug)): Path<(String, String)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let tended = Tended::find(work, slug).await?;
    let meeting = Uuid::now_v7();
    let entry = form(&tended, MEETING, "group-meeting-new", "new", meeting);
    let known = Map::from_iter([("group_id".to_owned(), json!(tended.group.id))]);
    entry::keep(tended.work, entry, Target::New(meeting), pairs, known, |_| Vec::new()).await
}

async fn edit(work: Work, Path((_, slug, meeting)): Path<(String, String, Uuid)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let mut door = tended.work.look().await?;
    queries::meeting(&mut door, tended.organisation(), tended.group.id, meeting).await?.ok_or(Error::NotFound)?;
    let row = read_record(&mut door, "group_meeting", meeting).await?.ok_or(Error::NotFound)?;
    drop(door);
    let entry = form(&tended, MEETING_HELD, "group-meeting-edit", &format!("{meeting}/edit"), meeting);
    entry::ask(tended.work, entry, Some(&row), &[]).await
}

async fn save(work: Work, Path((_, slug, meeting)): Path<(String, String, Uuid)>, Form(pairs): Form<Pairs>) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let tended = Tended::find(work, slug).await?;
    let (own, group) = (tended.organisation(), tended.group.id);
    queries::meeting(&mut *tended.work.look().await?, own, group, meeting).await?.ok_or(Error::NotFound)?;
    let entry = form(&tended, MEETING_HELD, "group-meeting-edit", &format!("{meeting}/edit"), meeting);
    entry::keep(tended.work, entry, Target::Known(meeting), pairs, Map::new(), |_| Vec::new()).await
}

#[derive(Template)]
#[template(path = "cooperation/group_meeting.html")]
struct MeetingPage {
    scope: Scope,
    group: LocalText,
    /// The group's own address.
    home: String,
    meeting: Meeting,
    /// Whether the reader looks after the group.
    tends: bool,
    mails: bool,
    /// Key of what speaks against inviting now.
    refused: Option<&'static str>,
}

impl MeetingPage {
    fn when(&self) -> String {
        when(&self.scope, &self.meeting)
    }

    fn invitation(&self) -> Invitation {
        self.meeting.invitation(self.scope.today())
    }

    /// How many were invited.
    fn invited(&self) -> usize {
        self.meeting.invited.and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
    }
}

async fn show(work: Work, Path((_, slug, meeting)): Path<(String, String, Uuid)>) -> Result {
    let account = work.scope.require(Role::Reader)?.account;
    let own = work.scope.organisation.id;
    let mut door = work.look().await?;
    let group = queries::kept(&mut door, own, &slug, account, work.today()).await?.ok_or(Error::NotFound)?;
    let meeting = queries::meeting(&mut door, own, group.id, meeting).await?.ok_or(Error::NotFound)?;
    drop(door);
    let tends = work.scope.is_editor() || group.coordinates && work.scope.may(Role::Reporter);
    let (home, mails) = (work.to(format!("/groups/{slug}")), work.app.mailer.is_some());
    Page(MeetingPage { group: group.name, home, meeting, tends, mails, refused: None, scope: work.scope }).fresh()
}

/// Invites every member with an address, once: again only to another day, time or place.
async fn invite(work: Work, Path((_, slug, meeting)): Path<(String, String, Uuid)>) -> Result {
    let tended = Tended::find(work, slug).await?;
    let (own, today) = (tended.organisation(), tended.work.today());
    let here = tended.to(&format!("/meetings/{meeting}"));
    let mut door = tended.work.begin(Uuid::now_v7(), "group-invitation").await?;
    let meeting = queries::meeting(&mut door, own, tended.group.id, meeting).await?.ok_or(Error::NotFound)?;
    let refused = match meeting.invitation(today) {
        Invitation::Past => Some("group-invite-past"),
        _ if tended.work.app.mailer.is_none() => Some("group-invite-no-mail"),
        _ if meeting.reachable == 0 => Some("group-invite-nobody"),
        // Who presses twice has invited once.
        Invitation::Sent => return Ok(Redirect::to(&here).into_response()),
        Invitation::Open | Invitation::Overtaken => None,
    };
    if refused.is_some() {
        drop(door);
        return refuse(tended, meeting, refused);
    }
    if queries::invite(&mut door, own, &meeting, (tended.work.app.now)()).await? {
        let again = meeting.invited_to.is_some();
        for member in membership::reached(&mut door, own, tended.group.id).await? {
            let (token, hash) = new_token().map_err(Error::internal)?;
            membership::add_way_out(&mut door, own, member.id, hash).await?;
            let to = To { email: &member.email, language: &member.language, token: &token };
            mail::put(&mut door, &tended.about().invitation(&to, &meeting, again)).await?;
        }
    }
    door.commit().await?;
    if let Some(mailer) = &tended.work.app.mailer {
        mailer.wake();
    }
    Ok(Redirect::to(&here).into_response())
}

fn refuse(tended: Tended, meeting: Meeting, refused: Option<&'static str>) -> Result {
    let (home, mails) = (tended.to(""), tended.work.app.mailer.is_some());
    let page =
        MeetingPage { group: tended.group.name, home, meeting, tends: true, mails, refused, scope: tended.work.scope };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page).fresh()?).into_response())
}
