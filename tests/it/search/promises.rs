//! What a search promises: its counts, its marks, its pages, its suggestions, and what it never tells.

use suunta::council::account::Role;
use suunta::overview::search::folded;
use suunta::platform::web::encode_value;

use crate::support::{Answer, Browser, Portal, attributes, counted, run};

/// Most queries that a page may ask.
const MOST: usize = 3;

fn search(organisation: &str, typed: &str) -> String {
    format!("/{organisation}/search?q={}", encode_value(typed))
}

/// Addresses that a search found.
fn found(page: &Answer) -> Vec<String> {
    attributes(&page.html(), ".found h3 a", "href")
}

#[tokio::test]
async fn results_are_counted_by_kind_and_organisation() {
    let portal = Portal::start().await;
    let page = portal.get("/fi/search?q=kansainv%C3%A4linen").await.is(200);
    let facets = page.all("nav.views a");
    assert!(facets.iter().any(|facet| facet.starts_with("Kuopio")), "{facets:?}");
    assert!(facets.iter().any(|facet| facet.starts_with("Verkosto")), "{facets:?}");
    let count = |words: &str| -> usize {
        let facet = facets.iter().find(|facet| facet.starts_with(words)).unwrap();
        facet.rsplit(' ').next().unwrap().parse().unwrap()
    };
    let narrow = portal.get("/fi/search?q=kansainv%C3%A4linen&organisation=kuopio").await.is(200);
    assert_eq!(narrow.one("main h2"), format!("{} tulosta", count("Kuopio")));
    assert!(found(&narrow).iter().all(|address| address.starts_with("/kuopio/")), "{:?}", found(&narrow));
    let both = portal.get("/fi/search?q=kansainv%C3%A4linen&kind=network").await.is(200);
    assert_eq!(both.one("main h2"), format!("{} tulosta", count("Verkosto")));
    assert_eq!(both.all(".found .kicker").len(), count("Verkosto"));
    assert!(both.all(".found .kicker").iter().all(|kicker| kicker.starts_with("Verkosto")));
    assert!(both.all("nav.views a[aria-current]").iter().any(|own| own.starts_with("Verkosto")));
    // The other kinds can still be chosen, with the same counts.
    assert_eq!(both.all("nav[aria-label='Tulokset tyypeittäin'] a"), {
        page.all("nav[aria-label='Tulokset tyypeittäin'] a")
    });
    for odd in ["kind=person", "organisation=nowhere", "page=0", "page=1", "page=51", "page=x"] {
        portal.get(&format!("/search?q=kainuu&{odd}")).await.is(400);
    }
}

#[tokio::test]
async fn results_go_on_behind_the_first_twenty() {
    let portal = Portal::start().await;
    let mut address = search("kainuu", "kainuu");
    let mut seen: Vec<String> = Vec::new();
    let mut pages = 0;
    loop {
        let (page, queries) = counted(portal.get(&address)).await;
        let page = page.is(200);
        assert!(queries <= MOST, "{address} asks {queries}");
        let total: usize = page.one("main h2").split(' ').next().unwrap().parse().unwrap();
        let start: usize = attributes(&page.html(), "ol.found", "start").concat().parse().unwrap();
        assert_eq!(start, seen.len() + 1, "{address}");
        seen.extend(found(&page));
        pages += 1;
        match attributes(&page.html(), "a[rel=next]", "href").first() {
            Some(next) => address = next.clone(),
            None => {
                assert_eq!(seen.len(), total);
                break;
            }
        }
    }
    assert!(pages >= 2, "{pages} pages");
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), all, "a page is found once");
}

#[tokio::test]
async fn what_is_hit_is_marked_where_it_stands() {
    let portal = Portal::start().await;
    let page = portal.get(&search("kainuu", "maakuntahallituksen")).await.is(200);
    assert_eq!(page.all(".found li:first-child h3 mark"), ["Maakuntahallitus"]);
    // A part of a compound, a hit deep in a text, and a word that is a letter off.
    let page = portal.get(&search("kainuu", "hallitus")).await.is(200);
    assert_eq!(page.all(".found li:first-child h3 mark"), ["Maakuntahallitus"]);
    let page = portal.get(&search("kainuu", "perehdytys")).await.is(200);
    let extract = page.all(".found li:first-child > p:last-child").concat();
    assert!(extract.starts_with('…') && extract.contains("perehdytyksen"), "{extract}");
    assert_eq!(page.all(".found li:first-child > p:last-child mark"), ["perehdytyksen"]);
    let page = portal.get(&search("kainuu", "maakuntahalitus")).await.is(200);
    assert_eq!(page.all(".found li:first-child h3 mark"), ["Maakuntahallitus"]);
    let meant = attributes(&page.html(), "main p a[href^='/kainuu/search?q=']", "href");
    assert!(meant.contains(&"/kainuu/search?q=maakuntahallitus".to_owned()), "{meant:?}");
    assert!(page.one("main h2").contains("maakuntahalitus"));
    // In the reader's language, if the hit stands there.
    let page = portal.get(&search("en/kainuu", "working model pilot")).await.is(200);
    assert!(page.all(".found mark").iter().any(|mark| mark.starts_with("pilot")), "{:?}", page.all(".found mark"));
}

#[tokio::test]
async fn what_is_typed_never_becomes_markup() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "update page set title = '{\"fi\": \"<b>Kissa</b> & \\\"koira\\\"\"}', body = '{\"fi\": \"<img src=x> kissa <mark>\"}'
         where slug = 'yearly-plan'",
    )
    .await;
    for address in [search("kainuu", "kissa"), "/kainuu/search/suggestions?q=kissa".to_owned()] {
        let page = portal.get(&address).await.is(200);
        assert!(page.text().contains("&#60;b&#62;<mark>Kissa</mark>&#60;"), "{}", page.text());
        assert!(!page.text().contains("<img src=x"), "{address}");
    }
}

#[tokio::test]
async fn a_change_is_found_at_once_and_what_is_gone_is_not() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let hits = |typed: &'static str| {
        let portal = &portal;
        async move { found(&portal.get(&search("kainuu", typed)).await.is(200)) }
    };
    for (change, typed, address) in [
        (
            "update step set title = '{\"fi\": \"Nupukiven vienti\"}' where measure_id = (select id from measure where code = '2.2-A')",
            "nupukivi",
            "/kainuu/strategies/liitto-2024/2.2-A",
        ),
        (
            "update strategy_value set description = '{\"fi\": \"Sisukkuutta\"}' where title ->> 'fi' like 'Positiivisuus%'",
            "sisukkuus",
            "/kainuu/strategies/liitto-2024",
        ),
        (
            "update network set seat = '{\"fi\": \"Tonttula\"}' where slug = 'barents'",
            "tonttula",
            "/kainuu/networks/barents",
        ),
        (
            "insert into network_member (network_id, position, name) select id, 99, '{\"fi\": \"Peräpohjola\"}' from network where slug = 'barents'",
            "peräpohjola",
            "/kainuu/networks/barents",
        ),
        (
            "update strategy set slug = 'liitto-uusi' where slug = 'liitto-2024'",
            "nupukivi",
            "/kainuu/strategies/liitto-uusi/2.2-A",
        ),
    ] {
        assert!(address.contains("uusi") || hits(typed).await.is_empty(), "{typed} before");
        run(&mut owner, change).await;
        assert_eq!(hits(typed).await, [address], "{typed}");
    }
    run(&mut owner, "delete from network_member where position = 99").await;
    assert_eq!(hits("peräpohjola").await, Vec::<String>::new());
    // No word is kept of what stands nowhere any more.
    let kept: i64 = sqlx::query_scalar("select count(*) from search_word where word in ('perapohjola', 'tonttula')")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(kept, 1);
}

#[tokio::test]
async fn what_is_kept_for_the_search_is_what_would_be_made_anew() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(&mut owner, "update goal set title = '{\"fi\": \"Toinen\"}' where code = '1.1'").await;
    run(&mut owner, "delete from lesson").await;
    let odd: i64 = sqlx::query_scalar(
        "select count(*) from (select organisation_id, id, kind, title, body, names, codes from search_source
            except select organisation_id, id, kind, title, body, names, codes from search_text) x",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    let (kept, made): (i64, i64) =
        sqlx::query_as("select (select count(*) from search_text), (select count(*) from search_source)")
            .fetch_one(&mut owner)
            .await
            .unwrap();
    assert_eq!((odd, kept), (0, made));
    let stale: i64 = sqlx::query_scalar(
        "select count(*) from search_text where words <> search_vector(title, names, body, codes, kind, organisation_id)",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert_eq!(stale, 0);
}

#[tokio::test]
async fn what_is_hidden_is_neither_found_nor_counted_nor_suggested() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        "update goal set visibility = 'internal', title = '{\"fi\": \"Salakavala kvasaari\"}' where code = '1.2' and label = 'MVB 1.2'",
    )
    .await;
    let mut staff = Browser::of(&portal, "kainuu", Role::Reader).await;
    let mut outsider = Browser::of(&portal, "kuopio", Role::Admin).await;
    // A word of it, a part of a compound, a letter off, its code, and its measures.
    for typed in ["kvasaari", "kvasari", "salakavalat", "MVB 1.2", "olennaiseen"] {
        let own = staff.get(&search("kainuu", typed)).await.is(200);
        assert!(found(&own).iter().any(|address| address.contains("/1.2")), "{typed}: {:?}", found(&own));
        let everywhere = format!("/search?q={}", encode_value(typed));
        let suggested = format!("/kainuu/search/suggestions?q={}", encode_value(typed));
        for address in [search("kainuu", typed), everywhere, suggested] {
            let visitor = portal.get(&address).await.is(200);
            let other = outsider.get(&address).await.is(200);
            for answer in [visitor, other] {
                let told = answer.text();
                assert!(!told.contains("liitto-2024/1.2"), "{address}");
                assert!(
                    !told.to_lowercase().replace(&format!("{typed}”"), "").contains("salakavala kvasaari"),
                    "{address}"
                );
                assert!(answer.all(".found mark").iter().all(|mark| mark.to_lowercase() != "kvasaari"), "{address}");
            }
        }
    }
    // A search for a word of it alone says the same as one for a word that stands nowhere.
    let hidden = portal.get(&search("kainuu", "kvasaari")).await.is(200).main();
    let nowhere = portal.get(&search("kainuu", "qwzxqwzx")).await.is(200).main();
    assert_eq!(hidden.replace("kvasaari", ""), nowhere.replace("qwzxqwzx", ""));
    assert_eq!(portal.get("/kainuu/search/suggestions?q=kvasaari").await.is(200).text().trim(), "");
}

#[tokio::test]
async fn suggestions_are_a_few_pages_of_this_place() {
    let portal = Portal::start().await;
    let (answer, queries) = counted(portal.get("/kainuu/search/suggestions?q=maakunta")).await;
    let html = answer.is(200).html();
    assert!(queries <= MOST, "{queries}");
    let links = attributes(&html, "[role=listbox] [role=option]", "data-href");
    assert!((1..=8).contains(&links.len()), "{links:?}");
    assert!(links.iter().all(|link| link.starts_with("/kainuu/")), "{links:?}");
    assert_eq!(attributes(&html, "[role=listbox]", "data-said"), [format!("{} ehdotusta", links.len())]);
    for nothing in ["", "?q=", "?q=k", "?q=qwzxqwzx"] {
        assert_eq!(portal.get(&format!("/kainuu/search/suggestions{nothing}")).await.is(200).text().trim(), "");
    }
    let box_of = |page: &Answer| attributes(&page.html(), "input[name=q]", "data-suggestions");
    assert_eq!(box_of(&portal.get("/sv/kainuu/search").await), ["/sv/kainuu/search/suggestions"]);
    assert_eq!(box_of(&portal.get("/fi/search").await), ["/fi/search/suggestions"]);
    let swedish = portal.get("/sv/kainuu/search/suggestions?q=landskap").await.is(200).html();
    assert!(attributes(&swedish, "[role=option]", "data-href").iter().all(|link| link.starts_with("/sv/")));
}

#[tokio::test]
async fn nothing_that_is_typed_breaks_it() {
    let portal = Portal::start().await;
    let long = "maakuntahallitus ".repeat(600);
    for typed in [
        "&|!:*()<->",
        "'; drop table search_text; --",
        "a & b | !c:*",
        "\\",
        "%_%",
        "\u{1f600}",
        "ää 🏔️ öö",
        "''",
        "\"",
        "( ( (",
        ":*",
        "*",
        "1.2.3.4.5",
        "#",
        "=goal",
        "@",
        "ja",
        "og the och",
        "\u{202e}abc",
        "ﬁ",
        "İ",
        "ß",
        "漢字",
        "a\u{0}b",
        "x\ny",
        long.as_str(),
    ] {
        for page in ["/search", "/kainuu/search", "/kainuu/search/suggestions", "/nn/rogaland/search"] {
            let address = format!("{page}?q={}", encode_value(typed));
            let status = portal.follow(&address).await.status.as_u16();
            let allowed: &[u16] = if typed.contains('\0') { &[200, 400] } else { &[200, 414] };
            assert!(allowed.contains(&status), "{typed:?} at {page}: {status}");
        }
    }
}

#[tokio::test]
async fn letters_are_folded_alike_in_the_database_and_the_program() {
    let portal = Portal::start().await;
    let letters: String = ('!'..='ž').filter(|letter| letter.is_alphabetic()).collect();
    let by_database: String =
        sqlx::query_scalar("select search_fold($1)").bind(&letters).fetch_one(&mut portal.owner().await).await.unwrap();
    assert_eq!(folded(&letters), by_database);
}
