//! The catalogue as a graph, by DCAT-AP 3 and the authority tables of the EU's Publications Office.

use jiff::civil::Date;
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{Literal, NamedNode, Term, Triple};

use super::model::{Dataset, File, Holding};
use crate::council::organisation::Organisation;
use crate::platform::web::Shell;
use crate::platform::words::{Language, LocalText};

pub const DCAT: &str = "http://www.w3.org/ns/dcat#";
pub const DCT: &str = "http://purl.org/dc/terms/";
pub const FOAF: &str = "http://xmlns.com/foaf/0.1/";
pub const VCARD: &str = "http://www.w3.org/2006/vcard/ns#";
pub const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
pub const DCATAP: &str = "http://data.europa.eu/r5r/";
/// The tables of the Publications Office.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";
const MEDIA_TYPES: &str = "https://www.iana.org/assignments/media-types/";
const PUBLISHER_TYPES: &str = "http://purl.org/adms/publishertype/";
/// Where the licence itself is read.
const LICENCE_TEXT: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The triples, in the order in which they are written.
pub struct Graph {
    seen_as: String,
    triples: Vec<Triple>,
}

fn iri(address: impl Into<String>) -> NamedNode {
    NamedNode::new_unchecked(address)
}

fn authority(table: &str, code: &str) -> NamedNode {
    iri(format!("{AUTHORITY}{table}/{code}"))
}

fn licence() -> NamedNode {
    authority("licence", "CC_BY_4_0")
}

/// The code of a language in the EU's table.
fn language_code(language: Language) -> &'static str {
    match language {
        Language::Fi => "FIN",
        Language::Sv => "SWE",
        Language::Nb => "NOB",
        Language::Nn => "NNO",
        Language::En => "ENG",
    }
}

/// The code of a country in the EU's table.
fn country_code(country: &str) -> Option<&'static str> {
    [("FI", "FIN"), ("SE", "SWE"), ("NO", "NOR"), ("DK", "DNK"), ("IS", "ISL"), ("AX", "ALA"), ("FO", "FRO")]
        .into_iter()
        .find_map(|(own, code)| (own == country).then_some(code))
}

impl Graph {
    /// The catalogue of a portal that the world sees at an address.
    pub fn of(seen_as: &str, organisations: &[(&Organisation, &Holding)]) -> Graph {
        let mut graph = Graph { seen_as: seen_as.to_owned(), triples: Vec::new() };
        graph.catalogue(organisations);
        graph.vocabulary();
        for (organisation, _) in organisations {
            graph.publisher(organisation);
        }
        for (organisation, holding) in organisations {
            for dataset in holding.datasets(&organisation.slug) {
                graph.dataset(organisation, &dataset);
            }
        }
        graph
    }

    pub fn triples(&self) -> &[Triple] {
        &self.triples
    }

    fn add(&mut self, subject: &NamedNode, predicate: String, object: impl Into<Term>) {
        self.triples.push(Triple::new(subject.clone(), iri(predicate), object));
    }

    fn is_a(&mut self, subject: &NamedNode, class: String) {
        self.triples.push(Triple::new(subject.clone(), rdf::TYPE, iri(class)));
    }

    fn text(&mut self, subject: &NamedNode, predicate: &str, text: &LocalText) {
        for (language, words) in text.iter() {
            let literal = Literal::new_language_tagged_literal_unchecked(words, language.code());
            self.add(subject, predicate.to_owned(), literal);
        }
    }

    /// A text of the interface in every language.
    fn said(&mut self, subject: &NamedNode, predicate: &str, say: impl Fn(&Shell) -> String) {
        for language in Language::ALL {
            let words = say(&Shell::bare(language, Language::En, Date::ZERO));
            let literal = Literal::new_language_tagged_literal_unchecked(words, language.code());
            self.add(subject, predicate.to_owned(), literal);
        }
    }

    fn here(&self, path: &str) -> NamedNode {
        iri(format!("{}{path}", self.seen_as))
    }

    fn catalogue(&mut self, organisations: &[(&Organisation, &Holding)]) {
        let own = self.here("/data#catalogue");
        let publisher = self.here("/data#portal");
        self.is_a(&own, format!("{DCAT}Catalog"));
        self.said(&own, &format!("{DCT}title"), |shell| shell.t("data-catalogue"));
        self.said(&own, &format!("{DCT}description"), |shell| shell.t("data-lead"));
        self.add(&own, format!("{DCT}publisher"), publisher.clone());
        self.add(&own, format!("{DCT}license"), licence());
        self.add(&own, format!("{FOAF}homepage"), self.here("/data"));
        self.add(&own, format!("{DCAT}themeTaxonomy"), iri(format!("{AUTHORITY}data-theme")));
        for language in Language::ALL {
            self.add(&own, format!("{DCT}language"), authority("language", language_code(language)));
        }
        let countries = organisations.iter().filter_map(|(organisation, _)| country_code(&organisation.country));
        for country in countries.collect::<std::collections::BTreeSet<_>>() {
            self.add(&own, format!("{DCT}spatial"), authority("country", country));
        }
        for (organisation, holding) in organisations {
            for dataset in holding.datasets(&organisation.slug) {
                let named = self.named(organisation, &dataset);
                self.add(&own, format!("{DCAT}dataset"), named);
            }
        }
        self.is_a(&publisher, format!("{FOAF}Agent"));
        self.add(&publisher, format!("{FOAF}name"), Literal::new_simple_literal("Suunta"));
        self.add(&publisher, format!("{FOAF}homepage"), self.here("/"));
    }

    /// What the authority's terms are, for readers who do not look them up.
    fn vocabulary(&mut self) {
        let themes = iri(format!("{AUTHORITY}data-theme"));
        self.is_a(&themes, "http://www.w3.org/2004/02/skos/core#ConceptScheme".into());
        self.add(&themes, format!("{DCT}title"), Literal::new_language_tagged_literal_unchecked("Data theme", "en"));
        self.is_a(&licence(), format!("{DCT}LicenseDocument"));
        self.add(&licence(), format!("{RDFS}label"), Literal::new_simple_literal("CC BY 4.0"));
        self.add(&licence(), format!("{RDFS}seeAlso"), iri(LICENCE_TEXT));
    }

    fn agent(&self, organisation: &Organisation) -> NamedNode {
        self.here(&format!("/{}#organisation", organisation.slug))
    }

    fn publisher(&mut self, organisation: &Organisation) {
        let own = self.agent(organisation);
        let kind = match organisation.kind.as_str() {
            "city" => "LocalAuthority",
            "state_agency" => "NationalAuthority",
            _ => "RegionalAuthority",
        };
        self.is_a(&own, format!("{FOAF}Agent"));
        self.text(&own, &format!("{FOAF}name"), &organisation.name);
        self.add(&own, format!("{DCT}type"), iri(format!("{PUBLISHER_TYPES}{kind}")));
        if let Some(homepage) = organisation.homepage.as_deref().and_then(|page| NamedNode::new(page).ok()) {
            self.add(&own, format!("{FOAF}homepage"), homepage);
        }
        let contact = self.here(&format!("/{}/contact#contact", organisation.slug));
        self.is_a(&contact, format!("{VCARD}Organization"));
        self.text(&contact, &format!("{VCARD}fn"), &organisation.name);
        self.add(&contact, format!("{VCARD}hasURL"), self.here(&format!("/{}/contact", organisation.slug)));
    }

    fn named(&self, organisation: &Organisation, dataset: &Dataset) -> NamedNode {
        self.here(&format!("/{}#data-{}", organisation.slug, dataset.set.word()))
    }

    fn dataset(&mut self, organisation: &Organisation, dataset: &Dataset) {
        let (own, word) = (self.named(organisation, dataset), dataset.set.word());
        let called = |shell: &Shell| {
            let name = organisation.name.pick(shell.language, organisation.first_language());
            name.map(|picked| picked.text.to_owned()).unwrap_or_default()
        };
        self.is_a(&own, format!("{DCAT}Dataset"));
        self.said(&own, &format!("{DCT}title"), |shell| format!("{} – {}", shell.tf("data-set", word), called(shell)));
        self.said(&own, &format!("{DCT}description"), |shell| shell.tf("data-about", word));
        self.add(&own, format!("{DCT}identifier"), Literal::new_simple_literal(own.as_str()));
        self.add(&own, format!("{DCT}publisher"), self.agent(organisation));
        let contact = self.here(&format!("/{}/contact#contact", organisation.slug));
        self.add(&own, format!("{DCAT}contactPoint"), contact);
        self.add(
            &own,
            format!("{DCAT}landingPage"),
            self.here(&format!("/{}{}", organisation.slug, dataset.set.page())),
        );
        self.add(&own, format!("{DCT}accrualPeriodicity"), authority("frequency", dataset.set.frequency()));
        self.add(&own, format!("{DCT}accessRights"), authority("access-right", "PUBLIC"));
        for theme in dataset.set.themes() {
            self.add(&own, format!("{DCAT}theme"), authority("data-theme", theme));
        }
        for language in &organisation.languages {
            self.add(&own, format!("{DCT}language"), authority("language", language_code(*language)));
        }
        if let Some(country) = country_code(&organisation.country) {
            self.add(&own, format!("{DCT}spatial"), authority("country", country));
        }
        if let Some(span) = dataset.span {
            for (predicate, at) in [("issued", span.added), ("modified", span.changed)] {
                let day = at.to_zoned(organisation.time_zone.clone()).date();
                self.add(&own, format!("{DCT}{predicate}"), Literal::new_typed_literal(day.to_string(), xsd::DATE));
            }
        }
        for file in &dataset.files {
            self.distribution(&own, file);
        }
    }

    fn distribution(&mut self, dataset: &NamedNode, file: &File) {
        let own = self.here(&format!("{}#file", file.path));
        self.add(dataset, format!("{DCAT}distribution"), own.clone());
        self.is_a(&own, format!("{DCAT}Distribution"));
        match &file.part {
            Some(part) => self.text(&own, &format!("{DCT}title"), part),
            None => self.add(&own, format!("{DCT}title"), Literal::new_simple_literal(file.format.name())),
        }
        self.add(&own, format!("{DCAT}accessURL"), self.here(&file.path));
        self.add(&own, format!("{DCAT}downloadURL"), self.here(&file.path));
        self.add(&own, format!("{DCT}license"), licence());
        self.add(&own, format!("{DCT}format"), authority("file-type", file.format.name()));
        self.add(&own, format!("{DCAT}mediaType"), iri(format!("{MEDIA_TYPES}{}", file.format.media_type())));
        self.add(&own, format!("{DCATAP}availability"), authority("planned-availability", "STABLE"));
    }
}
