//! What tests stand on: the cluster and its databases, the portal in-process, pages read like a visitor does.

mod answer;
mod browser;
mod crawled;
mod ground;
mod jar;
mod portal;
pub mod program;
mod services;

pub use answer::{Answer, attributes};
pub use browser::{Browser, Form, PASSWORD, account_of, id_of, organisation};
pub use crawled::{Crawled, LANGUAGES, own_text};
pub use ground::{TestDatabase, cluster_address, squeezed};
pub use jar::Jar;
pub use portal::{Around, Portal, SEEN_AS, counted, row_of, run, snapshot, try_run, until};
pub use services::{Service, client};

/// The four organisations that come with the program, with the language their addresses have no prefix in.
pub const ORGANISATIONS: [(&str, &str); 4] =
    [("kainuu", "fi"), ("kainuu-ely", "fi"), ("kuopio", "fi"), ("rogaland", "nb")];
