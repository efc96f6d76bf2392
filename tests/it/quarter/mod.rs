//! A council's quarter, from the plan to the frozen record, as those who work in it meet it.

mod closed;
mod council;
mod first;

mod whole_way;
