//! Finds the folder with PostgreSQL's programs.

use std::cmp::Reverse;
use std::env;
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Error;

const OLDEST: u32 = 15;

/// Packages put each major version in a folder of its own: parent, what the name begins with, what follows.
const PACKAGED: [(&str, &str, &str); 4] = [
    ("/usr/lib/postgresql", "", "bin"),
    ("/usr", "pgsql-", "bin"),
    ("/opt/homebrew/opt", "postgresql@", "bin"),
    ("/usr/local/opt", "postgresql@", "bin"),
];

#[derive(Debug, Clone)]
pub(super) struct Programs {
    pub folder: PathBuf,
    pub major: u32,
}

impl Programs {
    pub fn initdb(&self) -> PathBuf {
        self.folder.join("initdb")
    }

    pub fn postgres(&self) -> PathBuf {
        self.folder.join("postgres")
    }
}

/// The first usable programs: those of the major version that made the cluster, if there is a cluster.
pub(super) fn find(given: Option<&Path>, made_by: Option<u32>, cluster: &Path) -> Result<Programs, Error> {
    let mut too_old: Option<(u32, Error)> = None;
    let mut others: Vec<String> = Vec::new();
    for folder in folders(given) {
        let Some((major, version)) = version(&folder) else { continue };
        if major < OLDEST {
            if too_old.as_ref().is_none_or(|(newest, _)| *newest < major) {
                too_old = Some((major, Error::TooOld { version, folder }));
            }
        } else if made_by.is_some_and(|made_by| made_by != major) {
            let other = format!("{version} ({})", folder.display());
            if !others.contains(&other) {
                others.push(other);
            }
        } else {
            return Ok(Programs { folder, major });
        }
    }
    match (made_by, too_old, given) {
        (Some(made_by), _, _) if !others.is_empty() => {
            Err(Error::OtherMajor { cluster: cluster.to_owned(), made_by, found: others.join(", ") })
        }
        (_, Some((_, error)), _) => Err(error),
        (_, None, Some(folder)) => Err(Error::NotInFolder { folder: folder.to_owned() }),
        (_, None, None) => Err(Error::NoPrograms),
    }
}

/// The folders to look in, best first. The later ones are not looked up unless the earlier ones fail.
pub(in crate::platform::db) fn folders(given: Option<&Path>) -> Box<dyn Iterator<Item = PathBuf>> {
    if let Some(folder) = given {
        return Box::new(std::path::absolute(folder).into_iter());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path: Vec<PathBuf> = env::split_paths(&path).filter(|folder| folder.is_absolute()).collect();
    let packaged = PACKAGED.iter().flat_map(|(parent, prefix, rest)| packaged(parent, prefix, rest));
    Box::new(on_path.into_iter().chain(iter::once_with(configured).flatten()).chain(packaged))
}

/// What `pg_config` says.
fn configured() -> Option<PathBuf> {
    let output = Command::new("pg_config").arg("--bindir").stdin(Stdio::null()).output().ok()?;
    let folder = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    (output.status.success() && folder.is_absolute()).then_some(folder)
}

/// `parent/prefix17/rest`, newest first.
fn packaged(parent: &str, prefix: &str, rest: &str) -> Vec<PathBuf> {
    let mut found: Vec<(Reverse<u32>, PathBuf)> = fs::read_dir(parent)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            let major = name.to_str()?.strip_prefix(prefix)?.parse().ok()?;
            Some((Reverse(major), entry.path().join(rest)))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, folder)| folder).collect()
}

/// The major version and the whole version of the programs in a folder; `None` if one of them is missing.
fn version(folder: &Path) -> Option<(u32, String)> {
    let postgres = folder.join("postgres");
    if !postgres.is_file() || !folder.join("initdb").is_file() {
        return None;
    }
    let output = Command::new(postgres).arg("--version").stdin(Stdio::null()).output().ok()?;
    parse_version(&String::from_utf8_lossy(&output.stdout))
}

/// Reads `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`, also `19devel` and `9.6.24`.
fn parse_version(line: &str) -> Option<(u32, String)> {
    let version = line.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some((leading_number(version)?, version.to_owned()))
}

/// The number at the beginning of a version, such as 15 of `15.18`.
pub(in crate::platform::db) fn leading_number(text: &str) -> Option<u32> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        let line = "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n";
        assert_eq!(parse_version(line), Some((15, "15.18".to_owned())));
        assert_eq!(parse_version("postgres (PostgreSQL) 19devel"), Some((19, "19devel".to_owned())));
        assert_eq!(parse_version("postgres (PostgreSQL) 9.6.24"), Some((9, "9.6.24".to_owned())));
        assert_eq!(parse_version("something else"), None);
    }
}
