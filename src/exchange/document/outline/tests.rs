//! The outline of what other documents look like; 003 itself is read in tests/it/document.rs.
