//! The graph as JSON-LD and as Turtle: the same triples in both.

use oxrdf::vocab::{rdf, xsd};
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleSerializer;
use serde_json::{Map, Value, json};

use super::graph::{DCAT, DCATAP, DCT, FOAF, RDFS, VCARD};
use crate::platform::web::{Error, Result};

/// Short names of the vocabularies.
const PREFIXES: [(&str, &str); 6] =
    [("dcat", DCAT), ("dct", DCT), ("foaf", FOAF), ("vcard", VCARD), ("rdfs", RDFS), ("dcatap", DCATAP)];

/// # Errors
/// When an address of the graph is none.
pub fn turtle(triples: &[Triple]) -> Result<String> {
    let mut serializer = TurtleSerializer::new();
    for (short, whole) in PREFIXES {
        serializer = serializer.with_prefix(short, whole).map_err(Error::internal)?;
    }
    let mut writer = serializer.for_writer(Vec::new());
    for triple in triples {
        writer.serialize_triple(triple).map_err(Error::internal)?;
    }
    String::from_utf8(writer.finish().map_err(Error::internal)?).map_err(Error::internal)
}

/// One node a subject, in the order in which they first stand in the graph.
pub fn json_ld(triples: &[Triple]) -> Value {
    let mut nodes: Vec<(&NamedOrBlankNode, Map<String, Value>)> = Vec::new();
    for triple in triples {
        let place = nodes.iter().position(|(subject, _)| **subject == triple.subject).unwrap_or_else(|| {
            nodes.push((&triple.subject, Map::new()));
            nodes.len() - 1
        });
        let node = &mut nodes[place].1;
        let (key, value) = match (&triple.predicate, &triple.object) {
            (predicate, Term::NamedNode(class)) if *predicate == rdf::TYPE => {
                ("@type".to_owned(), json!(short(class.as_str())))
            }
            (predicate, object) => (short(predicate.as_str()), object_of(object)),
        };
        if let Some(values) = node.entry(key).or_insert_with(|| json!([])).as_array_mut() {
            values.push(value);
        }
    }
    let graph: Vec<Value> = nodes
        .into_iter()
        .map(|(subject, mut node)| {
            node.insert("@id".into(), json!(named(subject)));
            Value::Object(node)
        })
        .collect();
    let context: Map<String, Value> =
        PREFIXES.into_iter().map(|(short, whole)| (short.to_owned(), json!(whole))).collect();
    json!({ "@context": context, "@graph": graph })
}

fn named(subject: &NamedOrBlankNode) -> String {
    match subject {
        NamedOrBlankNode::NamedNode(node) => node.as_str().to_owned(),
        NamedOrBlankNode::BlankNode(node) => node.to_string(),
    }
}

/// A term of a vocabulary by its short name.
fn short(iri: &str) -> String {
    let known = PREFIXES.into_iter().find_map(|(short, whole)| Some((short, iri.strip_prefix(whole)?)));
    known.map_or_else(|| iri.to_owned(), |(short, rest)| format!("{short}:{rest}"))
}

fn object_of(object: &Term) -> Value {
    match object {
        Term::NamedNode(node) => json!({ "@id": node.as_str() }),
        Term::Literal(literal) => match literal.language() {
            Some(language) => json!({ "@value": literal.value(), "@language": language }),
            None if literal.datatype() == xsd::STRING => json!({ "@value": literal.value() }),
            None => json!({ "@value": literal.value(), "@type": literal.datatype().as_str() }),
        },
        other => json!({ "@id": other.to_string() }),
    }
}
