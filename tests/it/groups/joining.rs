//! Asking to join, being accepted, leaving.

use suunta::council::account::Role;

use super::stage::{GROUP, Stage, ask, coordinator, count, filled, with_group};
use crate::support::{Browser, Form, attributes, run};

const EMAIL: &str = "jasen@yhdistys.example";

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_asks_is_accepted_and_leaves_without_a_trace() {
    let stage = Stage::set().await;
    let portal = &stage.portal;
    let mut owner = portal.owner().await;
    let page = portal.get(&format!("/sv{GROUP}")).await.is(200);
    assert!(attributes(&page.html(), "a", "href").contains(&format!("/sv{GROUP}/join")));
    let asked = ask(portal, &format!("/sv{GROUP}"), EMAIL).await;
    let told = portal.get(&asked.location().unwrap()).await.is(200);
    assert!(told.one("h1") == "Din begäran har skickats" && told.header("etag").is_empty(), "it is kept for nobody");
    let mail = stage.next();
    assert!(mail.to == EMAIL && mail.body.contains("bett att få gå med i Aktörerna"), "{}", mail.body);
    let way_out = mail.path("/leave/");
    assert!(way_out.starts_with(&format!("/sv{GROUP}/leave/")), "{way_out}");

    let mut coordinator = coordinator(portal, Role::Reporter).await;
    let members = coordinator.get(&format!("{GROUP}/members")).await.is(200);
    assert!(members.one("section[aria-labelledby=asking]").contains("Jäsen Jäsenlä"));
    coordinator.submit(&Form::to(&members, "/acceptance")).await.is(303);
    let welcome = stage.next();
    assert!(welcome.to == EMAIL && welcome.body.contains("Du är nu med i Aktörerna."), "{}", welcome.body);
    assert_eq!(
        count(&mut owner, "group_member where state = 'member' and joined_on = '2026-11-22' and language = 'sv'").await,
        1
    );
    // Who is accepted already gets no second mail.
    coordinator.submit(&Form::to(&members, "/acceptance")).await.is(303);
    assert!(stage.is_silent());

    // Opening the address changes nothing, and the one in each mail leads out.
    for mail in [&way_out, &welcome.path("/leave/")] {
        assert!(portal.get(mail).await.is(200).main().contains("Aktörerna"));
    }
    assert_eq!(count(&mut owner, "group_member").await, 1);
    let leave = Form::to(&portal.get(&way_out).await, &way_out);
    let left = Browser::new(portal).submit(&leave).await.is(303);
    assert!(portal.get(&left.location().unwrap()).await.is(200).main().contains("Du är inte längre med i gruppen"));
    assert_eq!(count(&mut owner, "group_member").await, 0);
    assert_eq!(count(&mut owner, &format!("mail where recipient = '{EMAIL}'")).await, 0);
    assert_eq!(
        count(
            &mut owner,
            "audit where coalesce(before, '{}')::text || coalesce(after, '{}')::text like '%yhdistys.example%'"
        )
        .await,
        0
    );
    portal.get(&way_out).await.is(404);
    Browser::new(portal).submit(&leave).await.is(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_twice_is_answered_alike_and_changes_nothing() {
    let stage = Stage::set().await;
    let portal = &stage.portal;
    let first = ask(portal, GROUP, EMAIL).await;
    stage.next();
    let second = filled(portal, GROUP, " JASEN@yhdistys.example ").await.with("person", "Joku Toinen");
    let second = Browser::new(portal).submit(&second).await.is(303);
    run(&mut portal.owner().await, "update group_member set state = 'member', joined_on = '2026-11-22'").await;
    let third = ask(portal, GROUP, EMAIL).await;
    for again in [second, third] {
        assert_eq!((again.location(), &again.body), (first.location(), &first.body));
    }
    assert!(stage.is_silent());
    assert_eq!(count(&mut portal.owner().await, "group_member where person = 'Jäsen Jäsenlä'").await, 1);
    assert_eq!(count(&mut portal.owner().await, "group_member").await, 1);
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let portal = with_group().await;
    let typed = filled(&portal, GROUP, "no address").await.with("listed", "true").with("works_for", "");
    let refused = Browser::new(&portal).submit(&typed).await.is(422);
    assert_eq!(refused.all(".summary li").len(), 2, "{:?}", refused.all(".summary li"));
    assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#works_for", "#email"]);
    let again = Form::to(&refused, "/join");
    for name in ["person", "email", "interests", "listed", "key"] {
        assert_eq!(again.get(name), typed.get(name), "{name}");
    }
    for (name, value) in [("person", "a\0b"), ("interests", "a\u{202e}b"), ("works_for", &"x".repeat(201) as &str)] {
        let typed = filled(&portal, GROUP, EMAIL).await.with(name, value);
        Browser::new(&portal).submit(&typed).await.is(422);
    }
    assert_eq!(count(&mut portal.owner().await, "group_member").await, 0);
}

#[tokio::test]
async fn machines_and_floods_are_kept_out_and_people_are_not() {
    let portal = with_group().await;
    let mut owner = portal.owner().await;
    // What nobody sees was filled in: the answer is a person's, and nothing is kept.
    let honey = filled(&portal, GROUP, "kone@kone.example").await.with("homepage", "https://kone.example");
    let told = Browser::new(&portal).submit(&honey).await.is(303);
    assert_eq!(told.location().unwrap(), format!("{GROUP}/join?asked=yes"));
    assert_eq!(count(&mut owner, "group_member").await, 0);
    // A form that was just opened, or that nobody opened.
    let hasty = filled(&portal, GROUP, EMAIL).await;
    portal.clock.set("2026-11-22T08:00:02Z");
    let refused = Browser::new(&portal).submit(&hasty).await.is(422);
    assert_eq!(Form::to(&refused, "/join").get("email"), EMAIL);
    Browser::new(&portal).submit(&hasty.clone().without("key")).await.is(422);
    assert_eq!(count(&mut owner, "group_member").await, 0);
    // The same form a little later is let in.
    portal.clock.set("2026-11-22T08:00:04Z");
    Browser::new(&portal).submit(&Form::to(&refused, "/join")).await.is(303);
    for number in 0..9 {
        ask(&portal, GROUP, &format!("{number}@yhdistys.example")).await;
    }
    let flood = filled(&portal, GROUP, "flood@yhdistys.example").await;
    let later = Browser::new(&portal).submit(&flood).await.is(429);
    assert!(later.header("retry-after") == "900" && Form::to(&later, "/join").get("person") == "Jäsen Jäsenlä");
    assert_eq!(count(&mut owner, "group_member").await, 10);
    portal.clock.set("2026-11-22T08:20:00Z");
    Browser::new(&portal).submit(&flood).await.is(303);
}

#[tokio::test]
async fn only_an_open_group_that_the_world_sees_is_asked() {
    let portal = with_group().await;
    let form = filled(&portal, GROUP, EMAIL).await;
    for (set, status) in [("open_to_join = false", 404), ("open_to_join = true, visibility = 'internal'", 404)] {
        run(&mut portal.owner().await, format!("update cooperation_group set {set}")).await;
        portal.get(&format!("{GROUP}/join")).await.is(status);
        Browser::new(&portal).submit(&form).await.is(status);
    }
    assert_eq!(count(&mut portal.owner().await, "group_member").await, 0);
}
