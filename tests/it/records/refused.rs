//! What cannot be saved is refused beside its field; what can is understood aloud.

use serde_json::json;
use suunta::council::account::Role;
use uuid::Uuid;

use super::{edit, one_of, records_of, with_advocacy, with_readings};
use crate::support::{Browser, Form, Portal, attributes, organisation, row_of, run, snapshot};

/// Something that cannot be saved: kind, row, field, what is typed, and the field that says what is wrong.
type Refused = (&'static str, &'static str, &'static str, String, &'static str);

fn refused() -> Vec<Refused> {
    let long = |length: usize| "å".repeat(length);
    let text = str::to_owned;
    vec![
        ("strategy", "slug = 'liitto-2024'", "title.fi", long(1001), "title.fi"),
        ("strategy", "slug = 'liitto-2024'", "summary.fi", long(60_001), "summary.fi"),
        ("strategy", "slug = 'liitto-2024'", "slug", text("Iso Nimi"), "slug"),
        ("strategy", "slug = 'liitto-2024'", "slug", text("kainuu-ohjelma-2018"), "slug"),
        ("strategy", "slug = 'liitto-2024'", "period", long(1001), "period"),
        ("strategy", "slug = 'liitto-2024'", "source_id", text("ei-lähdettä"), "source_id"),
        ("strategy", "slug = 'liitto-2024'", "source_id", Uuid::now_v7().to_string(), "source_id"),
        ("goal", "code = '1.2'", "code", text("1.2-A"), "code"),
        ("goal", "code = '1.2'", "code", text("map"), "code"),
        ("goal", "code = '1.2'", "code", text("1.1"), "code"),
        ("goal", "code = '1.2'", "code", text("1..2"), "code"),
        ("goal", "code = '1.2'", "code", text(""), "code"),
        ("measure", "code = '1.2-A'", "code", text("1.2"), "code"),
        ("measure", "code = '1.2-A'", "code", text("1.2-B"), "code"),
        ("measure", "code = '1.2-A'", "code", "9".repeat(30) + "-A", "code"),
        ("measure", "code = '1.2-A'", "phase", text("finished"), "phase"),
        ("measure", "code = '1.2-A'", "goal_id", text(""), "goal_id"),
        ("measure", "code = '1.2-A' and status is null and status_reason = '{}'", "status", text("late"), ""),
        ("party", "slug = 'katja-sukuvaara'", "email", text("ei osoite"), "email"),
        ("party", "slug = 'katja-sukuvaara'", "published_until", text("31.2.2026"), "published_until"),
        ("party", "slug = 'katja-sukuvaara'", "published_until", text("9999-12-31"), "published_until"),
        ("party", "slug = 'katja-sukuvaara'", "telephone", long(1001), "telephone"),
        ("indicator", "slug = 'kvartaalimallin-valmistuminen'", "baseline", text("paljon"), "baseline"),
        ("indicator", "slug = 'kvartaalimallin-valmistuminen'", "target", "9".repeat(40), "target"),
        ("indicator", "slug = 'kvartaalimallin-valmistuminen'", "rising", text("ehkä"), "rising"),
        ("reading", "true", "taken_on", text("huomenna"), "taken_on"),
        ("reading", "true", "taken_on", text(""), "taken_on"),
        ("schedule", "true", "period", text(""), "period"),
        ("membership", "true", "since", text("12"), "since"),
        ("membership", "true", "since", text("99999999999999999999"), "since"),
        ("membership", "true", "cost_per_year", text("-1"), "cost_per_year"),
        ("membership", "true", "hours_per_year", text("2,5"), "hours_per_year"),
        ("recurrence", "true", "months", text("13"), "months"),
        ("recurrence", "true", "every", text("week"), "every"),
        ("source", "true", "language", text("ru"), "language"),
        ("organisation", "true", "hue", text("360"), "hue"),
        ("organisation", "true", "languages", text("fi, xx"), "languages"),
        ("organisation", "true", "languages", text("fi, fi"), "languages"),
        ("organisation", "true", "required_languages", text("nn"), ""),
        ("organisation", "true", "time_zone", text("Mars/Base"), "time_zone"),
        ("organisation", "true", "country", text("FINLAND"), "country"),
        ("organisation", "true", "homepage", text("javascript:alert(1)"), "homepage"),
        ("network", "true", "latitude", text("95"), "latitude"),
        ("network", "true", "homepage", text("ftp://kainuu.fi"), "homepage"),
        ("network", "true", "country", text("fi"), "country"),
    ]
}

#[tokio::test]
async fn what_cannot_be_saved_is_refused_beside_its_field_and_kept_as_typed() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let before = snapshot(&mut owner).await;
    for (kind, condition, name, typed, wrong) in refused() {
        let what: String = format!("{kind}: {name} = {typed}").chars().take(60).collect();
        let id = one_of(&mut owner, kind, condition).await;
        let opened = browser.get(&edit(kind, id)).await.is(200);
        let form = Form::of(&opened).with(name, &typed);
        let refused = browser.submit(&form).await;
        assert_eq!(refused.status, 422, "{what}: {}", refused.main());
        let said = attributes(&refused.html(), ".summary a", "href");
        assert_eq!(said.len(), 1, "{what}: {said:?}");
        assert!(wrong.is_empty() || said[0] == format!("#{wrong}"), "{what}: {said:?}");
        let target = said[0].trim_start_matches('#').to_owned();
        assert_eq!(refused.all(&format!("[id='{target}']")).len(), 1, "{what}: nothing is at {target}");
        assert!(!refused.all(".wrong").is_empty(), "{what}: nothing is said beside the field");
        assert!(refused.one("title").chars().count() > 8);
        // A choice that is none is not offered; everything else stands as it was typed.
        let again = Form::of(&refused);
        let is_choice = !refused.all(&format!("select[name='{name}'], input[type=checkbox][name='{name}']")).is_empty();
        assert!(is_choice || again.get(name) == typed, "{what}: kept as {:.80}", again.get(name));
        for (other, value) in form.fields.iter().filter(|(other, _)| ![name, "key"].contains(&other.as_str())) {
            assert_eq!(again.get(other).replace("\r\n", "\n").trim(), value.trim(), "{what} lost {other}");
        }
        assert_eq!(snapshot(&mut owner).await, before, "{what}");
    }
}

#[tokio::test]
async fn a_required_title_is_required_in_some_language() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let records = suunta::routes::records();
    let mut met = 0;
    for kind in records.iter() {
        let Some(title) = kind.title().filter(|title| title.required) else { continue };
        let Some(id) = records_of(&mut owner, kind.word, organisation(&portal, "kainuu").await).await.first().copied()
        else {
            continue;
        };
        met += 1;
        let mut form = browser.form_at(&edit(kind.word, id)).await;
        for (name, value) in &mut form.fields {
            if name.starts_with(&format!("{}.", title.column)) {
                *value = "  \r\n ".into();
            }
        }
        let refused = browser.submit(&form).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), [format!("#{}", title.column)], "{}", kind.word);
    }
    assert!(met > 12, "{met} kinds have a title");
}

#[tokio::test]
async fn hidden_characters_are_refused_in_every_field_of_every_kind() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    with_readings(&mut owner).await;
    with_advocacy(&mut owner).await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Admin).await;
    let own = organisation(&portal, "kainuu").await;
    let before = snapshot(&mut owner).await;
    let records = suunta::routes::records();
    for kind in records.iter() {
        let Some(id) = records_of(&mut owner, kind.word, own).await.first().copied() else { continue };
        let form = browser.form_at(&edit(kind.word, id)).await;
        let names: Vec<String> = form.fields.iter().map(|(name, _)| name.clone()).collect();
        for name in names.iter().filter(|name| !["key", "version"].contains(&name.as_str())) {
            for hidden in ["\u{202E}", "\0", "\u{1b}"] {
                let typed = format!("a{hidden}b");
                let answer = browser.submit(&form.clone().with(name, &typed)).await;
                assert!(
                    [400, 422].contains(&answer.status.as_u16()),
                    "{} {name} {hidden:?}: {}",
                    kind.word,
                    answer.status
                );
            }
        }
        // What only steers the form is no text; it breaks nothing either.
        for name in ["key", "version", "act", "in"] {
            let answer = browser.submit(&form.clone().with(name, "a\0\u{202E}b")).await;
            assert!(answer.status.as_u16() < 500, "{} {name}: {}", kind.word, answer.status);
        }
    }
    assert_eq!(snapshot(&mut owner).await, before);
}

#[tokio::test]
async fn a_language_that_the_form_does_not_show_stays() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    let measure = one_of(&mut owner, "measure", "code = '1.2-A'").await;
    let texts = r#"{"nn": "Eit tiltak", "sv": "En åtgärd"}"#;
    run(&mut owner, format!("update measure set title = title || '{texts}' where id = '{measure}'")).await;
    // A text in a language that the organisation does not have is shown beside its own.
    let form = browser.form_at(&edit("measure", measure)).await;
    assert_eq!(form.get("title.nn"), "Eit tiltak");
    let shown: Vec<_> =
        form.fields.iter().filter(|(name, _)| name.starts_with("title.")).map(|(name, _)| name.clone()).collect();
    assert!(shown.len() >= 3, "{shown:?}");
    browser.submit(&form.clone().without("title.nn").without("title.sv").with("title.fi", "Uusi")).await.is(303);
    let title = row_of(&mut owner, "measure", measure).await.unwrap()["title"].clone();
    assert_eq!(
        title,
        json!({"fi": "Uusi", "sv": form.get("title.sv"), "en": form.get("title.en"), "nn": "Eit tiltak"})
    );
    // What is shown and emptied is removed.
    let form = browser.form_at(&edit("measure", measure)).await.with("title.nn", "");
    browser.submit(&form).await.is(303);
    let title = row_of(&mut owner, "measure", measure).await.unwrap()["title"].clone();
    assert!(title.get("nn").is_none(), "{title}");
}

#[tokio::test]
async fn a_wording_of_time_is_understood_aloud_and_saved_with_its_reading() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    for (kind, condition) in [("schedule", "wording is not null"), ("strategy", "slug = 'liitto-2024'")] {
        let id = one_of(&mut owner, kind, condition).await;
        let before = row_of(&mut owner, kind, id).await;
        let form = browser.form_at(&edit(kind, id)).await;
        let checked = browser.submit(&form.clone().with("period", "3/2027").with("act", "check")).await.is(200);
        assert!(checked.one("output.understood").contains("2027"), "{}", checked.one("output.understood"));
        assert_eq!(Form::of(&checked).get("period"), "3/2027");
        let odd = browser.submit(&form.clone().with("period", "sitten joskus").with("act", "check")).await.is(200);
        assert_ne!(odd.one("output.understood"), "");
        assert_eq!(row_of(&mut owner, kind, id).await, before, "checking saves nothing");
        // The plain answer for the form's script says the same.
        let told = browser.get("/kainuu/records/period?q=3%2F2027").await.is(200);
        assert_eq!(told.text(), checked.one("output.understood"));
        // The form that was checked is saved as it is.
        browser.submit(&Form::of(&checked)).await.is(303);
        let row = row_of(&mut owner, kind, id).await.unwrap();
        assert_eq!(
            [&row["wording"], &row["starts_on"], &row["starts_precision"]],
            [&json!("3/2027"), &json!("2027-03-01"), &json!("month")]
        );
        // A reading that a person put right outlives a saving that leaves the wording alone.
        run(
            &mut owner,
            format!(
                "update {kind} set ends_on = '2027-06-30', ends_precision = 'day', open_ended = false where id = '{id}'"
            ),
        )
        .await;
        let form = browser.form_at(&edit(kind, id)).await;
        browser.submit(&form).await.is(303);
        assert_eq!(row_of(&mut owner, kind, id).await.unwrap()["ends_on"], "2027-06-30");
        let form = form
            .with("period", "2028")
            .with("version", (row["version"].as_i64().unwrap() + 1).to_string())
            .with("key", Uuid::now_v7().to_string());
        browser.submit(&form).await.is(303);
        let row = row_of(&mut owner, kind, id).await.unwrap();
        assert_eq!(
            [&row["starts_on"], &row["starts_precision"], &row["ends_precision"]],
            [&json!("2028-01-01"), &json!("year"), &json!("year")]
        );
    }
}
