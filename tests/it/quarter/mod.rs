//! A council's quarter, from the plan to the frozen record, as those who work in it meet it.

mod chain;
mod clock;
mod closed;
mod council;
mod first;
mod values;
mod whole_way;
