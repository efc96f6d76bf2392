//! Tables out and in: what a file would do is shown, and then done once.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Request;
use calamine::{Reader, Xlsx};
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgConnection};
use suunta::council::account::Role;
use uuid::Uuid;

use crate::support::{Answer, Browser, Portal, attributes, id_of, run, until};

const BOUNDARY: &str = "----between";

/// Sends a file to a page.
async fn send(browser: &mut Browser, page: &str, name: &str, file: &[u8]) -> Answer {
    let head = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n"
    );
    let body = [head.as_bytes(), file, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat();
    let request = Request::post(page).header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request, Body::from(body)).await
}

/// Sends a file and looks until it is checked.
async fn checked(browser: &mut Browser, kind: &str, file: &[u8]) -> Answer {
    let address = format!("/kainuu/records/{kind}/table");
    let mut page = send(browser, &address, "taulukko.csv", file).await;
    // While another file is worked on there may be no place for a moment; who is told to come again does.
    for _ in 0..50 {
        if page.status != 503 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        page = send(browser, &address, "taulukko.csv", file).await;
    }
    settled(browser, &page.is(303).location().unwrap()).await
}

/// A page once its file is no more worked on.
async fn settled(browser: &mut Browser, page: &str) -> Answer {
    for _ in 0..600 {
        let answer = browser.get(page).await.is(200);
        if answer.all("progress").is_empty() {
            return answer;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{page} is worked on for ever");
}

/// How many rows are refused, changed, new, unchanged.
fn counts(page: &Answer) -> Vec<String> {
    page.all("nav.views .quiet").iter().map(|count| count.replace(['\u{a0}', ' '], "")).collect()
}

async fn scalar(owner: &mut PgConnection, sql: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(owner).await.unwrap()
}

async fn title(owner: &mut PgConnection, slug: &str) -> Option<Value> {
    sqlx::query_scalar("select title from project where slug = $1").bind(slug).fetch_optional(owner).await.unwrap()
}

/// Stores what a page shows, as its button does.
async fn store(browser: &mut Browser, page: &Answer) -> Answer {
    let form = crate::support::Form::to(page, "/storing");
    let to = browser.submit(&form).await.is(303).location().unwrap();
    settled(browser, &to).await
}

#[tokio::test]
async fn what_is_taken_out_changes_nothing_when_it_comes_back() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let mut seen = 0;
    for kind in suunta::routes::records().iter().filter(|kind| !kind.single) {
        for form in ["csv", "xlsx"] {
            for language in ["", "/en", "/nn"] {
                let file = editor.get(&format!("{language}/kainuu/records/{}/table.{form}", kind.word)).await.is(200);
                assert!(file.header("content-disposition").ends_with(&format!(".{form}\"")));
                let page = checked(&mut editor, kind.word, &file.body).await;
                let told = counts(&page);
                let count = &told[3];
                match page.all(".summary").as_slice() {
                    // There are none of this kind.
                    [none] => assert!(none.contains("ei ole rivejä"), "{}: {none}", kind.word),
                    _ => assert_eq!(told, ["0", "0", "0", count], "{} as {form}: {}", kind.word, page.main()),
                }
                seen += count.parse::<usize>().unwrap();
            }
        }
    }
    assert!(seen > 500, "only {seen} rows");
}

#[tokio::test]
async fn rows_are_shown_then_stored_once_and_taken_back_as_one() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let before = scalar(&mut owner, "select count(*) from project").await;
    // In three languages at once, with a decimal comma, and a column that means nothing.
    let file = "Osoitenimi;Title (fi);state;Rahasto;Myönnetty;Omat muistiinpanot\n\
        esimerkkihanke-9;Uusi nimi;;;;x\n\
        ;Avustus kylille;idea;;;\n\
        ;Toinen avustus;idé;Euroopan aluekehitysrahasto;1 234,5;\n\
        ;Ei rahastoa;idea;olematon;;\n\
        ;;idea;;;\n\
        ;Liian vähän;käynnissä;eakr;;\n";
    let slug = editor.get("/kainuu/records/project/table.csv").await.is(200).text();
    let head = slug.lines().next().unwrap().trim_start_matches('\u{feff}').to_owned();
    let names: Vec<&str> = head.split(';').collect();
    let file = file
        .replacen("Osoitenimi", names[3], 1)
        .replacen("Myönnetty", "granted_amount", 1)
        .replacen("Rahasto", "fund_id", 1);
    // An empty state would empty what must be there: the row that only renames leaves the column out.
    let page = checked(&mut editor, "project", file.as_bytes()).await;
    assert_eq!(counts(&page), ["4", "0", "2", "0"], "{}", page.main());
    let file = file.replacen(
        "esimerkkihanke-9;Uusi nimi;;;",
        "esimerkkihanke-9;Uusi nimi;päättynyt;tulevaisuusrahasto;45000",
        1,
    );
    let page = checked(&mut editor, "project", file.as_bytes()).await;
    assert_eq!(counts(&page), ["3", "1", "2", "0"], "{}", page.main());
    assert!(page.main().contains("Omat muistiinpanot"), "what is left out is said");
    let wrong = page.all("dl.differences dt").into_iter().zip(page.all("dl.differences dd .wrong")).collect::<Vec<_>>();
    assert_eq!(wrong[0], ("fund_id (D5)".to_owned(), "Tällaista tietoa ei ole.".to_owned()));
    assert_eq!(wrong[1].0, "Title (fi) (B6)");
    assert!(
        wrong[2].1.contains("ristiriidassa") || !wrong[2].1.is_empty(),
        "what the database refuses is known before"
    );
    let address = page.address.clone();
    let changed = editor.get(&format!("{address}?rows=changed")).await.is(200);
    assert_eq!(changed.all("dl.differences ins"), ["Uusi nimi"]);
    assert!(changed.one("dl.differences del").starts_with("Esimerkkihanke 9"));
    assert_eq!(scalar(&mut owner, "select count(*) from project").await, before, "nothing is stored yet");

    let stored = store(&mut editor, &page).await;
    assert!(stored.main().contains("3 riviä on tallennettu"), "{}", stored.main());
    assert_eq!(scalar(&mut owner, "select count(*) from project").await, before + 2);
    assert_eq!(title(&mut owner, "esimerkkihanke-9").await.unwrap()["fi"], "Uusi nimi");
    assert_eq!(title(&mut owner, "avustus-kylille").await.unwrap()["fi"], "Avustus kylille");
    let amount: String = sqlx::query_scalar("select granted_amount::text from project where slug = 'toinen-avustus'")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(amount, "1234.50");
    let visible =
        scalar(&mut owner, "select count(*) from project where slug like '%avustus%' and visibility = 'public'").await;
    assert_eq!(visible, 0, "new records are internal");
    let changes = scalar(&mut owner, "select count(distinct change_id) from audit where occasion = 'table'").await;
    assert_eq!(changes, 1, "all of it is one change");

    // A second click stores nothing twice.
    editor.post(&format!("{address}/storing"), "").await.is(303);
    assert_eq!(scalar(&mut owner, "select count(*) from project").await, before + 2);
    let mend = editor.get(&format!("{address}/refused.csv")).await.is(200).text();
    assert_eq!(mend.lines().count(), 4);
    assert!(mend.contains("D5: Tällaista tietoa ei ole."), "{mend}");
    // What is wrong may stand in the file that is sent again.
    let again = checked(&mut editor, "project", mend.as_bytes()).await;
    assert_eq!(counts(&again), ["3", "0", "0", "0"]);
    assert!(!again.main().contains("Mikä on vialla"), "the column of what is wrong is nothing unknown");

    let undo = crate::support::Form::to(&stored, "/undo");
    editor.submit(&undo).await.is(303);
    assert_eq!(scalar(&mut owner, "select count(*) from project").await, before);
    assert!(title(&mut owner, "esimerkkihanke-9").await.unwrap()["fi"].as_str().unwrap().starts_with("Esimerkkihanke"));
    assert_eq!(
        scalar(&mut owner, "select count(*) from audit_faults((select id from organisation where slug = 'kainuu'))")
            .await,
        0
    );
}

#[tokio::test]
async fn what_was_changed_since_it_was_shown_is_refused_and_not_overwritten() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let file = "slug,title.fi\nesimerkkihanke-1,Taulukosta 1\nesimerkkihanke-2,Taulukosta 2\n";
    let page = checked(&mut editor, "project", file.as_bytes()).await;
    assert_eq!(counts(&page), ["0", "2", "0", "0"]);
    let id = id_of(&mut owner, "project where slug = 'esimerkkihanke-1'").await;
    let form = editor.form_at(&format!("/kainuu/records/project/{id}/edit")).await.with("title.fi", "Lomakkeesta");
    editor.submit(&form).await.is(303);
    let stored = store(&mut editor, &page).await;
    assert_eq!(counts(&stored), ["1", "1", "0", "0"]);
    assert!(stored.one("dl.differences .wrong").contains("muutettu sillä välin"));
    assert_eq!(title(&mut owner, "esimerkkihanke-1").await.unwrap()["fi"], "Lomakkeesta");
    assert_eq!(title(&mut owner, "esimerkkihanke-2").await.unwrap()["fi"], "Taulukosta 2");
}

#[tokio::test]
async fn parts_find_what_they_are_parts_of() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let file = "indicator_id;taken_on;value;done\n\
        kvartaalimallin-valmistuminen;31.12.2026;;kyllä\n\
        ;1.1.2026;;ja\n";
    let page = checked(&mut editor, "reading", file.as_bytes()).await;
    assert_eq!(counts(&page), ["1", "0", "1", "0"], "{}", page.main());
    assert_eq!(page.one("dl.differences dt"), "indicator_id (A3)");
    store(&mut editor, &page).await;
    assert_eq!(scalar(&mut owner, "select count(*) from reading where taken_on = '2026-12-31' and done").await, 1);
    let goals = "strategy_id;code;title.fi\nliitto-2024;1.2;Uusi nimi tavoitteelle\nliitto-2024;9;Yhdeksäs\n;9.1;Ei strategiaa\n";
    let page = checked(&mut editor, "goal", goals.as_bytes()).await;
    assert_eq!(counts(&page), ["1", "1", "1", "0"], "{}", page.main());
    let measures = "goal_id;code;title.fi;phase\nliitto-2024/1.2;1.2-A;Toinen nimi;done\nliitto-2024/1.2;1.2-Z;Uusi toimenpide;planned\n";
    let page = checked(&mut editor, "measure", measures.as_bytes()).await;
    assert_eq!(counts(&page), ["0", "1", "1", "0"], "{}", page.main());
    store(&mut editor, &page).await;
    let strategy: Uuid =
        sqlx::query_scalar("select strategy_id from measure where code = '1.2-Z'").fetch_one(&mut owner).await.unwrap();
    assert_eq!(strategy, id_of(&mut owner, "strategy where slug = 'liitto-2024'").await);
}

#[tokio::test]
async fn a_file_with_another_organisations_record_is_refused_whole_as_unknown() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let own =
        id_of(&mut owner, "duty where organisation_id = (select id from organisation where slug = 'kainuu') limit 1")
            .await;
    let theirs = id_of(
        &mut owner,
        "membership where organisation_id = (select id from organisation where slug = 'kuopio') limit 1",
    )
    .await;
    let mut told = Vec::new();
    for foreign in [theirs, Uuid::from_u128(7)] {
        let file = format!("id;role.fi\n{foreign};Kaapattu\n;Uusi\n");
        let page = checked(&mut editor, "membership", file.as_bytes()).await;
        assert!(page.all("form[action$='/storing']").is_empty());
        editor.post(&format!("{}/storing", page.address), "").await.is(303);
        told.push(page.one(".summary"));
        let party = format!("title.fi;party_id\nTehtävä;{foreign}\n");
        let page = checked(&mut editor, "duty", party.as_bytes()).await;
        told.push(page.one(".summary").replace("B2", "A2"));
    }
    told.dedup();
    assert_eq!(told.len(), 1, "what is elsewhere is told like what is nowhere: {told:?}");
    assert!(told[0].contains("A2: Tämä nimeää tiedon, jota tällä organisaatiolla ei ole."), "{}", told[0]);
    let kaapattu =
        scalar(&mut owner, "select count(*) from membership where role ->> 'fi' in ('Kaapattu', 'Uusi')").await;
    assert_eq!(kaapattu, 0);
    // A name in addresses that is another organisation's is a new one here, and leads to nothing of theirs.
    run(
        &mut owner,
        "update party set slug = 'vain-kuopion' where slug = (select min(slug) from party
        where organisation_id = (select id from organisation where slug = 'kuopio') and kind = 'unit')
        and organisation_id = (select id from organisation where slug = 'kuopio')",
    )
    .await;
    let file = format!("id;title.fi;party_id\n{own};Tehtävä;vain-kuopion\n");
    assert_eq!(counts(&checked(&mut editor, "duty", file.as_bytes()).await), ["1", "0", "0", "0"]);
    let mut outsider = Browser::of(&portal, "kuopio", Role::Editor).await;
    let page = checked(&mut editor, "party", b"slug;kind;name.fi\nvain-kuopion;unit;Oma\n").await;
    assert_eq!(counts(&page), ["0", "0", "1", "0"]);
    outsider.get(&page.address).await.is(404);
    outsider.get(&page.address.replace("kainuu", "kuopio")).await.is(404);
    outsider.post(&format!("{}/storing", page.address.replace("kainuu", "kuopio")), "").await.is(404);
}

#[tokio::test]
async fn only_editors_bring_tables_in_and_the_organisation_itself_is_no_table() {
    let portal = Portal::start().await;
    for role in [Role::Reader, Role::Reporter] {
        let mut reader = Browser::of(&portal, "kainuu", role).await;
        for page in ["table", "table.csv", "table.xlsx", "template.xlsx"] {
            reader.get(&format!("/kainuu/records/project/{page}")).await.is(404);
        }
        assert_eq!(send(&mut reader, "/kainuu/records/project/table", "x.csv", b"slug\nx\n").await.status, 404);
    }
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    for page in ["organisation/table", "organisation/table.csv", "nothing/table", "account/table.csv"] {
        admin.get(&format!("/kainuu/records/{page}")).await.is(404);
    }
    assert_eq!(scalar(&mut portal.owner().await, "select count(*) from table_import").await, 0);
}

#[tokio::test]
async fn what_is_no_table_is_refused_in_words() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let none = send(&mut editor, "/kainuu/records/project/table", "x.csv", b"").await.is(422);
    assert_eq!(attributes(&none.html(), ".summary a", "href"), ["#file"]);
    for (file, said) in [
        (&b"%PDF-1.7"[..], "CSV- tai XLSX-tiedosto"),
        (b"PK\x03\x04 and nothing", "CSV- tai XLSX-tiedosto"),
        (b"a;b\n1;2\n", "otsikoista"),
        (b"slug;slug\n1;2\n", "B1: Sarake "),
        (b"slug;title.fi\n", "ei ole rivejä"),
        (b"\xFF\xFE\x00\xD8x\x00", "kirjaimia"),
    ] {
        let page = checked(&mut editor, "project", file).await;
        assert!(page.one(".summary").contains(said), "{said}: {}", page.one(".summary"));
        assert!(page.all("form[action$='/storing']").is_empty());
    }
    let large = vec![b'x'; (33 << 20) + (1 << 19)];
    assert_eq!(send(&mut editor, "/kainuu/records/project/table", "x.csv", &large).await.status, 413);
    editor.get(&format!("/kainuu/records/project/table/{}", Uuid::from_u128(7))).await.is(404);
    let page = checked(&mut editor, "project", b"slug;title.fi;state\n;Nimi;idea\n").await;
    for odd in ["rows=all", "after=x", "rows=added&after=99999999999999999999"] {
        assert_eq!(editor.get(&format!("{}?{odd}", page.address)).await.status, 400, "{odd}");
    }
    let hidden = checked(&mut editor, "project", "slug;title.fi;state\n;a\u{202e}b;idea\n".as_bytes()).await;
    assert_eq!(counts(&hidden), ["1", "0", "0", "0"]);
    // What nobody wants is forgotten, with its rows.
    editor.post(&format!("{}/removal", hidden.address), "").await.is(303);
    editor.get(&hidden.address).await.is(404);
    let mut owner = portal.owner().await;
    run(&mut owner, "update table_import set sent_at = now() - interval '8 days'").await;
    checked(&mut editor, "project", b"slug;title.fi;state\n;Nimi;idea\n").await;
    assert_eq!(scalar(&mut owner, "select count(*) from table_import").await, 1, "old ones are gone");
    assert_eq!(scalar(&mut owner, "select count(*) from table_row").await, 1);
}

#[tokio::test]
async fn a_template_explains_its_columns_and_is_no_table_yet() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let file = editor.get("/en/kainuu/records/project/template.xlsx").await.is(200);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.body.to_vec())).unwrap();
    assert_eq!(book.sheet_names().len(), 2);
    let heads = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(heads.height(), 1);
    let notes = book.worksheet_range_at(1).unwrap().unwrap();
    assert_eq!(notes.height(), heads.width() + 1, "each column is explained");
    let words: Vec<String> = notes.rows().map(|row| row[2].to_string()).collect();
    assert!(words.iter().any(|words| words.contains("Idea, ")), "{words:?}");
    let page = checked(&mut editor, "project", &file.body).await;
    assert!(page.one(".summary").contains("ei ole rivejä"));
}

#[tokio::test]
async fn no_cell_of_a_table_is_a_formula_and_all_come_back() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    run(&mut owner, r#"update project set title = '{"fi": "=HYPERLINK(\"http://x.example\")"}', applicant = '@cmd', code = '''-2+3' where slug = 'esimerkkihanke-9'"#).await;
    let file = editor.get("/kainuu/records/project/table.csv?q=HYPERLINK").await.is(200);
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(&file.body[3..]);
    assert_eq!(rows.records().count(), 1, "what is looked for is what one gets");
    for cell in ["\"'=HYPERLINK(\"\"http", ";''-2+3;", ";'@cmd;"] {
        assert!(file.text().contains(cell), "{cell}: {}", file.text());
    }
    assert_eq!(counts(&checked(&mut editor, "project", &file.body).await), ["0", "0", "0", "1"]);
    let file = editor.get("/kainuu/records/project/table.xlsx").await.is(200);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.body.to_vec())).unwrap();
    let name = book.sheet_names()[0].clone();
    assert_eq!(book.worksheet_formula(&name).unwrap().used_cells().count(), 0);
    let page = checked(&mut editor, "project", &file.body).await;
    assert_eq!(counts(&page)[..3], ["0", "0", "0"]);
}

#[tokio::test]
async fn lists_are_taken_along_as_they_were_chosen_without_what_is_internal() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let rows = |answer: &Answer| answer.text().lines().filter(|line| line.contains("http")).count();
    for (list, least) in [
        ("strategies/liitto-2024/table", 10),
        ("networks", 3),
        ("people", 10),
        ("groups", 1),
        ("advocacy", 1),
        ("indicators", 1),
        ("funding/calls", 4),
        ("lessons", 0),
    ] {
        let file = portal.get(&format!("/kainuu/{list}.csv")).await.is(200);
        assert!(file.text().starts_with('\u{feff}') && rows(&file) >= least, "{list}");
        let book = portal.get(&format!("/en/kainuu/{list}.xlsx")).await.is(200);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book.body.to_vec())).unwrap();
        assert!(book.worksheet_range_at(0).unwrap().unwrap().width() > 4, "{list}");
    }
    let all = rows(&portal.get("/kainuu/strategies/liitto-2024/table.csv").await);
    let late = portal.get("/kainuu/strategies/liitto-2024?standing=late").await.is(200);
    let links = attributes(&late.html(), "p.take a", "href");
    assert_eq!(links[0], "/kainuu/strategies/liitto-2024/table.csv?standing=late");
    let file = portal.get(&links[0]).await.is(200);
    let shown = late.all("#goals .measures > li").len();
    assert!(shown < all && rows(&file) == shown, "{shown}: {}", file.text());
    let networks = portal.get("/kainuu/networks?kind=theme").await.is(200);
    let links = attributes(&networks.html(), "p.take a", "href");
    assert_eq!(rows(&portal.get(&links[0]).await.is(200)), networks.all("ul.networks li").len());
    for odd in [
        "networks.csv?kind=x",
        "funding/calls.csv?opening=x",
        "advocacy.xlsx?result=x",
        "strategies/liitto-2024/table.csv?standing=x",
        "lessons.csv?goal=x",
    ] {
        assert_eq!(portal.get(&format!("/kainuu/{odd}")).await.status, 400, "{odd}");
    }
    portal.get("/kainuu/strategies/nothing/table.csv").await.is(404);
    // What is hidden is gone from the file at once, and only from that of the world.
    let slug: String = sqlx::query_scalar("select slug from party where kind = 'unit' and organisation_id = (select id from organisation where slug = 'kainuu') limit 1").fetch_one(&mut owner).await.unwrap();
    run(&mut owner, format!("update party set visibility = 'internal' where slug = '{slug}'")).await;
    let address = format!("/people/{slug}\n");
    until(&portal, "/kainuu/people.csv", |file| !file.text().contains(&address), "without it").await;
    let mut reader = Browser::of(&portal, "kainuu", Role::Reader).await;
    assert!(reader.get("/kainuu/people.csv").await.is(200).text().contains(&address));
}
