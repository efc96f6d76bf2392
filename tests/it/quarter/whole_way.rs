//! Two quarters in a row through the pages alone, and the story that every page tells of them afterwards.

use std::collections::BTreeSet;

use serde_json::Value;
use sqlx::Connection;

use super::council::{Council, INTERNAL, Told, fill, press};
use super::first::{FIRST, REPORTED};
use crate::support::{Answer, Portal, attributes, until};

const SECOND: &str = "2027-Q1";

/// What the second quarter says of the same measures.
const SECOND_REPORTED: [(usize, Told); 4] = [
    (0, Told { code: "1.1-A", phase: "under_way", status: "late", progress: "45", happened: "Lomake jumittui." }),
    (
        0,
        Told { code: "1.1-B", phase: "done", status: "on_track", progress: "100", happened: "Koulutukset on pidetty." },
    ),
    (1, Told { code: "1.2-C", phase: "under_way", status: "on_track", progress: "60", happened: "Vartit jatkuvat." }),
    (3, Told { code: "2.1-B", phase: "under_way", status: "on_track", progress: "70", happened: "Kunnat vastasivat." }),
];

/// The story: how each measure stood in the first quarter and in the second, as the pages say it.
const STORY: [(&str, &str, &str); 5] = [
    ("1.1-A", "aikataulussa", "myöhässä"),
    ("1.1-B", "vaarassa viivästyä", "valmis"),
    ("1.2-C", "aikataulussa", "aikataulussa"),
    ("2.1-B", "myöhässä", "aikataulussa"),
    ("2.2-A", "aikataulussa", ""),
];

impl Council {
    async fn play_second(&mut self) {
        let round = format!("/kainuu/review/{SECOND}");
        self.portal.clock.set("2027-03-01T08:00:00Z");
        self.plan(SECOND, ["2027-03-22", "2027-03-24", "2027-03-29"]).await;
        self.open(SECOND).await;
        // The delegation was for the first round alone.
        let orphan = format!("{round}/reports/{}", self.measure("2.1-B").await);
        self.leads[3].post(&orphan, "act=submit").await.is(409);
        self.editor.post(&format!("{orphan}/delegation"), &format!("to={}", self.accounts[3])).await.is(303);
        let before = self.leads[3].get(&orphan).await.is(200).one("#last");
        assert!(before.contains("4/2026") || before.contains("2026"), "what was reported last stands beside: {before}");
        for (lead, told) in SECOND_REPORTED {
            self.report(lead, SECOND, told).await;
            self.accept(SECOND, told.code).await;
        }
        self.portal.clock.set("2027-03-22T08:00:00Z");
        press(&mut self.editor, &format!("{round}/plan"), "/forums").await.is(303);
        let sitting = format!("{round}/sittings/1");
        let agenda = self.editor.get(&sitting).await.is(200);
        assert_eq!(agenda.all("section[aria-labelledby=deviations] h3 .code"), ["1.1-A"]);
        assert_eq!(
            agenda.all("section[aria-labelledby=signals] > ul > li").len(),
            1,
            "what was handled does not come again"
        );
        assert_eq!(
            agenda.all("section[aria-labelledby=work] form.moves").len(),
            2,
            "what was done does not come again"
        );
        self.conclude(SECOND, 1).await.is(409);
        let measure = self.measure("1.1-A").await;
        let owner = self.party("maakuntajohtaja").await.to_string();
        let reaction =
            [("kind", "drop"), ("body.fi", "Lomakkeesta luovutaan."), ("owner_id", &*owner), ("due_on", "2027-04-30")];
        fill(&mut self.editor, &format!("{sitting}/reactions/{measure}"), &reaction).await.is(303);
        self.conclude(SECOND, 1).await.is(303);
        // Every line of the worklist is looked at before the round may close.
        for place in [2, 3] {
            self.conclude(SECOND, place).await.is(303);
        }
        let refused = self.editor.post(&format!("{round}/closure"), "").await.is(409);
        assert_eq!(refused.all("[role=alert]").len(), 1);
        self.editor.post(&format!("{round}/worklist"), "place=3").await.is(303);
        self.portal.clock.set("2027-03-29T14:00:00Z");
        press(&mut self.editor, &format!("{round}/closure"), "/closure").await.is(303);
    }
}

#[tokio::test]
async fn two_quarters_are_played_through_the_pages_and_every_page_tells_the_same_of_them() {
    let mut council = Council::start().await;
    council.play_first().await;
    let first = format!("/kainuu/review/{FIRST}");
    until(&council.portal, &first, |page| page.status == 200, "open to the world").await;
    council.play_second().await;
    let second = format!("/kainuu/review/{SECOND}");
    until(&council.portal, &second, |page| page.status == 200, "open to the world").await;
    let portal = &council.portal;

    the_review_tells(&portal.get(&first).await.is(200), &portal.get(&second).await.is(200));
    the_file_tells(portal).await;
    the_comparison_tells(&portal.get(&format!("{second}/compare")).await.is(200));
    // There is none before the first.
    let page = portal.get(&format!("{first}/compare")).await.is(200);
    assert_eq!(attributes(&page.html(), "#with option[selected]", "value"), [SECOND]);
    the_strategy_tells_as_of(portal).await;
    the_papers_tell(portal).await;
    the_calendar_tells(&mut council).await;
    nothing_internal_is_told(&mut council).await;
}

/// The second quarter's paper and workbook tell each measure's code and how it stood; the workbook also how it stood before.
async fn the_papers_tell(portal: &Portal) {
    let paper = portal.get(&format!("/kainuu/review/{SECOND}.pdf")).await.is(200);
    assert_eq!(paper.header("content-type"), "application/pdf");
    let paper = lopdf::Document::load_mem(&paper.body).unwrap();
    let pages: Vec<u32> = paper.get_pages().into_keys().collect();
    let text = crate::support::squeezed(&paper.extract_text(&pages).unwrap());
    let book = portal.get(&format!("/kainuu/review/{SECOND}.xlsx")).await.is(200);
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(std::io::Cursor::new(book.body.to_vec())).unwrap();
    let sheet = calamine::Reader::worksheet_range_at(&mut book, 0).unwrap().unwrap();
    let rows: Vec<Vec<String>> = sheet.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    for (code, before, after) in STORY {
        assert!(text.contains(code) && text.contains(after), "{code} {after}: {text}");
        let row = rows.iter().find(|row| row.iter().any(|cell| cell == code)).unwrap();
        for word in [before, after] {
            assert!(word.is_empty() || row.iter().any(|cell| cell.contains(word)), "{code} {word}: {row:?}");
        }
    }
}

/// The rows of a table: their code, and the words of each cell.
fn rows(answer: &Answer, table: &str) -> Vec<(String, Vec<String>)> {
    let html = answer.html();
    let rows = scraper::Selector::parse(&format!("{table} tbody tr")).unwrap();
    let (code, cell) = (scraper::Selector::parse("th .code").unwrap(), scraper::Selector::parse("td").unwrap());
    let words = |element: scraper::ElementRef<'_>| crate::support::squeezed(&element.text().collect::<String>());
    html.select(&rows)
        .map(|row| (row.select(&code).next().map(words).unwrap_or_default(), row.select(&cell).map(words).collect()))
        .collect()
}

/// A cell tells a word, or that there is no report.
#[track_caller]
fn tells(cell: &str, word: &str, what: &str) {
    let told = match word {
        "" => cell.is_empty() || cell.contains("ei raporttia") || cell.starts_with('–'),
        word => cell.starts_with(word),
    };
    assert!(told, "{what}: {cell} instead of {word}");
}

fn the_review_tells(first: &Answer, second: &Answer) {
    let (then, now) = (rows(first, "table.heat"), rows(second, "table.heat"));
    for (code, before, after) in STORY {
        let cells = |rows: &[(String, Vec<String>)]| rows.iter().find(|row| row.0 == code).unwrap().1.clone();
        assert_eq!(cells(&then).len(), 1);
        tells(&cells(&then)[0], before, code);
        tells(&cells(&now)[0], before, code);
        tells(&cells(&now)[1], after, code);
    }
    let deviations = |page: &Answer| page.all("section[aria-labelledby=deviations] li h3 .code");
    assert_eq!((deviations(first), deviations(second)), (vec!["2.1-B".into(), "1.1-B".into()], vec!["1.1-A".into()]));
    for (page, words) in [
        (first, "Kaksi viidestä poikkesi."),
        (first, "Kunnat eivät vielä vastanneet."),
        (first, "Sovitaan toisin."),
        (first, "Varataan kuntakierrokseen aikaa."),
        (first, "§ 14"),
        (first, "Hallitus ottakoon kantaa koulutuksiin."),
        (first, "§ 201"),
        (first, "Vuosi on ollut työn täyteinen."),
        (first, "Malli on otettu käyttöön."),
        (first, "Missä luottamus näkyi?"),
        (first, "Luottamus näkyi avoimina ovina."),
        (second, "Lomake jumittui."),
        (second, "Lomakkeesta luovutaan."),
    ] {
        assert!(page.main().contains(words), "{} lacks {words}", page.address);
    }
    assert!(!second.main().contains("Kunnat eivät vielä vastanneet."));
    assert!(!first.main().contains("3.2-A"), "a measure that is internal");
    assert!(first.one("table.marks caption").contains("4,0"));
    let late = first.all("details.told").into_iter().filter(|told| told.contains("Kunnat eivät vielä vastanneet."));
    assert_eq!(late.filter(|told| told.matches("myöhässä").count() == 2).count(), 1, "late in both senses");
    let turns = |word: &str| second.all(&format!("#turn-{word} + ul .code"));
    assert_eq!((turns("worse"), turns("better")), (vec!["1.1-A".into()], vec!["2.1-B".into()]));
    assert_eq!((turns("finished"), turns("silent")), (vec!["1.1-B".into()], vec!["2.2-A".into()]));
}

async fn the_file_tells(portal: &Portal) {
    let file = async |quarter: &str| -> Value {
        let answer = portal.get(&format!("/kainuu/review/{quarter}.json")).await.is(200);
        assert_eq!(answer.header("content-type"), "application/json");
        serde_json::from_slice(&answer.body).unwrap()
    };
    let (first, second) = (file(FIRST).await, file(SECOND).await);
    let of = |book: &Value, code: &str| -> Value {
        book["measures"].as_array().unwrap().iter().find(|measure| measure["code"] == code).unwrap()["report"].clone()
    };
    let word = |report: &Value| match (report["phase"].as_str(), report["status"].as_str()) {
        (Some("done"), _) => "valmis",
        (_, Some("on_track")) => "aikataulussa",
        (_, Some("at_risk")) => "vaarassa viivästyä",
        (_, Some("late")) => "myöhässä",
        (_, None) => "",
        other => panic!("{other:?}"),
    };
    for (code, before, after) in STORY {
        assert_eq!((word(&of(&first, code)), word(&of(&second, code))), (before, after), "{code}");
    }
    for (_, told) in REPORTED {
        let report = of(&first, told.code);
        assert_eq!(report["happened"]["fi"], told.happened);
        assert_eq!(report["late"], told.code == "2.1-B");
        assert_eq!(report["accepted"], true);
    }
    let found = |list: &str, name: &str| -> Vec<Value> {
        first[list].as_array().unwrap().iter().map(|one| one[name].clone()).collect()
    };
    assert_eq!(found("decisions", "section"), ["14".into(), Value::Null, "201".into()]);
    assert_eq!(found("reactions", "due_on"), ["2027-01-31", "2027-03-31"]);
    assert_eq!(found("assessments", "result"), ["partly"]);
    assert_eq!(first["values"][0]["marks"], serde_json::json!([0, 0, 1, 1, 1]));
    for hidden in ["questions", "signals", "work", "words"] {
        assert_eq!(first[hidden], serde_json::json!([]), "{hidden}");
    }
}

fn the_comparison_tells(page: &Answer) {
    let rows = rows(page, "table.heat");
    for (code, before, after) in STORY {
        let cells = &rows.iter().find(|row| row.0 == code).unwrap().1;
        tells(&cells[0], before, code);
        tells(&cells[1], after, code);
    }
    assert_eq!(attributes(&page.html(), "#with option[selected]", "value"), [FIRST]);
}

async fn the_strategy_tells_as_of(portal: &Portal) {
    for (code, before, after) in STORY {
        let page = format!("/kainuu/strategies/liitto-2024/{code}");
        // What was reported last stays until something else is reported.
        let after = if after.is_empty() { before } else { after };
        for (address, word) in [
            (page.clone(), after),
            (format!("{page}?as-of={SECOND}"), after),
            (format!("{page}?as-of={FIRST}"), before),
        ] {
            let answer = portal.get(&address).await.is(200);
            let standing = answer.one(".standing").to_lowercase();
            tells(&standing, word, &address);
        }
    }
    let then = portal.get(&format!("/kainuu/strategies/liitto-2024/1.1-A?as-of={FIRST}")).await.is(200);
    assert!(then.main().contains("Lomake on kaikkien käytössä.") && !then.main().contains("Lomake jumittui."));
    let now = portal.get("/kainuu/strategies/liitto-2024/1.1-A").await.is(200);
    assert!(now.main().contains("Lomake on kaikkien käytössä.") && now.main().contains("Lomake jumittui."));
    // A page as of a quarter leads to pages as of that quarter.
    let tree = portal.get(&format!("/kainuu/strategies/liitto-2024?as-of={FIRST}")).await.is(200);
    let measures = attributes(&tree.html(), "main a", "href");
    let measures: Vec<_> = measures.iter().filter(|to| to.contains("/liitto-2024/1.1-")).collect();
    assert!(!measures.is_empty() && measures.iter().all(|to| to.contains(&format!("as-of={FIRST}"))), "{measures:?}");
    portal.get("/kainuu/strategies/liitto-2024/1.1-A?as-of=2026-Q3").await.is(404);
}

/// Sittings on their days, and an assessment that was made in one year falls due again in the next.
async fn the_calendar_tells(council: &mut Council) {
    let goal = council.goal("1.2").await;
    let file = council.portal.get("/kainuu/calendar.ics").await.is(200).text().replace("\r\n ", "");
    let days = |kind: &str| -> BTreeSet<String> {
        let own = file.lines().filter_map(|line| line.strip_prefix(&format!("UID:{kind}-")));
        own.filter_map(|rest| rest.split('@').next()).map(|rest| rest[rest.len() - 10..].to_owned()).collect()
    };
    let sittings = ["2026-12-14", "2026-12-16", "2026-12-18", "2027-03-22", "2027-03-24", "2027-03-29"];
    assert_eq!(days("sitting"), sittings.map(String::from).into());
    assert_eq!(days(&format!("assessment-{goal}")), ["2027-12-31".to_owned()].into(), "{file}");
}

/// No page and no view of the world has a word of what is internal.
async fn nothing_internal_is_told(council: &mut Council) {
    let hidden = |answer: &Answer| answer.text().contains(INTERNAL);
    let first = format!("/kainuu/review/{FIRST}");
    let mut ahead: BTreeSet<String> =
        ["/kainuu", "/kainuu/review", "/kainuu/calendar", "/kainuu/calendar.ics", "/kainuu/strategies"]
            .map(String::from)
            .into();
    for quarter in [FIRST, SECOND] {
        for part in ["", ".json", "/compare", "/slides"] {
            ahead.insert(format!("/kainuu/review/{quarter}{part}"));
        }
        ahead.insert(format!("/kainuu/strategies/liitto-2024?as-of={quarter}"));
    }
    let search = suunta::platform::web::encode_value(INTERNAL);
    ahead.insert(format!("/kainuu/search?q={search}&in=review"));
    let mut known = BTreeSet::new();
    for step in 0..3 {
        let mut next = BTreeSet::new();
        for address in std::mem::take(&mut ahead) {
            let answer = council.portal.get(&address).await;
            assert!(!hidden(&answer) || address.contains("/search"), "{address} tells what is internal");
            if step < 2 && answer.status == 200 {
                let links = attributes(&answer.html(), "main a", "href");
                let own = links
                    .iter()
                    .filter(|to| to.starts_with("/kainuu/review") || to.starts_with("/kainuu/strategies/liitto"));
                next.extend(own.map(|to| to.split('#').next().unwrap().to_owned()));
            }
            known.insert(address);
        }
        ahead = next.difference(&known).cloned().collect();
    }
    assert!(known.len() > 40, "{known:?}");
    // What only those who work there open asks visitors in or is not there.
    let measure = council.measure("1.2-A").await;
    for page in
        ["/plan", "/reports", &format!("/reports/{measure}"), "/sittings/1", "/values", "/closure", "/questions/new"]
    {
        let status = council.portal.get(&format!("{first}{page}")).await.status.as_u16();
        assert!([303, 404].contains(&status), "{page}: {status}");
    }
    let mut public = sqlx::PgConnection::connect_with(&council.portal.database.doors.public).await.unwrap();
    let views: Vec<String> =
        sqlx::query_scalar("select table_name::text from information_schema.tables where table_schema = 'published'")
            .fetch_all(&mut council.owner)
            .await
            .unwrap();
    for view in views {
        let sql = format!("select count(*) from published.{view} v where to_jsonb(v)::text like '%{INTERNAL}%'");
        let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&mut public).await.unwrap();
        assert_eq!(found, 0, "published.{view}");
    }
    // The organisation's own people do see it, each what is theirs.
    let own = council.reader.get(&first).await.is(200).main();
    for words in [
        "koska kunnat vastaavat?",
        "tammikuussa.",
        "hyvä, että tämä on esillä.",
        "henkilöstöasia.",
        "kyselyyn",
        "Kuntakierros",
        "salainen hanke etenee.",
        "salaista hanketta jatketaan.",
    ] {
        assert!(own.contains(words), "{words}");
    }
    assert!(!own.contains("luonnos, joka ei valmistunut."), "a draft is its writer's");
    assert!(!own.contains("montako varttia"), "a comment is between its writer and the editors");
    let values = council.reader.get(&format!("{first}/values")).await.is(200).main();
    assert!(["luotan.", "kyllä.", "ehkä."].iter().all(|words| values.contains(words)), "{values}");
}
