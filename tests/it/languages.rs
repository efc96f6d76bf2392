//! Each reader's language and its habits, and what is shown where a text is missing in it.

use suunta::council::account::Role;

use crate::support::{Browser, Crawled, LANGUAGES, Portal, own_text, run};

/// A page's address in a language; its own language is Finnish.
fn in_language(code: &str, page: &str) -> String {
    if code == "fi" { page.to_owned() } else { format!("/{code}{page}") }
}

#[tokio::test]
async fn dates_are_written_as_their_reader_writes_them() {
    let portal = Portal::start().await;
    for (code, date) in [
        ("fi", "31.12.2025"),
        ("sv", "31 dec. 2025"),
        ("nb", "31. des. 2025"),
        ("nn", "31. des. 2025"),
        ("en", "31 Dec 2025"),
    ] {
        let page = portal.get(&in_language(code, "/kainuu-ely")).await.is(200);
        let notice = page.one(".ended");
        assert!(notice.contains(date), "{code}: {notice}");
    }
}

#[tokio::test]
async fn figures_are_written_as_their_reader_writes_them() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    run(&mut owner, "update indicator set kind = 'number' where slug = 'edunajamisen-toimintamalli'").await;
    run(
        &mut owner,
        "insert into reading (organisation_id, id, indicator_id, taken_on, value)
         select organisation_id, gen_random_uuid(), id, '2026-03-09', 12345.6 from indicator where slug = 'edunajamisen-toimintamalli'",
    )
    .await;
    for (code, figure, date) in [
        ("fi", "12 345,6", "9.3.2026"),
        ("sv", "12 345,6", "9 mars 2026"),
        ("nb", "12 345,6", "9. mars 2026"),
        ("nn", "12 345,6", "9. mars 2026"),
        ("en", "12,345.6", "9 Mar 2026"),
    ] {
        let page = portal.get(&in_language(code, "/kainuu/indicators/edunajamisen-toimintamalli")).await.is(200);
        assert_eq!(page.one("main tbody th"), date, "{code}");
        assert_eq!(page.all("main tbody td")[0], figure, "{code}");
    }
}

#[tokio::test]
async fn schedules_are_written_in_the_readers_words_beside_the_sources() {
    let portal = Portal::start().await;
    let card = "/kainuu/strategies/liitto-2024/2.2-B";
    for (code, words) in [
        ("fi", ["syksy 2024", "kevät 2025"]),
        ("sv", ["hösten 2024", "våren 2025"]),
        ("nb", ["høsten 2024", "våren 2025"]),
        ("nn", ["hausten 2024", "våren 2025"]),
        ("en", ["autumn 2024", "spring 2025"]),
    ] {
        let page = portal.get(&in_language(code, card)).await.is(200);
        let uniform = page.all("section[aria-labelledby=schedule] strong").concat().to_lowercase();
        assert!(words.iter().all(|word| uniform.contains(word)), "{code}: {uniform}");
        assert_eq!(
            page.all("section[aria-labelledby=schedule] q[lang=fi]"),
            ["syksy 2024 – kevät 2025", "2024 – 2025"],
            "{code}"
        );
    }
}

#[tokio::test]
async fn a_borrowed_text_says_its_language_and_the_page_says_so_quietly() {
    let portal = Portal::start().await;
    for (code, note) in [("sv", "på svenska"), ("nb", "på bokmål"), ("nn", "på nynorsk")] {
        let page = portal.get(&format!("/{code}/kainuu/strategies/liitto-2024/1.2-C")).await.is(200);
        assert!(page.one("footer p.quiet").contains(note), "{code}");
        let steps = page.all("ol.steps li span[lang=fi]");
        assert_eq!(steps.len(), 4, "{code}: every step is marked as Finnish");
        assert!(steps[1].contains("vuosikellon käytön tehostaminen"), "{code}");
    }
    // A page whose texts are all there borrows nothing.
    for address in ["/kainuu/strategies/liitto-2024/1.2-C", "/en/kainuu/strategies/liitto-2024/1.2-C", "/nn/rogaland"] {
        let page = portal.get(address).await.is(200);
        assert_eq!(page.all("footer p.quiet"), Vec::<String>::new(), "{address}");
        assert_eq!(page.all("main h1 [lang], main ol.steps [lang]"), Vec::<String>::new(), "{address}");
    }
}

#[tokio::test]
async fn a_text_that_loses_its_translation_falls_back() {
    let portal = Portal::start().await;
    run(&mut portal.owner().await, "update measure set title = title - 'en' where code = '1.2-C'").await;
    let page = portal.get("/en/kainuu/strategies/liitto-2024/1.2-C").await.is(200);
    assert_eq!(page.all("h1 span[lang=fi]"), ["Optimoidaan työprosessien aikataulutus ja hallinta"]);
    assert!(page.one("footer p.quiet").contains("not available in English"));
}

#[tokio::test]
async fn the_switch_keeps_the_page_and_its_filter() {
    let portal = Portal::start().await;
    let page = portal.get("/en/kuopio/networks?kind=theme").await.is(200);
    let links = page.html();
    let links: Vec<_> = links
        .select(&scraper::Selector::parse("ul.languages a").unwrap())
        .map(|link| {
            ["href", "lang", "hreflang", "aria-current"].map(|name| link.attr(name).unwrap_or_default().to_owned())
        })
        .collect();
    assert_eq!(links.len(), LANGUAGES.len());
    for (link, code) in links.iter().zip(LANGUAGES) {
        let current = if code == "en" { "true" } else { "" };
        let expected = [&format!("{}?kind=theme", in_language(code, "/kuopio/networks")), code, code, current];
        assert_eq!(link.each_ref().map(String::as_str), expected);
        let there = portal.get(&link[0]).await.is(200);
        assert_eq!(there.language(), code);
        assert_eq!(there.all("main a[href*='/networks/bodo']"), Vec::<String>::new(), "the filter holds in {code}");
    }
}

#[test]
fn nynorsk_is_not_bokmal() {
    let mut compared = 0;
    let crawled = Crawled::get();
    for (address, bokmal) in crawled.of("rogaland", "nb") {
        let nynorsk = &crawled.pages[&format!("/nn{address}")];
        assert_ne!(bokmal.text, nynorsk.text, "{address}");
        assert!(
            nynorsk.text.contains("Årshjul") || nynorsk.text.contains("årshjul"),
            "{address} has no menu in nynorsk"
        );
        compared += 1;
    }
    assert!(compared > 15, "{compared} pages");
    let text = |address: &str| &crawled.pages[address].text;
    assert!(text("/rogaland/strategies/internasjonal-strategi").contains("et arbeidsverktøy for ansatte"));
    assert!(text("/nn/rogaland/strategies/internasjonal-strategi").contains("eit arbeidsverktøy for tilsette"));
}

#[test]
fn pages_in_an_organisations_languages_borrow_nothing() {
    // Kainuu, the ELY centre and Kuopio publish in Finnish and English, Rogaland in both forms of Norwegian and English.
    let notes = ["ei ole suomeksi", "not available in English", "finnes ikke på bokmål", "finst ikkje på nynorsk"];
    let mut borrowing = Vec::new();
    for (organisation, languages) in [
        ("kainuu", ["fi", "en"].as_slice()),
        ("kainuu-ely", &["fi", "en"]),
        ("kuopio", &["fi", "en"]),
        ("rogaland", &["nb", "nn", "en"]),
    ] {
        for language in languages {
            let pages = Crawled::get().of(organisation, language);
            borrowing.extend(
                pages
                    .filter(|(_, facts)| notes.iter().any(|note| facts.text.contains(note)))
                    .map(|(address, _)| address),
            );
        }
    }
    assert_eq!(borrowing, Vec::<&str>::new());
}

/// Words that stand in nearly every page of a language, and in what is written in another only where that is not marked.
const TELLING: [(&str, &[&str]); 5] = [
    ("fi", &["ja", "tai", "että", "mutta", "sekä", "ovat"]),
    ("sv", &["och", "är", "inte", "från"]),
    ("nb", &["og", "ikke", "fra", "hvem", "hvordan"]),
    ("nn", &["og", "ikkje", "frå", "kven", "korleis"]),
    ("en", &["the", "and", "with"]),
];

/// Words of other languages in what a page says in its own, with those around them.
fn foreign_words(language: &str, said: &str) -> Vec<String> {
    let own = telling(language);
    let is_foreign = |word: &str| !own.contains(&word) && TELLING.iter().any(|(_, words)| words.contains(&word));
    let said = said.to_lowercase();
    let words: Vec<&str> = said.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let foreign = words.iter().enumerate().filter(|(_, word)| is_foreign(word));
    foreign.map(|(at, _)| words[at.saturating_sub(4)..words.len().min(at + 5)].join(" ")).collect()
}

fn telling(language: &str) -> &'static [&'static str] {
    TELLING.iter().find(|(code, _)| *code == language).unwrap().1
}

#[test]
fn no_page_says_anything_in_another_language_unmarked() {
    let pages = &Crawled::get().pages;
    let (mut complaints, mut tell) = (Vec::new(), 0);
    for (address, facts) in pages {
        let foreign = foreign_words(&facts.language, &facts.own);
        complaints.extend(foreign.into_iter().map(|words| format!("{address}: {words}")));
        let said = facts.own.to_lowercase();
        tell += usize::from(said.split_whitespace().any(|word| telling(&facts.language).contains(&word)));
    }
    assert!(tell * 10 > pages.len() * 9, "only {tell} of {} pages tell their language", pages.len());
    assert_eq!(complaints, Vec::<String>::new());
}

#[tokio::test]
async fn pages_for_the_organisations_people_are_in_one_language_too() {
    let portal = Portal::start().await;
    let pages = suunta::routes::pages();
    // The trail of changes shows names in addresses, which are of no language; letters are in their readers' languages;
    // suggestions are a part of a page.
    let is_plain = |route: &&str| {
        let below = route.strip_prefix("/{org}/").unwrap_or("{");
        !below.contains(['{', '.']) && !["admin/audit", "admin/outbox", "search/suggestions"].contains(&below)
    };
    let routes: Vec<&str> = pages.patterns().filter(is_plain).collect();
    let (mut complaints, mut read) = (Vec::new(), 0);
    for (organisation, codes) in [("kainuu", ["fi", "en"].as_slice()), ("rogaland", &["nb", "nn", "en"])] {
        let mut admin = Browser::of(&portal, organisation, Role::Admin).await;
        for (route, code) in routes.iter().flat_map(|route| codes.iter().map(move |code| (route, *code))) {
            let page = route.replacen("{org}", organisation, 1);
            let address = if code == codes[0] { page } else { format!("/{code}{page}") };
            let answer = admin.get(&address).await;
            assert!(answer.status.as_u16() < 500, "{address}: {}", answer.status);
            if answer.status == 200 && answer.header("content-type").starts_with("text/html") {
                assert_eq!(answer.language(), code, "{address}");
                let foreign = foreign_words(code, &own_text(&answer.html()));
                complaints.extend(foreign.into_iter().map(|words| format!("{address}: {words}")));
                read += 1;
            }
        }
    }
    assert!(read > 100, "{read} pages");
    assert_eq!(complaints, Vec::<String>::new());
}

#[test]
fn every_field_of_every_kind_has_its_words() {
    let english = include_str!("../../src/platform/web/texts/en.ftl");
    let known: std::collections::HashSet<&str> =
        english.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key)).collect();
    let mut wanting = Vec::new();
    for kind in suunta::routes::records().iter() {
        let fields = kind.fields.iter().flat_map(|field| {
            [Some(format!("field-{}", field.key())), field.help.then(|| format!("help-{}", field.key()))]
        });
        let own = [format!("record-{}", kind.key()), format!("records-{}", kind.key())];
        wanting.extend(fields.flatten().chain(own).filter(|key| !known.contains(key.as_str())));
    }
    assert!(wanting.is_empty(), "{wanting:?}");
}
