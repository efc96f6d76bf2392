//! Two portals over a primary and its hot standby.
