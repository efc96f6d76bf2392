//! Pictures that the portal draws: the empty, the sparse and the crowded ones of `tests/browser/crowded.json`, which a
//! browser measures too. What a picture shows stands in a table or a list beside it.

use crate::support::{Answer, Portal, attributes, run, until};

/// A portal with the organisation that has too little and too much of everything.
async fn crowded() -> Portal {
    let portal = Portal::without_quarters().await;
    let document = suunta::exchange::read("crowded.json", include_str!("../browser/crowded.json")).unwrap();
    suunta::exchange::import(&portal.app.database, &document, 9).await.unwrap();
    portal
}

#[tokio::test]
async fn every_measure_with_a_schedule_has_its_row_in_the_timeline_and_in_the_table() {
    let portal = crowded().await;
    for (slug, count) in [("tyhja", 0), ("yksi", 1), ("kuusi", 6), ("kuusikymmenta", 60)] {
        let page = portal.get(&format!("/tungos/strategies/{slug}/timeline")).await.is(200);
        let codes = |selector: &str| {
            let mut codes = page.all(selector);
            codes.sort();
            codes
        };
        assert_eq!(codes(".times p.row .code"), codes("table tbody th .code"), "{slug}");
        assert_eq!(codes("table tbody th .code").len(), count);
        // The picture is one thing to those who hear it, and its parts are no more.
        let names = attributes(&page.html(), ".times[role=img]", "aria-label");
        assert_eq!(names.len(), usize::from(count > 0));
        assert!(names.iter().all(|name| name.contains("Strategia, jossa on")), "{names:?}");
        assert!(attributes(&page.html(), ".times > svg:not([aria-hidden=true])", "viewBox").is_empty());
        assert_eq!(attributes(&page.html(), ".times > svg", "aria-hidden").is_empty(), count == 0);
    }
    // What has no end goes on with an arrow, what has only an end is a mark.
    let page = portal.get("/tungos/strategies/kuusikymmenta/timeline").await;
    let drawn = |selector: &str| attributes(&page.html(), selector, "d").len();
    assert!(drawn(".times path.open") > 0 && drawn(".times path.deadline") > 0);
}

#[tokio::test]
async fn the_map_is_drawn_for_wide_and_for_narrow_with_the_same_words() {
    let portal = crowded().await;
    for (slug, goals) in [("tyhja", 0), ("yksi", 1), ("kuusi", 3), ("kuusikymmenta", 13)] {
        let page = portal.get(&format!("/tungos/strategies/{slug}/map")).await.is(200);
        let sorted = |mut all: Vec<String>| {
            all.sort();
            all
        };
        let links = |class: &str| sorted(attributes(&page.html(), &format!("svg.{class} a"), "href"));
        assert_eq!(links("for-wide").len(), goals, "{slug}");
        assert_eq!(links("for-wide"), links("for-narrow"));
        // Lines end elsewhere, within long words too.
        let said = |class: &str| {
            let boxes = page.all(&format!("svg.{class} .box"));
            sorted(boxes.iter().map(|text| text.replace([' ', '\n', '-'], "")).collect())
        };
        assert_eq!(said("for-wide").iter().any(|text| text.contains("Elinvoima")), goals > 0, "{slug}");
        assert_eq!(said("for-wide"), said("for-narrow"));
    }
}

#[tokio::test]
async fn what_recurs_alike_shares_a_circle_and_what_does_not_fit_is_counted() {
    let portal = crowded().await;
    let page = portal.get("/tungos/calendar").await.is(200);
    assert_eq!(page.all(".recurring > li").len(), 12);
    let circles = page.all(".ring .number");
    assert_eq!(circles.len(), 5, "{circles:?}");
    assert_eq!(circles[0].trim(), "1, 7", "January");
    assert!(page.main().contains("vain luettelossa"));
}

#[tokio::test]
async fn fifteen_networks_in_one_town_are_one_pin_with_their_number() {
    let portal = crowded().await;
    let page = portal.get("/tungos/networks").await.is(200);
    for class in ["for-wide", "for-narrow"] {
        let labels = attributes(&page.html(), &format!(".europe .{class} a"), "aria-label");
        let here = labels.iter().find(|label| label.contains(" Bryssel")).unwrap();
        let many = here.split(|letter: char| !letter.is_ascii_digit()).find_map(|number| number.parse::<u32>().ok());
        assert!(many.is_some_and(|many| many >= 15), "{here}");
        assert!(page.all(&format!(".europe .{class} .pin-name")).iter().any(|name| name.starts_with("Bryssel")));
    }
    // Each map stands for all of them.
    let counted = |class: &str| {
        let several = page.all(&format!(".europe .{class} .pin-count"));
        let pins = attributes(&page.html(), &format!(".europe .{class} a"), "href").len();
        several.iter().map(|count| count.trim().parse::<usize>().unwrap()).sum::<usize>() + pins - several.len()
    };
    assert_eq!((counted("for-wide"), counted("for-narrow")), (40, 40));
}

#[tokio::test]
async fn readings_are_a_chart_beside_their_table() {
    let portal = Portal::without_quarters().await;
    let mut owner = portal.owner().await;
    let slug = "edunajamisen-toimintamalli";
    run(&mut owner, format!("update indicator set kind = 'number' where slug = '{slug}'")).await;
    let address = format!("/kainuu/indicators/{slug}");
    assert_eq!(attributes(&portal.get(&address).await.html(), ".series", "viewBox").len(), 0, "nothing to draw");
    for (drawn, (day, value)) in (1..).zip([("2026-01-01", "-40"), ("2026-04-01", "10"), ("2026-07-01", "10")]) {
        let row = format!(
            "insert into reading (organisation_id, id, indicator_id, taken_on, value)
            select organisation_id, gen_random_uuid(), id, '{day}', {value} from indicator where slug = '{slug}'"
        );
        run(&mut owner, row).await;
        let shows = |page: &Answer| attributes(&page.html(), ".series circle", "r").len() == drawn;
        until(&portal, &address, shows, "one dot a reading").await;
    }
    let page = portal.get(&address).await;
    assert_eq!(attributes(&page.html(), ".series .nought", "d").len(), 1, "values on both sides of nought");
    assert_eq!(page.all(".series text"), ["1.1.2026", "1.7.2026"]);
    assert_eq!(page.all("main tbody tr").len(), 3);
}
