//! The search, by what people type: a set of pairs in four languages, and what it promises besides.

mod pairs;
mod promises;
mod scale;
