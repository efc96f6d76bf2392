//! What the program is made of, as `deny.toml` allows it. `cargo deny check` looks closer; this needs nothing but the files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The text between quotes after `key = ` on a line.
fn quoted<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.split_once(&format!("{key} = \""))?.1.split('"').next()
}

/// Versions of each crate that is locked.
fn locked() -> BTreeMap<String, Vec<String>> {
    let mut crates: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in file("Cargo.lock").split("[[package]]").skip(1) {
        let own = |key| package.lines().find_map(|line| quoted(line, key).filter(|_| line.starts_with(key)));
        let (name, version) = (own("name").unwrap(), own("version").unwrap());
        crates.entry(name.to_owned()).or_default().push(version.to_owned());
    }
    crates
}

fn numbers(version: &str) -> Vec<u64> {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    plain.split('.').map(|part| part.parse().unwrap()).collect()
}

#[test]
fn every_crate_comes_from_the_one_registry() {
    let lock = file("Cargo.lock");
    let sources: Vec<_> = lock.lines().filter_map(|line| quoted(line, "source")).collect();
    assert!(sources.len() > 300, "{} sources", sources.len());
    for source in sources {
        assert_eq!(source, "registry+https://github.com/rust-lang/crates.io-index");
    }
    let checked = lock.lines().filter(|line| line.starts_with("checksum = ")).count();
    assert_eq!(checked, lock.matches("\nsource = ").count(), "each has its checksum");
}

#[test]
fn no_crate_is_older_than_the_mending_of_its_known_faults() {
    let (crates, rules) = (locked(), file("deny.toml"));
    let denied: Vec<&str> = rules.lines().filter_map(|line| quoted(line, "crate")).collect();
    assert!(denied.len() >= 10, "{denied:?}");
    for rule in denied {
        let (name, least) = rule.split_once(":<").unwrap_or((rule, ""));
        for version in crates.get(name).into_iter().flatten() {
            assert!(!least.is_empty(), "{name} is not to be in the program");
            assert!(numbers(version) >= numbers(least), "{name} {version} is older than {least}");
        }
    }
}

#[test]
fn what_outside_text_reaches_is_named_with_the_mended_version() {
    let manifest = file("Cargo.toml");
    for (name, least) in [
        ("ammonia", "4.2"),
        ("bytes", "1.12"),
        ("lettre", "0.11.22"),
        ("quick-xml", "0.42"),
        ("rustls", "0.23.45"),
        ("sqlx", "0.9"),
        ("tokio", "1.54"),
        ("tracing-subscriber", "0.3.20"),
        ("zip", "9"),
    ] {
        let line = manifest.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap();
        let asked = quoted(line, "version").or_else(|| quoted(line, name)).unwrap();
        assert!(numbers(asked) >= numbers(least), "{name} may be {asked}");
    }
}
