//! Reminders by mail, each at most once, and what is told to a channel of Teams or Slack.

mod channel;
mod letters;
mod pages;
mod queries;

pub use channel::announce;
pub use letters::send;
pub use pages::routes;
