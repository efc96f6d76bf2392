//! Pictures that people send.

use axum::body::Body;
use axum::http::Request;
use suunta::council::account::Role;

use crate::support::{Answer, Browser, Portal, attributes, id_of, until};

/// A small picture.
fn png() -> Vec<u8> {
    let mut content = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(4, 3).write_to(&mut content, image::ImageFormat::Png).unwrap();
    content.into_inner()
}

const BOUNDARY: &str = "----between";

async fn send(browser: &mut Browser, file: &[u8], texts: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (name, text) in texts {
        body.extend(
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").into_bytes(),
        );
    }
    // The name and the type that the browser tells are lies, and count for nothing.
    let head = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"../../x.svg\"\r\ncontent-type: image/svg+xml\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend(file);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    let request = Request::post("/kainuu/records/picture/new")
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request, Body::from(body)).await
}

const TEXTS: [(&str, &str); 2] = [("alt.fi", "Piste"), ("credit.fi", "Kainuun liitto")];

#[tokio::test]
async fn a_picture_is_shown_to_the_world_when_a_public_page_shows_it() {
    let portal = Portal::start().await;
    let mut owner = portal.owner().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    send(&mut browser, &png(), &TEXTS).await.is(303);
    let picture = id_of(&mut owner, "picture where file_id is not null").await;
    let file = format!("/kainuu/pictures/{}", id_of(&mut owner, "picture_file").await);
    let seen = browser.get(&file).await.is(200);
    assert_eq!((seen.header("content-type"), seen.header("x-content-type-options")), ("image/png", "nosniff"));
    portal.get(&file).await.is(404);
    let form = format!("place=page&title.fi=Kuvasivu&slug=kuvasivu&picture_id={picture}");
    let made = browser.post("/kainuu/records/page/new", &form).await.is(303).location().unwrap();
    portal.get(&file).await.is(404);
    let record = made.split("/edit").next().unwrap().to_owned();
    browser.post(&format!("{record}/visibility"), "visibility=public").await.is(303);
    until(&portal, "/kainuu/pages/kuvasivu", |page| page.status == 200, "public").await;
    let page = portal.get("/kainuu/pages/kuvasivu").await.is(200);
    assert_eq!(attributes(&page.html(), "figure img", "alt"), ["Piste"]);
    assert_eq!(attributes(&page.html(), "figure img", "src"), [file.as_str()]);
    let shown = portal.get(&file).await.is(200);
    let again = portal.get_with(&file, "if-none-match", shown.header("etag")).await;
    assert_eq!(again.status, 304);
    portal.get(&file.replace("kainuu", "kuopio")).await.is(404);
}

#[tokio::test]
async fn what_is_no_picture_or_says_nothing_of_itself_is_refused() {
    let portal = Portal::start().await;
    let mut browser = Browser::of(&portal, "kainuu", Role::Editor).await;
    for file in [&b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"[..], b"GIF89a", b"", &png()[..40]] {
        let refused = send(&mut browser, file, &TEXTS).await.is(422);
        assert_eq!(attributes(&refused.html(), ".summary a", "href"), ["#file"]);
        assert_eq!(refused.one("[id='alt.fi']"), "Piste", "what was typed stays");
    }
    for texts in [&TEXTS[..1], &TEXTS[1..], &[]] {
        send(&mut browser, &png(), texts).await.is(422);
    }
    send(&mut browser, &png(), &[("alt.fi", "a\u{202E}b"), TEXTS[1]]).await.is(422);
    assert_eq!(send(&mut browser, &vec![0; (10 << 20) + 1], &TEXTS).await.status, 422);
    assert_eq!(send(&mut browser, &vec![0; 13 << 20], &TEXTS).await.status, 413);
    let none: i64 =
        sqlx::query_scalar("select count(*) from picture_file").fetch_one(&mut portal.owner().await).await.unwrap();
    assert_eq!(none, 0);
}
