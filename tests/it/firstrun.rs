//! A new organisation: nobody but its own people finds it, its empty pages help, and a guide leads its admin from
//! nothing to a strategy that visitors read.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use suunta::council::account::Role;
use suunta::council::organisation::{Beginning, OrganisationKind, begin};
use suunta::platform::words::{Language, LocalText, Slug};

use crate::support::program::{Folder, ended};
use crate::support::{Answer, Browser, Form, Portal, attributes, run, until};

/// A portal with one organisation more, which has nothing yet.
async fn with_lapland() -> Portal {
    let portal = Portal::without_quarters().await;
    let beginning = Beginning {
        slug: Slug::parse("lappi").unwrap(),
        kind: OrganisationKind::RegionalCouncil,
        name: LocalText::new(Language::Fi, "Lapin liitto").with(Language::En, "Regional Council of Lapland"),
        languages: vec![Language::Fi, Language::En],
        time_zone: jiff::tz::TimeZone::get("Europe/Helsinki").unwrap(),
        country: "FI".into(),
    };
    begin(&portal.app.database, &beginning).await.unwrap().unwrap();
    assert_eq!(begin(&portal.app.database, &beginning).await.unwrap(), None, "its name in addresses is taken");
    portal
}

/// Addresses of an organisation's pages that need no record, in two languages; staff's too where they are asked for.
fn pages_of(slug: &str, staff: bool) -> Vec<String> {
    let pages = suunta::routes::pages();
    let listed = pages.listed().iter().map(|listed| listed.route);
    let inside = pages.staff().iter().copied().filter(|_| staff);
    let mut routes: BTreeSet<String> =
        listed.chain(inside).filter(|route| route.starts_with("/{org}")).map(str::to_owned).collect();
    // What looks after one page is there when that page is.
    routes.retain(|route| !route.starts_with("/{org}/international/"));
    let whole = routes.iter().map(|route| route.replace("{org}", slug)).filter(|route| !route.contains('{'));
    whole.flat_map(|route| [route.clone(), format!("/en{route}")]).collect()
}

/// Opens an organisation to visitors or closes it, and waits until the portal knows.
async fn open(portal: &Portal, slug: &str, opened: bool) {
    run(&mut portal.owner().await, format!("update organisation set opened = {opened} where slug = '{slug}'")).await;
    until(portal, &format!("/{slug}"), |front| front.status == if opened { 200 } else { 404 }, "opened or closed")
        .await;
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn is_blank(element: &ElementRef<'_>) -> bool {
    element.text().all(|text| text.trim().is_empty())
        && element.select(&Selector::parse("img, svg, input, select, textarea, progress").unwrap()).next().is_none()
}

/// What stumbles on a page: no heading or several, lists, tables, sections and headings with nothing in them.
fn complaints(page: &Answer) -> Vec<String> {
    let html = page.html();
    let mut complaints = Vec::new();
    if all(&html, "h1").len() != 1 {
        complaints.push(format!("{} has {} h1", page.address, all(&html, "h1").len()));
    }
    for empty in
        all(&html, "main ul, main ol, main dl, main tbody, main h1, main h2, main h3, main p, main section, aside")
    {
        if is_blank(&empty) {
            complaints.push(format!("{} has an empty {}", page.address, empty.value().name()));
        }
    }
    for section in all(&html, "main section, main aside") {
        if section.child_elements().all(|child| child.value().name().starts_with('h')) {
            complaints.push(format!("{} has nothing under {:?}", page.address, section.text().collect::<String>()));
        }
    }
    if page.main().contains("0 / 0") || page.main().contains("NaN") {
        complaints.push(format!("{} counts nothing", page.address));
    }
    complaints
}

/// Opens pages as somebody and gathers what stumbles, and which of their links lead nowhere.
async fn walked(browser: &mut Browser, addresses: &[String]) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut links = BTreeSet::new();
    let mut seen = 0;
    for address in addresses {
        let mut answer = browser.get(address).await;
        for _ in 0..3 {
            let Some(to) = answer.location() else { break };
            answer = browser.get(&to).await;
        }
        if answer.status != 200 {
            complaints.push(format!("{address} is {}", answer.status));
        } else if answer.header("content-type").starts_with("text/html") && answer.text().contains("<html") {
            seen += 1;
            complaints.extend(self::complaints(&answer));
            links.extend(attributes(&answer.html(), "a[href^='/']", "href"));
        }
    }
    for link in links {
        let mut answer = browser.get(link.split('#').next().unwrap()).await;
        for _ in 0..3 {
            let Some(to) = answer.location() else { break };
            answer = browser.get(&to).await;
        }
        if answer.status != 200 {
            complaints.push(format!("a link to {link} leads to {}", answer.status));
        }
    }
    assert!(seen > 20, "pages were seen: {seen}");
    complaints
}

#[tokio::test]
async fn every_page_of_an_empty_organisation_says_what_will_be_there() {
    let portal = with_lapland().await;
    let mut admin = Browser::of(&portal, "lappi", Role::Admin).await;
    let found = walked(&mut admin, &pages_of("lappi", true)).await;
    assert!(found.is_empty(), "as its admin:\n{}", found.join("\n"));
    open(&portal, "lappi", true).await;
    let found = walked(&mut Browser::new(&portal), &pages_of("lappi", false)).await;
    assert!(found.is_empty(), "as a visitor:\n{}", found.join("\n"));
}

#[tokio::test]
async fn who_may_add_something_finds_the_way_on_the_empty_page() {
    let portal = with_lapland().await;
    open(&portal, "lappi", true).await;
    let mut admin = Browser::of(&portal, "lappi", Role::Admin).await;
    for page in [
        "",
        "/strategies",
        "/indicators",
        "/calendar",
        "/people",
        "/international",
        "/networks",
        "/groups",
        "/advocacy",
        "/funding",
        "/lessons",
        "/signals",
        "/worklist",
        "/memberships",
    ] {
        let address = format!("/lappi{page}");
        let adds = admin.get(&address).await.is(200).all("main a.add");
        assert!(!adds.is_empty(), "{address} shows an admin no way to add");
        let shown = portal.get(&address).await;
        assert!([200, 303, 404].contains(&shown.status.as_u16()), "{address}: {}", shown.status);
        let ways = attributes(&shown.html(), "main a.add", "href");
        assert!(ways.iter().all(|way| way.contains("/contact")), "{address} shows visitors {ways:?}");
    }
}

#[tokio::test]
async fn before_it_is_opened_its_own_people_alone_find_it() {
    let portal = Portal::start().await;
    let around = [
        "/",
        "/networks",
        "/accessibility",
        "/data",
        "/data/catalog.jsonld",
        "/sitemap.xml",
        "/api/v1/organisations",
        "/search?q=Kuopio",
        "/kainuu/networks/east-north-finland-eu-office",
    ];
    let named =
        |answer: &Answer| ["/kuopio\"", "/kuopio/", "/kuopio<"].iter().any(|address| answer.text().contains(address));
    let mut silent = Vec::new();
    for address in around {
        if !named(&portal.follow(address).await.is(200)) {
            silent.push(address);
        }
    }
    assert_eq!(silent, Vec::<&str>::new(), "as long as it is open, it is known there");
    open(&portal, "kuopio", false).await;
    for address in pages_of("kuopio", true) {
        let answer = portal.get(&address).await;
        assert_eq!(answer.status, 404, "{address}");
    }
    for address in around {
        let answer = portal.follow(address).await.is(200);
        assert!(!named(&answer), "{address} tells of it");
    }
    // What only it is in stands in no register.
    assert!(!portal.follow("/networks").await.is(200).text().contains("Healthy Cities"));
    portal.get("/api/v1/organisations/kuopio").await.is(404);
    portal.get("/kuopio/feed.atom").await.is(404);
    portal.get("/kuopio/calendar.ics").await.is(404);
    // People of another organisation are visitors here.
    Browser::of(&portal, "kainuu", Role::Admin).await.get("/kuopio").await.is(404);
    let mut reader = Browser::of(&portal, "kuopio", Role::Reader).await;
    let front = reader.get("/kuopio").await.is(200);
    assert!(front.one("header .ended").contains("Kävijät eivät vielä löydä"), "its people are told");
    assert!(reader.get("/account").await.is(200).main().contains("City of Kuopio"));
    open(&portal, "kuopio", true).await;
}

/// Steps of the guide that are done, by their headings.
fn done(page: &Answer) -> Vec<String> {
    let html = page.html();
    let steps = all(&html, ".steps-of-start > li");
    let heading = Selector::parse("h2").unwrap();
    let is_done = Selector::parse(".is-done").unwrap();
    let done = steps.iter().filter(|step| step.select(&is_done).next().is_some());
    done.map(|step| step.select(&heading).flat_map(|h2| h2.text()).collect()).collect()
}

/// Fills in the form at an address, sends it and gives back where it leads.
async fn filled_in(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> String {
    let mut opened = browser.get(address).await;
    while let Some(to) = opened.location() {
        opened = browser.get(&to).await;
    }
    let form = fields.iter().fold(Form::of(&opened.is(200)), |form, (name, value)| form.with(name, *value));
    browser.submit(&form).await.is(303).location().unwrap()
}

/// The id of the record whose page an address is.
fn id_in(address: &str) -> &str {
    address.split('/').find(|part| part.len() == 36).unwrap()
}

#[tokio::test]
async fn the_guide_leads_from_nothing_to_a_strategy_that_visitors_read() {
    let portal = with_lapland().await;
    let mut admin = Browser::of(&portal, "lappi", Role::Admin).await;
    let front = admin.get("/en/lappi").await.is(200);
    assert!(front.one("section.start").contains("Colours"), "the front page says what is next");
    assert!(admin.get("/en/lappi/desk").await.is(200).one("section.start").contains("1 / 11"));
    assert_eq!(done(&admin.get("/en/lappi/admin/start").await.is(200)), ["Name and languages"]);
    // Each step at the place that the guide leads to.
    filled_in(&mut admin, "/en/lappi/edit", &[("hue", "150"), ("summary.fi", "Kehitämme Lappia.")]).await;
    let party = [("kind", "unit"), ("name.fi", "Aluekehitys"), ("name.en", "Regional development")];
    let unit = filled_in(&mut admin, "/en/lappi/records/party/new", &party).await;
    filled_in(&mut admin, "/en/lappi/edit", &[("contact_id", id_in(&unit))]).await;
    admin.post("/en/lappi/admin/people", "email=editor%40lappi.example&role=editor").await.is(200);
    let strategy = [("title.fi", "Lapin strategia"), ("title.en", "Strategy of Lapland")];
    let strategy = filled_in(&mut admin, "/en/lappi/records/strategy/new", &strategy).await;
    for page in ["", "/map", "/timeline", "/health"] {
        let empty = admin.get(&format!("/en/lappi/strategies/lapin-strategia{page}")).await.is(200);
        assert_eq!(complaints(&empty), Vec::<String>::new(), "a strategy without a goal");
    }
    let below = format!("/en/lappi/records/goal/new?in=strategy.{}", id_in(&strategy));
    let goal = [("code", "1"), ("title.fi", "Elinvoimainen Lappi"), ("title.en", "A thriving Lapland")];
    filled_in(&mut admin, &below, &goal).await;
    let start = admin.get("/en/lappi/admin/start").await.is(200);
    let so_far = done(&start);
    assert_eq!(so_far.len(), 7, "{so_far:?}");
    assert!(so_far.contains(&"The first strategy".to_owned()) && !so_far.contains(&"Networks".to_owned()));
    assert_eq!(start.one("[aria-current=step] h2"), "Indicators");
    // Visitors find nothing until the end of the way; then they read the strategy with what is in it.
    portal.get("/en/lappi").await.is(404);
    let form = Form::to(&start, "/admin/opening");
    assert_eq!(form.fields.iter().filter(|(name, _)| name == "kind").count(), 2, "the strategy and its goal: {form:?}");
    admin.submit(&form).await.is(303);
    until(&portal, "/en/lappi", |front| front.status == 200, "opened by its admin").await;
    let shown = portal.follow("/en/lappi/strategy").await.is(200);
    assert!(shown.main().contains("Strategy of Lapland") && shown.main().contains("A thriving Lapland"));
    assert!(!portal.get("/en/lappi/people").await.is(200).main().contains("Regional development"), "not ticked");
    assert!(portal.get("/").await.is(200).main().contains("Regional Council of Lapland"), "among the others");
    // Put away, it is gone from the desk and stays on its own page; closed again, visitors find nothing.
    admin.post("/en/lappi/admin/start", "shown=no").await.is(303);
    assert_eq!(admin.get("/en/lappi/desk").await.is(200).all("section.start").len(), 0);
    admin.get("/en/lappi/admin/start").await.is(200);
    admin.post("/en/lappi/admin/opening", "opened=no").await.is(303);
    until(&portal, "/en/lappi/strategies", |page| page.status == 404, "closed by its admin").await;
    for odd in ["", "opened=perhaps", "opened=yes&kind=account", "opened=yes&kind=organisation"] {
        admin.post("/en/lappi/admin/opening", odd).await.is(400);
    }
    portal.get("/en/lappi").await.is(404);
}

#[test]
fn an_operator_makes_an_organisation_by_a_command_and_its_admin_is_given_a_link() {
    let folder = Folder::new();
    let settings = [("SUUNTA_DATA", folder.text()), ("SUUNTA_EXAMPLE", "false")];
    let add = |slug: &str, more: &[&str]| {
        let mut arguments = vec!["organisation", "add", slug, "--name", "Lapin liitto", "--language", "fi"];
        arguments.extend(more);
        let output = ended(&settings, &arguments);
        (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    let (code, said) = add("lappi", &["--admin", "admin@lappi.example"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("/invitations/") && said.contains("/lappi/admin/start"), "{said}");
    for (slug, admin, wrong) in [
        ("lappi", "other@lappi.example", "there is an organisation lappi already"),
        ("networks", "a@lappi.example", "an address of the portal itself"),
        ("en", "a@lappi.example", "an address of the portal itself"),
        ("muu", "nobody", "cannot be an account's e-mail address"),
    ] {
        let (code, said) = add(slug, &["--admin", admin]);
        assert!(code == Some(2) && said.contains(wrong), "{code:?} {said}");
    }
}

#[tokio::test]
async fn what_programs_hold_opens_an_organisation_that_visitors_do_not_find() {
    let portal = Portal::start().await;
    let mut reader = Browser::of(&portal, "kuopio", Role::Reader).await;
    let told = reader.post("/kuopio/calendar/feed", "").await.is(200).one("#feed-made code");
    let own = told[told.find("/kuopio/calendar/").unwrap()..].to_owned();
    let open_to_all = portal.get(&own).await.is(200);
    open(&portal, "kuopio", false).await;
    let closed = portal.get(&own).await.is(200);
    assert_eq!(closed.text().lines().count(), open_to_all.text().lines().count());
    portal.get(&own.replace("kuopio", "kainuu")).await.is(404);
    portal.get("/kuopio/calendar/nobodys-own.ics").await.is(404);
}

#[tokio::test]
async fn every_kind_that_can_be_internal_is_offered_to_be_made_public_and_none_is_ticked_where_all_was_open() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut kinds = BTreeSet::new();
    for kind in suunta::routes::records().iter().filter(|kind| kind.hideable) {
        let own = "(select id from organisation where slug = 'kainuu')";
        run(&mut owner, format!("update {} set visibility = 'internal' where organisation_id = {own}", kind.word))
            .await;
        let there = format!("select exists (select from {} where organisation_id = {own})", kind.word);
        if sqlx::query_scalar(sqlx::AssertSqlSafe(there)).fetch_one(&mut owner).await.unwrap() {
            kinds.insert(kind.word.to_owned());
        }
    }
    let mut admin = Browser::of(&portal, "kainuu", Role::Admin).await;
    let page = admin.get("/kainuu/admin/start").await.is(200);
    let offered: BTreeSet<String> = attributes(&page.html(), "input[name=kind]", "value").into_iter().collect();
    assert_eq!(offered, kinds);
    assert!(attributes(&page.html(), "input[name=kind][checked]", "value").is_empty());
    assert!(!page.text().contains("records-"), "each kind has its name");
    let desk = Browser::of(&portal, "kainuu", Role::Editor).await.get("/kainuu/desk").await.is(200);
    assert!(!desk.text().contains("records-"));
    admin.post("/kainuu/admin/opening", "opened=no&kind=strategy").await.is(400);
    let opened = attributes(&admin.get("/kainuu/admin/start").await.html(), "input[name=kind]", "value");
    assert_eq!(opened.len(), kinds.len(), "nothing was made public");
}
