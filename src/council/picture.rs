//! Pictures that people send: read by their content, made anew without what a camera wrote into them, shown where
//! something public shows them.

use std::io::Cursor;

use askama::Template;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use axum::extract::{DefaultBodyLimit, Multipart, State};
use axum::handler::Handler;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::organisation::Scope;
use super::record::{
    Control, Filled, Form, Kind, Shape, Typed, Work, Wrong, insert_record, posted, read_record, update_record,
};
use crate::platform::web::{App, Error, Page, Pages, Path, Result};

/// Largest file that is taken, in bytes.
pub const LARGEST: usize = 10 << 20;
/// Greatest width and height of what is kept, in pixels.
const GREATEST: u32 = 1600;
/// Greatest width and height of what is read, in pixels.
const READABLE: u32 = 12_000;
/// Most memory that reading a picture may take, in bytes.
const MEMORY: u64 = 256 << 20;
/// Quality of JPEG files, of 100.
const QUALITY: u8 = 82;

pub fn routes() -> Pages {
    Pages::default()
        .staff_page("/{org}/records/picture/new", &[], new)
        .action("/{org}/records/picture/new", create.layer(DefaultBodyLimit::max(LARGEST + (1 << 20))))
        .staff_page("/{org}/records/picture/{id}/file", &[], other)
        .action("/{org}/records/picture/{id}/file", replace.layer(DefaultBodyLimit::max(LARGEST + (1 << 20))))
        .file("/{org}/pictures/{id}", show)
}

/// A picture as it is kept.
#[doc(hidden)]
pub struct Made {
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    pub content: Vec<u8>,
}

/// Makes a picture anew from what was sent; its type is told by its content, not by its name.
///
/// # Errors
/// The key of the sentence that says what is wrong with it.
#[doc(hidden)]
pub fn made(sent: &[u8]) -> Result<Made, &'static str> {
    if sent.len() > LARGEST {
        return Err("wrong-picture-large");
    }
    let mut reader = ImageReader::new(Cursor::new(sent)).with_guessed_format().map_err(|_| "wrong-picture")?;
    let format = match reader.format() {
        Some(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => format,
        _ => return Err("wrong-picture"),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(READABLE);
    limits.max_image_height = Some(READABLE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let wrong = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => "wrong-picture-large",
        _ => "wrong-picture",
    };
    let mut decoder = reader.into_decoder().map_err(wrong)?;
    // The reader's own limit counts its buffers, not the picture.
    if decoder.total_bytes() > MEMORY {
        return Err("wrong-picture-large");
    }
    let turned = decoder.orientation().map_err(wrong)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(wrong)?;
    picture.apply_orientation(turned);
    if picture.width() > GREATEST || picture.height() > GREATEST {
        picture = picture.resize(GREATEST, GREATEST, image::imageops::FilterType::Lanczos3);
    }
    let mut content = Vec::new();
    // What has transparent parts, and drawings, which PNG is for, keep them.
    let media_type = if format == ImageFormat::Png || picture.color().has_alpha() {
        picture.write_to(&mut Cursor::new(&mut content), ImageFormat::Png).map_err(wrong)?;
        "image/png"
    } else {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut content, QUALITY);
        picture.to_rgb8().write_with_encoder(encoder).map_err(wrong)?;
        "image/jpeg"
    };
    Ok(Made { media_type, width: picture.width(), height: picture.height(), content })
}

#[derive(Template)]
#[template(path = "council/picture.html")]
struct PicturePage {
    scope: Scope,
    /// The fields of the picture; none when only its file is sent anew.
    form: Option<Form>,
    action: String,
    /// What is wrong: where, and what.
    wrong: Vec<(String, String)>,
}

async fn new(work: Work) -> Result {
    let kind = work.may_change("picture")?;
    page(work, Some(kind), &Typed::default(), &[], None).await
}

async fn other(work: Work, Path((_, id)): Path<(String, Uuid)>) -> Result {
    let kind = work.may_change("picture")?;
    read_record(&mut *work.look().await?, kind.word, id).await?.ok_or(Error::NotFound)?;
    page(work, None, &Typed::default(), &[], Some(id)).await
}

async fn page(work: Work, kind: Option<Kind>, typed: &Typed, wrong: &[Wrong], id: Option<Uuid>) -> Result {
    let form = match kind {
        Some(kind) => {
            let filled = Filled {
                kind,
                typed,
                version: None,
                wrong,
                theirs: &Default::default(),
                stale: false,
                strategy: None,
                language: None,
            };
            Some(Form::fill(&mut *work.look().await?, &work.scope, filled).await?)
        }
        None => None,
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let said = match &form {
        Some(form) => form.wrong.clone(),
        None => wrong.iter().map(|wrong| (wrong.name.clone(), work.t(wrong.text))).collect(),
    };
    let action = match id {
        Some(id) => work.to_record("picture", id, "file"),
        None => work.to("/records/picture/new"),
    };
    Ok((status, Page(PicturePage { scope: work.scope, form, action, wrong: said }).fresh()?).into_response())
}

/// A form with a file; what is no such form is told after who sends it.
pub type Sent = std::result::Result<Multipart, MultipartRejection>;

/// A form with a file: its texts, the file's name among them as `file.name`, and the file's bytes.
///
/// # Errors
/// When it is no such form, or too large.
pub async fn read(sent: Sent) -> Result<(Typed, Vec<u8>)> {
    let mut sent = sent.map_err(|_| Error::BadRequest("multipart/form-data".into()))?;
    let mut pairs = Vec::new();
    let mut file = Vec::new();
    let broken = |error: MultipartError| match is_too_long(&error) {
        true => Error::TooLarge,
        false => Error::BadRequest("multipart/form-data".into()),
    };
    while let Some(field) = sent.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            pairs.push(("file.name".into(), field.file_name().unwrap_or_default().to_owned()));
            file = field.bytes().await.map_err(broken)?.to_vec();
        } else {
            pairs.push((name, field.text().await.map_err(broken)?));
        }
    }
    Ok((Typed::of(pairs), file))
}

/// Whether a body was cut off for its length, however deep the reason lies.
fn is_too_long(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source())
        .any(|error| error.is::<http_body_util::LengthLimitError>())
}

/// Reading a picture takes long, so it is done beside the threads that answer.
async fn make(file: Vec<u8>) -> Result<Result<Made, &'static str>> {
    // One at a time, for each takes much memory.
    static ONE: Semaphore = Semaphore::const_new(1);
    let _turn = ONE.acquire().await.map_err(Error::internal)?;
    tokio::task::spawn_blocking(move || made(&file)).await.map_err(Error::internal)
}

async fn keep(door: &mut PgConnection, made: &Made) -> sqlx::Result<Uuid> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "insert into picture_file (organisation_id, id, media_type, width, height, content)
        values (current_organisation(), $1, $2, $3, $4, $5)",
        id,
        made.media_type,
        i32::try_from(made.width).unwrap_or(i32::MAX),
        i32::try_from(made.height).unwrap_or(i32::MAX),
        made.content
    )
    .execute(door)
    .await?;
    Ok(id)
}

async fn create(work: Work, sent: Sent) -> Result {
    let kind = work.may_change("picture")?;
    let (typed, file) = read(sent).await?;
    let mut columns = Map::new();
    let mut wrong: Vec<Wrong> =
        kind.fields.iter().filter_map(|field| field.read(&typed, None, &mut columns).err()).collect();
    let made = match make(file).await? {
        Ok(made) if wrong.is_empty() => made,
        made => {
            wrong.extend(made.err().map(|text| Wrong::new("file", text)));
            return page(work, Some(kind), &typed, &wrong, None).await;
        }
    };
    let (id, change) = (Uuid::now_v7(), Uuid::now_v7());
    let answer = format!("{}?done={change}", work.to_record(kind.word, id, "edit"));
    let mut door = work.begin(change, "").await?;
    if let Some(answer) = sent_before(&work, &mut door, &typed, &answer).await? {
        return Ok(Redirect::to(&answer).into_response());
    }
    columns.insert("file_id".into(), json!(keep(&mut door, &made).await?));
    insert_record(&mut door, kind.word, id, &Value::Object(columns)).await?;
    door.commit().await?;
    Ok(Redirect::to(&answer).into_response())
}

/// Where the first sending of a form led, if this is not the first: a picture sent twice is kept once.
async fn sent_before(work: &Work, door: &mut PgConnection, typed: &Typed, answer: &str) -> Result<Option<String>> {
    match typed.get("key").parse() {
        Ok(key) => Ok(posted(door, work.scope.organisation.id, key, work.signed_in()?.account, answer).await?),
        Err(_) => Ok(None),
    }
}

async fn replace(work: Work, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Result {
    let kind = work.may_change("picture")?;
    let (_, file) = read(sent).await?;
    let made = match make(file).await? {
        Ok(made) => made,
        Err(text) => return page(work, None, &Typed::default(), &[Wrong::new("file", text)], Some(id)).await,
    };
    let change = Uuid::now_v7();
    let mut door = work.begin(change, "").await?;
    let row = read_record(&mut door, kind.word, id).await?.ok_or(Error::NotFound)?;
    let version = row["version"].as_i64().and_then(|version| i32::try_from(version).ok()).unwrap_or_default();
    let fields = json!({ "file": null, "file_id": keep(&mut door, &made).await? });
    if !update_record(&mut door, kind.word, id, version, &fields).await? {
        return Err(Error::NotFound);
    }
    door.commit().await?;
    Ok(Redirect::to(&format!("{}?done={change}", work.to_record(kind.word, id, "edit"))).into_response())
}

/// The file of a picture. Its bytes never change, its being public may: so a browser asks each time, and is mostly
/// told that it has them.
async fn show(State(app): State<App>, scope: Scope, Path((_, id)): Path<(String, Uuid)>, headers: HeaderMap) -> Result {
    let (mut door, organisation) = (scope.door(&app).await?, scope.organisation.id);
    let media_type = sqlx::query_scalar!(
        r#"select media_type as "media_type!" from published.picture_file where organisation_id = $1 and id = $2"#,
        organisation,
        id
    )
    .fetch_optional(&mut *door)
    .await?
    .ok_or(Error::NotFound)?;
    let tag = format!("\"{}\"", id.simple());
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let tag = HeaderValue::try_from(tag).map_err(Error::internal)?;
    let kind = HeaderValue::try_from(media_type).map_err(Error::internal)?;
    let fixed = [(header::ETAG, tag), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
    if known {
        return Ok((StatusCode::NOT_MODIFIED, fixed).into_response());
    }
    let content = sqlx::query_scalar!(
        r#"select content as "content!" from published.picture_file where organisation_id = $1 and id = $2"#,
        organisation,
        id
    )
    .fetch_one(&mut *door)
    .await?;
    Ok((fixed, [(header::CONTENT_TYPE, kind)], content).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut content = Vec::new();
        DynamicImage::new_rgb8(width, height).write_to(&mut Cursor::new(&mut content), ImageFormat::Png).unwrap();
        content
    }

    #[test]
    fn a_picture_is_told_by_its_content_and_made_anew() {
        let kept = made(&png(3200, 800)).unwrap();
        assert_eq!((kept.media_type, kept.width, kept.height), ("image/png", 1600, 400));
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        assert_eq!(made(svg).err(), Some("wrong-picture"));
        assert_eq!(made(b"GIF89a").err(), Some("wrong-picture"));
        assert_eq!(made(b"").err(), Some("wrong-picture"));
        // The beginning of a picture and then something else.
        let mut cut = png(10, 10);
        cut.truncate(40);
        assert_eq!(made(&cut).err(), Some("wrong-picture"));
    }

    #[test]
    fn what_is_hidden_behind_a_picture_is_not_kept() {
        let mut sent = png(10, 10);
        sent.extend_from_slice(b"<script>alert(1)</script>");
        let kept = made(&sent).unwrap();
        assert!(!kept.content.windows(8).any(|window| window == b"<script>"));
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused() {
        // A PNG's head says its size before any content.
        let mut huge = png(1, 1);
        huge[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
        assert!(made(&huge).is_err());
    }
}
