//! Contacts that are written down by whoever made them, and the result that an editor records.

use axum::Form;
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::kinds::{CONTACT, RESULT};
use super::queries::{self, Known};
use crate::council::account::Role;
use crate::council::entry::{self, Entry, Target};
use crate::council::record::{Kind, Pairs, Work, Wrong, read_record, signed_out};
use crate::platform::web::{Error, Path, Result};

/// The target of an address, for somebody with a role.
async fn known(work: &Work, slug: &str, role: Role) -> Result<Known> {
    let account = work.scope.require(role)?.account;
    let known = queries::known(&mut *work.look().await?, work.scope.organisation.id, slug, account).await?;
    known.ok_or(Error::NotFound)
}

/// The form of a page below a target's own.
fn form(work: &Work, known: &Known, slug: &str, kind: Kind, title: &str, below: &str) -> Entry {
    let page = work.at("advocacy", slug);
    let name = work.plain(&known.title).to_owned();
    Entry {
        kind,
        title: work.t(title),
        about: None,
        lead: None,
        button: work.t("save"),
        action: work.within("advocacy", slug, below),
        way: vec![(work.t("advocacy"), work.to("/advocacy")), (name, page.clone())],
        then: if kind.word == CONTACT.word { format!("{page}#contacts") } else { page },
        occasion: "advocacy",
    }
}

/// A day that has happened is not after today.
fn not_after(columns: &Map<String, Value>, column: &str, today: Date) -> Option<Wrong> {
    let day: Option<Date> = columns.get(column).and_then(Value::as_str).and_then(|day| day.parse().ok());
    day.filter(|day| *day > today).map(|_| Wrong::new(column, "wrong-later-than-today"))
}

pub(super) async fn ask_contact(work: Work, Path((_, slug)): Path<(String, String)>) -> Result {
    let known = known(&work, &slug, Role::Reporter).await?;
    let entry = form(&work, &known, &slug, CONTACT, "contact-made-new", "contacts/new");
    let mut beforehand = vec![("met_on", work.today().to_string())];
    beforehand.extend(known.party.map(|party| ("party_id", party.to_string())));
    entry::ask(work, entry, None, &beforehand).await
}

pub(super) async fn add_contact(
    work: Work,
    Path((_, slug)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let known = known(&work, &slug, Role::Reporter).await?;
    let entry = form(&work, &known, &slug, CONTACT, "contact-made-new", "contacts/new");
    let columns = json!({ "target_id": known.id, "noted_by": work.signed_in()?.account });
    let columns = columns.as_object().cloned().unwrap_or_default();
    let today = work.today();
    let check = |columns: &mut Map<String, Value>| not_after(columns, "met_on", today).into_iter().collect();
    entry::keep(work, entry, Target::New(Uuid::now_v7()), pairs, columns, check).await
}

/// The form of a contact that is written down already, for whoever wrote it and for editors.
async fn changing(work: &Work, slug: &str, contact: Uuid) -> Result<(Entry, Value)> {
    let known = known(work, slug, Role::Reporter).await?;
    let row = read_record(&mut *work.look().await?, CONTACT.word, contact).await?;
    let row = row.filter(|row| row["target_id"] == json!(known.id)).ok_or(Error::NotFound)?;
    if row["noted_by"] != json!(work.signed_in()?.account) {
        work.scope.require(Role::Editor)?;
    }
    let below = format!("contacts/{contact}/edit");
    Ok((form(work, &known, slug, CONTACT, "contact-made-edit", &below), row))
}

pub(super) async fn ask_change(work: Work, Path((_, slug, contact)): Path<(String, String, Uuid)>) -> Result {
    let (entry, row) = changing(&work, &slug, contact).await?;
    entry::ask(work, entry, Some(&row), &[]).await
}

pub(super) async fn change_contact(
    work: Work,
    Path((_, slug, contact)): Path<(String, String, Uuid)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let (entry, _) = changing(&work, &slug, contact).await?;
    let today = work.today();
    let check = |columns: &mut Map<String, Value>| not_after(columns, "met_on", today).into_iter().collect();
    entry::keep(work, entry, Target::Known(contact), pairs, Map::new(), check).await
}

pub(super) async fn ask_result(work: Work, Path((_, slug)): Path<(String, String)>) -> Result {
    let known = known(&work, &slug, Role::Editor).await?;
    let row = read_record(&mut *work.look().await?, RESULT.word, known.id).await?.ok_or(Error::NotFound)?;
    let entry = form(&work, &known, &slug, RESULT, "advocacy-record-result", "result");
    entry::ask(work, entry, Some(&row), &[]).await
}

pub(super) async fn record_result(
    work: Work,
    Path((_, slug)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result {
    if work.scope.reader.is_none() {
        return signed_out(work, pairs);
    }
    let known = known(&work, &slug, Role::Editor).await?;
    let entry = form(&work, &known, &slug, RESULT, "advocacy-record-result", "result");
    let today = work.today();
    let check = |columns: &mut Map<String, Value>| result_is_whole(columns, today);
    entry::keep(work, entry, Target::Known(known.id), pairs, Map::new(), check).await
}

/// A result has its day, and what is still open has none.
fn result_is_whole(columns: &Map<String, Value>, today: Date) -> Vec<Wrong> {
    let (open, dated) = (columns["result"] == "open", !columns["decided_on"].is_null());
    match (open, dated) {
        (false, false) => vec![Wrong::new("decided_on", "wrong-required")],
        (true, true) => vec![Wrong::new("decided_on", "wrong-contradiction")],
        _ => not_after(columns, "decided_on", today).into_iter().collect(),
    }
}
