//! The catalogue of open data (DCAT-AP 3): what data each organisation publishes, under which licence, in which formats.
//! One graph, written as JSON-LD and as Turtle, and a page for people.

mod graph;
mod model;
mod pages;
mod queries;
mod written;

pub use pages::routes;
