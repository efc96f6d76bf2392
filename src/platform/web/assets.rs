//! Files of the portal, in the program itself. Each has an address with a hash of its content, so
//! browsers keep it for ever; it is compressed once, when it is first asked for.

use std::collections::HashMap;
use std::io::Cursor;
use std::sync::LazyLock;

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use super::encoded::Encoded;
use super::{App, Error, Path};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// The stylesheet's parts, in the order in which they are joined into one file.
const STYLES: [&str; 5] = ["css/tokens.css", "css/base.css", "css/layout.css", "css/parts/", "css/print.css"];

/// All files, by address.
pub struct Assets {
    by_name: HashMap<String, String>,
    by_address: HashMap<String, Asset>,
}

struct Asset {
    kind: &'static str,
    body: Encoded,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::load);

impl Assets {
    pub fn get() -> &'static Assets {
        &ASSETS
    }

    /// Address of a file; a missing one is a mistake of the template, found by the crawl of the tests.
    pub fn address(&self, name: &str) -> String {
        self.by_name.get(name).cloned().unwrap_or_else(|| format!("/static/missing-{name}"))
    }

    /// Width and height of a picture, in pixels; none where it cannot be read.
    pub fn size(&self, name: &str) -> Option<(u32, u32)> {
        let file = Files::get(name)?;
        let picture = image::ImageReader::new(Cursor::new(&file.data)).with_guessed_format().ok()?;
        picture.into_dimensions().ok()
    }

    fn load() -> Assets {
        let mut assets = Assets { by_name: HashMap::new(), by_address: HashMap::new() };
        assets.add("site.css", styles());
        for name in Files::iter().filter(|name| !name.ends_with(".css")) {
            if let Some(file) = Files::get(&name) {
                assets.add(&name, file.data.into_owned());
            }
        }
        for hue in 0..360 {
            assets.add(&format!("hue-{hue}.css"), format!(":root{{--hue:{hue}}}").into_bytes());
        }
        assets
    }

    fn add(&mut self, name: &str, body: Vec<u8>) {
        let digest: String = Sha256::digest(&body).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let flat = name.replace('/', "-");
        let address = match flat.rsplit_once('.') {
            Some((stem, kind)) => format!("/static/{stem}.{digest}.{kind}"),
            None => format!("/static/{flat}.{digest}"),
        };
        let kind = match name.rsplit_once('.').map(|(_, kind)| kind) {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("webp") => "image/webp",
            Some("ico") => "image/x-icon",
            _ => "application/octet-stream",
        };
        self.by_name.insert(name.to_owned(), address.clone());
        self.by_address.insert(address, Asset { kind, body: Encoded::new(Bytes::from(body)) });
    }
}

fn styles() -> Vec<u8> {
    let mut joined = Vec::new();
    for part in STYLES {
        let mut names: Vec<_> = Files::iter().filter(|name| name.starts_with(part) && name.ends_with(".css")).collect();
        names.sort();
        for file in names.iter().filter_map(|name| Files::get(name)) {
            joined.extend_from_slice(&file.data);
        }
    }
    joined
}

async fn file(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Error> {
    let asset = Assets::get().by_address.get(&format!("/static/{name}")).ok_or(Error::NotFound)?;
    let mut response = asset.body.best_for(&headers).answer(&headers);
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(response)
}

pub fn routes() -> axum::Router<App> {
    axum::Router::new().route("/static/{name}", get(file))
}
