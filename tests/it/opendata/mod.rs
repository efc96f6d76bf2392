//! What goes out: the catalogue, what pages say of themselves, the sitemap, feeds, webhooks and embeds.

mod catalogue;
mod embeds;
mod feeds;
mod found;
mod webhooks;
