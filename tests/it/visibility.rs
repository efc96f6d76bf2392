//! What is made internal is gone at the next request: its page, every list, search, map and sitemap. And back again.

use crate::support::{Answer, Portal, run, until};

/// A record: its own page, and the pages that name it by a word of its own.
struct Record {
    /// `table where …`, as SQL.
    row: &'static str,
    /// Its own page and those of what stands in it.
    own: &'static [&'static str],
    /// Pages that show it, with the words they show.
    shown: &'static [(&'static str, &'static str)],
}

async fn check(record: Record) {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let (table, condition) = record.row.split_once(" where ").unwrap();
    for (visibility, visible) in [("public", true), ("internal", false), ("public", true)] {
        run(&mut owner, format!("update {table} set visibility = '{visibility}' where {condition}")).await;
        let status = if visible { 200 } else { 404 };
        for own in record.own {
            until(&portal, own, |answer| answer.status == status, visibility).await;
        }
        for (address, words) in record.shown {
            until(
                &portal,
                address,
                |answer| answer.status == 200 && answer.text().replace('\u{ad}', "").contains(words) == visible,
                visibility,
            )
            .await;
        }
    }
}

#[tokio::test]
async fn a_strategy() {
    check(Record {
        row: "strategy where slug = 'strategia-2030'",
        own: &[
            "/kuopio/strategies/strategia-2030",
            "/kuopio/strategies/strategia-2030/map",
            "/kuopio/strategies/strategia-2030/L1",
            "/en/kuopio/strategies/strategia-2030",
        ],
        shown: &[
            ("/kuopio/strategies", "strategies/strategia-2030\""),
            ("/kuopio", "strategies/strategia-2030\""),
            ("/kuopio/search?q=strategia", "strategies/strategia-2030\""),
            ("/search?q=strategia", "kuopio/strategies/strategia-2030\""),
            ("/kuopio/sitemap.xml", "strategia-2030"),
            ("/kuopio/networks/iclei", "strategies/strategia-2030/L1"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_goal_with_the_measures_below_it() {
    check(Record {
        row: "goal where code = '1.2' and label = 'MVB 1.2'",
        own: &[
            "/kainuu/strategies/liitto-2024/1.2",
            "/kainuu/strategies/liitto-2024/1.2-A",
            "/kainuu/strategies/liitto-2024/1.2-C",
            "/kainuu/indicators/kvartaalimallin-valmistuminen",
        ],
        shown: &[
            ("/kainuu/strategies/liitto-2024", "liitto-2024/1.2-B"),
            ("/kainuu/strategies/liitto-2024", "liitto-2024/1.2\""),
            ("/kainuu/strategies/liitto-2024/1", "liitto-2024/1.2-A"),
            ("/kainuu/strategies/liitto-2024/map", "liitto-2024/1.2\""),
            ("/kainuu/strategies/liitto-2024/timeline", "1.2-A"),
            ("/kainuu/strategies/liitto-2024?year=2025", "1.2-B"),
            ("/kainuu/indicators", "kvartaalimallin-valmistuminen"),
            ("/kainuu/people/esihenkilot", "liitto-2024/1.2-C"),
            ("/kainuu/search?q=olennaiseen", "liitto-2024/1.2-A"),
            ("/search?q=olennaiseen", "liitto-2024/1.2-A"),
            ("/kainuu/sitemap.xml", "liitto-2024/1.2-A"),
        ],
    })
    .await;
}

#[tokio::test]
async fn an_area_with_everything_below_it() {
    check(Record {
        row: "goal where code = '3' and label like '3. KRIITTINEN%'",
        own: &[
            "/kainuu/strategies/liitto-2024/3",
            "/kainuu/strategies/liitto-2024/3.1",
            "/kainuu/strategies/liitto-2024/3.2-B",
            "/kainuu/indicators/liikenne-12-tavoiteltu-sisalto",
        ],
        shown: &[
            ("/kainuu/strategies/liitto-2024", "liitto-2024/3.2-B"),
            ("/kainuu/strategies/liitto-2024/map", "liitto-2024/3.1\""),
            ("/kainuu/strategies/liitto-2024/timeline", "VAU uudistuksessa"),
            ("/kainuu/people/suunnittelujohtaja", "liitto-2024/3.2-B"),
            ("/kainuu/search?q=liikenne", "liitto-2024/3.2-B"),
            ("/kainuu/sitemap.xml", "liitto-2024/3.2-B"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_measure() {
    check(Record {
        row: "measure where code = '2.2-A'",
        own: &[
            "/kainuu/strategies/liitto-2024/2.2-A",
            "/en/kainuu/strategies/liitto-2024/2.2-A",
            "/kainuu/indicators/rahoittajatoiminnan-kehittamiskokonaisuus",
        ],
        shown: &[
            ("/kainuu/strategies/liitto-2024", "liitto-2024/2.2-A"),
            ("/kainuu/strategies/liitto-2024/2.2", "liitto-2024/2.2-A"),
            ("/kainuu/strategies/liitto-2024/timeline", "2.2-A"),
            ("/kainuu/people/elinkeinot-ja-aluekehitys", "liitto-2024/2.2-A"),
            ("/kainuu/indicators", "rahoittajatoiminnan-kehittamiskokonaisuus"),
            ("/kainuu/search?q=rahoittajatoiminnan", "liitto-2024/2.2-A"),
            ("/kainuu/sitemap.xml", "liitto-2024/2.2-A"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_page() {
    check(Record {
        row: "page where slug = 'yearly-plan'",
        own: &["/kainuu/pages/yearly-plan", "/en/kainuu/pages/yearly-plan"],
        shown: &[
            ("/kainuu", "pages/yearly-plan"),
            ("/kainuu/search?q=vuosisuunnitelma", "pages/yearly-plan"),
            ("/kainuu/sitemap.xml", "pages/yearly-plan"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_section_of_the_international_page() {
    check(Record {
        row: "page where slug = 'advocacy-work'",
        own: &[],
        shown: &[("/kainuu/international", "advocacy-work"), ("/kainuu/search?q=edunajaminen", "pages/advocacy-work")],
    })
    .await;
}

#[tokio::test]
async fn a_person_with_everything_that_names_them() {
    check(Record {
        row: "party where slug = 'katja-sukuvaara'",
        own: &["/kainuu/people/katja-sukuvaara"],
        shown: &[
            ("/kainuu/people", "Katja Sukuvaara"),
            ("/kainuu/international", "Katja Sukuvaara"),
            ("/kainuu/people/aluekehityspaallikko", "Katja Sukuvaara"),
            ("/kainuu/search?q=sukuvaara", "people/katja-sukuvaara"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_body_with_its_forum() {
    check(Record {
        row: "party where slug = 'henkilostokokous'",
        own: &["/kainuu/people/henkilostokokous"],
        shown: &[
            ("/kainuu/people", "people/henkilostokokous"),
            ("/kainuu", "people/henkilostokokous"),
            ("/kainuu/sitemap.xml", "people/henkilostokokous"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_membership_with_its_network() {
    check(Record {
        row: "membership where network_id = (select id from network where slug = 'bodo')",
        own: &["/kuopio/networks/bodo", "/nb/kuopio/networks/bodo"],
        shown: &[
            ("/kuopio/networks", "networks/bodo\""),
            ("/kuopio/networks?kind=sister-city", "networks/bodo\""),
            ("/kuopio/strategies/strategia-2030/L1", "networks/bodo\""),
            ("/kuopio/search?q=bod%C3%B8", "networks/bodo\""),
            ("/kuopio/sitemap.xml", "networks/bodo"),
        ],
    })
    .await;
}

#[tokio::test]
async fn a_membership_on_the_international_page() {
    check(Record {
        row: "membership where network_id = (select id from network where slug = 'euregio-karelia')",
        own: &["/kainuu/networks/euregio-karelia"],
        shown: &[("/kainuu/international", "networks/euregio-karelia"), ("/kainuu", "networks/euregio-karelia")],
    })
    .await;
}

/// Pins of the map are links with the network's name.
#[tokio::test]
async fn a_network_on_the_map() {
    let portal = Portal::start().await;
    let pins = |answer: &Answer| answer.all("main svg a, main svg title").join(" ");
    assert!(pins(&portal.get("/kuopio/networks").await.is(200)).contains("Bodø"));
    let row =
        "update membership set visibility = 'internal' where network_id = (select id from network where slug = 'bodo')";
    run(&mut portal.owner().await, row).await;
    until(&portal, "/kuopio/networks", |answer| !pins(answer).contains("Bodø"), "without Bodø").await;
    assert!(pins(&portal.get("/kuopio/networks").await).contains("Jönköping"));
}

#[tokio::test]
async fn a_membership_also_at_the_other_members() {
    // Kainuu and Kuopio share the office in Brussels, and each names the other there.
    check(Record {
        row: "membership where network_id = (select id from network where slug = 'east-north-finland-eu-office')
            and organisation_id = (select id from organisation where slug = 'kainuu')",
        own: &["/kainuu/networks/east-north-finland-eu-office"],
        shown: &[(
            "/kuopio/networks/east-north-finland-eu-office",
            "href=\"/kainuu/networks/east-north-finland-eu-office\"",
        )],
    })
    .await;
}

#[tokio::test]
async fn a_measure_also_at_the_far_end_of_its_red_thread() {
    check(Record {
        row: "measure where code = '1.1-A'",
        own: &["/kainuu/strategies/liitto-2024/1.1-A"],
        shown: &[("/kainuu-ely/strategies/painotukset-2019/1", "liitto-2024/1.1-A")],
    })
    .await;
}

#[tokio::test]
async fn a_goal_also_at_the_near_end_of_its_red_thread() {
    check(Record {
        row: "goal where code = '4' and organisation_id = (select id from organisation where slug = 'kainuu-ely')",
        own: &["/kainuu-ely/strategies/painotukset-2019/4"],
        shown: &[("/kainuu/strategies/liitto-2024/1", "kainuu-ely/strategies/painotukset-2019/4")],
    })
    .await;
}

#[tokio::test]
async fn an_internal_record_answers_like_one_that_never_was() {
    let portal = Portal::start().await;
    run(&mut portal.owner().await, "update measure set visibility = 'internal' where code = '1.1-A'").await;
    until(&portal, "/kainuu/strategies/liitto-2024/1.1-A", |answer| answer.status == 404, "gone").await;
    let hidden = portal.get("/kainuu/strategies/liitto-2024/1.1-A").await.is(404);
    let never = portal.get("/kainuu/strategies/liitto-2024/1.1-Z").await.is(404);
    let foreign = portal.get("/kuopio/strategies/liitto-2024/1.1-B").await.is(404);
    // The pages differ in the address they name in other languages, and in nothing else.
    assert_eq!(hidden.text().replace("1.1-A", "1.1-Z"), never.text());
    assert_eq!(foreign.main(), never.main());
}

#[tokio::test]
async fn a_changed_title_is_on_every_page_at_once() {
    let portal = Portal::start().await;
    portal.get("/kainuu").await.is(200);
    portal.get("/").await.is(200);
    portal.get("/kuopio/networks/east-north-finland-eu-office").await.is(200);
    let mut owner = portal.owner().await;
    run(
        &mut owner,
        r#"update organisation set name = name || '{"fi": "Uusi nimi", "en": "New name"}' where slug = 'kainuu'"#,
    )
    .await;
    until(&portal, "/kainuu", |answer| answer.all("title").concat().contains("Uusi nimi"), "renamed").await;
    until(&portal, "/", |answer| answer.main().contains("New name"), "renamed").await;
    until(
        &portal,
        "/kuopio/networks/east-north-finland-eu-office",
        |answer| answer.main().contains("Uusi nimi"),
        "renamed",
    )
    .await;
}
