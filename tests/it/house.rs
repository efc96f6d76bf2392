//! The storeys of the house: each uses only those below it, and rooms are entered by their doors.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up.
const STOREYS: [&str; 7] = ["platform", "council", "strategy", "review", "cooperation", "overview", "exchange"];
/// What stands above or outside; no storey may use it.
const OUTSIDE: [&str; 5] = ["routes", "run", "commands", "config", "main"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All source files below a folder, with their path below `src`.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let name = path.strip_prefix(source()).unwrap().to_str().unwrap().to_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

/// Every path `crate::a::b::c` that a file names, groups taken apart, as segments after `crate`.
fn paths(text: &str) -> Vec<Vec<String>> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .fold(String::new(), |code, line| code + line + "\n");
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        read_path(&code[at + "crate::".len()..], &[], &mut found);
    }
    found
}

/// Reads one path, or a group `{a::b, c}` of them, and gives what is left.
fn read_path<'a>(text: &'a str, above: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut inside) = text.strip_prefix('{') {
        loop {
            inside = read_path(inside, above, found).trim_start();
            inside = match inside.strip_prefix(',') {
                Some(rest) if rest.trim_start().starts_with('}') => return &rest.trim_start()[1..],
                Some(rest) => rest,
                None => return inside.strip_prefix('}').unwrap_or(inside),
            };
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let mut path = above.to_vec();
    path.push(text[..end].to_owned());
    match text[end..].strip_prefix("::") {
        Some(rest) if end > 0 => read_path(rest, &path, found),
        _ => {
            found.push(path);
            &text[end..]
        }
    }
}

fn storey_of(name: &str) -> Option<usize> {
    STOREYS.iter().position(|storey| *storey == name)
}

#[test]
fn groups_of_uses_are_read() {
    let found = paths(
        "use crate::platform::{db::{self, Cluster}, web};\n// crate::run::x\nlet x = crate::council::party::f(1);",
    );
    let joined: Vec<_> = found.iter().map(|path| path.join("::")).collect();
    assert_eq!(joined, ["platform::db::self", "platform::db::Cluster", "platform::web", "council::party::f"]);
}

#[test]
fn every_folder_is_a_storey_and_every_file_beside_them_is_known() {
    let mut beside = BTreeSet::new();
    for (name, _) in files(&source()) {
        match name.split_once('/') {
            // What the command line does, and its settings, have grown folders of their own.
            Some(("commands" | "config", _)) => {}
            Some((folder, _)) => assert!(storey_of(folder).is_some(), "{folder} is no storey"),
            None => drop(beside.insert(name.trim_end_matches(".rs").to_owned())),
        }
    }
    let known: BTreeSet<_> = OUTSIDE.iter().chain(&["lib"]).map(|name| (*name).to_owned()).collect();
    assert_eq!(beside, known);
}

#[test]
fn a_storey_uses_only_those_below_it() {
    let mut uses = 0;
    for (name, text) in files(&source()) {
        let Some(own) = name.split('/').next().and_then(storey_of) else { continue };
        for path in paths(&text) {
            uses += 1;
            let other = path[0].as_str();
            assert!(!OUTSIDE.contains(&other), "{name} uses {}, which stands outside", path.join("::"));
            let Some(other) = storey_of(other) else { panic!("{name} uses {}, which is no storey", path.join("::")) };
            assert!(other <= own, "{name} uses {}, which is above it", path.join("::"));
        }
    }
    assert!(uses > 100, "{uses} uses");
}

/// The room that a file belongs to, as `storey::room`.
fn room_of(name: &str) -> Option<String> {
    let (storey, rest) = name.split_once('/')?;
    let room = rest.split('/').next()?.trim_end_matches(".rs");
    (room != "mod").then(|| format!("{storey}::{room}"))
}

#[test]
fn a_room_is_entered_by_its_door() {
    let files = files(&source());
    let mut inner: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, _) in &files {
        if let ([_, _, file, ..], Some(room)) = (name.split('/').collect::<Vec<_>>().as_slice(), room_of(name)) {
            inner.entry(room).or_default().insert(file.trim_end_matches(".rs").to_owned());
        }
    }
    let open: BTreeSet<String> = files
        .iter()
        .filter(|(name, _)| name.ends_with("/mod.rs") && name.matches('/').count() == 2)
        .flat_map(|(name, text)| {
            let room = room_of(name).unwrap();
            let declared = text
                .lines()
                .filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';'))
                .map(str::to_owned);
            declared.map(move |module| format!("{room}::{module}")).collect::<Vec<_>>()
        })
        .collect();
    for (name, text) in &files {
        for path in paths(text).iter().filter(|path| path.len() >= 3) {
            let room = format!("{}::{}", path[0], path[1]);
            let reached = format!("{room}::{}", path[2]);
            let private =
                inner.get(&room).is_some_and(|modules| modules.contains(&path[2])) && !open.contains(&reached);
            assert!(
                !private || room_of(name).as_deref() == Some(room.as_str()),
                "{name} reaches into {}",
                path.join("::")
            );
        }
    }
    // Only the platform, which has no rooms of the domain, has more doors than one.
    let of_rooms: Vec<_> = open.iter().filter(|module| !module.starts_with("platform::")).collect();
    assert_eq!(of_rooms, Vec::<&String>::new(), "rooms hand out whole modules");
}

#[test]
fn rooms_of_one_storey_do_not_use_each_other_in_a_circle() {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, text) in files(&source()) {
        let Some(own) = room_of(&name) else { continue };
        let storey = own.split("::").next().unwrap().to_owned();
        let beside = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("use super::"))
            .filter(|_| name.matches('/').count() == 1);
        let named = beside.map(|rest| {
            format!("{storey}::{}", rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap())
        });
        let by_crate = paths(&text)
            .into_iter()
            .filter(|path| path.len() > 1 && path[0] == storey)
            .map(|path| format!("{}::{}", path[0], path[1]));
        uses.entry(own.clone()).or_default().extend(named.chain(by_crate).filter(|room| *room != own));
    }
    for room in uses.keys() {
        let mut ahead: Vec<&String> = uses[room].iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(next) = ahead.pop() {
            assert!(next != room, "{room} uses itself through others");
            if seen.insert(next) {
                ahead.extend(uses.get(next).into_iter().flatten());
            }
        }
    }
}

#[test]
fn queries_live_with_queries_and_models_know_no_web() {
    for (name, text) in files(&source()) {
        if name.ends_with("/model.rs") {
            assert!(!text.contains("axum") && !text.contains("sqlx::query"), "{name}");
        }
        if name.ends_with("/pages.rs") {
            assert!(!text.contains("sqlx::query"), "{name} has queries of its own");
        }
    }
}
