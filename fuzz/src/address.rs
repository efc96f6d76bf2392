//! Addresses: paths, parameters, and what stands in them.

use axum::http::{HeaderValue, Uri};
use suunta::cooperation::{funding::Place, lesson::After};
use suunta::council::sign_in::local;
use suunta::exchange::api::asked;
use suunta::platform::web::{encode_value, fuzzing as web};
use suunta::platform::words::{Code, Language, Quarter, Slug};
use uuid::Uuid;

/// Parameters that a page knows.
const KNOWN: [&str; 5] = ["as-of", "kind", "q", "after", "page"];

/// A page has one address; no address leads away; what is read of one is what is written into one.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, query) = text.split_once('?').unwrap_or((&text, &text));
    whole(&text);
    tidy(query);
    list(query);
    languages(path);
    words(query.rsplit('=').next().unwrap_or_default());
    words(path);
    next(&text);
}

fn tidy(query: &str) {
    let Some(tidy) = web::tidied(query, &KNOWN) else { return };
    assert_eq!(web::tidied(&tidy, &KNOWN).as_deref(), Some(tidy.as_str()), "from {query:?}");
    assert!(HeaderValue::try_from(format!("/kainuu?{tidy}")).is_ok_and(|value| value.to_str().is_ok()), "{tidy:?}");
    let names: Vec<&str> =
        tidy.split('&').filter(|pair| !pair.is_empty()).filter_map(|pair| pair.split('=').next()).collect();
    assert!(names.is_sorted_by_key(|name| KNOWN.iter().position(|known| known == name)), "{tidy:?}");
    assert!(names.iter().all(|name| KNOWN.contains(name)), "{tidy:?}");
    assert!(!tidy.contains("%00"), "{tidy:?}");
}

/// A list of the open interface goes on with what it was asked for.
fn list(query: &str) {
    let Ok(uri) = format!("/api/v1/x?{query}").parse::<Uri>() else { return };
    let Ok((next, day)) = asked(&uri, Uuid::nil()) else { return };
    assert!(day.is_none_or(|day| day.year() > 0));
    let uri: Uri = format!("/api/v1/x{next}").parse().expect("the next page has an address");
    let (again, same) = asked(&uri, Uuid::nil()).expect("the next page can be asked for");
    assert_eq!((again, same), (next, day));
}

fn whole(text: &str) {
    let Ok(uri) = text.parse::<Uri>() else { return };
    let Some(target) = web::without_slash(&uri) else { return };
    assert!(target.starts_with('/') && !target.starts_with("//") && !target.starts_with("/\\"), "{target:?}");
    assert!(HeaderValue::try_from(target.as_str()).is_ok());
    let again: Uri = target.parse().expect("where it leads to is an address");
    assert_eq!(web::without_slash(&again), None, "{text:?} leads to {target:?}");
}

fn languages(path: &str) {
    let (language, rest) = web::split(path);
    match language {
        None => assert_eq!(rest, path),
        Some(language) => {
            assert!(rest.starts_with('/') && path.starts_with('/'));
            let front = format!("/{}", language.code());
            assert!(path == front || path == format!("{front}{rest}"), "{path:?}");
        }
    }
}

/// What has one writing is read in no other, and holds no day that the database does not know.
fn words(text: &str) {
    if let Ok(slug) = Slug::parse(text) {
        assert_eq!(slug.to_string(), text);
        assert_eq!(encode_value(text), text);
    }
    if let Ok(code) = Code::parse(text) {
        assert_eq!(code.to_string(), text);
        assert!(code == code.goal_part() || code.is_measure());
    }
    if let Ok(quarter) = text.parse::<Quarter>() {
        assert_eq!(quarter.to_string().parse(), Ok(quarter));
        assert!(quarter.first_day() < quarter.last_day());
        assert_eq!(Quarter::of(quarter.last_day()), quarter);
    }
    if let Some(language) = Language::parse(text) {
        assert_eq!(language.code(), text);
    }
    if let Some(place) = Place::parse(text) {
        assert!(place.listed_on.year() > 0, "{text:?}");
        assert_eq!(Place::parse(&place.to_string()), Some(place));
    }
    if let Some(after) = After::parse(text) {
        assert!(after.day.year() > 0, "{text:?}");
        assert_eq!(after.to_string(), text);
    }
    let encoded = encode_value(text);
    assert!(encoded.bytes().all(|byte| byte.is_ascii_graphic() && !b"&=?#\"<>".contains(&byte)), "{encoded:?}");
    if !text.contains('\0') && !text.trim().is_empty() {
        assert_eq!(web::tidied(&format!("q={encoded}"), &["q"]), Some(format!("q={}", encode_value(text.trim()))));
    }
}

/// After signing in nobody is led away.
fn next(text: &str) {
    if let Some(next) = local(text) {
        assert!(HeaderValue::try_from(next).is_ok(), "{next:?} cannot be led to");
        // As browsers read addresses: tabs and line ends do not count, and a backslash is a slash.
        let plain: String = next.chars().filter(|c| !"\t\r\n".contains(*c)).collect::<String>().replace('\\', "/");
        assert!(plain.starts_with('/') && !plain.starts_with("//"), "{next:?}");
    }
}
