//! Embeds: the only pages that may stand in a frame, where the organisation allows it, and pictures that may stand anywhere.

use suunta::council::account::Role;

use crate::support::{Answer, Browser, Form, Portal, organisation, run, until};

const PAGES: [&str; 2] = ["/kainuu/embed/strategies/liitto-2024", "/en/kainuu/embed/review/2026-Q3"];

fn ancestors(answer: &Answer) -> String {
    let policy = answer.header("content-security-policy").to_owned();
    let rule = policy.split(';').map(str::trim).find(|rule| rule.starts_with("frame-ancestors"));
    rule.unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_frame_is_allowed_by_the_organisation_alone() {
    let portal = Portal::start().await;
    for address in PAGES {
        let page = portal.get(address).await.is(200);
        assert_eq!((ancestors(&page).as_str(), page.header("x-frame-options")), ("frame-ancestors 'none'", "DENY"));
    }
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let id = organisation(&portal, "kainuu").await;
    let edit = format!("/kainuu/records/organisation/{id}/edit");
    for odd in
        ["https://www.kainuu.example/", "*", "https://x.example; script-src *", "https://X.example", "kainuu.example"]
    {
        let form = Form::of(&admin.get(&edit).await.is(200)).with("frame_origins", odd);
        let refused = admin.submit(&form).await.is(422);
        assert!(
            refused.all(".summary a").concat().contains("https://www.example.org"),
            "{odd}: {:?}",
            refused.all(".summary")
        );
    }
    let form = Form::of(&admin.get(&edit).await.is(200));
    let form = form.with("frame_origins", "https://www.kainuu.example\nhttp://localhost:9000");
    admin.submit(&form).await.is(303);
    for address in PAGES {
        let allowed =
            |answer: &Answer| ancestors(answer) == "frame-ancestors https://www.kainuu.example http://localhost:9000";
        until(&portal, address, allowed, "allowed").await;
        // Made now, kept, and in the reader's hands already: the headers are the same.
        for answer in [portal.get(address).await.is(200), portal.get_with(address, "if-none-match", "*").await.is(304)]
        {
            assert!(allowed(&answer), "{}", ancestors(&answer));
            assert!(!answer.headers.contains_key("x-frame-options"), "{address}");
            assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
            assert_eq!(answer.header("cross-origin-embedder-policy"), "require-corp");
            let policy = answer.header("content-security-policy");
            assert!(
                policy.contains("default-src 'none'")
                    && policy.contains("form-action 'none'")
                    && !policy.contains("script-src")
            );
        }
        let links = crate::support::attributes(&portal.get(address).await.html(), "a:not([target='_top'])", "href");
        assert_eq!(links, Vec::<String>::new(), "links lead out of the frame");
    }
    let elsewhere = portal.get("/kuopio/embed/strategies/strategia-2030").await.is(200);
    assert_eq!(ancestors(&elsewhere), "frame-ancestors 'none'", "each organisation allows for itself");
}

#[tokio::test]
async fn no_other_page_may_be_framed_whatever_is_allowed() {
    let portal = Portal::start().await;
    run(&mut portal.owner().await, "update organisation set frame_origins = array['https://www.kainuu.example']").await;
    until(&portal, PAGES[0], |answer| ancestors(answer).contains("kainuu.example"), "allowed").await;
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let pages = suunta::routes::pages();
    let routes = pages.listed().iter().map(|listed| listed.route).chain(pages.staff().iter().copied());
    let (mut framed, mut seen) = (Vec::new(), 0);
    for route in routes.chain(pages.files().iter().copied()) {
        let slug = if route.contains("networks") { "barents" } else { "liitto-2024" };
        let address = route.replace("{org}", "kainuu").replace("{slug}", slug).replace("{quarter}", "2026-Q3");
        let address = address.replace("{code}", "1.2").replace("{kind}", "strategy");
        let address =
            address.split('/').map(|part| if part.starts_with('{') { "x" } else { part }).collect::<Vec<_>>().join("/");
        for answer in [portal.get(&address).await, admin.get(&address).await] {
            assert!(answer.status.as_u16() < 500, "{address}");
            seen += usize::from(answer.status.is_success());
            match ancestors(&answer).as_str() {
                "frame-ancestors 'none'" => assert_eq!(answer.header("x-frame-options"), "DENY", "{address}"),
                _ => framed.push(route),
            }
        }
    }
    framed.dedup();
    assert_eq!(framed, ["/{org}/embed/strategies/{slug}", "/{org}/embed/review/{quarter}"]);
    assert!(seen > 80, "{seen} answers were pages");
    assert_eq!(ancestors(&portal.get("/kainuu/embed/strategies/nothing").await.is(404)), "frame-ancestors 'none'");
}

#[tokio::test]
async fn what_is_embedded_is_what_visitors_see_whoever_looks() {
    let portal = Portal::start().await;
    let measure = "measure where code = '1.2-A' and strategy_id = (select id from strategy where slug = 'liitto-2024')";
    let mut owner = portal.owner().await;
    let picture = "/kainuu/strategies/liitto-2024/progress.svg";
    assert!(portal.get(picture).await.is(200).text().contains("12 toimenpidettä"));
    run(&mut owner, format!("update {} set visibility = 'internal' where id in (select id from {measure})", "measure"))
        .await;
    for address in [picture, PAGES[0]] {
        until(&portal, address, |answer| answer.text().contains("11 toimenpidettä"), "without the measure").await;
    }
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    for address in [picture, PAGES[0]] {
        let own = admin.get(address).await.is(200).text();
        assert!(
            own.contains("11 toimenpidettä") && !own.contains("/edit"),
            "{address}: staff may be looked over the shoulder"
        );
    }
    // A quarter that is at work is nobody's picture.
    for address in ["/kainuu/embed/review/2026-Q4", "/kainuu/review/2026-Q4/heat.svg", "/kainuu/review/x/heat.svg"] {
        portal.get(address).await.is(404);
        admin.get(address).await.is(404);
    }
    run(&mut owner, "update strategy set visibility = 'internal' where slug = 'liitto-2024'").await;
    for address in [picture, PAGES[0]] {
        until(&portal, address, |answer| answer.status == 404, "gone").await;
    }
}

#[tokio::test]
async fn a_picture_stands_anywhere_and_is_whole_in_itself() {
    let portal = Portal::start().await;
    for address in [
        "/en/kainuu/strategies/liitto-2024/progress.svg",
        "/kainuu/review/2026-Q3/heat.svg",
        "/kuopio/strategies/strategia-2030/progress.svg",
    ] {
        for answer in [portal.get(address).await.is(200), portal.get(address).await.is(200)] {
            assert_eq!(answer.header("content-type"), "image/svg+xml");
            assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin", "{address}");
            let text = answer.text();
            let style = text.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
            let hash = data_encoding::BASE64.encode(&<sha2::Sha256 as sha2::Digest>::digest(style));
            assert!(
                answer.header("content-security-policy").contains(&format!("style-src 'sha256-{hash}'")),
                "{address}"
            );
            assert!(
                text.contains("<title id=\"t\">")
                    && text.contains("<desc id=\"d\">")
                    && text.contains("prefers-color-scheme:dark")
            );
            for outside in ["href", "url(", "<image", "<script", "@import"] {
                assert!(!text.contains(outside), "{address} has {outside}");
            }
            let mut reader = quick_xml::Reader::from_str(&text);
            while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        }
    }
    let page = portal.get("/en/kainuu/strategies/liitto-2024").await.is(200).text();
    assert!(
        page.contains("&lt;iframe src=\"http://portal.test/en/kainuu/embed/strategies/liitto-2024\""),
        "what to copy"
    );
    assert!(page.contains("http://portal.test/en/kainuu/strategies/liitto-2024/progress.svg"));
}
