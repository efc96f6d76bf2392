//! What is still to be translated: counted for editors by kind and language, with the way to each field, and as a file.

use suunta::council::account::Role;

use crate::support::{Browser, Portal, attributes, run};

const PAGE: &str = "/kainuu/records/languages";

/// Takes the English title from one measure.
async fn lose_a_title(portal: &Portal) {
    run(&mut portal.owner().await, "update measure set title = title - 'en' where code = '1.2-C'").await;
}

#[tokio::test]
async fn a_lost_translation_is_counted_and_leads_to_its_field() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let address = format!("{PAGE}?kind=measure&language=en");
    let ways = "section[aria-labelledby=missing] ul.onward a";
    let before = attributes(&editor.get(&address).await.is(200).html(), ways, "href");
    lose_a_title(&portal).await;
    let page = editor.get(&address).await.is(200);
    let links = attributes(&page.html(), ways, "href");
    assert_eq!(links.len(), before.len() + 1);
    let way = links.iter().find(|link| !before.contains(link)).unwrap();
    let (form, field) = way.split_once('#').unwrap();
    assert_eq!(field, "title.en");
    let form = editor.get(form).await.is(200);
    assert_eq!(attributes(&form.html(), "textarea[id='title.en']", "lang"), ["en"]);
    // The table counts it too, under its language alone.
    let row = |page: &crate::support::Answer, language: &str| {
        let links = attributes(&page.html(), "table tbody a", "href");
        links
            .iter()
            .any(|link| link.contains("kind=measure&language=") && link.contains(&format!("language={language}#")))
    };
    assert!(row(&page, "en") && !row(&page, "fi"));
}

#[tokio::test]
async fn the_file_has_a_row_for_each_text_that_is_missing() {
    let portal = Portal::start().await;
    lose_a_title(&portal).await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    let file = editor.get(&format!("{PAGE}.csv?kind=measure&language=en")).await.is(200).text();
    let lost: Vec<_> = file.lines().filter(|line| line.contains("#title.en")).collect();
    assert_eq!(lost.len(), 1, "{file}");
    assert!(lost[0].contains("1.2-C") && lost[0].contains("English"), "{file}");
    let whole = editor.get(&format!("{PAGE}.csv")).await.is(200).text();
    assert!(whole.contains(lost[0]), "{whole}");
    editor.get(&format!("{PAGE}.xlsx")).await.is(200);
}

#[tokio::test]
async fn what_is_not_asked_sensibly_is_not_found() {
    let portal = Portal::start().await;
    let mut editor = Browser::of(&portal, "kainuu", Role::Editor).await;
    for odd in ["kind=nothing", "language=sv", "language=xx", "kind=organisation"] {
        editor.get(&format!("{PAGE}?{odd}")).await.is(404);
    }
    editor.get(&format!("{PAGE}?after=odd")).await.is(400);
    let mut reporter = Browser::of(&portal, "kainuu", Role::Reporter).await;
    reporter.get(PAGE).await.is(404);
}
