//! The settings with which an operator makes an organisation.

use clap::{Args, Subcommand};
use jiff::tz::TimeZone;

use crate::council::organisation::{Beginning, OrganisationKind};
use crate::platform::words::{Language, LocalText, Slug};

#[derive(Debug, Clone, Subcommand)]
pub enum OrganisationCommand {
    /// Make an empty organisation that visitors do not find yet, and print the link of its admin, who does the rest
    Add(Newcomer),
}

/// An organisation that is to be made.
#[derive(Debug, Clone, Args)]
pub struct Newcomer {
    /// Its name in addresses: lower-case letters, digits and hyphens
    slug: Slug,
    /// Its name; in several languages, one for each, as fi=… sv=…
    #[arg(long, required = true, value_name = "[LANGUAGE=]NAME")]
    name: Vec<String>,
    /// Languages of its content, its own first
    #[arg(long, required = true, value_delimiter = ',', value_parser = super::language, value_name = "fi|sv|nb|nn|en,…")]
    language: Vec<Language>,
    /// What it is
    #[arg(long, default_value = "regional_council", value_parser = kind,
        value_name = "regional_council|state_agency|city|county")]
    kind: OrganisationKind,
    /// Time zone, such as Europe/Helsinki [default: by its own language]
    #[arg(long, value_parser = time_zone, value_name = "ZONE")]
    time_zone: Option<TimeZone>,
    /// Country, such as FI [default: by its own language]
    #[arg(long, value_parser = country, value_name = "CODE")]
    country: Option<String>,
    /// E-mail address of its first admin
    #[arg(long, value_name = "EMAIL")]
    pub admin: String,
}

impl Newcomer {
    /// The organisation as it begins.
    ///
    /// # Errors
    /// One line about what is wrong or wanting.
    pub fn beginning(&self) -> Result<Beginning, String> {
        let own = *self.language.first().ok_or("an organisation has a language")?;
        if let Some((_, twice)) = self.language.iter().enumerate().find(|(at, one)| self.language[..*at].contains(one))
        {
            return Err(format!("--language: {} stands there twice", twice.code()));
        }
        let mut name = LocalText::default();
        for given in &self.name {
            let (language, text) = named(given, own);
            if !self.language.contains(&language) {
                return Err(format!("--name {given}: {} is not one of its languages", language.code()));
            }
            name = name.try_with(language, text.trim()).map_err(|error| error.to_string())?;
        }
        if name.get(own).is_none() {
            return Err(format!("--name: it needs its name in its own language, {}=…", own.code()));
        }
        let usual = usual(own);
        let time_zone = self.time_zone.clone().or_else(|| TimeZone::get(usual?.0).ok());
        let country = self.country.clone().or_else(|| Some(usual?.1.to_owned()));
        Ok(Beginning {
            slug: self.slug.clone(),
            kind: self.kind,
            name,
            languages: self.language.clone(),
            time_zone: time_zone.ok_or("--time-zone is needed, such as Europe/Helsinki")?,
            country: country.ok_or("--country is needed, such as FI")?,
        })
    }
}

/// `fi=Lapin liitto`; without a language it is the organisation's own.
fn named(given: &str, own: Language) -> (Language, &str) {
    let split = given.split_once('=').and_then(|(code, text)| Some((Language::parse(code.trim())?, text)));
    split.unwrap_or((own, given))
}

/// Where a language is usually an organisation's own.
fn usual(language: Language) -> Option<(&'static str, &'static str)> {
    match language {
        Language::Fi => Some(("Europe/Helsinki", "FI")),
        Language::Sv => Some(("Europe/Stockholm", "SE")),
        Language::Nb | Language::Nn => Some(("Europe/Oslo", "NO")),
        Language::En => None,
    }
}

fn kind(given: &str) -> Result<OrganisationKind, String> {
    OrganisationKind::parse(given).ok_or_else(|| "expected regional_council, state_agency, city or county".into())
}

fn time_zone(given: &str) -> Result<TimeZone, String> {
    TimeZone::get(given).map_err(|error| error.to_string())
}

fn country(given: &str) -> Result<String, String> {
    let is_code = given.len() == 2 && given.bytes().all(|byte| byte.is_ascii_uppercase());
    is_code.then(|| given.to_owned()).ok_or_else(|| "expected two capital letters, such as FI".into())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::super::{Cli, Command};
    use super::*;

    fn beginning(arguments: &[&str]) -> Result<Beginning, String> {
        let line = ["suunta", "organisation", "add", "lappi", "--admin", "a@lappi.example"];
        let cli = Cli::try_parse_from(line.iter().chain(arguments)).map_err(|error| error.to_string())?;
        let Some(Command::Organisation { command: OrganisationCommand::Add(newcomer) }) = cli.command else {
            return Err("another command".into());
        };
        newcomer.beginning()
    }

    #[test]
    fn a_name_without_a_language_is_in_its_own_and_the_language_says_where_it_is() {
        let made = beginning(&["--name", "Lapin liitto", "--name", "en=Lapland", "--language", "fi,en"]).unwrap();
        assert_eq!((made.name.get(Language::Fi), made.name.get(Language::En)), (Some("Lapin liitto"), Some("Lapland")));
        assert_eq!((made.time_zone.iana_name(), made.country.as_str()), (Some("Europe/Helsinki"), "FI"));
        let made =
            beginning(&["--name", "Åland", "--language", "sv", "--time-zone", "Europe/Mariehamn", "--country", "FI"]);
        assert_eq!(made.unwrap().time_zone.iana_name(), Some("Europe/Mariehamn"));
    }

    #[test]
    fn what_is_wanting_is_said() {
        for (arguments, said) in [
            (["--name", "en=Lapland", "--language", "fi"], "en is not one of its languages"),
            (["--name", "en=Lapland", "--language", "fi,en"], "in its own language, fi=…"),
            (["--name", "Lapland", "--language", "en"], "--time-zone is needed"),
            (["--name", "Lapland", "--language", "xx"], "expected fi, sv, nb, nn or en"),
        ] {
            let refused = beginning(&arguments).unwrap_err();
            assert!(refused.contains(said), "{refused}");
        }
    }
}
